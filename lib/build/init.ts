/** A first project: an example of the package, copied beside what is there already. Nothing is overwritten unless that is asked for. */
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { packageRoot } from '../files.ts';
import { reasonOf, Stop } from './stop.ts';

export type Kind = 'cmake' | 'npm';

/** Names by what they show; every other example goes by its own. */
const ALIASES: Readonly<Record<string, string>> = { open: 'policy', stage: 'staging' };

export interface Begun {
	/** files, from the folder */
	readonly written: readonly string[];
	/** files that were there already, and are as they were */
	readonly kept: readonly string[];
	/** what is to be added to a kept file by hand: the file and the lines */
	readonly toAdd: readonly { readonly file: string; readonly lines: string }[];
	/** what to type now */
	readonly next: readonly string[];
}

/** Examples that a project can begin with. */
export function templateNames(): string[] {
	const folder = join(packageRoot(), 'examples');
	const own = readdirSync(folder).filter(
		(name) => existsSync(join(folder, name, 'CMakeLists.txt')) && existsSync(join(folder, name, `${name}.bp`)),
	);
	return [...own, ...Object.keys(ALIASES).filter((alias) => own.includes(ALIASES[alias] as string))].sort();
}

/** The example behind a name. */
function exampleOf(template: string): string {
	const name = Object.hasOwn(ALIASES, template) ? (ALIASES[template] as string) : template;
	if (!templateNames().includes(template)) throw new Stop(`--template ${template}: it is one of ${templateNames().join(', ')}`);
	return name;
}

/**
 * Writes a project.
 * @param folder made when it is not there
 * @param force files of the same names are overwritten; package.json never is, but gets what it lacks
 */
export function begin(folder: string, kind: Kind, template: string, force: boolean): Begun {
	return new Beginning(folder, force).make(kind, exampleOf(template));
}

class Beginning {
	readonly written: string[] = [];
	readonly kept: string[] = [];
	readonly toAdd: { file: string; lines: string }[] = [];
	private readonly folder: string;
	private readonly force: boolean;

	constructor(folder: string, force: boolean) {
		this.folder = resolve(folder);
		this.force = force;
	}

	make(kind: Kind, name: string): Begun {
		const next = kind === 'cmake' ? this.cmake(name) : this.npm(name);
		const { written, kept, toAdd } = this;
		return { written, kept, toAdd, next };
	}

