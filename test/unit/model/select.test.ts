/** Which calls an agent traps, which of them go home, and on whose behalf. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { callOf, specify } from '../../tools/model.ts';

/** Names of the calls of one role. */
const names = (spec: ReturnType<typeof specify>, role: string) => spec.model.procedures.filter((p) => p.role === role).map((p) => p.name);
const has = (spec: ReturnType<typeof specify>, name: string) => spec.model.procedures.some((p) => p.name === name);

test('actions that only proceed keep an agent without a shadow', () => {
	const spec = specify('trap posix.files, posix.status agent_action {{ bypass_proceed(); }};');
	assert.not.ok(spec.model.remote);
	assert.equal(names(spec, 'needed'), []);
	assert.equal(names(spec, 'implied'), []);
	assert.ok(has(spec, 'statx'), 'a topic has the calls of inner levels');
});

test('no agent action: the call goes home, and what descriptors of home need comes along', () => {
	const spec = specify('trap open, read;');
	assert.ok(callOf(spec, 'open').remote && callOf(spec, 'read').remote);
	for (const name of ['close', 'fstat', 'fcntl', 'dup']) assert.is(callOf(spec, name).role, 'implied', name);
	assert.is(callOf(spec, 'bypass_get_file_flags').role, 'needed');
	assert.equal(callOf(spec, 'bypass_get_file_flags').entries, []);
	assert.ok(callOf(spec, 'bypass_get_file_flags').remote);
});

test('an item wins over a name, a name over a topic, a later topic over an earlier one', () => {
	const spec = specify(
		[
			'trap posix.identity agent_action {{ bypass_proceed(); /* 1 */ }};',
			'trap posix.identity except getuid agent_action {{ bypass_proceed(); /* 2 */ }};',
			'trap getgid agent_action {{ bypass_proceed(); /* 3 */ }};',
			'pid_t getpid( void ) agent_action {{ return 4; }};',
		].join('\n'),
	);
	const text = (name: string) => callOf(spec, name).agentAction?.text ?? '';
	assert.match(text('getuid'), /1/);
	assert.match(text('geteuid'), /2/);
	assert.match(text('getgid'), /3/);
	assert.match(text('getpid'), /4/);
	assert.equal(spec.diagnostics, []);
});

test('except leaves calls out', () => {
	const spec = specify('trap posix.time except nanosleep, sleep agent_action {{ bypass_proceed(); }};');
	assert.not.ok(has(spec, 'nanosleep'));
	assert.ok(has(spec, 'clock_gettime'));
});

test('paths trap every call with a path; without a home rule nothing travels', () => {
	const spec = specify('paths { deny "/data/raw" EROFS; local "*"; }');
	for (const name of ['open', 'stat', 'rename', 'execve', 'statx']) assert.ok(has(spec, name), name);
	assert.not.ok(spec.model.remote);
	assert.equal(
		spec.model.procedures.flatMap((p) => (p.role === 'always' || !p.agentAction ? [] : p.name)).sort(),
		['canonicalize_file_name', 'mkdtemp', 'mkostemps', 'mktemp', 'realpath'],
		'of what works through these calls inside libc, that which is right without a home; no other action of knowledge has anything to decide',
	);
	assert.not.ok(has(spec, 'read'));
});

test('a home rule sends home what can travel', () => {
	const spec = specify('paths { home "/data"; local "*"; }\ntrap posix.files;');
	assert.ok(callOf(spec, 'open').remote);
	assert.ok(callOf(spec, 'stat').remote, 'a path call that is not named');
	assert.not.ok(callOf(spec, 'execve').remote);
	assert.equal(spec.diagnostics, []);
});

test('proceed goes where the call belongs once there are descriptors of home', () => {
	const spec = specify('trap open;\ntrap read, getpid agent_action {{ bypass_proceed(); }};');
	assert.ok(callOf(spec, 'read').remote);
	assert.not.ok(callOf(spec, 'getpid').remote);
});

test('a sender that a body or a prologue uses is made, with no entry point of its own', () => {
	const spec = specify(
		'pid_t getpid( void ) agent_action {{ return bypass_shadow_getppid(); }};\nagent_prologue {{ static int who(void) { return bypass_shadow_getuid(); } }};',
	);
	assert.equal(names(spec, 'needed').sort(), ['getppid', 'getuid']);
	assert.not.ok(callOf(spec, 'getpid').remote);
	assert.equal(callOf(spec, 'getuid').entries, []);
});

test("needs of knowledge's actions are met, those of actions that do not run are not", () => {
	const home = specify('trap readv, open;');
	assert.is(callOf(home, 'read').role, 'needed');
	const local = specify('trap readv agent_action {{ bypass_proceed(); }};');
	assert.not.ok(has(local, 'read'));
});

test('what works through a trapped call inside the C library is trapped, with all that takes what it gives', () => {
	const spec = specify('trap open, read, close, lseek;');
	for (const name of ['opendir', 'readdir', 'closedir', 'fopen']) assert.is(callOf(spec, name).role, 'implied', name);
	assert.not.ok(callOf(spec, 'opendir').remote);
});

test('but not when the specification decides itself where that call goes', () => {
	const spec = specify('trap open agent_action {{ return bypass_shadow(); }};');
	assert.not.ok(has(spec, 'fopen'));
});

test('a name is claimed by the call that it fits best', () => {
	const entries = (spec: ReturnType<typeof specify>, name: string) => callOf(spec, name).entries.map((e) => e.name);
	const alone = specify('trap open agent_action {{ bypass_proceed(); }};');
	assert.ok(entries(alone, 'open').includes('openat'));
	const both = specify('trap open, openat agent_action {{ bypass_proceed(); }};');
	assert.not.ok(entries(both, 'open').includes('openat'));
	assert.ok(entries(both, 'openat').includes('openat64'));
	const all = specify('trap posix.files, posix.status, posix.directories agent_action {{ bypass_proceed(); }};');
	/* A level for some machines may give a name another shape there: on each of them it is claimed once. */
	for (const machine of ['', 'BYPASS_NARROW', 'BYPASS_NARROW_COUNTS']) {
		const holds = (when = '1') =>
			when
				.replaceAll(/defined\((\w+)\)/g, (_, word) => `${word === machine || !word.startsWith('BYPASS_NARROW')}`)
				.split(/&&/)
				.every((part) => !/!\(*true|^[\s(]*false/.test(part));
		const claimed = all.model.procedures.flatMap((p) => p.entries.filter((e) => holds(e.when)).map((e) => e.name));
		assert.ok(claimed.includes('statvfs') && claimed.includes('stat'), machine);
		assert.equal(
			claimed.filter((name, i) => claimed.indexOf(name) !== i),
			[],
		);
	}
});

test('a call that an agent always traps', () => {
	const spec = specify('trap getpid agent_action {{ bypass_proceed(); }};');
	assert.is(callOf(spec, 'sigaction').role, 'always');
	assert.ok(callOf(spec, 'sigaction').agentActionIsKnowledge);
});

test.run();
