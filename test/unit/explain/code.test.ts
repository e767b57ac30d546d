/** Every message has an example: the wrong specification brings it and nothing else, the cured one brings nothing. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { examples, explainCode } from '../../../lib/explain/code.ts';
import { knowledge } from '../../tools/knowledge.ts';
import { specify } from '../../tools/model.ts';

for (const { code, wrong, cured, explanation } of examples) {
	test(`the example of ${code}`, () => {
		const found = specify(wrong).diagnostics.map((d) => d.code);
		assert.ok(found.length > 0, 'the wrong specification has a message');
		assert.equal(
			found.filter((other) => other !== code),
			[],
		);
		assert.equal(
			specify(cured).diagnostics.map((d) => `${d.code}: ${d.message}`),
			[],
		);
		assert.match(explanation, /\.$/);
	});
}

test('a code is explained by the mistake, its message and the cure', () => {
	const text = explainCode('unknown-trap', knowledge) ?? '';
	assert.match(text, /Wrong:\n\n {4}trap opne/);
	assert.match(text, /example\.bp:1:6: error: .*opne.*\[unknown-trap\]/);
	assert.match(text, /did you mean `open`/);
	assert.match(text, /Right:\n\n {4}trap open/);
});

test('a code that is none', () => {
	assert.match(explainCode('unknown-trp', knowledge) ?? '', /did you mean unknown-trap/);
	assert.is(explainCode('quite-another-thing-altogether', knowledge), undefined);
});

test.run();
