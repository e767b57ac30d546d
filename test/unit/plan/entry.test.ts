import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { EntryPoint, EntryShape } from '../../../lib/model/model.ts';
import { planEntries } from '../../../lib/plan/entry.ts';
import { declaration, expr, parameter, procedure, span } from './build.ts';

const test = suite('entry');
const scalars = new Set(['off_t', 'off64_t', 'mode_t']);
const reason = { span, text: '' };
const shape = (parameters: string[], more: Partial<EntryShape> = {}): EntryShape => ({
	result: declaration('int x').type,
	parameters: parameters.map((text) => ({ ...declaration(text), optional: false })),
	variadic: false,
	given: [],
	...more,
});
const entry = (name: string, own?: EntryShape, unless?: EntryPoint['unless']): EntryPoint => ({
	name,
	shape: own,
	version: undefined,
	when: undefined,
	unless,
	reason,
});
const plan = (...entries: EntryPoint[]) =>
	planEntries(procedure('int', 'f', [parameter('const char *path'), parameter('off_t offset')], { entries }), scalars);

test('a name of 64 bits takes the wide twin of a type', () => {
	const { entries } = plan(entry('f'), entry('f64'));
	assert.equal(
		entries.map((e) => e.head),
		['int bypass_entry_f(const char *path, bypass_off_t offset)', 'int bypass_entry_f64(const char *path, bypass_off64_t offset)'],
	);
});

test('what a shape lacks is given, literally or by a question', () => {
	const given = (text: string) => shape(['const char *path'], { given: [{ name: 'offset', value: expr(text) }] });
	const { entries, questions } = plan(entry('a', given('0')), entry('b', given('START')), entry('c', given('START')));
	assert.equal(
		entries.map((e) => e.passed),
		[
			['path', '0'],
			['path', 'bypass_given_b_offset()'],
			['path', 'bypass_given_b_offset()'],
		],
	);
	assert.equal(
		questions.map((q) => q.expression),
		['START'],
	);
});

test('a condition does not look through a pointer that is NULL', () => {
	const own = shape(['int at', 'const char *path', 'off_t offset']);
	const { entries, questions } = plan(entry('a', own, expr("at != HERE && path[0] != '/'")));
	assert.is(entries[0]?.unless, 'bypass_unless_a(at, path)');
	assert.is(questions[0]?.expression, "path != NULL && (at != HERE && path[0] != '/')");
});

test('a condition may hold for all names of the same shape', () => {
	const { entries, questions } = plan(entry('f', undefined, expr('offset == 0')), entry('f64', undefined, expr('offset == 0')));
	assert.equal(
		entries.map((e) => e.unless),
		['bypass_unless_f(offset)', 'bypass_unless_f(offset)'],
	);
	assert.is(questions.length, 1);
});

test.run();
