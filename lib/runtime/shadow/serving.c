/* serving.c -- one request at home: its memory, and what receivers call (shadow.h). See serve.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "serve.h"
#include "handles.h"
#include "../shared/reply.h"
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define FIRST_SIZE (64u << 10)

/* The request that this thread is serving. */
static __thread struct bypass_serving *current;

static struct bypass_workspace *space_of(struct bypass_serving *serving)
{
	return &((struct bypass_lane *)serving->worker)->space;
}

/* ---- memory of a call ---- */

static unsigned char *grow_reply(struct bypass_message *message, size_t capacity)
{
	struct bypass_workspace *space = (struct bypass_workspace *)message->scratch;
	size_t size = capacity + BYPASS_FRAME_SIZE < FIRST_SIZE ? FIRST_SIZE : capacity + BYPASS_FRAME_SIZE;
	unsigned char *grown = (unsigned char *)realloc(space->out, size);

	if (grown == NULL)
		return NULL;
	space->out = grown;
	space->out_size = size;
	message->capacity = size - BYPASS_FRAME_SIZE;
	return grown + BYPASS_FRAME_SIZE;
}

/* The piece did not fit: a piece of its own for now, and a larger block for the next call. */
static void *overflow_piece(struct bypass_workspace *space, size_t amount)
{
	void **piece = (void **)calloc(1, amount + 16);

	if (piece == NULL)
		return NULL;
	*piece = space->overflow;
	space->overflow = piece;
	return (unsigned char *)piece + 16;
}

void *bypass_serving_memory(struct bypass_serving *serving, size_t count, size_t size)
{
	struct bypass_workspace *space = space_of(serving);
	size_t amount;
	void *memory;

	if (__builtin_mul_overflow(count, size, &amount) || amount > BYPASS_PAYLOAD_MAX ||
	    space->memory_wanted > 4 * (size_t)BYPASS_PAYLOAD_MAX) {
		bypass_message_fail(&serving->request, EMSGSIZE);
		return NULL;
	}
	amount = (amount + (amount == 0) + 15) & ~(size_t)15; /* nothing has an address too */
	space->memory_wanted += amount;
	if (amount <= space->memory_size - space->memory_used) {
		memory = space->memory + space->memory_used;
		space->memory_used += amount;
		return memset(memory, 0, amount);
	}
	memory = overflow_piece(space, amount);
	if (memory == NULL)
		bypass_message_fail(&serving->request, ENOMEM);
	return memory;
}

void bypass_serving_end(struct bypass_workspace *space)
{
	void **piece;
	unsigned char *grown;

	while (space->overflow != NULL) {
		piece = (void **)space->overflow;
		space->overflow = *piece;
		free(piece);
	}
	if (space->memory_wanted > space->memory_size) {
		grown = (unsigned char *)malloc(space->memory_wanted);
		if (grown != NULL) {
			free(space->memory);
			space->memory = grown;
			space->memory_size = space->memory_wanted;
		}
	}
	space->memory_used = space->memory_wanted = 0;
}

/* ---- a call ---- */

/*
 * Nobody reads any more what this thread's action has written, or a file may not grow so far. The program, not the shadow, is to get
 * the signal: what a reply's head says beyond `failed`.
 */
static __thread volatile sig_atomic_t signalled;

void bypass_serving_signal(int number)
{
	signalled = number == SIGPIPE ? 1 : 2;
}

void bypass_serving_begin(struct bypass_serving *serving, struct bypass_lane *lane, const struct bypass_frame *frame, unsigned char *payload)
{
	memset(serving, 0, sizeof(*serving));
	serving->operation = &bypass_shadow.spec->operations[frame->operation];
	serving->worker = lane;
	serving->request.data = payload;
	serving->request.length = serving->request.capacity = frame->length;
	serving->reply.grow = grow_reply;
	serving->reply.scratch = &lane->space;
	if (lane->space.out != NULL) {
		serving->reply.data = lane->space.out + BYPASS_FRAME_SIZE;
		serving->reply.capacity = lane->space.out_size - BYPASS_FRAME_SIZE;
	}
	lane->space.fresh_count = 0;
	signalled = 0;
	lane->space.lent = -1;
	current = serving;
}

