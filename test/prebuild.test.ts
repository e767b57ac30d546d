/** What npm ships built: the trees of prebuilds/, the machines that they are for, and who takes them. */
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readElf, versionsOf } from '../lib/build/elf.ts';
import { RUNTIME_ABI } from '../lib/emit/parts.ts';
import { bypass, folder, root, run, story } from './tools/bypass.ts';
import { ownTree, prebuild, treeFolder } from './tools/prebuilds.ts';
import { testUnless } from './tools/skip.ts';

const scratch = folder();
const driver = ['--import', 'tsx', join(root, 'lib', 'build', 'prebuild.ts')];
const trees = ['linux-x64-glibc', 'linux-x64-musl', 'linux-arm64-glibc'];
prebuild();
const lacks = (program: string) => (run('sh', ['-c', `command -v ${program}`]).status === 0 ? undefined : `${program} is not installed`);
const without = (tree: string) => (treeFolder(tree) ? undefined : `no compiler for ${tree} is installed`);
const addonOf = (tree: string) => join(dirname(treeFolder(tree) as string), `bypass-agents.${tree.split('-')[2]}.node`);
const newerThan = (limit: string) => (version: string) => version.localeCompare(limit, 'en', { numeric: true }) > 0;

for (const tree of trees) {
	testUnless(test, without(tree))(`${tree}: addon, archives, launcher, and what they were made from`, () => {
		const own = treeFolder(tree) as string;
		const facts = JSON.parse(readFileSync(join(own, 'runtime.json'), 'utf8')) as { abi: number; sources: string; compiler: string };
		assert.is(facts.abi, RUNTIME_ABI);
		assert.match(facts.sources, /^[0-9a-f]{64}$/);
		const machine = tree.includes('arm64') ? 183 : 62;
		for (const file of [addonOf(tree), join(own, 'bin', 'bypass_launch')]) {
			const bytes = readFileSync(file);
			assert.is(bytes.readUInt16LE(18), machine, file);
			const names = versionsOf(bytes);
			if (tree.endsWith('musl')) assert.equal(names, [], file);
		}
		const targets = readFileSync(join(own, 'lib', 'BypassRuntimeTargets.cmake'), 'utf8');
		assert.not.match(
			targets + readFileSync(join(own, 'lib', 'BypassRuntimeTargets-release.cmake'), 'utf8'),
			new RegExp(root),
			'it can be moved',
		);
	});
}

/* Node 20 itself asks for 2.28. */
testUnless(test, lacks('objdump') ?? without('linux-x64-glibc'))('addon and launcher start with glibc 2.17', () => {
	for (const file of [addonOf('linux-x64-glibc'), join(treeFolder('linux-x64-glibc') as string, 'bin', 'bypass_launch')]) {
		const listed = run('objdump', ['-T', file]);
		assert.is(listed.status, 0, story(listed));
		const versions = [...new Set([...listed.stdout.matchAll(/GLIBC_([\d.]+)/g)].map((match) => match[1] as string))];
		assert.ok(versions.length > 0);
		assert.equal(versions.filter(newerThan('2.17')), [], file);
	}
});

/* Names alone count for an archive. The GNU C library had these in an archive of its own before 2.33. */
const inArchives = ['stat', 'lstat', 'fstat', 'fstatat', 'stat64', 'lstat64', 'fstat64', 'fstatat64'];
testUnless(test, lacks('objdump') ?? without('linux-x64-glibc'))('archives can be linked with glibc 2.28', () => {
	const library = run('cc', ['-print-file-name=libc.so.6']).stdout.trim();
	const first = new Map<string, string>();
	for (const [, version, name] of run('objdump', ['-T', library]).stdout.matchAll(/\(?GLIBC_([\d.]+)\)?\s+(\w+)$/gm)) {
		const known = first.get(name as string);
		if (!known || newerThan(version as string)(known)) first.set(name as string, version as string);
	}
	assert.ok(first.size > 1000);
	const lib = join(treeFolder('linux-x64-glibc') as string, 'lib');
	const asked = ['agent', 'shadow'].flatMap((side) => [
		...run('nm', [join(lib, `libbypass_${side}_runtime.a`)]).stdout.matchAll(/^ +U (\w+)$/gm),
	]);
	const names = [...new Set(asked.map((match) => match[1] as string))].filter((name) => first.has(name) && !inArchives.includes(name));
	assert.ok(names.length > 50);
	assert.equal(
		names.filter((name) => newerThan('2.28')(first.get(name) as string)),
		[],
	);
});

testUnless(test, without(ownTree))('node-gyp-build finds the addon, of this version and this ABI', () => {
	const load = createRequire(import.meta.url)('node-gyp-build') as {
		(folder: string): { version(): string; abi(): number };
		path(folder: string): string;
	};
	assert.is(load.path(root), addonOf(ownTree));
	const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
	assert.is(load(root).version(), version);
	assert.is(load(root).abi(), RUNTIME_ABI);
});

