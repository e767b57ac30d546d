/** Knowledge against the C library at hand: assertions in C for its compiler. */

import { ctypeOf } from '../../lib/model/ctype.ts';
import { declare } from '../../lib/plan/declare.ts';
import type { Declaration, Declarator, Procedure } from '../../lib/syntax/ast.ts';
import { itemsOf, type KnowledgeFile } from './content.ts';

/** Prototypes that headers give in a form of their own: a transparent union, an enumeration, a macro. */
const ownForm = new Set(['connect', 'getdents64', 'getrlimit', 'gettimeofday', 'ioctl', 'prlimit', 'recvmmsg', 'sendmmsg', 'setrlimit']);

/** One C file: every prototype once more, every constant and member asserted, each under its level's condition. */
export function assertionText(files: readonly KnowledgeFile[]): string {
	const when = new Map(itemsOf(files, 'level').map(({ at, item }) => [at.level, item.when?.text]));
	const under = (at: KnowledgeFile, lines: readonly string[]) => {
		const condition = when.get(at.level);
		return condition === undefined ? lines : [`#if ${condition}`, ...lines, '#endif'];
	};
	/* headers that are always there come first: they define the macros that the conditions ask for */
	const directives = itemsOf(files, 'directive').sort(
		(a, b) => Number(when.get(a.at.level) !== undefined) - Number(when.get(b.at.level) !== undefined),
	);
	const includes = directives.flatMap(({ at, item }) => under(at, [item.text]));
	const prototypes = itemsOf(files, 'procedure')
		.filter(({ item }) => !item.name.text.startsWith('bypass_') && !ownForm.has(item.name.text))
		.flatMap(({ at, item }) => under(at, [`extern ${prototype(item)};`]));
	const constants = itemsOf(files, 'symbols').flatMap(({ at, item }) =>
		under(
			at,
			item.rows.flatMap((row) => constant(row.name.text, row.canonical, item.form === 'bits')),
		),
	);
	const members = itemsOf(files, 'struct').flatMap(({ at, item }) =>
		under(
			at,
			item.members.map((m) => `_Static_assert(sizeof(((struct ${item.name.text} *)0)->${nameOf(m.declarator)}) > 0, "");`),
		),
	);
	return ['#define _GNU_SOURCE 1', '#define _FILE_OFFSET_BITS 64', ...includes, ...prototypes, ...constants, ...members, ''].join('\n');
}

/** Canonical numbers are Linux's generic ones, which this machine may have; names from 1001 on are ours. */
function constant(name: string, canonical: bigint, bits: boolean): string[] {
	if (!bits && canonical > 1000n) return [];
	const number = `0x${canonical.toString(16)}`;
	const holds = bits ? `((${name}) & ${number}) == ${number} || (${name}) == 0` : `(${name}) == ${canonical}`;
	return [`#if defined(${name}) && defined(__x86_64__)`, `_Static_assert(${holds}, "${name}");`, '#endif'];
}

function prototype(procedure: Procedure): string {
	const optional = procedure.parameters.some((p) => p.optional);
	const fixed = procedure.parameters.filter((p) => !p.optional).map(printed);
	const parameters = [...fixed, ...(optional || procedure.variadic ? ['...'] : [])].join(', ') || 'void';
	const { type, declarator } = procedure.result;
	return declare(ctypeOf(type, declarator, noScalars), `${procedure.name.text}(${parameters})`);
}

const noScalars: ReadonlySet<string> = new Set();
const printed = (p: Declaration) => declare(ctypeOf(p.type, p.declarator, noScalars), '');

function nameOf(declarator: Declarator): string {
	return declarator.kind === 'name' ? (declarator.name ?? '') : nameOf(declarator.of);
}
