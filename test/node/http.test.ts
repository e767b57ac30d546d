/** The example of objects behind HTTP, against a real nginx: programs read through and write back. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type FileSystem, type RunOutcome, runAgent } from '../../lib/index.ts';
import { folder, root } from '../tools/bypass.ts';
import { testUnless } from '../tools/skip.ts';

process.env.XDG_CACHE_HOME = join(root, 'build', 'test-cache');
const path = `${process.env.PATH}:/usr/sbin`;
const example = join(root, 'examples', 'node-http');
const { HttpFiles } = (await import(join(example, 'objects.mjs'))) as {
	HttpFiles: new (base: string) => FileSystem & { readonly requests: Readonly<Record<string, number>> };
};
const scratch = folder();
const objects = join(scratch, 'objects');
const version = spawnSync('nginx', ['-V'], { encoding: 'utf8', env: { ...process.env, PATH: path } });
const missing = version.error ? 'nginx is not installed' : version.stderr.includes('http_dav') ? undefined : 'nginx has no dav module';
const withNginx = testUnless(test, missing);
let base = '';
let server: ChildProcess | undefined;

async function freePort(): Promise<number> {
	const probe = createServer();
	await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
	const { port } = probe.address() as { port: number };
	await new Promise((done) => probe.close(done));
	return port;
}

/** Another process may take the port in between: then once more. */
async function start(): Promise<void> {
	mkdirSync(objects);
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
		.map((name) => `${name}_temp_path ${scratch}/temp-${name};`)
		.join(' ');
	for (let attempt = 0; attempt < 10; attempt++) {
		const port = await freePort();
		writeFileSync(
			join(scratch, 'nginx.conf'),
			`daemon off; pid ${scratch}/pid; error_log stderr crit; worker_processes 1; ${process.getuid?.() === 0 ? 'user root;' : ''} events {}
			http { access_log off; ${temporary} server { listen 127.0.0.1:${port}; root ${objects}; client_max_body_size 0;
			autoindex on; autoindex_format json; dav_methods PUT DELETE MKCOL MOVE; create_full_put_path on; } }\n`,
		);
		const args = ['-e', 'stderr', '-p', scratch, '-c', join(scratch, 'nginx.conf')];
		server = spawn('nginx', args, { stdio: 'inherit', env: { ...process.env, PATH: path } });
		base = `http://127.0.0.1:${port}/`;
		for (let wait = 0; wait < 100 && server.exitCode === null; wait++) {
			if (
				existsSync(join(scratch, 'pid')) &&
				(await fetch(base).then(
					() => true,
					() => false,
				))
			)
				return;
			await new Promise((done) => setTimeout(done, 50));
		}
		server.kill();
	}
	throw new Error('nginx does not start');
}
process.on('exit', () => server?.kill());
test.after(() => {
	server?.kill();
});

const files = () => new HttpFiles(base);
function on(files: FileSystem, program: string, ...args: string[]): PromiseLike<RunOutcome> {
	const env = { ...process.env, LC_ALL: 'C.UTF-8' };
	return runAgent({ spec: join(example, 'objects.bp'), program, args, files, env, calls: false });
}

withNginx('cat reads an object in pieces, and one beyond what a piece holds', async () => {
	await start();
	mkdirSync(join(objects, 'deep', 'er'), { recursive: true });
	writeFileSync(join(objects, 'small'), 'a small object\n');
	const large = Buffer.from(Array.from({ length: 100_000 }, (_, i) => `line ${i}\n`).join(''));
	writeFileSync(join(objects, 'deep', 'large'), large);
	const http = files();
	const small = await on(http, 'cat', '/objects/small');
	assert.is(small.stdout, 'a small object\n', small.stderr);
	const all = await on(http, 'md5sum', '/objects/deep/large');
	assert.is(
		all.stdout.slice(0, 32),
		spawnSync('md5sum', [join(objects, 'deep', 'large')], { encoding: 'utf8' }).stdout.slice(0, 32),
		all.stderr,
	);
	assert.ok((http.requests.GET ?? 0) >= 5, 'several requests for it');
	assert.is(http.requests.PUT, undefined);
	const part = await on(http, 'tail', '-c', '13', '/objects/deep/large');
	assert.is(part.stdout, large.subarray(-13).toString(), part.stderr);
});

withNginx('ls, find and grep -r walk folders', async () => {
	writeFileSync(join(objects, 'deep', 'er', 'note'), 'here is a word\n');
	const listed = await on(files(), 'ls', '-F', '/objects', '/objects/deep');
	assert.is(listed.stdout, '/objects:\ndeep/\nsmall\n\n/objects/deep:\ner/\nlarge\n', listed.stderr);
	const found = await on(files(), 'grep', '-rn', 'a word', '/objects');
	assert.is(found.stdout, '/objects/deep/er/note:1:here is a word\n', found.stderr);
	const none = await on(files(), 'cat', '/objects/none', '/objects/small/x');
	assert.is(none.stderr, 'cat: /objects/none: No such file or directory\ncat: /objects/small/x: Not a directory\n');
});

withNginx('cp and redirections write back, once for each file', async () => {
	const http = files();
	const copied = await on(
		http,
		'sh',
		'-c',
		'cp /objects/small /objects/copy && echo more >> /objects/copy && cp /etc/hostname "/objects/deep/ä b"',
	);
	assert.is(copied.status, 0, copied.stderr);
	assert.is(readFileSync(join(objects, 'copy'), 'utf8'), 'a small object\nmore\n');
	assert.equal(readFileSync(join(objects, 'deep', 'ä b')), readFileSync('/etc/hostname'));
	assert.ok((http.requests.PUT ?? 0) <= 5, `${http.requests.PUT} PUT: one for each new name, one for each close`);
});

withNginx('cp -r, mv, sed -i, rm -r', async () => {
	const script =
		'cd /objects && cp -r deep/er tree && mv tree moved && mkdir sub && mv moved sub/ && sed -i s/word/WORD/ sub/moved/note && rm -r deep && rm copy';
	const result = await on(files(), 'sh', '-c', script);
	assert.is(result.stderr, '');
	assert.is(result.status, 0);
	assert.equal(readdirSync(objects).sort(), ['small', 'sub']);
	assert.is(readFileSync(join(objects, 'sub', 'moved', 'note'), 'utf8'), 'here is a WORD\n');
});

withNginx('tar, out of objects and into them', async () => {
	const tree = join(scratch, 'tree');
	mkdirSync(join(tree, 'a'), { recursive: true });
	for (const name of ['1', 'a/2', 'a/3']) writeFileSync(join(tree, name), `content of ${name}\n`.repeat(500));
	const packed = await on(files(), 'tar', 'cf', '/objects/t.tar', '-C', scratch, 'tree');
	assert.is(packed.stderr, '');
	const listed = spawnSync('tar', ['tf', join(objects, 't.tar')], { encoding: 'utf8' });
	assert.is(listed.stdout.split('\n').length, 6);
	const unpacked = await on(files(), 'tar', 'xf', '/objects/t.tar', '-C', '/objects');
	assert.is(unpacked.stderr, '');
	assert.is(spawnSync('diff', ['-r', tree, join(objects, 'tree')], { encoding: 'utf8' }).stdout, '');
});

withNginx('a server that refuses is EACCES, and one that has gone is EIO', async () => {
	const elsewhere = new HttpFiles('http://127.0.0.1:1/');
	const gone = await on(elsewhere, 'cat', '/objects/a');
	assert.match(gone.stderr, /Input\/output error|Connection refused/);
	assert.is(gone.status, 1);
});

test.run();
