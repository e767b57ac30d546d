# nested.sh DATA ROUNDS -- a script at home whose interpreter is a script at home: each is told the name that its starter used.
cd "$1" || exit 1
mkdir bin
printf '#!/bin/sh\necho "$*"\n' >bin/outer
printf '#!%s/bin/outer first\n' "$1" >bin/inner
chmod +x bin/*
[ "$(bin/inner last)" = 'first bin/inner last' ] || exit 1
[ "$(PATH=$1/bin; inner)" = "first $1/bin/inner" ] || exit 1
cd bin && ./inner
