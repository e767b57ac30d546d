/**
 * Names over links and `..` from one side to the other. Every call on every name says the same as in one tree: the tree is made in one folder
 * and looked at natively; then a part of it is moved home, and the program looks again, split.
 */
import { lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bypass, compile, folder, type Outcome, run, story } from '../tools/bypass.ts';
import { changed, files, links, looked } from './paths/tree.ts';

const here = join(dirname(fileURLToPath(import.meta.url)), 'paths');
const scratch = folder();
const source = (name: string) => readFileSync(join(here, name), 'utf8');
const top = join(scratch, 'out', 'of', 'the', 'way', 'top'); // alone in the folders around, which are looked at too
const home = join(scratch, 'home');
const everything = 'trap posix.files, posix.status, posix.directories, posix.descriptors, posix.process, posix.stdio, posix.mapping;';
const names = compile(scratch, 'names.c', source('names.c'));
const changes = compile(scratch, 'changes.c', source('changes.c'));

/* ---- one tree, and two ---- */

function makeTree(): void {
	for (const place of [top, home]) rmSync(place, { recursive: true, force: true });
	for (const name of files) {
		mkdirSync(dirname(join(top, name)), { recursive: true });
		writeFileSync(join(top, name), `this is ${name}\n`);
	}
	for (const [name, target] of Object.entries(links)) symlinkSync(target.replace(/^@/, top), join(top, name));
}

/** What is there by two rules: the names behind `moved` are home's, in a folder of another name; in its place is an empty one. */
interface Layout {
	readonly rules: string;
	/** after the tree was made */
	split(): void;
	/** puts it together again */
	join(): void;
}

const move = (from: string, to: string) => {
	mkdirSync(dirname(to), { recursive: true });
	renameSync(from, to);
};

// biome-ignore lint/suspicious/noTemplateCurlyInString: a word of the specification
const topWord = '${TOP}';
// biome-ignore lint/suspicious/noTemplateCurlyInString: a word of the specification
const homeWord = '${HOME_TREE}';

const layouts: Record<string, Layout> = {
	'a folder of home': {
		rules: `deny "${topWord}/secret" EPERM; home "${topWord}/data" as "${homeWord}"; local "*";`,
		split() {
			move(join(top, 'data'), home);
			mkdirSync(join(top, 'data'));
		},
		join() {
			rmSync(join(top, 'data'), { recursive: true });
			move(home, join(top, 'data'));
		},
	},
	'a folder of this machine in one of home': {
		rules: `deny "${topWord}/secret" EPERM; local "${topWord}/local"; home "${topWord}" as "${homeWord}"; local "*";`,
		split() {
			move(top, home);
			mkdirSync(top);
			move(join(home, 'local'), join(top, 'local'));
			mkdirSync(join(home, 'local'));
		},
		join() {
			rmSync(join(home, 'local'), { recursive: true });
			move(join(top, 'local'), join(home, 'local'));
			rmSync(top, { recursive: true });
			move(home, top);
		},
	},
};

/** All of it, unless nothing is at home. */
function specification(rules: string): string {
	const path = join(scratch, 'world.bp');
	writeFileSync(path, `paths { ${rules} }\n${rules.includes('home "') ? everything : ''}\n`);
	return path;
}

const split = (rules: string, args: readonly string[], input: string): Outcome =>
	bypass(['run', '-q', specification(rules), '--', ...args], { input, env: { TOP: top, HOME_TREE: home } });

/** Both texts name by name, so that a difference is one line. */
function same(one: Outcome, other: Outcome): void {
	assert.is(other.status, 0, story(other));
	assert.is(one.status, 0, story(one));
	const [left, right] = [one.stdout.split('\n'), other.stdout.split('\n')];
	const name = (i: number) => left.slice(0, i).findLast((line) => line.startsWith('/')) ?? '';
	const different = left.flatMap((line, i) => (line === right[i] ? [] : [`${name(i)}\n${line}\n  split: ${right[i]}`]));
	assert.is(different.slice(0, 30).join('\n'), '', `${different.length} lines differ`);
	assert.is(right.length, left.length);
}

