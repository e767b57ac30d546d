/** Models made by hand for the tests of plan and emit: what `resolve` would give, without a grammar or knowledge. */
import type { CType, Expression, Fragment, Model, ModelParameter, ModelProcedure } from '../../../lib/model/model.ts';
import { Source, type Span } from '../../../lib/source/source.ts';
import type { Declarator } from '../../../lib/syntax/ast.ts';

const source = new Source('test.bp', 'int open( ... )\n');
export const span: Span = { source, start: 0, end: 3 };

/** `const char *path` -> its name and type; a base of words, stars, a name, at most one `[]`. */
export function declaration(text: string): { name: string; type: CType } {
	const [, words = '', stars = '', name = '', array] = /^([\w ]+?)\s*((?:\*\s*(?:const\s*)?)*)\b(\w+)\s*(\[.*\])?$/.exec(text) ?? [];
	let declarator: Declarator = { kind: 'name', name, span };
	if (array !== undefined) declarator = { kind: 'array', size: array.slice(1, -1) || undefined, of: declarator, span };
	for (const star of stars.match(/\*\s*(const)?/g)?.reverse() ?? []) {
		declarator = { kind: 'pointer', qualifiers: star.includes('const') ? ['const'] : [], of: declarator, span };
	}
	const base = words.trim();
	const pointers = (stars.match(/\*/g)?.length ?? 0) + (array === undefined ? 0 : 1);
	const tag = /^(?:const )?struct (\w+)$/.exec(base)?.[1];
	const scalar = base === 'void' ? 'void' : tag ? 'struct' : /float|double/.test(base) ? 'float' : 'integer';
	return { name, type: { base, declarator, pointers, functionPointer: false, constTarget: base.includes('const'), scalar, tag } };
}

export function expr(text: string): Expression {
	return { text, span };
}

export function fragment(text: string, path = 'test.bp', before = ''): Fragment {
	const own = new Source(path, before + text);
	return { text, span: { source: own, start: before.length, end: before.length + text.length } };
}

export function parameter(text: string, more: Partial<ModelParameter> = {}): ModelParameter {
	const { name, type } = declaration(text);
	return {
		name,
		type,
		elementType: type.pointers === 1 ? type.base.replace('const ', '') : undefined,
		direction: 'in',
		carry: { kind: type.scalar === 'float' ? 'float' : 'integer' },
		null: false,
		path: undefined,
		range: undefined,
		optional: undefined,
		reasons: [],
		span,
		...more,
	};
}

/** A procedure of one entry point, remote, reporting errors by errno. */
export function procedure(result: string, name: string, parameters: ModelParameter[], more: Partial<ModelProcedure> = {}): ModelProcedure {
	const { type } = declaration(`${result} name`);
	const isVoid = type.scalar === 'void' && type.pointers === 0;
	return {
		name,
		result: { type, carry: isVoid ? { kind: 'void' } : { kind: type.scalar === 'float' ? 'float' : 'integer' }, reasons: [] },
		parameters,
		rest: false,
		through: undefined,
		agentAction: undefined,
		shadowAction: undefined,
		agentActionIsKnowledge: false,
		role: 'specified',
		entries: [
			{ name, shape: undefined, version: undefined, when: undefined, unless: undefined, reason: { span, text: 'the procedure itself' } },
		],
		variants: [],
		when: undefined,
		fails: undefined,
		failure: isVoid ? undefined : expr(type.pointers > 0 ? 'NULL' : '-1'),
		errors: isVoid ? 'none' : 'errno',
		lost: undefined,
		returnsWhen: undefined,
		cancel: false,
		refused: false,
		twice: false,
		partial: undefined,
		syscalls: [],
		systems: [],
		placeholders: false,
		held: [],
		wishes: [],
		needs: [],
		signature: `${name}()`,
		remote: true,
		leaves: false,
		topic: undefined,
		reasons: [],
		span,
		...more,
	};
}

const scalars = ['size_t', 'ssize_t', 'off_t', 'off64_t', 'mode_t', 'uid_t', 'pid_t', 'time_t', 'int64_t', 'uint64_t'];
const headers = ['<errno.h>', '<fcntl.h>', '<stdio.h>', '<sys/stat.h>', '<sys/types.h>', '<unistd.h>', '<time.h>'];

export function model(procedures: ModelProcedure[], more: Partial<Model> = {}): Model {
	return {
		name: 'test',
		path: 'test.bp',
		procedures,
		symbolSets: [],
		records: [],
		scalars: new Set(scalars),
		settings: [],
		paths: [],
		routed: false,
		agentPieces: [],
		shadowPieces: [],
		agentStart: [],
		shadowStart: [],
		headers: headers.map((text) => ({ text, when: undefined })),
		leaks: 'pass',
		leaksReason: { span, text: 'it says so' },
		stdio: 'local',
		onDisconnect: { action: 'fail', after: undefined },
		remote: procedures.some((p) => p.remote),
		...more,
	};
}
