/*
 * fetch.c -- the whole of a file of home's as a memory file here: programs to execute and libraries to load. See agent.h.
 *
 * Each piece is asked for by name and brings the file's identity along: no handle at home and no placeholder here, so that a vfork
 * child, which must not touch its parent's table, can fetch too. A file that changed between two pieces is fetched again.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "../include/agent.h"
#include "memory.h"
#include "own_program.h"
#include <errno.h>

#define PIECE (1u << 20)
#define ATTEMPTS 5

/* What is asked for, and where its bytes go. */
struct fetching {
	const char *path;
	int program;
	bypass_fetch_call *call;
	int file;
	char *buffer; /* PIECE bytes */
	struct bypass_fetched *fetched;
};

/* All pieces, one after the other. 1 done, 0 the file changed meanwhile, -1 with errno. */
static int fetch_once(struct fetching *fetching)
{
	struct bypass_fetched *fetched = fetching->fetched;
	int64_t version[BYPASS_FETCH_VERSION], offset = 0;
	ptrdiff_t got;
	int result;

	do {
		got = fetching->call(fetching->path, fetching->program, offset, fetching->buffer, PIECE, version);
		if (got < 0)
			return -1;
		if (offset == 0) {
			memcpy(fetched->version, version, sizeof(version));
			fetched->head_length = (size_t)got < sizeof(fetched->head) ? (size_t)got : sizeof(fetched->head);
			memcpy(fetched->head, fetching->buffer, fetched->head_length);
		}
		if (memcmp(fetched->version, version, sizeof(version)) != 0 || offset + got > version[BYPASS_FETCH_SIZE] ||
		    (got == 0 && offset < version[BYPASS_FETCH_SIZE]))
			return 0;
		result = bypass_memory_write(fetching->file, offset, fetching->buffer, (size_t)got);
		if (result < 0) {
			errno = -result;
			return -1;
		}
		offset += got;
	} while (offset < version[BYPASS_FETCH_SIZE]);
	return 1;
}

int bypass_fetch_file(struct bypass_fetched *fetched, const char *home_path, const char *program, bypass_fetch_call *call)
{
	struct fetching fetching = { home_path, program != NULL, call, -1, NULL, fetched };
	char name[BYPASS_FETCHED_NAME];
	int done = 0, attempts, error;

	fetched->fd = -1;
	fetching.buffer = (char *)bypass_map(PIECE);
	if (fetching.buffer == NULL) {
		errno = ENOMEM;
		return -1;
	}
	bypass_fetched_name(name, program != NULL ? program : "");
	for (attempts = 0; done == 0 && attempts < ATTEMPTS; attempts++) {
		bypass_close_file(fetching.file);
		fetching.file = bypass_memory_file(name, 0700);
		if (fetching.file < 0)
			errno = -fetching.file;
		done = fetching.file < 0 ? -1 : fetch_once(&fetching);
	}
	error = done == 0 ? ETXTBSY : errno;
	bypass_unmap(fetching.buffer, PIECE);
	if (done <= 0) {
		bypass_close_file(fetching.file);
		errno = error;
		return -1;
	}
	bypass_memory_seal(fetching.file);
	fetched->fd = fetching.file;
	return 0;
}
