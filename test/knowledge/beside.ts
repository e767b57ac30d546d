/**
 * Is a family complete? Every constant that a machine's headers define, and whose name is like those of a family, must be in one, or stand
 * in beside.txt with the reason why it is not.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tools/bypass.ts';
import { headers } from './everything.ts';
import { families, widths } from './families.ts';
import type { Machine } from './machines.ts';
import { runtimeHeaders } from './runtime-tables.ts';

interface Block {
	readonly pattern: RegExp;
	/** names, and why they are left out */
	readonly reasons: ReadonlyMap<string, string>;
}

/** beside.txt. */
export function readBeside(): Block[] {
	const [, ...blocks] = readFileSync(join(root, 'test/knowledge/beside.txt'), 'utf8').split(/^# /m);
	return blocks.map((block) => {
		const [pattern, ...lines] = block.trim().split('\n');
		const reasons = lines.flatMap((line) => {
			const [reason, names] = line.split(': ') as [string, string];
			return names.split(' ').map((name): [string, string] => [name, reason]);
		});
		return { pattern: new RegExp(pattern as string), reasons: new Map(reasons) };
	});
}

/** Names of all macros that a machine's headers define. */
export function definedNames(machine: Machine): Set<string> {
	const input = ['#define _GNU_SOURCE 1', ...widths.agent, ...headers, ...runtimeHeaders, ''].join('\n');
	const { stdout, status, stderr } = spawnSync(machine.compiler, ['-E', '-dM', '-x', 'c', '-'], { input, encoding: 'utf8' });
	if (status !== 0) throw new Error(`${machine.compiler}: ${stderr}`);
	return new Set([...stdout.matchAll(/^#define (\w+) /gm)].map(([, name]) => name as string));
}

/** Names in families. */
export const familyNames: ReadonlySet<string> = new Set(families.flatMap((family) => family.rows.map((row) => row.key)));

/** Of these names those that are like a family's, and of which nobody has said anything. */
export function unnamed(defined: ReadonlySet<string>): string[] {
	const blocks = readBeside();
	return [...defined].filter((name) => {
		const fitting = blocks.filter(({ pattern }) => pattern.test(name));
		return fitting.length > 0 && !familyNames.has(name) && !fitting.some(({ reasons }) => reasons.has(name));
	});
}
