/** bypass shadow */
import { Cache } from '../build/cache.ts';
import { execute } from '../build/run.ts';
import { prepare } from '../build/split.ts';
import { Stop } from '../build/stop.ts';
import { readSpecification } from '../files.ts';
import { agentName, type Command, compileOptions, compiling, compilingHelp, show, textOf, textsOf, wrongName } from './command.ts';

export const command: Command = {
	usage: `usage: bypass shadow SPEC|NAME --listen ADDRESS [options]

Builds the shadow of a specification and starts it: the home of agents on other machines, by hand.

      --listen ADDRESS      tcp:HOST:PORT (0: any free port), unix:PATH or stdio
      --key FILE            key that agents must have; made by: head -c 32 /dev/urandom | od -An -v -tx1 | tr -d ' \\n' > FILE
      --insecure            TCP without encryption is meant
      --once                ends with its first session
      --log FILE            writes its log there
  -v, --verbose             logs more
${compilingHelp}
Examples:
    bypass shadow policy.bp --listen tcp:0.0.0.0:9000 --key policy.key --insecure
    bypass run policy.bp --shadow tcp:home:9000 --key policy.key --insecure -- cat /etc/hostname
`,
	options: {
		...compiling,
		listen: { type: 'string' },
		key: { type: 'string' },
		log: { type: 'string' },
		once: { type: 'boolean' },
		insecure: { type: 'boolean' },
		verbose: { type: 'boolean', short: 'v' },
	},

	check(positionals, _program, values) {
		if (positionals.length !== 1) return 'shadow: give one specification';
		return values.listen === undefined ? 'shadow: no --listen ADDRESS' : wrongName(textOf(values, 'name'));
	},

	async run({ positionals, values, io }) {
		const spec = readSpecification(positionals[0] as string);
		const name = textOf(values, 'name') ?? agentName(spec.path);
		const outcome = await prepare(new Cache(), spec, name, textsOf(values, 'knowledge'), await compileOptions(values));
		if ('diagnostics' in outcome) return show(outcome.diagnostics, io);
		const { shadow } = outcome.split;
		if (!shadow) throw new Stop(`${spec.path} has no shadow: none of its calls is sent home`);
		const texts = (['listen', 'key', 'log'] as const).flatMap((option) =>
			values[option] === undefined ? [] : [`--${option}`, String(values[option])],
		);
		const flags = (['once', 'insecure'] as const).flatMap((option) => (values[option] ? [`--${option}`] : []));
		return execute([shadow, ...texts, ...flags, ...(values.verbose ? ['-v'] : [])]);
	},
};
