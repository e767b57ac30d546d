/** Agents in npm packages, by npm 11, npm 12 and pnpm, with install scripts allowed and not: packages of test/npm as others install them. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { folder, root, run, story } from './tools/bypass.ts';
import { fetched, type Manager, npmHere } from './tools/managers.ts';
import { prebuild } from './tools/prebuilds.ts';
import { testUnless } from './tools/skip.ts';

const scratch = folder();
prebuild();
const own = pack(root, ['--ignore-scripts']);
for (const name of ['lazy', 'scripted']) pack(copy(name), []);

/** Packs the package of a folder into the scratch folder; gives the tarball's name. */
function pack(from: string, args: readonly string[]): string {
	const packed = run('npm', ['pack', '--json', ...args, '--pack-destination', scratch], { cwd: from, seconds: 300 });
	assert.is(packed.status, 0, story(packed));
	return (JSON.parse(packed.stdout.slice(packed.stdout.indexOf('['))) as { filename: string }[])[0]?.filename as string;
}

function copy(name: string, as = name): string {
	const to = join(scratch, as);
	cpSync(join(root, 'test', 'npm', name), to, { recursive: true });
	return to;
}

/** The application, which depends on the tarballs; without names: on all that there are. */
function application(as: string, ...without: readonly string[]): string {
	const app = copy('app', as);
	const file = join(app, 'package.json');
	const description = JSON.parse(readFileSync(file, 'utf8').replace('bypass-agents-0.1.0.tgz', own));
	for (const name of without) delete description.dependencies[name];
	writeFileSync(file, JSON.stringify(description, undefined, '\t'));
	writeFileSync(join(app, 'pnpm-workspace.yaml'), `overrides:\n  bypass-agents: file:../${own}\n`);
	return app;
}

const offline = /ENOTCACHED|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|network/;
const author = copy('packed', 'author');
const authored = run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefer-offline', join(scratch, own)], {
	cwd: author,
	seconds: 300,
});
const unreachable =
	authored.status !== 0 && offline.test(authored.stderr) ? 'the registry cannot be reached, and the cache has not all packages' : undefined;
const online = testUnless(test, unreachable);

online('prepack: what an agent needs is generated and built when its package is packed', () => {
	assert.is(authored.status, 0, story(authored));
	const packed = run('npm', ['pack', '--json', '--pack-destination', scratch], { cwd: author, seconds: 300 });
	assert.is(packed.status, 0, story(packed));
	const [{ files }] = JSON.parse(packed.stdout.slice(packed.stdout.indexOf('[\n'))) as [{ files: { path: string }[] }];
	assert.equal(files.map(({ path }) => path).sort(), [
		'gen/libpacked.so',
		'gen/packed_agent.c',
		'gen/packed_calls.h',
		'gen/packed_entries.c',
		'gen/packed_tables.c',
		'package.json',
		'packed.bp',
		'packed.js',
	]);
});

const answers = { lazy: '11\n', packed: '12\n', scripted: '13\n' } as const;

/** Every package's own program runs one under its agent. */
function allWork(manager: Manager, app: string): void {
	for (const [name, answer] of Object.entries(answers)) {
		const result = manager.exec(app, `${name}-agent`, 'sh', '-c', 'echo $PPID');
		assert.is(result.stdout, answer, `${manager.name}: ${name}\n${story(result)}`);
	}
}
const generated = (path: string) => existsSync(join(path, 'gen', `${path.endsWith('scripted-agent') ? 'scripted' : 'app'}_agent.c`));
const dependency = (app: string) => join(app, 'node_modules', 'scripted-agent');

const here = npmHere();
const others = unreachable === undefined ? fetched() : unreachable;
const with11 = testUnless(test, typeof here === 'string' ? here : unreachable);
const withOthers = testUnless(test, typeof others === 'string' ? others : unreachable);

