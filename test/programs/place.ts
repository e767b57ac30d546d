/** The two places a line runs in: on the folder itself, and where the folder exists only for the shadow. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cli, root, run } from '../tools/bypass.ts';
import { data, type Line } from './line.ts';

export interface Ending {
	/** as a shell tells it: 128 and the signal's number when it was killed by one */
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
	readonly seconds: number;
	/** the limit was reached and everything was killed */
	readonly late: boolean;
}

/** Folders of one line; `home` is made anew for each run, `local` too. */
export interface Folders {
	readonly scratch: string;
	readonly home: string;
	readonly local: string;
}

/** The folder at home, as the shadow names it. Always the same name, so that the agent is built once. */
const atHome = '/srv/home';
const environment = (local: string) => ({
	PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin',
	HOME: data,
	USER: 'somebody',
	LOGNAME: 'somebody',
	SHELL: '/bin/bash',
	LC_ALL: 'C.UTF-8',
	TZ: 'UTC',
	TMPDIR: local,
	LOCAL: local,
});

/** A mount, process and network namespace of its own; all that is in it ends when its first process does. */
const isolated = ['-m', '-n', '-p', '-f', '--mount-proc', '--kill-child'];

/** Why namespaces cannot be had here; undefined: they can. Without root, a user namespace is tried. */
export function missing(): string | undefined {
	const result = run('unshare', [...privilege(), ...isolated, 'mount', '-t', 'tmpfs', 'none', '/mnt']);
	return result.status === 0 ? undefined : `no namespaces here: ${result.stderr.trim()}`;
}

function privilege(): string[] {
	return process.getuid?.() === 0 ? [] : ['-r'];
}

/** Compiles the program that hides folders; gives its path. */
export function buildHide(scratch: string): string {
	const program = join(scratch, 'hide');
	execFileSync('cc', ['-O1', '-Wall', '-Wextra', '-o', program, join(root, 'test', 'programs', 'hide.c')]);
	return program;
}

/** Builds the agent and the shadow of a specification, so that no line waits for the compiler. @throws Error when it cannot */
export async function warmUp(spec: string, scratch: string): Promise<void> {
	const folders = { scratch, home: join(scratch, 'homes', 'none'), local: join(scratch, 'local', 'none') };
	const line: Line = { name: spec, spec, line: `true ${data}`, setup: '', packages: [], seconds: 200 };
	prepare(line, folders);
	const { status, stderr } = await runSplit(line, folders);
	if (status !== 0) throw new Error(`${spec}: status ${status}: ${stderr}`);
}

/** The same for the agent that counts. */
export async function warmUpAudit(scratch: string): Promise<void> {
	const folders = { scratch, home: join(scratch, 'homes', 'none'), local: join(scratch, 'local', 'none') };
	const line: Line = { name: 'audit', line: `true ${data}`, setup: '', packages: [], seconds: 200 };
	prepare(line, folders);
	const { status, stderr } = await runAudited(line, folders, join(scratch, 'counts', 'none'));
	if (status !== 0) throw new Error(`audit: status ${status}: ${stderr}`);
}

/** Makes the line's data, of one age. @throws Error when its setup fails */
export function prepare(line: Line, { home, local }: Folders): void {
	for (const path of [home, local]) {
		rmSync(path, { recursive: true, force: true });
		mkdirSync(path, { recursive: true });
	}
	const age = 'find . -depth -exec touch -h -d @1000000000.123456789 {} +; find "$LOCAL" -depth -exec touch -h -d @1000000000 {} +';
	const { status, stderr } = run('bash', ['-ec', `umask 022\n${line.setup}\ncd ${home}\n${age}`], {
		cwd: home,
		env: { ...environment(local), HOME: home },
	});
	if (status !== 0) throw new Error(`setup of ${line.name} ends with ${status}: ${stderr}`);
}

/** Words that need no shell are the program's own arguments. */
function commandOf({ line }: Line): string[] {
	if (/^[\w\s/.,:@+-]*$/.test(line) && !line.includes('\n') && line.includes(data)) return line.split(' ');
	return ['bash', '-c', `cd ${data} || exit 98\n${line}`];
}

