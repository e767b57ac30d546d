/*
 * stream.c -- stdio over home descriptors. libc's own streams read and write inside libc, where no symbol is seen, so a stream
 * over a home descriptor is one of the program's own kind, made by fopencookie (glibc and musl have it), whose four functions
 * lead to whichever side its descriptor belongs to at that moment: once made, a stream follows every dup2 by itself.
 *
 * libc's standard streams, and others that freopen turns, cannot be changed; one of ours stands for them. Whoever goes through
 * `stdout` finds ours there where libc lets that be set; whoever kept libc's pointer is led on by the entry points.
 *
 * The one file of the agent's side that uses stdio: streams are what it makes. Runs inside of traps.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "process.h"
#include <errno.h>
#include <stdio.h>
#include <stdio_ext.h>
#include <unistd.h>

#define BUFFER_SIZE (64u << 10) /* large: each filling is a trip home */
#define PLACE_COUNT 64

struct bypass_stream {
	struct bypass_stream *next;
	FILE *file;
	int fd;
	int reserved;
	size_t ahead_at, ahead_end; /* of `ahead`: what libc's stream had read before this one took its place */
	char *ahead;
	char buffer[BUFFER_SIZE];
};

/* `now` is used wherever the program says `then`. A free place has no `then`. Read without a lock: written in that order. */
static struct { void *then, *now; } places[PLACE_COUNT];
int bypass_streams_replaced, bypass_streams_made;

static struct bypass_lock lock;
static struct bypass_stream *streams;
static struct bypass_stream *standard[3]; /* ours, in place of libc's */

/* ---- what is inside of a stream: known of the GNU C library's alone, and never touched in a process of another ---- */

#ifdef __GLIBC__
#define INSIDE(statement) \
	do { \
		if (bypass_c_library_is_gnu()) \
			statement; \
	} while (0)
#else
#define INSIDE(statement) ((void)0)
#endif

/* Bytes that a stream has read and not given yet. */
static size_t unread_of(FILE *file)
{
#ifdef __GLIBC__
	return bypass_c_library_is_gnu() ? (size_t)(file->_IO_read_end - file->_IO_read_ptr) : bypass_c_library.unread(file);
#else
	return __freadahead(file);
#endif
}

/* ---- what fopencookie calls: in the program's own time, inside of its stdio call ---- */

static ssize_t take(void *cookie, char *buffer, size_t size)
{
	struct bypass_stream *stream = (struct bypass_stream *)cookie;
	size_t left = stream->ahead_end - stream->ahead_at;

	if (left == 0)
		return bypass_stream_calls.read(stream->fd, buffer, size);
	if (size > left)
		size = left;
	memcpy(buffer, stream->ahead + stream->ahead_at, size);
	stream->ahead_at += size;
	return (ssize_t)size;
}

/* All of it, or an error: glibc's callers expect what was written then, musl's -1. */
static ssize_t give(void *cookie, const char *buffer, size_t size)
{
	struct bypass_stream *stream = (struct bypass_stream *)cookie;
	size_t written = 0;
	ptrdiff_t piece;

	while (written < size) {
		piece = bypass_stream_calls.write(stream->fd, buffer + written, size - written);
		if (piece <= 0)
			break;
		written += (size_t)piece;
	}
	INSIDE(stream->file->_offset = -1); /* glibc forgets to add what a cookie's function wrote: a seek from here would go astray */
	return written == size || bypass_c_library_is_gnu() ? (ssize_t)written : -1;
}

/* What was taken over counts as read already; it is forgotten when the stream is moved. */
static int seek(void *cookie, off64_t *offset, int whence)
{
	struct bypass_stream *stream = (struct bypass_stream *)cookie;
	int64_t left = (int64_t)(stream->ahead_end - stream->ahead_at), place;
	int asked = whence == SEEK_CUR && *offset == 0;

	place = bypass_stream_calls.seek(stream->fd, whence == SEEK_CUR && !asked ? *offset - left : *offset, whence);
	if (place == -1)
		return -1;
	if (asked)
		place -= left;
	else
		stream->ahead_at = stream->ahead_end;
	*offset = place;
	return 0;
}

