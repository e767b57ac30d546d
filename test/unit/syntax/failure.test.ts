import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { messages } from '../../tools/parse.ts';

/** Texts and the one message that each must give. */
const mistakes: [string, string][] = [
	[
		'int f( int a ) agent_acton {{ }};',
		'1:16: expected ";", "shadow_action", "agent_action" or a clause, found "agent_acton" (did you mean "agent_action"?)',
	],
	['int f( int a ) fials "x";', '1:16: expected ";", "shadow_action", "agent_action" or a clause, found "fials" (did you mean "fails"?)'],
	['int f( ot "n" void *a, int n );', '1:11: expected ")", found "n" (did you mean "out"?)'],
	['trpa open, close;', '1:10: expected ";", found "," (did you mean "trap"?)'],
	[
		'int f( int a ) { return 1; }',
		'1:16: expected ";", "shadow_action", "agent_action" or a clause, found "{" (a body stands behind "agent_action" or "shadow_action")',
	],
	[
		'int f( int a ) agent_action {{ }} lost "1";',
		'1:35: expected ";", "shadow_action" or "agent_action", found "lost" (clauses stand before the actions)',
	],
	['int f( int a ) agent_action {{ }} agent_action {{ }};', '1:35: a second agent_action'],
	['int f( int a, );', '1:15: expected a parameter, found ")"'],
	['int f( int a, ..., int b );', '1:18: expected ")", found ","'],
	['int f( int a[2 );', '1:16: expected "]", found ")"'],
	['int f( int a )) ;', '1:15: expected ";", found ")"'],
	['int f( int a ), g( int b );', '1:15: expected ";", found ","'],
	['setting integer x = 3;', '1:9: expected "string", "bool" or "int", found "integer"'],
	['trap open close;', '1:11: expected ";", "shadow_action", "agent_action", "except" or ",", found "close"'],
	['trap open except;', '1:17: expected a name, found ";"'],
	['paths { locl "/usr"; }', '1:9: expected "}", "deny", "home" or "local", found "locl" (did you mean "local"?)'],
	['options C_* lost "1";', '1:9: expected a quoted text, found "C_"'],
	['struct s { int a; int b }', '1:25: expected ";", found "}"'],
	[') trap open;', '1:1: expected an item, found ")"'],
];
for (const [text, message] of mistakes) test(text, () => assert.equal(messages(text), [message]));

test('a forgotten semicolon is reported where it is missing, and what follows is read', () => {
	assert.equal(messages('trap open\ntrap close\nint f( int a ) agent_action {{\n}}\n'), [
		'1:9: expected ";" after this',
		'2:10: expected ";" after this',
		'4:2: expected ";" after this',
	]);
});

test.run();
