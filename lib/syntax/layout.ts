/** How the tokens of one item stand on lines. */
import type { Token } from './tokens.ts';

const WIDTH = 120;
const INDENT = '    ';
const actions = new Set(['agent_action', 'shadow_action']);
/** Clauses that stand on a line of their own below the parameters. */
const clauses = new Set(
	(
		'entry also instead switch_code external remote_name not_supported library syscall errno fails failure lost returns_when variadic through ' +
		'cancel refused partial needs implied always guard composite shape reason oneway batch idempotent pure timeout'
	).split(' '),
);

/** Any item but a block: a head, then clauses, then actions, each on a line of its own. */
export function layout(tokens: readonly Token[]): string {
	const parts = partsOf(tokens);
	const lines = [head(parts[0] ?? [])];
	for (const part of parts.slice(1)) {
		const first = (part[0] as Token).text;
		if (first === ';' && part.length === 1) lines[lines.length - 1] += ';';
		else lines.push(actions.has(first) ? action(part) : INDENT + join(part));
	}
	return lines.join('\n');
}

/** Cuts before each clause and action outside parentheses, and before the last `;`. */
function partsOf(tokens: readonly Token[]): Token[][] {
	const parts: Token[][] = [[]];
	const isProcedure =
		!/^(setting|level|scalar|callback|handle|leaks|stdio|on_disconnect|cache|agent_\w+|shadow_\w+)$/.test(tokens[0]?.text ?? '') ||
		tokens[1]?.text === '(';
	let depth = 0;
	let seen = false;
	for (const [i, token] of tokens.entries()) {
		if (token.text === '(' || token.text === '[') depth++;
		if (token.text === ')' || token.text === ']') depth--;
		seen ||= depth > 0 || token.kind === 'string' || i > 0;
		const starts = depth === 0 && isProcedure && seen && token.kind === 'word' && opensPart(tokens, i);
		if (starts || (token.text === ';' && i === tokens.length - 1)) parts.push([]);
		(parts.at(-1) as Token[]).push(token);
	}
	return parts.filter((part, i) => i === 0 || part.length > 0);
}

/** An action word before a body; a clause word behind the parameters or behind the pattern of `options`. */
function opensPart(tokens: readonly Token[], i: number): boolean {
	const { text } = tokens[i] as Token;
	if (actions.has(text)) return tokens[i + 1]?.kind === 'body';
	if (!clauses.has(text) || tokens[i + 1]?.text === '(') return false;
	const before = tokens.slice(0, i).filter((token) => token.kind !== 'comment');
	return before.some((token) => token.text === ')') || (before[0]?.text === 'options' && before.length > 1);
}

function action(part: readonly Token[]): string {
	const body = part[1] as Token;
	const rest = part.slice(2);
	const tail = rest.length === 0 ? '' : ` ${join(rest)}`;
	if (!body.text.includes('\n')) return `${INDENT}${part[0]?.text} ${body.text}${tail}`;
	const close = /\n([ \t]*)\}(?:\s*\})?$/.exec(body.text)?.[1] ?? INDENT;
	return `${close}${part[0]?.text}\n${close}${body.text}${tail}`;
}

/** The declaration: on one line while it fits, else a parameter a line under the first one. */
function head(tokens: readonly Token[]): string {
	const bodyAt = tokens.findIndex((token) => token.kind === 'body');
	if (bodyAt > 0 && tokens[bodyAt]?.text.includes('\n'))
		return `${join(tokens.slice(0, bodyAt))}\n${tokens[bodyAt]?.text}${join(tokens.slice(bodyAt + 1))}`;
	const line = join(tokens);
	const open = outerParenthesis(tokens);
	if (open === undefined || (line.length <= WIDTH && !line.includes('\n'))) return line;
	const [from, to] = open;
	const before = `${join(tokens.slice(0, from + 1))} `;
	const groups = splitAtCommas(tokens.slice(from + 1, to));
	const under = ' '.repeat(before.length);
	const rows = groups.map((group, i) => (i === 0 ? before : under) + join(group));
	return `${rows.join('\n')} ${join(tokens.slice(to))}`;
}

