#!/bin/sh
# server_test.sh SHADOW AGENT: an HTTP server on a free port of loopback, and unmodified programs that know nothing of it.
set -eu
PATH=$PATH:/usr/sbin
shadow=$1
agent=$2
folder=$(mktemp -d)
trap 'kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
server=

# Tries ports until the server has one.
start_server() {
	for try in 0 1 2 3 4 5 6 7 8 9; do
		port=$((20000 + ($$ * 7 + try * 131) % 20000))
		cat >"$folder/nginx.conf" <<-CONF
			daemon off; pid $folder/pid; error_log stderr crit; worker_processes 1;
			events {}
			http {
				access_log $folder/requests;
				client_body_temp_path $folder/body; proxy_temp_path $folder/proxy; fastcgi_temp_path $folder/fastcgi;
				uwsgi_temp_path $folder/uwsgi; scgi_temp_path $folder/scgi;
				server { listen 127.0.0.1:$port; root $folder/root; dav_methods PUT; create_full_put_path on; client_max_body_size 0; }
			}
		CONF
		if [ "$(id -u)" = 0 ]; then echo "user root;" >>"$folder/nginx.conf"; fi
		nginx -e stderr -p "$folder" -c "$folder/nginx.conf" &
		server=$!
		wait_for_server && return
	done
	echo 'no free port' >&2
	exit 1
}

wait_for_server() {
	for _ in $(seq 50); do
		kill -0 "$server" 2>/dev/null || return 1
		if [ -s "$folder/pid" ]; then return 0; fi
		sleep 0.1
	done
	return 1
}

run() { "$shadow" --run "$agent" --require-trapped -- "$@"; }

mkdir "$folder/root"
start_server
export STAGE_URL="http://127.0.0.1:$port"
seq 100000 >"$folder/root/in put"

run cat '/in put' >"$folder/read"
cmp "$folder/read" "$folder/root/in put"

run dd 'if=/in put' of=/new/copy bs=64k
cmp "$folder/root/in put" "$folder/root/new/copy"

if run cat /absent 2>"$folder/message"; then
	echo 'a file that the server does not have was opened' >&2
	exit 1
fi
grep 'No such file' "$folder/message"
grep -c PUT "$folder/requests" | grep -qx 1
