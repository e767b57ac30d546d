/** Agents without a shadow, from the command line: what a body can do, and what is said when it is wrong. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bypass, compile, folder, story } from '../tools/bypass.ts';

const scratch = folder();

function spec(name: string, text: string): string {
	const path = join(scratch, name);
	writeFileSync(path, text);
	return path;
}

test('a specification on the command line', () => {
	const result = bypass(['run', '-q', '-e', 'trap getpid agent_action { return 42; }', '--', 'sh', '-c', 'echo $$']);
	assert.is(result.status, 0, story(result));
	assert.is(result.stdout, '42\n');
});

test("the program's own status and signal come back", () => {
	const run = ['run', '-q', '-e', 'trap getpid agent_action { return 42; }', '--'];
	assert.is(bypass([...run, 'sh', '-c', ': $$; exit 7']).status, 7);
	const killed = bypass([...run, 'sh', '-c', 'kill -9 $PPID; sleep 9'], { seconds: 30 });
	assert.not.equal(killed.status, 0, story(killed));
	const own = compile(scratch, 'abort.c', '#include <stdlib.h>\n#include <unistd.h>\nint main(void) { getpid(); abort(); }\n');
	assert.is(bypass([...run, own]).signal, 'SIGABRT');
});

test('settings reach bodies', () => {
	const path = spec('answer.bp', 'setting int answer = 1;\ntrap getpid agent_action {{ return answer; }};\n');
	assert.is(bypass(['run', '-q', path, '--', 'sh', '-c', 'echo $$']).stdout, '1\n');
	assert.is(bypass(['run', '-q', path, '--set', 'answer=77', '--', 'sh', '-c', 'echo $$']).stdout, '77\n');
	const wrong = bypass(['run', '-q', path, '--set', 'anser=77', '--', 'sh', '-c', 'echo $$']);
	assert.is.not(wrong.status, 0);
	assert.match(wrong.stderr, /answer/);
});

test("figure 8's kind of mistake: the C compiler names the line and column of the specification", () => {
	const path = spec(
		'typo.bp',
		'int close( int fd )\n    agent_action\n    {{\n        int x = 1;\n        return clos(fdd) + x;\n    }};\n',
	);
	const result = bypass(['run', path, '--', 'true']);
	assert.is.not(result.status, 0);
	assert.match(result.stderr, /typo\.bp:5:\d+: error: .*clos/);
	assert.match(result.stderr, /typo\.bp:5:21: error: .*fdd/);
});

test('ten mistakes are shown in one run, each at its line', () => {
	const path = spec(
		'ten.bp',
		[
			'int open( in "PATH_MAX" const char *path, int flags, int mode ) agent_acton {{ return 0; }};',
			'trap opne;',
			'int mine( int fd, void *data, size_t length );',
			'setting int every = "three";',
			'paths { homme "*"; }',
			'trap posix.fils;',
			'int write( int fd, in "lenght" const void *data, size_t length );',
			'leaks sometimes;',
			'int stat( in string const char *path, out struct stat status );',
			'trap close except;',
			'',
		].join('\n'),
	);
	const result = bypass(['check', path]);
	assert.is(result.status, 1, story(result));
	const text = result.stdout + result.stderr;
	for (let line = 1; line <= 10; line++) assert.match(text, new RegExp(`ten\\.bp:${line}:\\d+: error: `), `line ${line}\n${text}`);
});

test('a cache that cannot be written is no reason to fail quietly', () => {
	const cache = join(scratch, 'file-not-folder');
	writeFileSync(cache, '');
	const result = bypass(['run', '-q', '-e', 'trap getpid agent_action { return 42; }', '--', 'sh', '-c', 'echo $$'], {
		env: { XDG_CACHE_HOME: cache, BYPASS_CACHE: cache },
	});
	if (result.status === 0) assert.is(result.stdout, '42\n');
	else assert.match(result.stderr, /^bypass: .*file-not-folder/m);
});

test('what cannot be trapped is refused, with the reason', () => {
	const source = '#include <unistd.h>\nint main(void) { return getpid() == 42; }\n';
	const linked = compile(scratch, 'linked.c', source, ['-static']);
	const own = ['run', '-q', '-e', 'trap getpid agent_action { return 42; }', '--'];
	for (const [program, reason] of [
		[linked, /static/],
		[join(scratch, 'nothing-there'), /no such|not found|does not exist/i],
		[scratch, /directory|folder|not .*program|execut/i],
	] as const) {
		const result = bypass([...own, program]);
		assert.is.not(result.status, 0, program);
		assert.match(result.stderr, /^bypass: /m);
		assert.match(result.stderr, reason);
	}
	const setuid = compile(scratch, 'setuid.c', source);
	chmodSync(setuid, 0o4755);
	const result = bypass([...own, setuid]);
	assert.is.not(result.status, 0);
	assert.match(result.stderr, /setuid/);
});

test('blanks, colons and letters of all kinds in paths', () => {
	const place = join(scratch, 'a b:c é ☃');
	mkdirSync(place, { recursive: true });
	writeFileSync(join(place, 'spéc ☃.bp'), 'trap getpid agent_action {{ return 42; }};\n');
	const program = compile(place, 'own program.c', '#include <unistd.h>\nint main(void) { return getpid(); }\n');
	const result = bypass(['run', '-q', join(place, 'spéc ☃.bp'), '--', program], { env: { XDG_CACHE_HOME: join(place, 'cache dir') } });
	assert.is(result.status, 42, story(result));
});

test('a trace line per call, as text and as JSON', () => {
	const file = join(scratch, 'traced');
	writeFileSync(file, 'content\n');
	const path = spec('files.bp', 'trap open, read, close agent_action {{ bypass_proceed(); }};\n');
	const text = bypass(['run', '-q', path, '--', 'cat', file], { env: { BYPASS_TRACE: '1' } });
	assert.is(text.stdout, 'content\n', story(text));
	assert.match(text.stderr, /open\(.*traced", .*O_RDONLY.*\) = \d+/);
	const json = bypass(['run', '-q', path, '--', 'cat', file], { env: { BYPASS_TRACE: 'json' } });
	const calls = json.stderr
		.split('\n')
		.filter((line) => line.startsWith('{'))
		.map((line) => JSON.parse(line) as { name?: string; call?: string });
	assert.ok(calls.length >= 3, story(json));
});

test.run();
