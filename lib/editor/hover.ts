/** What an editor shows beside a word: what knowledge says of a call, how a parameter travels, what a word means. Markdown. Pure. */
import { explainName } from '../explain/procedure.ts';
import type { Rule } from '../knowledge/rulebook.ts';
import type { ModelProcedure } from '../model/model.ts';
import { topicOf } from '../model/select.ts';
import type { Clause, Procedure } from '../syntax/ast.ts';
import { nameIn } from '../syntax/declaration.ts';
import type { Analysis } from './analysis.ts';
import type { BodyWord } from './body.ts';
import { linkTo } from './places.ts';
import { constantsOf, type Target } from './target.ts';
import { bodyMeanings } from './words.ts';

/** Names shown of a long list. */
const SHOWN = 12;

/** @returns Markdown; undefined when there is nothing to say */
export function describe(target: Target, analysis: Analysis, body: ReadonlyMap<string, BodyWord>): string | undefined {
	switch (target.kind) {
		case 'call':
			return describeCall(target.name, analysis);
		case 'topic':
			return describeTopic(target.name, analysis);
		case 'parameter':
			return describeParameter(target, analysis);
		case 'setting':
			return `${inC(`setting ${target.item.type} ${target.item.name.text} = ${target.item.literal};`)}\nA setting: \`--set ${target.item.name.text}=...\``;
		case 'symbols':
			return describeSet(target.name, analysis);
		case 'constant':
			return describeConstant(target.name, analysis);
		case 'record':
			return describeRecord(target.name, analysis);
		case 'body-word':
			return describeBodyWord(target.name, body);
		case 'word':
			return `\`${target.name}\`: ${target.meaning}`;
	}
}

/** A call: its description, what this specification makes of it, entry points, errors, reasons. */
export function describeCall(name: string, analysis: Analysis): string | undefined {
	const { rulebook, file, model } = analysis;
	const own = file.items.find((item): item is Procedure => item.kind === 'procedure' && item.name.text === name);
	const rule = rulebook.procedure(name);
	const item = own ?? rule?.item;
	if (item === undefined) return describeVerdict(name, analysis);
	const call = model?.procedures.find((p) => p.name === name);
	const lines = [
		inC(headingOf(item)),
		...(rule === undefined ? ['Knowledge has no word of it.'] : [`Knowledge: ${topicNameOf(rule)}, ${linkTo(rule.item.name.span)}`]),
		...(call === undefined ? [] : [hereOf(call, model?.leaks)]),
		...(call === undefined ? [] : [`Entry points: ${some(call.entries.map((entry) => entry.name))}`]),
		...clausesOf(item, rule, analysis),
	];
	return lines.join('\n\n');
}

/** Its declaration as it is written, without what follows. */
function headingOf(item: Procedure): string {
	const { source, start, end } = item.span;
	const text = source.text.slice(start, end);
	const behind = Math.min(...[...item.clauses.map((clause) => clause.span.start - start), text.length]);
	const heading = text.slice(0, behind).replace(/\s*\b(?:agent_action|shadow_action)\b[\s\S]*$/, '');
	return heading.replace(/;\s*$/, '').replace(/\s+/g, ' ').trim();
}

function topicNameOf({ level, topic }: Rule): string {
	const when = level.when === undefined ? '' : ` (where \`${level.when}\`)`;
	return `\`${level.name}${topic === undefined ? '' : `.${topic}`}\`${when}`;
}

function hereOf(call: ModelProcedure, leaks: string | undefined): string {
	const where = call.remote ? 'trapped; it can go home' : 'trapped; the agent alone';
	const what = call.role === 'needed' ? 'not trapped: only other actions use it' : where;
	const [reason] = call.reasons;
	const why = reason === undefined ? '' : ` (${reason.text})`;
	const below = call.syscalls.length === 0 ? '' : `\n\nSystem calls: ${some(call.syscalls)}; past the symbols: leaks ${leaks}`;
	return `Here: ${what}${why}${below}`;
}

