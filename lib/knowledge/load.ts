/** Texts of knowledge files -> Rulebook. Pure; what the files say is put into the order in which later rules win. */
import type { Report } from '../source/diagnostic.ts';
import type { Source } from '../source/source.ts';
import { didYouMean } from '../source/suggest.ts';
import type { Level, Locks, Options, Procedure, StructItem, SymbolSet, Verdict } from '../syntax/ast.ts';
import { parseItem } from '../syntax/parse.ts';
import { type RawItem, splitItems } from '../syntax/split.ts';
import { Rulebook } from './rulebook.ts';
import { type Heading, headingOf, type KnowledgeLevel, Unread } from './unread.ts';

/** A file cut into items, each with its first words understood. */
interface Pieces {
	readonly source: Source;
	readonly topic: string | undefined;
	readonly pieces: readonly { readonly raw: RawItem; readonly heading: Heading | undefined }[];
}

/** A folder of knowledge before its place among the others is known. */
interface Folder {
	readonly path: string;
	readonly files: Pieces[];
	level: Level | undefined;
}

/**
 * Merges knowledge: levels from the outermost inwards, files of a level by name, items as they stand. Items are cut out now and read when
 * they are needed; mistakes inside of them go to `report` then.
 * A folder without a `level.bk` is the user's own addition: it holds always, and comes last.
 * @param sources texts; folder and file name of their paths say level and topic
 */
export function loadKnowledge(sources: readonly Source[], report: Report): Rulebook {
	const rulebook = new Rulebook();
	for (const { folder, level } of inOrder(gather(sources, report), report)) {
		rulebook.levels.push(level);
		for (const file of folder.files) addFile(rulebook, file, level, report);
	}
	return rulebook;
}

/** `symbols/` and `records/` belong to the folder that holds them. A topic may have rooms: `stdio.wide.bk` is of topic `stdio`. */
function gather(sources: readonly Source[], report: Report): Folder[] {
	const folders = new Map<string, Folder>();
	for (const source of [...sources].sort((a, b) => (a.path < b.path ? -1 : 1))) {
		const parts = source.path.split('/');
		const name = (parts.pop() as string).replace(/\.bk$/, '').split('.', 1)[0] as string;
		const inner = parts.at(-1) === 'symbols' || parts.at(-1) === 'records';
		if (inner) parts.pop();
		const path = parts.join('/');
		const folder = folders.get(path) ?? { path, files: [], level: undefined };
		folders.set(path, folder);
		const pieces = splitItems(source, report).map((raw) => ({ raw, heading: headingOf(raw) }));
		folder.files.push({ source, topic: inner || name === 'level' ? undefined : name, pieces });
		const level = pieces.find(({ heading }) => heading?.kind === 'level');
		if (level) folder.level = parseItem(source, level.raw, report).find((item) => item.kind === 'level');
	}
	return [...folders.values()];
}

function addFile(rulebook: Rulebook, { source, topic, pieces }: Pieces, level: KnowledgeLevel, report: Report): void {
	const place = { level, topic };
	for (const { raw, heading } of pieces) {
		if (raw.kind === 'directive') addHeader(rulebook, source, raw, level);
		else if (heading?.kind === 'procedure') rulebook.addProcedure(new Unread<Procedure>(heading.name, source, raw, place, report));
		else if (heading?.kind === 'options') rulebook.addOptions(new Unread<Options>(heading.name, source, raw, place, report));
		else if (heading?.kind === 'symbols') rulebook.addSymbols(new Unread<SymbolSet>(heading.name, source, raw, place, report));
		else if (heading?.kind === 'struct') rulebook.addRecord(new Unread<StructItem>(heading.name, source, raw, place, report));
		else if (heading?.kind === 'verdict') rulebook.addVerdict(new Unread<Verdict>(heading.name, source, raw, place, report));
		else if (heading?.kind === 'locks') rulebook.addLocks(new Unread<Locks>(heading.name, source, raw, place, report));
		else {
			/* scalars, and what has a mistake in its first words */
			for (const item of parseItem(source, raw, report))
				if (item.kind === 'scalars') for (const name of item.names) rulebook.scalars.add(name.text);
		}
	}
}

function addHeader(rulebook: Rulebook, source: Source, raw: RawItem, level: KnowledgeLevel): void {
	const text = /^#\s*include\s*(<[^>]*>|"[^"]*")/.exec(raw.text)?.[1];
	if (text !== undefined) rulebook.addHeader(source, { text, when: level.when, span: { source, start: raw.start, end: raw.end } });
}

function inOrder(folders: readonly Folder[], report: Report): { folder: Folder; level: KnowledgeLevel }[] {
	const placed: { folder: Folder; level: KnowledgeLevel }[] = [];
	let waiting = folders.filter((f) => f.level !== undefined);
	while (waiting.length > 0) {
		const ready = waiting.filter(({ level }) => !level?.parent || placed.some((p) => p.level.name === level.parent?.text));
		if (ready.length === 0) break;
		for (const folder of ready) placed.push({ folder, level: levelOf(folder.level as Level, placed) });
		waiting = waiting.filter((f) => !ready.includes(f));
	}
	const known = placed.map((p) => p.level.name);
	for (const { level } of waiting) reportOrphan(level as Level, known, report);
	for (const folder of folders.filter((f) => f.level === undefined)) {
		placed.push({ folder, level: { name: folder.path || 'own', parent: undefined, when: undefined, rank: placed.length } });
	}
	return placed;
}

function levelOf(item: Level, placed: readonly { level: KnowledgeLevel }[]): KnowledgeLevel {
	const parent = placed.find((p) => p.level.name === item.parent?.text)?.level;
	return { name: item.name.text, parent: parent?.name, when: item.when?.text ?? parent?.when, rank: placed.length };
}

function reportOrphan(level: Level, known: readonly string[], report: Report): void {
	const parent = level.parent?.text ?? '';
	const near = didYouMean(parent, known);
	report.error(
		'unknown-level',
		(level.parent ?? level).span,
		`level \`${level.name.text}\` extends \`${parent}\`, which no folder of knowledge is`,
		{
			help: near === undefined ? `levels are ${known.join(', ')}` : `did you mean \`${near}\`?`,
		},
	);
}
