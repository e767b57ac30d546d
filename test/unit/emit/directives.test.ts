import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { activateDirectives } from '../../../lib/emit/directives.ts';

const test = suite('directives');

test("@ begins a directive at a line's start", () => {
	assert.is(activateDirectives('  @include <a.h>\nx = a @include;\n@endif'), '  #include <a.h>\nx = a @include;\n#endif');
});

test('@ in comments and texts stays', () => {
	for (const text of ['/*\n@include\n*/', '"\\\n@if"', "'@'", '// a\\\n@if']) assert.is(activateDirectives(text), text);
});

test.run();
