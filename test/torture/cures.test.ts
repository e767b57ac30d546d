/**
 * What breaks below the symbols, and its cure: each cure is taken out of a copy of the runtime, and then the program that tortures it must
 * fail. A cure that nothing misses is either not needed or not tested.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { folder, root, run, story } from '../tools/bypass.ts';
import { testUnless } from '../tools/skip.ts';

const programs = ['agent_dispatch', 'agent_dispatch_signals', 'agent_switch'] as const;

interface Cure {
	/** what happens without it */
	readonly without: string;
	readonly file: string;
	/** what is taken out, and what stands there instead; the text must be there */
	readonly take: string;
	readonly put: string;
	/** the program that fails then */
	readonly program: (typeof programs)[number];
}

const cures: readonly Cure[] = [
	{
		without: 'a forked child is not dispatched any more',
		file: 'kernel.c',
		take: '	bypass_dispatch_thread(bypass_thread_1);\n	if (stack != 0) {',
		put: '	if (stack != 0) {',
		program: 'agent_dispatch',
	},
	{
		without: 'a thread is not dispatched',
		file: 'kernel.c',
		take: '	bypass_dispatch_thread(block);\n',
		put: '',
		program: 'agent_dispatch',
	},
	{
		without: 'blocks of threads that have ended are never used again',
		file: 'rendezvous.c',
		take: '				return thread;\n		}',
		put: '				looks = 0;\n		}',
		program: 'agent_dispatch',
	},
	{
		without: 'clone3 makes threads that nobody sees',
		file: 'kernel.c',
		take: '	case SYS_clone3:',
		put: '	case -3:',
		program: 'agent_dispatch',
	},
	{
		without: "a vfork's child runs on the parent's stack and memory",
		file: 'kernel.c',
		take: '(long)(flags & ~(unsigned long)CLONE_VM)',
		put: '(long)flags',
		program: 'agent_dispatch',
	},
	{
		without: "the caller's red zone is overwritten",
		file: 'dispatch.c',
		take: '(uint64_t)registers[REG_RSP] - BYPASS_RED_ZONE',
		put: '(uint64_t)registers[REG_RSP] - 16',
		program: 'agent_dispatch',
	},
	{
		without: 'vector registers are lost in actions',
		file: 'enter.c',
		take: '	xrstor64 (%r13)\\n',
		put: '	nop\\n',
		program: 'agent_dispatch',
	},
	{
		without: "a program's filter ends the runtime's own calls",
		file: 'seccomp.c',
		take: '	write_head(text);\n	memcpy(text + HEAD, own->text, own->length * sizeof(*own->text));',
		put: '	whole.length = own->length;\n	(void)write_head;\n	memcpy(text, own->text, own->length * sizeof(*own->text));',
		program: 'agent_dispatch',
	},
	{
		without: 'io_uring does what nobody sees',
		file: 'kernel.c',
		take: '	case SYS_io_uring_setup:',
		put: '	case -4:',
		program: 'agent_dispatch',
	},
	{
		without: 'a second user of the dispatch turns it off',
		file: 'kernel.c',
		take: '	if (a[0] == DISPATCH)\n		return bypass_rendezvous_1.has_guest && a[1] == 0 ? bypass_guest_leave() : -EINVAL;\n',
		put: '',
		program: 'agent_dispatch',
	},
	{
		without: 'a call while SIGSYS is held ends the process',
		file: 'kernel.c',
		take: '		mask &= ~(UINT64_C(1) << (SIGSYS - 1));\n',
		put: '		mask &= ~(uint64_t)0;\n',
		program: 'agent_dispatch_signals',
	},
	{
		without: 'a call in a handler that holds all signals ends the process',
		file: 'handlers.c',
		take: '	bypass_dispatch_unblock();\n',
		put: '',
		program: 'agent_dispatch_signals',
	},
	{
		without: 'a handler cannot return',
		file: 'dispatch.c',
		take: 'machine->gregs[REG_RAX] == SYS_rt_sigreturn',
		put: 'machine->gregs[REG_RAX] == -1',
		program: 'agent_dispatch_signals',
	},
	{
		without: 'a handler that interrupts an action is not trapped',
		file: 'kernel.c',
		take: '	case SYS_rt_sigaction:\n		return change_action(system);\n',
		put: '',
		program: 'agent_dispatch_signals',
	},
	{
		without: 'a program that resets all signals ends at its next call',
		file: 'handlers.c',
		take: 'SIGSYS',
		put: '(-1)',
		program: 'agent_dispatch_signals',
	},
	{
		without: 'system calls after a jump out of an action are not trapped until the next entry point',
		file: 'jump.c',
		take: '		leave(); \\\n',
		put: '		(void)leave; \\\n',
		program: 'agent_dispatch',
	},
	{
		without: 'what a thread calls while it ends inside of an action is not trapped',
		file: 'jump.c',
		take: '	if (actions & CLEANUP_PHASE)\n',
		put: '	if (actions & 0)\n',
		program: 'agent_dispatch',
	},
	{
		without: "actions that are left take the runtime's stack with them, until there is none",
		file: 'rendezvous.c',
		take: '		free_slice(self, (uintptr_t)top->place);\n',
		put: '		(void)free_slice;\n',
		program: 'agent_dispatch',
	},
	{
		without: 'an action that was left by a jump seems to go on for ever',
		file: 'rendezvous.c',
		take: '	while (self->depth > 0) {\n		const struct bypass_acting *top',
		put: '	while (self->depth < 0) {\n		const struct bypass_acting *top',
		program: 'agent_switch',
	},
];

