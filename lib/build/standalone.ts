/** Generated C together with the runtime's, so that it can be built where there is neither Node nor this package. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runtimeFolder, sourcesOf } from './runtime.ts';

interface TextFile {
	readonly path: string;
	readonly text: string;
}

/**
 * @param name of the agent
 * @param generated files as they are without this option
 * @param remote there is a shadow
 * @returns the agent in the folder itself, the shadow in `shadow/`; each is built from all of its C files
 */
export function standaloneFiles(name: string, generated: readonly TextFile[], remote: boolean): TextFile[] {
	const isShadow = (path: string) => path === `${name}_shadow.c`;
	const isAgent = (path: string) => path === `${name}_agent.c` || path === `${name}_entries.c`;
	const agent = [...generated.filter(({ path }) => !isShadow(path)), ...runtimeFiles(['agent', 'shared'])];
	const shadow = remote ? [...generated.filter(({ path }) => !isAgent(path)), ...runtimeFiles(['shadow', 'shared'])] : [];
	return [...agent, ...shadow.map(({ path, text }) => ({ path: `shadow/${path}`, text })), { path: 'README', text: readme(name, remote) }];
}

/** Sources and headers side by side: includes lose their folders. */
function runtimeFiles(parts: readonly ('agent' | 'shadow' | 'shared')[]): TextFile[] {
	const headers = ['include', ...parts].flatMap((part) => {
		const folder = join(runtimeFolder(), part);
		return readdirSync(folder)
			.filter((file) => file.endsWith('.h'))
			.map((file) => join(folder, file));
	});
	return [...headers, ...parts.flatMap(sourcesOf)].map((path) => ({
		path: basename(path),
		text: readFileSync(path, 'utf8').replace(/^(\s*#\s*include\s+")(?:\.\.?\/|\w+\/)+/gm, '$1'),
	}));
}

function readme(name: string, remote: boolean): string {
	const flags = '-O2 -fPIC -fvisibility=hidden -ftls-model=initial-exec -pthread';
	const shadow = `
The shadow, in shadow/:

    cc -O2 -pthread *.c -ldl -o ${name}_shadow

Together:

    shadow/${name}_shadow --run ./lib${name}.so -- PROGRAM ARGS...
`;
	const alone = `
Use:

    LD_PRELOAD=./lib${name}.so PROGRAM ARGS...
`;
	return `The agent, in this folder:

    cc -shared ${flags} *.c -ldl -Wl,-z,defs -Wl,-z,nodelete -Wl,-e,bypass_guest_entry -Wl,-z,noseparate-code -o lib${name}.so
${remote ? shadow : alone}`;
}
