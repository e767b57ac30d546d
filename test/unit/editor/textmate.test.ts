/** The patterns for editors against the real grammar: on every text of the project both must see the same words. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { tokensOf, type tokenTypes } from '../../../lib/editor/tokens.ts';
import type { Body, File, Item } from '../../../lib/syntax/ast.ts';
import { parse, root, specifications } from '../../tools/parse.ts';

const require = createRequire(import.meta.url);
await oniguruma.loadWASM(readFileSync(join(require.resolve('vscode-oniguruma'), '..', 'onig.wasm')));
const files: Record<string, string> = {
	'source.bypass': join(root, 'grammar/editor/bypass.tmLanguage.json'),
	'source.c': require.resolve('tm-grammars/grammars/c.json'),
};
const registry = new textmate.Registry({
	onigLib: Promise.resolve({
		createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
		createOnigString: (text) => new oniguruma.OnigString(text),
	}),
	loadGrammar: async (scope) => {
		const path = files[scope];
		return path === undefined ? null : textmate.parseRawGrammar(readFileSync(path, 'utf8'), path);
	},
});
const grammar = (await registry.loadGrammar('source.bypass')) as textmate.IGrammar;

/** The scopes of every character, and how deep in rules the end of the text is. */
function scopesOf(text: string): { at: (offset: number) => readonly string[]; depth: number } {
	const starts: number[] = [];
	const scopes: (readonly string[])[] = [];
	let stack = textmate.INITIAL;
	let offset = 0;
	for (const line of text.split('\n')) {
		const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
		for (const token of tokens) {
			starts.push(offset + token.startIndex);
			scopes.push(token.scopes);
		}
		stack = ruleStack;
		offset += line.length + 1;
	}
	const at = (place: number) => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((starts[middle] as number) <= place) low = middle;
			else high = middle - 1;
		}
		return scopes[low] ?? [];
	};
	return { at, depth: stack.depth };
}

function bodiesOf(item: Item): Body[] {
	if (item.kind === 'procedure' || item.kind === 'trap') return [item.agentAction, item.shadowAction].filter((body) => body !== undefined);
	return item.kind === 'prologue' || item.kind === 'start' ? [item.body] : [];
}

const texts = specifications().map(({ path, text }) => ({ path, text, file: parse(text).file, ...scopesOf(text) }));
const embedded = (scopes: readonly string[]) => scopes.includes('meta.embedded.block.c');
const place = (file: File, offset: number) => `${JSON.stringify(file.source.position(offset))}`;

test('a body is C from its first brace to its last, whatever is in it', () => {
	let bodies = 0;
	const wrong: string[] = [];
	for (const { path, text, file, at } of texts) {
		for (const body of file.items.flatMap(bodiesOf)) {
			bodies++;
			const { start, end } = body.span;
			const before = text.slice(0, start).trimEnd().length - 1;
			const inner = start + 1 + Math.max(0, text.slice(start + 1, end - 1).search(/\S/));
			const fine =
				!embedded(at(before)) &&
				!embedded(at(start)) &&
				(inner === end - 1 || embedded(at(inner))) &&
				!embedded(at(end - 1)) &&
				!embedded(at(end));
			if (!fine) wrong.push(`${path} ${place(file, start)}`);
		}
	}
	assert.equal(wrong, []);
	assert.ok(bodies > 200, `${bodies} bodies`);
});

test('at the end of a text nothing is open', () => {
	for (const { path, depth } of texts) assert.is(depth, 1, path);
});

/** What the patterns call what the real grammar calls by these names. */
const scopeOf: Partial<Record<(typeof tokenTypes)[number], RegExp>> = {
	keyword: /^(?:keyword|storage\.type)/,
	modifier: /^storage\.modifier\.annotation/,
	function: /^(?:entity\.name\.function|support\.function)/,
	parameter: /^variable\.parameter/,
	namespace: /^entity\.name\.namespace/,
	macro: /^support\.(?:function|constant)/,
};

test('words, names and parameters are seen where the real grammar sees them', () => {
	const tally: Record<string, [right: number, all: number]> = {};
	const wrong: string[] = [];
	for (const { path, file, text, at } of texts) {
		for (const { start, end, type } of tokensOf(file)) {
			const expected = scopeOf[type];
			const scopes = at(start);
			/* in C's own rules a parameter is whatever C says */
			if (expected === undefined || (type === 'parameter' && embedded(scopes))) continue;
			const count = tally[type] ?? [0, 0];
			tally[type] = count;
			count[1]++;
			if (expected.test(scopes.at(-1) ?? '')) count[0]++;
			else wrong.push(`${path} ${place(file, start)} ${type} ${text.slice(start, end)}: ${scopes.slice(1).join(' ')}`);
		}
	}
	for (const [type, [right, all]] of Object.entries(tally))
		assert.ok(all > 10 && right === all, `${type}: ${right} of ${all}\n${wrong.slice(0, 40).join('\n')}`);
	assert.equal(Object.keys(tally).sort(), Object.keys(scopeOf).sort());
});

test('what is no word of the language has no colour of one', () => {
	for (const [text, word, scope] of [
		['int string( in string const char *in, int handle );', 'handle', 'variable.parameter.bypass'],
		['int string( in string const char *in, int handle );', 'string(', 'entity.name.function.bypass'],
		['int f( string name );', 'string', 'source.bypass'],
		['int trap( int a );', 'trap', 'entity.name.function.bypass'],
		['trap a; // trap b', 'trap b', 'comment.line.double-slash.bypass'],
		['int f( int a ) fails "$ret < 0";', '$ret', 'variable.language.bypass'],
		['paths { local "${x}/y"; }', '${x}', 'variable.other.setting.bypass'],
		['int f( int a ) agent_action { return bypass_shadow_f(a); };', 'bypass_shadow_f', 'support.function.call.bypass'],
		['int f( int a ) agent_action { return "}"[0]; };', '"}', 'punctuation.definition.string.begin.c'],
		['int f( int a ) agent_action { if (a) { b(); } };', 'if', 'keyword.control.c'],
		['agent_prologue {{\n@include <x.h>\n}};', 'include', 'keyword.control.directive.bypass'],
	] as const) {
		const scopes = scopesOf(text).at(text.indexOf(word));
		if (scope === 'source.bypass') assert.not.match(scopes.at(-1) as string, /keyword|modifier/, text);
		else assert.is(scopes.at(-1) as string, scope, text);
	}
});

test.run();
