/** A command that cannot go on because of its user's machine or files. (What is wrong with a specification is a Diagnostic instead.) */
export class Stop extends Error {
	/** what follows the message unchanged: a compiler's output */
	readonly detail: string;

	/**
	 * @param message one sentence: what is wrong; what to do; without `bypass: ` and without a full stop
	 * @param detail text that is printed after it as it is
	 */
	constructor(message: string, detail = '') {
		super(message);
		this.detail = detail;
	}
}

/** The part of an error of node's file functions that a user needs: `permission denied`. */
export function reasonOf(error: unknown): string {
	const { code, message } = error as NodeJS.ErrnoException;
	const words: Record<string, string> = {
		ENOENT: 'no such file or directory',
		EACCES: 'permission denied',
		EPERM: 'operation not permitted',
		ENOTDIR: 'not a directory',
		EISDIR: 'is a directory',
		EEXIST: 'a file of that name is in the way',
		EROFS: 'read-only file system',
		ENOSPC: 'no space left on device',
	};
	return (code && words[code]) ?? message;
}
