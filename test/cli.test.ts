/** The command line as a user meets it: usage, files in and out, exit statuses. */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Command } from '../lib/cli/command.ts';
import { bypass, cli, folder, listen, root, run, story } from './tools/bypass.ts';
import { testUnless } from './tools/skip.ts';

const scratch = folder();
function file(name: string, text: string): string {
	const path = join(scratch, name);
	writeFileSync(path, text);
	return path;
}
const home = file('home.bp', 'pid_t getppid() shadow_action {{ return 4321; }};\n');
const alone = file('alone.bp', 'trap getppid agent_action {{ return 77; }};\n');
const wrong = file('wrong.bp', 'trap opne;\n');
const prints = ['sh', '-c', 'echo $PPID'];

const commands = [
	'init',
	'run',
	'check',
	'fmt',
	'generate',
	'build',
	'pack',
	'report',
	'shadow',
	'explain',
	'knowledge',
	'dump',
	'cmake-dir',
	'postinstall',
	'lsp',
	'doctor',
];

test('help of all and of each, on stdout with status 0', () => {
	const all = bypass(['--help']);
	assert.is(all.status, 0);
	for (const command of commands) {
		assert.match(all.stdout, new RegExp(`^  ${command} `, 'm'));
		const one = bypass([command, '--help']);
		assert.is(one.status, 0, story(one));
		assert.match(one.stdout, new RegExp(`^usage: bypass ${command}`));
	}
});

test('every command has examples, whose options are known', async () => {
	for (const name of commands) {
		const { command } = (await import(`../lib/cli/${name}.ts`)) as { command: Command };
		const lines = /\nExamples:\n((?: {4}.*\n)+)$/.exec(command.usage)?.[1]?.trimEnd().split('\n') ?? [];
		assert.ok(lines.length > 0, `${name} has examples`);
		const calls = lines.flatMap((line) =>
			[...line.matchAll(/(?<![\w/])bypass (\w[\w-]*)([^&|)]*)/g)].map(([, called, rest]) => [called, rest] as const),
		);
		assert.ok(
			calls.some(([called]) => called === name),
			`${name}: one of its own`,
		);
		for (const [called, rest] of calls) {
			const { command: other } = (await import(`../lib/cli/${called}.ts`)) as { command: Command };
			const own = (rest as string).split(/ -- | {3,}| > /)[0] as string;
			const args = own.match(/'[^']*'|\S+/g)?.map((word) => word.replace(/^'|'$/g, '')) ?? [];
			parseArgs({ args: args.map((arg) => other.spellings?.[arg] ?? arg), options: other.options, allowPositionals: true, strict: true });
		}
	}
});

test('the version is that of the package', () => {
	const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
	assert.is(bypass(['--version']).stdout, `bypass ${version}\n`);
});

