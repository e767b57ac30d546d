import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { arrayCount, ctypeOf, isUnsigned, operations } from '../../../lib/model/ctype.ts';
import { Report } from '../../../lib/source/diagnostic.ts';
import { Source } from '../../../lib/source/source.ts';
import { parseFile } from '../../../lib/syntax/parse.ts';

/** The type of a parameter as it is written. */
function typeOf(declaration: string) {
	const file = parseFile(new Source('x.bp', `int f( ${declaration} );`), new Report());
	const [item] = file.items;
	const parameter = item?.kind === 'procedure' ? item.parameters[0] : undefined;
	if (!parameter) throw new Error(declaration);
	return { ...ctypeOf(parameter.type, parameter.declarator, new Set(['size_t', 'mode_t'])), parameter };
}

const shapes: [declaration: string, pointers: number, scalar: string, constTarget: boolean][] = [
	['int a', 0, 'integer', false],
	['unsigned long long a', 0, 'integer', false],
	['size_t a', 0, 'integer', false],
	['enum color a', 0, 'integer', false],
	['const double a', 0, 'float', false],
	['CK_RV a', 0, 'unknown', false],
	['struct stat a', 0, 'struct', false],
	['const char *a', 1, 'integer', true],
	['char *const a', 1, 'integer', false],
	['char *const a[]', 2, 'integer', true],
	['char **a', 2, 'integer', false],
	['int a[2]', 1, 'integer', false],
	['const struct timespec a[2]', 1, 'struct', true],
	['void a[.n]', 1, 'void', false],
	['double (*a)[3]', 1, 'float', false],
];

for (const [declaration, pointers, scalar, constTarget] of shapes) {
	test(`the shape of ${declaration}`, () => {
		const type = typeOf(declaration);
		assert.equal([type.pointers, type.scalar, type.constTarget, type.functionPointer], [pointers, scalar, constTarget, false]);
	});
}

test('functions and pointers to functions are function pointers', () => {
	assert.ok(typeOf('int (*f)( int )').functionPointer);
	assert.is(typeOf('int (*f)( int )').pointers, 1);
	assert.ok(typeOf('void f( void )').functionPointer);
});

test('what is applied to a name is told from the name outwards', () => {
	assert.equal(
		operations(typeOf('char *a[3]').parameter.declarator).map((o) => o.kind),
		['array', 'pointer'],
	);
	assert.equal(
		operations(typeOf('char (*a)[3]').parameter.declarator).map((o) => o.kind),
		['pointer', 'array'],
	);
});

test('an array counts as man pages and as C write it', () => {
	assert.is(arrayCount(typeOf('void a[.count]').parameter.declarator), 'count');
	assert.is(arrayCount(typeOf('int a[static 2]').parameter.declarator), '2');
	assert.is(arrayCount(typeOf('int *a').parameter.declarator), undefined);
});

test('unsigned types hold no -1', () => {
	assert.ok(isUnsigned(typeOf('unsigned int a')));
	assert.ok(isUnsigned(typeOf('size_t a')));
	assert.ok(isUnsigned(typeOf('bool a')));
	assert.not.ok(isUnsigned(typeOf('long a')));
	assert.not.ok(isUnsigned(typeOf('ssize_t a')));
});

test.run();
