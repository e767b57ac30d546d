import type { SymbolRow } from '../../syntax/ast.ts';
import { type Check, itemsOf } from '../checking.ts';

/** Canonical numbers tell symbols apart. */
export const check: Check = {
	code: 'symbols-overlap',
	severity: 'error',
	explanation:
		'A canonical number must say which symbol is meant: values differ, bits do not overlap. Values that share a field name its mask.',
	wrong: 'symbols color values { RED 1, BLUE 1 };\nint paint( symbols color int color );',
	cured: 'symbols color values { RED 1, BLUE 2 };\nint paint( symbols color int color );',
	run({ file, found }) {
		for (const { form, rows } of itemsOf(file, 'symbols')) {
			for (const [i, row] of rows.entries()) {
				const earlier = rows.slice(0, i).find((other) => clash(form, row, other));
				if (!earlier) continue;
				found(row.span, `\`${row.name.text}\` cannot be told from \`${earlier.name.text}\``, {
					help: form === 'bits' ? 'give it bits of its own, or both the `mask` of their field' : 'give it a number of its own',
					notes: [{ span: earlier.span, message: 'the other is here' }],
				});
			}
		}
	},
};

function clash(form: 'bits' | 'values', a: SymbolRow, b: SymbolRow): boolean {
	if (a.name.text === b.name.text) return true;
	const field = form === 'values' || (a.mask !== undefined && a.mask.text === b.mask?.text);
	return field ? a.canonical === b.canonical : (a.canonical & b.canonical) !== 0n;
}
