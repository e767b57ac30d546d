import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { formatFile } from '../../../lib/syntax/format.ts';
import { parse, specifications } from '../../tools/parse.ts';

/** A small generator of repeatable numbers below n. */
function random(seed: number): (n: number) => number {
	let state = seed >>> 0;
	return (n) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * n);
	};
}
const scraps = ['{', '}', '{{', '}}', '(', ')', '[', ']', ';', ',', '"', "'", '/*', '*/', '//', '\n', '\\', '#if X\n', '@', 'in ', 'trap ', 'struct ', '...', '\uE000', '\0', 'é'];

function mutate(text: string, pick: (n: number) => number): string {
	let out = text;
	for (let i = 0; i <= pick(6); i++) {
		const at = pick(out.length + 1);
		const length = pick(3) === 0 ? pick(40) : 0;
		out = out.slice(0, at) + (pick(3) > 0 ? scraps[pick(scraps.length)] : '') + out.slice(at + length);
	}
	return out;
}

test('a damaged specification is parsed or reported, never thrown at', () => {
	const texts = specifications().map((s) => s.text).filter((t) => t.length < 4000);
	const pick = random(1);
	for (let i = 0; i < 1500; i++) {
		const text = mutate(texts[pick(texts.length)] as string, pick);
		const { file, diagnostics } = parse(text);
		assert.type(formatFile(file), 'string');
		for (const d of diagnostics) assert.ok(d.span.start >= 0 && d.span.start <= text.length && d.span.end >= d.span.start, text);
	}
});

test('garbage gives diagnostics or nothing at all', () => {
	const pick = random(2);
	for (let i = 0; i < 1500; i++) {
		const text = Array.from({ length: pick(30) }, () => scraps[pick(scraps.length)]).join(pick(2) ? ' ' : '');
		parse(text);
	}
});

test.run();