const server = (line: Line) =>
	line.serve === undefined
		? ''
		: `ip link set lo up; ( cd "$WHERE" && ${line.serve} ) >/dev/null 2>&1 </dev/null &
	for i in $(seq 200); do (: </dev/tcp/127.0.0.1/8000) 2>/dev/null && break; sleep 0.05; done\n`;

/** On the folder itself, under the name that the program uses. */
export function runNative(line: Line, folders: Folders): Promise<Ending> {
	return execute(line, folders, nativeText(line), commandOf(line), environment(folders.local));
}

const nativeText = (
	line: Line,
) => `mount -t tmpfs none /mnt && mkdir ${data} && mount --bind "$HOMES" ${data} && mount -t tmpfs none "$HIDDEN" || exit 97
	WHERE=${data}; ${server(line)}cd /; umask 022; env -u HOMES -u HIDDEN -u WHERE "$@"; exit $?`;

/** Agents that are built once. */
const cache = () => ({ XDG_CACHE_HOME: process.env.XDG_CACHE_HOME ?? join(root, 'build', 'test-cache') });

/** Where the folder is only at home: the shadow has it as /srv/home, and for the program /srv is empty and has no permissions. */
export function runSplit(line: Line, folders: Folders, options: readonly string[] = []): Promise<Ending> {
	const text = `mount -t tmpfs none /srv && mkdir ${atHome} && mount --bind "$HOMES" ${atHome} && mount -t tmpfs none "$HIDDEN" || exit 97
	WHERE=${atHome}; ${server(line)}cd /; umask 022; env -u HOMES -u HIDDEN -u WHERE "$@"; exit $?`;
	const hide = [join(folders.scratch, 'hide'), ...(line.serve ? ['-n'] : []), '/srv', '--'];
	const spec = line.spec?.replace(/^(?=\w+\.bp$)/, join(root, 'test', 'programs', '/')) ?? 'remote';
	const bypass = [process.execPath, cli, 'run', '-q', spec, ...options, '--map', `${data}=${atHome}`, '--'];
	return execute(line, folders, text, [...bypass, ...hide, ...commandOf(line)], { ...environment(folders.local), ...cache() });
}

/** As runNative, under an agent that only counts what goes past the symbols; `counts` is the file for that. */
export function runAudited(line: Line, folders: Folders, counts: string): Promise<Ending> {
	const spec = join(root, 'test', 'programs', 'audit.bp');
	const bypass = [process.execPath, cli, 'run', '-q', spec, '--audit-file', counts, '--'];
	return execute(line, folders, nativeText(line), [...bypass, ...commandOf(line)], { ...environment(folders.local), ...cache() });
}

/** In namespaces; past the limit the first process is killed, and with it all others. */
function execute(line: Line, folders: Folders, text: string, command: readonly string[], env: Record<string, string>): Promise<Ending> {
	const began = Date.now();
	const child = spawn('unshare', [...privilege(), ...isolated, 'bash', '-c', text, 'place', ...command], {
		detached: true,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...env, HOMES: folders.home, HIDDEN: join(folders.scratch, 'homes') },
	});
	const end = () => {
		try {
			process.kill(-(child.pid as number), 'SIGKILL');
		} catch {
			/* has ended */
		}
	};
	process.on('exit', end);
	let [stdout, stderr, late] = ['', '', false];
	const timer = setTimeout(
		() => {
			late = true;
			end();
		},
		(line.seconds ?? 30) * 1000,
	);
	child.stdout.setEncoding('latin1').on('data', (text) => (stdout += text));
	child.stderr.setEncoding('latin1').on('data', (text) => (stderr += text));
	return new Promise((done, failed) => {
		child.on('error', failed);
		child.on('close', (status) => {
			clearTimeout(timer);
			process.off('exit', end);
			done({ status, stdout, stderr, late, seconds: (Date.now() - began) / 1000 });
		});
	});
}
