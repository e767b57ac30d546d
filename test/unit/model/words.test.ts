import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { declaredNames, identifiers, plainNames, rename, valueTokens } from '../../../lib/model/words.ts';

test('identifiers stand outside of comments, texts and numbers', () => {
	const text = 'a + b_2 /* c */ + "d" + \'e\' + 0x1f + 10ull // f\n + $ret + g';
	assert.equal([...identifiers(text)], ['a', 'b_2', '$ret', 'g']);
});

test('renaming leaves members, texts and comments alone', () => {
	const names = new Map([
		['fd', 'file'],
		['n', 'count'],
	]);
	assert.is(rename('x->fd + y.fd + fd * n /* fd */ + "fd"', names), 'x->fd + y.fd + file * count /* fd */ + "fd"');
	assert.is(rename('fd.n', names), 'file.n');
});

test('names of an expression are values, no macros, types, members or calls', () => {
	assert.equal([...plainNames('count * sizeof(struct stat) + PATH_MAX + (size_t)p->length + f(other)')], ['count', 'p', 'other']);
});

test('value tokens leave out labels, tags and preprocessor lines', () => {
	const text = '#include <name.h>\n@define other 1\nout: if (a) goto out; struct point *p = q; f(b ? c : d);';
	assert.equal(
		valueTokens(text).map((t) => t.text),
		['a', 'p', 'q', 'b', 'c', 'd'],
	);
});

test('declared names: locals, lists, loops, prototypes; products declare nothing', () => {
	const text = 'int a = f(b, c), *d, e[3]; const char *text; for (size_t i = 0; i < 3; i++) x = y * z; struct stat s, *t = &s; my_type u;';
	const names = declaredNames(text);
	for (const name of ['a', 'd', 'e', 'text', 'i', 's', 't', 'u']) assert.ok(names.has(name), name);
	for (const name of ['b', 'c', 'x', 'y', 'z']) assert.not.ok(names.has(name), name);
});

test.run();
