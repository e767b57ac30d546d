/** `bypass doctor`: what it finds on this machine, and what it says where something is not there. */
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Finding } from '../lib/build/doctor.ts';
import { kernelFindings } from '../lib/build/machine.ts';
import { bypass, folder, run, story } from './tools/bypass.ts';
import { ownTree, prebuild } from './tools/prebuilds.ts';

const scratch = folder();
prebuild(ownTree); /* each project has a cache of its own: without archives each would compile the runtime */
const stateOf = (findings: readonly Finding[], what: string) => findings.find((finding) => finding.what === what)?.state;

function doctor(cwd: string, env: Record<string, string> = {}): { status: number | null; findings: Finding[] } {
	const result = bypass(['doctor', '--json'], { cwd, env });
	assert.is(result.stderr, '', story(result));
	return { status: result.status, findings: JSON.parse(result.stdout) };
}

test('on this machine everything necessary is there, and each line that is not ok has its cure', () => {
	const { status, findings } = doctor(scratch);
	assert.is(status, 0);
	for (const what of ['system', 'node', 'package', 'knowledge', 'cc', 'symbols', 'cache']) assert.is(stateOf(findings, what), 'ok', what);
	for (const what of ['c++', 'cmake', 'runtime', 'addon', 'below', 'static', 'landlock', 'unshare', 'npm'])
		assert.ok(stateOf(findings, what), what);
	for (const { state, what, cure } of findings) assert.ok(state === 'ok' || (cure ?? '').length > 5, what);
	const text = bypass(['doctor'], { cwd: scratch });
	assert.match(text.stdout, /^ok +symbols +calls that programs make by their names are trapped$/m);
	assert.not.ok(text.stdout.includes('\x1b'));
});

test('the kernel is asked by a program, which the compilers at hand accept', () => {
	const { findings } = doctor(scratch);
	assert.match(findings.find(({ what }) => what === 'landlock')?.found ?? '', /^(version \d+ of its interface|no Landlock)/);
	assert.not.match(JSON.stringify(findings.filter(({ what }) => ['below', 'static'].includes(what))), /told from its version/);
});

test('what the kernel answers, and what its version says where nothing can be asked', () => {
	const states = (findings: readonly Finding[]) => findings.map(({ what, state }) => `${what} ${state}`).join(', ');
	const good = new Map([
		['dispatch', 'yes'],
		['bases', 'yes'],
		['landlock', '4'],
		['namespaces', 'yes'],
	]);
	assert.is(states(kernelFindings(good, '6.1.0', 'x64')), 'symbols ok, below ok, static ok, landlock ok, unshare ok');
	const bad = new Map([
		['dispatch', 'no Operation not permitted'],
		['bases', 'no'],
		['landlock', 'no Function not implemented'],
		['namespaces', 'no Operation not permitted'],
	]);
	const found = kernelFindings(bad, '6.1.0', 'x64');
	assert.is(states(found), 'symbols ok, below absent, static absent, landlock absent, unshare absent');
	assert.match(found[1]?.found as string, /not trapped: Operation not permitted$/);
	for (const { state, cure } of found) assert.ok(state === 'ok' || cure);
	assert.is(states(kernelFindings(good, '6.1.0', 'arm64')), 'symbols ok, below absent, static absent, landlock ok, unshare ok');
	assert.is(states(kernelFindings(undefined, '5.10.0-8', 'x64')), 'symbols ok, below absent, static absent, landlock absent, unshare ok');
	assert.is(states(kernelFindings(undefined, '5.13.1', 'x64')), 'symbols ok, below ok, static ok, landlock ok, unshare ok');
	assert.match(kernelFindings(undefined, '5.10.0-8', 'x64')[1]?.found as string, /Linux 5\.10\.0-8 is older than 5\.11/);
});

test('without a compiler: it is missing, and what does not need one is not', () => {
	const bin = join(scratch, 'bin');
	mkdirSync(bin);
	for (const program of ['node', 'sh']) symlinkSync(run('sh', ['-c', `command -v ${program}`]).stdout.trim(), join(bin, program));
	const { status, findings } = doctor(scratch, { PATH: bin, CC: '', CXX: '' });
	assert.is(status, 1);
	for (const [what, state] of [
		['cc', 'missing'],
		['c++', 'absent'],
		['cmake', 'absent'],
		['runtime', 'absent'],
		['npm', 'absent'],
		['knowledge', 'ok'],
	] as const)
		assert.is(stateOf(findings, what), state, what);
});

test('an old CMake is named', () => {
	const bin = join(scratch, 'old');
	mkdirSync(bin);
	writeFileSync(join(bin, 'cmake'), '#!/bin/sh\necho cmake version 3.20.9\n');
	chmodSync(join(bin, 'cmake'), 0o755);
	const found = doctor(scratch, { PATH: `${bin}:${process.env.PATH}` }).findings.find(({ what }) => what === 'cmake');
	assert.equal([found?.state, found?.found], ['absent', 'cmake version 3.20.9 is older than 3.21']);
});

test("a project's agents: never generated, fresh, stale, failed", () => {
	const cwd = join(scratch, 'project');
	mkdirSync(join(cwd, 'node_modules'), { recursive: true });
	writeFileSync(
		join(cwd, 'package.json'),
		JSON.stringify({ bypass: { agents: { my: 'my.bp' } }, scripts: { postinstall: 'bypass postinstall' } }),
	);
	writeFileSync(join(cwd, 'my.bp'), 'trap getppid agent_action {{ return 3; }};\n');
	const agent = () => doctor(cwd).findings.find(({ what }) => what === 'agent my');
	const before = agent();
	assert.match(before?.found ?? '', /^stale in gen\/: .*my_agent\.c/);
	assert.is(before?.cure, 'npx bypass build');
	assert.is(bypass(['build'], { cwd }).status, 0);
	assert.equal([agent()?.state, agent()?.found], ['ok', 'fresh in gen/']);
	writeFileSync(join(cwd, 'my.bp'), 'trap getppid agent_action {{ return 4; }};\n');
	assert.equal([agent()?.state, agent()?.found], ['missing', 'stale in gen/: my_agent.c']);
	writeFileSync(join(cwd, 'my.bp'), 'trap opne;\n');
	assert.is(bypass(['postinstall'], { cwd, env: { CI: '' } }).status, 0);
	const { status, findings } = doctor(cwd);
	assert.is(status, 1);
	assert.match(findings.find(({ what }) => what === 'postinstall')?.found ?? '', /the last one failed: .*my\.bp/);
	assert.is(findings.find(({ what }) => what === 'agent my')?.cure, 'bypass check my.bp');
	writeFileSync(join(cwd, '.npmrc'), 'ignore-scripts=true\n');
	const npm = doctor(cwd).findings.find(({ what }) => what === 'npm');
	assert.match(`${npm?.state} ${npm?.cure}`, /^absent after each install: npx bypass build/);
});

test.run();
