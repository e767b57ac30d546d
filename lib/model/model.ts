/**
 * A specification resolved against knowledge: every procedure complete, every inference with the place of the rule behind it.
 * What comes after (plan, emit) sees this and never an AST; nothing here is C text but the programmer's own.
 */
import type { Span } from '../source/source.ts';
import type { Declarator } from '../syntax/ast.ts';

/** A value and why it is so: the span of the spec's or the knowledge's words, and a sentence for `bypass explain`. */
export interface Reason {
	readonly span: Span;
	readonly text: string;
}

/** A piece of the programmer's text that must be found again by `#line`. */
export interface Fragment {
	readonly text: string;
	/** where `text` begins */
	readonly span: Span;
}

/** An expression in C over the parameters, from a quoted text. */
export interface Expression {
	readonly text: string;
	readonly span: Span;
}

/** The C type of a parameter, member or result, as text that can be printed around a name. */
export interface CType {
	/** specifier words joined: `const char`, `struct stat`, `mode_t` */
	readonly base: string;
	/** the declarator around the (possibly absent) name */
	readonly declarator: Declarator;
	/** number of pointer levels after array and function parameters have decayed; a function pointer counts 1 */
	readonly pointers: number;
	readonly functionPointer: boolean;
	/** what a pointer points to is const */
	readonly constTarget: boolean;
	/** class of the base without pointers */
	readonly scalar: 'void' | 'integer' | 'float' | 'struct' | 'unknown';
	/** `stat` of `struct stat` */
	readonly tag: string | undefined;
}

/** How one value crosses the wire. The whole vocabulary. */
export type Carry =
	| { readonly kind: 'integer' }
	| { readonly kind: 'float' }
	| { readonly kind: 'symbols'; readonly set: string }
	| { readonly kind: 'descriptor'; readonly role: 'use' | 'new' | 'close' }
	/** NUL-terminated; `max` bounds it (longer: ENAMETOOLONG when `path`, else EOVERFLOW) */
	| { readonly kind: 'string'; readonly max: Expression | undefined }
	/** raw bytes: capacity, and how many mean anything afterwards (outs) */
	| { readonly kind: 'bytes'; readonly count: Expression; readonly valid: Expression | undefined }
	/** `count` elements, each converted; `count` absent: one object */
	| {
			readonly kind: 'array';
			readonly count: Expression | undefined;
			readonly valid: Expression | undefined;
			readonly element: ElementCarry;
	  }
	/** never travels: the shadow's action sees 0 / NULL */
	| { readonly kind: 'local' };

/** Why a value cannot travel as it is written; the check of this name says so where a sender is made. */
export interface Stuck {
	readonly code:
		| 'pointer-direction'
		| 'pointer-size'
		| 'typedef-hides-pointer'
		| 'unsupported-type'
		| 'long-double'
		| 'int128'
		| 'struct-by-value'
		| 'unknown-record'
		| 'result-pointer'
		| 'out-string-needs-max';
	readonly span: Span;
}

export type ElementCarry =
	| { readonly kind: 'integer' }
	| { readonly kind: 'float' }
	| { readonly kind: 'symbols'; readonly set: string }
	| { readonly kind: 'descriptor'; readonly role: 'use' | 'new' | 'close' }
	| { readonly kind: 'record'; readonly record: string };

export interface ModelParameter {
	readonly name: string;
	readonly type: CType;
	/** the C type of one element of what a pointer points to, as text: `struct stat`, `int` */
	readonly elementType: string | undefined;
	readonly direction: 'in' | 'out' | 'inout';
	readonly carry: Carry;
	readonly null: boolean;
	/** a name in the file system, matched by `paths` */
	readonly path: PathWords | undefined;
	readonly range: { readonly low: Expression; readonly high: Expression } | undefined;
	/** a C varargs parameter, pulled only when `when` says so (absent: always) */
	readonly optional: { readonly when: Expression | undefined } | undefined;
	/** it cannot travel: an error where a sender is made, else of no interest (`carry` is then `local`) */
	readonly stuck?: Stuck | undefined;
	/** the shadow knows this parameter under these expressions: [annotation or inference, reason] for `explain` */
	readonly reasons: readonly Reason[];
	readonly span: Span;
}