test('wrong usage: status 2, one line of reason, the usage', () => {
	for (const [args, reason] of [
		[[], /^usage: bypass COMMAND/],
		[['chekc'], /^bypass: no command chekc; did you mean check\?/],
		[['check'], /^bypass: check: no specification\nusage: bypass check/],
		[['check', '--colour', 'x'], /^bypass: Unknown option '--colour'\nusage: bypass check/],
		[['run', 'trace'], /no program; it stands behind --/],
		[['run', '--', 'true'], /give one specification/],
		[['run', 'trace', alone, '--', 'true'], /give one specification/],
		[['generate', alone], /no -o DIR/],
		[['build', alone, '-o', scratch, '--name', 'a-b'], /--name a-b: an agent's name is a C identifier/],
		[['dump', alone, '--stage', 'soup'], /one of ast, model, plan/],
	] as const) {
		const result = bypass(args);
		assert.is(result.status, 2, `${args.join(' ')}\n${story(result)}`);
		assert.match(result.stderr, reason);
	}
});

test('generate leaves no shadow of an earlier specification behind, and touches no file of others', () => {
	const output = join(scratch, 'again');
	const shadow = join(output, 'again_shadow.c');
	const into = (spec: string) => bypass(['generate', spec, '--name', 'again', '-o', output]);
	assert.is(into(home).status, 0);
	assert.ok(existsSync(shadow));
	assert.is(into(alone).status, 0);
	assert.not(existsSync(shadow));
	writeFileSync(shadow, '/* mine */\n');
	assert.is(into(alone).status, 0);
	assert.ok(existsSync(shadow));
});

test('files that are not there: status 1 and one line', () => {
	const lost = bypass(['check', join(scratch, 'none.bp')]);
	assert.is(lost.status, 1);
	assert.match(lost.stderr, /^bypass: .*none\.bp: no such file or directory\n$/);
	const name = bypass(['run', 'remot', '--', 'true']);
	assert.is(name.status, 1);
	assert.match(name.stderr, /^bypass: remot: no such file, and no specification of that name.*remote/);
});

test('check: status, text on stderr, JSON on stdout', () => {
	assert.is(bypass(['check', home, alone]).status, 0);
	const text = bypass(['check', wrong]);
	assert.is(text.status, 1);
	assert.match(text.stderr, /wrong\.bp:1:6: error: /);
	const json = bypass(['check', '--format', 'json', wrong]);
	assert.is(json.status, 1, story(json));
	assert.ok(JSON.parse(json.stdout));
	const sarif = bypass(['check', '--format', 'sarif', wrong, home]);
	assert.is(sarif.status, 1, story(sarif));
	assert.is(sarif.stderr, '');
	const [{ results }] = JSON.parse(sarif.stdout).runs;
	assert.equal([results.length, results[0].ruleId, results[0].level], [1, 'unknown-trap', 'error']);
	assert.is(bypass(['check', '--format', 'sarif', home]).status, 0);
	assert.is(bypass(['check', '--format', 'xml', home]).status, 2);
});

test('generate: files, a printed page, #line or none, a rule for make', () => {
	const output = join(scratch, 'made', 'here');
	const result = bypass(['generate', home, '-o', output, '--depfile', join(output, 'home.d')]);
	assert.is(result.status, 0, story(result));
	assert.equal(readdirSync(output).sort(), ['home.d', 'home_agent.c', 'home_calls.h', 'home_entries.c', 'home_shadow.c', 'home_tables.c']);
	const rule = readFileSync(join(output, 'home.d'), 'utf8');
	assert.match(rule, /home_agent\.c .*:/);
	assert.ok(rule.includes(home) && rule.includes(join(root, 'knowledge', 'posix', 'identity.bk')));
	assert.match(readFileSync(join(output, 'home_shadow.c'), 'utf8'), /#line 1 ".*home\.bp"/);
	const printed = bypass(['generate', home, '-o', '-', '--no-line', '--name', 'other']).stdout;
	assert.match(printed, /other_shadow\.c/);
	assert.not.match(printed, /#line/);
	assert.equal(readdirSync(join(scratch, 'made')), ['here']);
});

test('generate of an agent that needs no shadow, and of one that does', () => {
	const output = join(scratch, 'alone');
	bypass(['generate', alone, '-o', output, '--no-shadow']);
	assert.not.ok(existsSync(join(output, 'alone_shadow.c')));
	const refused = bypass(['generate', home, '-o', join(scratch, 'refused'), '--no-shadow']);
	assert.is(refused.status, 1);
	assert.match(refused.stderr, /home\.bp needs a shadow: getppid is sent home/);
	assert.not.ok(existsSync(join(scratch, 'refused')));
	const wrongOne = bypass(['generate', wrong, '-o', join(scratch, 'refused')]);
	assert.is(wrongOne.status, 1);
	assert.not.ok(existsSync(join(scratch, 'refused')));
});

test('standalone: two folders that plain cc builds as their README says', () => {
	const output = join(scratch, 'stand alone');
	assert.is(bypass(['generate', home, '-o', output, '--standalone']).status, 0);
	const readme = readFileSync(join(output, 'README'), 'utf8');
	const [agent, shadow] = [...readme.matchAll(/^ {4}(cc .*)$/gm)].map((match) => match[1] as string);
	for (const [command, cwd] of [
		[agent, output],
		[shadow, join(output, 'shadow')],
	] as const) {
		const built = run('sh', ['-c', command as string], { cwd, seconds: 200 });
		assert.is(built.status, 0, story(built));
	}
	const result = run(join(output, 'shadow', 'home_shadow'), ['--run', join(output, 'libhome.so'), '-q', '--', ...prints]);
	assert.is(result.stdout, '4321\n', story(result));
});

test('run: --leaks is for the agents to read, and is one of three words', () => {
	const shown = bypass([
		'run',
		'-q',
		'--leaks=audit',
		'-e',
		'trap getppid agent_action {{ return 3; }}',
		'--',
		'sh',
		'-c',
		'echo $BYPASS_LEAKS',
	]);
	assert.is(shown.stdout, 'audit\n', story(shown));
	const wrong = bypass(['run', '--leaks=never', '-e', 'trap getppid', '--', 'true']);
	assert.is(wrong.status, 2, story(wrong));
	assert.match(wrong.stderr, /--leaks never: it is one of pass, audit, trap/);
});

test('build: a library and a shadow, and nothing else', () => {
	const output = join(scratch, 'built');
	const result = bypass(['build', home, '-o', output]);
	assert.is(result.status, 0, story(result));
	assert.equal(readdirSync(output).sort(), ['home_shadow', 'libhome.so']);
	assert.is(bypass(['build', alone, '-o', output, '--name', 'mine']).status, 0);
	assert.ok(existsSync(join(output, 'libmine.so')));
	const broken = bypass(['build', file('broken.bp', 'trap getppid agent_action {{ return x; }};\n'), '-o', output]);
	assert.is(broken.status, 1);
	assert.match(broken.stderr, /^bypass: the C compiler rejects .*broken\.bp:\n/);
	assert.match(broken.stderr, /broken\.bp:1:\d+: error: .*x/);
	assert.equal(readdirSync(output).sort(), ['home_shadow', 'libhome.so', 'libmine.so']);
});

const terminal = run('sh', ['-c', 'command -v script']).status === 0 ? undefined : 'script(1) is not installed';
testUnless(test, terminal)('on a terminal it is shown what takes its time, and nothing of it stays; elsewhere nothing is shown', () => {
	const command = (name: string) => `'${process.execPath}' '${cli}' run -q -e 'trap getppid agent_action { return ${name}; }' -- echo done`;
	const env = (name: string) => ({ BYPASS_CACHE: join(scratch, `cold ${name}`), TERM: 'xterm', NO_COLOR: '1' });
	const shown = run('script', ['-qec', command('31'), '/dev/null'], { env: env('tty') });
	const lines = shown.stdout.split('\r\x1b[K');
	for (const line of ['bypass: generating inline ...', 'bypass: compiling inline ...']) assert.ok(lines.includes(line), story(shown));
	/* what a terminal shows in the end */
	assert.is(lines.at(-1)?.replace(/\r/g, ''), 'done\n');
	const warm = run('script', ['-qec', command('31'), '/dev/null'], { env: env('tty') });
	assert.is(warm.stdout.replace(/\r/g, ''), 'done\n', 'a warm start shows nothing');
	const dumb = run('script', ['-qec', command('32'), '/dev/null'], { env: { ...env('dumb'), TERM: 'dumb' } });
	assert.is(dumb.stdout.replace(/\r/g, ''), 'done\n');
	assert.is(run('sh', ['-c', command('33')], { env: env('pipe') }).stderr, '');
});

test('no compiler', () => {
	const empty = join(scratch, 'empty');
	mkdirSync(empty, { recursive: true });
	const result = bypass(['build', alone, '-o', scratch], { env: { PATH: empty, CC: '' } });
	assert.is(result.status, 1);
	assert.match(result.stderr, /^bypass: no C compiler found \(tried \$CC, cc, gcc, clang\)/);
});

test('a changed header is noticed, an unchanged specification is not compiled again', () => {
	const include = join(scratch, 'headers');
	mkdirSync(include, { recursive: true });
	const header = (value: number) => writeFileSync(join(include, 'answer.h'), `#define ANSWER ${value}\n`);
	const spec = file('header.bp', 'agent_prologue {{\n@include "answer.h"\n}};\ntrap getppid agent_action {{ return ANSWER; }};\n');
	const cache = join(scratch, 'cache');
	const answer = () => bypass(['run', '-q', spec, '-I', include, '--', ...prints], { env: { BYPASS_CACHE: cache } });
	header(5);
	assert.is(answer().stdout, '5\n', story(answer()));
	const kept = readdirSync(cache);
	assert.is(answer().stdout, '5\n');
	assert.equal(readdirSync(cache), kept);
	header(6);
	assert.is(answer().stdout, '6\n');
});

test('descriptors beyond the standard ones reach the program', () => {
	const script = `${process.execPath} ${join(root, 'dist', 'cli.js')} run -q ${alone} -- sh -c 'cat <&3; cat <&5' 3<${alone} 5<${wrong}`;
	const result = run('bash', ['-c', script]);
	assert.is(result.stdout, readFileSync(alone, 'utf8') + readFileSync(wrong, 'utf8'), story(result));
	/* and no other: neither the pipes and files of the command line itself, nor one less for a second name of a pipe */
	const list = "sh -c 'for fd in /proc/self/fd/*; do n=$(basename $fd); [ $n -gt 64 ] || echo $n; done'";
	const under = `${process.execPath} ${join(root, 'dist', 'cli.js')} run -q ${alone} --`;
	assert.is(run('bash', ['-c', `${under} ${list} 7<&0`]).stdout, run('bash', ['-c', `${list} 7<&0`]).stdout);
});

test('fmt: in place, or only named; a file with errors stays as it is', () => {
	const untidy = file('untidy.bp', 'trap   getppid agent_action {{ return 77; }} ;');
	const checked = bypass(['fmt', '--check', untidy]);
	assert.is(checked.status, 1);
	assert.is(checked.stdout, `${untidy}\n`);
	assert.is(bypass(['fmt', untidy]).status, 0);
	assert.match(readFileSync(untidy, 'utf8'), /^trap getppid\b/);
	assert.is(bypass(['fmt', '--check', untidy]).status, 0);
	const broken = file('unreadable.bp', 'trap   ;;; {');
	assert.is(bypass(['fmt', broken]).status, 1);
	assert.is(readFileSync(broken, 'utf8'), 'trap   ;;; {');
});

test('a shadow started by hand, and a program that dials it', async () => {
	const key = file('key', `${'5a'.repeat(32)}\n`);
	chmodSync(key, 0o600);
	const listening = ['shadow', home, '--listen', 'tcp:127.0.0.1:0', '--key', key, '--insecure'];
	const address = await listen(process.execPath, [cli, ...listening]);
	for (const way of ['--shadow', '--connect']) {
		const result = bypass(['run', '-q', home, way, address, '--key', key, '--insecure', '--', ...prints], { seconds: 60 });
		assert.is(result.stdout, '4321\n', `${way}\n${story(result)}`);
	}
	assert.match(bypass(['shadow', alone, '--listen', 'stdio']).stderr, /has no shadow: none of its calls is sent home/);
});

test('dump: JSON of each stage', () => {
	for (const stage of ['ast', 'model', 'plan']) {
		const result = bypass(['dump', '--stage', stage, home]);
		assert.is(result.status, 0, story(result));
		assert.match(JSON.stringify(JSON.parse(result.stdout)), /getppid/);
	}
});

test('explain and knowledge name the rules behind a call', () => {
	const name = bypass(['explain', 'remote', 'open']);
	assert.is(name.status, 0, story(name));
	assert.match(name.stdout, /open64[\s\S]*knowledge\/.*\.bk:\d+/);
	assert.match(bypass(['explain', 'remote', 'open.path']).stdout, /open\.path: .*path/);
	assert.match(bypass(['explain', 'unknown-trap']).stdout, /^unknown-trap\n[\s\S]*Wrong:[\s\S]*error: [\s\S]*Right:/);
	assert.match(bypass(['explain', 'remote', 'opne']).stderr, /traps no call of this name/);
	assert.match(bypass(['knowledge', 'open']).stdout, /knowledge\/posix\/files\.bk:\d+/);
	assert.match(bypass(['knowledge', '--list']).stdout, /^posix\.files \(\d+\): .*\bopen\b[\s\S]*\d+ calls/m);
	assert.is(bypass(['knowledge', 'wibble']).status, 1);
});

test('doctor and cmake-dir', () => {
	const doctor = bypass(['doctor']);
	assert.is(doctor.status, 0, story(doctor));
	assert.match(doctor.stdout, /^ok +knowledge +\d+ files$/m);
	assert.is(bypass(['cmake-dir']).stdout, `${join(root, 'cmake')}\n`);
});

test.run();
