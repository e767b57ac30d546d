/** The example of a file system in a Map: unmodified programs on it do what they do in a folder of the disk. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type FileSystem, type RunOutcome, runAgent } from '../../lib/index.ts';
import { folder, root } from '../tools/bypass.ts';
import { testUnless } from '../tools/skip.ts';

interface MemoryFiles extends FileSystem {
	contents(path: string): Buffer | undefined;
	readonly names: readonly string[];
}

const example = join(root, 'examples', 'node-memfs');
const { MemoryFiles } = (await import(join(example, 'memory.mjs'))) as {
	MemoryFiles: new (files?: Readonly<Record<string, string>>) => MemoryFiles;
};
const spec = join(example, 'memory.bp');
process.env.XDG_CACHE_HOME = join(root, 'build', 'test-cache');
const scratch = folder();
const env = { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC' };
const has = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

function onMemory(files: FileSystem, program: string, ...args: string[]): PromiseLike<RunOutcome> {
	return runAgent({ spec, program, args, files, env, calls: false });
}

let folders = 0;

/** A shell script, in a folder of the disk and in one in memory: both say the same and end the same. */
async function same(script: string): Promise<void> {
	const place = join(scratch, `${folders++}`);
	mkdirSync(place);
	const body = `umask 022\n${script}`;
	const here = spawnSync('sh', ['-c', `cd ${place}\n${body}`], { encoding: 'utf8', env, timeout: 60_000 });
	const there = await onMemory(new MemoryFiles(), 'sh', '-c', `cd /mem\n${body}`);
	const plain = (text: string) => text.replaceAll(place, '/mem');
	assert.is(there.stderr, plain(here.stderr));
	assert.is(there.stdout, plain(here.stdout));
	assert.is(there.status, here.status);
}

test('cat reads what JavaScript wrote, and JavaScript reads what cp wrote', async () => {
	const files = new MemoryFiles({ '/a/greeting': 'hello\n' });
	const read = await onMemory(files, 'cat', '/mem/a/greeting');
	assert.is(read.stdout, 'hello\n', read.stderr);
	const copied = await onMemory(files, 'cp', '/etc/hostname', '/mem/a/host');
	assert.is(copied.status, 0, copied.stderr);
	assert.equal(files.contents('/a/host'), Buffer.from(spawnSync('cat', ['/etc/hostname']).stdout));
	assert.equal(files.names, ['/', '/a', '/a/greeting', '/a/host']);
});

test('what is not there is ENOENT, and other folders are those of the disk', async () => {
	const missing = await onMemory(new MemoryFiles(), 'cat', '/mem/none');
	assert.is(missing.stderr, 'cat: /mem/none: No such file or directory\n');
	assert.is(missing.status, 1);
	const disk = await onMemory(new MemoryFiles(), 'ls', '/');
	assert.is(disk.stdout, spawnSync('ls', ['/'], { encoding: 'utf8', env }).stdout);
});

