/** What the kernel of this machine can do for each way of trapping: asked by a small program where there is a compiler, else told from its version. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { arch, release, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findCompiler, runCompiler } from './cc.ts';
import type { Finding } from './doctor.ts';
import { runtimeFolder } from './runtime.ts';

/** Answers of lib/runtime/doctor/machine.c by name. */
export type Answers = ReadonlyMap<string, string>;

/** @returns undefined where nothing can be compiled */
export async function askMachine(): Promise<Answers | undefined> {
	const folder = mkdtempSync(join(tmpdir(), 'bypass-doctor-'));
	try {
		const program = join(folder, 'machine');
		await runCompiler(findCompiler('c'), ['-o', program, join(runtimeFolder(), 'doctor', 'machine.c')], 'a question to the kernel');
		const { stdout } = spawnSync(program, { encoding: 'utf8', timeout: 10_000 });
		return new Map([...stdout.matchAll(/^(\w+) (.*)$/gm)].map(([, name, answer]) => [name as string, answer as string]));
	} catch {
		return undefined;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** One finding for each way of trapping, and for what confines a shadow. */
export function kernelFindings(answers: Answers | undefined, kernel: string = release(), machine: string = arch()): Finding[] {
	const x64 = machine === 'x64';
	const guess = ` (told from its version: ${kernel})`;
	const below = answers ? answers.get('dispatch') === 'yes' && x64 : x64 && isAtLeast(kernel, 5, 11);
	const why = !x64 ? `not on ${machine}` : answers ? reason(answers.get('dispatch')) : `Linux ${kernel} is older than 5.11`;
	const bases = answers ? answers.get('bases') === 'yes' : isAtLeast(kernel, 5, 9);
	const landlock = answers?.get('landlock');
	const spaces = answers?.get('namespaces');
	return [
		{ state: 'ok', what: 'symbols', found: 'calls that programs make by their names are trapped' },
		below
			? { state: 'ok', what: 'below', found: `calls past the symbols are trapped: Syscall User Dispatch${answers ? '' : guess}` }
			: {
					state: 'absent',
					what: 'below',
					found: `calls past the symbols are not trapped: ${why}`,
					cure: 'x86-64 with Linux 5.11 or newer has it (containers and gVisor may forbid it); `bypass run --leaks=pass` leaves such calls alone',
				},
		below && bases
			? { state: 'ok', what: 'static', found: `static programs run${answers ? '' : guess}` }
			: {
					state: 'absent',
					what: 'static',
					found: 'static programs are refused: the kernel or the processor does not let programs change the bases of fs and gs',
					cure: 'use a dynamically linked build of the program, or Linux 5.11 on a processor of 2012 or newer',
				},
		landlockFinding(landlock, kernel),
		spaces === undefined || spaces === 'yes'
			? { state: 'ok', what: 'unshare', found: spaces ? 'user namespaces can be made' : `user namespaces${guess}` }
			: {
					state: 'absent',
					what: 'unshare',
					found: `no user namespaces: ${reason(spaces)}`,
					cure: 'sysctl kernel.unprivileged_userns_clone=1, or kernel.apparmor_restrict_unprivileged_userns=0; only tests and sandboxes of yours need them',
				},
	];
}

function landlockFinding(answer: string | undefined, kernel: string): Finding {
	if (answer === undefined && isAtLeast(kernel, 5, 13))
		return { state: 'ok', what: 'landlock', found: `told from the kernel's version: ${kernel}` };
	if (answer !== undefined && /^\d+$/.test(answer)) return { state: 'ok', what: 'landlock', found: `version ${answer} of its interface` };
	return {
		state: 'absent',
		what: 'landlock',
		found: `no Landlock, so a shadow cannot be confined to folders: ${answer === undefined ? `Linux ${kernel} is older than 5.13` : reason(answer)}`,
		cure: 'Linux 5.13 or newer, with landlock among the `lsm=` of its command line',
	};
}

function reason(answer: string | undefined): string {
	return (answer ?? 'it does not answer').replace(/^no /, '');
}

/** `5.15.0-91-generic` is at least 5.11. */
function isAtLeast(kernel: string, major: number, minor: number): boolean {
	const [own = 0, below = 0] = kernel.split('.').map((part) => Number.parseInt(part, 10));
	return own > major || (own === major && below >= minor);
}
