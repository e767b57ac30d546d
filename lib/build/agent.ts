/** Generated C -> an agent's library and a shadow's executable, by plain calls of the compiler. */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ANY_LIBC_COMPILE, ANY_LIBC_NUMBERS, anyLibcLink, explainAnyLibc, requireAny, requireAnyLibc } from './any-libc.ts';
import { type Compiler, inParallel, runCompiler } from './cc.ts';
import { COMPILE_FLAGS, type Runtime, runtimeHeaders } from './runtime.ts';

/** What a user may add to the compiler's command lines. */
export interface CompileOptions {
	/** compiles bodies as C++ with this compiler */
	readonly cxx?: Compiler | undefined;
	/** folders of the bodies' own headers */
	readonly include: readonly string[];
	/** further arguments for linking the agent, the shadow */
	readonly agentLink: readonly string[];
	readonly shadowLink: readonly string[];
	/** the agent is for programs of any C library */
	readonly anyLibc?: boolean | undefined;
}

export interface Built {
	readonly agent: string;
	/** undefined: nothing travels */
	readonly shadow: string | undefined;
	/** what the compiler said without failing */
	readonly warnings: string;
	/** every header that was read, for a key of the content */
	readonly depfiles: readonly string[];
}

/** In C++ these are errors anyway; in C an undeclared function would be found by nobody before the program dies. */
const C_ERRORS = ['-Werror=implicit-function-declaration', '-Werror=implicit-int'];
/** Generated code is a lot of text that seldom runs twice in a row: a level lower it compiles in 60% of the time and runs as fast. */
const SHORT = ['-O1'];
/**
 * Undefined names are errors now and not in somebody's process; an agent is never unloaded; as a program it is the host of one without a
 * linker. One segment for what is not written, since each mapping and page costs every start: an eighth of what the agent adds to it, some
 * 20 us, and shells and make start thousands of programs. Its price: read-only data of the agent's, tables and texts, can be executed, as
 * was so everywhere before 2018. None of it is the program's or comes from home, and all that is written stays without that right.
 */
export const AGENT_LINK = [
	'-shared',
	'-Wl,-z,defs',
	'-Wl,-z,nodelete',
	'-Wl,--exclude-libs,ALL',
	'-Wl,-e,bypass_guest_entry',
	'-Wl,-z,noseparate-code',
];

/**
 * @param folder of the generated files
 * @param name of the agent
 * @param output folder for libNAME.so and NAME_shadow
 * @param making the runtime, needed for linking only: it may still be in the making
 * @param specification path, for the headers beside it and for messages
 * @throws Stop with the compiler's messages, which point into the specification
 */
export async function buildAgent(
	folder: string,
	name: string,
	remote: boolean,
	output: string,
	specification: string,
	compiler: Compiler,
	making: Runtime | Promise<Runtime>,
	options: CompileOptions,
): Promise<Built> {
	const objects = join(folder, 'objects');
	mkdirSync(objects, { recursive: true });
	const include = [runtimeHeaders(), folder, dirname(specification), ...options.include].map((path) => `-I${path}`);
	if (options.anyLibc) requireAnyLibc(compiler, options.cxx !== undefined);
	const object = (part: string) => join(objects, `${part}.o`);
	const compile = (part: string, file: string, flags: readonly string[]) => () => {
		const withBodies = file === 'agent' || file === 'shadow';
		const language = withBodies && options.cxx ? ['-x', 'c++'] : C_ERRORS;
		const files = ['-MMD', '-MF', `${object(part)}.d`, '-c', join(folder, `${name}_${file}.c`), '-o', object(part)];
		return runCompiler(
			withBodies && options.cxx ? options.cxx : compiler,
			[...COMPILE_FLAGS, ...SHORT, ...flags, ...include, ...language, ...files],
			specification,
		);
	};
	const any = options.anyLibc ? ANY_LIBC_COMPILE : [];
	const numbers = options.anyLibc ? [...any, ...ANY_LIBC_NUMBERS] : [];
	/* The longest first. The shadow is for the C library at home. */
	const jobs = [
		compile('agent', 'agent', numbers),
		compile('entries', 'entries', any),
		...(remote ? [compile('shadow', 'shadow', [])] : []),
		compile('tables', 'tables', numbers),
		...(remote && options.anyLibc ? [compile('home-tables', 'tables', [])] : []),
	];
	const warnings = await inParallel(jobs);
	const runtime = await making;
	const linker = options.cxx ?? compiler;
	const agent = join(output, `lib${name}.so`);
	const shadow = remote ? join(output, `${name}_shadow`) : undefined;
	const libraries = ['-pthread', '-ldl'];
	const own = ['entries', 'agent', 'tables'].map(object);
	const agentLinked = options.anyLibc
		? [...own, ...(await anyLibcLink(compiler, objects)), ...runtime.agentObjects, ...options.agentLink, '-lgcc']
		: [...own, ...runtime.agentObjects, ...options.agentLink, ...libraries];
	const links = [() => runCompiler(linker, [...AGENT_LINK, ...agentLinked, '-o', agent], specification)];
	if (shadow) {
		const shadowObjects = [...['shadow', options.anyLibc ? 'home-tables' : 'tables'].map(object), ...runtime.shadowObjects];
		links.push(() => runCompiler(linker, [...shadowObjects, ...options.shadowLink, ...libraries, '-o', shadow], specification));
	}
	try {
		warnings.push(...(await inParallel(links)));
	} catch (error) {
		throw options.anyLibc ? explainAnyLibc(error, specification) : error;
	}
	if (options.anyLibc) requireAny(agent);
	const parts = ['agent', 'entries', ...(remote ? ['shadow'] : []), 'tables'];
	return { agent, shadow, warnings: warnings.join(''), depfiles: parts.map((part) => `${object(part)}.d`) };
}
