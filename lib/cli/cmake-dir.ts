/** bypass cmake-dir */
import { join } from 'node:path';
import { packageRoot } from '../files.ts';
import type { Command } from './command.ts';

export const command: Command = {
	usage: `usage: bypass cmake-dir

Prints the folder that holds BypassConfig.cmake: cmake -B build -DBypass_DIR="$(npx bypass cmake-dir)"

Examples:
    cmake -B build -DBypass_DIR="$(npx bypass cmake-dir)"
`,
	options: {},
	check: (positionals) => (positionals.length ? 'cmake-dir: takes no argument' : undefined),
	async run({ io }) {
		io.out(`${join(packageRoot(), 'cmake')}\n`);
		return { status: 0 };
	},
};
