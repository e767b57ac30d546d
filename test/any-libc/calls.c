/*
 * calls.c -- what C libraries differ in, as a program meets it: lengths of messages with anything in their padding, what is inside of streams,
 * kinds of files of nftw, jumps and cancellation out of a wait, numbers of flags and signals. It says the same on every one of them.
 *                                                                                             calls FOLDER
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <netdb.h>
#include <poll.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <spawn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/sysinfo.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>
#include <wchar.h>
#if __has_include(<fts.h>) /* musl's own has none */
#include <fts.h>
#endif

extern char **environ;
static const char *folder;

static const char *in(const char *name)
{
	static char room[4][4200];
	static int turn;

	turn = (turn + 1) % 4;
	snprintf(room[turn], sizeof(room[turn]), "%s/%s", folder, name);
	return room[turn];
}

static void fill(const char *name, const char *text)
{
	int file = open(in(name), O_WRONLY | O_CREAT | O_TRUNC, 0644);

	if (file < 0 || write(file, text, strlen(text)) != (ssize_t)strlen(text) || close(file) != 0)
		printf("%s: %s\n", name, strerror(errno));
}

/* ---- messages ---- */

/* All that no member's name reaches holds what was there before. */
struct letter {
	struct msghdr message;
	struct iovec part[1];
	_Alignas(struct cmsghdr) unsigned char control[CMSG_SPACE(sizeof(int)) * 2];
	char text[32];
};

static void prepare(struct letter *letter, size_t room)
{
	memset(letter, 0xa5, sizeof(*letter));
	letter->part[0].iov_base = letter->text;
	letter->part[0].iov_len = room;
	letter->message.msg_name = NULL;
	letter->message.msg_namelen = 0;
	letter->message.msg_iov = letter->part;
	letter->message.msg_iovlen = 1;
	letter->message.msg_control = letter->control;
	letter->message.msg_controllen = sizeof(letter->control);
	letter->message.msg_flags = 0;
}

static void put_file(struct cmsghdr *head, int file)
{
	head->cmsg_level = SOL_SOCKET;
	head->cmsg_type = SCM_RIGHTS;
	head->cmsg_len = CMSG_LEN(sizeof(int));
	memcpy(CMSG_DATA(head), &file, sizeof(file));
}

static void show_files(const char *what, struct letter *letter)
{
	char text[16];
	struct cmsghdr *head;
	int file;
	ssize_t got;

	for (head = CMSG_FIRSTHDR(&letter->message); head != NULL; head = CMSG_NXTHDR(&letter->message, head)) {
		memcpy(&file, CMSG_DATA(head), sizeof(file));
		got = pread(file, text, sizeof(text) - 1, 0);
		text[got > 0 ? got : 0] = '\0';
		printf("%s: length %d, the file holds %s\n", what, (int)head->cmsg_len, text);
		close(file);
	}
}

static void messages(void)
{
	int pair[2], file = open(in("sent"), O_RDONLY);
	struct letter out, back;
	struct mmsghdr many[1];
	ssize_t sent, got;

	if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair) != 0)
		printf("socketpair: %s\n", strerror(errno));
	prepare(&out, 5);
	memcpy(out.text, "hello", 5);
	put_file((struct cmsghdr *)(void *)out.control, file);
	put_file((struct cmsghdr *)(void *)(out.control + CMSG_SPACE(sizeof(int))), file);
	sent = sendmsg(pair[0], &out.message, 0);
	prepare(&back, sizeof(back.text));
	got = recvmsg(pair[1], &back.message, 0);
	printf("sendmsg %d, recvmsg %d, %.5s, control %d, flags %d\n", (int)sent, (int)got, back.text, (int)back.message.msg_controllen,
	       (int)back.message.msg_flags);
	show_files("two descriptors", &back);

	prepare(&out, 5);
	memcpy(out.text, "again", 5);
	out.message.msg_controllen = CMSG_SPACE(sizeof(int));
	put_file((struct cmsghdr *)(void *)out.control, file);
	memset(many, 0xa5, sizeof(many));
	many[0].msg_hdr = out.message;
	sent = sendmmsg(pair[0], many, 1, 0);
	prepare(&back, sizeof(back.text));
	memset(many, 0xa5, sizeof(many));
	many[0].msg_hdr = back.message;
	got = recvmmsg(pair[1], many, 1, 0, NULL);
	back.message = many[0].msg_hdr;
	printf("sendmmsg %d, recvmmsg %d of %u, %.5s\n", (int)sent, (int)got, many[0].msg_len, back.text);
	show_files("one more", &back);
	close(file);
	close(pair[0]);
	close(pair[1]);
}

