/** `bypass postinstall`, `bypass build` without a specification, and ensureAgent: what they write, say and refuse. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ensureAgent, SpecificationError } from '../lib/index.ts';
import { bypass, folder, run, story } from './tools/bypass.ts';
import { ownTree, prebuild } from './tools/prebuilds.ts';

const scratch = folder();
prebuild(ownTree); /* each project has a cache of its own: without archives each would compile the runtime */
let count = 0;
/** A new npm package with a specification my.bp. */
function package_(section: unknown, spec = 'trap getppid agent_action {{ return 21; }};\n'): string {
	const path = join(scratch, `package-${++count}`);
	mkdirSync(join(path, 'node_modules'), { recursive: true });
	writeFileSync(join(path, 'package.json'), JSON.stringify({ name: 'x', ...(section === undefined ? {} : { bypass: section }) }));
	writeFileSync(join(path, 'my.bp'), spec);
	return path;
}
const calm = { CI: '' };
const agents = { agents: { my: 'my.bp' } };

test('generates, builds, and the cache is the one of ensureAgent', async () => {
	const cwd = package_({ ...agents, output: 'made/here' });
	const result = bypass(['postinstall'], { cwd, env: calm });
	assert.is(result.status, 0, story(result));
	assert.is(
		result.stderr,
		"bypass: generated agent 'my' from my.bp (1 function) in made/here/\nbypass: built made/here/libmy.so from my.bp\n",
	);
	assert.equal(readdirSync(join(cwd, 'made/here')).sort(), ['libmy.so', 'my_agent.c', 'my_calls.h', 'my_entries.c', 'my_tables.c']);
	const cache = join(cwd, 'node_modules', '.cache', 'bypass');
	const kept = readdirSync(cache);
	assert.is(bypass(['build'], { cwd, env: calm }).status, 0);
	assert.equal(readdirSync(cache), kept, 'nothing is built twice');
});

test('an agent that goes home has its shadow; two agents are two', () => {
	const cwd = package_(
		{ agents: { my: 'my.bp', other: { spec: 'other.bp', include: ['.'] } } },
		'pid_t getppid() shadow_action {{ return 5; }};\n',
	);
	writeFileSync(join(cwd, 'answer.h'), '#define ANSWER 6\n');
	writeFileSync(join(cwd, 'other.bp'), 'agent_prologue {{\n@include "answer.h"\n}};\ntrap getppid agent_action {{ return ANSWER; }};\n');
	const result = bypass(['build'], { cwd, env: calm });
	assert.is(result.status, 0, story(result));
	assert.match(result.stderr, /built gen\/libmy\.so and gen\/my_shadow from my\.bp/);
	const under = (args: readonly string[]) =>
		run(join(cwd, 'gen', 'my_shadow'), ['--run', ...args, '-q', '--', 'sh', '-c', 'echo $PPID']).stdout;
	assert.is(under([join(cwd, 'gen', 'libmy.so')]), '5\n');
	const other = run('sh', ['-c', 'echo $PPID'], { env: { LD_PRELOAD: join(cwd, 'gen', 'libother.so') } });
	assert.is(other.stdout, '6\n', story(other));
});

test('without a compiler the C is there, and the way to go on is said', () => {
	const cwd = package_(agents);
	const result = bypass(['postinstall', '--strict'], { cwd, env: { ...calm, PATH: scratch, CC: '' } });
	assert.is(result.status, 0, story(result));
	assert.match(result.stderr, /generated C is in gen\/, run "npx bypass build" after installing one\n$/);
	assert.ok(existsSync(join(cwd, 'gen', 'my_agent.c')));
});

test('a failure fails no install, and its reason is kept; under --strict and CI it does', () => {
	const cwd = package_(agents, 'trap opne;\n');
	const result = bypass(['postinstall'], { cwd, env: calm });
	assert.is(result.status, 0, story(result));
	assert.match(result.stderr, /cannot be generated from my\.bp:\nmy\.bp:1:6: error: /);
	assert.match(result.stderr, /the install goes on; this is kept in gen\/postinstall-failed\.txt/);
	assert.match(readFileSync(join(cwd, 'gen', 'postinstall-failed.txt'), 'utf8'), /my\.bp:1:6: error: /);
	assert.is(bypass(['postinstall', '--strict'], { cwd, env: calm }).status, 1);
	assert.is(bypass(['postinstall'], { cwd, env: { CI: 'true' } }).status, 1);
	assert.is(bypass(['postinstall'], { cwd, env: { CI: 'false' } }).status, 0);
	assert.is(bypass(['build'], { cwd, env: calm }).status, 1);
	writeFileSync(join(cwd, 'my.bp'), 'trap open;\n');
	assert.is(bypass(['postinstall'], { cwd, env: calm }).status, 0);
	assert.not.ok(existsSync(join(cwd, 'gen', 'postinstall-failed.txt')), 'it is gone with the failure');
});

