/** bypass doctor */
import { examine, type Finding } from '../build/doctor.ts';
import type { Command } from './command.ts';

export const command: Command = {
	usage: `usage: bypass doctor [--json]

Looks whether everything that Bypass needs is there: compilers, the runtime that agents are linked with, what the kernel can do for each way
of trapping, whether install scripts run, and whether the agents that package.json names are fresh. What is not there has its cure below it;
\`absent\` is no obstacle. The status is 1 when something is \`missing\`.

      --json                for machines

Examples:
    bypass doctor
`,
	options: { json: { type: 'boolean' } },
	check: (positionals) => (positionals.length ? 'doctor: takes no argument' : undefined),
	async run({ values, io }) {
		const findings = await examine(process.cwd());
		if (values.json) io.out(`${JSON.stringify(findings, undefined, '\t')}\n`);
		else for (const finding of findings) io.out(line(finding, io.colorOut));
		return { status: findings.some(({ state }) => state === 'missing') ? 1 : 0 };
	},
};

const colors = { ok: '32', absent: '33', missing: '31' };

function line({ state, what, found, cure }: Finding, color: boolean): string {
	const shown = color ? `\x1b[1;${colors[state]}m${state}\x1b[0m${' '.repeat(8 - state.length)}` : state.padEnd(8);
	return `${shown} ${what.padEnd(10)} ${found}\n${cure === undefined ? '' : `${' '.repeat(20)}= ${cure}\n`}`;
}