/** The clauses that a reader asks for: where errors are, when it failed, and why things are as they are. */
function clausesOf(item: Procedure, rule: Rule<Procedure> | undefined, { rulebook }: Analysis): string[] {
	const clauses = [...rulebook.optionsFor(item.name.text).flatMap((r) => r.item.clauses), ...(rule?.item.clauses ?? []), ...item.clauses];
	const quoted = (word: string) => [...new Set(clauses.filter((clause) => clause.word === word).flatMap(textsIn))];
	const errors = clauses.findLast(({ word }) => word === 'errno')?.arguments[0];
	const lines = [
		...(errors?.kind === 'name' ? [`Errors: ${errors.value.text === 'returned' ? 'in the result' : errors.value.text}`] : []),
		...quoted('fails').map((text) => `Failed when \`${text}\``),
		...quoted('lost').map((text) => `When home is lost: \`${text}\``),
		...quoted('guard'),
		...quoted('reason'),
	];
	return lines;
}

function textsIn(clause: Clause): string[] {
	return clause.arguments.flatMap((argument) => (argument.kind === 'quoted' ? argument.value.text : []));
}

/** A call that is named, but not described. */
function describeVerdict(name: string, { rulebook }: Analysis): string | undefined {
	const [verdict] = rulebook.verdictsOn(name);
	if (verdict === undefined) return undefined;
	const said = verdict.item.word === 'stays' ? 'stays where the program runs' : 'cannot be followed';
	return `\`${name}\` ${said}: ${verdict.item.reason.text}\n\n${linkTo(verdict.item.span)}`;
}

function describeTopic(name: string, { rulebook }: Analysis): string | undefined {
	const calls = topicOf(name, rulebook);
	return calls && `\`${name}\`: ${calls.length} calls of this level and those that extend it\n\n${some(calls.sort(), 60)}`;
}

function describeParameter({ call, parameter }: Extract<Target, { kind: 'parameter' }>, { model }: Analysis): string {
	const name = nameIn(parameter.declarator);
	const { source, start, end } = parameter.span;
	const heading = inC(source.text.slice(start, end).replace(/\s+/g, ' '));
	const explained = model && explainName(model, `${call.name.text}.${name}`);
	if (explained === undefined) return heading;
	const [first, ...reasons] = explained.trimEnd().split('\n');
	return [heading, first, ...reasons.map((line) => `- ${line.trim().replace(/ {3}(\S+:\d+)$/, ' ($1)')}`)].join('\n\n');
}

function describeSet(name: string, { rulebook }: Analysis): string | undefined {
	const set = rulebook.symbols(name);
	if (set === undefined) return undefined;
	const from = set.rules.map((rule) => linkTo(rule.item.name.span)).join(', ');
	return `\`symbols ${name} ${set.form}\`: ${set.rows.length} names, ${from}\n\n${some(
		set.rows.map((row) => row.name.text),
		40,
	)}`;
}

function describeConstant(name: string, { rulebook }: Analysis): string {
	const rows = (constantsOf(rulebook).get(name) ?? []).map(({ set, form, row }) => {
		const number = form === 'bits' && row.canonical >= 0n ? `0x${row.canonical.toString(16)}` : String(row.canonical);
		return `\`${name}\`: ${number} on the wire, of \`${set}\`${row.mask ? `, in \`${row.mask.text}\`` : ''}, ${linkTo(row.span)}`;
	});
	return rows.join('\n\n');
}

function describeRecord(name: string, { rulebook, file }: Analysis): string | undefined {
	const own = file.items.find((item) => item.kind === 'struct' && item.name.text === name);
	const item = own ?? rulebook.record(name)?.item;
	if (item === undefined) return undefined;
	const { source, start, end } = item.span;
	return `${inC(source.text.slice(start, end))}\n\n${linkTo(item.span)}`;
}

function describeBodyWord(name: string, body: ReadonlyMap<string, BodyWord>): string | undefined {
	const word = body.get(name);
	if (word) return `${inC(word.declaration)}\n\n${word.meaning}`;
	const prefix = /^bypass_(?:shadow|local)_/.exec(name)?.[0];
	const meaning = prefix === undefined ? undefined : bodyMeanings[`${prefix}NAME`];
	return meaning && `\`${name}\`: ${meaning}`;
}

function inC(text: string): string {
	return `\`\`\`c\n${text}\n\`\`\``;
}

function some(names: readonly string[], most = SHOWN): string {
	const shown = names.slice(0, most).map((name) => `\`${name}\``);
	if (names.length === 0) return 'none';
	return `${shown.join(', ')}${names.length > most ? ` and ${names.length - most} more` : ''}`;
}
