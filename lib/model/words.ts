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