static int finish(void *cookie)
{
	struct bypass_stream *stream = (struct bypass_stream *)cookie, **link;
	int fd = stream->fd, result, error;

	bypass_lock(&lock);
	for (link = &streams; *link != NULL && *link != stream; link = &(*link)->next)
		;
	if (*link != NULL)
		*link = stream->next;
	bypass_unlock(&lock);
	result = bypass_stream_calls.close(fd);
	error = errno;
	if (stream->ahead != NULL)
		bypass_unmap(stream->ahead, stream->ahead_end);
	bypass_unmap(stream, sizeof(*stream));
	errno = error;
	return result;
}

/* ---- making and finding ---- */

/*
 * Every stream of ours may do both: what its descriptor was opened for is for home to judge, and freopen may change it.
 */
static struct bypass_stream *make(int fd)
{
	cookie_io_functions_t functions;
	struct bypass_stream *stream = (struct bypass_stream *)bypass_map(sizeof(*stream));

	if (stream == NULL)
		return NULL;
	functions.read = take;
	functions.write = give;
	functions.seek = seek;
	functions.close = finish;
	stream->fd = fd;
	stream->file = fopencookie(stream, "r+", functions);
	if (stream->file == NULL) {
		bypass_unmap(stream, sizeof(*stream));
		return NULL;
	}
	setvbuf(stream->file, stream->buffer, _IOFBF, sizeof(stream->buffer));
	INSIDE(stream->file->_fileno = fd);
	bypass_lock(&lock);
	stream->next = streams;
	streams = stream;
	bypass_unlock(&lock);
	__atomic_store_n(&bypass_streams_made, 1, __ATOMIC_RELAXED);
	return stream;
}

void *bypass_stream_make(int fd)
{
	struct bypass_stream *stream = make(fd);

	return stream == NULL ? NULL : stream->file;
}

int bypass_stream_descriptor(void *file)
{
	struct bypass_stream *stream;
	int fd = -1;

	bypass_lock(&lock);
	for (stream = streams; stream != NULL; stream = stream->next)
		if (stream->file == file)
			fd = stream->fd;
	bypass_unlock(&lock);
	return fd;
}

void *bypass_stream_found(void *file)
{
	void *now = bypass_stream_now(file);

	return bypass_stream_descriptor(now) != -1 ? now : NULL;
}

void *bypass_stream_replacement(void *file)
{
	size_t i;

	for (i = 0; i < PLACE_COUNT; i++)
		if (__atomic_load_n(&places[i].then, __ATOMIC_ACQUIRE) == file)
			return places[i].now;
	return file;
}

/* 0 when there are too many already. */
static int replace(void *then, void *now)
{
	size_t i;
	int done = 0;

	bypass_lock(&lock);
	for (i = 0; i < PLACE_COUNT && !done; i++)
		if (places[i].then == NULL) {
			places[i].now = now;
			__atomic_store_n(&places[i].then, then, __ATOMIC_RELEASE);
			__atomic_fetch_add(&bypass_streams_replaced, 1, __ATOMIC_RELEASE);
			done = 1;
		}
	bypass_unlock(&lock);
	return done;
}

/* Gives what `now` stood for, or NULL. */
static FILE *replace_no_more(void *now)
{
	FILE *then = NULL;
	size_t i;

	bypass_lock(&lock);
	for (i = 0; i < PLACE_COUNT && then == NULL; i++)
		if (places[i].then != NULL && places[i].now == now) {
			then = (FILE *)places[i].then;
			__atomic_store_n(&places[i].then, NULL, __ATOMIC_RELEASE);
			__atomic_fetch_sub(&bypass_streams_replaced, 1, __ATOMIC_RELEASE);
		}
	bypass_unlock(&lock);
	return then;
}

/* ---- standard streams ---- */

/* Where the program finds a standard stream: glibc lets it be set, musl does not. */
static FILE *libc_standard(int fd)
{
	return fd == 0 ? stdin : fd == 1 ? stdout : stderr;
}

static void set_standard(int fd, FILE *from, FILE *to)
{
#ifdef __GLIBC__
	FILE **place = fd == 0 ? &stdin : fd == 1 ? &stdout : &stderr;

	if (bypass_c_library_is_gnu() && *place == from)
		*place = to;
#else
	(void)fd, (void)from, (void)to;
#endif
}

