/** Texts of knowledge files -> Rulebook. Pure; what the files say is put into the order in which later rules win. */
import type { Report } from '../source/diagnostic.ts';
import { didYouMean } from '../source/suggest.ts';
import type { Source } from '../source/source.ts';
import type { File, Level } from '../syntax/ast.ts';
import { parseFile } from '../syntax/parse.ts';
import { type KnowledgeLevel, Rulebook } from './rulebook.ts';

/** A folder of knowledge before its place among the others is known. */
interface Folder {
	readonly path: string;
	readonly files: { readonly file: File; readonly topic: string | undefined }[];
	level: Level | undefined;
}

/**
 * Merges knowledge: levels from the outermost inwards, files of a level by name, items as they stand.
 * A folder without a `level.bk` is the user's own addition: it holds always, and comes last.
 * @param sources texts; folder and file name of their paths say level and topic
 */
export function loadKnowledge(sources: readonly Source[], report: Report): Rulebook {
	const rulebook = new Rulebook();
	const folders = gather(sources, report);
	for (const { folder, level } of inOrder(folders, report)) {
		rulebook.levels.push(level);
		for (const { file, topic } of folder.files) {
			for (const item of file.items) if (item.kind !== 'level') rulebook.add({ item, level, topic });
		}
	}
	return rulebook;
}

/** `symbols/` and `records/` belong to the folder that holds them. */
function gather(sources: readonly Source[], report: Report): Folder[] {
	const folders = new Map<string, Folder>();
	for (const source of [...sources].sort((a, b) => (a.path < b.path ? -1 : 1))) {
		const parts = source.path.split('/');
		const name = (parts.pop() as string).replace(/\.bk$/, '');
		const inner = parts.at(-1) === 'symbols' || parts.at(-1) === 'records';
		if (inner) parts.pop();
		const path = parts.join('/');
		const folder = folders.get(path) ?? { path, files: [], level: undefined };
		folders.set(path, folder);
		const file = parseFile(source, report);
		folder.files.push({ file, topic: inner || name === 'level' ? undefined : name });
		const level = file.items.find((item) => item.kind === 'level');
		if (level) folder.level = level;
	}
	return [...folders.values()];
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
	for (const { level } of waiting) reportOrphan(level as Level, placed.map((p) => p.level.name), report);
	for (const folder of folders.filter((f) => f.level === undefined)) {
		placed.push({ folder, level: { name: folder.path, parent: undefined, when: undefined, rank: placed.length } });
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
	report.error('unknown-level', level.parent?.span ?? level.span, `level \`${level.name.text}\` extends \`${parent}\`, which no folder of knowledge is`, {
		help: near === undefined ? `levels are ${known.join(', ')}` : `did you mean \`${near}\`?`,
	});
}
