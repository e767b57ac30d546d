/**
 * `npm run bench:package [-- ROUNDS]`: what the package weighs, and how long its command takes: to start, to run a program for the first
 * time (with the prebuilt runtime, and with one that is compiled from source) and ever after. Medians of wall time.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cli, root, run } from '../tools/bypass.ts';

const rounds = Number(process.argv[2] ?? 5);

/** Median seconds of some runs of the command, each with a setting of its own. */
function seconds(args: readonly string[], env: () => Record<string, string>, times = rounds): number {
	const taken = Array.from({ length: times }, () => {
		const setting = { env: env(), seconds: 300 };
		const began = performance.now();
		const { status, stderr } = run(process.execPath, [cli, ...args], setting);
		if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
		return (performance.now() - began) / 1000;
	});
	return taken.sort((a, b) => a - b)[times >> 1] as number;
}

function main(): void {
	const scratch = mkdtempSync(join(tmpdir(), 'bypass-bench-'));
	try {
		let caches = 0;
		const fresh =
			(more: Record<string, string> = {}) =>
			() => ({ ...more, BYPASS_CACHE: join(scratch, `cache ${caches++}`) });
		const kept = () => ({ BYPASS_CACHE: join(scratch, 'kept') });
		const packed = run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts']);
		const [{ size, unpackedSize, entryCount }] = JSON.parse(packed.stdout) as [{ size: number; unpackedSize: number; entryCount: number }];
		const trees = run('sh', ['-c', `ls -d '${root}'/prebuilds/*/*/ 2>/dev/null | wc -l`]).stdout.trim();
		const program = ['run', '-q', 'policy', '--', 'true'];
		run(process.execPath, [cli, ...program], { env: kept(), seconds: 300 });
		const row = (what: string, value: string) => console.log(`${what.padEnd(48)} ${value.padStart(10)}`);
		row(`package, packed (${trees} prebuilt trees, ${entryCount} files)`, `${(size / 1e6).toFixed(2)} MB`);
		row('package, unpacked', `${(unpackedSize / 1e6).toFixed(2)} MB`);
		row('node -e 0', `${nodeAlone().toFixed(3)} s`);
		row('bypass --version', `${seconds(['--version'], kept).toFixed(3)} s`);
		row('bypass run policy, warm', `${seconds(program, kept).toFixed(3)} s`);
		row('bypass run policy, cold', `${seconds(program, fresh()).toFixed(3)} s`);
		row('the same, runtime from source', `${seconds(program, fresh({ BYPASS_RUNTIME: 'source' }), Math.min(rounds, 3)).toFixed(3)} s`);
	} finally {
		rmSync(scratch, { recursive: true, force: true });
	}
}

function nodeAlone(): number {
	const taken = Array.from({ length: rounds }, () => {
		const began = performance.now();
		run(process.execPath, ['-e', '0']);
		return (performance.now() - began) / 1000;
	});
	return taken.sort((a, b) => a - b)[rounds >> 1] as number;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
