import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readKnowledge } from '../../../lib/files.ts';
import { generate } from '../../../lib/generate.ts';
import { Source } from '../../../lib/source/source.ts';
import { formatFile } from '../../../lib/syntax/format.ts';
import { words } from '../../../lib/syntax/grammar.bundle.ts';
import { parse, root } from '../../tools/parse.ts';

const readme = readFileSync(join(root, 'grammar/README.md'), 'utf8');
const blocks = [...readme.matchAll(/```bp\n([\s\S]*?)```/g)].map(([, text]) => text as string);
const knowledge = readKnowledge();

test('every example in grammar/README.md generates', () => {
	assert.ok(blocks.length >= 6);
	for (const text of blocks) {
		const options = { lines: true, version: '0' };
		const { files, diagnostics } = generate({ spec: new Source('README.bp', text), knowledge, name: 'readme', options });
		assert.equal(
			diagnostics.filter((d) => d.severity === 'error').map((d) => d.message),
			[],
			text,
		);
		assert.ok(files.length > 0, text);
	}
});

test('its last example is laid out as the formatter does it', () => {
	const last = blocks.at(-1) as string;
	assert.is(formatFile(parse(last).file), last);
});

test('it lists all words of the language, and no others', () => {
	const rows: Record<string, readonly string[]> = {
		'at the beginning of an item': words.item,
		'before a body': words.action,
		'behind the parameters, and in `options`': words.clause,
		'before a type': words.annotation,
	};
	for (const [where, expected] of Object.entries(rows)) {
		const row = readme.split('\n').find((line) => line.startsWith(`| ${where} |`)) ?? '';
		const listed = [...row.slice(where.length + 4).matchAll(/`(\w+)`/g)].map(([, word]) => word);
		assert.equal(listed, expected, where);
	}
});

test('it lists the headers that bodies may count on', () => {
	const header = readFileSync(join(root, 'lib/runtime/include/bypass.h'), 'utf8');
	const included = [...header.matchAll(/^#include <(.+)>/gm)].map(([, name]) => name as string);
	const sentence = /Every body and prologue can use ([^.]*(?:\.h[^.]*)*?) without/.exec(readme)?.[1] ?? '';
	assert.equal([...sentence.matchAll(/`(.+?)`/g)].map(([, name]) => name).sort(), included.sort());
});

test.run();
