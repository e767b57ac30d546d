/** What messages say besides their first line: helps, notes, order. The messages themselves are in test/errors. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { placeOf } from '../../../lib/source/source.ts';
import { specify } from '../../tools/model.ts';

const helps: [text: string, help: string][] = [
	['trap opne agent_action {{ bypass_proceed(); }};', 'did you mean `open`?'],
	['trap posix.flies agent_action {{ bypass_proceed(); }};', 'did you mean `posix.files`?'],
	['trap quite_another agent_action {{ bypass_proceed(); }};', 'write its prototype: `int quite_another( ... );`'],
	['int f( in opaque "lenght" const void *d, size_t length );', 'did you mean `length`?'],
	['int f( int a ) fails "$rte == 1";', 'did you mean `$ret`?'],
	['int f( strng const char *s ) agent_action {{ return 0; }};', 'did you mean `string`?'],
	['int f( symbols open_flag int a );', 'did you mean `open_flags`?'],
	['paths { deny "/a" EACCESS; local "*"; }', 'did you mean `EACCES`?'],
	['int f( out string char *name, size_t size );', 'write `string "size"`'],
	['int f( in array "n" double (*rows)[3], int n );', 'write `double *rows` with `array "COUNT * 3"`'],
	['int open( in "1" const char *path, int a, int b ) shadow_action {{ return open(name, a, b); }};', 'did you mean the parameter `path`?'],
	['int f( int a ) agent_action {{ return bypass_shadow_opne("", 0, 0); }};', 'did you mean `bypass_shadow_open`?'],
	['on_disconnect resume;', 'write `on_disconnect fail;` or `on_disconnect kill;`'],
];

for (const [text, help] of helps) {
	test(`the help for ${text}`, () => assert.is(specify(text).diagnostics[0]?.help, help));
}

test('a note shows the other place', () => {
	const [message] = specify('int f( int a );\nint f( int a );').diagnostics;
	assert.equal(
		message?.notes?.map((note) => placeOf(note.span)),
		['spec.bp:1'],
	);
});

test('what knowledge describes is complained of where the specification asks for it', () => {
	const [message] = specify('trap execve agent_action {{ bypass_shadow(); }};').diagnostics;
	assert.is(message?.code, 'pointer-direction');
	assert.is(placeOf((message as NonNullable<typeof message>).span), 'spec.bp:1');
	assert.match(message?.notes?.map((note) => placeOf(note.span)).join() ?? '', /^knowledge\/\w+\/process\.bk:\d+$/);
});

test('messages come in the order of the lines, whatever check finds them', () => {
	const { diagnostics } = specify('paths { deny "/a" NONE; local "*"; }\nint f( const void *a );\ntrap opne;\nint g( int a, int a );');
	assert.equal(
		diagnostics.map((d) => d.code),
		['unknown-errno', 'pointer-direction', 'unknown-trap', 'duplicate-parameter'],
	);
});

test('warnings do not fail a specification', () => {
	const { failed, diagnostics } = specify('int f( int a ) external;');
	assert.equal([failed, diagnostics[0]?.severity], [false, 'warning']);
});

test.run();
