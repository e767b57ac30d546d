/** The core utilities that touch files. */
import { sample, theme } from '../line.ts';

export const coreutils = theme({ setup: sample, packages: ['coreutils'] }, [
	{ name: 'cat', line: 'cat /mnt/data/a /mnt/data/big /mnt/data/empty /mnt/data/dir/deep/b' },
	{ name: 'cat, what is not there', line: 'cat /mnt/data/nothing /mnt/data/dir /mnt/data/dangling', status: 1 },
	{ name: 'cp -a of a tree', line: 'cp -a /mnt/data/dir /mnt/data/copy' },
	{ name: 'cp -rL both ways across', line: 'cp -rL dir "$LOCAL/copy" && cp -r --preserve=all "$LOCAL/copy" back && cat back/deep/b' },
	{
		name: 'cp --backup --sparse',
		line: 'cp --backup=numbered --sparse=always big a; cp -u table a; cp -l numbers n2; cp -s /mnt/data/a s',
	},
	{
		name: 'mv within and across',
		line: 'mv a renamed; mv -n table numbers; mv dir/deep "$LOCAL/deep"; mv "$LOCAL/deep" came-back; mv -T dir moved',
	},
	{ name: 'rm -r', line: 'rm -rv /mnt/data/dir' },
	{
		name: 'ln, ln -s, readlink, realpath',
		line: 'ln a hard; ln -sr dir/deep/b rel; ln -sf table link; readlink link rel dangling; realpath rel dir/up; realpath -s dir/up',
	},
	{ name: 'mkdir -p -m, rmdir -p', line: 'mkdir -p -m 750 x/y/z; mkdir -m 1777 sticky; mkdir dir; rmdir -p x/y/z; rmdir dir', status: 1 },
	{
		name: 'touch',
		line: 'touch -d @1234567890.5 a new; touch -r table numbers; touch -c none; touch -h -d @77 dangling; touch -a -d @99 big',
	},
	{ name: 'chmod -R', line: 'chmod -Rv u=rwX,go=X dir; chmod 4755 a; chmod -x,+t table; chmod --reference=a big' },
	{ name: 'chown and chgrp', line: 'chown -Rv 0:0 dir; chgrp -h 0 link; chown --from=0 0 a' },
	{
		name: 'stat',
		line: "stat -c '%n %s %a %u %g %h %F %Y %y' a big dir link dangling; stat -L -c '%n %F' link; stat -f -c '%T' .; stat nothing",
		status: 1,
	},
	{ name: 'ls -l', line: 'ls -ln --time-style=full-iso -R | grep -v ^total; ls -d dir/*; ls -Q --sort=size; ls nothing', status: 2 },
	{
		name: 'dd',
		line: 'dd if=big of=out bs=1000 skip=7 seek=3 count=20 status=none; dd if=a of=table conv=notrunc,ucase bs=5 seek=1 status=none; dd if=big bs=64k status=none | md5sum',
	},
	{ name: 'head, tail', line: 'head -c 7 a; tail -n 3 big numbers; tail -c +20 table; tail -qn 1 a dir/f*; head -n -3 table' },
	{
		name: 'tail -f',
		line: '(sleep 0.3; echo added >> table) & timeout 2 tail -n 1 -f table',
		status: 124,
		refused: {
			reason: 'this kernel cannot watch files at home; tail is told so by ENOSPC, says it, and looks from time to time',
			says: /reverting to polling/,
		},
	},
	{ name: 'wc, sums', line: 'wc a big numbers; sha256sum a big > sums; sha256sum -c sums; md5sum numbers; cksum table; b2sum a; sum big' },
	{
		name: 'sort with temporary files',
		line: 'sort -S 64k -T /mnt/data numbers > s1; sort -n -o numbers numbers; sort -c numbers; sort -m s1 numbers | md5sum; ls',
	},
	{
		name: 'split and csplit',
		line: 'split -b 100000 -d big part.; split -n l/3 numbers third.; csplit -s table 3; cat part.* | cmp - big; ls',
	},
	{
		name: 'comm, join, paste, cut, tr, uniq',
		line: 'sort table > t; join t t; comm a t; paste a table; cut -d" " -f2 t | sort | uniq -c; tr a-z A-Z < a',
	},
	{
		name: 'tac, shuf, nl, od, fold, expand',
		line: 'tac table; shuf --random-source=big -n 3 table; nl a; od -c a | head -2; fold -w 4 table | tail -2; expand table; rev < a',
		packages: ['bsdextrautils'],
	},
	{
		name: 'truncate, fallocate, shred',
		line: 'truncate -s 100 big; truncate -s +5000 a; truncate -r a new; shred -n 1 -z -u table; sync a; ls; wc -c big a new',
	},
	{
		name: 'install',
		line: 'install -D -m 711 a "x/y/a"; install -p -t dir table numbers; install -d -m 700 p/q; install -b big a; ls -R p x',
	},
	{
		name: 'mktemp, mkfifo',
		line: 'f=$(mktemp -p . tmp.XXXXXX); echo made > "$f"; cat "$f"; rm "$f"; mkfifo pipe; (echo through > pipe) & cat pipe; wait; stat -c %F pipe',
	},
	{
		name: 'tee, test',
		line: 'echo twice | tee one two; echo more | tee -a one; [ -d dir ] && [ -L link ] && [ ! -e dangling ] && [ a -nt nothing ] && [ -s a ] && [ ! -s empty ] && [ -p one ] || echo no; [ a -ef link ] && echo same',
	},
	{ name: 'du, df', line: 'du -a --apparent-size dir | sort; du -sb . ; df --output=target a >/dev/null && echo ok' },
	{
		name: 'find -exec',
		line: "find . -type f -name '*f*' -print0 | sort -z | xargs -0 cat; find . -type f -newer a -o -perm 755 | sort; find dir -name 'f[12]' -exec mv {} {}.moved ';' ; find . -empty",
		packages: ['findutils'],
	},
	{
		name: 'find -delete',
		line: "find dir -depth -name 'f*' -delete; find . -lname '*' | sort; find -L . -samefile a | sort; find . -printf '%p %y %m %s %T@\\n' | grep -v ' d ' | sort",
		packages: ['findutils'],
	},
]);