/* The same over a socket that has a name. */
static void named(void)
{
	struct sockaddr_un place = { .sun_family = AF_UNIX };
	int server = socket(AF_UNIX, SOCK_STREAM, 0), client = socket(AF_UNIX, SOCK_STREAM, 0), other;
	struct letter out, back;
	ssize_t sent, got;

	snprintf(place.sun_path, sizeof(place.sun_path), "%s", in("socket"));
	if (bind(server, (struct sockaddr *)&place, sizeof(place)) != 0 || listen(server, 1) != 0 ||
	    connect(client, (struct sockaddr *)&place, sizeof(place)) != 0)
		printf("named: %s\n", strerror(errno));
	other = accept(server, NULL, NULL);
	prepare(&out, 6);
	memcpy(out.text, "letter", 6);
	out.message.msg_control = NULL;
	out.message.msg_controllen = 0;
	sent = sendmsg(client, &out.message, 0);
	prepare(&back, sizeof(back.text));
	got = recvmsg(other, &back.message, 0);
	printf("a named socket: %d, %d, %.6s, control %d\n", (int)sent, (int)got, back.text, (int)back.message.msg_controllen);
	close(server);
	close(client);
	close(other);
}

/* ---- streams ---- */

static void streams(void)
{
	char line[64] = "";
	wchar_t wide[16] = L"";
	FILE *file = fopen(in("stream"), "w+");

	if (file == NULL) {
		printf("fopen: %s\n", strerror(errno));
		return;
	}
	fprintf(file, "%s %d\n", "number", 42);
	fputc('x', file);
	fseek(file, 0, SEEK_SET);
	printf("line: %s", fgets(line, sizeof(line), file));
	printf("letter: %c", fgetc(file));
	printf(", end: %d", fgetc(file) == EOF);
	printf(" %d, error %d, position %ld\n", feof(file) != 0, ferror(file), ftell(file));
	clearerr(file);
	fseek(file, 3, SEEK_SET);
	fwrite("BER", 1, 3, file);
	fclose(file);
	file = fopen(in("stream"), "r");
	printf("wide: %ls", fgetws(wide, 16, file) != NULL ? wide : L"none\n");
	fclose(file);
	file = freopen(in("turned"), "w", stdout) != NULL ? fopen(in("turned"), "r") : NULL;
	fprintf(stderr, "freopen: %s, number %d\n", file != NULL ? "done" : strerror(errno), fileno(stdout));
	printf("to the file\n");
	fflush(stdout);
	fprintf(stderr, "turned: %s", file != NULL && fgets(line, sizeof(line), file) != NULL ? line : "nothing\n");
}

/* A standard stream that a shell turned to a file at home; what had been read ahead is not lost. */
static void standard(void)
{
	int file = open(in("lines"), O_RDONLY);
	char line[64];

	dup2(file, 0);
	close(file);
	fprintf(stderr, "first: %s", fgets(line, sizeof(line), stdin));
	fprintf(stderr, "then: %s", fgets(line, sizeof(line), stdin));
}

/* ---- files ---- */

static int met_kinds[8];

static int visit(const char *path, const struct stat *status, int kind, struct FTW *place)
{
	(void)path, (void)status, (void)place;
	met_kinds[kind & 7]++;
	return 0;
}

static void walk(void)
{
	mkdir(in("walked"), 0755);
	fill("walked/f", "");
	if (symlink("f", in("walked/l")) != 0 || symlink("nowhere", in("walked/n")) != 0 || nftw(in("walked"), visit, 8, FTW_PHYS) != 0 ||
	    nftw(in("walked"), visit, 8, FTW_DEPTH) != 0)
		printf("nftw: %s\n", strerror(errno));
	printf("nftw: files %d, folders %d and %d, links %d and %d\n", met_kinds[FTW_F], met_kinds[FTW_D], met_kinds[FTW_DP], met_kinds[FTW_SL],
	       met_kinds[FTW_SLN]);
#ifdef FTS_PHYSICAL
	{
		char *paths[] = { (char *)(uintptr_t)in("walked"), NULL };
		FTS *tree = fts_open(paths, FTS_PHYSICAL | FTS_NOCHDIR, NULL);
		FTSENT *entry = tree != NULL ? fts_read(tree) : NULL;
		int files = 0, links = 0;

		for (; entry != NULL; entry = fts_read(tree)) {
			files += entry->fts_info == FTS_F;
			links += entry->fts_info == FTS_SL;
		}
		printf("fts: files %d, links %d, end %d\n", files, links, tree != NULL ? fts_close(tree) : -1);
	}
#endif
}

