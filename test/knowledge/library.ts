/** The C library that a compiler links with, and the calls that it exports. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readElf } from '../../lib/build/elf.ts';
import { run } from '../tools/bypass.ts';

export interface Library {
	readonly kind: 'glibc' | 'musl';
	readonly path: string;
}

/** @throws Error when the compiler makes no program, or one of an unknown C library */
export function libraryOf(compiler: string): Library {
	const dir = mkdtempSync(join(tmpdir(), 'bypass-library-'));
	try {
		const program = join(dir, 'program');
		writeFileSync(`${program}.c`, 'int main(void) { return 0; }\n');
		run(compiler, ['-o', program, `${program}.c`]);
		const interpreter = readElf(readFileSync(program))?.interpreter ?? '';
		if (interpreter.includes('ld-musl-')) return { kind: 'musl', path: interpreter }; /* musl is its own loader */
		if (!interpreter.includes('ld-linux')) throw new Error(`${compiler} makes programs for ${interpreter || 'no loader'}`);
		return { kind: 'glibc', path: run(compiler, ['-print-file-name=libc.so.6']).stdout.trim() };
	} finally {
		rmSync(dir, { recursive: true, force: true });
	}
}

/** Names of the functions that programs may import, each once. */
export function exportedNames({ path }: Library): string[] {
	const names = run('nm', ['-D', '--defined-only', path])
		.stdout.split('\n')
		.flatMap((line) => {
			const [, name, version] = / [TWi] (\w+)(?:@+(\w+))?/.exec(line) ?? [];
			return name === undefined || version === 'GLIBC_PRIVATE' ? [] : [name];
		});
	return [...new Set(names)];
}
