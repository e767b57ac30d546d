import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Report } from '../../../lib/source/diagnostic.ts';
import { renderDiagnostics } from '../../../lib/source/render.ts';
import { Source } from '../../../lib/source/source.ts';
import { didYouMean } from '../../../lib/source/suggest.ts';

const source = new Source('a b.bp', 'int f(\n\tint lenght );\r\nlast');
const span = (start: number, end: number) => ({ source, start, end });

test('positions count from 1, whatever ends the line', () => {
	assert.equal(source.position(0), { line: 1, column: 1 });
	assert.equal(source.position(12), { line: 2, column: 6 });
	assert.is(source.line(2), '\tint lenght );');
	assert.is(source.line(3), 'last');
	assert.is(source.line(9), '');
});

test('an error shows its line, a caret, help and the other place', () => {
	const report = new Report();
	report.error('unknown', span(12, 18), 'f: "lenght" is not known', {
		help: 'did you mean "length"?',
		notes: [{ span: span(0, 3), message: 'declared here' }],
	});
	assert.equal(renderDiagnostics(report.diagnostics).split('\n'), [
		'a b.bp:2:6: error: f: "lenght" is not known [unknown]',
		'    2 | \tint lenght );',
		'      | \t    ^~~~~~',
		'      = help: did you mean "length"?',
		'a b.bp:1:1: note: declared here',
		'    1 | int f(',
		'      | ^~~',
		'',
	]);
	const [json] = JSON.parse(renderDiagnostics(report.diagnostics, { format: 'json' }));
	assert.equal([json.line, json.column, json.endColumn, json.notes[0].line], [2, 6, 12, 1]);
});

test('a slip of the fingers is guessed, another word is not', () => {
	assert.is(didYouMean('lenght', ['length', 'path']), 'length');
	assert.is(didYouMean('agent_acton', ['agent_action', 'shadow_action']), 'agent_action');
	assert.is(didYouMean('x', ['length']), undefined);
});

test.run();
