/** bypass pack */
import { resolve } from 'node:path';
import { pack } from '../build/pack.ts';
import { readMaps, withMaps } from '../build/run.ts';
import { readSpecification } from '../files.ts';
import { agentName, type Command, compileOptions, compiling, compilingHelp, show, textOf, textsOf, wrongName } from './command.ts';

export const command: Command = {
	usage: `usage: bypass pack SPEC|NAME -o DIR [options]

Makes a folder for machines without Node.js and without a compiler: the agent, its shadow, and \`run\`, a script that does what
\`bypass run\` does: DIR/run [options] -- PROGRAM ARGS... The C library there may be older than the one here.

  -o, --output DIR          the folder
      --map NAME=FOLDER     NAME and all below it is FOLDER at home; ahead of the specification's own rules
${compilingHelp}
Examples:
    bypass pack remote --map /data=/srv/data -o folder
    folder/run --connect 'stdio:ssh home folder/shadow' -- cat /data/a
`,
	options: { ...compiling, output: { type: 'string', short: 'o' }, map: { type: 'string', multiple: true } },

	check(positionals, _program, values) {
		if (positionals.length !== 1) return 'pack: give one specification';
		return values.output === undefined ? 'pack: no -o DIR' : wrongName(textOf(values, 'name'));
	},

	async run({ positionals, values, io }) {
		const written = readSpecification(positionals[0] as string);
		const name = textOf(values, 'name') ?? agentName(written.path);
		/* Home may be another machine, so that a folder need not be here; a relative one would be relative to whatever. */
		const spec = withMaps(written, readMaps(textsOf(values, 'map').map(absolute), false));
		const folder = resolve(textOf(values, 'output') as string);
		const { packed, diagnostics } = await pack(spec, name, textsOf(values, 'knowledge'), await compileOptions(values), folder);
		const ending = await show(diagnostics, io);
		if (!packed) return ending;
		io.out(`${folder}: ${packed.files.join(', ')}\nfor Linux on ${packed.machine}, ${packed.floor}\n`);
		return ending;
	},
};

function absolute(map: string): string {
	return map.replace(/^(\/[^=]*=)(?!\/)(.+)$/s, (_, name: string, folder: string) => name + resolve(folder));
}
