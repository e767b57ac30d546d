import type { Annotation } from '../../syntax/ast.ts';
import { type Check, itemsOf } from '../checking.ts';

/** What two words are about; words of one class contradict each other. */
function classOf(annotation: Annotation): string {
	if (annotation.kind === 'bytes' || annotation.kind === 'opaque' || annotation.kind === 'string' || annotation.kind === 'array')
		return 'how much travels';
	return annotation.kind === 'flag' ? `\`${annotation.flag}\`` : `\`${annotation.kind}\``;
}

/** One word of each class. */
export const check: Check = {
	code: 'duplicate-annotation',
	severity: 'error',
	explanation: 'A parameter has one direction and one amount. Two words of one kind contradict each other.',
	wrong: 'int store( in string opaque "size" const char *data, size_t size );',
	cured: 'int store( in opaque "size" const char *data, size_t size );',
	run({ file, found }) {
		for (const { result, parameters } of itemsOf(file, 'procedure')) {
			for (const { annotations } of [result, ...parameters]) {
				for (const [i, annotation] of annotations.entries()) {
					const kind = classOf(annotation);
					const earlier = annotations.slice(0, i).find((other) => classOf(other) === kind && !inOut(other, annotation));
					if (!earlier) continue;
					found(annotation.span, `${kind} is said twice`, {
						help: 'leave one of them out',
						notes: [{ span: earlier.span, message: 'the first is here' }],
					});
				}
			}
		}
	},
};

function inOut(a: Annotation, b: Annotation): boolean {
	return a.kind === 'direction' && b.kind === 'direction' && a.direction === 'in' && b.direction === 'out';
}
