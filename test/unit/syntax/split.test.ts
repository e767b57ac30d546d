import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Report } from '../../../lib/source/diagnostic.ts';
import { Source } from '../../../lib/source/source.ts';
import { splitItems } from '../../../lib/syntax/split.ts';
import { messages } from '../../tools/parse.ts';

function split(text: string): { pieces: string[]; bodies: string[]; messages: string[] } {
	const report = new Report();
	const items = splitItems(new Source('spec.bp', text), report);
	return {
		pieces: items.map((item) => text.slice(item.start, item.end)),
		bodies: items.flatMap((item) => item.bodies.map((body) => body.text)),
		messages: report.diagnostics.map((d) => d.message),
	};
}

test('items end at their semicolon, or at the brace of a block', () => {
	const pieces = [
		'trap open;',
		'paths { local "*;"; }',
		'#include <x.h> /* one\nline */',
		'struct s { int a; };',
		'agent_start {{ a(); }}',
		'int f( int a );',
	];
	assert.equal(split(pieces.join('\n')).pieces, pieces);
	assert.equal(split(';; trap open;;;').pieces, ['trap open;']);
});

test('what C hides from its braces is hidden here', () => {
	const bodies = [
		' "}" \'}\' \'\\\'\' "\\"}" ',
		' /* } */ // }\n ',
		"\n#define OPEN {{{\n#error don't } stop \\\n }\n",
		'\n#if A\n { \n#elif B\n { \n#else\n { \n#endif\n } ',
		'\n@if A\n { \n@else\n { \n@endif\n } ',
		' R"x(" } )")x" ',
		" 1'000'000 + 0xff'ff'f ",
	];
	for (const body of bodies)
		assert.equal(split(`int f( int a ) agent_action {{${body}}};\ntrap x;`), {
			pieces: [`int f( int a ) agent_action {{${body}}};`, 'trap x;'],
			bodies: [body],
			messages: [],
		});
});

test('two pairs of braces are one body only when they close together', () => {
	assert.equal(split('agent_prologue { { a } };').bodies, [' a ']);
	assert.equal(split('agent_prologue { { a } { b } };').bodies, [' { a } { b } ']);
	assert.equal(split('agent_prologue {{a}};').bodies, ['a']);
	assert.equal(split('agent_prologue {{ {a} }};').bodies, [' {a} ']);
});

test('an open string costs its item, or in a body nothing but its line', () => {
	assert.equal(split('setting string a = "b;\ntrap c;').pieces, ['trap c;']);
	assert.equal(split('int f( in "n\n const char *p ) agent_action {{ }};\ntrap c;').pieces, ['trap c;']);
	assert.equal(split('trap a agent_action {{\n puts("b);\n }};\ntrap c;').pieces.length, 2);
});

test('behind an open brace, reading goes on at a line that can only begin an item', () => {
	const { pieces, messages } = split(
		'int f( int a ) agent_action {{ if (a) { }};\nint g;\ntrap open;\npaths {\n local "*";\nsetting int a = 1;\n',
	);
	assert.equal(pieces, ['trap open;', 'setting int a = 1;']);
	assert.equal(messages, ['this brace is never closed', 'this brace is never closed']);
});

test('a preprocessor line ends an item that forgot its semicolon, and cannot stand inside one', () => {
	assert.equal(messages('int f( int a )\n#include <x.h>\ntrap open;'), ['1:14: expected ";" after this']);
	assert.equal(
		messages('paths {\n#if A\n local "*";\n#endif\n}')[0],
		'2:1: a preprocessor line cannot stand inside an item (put it around the whole item)',
	);
});

test('braces that close nothing are one mistake', () => {
	assert.equal(messages('trap open; }};\n}\ntrap close;'), ['1:12: this brace closes nothing']);
});

test.run();
