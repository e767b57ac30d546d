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

	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	memset(&status_object, 0, sizeof status_object);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, NULL, &path, BYPASS_LAST_FOLLOWED))
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

	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	memset(&status_object, 0, sizeof status_object);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, NULL, &path, BYPASS_LAST_ITSELF))
		return;
	result = lstat(path, status);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, int, result);
	if (result != -1)
		bypass_put_record(&serving->reply, &status_object, &bypass_record_stat);
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
	NULL, /* ftw */
	NULL, /* nftw */
	NULL, /* glob */
	NULL, /* ftok */
	NULL, /* mktemp */
	NULL, /* fts_open */
	NULL, /* fts_read */
	NULL, /* fts_children */
	NULL, /* fts_set */
	NULL, /* fts_close */
};

const struct bypass_shadow bypass_shadow = {
	&bypass_spec,
	bypass_receivers,
	NULL, /* shadow_start */
};

#ifdef __cplusplus
}
#endif
