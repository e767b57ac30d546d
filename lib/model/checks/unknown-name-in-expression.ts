import type { Span } from '../../source/source.ts';
import type { Annotation, Clause, Procedure, Quoted } from '../../syntax/ast.ts';
import { type Check, type CheckContext, described, itemsOf, suggest } from '../checking.ts';
import { quoted } from '../clauses.ts';
import { plainNames } from '../words.ts';

const expressions = new Set(['fails', 'failure', 'lost', 'returns_when', 'variadic', 'unless', 'nofollow']);

/** Quoted expressions use names that are there. */
export const check: Check = {
	code: 'unknown-name-in-expression',
	severity: 'error',
	explanation:
		'A quoted text behind a direction, valid, fails and the like is a C expression over the parameters, the settings and what the includes define.',
	wrong: 'int store( in opaque "lenght" const void *data, size_t length );',
	cured: 'int store( in opaque "length" const void *data, size_t length );',
	run(context) {
		const outer = knownOutside(context);
		for (const { item, call } of described(context)) {
			const names = call.parameters.map((p) => p.name);
			for (const { text, span } of expressionsOf(item)) {
				for (const name of plainNames(text)) {
					if (names.includes(name) || name === '$ret' || outer.names.has(name)) continue;
					const help = suggest(name, [...names, '$ret']);
					if (help === undefined && outer.open) continue;
					context.found(placeIn(span, name), `there is no \`${name}\` for this expression`, {
						help: help ?? `the parameters are ${names.join(', ')}`,
					});
				}
			}
		}
	},
};

/** Names that C code of the specification may define; `open` when it includes headers that are not looked into. */
function knownOutside({ file }: CheckContext): { names: Set<string>; open: boolean } {
	const code = [...itemsOf(file, 'prologue').map((p) => p.body.text), ...itemsOf(file, 'directive').map((d) => d.text)];
	const names = new Set([...itemsOf(file, 'setting').map((s) => s.name.text), ...code.flatMap((text) => [...plainNames(text)])]);
	return { names, open: code.length > 0 };
}

function expressionsOf(item: Procedure): Quoted[] {
	const annotations = [item.result, ...item.parameters].flatMap((d) => d.annotations.flatMap(quotedOf));
	return [...annotations, ...item.clauses.filter((c: Clause) => expressions.has(c.word)).flatMap(quoted)];
}

function quotedOf(annotation: Annotation): Quoted[] {
	switch (annotation.kind) {
		case 'bytes':
		case 'opaque':
			return [annotation.amount];
		case 'string':
			return annotation.max ? [annotation.max] : [];
		case 'array':
			return [annotation.count];
		case 'valid':
			return [annotation.expression];
		case 'range':
			return [annotation.low, annotation.high];
		default:
			return [];
	}
}

/** The name inside of the quotes, where the text has no escapes. */
function placeIn(span: Span, name: string): Span {
	const text = span.source.text.slice(span.start, span.end);
	const at = text.search(new RegExp(`(?<![\\w$])${name.replace('$', '\\$')}(?![\\w$])`));
	return at < 0 ? span : { ...span, start: span.start + at, end: span.start + at + name.length };
}
