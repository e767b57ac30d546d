/** A name walked over links and `..` as long as it stays at home. What lib/runtime/shared/follow.c does with the kernel's files. */
import type { Last } from '../core.ts';
import { BypassError } from '../errors.ts';
import type { Rule } from '../greeting.ts';
import { findRule, folderOf, isPlace, isRest, leadsBelow, nameAtHome, plainName } from './rules.ts';
import type { FileStatus, FileSystem } from './types.ts';

const LINKS_MAX = 40;

/** Where a name ends. */
export interface Place {
	/** at home, plain */
	readonly path: string;
	/** as the program knows it, without links */
	readonly name: string;
	/** undefined: the last part of it is not there, or the walk ended on the way */
	readonly status: FileStatus | undefined;
	/** why the walk ended before the last part; undefined: it came so far */
	readonly error: string | undefined;
	/** a slash at its end asks for a folder */
	readonly folder: boolean;
}

/** Where it leads when that is not home, as the program knows it. */
export interface Away {
	readonly leaves: string;
}

/** Whatever no rule is about is home's, for a program that has none. */
const anything: readonly Rule[] = [{ side: 'home', pattern: '*', as: undefined }];

/**
 * @param name of the program's, absolute
 * @param last what a link in its last part means
 */
export async function walk(files: FileSystem, given: readonly Rule[], name: string, last: Last): Promise<Place | Away> {
	const rules = given.length > 0 ? given : anything;
	const walker = new Walker(files, rules, name, last);
	return walker.run();
}

class Walker {
	private readonly files: FileSystem;
	private readonly rules: readonly Rule[];
	private readonly last: Last;
	private readonly folder: boolean;
	/** plain, '' is the root */
	private done: string;
	private rest: string[];
	private links = 0;

	constructor(files: FileSystem, rules: readonly Rule[], name: string, last: Last) {
		this.files = files;
		this.rules = rules;
		this.folder = /\/\.?$/.test(name) && name !== '/';
		this.last = /\/\.$/.test(name) ? 'followed' : last;
		const dots = /(^|\/)\.\.(\/|$)/.exec(name)?.index ?? name.length;
		const head = plainName('/', name.slice(0, dots));
		const found = findRule(rules, head);
		const known = found && found.rule.side === 'home' && !isRest(found.rule) ? folderOf(found.rule, found.covered, head) : 0;
		this.done = head.slice(0, known);
		this.rest = [...head.slice(known).split('/'), ...name.slice(dots).split('/')].filter((part) => part !== '' && part !== '.');
	}

	private home(name: string): string | undefined {
		const found = findRule(this.rules, name || '/');
		return found?.rule.side === 'home' ? nameAtHome(found, name || '/') : undefined;
	}

	private nameWithRest(rest: readonly string[]): string {
		return `${this.done}${rest.map((part) => `/${part}`).join('')}${this.folder ? '/' : ''}` || '/';
	}

	async run(): Promise<Place | Away> {
		let status: FileStatus | undefined;
		for (let part = this.rest.shift(); part !== undefined; part = this.rest.shift()) {
			if (part === '..') {
				this.done = this.done.slice(0, Math.max(0, this.done.lastIndexOf('/')));
				if (this.home(this.done) === undefined && !leadsBelow(this.rules, this.done || '/'))
					return { leaves: this.nameWithRest(this.rest) };
				continue;
			}
			if (Buffer.byteLength(part) > 255) throw new BypassError('ENAMETOOLONG');
			this.done += `/${part}`;
			const path = this.home(this.done);
			if (path === undefined) {
				if (this.rest.length > 0 && leadsBelow(this.rules, this.done)) continue;
				return { leaves: this.nameWithRest(this.rest) };
			}
			status = await this.files.status(path);
			if (status?.kind === 'link' && this.mayFollow()) {
				await this.follow(path);
				continue;
			}
			const onTheWay = this.rest.some((next) => next !== '');
			if (onTheWay && status?.kind !== 'folder' && !leadsBelow(this.rules, this.done))
				return this.place(path, undefined, status ? 'ENOTDIR' : 'ENOENT');
		}
		const path = this.home(this.done);
		if (path === undefined) return { leaves: this.nameWithRest([]) };
		return this.place(path, await this.files.status(path), undefined);
	}

	private place(path: string, status: FileStatus | undefined, error: string | undefined): Place {
		return { path, name: this.nameWithRest(this.rest), status, error, folder: this.folder };
	}

	private mayFollow(): boolean {
		const found = findRule(this.rules, this.done);
		if (found && isPlace(found.rule) && found.covered === this.done.length) return false;
		return this.rest.length > 0 || this.last === 'followed' || (this.last === 'itself' && this.folder);
	}

	private async follow(path: string): Promise<void> {
		if (++this.links > LINKS_MAX) throw new BypassError('ELOOP');
		const target = (await this.files.readLink?.(path)) ?? '';
		if (target === '') throw new BypassError('ENOENT');
		/* Only programs have made links here, or whoever made them for programs: what a link says is a name of theirs. */
		this.done = target.startsWith('/') ? '' : this.done.slice(0, this.done.lastIndexOf('/'));
		this.rest = [...target.split('/').filter((part) => part !== '' && part !== '.'), ...this.rest];
	}
}
