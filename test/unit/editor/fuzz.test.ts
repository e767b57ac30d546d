/** Half-typed texts: whatever stands in an editor, every question has an answer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Analysis, analyseKnowledge, analyseSpecification, openBook } from '../../../lib/editor/analysis.ts';
import { bodyWords } from '../../../lib/editor/body.ts';
import { completionsAt } from '../../../lib/editor/completion.ts';
import { definitionsOf, referencesOf } from '../../../lib/editor/definition.ts';
import { fixesOf, formatEdits } from '../../../lib/editor/edits.ts';
import { describe } from '../../../lib/editor/hover.ts';
import { messagesOf } from '../../../lib/editor/messages.ts';
import { foldsOf, symbolsOf } from '../../../lib/editor/outline.ts';
import { targetAt } from '../../../lib/editor/target.ts';
import { semanticTokens } from '../../../lib/editor/tokens.ts';
import { readBodyHeader } from '../../../lib/files.ts';
import { Source } from '../../../lib/source/source.ts';
import { root } from '../../tools/bypass.ts';
import { knowledge } from '../../tools/knowledge.ts';
import { specifications } from '../../tools/parse.ts';

const book = openBook(knowledge);
const body = bodyWords(readBodyHeader());
const text = (name: string) => readFileSync(join(root, name), 'utf8');

/** Asks everything at one place; a throw is a failure, and so is a place outside of the text. */
function askAll(analysis: Analysis, offset: number): void {
	const { source } = analysis;
	const document = TextDocument.create('file:///x.bp', 'bypass', 1, source.text);
	const inside = ({ start, end }: { start: { line: number; character: number }; end: { line: number; character: number } }) => {
		for (const place of [start, end]) assert.equal(document.positionAt(document.offsetAt(place)), place, JSON.stringify(source.text));
		assert.ok(document.offsetAt(start) <= document.offsetAt(end), JSON.stringify(source.text));
	};
	const messages = messagesOf(analysis);
	for (const { range } of messages) inside(range);
	fixesOf(source, 'file:///x.bp', messages);
	for (const symbol of symbolsOf(analysis.file)) {
		assert.ok(symbol.name !== '', JSON.stringify(source.text));
		inside(symbol.range);
		inside(symbol.selectionRange);
		assert.ok(document.offsetAt(symbol.range.start) <= document.offsetAt(symbol.selectionRange.start), symbol.name);
		assert.ok(document.offsetAt(symbol.range.end) >= document.offsetAt(symbol.selectionRange.end), symbol.name);
	}
	foldsOf(analysis.file);
	const { data } = semanticTokens(analysis.file);
	assert.ok(
		data.every((number) => number >= 0 && number < 1 << 20),
		`${data}`,
	);
	for (const { range } of formatEdits(source)) inside(range);
	completionsAt(analysis, offset, 'file:///x.bp', { body, snippets: true });
	const placed = targetAt(analysis, offset);
	if (placed === undefined) return;
	assert.ok(placed.start <= offset && offset <= placed.end);
	describe(placed.target, analysis, body);
	for (const span of definitionsOf(placed.target, analysis, body)) assert.ok(span.start < span.end && span.end <= span.source.text.length);
	referencesOf(placed.target, analysis, true, body);
}

const specify = (typed: string) => analyseSpecification(new Source('/x.bp', typed), book);

for (const name of ['examples/policy/policy.bp', 'examples/faults/faults.bp', 'test/fmt/messy.bp']) {
	test(`every beginning of ${name}`, () => {
		const whole = text(name);
		let failing = 0;
		for (let length = 0; length <= whole.length; length++) {
			const analysis = specify(whole.slice(0, length));
			askAll(analysis, length);
			failing += analysis.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
		}
		assert.ok(failing > whole.length / 10, `${failing} of ${whole.length} were wrong`);
	});
}

test('every beginning of knowledge', () => {
	const whole = text('knowledge/linux-musl/files.bk') + text('knowledge/posix/symbols/access_mode.bk');
	for (let length = 0; length <= whole.length; length++) {
		const typed = whole.slice(0, length);
		askAll(analyseKnowledge(new Source('/x.bk', typed), book), length);
	}
});

const texts = specifications()
	.filter(({ path, text: { length } }) => !path.includes('knowledge') && length < 3000)
	.map(({ text }) => text);

/** A text, and what somebody does to it: pieces cut, moved, typed, brackets and quotes lost. */
const edited = fc.record({
	text: fc.constantFrom(...texts),
	edits: fc.array(
		fc.record({
			at: fc.double({ min: 0, max: 1, noNaN: true }),
			cut: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200)),
			typed: fc.oneof(
				fc.string({ maxLength: 6, unit: 'binary' }),
				fc.constantFrom(
					'"',
					"'",
					'{{',
					'}}',
					'{',
					'}',
					'(',
					')',
					'[',
					']',
					';',
					'/*',
					'*/',
					'//',
					'\n#if X\n',
					'\n@endif\n',
					'\\',
					'\r\n',
					'\r',
					'$',
					'...',
				),
				fc.constantFrom(
					'trap ',
					'in ',
					'options "',
					'agent_action',
					'paths {',
					'struct ',
					' bypass_shadow_',
					'symbols ',
					'\u2028',
					'\uD800',
					'😀',
				),
			),
		}),
		{ minLength: 1, maxLength: 5 },
	),
	look: fc.double({ min: 0, max: 1, noNaN: true }),
});

test('texts that somebody has edited in any way', () => {
	assert.ok(texts.length >= 10);
	fc.assert(
		fc.property(edited, ({ text, edits, look }) => {
			let typed = text;
			for (const { at, cut, typed: piece } of edits) {
				const place = Math.floor(at * typed.length);
				typed = typed.slice(0, place) + piece + typed.slice(place + cut);
			}
			const analysis = specify(typed);
			askAll(analysis, Math.floor(look * typed.length));
		}),
		{ numRuns: 250, seed: 20 },
	);
});

test.run();
