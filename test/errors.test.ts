/**
 * Wrong specifications, each with the message that it must bring: `### error: MESSAGE [CODE]` at the end of the line that it points to,
 * several apart by ` ### `. Nothing else may be said, and everything must be. The helps are not compared; the unit tests look at some.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { understand } from '../lib/generate.ts';
import { Source } from '../lib/source/source.ts';
import { root } from './tools/bypass.ts';
import { knowledge } from './tools/knowledge.ts';

const folder = join(root, 'test', 'errors');

/** The specification without its expectations, and these by line. */
function read(file: string): { spec: Source; expected: string[] } {
	const lines = readFileSync(join(folder, file), 'utf8').split('\n');
	const expected = lines.flatMap((line, i) =>
		line
			.split(/ ?### /)
			.slice(1)
			.map((message) => `${i + 1}: ${message}`),
	);
	return { spec: new Source(file, lines.map((line) => line.replace(/ ?### .*/, '')).join('\n')), expected };
}

for (const file of readdirSync(folder)) {
	test(file, () => {
		const { spec, expected } = read(file);
		const { diagnostics } = understand({ spec, knowledge, name: 'wrong' });
		const found = diagnostics.map(
			({ severity, span, message, code }) => `${spec.position(span.start).line}: ${severity}: ${message} [${code}]`,
		);
		assert.equal(found.sort(), expected.sort());
		assert.ok(
			diagnostics.every(({ span }) => span.source === spec),
			'every message points into the specification',
		);
		assert.ok(
			expected.some((message) => message.endsWith(`[${file.replace(/\..*/, '')}]`)) || file === 'ten-mistakes.bp',
			'its own message is among them',
		);
	});
}

test.run();
