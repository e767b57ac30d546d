/** bypass lsp */
import { resolve } from 'node:path';
import { packageVersion } from '../files.ts';
import { type Command, textsOf } from './command.ts';

export const command: Command = {
	usage: `usage: bypass lsp [--stdio] [--knowledge FILE]...

A language server for specifications (.bp) and knowledge (.bk), on standard input and output: editors start it. It tells mistakes while
one types, what knowledge says of a call, where a rule stands; it completes names and words, lays texts out, and colours them.
How VS Code, Neovim, Helix and Emacs use it: grammar/README.md of the package.

      --stdio               is the only way, and may be left out
      --knowledge FILE      further knowledge; may be repeated

Examples:
    bypass lsp --knowledge mine.bk
`,
	options: {
		stdio: { type: 'boolean' },
		knowledge: { type: 'string', multiple: true },
		/* some clients tell who they are */
		clientProcessId: { type: 'string' },
	},
	check: (positionals) => (positionals.length ? 'lsp: takes no file; the editor sends texts' : undefined),

	async run({ values }) {
		const { createConnection, ProposedFeatures } = await import('vscode-languageserver/node');
		const { serve } = await import('../editor/server.ts');
		const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
		serve(connection, { version: packageVersion(), knowledge: textsOf(values, 'knowledge').map((path) => resolve(path)) });
		/* the connection ends the process: on `exit`, and when its input ends */
		return new Promise(() => {});
	},
};
