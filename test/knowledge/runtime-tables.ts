/** The runtime's own tables of constants (options of sockets, errors of the resolver), read from its C: they are knowledge as well. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tools/bypass.ts';

export interface RuntimeRow {
	readonly name: string;
	readonly wire: string;
	/** C expressions that the golden shows */
	readonly expressions: readonly string[];
	/** where the preprocessor finds this true */
	readonly when: string;
}
export interface RuntimeFamily {
	readonly name: string;
	readonly title: string;
	readonly rows: readonly RuntimeRow[];
}

const textOf = (name: string) => readFileSync(join(root, 'lib/runtime/shared', name), 'utf8');

/** `{ SOL_SOCKET, SO_TYPE, 3, TYPE, "" },` */
function socketOptions(): RuntimeRow[] {
	const rows = textOf('sockopt.c').matchAll(/^\t\{ (\w+), (\w+), (\d+), (\w+), (\S*) \},$/gm);
	return [...rows].map(([, level, name, wire, kind, shape]) => ({
		name: name as string,
		wire: [wire, kind, shape].filter((word) => word !== '""').join(' '),
		expressions: [name as string, level as string],
		when: `defined(${name})`,
	}));
}

/** `{ EAI_AGAIN, 3 },` */
function resolverErrors(): RuntimeRow[] {
	const rows = textOf('resolved.c').matchAll(/^\t\{ ([A-Z]\w+), (\d+) \},$/gm);
	return [...rows].map(([, name, wire]) => ({
		name: name as string,
		wire: wire as string,
		expressions: [name as string],
		when: `defined(${name})`,
	}));
}

export const runtimeFamilies: readonly RuntimeFamily[] = [
	{
		name: 'socket-options',
		title: 'the number on the wire, the kind of its value | value in level of most machines | others',
		rows: socketOptions(),
	},
	{ name: 'resolver-errors', title: 'the number on the wire | the value of most machines | others', rows: resolverErrors() },
];

/** What the rows need. */
export const runtimeHeaders: readonly string[] = [
	'netinet/in.h',
	'netinet/tcp.h',
	'netinet/udp.h',
	'sys/socket.h',
	'netdb.h',
	'sys/epoll.h',
]
	.map((name) => `#include <${name}>`)
	.concat(`#include "${join(root, 'lib/runtime/include/sockets.h')}"`);
