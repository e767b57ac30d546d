# scripts.sh DATA ROUNDS -- programs that are scripts: here, with arguments, with an interpreter that is a script, and at home.
data=$1
cd "$AWAY" || exit 1
echo content >"$data/file"
printf '#!/bin/sh\necho "here: $0 $*"; cat "$1"\n' >here
printf '#!/usr/bin/env -S sh -e\nread l; echo "by env: $l"\n' >by-env
printf '#!/bin/cat -n\nlisted\n' >listed
printf '#!%s/here\n' "$PWD" >nested
chmod +x here by-env listed nested
i=0
while [ $i -lt "$2" ]; do
	./here "$data/file" 'an argument'
	./by-env <"$data/file"
	./listed "$data/file"
	./nested "$data/file" >"$data/nested" && sed "s|$PWD||" "$data/nested"
	env -i ./here "$data/file"
	i=$((i + 1))
done
./none 2>/dev/null || echo "none: $?"
chmod -x here; ./here 2>/dev/null || echo "forbidden: $?"
