/** CMake projects that use Bypass, each configured, built and tested as its author would. */
import { appendFileSync, cpSync, mkdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { compile, folder, type Outcome, root, run, story } from './tools/bypass.ts';
import { testUnless } from './tools/skip.ts';

const scratch = folder();
const projects = join(scratch, 'a project');
cpSync(join(root, 'test', 'cmake'), projects, { recursive: true });
const lacks = (program: string) => (run('sh', ['-c', `command -v ${program}`]).status === 0 ? undefined : `${program} is not installed`);

/* Whether this machine can count what goes past an agent. */
const below = compile(scratch, 'below.c', readFileSync(join(root, 'test', 'run', 'programs', 'below.c'), 'utf8'));
const dispatched = process.arch === 'x64' && run(below, ['dispatch']).status === 0;

const here = `-DBypass_DIR=${join(root, 'cmake')}`;
function configure(project: string, build: string, args: readonly string[] = [here]): Outcome {
	return run('cmake', ['-S', join(projects, project), '-B', join(scratch, build), ...args], { seconds: 300 });
}
function good(outcome: Outcome): Outcome {
	assert.is(outcome.status, 0, story(outcome));
	return outcome;
}
const make = (build: string, ...args: string[]) => run('cmake', ['--build', join(scratch, build), '-j', '2', ...args], { seconds: 300 });
const ctest = (build: string, ...args: string[]) =>
	run('ctest', ['--test-dir', join(scratch, build), '--output-on-failure', '--no-tests=error', '--timeout', '60', ...args], {
		seconds: 300,
	});

function projectOfTwo(generator: string, config?: string): void {
	const build = `two agents ${generator}`;
	good(configure('two', build, [here, '-G', generator]));
	good(make(build, ...(config ? ['--config', config] : [])));
	const tested = ctest(build, ...(config ? ['-C', config] : []));
	assert.match(tested.stdout, /idle.*Failed/, story(tested));
	assert.match(tested.stdout, /asks trapped no call/, 'a test that tested nothing says so');
	assert.match(tested.stdout, /past.*Failed/, 'a call by number is none that the agent saw');
	if (dispatched) assert.match(tested.stdout, /1 call went past the symbols:\n.*\n +1 +getppid +action +syscall\n/, story(tested));
	assert.match(tested.stdout, /67% tests passed, 2 tests failed out of 6/, story(tested));
	assert.not.match(make(build, ...(config ? ['--config', config] : [])).stdout, /Bypass: generating/, 'a second build generates nothing');
}

testUnless(test, lacks('make'))('Makefiles: two agents, C++, a subdirectory, blanks in paths', () => projectOfTwo('Unix Makefiles'));
testUnless(test, lacks('ninja'))('Ninja', () => projectOfTwo('Ninja'));
testUnless(test, lacks('ninja'))('Ninja Multi-Config', () => projectOfTwo('Ninja Multi-Config', 'Release'));

/* Times in the past and the future, so that nobody has to wait for a clock's tick. */
function touched(path: string): void {
	const later = new Date(statSync(path).mtimeMs + 5000);
	utimesSync(path, later, later);
}

for (const generator of ['Unix Makefiles', 'Ninja']) {
	testUnless(test, lacks(generator === 'Ninja' ? 'ninja' : 'make'))(
		`${generator}: generated again when what it was made from changes`,
		() => {
			const build = `two agents ${generator}`;
			const agent = join(scratch, build, 'sub', 'bypass', 'asks', 'asks_agent.c');
			const spec = join(projects, 'two', 'sub', 'asks.bp');
			writeFileSync(spec, readFileSync(spec, 'utf8').replace('numbers[0]', '1 + numbers[0]'));
			touched(spec);
			assert.match(good(make(build)).stdout, /generating asks/);
			assert.match(readFileSync(agent, 'latin1'), /1 \+ numbers\[0\]/);
			touched(join(projects, 'two', 'sub', 'more.bk'));
			const again = good(make(build)).stdout;
			assert.match(again, /generating asks/, 'knowledge of the project');
			assert.not.match(again, /generating home/, 'the other agent does not know it');
		},
	);
}

test('an installed agent is linked by another project', () => {
	const prefix = join(scratch, 'prefix');
	good(configure('install', 'install', [here, `-DCMAKE_INSTALL_PREFIX=${prefix}`]));
	good(make('install', '--target', 'install'));
	const names = run('nm', ['-D', '--defined-only', join(prefix, 'lib', 'libhome.so')]).stdout;
	assert.match(names, / getppid$/m);
	const ours = [...names.matchAll(/ (bypass_\w+)$/gm)].map((match) => match[1]);
	const shared = ['bypass_below_1', 'bypass_rendezvous_1', 'bypass_thread_1'];
	assert.equal(
		ours.filter((name) => !shared.includes(name as string)),
		[],
		'the runtime shows through',
	);
	good(configure('consume', 'consume', [`-DCMAKE_PREFIX_PATH=${prefix}`]));
	good(make('consume'));
	good(ctest('consume'));
});

test('found by a prefix path, and as a subdirectory', () => {
	good(configure('install', 'prefix path', [`-DCMAKE_PREFIX_PATH=${root}`]));
	const modules = join(scratch, 'node_modules');
	mkdirSync(modules);
	symlinkSync(root, join(modules, 'bypass-agents'));
	good(configure('install', 'node modules', [`-DCMAKE_PREFIX_PATH=${modules}`]));
	good(configure('add', 'add', [`-DBYPASS_SOURCE=${root}`]));
	good(make('add', '--target', 'home_generate'));
});

test('the version is that of the package: same series, no other', () => {
	const project = join(projects, 'version');
	mkdirSync(project);
	const asking = (version: string) => {
		writeFileSync(
			join(project, 'CMakeLists.txt'),
			`cmake_minimum_required(VERSION 3.21)\nproject(v LANGUAGES C)\nfind_package(Bypass ${version} REQUIRED)\n`,
		);
		return configure('version', 'version');
	};
	const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
	const [major, minor] = version.split('.').map(Number) as [number, number];
	good(asking(version));
	good(asking(`${major}.${minor}`));
	for (const other of [`${major}.${minor + 1}`, `${major + 1}.0`]) assert.match(asking(other).stderr, /considered but not\s+accepted/);
});

test('what is missing is named, and an optional package stays optional', () => {
	const old = join(scratch, 'old-node');
	writeFileSync(old, '#!/bin/sh\necho v18.1.0\n', { mode: 0o755 });
	const wrong = configure('install', 'old node', [here, `-DBypass_NODE_EXECUTABLE=${old}`]);
	assert.match(wrong.stderr.replace(/\s+/g, ' '), /Node\.js 20\.19 or newer .*old-node is '18\.1\.0'/);
	const blind = join(projects, 'blind');
	mkdirSync(blind);
	const nowhere = ['CMAKE_FIND_USE_CMAKE_SYSTEM_PATH', 'CMAKE_FIND_USE_SYSTEM_ENVIRONMENT_PATH']
		.map((name) => `set(${name} OFF)\n`)
		.join('');
	writeFileSync(
		join(blind, 'CMakeLists.txt'),
		`cmake_minimum_required(VERSION 3.21)\nproject(n LANGUAGES C)\n${nowhere}find_package(Bypass REQUIRED)\n`,
	);
	const none = configure('blind', 'no node');
	assert.match(none.stderr.replace(/\s+/g, ' '), /none was found\. Install it, or name it: cmake -DBypass_NODE_EXECUTABLE=/, story(none));
	const project = join(projects, 'optional');
	mkdirSync(project);
	writeFileSync(
		join(project, 'CMakeLists.txt'),
		`cmake_minimum_required(VERSION 3.21)\nproject(o LANGUAGES NONE)\nfind_package(Bypass)\nmessage(STATUS "found: \${Bypass_FOUND}")\n`,
	);
	const optional = good(configure('optional', 'optional'));
	assert.match(optional.stdout, /found: (FALSE|0)/);
	assert.match(optional.stderr.replace(/\s+/g, ' '), /enable_language\(C\)/);
});

test('checked-in C with a shadow, which only a target of its own writes again', () => {
	const none = configure('generated', 'generated');
	assert.match(
		none.stderr.replace(/\s+/g, ' '),
		/there is no .*their C\/home_calls\.h; to write it, .* generate "home\.bp" -o "their C" --name home/,
	);
	const source = join(projects, 'generated');
	const made = run(process.execPath, [join(root, 'dist', 'cli.js'), 'generate', 'home.bp', '-o', 'their C'], { cwd: source });
	good(made);
	assert.match(good(configure('generated', 'generated')).stdout, /generator: TRUE/);
	const built = good(make('generated'));
	assert.not.match(built.stdout, /Bypass: generating/);
	good(ctest('generated'));
	const agent = join(source, 'their C', 'home_agent.c');
	const before = readFileSync(agent, 'utf8');
	writeFileSync(agent, '');
	assert.match(good(make('generated', '--target', 'home_generate')).stdout, /Bypass: generating home into \S+/);
	assert.is(readFileSync(agent, 'utf8'), before);
	appendFileSync(join(source, 'home.bp'), '\n');
	const stale = make('generated');
	assert.match(
		(stale.stdout + stale.stderr).replace(/\s+/g, ' '),
		/their C holds C of another home\.bp than the one that is here; to write it/,
	);
});

for (const [call, reason] of [
	['bypass_add_agent(a ../install/home.bp WIBBLE)', /bypass_add_agent\(a\): unknown argument: WIBBLE/],
	['bypass_add_agent(a ../install/home.bp SET)', /bypass_add_agent\(a\): no value after SET/],
	['bypass_add_agent(a ../install/home.bp SET x)', /SET x: write NAME=VALUE/],
	['bypass_add_agent(a)', /bypass_add_agent\(a\): no specification/],
	['bypass_add_agent(a nothing.bp)', /bypass_add_agent\(a\): there is no .*nothing\.bp/],
	['bypass_add_agent(a-b ../install/home.bp)', /bypass_add_agent\(a-b\): the name must be a C identifier/],
	['bypass_add_agent(good ../install/home.bp)', /there is a target good already/],
	['bypass_add_agent(a ../install/home.bp LANGUAGE Ada)', /LANGUAGE Ada: C or CXX/],
	['bypass_add_agent(a ../install/home.bp LANGUAGE CXX)', /the project has no C\+\+/],
	['bypass_add_agent(a ../install/home.bp KNOWLEDGE none.bk)', /there is no .*none\.bk/],
	['bypass_add_agent(a ../install/home.bp NO_SHADOW NO_AGENT)', /leave nothing to build/],
	['bypass_add_agent(a ../install/home.bp GENERATED c OUTPUT_DIR d)', /give one of them/],
	['find_package(Bypass REQUIRED COMPONENTS Wibble)', /there is no component Wibble; there are Runtime and Generator/],
	['bypass_add_test(NAME t COMMAND true)', /bypass_add_test\(t\): no AGENT/],
	['bypass_add_test(NAME t AGENT none COMMAND true)', /AGENT none is no target/],
] as const) {
	test(call, () => {
		const outcome = configure('broken', 'broken', [here, `-DCALL=${call}`]);
		assert.is(outcome.status, 1, story(outcome));
		assert.match(outcome.stderr.replace(/\s+/g, ' '), reason);
	});
}

test('NO_SHADOW on a specification that needs one fails, and names the call', () => {
	good(configure('broken', 'needs shadow', [here, '-DCALL=bypass_add_agent(a ../install/home.bp NO_SHADOW)']));
	const outcome = make('needs shadow', '--target', 'a');
	assert.is.not(outcome.status, 0);
	assert.match(outcome.stdout + outcome.stderr, /needs a shadow: getppid is sent home/);
});

test.run();