static void numbers(void)
{
	int file = open(in("sent"), O_RDWR | O_LARGEFILE);
	struct statvfs place;
	struct rusage usage;
	struct sysinfo about;

	printf("O_LARGEFILE: %s, O_ACCMODE: %s\n", file >= 0 ? "done" : strerror(errno), (fcntl(file, F_GETFL) & O_ACCMODE) == O_RDWR ? "O_RDWR" : "?");
	printf("F_SETFL: %d\n", fcntl(file, F_SETFL, fcntl(file, F_GETFL) | O_APPEND));
	memset(&usage, 0xa5, sizeof(usage));
	if (fstatvfs(file, &place) != 0 || getrusage(RUSAGE_SELF, &usage) != 0 || sysinfo(&about) != 0)
		printf("statvfs, getrusage, sysinfo: %s\n", strerror(errno));
	printf("names of %d bytes, switches %d, units of %d\n", (int)place.f_namemax, usage.ru_nivcsw >= 0, (int)about.mem_unit);
	close(file);
}

static void mapped(void)
{
	int file = open(in("sent"), O_RDONLY);
	const char *text = (const char *)mmap(NULL, 4, PROT_READ, MAP_PRIVATE, file, 0);

	printf("mmap: %.4s\n", text != (const char *)MAP_FAILED ? text : "none");
	close(file);
}

/* ---- signals, threads, processes ---- */

static sigjmp_buf away;

static void jump(int number)
{
	(void)number;
	siglongjmp(away, 1);
}

/* A thread that waits for what never comes is taken out of it: by a jump, by cancellation. */
static void *wait_for_ever(void *pipe)
{
	char byte;

	return (void *)(intptr_t)read(*(int *)pipe, &byte, 1);
}

static void waits(void)
{
	struct sigaction action;
	pthread_t thread;
	void *result;
	int ends[2], pipe = open((mkfifo(in("fifo"), 0600), in("fifo")), O_RDWR);
	char byte;

	memset(&action, 0, sizeof(action));
	action.sa_handler = jump;
	sigaction(SIGALRM, &action, NULL);
	if (sigsetjmp(away, 1) == 0) {
		alarm(1);
		printf("read: %d\n", (int)read(pipe, &byte, 1));
	} else {
		printf("read: left by a jump\n");
	}
	pthread_create(&thread, NULL, wait_for_ever, &pipe);
	usleep(100000);
	pthread_cancel(thread);
	pthread_join(thread, &result);
	printf("a thread: %s\n", result == PTHREAD_CANCELED ? "cancelled" : "?");
	if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0)
		printf("poll: %d\n", poll(&(struct pollfd){ .fd = ends[0], .events = POLLIN }, 1, 10));
	close(pipe);
}

static volatile int met;

static void meet(int number)
{
	met = number - SIGRTMIN;
}

static void processes(char *self)
{
	char *arguments[] = { self, (char *)"--child", (char *)in("sent"), NULL };
	pid_t child;
	int status;

	signal(SIGRTMIN + 3, meet);
	raise(SIGRTMIN + 3);
	printf("signal: SIGRTMIN + %d\n", met);
	fflush(stdout);
	child = fork();
	if (child == 0) {
		execv(self, arguments);
		_exit(9);
	}
	waitpid(child, &status, 0);
	printf("fork and exec: %d\n", WEXITSTATUS(status));
	status = posix_spawn(&child, self, NULL, NULL, arguments, environ);
	printf("posix_spawn: %d\n", status);
	wait4(child, &status, 0, NULL);
	printf("its status: %d\n", WEXITSTATUS(status));
}

static void names(void)
{
	struct addrinfo hints = { .ai_family = AF_INET, .ai_socktype = SOCK_STREAM, .ai_flags = AI_NUMERICHOST }, *found = NULL;
	char host[64] = "";
	int error = getaddrinfo("127.0.0.1", "80", &hints, &found);

	if (error == 0)
		error = getnameinfo(found->ai_addr, found->ai_addrlen, host, sizeof(host), NULL, 0, NI_NUMERICHOST);
	printf("getaddrinfo, getnameinfo: %d %s\n", error, host);
	if (found != NULL)
		freeaddrinfo(found);
}

int main(int argc, char **argv)
{
	char text[8] = "";

	if (argc > 2 && strcmp(argv[1], "--child") == 0)
		return read(open(argv[2], O_RDONLY), text, 4) == 4 ? text[0] : 1;
	if (argc < 2)
		return 2;
	folder = argv[1];
	setvbuf(stdout, NULL, _IOLBF, 0);
	fill("sent", "sent");
	fill("lines", "one\ntwo\n");
	messages();
	named();
	walk();
	numbers();
	mapped();
	names();
	waits();
	processes(argv[0]);
	standard();
	streams();
	return 0;
}
