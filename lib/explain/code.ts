/** What the code of a message means: a specification that has the mistake, its message, and the cured one. */
import { understand } from '../generate.ts';
import { checks } from '../model/check.ts';
import { renderDiagnostics } from '../source/render.ts';
import { Source } from '../source/source.ts';
import { didYouMean } from '../source/suggest.ts';
import { type Example, syntaxExamples } from './syntax.ts';

/** Every code that a message can carry, with an example of each. */
export const examples: readonly Example[] = [...checks, ...syntaxExamples];

/**
 * @param code as it stands in brackets behind a message
 * @param knowledge texts of knowledge that the example is read with
 * @returns undefined when no message has this code, and none is near
 */
export function explainCode(code: string, knowledge: readonly Source[]): string | undefined {
	const example = examples.find((e) => e.code === code);
	if (!example) {
		const near = didYouMean(
			code,
			examples.map((e) => e.code),
		);
		return near === undefined ? undefined : `no message has the code ${code}; did you mean ${near}?\n`;
	}
	const spec = new Source('example.bp', `${example.wrong}\n`);
	const { diagnostics } = understand({ spec, knowledge, name: 'example' });
	const messages = renderDiagnostics(
		diagnostics.filter((d) => d.code === code),
		{ color: false, format: 'text' },
	);
	return `${code}\n\n${example.explanation}\n\nWrong:\n\n${indent(example.wrong)}\n\n${messages.trimEnd()}\n\nRight:\n\n${indent(example.cured)}\n`;
}

function indent(text: string): string {
	return text.replace(/^(?=.)/gm, '    ');
}
