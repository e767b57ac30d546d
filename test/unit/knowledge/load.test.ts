import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { loadKnowledge } from '../../../lib/knowledge/load.ts';
import { fits, guardsOf } from '../../../lib/knowledge/rulebook.ts';
import { Report } from '../../../lib/source/diagnostic.ts';
import { Source } from '../../../lib/source/source.ts';

const base = {
	'k/base/level.bk': 'level "base";',
	'k/base/files.bk': [
		'#include <files.h>',
		'int make( path const char *name, int flags ) cancel implied;',
		'int drop( const char *name ) guard "it works inside" composite of make;',
		'int bypass_word( int number ) shadow_action {{ return number; }};',
	].join('\n'),
	'k/base/symbols/flags.bk': 'symbols flags bits { ONE 1, TWO 2 };',
	'k/base/records/point.bk': 'struct point { int x; int y; };',
	'k/base/types.bk': 'scalar size_t, off_t;',
	'k/inner/level.bk': 'level "inner" extends "base" when "defined(INNER)";',
	'k/inner/files.bk': '#include <inner.h>\noptions "make" entry "make64";\noptions "m*" reason "by pattern";\nint only( int number );',
	'k/inner/symbols/flags.bk': 'symbols flags bits { THREE 4 };',
};

function load(texts: Record<string, string>) {
	const report = new Report();
	const rulebook = loadKnowledge(
		Object.entries(texts).map(([path, text]) => new Source(path, text)),
		report,
	);
	return { report, rulebook };
}

test('levels come after those that they extend, whatever their names', () => {
	const { rulebook, report } = load({
		'k/a/level.bk': 'level "a" extends "b" when "defined(A)";',
		'k/b/level.bk': 'level "b" extends "c";',
		'k/c/level.bk': 'level "c" when "defined(C)";',
	});
	assert.equal(
		rulebook.levels.map((l) => [l.name, l.when, l.rank]),
		[
			['c', 'defined(C)', 0],
			['b', 'defined(C)', 1],
			['a', 'defined(A)', 2],
		],
	);
	assert.equal(report.diagnostics, []);
});

test('a level that extends none there is says what it could mean', () => {
	const { report } = load({ 'k/base/level.bk': 'level "base";', 'k/x/level.bk': 'level "x" extends "bass";' });
	assert.is(report.diagnostics[0]?.code, 'unknown-level');
	assert.is(report.diagnostics[0]?.help, 'did you mean `base`?');
});

test('calls, options, sets, records and scalars are found by name, with level and topic', () => {
	const { rulebook, report } = load(base);
	const make = rulebook.procedure('make');
	assert.is(make?.level.name, 'base');
	assert.is(make?.topic, 'files');
	assert.equal(
		rulebook.optionsFor('make').map((rule) => rule.item.pattern.text),
		['make', 'm*'],
	);
	assert.equal(rulebook.optionsFor('drop'), []);
	assert.is(rulebook.record('point')?.item.members.length, 2);
	assert.is(rulebook.record('point')?.topic, undefined);
	assert.ok(rulebook.scalars.has('off_t'));
	assert.is(rulebook.procedure('nothing'), undefined);
	assert.equal(report.diagnostics, []);
});

test("the rows of a set's levels are appended", () => {
	const { rulebook } = load(base);
	assert.equal(
		rulebook.symbols('flags')?.rows.map((row) => row.name.text),
		['ONE', 'TWO', 'THREE'],
	);
	assert.is(rulebook.symbols('none'), undefined);
});

test('a topic is that of a level and of all that extend it; our own words belong to none', () => {
	const { rulebook } = load(base);
	assert.equal(rulebook.topic('base', 'files'), ['make', 'drop', 'only']);
	assert.equal(rulebook.topic('inner', 'files'), ['only']);
	assert.is(rulebook.topic('base', 'flies'), undefined);
	assert.equal(rulebook.topicNames().sort(), ['base.files', 'inner.files']);
});

