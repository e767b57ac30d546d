/**
 * Values of C expressions on another machine, out of its compiler's assembly: each expression is an operand of an `asm` that the compiler
 * must print as a number. Nothing runs, so that machines without an emulator have their columns too.
 */
import { spawnSync } from 'node:child_process';

/** One question: printed under `key`, and only where the preprocessor finds `when` true. */
export interface Question {
	readonly key: string;
	/** an integer constant expression, or several */
	readonly expressions: readonly string[];
	readonly when?: string | undefined;
}

/** Numbers by key, one for each expression, as int64_t has them; what a machine does not have has no key. */
export type Answers = ReadonlyMap<string, readonly bigint[]>;

/** The C text that asks. */
function questionText(prologue: readonly string[], questions: readonly Question[]): string {
	const ask = questions.map(({ key, expressions, when }, i) => {
		const halves = expressions.flatMap((_, n) => [`%${2 * n}`, `%${2 * n + 1}`]).join(' ');
		const operands = expressions.map((e) => `HALVES(${e})`).join(', ');
		const line = `__asm__ volatile("\\n.ascii \\"@@ ${i} ${halves} @@\\"" :: ${operands}); /* ${key} */`;
		return when === undefined ? line : `#if ${when}\n${line}\n#endif`;
	});
	/* Immediate operands are a long, which has 32 bits on some machines: two halves. */
	const half = (shift: string) => `"i"((long)(unsigned int)((long long)(value)${shift} & 0xffffffffLL))`;
	const macro = `#define HALVES(value) ${half(' >> 32')}, ${half('')}`;
	return [...prologue, '#include <stddef.h>', macro, 'void ask(void)', '{', ...ask, '}', ''].join('\n');
}

/**
 * @param compiler a gcc, by name
 * @param prologue lines before all else: macros and headers
 * @throws Error with the compiler's messages
 */
export function extract(compiler: string, prologue: readonly string[], questions: readonly Question[]): Answers {
	const text = questionText(prologue, questions);
	const { status, stdout, stderr, error } = spawnSync(compiler, ['-std=gnu11', '-w', '-S', '-x', 'c', '-o', '-', '-'], {
		input: text,
		encoding: 'utf8',
		maxBuffer: 1 << 26,
	});
	if (status !== 0) throw new Error(`${compiler}: ${error?.message ?? stderr}`);
	const answers = new Map<string, bigint[]>();
	for (const [, index, operands] of stdout.matchAll(/@@ (\d+) (.*?) @@/g)) {
		const words = (operands as string).split(' ').map((word) => BigInt.asUintN(32, BigInt(word.replace(/^[#$]/, ''))));
		const numbers = words.flatMap((high, i) => (i % 2 === 0 ? [BigInt.asIntN(64, (high << 32n) | (words[i + 1] as bigint))] : []));
		answers.set((questions[Number(index)] as Question).key, numbers);
	}
	return answers;
}
