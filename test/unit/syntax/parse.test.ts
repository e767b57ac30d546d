import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Annotation, Procedure } from '../../../lib/syntax/ast.ts';
import { messages, parse, specifications } from '../../tools/parse.ts';

function procedure(text: string): Procedure {
	const { file, diagnostics } = parse(text);
	assert.equal(
		diagnostics.map((d) => d.message),
		[],
	);
	return file.items[0] as Procedure;
}
const kinds = (annotations: readonly Annotation[]) => annotations.map((a) => (a.kind === 'flag' ? a.flag : a.kind));
const at = (span: { source: { text: string }; start: number; end: number }) => span.source.text.slice(span.start, span.end);

test('every specification of the project parses', () => {
	const files = specifications();
	assert.ok(files.length > 20);
	for (const { path, text } of files) assert.equal(messages(text), [], path);
});

test("the paper's figure 3: single braces, a quoted byte count, both actions", () => {
	const open = procedure(`int open( in "_POSIX_PATH_MAX" const char *path,
         int flags )
agent_action
{
    if (!strncmp(path, "/tmp }", 6)) { return open(path, flags); }
    return bypass_shadow_open(path, flags); /* } */
}
shadow_action { return open(path, flags); }
;`);
	assert.is(open.name.text, 'open');
	assert.equal(kinds(open.parameters[0]?.annotations ?? []), ['direction', 'bytes']);
	assert.is(open.agentAction?.double, false);
	assert.match(open.agentAction?.text ?? '', /bypass_shadow_open/);
	assert.is(open.shadowAction?.text, ' return open(path, flags); ');
});

test('a body ends where its braces balance, not at the first }}', () => {
	const f = procedure('int f( int a ) agent_action {{ if (a) { a = 1; }} };'.replace('{{ if', '{ { if').replace('}} }', '} } }'));
	assert.is(f.agentAction?.text, ' if (a) { a = 1; } ');
	assert.is(
		procedure('int f( void ) agent_action {{ int a[1][1] = {{0}}; return a[0][0]; }};').agentAction?.text,
		' int a[1][1] = {{0}}; return a[0][0]; ',
	);
	assert.is(procedure('int f( void ) agent_action { { a(); } { b(); } };').agentAction?.text, ' { a(); } { b(); } ');
});

test('preprocessor branches may each open the same brace', () => {
	const text = 'int f( int a ) agent_action {{\n#if X\n if (a) {\n#else\n if (!a) {\n#endif\n a++; }\n#define ODD {{{ "\n return a; }};';
	assert.match(procedure(text).agentAction?.text ?? '', /return a;/);
});

test('an annotation word is one only while a whole declaration remains after it', () => {
	const f = procedure('int f( string name, in string in, out "n" void *out, size_t n, handle h, null path p );');
	assert.equal(
		f.parameters.map((p) => at(p.span)),
		['string name', 'in string in', 'out "n" void *out', 'size_t n', 'handle h', 'null path p'],
	);
	assert.equal(
		f.parameters.map((p) => kinds(p.annotations)),
		[[], ['direction'], ['direction', 'bytes'], [], [], ['null']],
	);
});

test('calls may bear the names of our words', () => {
	for (const name of ['kill', 'handle', 'string', 'trap', 'options', 'symbols', 'level', 'paths', 'setting', 'errno', 'cache', 'entry'])
		assert.is(procedure(`int ${name}( int a );`).name.text, name);
	assert.is(procedure('struct tm *localtime( in time_t *t ) agent_action {{ return 0; }};').name.text, 'localtime');
});

test('declarators are told from the name outwards', () => {
	const signal = procedure('void (*signal( int sig, void (*handler)(int) ))( int ) agent_action {{ return 0; }};');
	assert.is(signal.name.text, 'signal');
	assert.is(signal.result.declarator.kind, 'function');
	assert.is(signal.parameters[1]?.declarator.kind, 'function');
	const vector = procedure('int f( char *const argv[], double (*rows)[3], void buf[.count], size_t count );');
	assert.equal(
		vector.parameters.map((p) => p.declarator.kind),
		['pointer', 'array', 'array', 'name'],
	);
	assert.is((vector.parameters[2]?.declarator as { size?: string } | undefined)?.size, '.count');
});

test('[int mode] is a varargs parameter, ... leaves the rest open', () => {
	const open = procedure('int open( const char *path, int flags, [int mode] ) variadic mode when "flags & O_CREAT";');
	assert.is(open.parameters[2]?.optional, true);
	assert.equal(
		open.clauses.map((c) => [c.word, c.arguments.length]),
		[['variadic', 3]],
	);
	assert.is(procedure('int fprintf( FILE *s, const char *f, ... ) agent_action {{ return 0; }};').variadic, true);
});

test('spans are exact, also behind comments and bodies', () => {
	const { file } = parse(
		'/* a */ int f( int /* b */ first,\n\tin "second" char *x ) // c\nagent_action {{ x }} shadow_action {{ y }};\nsetting int n = -3;',
	);
	const f = file.items[0] as Procedure;
	assert.is(at(f.parameters[1]?.annotations[1]?.span as never), '"second"');
	assert.is(at(f.shadowAction?.inner as never), ' y ');
	assert.is(at(file.items[1]?.span as never), 'setting int n = -3;');
});

test('mistakes of all items in one run, each at its place', () => {
	assert.equal(
		messages('int open( int a )\n  agent_acton { return 1; };\nint close( int fd )\nint read( int fd );\nsetting int x = "abc;\ntrap ;\n'),
		[
			'5:17: this string is not closed on its line (close it with ")',
			'2:3: expected ";", "shadow_action", "agent_action" or a clause, found "agent_acton" (did you mean "agent_action"?)',
			'3:19: expected ";" after this',
			'6:6: expected a name, found ";"',
		],
	);
});

test('what is never closed is reported where it was opened', () => {
	assert.equal(messages('int f( int a ) agent_action {\n if (a) {\n};'), ['1:29: this brace is never closed (close it with "}")']);
	assert.equal(messages('int f( int a ); /* no end'), ['1:17: this comment is never closed (close it with "*/")']);
});

test.run();