with11('npm 11: scripts run; without any, everything works still', () => {
	const npm = here as Manager;
	const app = application('app-of-11');
	const installed = npm.install(app);
	assert.is(installed.status, 0, story(installed));
	assert.match(installed.stdout + installed.stderr, /bypass: generated agent 'app' from app\.bp \(1 function\) in gen\/\n/);
	assert.ok(generated(app) && generated(dependency(app)));
	assert.ok(existsSync(join(app, 'gen', 'libapp.so')));
	allWork(npm, app);
	const silent = application('app-of-11-without-scripts');
	assert.is(npm.install(silent, '--ignore-scripts').status, 0);
	assert.not.ok(generated(silent) || generated(dependency(silent)));
	allWork(npm, silent);
	const built = run('npx', ['--no-install', 'bypass', 'build'], { cwd: silent, env: npm.env });
	assert.is(built.status, 0, story(built));
	assert.ok(existsSync(join(silent, 'gen', 'libapp.so')));
});

withOthers('npm 12: scripts of dependencies are blocked, and a package that ships an agent works', () => {
	const { npm } = others as Exclude<typeof others, string>;
	assert.match(npm.name, /^npm 12\./);
	const app = application('app-of-12');
	const installed = npm.install(app);
	assert.is(installed.status, 0, story(installed));
	assert.match(installed.stderr, /blocked[\s\S]*scripted-agent/);
	assert.ok(generated(app), "the root's own postinstall runs");
	assert.not.ok(generated(dependency(app)));
	allWork(npm, app);
	const approved = npm.approve(app, 'scripted-agent');
	assert.is(approved.status, 0, story(approved));
	rmSync(join(app, 'node_modules'), { recursive: true });
	assert.is(npm.install(app).status, 0);
	assert.ok(generated(dependency(app)), 'approved: it runs');
});

withOthers('npm 12: an install that allows no script at all', () => {
	const { npm } = others as Exclude<typeof others, string>;
	const app = application('app-of-12-without-scripts');
	assert.is(npm.install(app, '--ignore-scripts').status, 0);
	assert.not.ok(generated(app) || generated(dependency(app)));
	allWork(npm, app);
});

withOthers('pnpm: packages without install scripts install; one with waits for approval, and works', () => {
	const { pnpm } = others as Exclude<typeof others, string>;
	const app = application('app-of-pnpm', 'scripted-agent');
	const installed = pnpm.install(app);
	assert.is(installed.status, 0, story(installed));
	assert.ok(generated(app), "the root's own postinstall runs");
	const all = application('app-of-pnpm-with-scripts');
	const refused = pnpm.install(all);
	assert.match(refused.stdout + refused.stderr, /Ignored build scripts: scripted-agent/);
	assert.not.ok(generated(dependency(all)));
	allWork(pnpm, all);
	const approved = pnpm.approve(all, '--all');
	assert.is(approved.status, 0, story(approved));
	assert.ok(generated(dependency(all)), 'approved: it runs');
});

online('without a compiler: what was built when it was packed works, what was not says what is missing', () => {
	const app = application('app-without-compiler');
	const bin = join(scratch, 'bin');
	mkdirSync(bin);
	for (const program of ['node', 'sh', 'npm', 'env'])
		symlinkSync(run('sh', ['-c', `command -v ${program}`]).stdout.trim(), join(bin, program));
	const env = { PATH: bin, CC: '', CI: '' };
	const installed = run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--foreground-scripts'], {
		cwd: app,
		env,
		seconds: 300,
	});
	assert.is(installed.status, 0, story(installed));
	assert.match(
		installed.stdout + installed.stderr,
		/bypass: no C compiler found \(tried \$CC, cc, gcc, clang\); generated C is in gen\/, run "npx bypass build" after installing one\n/,
	);
	assert.equal(readdirSync(join(app, 'gen')), ['app_agent.c', 'app_calls.h', 'app_entries.c', 'app_tables.c']);
	const exec = (name: string) => run(join(app, 'node_modules', '.bin', `${name}-agent`), ['sh', '-c', 'echo $PPID'], { cwd: app, env });
	assert.is(exec('packed').stdout, '12\n', story(exec('packed')));
	assert.match(exec('lazy').stderr, /no C compiler found \(tried \$CC, cc, gcc, clang\); install one/);
});

test.run();
