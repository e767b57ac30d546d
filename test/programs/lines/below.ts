/** Programs whose calls go past the symbols: static ones, Go, raw system calls, code made at run time, programs with filters of their own. */
import { sample, theme } from '../line.ts';

/** What a program does to files, processes and threads, by libc's functions. */
const everything = String.raw`
#include <dirent.h>
#include <fcntl.h>
#include <pthread.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
extern char **environ;
static void *count(void *name)
{
	FILE *f = fopen(name, "r");
	long n = 0;
	while (f != NULL && getc(f) != EOF)
		n++;
	if (f != NULL)
		fclose(f);
	return (void *)n;
}
int main(void)
{
	char *const arguments[] = { "cat", "a", NULL };
	char where[4096], line[100];
	struct dirent *entry;
	struct stat status;
	pthread_t threads[4];
	long entries = 0, total = 0;
	void *result;
	pid_t pid;
	DIR *dir = opendir(".");
	FILE *f = fopen("made", "w+");
	int i, fd, end;
	while (dir != NULL && (entry = readdir(dir)) != NULL)
		entries++;
	closedir(dir);
	fprintf(f, "made of %ld entries\n", entries);
	rewind(f);
	printf("%s%s\n", fgets(line, sizeof(line), f), getcwd(where, sizeof(where)));
	fclose(f);
	for (i = 0; i < 4; i++)
		pthread_create(&threads[i], NULL, count, i % 2 ? "big" : "numbers");
	for (i = 0; i < 4; i++) {
		pthread_join(threads[i], &result);
		total += (long)result;
	}
	stat("table", &status);
	printf("%ld %o %ld\n", total, status.st_mode, (long)status.st_mtime);
	fd = open("numbers", O_RDONLY);
	fflush(stdout);
	if ((pid = fork()) == 0) {
		lseek(fd, 100, SEEK_SET);
		_exit(7);
	}
	waitpid(pid, &end, 0);
	printf("child %d, offset %ld\n", WEXITSTATUS(end), (long)lseek(fd, 0, SEEK_CUR));
	fflush(stdout);
	posix_spawn(&pid, "/bin/cat", NULL, NULL, arguments, environ);
	waitpid(pid, &end, 0);
	printf("\nspawned %d, system %d\n", end, system("wc -c < empty"));
	rename("made", "renamed");
	chmod("renamed", 0600);
	printf("%d\n", chdir("dir/deep") == 0 && access("b", R_OK) == 0 && access("a", F_OK) != 0);
	return 0;
}
`;

/** The same by numbers: libc's syscall(), and code that is written into memory and run. */
const byNumber = String.raw`
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>
int main(void)
{
	static const unsigned char code[] = { 0x48, 0x89, 0xf8, 0x48, 0x89, 0xf7, 0x48, 0x89, 0xd6, 0x48, 0x89, 0xca, 0x0f, 0x05, 0xc3 };
	long (*made)(long, long, long, long) = mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	char text[64] = "";
	long fd = syscall(SYS_openat, AT_FDCWD, "a", O_RDONLY), got = syscall(SYS_read, fd, text, 10);
	printf("%ld %.10s\n", got, text);
	memcpy((void *)made, code, sizeof(code));
	fd = made(SYS_open, (long)"table", O_RDONLY, 0);
	got = made(SYS_read, fd, (long)text, 5);
	printf("%ld %.5s %ld\n", got, text, made(SYS_close, fd, 0, 0));
	printf("%ld\n", made(SYS_open, (long)"nothing", O_RDONLY, 0));
	return 0;
}
`;

const go = String.raw`
package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"sync"
)

func main() {
	var wait sync.WaitGroup
	sizes := make([]int, 64)
	for i := range sizes {
		wait.Add(1)
		go func(i int) {
			defer wait.Done()
			bytes, err := os.ReadFile([]string{"numbers", "big", "a"}[i%3])
			if err == nil {
				sizes[i] = len(bytes)
			}
		}(i)
	}
	wait.Wait()
	fmt.Println(sizes)
	names, _ := filepath.Glob("dir/*")
	sort.Strings(names)
	fmt.Println(names)
	os.WriteFile("go.out", []byte("by go\n"), 0640)
	out, err := exec.Command("cat", "go.out").CombinedOutput()
	fmt.Print(string(out), err, "\n")
}
`;

