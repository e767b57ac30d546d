#include "stage.h"
#include "transfer.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* A file that the program has open. The copy has no name: it is reached through `copy`, and vanishes with this process. */
struct file {
	struct file *next;
	char *name;
	int copy;
	int opens;
	int written;
};

/* One descriptor of the program. */
struct use {
	struct use *next;
	struct file *file;
	int fd;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct file *files;
static struct use *uses;

static struct file *find_file(const char *name)
{
	struct file *file;

	for (file = files; file; file = file->next) {
		if (!strcmp(file->name, name))
			return file;
	}
	return NULL;
}

static void forget_file(struct file *file)
{
	struct file **place = &files;

	while (*place != file)
		place = &(*place)->next;
	*place = file->next;
	close(file->copy);
	free(file->name);
	free(file);
}

/* An unnamed file in TMPDIR. */
static int make_copy(void)
{
	const char *folder = getenv("TMPDIR");
	int fd = open(folder ? folder : "/tmp", O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
	char name[] = "/tmp/stageXXXXXX";

	if (fd >= 0)
		return fd;
	fd = mkstemp(name); /* a file system without O_TMPFILE */
	if (fd >= 0)
		unlink(name);
	return fd;
}

static struct file *fetch_file(const char *name, int flags)
{
	struct file *file = calloc(1, sizeof *file);
	int error;

	if (!file)
		return NULL;
	file->copy = make_copy();
	file->name = strdup(name);
	file->next = files;
	files = file;
	if (file->copy < 0 || !file->name)
		goto fail;
	if (transfer_get(name, file->copy) == 0)
		return file;
	if (errno != ENOENT || !(flags & O_CREAT))
		goto fail;
	file->written = 1; /* it is to exist afterwards, even empty */
	return file;
fail:
	error = errno;
	forget_file(file);
	errno = error;
	return NULL;
}

/* A descriptor with a position and an access mode of its own. */
static int open_copy(struct file *file, int flags)
{
	char name[32];

	snprintf(name, sizeof name, "/proc/self/fd/%d", file->copy);
	return open(name, flags & ~(O_CREAT | O_EXCL | O_NOFOLLOW));
}

static int open_locked(const char *path, int flags)
{
	struct file *file = find_file(path);
	int known = file != NULL;
	struct use *use;

	if (!file)
		file = fetch_file(path, flags);
	if (!file)
		return -1;
	if ((flags & O_CREAT) && (flags & O_EXCL) && (known || !file->written)) {
		if (!known)
			forget_file(file);
		errno = EEXIST;
		return -1;
	}
	use = calloc(1, sizeof *use);
	if (use)
		use->fd = open_copy(file, flags);
	if (!use || use->fd < 0) {
		free(use);
		if (!known)
			forget_file(file);
		return -1;
	}
	use->file = file;
	use->next = uses;
	uses = use;
	file->opens++;
	if ((flags & O_ACCMODE) != O_RDONLY)
		file->written = 1;
	return use->fd;
}

int stage_open(const char *path, int flags)
{
	int fd;

	pthread_mutex_lock(&lock);
	fd = open_locked(path, flags);
	pthread_mutex_unlock(&lock);
	return fd;
}

static int close_locked(int fd)
{
	struct use **place = &uses;
	struct use *use;
	struct file *file;
	int error = 0;

	while (*place && (*place)->fd != fd)
		place = &(*place)->next;
	use = *place;
	if (!use)
		return close(fd);
	file = use->file;
	*place = use->next;
	free(use);
	if (--file->opens == 0) {
		if (file->written && transfer_put(file->name, file->copy) != 0)
			error = errno;
		forget_file(file);
	}
	close(fd);
	errno = error;
	return error ? -1 : 0;
}

int stage_close(int fd)
{
	int result;

	pthread_mutex_lock(&lock);
	result = close_locked(fd);
	pthread_mutex_unlock(&lock);
	return result;
}
