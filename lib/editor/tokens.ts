/** Which words are of the language where they stand, and what names are: colours for editors, exact where patterns can only guess. Pure. */
import { type SemanticTokens, SemanticTokensBuilder } from 'vscode-languageserver/node';
import type { Span } from '../source/source.ts';
import type { Body, ClauseArgument, Declaration, File, Item, Parameter, Procedure } from '../syntax/ast.ts';
import { nameIn } from '../syntax/declaration.ts';
import { documentOf } from './places.ts';
import { nameSpan } from './target.ts';

/** In the order of their numbers on the wire. */
export const tokenTypes = ['keyword', 'function', 'parameter', 'variable', 'type', 'enumMember', 'macro', 'namespace', 'modifier'] as const;
type TokenType = (typeof tokenTypes)[number];

type Of<K extends Item['kind']> = Extract<Item, { kind: K }>;

interface Token {
	readonly start: number;
	readonly end: number;
	readonly type: TokenType;
}

/** All tokens of the items that could be read, in their order, none over another. */
export function tokensOf(file: File): Token[] {
	const collector = new Collector(file);
	for (const item of file.items) collector.item(item);
	let last = 0;
	return collector.tokens
		.sort((a, b) => a.start - b.start || b.end - a.end)
		.filter(({ start, end }) => {
			if (start < last) return false;
			last = end;
			return true;
		});
}

/** The same as the protocol has it. */
export function semanticTokens(file: File): SemanticTokens {
	const builder = new SemanticTokensBuilder();
	const document = documentOf(file.source);
	for (const { start, end, type } of tokensOf(file)) {
		const { line, character } = document.positionAt(start);
		builder.push(line, character, end - start, tokenTypes.indexOf(type), 0);
	}
	return builder.build();
}

class Collector {
	readonly tokens: Token[] = [];
	private readonly text: string;
	private readonly settings: ReadonlySet<string>;

	constructor(file: File) {
		this.text = file.source.text;
		this.settings = new Set(file.items.flatMap((item) => (item.kind === 'setting' ? item.name.text : [])));
	}

	item(item: Item): void {
		if (item.kind === 'directive') return;
		if (item.kind !== 'procedure' && item.kind !== 'paths') this.firstWord(item.span);
		if (item.kind === 'procedure') this.procedure(item);
		else if (item.kind === 'trap') this.trap(item);
		else if (item.kind === 'paths') this.paths(item);
		else if (item.kind === 'symbols') this.symbols(item);
		else if (item.kind === 'prologue' || item.kind === 'start') this.body(item.body, []);
		else if (item.kind === 'options') this.clauses(item.clauses);
		else if (item.kind === 'policy') this.names(item.arguments, 'keyword');
		else if (item.kind === 'setting') {
			this.words(item.span.start, item.name.span.start, [item.type], 'type');
			this.add(item.name.span, 'variable');
		} else if (item.kind === 'struct') {
			this.add(item.name.span, 'type');
			for (const member of item.members) this.declaration(member, 'variable');
		} else if (item.kind === 'verdict' || item.kind === 'locks') {
			if (item.kind === 'locks' && item.lock) this.add(item.lock.span, 'enumMember');
			for (const { span } of item.names) this.add(span, 'function');
		}
	}

	private trap({ topics, except, agentAction, shadowAction }: Of<'trap'>): void {
		for (const { span, text } of [...topics, ...except]) this.add(span, text.includes('.') ? 'namespace' : 'function');
		const end = topics.at(-1)?.span.end;
		if (end !== undefined && except[0]) this.words(end, except[0].span.start, ['except']);
		this.actions([agentAction, shadowAction], []);
	}

	private paths({ span, rules }: Of<'paths'>): void {
		this.firstWord(span);
		for (const rule of rules) {
			this.firstWord(rule.span);
			this.words(rule.patterns.at(-1)?.span.end ?? rule.span.end, rule.span.end, ['as', 'log']);
			if (rule.error) this.add(rule.error.span, 'enumMember');
		}
	}

