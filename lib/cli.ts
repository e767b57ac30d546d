#!/usr/bin/env node
/** Arguments in, exit status out. The only file that knows the process and its streams; what a command does is elsewhere, loaded when it is asked for. */
import './build/given.ts'; // ahead of everything that touches a stream
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { hideProgress, showProgress } from './build/progress.ts';
import { Stop } from './build/stop.ts';
import type { Command, Ending, Io } from './cli/command.ts';

const STATUS = { ok: 0, error: 1, usage: 2, internal: 70 } as const;

/** One line each in `bypass --help`; the rest of a command is loaded with it. */
const COMMANDS: Record<string, { readonly summary: string; readonly load: () => Promise<{ command: Command }> }> = {
	init: { summary: 'begin a project', load: () => import('./cli/init.ts') },
	run: { summary: 'run a program under a specification', load: () => import('./cli/run.ts') },
	check: { summary: 'read specifications and show what is wrong', load: () => import('./cli/check.ts') },
	fmt: { summary: 'lay out specifications and knowledge in the usual way', load: () => import('./cli/fmt.ts') },
	generate: { summary: 'write the C of an agent and its shadow', load: () => import('./cli/generate.ts') },
	build: { summary: 'generate and compile with plain cc', load: () => import('./cli/build.ts') },
	runtime: { summary: 'write what make and Meson link agents with', load: () => import('./cli/runtime.ts') },
	pack: { summary: 'make a folder that runs programs where there is no Node.js', load: () => import('./cli/pack.ts') },
	report: { summary: 'make a page of a trace', load: () => import('./cli/report.ts') },
	shadow: { summary: "build a specification's shadow and start it", load: () => import('./cli/shadow.ts') },
	explain: { summary: 'why a call is treated as it is; what a message means', load: () => import('./cli/explain.ts') },
	knowledge: { summary: 'what is known of a call', load: () => import('./cli/knowledge.ts') },
	dump: { summary: 'show what a stage of the generator made of a specification', load: () => import('./cli/dump.ts') },
	'cmake-dir': { summary: "print the folder for CMake's Bypass_DIR", load: () => import('./cli/cmake-dir.ts') },
	postinstall: { summary: "generate an npm package's agents at install", load: () => import('./cli/postinstall.ts') },
	lsp: { summary: 'a language server, for editors', load: () => import('./cli/lsp.ts') },
	doctor: { summary: 'look whether everything is there', load: () => import('./cli/doctor.ts') },
};

const colorful = !process.env.NO_COLOR && process.env.TERM !== 'dumb';
const io: Io = {
	out: (text) => void process.stdout.write(text),
	error: (text) => {
		hideProgress();
		process.stderr.write(text);
	},
	color: process.stderr.isTTY === true && colorful,
	colorOut: process.stdout.isTTY === true && colorful,
};

function overview(): string {
	const lines = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(11)} ${summary}`);
	return `usage: bypass COMMAND ...\n\n${lines.join('\n')}\n\nbypass COMMAND --help tells more. bypass --version\n`;
}

function usage(message: string, help: string): Ending {
	io.error(`bypass: ${message}\n${help.split('\n\n', 1)[0]?.trimEnd()}\n`);
	return { status: STATUS.usage };
}

async function main(args: readonly string[]): Promise<Ending> {
	const [name, ...rest] = args;
	if (name === '--version' || name === '-V') {
		const { packageVersion } = await import('./files.ts');
		io.out(`bypass ${packageVersion()}\n`);
		return { status: STATUS.ok };
	}
	if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
		(name === undefined ? io.error : io.out)(overview());
		return { status: name === undefined ? STATUS.usage : STATUS.ok };
	}
	const known = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
	if (!known) {
		const { didYouMean } = await import('./source/suggest.ts');
		const meant = didYouMean(name, Object.keys(COMMANDS));
		return usage(`no command ${name}${meant ? `; did you mean ${meant}?` : ''}`, overview());
	}
	const { command } = await known.load();
	return runCommand(command, rest);
}

async function runCommand(command: Command, args: readonly string[]): Promise<Ending> {
	const options = { ...command.options, help: { type: 'boolean', short: 'h' } } as const satisfies ParseArgsConfig['options'];
	/* What stands behind `--` is a program's own and never ours. */
	const dashes = args.indexOf('--');
	const own = (dashes < 0 ? args : args.slice(0, dashes)).map((arg) => command.spellings?.[arg] ?? arg);
	const program = dashes < 0 ? undefined : args.slice(dashes + 1);
	let parsed: ReturnType<typeof parseArgs>;
	try {
		parsed = parseArgs({ args: [...own], options, allowPositionals: true, strict: true });
	} catch (error) {
		return usage((error as Error).message.replace(/\. To specify .*/s, '').replace(/\.$/, ''), command.usage);
	}
	if (parsed.values.help) {
		io.out(command.usage);
		return { status: STATUS.ok };
	}
	const wrong = command.check?.(parsed.positionals, program, parsed.values);
	if (wrong !== undefined) return usage(wrong, command.usage);
	return command.run({ positionals: parsed.positionals, program, values: parsed.values, io });
}

function finish(ending: Ending): void {
	if ('status' in ending) process.exitCode = ending.status;
	else process.kill(process.pid, ending.signal);
}

if (process.stderr.isTTY && process.env.TERM !== 'dumb') showProgress((text) => void process.stderr.write(text));

/* A reader that has seen enough (`| head`) is no mistake of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code === 'EPIPE') process.exit();
	throw error;
});

try {
	finish(await main(process.argv.slice(2)));
} catch (error) {
	if (error instanceof Stop) {
		io.error(`bypass: ${error.message}\n${error.detail}`);
		process.exitCode = STATUS.error;
	} else {
		io.error(`bypass: internal error: this is a bug of bypass, not of your files\n${error instanceof Error ? error.stack : error}\n`);
		process.exitCode = STATUS.internal;
	}
}
