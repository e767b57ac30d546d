/** What the resolving of every call looks things up in. */
import type { Rulebook } from '../knowledge/rulebook.ts';
import type { Report } from '../source/diagnostic.ts';
import type { File, Options, StructItem } from '../syntax/ast.ts';

export interface Context {
	readonly file: File;
	readonly rulebook: Rulebook;
	readonly report: Report;
	/** the specification's own `options` */
	readonly options: readonly Options[];
	/** structs by tag: knowledge's, and the specification's before them */
	readonly structs: ReadonlyMap<string, { readonly item: StructItem; readonly when: string | undefined }>;
	/** integer types without a header */
	readonly scalars: ReadonlySet<string>;
}

/** Gathers what a specification adds to knowledge. */
export function makeContext(file: File, rulebook: Rulebook, report: Report): Context {
	const structs = new Map<string, { item: StructItem; when: string | undefined }>();
	for (const [name, rule] of rulebook.records) structs.set(name, { item: rule.item, when: rule.level.when });
	const scalars = new Set(rulebook.scalars);
	const options: Options[] = [];
	for (const item of file.items) {
		if (item.kind === 'struct') structs.set(item.name.text, { item, when: undefined });
		else if (item.kind === 'options') options.push(item);
		else if (item.kind === 'scalars') for (const name of item.names) scalars.add(name.text);
	}
	return { file, rulebook, report, options, structs, scalars };
}
