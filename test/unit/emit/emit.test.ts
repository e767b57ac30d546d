import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { emitPlan } from '../../../lib/emit/emit.ts';
import type { Model } from '../../../lib/model/model.ts';
import { planModel } from '../../../lib/plan/plan.ts';
import { availableLanguages, checkFolder } from '../../tools/compile.ts';
import { fragment, model, parameter, procedure } from '../plan/build.ts';
import { everything, figure3 } from '../plan/samples.ts';

const test = suite('emit');
const emit = (of: Model, lines = true) => new Map(emitPlan(planModel(of), { lines, version: '0' }).map((f) => [f.path, f.text]));
const agentOf = (of: Model) => emit(of).get(`${of.name}_agent.c`) as string;

const languages = availableLanguages();

/** What a compiler says of the files of a model. */
function compile(of: Model, language: (typeof languages)[number], lines = true): string {
	const folder = mkdtempSync(join(tmpdir(), 'bypass-emit-'));
	try {
		for (const [path, text] of emit(of, lines)) writeFileSync(join(folder, path), text);
		return checkFolder(folder, language, ['-O1']);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

for (const sample of [figure3(), everything()]) {
	for (const language of languages) {
		test(`${sample.name} compiles with ${language.name}`, () => assert.is(compile(sample, language), ''));
	}
}

for (const language of languages) {
	test(`${language.name} finds a mistake in a body at its place in the specification`, () => {
		const before = 'int f( int x )\n\tagent_action {{';
		const wrong = model([procedure('int', 'f', [parameter('int x')], { agentAction: fragment(' return x + name; ', 'f.bp', before) })]);
		assert.match(compile(wrong, language), /f\.bp:2:29: error: .*name/);
		assert.not.match(compile(wrong, language, false), /f\.bp/);
	});
}

test('an agent that sends nothing has no shadow', () => {
	const files = emit(model([procedure('int', 'getpid', [], { remote: false, agentAction: fragment(' return 42; ') })]));
	assert.equal([...files.keys()], ['test_calls.h', 'test_tables.c', 'test_entries.c', 'test_agent.c']);
});

test('the words of a body are defined only where it uses them, and gone behind it', () => {
	const text = agentOf(everything());
	const defined = text.match(/^#define bypass_\w+/gm) ?? [];
	const gone = text.match(/^#undef bypass_\w+/gm) ?? [];
	assert.is(defined.length, gone.length);
	assert.not(agentOf(figure3()).includes('#define bypass_'));
});

test('every #line back names the line after itself', () => {
	for (const [path, text] of emit(everything())) {
		for (const [index, line] of text.split('\n').entries()) {
			const own = /^#line (\d+) "(.*)"$/.exec(line);
			if (own?.[2] === path) assert.is(Number(own[1]), index + 2, `${path}:${index + 1}`);
		}
	}
});

test('the boxes of a call stand in the order of the paper', () => {
	const text = agentOf(figure3());
	const places = ['Sender', 'Agent action', 'Switch'].map((word) => text.indexOf(`/* ${word}`));
	assert.equal(
		places,
		[...places].sort((a, b) => a - b),
	);
	assert.ok(places.every((p) => p > 0));
});

test('a call that exists only under a condition is compiled only there, but keeps its number', () => {
	const files = emit(model([procedure('int', 'f', [parameter('int x')], { when: 'defined(NOWHERE)' }), procedure('int', 'g', [])]));
	assert.match(files.get('test_calls.h') as string, /BYPASS_CALL_f,\n\tBYPASS_CALL_g,/);
	assert.match(files.get('test_shadow.c') as string, /#if defined\(NOWHERE\)\n\tbypass_receive_f,\n#else\n\tNULL, \/\* f \*\/\n#endif/);
});

test('private procedures have sender and receiver, but no entry and no original', () => {
	const files = emit(model([procedure('int', 'bypass_x', [], { entries: [], role: 'needed', shadowAction: fragment(' return 1; ') })]));
	assert.not([...files.values()].join('').includes('bypass_local_bypass_x'));
	assert.match(files.get('test_agent.c') as string, /int bypass_shadow_bypass_x\(void\)/);
	assert.match(files.get('test_shadow.c') as string, /bypass_receive_bypass_x/);
});

test.run();
