/**
 * `npm run golden`: rewrites the generated files of every case under test/golden from its spec.bp; `git diff` is the review.
 * The same function gives the tests what they compare.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot, readKnowledge } from '../../lib/files.ts';
import { generate } from '../../lib/generate.ts';
import { renderDiagnostics } from '../../lib/source/render.ts';
import { Source } from '../../lib/source/source.ts';

export const goldenFolder = fileURLToPath(new URL('../golden', import.meta.url));

/** Names of the cases. */
export function goldenCases(): string[] {
	return readdirSync(goldenFolder, { withFileTypes: true })
		.filter((e) => existsSync(join(goldenFolder, e.name, 'spec.bp')))
		.map((e) => e.name)
		.sort();
}

/** What the generator makes of a case now: file names and texts; a wrong specification throws its messages. */
export function generateCase(name: string): Map<string, string> {
	const spec = new Source('spec.bp', readFileSync(join(goldenFolder, name, 'spec.bp'), 'utf8'));
	const agent = name.replace(/\W/g, '_');
	const { files, diagnostics } = generate({
		spec,
		knowledge: readKnowledge([]).map(relativeToPackage),
		name: agent,
		options: { lines: true, version: '0.0.0' },
	});
	if (diagnostics.some((d) => d.severity === 'error')) throw new Error(renderDiagnostics(diagnostics, { color: false, format: 'text' }));
	return new Map(files.map((f) => [f.path, f.text]));
}

/** Goldens hold no path of this machine. */
function relativeToPackage(source: Source): Source {
	return isAbsolute(source.path) ? new Source(relative(packageRoot(), source.path), source.text) : source;
}

/** The generated files of a case as they are kept. */
export function keptFiles(name: string): Map<string, string> {
	const folder = join(goldenFolder, name);
	return new Map(
		readdirSync(folder)
			.filter((f) => /\.[ch]$/.test(f))
			.map((f) => [f, readFileSync(join(folder, f), 'utf8')]),
	);
}

function rewrite(name: string): void {
	const folder = join(goldenFolder, name);
	const files = generateCase(name);
	for (const file of keptFiles(name).keys()) if (!files.has(file)) rmSync(join(folder, file));
	for (const [file, text] of files) writeFileSync(join(folder, file), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	for (const name of goldenCases()) {
		rewrite(name);
		console.log(name);
	}
}
