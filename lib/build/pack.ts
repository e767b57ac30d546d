/** A folder with everything that a specification needs on a machine without Node.js and without a compiler. */
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { packageVersion, readKnowledge, writeFiles } from '../files.ts';
import { generate } from '../generate.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { Source } from '../source/source.ts';
import { buildAgent, type CompileOptions } from './agent.ts';
import { Cache } from './cache.ts';
import type { Compiler } from './cc.ts';
import type { Hazard } from './covered.ts';
import { readElf, versionsOf } from './elf.ts';
import { floorObject, oldLibraries } from './floor.ts';
import { hazardsOf } from './hazards.ts';
import { machineOf } from './program.ts';
import { during } from './progress.ts';
import { buildRuntime, linkLauncher, runtimeFolder } from './runtime.ts';

export interface Packed {
	/** names in the folder */
	readonly files: readonly string[];
	/** what the machine must be: `x86-64 (64 bits)` */
	readonly machine: string;
	/** the oldest C library on which all of it starts: `glibc 2.17 or newer` */
	readonly floor: string;
}

/**
 * @param folder made when it is not there; files of these names in it are replaced
 * @param compiler for the machine that the folder is for
 * @returns the diagnostics alone when the specification has errors
 * @throws Stop when the compiler is missing or fails
 */
export async function pack(
	spec: Source,
	name: string,
	knowledgeFiles: readonly string[],
	options: CompileOptions,
	folder: string,
	compiler: Compiler,
): Promise<{ packed?: Packed; diagnostics: readonly Diagnostic[] }> {
	const knowledge = readKnowledge(knowledgeFiles);
	const made = await during(`generating ${name}`, () =>
		generate({ spec, knowledge, name, options: { lines: true, version: packageVersion() } }),
	);
	const { model, rulebook, diagnostics } = made;
	if (!made.plan) return { diagnostics };
	const runtime = await buildRuntime(new Cache(), compiler);
	const draft = mkdtempSync(join(tmpdir(), 'bypass-pack-'));
	try {
		writeFiles(draft, made.files);
		const floor = await floorFlags(compiler, draft, options.anyLibc === true);
		const all = { ...options, agentLink: [...options.agentLink, ...floor.library], shadowLink: [...options.shadowLink, ...floor.program] };
		const job = () => buildAgent(draft, name, model.remote, draft, spec.path, compiler, runtime, all);
		const built = await during(`compiling ${name}`, job);
		await linkLauncher(compiler, runtime, floor.program, join(draft, 'bypass_launch'));
		const binaries = [built.agent, join(draft, 'bypass_launch'), ...(built.shadow ? [built.shadow] : [])];
		const packed = describe(binaries, options.anyLibc === true);
		const settings = model.settings.map((setting) => setting.name);
		const texts = textFiles(name, basename(spec.path), settings, model.remote, packed, hazardsOf(model, rulebook));
		mkdirSync(folder, { recursive: true });
		for (const path of binaries) {
			rmSync(join(folder, basename(path)), { force: true });
			copyFileSync(path, join(folder, basename(path)));
		}
		writeFiles(folder, texts);
		for (const script of texts.filter(({ text }) => text.startsWith('#!'))) chmodSync(join(folder, script.path), 0o755);
		return {
			diagnostics,
			packed: { ...packed, files: [...binaries.map((path) => basename(path)), ...texts.map(({ path }) => path)].sort() },
		};
	} finally {
		rmSync(draft, { recursive: true, force: true });
	}
}

/** Arguments for linking that lower the floor, and leave out what is only for debuggers. */
async function floorFlags(compiler: Compiler, draft: string, anyLibc: boolean): Promise<{ library: string[]; program: string[] }> {
	const library = anyLibc ? [] : await floorObject(compiler, join(draft, 'floor.o'), []);
	const program = await floorObject(compiler, join(draft, 'floor-program.o'), ['-DBYPASS_PROGRAM']);
	const libraries = await oldLibraries(compiler);
	return { library: [...library, '-Wl,-s', ...libraries], program: [...program, '-Wl,-s', ...libraries] };
}

/** What the files say of the machine that they need. */
function describe(binaries: readonly string[], anyLibc: boolean): { machine: string; floor: string } {
	const files = binaries.map((path) => readFileSync(path));
	const elf = readElf(files[0] as Buffer);
	const numbers = files.flatMap((bytes) => versionsOf(bytes)).flatMap((version) => /^GLIBC_([\d.]+)$/.exec(version)?.[1] ?? []);
	const highest = numbers.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1);
	return {
		machine: elf ? machineOf(elf) : process.arch,
		floor: highest ? `glibc ${highest} or newer${anyLibc ? "; the agent runs musl's programs as well" : ''}` : 'musl',
	};
}

function textFiles(
	name: string,
	spec: string,
	settings: readonly string[],
	remote: boolean,
	packed: { machine: string; floor: string },
	hazards: readonly Hazard[],
) {
	const words: Record<string, string> = {
		NAME: name,
		SPEC: spec,
		SETTINGS: settings.join(' '),
		SHADOW: remote ? 'yes' : 'no',
		MACHINE: packed.machine,
		FLOOR: packed.floor,
		AGENT: `lib${name}.so`.padEnd(14),
		HOME: `${name}_shadow`.padEnd(14),
		SHADOWS: remote ? SHADOWS : '',
		REMOTE: remote ? REMOTE : '',
	};
	const filled = (file: string) => {
		const text = readFileSync(join(runtimeFolder(), 'pack', file), 'utf8');
		const once = (old: string) => old.replace(/@([A-Z]+)@/g, (_, word: string) => words[word] ?? '');
		return once(once(text));
	};
	return [
		{ path: 'run', text: filled('run.sh') },
		...(remote ? [{ path: 'shadow', text: filled('shadow.sh') }] : []),
		{ path: 'README.txt', text: filled('README.txt') },
		{ path: 'guards', text: guardLines(hazards).join('') },
	];
}

/** One line for each symbol: the launcher shows it behind "PROGRAM imports". */
function guardLines(hazards: readonly Hazard[]): string[] {
	const lines = hazards.flatMap(({ names, reason, cure }) => {
		const advice = cure ? `write \`trap ${cure};\` into the specification and pack again` : 'run the program where its files are';
		return names.map((symbol) => `${symbol} which is not covered: ${reason}, and would use the wrong side's files; ${advice}\n`);
	});
	return lines.sort();
}

const SHADOWS = `  shadow         home, for programs that run elsewhere
  @HOME@ home itself: shadow and run start it
`;

const REMOTE = `Without --connect, home is this machine. With home on another machine, copy the folder to both, and here:

    ./run --connect 'stdio:ssh HOST /path/of/the/folder/shadow' -- PROGRAM ARGUMENTS

or at home \`./shadow --listen unix:/PATH\`, and here \`./run --connect unix:/PATH -- ...\` (over a socket that ssh forwards, for instance). By
TCP, which is not encrypted: \`./shadow --listen tcp:0.0.0.0:9000 --key FILE --insecure\`; copy FILE; \`./run --connect tcp:HOST:9000 --key FILE
--insecure -- ...\`.

`;
