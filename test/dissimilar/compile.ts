/** Machines for which all of the C is compiled, every warning an error, and nothing is linked or run. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bypass, root, run } from '../tools/bypass.ts';
import { place } from './place.ts';

const runtime = join(root, 'lib', 'runtime');
const generated = join(place, 'generated');
const files = (folder: string) =>
	readdirSync(folder)
		.filter((name) => name.endsWith('.c'))
		.map((name) => join(folder, name));
const flags = '-std=gnu11 -fPIC -fvisibility=hidden -ftls-model=initial-exec -pthread -Wall -Wextra -Werror -fsyntax-only'.split(' ');

/** Writes the C of the matrix's specification; why it cannot, or undefined. */
export function generate(): string | undefined {
	const result = bypass(['generate', join(root, 'test', 'dissimilar', 'apart.bp'), '-o', generated]);
	return result.status === 0 ? undefined : result.stderr;
}

/** What the compiler of a machine says of the runtime and of generated C; undefined: nothing. */
export function compileOnly(target: string): string | undefined {
	const sources = [...['agent', 'shared', 'shadow'].flatMap((part) => files(join(runtime, part))), ...files(generated)];
	const include = [`-I${join(runtime, 'include')}`, `-I${generated}`];
	const result = run(`${target}-gcc`, [...flags, ...include, ...sources], { seconds: 600 });
	return result.status === 0 && result.stderr === '' ? undefined : result.stderr || `it ended with ${result.status}`;
}
