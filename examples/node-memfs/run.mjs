/** Runs a program with /mem in memory: `node examples/node-memfs/run.mjs sh -c 'echo text > /mem/a; ls -l /mem'` */
import { join } from 'node:path';
import { runAgent } from 'bypass-agents';
import { MemoryFiles } from './memory.mjs';

const [program, ...args] = process.argv.slice(2);
if (program === undefined) {
	console.error('usage: node run.mjs PROGRAM [ARGUMENTS]');
	process.exit(2);
}
const files = new MemoryFiles({ '/hello': 'Hello from a Map.\n' });
const spec = join(import.meta.dirname, 'memory.bp');
try {
	const { status, signal } = await runAgent({ spec, program, args, files, output: 'inherit', calls: false });
	if (signal) process.kill(process.pid, signal);
	process.exitCode = status;
} catch (error) {
	console.error(`bypass: ${error.message}`);
	process.exitCode = 1;
}
