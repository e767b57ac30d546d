/** What knowledge says, looked at as a whole: names that must exist, numbers that must never change. No compiler. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { loadKnowledge } from '../../lib/knowledge/load.ts';
import { mergedStruct } from '../../lib/model/records.ts';
import { Report } from '../../lib/source/diagnostic.ts';
import type { SymbolSet } from '../../lib/syntax/ast.ts';
import { formatFile } from '../../lib/syntax/format.ts';
import { argumentsOf, itemsOf, readContent, shapeName } from '../knowledge/content.ts';
import { root } from '../tools/bypass.ts';
import { knowledge } from '../tools/knowledge.ts';

const { files, report } = readContent();
const procedures = itemsOf(files, 'procedure');
const options = itemsOf(files, 'options');
const sets = itemsOf(files, 'symbols');
const structs = itemsOf(files, 'struct');
const rulebook = loadKnowledge(knowledge, new Report());

/** All clauses of a call, its own and those of the options that name it. */
const clausesOf = (name: string) => [
	...procedures.filter(({ item }) => item.name.text === name).flatMap(({ item }) => item.clauses),
	...options.filter(({ item }) => item.pattern.text === name).flatMap(({ item }) => item.clauses),
];
/** Every name by which programs reach a call. */
const entriesOf = (name: string) => [
	name,
	...argumentsOf(clausesOf(name), 'entry'),
	...argumentsOf(clausesOf(name), 'shape').map(shapeName),
];

test('every file parses', () => {
	assert.equal(
		report.diagnostics.map((d) => `${d.span.source.path}: ${d.message}`),
		[],
	);
	assert.ok(procedures.length > 150);
});

test('every file is laid out as `bypass fmt` does it', () => {
	const different = files.filter(({ file }) => formatFile(file) !== file.source.text);
	assert.equal(
		different.map(({ file }) => file.source.path),
		[],
	);
});

test('a call is described once in a chain of levels', () => {
	const names = procedures.map(({ item }) => item.name.text);
	assert.equal(
		names.filter((name, i) => names.indexOf(name) !== i),
		[],
	);
});

test('options and needs name calls that there are', () => {
	const known = new Set(procedures.map(({ item }) => item.name.text));
	assert.equal(
		options.map(({ item }) => item.pattern.text).filter((name) => !name.includes('*') && !known.has(name)),
		[],
	);
	for (const { item } of procedures)
		assert.equal([item.name.text, ...argumentsOf(item.clauses, 'needs').filter((name) => !known.has(name))], [item.name.text]);
});

test('symbol sets in annotations exist', () => {
	const known = new Set(sets.map(({ item }) => item.name.text));
	const used = [
		...procedures.flatMap(({ item }) => [item.result, ...item.parameters]),
		...structs.flatMap(({ item }) => item.members),
	].flatMap((declaration) => declaration.annotations.flatMap((a) => (a.kind === 'symbols' ? [a.set.text] : [])));
	assert.ok(used.length > 40);
	assert.equal(
		used.filter((name) => !known.has(name)),
		[],
	);
});

test('bits are disjoint, values and names are not repeated', () => {
	for (const { item } of sets) {
		const { name, form, rows } = item;
		assert.is(new Set(rows.map((row) => row.name.text)).size, rows.length, name.text);
		if (form === 'values') assert.is(new Set(rows.map((row) => row.canonical)).size, rows.length, name.text);
		const fields = new Map<string, bigint>();
		for (const row of form === 'bits' ? rows : []) {
			const field = row.mask?.text ?? row.name.text;
			fields.set(field, (fields.get(field) ?? 0n) | row.canonical);
		}
		let taken = 0n;
		for (const [field, bits] of fields) {
			assert.is(taken & bits, 0n, `${name.text}.${field}`);
			taken |= bits;
		}
	}
});

/** `set NAME number [mask]` of every row and `struct.member` in order: the protocol. */
function protocol(): string[] {
	const rows = (set: SymbolSet) =>
		set.rows.map((row) => `${set.name.text} ${row.name.text} ${row.canonical}${row.mask ? ` in ${row.mask.text}` : ''}`);
	return [
		...sets.flatMap(({ item }) => rows(item)),
		...[...new Set(structs.map(({ item }) => item.name.text))].flatMap((name) => {
			const members = mergedStruct(rulebook.recordRules(name))?.members ?? [];
			return members.map(({ declaration }, i) => `struct ${name} ${i} ${memberName(declaration.declarator)}`);
		}),
	];
}

function memberName(declarator: (typeof structs)[number]['item']['members'][number]['declarator']): string {
	if (declarator.kind === 'name') return declarator.name ?? '';
	const element = declarator.kind === 'array' && /^[A-Z]/.test(declarator.size ?? '') ? `[${declarator.size}]` : '';
	return `${memberName(declarator.of)}${element}`;
}

test('canonical numbers and orders of members are those of the golden list: append only', () => {
	const golden = readFileSync(join(root, 'test', 'knowledge', 'canonical.txt'), 'utf8')
		.trimEnd()
		.split('\n');
	const now = protocol();
	assert.equal(
		golden.filter((line) => !now.includes(line)),
		[],
		'a number was changed or taken away: peers of other versions would misunderstand',
	);
	assert.equal(
		now.filter((line) => !golden.includes(line)),
		[],
		'new numbers: append them to test/knowledge/canonical.txt',
	);
});

test('the names that real programs import lead to their calls', () => {
	const expected: Record<string, readonly string[]> = {
		open: ['open64', '__open_2', '__open64_2', 'creat', 'creat64', 'openat', 'openat64', '__openat_2', '__openat64_2'],
		openat: ['openat64', '__openat_2'],
		read: ['__read', '__read_chk'],
		pread: ['pread64', '__pread_chk', '__pread64_chk'],
		lseek: ['lseek64'],
		stat: ['stat64', '__xstat', '__xstat64', 'fstatat'],
		lstat: ['lstat64', '__lxstat', '__lxstat64'],
		fstat: ['fstat64', '__fxstat', '__fxstat64'],
		fstatat: ['fstatat64', '__fxstatat', '__fxstatat64'],
		readlink: ['readlinkat', '__readlink_chk'],
		realpath: ['__realpath_chk'],
		getcwd: ['__getcwd_chk'],
		fcntl: ['fcntl64', '__fcntl'],
		fopen: ['fopen64'],
		readdir: ['readdir64'],
		mkostemps: ['mkstemp', 'mkstemp64', 'mkostemp', 'mkstemps'],
		poll: ['__poll', '__poll_chk'],
	};
	for (const [name, entries] of Object.entries(expected)) {
		const found = entriesOf(name);
		assert.equal(
			entries.filter((entry) => !found.includes(entry)),
			[],
			name,
		);
	}
});

test('what the kernel would answer for a placeholder is trapped wherever there may be one', () => {
	for (const name of [
		'close',
		'dup',
		'dup2',
		'dup3',
		'fcntl',
		'fstat',
		'fstatat',
		'statx',
		'fstatfs',
		'fchdir',
		'fchownat',
		'mmap',
		'close_range',
	])
		assert.ok(
			clausesOf(name).some((clause) => clause.word === 'implied'),
			name,
		);
	for (const name of ['sigaction', 'signal', 'pthread_create'])
		assert.ok(
			clausesOf(name).some((clause) => clause.word === 'always'),
			name,
		);
});

test.run();
