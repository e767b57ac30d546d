/** Programs of our own that use stdio on a folder of home: the same output, status and files as on the real folder. */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
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

/** Runs `program FOLDER` on an empty folder, here or at home. */
function execute(program: string, split: boolean): Result {
	const home = join(scratch, 'home');
	rmSync(home, { recursive: true, force: true });
	mkdirSync(home);
	const outcome = split ? bypass(['run', '-q', 'remote', '--map', `/data=${home}`, '--', program, '/data']) : run(program, [home]);
	const files = Object.fromEntries(readdirSync(home).map((name) => [name, readFileSync(join(home, name), 'latin1')]));
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

test.run();
