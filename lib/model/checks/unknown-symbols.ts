import type { Declaration } from '../../syntax/ast.ts';
import { type Check, suggest } from '../checking.ts';

/** A symbol set that is mentioned exists. */
export const check: Check = {
	code: 'unknown-symbols',
	severity: 'error',
	explanation:
		'`symbols SET` names a set of constants: one of knowledge, or one that the specification makes with `symbols SET bits { NAME NUMBER, ... };`.',
	wrong: 'int tune( symbols open_flag int flags );',
	cured: 'int tune( symbols open_flags int flags );',
	run({ file, rulebook, found }) {
		const names = new Set([...rulebook.symbolNames(), ...file.items.flatMap((item) => (item.kind === 'symbols' ? item.name.text : []))]);
		const look = ({ annotations }: Declaration) => {
			for (const a of annotations) {
				if (a.kind !== 'symbols' || names.has(a.set.text)) continue;
				const otherwise = `write \`symbols ${a.set.text} bits { NAME NUMBER, ... };\``;
				found(a.set.span, `there is no symbol set \`${a.set.text}\``, { help: suggest(a.set.text, names, otherwise) });
			}
		};
		for (const item of file.items) {
			if (item.kind === 'struct') item.members.forEach(look);
			if (item.kind === 'procedure') [item.result, ...item.parameters].forEach(look);
		}
	},
};
