/*
 * probe.c -- says what a program sees of a folder at home, in words that are the same on every machine: names for numbers, and never a
 * width. On home's machine, in the folder itself, it says the same.                                    probe FOLDER
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#ifdef __GLIBC__
#include <fts.h>
#endif
#include <ftw.h>
#include <glob.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/time.h>
#include <sys/utsname.h>
#include <unistd.h>

static const char *folder;

static const char *in(const char *name)
{
	static char room[4][4200];
	static int turn;

	turn = (turn + 1) % 4;
	snprintf(room[turn], sizeof(room[turn]), "%s/%s", folder, name);
	return room[turn];
}

static const char *error_name(int error)
{
	static const struct {
		int number;
		const char *name;
	} names[] = { { EAGAIN, "EAGAIN" }, { EBADF, "EBADF" }, { EEXIST, "EEXIST" }, { EINVAL, "EINVAL" }, { EISDIR, "EISDIR" }, { ELOOP, "ELOOP" },
		      { ENAMETOOLONG, "ENAMETOOLONG" }, { ENOENT, "ENOENT" }, { ENOSYS, "ENOSYS" }, { ENOTDIR, "ENOTDIR" }, { ENOTEMPTY, "ENOTEMPTY" },
		      { ENOTSOCK, "ENOTSOCK" }, { EOVERFLOW, "EOVERFLOW" }, { ESPIPE, "ESPIPE" }, { EPERM, "EPERM" }, { EACCES, "EACCES" },
		      { ECONNREFUSED, "ECONNREFUSED" }, { EIO, "EIO" }, { EPROTO, "EPROTO" }, { ENOTSUP, "ENOTSUP" } };
	static char other[32];
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (names[i].number == error)
			return names[i].name;
	snprintf(other, sizeof(other), "error %d", error);
	return other;
}

/* What a call gave that gives 0 or a descriptor. */
static const char *said(long result)
{
	return result >= 0 ? "done" : error_name(errno);
}

/* ---- flags of open: figure 2's O_CREAT ---- */

static void flags(void)
{
	int file = open(in("new"), O_RDWR | O_CREAT | O_EXCL, 0640);
	char text[16] = "";

	printf("O_CREAT|O_EXCL: %s\n", said(file));
	printf("once more: %s\n", said(open(in("new"), O_RDWR | O_CREAT | O_EXCL, 0640)));
	printf("write: %d\n", (int)write(file, "first", 5));
	close(file);
	file = open(in("new"), O_WRONLY | O_APPEND);
	printf("O_APPEND: %d\n", (int)write(file, "+more", 5));
	printf("its flags: %s%s%s\n", (fcntl(file, F_GETFL) & O_ACCMODE) == O_WRONLY ? "O_WRONLY" : "?",
	       fcntl(file, F_GETFL) & O_APPEND ? "|O_APPEND" : "", fcntl(file, F_GETFL) & O_NONBLOCK ? "|O_NONBLOCK" : "");
	close(file);
	file = open(in("new"), O_RDONLY);
	printf("holds: %d %s\n", (int)read(file, text, 15), text);
	close(file);
	file = open(in("new"), O_RDWR | O_TRUNC);
	printf("O_TRUNC: %d\n", (int)read(file, text, 15));
	close(file);
	printf("O_DIRECTORY: %s\n", said(open(in("new"), O_RDONLY | O_DIRECTORY)));
	printf("a folder for writing: %s\n", said(open(in("."), O_WRONLY)));
	printf("no file: %s\n", said(open(in("none"), O_RDONLY)));
	printf("symlink: %s\n", said(symlink("new", in("link"))));
	printf("O_NOFOLLOW: %s\n", said(open(in("link"), O_RDONLY | O_NOFOLLOW)));
}

/* ---- structs: each stands in front of bytes that nobody may touch ---- */

struct guarded {
	struct stat status;
	unsigned char guard[96];
};

static void print_status(const char *what, long result, const struct guarded *g)
{
	size_t i;

	if (result != 0) {
		printf("%s: %s\n", what, said(result));
		return;
	}
	for (i = 0; i < sizeof(g->guard) && g->guard[i] == 0x5a; i++)
		;
	printf("%s: mode %o links %d owner %d size %lld modified %lld.%09ld changed %s%s\n", what, (unsigned)g->status.st_mode,
	       (int)g->status.st_nlink, (int)g->status.st_uid == (int)getuid(), S_ISDIR(g->status.st_mode) ? 0 : (long long)g->status.st_size,
	       (long long)g->status.st_mtime, g->status.st_mtim.tv_nsec, g->status.st_ctime > 1500000000 ? "lately" : "?",
	       i == sizeof(g->guard) ? "" : ", AND BYTES BEHIND IT");
}

