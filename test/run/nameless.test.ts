/** A constant without a name never travels: EINVAL, and the trace says which it was, of which family, and on whose side. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { build, compile, folder, run, story } from '../tools/bypass.ts';

const dir = folder();
const { agent, shadow } = build(
	dir,
	'colours',
	`symbols colour values { RED 1, BLUE 2 };
#define RED 10
#define BLUE 20
int paint( symbols colour int colour, out symbols colour int *was )
    agent_action {{ return bypass_shadow_paint(colour, was); }}
    shadow_action {{ *was = colour == RED ? BLUE : 77; return 0; }};
paths { home "${dir}/data"; local "*"; }
trap open;
`,
);
writeFileSync(
	join(dir, 'paint.c'),
	'int paint(int colour, int *was); int paint(int colour, int *was) { (void)colour; *was = 0; return 5; }\n',
);
const library = join(dir, 'libpaint.so');
assert.is(run('cc', ['-shared', '-fPIC', '-o', library, join(dir, 'paint.c')]).status, 0);
const program = compile(
	dir,
	'painter.c',
	`#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
int paint(int colour, int *was);
int main(int count, char **words)
{
	int was = -1, result = count > 2 ? open(words[1], (int)strtol(words[2], NULL, 0)) : paint(atoi(words[1]), &was);

	printf("%d %d %d\\n", result, was, result == -1 ? errno == EINVAL : 0);
	return 0;
}
`,
	[library, `-Wl,-rpath,${dir}`],
);

function traced(form: string, ...words: string[]) {
	const result = run(shadow, ['-q', form === 'text' ? '--trace' : `--trace=${form}`, '--run', agent, '--', program, ...words]);
	assert.is(result.status, 0, story(result));
	return result;
}

test('a constant that has a name arrives', () => {
	const result = traced('text', '10');
	assert.is(result.stdout, '0 20 0\n');
	assert.not.match(result.stderr, /has no name/);
});

test('a value without a name: EINVAL, named where it was found', () => {
	const here = traced('text', '12');
	assert.is(here.stdout, '-1 -1 1\n');
	assert.match(here.stderr, /paint\(.*EINVAL.* colour: 12 has no name here$/m, story(here));
	const home = traced('text', '20');
	assert.is(home.stdout, '-1 -1 1\n');
	assert.match(home.stderr, /paint\(.*EINVAL.* colour: 77 has no name at home$/m, story(home));
});

test('of flags only those without a name are told, to machines as well', () => {
	const result = traced('json', join(dir, 'data/x'), '0x40000041');
	assert.is(result.stdout, '-1 -1 1\n');
	const line = result.stderr.split('\n').find((text) => text.includes('"call":"open"')) ?? '';
	assert.is(JSON.parse(line).why, 'open_flags: 0x40000000 has no name here', story(result));
});

test.run();
