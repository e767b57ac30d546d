/** Examples of the mistakes that reading a text finds, before any check: they have no file in model/checks. */

/** A code, what it means, a text that has the mistake and the cured one. */
export interface Example {
	readonly code: string;
	readonly explanation: string;
	readonly wrong: string;
	readonly cured: string;
}

export const syntaxExamples: readonly Example[] = [
	{
		code: 'syntax',
		explanation: 'The text does not have the form of any item. The caret stands where it stopped making sense.',
		wrong: 'int open( const char *path, int flags;',
		cured: 'int open( in string const char *path, int flags );',
	},
	{
		code: 'unterminated-comment',
		explanation: 'A comment that is never closed swallows the rest of the file.',
		wrong: 'trap getpid; /* who are we',
		cured: 'trap getpid; /* who are we */',
	},
	{
		code: 'unterminated-string',
		explanation: 'A text ends on the line that it begins on.',
		wrong: 'setting string scratch = "/tmp;\ntrap getpid;',
		cured: 'setting string scratch = "/tmp";\ntrap getpid;',
	},
	{
		code: 'missing-brace',
		explanation: 'Braces of a body are balanced as in C. A `{{` is closed by `}}`.',
		wrong: 'trap getpid agent_action {{ return 42; };',
		cured: 'trap getpid agent_action {{ return 42; }};',
	},
	{
		code: 'bad-shape',
		explanation: "A shape is a whole prototype in quotes: an entry point whose parameters differ from the call's.",
		wrong: 'int open( in "PATH_MAX" const char *path, int flags ) shape "creat path";',
		cured: 'int open( in "PATH_MAX" const char *path, int flags ) shape "int creat( const char *path )";',
	},
];
