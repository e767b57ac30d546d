/** How `bypass check --program` shows what it found. */
import { basename } from 'node:path';
import type { RawCalls, Survey } from '../build/survey.ts';

const WIDTH = 100;

/** For people: one paragraph a finding, the verdict last. */
export function renderSurvey(survey: Survey, agent: string): string {
	const { program, file, script, libraries, covered, composites, inside, raw, below, loadsMore, elsewhere, refusals } = survey;
	const about =
		file === undefined ? [] : [script ? `a script for ${file}` : `${file}, ${plural(libraries.length, 'library', 'libraries')}`];
	return [
		`${program} under ${agent}${about.length ? `: ${about}` : ''}`,
		...paragraph(`covered, ${covered.length}`, covered),
		...paragraph(`made right although libc does the work inside itself, ${composites.length}`, composites),
		...section(
			below ? 'inside libc, trapped by their system calls' : 'inside libc, where the agent does not see it',
			inside.map(
				({ call, reason, cure, files }) =>
					`${call}: ${reason}; ${files.map((f) => basename(f)).join(', ')}${cure && !below ? `; cure: trap ${cure};` : ''}`,
			),
		),
		...section(
			below ? 'system calls past libc, trapped' : 'system calls past libc',
			raw.map((calls) => rawLine(calls, below)),
		),
		...section('libraries that are not here: its linker is trapped from the start, and looks for them', elsewhere),
		...(loadsMore ? ['', '  It can load further libraries while it runs (dlopen); those are not looked at.'] : []),
		'',
		...(refusals.length ? [`  refused: ${refusals[0]}`, ...refusals.slice(1).map((reason) => `           ${reason}`)] : ['  works']),
		'',
	].join('\n');
}

function rawLine({ file, trapped, others, unknown }: RawCalls, below: boolean): string {
	const parts = [
		...(trapped.length ? [below ? trapped.join(', ') : `${trapped.join(', ')} with the wrong side's files`] : []),
		...(others ? [`${plural(others, 'other')} that the agent need not see`] : []),
		...(unknown ? [`${unknown} that only the running program knows`] : []),
	];
	return `${basename(file)}: ${parts.join('; ')}`;
}

function plural(count: number, one: string, many = `${one}s`): string {
	return `${count} ${count === 1 ? one : many}`;
}

function section(title: string, lines: readonly string[]): string[] {
	return lines.length ? ['', `  ${title}`, ...lines.map((line) => `    ${line}`)] : [];
}

/** Names side by side, as many as fit. */
function paragraph(title: string, names: readonly string[]): string[] {
	const lines: string[] = [];
	for (const name of names) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + name.length + 2 <= WIDTH - 4) lines[lines.length - 1] = `${last} ${name}`;
		else lines.push(name);
	}
	return section(title, lines);
}
