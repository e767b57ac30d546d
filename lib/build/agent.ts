/** Generated C -> an agent's library and a shadow's executable, by plain calls of the compiler. */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
	const compile = (part: string) => () => {
		const withBodies = part === 'agent' || part === 'shadow';
		const language = withBodies && options.cxx ? ['-x', 'c++'] : C_ERRORS;
		const object = join(objects, `${part}.o`);
		const files = ['-MMD', '-MF', `${object}.d`, '-c', join(folder, `${name}_${part}.c`), '-o', object];
		return runCompiler(
			withBodies && options.cxx ? options.cxx : compiler,
			[...COMPILE_FLAGS, ...SHORT, ...include, ...language, ...files],
			specification,
		);
	};
	/* The longest first. */
	const parts = ['agent', 'entries', ...(remote ? ['shadow'] : []), 'tables'];
	const warnings = await inParallel(parts.map(compile));
	const runtime = await making;
	const linker = options.cxx ?? compiler;
	const object = (part: string) => join(objects, `${part}.o`);
	const agent = join(output, `lib${name}.so`);
	const shadow = remote ? join(output, `${name}_shadow`) : undefined;
	const libraries = ['-pthread', '-ldl'];
	const agentObjects = [...['entries', 'agent', 'tables'].map(object), ...runtime.agentObjects];
	const links = [
		() => runCompiler(linker, [...AGENT_LINK, ...agentObjects, ...options.agentLink, ...libraries, '-o', agent], specification),
	];
	if (shadow) {
		const shadowObjects = [...['shadow', 'tables'].map(object), ...runtime.shadowObjects];
		links.push(() => runCompiler(linker, [...shadowObjects, ...options.shadowLink, ...libraries, '-o', shadow], specification));
	}
	warnings.push(...(await inParallel(links)));
	return { agent, shadow, warnings: warnings.join(''), depfiles: parts.map((part) => `${object(part)}.d`) };
}
