/** bypass run */
import { Cache } from '../build/cache.ts';
import { leaksOf, readMaps, runSplit, runWithReport, withMaps } from '../build/run.ts';
import { isLeaks, leaksWords, prepare } from '../build/split.ts';
import { readSpecification } from '../files.ts';
import { Source } from '../source/source.ts';
import { agentName, type Command, compileOptions, compiling, compilingHelp, show, textOf, textsOf, wrongName } from './command.ts';

export const command: Command = {
	usage: `usage: bypass run SPEC|NAME|-e TEXT [options] -- PROGRAM ARGS...

Builds the agent (and the shadow) of a specification, or finds them in the cache, and runs a program under it. SPEC is a file,
NAME one that comes with Bypass (remote, trace, faults, ...). The status, or the signal, is the program's own.

  -e TEXT                   the specification itself
      --map NAME=FOLDER     NAME and all below it is FOLDER at home; ahead of the specification's own rules
      --set NAME=VALUE      a setting of the specification
      --trace[=json]        one line for each trapped call
      --trace-file FILE     puts them into FILE
      --from-the-start      what the dynamic linker does is trapped too; by itself where libraries are not found here
      --leaks HOW           calls that go past the symbols: pass, audit (they are counted) or trap; default: as the specification has it
      --audit-file FILE     what was counted, one JSON object a line, and not as a table; also means --leaks=audit
      --report PAGE.html    writes a page of it all: files, processes over time, calls
  -q, --quiet               no line at the end
      --shadow ADDRESS      the shadow runs already: tcp:HOST:PORT or unix:PATH; each process dials for itself
      --connect ADDRESS     the same through one link for the whole run; also stdio:COMMAND
      --key FILE            key of that shadow
      --insecure            TCP without encryption is meant
${compilingHelp}
Examples:
    bypass run remote --map /data=./sample -- cat /data/a      everything of /data is in ./sample
    bypass run -e 'trap getpid agent_action { return 42; }' -- sh -c 'echo $$'
    bypass run faults --set every=3 -- make check
    bypass run remote --connect 'stdio:ssh home folder/shadow' -- ls /data
`,
	options: {
		...compiling,
		e: { type: 'string', short: 'e' },
		map: { type: 'string', multiple: true },
		set: { type: 'string', multiple: true },
		trace: { type: 'boolean' },
		'trace-json': { type: 'boolean' },
		'trace-file': { type: 'string' },
		leaks: { type: 'string' },
		'audit-file': { type: 'string' },
		'from-the-start': { type: 'boolean' },
		report: { type: 'string' },
		quiet: { type: 'boolean', short: 'q' },
		shadow: { type: 'string' },
		connect: { type: 'string' },
		key: { type: 'string' },
		insecure: { type: 'boolean' },
	},

	spellings: { '--trace=json': '--trace-json', '--trace=text': '--trace' },

	check(positionals, program, values) {
		if (!program?.length) return 'run: no program; it stands behind --, as in bypass run remote -- cat /data/a';
		if (positionals.length + (values.e === undefined ? 0 : 1) !== 1) return 'run: give one specification: a file, a name, or -e TEXT';
		if (values.shadow !== undefined && values.connect !== undefined)
			return 'run: --shadow and --connect are two ways to one shadow; give one';
		if (values.report !== undefined && values.trace)
			return 'run: --report is made of a JSON trace; leave --trace out, or write --trace=json --trace-file FILE to keep it';
		const leaks = textOf(values, 'leaks');
		if (leaks !== undefined && !isLeaks(leaks)) return `run: --leaks ${leaks}: it is one of ${leaksWords.join(', ')}`;
		if (values['audit-file'] !== undefined && (leaks ?? 'audit') !== 'audit')
			return `run: --audit-file is for what --leaks=audit counts; --leaks=${leaks} counts nothing`;
		return wrongName(textOf(values, 'name'));
	},

	async run({ positionals, program, values, io }) {
		const text = textOf(values, 'e');
		const connect = textOf(values, 'connect');
		const dial = textOf(values, 'shadow');
		const maps = readMaps(textsOf(values, 'map'), connect === undefined && dial === undefined);
		const counts = textOf(values, 'audit-file');
		const leaks = textOf(values, 'leaks') ?? (counts === undefined ? undefined : 'audit');
		const written = text === undefined ? readSpecification(positionals[0] as string) : new Source('<command line>', `${text}\n`);
		const name = textOf(values, 'name') ?? (text === undefined ? agentName(written.path) : 'inline');
		const spec = terminated(written, text !== undefined);
		const knowledge = textsOf(values, 'knowledge');
		const outcome = await prepare(new Cache(), spec, name, knowledge, await compileOptions(values), withMaps(spec, maps));
		if ('diagnostics' in outcome) return show(outcome.diagnostics, io);
		const options = {
			set: textsOf(values, 'set'),
			maps,
			trace: values['trace-json'] ? ('json' as const) : values.trace ? ('text' as const) : undefined,
			leaks: leaks !== undefined && isLeaks(leaks) ? leaks : undefined,
			traceFile: textOf(values, 'trace-file'),
			quiet: values.quiet === true,
			fromTheStart: values['from-the-start'] === true,
			connect,
			dial,
			key: textOf(values, 'key'),
			insecure: values.insecure === true,
		};
		const { split } = outcome;
		const page = textOf(values, 'report');
		const go = (auditFile?: string) =>
			page === undefined
				? runSplit(split, program ?? [], { ...options, auditFile })
				: runWithReport(split, program ?? [], { ...options, auditFile }, page);
		if (leaksOf(split, options) !== 'audit') return go();
		const { withAudit } = await import('../build/audit.ts');
		return withAudit(counts, textsOf(values, 'knowledge'), go, io.error);
	},
};

/** On a command line the last `;` may be left out. */
function terminated(spec: Source, inline: boolean): Source {
	return inline && !/;\s*$/.test(spec.text) ? new Source(spec.path, `${spec.text.trimEnd()};\n`) : spec;
}