/** The first `(` outside `[[ ]]` and attributes that is followed by parameters, with its `)`. */
function outerParenthesis(tokens: readonly Token[]): [number, number] | undefined {
	const from = tokens.findIndex(
		(token, i) => token.text === '(' && tokens[i - 1]?.kind === 'word' && tokens[i - 1]?.text !== '__attribute__',
	);
	if (from < 0) return undefined;
	let depth = 0;
	for (let i = from; i < tokens.length; i++) {
		if (tokens[i]?.text === '(') depth++;
		else if (tokens[i]?.text === ')' && --depth === 0) return [from, i];
	}
	return undefined;
}

/** Groups end behind a comma, and behind the comment that stands beside it. */
function splitAtCommas(tokens: readonly Token[]): Token[][] {
	const groups: Token[][] = [[]];
	let depth = 0;
	for (const [i, token] of tokens.entries()) {
		if (token.text === '(' || token.text === '[') depth++;
		if (token.text === ')' || token.text === ']') depth--;
		const beside = token.kind === 'comment' && token.lines === 0 && groups.length > 1 && (groups.at(-1) as Token[]).length === 0;
		(beside ? (groups.at(-2) as Token[]) : (groups.at(-1) as Token[])).push(token);
		if (token.text === ',' && depth === 0 && i < tokens.length - 1) groups.push([]);
	}
	return groups.filter((group) => group.length > 0);
}

/** An item with lines between braces: each on its own, short rows of a symbol set as they stood. */
export function layoutBlock(tokens: readonly Token[]): string {
	const open = tokens.findIndex((token) => token.text === '{');
	const close = tokens.map((token) => token.text).lastIndexOf('}');
	const lines: Token[][] = [];
	let ended = true;
	for (const token of tokens.slice(open + 1, close)) {
		const beside = token.kind === 'comment' && token.lines === 0 && lines.length > 0;
		if (!beside && (ended || (token.kind === 'comment' && token.lines > 0))) lines.push([]);
		(lines.at(-1) as Token[]).push(token);
		ended = beside ? ended : token.kind === 'comment' || token.text === ';' || (token.text === ',' && tokens[0]?.text === 'symbols');
	}
	const texts = lines.map((line) => ((line[0] as Token).lines > 1 && line !== lines[0] ? '\n' : '') + INDENT + join(line));
	return [`${join(tokens.slice(0, open))}`, '{', ...texts, `}${join(tokens.slice(close + 1))}`].join('\n');
}

/** Tokens on one line with C's usual blanks; a line comment ends the line. */
export function join(tokens: readonly Token[]): string {
	let out = '';
	let call = -1;
	let depth = 0;
	for (const [i, token] of tokens.entries()) {
		const before = tokens[i - 1];
		if (before !== undefined)
			out += before.text.startsWith('//') ? `\n${INDENT}` : between(before, token, tokens, i, depth === call + 1 && call >= 0);
		out += token.text;
		if (token.text === '(') {
			if (call === -1 && before?.kind === 'word' && before.text !== '__attribute__' && tokens[i + 1]?.text !== '*') call = depth;
			depth++;
		}
		if (token.text === ')') {
			depth--;
			if (depth === call) call = -2;
		}
	}
	return out;
}

/** The blank between two tokens. `outer`: directly inside the procedure's own parentheses, which are wide: `( int fd )`. */
function between(a: Token, b: Token, tokens: readonly Token[], i: number, outer: boolean): string {
	if (b.text === ';' || b.text === ',') return '';
	if (a.kind === 'comment' || b.kind === 'comment') return ' ';
	if (a.text === '(' && b.text === ')') return '';
	if (a.text === '(') return outer && tokens[i - 2]?.kind === 'word' && tokens[i - 2]?.text !== '__attribute__' ? ' ' : '';
	if (b.text === ')') return outer ? ' ' : '';
	if (b.text === '(') return opensDeclarator(a, tokens, i) || a.text === ',' || a.text === '=' ? ' ' : '';
	if (a.text === '.') return '';
	if (a.text === '[' || b.text === ']' || a.text === '[[' || b.text === ']]') return '';
	if (b.text === '[') return a.text === ',' ? ' ' : '';
	if (a.text === '*') return '';
	return ' ';
}

/** `void (*f)(int)`: the blank before the parenthesis stays. */
function opensDeclarator(before: Token, tokens: readonly Token[], i: number): boolean {
	return before.kind === 'word' && tokens[i + 1]?.text === '*';
}