#ifdef __GLIBC__
/* What it was told and has met, and what it was to write. */
static void take_over_rest(FILE *now, FILE *old)
{
	size_t unwritten = (size_t)(old->_IO_write_ptr - old->_IO_write_base);

	now->_flags |= old->_flags & (_IO_EOF_SEEN | _IO_ERR_SEEN);
	if (unwritten > 0)
		fwrite(old->_IO_write_base, 1, unwritten, now);
}
#endif

/* What waits in libc's stream goes along: a program that prints, and then gives the number another file, means that file. */
static void take_over(struct bypass_stream *stream, FILE *old)
{
	size_t unread = unread_of(old);

	INSIDE(take_over_rest(stream->file, old));
	if (unread > 0)
		stream->ahead = (char *)bypass_map(unread);
	if (stream->ahead != NULL)
		stream->ahead_end = fread(stream->ahead, 1, unread, old);
	__fpurge(old);
	INSIDE(old->_IO_write_end = old->_IO_write_ptr); /* putc_unlocked, which is a macro, must ask too */
}

void bypass_stream_standard(int fd)
{
	struct bypass_stream *stream;
	int saved = errno, home;
	FILE *old;

	if (fd < 0 || fd > 2 || &bypass_stream_calls == NULL || !bypass_in_own_process())
		return;
	home = bypass_descriptor_side(fd) == BYPASS_HOME;
	old = libc_standard(fd);
	if (standard[fd] != NULL && !home && isatty(fd))
		setvbuf(standard[fd]->file, NULL, fd == 2 ? _IONBF : _IOLBF, 0);
	if (standard[fd] == NULL && home && old != NULL && fileno(old) == fd) {
		stream = make(fd);
		if (stream != NULL && replace(old, stream->file)) {
			if (fd == 2 || __fbufsize(old) == 1)
				setvbuf(stream->file, NULL, _IONBF, 0);
			else if (__flbf(old))
				setvbuf(stream->file, NULL, _IOLBF, 0);
			if (ftrylockfile(old) == 0) {
				take_over(stream, old);
				funlockfile(old);
			}
			standard[fd] = stream;
			set_standard(fd, old, stream->file);
		}
	}
	errno = saved;
}

void bypass_streams_start(void)
{
	int fd;

	for (fd = 0; fd < 3; fd++)
		bypass_stream_standard(fd);
}

/* ---- streams that the program turns or ends ---- */

int bypass_stream_turn(void *file, int fd)
{
	FILE *old = (FILE *)bypass_stream_now(file);
	struct bypass_stream *stream;

	if (bypass_stream_descriptor(old) != -1) {
		clearerr(old);
		__fpurge(old);
		return 0;
	}
	stream = make(fd);
	if (stream == NULL || !replace(old, stream->file)) {
		errno = EMFILE;
		return -1;
	}
	__fpurge(old);
	return 0;
}

int bypass_stream_special(void *file)
{
	int i;

	for (i = 0; i < 3; i++)
		if (standard[i] != NULL && standard[i]->file == file)
			return 1;
	return bypass_stream_now(file) != file;
}

int bypass_stream_close(void *file)
{
	FILE *now = (FILE *)bypass_stream_now(file), *then = replace_no_more(now);
	int i, result, error;

	for (i = 0; i < 3; i++)
		if (standard[i] != NULL && standard[i]->file == now) {
			set_standard(i, now, then);
			standard[i] = NULL;
		}
	result = fclose(now);
	error = errno;
	if (then != NULL) {
		INSIDE(then->_fileno = -1);
		fclose(then);
	}
	errno = error;
	return result;
}

/* ---- formatted output to a descriptor, which libc does through a stream of its own ---- */

int bypass_stream_print(int fd, const char *format, va_list arguments)
{
	va_list again;
	ptrdiff_t piece = 0;
	int length, written;
	char *text;

	va_copy(again, arguments);
	length = vsnprintf(NULL, 0, format, again);
	va_end(again);
	text = length < 0 ? NULL : (char *)bypass_borrow((size_t)length + 1);
	if (text == NULL)
		return -1;
	vsnprintf(text, (size_t)length + 1, format, arguments);
	for (written = 0; written < length; written += (int)piece) {
		piece = bypass_stream_calls.write(fd, text + written, (size_t)(length - written));
		if (piece <= 0)
			break;
	}
	bypass_give_back(text);
	return written < length ? -1 : length;
}
