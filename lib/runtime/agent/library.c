/*
 * library.c -- dlopen of a library at home: fetched into a memory file that the dynamic linker opens as /proc/self/fd/N. See agent.h.
 *
 * The memory file stays open as long as the process: the linker knows a library by the name it was opened by, so the name must never
 * come to mean another one. What a library needs and its RUNPATH finds at home is loaded first; the linker then knows it by its SONAME.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "descriptor.h"
#include "memory.h"
#include "needed.h"
#include "text.h"
#include "../shared/format.h"
#include <dlfcn.h>
#include <errno.h>
#include <sys/mman.h>

#define DEEPEST 16 /* libraries that need libraries */
#define PAGE 4096

/* A file of home's that was loaded at least once. */
struct library {
	struct library *next;
	int64_t version[BYPASS_FETCH_VERSION];
	int fd;
};
static struct bypass_lock lock;
static struct library *libraries, *spare, *spare_end;

/* ---- what was loaded ---- */

/* The same content: that its mode or number of links changed makes no new library. */
static int same(const int64_t *one, const int64_t *other)
{
	return one[BYPASS_FETCH_DEVICE] == other[BYPASS_FETCH_DEVICE] && one[BYPASS_FETCH_INODE] == other[BYPASS_FETCH_INODE] &&
	       one[BYPASS_FETCH_SIZE] == other[BYPASS_FETCH_SIZE] && one[BYPASS_FETCH_MODIFIED] == other[BYPASS_FETCH_MODIFIED] &&
	       one[BYPASS_FETCH_MODIFIED + 1] == other[BYPASS_FETCH_MODIFIED + 1];
}

/* Its descriptor, or -1. Under the lock. */
static int find(const int64_t *version)
{
	struct library *library;

	for (library = libraries; library != NULL; library = library->next)
		if (same(library->version, version))
			return library->fd;
	return -1;
}

/* Keeps a fetched file, unless another thread was first. Its descriptor, or -1. */
static int keep(struct bypass_fetched *fetched)
{
	struct library *library = NULL;
	int fd;

	bypass_lock(&lock);
	fd = find(fetched->version);
	if (fd < 0 && spare == spare_end) {
		spare = (struct library *)bypass_map(PAGE);
		spare_end = spare != NULL ? spare + PAGE / sizeof(*spare) : NULL;
	}
	if (fd < 0 && spare != NULL) {
		library = spare++;
		memcpy(library->version, fetched->version, sizeof(library->version));
		library->fd = fd = fetched->fd;
		library->next = libraries;
		libraries = library;
	}
	bypass_unlock(&lock);
	if (library != NULL)
		bypass_private_add(&library->fd);
	else
		bypass_close_file(fetched->fd);
	if (fd < 0)
		errno = ENOMEM;
	return fd;
}

/* The memory file of a library, and its size in bytes; -1 with errno. */
static int library_file(const struct bypass_library_call *call, const char *home_path, int64_t *size)
{
	struct bypass_fetched fetched;
	char first[1];
	int fd;

	if (call->fetch(home_path, 0, 0, first, sizeof(first), fetched.version) < 0)
		return -1;
	bypass_lock(&lock);
	fd = find(fetched.version);
	bypass_unlock(&lock);
	if (fd < 0 && bypass_fetch_file(&fetched, home_path, NULL, call->fetch) == 0)
		fd = keep(&fetched);
	*size = fetched.version[BYPASS_FETCH_SIZE];
	return fd;
}

/* ---- the dynamic linker ---- */

/* Constructors are the program's code. */
static void *link_in(const struct bypass_library_call *call, const char *name, int flags)
{
	void *library;

	bypass_trap_step_out(call->trap);
	library = call->open != NULL ? call->open(name, flags) : call->open_in(call->space, name, flags);
	bypass_trap_step_in(call->trap);
	return library;
}

/* dlerror must say something, so the linker is sent to a name that does not exist: its own, if there is none of that name here. */
static void *refuse(const struct bypass_library_call *call, const char *path, int error, int flags)
{
	static const char nowhere[] = "/dev/null/";
	size_t length = strlen(path);
	char *name = (char *)bypass_arena_take(bypass_self(), sizeof(nowhere) + length);

	if (error != ENOENT)
		bypass_log("%s cannot be loaded: %s", path, bypass_error_name(error));
	if (bypass_sys(SYS_faccessat, AT_FDCWD, path, 0) == -ENOENT || name == NULL)
		return link_in(call, path, flags);
	memcpy(name, nowhere, sizeof(nowhere) - 1);
	memcpy(name + sizeof(nowhere) - 1, path, length + 1);
	return link_in(call, name, flags);
}

