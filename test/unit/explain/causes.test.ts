/** Why a call went past the symbols, told from knowledge alone. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Cause, causeText, classifyCause } from '../../../lib/explain/causes.ts';
import { loadKnowledge } from '../../../lib/knowledge/load.ts';
import { Report } from '../../../lib/source/diagnostic.ts';
import { Source } from '../../../lib/source/source.ts';
import { knowledge } from '../../tools/knowledge.ts';

const rulebook = loadKnowledge(knowledge, new Report());
const why = (kind: Cause['kind'], name = '') => classifyCause(rulebook, { kind, name });

test('a call that works through others says how, and what makes it right', () => {
	const { is, reason } = why('function', 'fopen');
	assert.is(is, 'composite');
	assert.match(reason, /^inside libc it is .*; `trap fopen;` makes it right$/);
	assert.equal(why('function', 'fopen64'), why('function', 'fopen'), 'by whatever name it is reached');
});

test('names that another rule, a shape or a pattern gives', () => {
	for (const name of ['__printf_chk', 'getwc', '__read_chk', 'creat64', '__fxstat'])
		assert.is.not(why('function', name).is, 'unclassified', name);
});

test('a call that a specification can trap', () => {
	assert.equal(why('function', 'getpwuid'), {
		is: 'trapped',
		reason: '`trap getpwuid;` takes it by its symbol where what it works on is at home',
	});
});

test('what stays where the program runs, and what cannot be followed, have their reasons', () => {
	assert.is(why('function', 'openpty').is, 'local');
	assert.match(why('function', 'openpty').reason, /terminals/);
	assert.is(why('function', 'tmpfile').is, 'cannot');
	assert.is(why('function', 'setlocale').is, 'local');
});

test('makers that are no function of the C library are named in knowledge too', () => {
	for (const kind of ['instruction', 'linker', 'exit', 'thread'] as const) {
		const { is, reason } = why(kind, kind === 'instruction' ? 'libgo.so' : '');
		assert.is(is, 'own', kind);
		assert.ok(reason.length > 10);
	}
	assert.is(why('inside', 'setlocale').is, 'local', 'inside of a function that has a name');
	assert.is(why('inside').is, 'unclassified', 'nobody can say what made it');
});

test('what nobody has named is unclassified, until further knowledge names it', () => {
	assert.equal(why('function', 'frobnicate'), { is: 'unclassified', reason: '' });
	const own = new Source('mine/mine.bk', 'stays "it turns a knob of this machine" frobnicate;\n');
	const more = loadKnowledge([...knowledge, own], new Report());
	assert.equal(classifyCause(more, { kind: 'function', name: 'frobnicate' }), {
		is: 'local',
		reason: 'it turns a knob of this machine',
	});
});

test('as people read it', () => {
	assert.is(causeText({ kind: 'instruction', name: 'libgo.so' }), 'system call instruction in libgo.so');
	assert.is(causeText({ kind: 'inside', name: '' }), 'inside libc');
	assert.is(causeText({ kind: 'function', name: 'fopen' }), 'fopen');
});

test.run();
