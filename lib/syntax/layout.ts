/** How the tokens of one item stand on lines. */
import { words } from './grammar.bundle.ts';
import { join } from './spacing.ts';
import type { Token } from './tokens.ts';

const WIDTH = 120;
const INDENT = '    ';
const actions = new Set<string>(words.action);
/** Clauses that say something about the entry point before them, or are arguments as well: they stay on its line. */
const beside = new Set([
	'given',
	'unless',
	'result',
	'absent',
	'version',
	'bits',
	'on',
	'returns',
	'kill',
	'plain',
	'local_name',
	'indirect',
	'libcall',
]);
/** Items that are a reason and a list of names. */
const lists = new Set(['stays', 'cannot', 'safe', 'locks']);
/** Clauses that stand on a line of their own below the parameters. */
const clauses = new Set(words.clause.filter((word) => !beside.has(word)));

/** Any item but a block: a head, then clauses, then actions, each on a line of its own. */
export function layout(tokens: readonly Token[]): string {
	const all = settled(tokens);
	const first = all.findIndex((token) => token.kind !== 'comment');
	const parts = partsOf(all.slice(first));
	const lines = [...all.slice(0, first).map((comment) => comment.text), head(parts[0] ?? [])];
	for (const part of parts.slice(1)) {
		const first = (part[0] as Token).text;
		if (first === ';') lines[lines.length - 1] += join(part);
		else lines.push(actions.has(first) ? action(part) : INDENT + join(part));
	}
	return lines.join('\n');
}

/** Marks in front of the comments before them, and an action's word right before its body: behind a line comment they would be lost. */
function settled(tokens: readonly Token[]): Token[] {
	const out: Token[] = [];
	for (const token of tokens) {
		let at = out.length;
		while (at > 0 && out[at - 1]?.kind === 'comment') at--;
		if (token.text === ';' || token.text === ',') out.splice(at, 0, token);
		else if (token.kind === 'body' && at > 0) out.push(...out.splice(at - 1, 1), token);
		else out.push(token);
	}
	return out;
}

/** Cuts before each clause and action outside parentheses, and before the last `;`. */
function partsOf(tokens: readonly Token[]): Token[][] {
	const parts: Token[][] = [[]];
	const isProcedure =
		!/^(setting|level|scalar|stays|cannot|safe|locks|callback|handle|leaks|stdio|on_disconnect|cache|agent_\w+|shadow_\w+)$/.test(
			tokens[0]?.text ?? '',
		) || tokens[1]?.text === '(';
	const end = tokens.map((token) => token.text).lastIndexOf(';');
	let depth = 0;
	for (const [i, token] of tokens.entries()) {
		if (token.text === '(' || token.text === '[') depth++;
		if (token.text === ')' || token.text === ']') depth--;
		const starts = depth === 0 && isProcedure && i > 0 && token.kind === 'word' && opensPart(tokens, i);
		if (starts || i === end) parts.push([]);
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
	if (lists.has(tokens[0]?.text ?? '') && tokens.some((token) => token.kind === 'string')) return filled(tokens);
	const open = outerParenthesis(tokens);
	if (open === undefined || (line.length <= WIDTH && !line.includes('\n'))) return line;
	const [from, to] = open;
	const before = `${join(tokens.slice(0, from + 1))} `;
	const groups = splitAtCommas(tokens.slice(from + 1, to));
	const under = ' '.repeat(before.length - before.lastIndexOf('\n') - 1);
	const rows = groups.map((group, i) => (i === 0 ? before : under) + join(group));
	return `${rows.join('\n')}${isLineComment(tokens[to - 1]) ? `\n${under}` : ' '}${join(tokens.slice(to))}`;
}

/** A reason on a line of its own, and below it as many names a line as fit. */
function filled(tokens: readonly Token[]): string {
	const reason = tokens.findIndex((token) => token.kind === 'string');
	const lines: string[] = [];
	let ended = true; // a line comment ends its line
	for (const group of splitAtCommas(tokens.slice(reason + 1))) {
		const piece = join(group);
		const line = `${lines.at(-1)} ${piece}`;
		if (!ended && line.length < WIDTH && !piece.includes('\n')) lines[lines.length - 1] = line;
		else lines.push(INDENT + piece);
		ended = isLineComment(group.at(-1));
	}
	return [join(tokens.slice(0, reason + 1)), ...lines].join('\n');
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
		const group = groups.at(-1) as Token[];
		const above = group.length === 0 ? groups.at(-2) : undefined;
		const beside = above !== undefined && standsBeside(token, above.at(-1));
		(beside ? above : group).push(token);
		const alone = isLineComment(token) && group.every((t) => t.kind === 'comment') && !beside;
		if ((token.text === ',' && depth === 0 && i < tokens.length - 1) || alone) groups.push([]);
	}
	return groups.filter((group) => group.length > 0);
}

/** An item with lines between braces: each on its own, short rows of a symbol set as they stood. */
export function layoutBlock(given: readonly Token[]): string {
	const tokens = settled(given);
	const open = tokens.findIndex((token) => token.text === '{');
	const close = tokens.map((token) => token.text).lastIndexOf('}');
	const lines: Token[][] = [];
	let ended = true;
	for (const token of tokens.slice(open + 1, close)) {
		const beside = lines.length > 0 && standsBeside(token, lines.at(-1)?.at(-1));
		if (!beside && (ended || (token.kind === 'comment' && token.lines > 0))) lines.push([]);
		(lines.at(-1) as Token[]).push(token);
		ended = beside ? ended : token.kind === 'comment' || token.text === ';' || (token.text === ',' && tokens[0]?.text === 'symbols');
	}
	const texts = lines.map((line) => ((line[0] as Token).lines > 1 && line !== lines[0] ? '\n' : '') + INDENT + join(line));
	return [`${join(tokens.slice(0, open))}`, '{', ...texts, `}${join(tokens.slice(close + 1))}`].join('\n');
}

/** A comment on the line of the token before it, unless that is a comment to the end of its line. */
function standsBeside(token: Token, before: Token | undefined): boolean {
	return token.kind === 'comment' && token.lines === 0 && !isLineComment(before);
}

/** What follows such a comment must stand on the next line. */
function isLineComment(token: Token | undefined): boolean {
	return token?.kind === 'comment' && token.text.startsWith('//');
}
