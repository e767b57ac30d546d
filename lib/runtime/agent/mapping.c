/*
 * mapping.c -- mmap of files at home. See agent.h for bypass_map_home.
 *
 * A copy is right for a private map: whether later changes of the file show in one is unspecified. For a shared map it would be stale
 * data, or lost rows, with exit status 0; so there is none. A copy is a memory file with the file's bytes at their true offsets, cut
 * where the file or the map ends: what lies in the last page behind the end is zero, and what lies beyond gives SIGBUS, as in a map of the file.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "../include/agent.h"
#include "lend.h"
#include "memory.h"
#include <sys/mman.h>

#define PIECE (1u << 20)
#define PAGE 4096 /* at least; the kernel sees to larger ones */

#ifdef MAP_TYPE
#define KIND(flags) ((flags) & MAP_TYPE)
#else
#define KIND(flags) ((flags) & (MAP_SHARED | MAP_PRIVATE))
#endif

static void *fail(int error)
{
	errno = error;
	return MAP_FAILED;
}

/* Fills the memory file with [at, end) of the file, or up to where the file ends by now. 0 or an errno. */
static int copy_range(const struct bypass_map *map, int file, int64_t at, int64_t end)
{
	char *buffer = (char *)bypass_map(PIECE);
	int64_t filled = 0;
	ptrdiff_t got;
	int result = 0, error = 0;

	if (buffer == NULL)
		return ENOMEM;
	do {
		got = at < end ? map->piece(map->fd, &at, buffer, end - at < (int64_t)PIECE ? (size_t)(end - at) : PIECE) : 0;
		if (got > 0 && at < end) {
			if (got > end - at)
				got = (ptrdiff_t)(end - at);
			result = bypass_memory_write(file, at, buffer, (size_t)got);
			at += got;
			filled = at;
		}
	} while (result == 0 && got > 0);
	if (got < 0)
		error = errno;
	if (at > end)
		at = end;
	if (error == 0 && result == 0 && at > filled && end > map->offset) /* it ends in a hole */
		result = bypass_memory_write(file, at - 1, "", 1);
	bypass_unmap(buffer, PIECE);
	return error != 0 ? error : -result;
}

/* What mmap itself would have refused. 0 or an errno. */
static int refusal(const struct bypass_map *map, const int64_t *status)
{
	int kind = KIND(map->flags), shared = kind != MAP_PRIVATE;

	if (map->length == 0 || map->offset % PAGE != 0 || kind == 0)
		return EINVAL;
	if (map->offset < 0)
		return EOVERFLOW;
	if (!status[BYPASS_MAP_READABLE] || (shared && (map->protection & PROT_WRITE) && !status[BYPASS_MAP_WRITABLE]))
		return EACCES;
	return shared || !status[BYPASS_MAP_REGULAR] ? ENODEV : 0;
}

static void *map_and_close(const struct bypass_map *map, int file)
{
	long result = bypass_sys_map(map->address, map->length, map->protection, map->flags, file, map->offset);

	bypass_close_file(file);
	return result < 0 && result > -4096 ? fail((int)-result) : (void *)result;
}

/* Maps a copy. */
static void *map_copy(const struct bypass_map *map, const int64_t *status)
{
	int64_t end = status[BYPASS_MAP_SIZE];
	int error = refusal(map, status), file;

	if (error != 0)
		return fail(error);
	if (end > map->offset && (uint64_t)(end - map->offset) > map->length)
		end = map->offset + (int64_t)map->length;
	file = bypass_memory_file("bypass map", 0600);
	if (file < 0)
		return fail(-file == ENFILE || -file == EMFILE ? ENOMEM : -file);
	error = copy_range(map, file, map->offset, end);
	if (error == 0)
		return map_and_close(map, file);
	bypass_close_file(file);
	return fail(error);
}

void *bypass_map_home(const struct bypass_map *map)
{
	int64_t status[BYPASS_MAP_STATUS];
	int asked, file;

	bypass_lend_await();
	asked = map->ask(map->fd, status);
	file = bypass_lend_take();
	if (file >= 0)
		return map_and_close(map, file);
	return asked == -1 ? MAP_FAILED : map_copy(map, status);
}
