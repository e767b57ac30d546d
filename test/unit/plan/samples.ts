/** Whole models made by hand: the paper's figure 3, and one with every way in which a value can cross. */
import type { Model } from '../../../lib/model/model.ts';
import { Source } from '../../../lib/source/source.ts';
import { expr, fragment, model, parameter, procedure, span } from './build.ts';

const flags = {
	name: 'open_flags',
	form: 'bits',
	rows: [
		{ name: 'O_RDONLY', canonical: 0n, mask: 'O_ACCMODE', span },
		{ name: 'O_WRONLY', canonical: 1n, mask: 'O_ACCMODE', span },
		{ name: 'O_CREAT', canonical: 0x40n, mask: undefined, span },
		{ name: 'O_CLOEXEC', canonical: 0x80000n, mask: undefined, span },
	],
	span,
} as const;

const figure3Text = `int open( in "_POSIX_PATH_MAX" const char *path,
         int flags,
         int mode )

agent_action
{
    if(!strncmp(path, "/tmp", 4)) {
        return open(path, flags, mode);
    } else {
        return bypass_shadow_open
            (path, flags, mode);
    }
}
shadow_action
{
    printf("program opened %s\\n", path);
    return open(path, flags, mode);
}
;
`;
const figure3Source = new Source('figure3.bp', figure3Text);

function body(begin: string, end: string) {
	const start = figure3Text.indexOf('{', figure3Text.indexOf(begin)) + 1;
	const stop = figure3Text.lastIndexOf('}', end === '' ? undefined : figure3Text.indexOf(end));
	return { text: figure3Text.slice(start, stop), span: { source: figure3Source, start, end: stop } };
}

export function figure3(): Model {
	const open = procedure(
		'int',
		'open',
		[
			parameter('const char *path', {
				carry: { kind: 'string', max: expr('_POSIX_PATH_MAX') },
				path: { at: undefined, last: 'followed', when: undefined },
			}),
			parameter('int flags', { carry: { kind: 'symbols', set: 'open_flags' } }),
			parameter('int mode', { optional: { when: expr('flags & O_CREAT') } }),
		],
		{
			agentAction: body('agent_action', 'shadow_action'),
			shadowAction: body('shadow_action', ''),
			cancel: true,
			signature: 'open(path,bits:open_flags,integer)fd',
			span: { source: figure3Source, start: 0, end: 3 },
		},
	);
	const reason = { span, text: 'entry' };
	const creat = {
		result: open.result.type,
		parameters: [
			{ name: 'path', type: parameter('const char *path').type, optional: false },
			{ name: 'mode', type: parameter('mode_t mode').type, optional: false },
		],
		variadic: false,
		given: [{ name: 'flags', value: expr('O_WRONLY | O_CREAT | O_TRUNC') }],
	};
	const entries = [
		...open.entries,
		{ name: 'open64', shape: undefined, version: undefined, when: 'defined(__linux__)', unless: undefined, reason },
		{ name: 'creat', shape: creat, version: undefined, when: undefined, unless: undefined, reason },
	];
	const result = { ...open.result, carry: { kind: 'descriptor', role: 'new' } as const };
	return model([{ ...open, result, entries }], { name: 'figure3', path: 'figure3.bp', symbolSets: [flags] });
}

