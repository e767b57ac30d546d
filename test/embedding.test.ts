/**
 * Bypass in other people's CMake projects: Debian's upstream archives with two lines added to CMakeLists.txt and a folder `bypass`. Their own
 * tests run under an agent that passes everything on, and have to pass as they do without it.
 */
import { appendFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bypass, folder, type Outcome, root, run, story } from './tools/bypass.ts';
import { embed, missingSource } from './tools/debian-project.ts';
import { ownTree, prebuild } from './tools/prebuilds.ts';
import { testUnless } from './tools/skip.ts';

const scratch = folder();
prebuild(ownTree);
const here = `-DBypass_DIR=${join(root, 'cmake')}`;
const lacks = (program: string) => (run('sh', ['-c', `command -v ${program}`]).status === 0 ? undefined : `${program} is not installed`);

function good(outcome: Outcome): Outcome {
	assert.is(outcome.status, 0, story(outcome));
	return outcome;
}
function configure(project: string, args: readonly string[], env: Record<string, string> = {}): Outcome {
	return run('cmake', ['-S', project, '-B', join(project, 'build'), here, '-DCMAKE_POLICY_VERSION_MINIMUM=3.5', ...args], {
		seconds: 120,
		env,
	});
}
const make = (project: string, env: Record<string, string> = {}, ...args: string[]) =>
	run('cmake', ['--build', join(project, 'build'), '-j', '2', ...args], { seconds: 300, env });

/**
 * Runs the project's tests, which all have to pass: its own, which are under the agent when programs are linked with it, and those by bypass_add_test.
 * @returns how many passed of each
 */