	private symbols({ span, name, form, rows }: Of<'symbols'>): void {
		this.add(name.span, 'type');
		this.words(name.span.end, rows[0]?.span.start ?? span.end, [form]);
		for (const row of rows) {
			this.add(row.name.span, 'enumMember');
			if (row.mask === undefined) continue;
			this.words(row.name.span.end, row.mask.span.start, ['mask']);
			this.add(row.mask.span, 'enumMember');
		}
	}

	private procedure(item: Procedure): void {
		this.annotations(item.result);
		this.add(item.result.type.span, 'type');
		this.add(item.name.span, 'function');
		for (const parameter of item.parameters) this.declaration(parameter, 'parameter');
		this.clauses(item.clauses);
		this.actions([item.agentAction, item.shadowAction], item.parameters);
	}

	private declaration(declaration: Declaration, type: TokenType): void {
		this.annotations(declaration);
		this.add(declaration.type.span, 'type');
		const span = nameSpan(declaration.declarator);
		if (nameIn(declaration.declarator) !== '') this.add(span, type);
	}

	private annotations({ annotations }: Declaration): void {
		for (const annotation of annotations) {
			if (annotation.kind === 'bytes') continue;
			const whole = this.text.slice(annotation.span.start, annotation.span.end);
			for (const { index, 0: word } of whole.matchAll(/"(?:\\.|[^"\\])*"|\w+/g)) {
				if (word.startsWith('"')) continue;
				const start = annotation.span.start + index;
				const named = (annotation.kind === 'symbols' && annotation.set.span.start === start) || (annotation.kind === 'of' && index > 0);
				this.tokens.push({ start, end: start + word.length, type: named ? 'type' : 'modifier' });
			}
		}
	}

	private clauses(clauses: Procedure['clauses']): void {
		for (const clause of clauses) {
			this.firstWord(clause.span);
			this.names(clause.arguments, 'variable');
			for (const argument of clause.arguments) if (argument.kind === 'body') this.body(argument.value, []);
		}
	}

	private names(list: readonly ClauseArgument[], type: TokenType): void {
		for (const argument of list) if (argument.kind === 'name') this.add(argument.span, type);
	}

	private actions(bodies: readonly (Body | undefined)[], parameters: readonly Parameter[]): void {
		for (const body of bodies) {
			if (body === undefined) continue;
			const word = /\b(?:agent|shadow)_action\b(?=(?:\s|\/\*[\s\S]*?\*\/|\/\/.*\n)*$)/.exec(this.text.slice(0, body.span.start));
			if (word) this.tokens.push({ start: word.index, end: word.index + word[0].length, type: 'keyword' });
			this.body(body, parameters);
		}
	}

	/** Of C only what C does not know: our words, parameters, settings. */
	private body({ inner, text }: Body, parameters: readonly Parameter[]): void {
		const own = new Set(parameters.map(({ declarator }) => nameIn(declarator)));
		for (const { index, 0: word } of text.matchAll(
			/\/\*[\s\S]*?\*\/|\/\/.*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|(?:\.|->)\s*\w+|[A-Za-z_]\w*/g,
		)) {
			const type = /^bypass_/i.test(word) ? 'macro' : own.has(word) ? 'parameter' : this.settings.has(word) ? 'variable' : undefined;
			if (type) this.tokens.push({ start: inner.start + index, end: inner.start + index + word.length, type });
		}
	}

	private firstWord({ start }: Span): void {
		const word = /^\w+/.exec(this.text.slice(start, start + 40))?.[0] ?? '';
		if (word !== '') this.tokens.push({ start, end: start + word.length, type: 'keyword' });
	}

	/** Words between two places that are the language's: all, or some. */
	private words(from: number, to: number, some?: readonly string[], type: TokenType = 'keyword'): void {
		const text = this.text.slice(from, Math.max(from, to));
		for (const { index, 0: word } of text.matchAll(/\/\*[\s\S]*?\*\/|\/\/.*|"(?:\\.|[^"\\])*"|\w+/g))
			if (/^\w/.test(word) && (some?.includes(word) ?? true))
				this.tokens.push({ start: from + index, end: from + index + word.length, type });
	}

	private add({ start, end }: Span, type: TokenType): void {
		/* a token stays on its line */
		if (end > start && !/[\r\n]/.test(this.text.slice(start, end))) this.tokens.push({ start, end, type });
	}
}
