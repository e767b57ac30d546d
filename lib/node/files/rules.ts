/** The rules of `paths` and names as text, as lib/runtime/shared/rules.c has them. */
import type { Rule } from '../greeting.ts';

/** A plain name of a base and a name: no `//`, `.`, `..`, no slash at the end. */
export function plainName(base: string, name: string): string {
	const parts: string[] = [];
	for (const part of (name.startsWith('/') ? name : `${base}/${name}`).split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '' && part !== '.') parts.push(part);
	}
	return `/${parts.join('/')}`;
}

function partMatches(pattern: string, part: string): boolean {
	if (!pattern.includes('*')) return pattern === part;
	const pieces = pattern.split('*').map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(`^${pieces.join('.*')}$`, 's').test(part);
}

/** How much of a plain name `as` would replace, when the pattern covers it; else undefined. */
function covered(pattern: string, name: string): number | undefined {
	const parts = name === '/' ? [] : name.slice(1).split('/');
	const lengthOf = (count: number) => parts.slice(0, count).reduce((sum, part) => sum + part.length + 1, 0);
	if (pattern === '*' || pattern === '/') return 0;
	if (!pattern.startsWith('/')) {
		const found = parts.findIndex((part) => partMatches(pattern, part));
		return found < 0 ? undefined : lengthOf(pattern.includes('*') ? found : found + 1);
	}
	const wanted = pattern.slice(1).split('/');
	if (wanted.length > parts.length || !wanted.every((part, i) => partMatches(part, parts[i] as string))) return undefined;
	return lengthOf(wanted.at(-1)?.includes('*') ? wanted.length - 1 : wanted.length);
}

export interface Found {
	readonly rule: Rule;
	readonly covered: number;
}

/** The first rule that covers a plain name; undefined: none does, and the name is local. */
export function findRule(rules: readonly Rule[], name: string): Found | undefined {
	for (const rule of rules) {
		const length = covered(rule.pattern, name);
		if (length !== undefined) return { rule, covered: length };
	}
	return undefined;
}

/** It names one place: what it names is there for the program. */
export const isPlace = ({ pattern }: Rule): boolean => pattern.startsWith('/') && pattern !== '/' && !pattern.includes('*');
/** It covers every name that no rule before it does. */
export const isRest = ({ pattern }: Rule): boolean => pattern === '*' || pattern === '/';

/** The folder of what the rule names, as a length. */
export function folderOf(rule: Rule, length: number, name: string): number {
	if (rule.pattern.slice(rule.pattern.lastIndexOf('/') + 1).includes('*')) return length > 1 ? length : 0;
	return Math.max(0, name.lastIndexOf('/', Math.max(0, length - 1)));
}

/** What a plain name is called at home. */
export function nameAtHome(found: Found | undefined, name: string): string {
	if (found?.rule.as === undefined) return name;
	return `${found.rule.as.replace(/\/+$/, '')}${name.slice(found.covered)}` || '/';
}

/** A name at home as the program knows it. */
export function nameOfProgram(rules: readonly Rule[], name: string): string {
	for (const { side, pattern, as } of rules) {
		if (side !== 'home' || as === undefined || !pattern.startsWith('/') || pattern.includes('*')) continue;
		const folder = as === '/' ? '' : as.replace(/\/+$/, '');
		if (name !== folder && !name.startsWith(`${folder}/`)) continue;
		return `${pattern === '/' ? '' : pattern}${name.slice(folder.length)}` || '/';
	}
	return name;
}

/** Some rule names a place below this name: the folder is there for the program even where it is not. */
export function leadsBelow(rules: readonly Rule[], name: string): boolean {
	const folder = name === '/' ? '/' : `${name}/`;
	return rules.some(
		(rule) => rule.side !== 'deny' && isPlace(rule) && (rule.side === 'home' || rule.as !== undefined) && rule.pattern.startsWith(folder),
	);
}
