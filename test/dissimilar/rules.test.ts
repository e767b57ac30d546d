/** The rules of the wire, each by an example between two machines that differ in it; families.test.ts has them all by chance. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { keptColumns } from '../knowledge/figure2.ts';
import { type Machine, machines, missingCompiler, missingEmulator } from '../knowledge/machines.ts';
import { folder } from '../tools/bypass.ts';
import { testUnless } from '../tools/skip.ts';
import { numberOf, sets, structs } from './expected.ts';
import { endSides, sideOf } from './sides.ts';

const dir = folder();
const kept = keptColumns();
const side = (name: string) => sideOf(dir, name, kept);

/** A test that needs these machines. */
function between(names: readonly string[]) {
	const missing = names.map((name) => {
		const machine = machines.find((m) => m.name === name.split('.')[0]) as Machine;
		return missingCompiler(machine) ?? missingEmulator(machine);
	});
	return testUnless(
		test,
		missing.find((reason) => reason !== undefined),
	);
}

/** Constants by name, as one number of a machine. */
const number = (column: string, set: string, ...names: string[]) =>
	numberOf(side(column).column, sets.find(({ name }) => name === set) as (typeof sets)[number], names).toString();

/** A number of a set from one machine to another. */
async function sent(from: string, to: string, set: string, value: string): Promise<string> {
	const [bytes] = await side(from).codec.ask([`e ${set} ${value}`]);
	if (bytes?.startsWith('!')) return bytes;
	return (await side(to).codec.ask([`d ${set} ${bytes}`]))[0] as string;
}

/** A struct whose members are 0 but for some; the answer by member. */
async function sentStruct(from: string, to: string, name: string, members: Readonly<Record<string, bigint | number>>) {
	const { fields } = structs.find((struct) => struct.name === name) as (typeof structs)[number];
	const words = fields.map(({ path, macro }) => (members[path] ?? (macro === 'FIELD_CHARS' ? '-' : 0)).toString());
	const [bytes] = await side(from).codec.ask([`E ${name} ${words.join(' ')}`]);
	const [answer = ''] = await side(to).codec.ask([`D ${name} ${bytes}`]);
	const got = answer.trim().split(' ');
	return answer.startsWith('!') ? answer : Object.fromEntries(fields.map(({ path }, i) => [path, got[i]]));
}

between(['s390x', 'i386'])('out of range is EOVERFLOW, whoever has the narrower type', async () => {
	assert.is(await sentStruct('s390x', 'i386', 'timespec', { tv_sec: 1n << 31n }), '!EOVERFLOW');
	assert.is(await sentStruct('s390x', 'i386', 'timespec', { tv_sec: -(1n << 31n) - 1n }), '!EOVERFLOW');
	assert.equal(await sentStruct('s390x', 'i386', 'timespec', { tv_sec: (1n << 31n) - 1n, tv_nsec: 5 }), {
		tv_sec: '2147483647',
		tv_nsec: '5',
	});
	assert.equal(await sentStruct('i386', 's390x', 'timespec', { tv_sec: -(1n << 31n) }), { tv_sec: '-2147483648', tv_nsec: '0' });
});

between(['i386', 's390x'])('unsigned numbers keep their top bit, and nothing below zero becomes one', async () => {
	const all = { f_bsize: 0xffffffff, f_blocks: (1n << 64n) - 1n };
	const got = (await sentStruct('s390x', 'i386', 'statvfs', all)) as Record<string, string>;
	assert.equal([got.f_bsize, got.f_blocks], ['4294967295', '18446744073709551615']);
	assert.is(await sentStruct('s390x', 'i386', 'statvfs', { f_bsize: 1n << 32n }), '!EOVERFLOW');
	assert.is(await sentStruct('s390x', 'i386', 'stat', { st_nlink: (1n << 64n) - 1n }), '!EOVERFLOW');
});

between(['x86_64', 'mips'])('nanoseconds travel', async () => {
	for (const [from, to] of [
		['x86_64', 'mips'],
		['mips', 'x86_64'],
	] as const) {
		const got = (await sentStruct(from, to, 'stat', { 'st_mtim.tv_sec': 1_700_000_000, 'st_mtim.tv_nsec': 123_456_789 })) as Record<
			string,
			string
		>;
		assert.equal([got['st_mtim.tv_sec'], got['st_mtim.tv_nsec']], ['1700000000', '123456789']);
	}
});