test('headers keep the condition of their level', () => {
	const { rulebook } = load(base);
	const source = rulebook.procedure('only')?.item.span.source as Source;
	assert.equal(
		rulebook.headersOf(source).map(({ text, when }) => [text, when]),
		[['<inner.h>', 'defined(INNER)']],
	);
});

test('a level that extends another describes a call anew, a sibling describes its own', () => {
	const { rulebook } = load({
		...base,
		'k/inner/own.bk': 'int make( path const char *name );',
		'k/other/level.bk': 'level "other" extends "base" when "defined(OTHER)";',
		'k/other/files.bk': 'int only( int number );',
	});
	assert.is(rulebook.procedure('make')?.level.name, 'inner');
	assert.is(rulebook.conditionOf('make'), 'defined(INNER)');
	assert.is(rulebook.conditionOf('only'), '(defined(INNER)) || (defined(OTHER))');
	assert.is(rulebook.conditionOf('drop'), undefined);
});

test("a folder without a level is the user's own: it counts last, and always", () => {
	const { rulebook } = load({ 'a/mine.bk': 'options "make" entry "mine";\nint extra( int number );', ...base });
	assert.equal(
		rulebook.optionsFor('make').map((rule) => rule.level.name),
		['inner', 'inner', 'a'],
	);
	assert.is(rulebook.conditionOf('extra'), undefined);
	assert.is(rulebook.procedure('extra')?.topic, 'mine');
});

test('clauses are found without reading what does not mention them; a word in a text is no clause', () => {
	const { rulebook } = load({ ...base, 'k/base/more.bk': 'int said( int number ) reason "never implied";' });
	assert.equal(
		rulebook.withClause('implied').map(([name]) => name),
		['make'],
	);
	assert.equal(
		rulebook.mentioning('implied').map(([name]) => name),
		['make', 'said'],
	);
});

test('an item is read when it is asked for, and its mistake is reported once', () => {
	const { rulebook, report } = load({ ...base, 'k/base/broken.bk': 'int broken( int number;' });
	assert.equal(report.diagnostics, []);
	assert.is(rulebook.procedure('broken'), undefined);
	assert.is(rulebook.procedure('broken'), undefined);
	assert.is(report.diagnostics.length, 1);
});

test('declarators of every kind have their name seen', () => {
	const { rulebook } = load({
		'k/base/level.bk': 'level "base";',
		'k/base/hard.bk':
			'void (*handler( int number, void (*action)( int ) ))( int );\nfd new int "x"  opener( in "max(1, 2)" const char *name );\nchar *text( void );',
	});
	assert.equal(rulebook.procedureNames(), ['handler', 'opener', 'text']);
	assert.is(rulebook.procedure('handler')?.item.name.text, 'handler');
});

test('guards say what they work through, and whether they are right', () => {
	const { rulebook } = load({
		...base,
		'k/base/right.bk': 'int right( int number ) guard "inside" composite of make, drop agent_action {{ return 1; }};',
	});
	assert.equal(
		guardsOf(rulebook).map(({ name, of, right, reason }) => ({ name, of, right, reason })),
		[
			{ name: 'right', of: ['make', 'drop'], right: true, reason: 'inside' },
			{ name: 'drop', of: ['make'], right: false, reason: 'it works inside' },
		],
	);
});

test('a struct of several levels is described by each of them', () => {
	const { rulebook } = load({ ...base, 'k/inner/records/point.bk': 'struct point { int x; int y; int z; };' });
	assert.equal(
		rulebook.recordRules('point').map(({ level, item }) => [level.name, item.members.length]),
		[
			['base', 2],
			['inner', 3],
		],
	);
	assert.is(rulebook.record('point')?.level.name, 'base');
});

test('a pattern has at most one star', () => {
	assert.ok(fits('C_*', 'C_Sign'));
	assert.ok(fits('*64', 'open64'));
	assert.ok(fits('a*b', 'ab'));
	assert.not.ok(fits('aa*a', 'aa'));
	assert.not.ok(fits('open', 'open64'));
});

test.run();
