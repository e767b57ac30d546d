/** What a line of the program matrix says, and what it may use. */

/** One command line of unmodified programs, run on a folder that is here, and on one that is only at home. */
export interface Line {
	/** short, unique in the matrix; filters of the command line look at it */
	readonly name: string;
	/**
	 * The command line. Words without any shell syntax are run as they are; anything else is given to bash, which begins in /mnt/data.
	 * $LOCAL is a folder that is here in both runs, under the same name.
	 */
	readonly line: string;
	/** shell text, run beforehand where the data lies; afterwards everything there gets the same age. Also sees $LOCAL. */
	readonly setup: string;
	/** Debian packages without which the line is skipped */
	readonly packages: readonly string[];
	/** how the native run must end, 0 when absent: a line whose native run fails tests nothing */
	readonly status?: number;
	/** names at home whose bytes are never twice the same, natively either (inode numbers, random salts): only kind and mode are compared */
	readonly blurred?: RegExp;
	/** cut out of both outputs before they are compared, for the same reason */
	readonly unstable?: RegExp;
	/** shell text of a server at home, started before the program; the program itself then has no network */
	readonly serve?: string;
	/** the specification, `remote` when absent */
	readonly spec?: string;
	/** why it must be refused today, and what the refusal says */
	readonly refused?: { readonly reason: string; readonly says: RegExp };
	/** limit of each run, 30 when absent */
	readonly seconds?: number;
}

/** Where the program finds its data; the parent folder exists on every system. */
export const data = '/mnt/data';

/** Lines of one theme: what they have in common is said once. */
export function theme(common: Pick<Line, 'setup' | 'packages'>, lines: readonly (Partial<Line> & Pick<Line, 'name' | 'line'>)[]): Line[] {
	return lines.map((line) => ({ ...common, ...line, packages: [...common.packages, ...(line.packages ?? [])] }));
}

/** Text, a table, some hundred kilobytes, nothing, a tree, links, a name with a blank. */
export const sample = `
mkdir -p dir/deep 'dir/with blank'
printf 'first line\\nsecond line\\nan end without newline' > a
printf 'apple 3 red\\nbanana 12 yellow\\ncherry 40 red\\ndate 7 brown\\nelderberry 1 black\\n' > table
seq 1 20000 | awk '{ print ($1 * 7919) % 20011 }' > numbers
seq 1 60000 > big
: > empty
echo deep > dir/deep/b
echo unicode > 'dir/with blank/één'
for i in 1 2 3 4 5; do echo "file $i" > dir/f$i; done
ln -s a link; ln -s nowhere dangling; ln -s ../a dir/up; ln numbers dir/hard
chmod 640 a; chmod 755 table
find . -depth -exec touch -h -d @1000000000 {} +
`;
