/**
 * Calls like fopen work through other calls inside libc, where no symbol is seen. A program that imports one which the agent does not
 * make right would read or list the wrong side's files and exit 0. This tells which ones a program imports, and the cure.
 */

import type { Image } from './program.ts';
import { Stop } from './stop.ts';

/** A call that is a hazard in a program under this agent: each name by which it is reached. */
export interface Hazard {
	readonly name: string;
	readonly names: readonly string[];
	readonly reason: string;
	/** what to trap so that it is right; undefined: nothing makes it right */
	readonly cure: string | undefined;
}

/**
 * Refuses a program whose own code, or whose own libraries', imports a hazard.
 * @throws Stop that names the calls, why, and what to do
 */
export function requireCovered(images: readonly Image[], hazards: readonly Hazard[], agent: string): void {
	for (const { path, elf } of images) {
		const met = hazards.filter((hazard) => hazard.names.some((name) => elf.imports.has(name) && !elf.exports.has(name)));
		if (!met.length) continue;
		const cures = [...new Set(met.flatMap(({ cure }) => cure ?? []))];
		const hopeless = met.filter(({ cure }) => cure === undefined).map(({ name }) => name);
		const advice = [
			...(cures.length ? [`write \`trap ${cures.join(', ')};\` into the specification`] : []),
			...(hopeless.length ? [`${hopeless.join(', ')} cannot be made right yet: run the program where its files are`] : []),
		];
		throw new Stop(
			`${path} imports ${met.map(({ name }) => name).join(', ')}, which ${agent} does not cover: ` +
				`${met[0]?.name}: ${met[0]?.reason}, where calls cannot be trapped, and would use the wrong side's files; ${advice.join('; ')}`,
		);
	}
}
