import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { generate } from '../../../lib/generate.ts';
import type { Plan } from '../../../lib/plan/plan.ts';
import { Source } from '../../../lib/source/source.ts';
import { knowledge } from '../../tools/knowledge.ts';

function generated(text: string): { plan: Plan; file: (name: string) => string } {
	const spec = new Source('spec.bp', text);
	const { plan, files, diagnostics } = generate({ spec, knowledge, name: 'spec', options: { lines: false, version: '0' } });
	if (!plan) throw new Error(diagnostics.map((d) => d.message).join());
	return { plan, file: (name) => files.find((f) => f.path === name)?.text ?? '' };
}
const rowsOf = (plan: Plan, name: string) => plan.systems.filter(({ system }) => system.name === name).map(({ call }) => call.name);
const systemOf = (plan: Plan, call: string, name: string) => plan.calls.find((c) => c.name === call)?.systems.find((s) => s.name === name);
const body = '{{ bypass_proceed(); }}';

test('of several calls with one system call that comes first which the specification names, then the one that takes all of it', () => {
	assert.equal(rowsOf(generated('trap posix.files;').plan, 'openat'), ['openat', 'open']);
	const own = generated(`paths { home "/data"; local "*"; }\ntrap open agent_action ${body};`).plan;
	assert.equal(rowsOf(own, 'openat'), ['open', 'openat']);
	const stat = generated(`paths { home "/data"; local "*"; }\ntrap open, stat agent_action ${body};`).plan;
	assert.equal(rowsOf(stat, 'newfstatat').slice(0, 3), ['stat', 'fstatat', 'lstat']);
});

test('the kernel’s arguments become the call’s, under the specification’s names of them', () => {
	const { plan } = generated('int open( in "PATH_MAX" const char *name, int how, int mode );');
	const system = systemOf(plan, 'open', 'openat');
	assert.equal(system?.arguments, [
		'int dirfd = (int)bypass_entered->argument[0];',
		'const char *name = (const char *)bypass_entered->argument[1];',
		'int how = (int)bypass_entered->argument[2];',
		'mode_t mode = (mode_t)bypass_entered->argument[3];',
	]);
	assert.is(system?.unless, "name != NULL && (dirfd != AT_FDCWD && name[0] != '/')");
	assert.is(system?.passed[1], 'how');
	assert.match(system?.passed[2] ?? '', /^\(\(how & O_CREAT\).*\) \? mode : 0$/);
	assert.equal(system?.again, [undefined, '(long)name', '(long)how', '(long)mode', undefined, undefined]);
	assert.equal(systemOf(plan, 'open', 'creat')?.given, [{ name: 'how', declaration: 'int how', value: 'O_WRONLY | O_CREAT | O_TRUNC' }]);
});

test('results: of calls that give their error, that cannot fail, and that give something else than the kernel', () => {
	const { plan } = generated('trap posix.files, posix.status, posix.directories, posix.polling;');
	assert.is(systemOf(plan, 'posix_fadvise', 'fadvise64')?.result, '-(long)result');
	assert.is(systemOf(plan, 'umask', 'umask')?.result, '(long)result');
	assert.is(systemOf(plan, 'sync', 'sync')?.result, undefined);
	assert.is(systemOf(plan, 'getcwd', 'getcwd')?.result, 'bypass_system_result(result == NULL ? -1 : (long)strlen(buffer) + 1)');
	assert.ok(systemOf(plan, 'ppoll', 'ppoll')?.arguments.includes('sigset_t room;'));
});

test('flags: knowledge’s own way is of no concern without descriptors of home; the specification’s code always is', () => {
	const { plan } = generated(`trap posix.files;\ntrap write agent_action ${body};`);
	assert.is(systemOf(plan, 'read', 'read')?.flags, 'BYPASS_SYSTEM_REFUSED | BYPASS_SYSTEM_DESCRIPTOR');
	assert.is(systemOf(plan, 'close', 'close')?.flags, 'BYPASS_SYSTEM_DESCRIPTOR');
	assert.is(systemOf(plan, 'dup2', 'dup2')?.flags, '0');
	assert.is(systemOf(plan, 'write', 'write')?.flags, '0');
	const routed = generated('paths { home "/data"; local "*"; }\ntrap posix.files;').plan;
	assert.is(systemOf(routed, 'open', 'open')?.flags, '0');
});

test('what an action wants of libc, and what libc may hold', () => {
	const { plan } = generated(
		'trap write agent_action {{ printf("x"); strdup("y"); bypass_proceed(); }};\ntrap read agent_action {{ f(); }};',
	);
	assert.is(systemOf(plan, 'write', 'write')?.needs, 'BYPASS_NEEDS_MEMORY | BYPASS_NEEDS_STREAMS');
	assert.is(systemOf(plan, 'write', 'write')?.held, 'BYPASS_NEEDS_STREAMS');
	assert.is(systemOf(plan, 'read', 'read')?.needs, 'BYPASS_NEEDS_ANYTHING');
});

test('leaks: the specification’s word, else trapped where something of home can come in', () => {
	assert.is(generated('leaks audit;\ntrap posix.files;').plan.leaks, 'BYPASS_LEAKS_AUDIT');
	assert.is(generated('trap posix.files;').plan.leaks, 'BYPASS_LEAKS_TRAP');
	assert.is(generated(`trap getpid agent_action ${body};`).plan.leaks, 'BYPASS_LEAKS_PASS');
	assert.is(generated('paths { local "/a" as "/b"; local "*"; }\ntrap getpid;').plan.leaks, 'BYPASS_LEAKS_PASS');
});

test('a call without system entries asks for none, and its original is the function alone', () => {
	const { file } = generated('int count_up( int by ) agent_action {{ return by; }};');
	assert.match(file('spec_agent.c'), '#define BYPASS_SYSTEM_ENTRIES NULL, 0,');
	assert.not.match(file('spec_entries.c'), 'bypass_system_number');
	assert.match(
		generated('trap getpid;').file('spec_entries.c'),
		/bypass_system_number\(BYPASS_CALL_getpid\) != -1\) \{\n\t\treturn bypass_again_getpid\(\);/,
	);
});

test.run();
