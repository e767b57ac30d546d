import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { both, conditionsOf } from '../../../lib/model/conditions.ts';
import { Report } from '../../../lib/source/diagnostic.ts';
import { Source } from '../../../lib/source/source.ts';
import { parseFile } from '../../../lib/syntax/parse.ts';

test('every item knows the #if around it', () => {
	const text = [
		'int a( void );',
		'#ifdef X',
		'int b( void );',
		'#if Y > 1',
		'int c( void );',
		'#elif Z',
		'int d( void );',
		'#else',
		'int e( void );',
		'#endif',
		'#else',
		'int f( void );',
		'#endif',
		'#ifndef X',
		'int g( void );',
		'#endif',
	].join('\n');
	const file = parseFile(new Source('x.bp', text), new Report());
	const conditions = conditionsOf(file);
	const found = file.items.flatMap((item) => (item.kind === 'procedure' ? [[item.name.text, conditions.get(item)]] : []));
	assert.equal(found, [
		['a', undefined],
		['b', 'defined(X)'],
		['c', '(defined(X)) && (Y > 1)'],
		['d', '(defined(X)) && (!(Y > 1) && (Z))'],
		['e', '(defined(X)) && (!(Y > 1) && !(!(Y > 1) && (Z)))'],
		['f', '!(defined(X))'],
		['g', '!defined(X)'],
	]);
});

test('two conditions hold together', () => {
	assert.is(both(undefined, undefined), undefined);
	assert.is(both('A', undefined), 'A');
	assert.is(both('A', 'A'), 'A');
	assert.is(both('A || B', 'C'), '(A || B) && (C)');
});

test.run();
