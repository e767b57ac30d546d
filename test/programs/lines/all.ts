/** All lines of the program matrix. */
import type { Line } from '../line.ts';
import { archives } from './archives.ts';
import { athome } from './athome.ts';
import { below } from './below.ts';
import { building } from './building.ts';
import { coreutils } from './coreutils.ts';
import { databases } from './databases.ts';
import { everyday } from './everyday.ts';
import { git } from './git.ts';
import { languages } from './languages.ts';
import { network } from './network.ts';
import { science } from './science.ts';
import { shell } from './shell.ts';
import { text } from './text.ts';

export const lines: readonly Line[] = [
	...coreutils,
	...text,
	...archives,
	...shell,
	...git,
	...building,
	...languages,
	...databases,
	...network,
	...science,
	...everyday,
	...athome,
	...below,
];
