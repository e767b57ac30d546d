#!/bin/sh
# Runs a program under the agent of this folder, with the shadow of this folder or one elsewhere. README.txt tells more.
name=@NAME@
machine='@MACHINE@'
settings='@SETTINGS@'
shadow=@SHADOW@

usage() {
	cat <<END
usage: run [options] -- PROGRAM ARGS...

Runs PROGRAM under the agent of $name. The status, or the signal, is the program's own.

  --set NAME=VALUE      a setting${settings:+: $settings}
  --trace[=json]        one line for each trapped call
  --trace-file FILE     puts them into FILE
  --from-the-start      what the dynamic linker does is trapped too: libraries may be at home
  -q, --quiet           no line at the end
  --connect ADDRESS     home is elsewhere: 'stdio:ssh HOST /path/of/this/folder/shadow', unix:/PATH, tcp:HOST:PORT
  --key FILE            key of a shadow at tcp:HOST:PORT
  --insecure            TCP without encryption is meant
END
}
stop() {
	echo "run: $1" >&2
	exit "${2:-1}"
}

case $0 in
*/*) here=${0%/*} ;;
*) here=$(command -v -- "$0") && here=${here%/*} ;;
esac
here=$(CDPATH='' cd -- "$here" && pwd -P) || stop "the folder of $0 cannot be found"

# The options that the launcher is to have go behind all that is still to be read; what stands behind -- follows them.
connect=
kept=0
keep() { kept=$((kept + $1)); }
while :; do
	[ $# -gt "$kept" ] || { usage >&2; stop 'no program; it stands behind --, as in run -- cat FILE' 2; }
	option=$1
	shift
	case $option in
	--) break ;;
	-h | --help) usage; exit 0 ;;
	-q | --quiet | --trace | --trace=json | --insecure | --from-the-start) set -- "$@" "$option"; keep 1 ;;
	--trace=text) set -- "$@" --trace; keep 1 ;;
	--set=* | --trace-file=* | --connect=* | --key=*)
		value=${option#*=}
		option=${option%%=*}
		set -- "$option" "$value" "$@" ;;
	--set | --trace-file | --connect | --key)
		[ $# -gt "$kept" ] || stop "a value is missing after $option" 2
		value=$1
		shift
		case $option in
		--connect) connect=$value ;;
		--set)
			case $value in *=*) ;; *) stop "--set $value: write NAME=VALUE" ;; esac
			case " $settings " in *" ${value%%=*} "*) ;; *) stop "--set $value: $name has no setting ${value%%=*}; its settings: ${settings:-none}" ;; esac ;;
		esac
		set -- "$@" "$option" "$value"
		keep 2 ;;
	--map | --map=*) stop 'maps are part of a pack: bypass pack --map NAME=FOLDER' 2 ;;
	*) usage >&2; stop "unknown option $option" 2 ;;
	esac
done
programs=$(($# - kept))
[ "$programs" -gt 0 ] || { usage >&2; stop 'no program behind --' 2; }
set -- "$@" --
while [ "$programs" -gt 0 ]; do
	set -- "$@" "$1"
	shift
	programs=$((programs - 1))
done

agent=$here/lib$name.so
[ -r "$agent" ] || stop "$agent is not there; copy the whole folder"
if [ -n "$connect" ] || [ "$shadow" = no ]; then
	launcher=$here/bypass_launch
	set -- --agent "$agent" --guards "$here/guards" "$@"
else
	launcher=$here/${name}_shadow
	set -- --run "$agent" --guards "$here/guards" "$@"
fi
[ -x "$launcher" ] || stop "$launcher is not there, or not executable; copy the whole folder (cp -a)"
"$launcher" --help >/dev/null 2>&1 ||
	stop "$launcher does not run here: this folder is for Linux on $machine with @FLOOR@ (here: $(uname -sm)); pack for this machine"
exec "$launcher" "$@"
