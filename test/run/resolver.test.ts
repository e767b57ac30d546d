/** Names of hosts are home's: whoever asks for them in any form is told what home's own programs are told. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bypass, compile, folder, root, run, story } from '../tools/bypass.ts';
import { testUnless } from '../tools/skip.ts';

const scratch = folder();
const program = compile(scratch, 'resolver.c', readFileSync(join(root, 'test', 'run', 'programs', 'resolver.c'), 'utf8'));
const network = (...command: string[]) => bypass(['run', '-q', 'network', '--', ...command], { seconds: 90 });

test('the same answers and errors', () => {
	const real = run(program, []);
	const split = network(program);
	assert.is(split.stdout, real.stdout, story(split));
	assert.is(split.status, 0);
	assert.match(real.stdout, /getaddrinfo localhost http: found\n 2 1 6 /);
});

const alone = run('unshare', ['--mount', 'true']).status === 0 ? undefined : 'this user may not make a namespace';

testUnless(test, alone)("the answers are those of home's files, not of the program's", () => {
	const hosts = join(scratch, 'hosts');
	writeFileSync(hosts, '192.0.2.99 localhost\n');
	const ask = `import socket; print(socket.gethostbyname('localhost'), socket.getaddrinfo('localhost', 80, socket.AF_INET)[0][4][0])`;
	const elsewhere = ['unshare', '--mount', 'sh', '-c', `mount --bind ${hosts} /etc/hosts && exec /usr/bin/python3 -c "${ask}"`];
	assert.is(run('unshare', elsewhere.slice(1)).stdout, '192.0.2.99 192.0.2.99\n');
	const split = network(...elsewhere);
	assert.is(split.stdout, '127.0.0.1 127.0.0.1\n', story(split));
});

test.run();
