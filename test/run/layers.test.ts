/** Several agents in one program: each sees the calls of what lies above it, and each may have a home of its own. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { build, compile, folder, key, listen, run, story } from '../tools/bypass.ts';

const scratch = folder();
const secret = key(scratch, 'key');
const counter = (name: string) => `agent_prologue {{
    static int calls;
    BYPASS_EXPORT int ${name}_calls(void) { return calls; }
}};
trap open agent_action {{ __atomic_add_fetch(&calls, 1, __ATOMIC_RELAXED); bypass_proceed(); }};
`;

const policy = `int open( in "_POSIX_PATH_MAX" const char *path, int flags, int mode )
agent_action
{
    if(!strncmp(path, "/tmp", 4)) {
        return open(path, flags, mode);
    } else {
        return bypass_shadow_open(path, flags, mode);
    }
}
shadow_action { return open(path, flags, mode); };
`;

test('a counter above and a counter below', async () => {
	const above = build(scratch, 'above', counter('above'));
	const below = build(scratch, 'below', counter('below'));
	const middle = build(scratch, 'policy', policy);
	const home = await listen(middle.shadow, ['--listen', `unix:${join(scratch, 'policy.socket')}`, '--key', secret]);
	const program = compile(
		scratch,
		'opens.c',
		`#include <fcntl.h>
#include <stdio.h>
int above_calls(void) __attribute__((weak));
int below_calls(void) __attribute__((weak));
int main(void)
{
	for (int i = 0; i < 3; i++) if (open("/tmp", O_RDONLY) < 0) return 1;
	for (int i = 0; i < 2; i++) if (open("/etc", O_RDONLY) < 0) return 2;
	if (!above_calls || !below_calls) return 3;
	printf("%d %d\\n", above_calls(), below_calls());
	return 0;
}`,
		['-rdynamic'],
	);
	const result = run(program, [], {
		env: { LD_PRELOAD: `${above.agent} ${middle.agent} ${below.agent}`, BYPASS_SHADOW: home, BYPASS_KEY_FILE: secret },
	});
	assert.is(result.status, 0, story(result));
	assert.is(result.stdout, '5 3\n', 'above sees all five, below only the three that policy made again here');
});

test('two agents with two homes', async () => {
	const libraries: string[] = [];
	const env: Record<string, string> = { BYPASS_KEY_FILE: secret };
	for (const name of ['east', 'west']) {
		const home = join(scratch, `home of ${name}`);
		mkdirSync(home);
		writeFileSync(join(home, 'file'), `from the ${name}\n`);
		const { agent, shadow } = build(
			scratch,
			name,
			`paths { home "/${name}" as "${home}"; local "*"; }\ntrap posix.files, posix.status, posix.descriptors;\n`,
		);
		libraries.push(agent);
		env[`BYPASS_SHADOW_${name}`] = await listen(shadow, ['--listen', `unix:${join(scratch, `${name}.socket`)}`, '--key', secret]);
	}
	env.LD_PRELOAD = libraries.join(' ');
	const both = run('cat', ['/east/file', '/west/file'], { env });
	assert.is(both.stdout, 'from the east\nfrom the west\n', story(both));
	assert.is(both.status, 0);
	const copy = run('cp', ['/east/file', '/west/copy'], { env });
	assert.is(copy.status, 0, story(copy));
	assert.is(run('cat', ['/west/copy'], { env }).stdout, 'from the east\n');
});

test('a shadow of the same user on a unix socket needs no key', async () => {
	const { agent, shadow } = build(scratch, 'plain', 'trap getppid shadow_action { return 77; };\n');
	const address = await listen(shadow, ['--listen', `unix:${join(scratch, 'plain.socket')}`]);
	const program = compile(
		scratch,
		'parent.c',
		'#include <stdio.h>\n#include <unistd.h>\nint main(void) { printf("%d\\n", (int)getppid()); return 0; }\n',
	);
	const result = run(program, [], { env: { LD_PRELOAD: agent, BYPASS_SHADOW: address } });
	assert.is(result.stdout, '77\n', story(result));
});

test.run();
