/** Machines with their encoders, each compiled and started once. */
import type { Columns, Width } from '../knowledge/families.ts';
import { type Machine, machines } from '../knowledge/machines.ts';
import { buildCodec, Codec } from './codec.ts';
import { Column } from './expected.ts';
import type { Side } from './trips.ts';

const sides = new Map<string, Side>();

/**
 * @param dir where encoders are compiled
 * @param name of the column: `mips`, `mips.time64`
 */
export function sideOf(dir: string, name: string, columns: Columns): Side {
	const known = sides.get(name);
	if (known) return known;
	const [own, width] = name.split('.') as [string, Width | undefined];
	const machine = machines.find((m) => m.name === own) as Machine;
	const side = { column: new Column(name, columns), codec: new Codec(machine, buildCodec(dir, machine, width ?? 'agent')) };
	sides.set(name, side);
	return side;
}

/** Ends all encoders. */
export function endSides(): void {
	for (const { codec } of sides.values()) codec.end();
}
