/** The paper's figure 2 as it is today: knowledge/FIGURE2.md, made of the tables of families. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tools/bypass.ts';
import { type Columns, families } from './families.ts';
import { readTable } from './family-tables.ts';
import { machines } from './machines.ts';

export const figureFile: string = join(root, 'knowledge', 'FIGURE2.md');

interface FigureRow {
	readonly what: string;
	/** family and row, and how programs are compiled: `plain` when nothing is said about widths */
	readonly cell: readonly [family: string, row: string, width?: string];
	/** makes the figure's text of the table's */
	readonly shown?: (cell: string) => string;
	readonly wire: string;
}

const bytes = (cell: string) => `${cell.replace('u', '')} bytes`;
const sizeOnly = (cell: string) => `${cell.replace(/^\d+\+|u$/g, '')} bytes`;

/** Those of the paper first, in its order. */
const rows: readonly FigureRow[] = [
	{
		what: 'size of `off_t`',
		cell: ['types', 'off_t', 'plain'],
		shown: bytes,
		wire: '64 bits in network order. What does not fit into the type of who asked is EOVERFLOW, on either side',
	},
	{
		what: 'arguments of `send`',
		cell: ['types', 'size_t', 'plain'],
		shown: (cell) => `\`int, void *, unsigned of ${bytes(cell)}, int\``,
		wire: 'by name, in the order of the specification: descriptor, flags by canonical number, data with its length, which is cut to a frame. Another order or other types are a shape of a level: `test/dissimilar/figure2/otherunix` has both',
	},
	{
		what: 'value of `O_CREAT`',
		cell: ['open_flags', 'O_CREAT'],
		wire: '0x40, as every flag has one number there; a bit without a name is EINVAL',
	},
	{
		what: 'elements of `struct utsname`',
		cell: ['struct-utsname', 'struct utsname'],
		shown: (cell) => `${Number(cell) / 65} of 65 bytes`,
		wire: 'the five of POSIX and Linux’s sixth, the name of a domain of NIS, as text with its end: what it has no room for is EOVERFLOW, what one side lacks is empty on the other. `otherunix` has five, of 256 bytes',
	},
	{ what: 'byte order', cell: ['types', 'big-endian'], shown: (cell) => (cell === '1' ? 'big' : 'little'), wire: 'big' },
	{ what: 'size of `time_t`', cell: ['types', 'time_t', 'plain'], shown: bytes, wire: 'as `off_t`; nanoseconds travel beside it' },
	{ what: 'size of `ino_t`', cell: ['types', 'ino_t', 'plain'], shown: bytes, wire: 'as `off_t`, without a sign' },
	{
		what: 'size of `struct stat`',
		cell: ['struct-stat', 'struct stat', 'plain'],
		shown: bytes,
		wire: 'members in an order of their own, with a count: what one side lacks is 0 on the other',
	},
	{ what: '`struct stat` of 64-bit offsets', cell: ['struct-stat', 'struct stat'], shown: bytes, wire: 'the same' },
	{ what: '`struct stat` of 64-bit times', cell: ['struct-stat', 'struct stat', 'time64'], shown: bytes, wire: 'the same' },
	{ what: 'size of `nlink_t`', cell: ['types', 'nlink_t', 'plain'], shown: bytes, wire: 'as `off_t`, without a sign' },
	{
		what: '`O_ACCMODE`',
		cell: ['open_flags', 'O_RDWR'],
		shown: (cell) => cell.replace(/^.* in /, ''),
		wire: 'nothing: a mask is each machine’s own',
	},
	{ what: '`O_DIRECTORY`', cell: ['open_flags', 'O_DIRECTORY'], wire: '0x10000, and O_TMPFILE, which contains it here, is another bit' },
	{ what: '`O_NONBLOCK`', cell: ['open_flags', 'O_NONBLOCK'], wire: '0x800' },
	{ what: '`EAGAIN`', cell: ['errno', 'EAGAIN'], wire: '11' },
	{ what: '`ENOTSUP`', cell: ['errno', 'ENOTSUP'], wire: '1001, where it is not EOPNOTSUPP: that is 95' },
	{ what: '`ETIMEDOUT`', cell: ['errno', 'ETIMEDOUT'], wire: '110' },
	{ what: '`SIGUSR1`', cell: ['signal_number', 'SIGUSR1'], wire: '10' },
	{
		what: '`SOCK_STREAM`',
		cell: ['socket_type', 'SOCK_STREAM'],
		shown: (cell) => cell.replace(/ in .*/, ''),
		wire: '1, also as the value of SO_TYPE',
	},
	{ what: '`SO_REUSEADDR` in `SOL_SOCKET`', cell: ['socket-options', 'SO_REUSEADDR'], wire: '2: level and name have one number' },
	{ what: '`F_SETLK`', cell: ['lock_command', 'F_SETLK', 'plain'], wire: '6' },
	{ what: '`F_SETLK` of 64-bit offsets', cell: ['lock_command', 'F_SETLK'], wire: '6' },
	{ what: '`F_WRLCK`', cell: ['lock_type', 'F_WRLCK'], wire: '1' },
	{ what: '`MAP_ANONYMOUS`', cell: ['map_flags', 'MAP_ANONYMOUS'], wire: '0x20' },
	{ what: '`FIONREAD`', cell: ['file_number', 'FIONREAD'], wire: '1001: requests hold sizes of the machine’s own' },
	{ what: '`RLIMIT_NOFILE`', cell: ['resource_limit', 'RLIMIT_NOFILE'], wire: '7' },
	{
		what: 'place of `c_cc[VMIN]`',
		cell: ['struct-termios', 'c_cc[VMIN]'],
		shown: (cell) => cell.replace(/\+.*/, ''),
		wire: 'by what the character does',
	},
	{ what: '`ICANON`', cell: ['terminal_local', 'ICANON'], wire: '2' },
	{ what: 'size of `l_start` of `struct flock`', cell: ['struct-flock', 'l_start', 'plain'], shown: sizeOnly, wire: 'as `off_t`' },
];