/** Every carry, direction and way to report an error, as procedures that the C library does not have. */
export function everything(): Model {
	const shadowAction = (text: string) => fragment(` ${text} `, 'every.bp', 'x {');
	const calls = [
		procedure('void', 'every_void', [parameter('int a')], { shadowAction: shadowAction('(void)a;') }),
		procedure(
			'double',
			'every_float',
			[
				parameter('double x'),
				parameter('float *y', {
					direction: 'inout',
					carry: { kind: 'array', count: undefined, valid: undefined, element: { kind: 'float' } },
				}),
			],
			{
				errors: 'none',
				failure: undefined,
				shadowAction: shadowAction('return x + *y;'),
			},
		),
		procedure(
			'int',
			'every_object',
			[
				parameter('const struct timespec *from', {
					null: true,
					carry: { kind: 'array', count: undefined, valid: undefined, element: { kind: 'record', record: 'timespec' } },
				}),
				parameter('struct timespec *to', {
					direction: 'out',
					carry: { kind: 'array', count: undefined, valid: undefined, element: { kind: 'record', record: 'timespec' } },
				}),
				parameter('int *status', {
					direction: 'out',
					null: true,
					carry: { kind: 'array', count: undefined, valid: undefined, element: { kind: 'integer' } },
				}),
			],
			{ shadowAction: shadowAction('if (from) *to = *from; return status ? (*status = 1) : 0;') },
		),
		procedure(
			'int',
			'every_array',
			[
				parameter('const struct timespec times[2]', {
					elementType: 'struct timespec',
					carry: { kind: 'array', count: expr('2'), valid: undefined, element: { kind: 'record', record: 'timespec' } },
				}),
				parameter('int fds[2]', {
					elementType: 'int',
					direction: 'out',
					carry: { kind: 'array', count: expr('2'), valid: undefined, element: { kind: 'descriptor', role: 'new' } },
				}),
				parameter('uint64_t *list', {
					direction: 'inout',
					null: true,
					carry: { kind: 'array', count: expr('*n'), valid: expr('*n'), element: { kind: 'integer' } },
				}),
				parameter('size_t *n', {
					direction: 'inout',
					carry: { kind: 'array', count: undefined, valid: undefined, element: { kind: 'integer' } },
				}),
			],
			{ returnsWhen: expr('$ret == 0 || *n > 3'), shadowAction: shadowAction('return times && fds && list && n ? 0 : -1;') },
		),
		procedure(
			'char *',
			'every_text',
			[
				parameter('char *buffer', { direction: 'out', null: true, carry: { kind: 'string', max: expr('size') } }),
				parameter('size_t size'),
				parameter('char *both', { direction: 'inout', carry: { kind: 'string', max: expr('size') } }),
				parameter('char *plain', { carry: { kind: 'string', max: undefined } }),
			],
			{ shadowAction: shadowAction('return both && plain && size > 3 ? buffer : NULL;') },
		),
		procedure(
			'int',
			'every_returned',
			[
				parameter('int fd', { carry: { kind: 'descriptor', role: 'close' } }),
				parameter('off_t length'),
				parameter('void *handler', { carry: { kind: 'local' } }),
			],
			{ errors: 'returned', failure: undefined, shadowAction: shadowAction('return handler || length || fd;') },
		),
		procedure(
			'ssize_t',
			'read',
			[
				parameter('int fd', { carry: { kind: 'descriptor', role: 'use' } }),
				parameter('void *data', { direction: 'out', carry: { kind: 'bytes', count: expr('length'), valid: expr('$ret') } }),
				parameter('size_t length'),
			],
			{ partial: 'length', refused: true, cancel: true },
		),
		procedure(
			'ssize_t',
			'write',
			[
				parameter('int fd', { carry: { kind: 'descriptor', role: 'use' } }),
				parameter('const void *data', { carry: { kind: 'bytes', count: expr('length'), valid: undefined } }),
				parameter('size_t length'),
			],
			{ partial: 'length', refused: true, cancel: true, lost: expr('-2') },
		),
		procedure(
			'off_t',
			'lseek',
			[parameter('int fd', { carry: { kind: 'descriptor', role: 'use' } }), parameter('off_t offset'), parameter('int whence')],
			{
				agentAction: fragment(
					' if (whence < 0) bypass_fail(EINVAL); bypass_proceed(); bypass_log("%s %s", bypass_name, bypass_text()); ',
					'every.bp',
					'x {',
				),
			},
		),
		procedure('int', 'fprintf', [parameter('FILE *stream'), parameter('const char *format')], {
			remote: false,
			rest: true,
			through: 'vfprintf',
			agentAction: fragment(' return vfprintf(stream, format, args); ', 'every.bp', 'x {'),
		}),
		procedure('int', 'rename', [
			parameter('const char *from', {
				carry: { kind: 'string', max: expr('PATH_MAX') },
				path: { at: undefined, last: 'followed', when: undefined },
			}),
			parameter('const char *to', {
				carry: { kind: 'string', max: expr('PATH_MAX') },
				path: { at: undefined, last: 'followed', when: undefined },
			}),
		]),
		procedure('bool', 'every_bool', [parameter('bool a'), parameter('unsigned long long b'), parameter('signed char c')], {
			errors: 'none',
			failure: undefined,
			agentAction: fragment('\n    bypass_shadow();\n', 'every.bp', 'x {'),
			shadowAction: shadowAction('return a && b && c;'),
		}),
	];
	const records = [
		{
			name: 'timespec',
			type: 'struct timespec',
			fields: [
				{ path: 'tv_sec', type: parameter('time_t x').type, carry: { kind: 'integer' } as const, when: undefined },
				{ path: 'tv_nsec', type: parameter('long x').type, carry: { kind: 'integer' } as const, when: 'defined(__linux__)' },
			],
			span,
		},
	];
	return model(calls, {
		name: 'every',
		path: 'every.bp',
		records,
		symbolSets: [flags],
		routed: true,
		paths: [
			{ side: 'local', pattern: '/usr', as: undefined, error: undefined, log: false, span },
			{ side: 'deny', pattern: '*.key', as: undefined, error: 'ENOENT', log: true, span },
		],
		settings: [
			{ name: 'every', type: 'int', value: 3, span },
			{ name: 'quiet', type: 'bool', value: false, span },
			{ name: 'only', type: 'string', value: 'a"b', span },
		],
		agentPieces: [
			{
				kind: 'code',
				fragment: fragment('\n    @include <time.h>\n    static int once; /* @include */\n', 'every.bp', 'agent_prologue {{'),
			},
		],
		agentStart: [fragment(' once = 1; ', 'every.bp', 'agent_start {{')],
		shadowStart: [fragment(' errno = 0; ', 'every.bp', 'shadow_start {{')],
		onDisconnect: { action: 'kill', after: undefined },
	});
}
