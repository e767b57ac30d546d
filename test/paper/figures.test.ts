/**
 * What the paper prints, restated in files of our own and run: figure 3 (policy), figure 8 with its mistake in the body of `open`,
 * section 5's two specifications of close. Where the paper's own figures are at hand (../shared/paper beside the checkout), they must
 * pass `bypass check` as printed.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bypass, folder, root, run, story } from '../tools/bypass.ts';
import { testUnless } from '../tools/skip.ts';

const scratch = folder();
const restated = join(root, 'test', 'paper');

test('figure 3: /tmp stays here, the rest is opened at home', () => {
	const file = '/etc/passwd';
	const result = bypass(['run', '-q', join(restated, 'policy.bp'), '--', 'cat', file]);
	assert.is(result.stdout, run('cat', [file]).stdout, story(result));
	assert.ok(result.stderr.includes(`opened for the program: ${file}`), story(result));
	const inTmp = bypass(['run', '-q', join(restated, 'policy.bp'), '--', 'cat', '/tmp/there is no such file']);
	/* what libc opens by itself, messages in another language, is no file of /tmp */
	assert.not.match(inTmp.stderr, /opened for the program: \/tmp/);
});

/* Headers of a grid library that is not here: enough for a compiler to look at figure 8. */
const stubs = join(scratch, 'stubs');
mkdirSync(stubs);
writeFileSync(join(stubs, 'globus_common.h'), 'int globus_module_activate(void *module);\n');
writeFileSync(
	join(stubs, 'globus_gass_file.h'),
	'#define GLOBUS_GASS_FILE_MODULE ((void *)0)\nint globus_gass_open(const char *path, int flags, int mode);\nint globus_gass_close(int fd);\n',
);

/** The C compiler's word on a specification's generated shadow. */
function compileShadow(spec: string): string {
	const out = join(scratch, 'generated');
	const generated = bypass(['generate', spec, '-o', out]);
	assert.is(generated.status, 0, story(generated));
	const shadow = readdirSync(out).find((name) => name.endsWith('_shadow.c')) as string;
	return run('cc', ['-fsyntax-only', '-I', stubs, '-I', join(root, 'lib', 'runtime', 'include'), join(out, shadow)]).stderr;
}

function wrongName(spec: string, line: number, column: number): void {
	const name = spec.split('/').pop()?.replaceAll('.', '\\.') ?? '';
	assert.match(compileShadow(spec), new RegExp(`${name}:${line}:${column}: error: .*name.* undeclared`));
	const checked = bypass(['check', spec]);
	const text = checked.stdout + checked.stderr;
	assert.match(text, new RegExp(`${name}:${line}:${column}: .*name`), 'check hints at it before any compiler runs');
	assert.match(text, /did you mean the parameter `path`/);
}

test("figure 8's mistake is shown at its line and column, by the compiler and before it", () =>
	wrongName(join(restated, 'grid.bp'), 12, 33));

test("section 5's two ways to write close", () => {
	for (const spec of ['close-agent.bp', 'close-shadow.bp']) {
		const result = bypass(['check', join(restated, spec)]);
		assert.is(result.status, 0, story(result));
	}
	const result = bypass(['run', '-q', join(restated, 'close-agent.bp'), '--', 'cat', join(root, 'LICENSE')]);
	assert.is(result.status, 0, story(result));
});

const shared = join(dirname(root), 'shared');
const absent = existsSync(join(shared, 'paper')) ? undefined : 'the paper is not beside this checkout';
const printed = testUnless(test, absent);

printed('the figures as printed', () => {
	for (const name of ['figure3.bp', 'section5-agent.bp', 'section5-shadow.bp']) {
		const result = bypass(['check', join(shared, 'paper', name)]);
		assert.is(result.status, 0, `${name}: ${story(result)}`);
	}
	wrongName(join(shared, 'paper', 'figure8.bp'), 16, 15);
});

printed("figure 4, the paper's knowledge file", () => {
	const result = bypass(['dump', '--stage', 'ast', join(shared, 'paper', 'figure4.bk')]);
	assert.is(result.status, 0, story(result));
});

testUnless(test, existsSync(join(shared, 'specs')) ? undefined : 'the collection of specifications is not beside this checkout')(
	'all of its specifications parse',
	() => {
		const specs = readdirSync(join(shared, 'specs')).filter((name) => name.endsWith('.bp'));
		assert.ok(specs.length >= 11);
		for (const name of specs) {
			const result = bypass(['dump', '--stage', 'ast', join(shared, 'specs', name)]);
			assert.is(result.status, 0, `${name}: ${story(result)}`);
		}
	},
);

test.run();