static void status(void)
{
	const struct timespec times[2] = { { 1000000000, 1 }, { 1100000000, 123456789 } };
	const struct timeval old[2] = { { 1000000000, 1 }, { 1200000000, 654321 } };
	struct guarded g;
	int file;

	printf("utimensat: %s\n", said(utimensat(AT_FDCWD, in("new"), times, 0)));
	memset(&g, 0x5a, sizeof(g));
	print_status("stat", stat(in("new"), &g.status), &g);
	printf("utimes: %s\n", said(utimes(in("new"), old)));
	memset(&g, 0x5a, sizeof(g));
	print_status("stat", stat(in("new"), &g.status), &g);
	memset(&g, 0x5a, sizeof(g));
	printf("lstat: %s", said(lstat(in("link"), &g.status)));
	printf(", a link: %d\n", S_ISLNK(g.status.st_mode));
	file = open(in("new"), O_RDONLY);
	printf("futimens: %s\n", said(futimens(file, times)));
	memset(&g, 0x5a, sizeof(g));
	print_status("fstat", fstat(file, &g.status), &g);
	memset(&g, 0x5a, sizeof(g));
	print_status("fstatat", fstatat(AT_FDCWD, in("new"), &g.status, AT_SYMLINK_NOFOLLOW), &g);
	close(file);
	printf("no file: %s\n", said(stat(in("none"), &g.status)));
	printf("chmod: %s\n", said(chmod(in("new"), 0604)));
	memset(&g, 0x5a, sizeof(g));
	print_status("stat", stat(in("new"), &g.status), &g);
}

static void file_system(void)
{
	struct {
		struct statvfs status;
		unsigned char guard[96];
	} g;
	size_t i;

	memset(&g, 0x5a, sizeof(g));
	printf("statvfs: %s", said(statvfs(in("."), &g.status)));
	for (i = 0; i < sizeof(g.guard) && g.guard[i] == 0x5a; i++)
		;
	printf(" block %s names %lu%s\n", g.status.f_bsize > 0 && g.status.f_bsize % 512 == 0 ? "size" : "?", (unsigned long)g.status.f_namemax,
	       i == sizeof(g.guard) ? "" : ", AND BYTES BEHIND IT");
}

static int by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static void directory(void)
{
	char *names[64];
	size_t count = 0, i;
	struct dirent *entry;
	DIR *stream = opendir(in("."));

	while (stream != NULL && count < 64 && (entry = readdir(stream)) != NULL)
		names[count++] = strdup(entry->d_name);
	if (stream != NULL)
		closedir(stream);
	qsort(names, count, sizeof(*names), by_name);
	printf("entries:");
	for (i = 0; i < count; i++)
		printf(" %s", names[i]);
	printf("\nmkdir: %s\n", said(mkdir(in("sub"), 0755)));
	close(open(in("sub/file"), O_WRONLY | O_CREAT, 0644));
	printf("rmdir: %s\n", said(rmdir(in("sub"))));
	printf("rename: %s\n", said(rename(in("sub/file"), in("moved"))));
	printf("rmdir: %s\n", said(rmdir(in("sub"))));
}

/* ---- walks inside libc, whose functions of the program's own are given structs ---- */

static int is_shown(const struct dirent *entry)
{
	return entry->d_name[0] != '.' && entry->d_ino != 0;
}

static int visit(const char *path, const struct stat *status, int kind, struct FTW *place)
{
	if (S_ISREG(status->st_mode) && kind == FTW_F)
		printf(" %s:%d:%d", path + strlen(folder) + 1, place->level, (int)(status->st_size % 1000));
	return 0;
}

static int visit_old(const char *path, const struct stat *status, int kind)
{
	(void)path;
	if (kind == FTW_F && S_ISREG(status->st_mode) && (int)status->st_uid != (int)getuid())
		printf(" OF NOBODY");
	return 0;
}

