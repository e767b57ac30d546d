/** bypass report */
import { basename } from 'node:path';
import { writeReport } from '../build/report.ts';
import { type Command, textOf } from './command.ts';

export const command: Command = {
	usage: `usage: bypass report TRACE -o PAGE.html [--title TEXT]

Makes a page of a trace (bypass run --trace=json --trace-file TRACE ...): files by bytes and by where they live, what each thread did
when, calls by count, bytes, time and errors. \`bypass run --report PAGE.html\` does both at once. The page needs no network.

  -o, --output PAGE.html    the page
      --title TEXT          its heading; default: the trace's name

Examples:
    bypass run --trace=json --trace-file make.trace trace -- make && bypass report make.trace -o make.html
`,
	options: { output: { type: 'string', short: 'o' }, title: { type: 'string' } },

	check(positionals, _program, values) {
		if (positionals.length !== 1) return 'report: give one trace';
		return values.output === undefined ? 'report: no -o PAGE.html' : undefined;
	},

	async run({ positionals, values }) {
		const trace = positionals[0] as string;
		await writeReport(trace, textOf(values, 'output') as string, textOf(values, 'title') ?? basename(trace));
		return { status: 0 };
	},
};