export interface PathWords {
	/** the parameter that holds the directory descriptor it may be relative to */
	readonly at: string | undefined;
	/** what a link in its last part means to the call: what it leads to, the link (under `when`, absent: always), the entry of its folder */
	readonly last: 'followed' | 'itself' | 'entry';
	readonly when: Expression | undefined;
}

/** One name by which a program can reach the procedure. */
export interface EntryPoint {
	readonly name: string;
	/** absent: the procedure's own shape */
	readonly shape: EntryShape | undefined;
	/** symbol version for dlvsym, absent: default */
	readonly version: string | undefined;
	/** preprocessor condition under which it exists; absent: always */
	readonly when: string | undefined;
	/** C condition, of a shape over the shape's parameters: when true this entry is not ours, its own original runs */
	readonly unless: Expression | undefined;
	readonly reason: Reason;
}

/** A shape of its own: parameters are matched to the procedure's by name. */
export interface EntryShape {
	readonly result: CType;
	readonly parameters: readonly { readonly name: string; readonly type: CType; readonly optional: boolean }[];
	readonly variadic: boolean;
	/** values for parameters of the procedure that this shape lacks (`creat`: flags = "O_WRONLY|O_CREAT|O_TRUNC") */
	readonly given: readonly { readonly name: string; readonly value: Expression }[];
}

/** One system call by which a call can be entered below the symbols: parameters are matched to the procedure's by name. */
export interface SystemEntry {
	readonly name: string;
	/** the kernel's, in its order; `room`: none of its, but space for a value that an expression makes */
	readonly parameters: readonly { readonly name: string; readonly type: CType; readonly room: boolean }[];
	/** values for parameters of the procedure that the system call lacks */
	readonly given: readonly { readonly name: string; readonly value: Expression }[];
	/** C condition: this system call is not this call */
	readonly unless: Expression | undefined;
	/** C condition: the kernel is to look as if it had no such system call */
	readonly absent: Expression | undefined;
	/** the kernel's result, over the call's (`$ret`) and parameters; absent: the same */
	readonly result: Expression | undefined;
	readonly when: string | undefined;
	readonly reason: Reason;
}

/** A lock of the C library: allocation, streams, the dynamic linker; `anything`: nobody knows which. */
export type Lock = 'memory' | 'streams' | 'loader' | 'anything';

/** A function that an action calls, and what it takes. */
export interface Wish {
	readonly lock: Lock;
	/** as the action's text has it */
	readonly name: string;
	/** where, in the action */
	readonly span: Span;
}

export interface ModelProcedure {
	readonly name: string;
	readonly result: {
		readonly type: CType;
		readonly carry: Carry | { readonly kind: 'void' };
		readonly stuck?: Stuck | undefined;
		readonly reasons: readonly Reason[];
	};
	readonly parameters: readonly ModelParameter[];
	/** real `...` that is not described by [optional] parameters: the body gets `va_list args` (agent actions only) */
	readonly rest: boolean;
	/** `through vfprintf`: the call to forward `...` to */
	readonly through: string | undefined;
	readonly agentAction: Fragment | undefined;
	readonly shadowAction: Fragment | undefined;
	/**
	 * It may leave something in the process at home besides descriptors: a mask, a limit, variables of the programmer's. What knowledge
	 * says of names and descriptors does not.
	 */
	readonly leaves: boolean;
	/** `also {{ }}`: code that goes into the agent's file behind the call */
	readonly also?: readonly Fragment[];
	/** the agent action came from knowledge, not from the specification */
	readonly agentActionIsKnowledge: boolean;
	/** who asked for it: the specification, `needs` of another call (sender and receiver only, no entries), `implied` (remote descriptors exist), `always` */
	readonly role: 'specified' | 'needed' | 'implied' | 'always';
	readonly entries: readonly EntryPoint[];
	/** shapes that systems give the call's own name: how its original is called where the level of each holds, the innermost last */
	readonly variants: readonly EntryPoint[];
	/** the procedure is compiled only under this condition (level of its knowledge, #if around it) */
	readonly when: string | undefined;
	/** C condition of failure; default: `$ret == failure` */
	readonly fails: Expression | undefined;
	/** what a failed call returns: `-1`, `NULL`, `MAP_FAILED`; for `errno returned` calls the error number itself */
	readonly failure: Expression | undefined;
	/** the call reports errors in errno / in its result / not at all */
	readonly errors: 'errno' | 'returned' | 'none';
	readonly lost: Expression | undefined;
	readonly returnsWhen: Expression | undefined;
	readonly cancel: boolean;
	/** on a placeholder the kernel answers EBADF to this call, so the original may run first and only EBADF leads to a lookup */
	readonly refused: boolean;
	/** it returns twice, on the stack of its caller */
	readonly twice: boolean;
	/** the count parameter that may be made smaller: read, write */
	readonly partial: string | undefined;
	/** system call names that reach the same call */
	readonly syscalls: readonly string[];
	/** those of them that enter it below the symbols, the better ones first */
	readonly systems: readonly SystemEntry[];
	/** without placeholders in the process the original is all there is */
	readonly placeholders: boolean;
	/** locks that the C library may hold where it makes this call inside */
	readonly held: readonly Lock[];
	/** what its agent action wants of the C library */
	readonly wishes: readonly Wish[];
	readonly needs: readonly string[];
	/** the wire shape, one line, for the handshake: `open(path,bits:open_flags,mode)fd` */
	readonly signature: string;
	/** a sender (and so a receiver) is made */
	readonly remote: boolean;
	/** trapped for the sake of descriptors of home alone (`implied`): what no rule and no descriptor sends home stays here */
	readonly onlyDescriptors?: boolean;
	/** true when everything is described by the same `topic.subtopic` of knowledge, for banners */
	readonly topic: string | undefined;
	readonly reasons: readonly Reason[];
	readonly span: Span;
}

