/**
 * Calls like fopen work through other calls inside libc, where no symbol is seen. A program that imports one which the agent does not
 * make right would read or list the wrong side's files and exit 0. This tells which ones a program imports, and the cure.
 */

import type { Image } from './libraries.ts';

/** A call that is a hazard in a program under this agent: each name by which it is reached. */
export interface Hazard {
	readonly name: string;
	readonly names: readonly string[];
	readonly reason: string;
	/** what to trap so that it is right; undefined: nothing makes it right */
	readonly cure: string | undefined;
}

/** Whether a file calls one of these names, and has it from somebody else. */
export function imports({ elf }: Image, names: readonly string[]): boolean {
	return names.some((name) => elf.imports.has(name) && !elf.exports.has(name));
}

/**
 * Why a file is refused whose code imports hazards.
 * @param met those that it imports; at least one
 */
export function uncovered(image: Image, met: readonly Hazard[], agent: string): string {
	const cures = [...new Set(met.flatMap(({ cure }) => cure ?? []))];
	const hopeless = met.filter(({ cure }) => cure === undefined).map(({ name }) => name);
	const advice = [
		...(cures.length ? [`write \`trap ${cures.join(', ')};\` into the specification`] : []),
		...(hopeless.length ? [`${hopeless.join(', ')} cannot be made right yet: run the program where its files are`] : []),
	];
	return (
		`${image.path} imports ${met.map(({ name }) => name).join(', ')}, which ${agent} does not cover: ` +
		`${met[0]?.name}: ${met[0]?.reason}, where calls cannot be trapped, and would use the wrong side's files; ${advice.join('; ')}`
	);
}