const heredoc = (name: string, text: string) => `cat > ${name} <<'END_OF_FILE'${text}END_OF_FILE\n`;

export const below = theme(
	{
		setup: `${sample}
${heredoc('$LOCAL/everything.c', everything)}${heredoc('$LOCAL/number.c', byNumber)}${heredoc('$LOCAL/main.go', go)}`,
		packages: ['gcc'],
	},
	[
		{
			name: 'a static program',
			line: 'gcc -static -pthread -o $LOCAL/everything $LOCAL/everything.c && $LOCAL/everything',
			packages: ['libc6-dev'],
			seconds: 60,
		},
		{
			name: 'a static-PIE program',
			line: 'gcc -static-pie -pthread -o $LOCAL/everything $LOCAL/everything.c && $LOCAL/everything',
			packages: ['libc6-dev'],
			seconds: 60,
		},
		{
			name: 'a static musl program',
			line: 'musl-gcc -static -pthread -o $LOCAL/everything $LOCAL/everything.c && $LOCAL/everything',
			packages: ['musl-tools'],
			seconds: 60,
		},
		{
			name: 'a static program that is at home',
			line: 'gcc -static -pthread -o everything $LOCAL/everything.c && ./everything && strip everything && ./everything | wc',
			blurred: /^everything$/,
			seconds: 60,
		},
		{
			name: 'syscall() and code made at run time',
			line: 'gcc -o $LOCAL/number $LOCAL/number.c && $LOCAL/number',
			seconds: 60,
		},
		{
			name: 'busybox-static',
			line: 'busybox cat a; busybox ls -ln dir; busybox grep -r file dir | busybox sort; busybox sed -i s/apple/APPLE/ table; busybox md5sum big table; busybox tar cf t.tar dir; busybox tar tf t.tar | busybox sort; busybox find . -name f3 -exec busybox rm {} +; busybox sh -c "cd dir/deep; echo * > list; busybox cp list ../copy; pwd; wc -c < ../../big"; busybox awk "{ n += \\$2 } END { print n }" table; busybox gzip -c big | busybox gunzip | busybox cmp - big',
			packages: ['busybox-static'],
			blurred: /^t\.tar$/,
		},
		{
			name: 'ldconfig',
			line: 'gcc -shared -fPIC -Wl,-soname,libx.so.1 -o libx.so.1.0 -x c - <<< "int x;" && /sbin/ldconfig -n -v . && readlink libx.so.1',
			blurred: /^libx\.so\.1\.0$/,
			seconds: 60,
		},
		{
			name: 'gofmt',
			line: 'printf "package main\\nfunc main() { x:=1;_=x }\\n" > x.go; /usr/lib/go-*/bin/gofmt -l .; /usr/lib/go-*/bin/gofmt -w x.go; cat x.go; /usr/lib/go-*/bin/gofmt -d $LOCAL/main.go',
			packages: ['golang-go'],
		},
		{
			name: 'gron',
			line: `echo '{"b": [1, {"c": null}], "a": "x"}' > j.json; gron j.json; gron --values j.json; gron j.json | gron --ungron`,
			packages: ['gron'],
		},
		{
			name: 'a Go program with threads',
			line: 'export HOME=$LOCAL GOCACHE=$LOCAL/cache GO111MODULE=off CGO_ENABLED=0; go build -o $LOCAL/threads $LOCAL/main.go && $LOCAL/threads && $LOCAL/threads | tail -1; chmod -R u+w $LOCAL/cache; rm -rf $LOCAL/cache',
			packages: ['golang-go'],
			seconds: 180,
		},
		{
			name: 'man, with a seccomp filter',
			line: 'printf ".TH X 1\\n.SH NAME\\nx \\\\- a page\\n.SH TEXT\\nof some words\\n" > x.1; man -P cat -l x.1; man -P cat -l ./x.1 | head -2',
			packages: ['man-db', 'groff-base'],
		},
		{
			name: 'luajit',
			line: `luajit -e 'local n = 0; for line in io.lines("numbers") do n = n + tonumber(line) end; print(n); io.open("lua", "w"):write(n)'; cat lua`,
			packages: ['luajit'],
		},
	],
);
