/** What an agent will see of a program, told from the files alone: nothing of the program is executed. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Hazard, imports, uncovered } from './covered.ts';
import { readElf } from './elf.ts';
import { type Image, isLibc, librariesOf } from './libraries.ts';
import { findProgram, loadProgram, requireTrappable } from './program.ts';
import { type Raw, rawCalls } from './raw.ts';
import type { Leaks, Split } from './split.ts';
import { Stop } from './stop.ts';

/** A call that a file makes inside libc, where the agent does not see it. */
export interface Inside {
	readonly call: string;
	readonly reason: string;
	readonly cure: string | undefined;
	/** files that import it */
	readonly files: readonly string[];
}

/** System calls that a file makes past libc. */
export interface RawCalls {
	readonly file: string;
	/** those that the agent would have had to see */
	readonly trapped: readonly string[];
	/** how many others it makes, that are no matter of the agent */
	readonly others: number;
	/** how many are made with a number that only the running program knows */
	readonly unknown: number;
}

export interface Survey {
	/** as it was asked for */
	readonly program: string;
	/** what the kernel starts: the file of that name, or what runs the script; undefined when there is none */
	readonly file: string | undefined;
	readonly script: string | undefined;
	readonly libraries: readonly string[];
	/** imports of the program and its libraries that are trapped, without composites; sorted */
	readonly covered: readonly string[];
	/** trapped calls that work through others inside libc */
	readonly composites: readonly string[];
	readonly inside: readonly Inside[];
	readonly raw: readonly RawCalls[];
	/** what goes past the symbols is trapped below them */
	readonly below: boolean;
	/** it loads further libraries while it runs, which nobody can know before */
	readonly loadsMore: boolean;
	/** libraries that are not found here: its linker may find them at home, if what it does is trapped */
	readonly elsewhere: readonly string[];
	/** empty: it works under the agent */
	readonly refusals: readonly string[];
}

const NOTHING = {
	file: undefined,
	script: undefined,
	libraries: [],
	covered: [],
	composites: [],
	inside: [],
	raw: [],
	below: false,
	loadsMore: false,
	elsewhere: [],
};

/**
 * Looks at a program as it would run under an agent.
 * @param name of the program as typed: a path, or looked up in PATH
 * @param split the agent
 * @param leaks what becomes of calls past the symbols: trapped or counted ones are no reason to refuse a program
 */
export function survey(name: string, split: Split, leaks: Leaks = split.leaks): Survey {
	try {
		const path = findProgram(name);
		const image = loadProgram(path);
		requireTrappable(image, agentOf(split), seesBelow(agentOf(split), leaks));
		return { program: name, script: image.path === path ? undefined : path, ...look(image, split, leaks) };
	} catch (error) {
		if (!(error instanceof Stop)) throw error;
		return { ...NOTHING, program: name, refusals: [error.message] };
	}
}

/**
 * What only the system knows of a program, asked of the launcher: file capabilities.
 * @returns why it would not start the program; undefined: it would
 */
export function refusedByLauncher(program: string, split: Split): string | undefined {
	const { status, stderr } = spawnSync(split.launcher, ['--agent', split.agent, '--probe', '--', program], { encoding: 'utf8' });
	return status === 0 ? undefined : stderr.trim().replace(/^bypass: \w+: /, '');
}

function agentOf(split: Split): Image {
	const elf = readElf(readFileSync(split.agent));
	if (!elf) throw new Stop(`${split.agent} is not an ELF file; agents need a system that has them`);
	return { path: split.agent, elf };
}

/** The runtime's mark that this machine has tiers below the symbols. */
const BELOW = 'bypass_below_1';

/** Whether what goes past the symbols is trapped, or at least counted and told: then it is no reason to refuse a program. */
function seesBelow(agent: Image, leaks: Leaks): boolean {
	return leaks !== 'pass' && agent.elf.exports.has(BELOW);
}

function look(program: Image, split: Split, leaks: Leaks) {
	const { found, missing } = librariesOf(program);
	const images = [program, ...found].filter(({ path }) => !isLibc(path));
	const agent = agentOf(split);
	const trapped = agent.elf.exports;
	const seen = seesBelow(agent, leaks);
	const below = seen && leaks === 'trap';
	const composites = new Set(split.composites);
	const wanted = [...new Set(images.flatMap(({ elf }) => [...elf.imports].filter((name) => trapped.has(name))))].sort();
	const raw = images.flatMap((image) => rawOf(image, split, trapped.has('syscall')));
	const lost = (below ? [] : missing).map(
		(library) => `${program.path} needs ${library}, which is not found; install it, or name its folder in LD_LIBRARY_PATH`,
	);
	const past = raw.filter((calls) => calls.trapped.length && !seen);
	const hidden = seen ? [] : images;
	return {
		file: program.path,
		libraries: found.map(({ path }) => path),
		covered: wanted.filter((call) => !composites.has(call)),
		composites: wanted.filter((call) => composites.has(call)),
		inside: split.hazards.flatMap((hazard) => insideOf(hazard, images)),
		raw,
		below,
		loadsMore: images.some((image) => imports(image, ['dlopen', 'dlmopen'])),
		elsewhere: below ? missing : [],
		refusals: [...lost, ...hidden.flatMap((image) => refusalOf(image, split)), ...past.map((calls) => pastSymbols(calls, split.name))],
	};
}

function insideOf({ name, names, reason, cure }: Hazard, images: readonly Image[]): Inside[] {
	const files = images.filter((image) => imports(image, names)).map(({ path }) => path);
	return files.length ? [{ call: name, reason, cure, files }] : [];
}

/**
 * Libraries of the system that open configuration and terminal descriptions of their own, at names that no program gives them. Others do a
 * program's work (libstdc++ its streams, libarchive its archives), so what they do inside libc counts as the program's.
 */
const OWN_FILES = /^lib(selinux|tinfo|ncursesw?)\.so\b/;

function refusalOf(image: Image, split: Split): string[] {
	const met = split.hazards.filter(({ names }) => imports(image, names));
	return met.length && !(image.system && OWN_FILES.test(basename(image.path))) ? [uncovered(image, met, split.name)] : [];
}

function rawOf({ path, elf }: Image, split: Split, syscallTrapped: boolean): RawCalls[] {
	const raw: Raw = rawCalls(readFileSync(path), elf);
	const numbers = syscallTrapped ? raw.byInstruction : [...new Set([...raw.byInstruction, ...raw.byFunction])];
	const unknown = syscallTrapped ? 0 : raw.unknown;
	/* Who imports the call as well makes it raw only where libc lacks it; who exports it is trapped by that name. */
	const seen = (call: string) => elf.imports.has(call) || elf.exports.has(call);
	const names = numbers.flatMap((number) => split.syscalls[number] ?? []).filter((call) => !seen(call));
	const trapped = [...new Set(names)].sort();
	return numbers.length || unknown ? [{ file: path, trapped, others: numbers.length - names.length, unknown }] : [];
}

function pastSymbols({ file, trapped }: RawCalls, agent: string): string {
	return (
		`${file} makes system calls of its own (${trapped.join(', ')}), which go past ${agent} and would use the wrong side's files; ` +
		`run ${basename(file)} where its files are`
	);
}
