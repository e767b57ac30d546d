/** What a specification's words become, and what knowledge adds to them. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { placeOf } from '../../../lib/source/source.ts';
import { callOf, parameterOf, specify } from '../../tools/model.ts';

const figure3 =
	'int open( in "_POSIX_PATH_MAX" const char *path, int flags, int mode ) agent_action { return bypass_shadow_open(path, flags, mode); };';

test("figure 3's plain prototype inherits what knowledge says, place by place", () => {
	const spec = specify(figure3);
	assert.equal(spec.diagnostics, []);
	const open = callOf(spec, 'open');
	assert.is(open.signature, 'open(path,symbols:open_flags,symbols:file_mode)fd-new');
	assert.equal(open.result.carry, { kind: 'descriptor', role: 'new' });
	const path = parameterOf(spec, 'open', 'path');
	assert.is(path.carry.kind === 'string' && path.carry.max?.text, '_POSIX_PATH_MAX');
	assert.ok(path.path);
	const mode = parameterOf(spec, 'open', 'mode');
	assert.match(mode.optional?.when?.text ?? '', /O_CREAT/);
	assert.ok(mode.reasons.some(({ span, text }) => placeOf(span).startsWith('knowledge/') && text.includes('variadic')));
	assert.equal([open.errors, open.cancel, open.remote, open.role], ['errno', true, true, 'specified']);
});

test("the specification's own parameter names go into knowledge's expressions and shapes", () => {
	const spec = specify(
		'int open( in "PATH_MAX" const char *where, int how, int rights ) shadow_action {{ return open(where, how, rights); }};',
	);
	assert.match(parameterOf(spec, 'open', 'rights').optional?.when?.text ?? '', /\(how & O_CREAT\)/);
	const creat = callOf(spec, 'open').entries.find((e) => e.name === 'creat');
	assert.equal(
		creat?.shape?.parameters.map((p) => p.name),
		['where', 'rights'],
	);
	assert.equal(
		creat?.shape?.given.map(({ name, value }) => [name, value.text]),
		[['how', 'O_WRONLY | O_CREAT | O_TRUNC']],
	);
});

test("knowledge's agent action runs under the specification's names too", () => {
	const spec = specify(
		'fd new int open( in string const char *a, int b, int c );\nint close( int file ) shadow_action {{ return close(file); }};',
	);
	const close = callOf(spec, 'close');
	assert.ok(close.agentActionIsKnowledge);
	assert.match(close.agentAction?.text ?? '', /bypass_shadow_close\(file\)/);
	assert.not.match(close.agentAction?.text ?? '', /\bfd\b/);
});

test('a word of the specification keeps out knowledge of the same kind only', () => {
	const spec = specify('ssize_t read( int fd, out opaque "length" void *data, size_t length );');
	const { carry } = parameterOf(spec, 'read', 'data');
	assert.is(carry.kind === 'bytes' && carry.count.text, 'length');
	assert.is(carry.kind === 'bytes' && carry.valid?.text, '$ret');
	assert.equal(parameterOf(spec, 'read', 'fd').carry, { kind: 'descriptor', role: 'use' });
});

test('knowledge says nothing of a parameter of another kind', () => {
	const spec = specify('int close( in string const char *fd );');
	assert.is(parameterOf(spec, 'close', 'fd').carry.kind, 'string');
});

test('a prototype pasted from a man page counts its arrays; direction from const', () => {
	const spec = specify(
		'ssize_t fetch( int a, void buf[.count], size_t count );\nint put( const int list[n], int n );\nint pair( int fds[2] );\nint sum( char text[size], int size );',
	);
	assert.is(callOf(spec, 'fetch').signature, 'fetch(integer,out:bytes,integer)integer');
	assert.is(callOf(spec, 'put').signature, 'put(integer[],integer)integer');
	assert.is(callOf(spec, 'pair').signature, 'pair(out:integer[])integer');
	assert.is(callOf(spec, 'sum').signature, 'sum(out:bytes,integer)integer');
	assert.equal(spec.diagnostics, []);
});

test('directions, amounts, null and local', () => {
	const spec = specify(
		[
			'int a( in out int *x, out null struct timespec *t, in null string const char *s, local void *v );',
			'int b( in "n" const char *text, in "n" char *bytes, int n );',
			'int c( symbols open_flags int f, out symbols open_flags int *g, fd close int h );',
			'double d( float x, out array "n" double *y, unsigned n );',
		].join('\n'),
	);
	assert.equal(
		['a', 'b', 'c', 'd'].map((name) => callOf(spec, name).signature),
		[
			'a(inout:integer,out:record:timespec?,string?,-)integer',
			'b(string,bytes,integer)integer',
			'c(symbols:open_flags,out:symbols:open_flags,fd-close)integer',
			'd(float,out:float[],integer)float',
		],
	);
	assert.equal(spec.diagnostics, []);
});

test('a path is relative to the directory descriptor right before it', () => {
	const spec = specify('trap openat, open;');
	assert.is(parameterOf(spec, 'openat', 'path').path?.at, 'dirfd');
	assert.is(parameterOf(spec, 'open', 'path').path?.at, undefined);
});

test('what a link in the last part of a path means, by the names that the specification has', () => {
	const spec = specify('trap stat, lstat, linkat; int open( path const char *name, int how, int mode );');
	const last = (call: string, parameter: string) => {
		const { path } = parameterOf(spec, call, parameter);
		return [path?.last, path?.when?.text];
	};
	assert.equal(last('stat', 'path'), ['followed', undefined]);
	assert.equal(last('lstat', 'path'), ['itself', undefined]);
	assert.equal(last('linkat', 'from'), ['itself', '!(flags & AT_SYMLINK_FOLLOW)']);
	assert.equal(last('linkat', 'to'), ['entry', undefined]);
	assert.equal(last('open', 'name'), ['itself', '(how & O_NOFOLLOW) || (how & (O_CREAT | O_EXCL)) == (O_CREAT | O_EXCL)']);
});

test('errors: errno for signed integers and pointers, none for what holds no -1, as clauses say', () => {
	const spec = specify(
		'int a( void );\nvoid b( void );\nunsigned c( void );\nRV d( void ) fails "$ret != OK" lost "GONE";\nint e( void ) errno returned;\nint f( void ) errno none failure "-2";',
	);
	assert.equal(
		['a', 'b', 'c', 'd', 'e', 'f'].map((name) => callOf(spec, name).errors),
		['errno', 'none', 'none', 'errno', 'returned', 'none'],
	);
	assert.is(callOf(spec, 'd').fails?.text, '$ret != OK');
	assert.is(callOf(spec, 'd').lost?.text, 'GONE');
	assert.is(callOf(spec, 'f').failure?.text, '-2');
});

test('the options of a specification hold for all its calls that fit, its own clauses before them', () => {
	const spec = specify('options "C_*" fails "$ret != 0" lost "7";\nRV C_One( int a );\nRV C_Two( int a ) lost "8";\nRV Other( int a );');
	assert.equal(
		['C_One', 'C_Two', 'Other'].map((name) => [callOf(spec, name).fails?.text, callOf(spec, name).lost?.text]),
		[
			['$ret != 0', '7'],
			['$ret != 0', '8'],
			[undefined, undefined],
		],
	);
});

test('`...` that knowledge describes has names; what it does not stays va_list', () => {
	const spec = specify(
		'extern int open( const char *path, int flags, ... ) agent_action {{ return -1; }};\nint say( const char *f, ... ) through vsay agent_action {{ return 0; }};',
	);
	assert.equal(
		callOf(spec, 'open').parameters.map((p) => p.name),
		['path', 'flags', 'mode'],
	);
	assert.is(callOf(spec, 'open').rest, false);
	assert.equal([callOf(spec, 'say').rest, callOf(spec, 'say').through], [true, 'vsay']);
});

test('records are flattened, member by member', () => {
	const { model } = specify(
		'struct inner { int a; char name[8]; };\nstruct outer { struct inner in; long list[2]; double d; };\nint f( in const struct outer *o );',
	);
	assert.equal(
		model.records.map((r) => [r.name, r.type, r.fields.map((f) => `${f.path}:${f.carry.kind}`)]),
		[['outer', 'struct outer', ['in.a:integer', 'in.name:text', 'list[0]:integer', 'list[1]:integer', 'd:float']]],
	);
});

test('symbol sets in use come with the model, and the error numbers always', () => {
	const { model } = specify(
		'symbols color values { RED 1, BLUE 2 mask COLOR };\nint f( symbols color int c );\nint g( out struct stat *s );',
	);
	assert.equal(
		model.symbolSets.map((s) => s.name),
		['errno', 'color', 'file_mode', ...model.symbolSets.slice(3).map((s) => s.name)],
	);
	assert.equal(
		model.symbolSets[1]?.rows.map((r) => [r.name, r.canonical, r.mask]),
		[
			['RED', 1n, undefined],
			['BLUE', 2n, 'COLOR'],
		],
	);
});

test('headers: those of the rules in use, each once, inner ones under their condition', () => {
	const { model } = specify(figure3);
	const texts = model.headers.map((h) => `${h.text} ${h.when ?? ''}`);
	assert.is(new Set(texts).size, texts.length);
	assert.ok(model.headers.some((h) => h.text === '<fcntl.h>' && h.when === undefined));
	const always = new Set(model.headers.filter((h) => h.when === undefined).map((h) => h.text));
	assert.not.ok(model.headers.some((h) => h.when !== undefined && always.has(h.text)));
});

test('conditions: of the file and of knowledge', () => {
	const spec = specify('#ifdef WITH_IT\ntrap statx agent_action {{ bypass_proceed(); }};\nint own( int a );\n#endif');
	assert.is(callOf(spec, 'own').when, 'defined(WITH_IT)');
	assert.match(callOf(spec, 'statx').when ?? '', /^\(defined\(WITH_IT\)\) && \(.*\)$/);
	assert.equal(
		spec.model.agentPieces.map((p) => [p.kind, p.fragment.text]),
		[
			['directive', '#ifdef WITH_IT'],
			['directive', '#endif'],
		],
	);
});

test('settings, path rules, policies, prologues and starts', () => {
	const { model } = specify(
		[
			'setting int every = 3;',
			'setting bool quiet = true;',
			'paths { deny "/a", "/b" EROFS log; deny "/c"; local "/d" as "e"; }',
			'paths { local "*"; }',
			'leaks audit; stdio home; on_disconnect kill after "600 s";',
			'agent_prologue {{ int a; }};',
			'shadow_prologue {{ int b; }};',
			'agent_start {{ a = 1; }};',
			'shadow_start {{ b = 1; }};',
		].join('\n'),
	);
	assert.equal(
		model.settings.map((s) => [s.name, s.type, s.value]),
		[
			['every', 'int', 3],
			['quiet', 'bool', true],
		],
	);
	assert.equal(
		model.paths.map((r) => [r.side, r.pattern, r.as, r.error, r.log]),
		[
			['deny', '/a', undefined, 'EROFS', true],
			['deny', '/b', undefined, 'EROFS', true],
			['deny', '/c', undefined, 'EACCES', false],
			['local', '/d', 'e', undefined, false],
			['local', '*', undefined, undefined, false],
		],
	);
	assert.equal(
		[model.routed, model.leaks, model.stdio, model.onDisconnect.action, model.onDisconnect.after?.text],
		[true, 'audit', 'home', 'kill', '600 s'],
	);
	assert.equal(
		model.agentPieces.map((p) => p.fragment.text),
		[' int a; '],
	);
	assert.equal(
		model.shadowPieces.map((p) => p.fragment.text),
		[' int b; '],
	);
	assert.equal([model.agentStart.length, model.shadowStart.length], [1, 1]);
});

test('a model without a word about anything', () => {
	const { model, diagnostics } = specify('');
	assert.equal(diagnostics, []);
	assert.equal([model.remote, model.routed, model.leaks, model.stdio, model.onDisconnect.action], [false, false, 'pass', 'local', 'fail']);
	assert.ok(model.procedures.every((p) => p.role === 'always'));
});

test.run();
