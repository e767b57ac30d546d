/** Functions and macros that a piece of C defines: what stands beside an action and may be called from it. */
import { isKeyword, isWord, type Token, tokensOf, withoutDirectives } from './words.ts';

/** Names of functions and of function-like macros, each with the text behind it. */
export function definitionsOf(text: string): Map<string, string> {
	const found = new Map(macrosOf(text));
	const plain = withoutDirectives(text);
	const tokens = tokensOf(plain);
	let depth = 0;
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i] as Token;
		if (token.text === '{') depth++;
		else if (token.text === '}') depth--;
		else if (depth === 0 && isWord(token.text) && !isKeyword(token.text) && tokens[i + 1]?.text === '(') {
			const open = behind(tokens, i + 1, '(', ')');
			const close = tokens[open]?.text === '{' ? behind(tokens, open, '{', '}') : undefined;
			if (close === undefined) continue;
			found.set(token.text, plain.slice((tokens[open] as Token).start, tokens[close]?.start ?? plain.length));
			i = close - 1;
		}
	}
	return found;
}

/** The place behind the bracket that closes the one at `from`. */
function behind(tokens: readonly Token[], from: number, opens: string, closes: string): number {
	let depth = 0;
	for (let i = from; i < tokens.length; i++) {
		if (tokens[i]?.text === opens) depth++;
		else if (tokens[i]?.text === closes && --depth === 0) return i + 1;
	}
	return tokens.length;
}

function macrosOf(text: string): [string, string][] {
	const lines = text.matchAll(/^[ \t]*[#@][ \t]*define[ \t]+([A-Za-z_]\w*)\([^)]*\)((?:[^\n\\]|\\[\s\S])*)/gm);
	return [...lines].map(([, name, body]) => [name as string, body as string]);
}
