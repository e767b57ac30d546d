/** Structs that several levels describe, each as its systems have them. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { specify } from '../../tools/model.ts';

const base = {
	'k/base/level.bk': 'level "base";',
	'k/base/symbols/errno.bk': 'symbols errno values { EOVERFLOW 75 };',
	'k/base/where.bk': 'int where( out struct point *place );\nint line( out struct line *line );',
	'k/base/records/point.bk': 'struct point { int x; int y; char name[8]; };\nstruct line { struct point from; int width; };',
	'k/inner/level.bk': 'level "inner" extends "base" when "defined(INNER)";',
	'k/other/level.bk': 'level "other" extends "inner" when "defined(OTHER)";',
};

const fieldsOf = (known: Record<string, string>, record: string) => {
	const { model, diagnostics } = specify('trap where, line;', { ...base, ...known });
	assert.equal(diagnostics, []);
	return model.records.find(({ name }) => name === record)?.fields.map(({ path, when }) => [path, when]);
};

test('what an inner level adds stands behind, under its condition', () => {
	const known = { 'k/inner/records/point.bk': 'struct point { int z; char name[16]; int y; int x; };' };
	assert.equal(fieldsOf(known, 'point'), [
		['x', undefined],
		['y', undefined],
		['name', undefined],
		['z', 'defined(INNER)'],
	]);
});

test('what an inner level does not name its systems lack', () => {
	const known = {
		'k/inner/records/point.bk': 'struct point { int x; int y; int z; };',
		'k/other/records/point.bk': 'struct point { char name[8]; int x; };',
	};
	assert.equal(fieldsOf(known, 'point'), [
		['x', undefined],
		['y', '!(defined(OTHER))'],
		['name', '(!(defined(INNER))) || (defined(OTHER))'],
		['z', '(defined(INNER)) && (!(defined(OTHER)))'],
	]);
});

test('so it is inside of another struct', () => {
	const known = { 'k/inner/records/point.bk': 'struct point { int x; int z; };' };
	assert.equal(fieldsOf(known, 'line'), [
		['from.x', undefined],
		['from.y', '!(defined(INNER))'],
		['from.name', '!(defined(INNER))'],
		['from.z', 'defined(INNER)'],
		['width', undefined],
	]);
});

test.run();
