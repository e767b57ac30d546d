/** Systems whose headers give a call's own name another shape: their original is called so, and what it has no room for is an error. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { generate } from '../../../lib/generate.ts';
import type { CallPlan } from '../../../lib/plan/call.ts';
import { Source } from '../../../lib/source/source.ts';
import { availableLanguages, checkFolder } from '../../tools/compile.ts';

const test = suite('variant');

const base = {
	'k/base/level.bk': 'level "base";',
	'k/base/types.bk': 'scalar size_t, ssize_t, mode_t;',
	'k/base/symbols/errno.bk': '#include <errno.h>\nsymbols errno values { ENOENT 2, EOVERFLOW 75 };',
	'k/base/net.bk': [
		'#include <sys/types.h>',
		'ssize_t give( int fd, in opaque "length" const void *data, size_t length, int flags ) syscall "give" same;',
		'int make( in string const char *name, mode_t mode, int flags ) errno returned;',
		'void *place( in string const char *name, size_t size ) failure "((void *)-1)" local;',
	].join('\n'),
	'k/other/level.bk': 'level "other" extends "base" when "defined(OTHER)";',
};

const spec = '#include "net.h"\ntrap give, make;\n';
const made = (options: string, text = spec) =>
	generate({
		spec: new Source('spec.bp', text),
		knowledge: Object.entries({ ...base, 'k/other/net.bk': options }).map(([path, k]) => new Source(path, k)),
		name: 'spec',
		options: { lines: false, version: '0' },
	});
const callOf = (options: string, name: string, text = spec) => {
	const { plan, diagnostics } = made(options, text);
	assert.equal(diagnostics, []);
	return plan?.calls.find((call) => call.name === name) as CallPlan;
};
const swapped = 'options "give" shape "int give( int fd, const void *data, int flags, unsigned length )";';

test("arguments stand in the system's own order, by name", () => {
	const { variants, entries } = callOf(swapped, 'give');
	assert.equal(
		variants.map(({ when, passed }) => [when, passed.join()]),
		[['defined(OTHER)', 'fd,data,flags,length']],
	);
	assert.equal(
		entries.map(({ when, passed, head }) => [when, passed.join(), head]),
		[
			[
				'!defined(OTHER)',
				'fd,data,length,flags',
				'bypass_ssize_t bypass_entry_give(int fd, const void *data, bypass_size_t length, int flags)',
			],
			['defined(OTHER)', 'fd,data,length,flags', 'int bypass_entry_give(int fd, const void *data, int flags, unsigned length)'],
		],
	);
});

test('what a type there has no room for is an error, as is a result', () => {
	const { variants, entries, refusal, questions } = callOf(swapped, 'give');
	assert.is(variants[0]?.misfit, '!BYPASS_SAME_NUMBER(size_t, unsigned, length)');
	assert.is(variants[0]?.entryMisfit, '!BYPASS_SAME_NUMBER(bypass_size_t, unsigned, length)');
	assert.is(entries[1]?.misfit, '!BYPASS_SAME_NUMBER(unsigned, bypass_size_t, length)');
	assert.is(entries[1]?.wideResult, 'bypass_ssize_t');
	assert.is(entries[0]?.misfit, undefined);
	assert.is(refusal, 'bypass_misfit_give()');
	assert.equal(
		questions.map((q) => q.expression),
		['(errno = EOVERFLOW, -1)'],
	);
});

test('a parameter that it lacks must have the value that is given for it, else none', () => {
	const rule = (given: string) => `options "make" shape "int make( const char *name, int flags )"${given};`;
	const lacks = (given: string) => callOf(rule(given), 'make').variants[0];
	assert.is(lacks('')?.misfit, 'mode != 0');
	assert.is(lacks(' given mode "0666"')?.entryMisfit, 'mode != 0666');
	assert.is(lacks(' given mode "USUAL | 1"')?.misfit, 'mode != (USUAL | 1)');
	assert.is(lacks(' given mode "USUAL | 1"')?.entryMisfit, 'mode != bypass_given_make_mode()');
	assert.equal(
		callOf(rule(''), 'make').questions.map((q) => q.expression),
		['EOVERFLOW'],
	);
});

test('a parameter that the call lacks is nothing', () => {
	const { variants } = callOf('options "make" shape "int make( int kind, const char *name, void *more, mode_t mode, int flags )";', 'make');
	assert.equal([variants[0]?.passed.join(), variants[0]?.misfit], ['0,name,NULL,mode,flags', undefined]);
});

test('a shape that is called as all others are is an entry point alone', () => {
	const same = 'options "give" shape "ssize_t give( int fd, const char *data, size_t length, int flags )" unless "length == 0";';
	const { variants, entries, refusal } = callOf(same, 'give');
	assert.equal([variants, entries.length, refusal], [[], 2, undefined]);
});

test('a level that extends another has the last word', () => {
	const further = { 'k/further/level.bk': 'level "further" extends "other" when "defined(FURTHER)";' };
	const known = {
		...base,
		...further,
		'k/other/net.bk': swapped,
		'k/further/net.bk': 'options "give" shape "ssize_t give( const void *data, size_t length, int fd, int flags )";',
	};
	const sources = Object.entries(known).map(([path, text]) => new Source(path, text));
	const { plan } = generate({
		spec: new Source('spec.bp', spec),
		knowledge: sources,
		name: 'spec',
		options: { lines: false, version: '0' },
	});
	const call = plan?.calls.find(({ name }) => name === 'give') as CallPlan;
	assert.equal(
		call.variants.map(({ when }) => when),
		['defined(FURTHER)', 'defined(OTHER)'],
	);
	assert.is(call.variants[0]?.passed.join(), 'data,length,fd,flags');
	assert.equal(
		call.entries.map(({ when }) => when),
		['(!defined(OTHER)) && (!defined(FURTHER))', '(defined(OTHER)) && (!defined(FURTHER))', 'defined(FURTHER)'],
	);
});

test('a level may have again what another one changed', () => {
	const known = {
		...base,
		'k/further/level.bk': 'level "further" extends "other" when "defined(FURTHER)";',
		'k/other/net.bk': swapped,
		'k/further/net.bk': 'options "give" shape "ssize_t give( int fd, const void *data, size_t length, int flags )";',
	};
	const sources = Object.entries(known).map(([path, text]) => new Source(path, text));
	const { plan } = generate({
		spec: new Source('spec.bp', spec),
		knowledge: sources,
		name: 'spec',
		options: { lines: false, version: '0' },
	});
	assert.equal(
		plan?.calls.find(({ name }) => name === 'give')?.variants.map(({ when, passed }) => [when, passed.join()]),
		[
			['defined(FURTHER)', 'fd,data,length,flags'],
			['defined(OTHER)', 'fd,data,flags,length'],
		],
	);
});

test('a sender alone, that no program can call, has the original of the system too', () => {
	const text = '#include "net.h"\nint ask( int fd ) agent_action {{ return (int)bypass_shadow_give(fd, "", 0, 0); }};';
	const call = callOf(swapped, 'give', text);
	assert.equal([call.role, call.entries.length], ['needed', 0]);
	assert.is(call.variants[0]?.functionType, 'int bypass_fn_of_give(int, const void *, int, unsigned)');
});

const header = `#ifndef NET_H
#define NET_H
#include <sys/types.h>
#ifdef __cplusplus
extern "C" {
#endif
#ifdef OTHER
int give(int fd, const void *data, int flags, unsigned length);
int make(int flags, const char *name);
void *place(int kind, unsigned size, const char *name);
#else
ssize_t give(int fd, const void *data, size_t length, int flags);
int make(const char *name, mode_t mode, int flags);
void *place(const char *name, size_t size);
#endif
int ask(int fd);
#ifdef __cplusplus
}
#endif
#endif
`;
const rules = `${swapped}
options "make" shape "int make( int flags, const char *name )" given mode "S_IRWXU | 07";
options "place" shape "void *place( int kind, unsigned size, const char *name )";
`;
const specifications = [
	'#include "net.h"\n#include <sys/stat.h>\ntrap give, make, place agent_action {{ return bypass_proceed(); }};\n',
	spec.replace('\n', '\n#include <sys/stat.h>\n'),
	'#include "net.h"\nint ask( int fd ) agent_action {{ return (int)bypass_shadow_give(fd, "", 0, 0); }};\n',
];

for (const language of availableLanguages()) {
	test(`${language.name} compiles them, here and there`, () => {
		for (const text of specifications) {
			const folder = mkdtempSync(join(tmpdir(), 'bypass-variant-'));
			try {
				const { files, diagnostics } = made(rules, text);
				assert.equal(diagnostics, []);
				for (const file of files) writeFileSync(join(folder, file.path), file.text);
				writeFileSync(join(folder, 'net.h'), header);
				for (const flags of [[], ['-DOTHER']]) assert.is(checkFolder(folder, language, ['-O1', ...flags]), '');
			} finally {
				rmSync(folder, { recursive: true, force: true });
			}
		}
	});
}

test.run();
