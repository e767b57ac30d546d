/** Tests that need something of the machine: they run, or they are counted as skipped with the reason on a line of its own. */
import type { Test } from 'uvu';

/**
 * Gives `test` itself when nothing is missing, else a function that registers each test as skipped.
 * @param test the suite
 * @param missing why the tests cannot run here; undefined: they can
 */
export function testUnless(test: Test, missing: string | undefined): (name: string, body: () => void | Promise<void>) => void {
	if (missing === undefined) return (name, body) => test(name, body);
	return (name, body) => {
		console.log(`skipped: ${name}: ${missing}`);
		test.skip(name, body);
	};
}
