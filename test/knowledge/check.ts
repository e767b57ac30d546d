/** Runs the compiler and nm for assertions.ts. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../tools/bypass.ts';
import { assertionText, unmentioned } from './assertions.ts';
import { readContent } from './content.ts';

/** Everything in knowledge that does not fit the headers of `compiler` or the names that its libc exports, one line each. */
export function checkAgainst(compiler: string): string[] {
	const { files } = readContent();
	const dir = mkdtempSync(join(tmpdir(), 'bypass-knowledge-'));
	try {
		writeFileSync(join(dir, 'assert.c'), assertionText(files));
		const compiled = run(compiler, ['-std=gnu11', '-Wall', '-Werror', '-Wno-array-parameter', '-fsyntax-only', join(dir, 'assert.c')]);
		const errors = compiled.stderr.split('\n').filter((line) => / error: /.test(line));
		return [...errors, ...unmentioned(files, exportedNames(compiler)).map((name) => `no rule mentions ${name}`)];
	} finally {
		rmSync(dir, { recursive: true, force: true });
	}
}

/** Public names of the C library that the compiler links with. */
function exportedNames(compiler: string): string[] {
	const library = run(compiler, ['-print-file-name=libc.so.6']).stdout.trim();
	const listed = library.startsWith('/') ? run('nm', ['-D', '--defined-only', library]).stdout : '';
	const names = listed.split('\n').flatMap((line) => {
		const [, name, version] = / [TWi] (\w+)(?:@+(\w+))?/.exec(line) ?? [];
		return name === undefined || version === 'GLIBC_PRIVATE' ? [] : [name];
	});
	return [...new Set(names)];
}
