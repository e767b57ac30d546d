/** Errors of actions: a name such as `ENOENT`, which crosses as its canonical number. */

/**
 * What an action throws so that its call fails with that error in the program.
 * Any error whose `code` is such a name does the same, so those of `node:fs` can be left to pass.
 */
export class BypassError extends Error {
	readonly code: string;

	/**
	 * @param code name of the error as knowledge has it: `ENOENT`, `EACCES`; one that is not known there becomes `EIO`
	 * @param message for people; default: the name
	 */
	constructor(code: string, message = code) {
		super(message);
		this.name = 'BypassError';
		this.code = code;
	}
}

/**
 * What an action throws when a name of its call leads to what is not home's, over a link: the program goes on there.
 */
export class LeavesHome extends Error {
	/** which name of the call, 0 or 1 */
	readonly number: number;
	/** where it leads, as the program knows it */
	readonly path: string;

	constructor(number: number, path: string) {
		super(`the name leads away from home, to ${path}`);
		this.number = number;
		this.path = path;
	}
}

/** The name of the error that something thrown stands for; undefined: it stands for none, and is a mistake in an action. */
export function codeOf(thrown: unknown): string | undefined {
	if (thrown === null || typeof thrown !== 'object') return undefined;
	const { code, name } = thrown as { code?: unknown; name?: unknown };
	if (typeof code === 'string' && /^E[A-Z0-9]+$/.test(code)) return code;
	return name === 'AbortError' ? 'EINTR' : undefined;
}

/** One line for people of anything that can be thrown. */
export function messageOf(thrown: unknown): string {
	return thrown instanceof Error ? thrown.message : String(thrown);
}
