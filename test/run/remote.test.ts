/**
 * Unmodified programs on a folder that exists only at home: the same bytes, messages, status and files as on the real folder.
 * A program whose calls cannot all be trapped may be refused; a wrong result with status 0 is never right.
 */
import {
	chmodSync,
	lstatSync,
	lutimesSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	rmSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bypass, folder, type Outcome, run, story } from '../tools/bypass.ts';

const scratch = folder();
let number = 0;

/** The same small world each time, under the same name: text, three megabytes, nothing, a tree, a link, a name with a blank. */
function makeSample(): string {
	const sample = join(scratch, 'sample');
	rmSync(sample, { recursive: true, force: true });
	mkdirSync(join(sample, 'dir', 'deep'), { recursive: true });
	writeFileSync(join(sample, 'a'), 'first line\nsecond line\nan end without newline');
	const big = Buffer.alloc(3 << 20);
	for (let i = 0, x = 1; i < big.length; i++) {
		x = (x * 1103515245 + 12345) & 0x7fffffff;
		big[i] = x >> 16;
	}
	writeFileSync(join(sample, 'big'), big);
	writeFileSync(join(sample, 'empty'), '');
	writeFileSync(join(sample, 'numbers'), Array.from({ length: 5000 }, (_, i) => `${(i * 7919) % 5000}\n`).join(''));
	writeFileSync(join(sample, 'dir', 'één blank'), 'unicode\n');
	writeFileSync(join(sample, 'dir', 'deep', 'b'), 'deep\n');
	symlinkSync('a', join(sample, 'link'));
	chmodSync(join(sample, 'a'), 0o640);
	for (const name of ['dir/één blank', 'dir/deep/b', 'dir/deep', 'dir', 'a', 'big', 'empty', 'numbers']) {
		utimesSync(join(sample, name), 1_000_000_000, 1_000_000_001.5);
	}
	lutimesSync(join(sample, 'link'), 1_000_000_000, 1_000_000_001.5);
	utimesSync(sample, 1_000_000_000, 1_000_000_001.5);
	return sample;
}

/** Everything below a folder: kind, mode, content. */
function snapshot(path: string, name = ''): string[] {
	const status = lstatSync(path);
	const line = `${name} ${status.mode.toString(8)} `;
	if (status.isSymbolicLink()) return [`${line}-> ${readlinkSync(path)}`];
	if (status.isDirectory())
		return [
			line,
			...readdirSync(path)
				.sort()
				.flatMap((entry) => snapshot(join(path, entry), `${name}/${entry}`)),
		];
	return [`${line}${status.size} ${readFileSync(path, 'latin1')}`];
}

interface Result {
	readonly outcome: Outcome;
	readonly home: string[];
	readonly local: string[];
}

/** DATA and OUT in the arguments become the folders; `data` is the name by which the program reaches its files. */
function execute(args: readonly string[], split: boolean): Result {
	const sample = makeSample();
	const out = join(scratch, `out${number++}`);
	mkdirSync(join(out, 'tree', 'sub'), { recursive: true });
	writeFileSync(join(out, 'local'), 'local content\n'.repeat(1000));
	writeFileSync(join(out, 'tree', 'sub', 'c'), 'c\n');
	run('tar', ['cf', join(out, 'tree.tar'), '--mtime=@1000000000', '-C', join(out, 'tree'), '.']);
	const data = split ? '/data' : sample;
	const command = args.map((arg) => arg.replaceAll('DATA', data).replaceAll('OUT', out));
	const outcome = split
		? bypass(['run', '-q', 'remote', '--map', `/data=${sample}`, '--', ...command])
		: run(command[0] as string, command.slice(1));
	const plain = (text: string) => text.replaceAll(data, 'DATA').replaceAll(out, 'OUT');
	return {
		outcome: { ...outcome, stdout: plain(outcome.stdout), stderr: plain(outcome.stderr) },
		home: snapshot(sample),
		local: snapshot(out),
	};
}

/** The launcher's own status for a program that it will not run. */
const refused = (outcome: Outcome) => outcome.status !== 0 && /^bypass: .* imports .* does not cover/m.test(outcome.stderr);

