# A shell whose commands are itself: redirections, pipes, children, and the usual tools, all in the folder that $1 names.
cd "$1" || exit 1
ls -R
cat a sub/b | sort -r
cp a c; mv c sub/d; mkdir -p x/y
find . -type f | sort
wc -c < a
(read line; echo "got $line"; cat) < sub/b
for i in 1 2 3; do echo "$i" >> log; done
sed -i s/1/one/ log
cat log
gzip -k a; zcat a.gz
tar cf t.tar sub; tar tf t.tar
md5sum a
ln -s a l; readlink l
dd if=a of=copy bs=2 2>/dev/null; cmp a copy && echo the same
busybox sh -c 'echo nested; cat a' | tr a-z A-Z
touch -d '2001-01-01 00:00:00' a; stat -c '%Y %s' a
chmod 640 a; stat -c %a a
env -i /bin/busybox cat sub/b
/bin/sh -c 'cat a; /bin/busybox cat sub/b; exec busybox echo replaced'
rm -r x t.tar a.gz
ls
cat nothing; echo "$?"
