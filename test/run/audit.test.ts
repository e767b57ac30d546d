/** `leaks audit`: calls that go past the symbols are counted by what made them, and made as they are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { AuditRow } from '../../lib/build/audit.ts';
import { bypass, compile, folder, root, run, story } from '../tools/bypass.ts';
import { testUnless } from '../tools/skip.ts';

const scratch = folder();
const source = (name: string) => readFileSync(join(root, 'test', 'run', 'programs', name), 'utf8');
const able = process.arch === 'x64' && run(compile(scratch, 'below.c', source('below.c')), ['dispatch']).status === 0;
const counted = testUnless(test, able ? undefined : 'the kernel cannot trap system calls here (PR_SET_SYSCALL_USER_DISPATCH)');
const program = compile(scratch, 'audit.c', source('audit.c'), ['-O2']);
const spec = 'trap open agent_action {{ return open(path, flags, mode); }}';

counted('each maker by its name: functions, also through a wrapper and a pointer, instructions, children, threads', () => {
	const file = join(scratch, 'counts');
	const split = bypass(['run', '-q', '-e', spec, '--audit-file', file, '--', program, '/etc/passwd']);
	assert.is(split.status, 0, story(split));
	const [head, ...rows] = readFileSync(file, 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as AuditRow);
	assert.equal(head, { agent: 'inline', audits: 1, uncounted: 0 } as unknown);
	const counts = rows.map(({ call, cause, name, count, sides }) => [call, cause, name, count, sides.action]);
	assert.equal(counts.sort(), [
		['open', 'function', 'fopen', 3, 3],
		['open', 'function', 'syscall', 3, 3],
		['open', 'instruction', 'audit', 1, 1],
	]);
	assert.is(rows.find(({ name }) => name === 'fopen')?.is, 'composite');
	assert.is(rows.find(({ cause }) => cause === 'instruction')?.is, 'own');
});

counted('each maker by its name, however deep inside of libc, and whatever else lies on the stack', () => {
	const deep = compile(scratch, 'audit_deep.c', source('audit_deep.c'), ['-O2']);
	const file = join(scratch, 'deep');
	const split = bypass(['run', '-q', '-e', 'trap write agent_action {{ bypass_proceed(); }};', '--audit-file', file, '--', deep]);
	assert.is(split.status, 0, story(split));
	const [, ...rows] = readFileSync(file, 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as AuditRow);
	const makers = new Set(rows.map(({ cause, name }) => `${cause} ${name}`.trim()));
	assert.equal([...makers].sort(), ['exit', 'function error', 'function fprintf', 'function puts']);
});

counted('without further words a table; sides by the path rules, nothing sent home', () => {
	const map = `${scratch}/x`;
	const rules = `paths { home "${map}"; local "*"; } trap posix.files, posix.status;`;
	const split = bypass(['run', '-q', '--leaks=audit', '-e', rules, '--', program, map]);
	assert.is(split.status, 0, story(split));
	assert.match(split.stderr, /^bypass: inline: \d+ calls went past the symbols:\n {2}count {2}call/m);
	assert.match(split.stderr, /^ +3 +open +home +syscall +cannot: /m);
	assert.not.match(split.stderr, /unclassified/);
});

counted('the environment says it for all runs; pass counts nothing', () => {
	const env = { BYPASS_LEAKS: 'audit' };
	const split = bypass(['run', '-q', '-e', spec, '--', program, '/etc/passwd'], { env });
	assert.match(split.stderr, /7 calls went past the symbols/, story(split));
	const passed = bypass(['run', '-q', '-e', spec, '--', program, '/etc/passwd']);
	assert.is(passed.stderr, '', story(passed));
});

test('--audit-file is for what is counted', () => {
	const wrong = bypass(['run', '--leaks=pass', '--audit-file', '/dev/null', '-e', spec, '--', 'true']);
	assert.is(wrong.status, 2, story(wrong));
	assert.match(wrong.stderr, /--leaks=pass counts nothing/);
});

test.run();