export interface ModelRecord {
	/** `stat` */
	readonly name: string;
	/** C type as text: `struct stat` or a typedef name */
	readonly type: string;
	/** flattened members in canonical order: `st_atim.tv_sec` */
	readonly fields: readonly {
		readonly path: string;
		readonly type: CType;
		readonly carry: ElementCarry | { readonly kind: 'text' };
		readonly when: string | undefined;
	}[];
	/** preprocessor condition of the whole record, that of the level which describes it; absent: always */
	readonly when?: string | undefined;
	readonly span: Span;
}

export interface ModelSymbolSet {
	readonly name: string;
	readonly form: 'bits' | 'values';
	readonly rows: readonly { readonly name: string; readonly canonical: bigint; readonly mask: string | undefined; readonly span: Span }[];
	readonly span: Span;
}

export interface ModelSetting {
	readonly name: string;
	readonly type: 'int' | 'bool' | 'string';
	readonly value: number | boolean | string;
	readonly span: Span;
}

export interface ModelPathRule {
	readonly side: 'local' | 'home' | 'deny';
	readonly pattern: string;
	readonly as: string | undefined;
	/** errno constant's name */
	readonly error: string | undefined;
	readonly log: boolean;
	readonly span: Span;
}

/** Code and preprocessor lines in the order of the specification, for one side. */
export interface Piece {
	readonly kind: 'directive' | 'code';
	readonly fragment: Fragment;
}

export interface Model {
	/** the agent's name, a C identifier */
	readonly name: string;
	/** path of the specification as it is to be printed */
	readonly path: string;
	readonly procedures: readonly ModelProcedure[];
	readonly symbolSets: readonly ModelSymbolSet[];
	readonly records: readonly ModelRecord[];
	/** integer types that entry points know without a header */
	readonly scalars: ReadonlySet<string>;
	readonly settings: readonly ModelSetting[];
	readonly paths: readonly ModelPathRule[];
	/** true when the specification has a paths block, even an empty one */
	readonly routed: boolean;
	readonly agentPieces: readonly Piece[];
	readonly shadowPieces: readonly Piece[];
	readonly agentStart: readonly Fragment[];
	readonly shadowStart: readonly Fragment[];
	/** `<fcntl.h>`, from knowledge: headers of the procedures in use, in order, with the level's condition */
	readonly headers: readonly { readonly text: string; readonly when: string | undefined }[];
	readonly leaks: 'pass' | 'audit' | 'trap';
	/** the `leaks` of the specification, or why it is so without one */
	readonly leaksReason: Reason;
	readonly stdio: 'local' | 'home';
	readonly onDisconnect: { readonly action: 'fail' | 'kill'; readonly after: Expression | undefined };
	/** anything travels: the specification needs a shadow */
	readonly remote: boolean;
}