function same(args: readonly string[], mayRefuse: boolean): void {
	const real = execute(args, false);
	const split = execute(args, true);
	if (mayRefuse && refused(split.outcome)) {
		console.log(`     refused: ${args[0]}: ${split.outcome.stderr.split('\n')[0]}`);
		return;
	}
	assert.is(split.outcome.status, real.outcome.status, story(split.outcome));
	assert.is(split.outcome.signal, real.outcome.signal);
	assert.is(split.outcome.stderr, real.outcome.stderr);
	assert.ok(
		split.outcome.stdout === real.outcome.stdout,
		`stdout differs: ${story(split.outcome)}\n--- on the real folder: ${story(real.outcome)}`,
	);
	assert.equal(split.home, real.home, 'files at home');
	assert.equal(split.local, real.local, 'local files');
}

const python = `
import os, sys
d = sys.argv[1]
print(open(d + '/a').read())
print(os.stat(d + '/big').st_size, os.stat(d + '/a').st_mtime_ns, oct(os.stat(d + '/a').st_mode))
print(sorted(os.listdir(d)), sorted(e.name + str(e.is_dir()) for e in os.scandir(d)))
with open(d + '/written', 'w') as f:
    f.write('by python\\n' * 10000)
with open(d + '/big', 'r+b') as f:
    f.seek(100000); f.write(b'x' * 10); f.seek(0, 2); print(f.tell())
os.rename(d + '/empty', d + '/dir/empty'); os.mkdir(d + '/new'); os.unlink(d + '/link')
print(os.path.exists(d + '/link'), os.path.isdir(d + '/new'), [sorted(x[2]) for x in os.walk(d)])
try: open(d + '/nothing')
except OSError as e: print(e.errno, e.strerror)
os.chdir(d)
for call in os.stat, os.lstat, os.listdir, os.unlink, os.rmdir, os.mkdir, os.readlink, os.chdir, lambda p: os.open(p, 0), lambda p: os.chmod(p, 0o700), lambda p: os.rename(p, 'x'):
    try: print('the empty name names', call(''))
    except OSError as e: print(e.errno)
print(os.stat('.').st_mode)
`;

const exact: readonly (readonly string[])[] = [
	['cat', 'DATA/a'],
	['cat', 'DATA/a', 'DATA/big', 'DATA/empty', 'OUT/local'],
	['cat', 'DATA/nothing'],
	['cat', 'DATA/dir'],
	['cp', 'DATA/big', 'OUT/new'],
	['cp', 'OUT/local', 'DATA/new'],
	['cp', 'DATA/a', 'DATA/a2'],
	['cp', '-r', 'DATA/dir', 'OUT/dir'],
	['cp', '-r', 'OUT/tree', 'DATA/tree'],
	['cp', '-p', 'DATA/a', 'OUT/kept'],
	['cp', 'DATA/a', 'DATA/no/such/folder/a'],
	['head', '-c', '100000', 'DATA/big'],
	['head', '-n', '1', 'DATA/a'],
	['tail', '-c', '1000', 'DATA/big'],
	['wc', '-c', 'DATA/big'],
	['ls', '-l', '--time-style=full-iso', 'DATA'],
	['ls', '-la', '--time-style=full-iso', 'DATA/dir'],
	['ls', '-R', 'DATA'],
	['ls', 'DATA/nothing'],
	['dd', 'status=none', 'if=DATA/big', 'of=DATA/copy', 'bs=64k'],
	['dd', 'status=none', 'if=DATA/big', 'of=OUT/copy', 'bs=1000', 'skip=7', 'seek=3', 'count=20'],
	['dd', 'status=none', 'if=OUT/local', 'of=DATA/big', 'bs=10', 'seek=5', 'conv=notrunc'],
	['tar', 'cf', '-', '--sort=name', '-C', 'DATA', '.'],
	['tar', 'cf', 'DATA/made.tar', '--sort=name', '-C', 'OUT/tree', '--mtime=@1', '.'],
	['tar', 'xf', 'OUT/tree.tar', '-C', 'DATA/dir'],
	['/usr/bin/python3', '-c', python, 'DATA'],
];

