/** bypass doctor */
import { examine } from '../build/doctor.ts';
import type { Command } from './command.ts';

export const command: Command = {
	usage: `usage: bypass doctor

Looks whether everything that Bypass needs is there; the status is 1 when something necessary is missing.
`,
	options: {},
	check: (positionals) => (positionals.length ? 'doctor: takes no argument' : undefined),
	async run({ io }) {
		const findings = await examine();
		for (const { state, what, found } of findings) io.out(`${state.padEnd(8)} ${what.padEnd(10)} ${found}\n`);
		return { status: findings.some(({ state }) => state === 'missing') ? 1 : 0 };
	},
};
