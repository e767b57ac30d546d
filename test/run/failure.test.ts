/** What a user sees when home is wrong or gone: one clear line, an errno or an end, and never a hang. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { build, bypass, compile, folder, key, listen, run, story } from '../tools/bypass.ts';

const scratch = folder();
function spec(name: string, text: string): string {
	const path = join(scratch, `${name}.bp`);
	writeFileSync(path, text);
	return path;
}

/* Prints what getppid gives and the errno: 1 and EPERM cannot come from a real call. */
const asks = compile(
	scratch,
	'asks.c',
	`#include <errno.h>
#include <stdio.h>
#include <unistd.h>
int main(void) { errno = 0; int parent = getppid(); printf("%d %d\\n", parent, errno); return 0; }
`,
);
const EIO = 5;
const answers = 'pid_t getppid() shadow_action {{ return 4321; }};\n';

test('a shadow that dies in a call: EIO, and one line', () => {
	const path = spec(
		'dies',
		'#include <signal.h>\npid_t getppid() shadow_action {{ kill(getpid(), SIGKILL); return 0; }};\non_disconnect fail;\n',
	);
	const result = bypass(['run', '-q', path, '--', asks], { seconds: 60 });
	assert.is(result.stdout, `-1 ${EIO}\n`, story(result));
	assert.match(result.stderr, /bypass: .*(home|shadow)/);
});

test('or the program ends with it, where the specification says so', () => {
	const path = spec(
		'ends',
		'#include <signal.h>\npid_t getppid() shadow_action {{ kill(getpid(), SIGKILL); return 0; }};\non_disconnect kill;\n',
	);
	const result = bypass(['run', '-q', path, '--', asks], { seconds: 60 });
	assert.is(result.stdout, '', story(result));
	assert.is.not(result.status, 0);
	assert.match(result.stderr, /bypass: .*(home|shadow)/);
});

test('without the session that reaps workers nothing is forked at home: one line, and no shortage that a shell would wait out', () => {
	const path = spec(
		'orphaned',
		'#include <signal.h>\n#include <unistd.h>\npid_t getppid() shadow_action {{ pid_t session = getppid(); kill(session, SIGKILL); while (getppid() == session) usleep(1000); return 0; }};\ntrap open;\non_disconnect fail;\n',
	);
	const forks = compile(
		scratch,
		'forks.c',
		`#include <errno.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>
int main(void)
{
	int child, error;
	getppid();
	child = fork();
	error = errno;
	if (child == 0)
		_exit(0);
	if (child > 0)
		waitpid(child, NULL, 0);
	printf("%d %d\\n", child > 0, child > 0 ? 0 : error);
	return 0;
}
`,
	);
	const result = bypass(['run', '-q', path, '--', forks], { seconds: 60 });
	assert.is(result.stdout, '1 0\n', story(result));
	assert.match(result.stderr, /bypass: .*home is lost: fork/, story(result));
});

test('a declared answer for a lost home', () => {
	const path = spec(
		'declared',
		'#include <signal.h>\npid_t getppid() lost "77" shadow_action {{ kill(getpid(), SIGKILL); return 0; }};\non_disconnect fail;\n',
	);
	assert.match(bypass(['run', '-q', path, '--', asks], { seconds: 60 }).stdout, /^77 /);
});

test('nobody listens at the address', () => {
	const { agent } = build(scratch, 'answers', answers);
	const result = run(asks, [], { env: { LD_PRELOAD: agent, BYPASS_SHADOW: `unix:${join(scratch, 'nobody')}` }, seconds: 60 });
	assert.not.match(result.stdout, /^4321/);
	assert.match(result.stderr, /bypass: .*nobody/);
});

test('the right key opens, a wrong one does not, and one that others may read is refused', async () => {
	const { agent, shadow } = build(scratch, 'answers', answers);
	const right = key(scratch, 'right.key');
	const address = await listen(shadow, ['--listen', 'tcp:127.0.0.1:0', '--key', right, '--insecure']);
	const attempt = (file: string, more: Record<string, string> = { BYPASS_INSECURE: '1' }) =>
		run(asks, [], { env: { LD_PRELOAD: agent, BYPASS_SHADOW: address, BYPASS_KEY_FILE: file, ...more }, seconds: 60 });
	assert.is(attempt(right).stdout, '4321 0\n', story(attempt(right)));
	for (const [file, why] of [
		[key(scratch, 'wrong.key'), /bypass: .*key/i],
		[key(scratch, 'open.key', 0o644), /bypass: .*(key|open\.key)/i],
		[join(scratch, 'absent.key'), /bypass: .*absent\.key/],
	] as const) {
		const result = attempt(file);
		assert.not.match(result.stdout, /^4321/, file);
		assert.match(result.stderr, why);
	}
	const secure = attempt(right, {});
	assert.not.match(secure.stdout, /^4321/, 'TCP without TLS only when both sides say so');
	assert.match(secure.stderr, /bypass: .*insecure/i);
});

test('a shadow does not listen on TCP without a key or without saying insecure', () => {
	const { shadow } = build(scratch, 'answers', answers);
	for (const options of [['--key', key(scratch, 'some.key')], ['--insecure']]) {
		const result = run(shadow, ['--listen', 'tcp:127.0.0.1:0', ...options], { seconds: 20 });
		assert.is.not(result.status, 0);
		assert.match(result.stderr, /key|insecure/);
	}
});

test('agent and shadow of different specifications: the call that differs fails and both signatures are named', async () => {
	const old = build(
		join(scratch, 'old'),
		'changed',
		'int getpgid( int of ) shadow_action {{ return 1; }};\npid_t getppid() shadow_action {{ return 4321; }};\n',
	);
	const { agent } = build(
		join(scratch, 'new'),
		'changed',
		'pid_t getppid() shadow_action {{ return 4321; }};\nint getpgid( int of, out int *more ) shadow_action {{ return 1; }};\n',
	);
	const secret = key(scratch, 'changed.key');
	const address = await listen(old.shadow, ['--listen', `unix:${join(scratch, 'changed.socket')}`, '--key', secret]);
	const same = run(asks, [], { env: { LD_PRELOAD: agent, BYPASS_SHADOW: address, BYPASS_KEY_FILE: secret } });
	assert.is(same.stdout, '4321 0\n', story(same));
	const differs = compile(
		scratch,
		'differs.c',
		'#include <errno.h>\n#include <stdio.h>\nint getpgid(int, int *);\nint main(void) { int more = 0; errno = 0; int group = getpgid(0, &more); printf("%d %d\\n", group, errno == ENOSYS); return 0; }\n',
	);
	const result = run(differs, [], { env: { LD_PRELOAD: agent, BYPASS_SHADOW: address, BYPASS_KEY_FILE: secret } });
	assert.is(result.stdout, '-1 1\n', story(result));
	assert.match(result.stderr, /bypass: .*getpgid\(.*getpgid\(/);
});

test.run();
