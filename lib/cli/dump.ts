/** bypass dump */
import { dumpStage } from '../explain/dump.ts';
import { readKnowledge, readSpecification } from '../files.ts';
import { understand } from '../generate.ts';
import { planModel } from '../plan/plan.ts';
import { Report } from '../source/diagnostic.ts';
import { parseFile } from '../syntax/parse.ts';
import { agentName, type Command, show, textsOf } from './command.ts';

const STAGES = ['ast', 'model', 'plan'];

export const command: Command = {
	usage: `usage: bypass dump --stage ast|model|plan SPEC

What a stage of the generator made of a specification, as JSON; places are shown as file:line:column.
      --knowledge FILE      further knowledge; may be repeated

Examples:
    bypass dump --stage model policy.bp
`,
	options: { stage: { type: 'string' }, knowledge: { type: 'string', multiple: true } },

	check(positionals, _program, values) {
		if (positionals.length !== 1) return 'dump: give one specification';
		return STAGES.includes(String(values.stage)) ? undefined : `dump: --stage is one of ${STAGES.join(', ')}`;
	},

	async run({ positionals, values, io }) {
		const spec = readSpecification(positionals[0] as string);
		if (values.stage === 'ast') {
			const report = new Report();
			io.out(dumpStage(parseFile(spec, report).items));
			return show(report.diagnostics, io);
		}
		const knowledge = readKnowledge(textsOf(values, 'knowledge'));
		const { model, diagnostics, failed } = understand({ spec, knowledge, name: agentName(spec.path) });
		if (values.stage === 'model') io.out(dumpStage(model));
		else if (!failed) io.out(dumpStage(planModel(model)));
		return show(diagnostics, io);
	},
};
