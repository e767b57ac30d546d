import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { planModel } from '../../../lib/plan/plan.ts';
import { expr, model, parameter, procedure } from './build.ts';
import { everything, figure3 } from './samples.ts';

const test = suite('plan');
const of = (name: string, from = planModel(everything())) => {
	const call = from.calls.find((c) => c.name === name);
	if (!call) throw new Error(name);
	return call;
};

test('the digest changes with a name or a signature, and with nothing else', () => {
	const plain = procedure('int', 'a', [parameter('int x')]);
	const digest = (p: typeof plain) => planModel(model([p])).digest;
	assert.is(digest(plain), digest({ ...plain, cancel: true }));
	assert.is.not(digest(plain), digest({ ...plain, name: 'b' }));
	assert.is.not(digest(plain), digest({ ...plain, signature: 'a(float)' }));
});

test('entries ask for constants that they cannot know, each question once', () => {
	const call = of('open', planModel(figure3()));
	assert.equal(
		call.questions.map((q) => q.name),
		['bypass_wants_open_mode', 'bypass_given_creat_flags'],
	);
	assert.equal(
		call.entries.map((e) => e.passed),
		[
			['path', 'flags', 'mode'],
			['path', 'flags', 'mode'],
			['path', 'bypass_given_creat_flags()', 'mode'],
		],
	);
});

test('close on exec is what the symbol set of a parameter says', () => {
	assert.is(of('open', planModel(figure3())).result.cloexec, '(flags & O_CLOEXEC) != 0');
	assert.is(of('every_array').result.cloexec, '0');
});

test('counts that look through a pointer do not when it is NULL', () => {
	const list = of('every_array').steps.find((s) => s.parameter === 'list');
	assert.is(list?.layout.kind === 'array' && list.layout.count, 'n == NULL ? 0 : (*n)');
	assert.is(list?.layout.kind === 'array' && list.layout.countAtHome, '*n');
});

test('what a parameter is called does not matter to the variables beside it', () => {
	const call = planModel(model([procedure('int', 'f', [parameter('int result'), parameter('int call')])])).calls[0];
	assert.is(call?.result.name, 'result_');
});

test('a call without failure answers what it says when home is lost', () => {
	const plan = (lost?: string) =>
		planModel(model([procedure('int', 'f', [], { errors: 'none', failure: undefined, ...(lost ? { lost: expr(lost) } : {}) })])).calls[0]
			?.result;
	assert.is(plan('7')?.failure, '7');
	assert.is(plan('7')?.lost, undefined);
	assert.is(plan()?.failure, '(int)-1');
	assert.is(plan()?.fails, undefined);
});

test('agent-only specifications look no descriptor up', () => {
	const read = procedure('int', 'f', [parameter('int fd', { carry: { kind: 'descriptor', role: 'use' } })], { remote: false });
	assert.is(planModel(model([read])).calls[0]?.action.descriptor, undefined);
});

test('a plan is plain data', () => {
	const plan = planModel(figure3());
	assert.is(
		JSON.stringify(plan, (key, value) =>
			key === 'source' || typeof value === 'bigint' ? null : typeof value === 'function' ? assert.unreachable(key) : value,
		).length > 1000,
		true,
	);
});

test.run();