/* `path` is its name as the program has it. */
static void *open_file(const struct bypass_library_call *call, const char *path, int fd, int64_t size, int flags, int depth);

/* `folder` with $ORIGIN as the folder of `path`, a slash and `name`. NULL: too long, or a word that only the linker knows. */
static char *candidate(const char *folder, size_t length, const char *path, const char *name)
{
	static const char *const words[] = { "$ORIGIN", "${ORIGIN}" };
	const char *slash = strrchr(path, '/');
	size_t origin = slash != NULL ? (size_t)(slash - path) : 0, skip = 0, i;
	char *room = (char *)bypass_arena_take(bypass_self(), length + strlen(path) + strlen(name) + 2);

	for (i = 0; i < 2; i++)
		if (length >= strlen(words[i]) && memcmp(folder, words[i], strlen(words[i])) == 0)
			skip = strlen(words[i]);
	if (room == NULL || length == 0 || memchr(folder + skip, '$', length - skip) != NULL)
		return NULL;
	origin = skip > 0 ? origin : 0;
	memcpy(room, path, origin);
	memcpy(room + origin, folder + skip, length - skip);
	origin += length - skip;
	room[origin] = '/';
	memcpy(room + origin + 1, name, strlen(name) + 1);
	return room;
}

/* Loads one library that another one needs, from the first of its folders at home that has it. */
static void load_needed(const struct bypass_library_call *call, const char *path, const char *folders, const char *name, int flags,
			int depth)
{
	struct bypass_route route;
	const char *end;
	int64_t size;
	char *found;
	int fd;

	for (; folders != NULL && *folders != '\0'; folders = *end == ':' ? end + 1 : end) {
		end = folders + strcspn(folders, ":");
		found = candidate(folders, (size_t)(end - folders), path, name);
		if (found == NULL)
			continue;
		bypass_route_through(&route, AT_FDCWD, found, BYPASS_LAST_FOLLOWED);
		fd = route.side == BYPASS_HOME ? library_file(call, route.path, &size) : -1;
		if (fd >= 0 && open_file(call, found, fd, size, flags, depth) != NULL)
			return;
	}
}

/* All that a library needs and its folders at home have. */
static void load_all_needed(const struct bypass_library_call *call, const char *path, int fd, int64_t size, int flags, int depth)
{
	struct bypass_needed needed;
	long image;
	size_t i;

	image = size > 0 ? bypass_memory_map(NULL, (size_t)size, PROT_READ, MAP_PRIVATE, fd, 0) : -ENOEXEC;
	if (image < 0 && image > -4096)
		return;
	bypass_needed_read(&needed, (const void *)image, (size_t)size);
	for (i = 0; i < needed.count; i++)
		if (strchr(needed.names[i], '/') == NULL)
			load_needed(call, path, needed.folders, needed.names[i], flags, depth);
	bypass_unmap((void *)image, (size_t)size);
}

static void *open_file(const struct bypass_library_call *call, const char *path, int fd, int64_t size, int flags, int depth)
{
	char name[64];

	if (depth < DEEPEST && !(flags & RTLD_NOLOAD))
		load_all_needed(call, path, fd, size, flags & ~RTLD_GLOBAL, depth + 1);
	bypass_format(name, sizeof(name), "/proc/self/fd/%d", fd);
	return link_in(call, name, flags);
}

void *bypass_library_open(const struct bypass_library_call *call, const char *path, int flags)
{
	struct bypass_route route;
	int64_t size;
	int fd;

	bypass_route_through(&route, AT_FDCWD, path, BYPASS_LAST_FOLLOWED);
	if (route.side == BYPASS_DENY)
		return refuse(call, path, route.error, flags);
	if (route.side != BYPASS_HOME)
		return link_in(call, route.path, flags);
	fd = library_file(call, route.path, &size);
	return fd >= 0 ? open_file(call, path, fd, size, flags, 0) : refuse(call, path, errno, flags);
}
