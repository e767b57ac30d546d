/** Runs the compiler for assertions.ts. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../tools/bypass.ts';
import { assertionText } from './assertions.ts';
import { readContent } from './content.ts';

/** Everything in knowledge that does not fit the headers of `compiler`, one line each. */
export function checkAgainst(compiler: string): string[] {
	const { files } = readContent();
	const dir = mkdtempSync(join(tmpdir(), 'bypass-knowledge-'));
	try {
		writeFileSync(join(dir, 'assert.c'), assertionText(files));
		const compiled = run(compiler, ['-std=gnu11', '-Wall', '-Werror', '-Wno-array-parameter', '-fsyntax-only', join(dir, 'assert.c')]);
		return compiled.stderr.split('\n').filter((line) => / error: /.test(line));
	} finally {
		rmSync(dir, { recursive: true, force: true });
	}
}
