/** What a stage made, as JSON that a person can read and a diff can compare. */
import { Source, type Span } from '../source/source.ts';

/**
 * @param stage any of the generator's data: plain objects, sets, maps and spans
 * @returns JSON; a span is `file:line:column`, an empty or absent value is left out
 */
export function dumpStage(stage: unknown): string {
	return `${JSON.stringify(stage, plain, '\t')}\n`;
}

function plain(_key: string, value: unknown): unknown {
	if (typeof value === 'bigint') return value.toString();
	if (value instanceof Set) return [...value];
	if (value instanceof Map) return Object.fromEntries(value);
	if (value instanceof Source) return value.path;
	return isSpan(value) ? placed(value) : value;
}

function isSpan(value: unknown): value is Span {
	return typeof value === 'object' && value !== null && 'source' in value && 'start' in value && 'end' in value;
}

function placed({ source, start }: Span): string {
	const { line, column } = source.position(start);
	return `${source.path}:${line}:${column}`;
}
