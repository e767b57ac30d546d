/** The addon from its sources, for machines that no prebuilt one is for, and for clones: compiled once, into the cache. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Cache, keyOf } from '../build/cache.ts';
import { findCompiler } from '../build/cc.ts';
import { runtimeHeaders } from '../build/runtime.ts';
import { Stop } from '../build/stop.ts';
import { packageRoot, packageVersion } from '../files.ts';

/**
 * @returns the path of the addon
 * @throws Stop when there is no compiler or no header of Node, or the compiler fails
 */
export function buildAddon(): string {
	const compiler = findCompiler('c');
	const folder = join(packageRoot(), 'lib', 'node');
	const names = readdirSync(folder).filter((name) => /\.[ch]$/.test(name));
	const texts = names.sort().flatMap((name) => [name, readFileSync(join(folder, name), 'utf8')]);
	const cache = new Cache();
	const place = join(cache.folder, `addon-${keyOf(compiler.identity, packageVersion(), process.arch, ...texts)}.node`);
	if (existsSync(place)) return place;
	mkdirSync(cache.folder, { recursive: true });
	const draft = `${place}.${process.pid}.draft`;
	const sources = names.filter((name) => name.endsWith('.c')).map((name) => join(folder, name));
	const defines = ['-DNAPI_VERSION=8', `-DBYPASS_PACKAGE_VERSION="${packageVersion()}"`];
	const includes = [`-I${runtimeHeaders()}`, '-isystem', nodeHeaders()];
	const [program, ...own] = compiler.command as [string, ...string[]];
	const flags = ['-std=gnu11', '-O2', '-fPIC', '-shared', '-fvisibility=hidden'];
	const { status, stderr, error } = spawnSync(program, [...own, ...flags, ...defines, ...includes, ...sources, '-o', draft], {
		encoding: 'utf8',
	});
	if (status !== 0) throw new Stop(`the addon for Node cannot be compiled: ${error?.message ?? stderr}`);
	renameSync(draft, place);
	return place;
}

/** Folder of node_api.h: that of the package of headers, or what came with this Node. */
function nodeHeaders(): string {
	const places: string[] = [];
	try {
		const packaged = createRequire(import.meta.url).resolve('node-api-headers/package.json');
		places.push(join(dirname(packaged), 'include'));
	} catch {
		/* not installed */
	}
	places.push(join(dirname(dirname(process.execPath)), 'include', 'node'), '/usr/include/node');
	const found = places.find((place) => existsSync(join(place, 'node_api.h')));
	if (found === undefined)
		throw new Stop(
			'there is no prebuilt addon for this machine, and node_api.h to build it with is not found; npm install node-api-headers',
		);
	return found;
}
