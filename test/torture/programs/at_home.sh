# at_home.sh DATA ROUNDS -- programs that exist only at home: scripts, binaries, by name, by PATH, by shells and by env.
cd "$1" || exit 1
mkdir bin
echo content >file
printf '#!/bin/sh\necho "at home: $*"; cat "$(dirname "$0")/../file"; read l && echo "read $l"\n' >bin/script
cp /bin/cat bin/own-cat; cp /bin/false bin/own-false
chmod +x bin/*
i=0
while [ $i -lt "$2" ]; do
	bin/script 'an argument' <file
	"$1/bin/own-cat" file - <file
	PATH=$1/bin:$PATH sh -c 'own-cat file; script by PATH </dev/null'
	env -i "$1/bin/own-cat" file
	./bin/own-cat ./bin/script | tail -n 1
	echo file | xargs bin/own-cat
	find . -name file -exec bin/own-cat '{}' ';'
	bin/own-false; echo "status $?"
	i=$((i + 1))
done
chmod -x bin/own-cat; bin/own-cat file 2>/dev/null || echo "forbidden: $?"
bin/none 2>/dev/null || echo "none: $?"
