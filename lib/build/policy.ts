/** Whether install scripts run here, and what that means for agents: nothing of Bypass needs one, but a project may count on its own. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './doctor.ts';

/** @param folder whose package.json may have a postinstall */
export function policyFindings(folder: string): Finding[] {
	const version = ask('--version');
	if (version === undefined)
		return [{ state: 'absent', what: 'npm', found: 'not found', cure: 'only for npm packages; it comes with Node.js' }];
	const what = 'npm';
	const description = read(join(folder, 'package.json'));
	const scripts = (description?.scripts ?? {}) as Record<string, unknown>;
	const own = [scripts.postinstall, scripts.prepare, scripts.install].some(
		(script) => typeof script === 'string' && script.includes('bypass'),
	);
	if (ask('config', 'get', 'ignore-scripts') === 'true') {
		const found = `${version}, which runs no install scripts (ignore-scripts)${own ? ", this project's neither" : ''}`;
		return own
			? [
					{
						state: 'absent',
						what,
						found,
						cure: 'after each install: npx bypass build; agents of ensureAgent are built when they are first used',
					},
				]
			: [{ state: 'ok', what, found: `${found}; nothing of Bypass needs one` }];
	}
	const strict = Number.parseInt(version, 10) >= 12;
	const allowed = Object.entries((description?.allowScripts ?? {}) as Record<string, unknown>).filter(([, value]) => value === true);
	const policy = strict
		? `runs install scripts of approved dependencies alone (${allowed.length} approved)`
		: 'runs install scripts of dependencies';
	return [{ state: 'ok', what, found: `${version}, which ${policy}; nothing of Bypass needs one` }];
}

function ask(...args: readonly string[]): string | undefined {
	try {
		return execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 20_000 }).trim();
	} catch {
		return undefined;
	}
}

function read(path: string): Record<string, unknown> | undefined {
	try {
		return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>) : undefined;
	} catch {
		return undefined;
	}
}
