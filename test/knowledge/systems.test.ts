/** How calls are entered below the symbols, and what actions take of libc: knowledge as a whole, and the numbers of this machine. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { findCompiler } from '../../lib/build/cc.ts';
import { numbersOf } from '../../lib/build/syscalls.ts';
import { understand } from '../../lib/generate.ts';
import type { ModelProcedure } from '../../lib/model/model.ts';
import { Source } from '../../lib/source/source.ts';
import { knowledge } from '../tools/knowledge.ts';
import { argumentsOf, itemsOf, readContent } from './content.ts';

const { files } = readContent();
const options = itemsOf(files, 'options');
const calls = itemsOf(files, 'procedure').map(({ item }) => ({
	name: item.name.text,
	clauses: [...item.clauses, ...options.filter((o) => o.item.pattern.text === item.name.text).flatMap((o) => o.item.clauses)],
}));

/** Everything trapped, with a home: every call with its knowledge's action. */
const topics = [...new Set(files.filter(({ level }) => level === 'posix').map(({ topic }) => topic.replace(/\..*/, '')))];
const trapped = topics.filter((topic) =>
	files.some((f) => f.topic.split('.')[0] === topic && f.file.items.some((i) => i.kind === 'procedure')),
);
const spec = new Source('all.bp', `paths { home "/data"; local "*"; }\ntrap ${trapped.map((topic) => `posix.${topic}`).join(', ')};\n`);
const { model, diagnostics } = understand({ spec, knowledge, name: 'all' });
const entered = model.procedures.filter((call) => call.systems.length > 0);

test('a call that system calls reach is entered by one of them, or it is said why not', () => {
	const named = calls.filter(({ clauses }) => clauses.some((clause) => clause.word === 'syscall'));
	assert.ok(named.length > 150, `${named.length} calls name a system call`);
	const silent = named.filter(({ clauses }) => {
		const enters = argumentsOf(clauses, 'syscall').some((text) => text === 'same' || text.includes('('));
		const reason = argumentsOf(clauses, 'unentered')[0] ?? '';
		return enters ? reason !== '' : reason.length < 5;
	});
	assert.equal(
		silent.map(({ name }) => name),
		[],
	);
});

test('all of it is understood', () => {
	assert.equal(
		diagnostics.map((d) => d.message),
		[],
	);
	assert.ok(entered.length > 150, `${entered.length} calls are entered`);
});

test('what a prototype takes is a parameter of the call, or an expression looks at it', () => {
	const idle = entered.flatMap((call) =>
		call.systems.flatMap((system) => {
			const texts = [system.unless, system.absent, system.result, ...system.given.map((g) => g.value)].map((e) => e?.text ?? '').join(' ');
			const used = (name: string) => call.parameters.some((p) => p.name === name) || new RegExp(`\\b${name}\\b`).test(texts);
			return system.parameters.filter(({ name }) => !used(name)).map(({ name }) => `${call.name} by ${system.name}: ${name}`);
		}),
	);
	/* the halves of an offset are one number here, and what a child used is the kernel's to say */
	assert.equal(idle.sort(), ['preadv2 by preadv2: high', 'pwritev2 by pwritev2: high', 'waitid by waitid: usage']);
});

test('at most six arguments, and nothing of the call is left without a value', () => {
	const bare = (call: ModelProcedure) =>
		call.systems.flatMap((system) => {
			const has = new Set([...system.parameters.map((p) => p.name), ...system.given.map((g) => g.name)]);
			const missing = system.absent?.text === '1' ? [] : call.parameters.filter((p) => !has.has(p.name));
			return missing.map(({ name }) => `${call.name} by ${system.name}: ${name}`);
		});
	for (const call of entered)
		for (const { parameters, name } of call.systems) assert.ok(parameters.filter((p) => !p.room).length <= 6, `${call.name} by ${name}`);
	assert.equal(entered.flatMap(bare), []);
});

test('locks that libc may hold are known ones, and no action of knowledge wants one of them', () => {
	const words = new Set(calls.flatMap(({ clauses }) => argumentsOf(clauses, 'held')));
	assert.equal([...words].sort(), ['loader', 'memory', 'streams']);
	const wants = entered.flatMap(({ name, wishes, held }) =>
		wishes.filter(({ lock }) => lock === 'anything' || held.includes(lock)).map((wish) => `${name}: ${wish.name} (${wish.lock})`),
	);
	assert.equal(wants, []);
});

test('a function is said to take one thing', () => {
	const names = itemsOf(files, 'locks').flatMap(({ item }) => item.names.map(({ text }) => text));
	assert.equal(
		names.filter((name, i) => names.indexOf(name) !== i),
		[],
	);
});

test('system calls that this machine does not have are those of other machines and of later kernels', async () => {
	const names = [...new Set(entered.flatMap((call) => call.systems.map(({ name }) => name)))];
	const here = new Set(Object.values(await numbersOf(names, findCompiler('c'))));
	const elsewhere = new Set(
		(
			'access chmod chown creat dup2 epoll_wait fork futimesat getdents getrlimit lchown link lstat mkdir mknod open poll readlink rename rmdir select ' +
			'setrlimit stat symlink time unlink utime utimes vfork newfstatat waitpid sync_file_range sync_file_range2 getxattrat setxattrat listxattrat ' +
			'removexattrat fchmodat2 openat2 faccessat2 epoll_pwait2 close_range clone3'
		).split(' '),
	);
	assert.equal(
		names.filter((name) => !here.has(name) && !elsewhere.has(name)),
		[],
	);
});

test.run();
