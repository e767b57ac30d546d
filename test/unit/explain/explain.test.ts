import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { dumpStage } from '../../../lib/explain/dump.ts';
import { describeKnowledge, listKnowledge } from '../../../lib/explain/knowledge.ts';
import { explainName } from '../../../lib/explain/procedure.ts';
import { planModel } from '../../../lib/plan/plan.ts';
import { specify } from '../../tools/model.ts';

const spec = specify(
	'int open( in "_POSIX_PATH_MAX" const char *path, int flags, int mode ) shadow_action {{ return open(path, flags, mode); }};',
);

test('a call: who asked for it, its wire shape, each entry point with the rule behind it, its functions', () => {
	const text = explainName(spec.model, 'open') ?? '';
	assert.match(text, /^open: .*spec\.bp:1\n/);
	assert.match(text, /open\(path,symbols:open_flags,symbols:file_mode\)fd-new/);
	assert.match(text, /creat \(a shape of its own, flags = O_WRONLY .*\)\n +`shape "int creat.*knowledge\/posix\/files\.bk:\d+/);
	assert.match(text, /open64 \(if .*\)\n +`entry "open64"` of \S+ +knowledge\/\S+:\d+/);
	assert.match(text, /in C bypass_entry_open and its like, bypass_switch_open, .*bypass_shadow_open/);
	assert.match(text, /system calls: those past the symbols are trapped \(leaks trap\)\n +open brings descriptors of home +spec\.bp:1/);
	assert.match(
		text,
		/openat \(another call when dirfd != AT_FDCWD && path\[0\] != '\/'\)\n +`syscall "openat\(.*knowledge\/posix\/files\.bk:\d+/,
	);
});

test('a call is found by any of its names', () => {
	assert.is(explainName(spec.model, 'creat'), explainName(spec.model, 'open'));
	assert.is(explainName(spec.model, 'nothing'), undefined);
});

test('a parameter: how it travels, each word with its place', () => {
	const text = explainName(spec.model, 'open.mode') ?? '';
	assert.match(text, /^open\.mode: in, numbers of the symbols file_mode, passed when .*O_CREAT/);
	assert.match(text, /`symbols file_mode`, from knowledge +knowledge\/posix\/files\.bk:\d+/);
	assert.match(explainName(spec.model, 'open.path') ?? '', /text of at most _POSIX_PATH_MAX, a path/);
	assert.is(explainName(spec.model, 'open.nothing'), undefined);
});

test('stages are dumped as JSON with places instead of spans', () => {
	const file = JSON.parse(dumpStage(spec.file.items));
	assert.equal([file[0].kind, file[0].name], ['procedure', { text: 'open', span: 'spec.bp:1:5' }]);
	const model = JSON.parse(dumpStage(spec.model));
	assert.is(model.procedures[0].parameters[0].reasons[0].span, 'spec.bp:1:11');
	assert.is(model.symbolSets[0].rows[0].canonical, '1');
	assert.ok(model.scalars.includes('off_t'));
	assert.is(JSON.parse(dumpStage(planModel(spec.model))).calls[0].name, 'open');
});

test('what is known of a call, rule by rule', () => {
	const text = describeKnowledge(spec.rulebook, 'open') ?? '';
	assert.match(text, /^knowledge\/posix\/files\.bk:\d+ +\(posix\.files\)\nfd new int open\(/);
	assert.match(text, /knowledge\/linux-glibc\/files\.bk:\d+ +\(linux-glibc\.files, if .*\)\noptions "open"/);
	assert.is(describeKnowledge(spec.rulebook, 'nothing'), undefined);
});

test('all that is known, counted', () => {
	const text = listKnowledge(spec.rulebook);
	assert.match(text, /^posix\.files \(\d+\): close .*write/m);
	assert.match(text, /^together \d+ calls, \d+ rules about them, \d+ symbol sets with \d+ names, \d+ records$/m);
});

test.run();
