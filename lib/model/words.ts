/** The C-lexical look at expressions and bodies: their identifiers, and what else stands between comments and texts. */

/** Comments, texts and characters as one token each, then identifiers (with `$ret`), numbers, arrows, any other character. */
const tokens =
	/\/\*[\s\S]*?(?:\*\/|$)|\/\/(?:\\\n|[^\n])*|"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*'|[A-Za-z_$][\w$]*|\.?\d(?:[eEpP][+-]|[\w.])*|->|[^\s]/g;

const word = /^[A-Za-z_$]/;

/** One token of C with its place in the text. */
export interface Token {
	readonly text: string;
	readonly start: number;
}

/** The tokens of a piece of C; comments are left out. */
export function tokensOf(text: string): Token[] {
	const found: Token[] = [];
	for (const match of text.matchAll(tokens)) {
		if (match[0].startsWith('/*') || match[0].startsWith('//')) continue;
		found.push({ text: match[0], start: match.index });
	}
	return found;
}

/** Whether a token is an identifier or a keyword. */
export function isWord(token: string | undefined): token is string {
	return token !== undefined && word.test(token);
}

/** Identifiers of a piece of C, outside comments and texts. */
export function identifiers(text: string): Set<string> {
	return new Set(text.match(tokens)?.filter((t) => word.test(t)));
}

/** The text with some of its identifiers replaced; texts, comments and members (behind `.` and `->`) stay. */
export function rename(text: string, names: ReadonlyMap<string, string>): string {
	if (names.size === 0) return text;
	let before = '';
	return text.replace(tokens, (token) => {
		const member = before === '.' || before === '->';
		before = token;
		return word.test(token) && !member ? (names.get(token) ?? token) : token;
	});
}

const keywords = new Set(
	(
		'auto break case char const continue default do double else enum extern float for goto if inline int long register restrict return short ' +
		'signed sizeof static struct switch typedef union unsigned void volatile while _Bool _Alignof _Generic _Static_assert alignof bool ' +
		'asm __asm__ typeof __typeof__ __attribute__ __extension__ __thread catch try throw new delete class using namespace template operator'
	).split(' '),
);

/** Whether a word is one of C's own. */
export const isKeyword = (word: string): boolean => keywords.has(word);

/**
 * Names of an expression that stand for values: no keywords, types of the `_t` kind, macros in capitals, members, tags, calls.
 */
export function plainNames(text: string): Set<string> {
	const names = valueTokens(text).map((t) => t.text);
	return new Set(names.filter((name) => !/^[A-Z_][A-Z0-9_]*$/.test(name) && !/_t$/.test(name)));
}

/** Identifiers of a piece of C that are used as values: neither keyword, member, tag, label, call, nor inside of a preprocessor line. */
export function valueTokens(text: string): Token[] {
	const all = tokensOf(withoutDirectives(text));
	return all.filter(({ text: token }, i) => {
		if (!isWord(token) || keywords.has(token)) return false;
		const before = all[i - 1]?.text;
		const after = all[i + 1]?.text;
		if (before === '.' || before === '->' || before === 'struct' || before === 'union' || before === 'enum' || before === 'goto')
			return false;
		return after !== '(' && !(after === ':' && (before === undefined || before === ';' || before === '{' || before === '}'));
	});
}

/**
 * Names that a body declares, as far as can be seen without knowing its types: a word behind another word, or behind that and stars, and
 * what follows it after commas. Types themselves count as declared: nothing is wrong with them.
 */
export function declaredNames(text: string): Set<string> {
	const all = tokensOf(withoutDirectives(text));
	const names = new Set<string>();
	for (let i = 0; i < all.length; i++) {
		const type = all[i]?.text;
		if (!isWord(type) || type === 'return' || type === 'else' || type === 'goto' || type === 'case' || type === 'sizeof') continue;
		const opens = opensStatement(all, i);
		let next = i + 1;
		while (all[next]?.text === '*' || all[next]?.text === 'const') next++;
		const name = all[next]?.text;
		const after = all[next + 1]?.text;
		if (!isWord(name) || keywords.has(name)) continue;
		const starred = next > i + 1;
		/* `a * b` is a product unless it begins a statement */
		if (starred && !opens && !keywords.has(type)) continue;
		if (after === undefined || ['=', ';', ',', '[', ')', ':', '('].includes(after)) {
			names.add(type);
			names.add(name);
			for (const more of listed(all, next + 1)) names.add(more);
		}
	}
	return names;
}

/** Whether a statement, or a parameter, begins at a token or at the type words before it. */
function opensStatement(all: readonly Token[], at: number): boolean {
	let i = at - 1;
	while (i >= 0 && isWord(all[i]?.text) && all[i]?.text !== 'return') i--;
	const before = all[i]?.text;
	return before === undefined || [';', '{', '}', '(', ','].includes(before);
}

/** Further names of one declaration: `int a = f(1, 2), *b, c[3];`. */
function listed(all: readonly Token[], from: number): string[] {
	const names: string[] = [];
	let depth = 0;
	for (let i = from; i < all.length && all[i]?.text !== ';'; i++) {
		const token = all[i]?.text as string;
		if ('([{'.includes(token)) depth++;
		if (')]}'.includes(token) && --depth < 0) break;
		if (token !== ',' || depth > 0) continue;
		let next = i + 1;
		while (all[next]?.text === '*') next++;
		const name = all[next]?.text;
		if (isWord(name)) names.push(name);
	}
	return names;
}

/** The same text with blanks in the place of preprocessor lines, `@` ones included. */
export function withoutDirectives(text: string): string {
	return text.replace(/^[ \t]*[#@](?:[^\n\\]|\\[\s\S])*/gm, (line) => line.replace(/[^\n]/g, ' '));
}