/** The file's text. */
export function figureText(columns: Columns): string {
	const names = machines.map(({ name }) => name);
	const table = rows.map((row) => `| ${row.what} | ${valuesOf(row, columns)} | ${row.wire} |`);
	return `# Figure 2 today

What the paper's figure 2 shows of three systems of 2000, of the ${names.length} that knowledge is checked with: GNU C library 2.36 on ${names.filter((n) => n !== 'musl').join(', ')}; musl 1.2 on x86_64.
Written by \`npm run knowledge:families\` out of \`test/golden/families\`, which has every constant and every member; the first value is that of all machines that are not named.

| | here | on the wire |
| --- | --- | --- |
${table.join('\n')}
`;
}

function valuesOf({ cell: [family, row, width], shown }: FigureRow, columns: Columns): string {
	const groups = new Map<string, string[]>();
	for (const { name } of machines) {
		const cells = columns.get(width === undefined ? name : `${name}.${width}`) ?? columns.get(name);
		const cell = cells?.get(`${family} ${row}`) ?? '-';
		const text = cell === '-' ? 'none' : (shown?.(cell) ?? cell);
		groups.set(text, [...(groups.get(text) ?? []), name]);
	}
	const [[most] = ['none'], ...rest] = [...groups].sort((a, b) => b[1].length - a[1].length);
	return [most, ...rest.map(([text, names]) => `${text}: ${names.join(', ')}`)].join('; ');
}

/** All columns as they are kept. */
export function keptColumns(): Columns {
	const folder = join(root, 'test', 'golden', 'families');
	const texts = families.map((family) => ({ family, text: readFileSync(join(folder, `${family.name}.txt`), 'utf8') }));
	const names = machines.flatMap(({ name }) => [name, `${name}.plain`, `${name}.time64`]);
	return new Map(names.map((name) => [name, new Map(texts.flatMap(({ family, text }) => [...readTable(family, text, name)]))]));
}
