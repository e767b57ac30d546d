# shells.sh DATA ROUNDS -- what scripts do with descriptors: each runs in bash and in dash.
cd "$1" || exit 1
rounds=$2
trap 'echo "ended with $?"' EXIT
i=0
while [ $i -lt 20 ]; do echo "line $i"; i=$((i + 1)); done >lines

echo '-- one offset for the shell, its subshells and its programs'
(read a; read b; echo "$a, $b") <lines
{ read a; (read b; echo "inner $b"); read c; sh -c 'read d; echo "other shell $d"'; read e; echo "$a, $c, $e"; } <lines
exec 3<lines
read x <&3; (read y <&3; echo "$y"); cat <&3 | tail -n 1; read z <&3 || echo 'at the end'
exec 3<&-
head -n 2 <lines | while read l; do echo "got $l"; done
n=0; while read l; do n=$((n + 1)); done <lines; echo "$n lines"

echo '-- writing'
{ echo one; (echo two); sh -c 'echo three'; echo four >&2; } >out 2>&1; cat out
exec 4>>out; echo five >&4; (echo six >&4); sh -c 'echo seven >&4'; exec 4>&-; wc -l <out
echo over >out; echo again >>out; cat <out out
: >empty; [ -e empty ] && [ ! -s empty ] && echo 'empty'
cat <<HERE >here
here is $x
HERE
cat here; cat here here >both; wc -l both
echo "substituted: $(cat here) and $(cat <here)"
(set -C; echo no >here) 2>/dev/null || echo 'not written over'

echo '-- numbers'
exec 5>a 6>b; echo to a >&5; echo to b >&6
exec 7>&5 5>&6 6>&7 7>&-; echo to b too >&5; echo to a too >&6; exec 5>&- 6>&-; cat a b
cat nothing 2>errors; sed 's/.*: //' errors
(cat <&8) 2>/dev/null || echo 'no such descriptor'
f() { read l; echo "in a function: $l"; }; f <lines; f <lines 3<&0

echo '-- pipes and the background'
i=0
while [ $i -lt "$rounds" ]; do
	(echo "from $i" >"job$i"; exit 0) &
	i=$((i + 1))
done
wait
cat job* | sort | uniq -c | sort -n | tail -n 3; rm job*
(sleep 0.1; echo late >slow) & wait $!; cat slow
sort lines | tee copy | sort -r | tail -n 1; cmp lines copy || echo 'order differs'
(sh -c 'kill -9 $$' >killed) 2>/dev/null; echo "status $?"
mkfifo fifo; (echo through it >fifo) & cat fifo; wait; rm fifo

echo '-- places and programs'
mkdir -p d/e; (cd d/e; pwd | sed 's/.*d/d/'; echo deep >file); cat d/e/file; pwd | tail -c 1 | wc -c
cd d; cat e/file; cd ..; for name in d/* *e; do echo "$name"; done
printf 'echo "a script, $1, $(cat d/e/file)"\n' >script; . ./script dot; sh script named
export GIVEN=given; sh -c 'echo $GIVEN <lines; cat $0 | head -n 1' lines
env -i /bin/sh -c 'read l; echo "no environment: $l"' <lines
printf 'd/e/file\nhere\n' | xargs cat
find . -type f | sort | xargs -n 4 echo
exec cat here
