/**
 * Golden cases: a spec.bp and the files that it becomes. They must come out the same, compile without a word in every language and
 * compiler, and show the same names to a program whatever the flags.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { availableLanguages, checkFolder, exportedNames } from './tools/compile.ts';
import { generateCase, goldenCases, goldenFolder, keptFiles } from './tools/golden.ts';

const test = suite('golden');
const languages = availableLanguages();
const cases = goldenCases();

/** Flags under which glibc renames or replaces functions, each once with every compiler: over the cases, to keep the time down. */
const flags = [
	['-D_FILE_OFFSET_BITS=64'],
	['-D_FILE_OFFSET_BITS=64', '-D_TIME_BITS=64'],
	['-O2', '-U_FORTIFY_SOURCE', '-D_FORTIFY_SOURCE=2'],
	['-O2', '-flto=auto'],
];

/** Bodies may be C that C++ does not know; such a specification says so in its first line. */
function onlyC(name: string): boolean {
	return readFileSync(join(goldenFolder, name, 'spec.bp'), 'utf8').startsWith('// C only');
}

for (const [index, name] of cases.entries()) {
	test(`${name} is generated as it is kept`, () => {
		const made = generateCase(name);
		const kept = keptFiles(name);
		assert.equal([...made.keys()].sort(), [...kept.keys()].sort());
		for (const [file, text] of made) assert.fixture(text, kept.get(file) as string, file);
	});
	for (const language of languages) {
		if (onlyC(name) && language.name.includes('++')) continue;
		test(`${name} compiles with ${language.name}`, () => {
			const chosen = flags[index % flags.length] as string[];
			assert.is(checkFolder(join(goldenFolder, name), language, ['-DNDEBUG', ...chosen]), '');
		});
	}
}

test('the exported names are those of the specification under every flag', () => {
	const scratch = mkdtempSync(join(tmpdir(), 'bypass-golden-'));
	try {
		const folder = join(goldenFolder, 'figure3');
		const names = [[], ...flags].map((f) => exportedNames(folder, languages[0] as (typeof languages)[0], f, join(scratch, 'agent.so')));
		assert.ok(names[0]?.includes('open') && names[0].includes('open64'), String(names[0]));
		for (const list of names) assert.equal(list, names[0]);
		for (const language of languages.filter((l) => !l.name.startsWith('musl'))) {
			assert.equal(exportedNames(folder, language, [], join(scratch, 'agent.so')), names[0], language.name);
		}
	} finally {
		rmSync(scratch, { recursive: true });
	}
});

test.run();
