/** The machines of the matrix, and what this one needs in order to be each of them. */
import { accessSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Machine {
	readonly name: string;
	readonly triple: string;
	/** how it differs from x86-64 */
	readonly about: string;
	/** qemu's name of it; undefined: this machine's own kernel runs its programs */
	readonly emulated?: string;
	/** Debian's name of it, where Debian 12 has packages for it */
	readonly debian?: string;
	/** builds of the probe: what off_t and time_t are made wide by */
	readonly builds: readonly Build[];
	/** it is a machine of the short matrix */
	readonly short?: boolean;
	/** Debian packages of compiler and C library */
	readonly packages: string;
}

export interface Build {
	readonly name: string;
	readonly flags: readonly string[];
}

const plain: Build = { name: 'probe', flags: [] };
const wide: readonly Build[] = [plain];
const narrow: readonly Build[] = [
	plain,
	{ name: 'probe, 64-bit off_t', flags: ['-D_FILE_OFFSET_BITS=64'] },
	{ name: 'probe, 64-bit time_t', flags: ['-D_FILE_OFFSET_BITS=64', '-D_TIME_BITS=64'] },
];

/** Where the shadow of most tests runs. */
export const here: Machine = { name: 'x86-64', triple: 'x86_64-linux-gnu', about: '64 bits, little', builds: wide, packages: 'gcc' };

const cross = (triple: string, debian: string) => `gcc-${triple.replaceAll('_', '-')} libc6-dev-${debian}-cross`;

export const machines: readonly Machine[] = [
	{
		name: 'aarch64',
		triple: 'aarch64-linux-gnu',
		about: '64 bits, little, other O_DIRECTORY',
		emulated: 'aarch64',
		debian: 'arm64',
		builds: wide,
		short: true,
		packages: cross('aarch64-linux-gnu', 'arm64'),
	},
	{
		name: 's390x',
		triple: 's390x-linux-gnu',
		about: '64 bits, big',
		emulated: 's390x',
		debian: 's390x',
		builds: wide,
		short: true,
		packages: cross('s390x-linux-gnu', 's390x'),
	},
	{
		name: 'armhf',
		triple: 'arm-linux-gnueabihf',
		about: '32 bits, little, three kinds of struct stat',
		emulated: 'arm',
		debian: 'armhf',
		builds: narrow,
		short: true,
		packages: cross('arm-linux-gnueabihf', 'armhf'),
	},
	{
		name: 'i386',
		triple: 'i686-linux-gnu',
		about: '32 bits, little, no alignment of 64-bit members',
		emulated: 'i386',
		debian: 'i386',
		builds: narrow,
		packages: cross('i686-linux-gnu', 'i386'),
	},
	{
		name: 'mips',
		triple: 'mips-linux-gnu',
		about: '32 bits, big, O_CREAT 0x100, SOCK_STREAM 2, 128 signals',
		emulated: 'mips',
		builds: narrow,
		short: true,
		packages: cross('mips-linux-gnu', 'mips'),
	},
	{
		name: 'armel',
		triple: 'arm-linux-gnueabi',
		about: '32 bits, little, without instructions for floats and atomic changes',
		emulated: 'arm',
		debian: 'armel',
		builds: narrow,
		packages: cross('arm-linux-gnueabi', 'armel'),
	},
	{
		name: 'mipsel',
		triple: 'mipsel-linux-gnu',
		about: "32 bits, little, MIPS's numbers",
		emulated: 'mipsel',
		debian: 'mipsel',
		builds: narrow,
		packages: cross('mipsel-linux-gnu', 'mipsel'),
	},
	{
		name: 'alpha',
		triple: 'alpha-linux-gnu',
		about: '64 bits, little, O_CREAT 0x200, EAGAIN 35',
		emulated: 'alpha',
		builds: wide,
		short: true,
		packages: cross('alpha-linux-gnu', 'alpha'),
	},
	{
		name: 'riscv64',
		triple: 'riscv64-linux-gnu',
		about: '64 bits, little',
		emulated: 'riscv64',
		builds: wide,
		packages: cross('riscv64-linux-gnu', 'riscv64'),
	},
	{
		name: 'ppc64el',
		triple: 'powerpc64le-linux-gnu',
		about: '64 bits, little, other ioctls',
		emulated: 'ppc64le',
		debian: 'ppc64el',
		builds: wide,
		packages: cross('powerpc64le-linux-gnu', 'ppc64el'),
	},
	{
		name: 'mips64el',
		triple: 'mips64el-linux-gnuabi64',
		about: "64 bits, little, MIPS's numbers",
		emulated: 'mips64el',
		debian: 'mips64el',
		builds: wide,
		packages: cross('mips64el-linux-gnuabi64', 'mips64el'),
	},
	{
		name: 'hppa',
		triple: 'hppa-linux-gnu',
		about: '32 bits, big, a stack that grows upwards',
		emulated: 'hppa',
		builds: narrow,
		packages: cross('hppa-linux-gnu', 'hppa'),
	},
	{
		name: 'm68k',
		triple: 'm68k-linux-gnu',
		about: '32 bits, big, alignment of 16 bits',
		emulated: 'm68k',
		builds: narrow,
		packages: cross('m68k-linux-gnu', 'm68k'),
	},
	{
		name: 'powerpc',
		triple: 'powerpc-linux-gnu',
		about: '32 bits, big',
		emulated: 'ppc',
		builds: narrow,
		packages: cross('powerpc-linux-gnu', 'powerpc'),
	},
	{
		name: 'ppc64',
		triple: 'powerpc64-linux-gnu',
		about: '64 bits, big, function descriptors',
		emulated: 'ppc64',
		builds: wide,
		packages: cross('powerpc64-linux-gnu', 'ppc64'),
	},
	{
		name: 'sparc64',
		triple: 'sparc64-linux-gnu',
		about: '64 bits, big, O_CREAT 0x200',
		emulated: 'sparc64',
		builds: wide,
		packages: cross('sparc64-linux-gnu', 'sparc64'),
	},
	{ name: 'musl', triple: 'x86_64-linux-musl', about: 'another C library', builds: wide, short: true, packages: 'musl-tools' },
];

/** Whether there is a compiler of that name. */
export const hasCompiler = (triple: string): boolean => inPath(`${triple}-gcc`);

const inPath = (program: string) =>
	(process.env.PATH ?? '').split(delimiter).some((folder) => {
		try {
			accessSync(join(folder, program));
			return true;
		} catch {
			return false;
		}
	});

/** Why a machine cannot be had here; undefined: it can. */
export function missing(machine: Machine): string | undefined {
	if (process.arch !== 'x64') return `this machine is ${process.arch}: the matrix is made for x86-64`;
	if (!inPath(`${machine.triple}-gcc`)) return `no ${machine.triple}-gcc (Debian: apt install ${machine.packages})`;
	if (machine.emulated && !inPath(`qemu-${machine.emulated}-static`))
		return `no qemu-${machine.emulated}-static (Debian: apt install qemu-user-static)`;
	return undefined;
}