for (const [name, script] of Object.entries({
	'redirections, appending, pipes': 'echo one > a; echo two >> a; cat a | sort -r > b; cat a b; wc -c a b; cat < a | grep -n two',
	'an offset is shared by a shell and its children': '(echo a; sh -c "echo b"; echo c) > f; { read x; cat; echo "$x"; } < f',
	'folders: mkdir, cd, pwd, relative names, ..': 'mkdir -p a/b/c; cd a/b; pwd; echo x > c/f; cat ../b/c/f; cd ..; ls -R; cd /; pwd',
	'ls -a, find, du of a tree': 'mkdir -p t/u; echo 1 > t/1; echo 22 > t/u/2; ls -aF t; find t | sort; find t -type f -size -1k | wc -l',
	'mv, rm, rmdir': 'mkdir d; echo x > d/f; mv d e; cat e/f; mv e/f g; rmdir e; ls; rm g; ls; rmdir none; rm none',
	'folders that are not empty, and files that are folders':
		'mkdir -p d/e; echo f > f; rmdir d; cat d; cd f; mkdir d; rm d; echo x > d; mv f d/e/; ls d/e',
	links:
		'echo text > f; ln -s f s; ln f h; cat s h; readlink s; ls -l h | cut -c1-10; stat -c %h f; rm f; cat s; cat h; ln -s s loop; ln -s loop2 loop2; cat loop2',
	'a link through a folder, and ..': 'mkdir -p a/b c; echo in-a > a/f; ln -s ../a/b c/l; cat c/l/../f; cd c/l; pwd; pwd -P; cat ../f',
	'a link that leads to the disk': 'ln -s /etc/hostname host; cat host; ln -s /etc dir; cat dir/hostname; ls -L host',
	'modes, umask, touch':
		'umask 077; echo x > p; umask 022; echo y > q; stat -c "%a %n" p q; chmod 4751 p; chmod u+x q; stat -c "%a %n" p q; touch -d @1000000000.5 p; stat -c %.1Y p; test -x q; echo $?; test -x none; echo $?',
	'truncating, holes, dd':
		'printf 0123456789 > f; truncate -s 5 f; cat f; echo; truncate -s 8 f; od -c f; dd if=f of=g bs=2 seek=3 conv=notrunc 2>/dev/null; od -c g; head -c 3 f; tail -c +4 f | od -c',
	'sort -o, sed -i, tee': 'printf "c\\nb\\na\\n" > f; sort -o f f; cat f; sed -i s/b/B/ f; cat f; echo new | tee g; cat g',
	'cp -r, cp -a, diff -r, grep -r':
		'mkdir -p s/t; echo a > s/a; echo bb > s/t/b; ln -s a s/l; cp -r s r; cp -a s k; diff -r s r && diff -r s k && echo same; grep -rn b k; ls -l k | tail -n +2 | cut -c1-10; rm -r s; ls',
	'names that are no ASCII, and no UTF-8': 'f=$(printf "\\377x"); echo 1 > "$f"; echo 2 > "ä ö"; ls | od -c; cat "$f" "ä ö"; rm "$f"; ls',
	'what is removed while it is open stays': 'echo kept > f; exec 3< f; rm f; cat <&3; ls',
	'O_EXCL by noclobber': 'set -C; echo a > f; echo b > f; cat f',
	'exec of a script that is there': 'printf "#!/bin/sh\\necho ran \\$1\\n" > s; chmod +x s; ./s one; sh s two',
	'tar, in and out': 'mkdir -p d/e; echo 1 > d/1; echo 2 > d/e/2; tar cf t.tar d; rm -r d; tar xf t.tar; cat d/1 d/e/2; tar tf t.tar',
	'xargs, many processes': 'for i in 1 2 3 4 5 6; do echo $i > f$i; done; ls f* | xargs -P 4 -n 1 cat | sort',
})) {
	test(`the same as on a disk: ${name}`, () => same(script));
}

testUnless(test, has('sqlite3') ? undefined : 'sqlite3 is not installed')(
	'sqlite3 keeps a data base there, with several writers at once',
	async () => {
		const files = new MemoryFiles();
		const made = await onMemory(files, 'sqlite3', '/mem/t.db', 'create table t(a); insert into t values(1);');
		assert.is(made.status, 0, made.stderr);
		const writer = 'for i in 1 2 3 4 5; do sqlite3 -cmd ".timeout 20000" /mem/t.db "insert into t values(1)"; done';
		const wrote = await onMemory(files, 'sh', '-c', `(${writer}) & (${writer}) & wait`);
		assert.is(wrote.stderr, '');
		const read = await onMemory(files, 'sqlite3', '/mem/t.db', 'select count(*) from t; pragma integrity_check;');
		assert.is(read.stdout, '11\nok\n', read.stderr);
		assert.equal(files.names, ['/', '/t.db']);
	},
);

testUnless(test, has('git') ? undefined : 'git is not installed')('git keeps a repository there', async () => {
	const script = `cd /mem && git init -q r && cd r && echo text > f && git add f &&
		git -c user.name=n -c user.email=e@example.org commit -qm first && git log --format=%s && git status --short && git fsck`;
	const result = await onMemory(new MemoryFiles(), 'sh', '-c', script);
	assert.is(result.stdout, 'first\n', result.stderr);
	assert.is(result.status, 0, result.stderr);
});

test('the command of the example runs a program, and ends as it does', () => {
	const result = spawnSync(process.execPath, [join(example, 'run.mjs'), 'sh', '-c', 'cat /mem/hello; exit 3'], {
		encoding: 'utf8',
		env,
		timeout: 120_000,
	});
	assert.is(result.stdout, 'Hello from a Map.\n', result.stderr);
	assert.is(result.status, 3);
});

test.run();
