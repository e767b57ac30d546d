/** C types as text: a type printed around a name, and in the words that entry points know. */
import type { CType } from '../model/model.ts';
import type { Declarator, Parameter } from '../syntax/ast.ts';

/** Says how the specifier words of a type are to be written. */
export type Spelling = (base: string) => string;

/** As the specification has it, in words that C and C++ share. */
export const asWritten: Spelling = (base) => base.replace(/\b_Bool\b/g, 'bool');

/** The declaration of `name` (which may carry its own parameter list), or the bare type when the name is empty. */
export function declare(type: CType, name: string, spelling: Spelling = asWritten): string {
	return around(type.base, type.declarator, name, spelling);
}

/** As `declare`, for a parameter: arrays and functions become pointers, so that `char buf[count]` may stand before `count`. */
export function declareParameter(type: CType, name: string, spelling: Spelling = asWritten): string {
	return around(type.base, decayed(type.declarator), name, spelling);
}

/** As `declareParameter`, for a variable that is set later: its own `const` is dropped, that of what it points to stays. */
export function declareVariable(type: CType, name: string): string {
	const declarator = unqualified(decayed(type.declarator));
	const base = type.pointers > 0 ? type.base : plainBase(type.base);
	return around(base, declarator, name, asWritten);
}

/** `struct stat` of `const struct stat`. */
export function plainBase(base: string): string {
	return base
		.split(/\s+/)
		.filter((w) => !qualifiers.has(w))
		.join(' ');
}

function unqualified(declarator: Declarator): Declarator {
	if (declarator.kind === 'name') return declarator;
	if (declarator.of.kind === 'name' && declarator.kind === 'pointer') return { ...declarator, qualifiers: [] };
	return { ...declarator, of: unqualified(declarator.of) };
}

/** The type alone, without parameters' decay: for casts and for the wire's macros. */
export function typeName(type: CType, spelling: Spelling = asWritten): string {
	return declareParameter(type, '', spelling);
}

function around(base: string, declarator: Declarator, name: string, spelling: Spelling): string {
	const words = spelling(base);
	const rest = print(declarator, name, spelling);
	if (rest === '') return words;
	return `${words} ${rest}`;
}

function print(declarator: Declarator, name: string, spelling: Spelling): string {
	switch (declarator.kind) {
		case 'name':
			return name;
		case 'pointer': {
			const inner = print(declarator.of, name, spelling);
			const qualifiers = declarator.qualifiers.filter((q) => !q.includes('restrict')).join(' ');
			return qualifiers === '' ? `*${inner}` : `*${qualifiers}${inner === '' ? '' : ` ${inner}`}`;
		}
		case 'array':
			return `${grouped(declarator.of, name, spelling)}[${declarator.size ?? ''}]`;
		case 'function':
			return `${grouped(declarator.of, name, spelling)}(${parameterTypes(declarator, spelling)})`;
	}
}

function grouped(declarator: Declarator, name: string, spelling: Spelling): string {
	const text = print(declarator, name, spelling);
	return declarator.kind === 'pointer' ? `(${text})` : text;
}

function parameterTypes(declarator: Declarator & { kind: 'function' }, spelling: Spelling): string {
	const types = declarator.parameters.map((p: Parameter) => around(p.type.words.join(' '), decayed(p.declarator), '', spelling));
	if (declarator.variadic) types.push('...');
	return types.length === 0 ? 'void' : types.join(', ');
}

/** What stands right around the name decides: an array becomes a pointer to its elements, a function a pointer to itself. */
function decayed(declarator: Declarator): Declarator {
	if (declarator.kind === 'name' || declarator.of.kind !== 'name') {
		return declarator.kind === 'name' ? declarator : { ...declarator, of: decayed(declarator.of) };
	}
	if (declarator.kind === 'array') return { kind: 'pointer', qualifiers: [], of: declarator.of, span: declarator.span };
	if (declarator.kind === 'function') {
		return { ...declarator, of: { kind: 'pointer', qualifiers: [], of: declarator.of, span: declarator.span } };
	}
	return declarator;
}

function pointerDepth(declarator: Declarator): number {
	if (declarator.kind === 'name') return 0;
	return pointerDepth(declarator.of) + (declarator.kind === 'pointer' || declarator.kind === 'array' ? 1 : 0);
}

/* ---- the entry points' words ------------------------------------------------------------------------------------------- */

const qualifiers = new Set(['const', 'volatile']);
const basics = new Set(['void', 'char', 'short', 'int', 'long', 'signed', 'unsigned', 'float', 'double', '_Bool', 'bool', 'va_list']);

/**
 * Whether the file of entry points, which includes no system header, can say this type: C's own types, knowledge's scalars, pointers to
 * tagged structs. All of these can also be said before the programmer's own includes.
 */
export function entryKnows(type: CType, scalars: ReadonlySet<string>): boolean {
	return knows(type.base, decayed(type.declarator), scalars);
}

function knows(base: string, declarator: Declarator, scalars: ReadonlySet<string>): boolean {
	const words = plainBase(base).split(' ');
	const nested = functionsOf(declarator);
	if (nested.some((f) => f.parameters.some((p) => !knows(p.type.words.join(' '), decayed(p.declarator), scalars)))) return false;
	if (words.every((w) => basics.has(w) || scalars.has(w))) return true;
	const tagged = words[0] === 'struct' || words[0] === 'union';
	return tagged && nested.length === 0 && pointerDepth(declarator) > 0;
}

function functionsOf(declarator: Declarator): (Declarator & { kind: 'function' })[] {
	if (declarator.kind === 'name') return [];
	return declarator.kind === 'function' ? [declarator, ...functionsOf(declarator.of)] : functionsOf(declarator.of);
}

/**
 * How entry points spell a type: scalars under names that no header knows, as wide as the symbol's own ABI has them.
 * `wide`: scalars that have a 64-bit twin (`off_t` and `off64_t`) are that twin.
 */
export function entrySpelling(scalars: ReadonlySet<string>, wide: boolean): Spelling {
	return (base) => {
		const words = base.split(/\s+/);
		if (words.some((w) => w === 'struct' || w === 'union' || w === 'enum')) return base;
		return words.map((w) => (w === '_Bool' ? 'bool' : scalars.has(w) ? `bypass_${wide ? twin(w, scalars) : w}` : w)).join(' ');
	};
}

function twin(word: string, scalars: ReadonlySet<string>): string {
	const wide = word.replace(/_t$/, '64_t');
	return scalars.has(wide) ? wide : word;
}

/** `stat` for every `struct stat` in a type, its function parameters included. */
export function tagsOf(type: CType): string[] {
	const bases = [type.base, ...functionsOf(type.declarator).flatMap((f) => f.parameters.map((p) => p.type.words.join(' ')))];
	return bases.flatMap((base) => base.match(/\b(?:struct|union) \w+/g) ?? []);
}

/** Whether a value of the type is an address. */
export function isPointer(type: CType): boolean {
	return type.pointers > 0;
}
