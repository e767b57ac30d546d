/** Looks for everything that Bypass needs, in the order in which it is needed. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { release } from 'node:os';
import { join } from 'node:path';
import { packageRoot, packageVersion, readKnowledge } from '../files.ts';
import { Cache } from './cache.ts';
import { findCompiler, which } from './cc.ts';
import { askMachine, kernelFindings } from './machine.ts';
import { staleFiles } from './make.ts';
import { policyFindings } from './policy.ts';
import { REASON_FILE } from './postinstall.ts';
import { type Project, readProject } from './project.ts';
import { prebuiltRuntime } from './runtime.ts';
import { Stop } from './stop.ts';

export interface Finding {
	/** `absent` is no obstacle, `missing` is */
	readonly state: 'ok' | 'absent' | 'missing';
	readonly what: string;
	readonly found: string;
	/** what to do; of everything that is not ok */
	readonly cure?: string;
}

/**
 * One finding per thing.
 * @param folder whose package.json may name agents
 */
export async function examine(folder: string): Promise<Finding[]> {
	return [
		look('system', 'run it under Linux: a container or a virtual machine will do', () =>
			process.platform === 'linux' ? `${process.platform} ${process.arch} ${release()}` : stop(`${process.platform}: agents need Linux`),
		),
		look('node', 'install a newer Node.js', () =>
			newerThan(process.version, 20, 19) ? process.version : stop(`${process.version} is older than 20.19`),
		),
		look('package', 'install it again: npm install bypass-agents', () => `${packageVersion()} in ${packageRoot()}`),
		look('knowledge', 'install the package again: npm install bypass-agents', () => `${readKnowledge().length} files`),
		look('cc', 'Debian: apt install gcc libc6-dev', () => firstLine(findCompiler('c').command[0] as string)),
		optional('c++', 'only for bodies in C++; Debian: apt install g++', () => firstLine(findCompiler('c++').command[0] as string)),
		optional('cmake', 'only for CMake projects; Debian: apt install cmake', cmake),
		runtime(),
		addon(),
		...kernelFindings(await askMachine()),
		...policyFindings(folder),
		...(await projectFindings(folder)),
		look('cache', 'set BYPASS_CACHE to a folder of your own that you can write', () => new Cache().folder),
	];
}

function stop(message: string): never {
	throw new Stop(message);
}

function look(what: string, cure: string, action: () => string): Finding {
	try {
		return { state: 'ok', what, found: action() };
	} catch (error) {
		return { state: 'missing', what, found: (error as Error).message, cure };
	}
}

function optional(what: string, cure: string, action: () => string): Finding {
	const finding = look(what, cure, action);
	return finding.state === 'missing' ? { ...finding, state: 'absent' } : finding;
}

function cmake(): string {
	const path = which('cmake', process.env.PATH ?? '') ?? stop('not found');
	const line = firstLine(path);
	return newerThan(/\d+\.\d+/.exec(line)?.[0] ?? '0', 3, 21) ? line : stop(`${line} is older than 3.21`);
}

/** What agents are linked with: archives of this package, or its sources. Either works. */
function runtime(): Finding {
	const what = 'runtime';
	try {
		const found = prebuiltRuntime(findCompiler('c'));
		return { state: 'ok', what, found: typeof found === 'string' ? `compiled from source: ${found}` : `prebuilt ${found.prebuilt}` };
	} catch {
		return { state: 'absent', what, found: 'nothing can be built with it', cure: 'install a C compiler' };
	}
}

/** The Node-API addon, as node-gyp-build finds it. */
function addon(): Finding {
	const what = 'addon';
	try {
		const require = createRequire(import.meta.url);
		const find = require('node-gyp-build') as { path(folder: string): string };
		return { state: 'ok', what, found: find.path(packageRoot()).replace(`${packageRoot()}/`, '') };
	} catch {
		const found = `none for ${process.platform}-${process.arch} in this package`;
		return {
			state: 'absent',
			what,
			found,
			cure: 'only for shadows in TypeScript: take a package from npm, or run `npm run prebuilds` in a clone',
		};
	}
}

/** Outputs of the agents that package.json names. */
async function projectFindings(folder: string): Promise<Finding[]> {
	let project: Project | undefined;
	try {
		project = readProject(folder);
	} catch (error) {
		return [{ state: 'missing', what: 'agents', found: (error as Error).message, cure: 'correct package.json' }];
	}
	if (project === undefined) return [];
	const { output, shownOutput } = project;
	const findings: Finding[] = [];
	const failed = join(output, REASON_FILE);
	if (existsSync(failed)) {
		const [first] = readFileSync(failed, 'utf8').split('\n', 1);
		findings.push({
			state: 'missing',
			what: 'postinstall',
			found: `the last one failed: ${first}`,
			cure: 'correct it, then: npx bypass build',
		});
	}
	for (const agent of project.agents) {
		const what = `agent ${agent.name}`;
		try {
			const stale = await staleFiles(agent, output);
			const library = join(output, `lib${agent.name}.so`);
			const cure = 'npx bypass build';
			if (stale.length > 0) findings.push({ state: 'missing', what, found: `stale in ${shownOutput}/: ${stale.join(', ')}`, cure });
			else if (!existsSync(library))
				findings.push({ state: 'absent', what, found: `generated, not built: no ${shownOutput}/lib${agent.name}.so`, cure });
			else findings.push({ state: 'ok', what, found: `fresh in ${shownOutput}/` });
		} catch (error) {
			findings.push({ state: 'missing', what, found: (error as Error).message, cure: `bypass check ${agent.shown}` });
		}
	}
	return findings;
}

function newerThan(version: string, major: number, minor: number): boolean {
	const [own = 0, below = 0] = version.replace(/^v/, '').split('.').map(Number);
	return own > major || (own === major && below >= minor);
}

function firstLine(program: string): string {
	return execFileSync(program, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split('\n', 1)[0] as string;
}
