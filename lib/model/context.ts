/** What the resolving of every call looks things up in. */
import type { Rulebook } from '../knowledge/rulebook.ts';
import type { Report } from '../source/diagnostic.ts';
import type { File, Options } from '../syntax/ast.ts';
import { conditionsOf } from './conditions.ts';
import { mergedStruct, type Struct, structOf } from './records.ts';

export interface Context {
	readonly file: File;
	readonly rulebook: Rulebook;
	readonly report: Report;
	/** the specification's own `options` */
	readonly options: readonly Options[];
	/** a struct by its tag: the specification's, else knowledge's */
	readonly struct: (tag: string) => Struct | undefined;
	/** integer types without a header */
	readonly scalars: ReadonlySet<string>;
}

/** Gathers what a specification adds to knowledge. */
export function makeContext(file: File, rulebook: Rulebook, report: Report): Context {
	const own = new Map<string, Struct>();
	const conditions = conditionsOf(file);
	const scalars = new Set(rulebook.scalars);
	const options: Options[] = [];
	for (const item of file.items) {
		if (item.kind === 'struct') own.set(item.name.text, structOf(item, conditions.get(item)));
		else if (item.kind === 'options') options.push(item);
		else if (item.kind === 'scalars') for (const name of item.names) scalars.add(name.text);
	}
	const struct = (tag: string) => own.get(tag) ?? mergedStruct(rulebook.recordRules(tag));
	return { file, rulebook, report, options, struct, scalars };
}
