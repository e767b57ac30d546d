/** The package's knowledge as texts, shown by paths that are the same on every machine. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Source } from '../../lib/source/source.ts';
import { root } from './bypass.ts';

const names = readdirSync(join(root, 'knowledge'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.bk'));

export const knowledge: readonly Source[] = names
	.sort()
	.map((name) => new Source(`knowledge/${name}`, readFileSync(join(root, 'knowledge', name), 'utf8')));