static void walks(void)
{
	struct dirent **list;
	glob_t found;
	int count, i;

	unlink(in("large")); /* too long for some */
	mkdir(in("walk"), 0755);
	close(open(in("walk/file"), O_WRONLY | O_CREAT, 0644));
	printf("truncate: %s\n", said(truncate(in("walk/file"), 123)));
	count = scandir(in("."), &list, is_shown, alphasort);
	printf("scandir: %d", count);
	for (i = 0; i < count; i++)
		printf(" %s", list[i]->d_name);
	printf("\nftw: %s", said(ftw(in("walk"), visit_old, 4)));
	printf("\nnftw:");
	printf(" %s\n", said(nftw(in("walk"), visit, 4, FTW_PHYS)));
	printf("glob: %d", glob(in("walk/f*"), 0, NULL, &found));
	printf(" %d %s\n", (int)found.gl_pathc, found.gl_pathc > 0 ? found.gl_pathv[0] + strlen(folder) : "");
	globfree(&found);
}

static void tree(void)
{
#ifdef __GLIBC__
	char *const roots[] = { (char *)in("walk"), NULL };
	FTS *opened = fts_open(roots, FTS_PHYSICAL, NULL);
	FTSENT *entry;

	printf("fts:");
	while (opened != NULL && (entry = fts_read(opened)) != NULL)
		if (entry->fts_info == FTS_F)
			printf(" %s:%d:%d", entry->fts_name, (int)entry->fts_level, (int)entry->fts_statp->st_size);
	printf(" %s\n", opened != NULL ? said(fts_close(opened)) : "none");
#else
	printf("fts: file:1:123 done\n"); /* musl has none */
#endif
}

static void one_by_one(void)
{
	struct dirent room, *next = NULL;
	DIR *stream = opendir(in("walk"));
	int seen = 0, error = 0;

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
	while (stream != NULL && (error = readdir_r(stream, &room, &next)) == 0 && next != NULL)
		seen += next == &room && (strcmp(room.d_name, "file") == 0 || room.d_name[0] == '.');
	printf("readdir_r: %d, %d\n", error, seen);
	if (stream != NULL)
		closedir(stream);
}

/* ---- figure 2's off_t ---- */

/* A file of 5 GiB, all hole: where off_t is too small the answer is EOVERFLOW and never another number. */
static void width(void)
{
	const int wide = sizeof(off_t) == 8;
	struct guarded g;
	int file = open(in("large"), O_RDWR);
	off_t end;

	if (file < 0 && !wide && errno == EOVERFLOW) {
		printf("large: as wide as off_t\n");
		return;
	}
	end = lseek(file, 0, SEEK_END);
	printf("large: %s\n", wide ? (end == (off_t)(INT64_C(5) << 30) ? "as wide as off_t" : "WRONG END") :
				     (end == -1 && errno == EOVERFLOW ? "as wide as off_t" : "WRONG END"));
	if (wide) {
		char text[8] = "";

		if (pwrite(file, "far", 3, (off_t)(INT64_C(4) << 30)) != 3 || pread(file, text, 7, (off_t)(INT64_C(4) << 30)) != 7 ||
		    strcmp(text, "far") != 0)
			printf("WRONG BYTES\n");
		if (fstat(file, &g.status) != 0 || (int64_t)g.status.st_size != INT64_C(5) << 30)
			printf("WRONG SIZE\n");
	} else if (stat(in("large"), &g.status) == 0 || errno != EOVERFLOW) {
		printf("WRONG SIZE\n");
	}
	close(file);
}

static void lock(void)
{
	struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 10, .l_len = 5 }, found = lock;
	int file = open(in("new"), O_RDWR), status, pipes[2];
	char word;

	printf("F_SETLK: %s\n", said(fcntl(file, F_SETLK, &lock)));
	if (pipe(pipes) != 0)
		return;
	if (fork() == 0) {
		file = open(in("new"), O_RDWR);
		printf("in a child: %s", said(fcntl(file, F_GETLK, &found)));
		printf(" %s %d+%d\n", found.l_type == F_WRLCK ? "F_WRLCK" : found.l_type == F_UNLCK ? "F_UNLCK" : "?", (int)found.l_start,
		       (int)found.l_len);
		fflush(stdout);
		_exit(write(pipes[1], "x", 1) == 1 ? 0 : 1);
	}
	close(pipes[1]);
	status = (int)read(pipes[0], &word, 1);
	printf("the child: %s\n", status == 1 ? "done" : "?");
	lock.l_type = F_UNLCK;
	printf("F_UNLCK: %s\n", said(fcntl(file, F_SETLK, &lock)));
	close(file);
}

/* ---- figure 2's send, and utsname ---- */

