import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { analyseSpecification, openBook } from '../../../lib/editor/analysis.ts';
import { bodyWords } from '../../../lib/editor/body.ts';
import { cursorAt, wordAround } from '../../../lib/editor/cursor.ts';
import { describeCall } from '../../../lib/editor/hover.ts';
import { targetAt } from '../../../lib/editor/target.ts';
import { meaningOf } from '../../../lib/editor/words.ts';
import { readBodyHeader } from '../../../lib/files.ts';
import { Source } from '../../../lib/source/source.ts';
import { words } from '../../../lib/syntax/grammar.bundle.ts';
import { knowledge } from '../../tools/knowledge.ts';

const book = openBook(knowledge);
const header = readBodyHeader();

/** The place of `|` in a text. */
function place(text: string): { text: string; offset: number } {
	return { text: text.replace('|', ''), offset: text.indexOf('|') };
}

test('every word of the language has a meaning where it may stand', () => {
	for (const [part, list] of [
		['item', words.item],
		['action', words.action],
		['annotation', words.annotation],
		['clause', words.clause],
	] as const)
		for (const word of list) assert.ok(meaningOf(word, part), `${part} ${word}`);
	assert.match(meaningOf('local', 'annotation') as string, /does not travel/);
	assert.match(meaningOf('local', 'inner') as string, /a rule/);
	assert.match(meaningOf('oneway', 'clause') as string, /^not yet: /);
	assert.is(meaningOf('toString', 'clause'), undefined);
});

test('every function that the header of bodies declares is known, with its comment', () => {
	const found = bodyWords(header);
	const declared = [...header.text.matchAll(/\b(bypass_\w+)\(/g)].map(([, name]) => name as string);
	assert.ok(declared.length > 10);
	for (const name of declared) assert.ok(found.has(name), name);
	for (const { name, meaning, span } of found.values()) {
		assert.ok(meaning.length > 10, name);
		assert.is(header.text.slice(span.start, span.end), name);
	}
	assert.is(found.get('bypass_listed')?.declaration, 'int bypass_listed(const char *list, const char *name);');
	assert.is(found.get('bypass_print')?.meaning, found.get('bypass_debug')?.meaning);
});

test('where a place is, told from what stands before it', () => {
	for (const [text, region, pieces] of [
		['|', 'item', ''],
		['trap a;|', 'item', ''],
		['trap a, b|', 'item', 'trap a , b'],
		['trap a; int f( in "n" |', 'item', 'int f ( in "n"'],
		['int f( in "n|', 'string', 'int f ( in'],
		['int f( int a ) agent_action {{ x = "y"; |', 'body', 'int f ( int a ) agent_action'],
		['int f( int a ) agent_action {{ x = "y|', 'string', 'int f ( int a ) agent_action'],
		['int f( int a ) agent_action {{ /* x|', 'comment', 'int f ( int a ) agent_action'],
		['int f( int a ) agent_action {{ x(); }} |', 'item', 'int f ( int a ) agent_action '],
		['agent_prologue {{ int x; }} tr|', 'item', 'tr'],
		['/* a */ tr|', 'item', 'tr'],
		['/* a |', 'comment', ''],
		['// a|', 'comment', ''],
		['// a\n|', 'item', ''],
		['#include <x|', 'directive', ''],
		['paths { home "*"; } |', 'item', ''],
		['paths { home "*" |', 'item', 'paths { home "*"'],
		['int f( int a ) agent_action {{ x();\ntrap b, |', 'item', 'trap b ,'],
		['int f( |;', 'item', 'int f ('],
	] as const) {
		const { text: whole, offset } = place(text);
		const cursor = cursorAt(whole, offset);
		assert.is(cursor.region, region, text);
		assert.is(cursor.pieces.map((piece) => piece.text).join(' '), pieces, text);
	}
});

test('the name around a place, with its topic', () => {
	const around = (text: string) => {
		const { text: whole, offset } = place(text);
		return wordAround(whole, offset)?.text;
	};
	assert.is(around('a posix.fi|les b'), 'posix.files');
	assert.is(around('|a b'), 'a');
	assert.is(around('a| b'), 'a');
	assert.is(around('a . | b'), undefined);
	assert.is(around('int a, ...|)'), undefined);
	assert.is(around('a.b.c|.d'), 'c');
});

test('what a name means depends on where it stands', () => {
	const kind = (text: string) => {
		const { text: whole, offset } = place(text);
		const found = targetAt(analyseSpecification(new Source('/x.bp', whole), book), offset)?.target;
		return found && `${found.kind} ${found.kind === 'parameter' || found.kind === 'setting' ? '' : found.name}`.trim();
	};
	assert.is(kind('trap re|ad;'), 'call read');
	assert.is(kind('trap re|ad, '), 'call read');
	assert.is(kind('tr|ap read;'), 'word trap');
	assert.is(kind('int ki|ll( int a );'), 'call kill');
	assert.is(kind('int f( i|n string const char *string );'), 'word in');
	assert.is(kind('int f( in string const char *st|ring );'), 'parameter');
	assert.is(kind('int f( in str|ing const char *string );'), 'word string');
	assert.is(kind('int f( symbols open_fl|ags int a );'), 'symbols open_flags');
	assert.is(kind('int f( int a ) fai|ls "a";'), 'word fails');
	assert.is(kind('int f( int a ) fails "|a";'), 'parameter');
	assert.is(kind('int f( int a ) fails "a == O_CR|EAT";'), 'constant O_CREAT');
	assert.is(kind('int f( out struct st|at *a );'), 'record stat');
	assert.is(kind('trap alarm_or_|so;'), undefined);
	assert.is(kind('/* re|ad */'), undefined);
	assert.is(kind('int f( int a ) agent_action {{ return rea|d(a, 0, 0); }};'), 'call read');
	assert.is(kind('int f( int a ) agent_action {{ int rea|d = 0; }};'), undefined);
	assert.is(kind('int f( int a ) agent_action {{ bypass_fai|l(1); }};'), 'body-word bypass_fail');
	assert.is(kind('trap read agent_action {{ if (dat|a) bypass_proceed(); }};'), 'parameter');
});

test('a call that is named, but not described, has its reason', () => {
	const analysis = analyseSpecification(new Source('/x.bp', ''), book);
	assert.match(
		describeCall('fanotify_mark', analysis) ?? describeCall('alarm', analysis) ?? '',
		/(stays where the program runs|cannot be followed): /,
	);
	assert.is(describeCall('no_such_call', analysis), undefined);
});

test.run();
