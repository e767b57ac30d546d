/** Package managers for tests: npm as it is here, npm 12 with the Node.js that it wants, and pnpm; the last two from the npm registry. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { type Outcome, root, run } from './bypass.ts';

/** Kept between runs: 60 MB to fetch. `node-linux-ARCH` is Node.js itself as a package, without an install script. */
const folder = join(root, 'build', 'test-managers');
const wanted = { [`node-linux-${process.arch}`]: '22', npm: '12', pnpm: '12' };

export interface Manager {
	readonly name: string;
	/** installs what package.json says, with further arguments */
	install(cwd: string, ...args: readonly string[]): Outcome;
	/** lets the install scripts of a dependency run from now on; gives what it said */
	approve(cwd: string, dependency: string): Outcome;
	/** runs a program of node_modules/.bin */
	exec(cwd: string, program: string, ...args: readonly string[]): Outcome;
	/** environment of all this */
	readonly env: Record<string, string>;
}

const quiet = {
	npm_config_audit: 'false',
	npm_config_fund: 'false',
	npm_config_update_notifier: 'false',
	npm_config_prefer_offline: 'true',
	CI: '',
};

function manager(name: string, node: string, program: readonly string[], install: readonly string[], approve: readonly string[]): Manager {
	const env = { ...quiet, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` };
	const go = (cwd: string, args: readonly string[]) => run(node, [...program, ...args], { cwd, env, seconds: 300 });
	return {
		name,
		env,
		install: (cwd, ...args) => go(cwd, ['install', ...install, ...args]),
		approve: (cwd, dependency) => go(cwd, [...approve, dependency]),
		exec: (cwd, program, ...args) => run(join(cwd, 'node_modules', '.bin', program), args, { cwd, env }),
	};
}

/** The npm that came with this Node.js; undefined, with the reason, when it is too old for the commands of tests. */
export function npmHere(): Manager | string {
	const found = run('npm', ['--version']);
	const version = found.stdout.trim();
	if (found.status !== 0) return 'npm is not in PATH';
	const program = run('sh', ['-c', 'readlink -f "$(command -v npm)"']).stdout.trim();
	if (Number.parseInt(version, 10) < 11) return `npm ${version} is older than 11`;
	return manager(`npm ${version}`, process.execPath, [program], [], ['install-scripts', 'approve']);
}

/** Fetches the others, or finds them fetched; a text says why there are none. */
export function fetched(): { readonly npm: Manager; readonly pnpm: Manager } | string {
	const modules = join(folder, 'node_modules');
	const node = join(modules, `node-linux-${process.arch}`, 'bin', 'node');
	const done = join(folder, 'done');
	const key = JSON.stringify(wanted);
	if (!existsSync(done) || readFileSync(done, 'utf8') !== key) {
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
		const names = Object.entries(wanted).map(([name, version]) => `${name}@${version}`);
		const result = run('npm', ['install', '--ignore-scripts', '--no-save', ...names], { cwd: folder, env: quiet, seconds: 400 });
		if (result.status !== 0)
			return `the npm registry did not give ${names.join(', ')}: ${/npm error (?!code)(.*)/.exec(result.stderr)?.[1] ?? ''}`;
		if (run(node, ['--version']).status !== 0) return `the Node.js of the npm registry does not run here`;
		writeFileSync(done, key);
	}
	const version = (program: readonly string[]) => run(node, [...program, '--version']).stdout.trim();
	const npm = [join(modules, 'npm', 'bin', 'npm-cli.js')];
	const pnpm = [join(modules, 'pnpm', 'bin', 'pnpm.mjs')];
	const store = join(root, 'build', 'test-cache', 'pnpm');
	return {
		npm: manager(`npm ${version(npm)}`, node, npm, [], ['install-scripts', 'approve']),
		pnpm: manager(`pnpm ${version(pnpm)}`, node, pnpm, ['--prefer-offline', '--store-dir', store], ['approve-builds']),
	};
}
