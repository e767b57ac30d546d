/** Messages, constants, structs and expressions of the plan, as TypeScript codes them. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readKnowledge } from '../../lib/files.ts';
import { generatePlan } from '../../lib/generate.ts';
import { Source } from '../../lib/index.ts';
import { CallCodec } from '../../lib/node/codec.ts';
import { readExpression } from '../../lib/node/expression.ts';
import { RecordTable, Tables } from '../../lib/node/tables.ts';
import { AT_FDCWD, type Descriptors } from '../../lib/node/values.ts';
import { decodeText, encodeText, Reader, Writer } from '../../lib/node/wire.ts';

const { plan } = generatePlan({
	spec: new Source('<text>', 'trap posix.files, posix.status, posix.directories;\n'),
	knowledge: readKnowledge(),
	name: 't',
});
if (!plan) throw new Error('the specification has errors');
const tables = new Tables(plan);
const symbols = (name: string) => [...tables.symbols.values()].find((set) => set.name === name);

const read = (put: (to: Writer) => void): Reader => {
	const to = new Writer();
	put(to);
	return new Reader(Buffer.from(to.done()));
};

function failsWith(code: string, action: () => unknown): void {
	try {
		action();
	} catch (error) {
		assert.is((error as { code?: string }).code, code, String(error));
		return;
	}
	assert.unreachable(`${code} did not come`);
}

test("numbers of 64 bits: two's complement, network order", () => {
	assert.equal(read((to) => to.integer(-2)).bytes, Buffer.from('fffffffffffffffe', 'hex'));
	assert.equal(read((to) => to.integer(0x0102030405)).bytes, Buffer.from('0000000102030405', 'hex'));
	fc.assert(fc.property(fc.maxSafeInteger(), (number) => read((to) => to.integer(number)).integer() === number));
	fc.assert(
		fc.property(
			fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
			(number) => BigInt(read((to) => to.integer(number)).whole()) === number,
		),
	);
	fc.assert(
		fc.property(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), (number) => BigInt(read((to) => to.integer(number)).natural()) === number),
	);
	fc.assert(fc.property(fc.double(), (number) => Object.is(read((to) => to.float(number)).float(), number)));
	failsWith('EOVERFLOW', () => read((to) => to.integer(2n ** 64n)));
	failsWith('EOVERFLOW', () => read((to) => to.integer(0.5)));
	failsWith('EOVERFLOW', () => read((to) => to.integer(2n ** 60n)).integer());
});

test('text and bytes have a length, and padding to 8', () => {
	assert.is(read((to) => to.text('1234567')).bytes.length, 16);
	assert.is(read((to) => to.text('12345678')).bytes.length, 24);
	assert.is(read((to) => to.data(Buffer.alloc(8))).bytes.length, 16);
	fc.assert(fc.property(fc.uint8Array(), (bytes) => Buffer.compare(read((to) => to.data(bytes)).data(), bytes) === 0));
	failsWith('ENAMETOOLONG', () => read((to) => to.text('12345')).text(4, 'ENAMETOOLONG'));
	failsWith('EINVAL', () => read((to) => to.text('a\0b')));
	failsWith('EPROTO', () => read((to) => to.data(Buffer.from('a\0c'))).text());
});

test('a message that outgrows its memory is whole', () => {
	const big = read((to) => {
		for (let i = 0; i < 200; i++) {
			to.integer(i);
			to.integer(BigInt(i) << 40n);
			to.float(i / 3);
			to.raw(Buffer.alloc(8, i));
			to.data(Buffer.alloc(i, i));
		}
	});
	for (let i = 0; i < 200; i++) {
		assert.is(big.integer(), i);
		assert.is(big.big(), BigInt(i) << 40n);
		assert.is(big.float(), i / 3);
		assert.is(big.big() & 0xffn, BigInt(i));
		assert.equal(big.data(), Buffer.alloc(i, i));
	}
	big.end();
	failsWith('EMSGSIZE', () => read((to) => to.data(Buffer.alloc((8 << 20) + 1))));
});

test('any bytes are a text and come back as they were', () => {
	fc.assert(fc.property(fc.uint8Array(), (bytes) => Buffer.compare(encodeText(decodeText(bytes)), bytes) === 0));
	fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => decodeText(encodeText(text)) === text));
});

test('a message that is cut anywhere is EPROTO', () => {
	const whole = read((to) => {
		to.text('abc');
		to.data(Buffer.alloc(5));
		to.flag(true);
	}).bytes;
	for (let length = 0; length < whole.length; length++) {
		const from = new Reader(whole.subarray(0, length));
		failsWith('EPROTO', () => {
			from.text();
			from.data();
			from.present();
		});
	}
});

test('constants cross by their canonical numbers; an unknown bit is EINVAL', () => {
	const flags = symbols('open_flags');
	const modes = symbols('file_mode');
	assert.ok(flags && modes);
	const { O_CREAT = 0, O_RDWR = 0, O_SYNC = 0, S_IFDIR = 0 } = Object.fromEntries(tables.constants);
	assert.is(flags.decode(flags.encode(O_CREAT | O_RDWR)), O_CREAT | O_RDWR);
	assert.is(flags.encode(O_SYNC), 0x100000);
	assert.is(modes.decode(0o40755), S_IFDIR | 0o755);
	failsWith('EINVAL', () => flags.decode(2 ** 40));
	assert.throws(() => flags.decode(2 ** 40 + 1), /^open_flags: 0x10000000000 has no name at home$/);
	failsWith('EINVAL', () => flags.encode(0x4000_0000));
	failsWith('EINVAL', () => symbols('seek_whence')?.decode(77));
	for (let bits = 0; bits < 0o10000; bits += 7) assert.is(modes.encode(modes.decode(bits)), bits);
	assert.is(tables.errorNumber('ENOENT'), 2);
	assert.is(tables.errorName(13), 'EACCES');
	assert.is(tables.errorNumber('ENOSUCHERROR'), 5, 'EIO');
});

test('structs: members that are left out are 0, members in excess are skipped', () => {
	const stat = tables.records.get(plan.records.find((record) => record.name === 'stat')?.table as string);
	assert.ok(stat);
	const record = stat.get(read((to) => stat.put(to, { st_size: 2n ** 60n, st_mode: 0o100644, st_mtim: { tv_sec: 5 } })));
	assert.is(record.st_size, 2n ** 60n);
	assert.is(record.st_mode, 0o100644);
	assert.equal(record.st_mtim, { tv_sec: 5, tv_nsec: 0 });
	assert.is(record.st_ino, 0);
	const more = read((to) => {
		to.integer(18);
		to.integer(1n << 17n);
		for (let i = 0; i < 17; i++) to.integer(i === 2 ? 0 : i);
		to.data(Buffer.from('later'));
	});
	assert.is(stat.get(more).st_ino, 1);
	more.end();
});

test('text in structs brings its end along, and is empty where who sends lacks it', () => {
	const member = { path: 'name', macro: 'FIELD_CHARS', symbols: undefined, when: undefined } as const;
	const named = new RecordTable({ name: 'named', type: '', table: '', when: undefined, fieldsName: '', fields: [member] }, new Map());
	assert.equal(Buffer.from(named.get(read((to) => named.put(to, { name: 'abc' }))).name as Uint8Array).toString(), 'abc');
	const sent = read((to) => named.put(to, { name: 'abc' }));
	sent.big();
	sent.big();
	assert.equal(Buffer.from(sent.data()), Buffer.from('abc\0'));
	const lacking = read((to) => {
		to.integer(1);
		to.integer(0n);
		to.integer(0);
	});
	assert.is((named.get(lacking).name as Uint8Array).length, 0);
	lacking.end();
});

test('expressions of the plan', () => {
	const names = (values: Record<string, unknown>) => (name: string) => values[name];
	const value = (text: string, values: Record<string, unknown> = {}) =>
		readExpression(text, new Map([['PATH_MAX', 4096]]))?.(names(values));
	assert.is(value('size == 0 ? 0 : $ret', { size: 0, $ret: 7 }), 0);
	assert.is(value('size == 0 ? 0 : $ret', { size: 9, $ret: 7 }), 7);
	assert.is(value('buf == NULL || n == NULL ? 0 : (count)', { buf: null, n: 3, count: 5 }), 0);
	assert.is(value('*length + 1', { length: 4 }), 5);
	assert.is(value('PATH_MAX - 1'), 4095);
	assert.is(value('-1'), -1);
	assert.is(value('!(a & 6) && ~0 == -1', { a: 1 }), 1);
	assert.is(value('2 + 3 * 4 == 14 && 10 / 3 == 3 && 0x10 == 020 * 1'), 1);
	assert.is(readExpression('sizeof(int)', new Map()), undefined);
	assert.is(readExpression('strlen(s)', new Map()), undefined);
	assert.is(readExpression('a +', new Map()), undefined);
});

test('every call that travels can be an action, and its request comes back as it was asked', () => {
	const handles: Descriptors = {
		find: (handle) => ({ handle }),
		add: (value) => value as bigint,
		handleOf: (value) => (value as { handle: bigint }).handle,
	};
	for (const call of plan.calls.filter((one) => one.remote)) {
		const codec = new CallCodec(call, tables);
		assert.ok(codec.parameters.length <= call.parameters.length, call.name);
	}
	const openat = new CallCodec(plan.calls.find((call) => call.name === 'openat') as (typeof plan.calls)[number], tables);
	const asked = openat.readRequest(
		read((to) => {
			to.integer(AT_FDCWD);
			to.text('/a');
			to.integer(0x40);
			to.integer(0o644);
		}),
		handles,
	);
	assert.equal(asked.args, [AT_FDCWD, '/a', 0x40, 0o644]);
	const again = read((to) => openat.writeRequest(to, asked.args, asked, handles));
	assert.equal(openat.readRequest(again, handles).args, asked.args);
});

test.run();
