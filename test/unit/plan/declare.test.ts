import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { CType } from '../../../lib/model/model.ts';
import { declare, declareParameter, declareVariable, entryKnows, entrySpelling, typeName } from '../../../lib/plan/declare.ts';
import type { Declarator, Parameter } from '../../../lib/syntax/ast.ts';
import { declaration, span } from './build.ts';

const test = suite('declare');
const name: Declarator = { kind: 'name', name: 'handler', span };
const pointerTo = (of: Declarator): Declarator => ({ kind: 'pointer', qualifiers: [], of, span });
const plain = (words: string): Parameter => ({
	annotations: [],
	optional: false,
	type: { words: words.split(' '), attributes: [], span },
	declarator: { kind: 'name', name: undefined, span },
	span,
});
const takesInt = (of: Declarator): Declarator => ({ kind: 'function', parameters: [plain('int')], variadic: false, of, span });

/** `void (*handler)(int)`, as a parameter or as what signal gives */
const handler: CType = { ...declaration('void x').type, declarator: takesInt(pointerTo(name)), pointers: 1, functionPointer: true };
const scalars = new Set(['off_t', 'off64_t', 'mode_t', 'size_t']);

test('a name stands where C wants it', () => {
	assert.is(declareParameter(declaration('const char *path').type, 'path'), 'const char *path');
	assert.is(declareParameter(declaration('char *const argv[]').type, 'argv'), 'char *const *argv');
	assert.is(declareParameter(declaration('int fds[2]').type, 'fds'), 'int *fds');
	assert.is(declare(handler, 'handler'), 'void (*handler)(int)');
});

test('a result that is a function pointer goes around the parameter list', () => {
	assert.is(declare(handler, 'signal(int sig, void (*handler)(int))'), 'void (*signal(int sig, void (*handler)(int)))(int)');
});

test('a variable of a parameter can be set', () => {
	assert.is(declareVariable(declaration('const int x').type, 'x'), 'int x');
	assert.is(declareVariable(declaration('char *const p').type, 'p'), 'char *p');
	assert.is(declareVariable(declaration('const char *p').type, 'p'), 'const char *p');
});

test('entry points know scalars by names of their own', () => {
	const narrow = entrySpelling(scalars, false);
	const wide = entrySpelling(scalars, true);
	assert.is(typeName(declaration('off_t x').type, narrow), 'bypass_off_t');
	assert.is(typeName(declaration('off_t x').type, wide), 'bypass_off64_t');
	assert.is(typeName(declaration('const mode_t *x').type, wide), 'const bypass_mode_t *');
	assert.is(typeName(declaration('const struct stat *x').type, narrow), 'const struct stat *');
});

test('entry points do not know what only a header knows', () => {
	assert.not(entryKnows(declaration('FILE *stream').type, scalars));
	assert.ok(entryKnows(declaration('struct stat *status').type, scalars));
	assert.not(entryKnows(declaration('CK_RV x').type, scalars));
	assert.not(entryKnows(declaration('struct div x').type, scalars));
	assert.ok(entryKnows(handler, scalars));
});

test.run();
