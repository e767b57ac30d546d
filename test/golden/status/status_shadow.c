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
	result = lstat(path, status);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, int, result);
	if (result != -1)
		bypass_put_record(&serving->reply, &status_object, &bypass_record_stat);
}

/* ==== bypass_spawn_file ============================ knowledge/linux/files.temporary.bk:21 ==== */

/* Shadow action: the specification's own code. */
static int bypass_action_bypass_spawn_file(const char *path, int flags, mode_t mode)
{
#line 263 "knowledge/posix/process.bk"
        return open(path, flags, mode);
#line 92 "status_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_bypass_spawn_file(struct bypass_serving *serving)
{
	const char *path;
	int flags;
	mode_t mode;
	int result;

	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	flags = (int)bypass_get_symbols(&serving->request, &bypass_symbols_open_flags);
	mode = (mode_t)bypass_get_symbols(&serving->request, &bypass_symbols_file_mode);
	if (!bypass_request_ok(serving))
		return;
	result = bypass_action_bypass_spawn_file(path, flags, mode);
	bypass_reply_begin(serving, result == -1, 0);
	bypass_put_descriptor_new(serving, result);
}

/* ==== mkdir ======================================== knowledge/linux/files.temporary.bk:32 ==== */

/* Receiver: unpack the request, run the real mkdir, pack the answer. */
static void bypass_receive_mkdir(struct bypass_serving *serving)
{
	const char *path;
	mode_t mode;
	int result;

	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	mode = (mode_t)bypass_get_symbols(&serving->request, &bypass_symbols_file_mode);
	if (!bypass_request_ok(serving))
		return;
	result = mkdir(path, mode);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== close =============================================== knowledge/posix/process.bk:247 ==== */

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

/* ==== bypass_enter ======================================== knowledge/posix/process.bk:247 ==== */

/* Shadow action: the specification's own code. */
static int bypass_action_bypass_enter(const char *path)
{
#line 154 "knowledge/posix/directories.bk"
        int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        int result;

        if (fd == -1)
            return errno == EACCES ? access(path, X_OK) : -1;
        result = faccessat(fd, ".", X_OK, AT_EACCESS);
        close(fd);
        return result;
#line 163 "status_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_bypass_enter(struct bypass_serving *serving)
{
	const char *path;
	int result;

	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	if (!bypass_request_ok(serving))
		return;
	result = bypass_action_bypass_enter(path);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== bypass_directory_name =============================== knowledge/posix/process.bk:247 ==== */

/* Shadow action: the specification's own code. */
static int bypass_action_bypass_directory_name(int fd, char *name, size_t size)
{
#line 196 "knowledge/posix/directories.bk"
        char link[64];
        struct stat status;
        ssize_t length;

        if (fstat(fd, &status) == -1)
            return -1;
        if (!S_ISDIR(status.st_mode)) {
            errno = ENOTDIR;
            return -1;
        }
        snprintf(link, sizeof(link), "/proc/self/fd/%d", fd);
        length = readlink(link, name, size - 1);
        if (length == -1)
            return -1;
        name[length] = '\0';
        return faccessat(fd, ".", X_OK, AT_EACCESS);
#line 202 "status_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_bypass_directory_name(struct bypass_serving *serving)
{
	int fd;
	char *name = NULL;
	size_t size;
	int result;

	fd = bypass_get_descriptor(serving);
	size = BYPASS_GET(&serving->request, size_t);
	name = (char *)bypass_serving_memory(serving, bypass_amount(&serving->request, size, 1), 1);
	if (!bypass_request_ok(serving))
		return;
	result = bypass_action_bypass_directory_name(fd, name, size);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, int, result);
	if (result != -1)
		bypass_put_string(&serving->reply, name, size, EOVERFLOW);
}

/* ==== readlink ============================================ knowledge/posix/process.bk:247 ==== */

/* Receiver: unpack the request, run the real readlink, pack the answer. */
static void bypass_receive_readlink(struct bypass_serving *serving)
{
	const char *path;
	char *target = NULL;
	size_t target_count = 0;
	size_t size;
	ssize_t result;

	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	size = BYPASS_GET(&serving->request, size_t);
	target_count = bypass_amount(&serving->request, size, 1);
	target = (char *)bypass_serving_memory(serving, target_count, 1);
	if (!bypass_request_ok(serving))
		return;
	result = readlink(path, target, size);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, ssize_t, result);
	if (result != -1)
		bypass_put_bytes(&serving->reply, target, bypass_clamp(result, target_count));
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
	NULL, /* mkostemps */
	NULL, /* mkdtemp */
	NULL, /* fts_open */
	NULL, /* fts_read */
	NULL, /* fts_children */
	NULL, /* fts_set */
	NULL, /* fts_close */
	bypass_receive_bypass_spawn_file,
	bypass_receive_mkdir,
	bypass_receive_close,
	bypass_receive_bypass_enter,
	bypass_receive_bypass_directory_name,
	bypass_receive_readlink,
};

const struct bypass_shadow bypass_shadow = {
	&bypass_spec,
	bypass_receivers,
	NULL, /* shadow_start */
};

#ifdef __cplusplus
}
#endif
