/**
 * node --import tsx test/knowledge/audit.ts [COMPILER...]: every call that the C library of each compiler (cc, musl-gcc) exports, and what
 * becomes of it. Prints `name  class  topic  reason` of those that concern knowledge, then counts, then what is wrong; exit status 1 then.
 */
import { spawnSync } from 'node:child_process';
import { audit, classes } from './classify.ts';

const compilers = process.argv.length > 2 ? process.argv.slice(2) : ['cc', 'musl-gcc'];
let wrong = 0;
for (const compiler of compilers) {
	if (spawnSync(compiler, ['--version']).status !== 0) {
		console.log(`skipped: there is no ${compiler}`);
		continue;
	}
	const { found, problems } = audit(compiler);
	console.log(`\n${compiler}`);
	for (const { name, is, topic, reason } of found) if (is !== 'outside') console.log([name, is, topic, reason].join('\t').trimEnd());
	console.log(`${found.length} calls: ${classes.map((c) => `${found.filter(({ is }) => is === c).length} ${c}`).join(', ')}`);
	for (const problem of problems) console.error(problem);
	wrong += problems.length;
}
process.exitCode = wrong === 0 ? 0 : 1;
