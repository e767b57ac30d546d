/** The runtime's own tests of what travels (lib/runtime/test), compiled for each machine and run as its programs. */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { commandOf, machines, missingCompiler, missingEmulator } from '../knowledge/machines.ts';
import { folder, root, run, story } from '../tools/bypass.ts';
import { testUnless } from '../tools/skip.ts';

const runtime = join(root, 'lib', 'runtime');
const shared = readdirSync(join(runtime, 'shared')).filter((name) => name.endsWith('.c'));
const sources = shared.map((name) => join(runtime, 'shared', name));
const dir = folder();

for (const machine of machines) {
	testUnless(test, missingCompiler(machine) ?? missingEmulator(machine))(`what travels, on ${machine.name}`, () => {
		const own = join(dir, machine.name);
		mkdirSync(own);
		const flags = ['-std=c11', '-O1', '-Wall', '-Wextra', '-Werror', `-I${join(runtime, 'include')}`, '-pthread'];
		const compile = (args: readonly string[]) => assert.is(run(machine.compiler, [...flags, ...args], { cwd: own }).stderr, '');
		compile(['-c', ...sources]);
		const objects = shared.map((name) => join(own, name.replace('.c', '.o')));
		for (const name of ['wire', 'records', 'sockets']) {
			const program = join(own, name);
			compile([join(runtime, 'test', `${name}_test.c`), ...objects, '-lm', '-o', program]);
			const [command, ...args] = commandOf(machine, program) as [string, ...string[]];
			const result = run(command, args);
			assert.is(result.status, 0, story(result));
			assert.match(result.stdout, /^ok /m);
		}
	});
}

test.run();
