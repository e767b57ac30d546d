import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Report } from '../../../lib/source/diagnostic.ts';
import { Source } from '../../../lib/source/source.ts';
import { formatFile } from '../../../lib/syntax/format.ts';
import { splitItems } from '../../../lib/syntax/split.ts';
import { tokensOf } from '../../../lib/syntax/tokens.ts';
import { parse, specifications, withoutPlaces } from '../../tools/parse.ts';

/** A small generator of repeatable numbers below n. */
function random(seed: number): (n: number) => number {
	let state = seed >>> 0;
	return (n) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * n);
	};
}
const marks = [
	'{',
	'}',
	'{{',
	'}}',
	'(',
	')',
	'[',
	']',
	';',
	',',
	'"',
	"'",
	'/*',
	'*/',
	'//',
	'\n',
	'\\',
	'#if X\n',
	'@',
	'...',
	'\uE000',
	'\uD800',
	'\0',
	'é',
];
const scraps = [...marks, 'in ', 'trap ', 'struct ', 'paths ', 'agent_action ', 'int f( int a ) '];

function mutate(text: string, pick: (n: number) => number): string {
	let out = text;
	for (let i = 0; i <= pick(6); i++) {
		const at = pick(out.length + 1);
		const length = pick(3) === 0 ? pick(40) : 0;
		out = out.slice(0, at) + (pick(3) > 0 ? scraps[pick(scraps.length)] : '') + out.slice(at + length);
	}
	return out;
}

/** Parses and formats; what is right must stay so, and what is wrong must be reported inside the text. */
function digest(text: string): void {
	const { file, diagnostics } = parse(text);
	for (const { span } of diagnostics) assert.ok(span.start >= 0 && span.start <= text.length && span.end >= span.start, text);
	const once = formatFile(file);
	if (diagnostics.length > 0) return;
	assert.equal(withoutPlaces(parse(once).file.items), withoutPlaces(file.items), text);
}

test('a damaged specification is parsed or reported, never thrown at', () => {
	const texts = specifications()
		.map(({ text }) => text)
		.filter((text) => text.length < 4000);
	const pick = random(1);
	for (let i = 0; i < 800; i++) digest(mutate(texts[pick(texts.length)] as string, pick));
});

test('so is garbage', () => {
	const pick = random(2);
	for (let i = 0; i < 1500; i++) digest(Array.from({ length: pick(30) }, () => scraps[pick(scraps.length)]).join(pick(2) ? ' ' : ''));
});

/** The same words with other blanks and with comments anywhere between them. */
function scramble(path: string, text: string, pick: (n: number) => number): { text: string; comments: number } {
	let out = '';
	let comments = 0;
	for (const item of splitItems(new Source(path, text), new Report())) {
		if (item.kind === 'directive') {
			out += `${out === '' || out.endsWith('\n') ? '' : '\n'}${text.slice(item.start, item.end).trimEnd()}\n`;
			continue;
		}
		let last = '';
		for (const token of tokensOf(text, item)) {
			if (token.kind === 'comment') continue;
			const choice = last === '.' || token.text === '.' ? 0 : pick(14);
			const gap = ['', '', '', '', ' ', ' ', '  ', '\t', '\n', '\n\n\n', '\r\n', ' ', `/* c${comments} */`, ` // c${comments}\n`][
				choice
			] as string;
			if (choice > 11) comments++;
			const glued = /^(?:\w\w|\[\[|\]\])$/.test(last.slice(-1) + token.text.slice(0, 1));
			out += (gap === '' && glued ? ' ' : gap) + token.text;
			last = token.text;
		}
		out += ['\n', '\n\n', ' ', ';\n'][pick(4)];
	}
	return { text: out, comments };
}

test('blanks and comments between words change neither what is read nor what the formatter makes of it', () => {
	const pick = random(3);
	for (const { path, text } of specifications()) {
		const scrambled = scramble(path, text, pick);
		const tree = withoutPlaces(parse(text).file.items);
		const { file, diagnostics } = parse(scrambled.text);
		assert.equal(diagnostics.length, 0, path);
		assert.equal(withoutPlaces(file.items), tree, path);
		const once = formatFile(file);
		const again = parse(once).file;
		assert.equal(withoutPlaces(again.items), tree, path);
		assert.is(formatFile(again), once, path);
		assert.ok([...once.matchAll(/(?:\/\*|\/\/) c\d+/g)].length >= scrambled.comments, path);
	}
});

const many = (text: string, n = 5000) => text.repeat(n);
const hostile: Record<string, string> = {
	parentheses: `int f( ${many('(')};`,
	'declarators inside each other': `int f( ${many('int (*g)( ', 30)}${many(')', 29)} );`,
	'one word again and again': `int f( ${many('in ')}int x );`,
	'one text again and again': `int f( ${many('"n"')} int x );`,
	'a declarator that goes on and on': `int f( int x )${many('( int )')};`,
	stars: `int f( int ${many('*')}x );`,
	'open braces': `int f( int x ) agent_action ${many('{')}`,
	'open braces outside a body': `paths ${many('{')}`,
	'closing braces': many('}'),
	semicolons: many(';'),
	quotes: many('"'),
	'open strings': many('"\n'),
	'open comments': many('/*'),
	comments: `trap a${many('/* b */ ')}, c;`,
	branches: `int f( int a ) agent_action {${many('#if X\n{\n')}${many('}\n#endif\n')}};`,
	'forgotten semicolons': many('setting int x = 3\n', 1000),
	'the mark of a body': many('\uD800'),
	'escaped line ends': many('\\\n'),
};
for (const [name, text] of Object.entries(hostile)) test(`bears ${name}`, () => digest(text));

test.run();
