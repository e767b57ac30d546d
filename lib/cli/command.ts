/** What a command is to cli.ts, and the few things that several commands share. */
import type { ParseArgsConfig } from 'node:util';
import type { Diagnostic } from '../source/diagnostic.ts';

/** How a command ends: with a status, or by the signal that ended the program it ran. */
export type Ending = { readonly status: number } | { readonly signal: NodeJS.Signals };

/** The streams, so that a command knows no process. */
export interface Io {
	out(text: string): void;
	error(text: string): void;
	/** standard error is a terminal that shows colours */
	readonly color: boolean;
	/** so is standard output */
	readonly colorOut: boolean;
}

export interface Call {
	readonly positionals: readonly string[];
	/** what stands behind `--`; undefined without it */
	readonly program: readonly string[] | undefined;
	readonly values: Values;
	readonly io: Io;
}
export type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

export interface Command {
	/** first paragraph: the usage line; then everything else */
	readonly usage: string;
	readonly options: NonNullable<ParseArgsConfig['options']>;
	/** arguments that stand for others: an option with an optional value is two options to parseArgs */
	readonly spellings?: Readonly<Record<string, string>>;
	/** what is wrong with the arguments; undefined: nothing */
	check?(positionals: readonly string[], program: readonly string[] | undefined, values: Values): string | undefined;
	run(call: Call): Promise<Ending>;
}

/** Value of an option that is a text. */
export const textOf = (values: Values, name: string): string | undefined => values[name] as string | undefined;
/** Values of an option that may be given more than once. */
export const textsOf = (values: Values, name: string): readonly string[] => (values[name] as string[] | undefined) ?? [];

/** Prints diagnostics where messages belong; gives the status that they mean. */
export async function show(diagnostics: readonly Diagnostic[], io: Io): Promise<Ending> {
	if (diagnostics.length) {
		const { renderDiagnostics } = await import('../source/render.ts');
		io.error(renderDiagnostics(diagnostics, { color: io.color, format: 'text' }));
	}
	return { status: diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0 };
}

/** The agent's name that a specification's path suggests: `fault-1.bp` is fault_1. */
export function agentName(path: string): string {
	const stem = (path.split('/').pop() ?? '').replace(/\.[^.]*$/, '').replace(/\W/g, '_');
	return /^[A-Za-z_]/.test(stem) ? stem : `_${stem}`;
}

/** Why a text cannot be an agent's name; undefined: it can. */
export function wrongName(name: string | undefined): string | undefined {
	return name === undefined || /^[A-Za-z_]\w*$/.test(name) ? undefined : `--name ${name}: an agent's name is a C identifier`;
}

/** Options of all commands that generate. */
export const generating = {
	name: { type: 'string' },
	knowledge: { type: 'string', multiple: true },
} as const;

/** Options of all commands that compile. */
export const compiling = {
	...generating,
	include: { type: 'string', short: 'I', multiple: true },
	cxx: { type: 'boolean' },
	'any-libc': { type: 'boolean' },
	'agent-link': { type: 'string', multiple: true },
	'shadow-link': { type: 'string', multiple: true },
} as const;

export const compilingHelp = `      --name NAME           name of the agent; default: the file's
      --knowledge FILE      further knowledge; may be repeated
  -I, --include DIR         folder of headers for the bodies
      --cxx                 bodies are C++
      --any-libc            one agent for programs of glibc and of musl, on x86-64
      --agent-link ARG      further argument for linking the agent: --agent-link=-lNAME
      --shadow-link ARG     the same for the shadow
`;

/** The option of commands that compile for other machines, too. */
export const crossing = { target: { type: 'string' } } as const;

export const crossingHelp = `      --target TRIPLE       for another machine, by TRIPLE-gcc or $CC: aarch64-linux-gnu, s390x-linux-gnu, ...
`;

/** What the options of `compiling` mean to the compiler. */
export async function compileOptions(values: Values) {
	const { compilerFor } = await import('../build/cross.ts');
	return {
		cxx: values.cxx ? compilerFor(textOf(values, 'target'), 'c++') : undefined,
		include: textsOf(values, 'include'),
		agentLink: textsOf(values, 'agent-link'),
		shadowLink: textsOf(values, 'shadow-link'),
		anyLibc: values['any-libc'] === true,
	};
}