const runtime = join(root, 'lib', 'runtime');
const scratch = folder();
const flags = ['-std=c11', '-O1', '-pthread', `-I${join(runtime, 'include')}`, '-iquote', join(runtime, 'agent')];
const dispatched = process.arch === 'x64' ? undefined : 'system calls are dispatched on x86-64 alone';

function cc(args: readonly string[]): void {
	const result = run('cc', args, { cwd: scratch, seconds: 240 });
	assert.is(result.status, 0, story(result));
}

const sources = (part: string) =>
	readdirSync(join(runtime, part)).flatMap((name) => (name.endsWith('.c') ? [join(runtime, part, name)] : []));
const object = (file: string) => join(scratch, `${basename(file, '.c')}.o`);
const all = [...sources('agent'), ...sources('shared')];

/** Links a program, with another object in the place of one of the runtime's. */
function link(program: string, output: string, replaced?: string, by?: string): string {
	const objects = all.map(object).map((file) => (basename(file, '.o') === replaced ? (by as string) : file));
	cc(['-rdynamic', '-pthread', object(program), ...objects, '-ldl', '-o', output]);
	return output;
}

/** One that hangs does not work either. */
function works(program: string): boolean {
	try {
		return [0, 77].includes(run(program, [], { seconds: 20 }).status ?? 1);
	} catch {
		return false;
	}
}

testUnless(test, dispatched)('with all cures nothing fails', () => {
	mkdirSync(scratch, { recursive: true });
	const files = [...all, ...programs.map((name) => join(runtime, 'test', `${name}.c`))];
	const half = Math.ceil(files.length / Math.min(2, availableParallelism()));
	for (let at = 0; at < files.length; at += half) cc([...flags, '-c', ...files.slice(at, at + half)]);
	for (const name of programs) {
		const result = run(link(name, join(scratch, name)), [], { seconds: 60 });
		assert.ok([0, 77].includes(result.status ?? 1), story(result));
	}
});

for (const [number, { without, file, take, put, program }] of cures.entries()) {
	testUnless(test, dispatched)(`without its cure: ${without}`, () => {
		const text = readFileSync(join(runtime, 'agent', file), 'utf8');
		assert.ok(text.includes(take), `${file} has no ${take}`);
		const copy = join(scratch, `cure${number}.c`);
		writeFileSync(copy, text.replaceAll(take, put));
		const copied = copy.replace(/c$/, 'o');
		cc([...flags, '-w', '-c', copy, '-o', copied]);
		assert.not.ok(works(link(program, copy.replace(/\.c$/, ''), basename(file, '.c'), copied)), `${program} does not miss it`);
	});
}

test.run();
