/**
 * What a specification or a knowledge file says, item by item, with the place of every word.
 * Both kinds of file share one language; the model decides which items make sense where.
 */
import type { Source, Span } from '../source/source.ts';

interface Node {
	readonly span: Span;
}

/** A name with its place. */
export interface Name extends Node {
	readonly text: string;
}

/** A quoted text: a C expression, a path, a pattern, a message. `text` has the quotes removed and C escapes resolved; `span` covers the quotes. */
export interface Quoted extends Node {
	readonly text: string;
}

/** A body between braces: the programmer's own C. `text` is what stands inside the outermost braces (both pairs removed for `{{ }}`), unchanged; `inner` is its place. */
export interface Body extends Node {
	readonly text: string;
	readonly inner: Span;
	readonly double: boolean;
}

export interface File {
	readonly source: Source;
	readonly items: readonly Item[];
}

export type Item =
	| Procedure
	| TrapList
	| Prologue
	| Start
	| Setting
	| PathRules
	| Policy
	| StructItem
	| UnionItem
	| HandleItem
	| CallbackItem
	| Options
	| Directive
	| SymbolSet
	| Level
	| Scalars
	| Verdict
	| Locks;

/* ---- C types and declarators ------------------------------------------------------------------ */

/** The specifier words of a declaration, in order: `const char`, `unsigned long long`, `struct stat`, `CK_RV`. Attributes, `extern`, `restrict` are kept in `attributes`, not here. */
export interface TypeSpec extends Node {
	readonly words: readonly string[];
	readonly attributes: readonly string[];
}

/** A declarator from the name outwards: `*` before, `[]` and `()` after. */
export type Declarator =
	| { readonly kind: 'name'; readonly name: string | undefined; readonly span: Span }
	| { readonly kind: 'pointer'; readonly qualifiers: readonly string[]; readonly of: Declarator; readonly span: Span }
	| { readonly kind: 'array'; readonly size: string | undefined; readonly of: Declarator; readonly span: Span }
	| {
			readonly kind: 'function';
			readonly parameters: readonly Parameter[];
			readonly variadic: boolean;
			readonly of: Declarator;
			readonly span: Span;
	  };

/** Words in front of a type. `dir` without amount means one object. */
export type Annotation =
	| { readonly kind: 'direction'; readonly direction: 'in' | 'out' | 'inout'; readonly span: Span }
	/** the paper's quoted byte count, right after a direction */
	| { readonly kind: 'bytes'; readonly amount: Quoted; readonly span: Span }
	| { readonly kind: 'opaque'; readonly amount: Quoted; readonly span: Span }
	| { readonly kind: 'string'; readonly max: Quoted | undefined; readonly span: Span }
	| { readonly kind: 'array'; readonly count: Quoted; readonly span: Span }
	| { readonly kind: 'valid'; readonly expression: Quoted; readonly span: Span }
	| { readonly kind: 'range'; readonly low: Quoted; readonly high: Quoted; readonly span: Span }
	| { readonly kind: 'symbols'; readonly set: Name; readonly span: Span }
	| { readonly kind: 'of'; readonly type: Name; readonly span: Span }
	| { readonly kind: 'fd'; readonly role: 'use' | 'new' | 'close'; readonly span: Span }
	/** `null`, `local`, `path`, and `new` / `close` of handle types */
	| { readonly kind: 'flag'; readonly flag: 'null' | 'local' | 'path' | 'new' | 'close'; readonly span: Span };

/** `annotation* type declarator`: a result with its name, a parameter, a member. */
export interface Declaration extends Node {
	readonly annotations: readonly Annotation[];
	readonly type: TypeSpec;
	readonly declarator: Declarator;
}

export interface Parameter extends Declaration {
	/** written `[int mode]`: a C varargs parameter */
	readonly optional: boolean;
}

/* ---- items ------------------------------------------------------------------------------------- */

/** `type name(parameters) clauses actions ;` In `declaration`, the outermost function declarator has been taken apart into `name` and `parameters`. */
export interface Procedure extends Node {
	readonly kind: 'procedure';
	readonly name: Name;
	readonly result: Declaration;
	readonly parameters: readonly Parameter[];
	/** `...` at the end */
	readonly variadic: boolean;
	readonly clauses: readonly Clause[];
	readonly agentAction: Body | undefined;
	readonly shadowAction: Body | undefined;
}

