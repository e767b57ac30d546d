/**
 * `npm run test:dissimilar [-- WORD...]`: programs of other machines under agents of other machines, against shadows of other machines.
 * A row is a pair of machines (or those one of whose names is a WORD), a column a test. Then what failed, what was skipped and why, and
 * `N passed, N failed, N skipped`; exit status 0 only when something was tested and nothing failed. --short leaves out machines that
 * teach little more; --list runs nothing. Without a WORD the C of all that knowledge has is also compiled for each machine, in the short
 * form for those that nothing is run on.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../tools/bypass.ts';
import { compileOnly, generate } from './compile.ts';
import { unpack } from './debian.ts';
import { hasCompiler, here, type Machine, machines, missing } from './machines.ts';
import { build, place, type Split, startShadow } from './place.ts';
import { debianTests, ownTests, prepare, probeTests, type Test } from './tests.ts';

const { values, positionals: words } = parseArgs({
	allowPositionals: true,
	options: { short: { type: 'boolean' }, list: { type: 'boolean' } },
});

interface Pair {
	readonly agent: Machine;
	readonly shadow: Machine;
}
/** Columns; a build of the probe that a machine does not have is none of its tests. */
const columns = ['cat', 'cp', 'ls', 'gzip', 'sum', 'probe', 'probe, 64-bit off_t', 'probe, 64-bit time_t'];
const titles = ['cat', 'cp 3 MB', 'ls -ln', 'gzip', 'sha256sum', 'probe', 'off_t 64', 'time_t 64'];
const tally = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];
const skips = new Map<string, string>();
const notes = new Set<string>();

function pairs(): Pair[] {
	const chosen = machines.filter(({ short }) => !values.short || short);
	const foreign = chosen.filter(({ emulated, name }) => emulated && (!values.short || ['aarch64', 's390x', 'mips'].includes(name)));
	/* Each to its neighbour, so that neither side is this machine. */
	const ring = values.short ? [] : foreign.map((agent, index) => ({ agent, shadow: foreign[(index + 1) % foreign.length] as Machine }));
	const all = [
		{ agent: here, shadow: here },
		...chosen.map((agent) => ({ agent, shadow: here })),
		...foreign.map((shadow) => ({ agent: here, shadow })),
		...ring,
	];
	return all.filter(({ agent, shadow }) => !words.length || words.includes(agent.name) || words.includes(shadow.name));
}

/** Builds what the pairs need, two at a time; why a machine cannot be had, by machine. */
async function buildAll(list: readonly Pair[]): Promise<Map<Machine, string>> {
	const wanted = [...new Set([here, ...list.flatMap(({ agent, shadow }) => [agent, shadow])])];
	const absent = new Map<Machine, string>();
	const worker = async () => {
		for (let machine = wanted.shift(); machine; machine = wanted.shift()) {
			const reason = missing(machine);
			if (reason) {
				absent.set(machine, reason);
				continue;
			}
			const failed = await build(machine);
			if (failed === undefined) continue;
			absent.set(machine, `its agent cannot be built`);
			fail(`${machine.name}: bypass build --target ${machine.triple}`, failed);
		}
	};
	await Promise.all([worker(), worker()]);
	return absent;
}

function fail(what: string, why: string): void {
	tally.failed++;
	failures.push(`FAIL ${what}: ${why.trimEnd().split('\n').slice(0, 40).join('\n')}`);
}

/** Debian's programs where there are any, the tests' own elsewhere. */
function toolTests(split: Split): Test[] {
	const { agent } = split;
	if (agent === here) return debianTests(split, (name) => `/usr/bin/${name}`);
	if (!agent.debian) {
		notes.add(`${agent.name}: Debian 12 has no programs for it; the tests' own, compiled for it, instead`);
		return ownTests(split);
	}
	const unpacked = unpack(agent.debian);
	if ('folder' in unpacked) {
		const { folder } = unpacked;
		const bin = (name: string) => ['bin', 'usr/bin'].map((where) => join(folder, where, name)).find(existsSync) ?? name;
		return debianTests({ ...split, system: folder }, bin);
	}
	skips.set(`${agent.name}: Debian's cat, cp, ls, gzip, sha256sum`, unpacked.missing);
	tally.skipped += columns.slice(0, 5).length;
	return ownTests(split);
}

