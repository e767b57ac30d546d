/** What a text consists of, for an editor's list of symbols and for folding. Pure. */
import { type DocumentSymbol, type FoldingRange, FoldingRangeKind, SymbolKind } from 'vscode-languageserver/node';
import type { Span } from '../source/source.ts';
import type { File, Item, Name, Procedure } from '../syntax/ast.ts';
import { rangeOf } from './places.ts';

/** One symbol for each item that has a name or stands for something; rules, members and constants below theirs. */
export function symbolsOf(file: File): DocumentSymbol[] {
	return file.items.flatMap((item) => symbolOf(item) ?? []);
}

function symbolOf(item: Item): DocumentSymbol | undefined {
	const { span } = item;
	switch (item.kind) {
		case 'procedure':
			return make(item.name.text, SymbolKind.Function, span, item.name.span, sidesOf(item));
		case 'trap':
			return make(`trap ${some(item.topics)}`, SymbolKind.Event, span, item.topics[0]?.span ?? span, sidesOf(item));
		case 'prologue':
		case 'start':
			return make(`${item.side}_${item.kind}`, SymbolKind.Module, span, span);
		case 'setting':
			return make(item.name.text, SymbolKind.Constant, span, item.name.span, `${item.type} = ${item.literal}`);
		case 'paths':
			return { ...make('paths', SymbolKind.Namespace, span, span), children: item.rules.map(ruleSymbol) };
		case 'policy':
			return make(item.word, SymbolKind.Property, span, span);
		case 'struct':
		case 'union':
			return make(item.name.text, SymbolKind.Struct, span, item.name.span);
		case 'options':
			return make(
				`options "${item.pattern.text}"`,
				SymbolKind.Property,
				span,
				item.pattern.span,
				item.clauses.map(({ word }) => word).join(' '),
			);
		case 'symbols': {
			const rows = item.rows.map((row) => make(row.name.text, SymbolKind.EnumMember, row.span, row.name.span, String(row.canonical)));
			return { ...make(item.name.text, SymbolKind.Enum, span, item.name.span, item.form), children: rows };
		}
		case 'level':
			return make(`level ${item.name.text || '""'}`, SymbolKind.Module, span, item.name.span);
		case 'verdict':
			return make(`${item.word} ${some(item.names)}`, SymbolKind.Property, span, item.names[0]?.span ?? span, item.reason.text);
		default:
			return undefined;
	}
}

function ruleSymbol(rule: Extract<Item, { kind: 'paths' }>['rules'][number]): DocumentSymbol {
	const name = `${rule.side} ${rule.patterns.map(({ text }) => `"${text}"`).join(', ')}`;
	return make(name, SymbolKind.Key, rule.span, rule.patterns[0]?.span ?? rule.span);
}

function make(name: string, kind: SymbolKind, span: Span, selection: Span, detail?: string): DocumentSymbol {
	return { name, kind, range: rangeOf(span), selectionRange: rangeOf(selection), ...(detail ? { detail } : {}) };
}

function some(names: readonly Name[]): string {
	const shown = names.slice(0, 4).map(({ text }) => text);
	return `${shown.join(', ')}${names.length > 4 ? ', ...' : ''}`;
}

function sidesOf({ agentAction, shadowAction }: Pick<Procedure, 'agentAction' | 'shadowAction'>): string {
	return [...(agentAction ? ['agent_action'] : []), ...(shadowAction ? ['shadow_action'] : [])].join(', ');
}

/** Every item and every body that takes more than one line, and runs of comments in front of them. */
export function foldsOf(file: File): FoldingRange[] {
	const spans = file.items.flatMap((item) => [item.span, ...bodiesOf(item)]);
	const folds = spans.map(rangeOf).filter(({ start, end }) => end.line > start.line);
	const seen = new Set<number>();
	const items = folds.flatMap(({ start, end }) => {
		if (seen.has(start.line)) return [];
		seen.add(start.line);
		return { startLine: start.line, endLine: end.line };
	});
	const { source } = file;
	const comments = [...source.text.matchAll(/^[ \t]*\/\*[\s\S]*?\*\/|(?:^[ \t]*\/\/.*\n?)+/gm)].flatMap((match) => {
		const { start, end } = rangeOf({ source, start: match.index, end: match.index + match[0].trimEnd().length });
		return end.line > start.line && !seen.has(start.line)
			? { startLine: start.line, endLine: end.line, kind: FoldingRangeKind.Comment }
			: [];
	});
	return [...items, ...comments];
}

function bodiesOf(item: Item): Span[] {
	if (item.kind === 'procedure' || item.kind === 'trap') return [item.agentAction, item.shadowAction].flatMap((body) => body?.span ?? []);
	return item.kind === 'prologue' || item.kind === 'start' ? [item.body.span] : [];
}