/* ---- looking ---- */

for (const [name, layout] of Object.entries(layouts)) {
	test(`${looked.length} names, ${name}`, () => {
		makeTree();
		const native = run(names, [top], { input: looked.join('\n') });
		layout.split();
		same(native, split(layout.rules, [names, top], looked.join('\n')));
	});
}

/* ---- changing ---- */

/** All names of a tree with what is in them. */
function listing(place: string, below = ''): string[] {
	return readdirSync(place)
		.sort()
		.flatMap((name) => {
			const path = join(place, name);
			const status = lstatSync(path);
			const what = status.isSymbolicLink() ? `-> ${readlinkSync(path)}` : status.isFile() ? readFileSync(path, 'latin1') : '';
			const count = status.isFile() && status.nlink > 1 ? `${status.nlink} names` : '';
			const line = `${below}${name} ${status.mode.toString(8)} ${count} ${status.mtimeMs === 1e12 ? 'touched' : ''} ${what}`;
			return status.isDirectory() ? [line, ...listing(path, `${below}${name}/`)] : [line];
		});
}

for (const [name, layout] of Object.entries(layouts)) {
	test(`${changed.length} changes, ${name}`, () => {
		makeTree();
		const native = run(changes, [top], { input: changed.join('\n') });
		const wanted = listing(top);
		makeTree();
		layout.split();
		const there = split(layout.rules, [changes, top], changed.join('\n'));
		layout.join();
		same(native, there);
		assert.is(listing(top).join('\n'), wanted.join('\n'));
	});
}

/* ---- what one tree cannot say ---- */

const first = layouts['a folder of home'] as Layout;
const shell = (script: string, rules = first.rules) => split(rules, ['sh', '-c', `cd "$TOP"; ${script}`], '');
const lines = (outcome: Outcome) => outcome.stdout.trim().split('\n');

test('EXDEV where the two names are on two sides, wherever their links are', () => {
	makeTree();
	first.split();
	const crossing = [
		'rename data/file local/moved',
		'rename local/back/file local/moved',
		'rename local/x data/sub/x',
		'link data/file here/hard',
	];
	const there = split(first.rules, [changes, top], crossing.join('\n'));
	assert.equal(
		lines(there),
		crossing.map((line) => `${line}: EXDEV`),
		story(there),
	);
});

test('a rule that denies holds behind links, and for names in directories that are open', () => {
	makeTree();
	mkdirSync(join(top, 'data/hidden'));
	mkdirSync(join(top, 'secret'));
	for (const name of ['secret/x', 'data/hidden/x', 'data/sub/a.key']) writeFileSync(join(top, name), 'nobody reads this\n');
	symlinkSync('../secret/x', join(top, 'data/to_secret'));
	symlinkSync('hidden', join(top, 'data/to_hidden'));
	symlinkSync('secret', join(top, 'also_secret'));
	symlinkSync('a.key', join(top, 'data/sub/key'));
	symlinkSync('../data/hidden/x', join(top, 'local/to_hidden'));
	first.split();
	const rules = `deny "${topWord}/data/hidden" EROFS; deny "*.key" ENOENT; ${first.rules}`;
	const denied = [
		'secret/x',
		'data/to_secret',
		'also_secret/x',
		'data/hidden/x',
		'data/to_hidden/x',
		'local/to_hidden',
		'data/sub/key',
		'data/sub/a.key',
	];
	const open = ['also_secret', 'data/within/../../secret/x', 'data/sub/../hidden/x', 'data/out/to_hidden'];
	const there = split(rules, [names, top], [...denied, ...open].join('\n'));
	assert.not.match(there.stdout, /nobody reads this/, story(there));
	const errors = lines(there).filter((line) => /^ {2}(absolute|relative|at):/.test(line));
	assert.is(errors.length, 3 * (denied.length + open.length));
	for (const line of errors) assert.match(line, /: open:(EPERM|EROFS|ENOENT) .* stat:(EPERM|EROFS|ENOENT) .* access:(EPERM|EROFS|ENOENT)/);
	const listed = shell('ls data/sub/ local/deep; cat data/sub/file', rules);
	assert.match(listed.stdout, /this is data\/sub\/file/, story(listed));
});

