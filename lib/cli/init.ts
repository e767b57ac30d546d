/** bypass init */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { begin, type Kind, templateNames } from '../build/init.ts';
import { type Command, textOf } from './command.ts';

export const command: Command = {
	usage: `usage: bypass init [DIR] [--cmake|--npm] [--template NAME] [--force]

Begins a project with an example: a specification, and what builds and tests it. Writes nothing over what is there, says what it wrote,
what is left to add by hand, and what to type next.

      --cmake               a CMake project: CMakeLists.txt, CMakePresets.json; the default where there is a CMakeLists.txt
      --npm                 an npm package: package.json names the agent, which is built at install; the default where there is a package.json
      --template NAME       trace (the default), open, stage, or another example: faults, remote, identity, network
      --force               writes over files of the same names; package.json only gets what it lacks

Examples:
    bypass init --cmake && cmake --preset default && cmake --build --preset default
    bypass init sandbox --template open
`,
	options: { cmake: { type: 'boolean' }, npm: { type: 'boolean' }, template: { type: 'string' }, force: { type: 'boolean' } },

	check(positionals, _program, values) {
		if (positionals.length > 1) return 'init: give one folder, or none for this one';
		if (values.cmake && values.npm) return 'init: --cmake or --npm';
		const template = textOf(values, 'template');
		const names = templateNames();
		return template === undefined || names.includes(template)
			? undefined
			: `init: --template ${template}: it is one of ${names.join(', ')}`;
	},

	async run({ positionals, values, io }) {
		const folder = positionals[0] ?? '.';
		const kind = values.cmake ? 'cmake' : values.npm ? 'npm' : kindOf(folder);
		const { written, kept, toAdd, next } = begin(folder, kind, textOf(values, 'template') ?? 'trace', values.force === true);
		const shown = (name: string) => (folder === '.' ? name : join(folder, name));
		for (const name of written) io.out(`wrote ${shown(name)}\n`);
		for (const name of kept) io.out(`kept  ${shown(name)}, which was there already\n`);
		for (const { file, lines } of toAdd) io.out(`\nadd to ${shown(file)}:\n\n${lines.replace(/^(?=.)/gm, '    ').trimEnd()}\n`);
		const there = folder === '.' ? [] : [`cd ${/^[\w./-]+$/.test(folder) ? folder : `'${folder}'`}`];
		io.out(`\nnext:\n\n${[...there, ...next].map((line) => `    ${line}\n`).join('')}`);
		return { status: 0 };
	},
};

/** What the folder is already. */
function kindOf(folder: string): Kind {
	const has = (name: string) => existsSync(join(resolve(folder), name));
	return has('CMakeLists.txt') || !has('package.json') ? 'cmake' : 'npm';
}