	private cmake(name: string): string[] {
		const example = join(packageRoot(), 'examples', name);
		const lists = readFileSync(join(example, 'CMakeLists.txt'), 'utf8');
		for (const file of readdirSync(example)) {
			if (file === 'README.md' || file === 'CMakeLists.txt' || file === 'build') continue;
			this.write(file, readFileSync(join(example, file), 'utf8'), /\.sh$/.test(file) ? 0o755 : undefined);
		}
		if (!this.write('CMakeLists.txt', lists))
			this.toAdd.push({ file: 'CMakeLists.txt', lines: /^find_package\(Bypass[\s\S]*$/m.exec(lists)?.[0] ?? lists });
		const presets = JSON.stringify(presetsFor(packageFrom(this.folder)), undefined, '\t');
		if (!this.write('CMakePresets.json', `${presets}\n`)) {
			const variable = `"Bypass_DIR": "${packageFrom(this.folder)}/cmake"`;
			this.toAdd.push({
				file: 'CMakePresets.json',
				lines: `${variable}   (in "cacheVariables" of your preset, or -DBypass_DIR=... for cmake)\n`,
			});
		}
		this.write('.gitignore', 'build/\nnode_modules/\n');
		const mine = this.kept.includes('CMakePresets.json')
			? [`cmake -B build -DBypass_DIR="$(npx bypass cmake-dir)"`, 'cmake --build build && ctest --test-dir build']
			: undefined;
		return (
			mine ?? ['cmake --preset default && cmake --build --preset default && ctest --preset default', `npx bypass run ${name}.bp -- ls`]
		);
	}

	private npm(name: string): string[] {
		const example = join(packageRoot(), 'examples', name);
		if (/_LIBRARIES\b/.test(readFileSync(join(example, 'CMakeLists.txt'), 'utf8')))
			throw new Stop(`the template ${name} brings a library that is compiled beside its agent; it goes with --cmake`);
		this.write(`${name}.bp`, readFileSync(join(example, `${name}.bp`), 'utf8'));
		this.write('.gitignore', 'gen/\nnode_modules/\n');
		this.describe(name);
		return ['npm install', `npm run ${name} -- ls`];
	}

	/** package.json gets what it lacks; what it says stays. */
	private describe(name: string): void {
		const file = join(this.folder, 'package.json');
		const there = existsSync(file);
		const text = there ? readFileSync(file, 'utf8') : '{ "private": true }';
		const description = parsed(text, file);
		const additions: readonly (readonly [string, string, unknown])[] = [
			['bypass', 'agents', { [name]: `${name}.bp` }],
			['scripts', 'postinstall', 'bypass postinstall'],
			['scripts', name, `bypass run ${name}.bp --`],
		];
		let changed = !there;
		for (const [section, key, value] of additions) {
			const own = (description[section] ?? {}) as Record<string, unknown>;
			if (own[key] === undefined) {
				description[section] = { ...own, [key]: value };
				changed = true;
			} else if (JSON.stringify(own[key]) !== JSON.stringify(value))
				this.toAdd.push({ file: 'package.json', lines: `"${section}": { "${key}": ${JSON.stringify(value)} }\n` });
		}
		if (!changed) return void this.kept.push('package.json');
		const indent = /^([ \t]+)"/m.exec(text)?.[1] ?? '\t';
		this.put('package.json', `${JSON.stringify(description, undefined, indent)}\n`);
	}

	/** @returns whether it was written: false when a file of the name is there and says something else */
	private write(name: string, text: string, mode?: number): boolean {
		const path = join(this.folder, name);
		if (existsSync(path) && !this.force) {
			this.kept.push(name);
			return readFileSync(path, 'utf8') === text || name === '.gitignore';
		}
		this.put(name, text, mode);
		return true;
	}

	private put(name: string, text: string, mode?: number): void {
		const path = join(this.folder, name);
		try {
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, text, mode === undefined ? {} : { mode });
		} catch (error) {
			throw new Stop(`${path} cannot be written: ${reasonOf(error)}`);
		}
		this.written.push(name);
	}
}

function parsed(text: string, file: string): Record<string, unknown> {
	try {
		const value: unknown = JSON.parse(text);
		if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
	} catch {}
	throw new Stop(`${file}: it is no JSON object; correct it first`);
}

/** Where this package lies, as a preset of a folder names it: through node_modules while it can be reached so. */
function packageFrom(folder: string): string {
	for (let above = folder; ; above = dirname(above)) {
		const place = join(above, 'node_modules', 'bypass-agents');
		if (existsSync(place) && realpathSync(place) === realpathSync(packageRoot())) {
			const way = relative(folder, place);
			return `\${sourceDir}/${way}`;
		}
		if (dirname(above) === above) return packageRoot();
	}
}

/** One preset of each kind, named as CMake's own default. */
function presetsFor(place: string) {
	return {
		version: 3,
		cmakeMinimumRequired: { major: 3, minor: 21, patch: 0 },
		configurePresets: [
			{
				name: 'default',
				binaryDir: `\${sourceDir}/build`,
				cacheVariables: { CMAKE_BUILD_TYPE: 'RelWithDebInfo', Bypass_DIR: `${place}/cmake` },
			},
		],
		buildPresets: [{ name: 'default', configurePreset: 'default' }],
		testPresets: [
			{ name: 'default', configurePreset: 'default', output: { outputOnFailure: true }, execution: { noTestsAction: 'error' } },
		],
	};
}