test('`log` names the rule of each step, as the program calls the file', () => {
	makeTree();
	first.split();
	const there = shell(
		'cat data/out_file',
		first.rules.replace(` as "${homeWord}"`, ` as "${homeWord}" log`).replace('local "*"', 'local "*" log'),
	);
	assert.is(there.stdout, 'this is local/file\n', story(there));
	const logged = there.stderr.split('\n').filter((line) => line.includes('data/out_file') || line.includes('top/local/file'));
	assert.equal(
		logged.map((line) => line.replace(/^bypass: world: /, '').replaceAll(top, '')),
		[`/data/out_file: home by "${topWord}/data"`, '/local/file: local by "*"'],
	);
});

test('programs and scripts over links: from home to here, from here to home', () => {
	makeTree();
	const script = (name: string, text: string) => writeFileSync(join(top, name), text, { mode: 0o755 });
	script('data/tool', '#!/bin/sh\necho "at home: $0"\n');
	script('local/tool', '#!/bin/sh\necho "here: $0"\n');
	mkdirSync(join(top, 'data/bin'));
	symlinkSync('../out/tool', join(top, 'data/bin/here_tool'));
	symlinkSync('/bin/echo', join(top, 'data/bin/say'));
	symlinkSync('../data/tool', join(top, 'local/home_tool'));
	first.split();
	const there = shell(
		'data/bin/here_tool; data/bin/say said; local/home_tool; PATH="$TOP/data/bin:$PATH"; here_tool; say found; exec say done',
	);
	assert.is(there.stderr, '');
	assert.equal(
		lines(there).map((line) => line.replaceAll(top, '')),
		['here: data/bin/here_tool', 'said', 'at home: local/home_tool', 'here: /data/bin/here_tool', 'found', 'done'],
		story(there),
	);
});

test('a folder of home below folders that are nowhere here', () => {
	makeTree();
	first.split();
	const rules = `home "/nowhere/at/all" as "${homeWord}"; local "*";`;
	const there = shell(
		'cat /nowhere/at/all/file; cd /nowhere/at/all/sub; pwd -P; cat ../../all/x; cat /nowhere/at/../at/all/within/x',
		rules,
	);
	assert.equal(lines(there), ['this is data/file', '/nowhere/at/all/sub', 'this is data/x', 'this is data/sub/x'], story(there));
	const walked = split(
		rules,
		['python3', '-c', "import os; d = os.open('/', os.O_PATH); print(os.read(os.open('nowhere/at/all/file', 0, dir_fd=d), 99))"],
		'',
	);
	assert.match(walked.stdout, /this is data\/file/, story(walked));
});

test('without a home: names are called otherwise, also by chdir, realpath and what makes temporary names', () => {
	makeTree();
	const rules = `deny "${topWord}/secret" EPERM; local "/elsewhere" as "${topWord}/local"; local "*";`;
	const there = split(
		rules,
		['sh', '-c', 'cd /elsewhere/deep && cat file; realpath /elsewhere/deep/../x; cat "$(mktemp /elsewhere/newXXXXXX)"; ls /elsewhere'],
		'',
	);
	assert.is(there.status, 0, story(there));
	assert.match(there.stdout, /^this is local\/deep\/file\n\/elsewhere\/x\n(.+\n)*new\w{6}\n/, story(there));
	assert.is(readdirSync(join(top, 'local')).filter((name) => /^new\w{6}$/.test(name)).length, 1);
});

test.run();
