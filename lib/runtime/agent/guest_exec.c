/*
 * guest_exec.c -- a program that is to run, if it is one that no preload reaches: the agent's own file is run in its place, as the host of
 * that program. See guest_call.h. Here also, for specifications that do not trap exec: every program gets the agents back.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "guest_exec.h"
#include "dispatch.h"
#include "exec.h"
#include "guest.h"
#include "memory.h"
#include "needed.h"
#include "own_program.h"
#include "print.h"
#include "route.h"
#include "../shared/guest_call.h"
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#ifndef SYS_faccessat2
#define SYS_faccessat2 439
#endif

/* ---- who hosts: the first agent, and the others are preloaded ---- */

static uint32_t first_agent(void)
{
	const struct bypass_rendezvous *shared = &bypass_rendezvous_1;
	uint32_t i, first = 0;

	for (i = 1; i < shared->agent_count; i++)
		if (shared->layers[i] < shared->layers[first])
			first = i;
	return first;
}

/* Whether this agent is the last that sees an exec; those before it see the program, and not its host. */
int bypass_guest_exec_is_mine(void)
{
	const struct bypass_rendezvous *shared = &bypass_rendezvous_1;
	uint32_t i;

	for (i = 0; i < shared->agent_count; i++)
		if (shared->layers[i] > bypass_agent_head.layer)
			return 0;
	return shared->dispatching;
}

/* The agents behind the first, in their order; NULL: none, or no memory. */
static const char *list_others(struct bypass_thread *self, uint32_t first)
{
	const struct bypass_rendezvous *shared = &bypass_rendezvous_1;
	size_t size = 1, length = 0;
	int layer = shared->layers[first], next;
	uint32_t i, which = 0;
	char *list;

	for (i = 0; i < shared->agent_count; i++)
		size += strlen(shared->files[i]) + 1;
	list = (char *)bypass_arena_take(self, size);
	for (;; layer = next) {
		next = 0;
		for (i = 0; i < shared->agent_count; i++)
			if (shared->layers[i] > layer && (next == 0 || shared->layers[i] < next))
				next = shared->layers[which = i];
		if (next == 0 || list == NULL)
			return length > 0 ? list : NULL;
		if (length > 0)
			list[length++] = ':';
		memcpy(list + length, shared->files[which], strlen(shared->files[which]) + 1);
		length += strlen(shared->files[which]);
	}
}

/* ---- which programs ---- */

/* May be executed, and gives nobody rights that its user has not: the kernel would, and for a host it cannot. */
static int is_ours_to_run(int fd)
{
	struct bypass_file_status status;

	return bypass_file_status(fd, &status) == 0 && S_ISREG(status.mode) && !(status.mode & (S_ISUID | S_ISGID)) &&
	       bypass_sys(SYS_faccessat2, fd, "", X_OK, AT_EMPTY_PATH | AT_EACCESS) == 0;
}

static int open_program(int at, const char *path)
{
	if (path[0] == '\0')
		return (int)bypass_sys(SYS_fcntl, at, F_DUPFD_CLOEXEC, 3);
	return (int)bypass_sys(SYS_openat, at, path, O_RDONLY | O_CLOEXEC | O_NONBLOCK, 0);
}

/* A name that the host finds too; others belong to descriptors that may be closed at the exec. */
static int is_lasting(int at, const char *path)
{
	return path[0] != '\0' && (at == AT_FDCWD || path[0] == '/') && strncmp(path, "/proc/", 6) != 0 && strncmp(path, "/dev/fd/", 8) != 0;
}

/* ---- the command ---- */