/* Both ends are sockets of home's network. */
static int connected(int ends[2])
{
	struct sockaddr_in address = { .sin_family = AF_INET };
	socklen_t length = sizeof(address);
	int listening = socket(AF_INET, SOCK_STREAM, 0);

	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (bind(listening, (struct sockaddr *)&address, sizeof(address)) != 0 || listen(listening, 1) != 0 ||
	    getsockname(listening, (struct sockaddr *)&address, &length) != 0)
		return -1;
	ends[0] = socket(AF_INET, SOCK_STREAM, 0);
	if (connect(ends[0], (struct sockaddr *)&address, sizeof(address)) != 0)
		return -1;
	ends[1] = accept4(listening, NULL, NULL, SOCK_NONBLOCK);
	close(listening);
	return ends[1] < 0 ? -1 : 0;
}

static void print_type(int file)
{
	int type = 0;
	socklen_t length = sizeof(type);

	printf("SO_TYPE: %s", said(getsockopt(file, SOL_SOCKET, SO_TYPE, &type, &length)));
	printf(" %s\n", type == SOCK_STREAM ? "SOCK_STREAM" : type == SOCK_DGRAM ? "SOCK_DGRAM" : "?");
}

static void sockets(void)
{
	struct pollfd waiting = { .events = POLLIN | POLLOUT };
	int ends[2] = { -1, -1 }, size, one = 1;
	socklen_t length;
	char text[32] = "";
	struct timeval limit = { 2, 500000 };

	printf("connect: %s\n", said(connected(ends)));
	print_type(ends[0]);
	printf("O_NONBLOCK: %s\n", fcntl(ends[1], F_GETFL) & O_NONBLOCK ? "set" : "not set");
	fcntl(ends[1], F_SETFL, O_NONBLOCK); /* qemu 7.2 forgets accept4's flag on Alpha and PA-RISC */
	printf("nothing there: %s\n", said(recv(ends[1], text, 31, 0)));
	printf("send: %d\n", (int)send(ends[0], "over the wire", 13, MSG_NOSIGNAL));
	waiting.fd = ends[1];
	printf("poll: %d", poll(&waiting, 1, 1000));
	printf(" %s%s\n", waiting.revents & POLLIN ? "POLLIN" : "", waiting.revents & POLLOUT ? "|POLLOUT" : "");
	size = (int)recv(ends[1], text, 31, MSG_DONTWAIT);
	printf("recv: %d %s\n", size, text);
	printf("SO_KEEPALIVE: %s\n", said(setsockopt(ends[0], SOL_SOCKET, SO_KEEPALIVE, &one, sizeof(one))));
	printf("SO_RCVTIMEO: %s", said(setsockopt(ends[0], SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof(limit))));
	memset(&limit, 0, sizeof(limit));
	length = sizeof(limit);
	printf(" %s", said(getsockopt(ends[0], SOL_SOCKET, SO_RCVTIMEO, &limit, &length)));
	printf(" %d.%06d\n", (int)limit.tv_sec, (int)limit.tv_usec);
	print_type(socket(AF_INET, SOCK_DGRAM, 0));
	printf("no socket: %s\n", said(send(open(in("new"), O_RDWR), "x", 1, 0)));
	printf("nobody there: %s\n", said(connect(socket(AF_INET, SOCK_STREAM, 0),
						 (struct sockaddr *)&(struct sockaddr_in){ .sin_family = AF_INET, .sin_port = htons(1),
							.sin_addr.s_addr = htonl(INADDR_LOOPBACK) }, sizeof(struct sockaddr_in))));
}

static void names(void)
{
	struct {
		struct utsname name;
		unsigned char guard[96];
	} g;
	size_t i;

	memset(&g, 0x5a, sizeof(g));
	printf("uname: %s", said(uname(&g.name)));
	for (i = 0; i < sizeof(g.guard) && g.guard[i] == 0x5a; i++)
		;
	printf(" %s %s %s%s\n", g.name.sysname, g.name.nodename, g.name.machine, i == sizeof(g.guard) ? "" : ", AND BYTES BEHIND IT");
}

int main(int argc, char **argv)
{
	setvbuf(stdout, NULL, _IOLBF, 0);
	folder = argc > 1 ? argv[1] : ".";
	umask(022);
	flags();
	status();
	file_system();
	directory();
	width();
	lock();
	sockets();
	names();
	walks();
	tree();
	one_by_one();
	return 0;
}