between(['musl', 'x86_64'])('O_ACCMODE of musl has O_PATH in it: neither becomes the other', async () => {
	for (const names of [['O_RDWR'], ['O_PATH'], ['O_PATH', 'O_DIRECTORY'], ['O_WRONLY', 'O_CREAT']]) {
		assert.is(await sent('musl', 'x86_64', 'open_flags', number('musl', 'open_flags', ...names)), number('x86_64', 'open_flags', ...names));
		assert.is(await sent('x86_64', 'musl', 'open_flags', number('x86_64', 'open_flags', ...names)), number('musl', 'open_flags', ...names));
	}
	assert.is(await sent('musl', 'x86_64', 'open_flags', '3'), '!EINVAL');
});

between(['mips', 'x86_64'])('MIPS has streams and datagrams the other way round', async () => {
	assert.is(number('mips', 'socket_type', 'SOCK_STREAM'), '2');
	assert.is(await sent('mips', 'x86_64', 'socket_type', '2'), '1');
	assert.is(await sent('x86_64', 'mips', 'socket_type', (0x1 | 0x800).toString()), (0x2 | 0x80).toString());
});

between(['mips', 'mips.plain', 'x86_64'])('F_SETLK has another number for programs with 64-bit offsets', async () => {
	assert.equal([number('mips', 'lock_command', 'F_SETLK'), number('mips.plain', 'lock_command', 'F_SETLK')], ['34', '6']);
	assert.is(await sent('mips', 'x86_64', 'lock_command', '34'), '6');
	assert.is(await sent('mips.plain', 'x86_64', 'lock_command', '6'), '6');
	assert.is(await sent('x86_64', 'mips', 'lock_command', '6'), '34');
});

between(['i386', 's390x'])('one machine has three struct stat: each has what the others had, as far as there is room', async () => {
	const status = { st_size: 3n << 32n, 'st_mtim.tv_sec': 4_000_000_000n, st_ino: 7n };
	assert.is(await sentStruct('s390x', 'i386.plain', 'stat', status), '!EOVERFLOW');
	assert.is(await sentStruct('s390x', 'i386', 'stat', status), '!EOVERFLOW');
	const got = (await sentStruct('s390x', 'i386.time64', 'stat', status)) as Record<string, string>;
	assert.equal([got.st_size, got['st_mtim.tv_sec'], got.st_ino], ['12884901888', '4000000000', '7']);
	const small = { st_size: 5, st_mode: 0o100644, 'st_ctim.tv_nsec': 9 };
	for (const from of ['i386.plain', 'i386', 'i386.time64'])
		for (const to of ['i386.plain', 'i386', 'i386.time64', 's390x']) {
			const back = (await sentStruct(from, to, 'stat', small)) as Record<string, string>;
			assert.equal([back.st_size, back.st_mode, back['st_ctim.tv_nsec']], ['5', `${0o100644}`, '9'], `${from} to ${to}`);
		}
});

between(['x86_64', 'mips', 'alpha'])('a character of a terminal travels by what it does, and a flag by its name', async () => {
	const raw = { 'c_cc[VMIN]': 1, 'c_cc[VEOF]': 4, c_lflag: number('x86_64', 'terminal_local', 'ICANON', 'ECHO') } as never;
	for (const to of ['mips', 'alpha']) {
		const got = (await sentStruct('x86_64', to, 'termios', raw)) as Record<string, string>;
		assert.equal([got['c_cc[VMIN]'], got['c_cc[VEOF]']], ['1', '4']);
		assert.is(got.c_lflag, number(to, 'terminal_local', 'ICANON', 'ECHO'));
	}
});

between(['sparc64', 'x86_64', 'mips'])('what a side lacks: an errno of MIPS, a speed of SPARC', async () => {
	assert.is(await sent('mips', 'x86_64', 'errno', number('mips', 'errno', 'EINIT')), '!EINVAL');
	assert.is(await sent('sparc64', 'x86_64', 'terminal_control', number('sparc64', 'terminal_control', 'B76800')), '!EINVAL');
	assert.is(
		await sent('sparc64', 'x86_64', 'terminal_control', number('sparc64', 'terminal_control', 'B921600', 'CS8')),
		number('x86_64', 'terminal_control', 'B921600', 'CS8'),
	);
});

between(['hppa', 'alpha', 'x86_64'])('errors keep their names over three machines', async () => {
	for (const name of ['EAGAIN', 'ENOTSUP', 'ELOOP', 'ETIMEDOUT', 'ENOSYS', 'EOVERFLOW']) {
		const there = await sent('hppa', 'alpha', 'errno', number('hppa', 'errno', name));
		assert.is(there, number('alpha', 'errno', name));
		assert.is(await sent('alpha', 'x86_64', 'errno', there), number('x86_64', 'errno', name));
	}
});

test.after(endSides);
test.run();
