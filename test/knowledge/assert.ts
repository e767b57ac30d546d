/**
 * node --import tsx test/knowledge/assert.ts [COMPILER]: compares knowledge with the headers and the C library of a compiler (cc when
 * absent). Prints what does not fit; exit status 1 when anything does not.
 */
import { checkAgainst } from './check.ts';

const problems = checkAgainst(process.argv[2] ?? 'cc');
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? 'knowledge fits the C library at hand' : `${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
