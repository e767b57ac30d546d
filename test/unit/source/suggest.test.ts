import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { didYouMean } from '../../../lib/source/suggest.ts';

const words = ['open', 'openat', 'close', 'agent_action', 'shadow_action', 'on'];

test('a slip of the fingers is found', () => {
	assert.is(didYouMean('opne', words), 'open');
	assert.is(didYouMean('opeat', words), 'openat');
	assert.is(didYouMean('agnt_acton', words), 'agent_action');
	assert.is(didYouMean('CLOSE', words), 'close');
});

test('another word is not', () => {
	assert.is(didYouMean('int', words), undefined);
	assert.is(didYouMean('rename', words), undefined);
	assert.is(didYouMean('open', ['open']), undefined);
});

test.run();
