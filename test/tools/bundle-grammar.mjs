/** Writes grammar/*.ohm as one prebuilt module: no grammar text is compiled when the command starts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as ohm from 'ohm-js';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const read = (name) => readFileSync(join(root, 'grammar', name), 'utf8');
const grammar = ohm.grammars(`${read('c.ohm')}\n${read('bypass.ohm')}`).Bypass;
const text = `// Made from grammar/*.ohm by npm run grammar. Not in git.
import * as ohm from 'ohm-js';

const { makeRecipe } = ((ohm as { default?: unknown }).default ?? ohm) as { makeRecipe(recipe: unknown): ohm.Grammar };
const grammar = makeRecipe(${grammar.toRecipe()});
export default grammar;
`;
writeFileSync(join(root, 'lib', 'syntax', 'grammar.bundle.ts'), text);
