import type { Body, Item } from '../../syntax/ast.ts';
import { type Check, type CheckContext, described, itemsOf, within } from '../checking.ts';
import { declaredNames, identifiers, valueTokens } from '../words.ts';

/** A body uses a name that nobody declares, while a parameter goes unused: figure 8 of the paper. */
export const check: Check = {
	code: 'body-parameter-hint',
	severity: 'warning',
	explanation:
		'Bodies are C and the C compiler has the last word on them. But a name that nothing in the specification declares, beside a parameter that is not used, is most often that parameter.',
	wrong: 'int open( in "PATH_MAX" const char *path, int flags, int mode )\n    shadow_action {{ return open(name, flags, mode); }};',
	cured: 'int open( in "PATH_MAX" const char *path, int flags, int mode )\n    shadow_action {{ return open(path, flags, mode); }};',
	run(context) {
		const outside = { agent: declaredFor(context, 'agent'), shadow: declaredFor(context, 'shadow') };
		for (const { item, call } of described(context)) {
			const names = call.parameters.map((p) => p.name);
			if (item.agentAction) look(context, names, item.agentAction, outside.agent);
			if (item.shadowAction) look(context, names, item.shadowAction, outside.shadow);
		}
	},
};

function look({ found }: CheckContext, parameters: readonly string[], body: Body, outside: ReadonlySet<string>): void {
	const used = identifiers(body.text);
	const unused = parameters.filter((name) => !used.has(name));
	const [likely] = unused;
	if (likely === undefined) return;
	const declared = declaredNames(body.text);
	const said = new Set<string>();
	for (const { text, start } of valueTokens(body.text)) {
		if (said.has(text) || parameters.includes(text) || declared.has(text) || outside.has(text) || /^[A-Z_][A-Z0-9_]*$/.test(text)) continue;
		if (text.startsWith('bypass_') || outsideOfC.has(text)) continue;
		said.add(text);
		found(within(body, start, text.length), `nothing here declares \`${text}\``, { help: `did you mean the parameter \`${likely}\`?` });
	}
}

/** Variables that C and its library bring along. */
const outsideOfC = new Set(['errno', 'stdin', 'stdout', 'stderr', 'environ', 'args', 'true', 'false', 'nullptr', 'this']);

/** Names that prologues, settings and the whole file's preprocessor lines may declare for a side. */
function declaredFor({ file, model }: CheckContext, side: 'agent' | 'shadow'): Set<string> {
	const prologues = itemsOf(file, 'prologue').filter((p) => p.side === side);
	const directives = file.items.filter((item: Item) => item.kind === 'directive');
	const texts = [...prologues.map((p) => p.body.text), ...directives.map((d) => d.span.source.text.slice(d.span.start, d.span.end))];
	return new Set([...texts.flatMap((text) => [...identifiers(text)]), ...model.settings.map((s) => s.name)]);
}
