/** Promises that the layout of the project makes (lib/README.md): each is one test. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { examples } from '../lib/explain/code.ts';
import { checks } from '../lib/model/check.ts';
import { root } from './tools/bypass.ts';

/** Files below a folder of the repository, relative to the root. */
function files(folder: string, ending: string): string[] {
	if (!existsSync(join(root, folder))) return [];
	const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
	return names.filter((name) => name.endsWith(ending)).map((name) => `${folder}/${name}`);
}
const text = (path: string) => readFileSync(join(root, path), 'utf8');
const withoutComments = (path: string) => text(path).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

const stages = ['source', 'syntax', 'knowledge', 'model', 'plan', 'emit'];

test('imports go one way: source, syntax, knowledge, model, plan, emit', () => {
	const wrong: string[] = [];
	for (const [own, stage] of stages.entries()) {
		for (const file of files(`lib/${stage}`, '.ts')) {
			for (const [, target] of text(file).matchAll(/from '(\.[^']*)'/g)) {
				const stageOf = join(dirname(file), target as string).split('/')[1] as string;
				const index = stages.indexOf(stageOf);
				if (index > own || index < 0) wrong.push(`${file} imports ${target}`);
			}
		}
	}
	assert.equal(wrong, []);
});

test('no stage of the generator names a platform', () => {
	const platforms = /\b(linux|glibc|musl|darwin|freebsd|x86_64|aarch64|__GLIBC__|__linux__)\b/i;
	const wrong = stages.flatMap((stage) => files(`lib/${stage}`, '.ts')).filter((file) => platforms.test(withoutComments(file)));
	assert.equal(wrong, []);
});

test('no stage of the generator names a call of libc', () => {
	/* words of the language, and of C, that are calls as well */
	const language = new Set([
		'kill',
		'local',
		'string',
		'close',
		'time',
		'read',
		'link',
		'trap',
		'index',
		'signal',
		'select',
		'access',
		'remove',
		'pipe',
	]);
	const calls = new Set<string>();
	for (const file of files('knowledge', '.bk')) {
		for (const [, name] of text(file).matchAll(/^[a-z][\w *]*?\b([a-z_]\w*)\(/gm))
			if (!language.has(name as string)) calls.add(name as string);
	}
	assert.ok(calls.size > 100, `${calls.size} calls found in knowledge`);
	const wrong: string[] = [];
	for (const file of stages.flatMap((stage) => files(`lib/${stage}`, '.ts'))) {
		for (const [, word] of withoutComments(file).matchAll(/['"`]([a-z_]\w*)['"`]/g))
			if (calls.has(word as string)) wrong.push(`${file}: ${word}`);
	}
	assert.equal(wrong, []);
});

test('the generator is pure: only files.ts and cli.ts (and build/) know the disk and the process', () => {
	const allowed = /^lib\/(cli|files|node)\b|^lib\/(build|cli|node)\//;
	const wrong = files('lib', '.ts').filter(
		(file) => !allowed.test(file) && /from 'node:(fs|child_process|os)|\bprocess\./.test(withoutComments(file)),
	);
	assert.equal(wrong, []);
});

test('a topic has the same file name at every level of knowledge', () => {
	const topics = readdirSync(join(root, 'knowledge', 'posix')).filter((name) => name.endsWith('.bk'));
	const levels = readdirSync(join(root, 'knowledge'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
	for (const level of levels) {
		assert.ok(existsSync(join(root, 'knowledge', level.name, 'level.bk')), level.name);
		for (const name of readdirSync(join(root, 'knowledge', level.name)).filter((name) => name.endsWith('.bk'))) {
			assert.ok(topics.includes(name) || level.name !== 'posix', `${level.name}/${name}`);
		}
	}
});

test('a check, its file, its code, its wrong specification and its explanation share one name', () => {
	const names = files('lib/model/checks', '.ts').map((file) => basename(file, '.ts'));
	const inputs = files('test/errors', '.bp').map((file) => basename(file, '.bp').replace(/\..*/, ''));
	assert.ok(names.length > 30);
	for (const name of names) assert.match(text(`lib/model/checks/${name}.ts`), `\tcode: '${name}',`, name);
	assert.equal(checks.map((check) => check.code).sort(), names.sort(), 'check.ts lists every file');
	assert.equal(
		examples.map((example) => example.code).filter((code) => !inputs.includes(code)),
		[],
		'every code that can be explained has a wrong specification in test/errors',
	);
});

test('C identifiers of generated code are born in plan/names.ts', () => {
	const born =
		/bypass_(entry|original|fn|unless|switch|action|proceed|describe|local|again|below|receive|wants|given|symbols|rows|record|fields|route)_\$\{|bypass_shadow_\$\{/;
	const wrong = [...files('lib/plan', '.ts'), ...files('lib/emit', '.ts')].filter(
		(file) => file !== 'lib/plan/names.ts' && born.test(text(file)),
	);
	assert.equal(wrong, []);
});

test('the runtime names no operation of any specification', () => {
	const wrong = [...files('lib/runtime/agent', '.c'), ...files('lib/runtime/shadow', '.c'), ...files('lib/runtime/shared', '.c')].filter(
		(file) => /\bBYPASS_CALL_|\bbypass_(local|shadow|action|switch)_(open|read|write|stat|close)\b/.test(withoutComments(file)),
	);
	assert.equal(wrong, []);
});

test('every test file runs its tests', () => {
	for (const file of files('test', '.test.ts')) assert.match(text(file), /\.run\(\);/, file);
});

test('the lock file names no host that packages come from', () => {
	assert.not.match(text('package-lock.json'), /"resolved"/);
});

test('no file is longer than it should be', () => {
	const long = [...files('lib', '.ts'), ...files('lib', '.c'), ...files('lib', '.h'), ...files('cmake', '.cmake'), ...files('test', '.ts')]
		.map((file) => ({ file, lines: text(file).split('\n').length }))
		.filter(({ lines }) => lines > 400);
	assert.equal(long, []);
});

test.run();
