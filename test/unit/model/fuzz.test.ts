import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { planModel } from '../../../lib/plan/plan.ts';
import { root } from '../../tools/bypass.ts';
import { specify } from '../../tools/model.ts';

const folders = ['errors', 'paper', ...readdirSync(join(root, 'test', 'golden')).map((name) => join('golden', name))];
const texts = folders.flatMap((folder) => {
	const path = join(root, 'test', folder);
	return readdirSync(path).flatMap((name) => (name.endsWith('.bp') ? readFileSync(join(path, name), 'utf8') : []));
});

/** The same numbers on every run. */
let seed = 20;
function below(limit: number): number {
	seed = (seed * 1103515245 + 12345) % 2147483648;
	return Math.floor((seed / 2147483648) * limit);
}

/** A text with a few of its words lost, doubled, or taken from another text. */
function damage(text: string, other: string): string {
	const words = text.split(/(\W+)/);
	const theirs = other.split(/(\W+)/);
	for (let i = below(6); i >= 0; i--) {
		const place = below(words.length);
		const kind = below(3);
		if (kind === 0) words.splice(place, 1);
		else words.splice(place, kind === 1 ? 0 : 1, theirs[below(theirs.length)] as string);
	}
	return words.join('');
}

test('a damaged specification is understood or reported, never thrown at', () => {
	assert.ok(texts.length > 40);
	let planned = 0;
	for (let run = 0; run < 300; run++) {
		const text = damage(texts[below(texts.length)] as string, texts[below(texts.length)] as string);
		const understood = specify(text);
		assert.ok(understood.diagnostics.every((d) => d.span.start <= d.span.end));
		if (understood.failed) continue;
		planModel(understood.model);
		planned++;
	}
	assert.ok(planned > 5, `${planned} of 300 had no error`);
});

test.run();
