/** Programs of this folder, run split between two systems: each a machine's own, or another Unix that stands above it (README.md). */
import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { type Machine, machines, missingCompiler, missingEmulator } from '../../knowledge/machines.ts';
import { bypass, folder, key, listen, type Outcome, root, run, story } from '../../tools/bypass.ts';

export interface System {
	readonly name: string;
	readonly machine: Machine;
	/** the other Unix, with headers, a C library and knowledge of its own */
	readonly other: boolean;
}

/** A machine as its C library has it. */
export function plain(name: string): System {
	const machine = machines.find((m) => m.name === name);
	if (!machine) throw new Error(`there is no machine ${name}`);
	return { name, machine, other: false };
}

/** The other Unix on a machine. */
export const otherUnix = (name: string): System => ({ ...plain(name), name: `${name}-otherunix`, other: true });

export const here: System = plain((machines[0] as Machine).name);

const sources = join(root, 'test', 'dissimilar', 'figure2');
const other = join(sources, 'otherunix');
const targets = /--target/.test(bypass(['build', '--help']).stdout);

/** Why nothing of a system can be tried here; undefined: it can. */
export function missing({ machine }: System): string | undefined {
	return machine.emulator !== undefined && !targets
		? 'bypass build has no --target'
		: (missingCompiler(machine) ?? missingEmulator(machine));
}

/** The agents, shadows and programs of one specification, each made when it is first asked for. */
export class Split {
	readonly #dir = folder();
	readonly #secret = key(this.#dir, 'key');
	readonly #spec = join(this.#dir, 'figure.bp');
	readonly #shadows = new Map<string, Promise<string>>();
	readonly #made = new Set<string>();
	/** the folder that the programs know as /data */
	readonly home = join(this.#dir, 'home');

	/**
	 * @param traps what the specification traps
	 * @param routed whether /data is at home; else the specification has agent actions alone
	 */
	constructor(traps: string, routed = true) {
		writeFileSync(this.#spec, `${routed ? `paths { home "/data" as "${this.home}"; local "*"; }\n` : ''}trap ${traps};\n`);
	}

	/** What a program of a system says on its own. Fails when that is not what the program wants. */
	native(system: System, name: string): string {
		this.#prepare();
		const outcome = this.#run(system, this.#program(system, name), this.home, {});
		assert.is(outcome.status, 0, `${name} of ${system.name}: ${story(outcome)}`);
		assert.not.match(outcome.stdout, /wrong|\?/);
		return outcome.stdout;
	}

	/** Runs a program of one system with the shadow of another. */
	async split(system: System, name: string, home: System, environment: Readonly<Record<string, string>> = {}): Promise<Outcome> {
		const address = await this.#shadow(home, environment);
		this.#prepare();
		return this.#run(system, this.#program(system, name), '/data', {
			LD_PRELOAD: join(this.#agents(system), 'libfigure.so'),
			BYPASS_SHADOW: address,
			BYPASS_KEY_FILE: this.#secret,
			BYPASS_INSECURE: '1',
			BYPASS_LEAKS: 'pass',
		});
	}

	/** Runs a program under an agent whose specification has no home. */
	alone(system: System, name: string): Outcome {
		const agent = join(this.#agents(system), 'libfigure.so');
		this.#prepare();
		return this.#run(system, this.#program(system, name), this.home, { LD_PRELOAD: agent, BYPASS_LEAKS: 'pass', BYPASS_TRACE: '1' });
	}

	/** Makes the folder at home anew. */
	#prepare(): void {
		rmSync(this.home, { recursive: true, force: true });
		mkdirSync(this.home);
		writeFileSync(join(this.home, 'large'), '');
		truncateSync(join(this.home, 'large'), 5 * 2 ** 30);
	}

	#run({ machine }: System, program: string, data: string, settings: Readonly<Record<string, string>>): Outcome {
		const words = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
		if (machine.emulator === undefined) return run('env', [...words, program, data], { seconds: 60 });
		const given = words.flatMap((word) => ['-E', word]);
		return run(machine.emulator, ['-L', machine.root as string, ...given, program, data], { seconds: 120 });
	}

	/** A system's shadow, for all who ask; with an environment of its own it is another one. */
	#shadow(system: System, environment: Readonly<Record<string, string>>): Promise<string> {
		const words = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
		const known = `${system.name} ${words.join(' ')}`;
		const { emulator, root: libraries } = system.machine;
		const runner = emulator === undefined ? [] : [emulator, '-L', libraries as string];
		const program = join(this.#agents(system), 'figure_shadow');
		const options = [...words, ...runner, program, '--listen', 'tcp:127.0.0.1:0', '--key', this.#secret, '--insecure'];
		const address = this.#shadows.get(known) ?? listen('env', options);
		this.#shadows.set(known, address);
		return address;
	}

	/** Builds a system's agent and shadow, once; gives the folder. The other Unix is known by knowledge of this test's own. */
	#agents(system: System): string {
		const place = this.#place(system);
		if (this.#made.has(place)) return place;
		const { machine } = system;
		const cross = machine.emulator === undefined ? [] : ['--target', machine.compiler.replace(/-gcc$/, '')];
		const known = ['level', 'sockets', 'records/identity'].flatMap((file) => ['--knowledge', join(other, 'knowledge', `${file}.bk`)]);
		const own = system.other ? [...known, `--shadow-link=${this.#library(system)}`] : [];
		const result = bypass(['build', this.#spec, ...cross, ...own, '-o', place], {
			env: { CC: [machine.compiler, ...flagsOf(system)].join(' ') },
			seconds: 400,
		});
		assert.is(result.status, 0, `${system.name}: ${story(result)}`);
		assert.is(result.stderr, '', `${system.name}: warnings`);
		this.#made.add(place);
		return place;
	}

	#program(system: System, name: string): string {
		const program = join(this.#place(system), name);
		const library = system.other ? [this.#library(system)] : [];
		this.#compile(system, program, [join(sources, `${name}.c`), ...library]);
		return program;
	}

	/** The C library of the other Unix, above that of the machine. */
	#library(system: System): string {
		const library = join(this.#place(system), 'libotherunix.so');
		this.#compile(system, library, ['-shared', '-fPIC', join(other, 'library.c')]);
		return library;
	}

	#compile(system: System, output: string, words: readonly string[]): void {
		if (this.#made.has(output)) return;
		const common = [...flagsOf(system), '-std=gnu11', '-O1', '-Wall', '-Wextra', '-Werror'];
		const compiled = run(system.machine.compiler, [...common, '-o', output, ...words]);
		assert.is(compiled.status, 0, `${system.name}: ${compiled.stderr}`);
		this.#made.add(output);
	}

	#place({ name }: System): string {
		const place = join(this.#dir, name);
		mkdirSync(place, { recursive: true });
		return place;
	}
}

function flagsOf(system: System): string[] {
	return system.other ? ['-isystem', join(other, 'include'), '-DOTHERUNIX'] : [];
}
