/** The numbers of system calls on the machine that a compiler compiles for. */
import { type Compiler, runCompiler } from './cc.ts';

/**
 * @param names of system calls
 * @returns the same by number; what the machine does not have is left out
 */
export async function numbersOf(names: readonly string[], compiler: Compiler): Promise<Record<number, string>> {
	const text = names.map((name) => `#ifdef SYS_${name}\nbypass ${name} SYS_${name}\n#endif\n`).join('');
	const source = `#include <sys/syscall.h>\n${text}`;
	const printed = await runCompiler(compiler, ['-E', '-P', '-x', 'c', '-'], 'the numbers of system calls', source);
	return Object.fromEntries([...printed.matchAll(/^bypass (\w+) (\d+)$/gm)].map(([, name, number]) => [Number(number), name as string]));
}
