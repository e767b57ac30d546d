/** bypass fmt */
import { writeFileSync } from 'node:fs';
import { readSource } from '../files.ts';
import { Report } from '../source/diagnostic.ts';
import { formatFile } from '../syntax/format.ts';
import { parseFile } from '../syntax/parse.ts';
import { type Command, show } from './command.ts';

export const command: Command = {
	usage: `usage: bypass fmt [--check] FILE...

Lays out specifications (.bp) and knowledge (.bk) in the usual way, in place. A file with errors is left as it is.
      --check               changes nothing; names files that are laid out otherwise, with status 1

Examples:
    bypass fmt *.bp
    bypass fmt --check policy.bp     for CI
`,
	options: { check: { type: 'boolean' } },

	check: (positionals) => (positionals.length ? undefined : 'fmt: no file'),

	async run({ positionals, values, io }) {
		const report = new Report();
		let untidy = false;
		for (const path of positionals) {
			const source = readSource(path);
			const own = new Report();
			const text = formatFile(parseFile(source, own));
			report.diagnostics.push(...own.diagnostics);
			if (own.failed || text === source.text) continue;
			if (values.check) io.out(`${path}\n`);
			else writeFileSync(path, text);
			untidy = true;
		}
		const { status } = (await show(report.diagnostics, io)) as { status: number };
		return { status: status || (untidy && values.check ? 1 : 0) };
	},
};