test('what the compiler says of a body is told; nothing half built is left', () => {
	const cwd = package_(agents, 'trap getppid agent_action {{ return x; }};\n');
	const result = bypass(['postinstall'], { cwd, env: calm });
	assert.is(result.status, 0, story(result));
	assert.match(result.stderr, /my\.bp:1:\d+: error: .*x/);
	assert.not.ok(existsSync(join(cwd, 'gen', 'libmy.so')));
});

test('a package.json that cannot be understood: what, and how it is written', () => {
	for (const [section, reason] of [
		[undefined, /names no agents; as in "bypass": \{ "agents"/],
		[{}, /"bypass" names no agents; as in/],
		['my.bp', /"bypass" is no object/],
		[{ agents: { 'a-b': 'my.bp' } }, /the agent's name "a-b" is no C identifier/],
		[{ agents: { my: {} } }, /of agent "my" there is no specification/],
		[{ agents: { my: { spec: 'my.bp', headers: [] } } }, /agent "my" has "headers"; it takes "spec", "cxx", "anyLibc", "knowledge"/],
		[{ agents: { my: { spec: 'my.bp', include: 'x' } } }, /"include" of agent "my" is a list of texts/],
		[{ ...agents, out: 'x' }, /"bypass" has "out", which nothing knows/],
	] as const) {
		const cwd = package_(section);
		const strict = bypass(['postinstall', '--strict'], { cwd, env: calm });
		assert.is(strict.status, 1, story(strict));
		assert.match(strict.stderr, reason);
		assert.not.match(strict.stderr, /\n\s+at /);
		assert.is(bypass(['postinstall'], { cwd, env: calm }).status, 0);
	}
	const cwd = package_(agents);
	writeFileSync(join(cwd, 'package.json'), '{ "bypass": ');
	assert.match(bypass(['build'], { cwd, env: calm }).stderr, /^bypass: .*package\.json: it is no JSON: /);
});

test('ensureAgent: by path, by URL, by name; errors are thrown with their diagnostics', async () => {
	const cwd = package_(agents);
	const byUrl = await ensureAgent({ spec: pathToFileURL(join(cwd, 'my.bp')) });
	assert.is(byUrl.name, 'my');
	assert.is(byUrl.shadow, undefined);
	assert.ok(byUrl.agent.startsWith(join(cwd, 'node_modules', '.cache', 'bypass')));
	assert.equal(await ensureAgent({ spec: join(cwd, 'my.bp') }), byUrl, 'the second time it is there');
	const result = run(byUrl.launcher, ['--agent', byUrl.agent, '-q', '--', 'sh', '-c', 'echo $PPID']);
	assert.is(result.stdout, '21\n', story(result));
	const elsewhere = await ensureAgent({ spec: 'trace', cache: join(scratch, 'cache'), name: 'seen' });
	assert.ok(elsewhere.agent.startsWith(join(scratch, 'cache')) && elsewhere.agent.endsWith('libseen.so'));
	assert.equal(elsewhere.settings, ['only']);
	writeFileSync(join(cwd, 'my.bp'), 'trap opne;\n');
	try {
		await ensureAgent({ spec: join(cwd, 'my.bp') });
		assert.unreachable();
	} catch (error) {
		assert.instance(error, SpecificationError);
		assert.match((error as SpecificationError).message, /my\.bp:1:6: error: /);
		assert.is((error as SpecificationError).diagnostics[0]?.code, 'unknown-trap');
	}
});

test('many that ask at the same time get one agent that works', async () => {
	const cwd = package_(agents);
	const answers = await Promise.all(Array.from({ length: 4 }, () => ensureAgent({ spec: join(cwd, 'my.bp') })));
	for (const { agent } of answers) assert.ok(existsSync(agent));
	const last = await ensureAgent({ spec: join(cwd, 'my.bp') });
	assert.ok(answers.some(({ agent }) => agent === last.agent));
});

test("where nothing can be written below node_modules, the user's cache is used", async () => {
	const cwd = package_(agents);
	writeFileSync(join(cwd, 'node_modules', '.cache'), 'in the way');
	const users = join(scratch, 'cache of the user');
	process.env.BYPASS_CACHE = users;
	const { agent } = await ensureAgent({ spec: join(cwd, 'my.bp') });
	assert.ok(existsSync(agent) && agent.startsWith(users), agent);
});

test.run();
