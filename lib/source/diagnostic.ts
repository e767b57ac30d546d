/** What is wrong, where, and what would cure it. A user's mistake is a value of this type; only a bug throws. */
import type { Span } from './source.ts';

export type Severity = 'error' | 'warning' | 'hint';

/** A second place that helps to understand the first. */
export interface Note {
	readonly span: Span;
	readonly message: string;
}

export interface Diagnostic {
	readonly severity: Severity;
	/** Stable name of the rule; also the name of its file in model/checks, its test input and `bypass explain CODE`. */
	readonly code: string;
	readonly span: Span;
	readonly message: string;
	/** What to type instead. */
	readonly help?: string;
	readonly notes?: readonly Note[];
}

/** A list that stages add to; nothing is printed before the command ends. */
export class Report {
	readonly diagnostics: Diagnostic[] = [];

	add(
		severity: Severity,
		code: string,
		span: Span,
		message: string,
		more: { help?: string | undefined; notes?: readonly Note[] } = {},
	): void {
		this.diagnostics.push({
			severity,
			code,
			span,
			message,
			...(more.help === undefined ? {} : { help: more.help }),
			...(more.notes === undefined ? {} : { notes: more.notes }),
		});
	}

	error(code: string, span: Span, message: string, more: { help?: string | undefined; notes?: readonly Note[] } = {}): void {
		this.add('error', code, span, message, more);
	}

	get failed(): boolean {
		return this.diagnostics.some((d) => d.severity === 'error');
	}
}
