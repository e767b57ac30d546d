/** Descriptors that this process was started with. Looked at when this file is loaded: before any stream of Node's own is. */
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** What was given besides the standard streams, for instance by `3<file` or `<(command)`; what Node made for itself is left out. */
export const givenDescriptors: readonly number[] = lookUp();

/** Node's own are event descriptors, and pipes that have both ends here. With its first stream comes /dev/null, which nothing would tell apart. */
function lookUp(): number[] {
	const list = '/proc/self/fd';
	const found: { fd: number; target: string; writes: boolean }[] = [];
	for (const fd of existsSync(list) ? readdirSync(list).map(Number) : []) {
		try {
			const flags = /^flags:\s+0*(\d+)/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, 'utf8'))?.[1] ?? '0';
			if (fd > 2) found.push({ fd, target: readlinkSync(`${list}/${fd}`), writes: /[1-3]$/.test(flags) });
		} catch {
			/* the descriptor by which the folder itself was read */
		}
	}
	const hasEnd = (target: string, writes: boolean) => found.some((other) => other.target === target && other.writes === writes);
	const own = (target: string) =>
		/^(anon_inode:|\/proc\/)/.test(target) || (hasEnd(target, false) && hasEnd(target, true) && /^pipe:/.test(target));
	return found.filter(({ target }) => !own(target)).map(({ fd }) => fd);
}
