/** bypass check */
import { during } from '../build/progress.ts';
import { packageVersion, readKnowledge, readSource, readSpecification } from '../files.ts';
import { understand } from '../generate.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { renderDiagnostics } from '../source/render.ts';
import { agentName, type Call, type Command, compileOptions, compiling, type Ending, show, textOf, textsOf } from './command.ts';

const formats = ['text', 'json', 'sarif'] as const;
type Format = (typeof formats)[number];

export const command: Command = {
	usage: `usage: bypass check SPEC... [--format text|json|sarif] [--knowledge FILE]...
       bypass check --program PROGRAM SPEC|NAME [--json]

Reads each specification and shows all that is wrong with it. The status is 1 when there is an error; hints and warnings are none.

With --program: tells from the files of a program and of its libraries, without running it, what the agent of the specification
will see of it: calls that are covered; calls that libc makes inside itself; system calls past libc. The last line is the verdict, and
the status: 0, it works; 1, \`bypass run\` refuses it, and why.

      --program PROGRAM     a path, or a name in PATH
      --json                for machines (of specifications: as --format json)
      --format sarif        SARIF 2.1.0, which code hosts and editors read; the messages of specifications only

Examples:
    bypass check policy.bp
    bypass check --format sarif *.bp > bypass.sarif
    bypass check --program tar remote
`,
	options: {
		...compiling,
		format: { type: 'string', default: 'text' },
		json: { type: 'boolean' },
		program: { type: 'string' },
	},

	check(positionals, _program, values) {
		if (!positionals.length) return 'check: no specification';
		if (values.program !== undefined && positionals.length !== 1) return 'check: --program goes with one specification';
		if (!formats.includes(values.format as Format)) return `check: --format ${values.format}: ${formats.join(', ')}`;
		return values.program !== undefined && values.format === 'sarif' ? 'check: --program has no SARIF; --json is for machines' : undefined;
	},

	async run(call) {
		const format = call.values.json ? 'json' : (textOf(call.values, 'format') as Format);
		return call.values.program === undefined ? checkTexts(call, format) : checkProgram(call, format);
	},
};

async function checkTexts({ positionals, values, io }: Call, format: Format): Promise<Ending> {
	const knowledge = readKnowledge(textsOf(values, 'knowledge'));
	const diagnostics: Diagnostic[] = [];
	for (const path of positionals) {
		const spec = readSource(path);
		const found = await during(`checking ${path}`, () => understand({ spec, knowledge, name: agentName(path) }));
		diagnostics.push(...found.diagnostics);
	}
	if (format === 'sarif') {
		const { renderSarif } = await import('../editor/sarif.ts');
		io.out(renderSarif(diagnostics, packageVersion()));
	} else if (format === 'json') io.out(renderDiagnostics(diagnostics, { color: false, format }));
	else if (diagnostics.length) io.error(renderDiagnostics(diagnostics, { color: io.color, format }));
	return { status: diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0 };
}

/** The agent is built: what it exports is what it traps. */
async function checkProgram({ positionals, values, io }: Call, format: Format): Promise<Ending> {
	const { Cache } = await import('../build/cache.ts');
	const { prepare } = await import('../build/split.ts');
	const { refusedByLauncher, survey } = await import('../build/survey.ts');
	const { renderSurvey } = await import('./survey.ts');
	const spec = readSpecification(positionals[0] as string);
	const name = textOf(values, 'name') ?? agentName(spec.path);
	const outcome = await prepare(new Cache(), spec, name, textsOf(values, 'knowledge'), await compileOptions(values));
	if ('diagnostics' in outcome) return show(outcome.diagnostics, io);
	const program = textOf(values, 'program') as string;
	const seen = survey(program, outcome.split);
	const privileged = seen.refusals.length ? undefined : refusedByLauncher(program, outcome.split);
	const found = privileged === undefined ? seen : { ...seen, refusals: [privileged] };
	const works = found.refusals.length === 0;
	io.out(format === 'json' ? `${JSON.stringify({ agent: name, works, ...found }, undefined, '\t')}\n` : renderSurvey(found, name));
	return { status: works ? 0 : 1 };
}
