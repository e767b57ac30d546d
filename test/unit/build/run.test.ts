import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { findCompiler } from '../../../lib/build/cc.ts';
import { withMaps as insert, readMaps } from '../../../lib/build/run.ts';
import { depfile } from '../../../lib/files.ts';
import { Source } from '../../../lib/source/source.ts';

const scratch = mkdtempSync(join(tmpdir(), 'bypass-map-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
const spec = new Source('/x/a.bp', 'trap open;\ntrap read;\n');
const withMaps = (source: Source, maps: string[], homeIsHere: boolean) => insert(source, readMaps(maps, homeIsHere));
const failing = (action: () => unknown): string => {
	try {
		action();
	} catch (error) {
		return (error as Error).message;
	}
	return 'nothing was thrown';
};

test('maps stand ahead of the specification, whose lines keep their numbers', () => {
	assert.is(withMaps(spec, [], true), spec);
	const mapped = withMaps(spec, [`/data=${scratch}`, `/more=${scratch}`], true);
	assert.is(mapped.text, `paths { home "/data" as "${scratch}"; home "/more" as "${scratch}"; } trap open;\ntrap read;\n`);
	assert.is(mapped.path, spec.path);
});

test('quotes and backslashes in names are C text', () => {
	assert.match(withMaps(spec, ['/a"b=/c\\d'], false).text, /home "\/a\\"b" as "\/c\\\\d";/);
	assert.match(withMaps(spec, ['/a=/b=c'], false).text, /as "\/b=c"/);
});

test('a map that makes no sense', () => {
	assert.match(
		failing(() => withMaps(spec, ['data=./x'], true)),
		/--map data=\.\/x: write NAME=FOLDER/,
	);
	assert.match(
		failing(() => withMaps(spec, ['/data='], true)),
		/write NAME=FOLDER/,
	);
	assert.match(
		failing(() => withMaps(spec, ['/data=/no/such/folder'], true)),
		/\/no\/such\/folder: no such file/,
	);
	assert.match(
		failing(() => withMaps(spec, [`/data=/\${x}`], false)),
		/cannot be mapped/,
	);
	assert.is(
		failing(() => withMaps(spec, ['/data=/no/such/folder'], false)),
		'nothing was thrown',
	);
});

test('a map that an earlier one hides', () => {
	assert.match(
		failing(() => readMaps(['/data=/a', '/data/b=/c'], false)),
		/--map \/data\/b=\/c: no name comes as far as this map, --map \/data=/,
	);
	assert.equal(readMaps(['/data/b=/c', '/data=/a'], false), ['/data/b=/c', '/data=/a']);
});

test('a compiler is $CC with its arguments, or one of the usual names, or a clear message', () => {
	assert.match(findCompiler('c', { PATH: process.env.PATH }).command[0] ?? '', /\/cc$/);
	assert.equal(findCompiler('c', { PATH: process.env.PATH, CC: 'cc -m64' }).command[1], '-m64');
	assert.match(
		failing(() => findCompiler('c', { PATH: '/nowhere' })),
		/^no C compiler found \(tried \$CC, cc, gcc, clang\); install/,
	);
	assert.match(
		failing(() => findCompiler('c++', { PATH: '/nowhere' })),
		/\$CXX, c\+\+, g\+\+, clang\+\+/,
	);
	assert.match(
		failing(() => findCompiler('c', { PATH: process.env.PATH, CC: 'no-such-cc' })),
		/\$CC names no-such-cc/,
	);
});

test('a rule for make: blanks, hashes and dollars are escaped, paths are absolute', () => {
	assert.is(depfile(['/o/a b.c'], ['/s/x#1.bp', '/s/$y']), '/o/a\\ b.c: /s/x\\#1.bp \\\n  /s/$$y\n');
});

test.run();
