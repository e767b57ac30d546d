/** Machines whose C compilers tell what their constants and structs are: nothing of theirs has to run for that. */
import { spawnSync } from 'node:child_process';

export interface Machine {
	readonly name: string;
	/** its C compiler, as it is called */
	readonly compiler: string;
	/** what brings the compiler and its headers */
	readonly packages: string;
	/** runs its programs here; undefined: this machine does */
	readonly emulator: string | undefined;
	/** folder of its C library, for the emulator */
	readonly root: string | undefined;
}

/** `name triple(, name of its C library's package)`, in the order of the tables. */
const cross = `
aarch64 aarch64-linux-gnu libc6-dev-arm64-cross
riscv64 riscv64-linux-gnu libc6-dev-riscv64-cross
ppc64el powerpc64le-linux-gnu libc6-dev-ppc64el-cross ppc64le
ppc64 powerpc64-linux-gnu libc6-dev-ppc64-cross
powerpc powerpc-linux-gnu libc6-dev-powerpc-cross ppc
s390x s390x-linux-gnu libc6-dev-s390x-cross
i386 i686-linux-gnu libc6-dev-i386-cross
armhf arm-linux-gnueabihf libc6-dev-armhf-cross arm
m68k m68k-linux-gnu libc6-dev-m68k-cross
mips mips-linux-gnu libc6-dev-mips-cross
mips64el mips64el-linux-gnuabi64 libc6-dev-mips64el-cross
alpha alpha-linux-gnu libc6.1-dev-alpha-cross
sparc64 sparc64-linux-gnu libc6-dev-sparc64-cross
hppa hppa-linux-gnu libc6-dev-hppa-cross`;

/** Every machine that the tables have a column for, this one first. */
export const machines: readonly Machine[] = [
	{ name: 'x86_64', compiler: 'x86_64-linux-gnu-gcc', packages: 'gcc libc6-dev', emulator: undefined, root: undefined },
	{ name: 'musl', compiler: 'musl-gcc', packages: 'musl-tools', emulator: undefined, root: undefined },
	...cross
		.trim()
		.split('\n')
		.map((line): Machine => {
			const [name, triple, library, emulator] = line.split(' ') as [string, string, string, string | undefined];
			return {
				name,
				compiler: `${triple}-gcc`,
				packages: `gcc-${triple} ${library}`,
				emulator: `qemu-${emulator ?? name}-static`,
				root: `/usr/${triple}`,
			};
		}),
];

/** Why a machine's compiler cannot be asked here; undefined: it can. Compiles an empty program, since headers may be missing. */
export function missingCompiler(machine: Machine): string | undefined {
	const probe = spawnSync(machine.compiler, ['-fsyntax-only', '-x', 'c', '-'], { input: '#include <errno.h>\n', encoding: 'utf8' });
	if (probe.error) return `no ${machine.compiler} here (${machine.packages})`;
	return probe.status === 0 ? undefined : `${machine.compiler} finds no headers (${machine.packages})`;
}

/** Why a machine's programs cannot run here; undefined: they can. */
export function missingEmulator(machine: Machine): string | undefined {
	if (machine.emulator === undefined) return undefined;
	return spawnSync(machine.emulator, ['-version']).status === 0 ? undefined : `no ${machine.emulator} here (qemu-user-static)`;
}

/** The command line that runs a program of that machine's here. */
export function commandOf(machine: Machine, program: string): readonly string[] {
	return machine.emulator === undefined ? [program] : [machine.emulator, '-L', machine.root as string, program];
}
