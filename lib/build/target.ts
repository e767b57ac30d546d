/** What a compiler compiles for, as folders of prebuilds/ name it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../files.ts';

export interface Target {
	/** operating system and machine in Node's words: `linux`, `x64` */
	readonly system: string;
	readonly machine: string;
	readonly libc: string;
	/** instrumented by a sanitizer, which the runtime must then be as well */
	readonly sanitized: boolean;
}

/**
 * Asks a compiler, which reads one small file.
 * @param command the compiler and its own first arguments
 * @returns undefined when it cannot say: it is none, or has no headers
 */
export function targetOf(command: readonly string[]): Target | undefined {
	const [program, ...own] = command as [string, ...string[]];
	const probe = join(packageRoot(), 'cmake', 'probe.c');
	const { status, stdout } = spawnSync(program, [...own, '-E', '-P', probe], { encoding: 'utf8', maxBuffer: 1 << 26 });
	if (status !== 0) return undefined;
	const said = /BYPASS_PROBE:(\w+),(\w+),(\w+),(\w+):/.exec(stdout.replace(/"\s*"/g, ''));
	if (!said) return undefined;
	const [, system, machine, libc, sanitizer] = said as unknown as [string, string, string, string, string];
	return { system, machine, libc, sanitized: sanitizer !== 'plain' };
}

/** `linux-x64-glibc` */
export function nameOf({ system, machine, libc }: Target): string {
	return `${system}-${machine}-${libc}`;
}