function tested(project: string, env: Record<string, string> = {}, ...only: string[]): { own: number; agents: number } {
	const args = ['--test-dir', join(project, 'build'), '--output-on-failure', '--no-tests=error', '--timeout', '60', '-j', '2'];
	const { stdout } = good(run('ctest', [...args, ...only], { seconds: 300, env }));
	const passed = [...stdout.matchAll(/Test +#\d+: (\S+) \.+ +Passed/g)].map((match) => match[1] as string);
	assert.match(stdout, new RegExp(`100% tests passed, 0 tests failed out of ${passed.length}\\n`));
	const agents = passed.filter((name) => name.startsWith('agent.')).length;
	return { own: passed.length - agents, agents };
}

testUnless(test, missingSource('cjson'))(
	'cJSON, C89 with -Werror: each test again under a preloaded agent, the runtime under its flags',
	() => {
		const project = embed('cjson', ['find_package(Bypass REQUIRED)', 'add_subdirectory(bypass)'], scratch);
		const configured = good(configure(project, []));
		assert.not.match(configured.stderr, /Bypass/, 'no warning is about Bypass');
		const built = good(make(project));
		assert.not.match(built.stdout + built.stderr, /warning:/, 'a strict project does not hear of what is generated');
		const { own, agents } = tested(project);
		assert.ok(own >= 19, `${own}`);
		assert.is(agents, own);
		const source = good(configure(project, ['-DBypass_RUNTIME=SOURCE', '-DCMAKE_EXPORT_COMPILE_COMMANDS=ON']));
		assert.match(source.stdout, /-- Bypass: runtime from source \(Bypass_RUNTIME is SOURCE\)\n/);
		const commands = JSON.parse(readFileSync(join(project, 'build', 'compile_commands.json'), 'utf8')) as {
			directory: string;
			command: string;
			file: string;
		}[];
		const shared = commands.filter(({ file }) => /\/lib\/runtime\/(shared\/[a-h]|agent\/c)[^/]*\.c$/.test(file));
		assert.ok(shared.length > 10, `${shared.length}`);
		for (const { directory, command } of shared)
			assert.is(good(run('sh', ['-c', `exec ${command}`], { cwd: directory })).stderr, '', 'and the runtime compiles under the same flags');
	},
);

testUnless(test, missingSource('json-c') ?? lacks('ninja'))(
	'json-c: its test programs are linked with the agent, under --as-needed',
	() => {
		const project = embed('json-c', ['find_package(Bypass REQUIRED)', 'add_subdirectory(bypass)'], scratch);
		good(configure(project, ['-G', 'Ninja', '-DCMAKE_EXE_LINKER_FLAGS=-Wl,--as-needed', '-DBUILD_STATIC_LIBS=OFF', '-DBUILD_APPS=OFF']));
		good(make(project));
		const { own, agents } = tested(project, { USE_VALGRIND: '0' });
		assert.ok(own >= 20, `${own}`);
		assert.is(agents, own);
		const tests = join(project, 'build', 'tests');
		const alone = run(join(tests, 'test_util_file'), [join(project, 'tests')], { env: { BYPASS_TRACE: '1' }, cwd: tests });
		for (const call of [/^\d+ open\(".*valid\.json", O_RDONLY, 0\) = \d+ <local/m, /^\d+ malloc\(/m])
			assert.match(alone.stderr, call, 'nobody preloaded anything');
		const plain = join(project, 'bypass', 'CMakeLists.txt');
		appendFileSync(plain, 'set(CMAKE_SHARED_LINKER_FLAGS "-Wl,--version-script,x.sym")\nbypass_add_agent(hidden pass.bp NO_SHADOW)\n');
		assert.match(
			configure(project, []).stderr.replace(/\s+/g, ' '),
			/bypass_add_agent\(hidden\): CMAKE_SHARED_LINKER_FLAGS has a --version-script .* would hide what the agent traps;/,
		);
	},
);

/** A PATH that has everything but Node.js, and what keeps CMake from the folders that it looks in on its own. */
function withoutNode(): { env: Record<string, string>; args: string[] } {
	const farm = join(scratch, 'tools');
	mkdirSync(farm);
	const folders = (process.env.PATH ?? '').split(':').filter((path) => path.startsWith('/'));
	for (const path of folders) {
		for (const name of run('ls', [path]).stdout.split('\n')) {
			if (name === '' || /^(node(js)?|npm|npx|corepack)$/.test(name)) continue;
			try {
				symlinkSync(join(path, name), join(farm, name));
			} catch {} /* the first of a name counts, as in PATH */
		}
	}
	const system = ['/usr/local/bin', '/usr/local/sbin', '/usr/local', '/usr/bin', '/usr/sbin', '/usr', '/bin', '/sbin', '/'];
	return { env: { PATH: farm }, args: [`-DCMAKE_IGNORE_PATH=${[...new Set([...folders, ...system])].join(';')}`] };
}

testUnless(test, missingSource('jansson'))('jansson: built from checked-in C on a machine without Node.js', () => {
	const project = embed('jansson', ['find_package(Bypass REQUIRED COMPONENTS Runtime)', 'add_subdirectory(bypass)'], scratch);
	const { env, args } = withoutNode();
	args.push('-DJANSSON_BUILD_DOCS=OFF', '-DJANSSON_EXAMPLES=OFF');
	const none = configure(project, args, env);
	const cure = /there is no \S+\/pass_calls\.h; to write it, in \S+: npx bypass generate "pass\.bp" -o "generated" --name pass/;
	assert.match(none.stderr.replace(/\s+/g, ' '), cure);

	good(bypass(['generate', 'pass.bp', '-o', 'generated'], { cwd: join(project, 'bypass') }));
	const configured = good(configure(project, args, env));
	assert.match(configured.stdout, /-- Bypass: no generator, agents come from checked-in C \(Node\.js 20\.19 or newer .* none was found/);
	good(make(project, env));
	const { agents } = tested(project, env, '-R', '^agent');
	assert.ok(agents >= 200, `${agents}`);
	const all = run('ctest', ['--test-dir', join(project, 'build'), '-N']).stdout;
	assert.match(all, new RegExp(`Total Tests: ${2 * agents}\\n`), 'as many as there are without the agent');
	assert.equal(readdirSync(join(project, 'bypass', 'generated')).sort(), [
		'pass_agent.c',
		'pass_calls.h',
		'pass_entries.c',
		'pass_tables.c',
	]);

	appendFileSync(join(project, 'bypass', 'pass.bp'), 'trap lseek agent_action {{ bypass_proceed(); }};\n');
	const stale = make(project, env);
	assert.match(
		(stale.stdout + stale.stderr).replace(/\s+/g, ' '),
		/generated holds C of another pass\.bp than the one that is here; to write it/,
	);
	appendFileSync(join(project, 'bypass', 'CMakeLists.txt'), 'bypass_add_agent(other pass.bp NO_SHADOW)\n');
	good(bypass(['generate', 'pass.bp', '-o', 'generated'], { cwd: join(project, 'bypass') }));
	const needs = configure(project, args, env);
	assert.match(
		needs.stderr.replace(/\s+/g, ' '),
		/bypass_add_agent\(other\): Node\.js .* none was found\..* check the C in: .* bypass_add_agent\(other pass\.bp GENERATED generated\)/,
	);
});

test.run();
