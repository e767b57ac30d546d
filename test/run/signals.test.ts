/**
 * Signals while a call waits at home: handlers run at once; the call ends with EINTR, goes on, or has its result, as it would on a
 * real file; nothing is lost. Each program runs on the folder itself and split, and must say the same.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bypass, compile, folder, type Outcome, root, run, story } from '../tools/bypass.ts';

const scratch = folder();
const sample = join(scratch, 'sample');

/** A FIFO, a file to lock, ten megabytes. */
function prepare(): void {
	rmSync(sample, { recursive: true, force: true });
	mkdirSync(sample);
	execFileSync('mkfifo', [join(sample, 'fifo')]);
	writeFileSync(join(sample, 'lock'), '');
	writeFileSync(join(sample, 'big'), Buffer.from(Array.from({ length: 10 << 20 }, (_, i) => (i * 7919) >> 5)));
}

/** DATA in the arguments is the folder. */
function both(args: readonly string[], seconds = 60): { real: Outcome; split: Outcome; took: number } {
	const command = (data: string) => args.map((arg) => arg.replaceAll('DATA', data));
	prepare();
	const real = run(args[0] as string, command(sample).slice(1), { seconds });
	prepare();
	const began = Date.now();
	const split = bypass(['run', '-q', 'remote', '--map', `/data=${sample}`, '--', ...command('/data')], { seconds });
	return { real, split, took: Date.now() - began };
}

function same(args: readonly string[], seconds?: number): void {
	const { real, split } = both(args, seconds);
	assert.is(split.status, real.status, story(split));
	assert.is(split.stdout, real.stdout, story(split));
	assert.is(split.stderr, real.stderr);
	assert.is(real.status, 0, story(real));
}

const program = compile(scratch, 'signals.c', readFileSync(join(root, 'test', 'run', 'programs', 'signals.c'), 'utf8'));

for (const what of ['read', 'restart', 'open', 'locks', 'storm', 'restarted storm', 'fifo storm', 'cancel'])
	test(`a signal and ${what}`, () => same([program, what, 'DATA']));

test('timeout ends a reader of a FIFO by SIGINT, in time', () => {
	const { real, split, took } = both(['timeout', '-s', 'INT', '0.5', 'cat', 'DATA/fifo']);
	assert.is(split.status, real.status, story(split));
	assert.is(split.stdout + split.stderr, real.stdout + real.stderr);
	assert.ok(took < 10_000, `${took} ms`);
});

const python = `
import os, signal, sys
class Late(Exception): pass
def late(*_): raise Late()
signal.signal(signal.SIGALRM, late)
fd = os.open(sys.argv[1] + '/fifo', os.O_RDWR)
for i in range(3):
    signal.setitimer(signal.ITIMER_REAL, 0.05)
    try: print(os.read(fd, 10))
    except Late: print('late')
os.write(fd, b'kept')
print(os.read(fd, 10))
signal.setitimer(signal.ITIMER_REAL, 0.05)
signal.signal(signal.SIGALRM, lambda *_: os.write(fd, b'written in the handler'))
print(os.read(fd, 100))
signal.signal(signal.SIGALRM, signal.default_int_handler)
signal.setitimer(signal.ITIMER_REAL, 0.05)
try: os.read(fd, 100)
except KeyboardInterrupt: print('interrupted')
`;

test('Python: exceptions from handlers', () => same(['/usr/bin/python3', '-c', python, 'DATA']));

test.run();
