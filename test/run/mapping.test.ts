/**
 * Files of home's in memory: what mmap gives is compared with a native run. Home on this host: the file itself is mapped. Behind a link,
 * as on another host: a private map is a copy, and a shared one is refused, never stale.
 */
import {
	closeSync,
	ftruncateSync,
	mkdirSync,
	openSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bypass, compile, folder, listen, type Outcome, run, story } from '../tools/bypass.ts';
import { testUnless } from '../tools/skip.ts';

const here = join(dirname(fileURLToPath(import.meta.url)), 'mapping');
const scratch = folder();
const source = (name: string) => readFileSync(join(here, name), 'utf8');
const specification = join(scratch, 'world.bp');
writeFileSync(
	specification,
	// biome-ignore lint/suspicious/noTemplateCurlyInString: a word of the specification
	'paths { home "/data" as "${HOME_DATA}"; local "*"; }\ntrap posix.files, posix.status, posix.directories, posix.descriptors, posix.process, posix.stdio, posix.mapping;\n',
);

/** A new folder at home: text, nothing, and 200 MB of which almost all is a hole. */
function makeHome(name: string): string {
	const home = join(scratch, name);
	rmSync(home, { recursive: true, force: true });
	mkdirSync(home);
	writeFileSync(join(home, 'text'), Array.from({ length: 2500 }, (_, i) => `${100 + (i % 900)}\n`).join(''));
	writeFileSync(join(home, 'empty'), '');
	const huge = openSync(join(home, 'huge'), 'w');
	ftruncateSync(huge, 200 << 20);
	writeSync(huge, 'first', 0);
	writeSync(huge, 'middle', (100 << 20) - 3);
	writeSync(huge, 'end', (200 << 20) - 3);
	closeSync(huge);
	return home;
}

/** On this host, or over a link. */
const split = (home: string, args: readonly string[], options: readonly string[] = [], env: Record<string, string> = {}): Outcome =>
	bypass(['run', '-q', specification, ...options, '--', ...args], { env: { ...env, HOME_DATA: home } });

let link: string[];
test('a shadow that is reached over a link', async () => {
	const built = bypass(['build', specification, '-o', scratch]);
	assert.is(built.status, 0, story(built));
	link = ['--connect', await listen(join(scratch, 'world_shadow'), ['--listen', `unix:${join(scratch, 'socket')}`])];
});

const maps = compile(scratch, 'maps.c', source('maps.c'));

test('every way of mapping, home on this host', () => {
	const native = run(maps, [makeHome('native')]);
	const there = split(makeHome('home'), [maps, '/data']);
	assert.is(native.status, 0, story(native));
	assert.is(there.stdout, native.stdout, story(there));
	assert.is(there.status, 0);
});

test('every way of mapping, home elsewhere: shared maps are ENODEV', () => {
	const native = run(maps, [makeHome('native')]);
	const there = split(makeHome('home'), [maps, '/data'], link);
	const end = native.stdout.indexOf('shared, to read:');
	assert.ok(end > 0);
	assert.is(
		there.stdout,
		`${native.stdout.slice(0, end)}shared, to read: No such device\nshared, to write: No such device\nshared, validated: No such device\n`,
		story(there),
	);
	assert.is(there.status, 0);
});

/* ---- libraries ---- */

/** Builds a library that needs another one in a folder below its own. */
function makeLibraries(home: string): void {
	mkdirSync(join(home, 'lib', 'more'), { recursive: true });
	compile(scratch, 'needed.c', 'int needed(void) { return 100; }\n', ['-shared', '-fPIC', '-Wl,-soname,libneeded.so']);
	renameSync(join(scratch, 'needed'), join(home, 'lib', 'more', 'libneeded.so'));
	const more = [`-L${join(home, 'lib', 'more')}`, '-lneeded', '-Wl,-rpath,$ORIGIN/more'];
	compile(scratch, 'library.c', source('library.c'), ['-shared', '-fPIC', ...more]);
	renameSync(join(scratch, 'library'), join(home, 'lib', 'lib one.so'));
	symlinkSync('lib one.so', join(home, 'lib', 'link.so'));
	writeFileSync(join(home, 'lib', 'text.so'), 'no library\n');
}

for (const elsewhere of [false, true]) {
	test(`libraries, home ${elsewhere ? 'elsewhere' : 'on this host'}`, () => {
		const loader = compile(scratch, 'loader.c', source('loader.c'));
		const home = makeHome('home');
		makeLibraries(home);
		const libraries = ['lib/lib one.so', 'lib/link.so', 'lib/nothing.so', 'lib/../lib/lib one.so'];
		const words = (data: string) => [...libraries.map((name) => `${data}/${name}`), 'libm.so.6', 'libnothing.so'];
		const native = run(loader, words(home), { env: { DATA: home } });
		const there = split(home, [loader, ...words('/data')], elsewhere ? link : [], { DATA: '/data' });
		assert.match(native.stdout, /loaded, read 4 100\n.*the first, 101\n.*the first, 102\n/s);
		assert.is(there.stdout, native.stdout.replaceAll(home, '/data'), story(there));
		assert.is(there.status, native.status);
	});
}