static long make_command(struct bypass_thread *self, struct bypass_guest_exec *exec)
{
	const struct bypass_rendezvous *shared = &bypass_rendezvous_1;
	uint32_t first = first_agent();
	struct bypass_guest_call call;
	char **arguments, **environment;
	void *memory;

	if (bypass_guest_missing() != NULL || shared->loader[0] == '\0' || shared->files[first][0] != '/') {
		bypass_log("%s is to be a guest, and what it does cannot be trapped: %s", exec->path, bypass_guest_missing() != NULL ?
			   bypass_guest_missing() : "the agent's own file or the linker's is not known");
		return -EACCES;
	}
	call.loader = shared->loader;
	call.agent = shared->files[first];
	call.others = list_others(self, first);
	call.file = exec->name != NULL ? exec->name : exec->path;
	call.fd = exec->file;
	call.arguments = exec->arguments;
	call.environment = exec->environment;
	memory = bypass_arena_take(self, bypass_guest_call_size(&call));
	if (memory == NULL)
		return -ENOMEM;
	bypass_guest_call_write(&call, memory, &arguments, &environment);
	exec->path = call.loader;
	exec->arguments = arguments;
	exec->environment = environment;
	return 1;
}

/* The file is a script: 1, and the exec is its interpreter's, as the kernel does it; 0: it is none, or has a name that goes with the exec. */
static int follow_script(struct bypass_guest_exec *exec, int fd, int at)
{
	struct bypass_script *script = (struct bypass_script *)bypass_arena_take(bypass_self(), sizeof(*script));
	char head[BYPASS_SCRIPT_LINE], **arguments;
	long length = bypass_sys(SYS_pread64, fd, head, sizeof(head), 0);

	if (script == NULL || length <= 0 || !is_lasting(at, exec->path) || bypass_script_read(script, head, (size_t)length) <= 0)
		return 0;
	arguments = bypass_script_arguments(script, exec->path, exec->arguments);
	if (arguments == NULL)
		return 0;
	exec->path = script->interpreter;
	exec->arguments = arguments;
	return 1;
}

/* A guest's own program, whose name in /proc would give its host: it keeps that name. */
static int open_wanted(int at, const char *path)
{
	if (bypass_rendezvous_1.guest != NULL && bypass_names_own_program(path))
		path = bypass_rendezvous_1.guest->program;
	return open_program(at, path);
}

/* The folders of LD_LIBRARY_PATH. */
static int searches_home(char *const *environment)
{
	static const char variable[] = "LD_LIBRARY_PATH=";
	struct bypass_route route;
	char folder[PATH_MAX];
	size_t piece;
	const char *next;

	for (; environment != NULL && *environment != NULL && strncmp(*environment, variable, sizeof(variable) - 1) != 0; environment++)
		;
	next = environment != NULL && *environment != NULL ? *environment + sizeof(variable) - 1 : "";
	for (; *next != '\0'; next += piece + (next[piece] != '\0')) {
		piece = strcspn(next, ":;");
		if (piece == 0 || piece >= sizeof(folder))
			continue;
		memcpy(folder, next, piece);
		folder[piece] = '\0';
		bypass_route_through(&route, AT_FDCWD, folder, BYPASS_LAST_FOLLOWED);
		if (route.side == BYPASS_HOME)
			return 1;
	}
	return 0;
}

/* The folders that the program itself names, as $ORIGIN: of a memory file, that would be no folder. */
static int names_folders(int fd)
{
	struct bypass_file_status status;
	struct bypass_needed needed;
	long image;

	if (bypass_file_status(fd, &status) != 0 || status.size <= 0 || (uint64_t)status.size > SIZE_MAX)
		return 0;
	image = bypass_memory_map(NULL, (size_t)status.size, PROT_READ, MAP_PRIVATE, fd, 0);
	if (image < 0 && image > -4096)
		return 0;
	bypass_needed_read(&needed, (const void *)image, (size_t)status.size);
	bypass_unmap((void *)image, (size_t)status.size);
	return needed.folders != NULL;
}

/*
 * A program that a linker starts is a guest too, until its agents take over (guest_leave.c), when its libraries may be where only what is
 * trapped finds them, or when everything is to be trapped from the start.
 */
static int is_hosted(struct bypass_guest_exec *exec, int fd)
{
	enum bypass_guest_kind kind = bypass_guest_kind_of(fd);

	if (kind != BYPASS_GUEST_LINKED)
		return kind == BYPASS_GUEST_STATIC;
	return bypass_environment(BYPASS_GUEST_FROM_THE_START) != NULL || (exec->name != NULL && names_folders(fd)) ||
	       searches_home(exec->environment);
}

