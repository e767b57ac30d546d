/** Knowledge as it stands in the repository, parsed: for the tests of its content and for the script that compiles assertions about it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Report } from '../../lib/source/diagnostic.ts';
import { Source } from '../../lib/source/source.ts';
import type { Clause, File, Item } from '../../lib/syntax/ast.ts';
import { parseFile } from '../../lib/syntax/parse.ts';
import { root } from '../tools/bypass.ts';

export interface KnowledgeFile {
	/** folder below knowledge/ */
	readonly level: string;
	/** file name without .bk */
	readonly topic: string;
	readonly file: File;
}

/** All .bk files, and what the parser says of them. */
export function readContent(): { files: KnowledgeFile[]; report: Report } {
	const report = new Report();
	const names = readdirSync(join(root, 'knowledge'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.bk'));
	const files = names.sort().map((name) => {
		const parts = name.split('/');
		const source = new Source(`knowledge/${name}`, readFileSync(join(root, 'knowledge', name), 'utf8'));
		return { level: parts[0] as string, topic: (parts.at(-1) as string).replace(/\.bk$/, ''), file: parseFile(source, report) };
	});
	return { files, report };
}

/** Items of one kind with the file that they stand in. */
export function itemsOf<K extends Item['kind']>(
	files: readonly KnowledgeFile[],
	kind: K,
): { at: KnowledgeFile; item: Extract<Item, { kind: K }> }[] {
	return files.flatMap((at) =>
		at.file.items.filter((item) => item.kind === kind).map((item) => ({ at, item: item as Extract<Item, { kind: K }> })),
	);
}

/** Texts and names behind every clause of one word. */
export function argumentsOf(clauses: readonly Clause[], word: string): string[] {
	return clauses
		.filter((clause) => clause.word === word)
		.flatMap((clause) => clause.arguments.flatMap((a) => (a.kind === 'body' ? [] : [a.value.text])));
}

/** The name that a shape declares: `int creat( ... )` -> `creat`. */
export function shapeName(text: string): string {
	return /(\w+)\s*\(/.exec(text)?.[1] ?? text;
}
