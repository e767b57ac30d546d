/** What people type every day, beside the themes: names with anything in them, small tools, many files, big files. */
import { sample, theme } from '../line.ts';

export const everyday = theme({ setup: sample, packages: ['python3', 'perl'] }, [
	{
		name: 'odd names',
		line: `for n in 'a b' $'tab\\there' $'new\\nline' '-dash' 'ünï cødé 文件' '*?[' '"quote' "it's" '\\\\back' ' lead' 'trail '; do printf '%s' "$n" > "./$n"; done; ls -Q; cat -- ./*' '*; rm -v -- -dash; find . -name '* *' -print0 | xargs -0 -n1 basename; tar c ./*ü* | tar t; python3 -c 'import os; print(sorted(os.listdir(b".")))'`,
	},
	{
		name: 'stderr to home',
		line: `ls nothing 2> err; cat err; cat nothing 2>> err; sh -c 'echo x >&2; nosuchcommand' 2>> err; find nothing 2>> err; grep x nothing 2>> err; tar cf x.tar nothing 2>> err; python3 -c 'import sys; sys.exit("bye")' 2>> err; cat err`,
	},
	{
		name: 'xargs -P4',
		line: `seq 1 200 | xargs -P4 -n5 sh -c 'for i; do echo $i > f.$i; done' sh; ls f.* | wc -l; cat f.* | sort -n | md5sum; ls f.* | xargs -P4 -n20 rm; ls`,
	},
	{
		name: 'many small files',
		line: `mkdir m; for i in $(seq 300); do : > m/$i; done; cp -r m n; ls n | wc -l; find n -type f -delete; rmdir n; rm -rf m; ls`,
		seconds: 60,
	},
	{
		name: 'a big file',
		line: `head -c 60000000 /dev/zero | tr '\\0' 'x' > x; cp x y; cmp x y; wc -c < y; md5sum < x; cat x y | wc -c; dd if=x of=z bs=1M status=none; truncate -s 3G sparse; ls -l sparse | cut -d' ' -f5; tail -c 5 x; rm x y z sparse`,
		seconds: 60,
	},
	{
		name: 'cp --reflink, sparse',
		line: `cp --reflink=auto big r; cmp big r; cp --reflink=always big s 2>&1 | cut -c1-60; cp --sparse=never big t; cp --attributes-only a u; cp -n a table; cp --parents dir/deep/b "$LOCAL"; find "$LOCAL"; cp -t dir a table; cp --remove-destination a big; cp -i a table < /dev/null; cp -v --strip-trailing-slashes dir/ newdir -r | sort; cp a a`,
		status: 1,
	},
	{
		name: 'tar with xattrs',
		line: `setfattr -n user.colour -v red a; getfattr -d a; tar --mtime=@0 --xattrs -cf x.tar a table; mkdir o; tar --xattrs -xf x.tar -C o; getfattr -d o/a; cp -a a c; getfattr --only-values -n user.colour c; setfattr -x user.colour c; getfattr c; rsync -aX a r; getfattr -d r`,
		packages: ['attr', 'tar', 'rsync'],
		blurred: /x\.tar/,
	},
	{ name: 'acl', line: `setfacl -m u:7:rw a; getfacl -n a; cp -p a b; getfacl -n b`, packages: ['acl'] },
	{
		name: 'zip -r of odd things',
		line: `zip -qry z.zip dir link a; unzip -l z.zip | tail -1; unzip -qo z.zip -d o; diff -r dir o/dir; python3 -m zipfile -l z.zip | cut -c1-30; python3 -m zipfile -e z.zip p; ls -R p | head -5; python3 -m tarfile -c t.tar dir; python3 -m tarfile -l t.tar; zip -q - a | funzip | cmp - a`,
		packages: ['zip', 'unzip'],
		blurred: /(zip|tar)$/,
	},
	{
		name: 'awk of many kinds',
		line: `awk -F: '{print $1 > "users"}' /etc/passwd; wc -l < users | grep -c .; awk 'BEGIN { while (("ls dir/f*" | getline f) > 0) { while ((getline l < f) > 0) print f, l; close(f) } }'; awk 'NR%1000==0' big | awk '{s+=$1} END {print s}' | tee -a sum; awk '{print | "sort -r > sorted"}' table; cat sorted; awk 'END{print FILENAME, FNR}' a table; awk -f /dev/stdin a <<< '{print toupper($0)}'`,
	},
	{
		name: 'perl of many kinds',
		line: `perl -e 'open F,"<","big"; seek F,-6,2; print <F>; opendir D,"dir"; print sort map "$_\\n", grep !/^\\./, readdir D; print -s "big","\\n"; open P,"-|","cat","a"; print <P>; close P; open O,">:utf8","o"; print O chr(233); close O; print -s "o","\\n"; rename "o","p"; symlink "p","q"; print readlink "q","\\n"; utime 1,2,"p"; print((stat "p")[9],"\\n"); chmod 0600,"p"; printf "%o\\n",(stat "p")[2]; print glob("d*"),"\\n"; unlink "p","q"; truncate "big",10; print -s "big","\\n"; use Fcntl ":flock"; open L,">","l"; print flock(L,LOCK_EX|LOCK_NB),"\\n"; open my $t,"+>",undef; print $t "x"; seek $t,0,0; print <$t>,"\\n"; local $/; open S,"<","a"; $x=<S>; print length $x,"\\n"; print "$!\\n" unless open X,"<","none"'`,
	},
	{
		name: 'python of many kinds',
		line: `python3 - <<'END'
import os, shutil, tempfile, pathlib, mmap, glob, json, csv, pickle, gzip, bz2, lzma, tarfile, fcntl, subprocess, hashlib, io, stat, select, threading, logging, shelve, dbm.dumb, configparser
p = pathlib.Path('/mnt/data')
print(sorted(x.name for x in p.iterdir()), [x.name for x in sorted(p.rglob('f*'))])
(p/'j').write_text(json.dumps({'a': 1})); print(json.load(open('j')))
with open('big', 'r+b') as f:
    m = mmap.mmap(f.fileno(), 0); print(m[:5], m.find(b'777')); m[0:1] = b'X'; m.flush(); m.close(); f.seek(0); print(f.read(3))
with tempfile.TemporaryDirectory(dir='.') as d: open(d + '/x', 'w').write('x'); print(os.listdir(d))
with tempfile.NamedTemporaryFile(dir='.') as t: t.write(b'hello'); t.flush(); print(os.path.getsize(t.name))
with tempfile.TemporaryFile(dir='.') as t: t.write(b'hello'); t.seek(0); print(t.read())
shutil.copytree('dir', 'dir2'); shutil.move('dir2', os.environ['LOCAL'] + '/dir2'); shutil.copy2('a', 'a2'); print(os.stat('a2').st_mtime)
shutil.make_archive('arch', 'gztar', 'dir'); print(tarfile.open('arch.tar.gz').getnames())
for m in gzip, bz2, lzma:
    with m.open('c', 'wb') as f: f.write(b'z' * 1000)
    print(m.open('c').read() == b'z' * 1000)
with os.scandir('.') as it: print(sorted((e.name, e.is_dir(), e.is_symlink(), e.stat(follow_symlinks=False).st_size if e.is_file() else 0) for e in it if e.name[0] in 'abl' and e.name != 'arch.tar.gz'))
fd = os.open('dir', os.O_RDONLY); print(sorted(os.listdir(fd))); os.mkdir('sub', dir_fd=fd); print(os.stat('sub', dir_fd=fd).st_mode & stat.S_IFDIR != 0); os.rmdir('sub', dir_fd=fd); os.fchdir(fd); print(os.getcwd()); os.chdir('..')
print(subprocess.run(['cat'], stdin=open('a'), stdout=subprocess.PIPE, cwd='dir').stdout)
print(subprocess.check_output('cat f1; pwd', shell=True, cwd='/mnt/data/dir'))
with open('out', 'w') as o: subprocess.run(['ls', 'nothing'], stdout=o, stderr=subprocess.STDOUT)
print(open('out').read())
ts = [threading.Thread(target=lambda i=i: open(f't{i}', 'w').write(str(i) * 10000)) for i in range(8)]
[t.start() for t in ts]; [t.join() for t in ts]; print([len(open(f't{i}').read()) for i in range(8)])
try: open('none')
except OSError as e: print(e, e.errno)
try: os.rmdir('dir')
except OSError as e: print(e)
print(os.path.realpath('dir/up'), os.path.samefile('a', 'link'), os.access('a', os.W_OK), os.statvfs('.').f_namemax)
with shelve.open('sh') as s: s['k'] = [1, 2]
with shelve.open('sh') as s: print(s['k'])
os.pwrite(os.open('pw', os.O_RDWR | os.O_CREAT), b'abc', 5); print(open('pw', 'rb').read())
with open('a') as s, open('sf', 'wb') as d: print(os.sendfile(d.fileno(), s.fileno(), 0, 100), os.copy_file_range(s.fileno(), d.fileno(), 5, 0))
print(os.posix_fallocate(os.open('fa', os.O_RDWR|os.O_CREAT), 0, 1000), os.path.getsize('fa')); os.truncate('fa', 3)
logging.basicConfig(filename='log', format='%(message)s'); logging.error('logged'); print(open('log').read())
print(hashlib.file_digest(open('numbers', 'rb'), 'sha1').hexdigest() if hasattr(hashlib, 'file_digest') else '')
os.mkfifo('ff'); print(stat.filemode(os.stat('ff').st_mode)); os.utime('j', ns=(5, 7)); print(os.stat('j').st_mtime_ns)
print([*os.walk('dir')][0][1], os.get_blocking(os.open('a', os.O_RDONLY)))
END`,
		seconds: 60,
		blurred: /arch|^c$|sh\./,
	},
	{
		name: 'less common tools',
		line: `basename "$PWD"; pathchk "$PWD/a"; dirname a; logname 2>/dev/null; nproc > /dev/null; numfmt --to=iec 2048 < /dev/null; ptx -A a | head -3; pr -l 20 a | head -8; fmt -w 10 a; unexpand -a table | cat -A | head -2; tsort <<< 'a b b c'; base64 a | base64 -d | cmp - a; base32 a > b32; factor 60; sum a; dircolors > dc; test -s dc; echo $?; vdir dir | tail -1 | cut -c1-10; stat --printf '%N\\n' link; split --filter='wc -l' -l 20000 big; chroot --version | head -1; unlink b32; link a lk; mknod nod p; stat -c %F nod; printf '%s\\n' a > pf; seq -w 3 | paste -sd+; who -q /mnt/data/empty`,
		seconds: 60,
	},
	{
		name: 'util-linux',
		line: `hexdump -C a | tail -2; look app table; col < a; colrm 3 < a; rev a; ul a; flock lock echo locked; flock -n lock -c 'flock -n lock echo twice || echo busy'; getopt -o ab: -- -a -b c; mcookie -f a -m 5 > /dev/null; namei -m dir/up; rename apple pear *; fallocate -l 5000 fa; fallocate -d fa; fallocate -p -o 0 -l 4096 fa; stat -c %s fa; script -qc 'cat a' typed < /dev/null | head -1; setsid -w cat a; ionice -c3 cat a; taskset 1 cat a; prlimit --nofile=64 cat a; logger --version > /dev/null; wc -c typed > /dev/null; lsattr --version 2>/dev/null; findmnt -T a -no TARGET > /dev/null; mountpoint dir; cal 1 2000 > cal; more a | cat; whereis -b -B /mnt/data/dir -f f1; chrt -o 0 cat a; ipcs > /dev/null; lsof --version 2>/dev/null; fincore a > /dev/null; setpriv --nnp cat a; uuidgen -s -n @dns -N x; cat a`,
		blurred: /typed/,
	},
	{
		name: 'git worktree, hooks, submodule',
		line: `export GIT_AUTHOR_DATE='1700000000 +0000' GIT_COMMITTER_DATE='1700000000 +0000' GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@b GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@b; git init -q -b main r; cd r; echo 1 > f; git add f; printf '#!/bin/sh\\necho hook; cat f\\n' > .git/hooks/pre-commit; chmod +x .git/hooks/pre-commit; git commit -qm one; git worktree add -q ../w -b side; cd ../w; echo 2 >> f; git commit -qam two; cd ../r; git merge -q side; git worktree list | cut -d' ' -f1; git worktree remove ../w; git worktree prune; git -c protocol.file.allow=always submodule --quiet add ../r sub 2>&1; git status -s; git log --oneline | cat; git cherry-pick HEAD 2>&1 | head -1; git clean -fdq; git reset -q --hard HEAD~1; git reflog | wc -l; git rm -q f; git mv 2>&1 | head -1; git apply --stat /dev/null; git bundle create -q ../b.bundle --all; git clone -q ../b.bundle ../c; git -C ../c log --oneline | wc -l; git config user.x y; git config --list --local | sort; git ls-remote ..  2>&1 | head -1; GIT_EDITOR='sed -i s/one/uno/' git commit -q --amend --allow-empty; git log -1 --format=%s; git notes add -m n; git notes show; git shortlog -s HEAD; git hash-object -w ../a; git cat-file -t HEAD; git fast-export --all | wc -l`,
		packages: ['git'],
		blurred: /\.git/,
		seconds: 90,
	},
	{
		name: 'find of many kinds',
		line: `find . -maxdepth 1 -type f -size +1k -printf '%f %s\\n' | sort; find . -type f -exec md5sum {} + | sort; find dir -type f -execdir pwd ';' | sort -u; find . -newermt 2000-01-01 -type f | sort; find . -xtype l; find . -links 2 | sort; find . -perm -u=x -type f; find . -user 0 -name a; find . -inum $(stat -c %i a); find . -path './dir/*' -prune -o -print | sort; find . -name f1 -ok echo {} ';' < /dev/null 2>/dev/null; find . -regex '.*f[0-9]' | wc -l; find dir -ls | wc -l; find . -fprint list -quit; cat list; find . -type d -empty; find -L . -type l; find . -samefile numbers | sort; find nothing`,
		status: 1,
	},
	{
		name: 'make, one of each kind',
		line: `printf 'all: x y\\nx: a\\n\\tcp $< $@\\ny: x\\n\\tsort $< > $@ && echo made\\n.PHONY: all clean\\nclean:\\n\\t-rm x y z\\n\\t@cat $(shell ls a)\\ninclude inc.mk\\ninc.mk:\\n\\techo V=1 > $@\\n' > Makefile; make; make; touch a; make -n; make clean; make -k -j4 all; make -q; echo $?; make -B -s x; make -f /mnt/data/Makefile -C / -n all 2>&1 | head -2; make nothing`,
		status: 2,
		packages: ['make'],
	},
	{
		name: 'openssl, gpg-like, b2sum',
		line: `openssl genrsa -out k.pem 1024 2>/dev/null; openssl req -new -x509 -key k.pem -subj /CN=x -days 1 -out c.pem; openssl x509 -in c.pem -noout -subject; openssl dgst -sha256 -sign k.pem -out s a; openssl rsa -in k.pem -pubout -out p.pem 2>/dev/null; openssl dgst -sha256 -verify p.pem -signature s a; openssl enc -aes-256-cbc -pbkdf2 -k x -in a -out e; openssl enc -d -aes-256-cbc -pbkdf2 -k x -in e | cmp - a; b2sum a > B; b2sum -c B; sha512sum --tag dir/f* > T; sha512sum -c T --quiet`,
		packages: ['openssl'],
		blurred: /^(k.pem|c.pem|s|p.pem|e)$/,
		seconds: 60,
	},
	{
		name: 'limits',
		line: `(ulimit -n 32; cat a table; sort numbers | tail -1; bash -c 'cat < a'; python3 -c 'print(open("a").read())'; find dir -type f | wc -l); (ulimit -n 10; cat a; exec 5< a; cat <&5); (ulimit -f 4; yes > y; echo $?; wc -c < y) 2> /dev/null; python3 -c 'import resource as r; r.setrlimit(r.RLIMIT_FSIZE, (5, 5)); f = open("z", "wb", 0); print(f.write(b"1234567")); f.write(b"8")' 2> "$LOCAL/e"; echo $?; wc -c < z; (ulimit -v 4000000; sort numbers | md5sum); (ulimit -s 256; cat a; find dir | wc -l); (ulimit -u 100; cat a)`,
		seconds: 60,
	},
	{
		name: 'many arguments',
		line: `for i in $(seq 400); do : > m.$i; done; ls m.* | wc -l; rm m.*; printf 'x%.0s' $(seq 100000) > long; cat $(printf 'a %.0s' $(seq 3000)) | wc -c; env BIG=$(head -c 100000 /dev/zero | tr '\\0' b) sh -c 'cat a; echo \${#BIG}'; xargs -n 3000 cat < <(yes a | head -4000) | wc -c; /bin/echo $(seq 150000) | wc -c; bash -c 'cat a' $(seq 100000); mkdir -p $(printf 'd/%.0s' $(seq 60)); find d | wc -l; cd $(printf 'd/%.0s' $(seq 60)); pwd | wc -c; echo x > y; cat y; n=$(printf 'n%.0s' $(seq 255)); echo l > $n; cat $n; echo l > x$n`,
		status: 1,
		seconds: 60,
	},
	{
		name: 'rsync to this side',
		line: `rsync -a --delete dir/ "$LOCAL/d/"; rsync -ani dir/ "$LOCAL/d/"; rsync --partial --append a "$LOCAL/a2"; rsync -a --files-from=<(echo a) . "$LOCAL/ff"; ls "$LOCAL/ff"; rsync -rlptgoDH . "$LOCAL/all"; find "$LOCAL/all" | wc -l`,
		packages: ['rsync'],
	},
	{
		name: 'compressors in pipes',
		line: `tar c dir | gzip | tee t.gz | zcat | tar t | sort; tar -I zstd -cf z.tzst dir; tar -tf z.tzst | wc -l; xz -k a; xzgrep first a.xz; zgrep apple table; zdiff a a.xz; gzip -c a > a.gz; zcmp a a.gz; zless a.gz | cat; bzgrep x a; gzip -f < a > a.gz; gunzip -c < a.gz | cmp - a; pigz -V 2>/dev/null; cat a.gz a.gz | gunzip | wc -c; gzip dir; gzip -r dir; ls -R dir; gunzip -r dir; zcat nothing`,
		status: 1,
		packages: ['zstd', 'xz-utils', 'bzip2'],
	},
	{
		name: 'dd past the cache',
		line: `dd if=/dev/zero of=z bs=1k count=10 status=none; dd if=z of=/dev/null bs=1 count=100 2>&1 | head -2; dd if=big bs=100 skip=1 count=1 status=none | wc -c; dd of=seek seek=3 bs=10 if=a status=none; dd if=a of=ap oflag=append conv=notrunc status=none; dd if=a iflag=fullblock of=s conv=fsync,sparse status=none; dd if=big of=direct iflag=direct oflag=direct bs=4096 status=none; cmp big direct; dd if=nothing`,
		status: 1,
	},
	{ name: 'groff', line: `printf '.TH X 1\\n.SH NAME\\nx\\n' > x.1; groff -Tascii -man x.1 | head -3`, packages: ['groff-base'] },
	{
		name: 'cron-like script',
		line: `cat > job <<'END'
#!/usr/bin/env bash
set -euo pipefail
lock=/mnt/data/lock
exec 9>"$lock"
flock -n 9 || { echo locked; exit 3; }
work=$(mktemp -d "\${TMPDIR:-/tmp}/job.XXXX")
trap 'rm -rf "$work"' EXIT
for f in dir/f*; do
  { cat "$f"; date -u -r "$f" +%s; } > "$work/\${f##*/}"
done
tar -C "$work" -czf out.tgz .
find . -maxdepth 1 -name 'out.*' -mtime -1 -exec ls {} \\;
flock -n "$lock" true || echo "held"
sort "$work"/* | tee report | wc -l
END
chmod +x job; ./job; echo $?; (flock 8; ./job; echo $?) 8> lock; cat report; ls`,
		blurred: /tgz/,
	},
	{
		name: 'rsync to home',
		line: 'cp -r dir "$LOCAL/d" && echo new > "$LOCAL/d/f9" && rsync -a --backup --suffix=.b "$LOCAL/d/" dir/',
		packages: ['rsync'],
	},
	{ name: 'man', line: `printf '.TH X 1\\n.SH NAME\\nx\\n' > x.1; man ./x.1`, packages: ['man-db', 'groff-base'] },
]);
