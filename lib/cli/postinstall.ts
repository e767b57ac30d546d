/** bypass postinstall */
import { postinstall } from '../build/postinstall.ts';
import { readProject } from '../build/project.ts';
import { Stop } from '../build/stop.ts';
import type { Command } from './command.ts';

export const command: Command = {
	usage: `usage: bypass postinstall [--strict]

For the "postinstall" of a package.json that names agents: their C is generated into gen/, and built where there is a C compiler.
A failure does not fail the install, but is told and kept in gen/postinstall-failed.txt; with --strict, or where CI is set, it does.

    "bypass": { "agents": { "my": "my.bp" }, "output": "gen" },
    "scripts": { "postinstall": "bypass postinstall" }

An agent may also be { "spec": "my.bp", "knowledge": [...], "include": [...], "agentLink": [...], "shadowLink": [...], "cxx": false, "anyLibc": false }.

      --strict              a failure fails the install

Examples:
    bypass postinstall --strict        when the agents must be there
`,
	options: { strict: { type: 'boolean' } },
	check: (positionals) => (positionals.length ? 'postinstall: takes no argument; package.json names the agents' : undefined),

	async run({ values, io }) {
		const strict = values.strict === true || isCi(process.env.CI);
		try {
			const project = readProject(process.cwd());
			if (project === undefined)
				throw new Stop(`${process.cwd()}/package.json names no agents; as in "bypass": { "agents": { "my": "my.bp" } }`);
			const failed = await postinstall(project, strict, (line) => io.error(`${line}\n`));
			return { status: failed ? 1 : 0 };
		} catch (error) {
			if (strict || !(error instanceof Stop)) throw error;
			io.error(`bypass: ${error.message}\nbypass: the install goes on\n`);
			return { status: 0 };
		}
	},
};

function isCi(value: string | undefined): boolean {
	return value !== undefined && !['', '0', 'false'].includes(value.toLowerCase());
}