const rightOrRefused: readonly (readonly string[])[] = [
	['sha256sum', 'DATA/big', 'DATA/a'],
	['sort', '-n', 'DATA/numbers'],
	['wc', 'DATA/numbers'],
	['touch', '-d', '@1234567890', 'DATA/a', 'DATA/fresh'],
	['mkdir', '-p', 'DATA/x/y/z'],
	['rm', '-r', 'DATA/dir'],
	['mv', 'DATA/a', 'DATA/moved'],
	['mv', 'DATA/a', 'OUT/moved'],
	['ln', '-s', 'target', 'DATA/pointer'],
	['readlink', 'DATA/link'],
	['chmod', '600', 'DATA/big'],
	['stat', '-c', '%n %s %a %Y', 'DATA/a', 'DATA/big'],
	['find', 'DATA', '-name', 'b'],
	['grep', '-n', 'second', 'DATA/a'],
	['sed', '-n', '2p', 'DATA/a'],
	['cmp', 'DATA/a', 'OUT/local'],
	['diff', 'DATA/a', 'DATA/numbers'],
	['truncate', '-s', '100', 'DATA/big'],
	['tee', 'DATA/teed'],
	['md5sum', 'DATA/big'],
	['gzip', '-nk', 'DATA/numbers'],
	['awk', 'END { print NR }', 'DATA/numbers'],
	['sh', '-c', 'read line < DATA/a; echo "$line"'],
	['sh', '-c', 'for f in DATA/*; do echo "$f"; done'],
	['bash', '-c', 'cd DATA && pwd && read -r line < a && echo "$line"'],
	['test', '-d', 'DATA/dir'],
	['perl', '-e', 'open(F, "<", "DATA/a") or die; print while <F>'],
];

/* What a program inherits from another one: descriptors, the working directory. */
const inherited: readonly (readonly string[])[] = [
	['sh', '-c', 'cat DATA/a > DATA/redirected && cat DATA/redirected'],
	['sh', '-c', 'exec cat < DATA/a'],
	['sh', '-c', '(read a; read b; echo "$b") < DATA/a'],
	['sh', '-c', '(head -c 3; env -i cat) < DATA/a'],
	['bash', '-c', 'cd DATA && exec cat a'],
	['bash', '-c', 'cd DATA && bash -c "echo *" && env -i /bin/ls'],
	['bash', '-c', 'for i in 1 2 3; do echo $i; done | while read x; do echo "got $x" >> DATA/log; done; cat DATA/log'],
	['sh', '-c', 'flock DATA/a sh -c "flock -n DATA/a true || echo locked"; flock -n DATA/a echo free'],
	['/usr/bin/python3', '-c', 'import subprocess; print(subprocess.run(["cat"], stdin=open("DATA/a"), capture_output=True))'],
	[
		'/usr/bin/python3',
		'-c',
		'import os; os.dup2(os.open("DATA/a", 0), 0); print(os.waitpid(os.posix_spawn("/bin/cat", ["cat"], os.environ), 0)[1])',
	],
	['/usr/bin/python3', '-c', 'import os; os.execvp("cat", ["cat", "DATA/a"])'],
	[
		'perl',
		'-e',
		'open(F, "<", "DATA/a"); my $l = <F>; if (fork() == 0) { exec "echo", $l; } wait; print `cat DATA/a`; system("head -1 DATA/a")',
	],
];

for (const args of exact) test(`exactly: ${args.join(' ').split('\n', 1)[0]}`, () => same(args, false));
for (const args of rightOrRefused) test(`right or refused: ${args.join(' ')}`, () => same(args, true));

for (const args of inherited) test(`inherited: ${args.join(' ')}`, () => same(args, false));

test('the same command twice finds what the first has left', () => {
	const sample = makeSample();
	const map = ['run', '-q', 'remote', '--map', `/data=${sample}`, '--'];
	const first = bypass([...map, 'cp', '/data/a', '/data/b']);
	assert.is(first.status, 0, story(first));
	assert.is(bypass([...map, 'cat', '/data/b']).stdout, readFileSync(join(sample, 'a'), 'latin1'));
});

test('the line at the end counts processes, files and bytes', () => {
	const sample = makeSample();
	const result = bypass(['run', 'remote', '--map', `/data=${sample}`, '--', 'cat', '/data/big']);
	assert.is(result.status, 0, story(result));
	assert.match(result.stderr, /^bypass: remote: 1 process, \d+ calls, 1 file, 3\.0 MiB read from home in [\d.]+ s$/m);
});

test.run();