/** One word after a procedure or in an `options` rule, with what follows it up to the next clause. */
export interface Clause extends Node {
	readonly word: string;
	readonly arguments: readonly ClauseArgument[];
}
export type ClauseArgument =
	| { readonly kind: 'quoted'; readonly value: Quoted; readonly span: Span }
	| { readonly kind: 'name'; readonly value: Name; readonly span: Span }
	| { readonly kind: 'body'; readonly value: Body; readonly span: Span };

/** `options "pattern" clause... ;` */
export interface Options extends Node {
	readonly kind: 'options';
	readonly pattern: Quoted;
	readonly clauses: readonly Clause[];
}

/** `trap a, posix.files [except b] [agent_action] [shadow_action];` */
export interface TrapList extends Node {
	readonly kind: 'trap';
	readonly topics: readonly Name[];
	readonly except: readonly Name[];
	readonly agentAction: Body | undefined;
	readonly shadowAction: Body | undefined;
}

export interface Prologue extends Node {
	readonly kind: 'prologue';
	readonly side: 'agent' | 'shadow';
	readonly body: Body;
}

export interface Start extends Node {
	readonly kind: 'start';
	readonly side: 'agent' | 'shadow';
	readonly body: Body;
}

export interface Setting extends Node {
	readonly kind: 'setting';
	readonly type: 'int' | 'bool' | 'string';
	readonly name: Name;
	/** the literal as written: `3`, `true`, `"/tmp"` (with quotes) */
	readonly literal: string;
	readonly value: number | boolean | string;
}

export interface PathRules extends Node {
	readonly kind: 'paths';
	readonly rules: readonly PathRule[];
}
export interface PathRule extends Node {
	readonly side: 'local' | 'home' | 'deny';
	readonly patterns: readonly Quoted[];
	readonly as: Quoted | undefined;
	readonly error: Name | undefined;
	readonly log: boolean;
}

/** `leaks trap;` `stdio local;` `on_disconnect kill after "600 s";` `cache ...;` */
export interface Policy extends Node {
	readonly kind: 'policy';
	readonly word: 'leaks' | 'stdio' | 'on_disconnect' | 'cache';
	readonly arguments: readonly ClauseArgument[];
}

export interface StructItem extends Node {
	readonly kind: 'struct';
	readonly name: Name;
	readonly members: readonly Declaration[];
}
export interface UnionItem extends Node {
	readonly kind: 'union';
	readonly name: Name;
	readonly selector: Quoted;
	readonly body: Body;
}
export interface HandleItem extends Node {
	readonly kind: 'handle';
	readonly type: TypeSpec;
	readonly pointers: number;
	readonly rundown: Body | undefined;
}
export interface CallbackItem extends Node {
	readonly kind: 'callback';
	readonly declaration: Declaration;
}

/** A preprocessor line at the top level: `#include <x.h>`, `#if ...`, `@define ...` (already with `#`). `text` has no line end. */
export interface Directive extends Node {
	readonly kind: 'directive';
	readonly word: string;
	readonly text: string;
}

/** `symbols NAME bits|values { O_CREAT 0x40, O_RDONLY 0 mask O_ACCMODE, ... };` canonical numbers, append only. */
export interface SymbolSet extends Node {
	readonly kind: 'symbols';
	readonly name: Name;
	readonly form: 'bits' | 'values';
	readonly rows: readonly SymbolRow[];
}
export interface SymbolRow extends Node {
	readonly name: Name;
	readonly canonical: bigint;
	/** name of the constant that masks the field this value lives in; absent: the value is its own mask */
	readonly mask: Name | undefined;
}

/** `level "linux" extends "posix" when "defined(__linux__)";` one per knowledge folder */
export interface Level extends Node {
	readonly kind: 'level';
	readonly name: Quoted;
	readonly parent: Quoted | undefined;
	readonly when: Quoted | undefined;
}

/** `stays "why" alarm, raise;` calls that belong to where the program runs; `cannot "why" fanotify_mark;` calls that cannot be followed */
export interface Verdict extends Node {
	readonly kind: 'verdict';
	readonly word: 'stays' | 'cannot';
	readonly reason: Quoted;
	readonly names: readonly Name[];
}

/** `locks streams "why" printf, fprintf;` functions that take a lock of the C library; `safe "why" memcpy;` (no lock): that take none */
export interface Locks extends Node {
	readonly kind: 'locks';
	readonly lock: Name | undefined;
	readonly reason: Quoted;
	readonly names: readonly Name[];
}

/** `scalar off_t, mode_t;` integer types that the entry points know without a header */
export interface Scalars extends Node {
	readonly kind: 'scalars';
	readonly names: readonly Name[];
}