testUnless(test, without('linux-arm64-glibc') ?? lacks('qemu-aarch64-static'))('the launcher for arm64 runs', () => {
	const launcher = join(treeFolder('linux-arm64-glibc') as string, 'bin', 'bypass_launch');
	const result = run('qemu-aarch64-static', ['-L', '/usr/aarch64-linux-gnu', launcher, '--help']);
	assert.match(result.stdout, /^usage: bypass_launch --agent/, story(result));
});

test('headers and generator have one ABI number, and generated code does not compile with another', () => {
	const headers = join(root, 'lib', 'runtime', 'include');
	const text = readFileSync(join(headers, 'spec.h'), 'utf8');
	assert.match(text, new RegExp(`^#define BYPASS_ABI ${RUNTIME_ABI}$`, 'm'));
	const later = join(scratch, 'later');
	cpSync(headers, later, { recursive: true });
	writeFileSync(join(later, 'spec.h'), text.replace(/^(#define BYPASS_ABI) .*/m, `$1 ${RUNTIME_ABI + 1}`));
	writeFileSync(join(scratch, 'mine.bp'), 'trap getpid agent_action { return 42; };\n');
	assert.is(bypass(['generate', join(scratch, 'mine.bp'), '-o', join(scratch, 'c')]).status, 0);
	const compile = (include: string) => run('cc', ['-fsyntax-only', `-I${include}`, join(scratch, 'c', 'mine_tables.c')]);
	assert.is(compile(headers).status, 0);
	assert.match(compile(later).stderr, /#error .*another version of the runtime: generate it again/);
});

test('the command line takes the archives for the target of $CC, or says why not', () => {
	const build = (cc: string, runtime: string) =>
		bypass(['build', join(scratch, 'mine.bp'), '-o', join(scratch, cc)], { env: { CC: cc, BYPASS_RUNTIME: runtime } });
	if (treeFolder(ownTree)) assert.is(build('cc', 'prebuilt').status, 0);
	if (treeFolder('linux-x64-musl')) {
		assert.is(build('musl-gcc', 'prebuilt').status, 0);
		const elf = readElf(readFileSync(join(scratch, 'musl-gcc', 'libmine.so')));
		assert.equal(elf?.needed, ['libc.so']);
	}
	assert.match(build('cc -fsanitize=address', 'prebuilt').stderr, /^bypass: BYPASS_RUNTIME is prebuilt: sanitizer flags are in use; /);
	assert.match(build('cc', 'always').stderr, /^bypass: BYPASS_RUNTIME is always; it can be auto, source or prebuilt\n$/);
});

testUnless(test, without(ownTree))('the launcher starts a program through an emulator, or says that it cannot', () => {
	assert.is(bypass(['build', join(scratch, 'mine.bp'), '-o', join(scratch, 'emulated')]).status, 0);
	const launcher = join(treeFolder(ownTree) as string, 'bin', 'bypass_launch');
	const launch = (...words: readonly string[]) => {
		const emulator = words.flatMap((word) => ['--emulator', word]);
		const agent = ['--agent', join(scratch, 'emulated', 'libmine.so'), '-q'];
		return run(launcher, [...agent, ...emulator, '--', '/bin/sh', '-c', 'echo $emulated $$']);
	};
	assert.is(launch('env', 'emulated=yes').stdout, 'yes 42\n');
	const none = launch('/no/emulator');
	assert.is(none.status, 127);
	assert.match(none.stderr, /cannot run \/no\/emulator: No such file or directory/);
});

test('the driver: what is there stays, what cannot be built is named with what it needs', () => {
	const again = run(process.execPath, [...driver, ownTree]);
	assert.is(again.stdout, `${ownTree} is there\n`, story(again));
	const wrong = run(process.execPath, [...driver, 'linux-vax-glibc']);
	assert.is(wrong.status, 2);
	assert.match(wrong.stderr, /^bypass: there is no tree linux-vax-glibc; there are linux-x64-glibc, /);
	const bin = join(scratch, 'bin');
	mkdirSync(bin);
	symlinkSync(process.execPath, join(bin, 'node'));
	const none = run(process.execPath, [...driver, '--out', join(scratch, 'none')], { env: { PATH: bin } });
	assert.is(none.status, 1);
	assert.match(none.stdout, /^skipped linux-x64-musl: no compiler for it \(tried cc, musl-gcc, .*; Debian: apt install musl-tools\)$/m);
	assert.match(none.stderr, /^bypass: no tree could be built; install one of these compilers\n$/);
	assert.not(existsSync(join(scratch, 'none')));
});

test.run();
