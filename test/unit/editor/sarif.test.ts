import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { renderSarif } from '../../../lib/editor/sarif.ts';
import { Report } from '../../../lib/source/diagnostic.ts';
import { Source } from '../../../lib/source/source.ts';

interface Place {
	readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Record<string, number> };
	readonly message?: { readonly text: string };
}
interface Result {
	readonly ruleId: string;
	readonly ruleIndex: number;
	readonly level: string;
	readonly message: { readonly text: string };
	readonly locations: readonly Place[];
	readonly relatedLocations?: readonly Place[];
}
interface Rule {
	readonly id: string;
	readonly shortDescription?: { readonly text: string };
	readonly help?: { readonly text: string; readonly markdown: string };
}

/** What the standard asks of a log (3.13 to 3.52), as far as ours goes; gives its run. */
function checked(text: string): { rules: readonly Rule[]; results: readonly Result[] } {
	const log = JSON.parse(text);
	assert.is(log.version, '2.1.0');
	assert.match(log.$schema, /^https:\/\/.*sarif-schema-2\.1\.0\.json$/);
	assert.is(log.runs.length, 1);
	const [run] = log.runs;
	assert.equal(Object.keys(log).sort(), ['$schema', 'runs', 'version']);
	assert.equal(Object.keys(run).sort(), ['columnKind', 'results', 'tool']);
	assert.is(run.columnKind, 'utf16CodeUnits');
	const { name, version, rules } = run.tool.driver;
	assert.is(name, 'bypass');
	assert.match(version, /^\d+\.\d+\.\d+/);
	assert.is(new Set(rules.map((rule: Rule) => rule.id)).size, rules.length);
	for (const result of run.results as Result[]) {
		assert.is(rules[result.ruleIndex]?.id, result.ruleId);
		assert.ok(['none', 'note', 'warning', 'error'].includes(result.level));
		assert.ok(result.message.text.length > 0);
		assert.ok(result.locations.length > 0);
		for (const { physicalLocation } of [...result.locations, ...(result.relatedLocations ?? [])]) {
			const { startLine, startColumn, endLine, endColumn } = physicalLocation.region as Record<string, number>;
			for (const number of [startLine, startColumn, endLine, endColumn]) assert.ok(Number.isInteger(number) && (number as number) >= 1);
			assert.ok((endLine as number) > (startLine as number) || (endColumn as number) >= (startColumn as number));
			assert.ok(URL.canParse(physicalLocation.artifactLocation.uri, 'file:///somewhere/'));
			assert.not.match(physicalLocation.artifactLocation.uri, /[ "<>\\]/);
		}
	}
	return { rules, results: run.results };
}

test('a log of nothing has no results, but says who made it', () => {
	assert.equal(checked(renderSarif([], '1.2.3')), { rules: [], results: [] });
});

test('results name their rule, level, place, help and the other place', () => {
	const source = new Source('a b/c.bp', 'trap opne;\nint f( int a, int a );\n');
	const absolute = new Source('/x/y%z.bp', 'x');
	const report = new Report();
	report.add('hint', 'body-parameter-hint', { source, start: 18, end: 19 }, 'a hint', {
		notes: [{ span: { source, start: 0, end: 4 }, message: 'declared here' }],
	});
	report.error('unknown-trap', { source, start: 5, end: 9 }, 'nothing is known', { help: 'did you mean `open`?' });
	report.add('warning', 'no-effect', { source: absolute, start: 0, end: 1 }, 'a warning');
	const { rules, results } = checked(renderSarif(report.diagnostics, '1.2.3'));
	assert.equal(
		results.map(({ ruleId, level }) => [ruleId, level]),
		[
			['unknown-trap', 'error'],
			['body-parameter-hint', 'note'],
			['no-effect', 'warning'],
		],
	);
	assert.is(results[0]?.message.text, 'nothing is known (did you mean `open`?)');
	assert.equal(results[0]?.locations[0]?.physicalLocation, {
		artifactLocation: { uri: 'a%20b/c.bp' },
		region: { startLine: 1, startColumn: 6, endLine: 1, endColumn: 10 },
	});
	assert.is(results[1]?.relatedLocations?.[0]?.message?.text, 'declared here');
	assert.is(results[2]?.locations[0]?.physicalLocation.artifactLocation.uri, 'file:///x/y%25z.bp');
	const rule = rules.find(({ id }) => id === 'unknown-trap');
	assert.match(rule?.shortDescription?.text as string, /`trap` is for calls that knowledge describes/);
	assert.match(rule?.help?.markdown as string, /trap opne[\s\S]*trap open/);
});

test.run();
