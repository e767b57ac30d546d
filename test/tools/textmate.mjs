/**
 * The TextMate grammar of specifications and knowledge, from the words of the real one. It reads line by line and guesses where the real one
 * knows: an annotation word is one when a whole `type name` follows on its line. Bodies are C, by the editor's own grammar of C.
 */

/** @param words the words of the language by the part that they play, as lib/syntax/grammar.bundle.ts has them */
export function textmate(words) {
	const any = (list) => `(?:${[...list].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})`;
	const string = '"(?:\\\\.|[^"\\\\])*"';
	/** behind an annotation word: others, texts, and then the beginning of a type with something after it */
	const typeFollows = `(?=(?:\\s*${string}\\s*,?|\\s+${any(words.annotation)}\\b)*\\s*\\b[A-Za-z_]\\w*(?:\\s*\\*|\\s+[A-Za-z_(\\[]|\\s*\\(\\s*\\*)|\\s*$)`;
	const start = '(?:^|(?<=[;}]))\\s*';
	const bodyWords = [...words.action, ...words.lonely, 'also', 'instead', 'switch_code', 'rundown'];
	const listing = ['stays', 'cannot', 'safe', 'locks'];
	const braced = new Set(['paths', 'symbols', 'struct', 'trap', 'setting', ...words.policy, ...listing, ...words.lonely]);
	const others = words.item.filter((word) => !braced.has(word));
	const include = (...names) => names.map((name) => ({ include: name }));
	const name = (scope) => ({ name: `${scope}.bypass` });

	/** an item whose braces hold rows of its own */
	const block = (begin, beginCaptures, patterns) => ({
		begin,
		beginCaptures,
		end: '(?<=\\})|(?=[;()])',
		patterns: [
			...include('#comment', '#directive'),
			{
				begin: '\\{',
				end: '\\}',
				captures: { 0: name('punctuation.section.block') },
				patterns: [...include('#comment', '#directive'), ...patterns],
			},
		],
	});

	return {
		comment: 'Made from grammar/*.ohm by npm run grammar.',
		name: 'Bypass',
		scopeName: 'source.bypass',
		fileTypes: ['bp', 'bk'],
		patterns: include(
			'#comment',
			'#directive',
			'#setting',
			'#paths',
			'#symbols',
			'#struct',
			'#trap',
			'#policy',
			'#list',
			'#body',
			'#item',
			'#attribute',
			'#function',
			'#parameters',
			'#annotation',
			'#clause',
			'#type',
			'#string',
			'#number',
			'#variadic',
		),
		injections: {
			'L:meta.embedded.block.c -comment -string': {
				patterns: [
					{ match: '\\bbypass_(?:shadow|local)_\\w+\\b', ...name('support.function.call') },
					{ match: '\\bbypass_\\w+\\b', ...name('support.function.body') },
					{ match: '\\bBYPASS_\\w+\\b', ...name('support.constant.body') },
					...include('#at-directive'),
				],
			},
		},
		repository: {
			comment: {
				patterns: [
					{ begin: '/\\*', end: '\\*/', captures: { 0: name('punctuation.definition.comment') }, ...name('comment.block') },
					{ match: '//.*\\n?', ...name('comment.line.double-slash') },
				],
			},
			string: {
				begin: '"',
				end: '"|(?=$)',
				...name('string.quoted.double'),
				patterns: [
					{ match: '\\\\.', ...name('constant.character.escape') },
					{ match: '\\$\\{\\w*\\}', ...name('variable.other.setting') },
					{ match: '\\$\\w+', ...name('variable.language') },
				],
			},
			number: { match: '(?<!\\w)-?(?:0[xX][0-9a-fA-F]+|\\d+)\\b', ...name('constant.numeric') },
			directive: {
				begin: '^\\s*([#@])\\s*(\\w+)',
				beginCaptures: { 1: name('punctuation.definition.directive'), 2: name('keyword.control.directive') },
				end: '(?<!\\\\)\\n|(?<!\\\\)$',
				...name('meta.preprocessor'),
				patterns: [...include('#comment', '#string'), { match: '<[^>]*>', ...name('string.quoted.other.lt-gt.include') }],
			},
			/* inside C: `#...` is C's own */
			'at-directive': {
				begin: '^\\s*(@)\\s*(\\w+)',
				beginCaptures: { 1: name('punctuation.definition.directive'), 2: name('keyword.control.directive') },
				end: '(?<!\\\\)\\n|(?<!\\\\)$',
				...name('meta.preprocessor'),
				patterns: [...include('#comment', '#string'), { match: '<[^>]*>', ...name('string.quoted.other.lt-gt.include') }],
			},
			body: {
				begin: `\\b(${any(bodyWords)})\\b(?=\\s*(?:\\{|$|/[*/]))`,
				beginCaptures: { 1: name('keyword.control.body') },
				end: '(?<=\\})|(?=[^\\s{/])',
				patterns: include('#comment', '#braces'),
			},
			braces: {
				begin: '\\{',
				beginCaptures: { 0: name('punctuation.section.embedded.begin') },
				end: '\\}',
				endCaptures: { 0: name('punctuation.section.embedded.end') },
				contentName: 'meta.embedded.block.c',
				patterns: include('#c-braces', 'source.c'),
			},
			/* ahead of C's own, so that the body ends where the outermost brace is closed, whatever C makes of what is between */
			'c-braces': {
				begin: '\\{',
				end: '\\}',
				captures: { 0: { name: 'punctuation.section.block.c' } },
				patterns: include('#c-braces', 'source.c'),
			},
			setting: {
				match: `${start}(setting)\\s+(int|bool|string)\\s+(\\w+)`,
				captures: { 1: name('keyword.other.item'), 2: name('storage.type'), 3: name('variable.other.setting') },
			},
			paths: block(`${start}(paths)(?=\\s*(?:\\{|$|/))`, { 1: name('keyword.other.item') }, [
				...include('#string'),
				{ match: '\\b(?:local|home|deny)\\b', ...name('keyword.control.rule') },
				{ match: '\\b(?:as|log)\\b', ...name('keyword.other.rule') },
				{ match: '\\b[A-Z]\\w*\\b', ...name('constant.other.error') },
			]),
			symbols: block(
				`${start}(symbols)\\s+(\\w+)\\s+(bits|values)\\b`,
				{ 1: name('keyword.other.item'), 2: name('entity.name.type'), 3: name('keyword.other.item') },
				[
					{ match: '\\bmask\\b(?=\\s+\\w)', ...name('keyword.other.item') },
					...include('#number'),
					{ match: '\\b[A-Za-z_]\\w*\\b', ...name('constant.other.symbol') },
				],
			),
			struct: block(
				`${start}(struct)\\s+(\\w+)(?=\\s*(?:\\{|$))`,
				{ 1: name('storage.type'), 2: name('entity.name.type') },
				include('#annotation', '#type', '#string', '#number'),
			),
			trap: {
				begin: `${start}(trap)\\b(?=\\s+\\w)`,
				beginCaptures: { 1: name('keyword.other.item') },
				end: `(?=;|\\{)|(?=\\b${any(words.action)}\\b)`,
				patterns: [
					...include('#comment', '#directive'),
					{ match: '\\bexcept\\b', ...name('keyword.other.item') },
					{ match: '\\b\\w+(?:\\.\\w+)+\\b', ...name('entity.name.namespace') },
					{ match: '\\b\\w+\\b', ...name('entity.name.function') },
				],
			},
			/* what it says is words of the language too */
			policy: {
				begin: `${start}(${any(words.policy)})\\b(?=\\s+["\\w])(?!\\s+\\w+\\s*\\()`,
				beginCaptures: { 1: name('keyword.other.item') },
				end: '(?=;)',
				patterns: [...include('#comment', '#directive', '#string'), { match: '\\b[A-Za-z_]\\w*\\b', ...name('keyword.other.policy') }],
			},
			/* a reason, and the calls that it is about */
			list: {
				begin: `${start}(${any(listing)})\\b(?=\\s+["\\w])(?!\\s+\\w+\\s*\\()`,
				beginCaptures: { 1: name('keyword.other.item') },
				end: '(?=;)',
				patterns: [
					...include('#comment', '#directive', '#string'),
					{ match: '\\b(?:memory|streams|loader)\\b(?=\\s*")', ...name('constant.other.lock') },
					{ match: '\\b\\w+\\b', ...name('entity.name.function') },
				],
			},
			item: {
				match: `${start}(${any(others)})(?=\\s+["\\w{])(?!\\s+\\w+\\s*\\()`,
				captures: { 1: name('keyword.other.item') },
			},
			attribute: { match: `\\b${any(words.attribute)}\\b`, ...name('storage.modifier.attribute') },
			function: { match: '\\b([A-Za-z_]\\w*)(?=\\s*\\((?!\\s*\\*))', captures: { 1: name('entity.name.function') } },
			parameters: {
				begin: '\\(',
				end: '\\)|(?=;)',
				captures: { 0: name('punctuation.section.parens') },
				...name('meta.parameters'),
				patterns: [
					...include('#comment', '#directive', '#string', '#attribute', '#function', '#parameters', '#annotation'),
					{ match: '\\b[A-Za-z_]\\w*\\b(?=\\s*(?:[,)\\]\\[]|/[*/]))(?<!\\bvoid)', ...name('variable.parameter') },
					...include('#type', '#number', '#variadic'),
				],
			},
			annotation: {
				patterns: [
					{
						match: `\\b(symbols|of)\\s+(\\w+)${typeFollows}`,
						captures: { 1: name('storage.modifier.annotation'), 2: name('entity.name.type') },
					},
					{ match: `\\b(${any(words.annotation)})\\b${typeFollows}`, captures: { 1: name('storage.modifier.annotation') } },
				],
			},
			clause: {
				match: `\\b(${any([...words.clause, 'when', 'extends', 'same', 'max'])})\\b(?=\\s*(?:"|,|;|$|/|\\s\\w))`,
				captures: { 1: name('keyword.other.clause') },
			},
			type: { match: `\\b(?:${any([...words.type, ...words.qualifier])}|\\w+_t)\\b`, ...name('storage.type') },
			variadic: { match: '\\.\\.\\.', ...name('keyword.operator.variadic') },
		},
	};
}
