/** C compilers for tests: which there are, and what they say of generated files. */
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The headers that generated code includes. */
const includeFolder = fileURLToPath(new URL('../../lib/runtime/include', import.meta.url));

export interface Language {
	readonly name: string;
	readonly command: readonly string[];
}

const languages: readonly Language[] = [
	{ name: 'gcc C11', command: ['gcc', '-std=c11'] },
	{ name: 'gcc C++17', command: ['g++', '-x', 'c++', '-std=c++17'] },
	{ name: 'clang C11', command: ['clang', '-std=c11'] },
	{ name: 'clang C++17', command: ['clang++', '-x', 'c++', '-std=c++17'] },
	{ name: 'musl C11', command: ['musl-gcc', '-std=c11'] },
];

/** The compilers of this machine; those that it lacks are named on a line of their own. */
export function availableLanguages(): Language[] {
	return languages.filter(({ name, command }) => {
		const there = spawnSync(command[0] as string, ['--version']).status === 0;
		if (!there) console.log(`skipped: ${name}: no ${command[0]} here`);
		return there;
	});
}

/** Checks all C files of a folder with every warning as an error; gives what the compiler printed, '' when it is content. */
export function checkFolder(folder: string, language: Language, flags: readonly string[] = []): string {
	return compile(language, ['-fsyntax-only', ...flags, ...cFiles(folder)], folder);
}

/** Stands for the runtime's variables that entry points look at; functions may stay undefined in a library that nobody loads. */
const heads = '#include "entry.h"\nstruct bypass_agent_head bypass_agent_head;\n__thread struct bypass_thread_head *bypass_thread_head;\n';

/** Builds the agent of a folder as a shared library; gives the names that it shows to a program, in order. */
export function exportedNames(folder: string, language: Language, flags: readonly string[], output: string): string[] {
	const files = cFiles(folder).filter((f) => !f.endsWith('_shadow.c'));
	writeFileSync(`${output}.c`, heads);
	const said = compile(language, ['-shared', '-fPIC', '-fvisibility=hidden', ...flags, '-o', output, `${output}.c`, ...files], folder);
	if (said !== '') throw new Error(said);
	const { stdout } = spawnSync('nm', ['-D', '--defined-only', output], { encoding: 'utf8' });
	return stdout
		.trim()
		.split('\n')
		.map((line) => line.split(' ').at(-1) as string)
		.sort();
}

function cFiles(folder: string): string[] {
	return readdirSync(folder)
		.filter((f) => f.endsWith('.c'))
		.map((f) => join(folder, f));
}

function compile({ command }: Language, rest: readonly string[], folder: string): string {
	const [program, ...first] = command as [string, ...string[]];
	const all = [...first, '-Wall', '-Wextra', '-Werror', `-I${includeFolder}`, `-I${folder}`, ...rest];
	const { status, stderr } = spawnSync(program, all, { encoding: 'utf8' });
	return status === 0 && stderr === '' ? '' : stderr || `${program} ended with ${status}`;
}