/* ---- what receivers call ---- */

void bypass_lend(int fd)
{
	if (current != NULL)
		space_of(current)->lent = fd;
}

int bypass_request_ok(struct bypass_serving *serving)
{
	return bypass_message_ended(&serving->request);
}

void bypass_reply_begin(struct bypass_serving *serving, int failed, int outs)
{
	struct bypass_reply_head head;

	serving->saved_errno = errno;
	head.failed = failed ? 1 + signalled : 0;
	head.outs = outs;
	head.error = failed ? serving->saved_errno : 0;
	serving->reply.length = 0;
	bypass_reply_head_put(&serving->reply, &head, bypass_shadow.spec->error_numbers);
}

int bypass_get_descriptor(struct bypass_serving *serving)
{
	int64_t handle = bypass_get_integer(&serving->request, sizeof(handle));
	int fd;

	if (serving->request.error != 0)
		return -1;
	if (handle == -1 || handle == AT_FDCWD)
		return (int)handle;
	fd = bypass_handle_find(handle);
	if (fd < 0)
		bypass_message_fail(&serving->request, EBADF);
	space_of(serving)->named = handle;
	space_of(serving)->named_fd = fd;
	return fd;
}

/* Handles are larger than any descriptor (handles.c), so that a name of home's own /proc is never taken for one. */
const char *bypass_get_path(struct bypass_serving *serving, size_t max, int toolong)
{
	static const char folder[] = "/proc/self/fd/";
	const char *path = bypass_get_string(&serving->request, max, toolong), *digit;
	int64_t handle = 0;
	size_t room;
	char *name;
	int fd;

	if (path == NULL || strncmp(path, folder, sizeof(folder) - 1) != 0)
		return path;
	for (digit = path + sizeof(folder) - 1; *digit >= '0' && *digit <= '9' && handle < INT64_MAX / 10 - 1; digit++)
		handle = handle * 10 + (*digit - '0');
	fd = bypass_handle_find(handle);
	if ((*digit != '\0' && *digit != '/') || fd < 0)
		return path;
	room = sizeof(folder) + 12 + strlen(digit);
	name = (char *)bypass_serving_memory(serving, room, 1);
	if (name != NULL)
		snprintf(name, room, "%s%d%s", folder, fd, digit);
	return name;
}

static int remember_fresh(struct bypass_workspace *space, int64_t handle)
{
	size_t size = space->fresh_size == 0 ? 8 : space->fresh_size * 2;
	int64_t *grown;

	if (space->fresh_count == space->fresh_size) {
		grown = (int64_t *)realloc(space->fresh, size * sizeof(*grown));
		if (grown == NULL)
			return -1;
		space->fresh = grown;
		space->fresh_size = size;
	}
	space->fresh[space->fresh_count++] = handle;
	return 0;
}

/* Past home's cache only buffers go that lie on whole blocks. The program's do; here its bytes come to lie anywhere, and are EINVAL. */
static void through_the_cache(int fd)
{
#ifdef O_DIRECT
	int flags = fcntl(fd, F_GETFL);

	if (flags != -1 && (flags & O_DIRECT))
		fcntl(fd, F_SETFL, flags & ~O_DIRECT);
#else
	(void)fd;
#endif
}

void bypass_put_descriptor_new(struct bypass_serving *serving, int fd)
{
	int64_t handle;

	if (fd < 0) {
		bypass_put_integer(&serving->reply, fd);
		return;
	}
	through_the_cache(fd);
	handle = bypass_handle_add(fd);
	if (handle < 0) {
		close(fd);
		bypass_message_fail(&serving->reply, ENOMEM);
		return;
	}
	if (remember_fresh(space_of(serving), handle) != 0) {
		bypass_handle_close(handle);
		bypass_message_fail(&serving->reply, ENOMEM);
		return;
	}
	bypass_put_integer(&serving->reply, handle);
}

void bypass_descriptor_gone(struct bypass_serving *serving, int fd)
{
	if (fd == space_of(serving)->named_fd)
		bypass_handle_forget(space_of(serving)->named);
}
