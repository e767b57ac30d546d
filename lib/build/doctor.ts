/** Looks for everything that Bypass needs, in the order in which it is needed. */
import { execFileSync } from 'node:child_process';
import { packageRoot, readKnowledge } from '../files.ts';
import { Cache } from './cache.ts';
import { findCompiler, which } from './cc.ts';
import { Stop } from './stop.ts';

export interface Finding {
	/** `absent` is no obstacle, `missing` is */
	readonly state: 'ok' | 'absent' | 'missing';
	readonly what: string;
	readonly found: string;
}

/** One finding per thing. */
export async function examine(): Promise<Finding[]> {
	return [
		look('system', () =>
			process.platform === 'linux' ? `${process.platform} ${process.arch}` : stop(`${process.platform}: agents need Linux`),
		),
		look('node', () => process.version),
		look('package', () => packageRoot()),
		look('knowledge', () => `${readKnowledge().length} files`),
		look('cc', () => firstLine(findCompiler('c').command[0] as string)),
		optional('c++', () => firstLine(findCompiler('c++').command[0] as string)),
		optional('cmake', () => firstLine(which('cmake', process.env.PATH ?? '') ?? stop('not found: only needed for CMake projects'))),
		look('cache', () => new Cache().folder),
	];
}

function stop(message: string): never {
	throw new Stop(message);
}

function look(what: string, action: () => string): Finding {
	try {
		return { state: 'ok', what, found: action() };
	} catch (error) {
		return { state: 'missing', what, found: (error as Error).message };
	}
}

function optional(what: string, action: () => string): Finding {
	const finding = look(what, action);
	return finding.state === 'missing' ? { ...finding, state: 'absent' } : finding;
}

function firstLine(program: string): string {
	return execFileSync(program, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split('\n', 1)[0] as string;
}
