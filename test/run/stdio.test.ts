/** Programs of our own that use stdio and walk directories at home: the same output, status and files as on the real folder. */
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bypass, compile, folder, type Outcome, root, run, story } from '../tools/bypass.ts';

const scratch = folder();
const source = (name: string) => readFileSync(join(root, 'test', 'run', 'stdio', name), 'utf8');

interface Result {
	readonly outcome: Outcome;
	readonly files: Record<string, string>;
}

/** Runs `program FOLDER` on a new folder, here or at home. */
function execute(program: string, split: boolean, fill: (home: string) => void = () => {}): Result {
	const home = join(scratch, 'data');
	rmSync(home, { recursive: true, force: true });
	mkdirSync(home);
	fill(home);
	const outcome = split ? bypass(['run', '-q', 'remote', '--map', `/data=${home}`, '--', program, '/data']) : run(program, [home]);
	const names = readdirSync(home, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? entry.name : []));
	const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(home, name), 'latin1')]));
	return { outcome, files };
}

const flags: readonly (readonly string[])[] = [[], ['-O2', '-D_FORTIFY_SOURCE=2']];

for (const name of ['standard.c', 'wide.c', 'iostream.cc']) {
	for (const more of flags) {
		test(`${name} ${more.join(' ')}`, () => {
			const program = compile(scratch, name, source(name), [...more, '-Wno-unused-result']);
			const real = execute(program, false);
			const split = execute(program, true);
			assert.is(real.outcome.status, 0, story(real.outcome));
			assert.is(split.outcome.stderr, real.outcome.stderr);
			assert.is(split.outcome.stdout, real.outcome.stdout);
			assert.is(split.outcome.status, 0, story(split.outcome));
			assert.equal(split.files, real.files);
		});
	}
}

/** Files, folders in folders, links that lead to a file, to a folder, up and nowhere. */
function makeTree(home: string): void {
	mkdirSync(join(home, 'dir', 'deep', 'er'), { recursive: true });
	mkdirSync(join(home, 'other'));
	for (const name of ['a', '.hidden', 'dir/b', 'dir/deep/c', 'dir/deep/er/d', 'other/x']) writeFileSync(join(home, name), name);
	for (const [name, target] of Object.entries({ link: 'a', 'link to dir': 'dir', broken: 'nowhere', 'dir/up': '..' }))
		symlinkSync(target, join(home, name));
}

test('walks.c: scandir, ftw, nftw, fts, glob', () => {
	const program = compile(scratch, 'walks.c', source('walks.c'), ['-Wno-deprecated-declarations']);
	const real = execute(program, false, makeTree);
	const split = execute(program, true, makeTree);
	/* a directory's own order is nobody's promise */
	const lines = ({ outcome }: Result) => outcome.stdout.replaceAll(join(scratch, 'data'), '/data').split('\n').sort();
	assert.is(real.outcome.status, 0, story(real.outcome));
	assert.is(split.outcome.status, 0, story(split.outcome));
	assert.ok(lines(real).length > 200);
	assert.equal(lines(split), lines(real));
});

test.run();
