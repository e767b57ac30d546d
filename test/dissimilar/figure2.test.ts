/** The rows of the paper's figure 2, each by a program that runs split between machines that differ in it (figure2/README.md). */
import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Machine, machines, missingCompiler, missingEmulator } from '../knowledge/machines.ts';
import { bypass, folder, key, listen, type Outcome, root, run, story } from '../tools/bypass.ts';
import { testUnless } from '../tools/skip.ts';

const dir = folder();
const home = join(dir, 'home');
const spec = join(dir, 'figure.bp');
writeFileSync(
	spec,
	`paths { home "/data" as "${home}"; local "*"; }
trap posix.files, posix.status, posix.directories, posix.descriptors, posix.sockets, uname;
`,
);
const secret = key(dir, 'key');
const programs = ['o_creat', 'off_t', 'send', 'utsname'];
const [here, musl] = machines as readonly [Machine, Machine];
const named = (name: string) => machines.find((machine) => machine.name === name) as Machine;
/** Every row differs between this machine and one of them: MIPS and Alpha in O_CREAT, MIPS and i386 in off_t and send's length. */
const others = [musl, named('mips'), named('alpha'), named('i386')];

const targets = /--target/.test(bypass(['build', '--help']).stdout);
const missing = (machine: Machine) =>
	machine.emulator !== undefined && !targets ? 'bypass build has no --target' : (missingCompiler(machine) ?? missingEmulator(machine));

/** Makes the folder at home anew. */
function prepare(): void {
	rmSync(home, { recursive: true, force: true });
	mkdirSync(home);
	writeFileSync(join(home, 'large'), '');
	truncateSync(join(home, 'large'), 5 * 2 ** 30);
}

function compileFor(machine: Machine, name: string, place: string): string {
	const program = join(place, name);
	const source = join(root, 'test', 'dissimilar', 'figure2', `${name}.c`);
	const compiled = run(machine.compiler, ['-std=gnu11', '-O1', '-Wall', '-Wextra', '-Werror', '-o', program, source]);
	assert.is(compiled.status, 0, compiled.stderr);
	return program;
}

/** Builds the agent of a machine; gives the folder. */
function agentOf(machine: Machine): string {
	const place = join(dir, machine.name);
	const target = machine.emulator === undefined ? [] : ['--target', machine.compiler.replace(/-gcc$/, '')];
	const result = bypass(['build', spec, ...target, '-o', place], {
		env: machine.emulator === undefined ? { CC: machine.compiler } : {},
		seconds: 400,
	});
	assert.is(result.status, 0, story(result));
	return place;
}

let address: Promise<string> | undefined;
/** The shadow of this machine, for all of them. */
const shadow = () => {
	address ??= listen(join(agentOf(here), 'figure_shadow'), ['--listen', 'tcp:127.0.0.1:0', '--key', secret, '--insecure']);
	return address;
};

function runUnder(machine: Machine, program: string, settings: Readonly<Record<string, string>>): Outcome {
	const words = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
	if (machine.emulator === undefined) return run('env', [...words, program, '/data'], { seconds: 60 });
	const given = words.flatMap((word) => ['-E', word]);
	return run(machine.emulator, ['-L', machine.root as string, ...given, program, '/data'], { seconds: 120 });
}

for (const machine of others) {
	testUnless(test, missing(machine))(`the rows of figure 2, from ${machine.name} to ${here.name}`, async () => {
		const settings = {
			LD_PRELOAD: join(agentOf(machine), 'libfigure.so'),
			BYPASS_SHADOW: await shadow(),
			BYPASS_KEY_FILE: secret,
			BYPASS_INSECURE: '1',
			BYPASS_LEAKS: 'pass',
		};
		const native = join(dir, 'native');
		mkdirSync(native, { recursive: true });
		for (const name of programs) {
			prepare();
			const wanted = run(compileFor(here, name, native), [home]);
			assert.is(wanted.status, 0, story(wanted));
			assert.not.match(wanted.stdout, /wrong|\?/);
			prepare();
			const got = runUnder(machine, compileFor(machine, name, join(dir, machine.name)), settings);
			assert.is(got.stdout, wanted.stdout, `${name}: ${story(got)}`);
		}
	});
}

test.run();