test('what is no library, or lacks what it needs, is said by the dynamic linker', () => {
	const loader = compile(scratch, 'loader.c', source('loader.c'));
	const home = makeHome('home');
	makeLibraries(home);
	rmSync(join(home, 'lib', 'more'), { recursive: true });
	const there = split(home, [loader, '/data/lib/text.so', '/data/lib/lib one.so', '/data/lib'], [], { DATA: '/data' });
	assert.match(there.stdout, /^\/proc\/self\/fd\/\d+: file too short$/m, story(there));
	assert.match(there.stdout, /^libneeded.so: cannot open shared object file: No such file or directory$/m);
	assert.match(there.stderr, /\/data\/lib cannot be loaded/);
});

/* ---- unmodified programs ---- */

const python = `
import ctypes, mmap, os, sys
d = sys.argv[1]
with open(d + '/text', 'r+b') as f:
    for name, access in (('read', mmap.ACCESS_READ), ('copy', mmap.ACCESS_COPY), ('write', mmap.ACCESS_WRITE)):
        try:
            m = mmap.mmap(f.fileno(), 0, access=access)
        except OSError as e:
            print(name, e.strerror)
            continue
        print(name, len(m), m[:4], m.find(b'999'), m[-4:])
        if access != mmap.ACCESS_READ:
            m[0:3] = name[:3].encode()
        m.close()
        print(os.pread(f.fileno(), 4, 0))
try: mmap.mmap(os.open(d + '/empty', os.O_RDONLY), 0, access=mmap.ACCESS_COPY)
except ValueError as e: print(e)
print(ctypes.CDLL(d + '/lib/lib one.so').call())
`;

test('python: mmap in its three ways, ctypes', () => {
	const native = makeHome('native');
	const home = makeHome('home');
	for (const place of [native, home]) makeLibraries(place);
	const real = run('python3', ['-c', python, native], { env: { DATA: native } });
	assert.is(real.status, 0, story(real));
	const there = split(home, ['python3', '-c', python, '/data'], [], { DATA: '/data' });
	assert.is(there.stdout, real.stdout, story(there));
	assert.is(readFileSync(join(home, 'text'), 'latin1').slice(0, 4), 'wri\n');
	const elsewhere = split(makeHome('home'), ['python3', '-c', python.replace(/^print\(ctypes.*$/m, ''), '/data'], link);
	assert.match(
		elsewhere.stdout,
		/^read No such device\ncopy 10000 .*\n.*\nwrite No such device\ncannot mmap an empty file\n$/,
		story(elsewhere),
	);
});

const git = `
export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@b GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@b GIT_AUTHOR_DATE=@1000000000 GIT_COMMITTER_DATE=@1000000000
export GIT_CONFIG_NOSYSTEM=1 HOME=/nonexistent
cd "$1" && git init -q repo && cd repo || exit 1
for i in 1 2 3; do seq $i 3000 > f$i; git add f$i; git commit -qm c$i; done
git gc -q
git -c core.packedGitWindowSize=4096 log --stat --format=%H
git -c core.packedGitWindowSize=4096 fsck --full
`;
const linking = `
cd "$1"
echo 'int f(int a) { return a * 2; }' > f.c
echo 'int f(int); int main(void) { return f(21) != 42; }' > m.c
gcc -c f.c m.c && ar rcs libf.a f.o && gcc -o bfd m.o libf.a && gcc -fuse-ld=gold -o gold m.o f.o && strip gold
md5sum bfd gold; ./bfd; echo $?; ./gold; echo $?
`;
const log = `
cd "$1"
sqlite3 db 'pragma journal_mode=wal; create table t(a); insert into t values(1);'
for p in 1 2; do (for i in $(seq 20); do echo "insert into t values($p * 100 + $i);"; done | sqlite3 -cmd '.timeout 60000' db) & done; wait
sqlite3 db 'pragma mmap_size=1000000; select count(*), sum(a) from t; insert into t values(7); select sum(a) from t; pragma integrity_check;'
ls
`;
const scripts: readonly (readonly [string, string, string])[] = [
	['git, with packs mapped in small windows', 'git', git],
	['gcc, ar and two linkers', 'ld.gold', linking],
	["sqlite's log, with two writers, and its file mapped", 'sqlite3', log],
];

for (const [name, program, script] of scripts) {
	const missing = run('sh', ['-c', `command -v gcc && command -v ${program}`]).status === 0 ? undefined : `gcc or ${program} is missing`;
	testUnless(test, missing)(name, () => {
		const native = makeHome('native');
		const home = makeHome('home');
		const real = run('sh', ['-c', script, 'sh', native]);
		const there = split(home, ['sh', '-c', script, 'sh', '/data']);
		assert.is(there.stdout, real.stdout, story(there));
		assert.is(there.stderr, real.stderr);
		assert.is(there.status, real.status);
	});
}

test.run();
