import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { CWriter } from '../../../lib/emit/cfile.ts';
import { fragment } from '../plan/build.ts';

const test = suite('cfile');
const lines = (c: CWriter) => c.text.trimEnd().split('\n');

test('blocks are indented by tabs', () => {
	const c = new CWriter('a.c', true);
	c.block('if (x)', () => c.when('y', 'z();'));
	assert.equal(lines(c), ['if (x) {', '\tif (y)', '\t\tz();', '}']);
});

test("other people's text keeps its line and column, and the line after it is ours again", () => {
	const c = new CWriter('a.c', true);
	c.line('first;');
	c.foreign(fragment(' return x; ', 'a.bp', 'int f()\n\tagent_action {{'));
	c.line('last;');
	assert.equal(lines(c), ['first;', '#line 2 "a.bp"', '\t                return x;', '#line 5 "a.c"', 'last;']);
});

test('empty lines at the begin are not copied, but counted', () => {
	const c = new CWriter('a.c', true);
	c.foreign(fragment('\n\n    x;\n\n    y;\n', 'a.bp', '{'));
	assert.equal(lines(c), ['#line 3 "a.bp"', '    x;', '', '    y;', '#line 6 "a.c"']);
});

test('without #line the text is indented with its surroundings', () => {
	const c = new CWriter('a.c', false);
	c.block('do', () => c.foreign(fragment(' x {\n        y;\n    }\n')));
	assert.equal(lines(c), ['do {', '\tx {', '\t    y;', '\t}', '}']);
});

test('an empty body writes nothing', () => {
	const c = new CWriter('a.c', true);
	c.foreign(fragment(' \n '));
	assert.is(c.text, '\n');
});

test('names of files are C texts', () => {
	const c = new CWriter('a.c', true);
	c.foreign(fragment('x;', 'a "b"\\c.bp'));
	assert.ok(c.text.startsWith('#line 1 "a \\"b\\"\\\\c.bp"\n'));
});

test('long heads are folded behind commas', () => {
	const c = new CWriter('a.c', true);
	c.prototype(`void f(${Array.from({ length: 12 }, (_, i) => `const char *argument${i}`).join(', ')})`);
	assert.ok(lines(c).length > 1);
	for (const line of lines(c)) assert.ok(line.length <= 118, line);
});

test.run();
