/**
 * An encoder of one machine: a C program with the tables of every symbol set and struct as the generator makes them, and the runtime's code
 * that turns values into what travels and back. It reads lines and answers each by one; another machine's takes over from there.
 *
 *     e SET VALUE        a local value to what travels, in hexadecimal
 *     d SET BYTES        and back
 *     E STRUCT VALUE...  members in their order; text in hexadecimal, `-` is empty
 *     D STRUCT BYTES     and back, `?` for a member that is not there
 *
 * An answer that begins with `!` is the errno of a failure, by name. Members are set and read here by assignment, not by the tables' offsets.
 */
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { everyTable, everything } from '../knowledge/everything.ts';
import type { Width } from '../knowledge/families.ts';
import { commandOf, type Machine } from '../knowledge/machines.ts';
import { root } from '../tools/bypass.ts';

const runtime = join(root, 'lib', 'runtime');
const flags: Record<Width, readonly string[]> = {
	agent: ['-D_FILE_OFFSET_BITS=64'],
	plain: ['-D_FILE_OFFSET_BITS=32'],
	time64: ['-D_FILE_OFFSET_BITS=64', '-D_TIME_BITS=64'],
};

/** Compiles an encoder into `folder`; gives the program. */
export function buildCodec(folder: string, machine: Machine, width: Width): string {
	const own = join(folder, `${machine.name}.${width}`);
	mkdirSync(own, { recursive: true });
	for (const { path, text } of everyTable()) writeFileSync(join(own, path), text);
	writeFileSync(join(own, 'codec.c'), codecText());
	const shared = readdirSync(join(runtime, 'shared')).filter((name) => /^(bytes|wire|symbols|records)\.c$/.test(name));
	const files = [join(own, 'codec.c'), join(own, 'everything_tables.c'), ...shared.map((name) => join(runtime, 'shared', name))];
	const args = [
		'-std=gnu11',
		'-O1',
		'-Wall',
		'-Wextra',
		'-Werror',
		'-D_GNU_SOURCE=1',
		...flags[width],
		`-I${join(runtime, 'include')}`,
		`-I${own}`,
		`-I${import.meta.dirname}`,
	];
	const { status, stderr } = spawnSync(machine.compiler, [...args, ...files, '-o', join(own, 'codec')], { encoding: 'utf8' });
	if (status !== 0) throw new Error(`${machine.compiler}: ${stderr.slice(0, 1500)}`);
	return join(own, 'codec');
}

/** The program's own part. */
function codecText(): string {
	const sets = everything.symbols.map((set) => `\t{ "${set.name}", &${set.table} },`);
	const structs = everything.records.flatMap((record) => {
		const conditional = (lines: string[], when: string | undefined) => (when === undefined ? lines : [`#if ${when}`, ...lines, '#endif']);
		const member = (path: string, macro: string, name: string) =>
			`\t${macro === 'FIELD_CHARS' ? 'TEXT' : 'NUMBER'}_${name}(object->${path})`;
		const functions = (name: 'SET' | 'GET') => [
			`static void ${name.toLowerCase()}_${record.name}(${record.type} *object, char **words)`,
			'{',
			...record.fields.flatMap((field) => {
				const line = member(field.path, field.macro, name);
				return field.when === undefined ? [line] : [`#if ${field.when}`, line, '#else', `\tNOTHING_${name}`, '#endif'];
			}),
			'\t(void)object;',
			'\t(void)words;',
			'}',
		];
		return conditional([...functions('SET'), ...functions('GET')], record.when);
	});
	const rows = everything.records.flatMap(({ name, when, table }) => {
		const row = `\t{ "${name}", &${table}, (void (*)(void *, char **))set_${name}, (void (*)(void *, char **))get_${name} },`;
		return when === undefined ? [row] : [`#if ${when}`, row, '#endif'];
	});
	return [
		'#include "everything_calls.h"',
		'#include "wire.h"',
		...everything.symbols.map((set) => `extern const struct bypass_symbols ${set.table};`),
		...everything.records.flatMap(({ when, table }) =>
			(when === undefined ? [] : [`#if ${when}`]).concat(
				`extern const struct bypass_record ${table};`,
				when === undefined ? [] : ['#endif'],
			),
		),
		'#include "codec_parts.h"',
		...structs,
		'static const struct set sets[] = {',
		...sets,
		'};',
		'static const struct record records[] = {',
		...rows,
		'};',
		'#include "codec_main.h"',
		'',
	].join('\n');
}

/** A running encoder; asks are answered in their order. */
export class Codec {
	readonly #child: ChildProcessWithoutNullStreams;
	readonly #waiting: { lines: string[]; left: number; done: (lines: string[]) => void; failed: (error: Error) => void }[] = [];
	#ended = '';

	constructor(machine: Machine, program: string) {
		const [command, ...args] = commandOf(machine, program) as [string, ...string[]];
		this.#child = spawn(command, args);
		this.#child.stderr.on('data', (data) => {
			this.#ended += data;
		});
		createInterface({ input: this.#child.stdout }).on('line', (line) => this.#answered(line));
		this.#child.on('close', (status, signal) => {
			this.#ended = `the encoder of ${machine.name} ended with ${signal ?? status}: ${this.#ended}`;
			for (const { failed } of this.#waiting) failed(new Error(this.#ended));
		});
	}

	/** Answers to lines, one each. */
	ask(lines: readonly string[]): Promise<string[]> {
		if (lines.length === 0) return Promise.resolve([]);
		return new Promise((done, failed) => {
			this.#waiting.push({ lines: [], left: lines.length, done, failed });
			this.#child.stdin.write(`${lines.join('\n')}\n`);
		});
	}

	/** Ends it. */
	end(): void {
		this.#child.stdin.end();
	}

	#answered(line: string): void {
		const first = this.#waiting[0];
		if (first === undefined) throw new Error(`an answer that nobody asked for: ${line}`);
		first.lines.push(line);
		first.left--;
		if (first.left > 0) return;
		this.#waiting.shift();
		first.done(first.lines);
	}
}
