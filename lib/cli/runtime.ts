/** bypass runtime */
import { resolve } from 'node:path';
import { Cache } from '../build/cache.ts';
import { findCompiler } from '../build/cc.ts';
import { writeKit } from '../build/kit.ts';
import { buildRuntime } from '../build/runtime.ts';
import { type Command, textOf } from './command.ts';

export const command: Command = {
	usage: `usage: bypass runtime -o DIR

Writes what agents and shadows are linked with into DIR, for build systems that compile generated C themselves (make, Meson):
DIR/include, DIR/lib/bypass_agent.o and bypass_shadow.o, DIR/lib/pkgconfig/bypass-agent.pc and bypass-shadow.pc, which say how to use them,
and DIR/bin/bypass_launch, which runs a program under an agent. They are for the compiler $CC (or cc, gcc, clang).

  -o, --output DIR          the folder
`,
	options: { output: { type: 'string', short: 'o' } },

	check(positionals, _program, values) {
		if (positionals.length) return 'runtime: takes no specification; `bypass generate` writes the C';
		return values.output === undefined ? 'runtime: no -o DIR' : undefined;
	},

	async run({ values }) {
		const compiler = findCompiler('c');
		await writeKit(compiler, await buildRuntime(new Cache(), compiler), resolve(textOf(values, 'output') as string));
		return { status: 0 };
	},
};
