#!/bin/sh
# The home of a program that runs elsewhere: serves its files from this machine. README.txt tells more.
case $0 in
*/*) here=${0%/*} ;;
*) here=$(command -v -- "$0") && here=${here%/*} ;;
esac
here=$(CDPATH='' cd -- "$here" && pwd -P) || exit 1
[ $# -gt 0 ] || set -- --listen stdio
exec "$here/@NAME@_shadow" "$@"