function runTest(pair: Pair, test: Test): string {
	let wrong: string | undefined;
	try {
		wrong = test.run();
	} catch (error) {
		wrong = (error as Error).message;
	}
	if (wrong === undefined) {
		tally.passed++;
		return 'ok';
	}
	fail(`${pair.agent.name} -> ${pair.shadow.name}: ${test.name}`, wrong);
	return 'FAIL';
}

const cells = (head: string, texts: readonly string[]) => head.padEnd(22) + texts.map((text) => text.padEnd(11)).join('');

async function runPair(pair: Pair, address: string, key: string): Promise<void> {
	const home = join(place, 'homes', `${pair.agent.name}-${pair.shadow.name}`);
	const split: Split = { agent: pair.agent, address, key, home };
	prepare(home);
	const tests = [...toolTests(split), ...probeTests(split, pair.shadow)];
	const results = new Map(tests.map((test) => [test.name, runTest(pair, test)]));
	console.log(
		cells(
			`${pair.agent.name} -> ${pair.shadow.name}`,
			columns.map((column) => results.get(column) ?? '-'),
		).trimEnd(),
	);
}

function skip({ agent, shadow }: Pair, absent: ReadonlyMap<Machine, string>): boolean {
	const machine = [agent, shadow].find((one) => absent.has(one));
	if (!machine) return false;
	tally.skipped += 5 + agent.builds.length;
	skips.set(`${agent.name} -> ${shadow.name}`, absent.get(machine) as string);
	console.log(cells(`${agent.name} -> ${shadow.name}`, ['skipped']).trimEnd());
	return true;
}

function compileAll(): void {
	const others = machines.filter(({ emulated, short }) => emulated && !(values.short && short));
	const failed = generate();
	if (failed !== undefined) fail('bypass generate', failed);
	for (const { triple, packages } of failed === undefined ? others : []) {
		if (!hasCompiler(triple)) {
			tally.skipped++;
			skips.set(`compiled for ${triple}`, `no ${triple}-gcc (Debian: apt install ${packages})`);
			continue;
		}
		const said = compileOnly(triple);
		console.log(`compiled for ${triple.padEnd(26)}${said === undefined ? 'ok' : 'FAIL'}`);
		if (said === undefined) tally.passed++;
		else fail(`compiled for ${triple}`, said);
	}
}

/** In the long form also values by chance of every family and every struct, from each machine to each other; in `npm test` by a seed that stays. */
function sendEverything(): void {
	const { status } = spawnSync(process.execPath, ['--import', 'tsx', join(root, 'test', 'dissimilar', 'families.ts')], {
		stdio: 'inherit',
	});
	if (status === 0) tally.passed++;
	else fail('values of families and structs', `families.ts ended with ${status}`);
}

async function main(): Promise<void> {
	const list = pairs();
	if (values.list) {
		for (const { agent, shadow } of list) console.log(`${agent.name} -> ${shadow.name}: ${agent.about}`);
		return;
	}
	execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
	mkdirSync(place, { recursive: true });
	const key = join(place, 'key');
	writeFileSync(key, `${'0123456789abcdef'.repeat(4)}\n`);
	chmodSync(key, 0o600);
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));
	const absent = await buildAll(list);
	const addresses = new Map<Machine, string>();
	console.log(cells('agent -> shadow', titles).trimEnd());
	for (const pair of list) {
		if (skip(pair, absent)) continue;
		try {
			const address = addresses.get(pair.shadow) ?? (await startShadow(pair.shadow, key));
			addresses.set(pair.shadow, address);
			await runPair(pair, address, key);
		} catch (error) {
			fail(`${pair.agent.name} -> ${pair.shadow.name}`, (error as Error).message);
		}
	}
	if (!words.length) compileAll();
	if (!words.length && !values.short) sendEverything();
	rmSync(join(place, 'homes'), { recursive: true, force: true });
	for (const note of notes) console.log(note);
	for (const [what, reason] of skips) console.log(`skipped: ${what}: ${reason}`);
	for (const failure of failures) console.log(failure);
	console.log(`${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);
	process.exit(tally.failed || !tally.passed ? 1 : 0);
}

await main();
