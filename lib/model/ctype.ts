/** C types as the model knows them: what a declarator says, told from the name outwards. */
import type { Declarator, TypeSpec } from '../syntax/ast.ts';
import type { CType } from './model.ts';

type Operation = Exclude<Declarator, { kind: 'name' }>;

const qualifiers = new Set(['const', 'volatile', 'register', 'static', 'inline', '_Atomic']);
const integers = new Set(['char', 'short', 'int', 'long', 'signed', 'unsigned', '_Bool', 'bool', '__int128']);
const floats = new Set(['float', 'double']);

/** What is applied to the name, nearest first: `char *argv[]` is an array of pointers. */
export function operations(declarator: Declarator): Operation[] {
	const found: Operation[] = [];
	for (let d = declarator; d.kind !== 'name'; d = d.of) found.unshift(d);
	return found;
}

/** The name that a declarator declares; absent in prototypes without names. */
export function nameOf(declarator: Declarator): string | undefined {
	let d = declarator;
	while (d.kind !== 'name') d = d.of;
	return d.name;
}

/** The words of a type without its qualifiers: `unsigned long`, `struct stat`. */
export function plainWords(base: string): string[] {
	return base.split(/\s+/).filter((w) => w !== '' && !qualifiers.has(w));
}

/** Words of C's own integer and floating types, and void: they go together with each other only. */
export function isBasicWord(word: string): boolean {
	return integers.has(word) || floats.has(word) || word === 'void' || word === '_Complex';
}

/** Describes a declared type. `scalars`: integer types that knowledge names. */
export function ctypeOf(type: TypeSpec, declarator: Declarator, scalars: ReadonlySet<string>): CType {
	const base = type.words.join(' ');
	const steps = operations(declarator);
	let pointers = 0;
	while (pointers < steps.length && (pointers === 0 ? steps[0]?.kind !== undefined : steps[pointers]?.kind === 'pointer')) pointers++;
	const functionPointer = steps[0]?.kind === 'function' || (steps[0]?.kind === 'pointer' && steps[1]?.kind === 'function');
	const words = plainWords(base);
	return {
		base,
		declarator,
		pointers,
		functionPointer,
		constTarget: constTarget(base, steps),
		scalar: scalarOf(words, scalars),
		tag: words[0] === 'struct' || words[0] === 'union' ? words[1] : undefined,
	};
}

function constTarget(base: string, steps: readonly Operation[]): boolean {
	if (steps.length === 0) return false;
	const next = steps[1];
	if (next?.kind === 'pointer') return next.qualifiers.includes('const');
	return base.split(' ').includes('const');
}

function scalarOf(words: readonly string[], scalars: ReadonlySet<string>): CType['scalar'] {
	const [first] = words;
	if (first === 'void') return 'void';
	if (first === 'struct' || first === 'union') return 'struct';
	if (first === 'enum') return 'integer';
	if (words.some((w) => floats.has(w))) return 'float';
	if (words.length > 0 && words.every((w) => integers.has(w) || scalars.has(w))) return 'integer';
	return 'unknown';
}

/** How many elements an array declarator next to the name says that there are: `n` of `T a[n]` and of `void a[.n]`. */
export function arrayCount(declarator: Declarator): string | undefined {
	const [first] = operations(declarator);
	return first?.kind === 'array'
		? first.size
				?.trim()
				.replace(/^(static|const|restrict)\s+/, '')
				.replace(/^\./, '')
		: undefined;
}

/** Whether what a pointer points to is a plain object, no pointer, array or function. */
export function plainTarget(declarator: Declarator): boolean {
	return operations(declarator).length === 1;
}

/** A text of one byte elements: `char` in any of its three forms. */
export function isCharacters(type: CType): boolean {
	const words = plainWords(type.base);
	return type.pointers === 1 && words.includes('char') && plainTarget(type.declarator);
}

const unsignedWords = /^(unsigned|_Bool|bool|size_t|uintmax_t|uintptr_t|uint\d+_t)$/;

/** Integers that can hold no -1: a call that gives one has no failure value by nature. */
export function isUnsigned(type: Pick<CType, 'base'>): boolean {
	return plainWords(type.base).some((w) => unsignedWords.test(w));
}
