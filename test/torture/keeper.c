/*
 * keeper.c REPORT SECONDS PROGRAM ARGUMENTS... -- runs a command and knows every process that comes of it.
 *
 * As the subreaper of all it started, it finds its descendants by the kernel's table alone: no daemon, new session or emptied environment
 * hides one. While they run it counts them and their descriptors, shadows (by their executable) apart; some time after the command's end
 * none may be left. What is left is written down and killed. REPORT gets lines of a word and its values; the exit status is the command's.
 */
#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define SAMPLE_MS 40
#define GRACE_MS 3000 /* for the shadow, and for programs in the background, to come to their end */
#define PROCESSES_MAX 4096

struct process {
	pid_t pid, parent;
	char state;
	int ours;
};
static struct process table[PROCESSES_MAX];
static int count;

static long now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static size_t read_text(char *text, size_t size, pid_t pid, const char *name)
{
	char path[64];
	ssize_t got = -1;
	int fd;

	snprintf(path, sizeof(path), "/proc/%d/%s", (int)pid, name);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd >= 0) {
		got = read(fd, text, size - 1);
		close(fd);
	}
	text[got > 0 ? got : 0] = '\0';
	return got > 0 ? (size_t)got : 0;
}

static void add_process(pid_t pid)
{
	char text[512], *end;
	struct process *process = &table[count];

	if (count == PROCESSES_MAX || read_text(text, sizeof(text), pid, "stat") == 0 || (end = strrchr(text, ')')) == NULL)
		return;
	if (sscanf(end + 1, " %c %d", &process->state, &process->parent) != 2)
		return;
	process->pid = pid;
	process->ours = 0;
	count++;
}

static void mark_children(pid_t parent)
{
	int i;

	for (i = 0; i < count; i++)
		if (table[i].parent == parent && !table[i].ours) {
			table[i].ours = 1;
			mark_children(table[i].pid);
		}
}

/* The table with every descendant marked; gives how many there are, zombies included. */
static int look(void)
{
	DIR *list = opendir("/proc");
	struct dirent *entry;
	int i, ours = 0;

	count = 0;
	while (list != NULL && (entry = readdir(list)) != NULL)
		if (isdigit((unsigned char)entry->d_name[0]))
			add_process(atoi(entry->d_name));
	if (list != NULL)
		closedir(list);
	mark_children(getpid());
	for (i = 0; i < count; i++)
		ours += table[i].ours;
	return ours;
}

/* ---- what is counted ---- */

static int peak_shadows, peak_shadow_files, peak_programs;

static int is_shadow(pid_t pid)
{
	char path[64], target[4096];
	ssize_t length;

	snprintf(path, sizeof(path), "/proc/%d/exe", (int)pid);
	length = readlink(path, target, sizeof(target) - 1);
	return length > 7 && memcmp(target + length - 7, "_shadow", 7) == 0;
}

static int files_of(pid_t pid)
{
	char path[64];
	int files = -3; /* two dots, and who reads the list has one for that */
	DIR *list;

	snprintf(path, sizeof(path), "/proc/%d/fd", (int)pid);
	list = opendir(path);
	if (list == NULL)
		return 0;
	while (readdir(list) != NULL)
		files++;
	closedir(list);
	return files + 1;
}

/* A session has one for each worker, until it has waited for it; workers are counted themselves. */
static int files_of_shadow(const struct process *process)
{
	int i, files = files_of(process->pid);

	if (is_shadow(process->parent))
		return files;
	for (i = 0; i < count; i++)
		files -= table[i].parent == process->pid;
	return files;
}

static void measure(void)
{
	int i, files, shadows = 0, programs = 0;

	look();
	for (i = 0; i < count; i++) {
		if (!table[i].ours)
			continue;
		if (!is_shadow(table[i].pid)) {
			programs++;
			continue;
		}
		shadows++;
		files = files_of_shadow(&table[i]);
		if (files > peak_shadow_files)
			peak_shadow_files = files;
	}
	if (shadows > peak_shadows)
		peak_shadows = shadows;
	if (programs > peak_programs)
		peak_programs = programs;
}

/* ---- the end ---- */

static void tell_process(FILE *report, const char *word, const struct process *process)
{
	char command[300], wait[100], *c;
	size_t length = read_text(command, sizeof(command), process->pid, "cmdline");

	for (c = command; c < command + length; c++)
		if (*c == '\0' || *c == '\n')
			*c = ' ';
	read_text(wait, sizeof(wait), process->pid, "wchan");
	fprintf(report, "%s %d of %d, state %c in %s%s: %s\n", word, (int)process->pid, (int)process->parent, process->state, wait,
		is_shadow(process->pid) ? ", shadow" : "", command);
}

/* Writes down and ends every descendant, until there is none. */
static void end_all(FILE *report, const char *word)
{
	int i, turn;

	for (turn = 0; look() > 0 && turn < 100; turn++) {
		for (i = 0; i < count; i++) {
			if (!table[i].ours)
				continue;
			if (turn == 0)
				tell_process(report, word, &table[i]);
			kill(table[i].pid, SIGKILL);
		}
		while (waitpid(-1, NULL, WNOHANG) > 0)
			;
		usleep(10000);
	}
}

/* Takes back who has ended. 1: nobody is left. */
static int reap(pid_t command, int *status, int *ended)
{
	pid_t pid;
	int word;

	while ((pid = waitpid(-1, &word, WNOHANG)) > 0)
		if (pid == command) {
			*status = word;
			*ended = 1;
		}
	return pid == -1 && errno == ECHILD;
}

int main(int argc, char **argv)
{
	long began = now_ms(), limit, sampled = 0, over = 0;
	int status = 0, ended = 0, none = 0;
	FILE *report;
	pid_t command;

	if (argc < 4 || (report = fopen(argv[1], "we")) == NULL || prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) != 0)
		return 125;
	limit = atol(argv[2]) * 1000;
	command = fork();
	if (command == 0) {
		close_range(3, ~0U, 0);
		execvp(argv[3], argv + 3);
		_exit(127);
	}
	while (!none && now_ms() - began < limit && !(ended && now_ms() - over > GRACE_MS)) {
		none = reap(command, &status, &ended);
		if (ended && over == 0)
			over = now_ms();
		if (now_ms() - sampled >= SAMPLE_MS) {
			measure();
			sampled = now_ms();
		}
		usleep(ended ? 1000 : 5000);
	}
	if (!none)
		end_all(report, ended ? "left" : "late");
	fprintf(report, "peak shadows %d files %d programs %d\n", peak_shadows, peak_shadow_files, peak_programs);
	fclose(report);
	if (!ended)
		return 124;
	return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}
