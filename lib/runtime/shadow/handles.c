/* handles.c -- the table of handles. See handles.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "handles.h"
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

/* A handle is its row's number in the low bits and 39 random bits above it: found at once, and checked as a whole. */
#define ROW_BITS 24
#define ROWS_MAX ((size_t)1 << ROW_BITS)

struct row {
	int64_t handle; /* 0: free */
	int fd;
	int next_free;  /* -1: the last one */
	int kept;       /* while bypass_handles_keep sorts them */
	dev_t device;   /* what is open there */
	ino_t inode;
};
static struct {
	pthread_mutex_t lock;
	struct row *rows;
	size_t size;
	int first_free;
} table = { PTHREAD_MUTEX_INITIALIZER, NULL, 0, -1 };

static int grow(void)
{
	size_t size = table.size == 0 ? 64 : table.size * 2, i;
	struct row *rows;

	if (size > ROWS_MAX)
		return -1;
	rows = (struct row *)realloc(table.rows, size * sizeof(*rows));
	if (rows == NULL)
		return -1;
	table.rows = rows;
	for (i = size; i-- > table.size;) {
		rows[i].handle = 0;
		rows[i].kept = 0;
		rows[i].next_free = table.first_free;
		table.first_free = (int)i;
	}
	table.size = size;
	return 0;
}

static int64_t random_handle(int row)
{
	uint64_t bits = 0;

	while ((bits & 0x7fffffffff) == 0)
		if (getrandom(&bits, sizeof(bits), 0) != (ssize_t)sizeof(bits) && errno != EINTR)
			return -1;
	return (int64_t)((bits & 0x7fffffffff) << ROW_BITS) | row;
}

static struct row *find(int64_t handle)
{
	size_t number = (size_t)handle & (ROWS_MAX - 1);

	return handle > 0 && number < table.size && table.rows[number].handle == handle ? &table.rows[number] : NULL;
}

static void release(struct row *row)
{
	row->handle = 0;
	row->next_free = table.first_free;
	table.first_free = (int)(row - table.rows);
}

/* What is open at `fd` as the kernel names it; 0 and 0 when nothing is. */
static void look_at(int fd, dev_t *device, ino_t *inode)
{
	struct stat status;
	int saved = errno, found = fstat(fd, &status) == 0;

	*device = found ? status.st_dev : 0;
	*inode = found ? status.st_ino : 0;
	errno = saved;
}

/*
 * A number is free from the moment that an action has closed it, and its row only a moment later: a copy of this process that was
 * made in between would close, under that number, a connection of its own.
 */
static int is_still_there(const struct row *row)
{
	dev_t device;
	ino_t inode;

	look_at(row->fd, &device, &inode);
	return inode != 0 && device == row->device && inode == row->inode;
}

static void forget(int fd)
{
	size_t i;

	for (i = 0; i < table.size; i++)
		if (table.rows[i].handle != 0 && table.rows[i].fd == fd)
			release(&table.rows[i]);
}

int64_t bypass_handle_add(int fd)
{
	int64_t handle = -1;
	int number;
	dev_t device;
	ino_t inode;

	look_at(fd, &device, &inode);
	pthread_mutex_lock(&table.lock);
	forget(fd);
	if (table.first_free >= 0 || grow() == 0) {
		number = table.first_free;
		handle = random_handle(number);
		if (handle > 0) {
			table.first_free = table.rows[number].next_free;
			table.rows[number].handle = handle;
			table.rows[number].fd = fd;
			table.rows[number].device = device;
			table.rows[number].inode = inode;
		}
	}
	pthread_mutex_unlock(&table.lock);
	return handle;
}

int bypass_handle_find(int64_t handle)
{
	struct row *row;
	int fd;

	pthread_mutex_lock(&table.lock);
	row = find(handle);
	fd = row != NULL ? row->fd : -1;
	pthread_mutex_unlock(&table.lock);
	return fd;
}

void bypass_handle_forget(int64_t handle)
{
	struct row *row;

	pthread_mutex_lock(&table.lock);
	row = find(handle);
	if (row != NULL)
		release(row);
	pthread_mutex_unlock(&table.lock);
}

int bypass_handle_close(int64_t handle)
{
	struct row *row;

	pthread_mutex_lock(&table.lock); /* until it is closed: a copy of this process would have it open for ever, under no handle */
	row = find(handle);
	if (row != NULL) {
		close(row->fd);
		release(row);
	}
	pthread_mutex_unlock(&table.lock);
	return row != NULL ? 0 : EBADF;
}

void bypass_handles_keep(const int64_t *kept, size_t count)
{
	struct row *row;
	size_t i;

	pthread_mutex_lock(&table.lock);
	for (i = 0; i < count; i++) {
		row = find(kept[i]);
		if (row != NULL)
			row->kept = 1;
	}
	for (i = 0; i < table.size; i++) {
		row = &table.rows[i];
		if (row->handle != 0 && !is_still_there(row))
			release(row);
		else if (row->handle != 0 && !row->kept) {
			close(row->fd);
			release(row);
		}
		row->kept = 0;
	}
	pthread_mutex_unlock(&table.lock);
}

void bypass_handles_hold(void)
{
	pthread_mutex_lock(&table.lock);
}

void bypass_handles_release(void)
{
	pthread_mutex_unlock(&table.lock);
}

size_t bypass_handles_run_down(void)
{
	size_t i, closed = 0;

	pthread_mutex_lock(&table.lock);
	for (i = 0; i < table.size; i++) {
		if (table.rows[i].handle == 0)
			continue;
		close(table.rows[i].fd);
		release(&table.rows[i]);
		closed++;
	}
	pthread_mutex_unlock(&table.lock);
	return closed;
}
