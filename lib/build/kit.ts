/** The runtime in a folder of its own, for build systems that link agents and shadows themselves: make, Meson. */
import { copyFileSync, cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageVersion, writeFiles } from '../files.ts';
import { AGENT_LINK } from './agent.ts';
import { type Compiler, runCompiler } from './cc.ts';
import { type Runtime, runtimeHeaders } from './runtime.ts';
import { reasonOf, Stop } from './stop.ts';

/**
 * Writes include/, lib/bypass_agent.o, lib/bypass_shadow.o, bin/bypass_launch, and lib/pkgconfig/bypass-{agent,shadow}.pc, which say how they are used.
 * One object for each side, so that nobody has to know which part of it must not be left out, and in which order archives are searched.
 * @param folder absolute; made when it is not there
 * @throws Stop when it cannot be written, or with the linker's messages
 */
export async function writeKit(compiler: Compiler, runtime: Runtime, folder: string): Promise<void> {
	const lib = join(folder, 'lib');
	const launcher = join(folder, 'bin', 'bypass_launch');
	try {
		for (const path of ['lib', 'bin']) mkdirSync(join(folder, path), { recursive: true });
		cpSync(runtimeHeaders(), join(folder, 'include'), { recursive: true });
		copyFileSync(runtime.launcher, launcher);
	} catch (error) {
		throw new Stop(`${folder} cannot be written: ${reasonOf(error)}`);
	}
	const objectOf = (side: 'agent' | 'shadow') => join(lib, `bypass_${side}.o`);
	const whole = (objects: readonly string[]) => ['-Wl,--whole-archive', ...objects, '-Wl,--no-whole-archive'];
	for (const [side, objects] of [
		['agent', runtime.agentObjects],
		['shadow', runtime.shadowObjects],
	] as const)
		await runCompiler(compiler, ['-r', '-nostdlib', ...whole(objects), '-o', objectOf(side)], 'the runtime');
	const agentOptions = AGENT_LINK.filter((option) => option !== '-shared');
	writeFiles(join(lib, 'pkgconfig'), [
		{ path: 'bypass-agent.pc', text: pkgConfig('agent', '-fvisibility=hidden -pthread', agentOptions) },
		{ path: 'bypass-shadow.pc', text: pkgConfig('shadow', '-pthread', []) },
	]);
}

function pkgConfig(side: string, cflags: string, options: readonly string[]): string {
	return `prefix=\${pcfiledir}/../..

Name: bypass-${side}
Description: the runtime that ${side}s of Bypass are linked with
Version: ${packageVersion()}
Cflags: -I\${prefix}/include ${cflags}
Libs: \${prefix}/lib/bypass_${side}.o ${[...options, '-pthread', '-ldl'].join(' ')}
`;
}
