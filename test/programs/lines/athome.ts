/** Programs that exist only at home, as home installs them: with links to them, libraries beside them, and started by nobody but the launcher. */
import { theme } from '../line.ts';

const installed = `
mkdir -p bin lib
printf 'int answer(void) { return 42; }\\n' > answer.c
cat > show.c <<'END'
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#ifdef LINKED
int answer(void);
#else
static int answer(void) { return 41; }
#endif
int main(int count, char **arguments)
{
	char link[4096] = "", called[64] = "", head[5] = "";
	FILE *f = fopen("/proc/self/comm", "r");
	int fd = open("/proc/self/exe", O_RDONLY);
	if (readlink("/proc/self/exe", link, sizeof(link) - 1) < 0 || fgets(called, sizeof(called), f) == NULL || read(fd, head, 4) != 4)
		return 1;
	printf("%d %s %s %s %s%s", answer(), arguments[0], count > 1 ? arguments[1] : "-", link, head + 1, " called ");
	return fputs(called, stdout) < 0;
}
END
gcc -shared -fPIC -o lib/libanswer.so answer.c
gcc -o bin/plain show.c
gcc -DLINKED -o bin/linked show.c -Llib -lanswer '-Wl,-rpath,$ORIGIN/../lib'
gcc -DLINKED -o bin/searching show.c -Llib -lanswer
gcc -static -o bin/static show.c
ln -s bin/linked link
ln -s ../link bin/further
printf '#!/mnt/data/bin/linked  as a script\\n' > script
printf '#!/bin/sh\\necho $0 $1\\n' > shell
chmod +x script shell
`;

export const athome = theme({ setup: installed, packages: ['gcc'] }, [
	{ name: 'a program of home, by the launcher', line: '/mnt/data/bin/plain first', seconds: 60 },
	{ name: 'a program of home with its libraries beside it, by the launcher', line: '/mnt/data/bin/linked first', seconds: 60 },
	{ name: 'a script of home, by the launcher', line: '/mnt/data/shell first', seconds: 60 },
	{ name: 'no such program, by the launcher', line: 'sh -c /mnt/data/nothing', status: 127, unstable: /^.*\n/gm },
	{
		name: 'programs of home, links to them, $ORIGIN',
		line: 'bin/plain; bin/linked a; ./link b; bin/further c; cd bin; ./further; cd /; /mnt/data/link; exec /mnt/data/bin/linked d',
		seconds: 60,
	},
	{
		name: 'programs of home, LD_LIBRARY_PATH, PATH, a script of such a program',
		line: 'LD_LIBRARY_PATH=/mnt/data/lib bin/searching; env LD_LIBRARY_PATH=lib bin/searching; PATH=$PATH:/mnt/data/bin; linked; plain; ./script; ./shell one; static',
		packages: ['coreutils'],
		seconds: 60,
	},
	{
		name: 'programs of home, from Python and xargs',
		line: 'python3 -c \'import os, subprocess as s; s.run(["bin/linked"]); s.run(["linked", "x"], cwd="bin", executable="./linked"); os.waitpid(os.posix_spawn("bin/further", ["z"], os.environ), 0); os.system("bin/plain")\'; PATH=$PATH:/mnt/data/bin python3 -c \'import os\nfor name in "linked", "plain", "true", "no-such":\n try: print(os.waitpid(os.posix_spawnp(name, [name, "p"], os.environ), 0)[1], flush=True)\n except OSError as e: print(name, e.errno, flush=True)\'; echo one two | xargs -n1 bin/linked',
		packages: ['python3', 'findutils'],
		seconds: 60,
	},
]);
