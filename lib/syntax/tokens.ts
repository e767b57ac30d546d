/** The words of an item with their comments, for the formatter: unlike the grammar, it must not lose anything. */
import type { RawItem } from './split.ts';

export interface Token {
	readonly kind: 'word' | 'string' | 'mark' | 'body' | 'comment';
	readonly text: string;
	/** line ends between this token and the one before it */
	readonly lines: number;
	/** white space stood before it */
	readonly blank: boolean;
}

const pattern =
	/\/\/(?:\\\r?\n|[^\n])*|\/\*[\s\S]*?\*\/|"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*'|\[\[|\]\]|\.\.\.|[A-Za-z_][\w]*(?:\.[A-Za-z_]\w*)*|-?[\d][\w.]*|[^\s\w]/y;

/** The tokens of one item; a body is one token, unchanged. */
export function tokensOf(text: string, item: RawItem): Token[] {
	const tokens: Token[] = [];
	const bodies = [...item.bodies];
	let at = item.start;
	let lines = 0;
	let blank = false;
	const push = (kind: Token['kind'], end: number) => {
		tokens.push({ kind, text: text.slice(at, end).trimEnd(), lines, blank });
		at = end;
		lines = 0;
		blank = false;
	};
	while (at < item.end) {
		const c = text[at] as string;
		if (/\s/.test(c)) {
			if (c === '\n') lines++;
			blank = true;
			at++;
		} else if (bodies[0]?.span.start === at) push('body', (bodies.shift() as (typeof bodies)[0]).span.end);
		else {
			pattern.lastIndex = at;
			const found = pattern.exec(text)?.[0] ?? c;
			push(kindOf(found), at + found.length);
		}
	}
	return tokens;
}

function kindOf(text: string): Token['kind'] {
	if (text.startsWith('//') || text.startsWith('/*')) return 'comment';
	if (/^["']/.test(text)) return 'string';
	return /^\w/.test(text) ? 'word' : 'mark';
}
