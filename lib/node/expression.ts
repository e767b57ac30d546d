/** Counts and conditions of the plan, which are expressions of C over a call's parameters: read once, asked for each call. */
import { BypassError } from './errors.ts';

/** What a name stands for: a number, null for a pointer that is not given, or whatever a pointer that is given points to. */
export type Names = (name: string) => unknown;
export type Expression = (names: Names) => number;

const TOKEN = /\s*(?:(0[xX][\da-fA-F]+|\d+)[uUlL]*|([A-Za-z_$]\w*)|(==|!=|<=|>=|&&|\|\||<<|>>|[-+*/%&|^~!?:()<>,]))/y;

const levels: readonly (readonly string[])[] = [
	['||'],
	['&&'],
	['|'],
	['^'],
	['&'],
	['==', '!='],
	['<', '>', '<=', '>='],
	['<<', '>>'],
	['+', '-'],
	['*', '/', '%'],
];

const binary: Readonly<Record<string, (a: number, b: number) => number>> = {
	'|': (a, b) => Number(BigInt(a) | BigInt(b)),
	'^': (a, b) => Number(BigInt(a) ^ BigInt(b)),
	'&': (a, b) => Number(BigInt(a) & BigInt(b)),
	'==': (a, b) => Number(a === b),
	'!=': (a, b) => Number(a !== b),
	'<': (a, b) => Number(a < b),
	'>': (a, b) => Number(a > b),
	'<=': (a, b) => Number(a <= b),
	'>=': (a, b) => Number(a >= b),
	'<<': (a, b) => a * 2 ** b,
	'>>': (a, b) => Math.floor(a / 2 ** b),
	'+': (a, b) => a + b,
	'-': (a, b) => a - b,
	'*': (a, b) => a * b,
	'/': (a, b) => Math.trunc(a / b),
	'%': (a, b) => a % b,
};

/* Where a pointer stands for itself, as in `size == NULL`, it counts 0 when it is not there. */
function numberOf(value: unknown): number {
	if (typeof value === 'number') return value;
	if (typeof value === 'bigint') return Number(value);
	return value === null || value === undefined ? 0 : 1;
}

/**
 * @param text `size == 0 ? 0 : $ret`
 * @param constants names that are numbers whatever the call: `PATH_MAX`
 * @returns undefined: it holds something that is not understood here (a cast, a call, `sizeof`)
 */
export function readExpression(text: string, constants: ReadonlyMap<string, number>): Expression | undefined {
	const tokens = tokensOf(text);
	if (tokens === undefined) return undefined;
	try {
		const parser = new Parser(tokens, constants);
		return parser.whole();
	} catch {
		return undefined;
	}
}

function tokensOf(text: string): string[] | undefined {
	const tokens: string[] = [];
	TOKEN.lastIndex = 0;
	const rest = text.trim();
	while (TOKEN.lastIndex < rest.length) {
		const match = TOKEN.exec(rest);
		if (!match) return undefined;
		tokens.push((match[1] ?? match[2] ?? match[3]) as string);
	}
	return tokens;
}

class Parser {
	private at = 0;
	private readonly tokens: readonly string[];
	private readonly constants: ReadonlyMap<string, number>;

	constructor(tokens: readonly string[], constants: ReadonlyMap<string, number>) {
		this.tokens = tokens;
		this.constants = constants;
	}

	whole(): Expression {
		const expression = this.choice();
		if (this.at !== this.tokens.length) throw new Error('more than an expression');
		return expression;
	}

	private accept(...tokens: readonly string[]): string | undefined {
		const token = this.tokens[this.at];
		if (token === undefined || !tokens.includes(token)) return undefined;
		this.at++;
		return token;
	}

	private expect(token: string): void {
		if (!this.accept(token)) throw new Error(`${token} is missing`);
	}

	private choice(): Expression {
		const condition = this.level(0);
		if (!this.accept('?')) return condition;
		const yes = this.choice();
		this.expect(':');
		const no = this.choice();
		return (names) => (condition(names) !== 0 ? yes(names) : no(names));
	}

	private level(depth: number): Expression {
		const operators = levels[depth];
		if (operators === undefined) return this.prefix();
		let left = this.level(depth + 1);
		for (let operator = this.accept(...operators); operator !== undefined; operator = this.accept(...operators)) {
			left = combine(operator, left, this.level(depth + 1));
		}
		return left;
	}

	private prefix(): Expression {
		if (this.accept('*')) {
			const pointer = this.tokens[this.at++] ?? '';
			if (!/^[a-z_]\w*$/i.test(pointer)) throw new Error('a pointer is missing');
			return (names) => numberOf(names(pointer));
		}
		const operator = this.accept('-', '!', '~', '+');
		if (operator === undefined) return this.primary();
		const operand = this.prefix();
		if (operator === '-') return (names) => -operand(names);
		if (operator === '!') return (names) => Number(operand(names) === 0);
		return operator === '~' ? (names) => -operand(names) - 1 : operand;
	}

	private primary(): Expression {
		if (this.accept('(')) {
			const inner = this.choice();
			this.expect(')');
			return inner;
		}
		const token = this.tokens[this.at++] ?? '';
		if (/^\d/.test(token)) {
			const number = Number(/^0\d/.test(token) ? `0o${token.slice(1)}` : token);
			return () => number;
		}
		const constant = token === 'NULL' ? 0 : this.constants.get(token);
		if (constant !== undefined) return () => constant;
		if (!/^[$A-Za-z_]/.test(token) || this.tokens[this.at] === '(' || token === 'sizeof') throw new Error(`${token} is not understood`);
		return (names) => numberOf(names(token));
	}
}

function combine(operator: string, left: Expression, right: Expression): Expression {
	if (operator === '||') return (names) => Number(left(names) !== 0 || right(names) !== 0);
	if (operator === '&&') return (names) => Number(left(names) !== 0 && right(names) !== 0);
	const apply = binary[operator] as (a: number, b: number) => number;
	return (names) => apply(left(names), right(names));
}

/** A count of elements of `size` bytes each: what a negative one and one beyond the payload are is an error. */
export function amount(count: number, max: number): number {
	if (count < 0) throw new BypassError('EINVAL', 'a count is negative');
	if (count > max) throw new BypassError('EMSGSIZE', 'too many elements for one call');
	return count;
}
