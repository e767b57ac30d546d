/** What shells do with descriptors: pipes, redirections, here-documents, background jobs. */
import { sample, theme } from '../line.ts';

export const shell = theme({ setup: sample, packages: ['bash', 'dash', 'coreutils'] }, [
	{
		name: 'bash redirections',
		line: 'echo one > out; echo two >> out; cat < out; { echo a; echo b >&2; } > both 2>&1; cat both 1<>both; : > empty; echo end',
	},
	{
		name: 'bash shared offset',
		line: '(read a; read b; echo "$a/$b") < a; { read x; cat; } < table; exec 3< table; read l <&3; head -n 1 <&3 >/dev/null; exec 3<&-; { echo 1; sh -c "echo 2"; echo 3; } > order; cat order',
	},
	{
		name: 'bash pipes',
		line: 'cat big | grep 9 | tee nines | wc -l; set -o pipefail; cat nothing | sort > sorted; echo $?; sort numbers | uniq | tail -n 1; echo "${PIPESTATUS[@]}"',
	},
	{
		name: 'bash here-documents',
		line: 'cat > doc <<END\nhome is $HOME and $(wc -l < table) lines\nEND\ncat doc - <<< "a here string" > two; cat two; while read -r f n c; do echo "$c:$f"; done < table > turned; cat turned',
	},
	{
		name: 'bash background jobs',
		line: 'for i in 1 2 3 4; do (sleep 0.$i; echo $i >> jobs) & done; wait; cat jobs; (exit 7) & wait $!; echo $?; sleep 30 & kill %1; wait; cat < <(cat a) > sub; cmp a sub',
	},
	{
		name: 'bash globs and tests',
		line: 'shopt -s globstar nullglob dotglob; echo **/*; echo no*such; for f in dir/f?; do [[ $f -nt a ]] || echo "$f"; done; cd dir/up; pwd; pwd -P; cd ..; pwd; cd -P deep/.. ; pwd',
	},
	/* A script that only home has is told its absolute name where the kernel tells ./show-a: only the last part is compared. */
	{
		name: 'bash script with #!',
		line: 'printf \'#!/bin/bash\\necho "${0##*/} $1"; cat "$(dirname "$0")/a"\\n\' > show-a; chmod +x show-a; ./show-a x; PATH=$PWD:$PATH show-a y; (cd dir && ../show-a z); . ./show-a',
	},
	{
		name: 'bash exec and descriptors',
		line: 'exec 5> log 6< table; echo first >&5; cat <&6 >&5; bash -c "echo inner >&5"; exec 5>&- 6<&-; cat log; exec > final; echo last; exec cat a',
	},
	{
		name: 'bash traps and signals',
		line: 'trap "echo trapped >> t" USR1; kill -USR1 $$; cat t; timeout -s INT 0.3 sleep 5; echo $?; (trap "" TERM; kill $BASHPID; echo alive); sh -c "kill -9 \\$\\$" 2>/dev/null; echo $?',
		unstable: /line 2: +\d+ /,
	},
	{
		name: 'bash coproc, mapfile, printf',
		line: 'coproc C { tr a-z A-Z; }; cat a >&${C[1]}; eval "exec ${C[1]}>&-"; cat <&${C[0]}; mapfile -t m < table; echo ${#m[@]}; printf "%s\\n" "${m[@]}" > back; cmp table back',
		unstable: /^.*warning: execute_coproc.*$/,
	},
	{
		name: 'dash',
		line: 'dash -c \'set -e; cd dir; for f in f*; do read -r l < "$f"; echo "$f=$l"; done > ../list; cat ../list; x=$(cat deep/b); echo $x; umask 077; : > secret; exec 4>>secret; echo x >&4; cat secret\'',
	},
	{
		name: 'xargs -P, flock, nohup, setsid',
		line: 'ls dir/f* | xargs -P 4 -I{} sh -c "cat {} >> {}.2"; cat dir/*.2; for i in 1 2 3 4 5; do flock lock sh -c "n=\\$(cat count 2>/dev/null || echo 0); echo \\$((n+1)) > count" & done; wait; cat count; nohup cat a 2>/dev/null | wc -l; setsid -w cat a',
		packages: ['findutils', 'util-linux'],
	},
	{
		name: 'env -i, nice, stdbuf, timeout',
		line: 'env -i /bin/cat a; nice cat a; stdbuf -oL cat a; timeout 5 cat a; env -C dir cat f1; time -p true 2>/dev/null; cat /dev/stdin < a; cat /dev/fd/3 3< a; cat /proc/self/fd/0 < a',
	},
	{
		name: 'sh -c, a program in a pipe',
		line: 'sh -c "cat a > r1; sort -r < numbers | head -n 3 >> r1; (cd dir; ls > ../r2)"; cat r1 r2; echo $(<a); test -t 0 || echo "no tty"',
	},
	{
		name: 'a pipe at home whose reader is gone',
		line: 'mkfifo f; head -c 10 < f > /dev/null & cat big big big big > f; echo $?; wait; head -c 3 < f > got & yes > f; echo $?; wait; cat got',
	},
	{
		name: 'shells in a folder, started by a shell in it',
		line: "cd /mnt/data/dir && bash -c 'echo *; pwd; cd deep && dash -c \"echo *; pwd; ls ..\"'; dash -c 'echo *; bash -c \"echo ../[a-c]*\"'; cd ..; bash -c 'for f in dir/f*; do cat $f; done'; env -i /bin/sh -c 'echo dir/*'",
	},
	{
		name: 'a folder above the data',
		line: 'cd /; cat mnt/data/a; cd mnt; ls -d data; cat data/table; cd data/dir; cat ../../data/a; cat /mnt/../mnt/data/a; find / -maxdepth 1 -name mnt',
	},
	{
		name: '200 small commands',
		line: 'for i in $(seq 40); do cp a c$i; cat c$i >> all; chmod 600 c$i; mv c$i d$i; rm d$i; done; wc all',
		seconds: 60,
	},
]);
