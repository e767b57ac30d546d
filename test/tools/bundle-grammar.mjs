/** Writes grammar/*.ohm as one prebuilt module, so that no grammar text is compiled when the command starts, and as patterns for editors. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as ohm from 'ohm-js';
import { textmate } from './textmate.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const texts = ['c.ohm', 'bypass.ohm'].map((name) => readFileSync(join(root, 'grammar', name), 'utf8')).join('\n');
const grammar = ohm.grammars(texts).Bypass;

/** The words that a rule `NAME = ("word" | ...) ~nameRest` lists. */
function wordsOf(rule) {
	const body = new RegExp(`^  ${rule}\\b[^=]*= ([^~]*)~nameRest`, 'm').exec(texts)?.[1];
	if (body === undefined) throw new Error(`no rule ${rule} in the grammar`);
	return [...body.matchAll(/"(\w+)"/g)].map(([, word]) => word);
}
const words = {
	item: wordsOf('itemWord'),
	lonely: [...wordsOf('prologueWord'), ...wordsOf('startWord')],
	policy: wordsOf('policyWord'),
	action: wordsOf('actionWord'),
	clause: wordsOf('clauseWord'),
	annotation: wordsOf('annotationStart'),
	attribute: wordsOf('attributeWord'),
	qualifier: wordsOf('qualifier'),
	type: wordsOf('typeWord'),
};

const text = `// Made from grammar/*.ohm by npm run grammar. Not in git.
import * as ohm from 'ohm-js';

const { makeRecipe } = ((ohm as { default?: unknown }).default ?? ohm) as { makeRecipe(recipe: unknown): ohm.Grammar };
export const grammar = makeRecipe(${grammar.toRecipe()});
/** Words by the part that they play. */
export const words: Readonly<Record<${Object.keys(words)
	.map((kind) => `'${kind}'`)
	.join(' | ')}, readonly string[]>> = ${JSON.stringify(words)};
`;
writeFileSync(join(root, 'lib', 'syntax', 'grammar.bundle.ts'), text);

const patterns = join(root, 'grammar', 'editor', 'bypass.tmLanguage.json');
const made = `${JSON.stringify(textmate(words), undefined, '\t')}\n`;
if (!existsSync(patterns) || readFileSync(patterns, 'utf8') !== made) writeFileSync(patterns, made);
