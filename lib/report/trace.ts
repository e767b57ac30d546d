/** One line of a JSON trace (BYPASS_TRACE=json; lib/runtime/agent/text.c writes it). */

export type Side = 'home' | 'local' | 'denied';

export interface TraceCall {
	readonly pid: number;
	readonly tid: number;
	readonly call: string;
	readonly args: Readonly<Record<string, unknown>>;
	readonly result: number | string | null | undefined;
	/** name of the error; undefined: it succeeded */
	readonly errno: string | undefined;
	readonly side: Side;
	/** when it began, and how long it took and waited for home, ns */
	readonly at: number;
	readonly ns: number;
	readonly waited: number;
	/** bytes of buffers, read and written */
	readonly in: number;
	readonly out: number;
	/** its result is a new descriptor */
	readonly opens: boolean;
}

/**
 * @param line without its end
 * @returns undefined for what is no line of a trace: a program's own output in the same file, a line that was cut
 */
export function readLine(line: string): TraceCall | undefined {
	if (!line.startsWith('{"pid":')) return undefined;
	let value: Record<string, unknown>;
	try {
		value = JSON.parse(line) as Record<string, unknown>;
	} catch {
		return undefined;
	}
	const number = (name: string) => (typeof value[name] === 'number' ? value[name] : 0);
	if (typeof value.call !== 'string' || typeof value.args !== 'object' || value.args === null) return undefined;
	const side = value.where === 'home' || value.where === 'denied' ? value.where : 'local';
	const ns = number('ns') || number('us') * 1000;
	return {
		pid: number('pid'),
		tid: number('tid'),
		call: value.call,
		args: value.args as Record<string, unknown>,
		result: value.result as TraceCall['result'],
		errno: typeof value.errno === 'string' ? value.errno : undefined,
		side,
		at: number('at'),
		ns,
		waited: number('waited'),
		in: number('in'),
		out: number('out'),
		opens: value.opens === true,
	};
}