/* The name of a program that was fetched from home, or NULL. */
static const char *fetched_name(struct bypass_thread *self, int fd)
{
	char *name = (char *)bypass_arena_take(self, PATH_MAX), called[BYPASS_CALLED];

	return name != NULL && bypass_fetched_program(fd, name, PATH_MAX, called) ? name : NULL;
}

/* 1: host it; 0: not a case for that; or a negative errno. */
static long look(struct bypass_thread *self, struct bypass_guest_exec *exec, int at, int *again)
{
	int fd = open_wanted(at, exec->path);
	long result = 0;

	*again = 0;
	exec->name = fd >= 0 && strncmp(exec->path, BYPASS_FETCHED_FOLDER, sizeof(BYPASS_FETCHED_FOLDER) - 1) == 0 ? fetched_name(self, fd) : NULL;
	if (fd >= 0 && is_ours_to_run(fd) && is_hosted(exec, fd)) {
		if (!is_lasting(at, exec->path))
			exec->file = (int)bypass_sys(SYS_fcntl, fd, F_DUPFD, 64);
		result = make_command(self, exec);
	} else if (fd >= 0) {
		*again = follow_script(exec, fd, at);
	}
	if (result == 0 && !*again)
		result = bypass_refuse_privileged(at, exec->path, fd);
	bypass_close_file(fd);
	return result;
}

long bypass_guest_exec_begin(struct bypass_thread *self, struct bypass_guest_exec *exec, int at)
{
	struct bypass_guest_exec tried;
	int depth, again = 1;
	long result = 0;

	exec->file = -1;
	if (exec->path == NULL)
		return 0; /* EFAULT, says the kernel */
	if (bypass_rendezvous_1.guest != NULL && strcmp(exec->path, bypass_rendezvous_1.guest->link) == 0)
		exec->path = "/proc/self/exe"; /* as it was before bypass_guest_link */
	tried = *exec;
	for (depth = 0; again && result == 0 && depth <= BYPASS_SCRIPT_NESTING; depth++) {
		result = look(self, &tried, at, &again);
		at = AT_FDCWD;
	}
	if (result != 0)
		*exec = tried;
	return result;
}

void bypass_guest_exec_end(struct bypass_guest_exec *exec)
{
	bypass_close_file(exec->file);
	exec->file = -1;
}

/* ---- an exec as the kernel gets it ---- */

/* An agent has seen it, and it is a host's already: the guest's preloads are not to be put back into its environment. */
static int is_host(char *const *environment)
{
	for (; environment != NULL && *environment != NULL; environment++)
		if (strncmp(*environment, BYPASS_GUEST_OWN, strlen(BYPASS_GUEST_OWN)) == 0)
			return 1;
	return 0;
}

long bypass_guest_exec_below(struct bypass_thread *self, struct bypass_system *system, long (*call)(const struct bypass_system *))
{
	int at = system->number == SYS_execve ? AT_FDCWD : (int)system->argument[0];
	const long *given = system->argument + (system->number != SYS_execve);
	void *mark = bypass_arena_mark(self);
	struct bypass_guest_exec exec;
	struct bypass_system changed = *system;
	long result, *argument;

	if (is_host((char *const *)given[2]))
		return call(system);
	exec.path = (const char *)given[0];
	exec.arguments = (char *const *)given[1];
	exec.environment = bypass_exec_environment(self, (char *const *)given[2], NULL);
	if (exec.environment == NULL)
		return -ENOMEM;
	result = bypass_guest_exec_begin(self, &exec, at);
	if (result > 0)
		changed.number = SYS_execve;
	argument = changed.argument + (changed.number != SYS_execve);
	argument[0] = (long)(uintptr_t)exec.path;
	argument[1] = (long)(uintptr_t)exec.arguments;
	argument[2] = (long)(uintptr_t)exec.environment;
	if (result >= 0)
		result = call(&changed);
	bypass_guest_exec_end(&exec);
	bypass_arena_release(self, mark);
	return result;
}
