/** Runs a program with the objects of an HTTP server below /objects: `node run.mjs http://127.0.0.1:8080/ ls -l /objects` */
import { join } from 'node:path';
import { runAgent } from 'bypass-agents';
import { HttpFiles } from './objects.mjs';

const [base, program, ...args] = process.argv.slice(2);
if (base === undefined || program === undefined || !URL.canParse(base)) {
	console.error('usage: node run.mjs URL PROGRAM [ARGUMENTS]');
	process.exit(2);
}
const spec = join(import.meta.dirname, 'objects.bp');
try {
	const { status, signal } = await runAgent({ spec, program, args, files: new HttpFiles(base), output: 'inherit', calls: false });
	if (signal) process.kill(process.pid, signal);
	process.exitCode = status;
} catch (error) {
	console.error(`bypass: ${error.message}`);
	process.exitCode = 1;
}
