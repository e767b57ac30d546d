/*
 * directory.c -- directory streams over home descriptors. A stream of ours is known by its address, so that libc's DIR, which
 * has the same C type, is told apart for the price of a list that is empty in most programs.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "process.h"
#include <dirent.h>
#include <errno.h>

#define BUFFER_SIZE (32u << 10)
#define STREAM_SIZE (sizeof(struct bypass_directory) + BUFFER_SIZE)

/* What fetch fills the buffer with; the layout of struct dirent64, which getdents64 has on every Linux. */
struct entry {
	uint64_t inode;
	int64_t offset;
	uint16_t length;
	unsigned char type;
	char name[];
};

struct bypass_directory {
	struct bypass_directory *next;
	int fd;
	int reserved;
	ptrdiff_t (*fetch)(int fd, void *buffer, size_t size);
	int (*rewind)(int fd, int64_t position);
	int64_t position; /* of the entry that comes next */
	size_t at, end;   /* in the buffer */
	char *buffer;
};

static struct bypass_lock lock;
static struct bypass_directory *streams;

struct bypass_directory *bypass_directory_open(int fd, ptrdiff_t (*fetch)(int fd, void *buffer, size_t size),
					       int (*rewind)(int fd, int64_t position))
{
	struct bypass_directory *directory = (struct bypass_directory *)bypass_map(STREAM_SIZE);

	if (directory == NULL) {
		errno = ENOMEM;
		return NULL;
	}
	directory->fd = fd;
	directory->fetch = fetch;
	directory->rewind = rewind;
	directory->buffer = (char *)(directory + 1);
	bypass_lock(&lock);
	directory->next = streams;
	__atomic_store_n(&streams, directory, __ATOMIC_RELEASE);
	bypass_unlock(&lock);
	return directory;
}

int bypass_directory_is(const void *stream)
{
	const struct bypass_directory *directory;
	int found = 0;

	if (__atomic_load_n(&streams, __ATOMIC_ACQUIRE) == NULL || stream == NULL)
		return 0;
	bypass_lock(&lock);
	for (directory = streams; directory != NULL && !found; directory = directory->next)
		found = directory == stream;
	bypass_unlock(&lock);
	return found;
}

/* An entry that does not fit what was fetched is home's mistake, not the program's: EIO. */
void *bypass_directory_read(struct bypass_directory *directory)
{
	struct entry *entry;
	ptrdiff_t got;
	size_t room;

	if (directory->at >= directory->end) {
		got = directory->fetch(directory->fd, directory->buffer, BUFFER_SIZE);
		if (got <= 0)
			return NULL;
		directory->at = 0;
		directory->end = (size_t)got > BUFFER_SIZE ? BUFFER_SIZE : (size_t)got;
	}
	entry = (struct entry *)(void *)(directory->buffer + directory->at);
	room = directory->end - directory->at;
	if (room < offsetof(struct entry, name) + 1 || entry->length > room || entry->length < offsetof(struct entry, name) + 1 ||
	    entry->length % 8 != 0 || memchr(entry->name, '\0', entry->length - offsetof(struct entry, name)) == NULL) {
		directory->at = directory->end = 0;
		errno = EIO;
		return NULL;
	}
	directory->at += entry->length;
	directory->position = entry->offset;
	return entry;
}

int bypass_directory_descriptor(struct bypass_directory *directory)
{
	return directory->fd;
}

int64_t bypass_directory_tell(struct bypass_directory *directory)
{
	return directory->position;
}

void bypass_directory_seek(struct bypass_directory *directory, int64_t position)
{
	if (directory->rewind(directory->fd, position) != 0)
		return;
	directory->position = position;
	directory->at = directory->end = 0;
}

int bypass_directory_close(struct bypass_directory *directory)
{
	struct bypass_directory **link;
	int fd = directory->fd;

	bypass_lock(&lock);
	for (link = &streams; *link != NULL && *link != directory; link = &(*link)->next)
		;
	if (*link != NULL)
		*link = directory->next;
	bypass_unlock(&lock);
	bypass_unmap(directory, STREAM_SIZE);
	return fd;
}
