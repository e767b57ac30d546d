/*
 * status_shadow.c -- the shadow's side of spec.bp: per call its shadow action and receiver.
 * Written by bypass 0.0.0. Edit spec.bp, not this file.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#ifndef _FILE_OFFSET_BITS
#define _FILE_OFFSET_BITS 64
#endif
#include "shadow.h"
#include "status_calls.h"

/* A call has the parameters that it has, whether a body needs them or not. */
#pragma GCC diagnostic ignored "-Wunused-parameter"

#ifdef __cplusplus
extern "C" {
#endif

/* ==== stat ===================================================================== spec.bp:2 ==== */

/* Receiver: unpack the request, run the real stat, pack the answer. */
static void bypass_receive_stat(struct bypass_serving *serving)
{
	const char *path;
	struct stat status_object;
	struct stat *status = &status_object;
	int result;

	path = bypass_get_string(&serving->request, PATH_MAX, ENAMETOOLONG);
	memset(&status_object, 0, sizeof status_object);
	if (!bypass_request_ok(serving))
		return;
	result = stat(path, status);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, int, result);
	if (result != -1)
		bypass_put_record(&serving->reply, &status_object, &bypass_record_stat);
}

/* ==== fstat ==================================================================== spec.bp:2 ==== */

/* Receiver: unpack the request, run the real fstat, pack the answer. */
static void bypass_receive_fstat(struct bypass_serving *serving)
{
	int fd;
	struct stat status_object;
	struct stat *status = &status_object;
	int result;

	fd = bypass_get_descriptor(serving);
	memset(&status_object, 0, sizeof status_object);
	if (!bypass_request_ok(serving))
		return;
	result = fstat(fd, status);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, int, result);
	if (result != -1)
		bypass_put_record(&serving->reply, &status_object, &bypass_record_stat);
}

/* ==== lstat ==================================================================== spec.bp:2 ==== */

/* Receiver: unpack the request, run the real lstat, pack the answer. */
static void bypass_receive_lstat(struct bypass_serving *serving)
{
	const char *path;
	struct stat status_object;
	struct stat *status = &status_object;
	int result;

	path = bypass_get_string(&serving->request, PATH_MAX, ENAMETOOLONG);
	memset(&status_object, 0, sizeof status_object);
	if (!bypass_request_ok(serving))
		return;
	result = lstat(path, status);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, int, result);
	if (result != -1)
		bypass_put_record(&serving->reply, &status_object, &bypass_record_stat);
}

/* ==== bypass_expansion ================================ knowledge/posix/directories.bk:596 ==== */

/* Shadow action: the specification's own code. */
static int bypass_action_bypass_expansion(int fd)
{
#line 592 "knowledge/posix/directories.bk"
                     return fd;
#line 92 "status_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_bypass_expansion(struct bypass_serving *serving)
{
	int fd;
	int result;

	fd = bypass_get_descriptor(serving);
	if (!bypass_request_ok(serving))
		return;
	result = bypass_action_bypass_expansion(fd);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== open ============================================ knowledge/posix/directories.bk:523 ==== */

/* Receiver: unpack the request, run the real open, pack the answer. */
static void bypass_receive_open(struct bypass_serving *serving)
{
	const char *path;
	int flags;
	mode_t mode;
	int result;

	path = bypass_get_string(&serving->request, PATH_MAX, ENAMETOOLONG);
	flags = (int)bypass_get_symbols(&serving->request, &bypass_symbols_open_flags);
	mode = (mode_t)bypass_get_symbols(&serving->request, &bypass_symbols_file_mode);
	if (!bypass_request_ok(serving))
		return;
	result = open(path, flags, mode);
	bypass_reply_begin(serving, result == -1, 0);
	bypass_put_descriptor_new(serving, result);
}

/* ==== close =========================================== knowledge/posix/directories.bk:523 ==== */

/* Receiver: unpack the request, run the real close, pack the answer. */
static void bypass_receive_close(struct bypass_serving *serving)
{
	int fd;
	int result;

	fd = bypass_get_descriptor(serving);
	if (!bypass_request_ok(serving))
		return;
	result = close(fd);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
	if (result != -1)
		bypass_descriptor_gone(serving, fd);
}

/* ==== bypass_read_directory =========================== knowledge/posix/directories.bk:522 ==== */

/* Shadow action: the specification's own code. */
static ssize_t bypass_action_bypass_read_directory(int fd, void *entries, size_t size)
{
#line 493 "knowledge/posix/directories.bk"
        unsigned char *to = (unsigned char *)entries;
        char *from = (char *)entries;
        ssize_t got = getdents64(fd, (struct dirent64 *)entries, size);
        char *end = from + (got > 0 ? got : 0);
        struct dirent64 *entry;
        uint64_t numbers[2];
        size_t length, step, i;
        unsigned char kind;

        /* In place: an entry is never longer than the kernel's. */
        for (; from < end; from += step) {
            entry = (struct dirent64 *)from;
            step = entry->d_reclen;
            numbers[0] = entry->d_ino;
            numbers[1] = (uint64_t)entry->d_off;
            kind = entry->d_type;
            length = strlen(entry->d_name);
            memmove(to + 18, entry->d_name, length);
            for (i = 0; i < 16; i++)
                to[i] = (unsigned char)(numbers[i / 8] >> (56 - i % 8 * 8));
            to[16] = kind;
            to[17] = (unsigned char)length;
            to += 18 + length;
        }
        return got < 0 ? -1 : to - (unsigned char *)entries;
#line 178 "status_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_bypass_read_directory(struct bypass_serving *serving)
{
	int fd;
	void *entries = NULL;
	size_t entries_count = 0;
	size_t size;
	ssize_t result;

	fd = bypass_get_descriptor(serving);
	size = BYPASS_GET(&serving->request, size_t);
	entries_count = bypass_amount(&serving->request, size, 1);
	entries = bypass_serving_memory(serving, entries_count, 1);
	if (!bypass_request_ok(serving))
		return;
	result = bypass_action_bypass_read_directory(fd, entries, size);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, ssize_t, result);
	if (result != -1)
		bypass_put_bytes(&serving->reply, entries, bypass_clamp(result, entries_count));
}

/* ==== lseek =========================================== knowledge/posix/directories.bk:522 ==== */

/* Receiver: unpack the request, run the real lseek, pack the answer. */
static void bypass_receive_lseek(struct bypass_serving *serving)
{
	int fd;
	off_t offset;
	int whence;
	off_t result;

	fd = bypass_get_descriptor(serving);
	offset = BYPASS_GET(&serving->request, off_t);
	whence = (int)bypass_get_symbols(&serving->request, &bypass_symbols_seek_whence);
	if (!bypass_request_ok(serving))
		return;
	result = lseek(fd, offset, whence);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, off_t, result);
}

/* ==== The shadow ================================================ what the runtime is told ==== */

/* By operation number. */
static bypass_receiver *const bypass_receivers[] = {
	bypass_receive_stat,
	bypass_receive_fstat,
	bypass_receive_lstat,
	NULL, /* sigaction */
	NULL, /* signal */
	NULL, /* pthread_create */
	NULL, /* __sysv_signal */
	NULL, /* glob */
	bypass_receive_bypass_expansion,
	bypass_receive_open,
	bypass_receive_close,
	bypass_receive_bypass_read_directory,
	bypass_receive_lseek,
};

const struct bypass_shadow bypass_shadow = {
	&bypass_spec,
	bypass_receivers,
	NULL, /* shadow_start */
};

#ifdef __cplusplus
}
#endif
