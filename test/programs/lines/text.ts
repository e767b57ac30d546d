/** Programs that search and change text. */
import { sample, theme } from '../line.ts';

const edited = `${sample}
mkdir v1 v2
seq 1 100 > v1/n; sed 's/^5/five/' v1/n > v2/n; cp table v1; cp table v2; echo new > v2/added; echo old > v1/removed
find v1 v2 -exec touch -d @1000000000 {} +; diff -ruN v1 v2 > change.patch || true
`;

export const text = theme({ setup: sample, packages: [] }, [
	{ name: 'grep -r', line: 'grep -rn file /mnt/data/dir --include=f3', packages: ['grep'] },
	{
		name: 'grep, many ways',
		line: 'grep -rl e . | sort; grep -c 7 numbers; grep -f a big; grep -nw second a; grep -q nothing a; echo $?; grep x nothing',
		packages: ['grep'],
		status: 2,
	},
	{ name: 'sed -i', line: 'sed -i.bak -e s/line/row/ -e 1d /mnt/data/a', packages: ['sed'] },
	{
		name: 'sed r and w',
		line: "sed -n -e '/an/w found' -e '2r a' -e p table; cat found; sed -s -n '$p' dir/f*; sed -i 's/^/x/' dir/f*; cat dir/f1",
		packages: ['sed'],
	},
	{
		name: 'mawk',
		line: 'mawk \'{ n += $2; print $1 > ($3 ".txt") } END { print n; close("red.txt"); while ((getline l < "red.txt") > 0) print "got", l; "wc -l < big" | getline c; print c }\' table',
		packages: ['mawk'],
	},
	{
		name: 'gawk -i inplace',
		line: "gawk -i inplace '{ print NR, $0 }' table; gawk 'BEGINFILE { print FILENAME } END { print NR | \"cat\" }' a table; cat table",
		packages: ['gawk'],
	},
	{ name: 'diff -r', line: 'diff -ru /mnt/data/v1 /mnt/data/v2', packages: ['diffutils'], setup: edited, status: 1 },
	{
		name: 'diff, cmp, diff3, sdiff',
		line: 'diff v1/n v2/n; cmp v1/n v2/n; diff3 v1/n v2/n numbers | head -5; sdiff -s v1/n v2/n; diff -q v1 v2',
		packages: ['diffutils'],
		setup: edited,
		status: 1,
	},
	{
		name: 'patch',
		line: 'patch -d v1 -p1 --backup < change.patch; diff -r v1 v2; patch -R -d v1 -p1 -i ../change.patch; echo $?',
		packages: ['patch'],
		setup: edited,
	},
	{ name: 'ed', line: "printf '1,2p\\n2s/second/2nd/\\n$a\\nadded\\n.\\nw\\nq\\n' | ed -s a; cat a", packages: ['ed'] },
	{
		name: 'vim -es',
		line: "vim -Nu NONE -i NONE -es -c '%s/an/AN/g' -c '1m$' -c 'wq' table; cat table; vim -Nu NONE -i NONE -n -es -c 'r a' -c 'w! made' -c 'qa!' table; cat made",
		packages: ['vim'],
		seconds: 60,
	},
	{
		name: 'jq',
		line: 'printf \'{"a":[1,2,{"b":"é"}]}\' > x.json; jq -c \'.a[2].b, (.a|length)\' x.json; jq --slurpfile t x.json -n \'$t[0].a[0]\' > y; cat y; jq -R . a',
		packages: ['jq'],
	},
	{
		name: 'bc, file, less',
		line: "echo 'scale=5; 22/7' > sum; bc -q sum < empty; file a big dir empty | cut -c1-60; less a | cat",
		packages: ['bc', 'file', 'less'],
	},
	{
		name: 'column, hexdump, iconv',
		line: 'column -t table; hexdump -C a | head -3; iconv -f utf-8 -t latin1 "dir/with blank/één" | od -c; iconv -f latin1 -t utf-8 -o out a; cat out',
		packages: ['bsdextrautils', 'libc-bin'],
	},
	{ name: 'openssl dgst', line: 'openssl dgst -sha256 /mnt/data/a /mnt/data/big', packages: ['openssl'] },
	{
		name: 'openssl enc, genrsa',
		line: 'openssl enc -aes-128-cbc -K 00112233445566778899aabbccddeeff -iv 00 -in big -out big.enc; openssl enc -d -aes-128-cbc -K 00112233445566778899aabbccddeeff -iv 00 -in big.enc | cmp - big; openssl genrsa -out key.pem 2048 2>/dev/null; openssl rsa -in key.pem -check -noout',
		packages: ['openssl'],
		blurred: /key\.pem/,
		unstable: /hex string is too short.*\n/,
	},
]);
