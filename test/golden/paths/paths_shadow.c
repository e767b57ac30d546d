/*
 * paths_shadow.c -- the shadow's side of spec.bp: per call its shadow action and receiver.
 * Written by bypass 0.0.0. Edit spec.bp, not this file.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#ifndef _FILE_OFFSET_BITS
#define _FILE_OFFSET_BITS 64
#endif
#include "shadow.h"
#include "paths_calls.h"

/* A call has the parameters that it has, whether a body needs them or not. */
#pragma GCC diagnostic ignored "-Wunused-parameter"

#ifdef __cplusplus
extern "C" {
#endif

/* ==== open ==================================================================== spec.bp:12 ==== */

/* Receiver: unpack the request, run the real open, pack the answer. */
static void bypass_receive_open(struct bypass_serving *serving)
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
	if (!bypass_serving_path(serving, 0, NULL, &path, (flags & O_NOFOLLOW) || (flags & (O_CREAT | O_EXCL)) == (O_CREAT | O_EXCL) ? BYPASS_LAST_ITSELF : BYPASS_LAST_FOLLOWED))
		return;
	result = open(path, flags, mode);
	bypass_reply_begin(serving, result == -1, 0);
	bypass_put_descriptor_new(serving, result);
}

/* ==== openat ================================================================== spec.bp:12 ==== */

/* Receiver: unpack the request, run the real openat, pack the answer. */
static void bypass_receive_openat(struct bypass_serving *serving)
{
	int dirfd;
	const char *path;
	int flags;
	mode_t mode;
	int result;

	dirfd = bypass_get_descriptor(serving);
	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	flags = (int)bypass_get_symbols(&serving->request, &bypass_symbols_open_flags);
	mode = (mode_t)bypass_get_symbols(&serving->request, &bypass_symbols_file_mode);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, &dirfd, &path, (flags & O_NOFOLLOW) || (flags & (O_CREAT | O_EXCL)) == (O_CREAT | O_EXCL) ? BYPASS_LAST_ITSELF : BYPASS_LAST_FOLLOWED))
		return;
	result = openat(dirfd, path, flags, mode);
	bypass_reply_begin(serving, result == -1, 0);
	bypass_put_descriptor_new(serving, result);
}

/* ==== close =================================================================== spec.bp:12 ==== */

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

/* ==== read ==================================================================== spec.bp:12 ==== */

/* Receiver: unpack the request, run the real read, pack the answer. */
static void bypass_receive_read(struct bypass_serving *serving)
{
	int fd;
	void *data = NULL;
	size_t data_count = 0;
	size_t length;
	ssize_t result;

	fd = bypass_get_descriptor(serving);
	length = BYPASS_GET(&serving->request, size_t);
	data_count = bypass_amount(&serving->request, length, 1);
	data = bypass_serving_memory(serving, data_count, 1);
	if (!bypass_request_ok(serving))
		return;
	result = read(fd, data, length);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, ssize_t, result);
	if (result != -1)
		bypass_put_bytes(&serving->reply, data, bypass_clamp(result, data_count));
}

/* ==== write =================================================================== spec.bp:12 ==== */

/* Receiver: unpack the request, run the real write, pack the answer. */
static void bypass_receive_write(struct bypass_serving *serving)
{
	int fd;
	const void *data = NULL;
	size_t data_count = 0;
	size_t length;
	ssize_t result;

	fd = bypass_get_descriptor(serving);
	data = bypass_get_bytes(&serving->request, BYPASS_PAYLOAD_MAX, &data_count);
	length = BYPASS_GET(&serving->request, size_t);
	bypass_agree(&serving->request, data_count, bypass_amount(&serving->request, length, 1));
	if (!bypass_request_ok(serving))
		return;
	result = write(fd, data, length);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, ssize_t, result);
}

/* ==== mkdir ==================================================================== spec.bp:4 ==== */

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
	if (!bypass_serving_path(serving, 0, NULL, &path, BYPASS_LAST_ENTRY))
		return;
	result = mkdir(path, mode);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== mkdirat ================================================================== spec.bp:4 ==== */

/* Receiver: unpack the request, run the real mkdirat, pack the answer. */
static void bypass_receive_mkdirat(struct bypass_serving *serving)
{
	int dirfd;
	const char *path;
	mode_t mode;
	int result;

	dirfd = bypass_get_descriptor(serving);
	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	mode = (mode_t)bypass_get_symbols(&serving->request, &bypass_symbols_file_mode);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, &dirfd, &path, BYPASS_LAST_ENTRY))
		return;
	result = mkdirat(dirfd, path, mode);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== rmdir ==================================================================== spec.bp:4 ==== */

/* Receiver: unpack the request, run the real rmdir, pack the answer. */
static void bypass_receive_rmdir(struct bypass_serving *serving)
{
	const char *path;
	int result;

	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, NULL, &path, BYPASS_LAST_ENTRY))
		return;
	result = rmdir(path);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== unlink =================================================================== spec.bp:4 ==== */

/* Receiver: unpack the request, run the real unlink, pack the answer. */
static void bypass_receive_unlink(struct bypass_serving *serving)
{
	const char *path;
	int result;

	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, NULL, &path, BYPASS_LAST_ENTRY))
		return;
	result = unlink(path);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== unlinkat ================================================================= spec.bp:4 ==== */

/* Receiver: unpack the request, run the real unlinkat, pack the answer. */
static void bypass_receive_unlinkat(struct bypass_serving *serving)
{
	int dirfd;
	const char *path;
	int flags;
	int result;

	dirfd = bypass_get_descriptor(serving);
	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	flags = (int)bypass_get_symbols(&serving->request, &bypass_symbols_unlink_flags);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, &dirfd, &path, BYPASS_LAST_ENTRY))
		return;
	result = unlinkat(dirfd, path, flags);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== remove =================================================================== spec.bp:4 ==== */

/* Receiver: unpack the request, run the real remove, pack the answer. */
static void bypass_receive_remove(struct bypass_serving *serving)
{
	const char *path;
	int result;

	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, NULL, &path, BYPASS_LAST_ENTRY))
		return;
	result = remove(path);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== rename =================================================================== spec.bp:4 ==== */

/* Receiver: unpack the request, run the real rename, pack the answer. */
static void bypass_receive_rename(struct bypass_serving *serving)
{
	const char *from;
	const char *to;
	int result;

	from = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	to = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, NULL, &from, BYPASS_LAST_ENTRY))
		return;
	if (!bypass_serving_path(serving, 1, NULL, &to, BYPASS_LAST_ENTRY))
		return;
	result = rename(from, to);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== renameat ================================================================= spec.bp:4 ==== */

/* Receiver: unpack the request, run the real renameat, pack the answer. */
static void bypass_receive_renameat(struct bypass_serving *serving)
{
	int fromfd;
	const char *from;
	int tofd;
	const char *to;
	int result;

	fromfd = bypass_get_descriptor(serving);
	from = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	tofd = bypass_get_descriptor(serving);
	to = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, &fromfd, &from, BYPASS_LAST_ENTRY))
		return;
	if (!bypass_serving_path(serving, 1, &tofd, &to, BYPASS_LAST_ENTRY))
		return;
	result = renameat(fromfd, from, tofd, to);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== link ===================================================================== spec.bp:4 ==== */

/* Receiver: unpack the request, run the real link, pack the answer. */
static void bypass_receive_link(struct bypass_serving *serving)
{
	const char *from;
	const char *to;
	int result;

	from = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	to = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, NULL, &from, BYPASS_LAST_ITSELF))
		return;
	if (!bypass_serving_path(serving, 1, NULL, &to, BYPASS_LAST_ENTRY))
		return;
	result = link(from, to);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== linkat =================================================================== spec.bp:4 ==== */

/* Receiver: unpack the request, run the real linkat, pack the answer. */
static void bypass_receive_linkat(struct bypass_serving *serving)
{
	int fromfd;
	const char *from;
	int tofd;
	const char *to;
	int flags;
	int result;

	fromfd = bypass_get_descriptor(serving);
	from = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	tofd = bypass_get_descriptor(serving);
	to = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	flags = (int)bypass_get_symbols(&serving->request, &bypass_symbols_at_flags);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, &fromfd, &from, !(flags & AT_SYMLINK_FOLLOW) ? BYPASS_LAST_ITSELF : BYPASS_LAST_FOLLOWED))
		return;
	if (!bypass_serving_path(serving, 1, &tofd, &to, BYPASS_LAST_ENTRY))
		return;
	result = linkat(fromfd, from, tofd, to, flags);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== symlink ================================================================== spec.bp:4 ==== */

/* Receiver: unpack the request, run the real symlink, pack the answer. */
static void bypass_receive_symlink(struct bypass_serving *serving)
{
	const char *target;
	const char *path;
	int result;

	target = bypass_get_string(&serving->request, PATH_MAX, EOVERFLOW);
	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, NULL, &path, BYPASS_LAST_ENTRY))
		return;
	result = symlink(target, path);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== symlinkat ================================================================ spec.bp:4 ==== */

/* Receiver: unpack the request, run the real symlinkat, pack the answer. */
static void bypass_receive_symlinkat(struct bypass_serving *serving)
{
	const char *target;
	int dirfd;
	const char *path;
	int result;

	target = bypass_get_string(&serving->request, PATH_MAX, EOVERFLOW);
	dirfd = bypass_get_descriptor(serving);
	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, &dirfd, &path, BYPASS_LAST_ENTRY))
		return;
	result = symlinkat(target, dirfd, path);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== readlink ================================================================= spec.bp:4 ==== */

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
	if (!bypass_serving_path(serving, 0, NULL, &path, BYPASS_LAST_ITSELF))
		return;
	result = readlink(path, target, size);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, ssize_t, result);
	if (result != -1)
		bypass_put_bytes(&serving->reply, target, bypass_clamp(result, target_count));
}

/* ==== readlinkat =============================================================== spec.bp:4 ==== */

/* Receiver: unpack the request, run the real readlinkat, pack the answer. */
static void bypass_receive_readlinkat(struct bypass_serving *serving)
{
	int dirfd;
	const char *path;
	char *target = NULL;
	size_t target_count = 0;
	size_t size;
	ssize_t result;

	dirfd = bypass_get_descriptor(serving);
	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	size = BYPASS_GET(&serving->request, size_t);
	target_count = bypass_amount(&serving->request, size, 1);
	target = (char *)bypass_serving_memory(serving, target_count, 1);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, &dirfd, &path, BYPASS_LAST_ITSELF))
		return;
	result = readlinkat(dirfd, path, target, size);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, ssize_t, result);
	if (result != -1)
		bypass_put_bytes(&serving->reply, target, bypass_clamp(result, target_count));
}

/* ==== mkfifo =================================================================== spec.bp:4 ==== */

/* Receiver: unpack the request, run the real mkfifo, pack the answer. */
static void bypass_receive_mkfifo(struct bypass_serving *serving)
{
	const char *path;
	mode_t mode;
	int result;

	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	mode = (mode_t)bypass_get_symbols(&serving->request, &bypass_symbols_file_mode);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, NULL, &path, BYPASS_LAST_ENTRY))
		return;
	result = mkfifo(path, mode);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== mkfifoat ================================================================= spec.bp:4 ==== */

/* Receiver: unpack the request, run the real mkfifoat, pack the answer. */
static void bypass_receive_mkfifoat(struct bypass_serving *serving)
{
	int dirfd;
	const char *path;
	mode_t mode;
	int result;

	dirfd = bypass_get_descriptor(serving);
	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	mode = (mode_t)bypass_get_symbols(&serving->request, &bypass_symbols_file_mode);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, &dirfd, &path, BYPASS_LAST_ENTRY))
		return;
	result = mkfifoat(dirfd, path, mode);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== mknod ==================================================================== spec.bp:4 ==== */

/* Receiver: unpack the request, run the real mknod, pack the answer. */
static void bypass_receive_mknod(struct bypass_serving *serving)
{
	const char *path;
	mode_t mode;
	dev_t device;
	int result;

	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	mode = (mode_t)bypass_get_symbols(&serving->request, &bypass_symbols_file_mode);
	device = BYPASS_GET(&serving->request, dev_t);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, NULL, &path, BYPASS_LAST_ENTRY))
		return;
	result = mknod(path, mode, device);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== mknodat ================================================================== spec.bp:4 ==== */

/* Receiver: unpack the request, run the real mknodat, pack the answer. */
static void bypass_receive_mknodat(struct bypass_serving *serving)
{
	int dirfd;
	const char *path;
	mode_t mode;
	dev_t device;
	int result;

	dirfd = bypass_get_descriptor(serving);
	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	mode = (mode_t)bypass_get_symbols(&serving->request, &bypass_symbols_file_mode);
	device = BYPASS_GET(&serving->request, dev_t);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, &dirfd, &path, BYPASS_LAST_ENTRY))
		return;
	result = mknodat(dirfd, path, mode, device);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== truncate ================================================================= spec.bp:4 ==== */

/* Receiver: unpack the request, run the real truncate, pack the answer. */
static void bypass_receive_truncate(struct bypass_serving *serving)
{
	const char *path;
	off_t length;
	int result;

	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	length = BYPASS_GET(&serving->request, off_t);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, NULL, &path, BYPASS_LAST_FOLLOWED))
		return;
	result = truncate(path, length);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== stat ===================================================================== spec.bp:4 ==== */

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

/* ==== lstat ==================================================================== spec.bp:4 ==== */

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

/* ==== fstatat ================================================================== spec.bp:4 ==== */

/* Receiver: unpack the request, run the real fstatat, pack the answer. */
static void bypass_receive_fstatat(struct bypass_serving *serving)
{
	int dirfd;
	const char *path;
	struct stat status_object;
	struct stat *status = &status_object;
	int flags;
	int result;

	dirfd = bypass_get_descriptor(serving);
	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	memset(&status_object, 0, sizeof status_object);
	flags = (int)bypass_get_symbols(&serving->request, &bypass_symbols_at_flags);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, &dirfd, &path, flags & AT_SYMLINK_NOFOLLOW ? BYPASS_LAST_ITSELF : BYPASS_LAST_FOLLOWED))
		return;
	result = fstatat(dirfd, path, status, flags);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, int, result);
	if (result != -1)
		bypass_put_record(&serving->reply, &status_object, &bypass_record_stat);
}

/* ==== access =================================================================== spec.bp:4 ==== */

/* Receiver: unpack the request, run the real access, pack the answer. */
static void bypass_receive_access(struct bypass_serving *serving)
{
	const char *path;
	int mode;
	int result;

	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	mode = (int)bypass_get_symbols(&serving->request, &bypass_symbols_access_mode);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, NULL, &path, BYPASS_LAST_FOLLOWED))
		return;
	result = access(path, mode);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== faccessat ================================================================ spec.bp:4 ==== */

/* Receiver: unpack the request, run the real faccessat, pack the answer. */
static void bypass_receive_faccessat(struct bypass_serving *serving)
{
	int dirfd;
	const char *path;
	int mode;
	int flags;
	int result;

	dirfd = bypass_get_descriptor(serving);
	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	mode = (int)bypass_get_symbols(&serving->request, &bypass_symbols_access_mode);
	flags = (int)bypass_get_symbols(&serving->request, &bypass_symbols_access_flags);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, &dirfd, &path, flags & AT_SYMLINK_NOFOLLOW ? BYPASS_LAST_ITSELF : BYPASS_LAST_FOLLOWED))
		return;
	result = faccessat(dirfd, path, mode, flags);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== chmod ==================================================================== spec.bp:4 ==== */

/* Receiver: unpack the request, run the real chmod, pack the answer. */
static void bypass_receive_chmod(struct bypass_serving *serving)
{
	const char *path;
	mode_t mode;
	int result;

	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	mode = (mode_t)bypass_get_symbols(&serving->request, &bypass_symbols_file_mode);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, NULL, &path, BYPASS_LAST_FOLLOWED))
		return;
	result = chmod(path, mode);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== fchmodat ================================================================= spec.bp:4 ==== */

/* Receiver: unpack the request, run the real fchmodat, pack the answer. */
static void bypass_receive_fchmodat(struct bypass_serving *serving)
{
	int dirfd;
	const char *path;
	mode_t mode;
	int flags;
	int result;

	dirfd = bypass_get_descriptor(serving);
	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	mode = (mode_t)bypass_get_symbols(&serving->request, &bypass_symbols_file_mode);
	flags = (int)bypass_get_symbols(&serving->request, &bypass_symbols_at_flags);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, &dirfd, &path, flags & AT_SYMLINK_NOFOLLOW ? BYPASS_LAST_ITSELF : BYPASS_LAST_FOLLOWED))
		return;
	result = fchmodat(dirfd, path, mode, flags);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== chown ==================================================================== spec.bp:4 ==== */

/* Receiver: unpack the request, run the real chown, pack the answer. */
static void bypass_receive_chown(struct bypass_serving *serving)
{
	const char *path;
	uid_t owner;
	gid_t group;
	int result;

	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	owner = BYPASS_GET(&serving->request, uid_t);
	group = BYPASS_GET(&serving->request, gid_t);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, NULL, &path, BYPASS_LAST_FOLLOWED))
		return;
	result = chown(path, owner, group);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== lchown =================================================================== spec.bp:4 ==== */

/* Receiver: unpack the request, run the real lchown, pack the answer. */
static void bypass_receive_lchown(struct bypass_serving *serving)
{
	const char *path;
	uid_t owner;
	gid_t group;
	int result;

	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	owner = BYPASS_GET(&serving->request, uid_t);
	group = BYPASS_GET(&serving->request, gid_t);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, NULL, &path, BYPASS_LAST_ITSELF))
		return;
	result = lchown(path, owner, group);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== fchownat ================================================================= spec.bp:4 ==== */

/* Receiver: unpack the request, run the real fchownat, pack the answer. */
static void bypass_receive_fchownat(struct bypass_serving *serving)
{
	int dirfd;
	const char *path;
	uid_t owner;
	gid_t group;
	int flags;
	int result;

	dirfd = bypass_get_descriptor(serving);
	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	owner = BYPASS_GET(&serving->request, uid_t);
	group = BYPASS_GET(&serving->request, gid_t);
	flags = (int)bypass_get_symbols(&serving->request, &bypass_symbols_at_flags);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, &dirfd, &path, flags & AT_SYMLINK_NOFOLLOW ? BYPASS_LAST_ITSELF : BYPASS_LAST_FOLLOWED))
		return;
	result = fchownat(dirfd, path, owner, group, flags);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== utimensat ================================================================ spec.bp:4 ==== */

/* Receiver: unpack the request, run the real utimensat, pack the answer. */
static void bypass_receive_utimensat(struct bypass_serving *serving)
{
	int dirfd;
	const char *path = NULL;
	const struct timespec *times = NULL;
	size_t times_count = 0;
	int flags;
	int result;

	dirfd = bypass_get_descriptor(serving);
	if (bypass_get_present(&serving->request))
		path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	if (bypass_get_present(&serving->request)) {
		times_count = bypass_get_count(&serving->request, BYPASS_PAYLOAD_MAX / sizeof(struct timespec));
		times = (const struct timespec *)bypass_serving_memory(serving, times_count, sizeof(struct timespec));
		BYPASS_GET_EACH_RECORD(&serving->request, (struct timespec *)times, times_count, &bypass_record_timespec);
	}
	flags = (int)bypass_get_symbols(&serving->request, &bypass_symbols_at_flags);
	if (times != NULL)
		bypass_agree(&serving->request, times_count, bypass_amount(&serving->request, 2, sizeof(struct timespec)) / sizeof(struct timespec));
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, &dirfd, &path, flags & AT_SYMLINK_NOFOLLOW ? BYPASS_LAST_ITSELF : BYPASS_LAST_FOLLOWED))
		return;
	result = utimensat(dirfd, path, times, flags);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== utimes =================================================================== spec.bp:4 ==== */

/* Receiver: unpack the request, run the real utimes, pack the answer. */
static void bypass_receive_utimes(struct bypass_serving *serving)
{
	const char *path;
	const struct timeval *times = NULL;
	size_t times_count = 0;
	int result;

	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	if (bypass_get_present(&serving->request)) {
		times_count = bypass_get_count(&serving->request, BYPASS_PAYLOAD_MAX / sizeof(struct timeval));
		times = (const struct timeval *)bypass_serving_memory(serving, times_count, sizeof(struct timeval));
		BYPASS_GET_EACH_RECORD(&serving->request, (struct timeval *)times, times_count, &bypass_record_timeval);
	}
	if (times != NULL)
		bypass_agree(&serving->request, times_count, bypass_amount(&serving->request, 2, sizeof(struct timeval)) / sizeof(struct timeval));
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, NULL, &path, BYPASS_LAST_FOLLOWED))
		return;
	result = utimes(path, times);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== utime ==================================================================== spec.bp:4 ==== */

/* Receiver: unpack the request, run the real utime, pack the answer. */
static void bypass_receive_utime(struct bypass_serving *serving)
{
	const char *path;
	struct utimbuf times_object;
	const struct utimbuf *times = NULL;
	int result;

	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	if (bypass_get_present(&serving->request)) {
		bypass_get_record(&serving->request, &times_object, &bypass_record_utimbuf);
		times = &times_object;
	}
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, NULL, &path, BYPASS_LAST_FOLLOWED))
		return;
	result = utime(path, times);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== statvfs ================================================================== spec.bp:4 ==== */

/* Shadow action: the specification's own code. */
static int bypass_action_statvfs(const char *path, struct statvfs *status)
{
#line 164 "knowledge/posix/status.bk"
        int result = statvfs(path, status);

        if (result == 0)
            status->f_fsid = (uint32_t)(status->f_fsid ^ (uint64_t)status->f_fsid >> 32);
        return result;
#line 877 "paths_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_statvfs(struct bypass_serving *serving)
{
	const char *path;
	struct statvfs status_object;
	struct statvfs *status = &status_object;
	int result;

	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	memset(&status_object, 0, sizeof status_object);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, NULL, &path, BYPASS_LAST_FOLLOWED))
		return;
	result = bypass_action_statvfs(path, status);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, int, result);
	if (result != -1)
		bypass_put_record(&serving->reply, &status_object, &bypass_record_statvfs);
}

/* ==== pathconf ================================================================= spec.bp:4 ==== */

/* Receiver: unpack the request, run the real pathconf, pack the answer. */
static void bypass_receive_pathconf(struct bypass_serving *serving)
{
	const char *path;
	int name;
	long result;

	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	name = (int)bypass_get_symbols(&serving->request, &bypass_symbols_path_limit);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, NULL, &path, BYPASS_LAST_FOLLOWED))
		return;
	result = pathconf(path, name);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, long, result);
}

/* ==== eaccess ================================================================== spec.bp:4 ==== */

#if defined(__linux__)
/* Receiver: unpack the request, run the real eaccess, pack the answer. */
static void bypass_receive_eaccess(struct bypass_serving *serving)
{
	const char *path;
	int mode;
	int result;

	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	mode = (int)bypass_get_symbols(&serving->request, &bypass_symbols_access_mode);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, NULL, &path, BYPASS_LAST_FOLLOWED))
		return;
	result = eaccess(path, mode);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}
#endif

/* ==== lchmod =================================================================== spec.bp:4 ==== */

#if defined(__linux__)
/* Receiver: unpack the request, run the real lchmod, pack the answer. */
static void bypass_receive_lchmod(struct bypass_serving *serving)
{
	const char *path;
	mode_t mode;
	int result;

	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	mode = (mode_t)bypass_get_symbols(&serving->request, &bypass_symbols_file_mode);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, NULL, &path, BYPASS_LAST_ITSELF))
		return;
	result = lchmod(path, mode);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}
#endif

/* ==== lutimes ================================================================== spec.bp:4 ==== */

#if defined(__linux__)
/* Receiver: unpack the request, run the real lutimes, pack the answer. */
static void bypass_receive_lutimes(struct bypass_serving *serving)
{
	const char *path;
	const struct timeval *times = NULL;
	size_t times_count = 0;
	int result;

	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	if (bypass_get_present(&serving->request)) {
		times_count = bypass_get_count(&serving->request, BYPASS_PAYLOAD_MAX / sizeof(struct timeval));
		times = (const struct timeval *)bypass_serving_memory(serving, times_count, sizeof(struct timeval));
		BYPASS_GET_EACH_RECORD(&serving->request, (struct timeval *)times, times_count, &bypass_record_timeval);
	}
	if (times != NULL)
		bypass_agree(&serving->request, times_count, bypass_amount(&serving->request, 2, sizeof(struct timeval)) / sizeof(struct timeval));
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, NULL, &path, BYPASS_LAST_ITSELF))
		return;
	result = lutimes(path, times);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}
#endif

/* ==== futimesat ================================================================ spec.bp:4 ==== */

#if defined(__linux__)
/* Receiver: unpack the request, run the real futimesat, pack the answer. */
static void bypass_receive_futimesat(struct bypass_serving *serving)
{
	int dirfd;
	const char *path = NULL;
	const struct timeval *times = NULL;
	size_t times_count = 0;
	int result;

	dirfd = bypass_get_descriptor(serving);
	if (bypass_get_present(&serving->request))
		path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	if (bypass_get_present(&serving->request)) {
		times_count = bypass_get_count(&serving->request, BYPASS_PAYLOAD_MAX / sizeof(struct timeval));
		times = (const struct timeval *)bypass_serving_memory(serving, times_count, sizeof(struct timeval));
		BYPASS_GET_EACH_RECORD(&serving->request, (struct timeval *)times, times_count, &bypass_record_timeval);
	}
	if (times != NULL)
		bypass_agree(&serving->request, times_count, bypass_amount(&serving->request, 2, sizeof(struct timeval)) / sizeof(struct timeval));
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, &dirfd, &path, BYPASS_LAST_FOLLOWED))
		return;
	result = futimesat(dirfd, path, times);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}
#endif

/* ==== statfs =================================================================== spec.bp:4 ==== */

#if defined(__linux__)
/* Receiver: unpack the request, run the real statfs, pack the answer. */
static void bypass_receive_statfs(struct bypass_serving *serving)
{
	const char *path;
	struct statfs status_object;
	struct statfs *status = &status_object;
	int result;

	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	memset(&status_object, 0, sizeof status_object);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, NULL, &path, BYPASS_LAST_FOLLOWED))
		return;
	result = statfs(path, status);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, int, result);
	if (result != -1)
		bypass_put_record(&serving->reply, &status_object, &bypass_record_statfs);
}
#endif

/* ==== getxattr ================================================================= spec.bp:4 ==== */

#if defined(__linux__)
/* Receiver: unpack the request, run the real getxattr, pack the answer. */
static void bypass_receive_getxattr(struct bypass_serving *serving)
{
	const char *path;
	const char *name;
	void *value = NULL;
	size_t value_count = 0;
	int value_given;
	size_t size;
	ssize_t result;

	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	name = bypass_get_string(&serving->request, BYPASS_STRING_MAX, EOVERFLOW);
	value_given = bypass_get_present(&serving->request);
	size = BYPASS_GET(&serving->request, size_t);
	value_count = bypass_amount(&serving->request, size, 1);
	if (value_given)
		value = bypass_serving_memory(serving, value_count, 1);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, NULL, &path, BYPASS_LAST_FOLLOWED))
		return;
	result = getxattr(path, name, value, size);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, ssize_t, result);
	if (result != -1) {
		if (value != NULL)
			bypass_put_bytes(&serving->reply, value, bypass_clamp(size == 0 ? 0 : result, value_count));
	}
}
#endif

/* ==== lgetxattr ================================================================ spec.bp:4 ==== */

#if defined(__linux__)
/* Receiver: unpack the request, run the real lgetxattr, pack the answer. */
static void bypass_receive_lgetxattr(struct bypass_serving *serving)
{
	const char *path;
	const char *name;
	void *value = NULL;
	size_t value_count = 0;
	int value_given;
	size_t size;
	ssize_t result;

	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	name = bypass_get_string(&serving->request, BYPASS_STRING_MAX, EOVERFLOW);
	value_given = bypass_get_present(&serving->request);
	size = BYPASS_GET(&serving->request, size_t);
	value_count = bypass_amount(&serving->request, size, 1);
	if (value_given)
		value = bypass_serving_memory(serving, value_count, 1);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, NULL, &path, BYPASS_LAST_ITSELF))
		return;
	result = lgetxattr(path, name, value, size);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, ssize_t, result);
	if (result != -1) {
		if (value != NULL)
			bypass_put_bytes(&serving->reply, value, bypass_clamp(size == 0 ? 0 : result, value_count));
	}
}
#endif

/* ==== setxattr ================================================================= spec.bp:4 ==== */

#if defined(__linux__)
/* Receiver: unpack the request, run the real setxattr, pack the answer. */
static void bypass_receive_setxattr(struct bypass_serving *serving)
{
	const char *path;
	const char *name;
	const void *value = NULL;
	size_t value_count = 0;
	size_t size;
	int flags;
	int result;

	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	name = bypass_get_string(&serving->request, BYPASS_STRING_MAX, EOVERFLOW);
	if (bypass_get_present(&serving->request))
		value = bypass_get_bytes(&serving->request, BYPASS_PAYLOAD_MAX, &value_count);
	size = BYPASS_GET(&serving->request, size_t);
	flags = (int)bypass_get_symbols(&serving->request, &bypass_symbols_xattr_flags);
	if (value != NULL)
		bypass_agree(&serving->request, value_count, bypass_amount(&serving->request, size, 1));
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, NULL, &path, BYPASS_LAST_FOLLOWED))
		return;
	result = setxattr(path, name, value, size, flags);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}
#endif

/* ==== lsetxattr ================================================================ spec.bp:4 ==== */

#if defined(__linux__)
/* Receiver: unpack the request, run the real lsetxattr, pack the answer. */
static void bypass_receive_lsetxattr(struct bypass_serving *serving)
{
	const char *path;
	const char *name;
	const void *value = NULL;
	size_t value_count = 0;
	size_t size;
	int flags;
	int result;

	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	name = bypass_get_string(&serving->request, BYPASS_STRING_MAX, EOVERFLOW);
	if (bypass_get_present(&serving->request))
		value = bypass_get_bytes(&serving->request, BYPASS_PAYLOAD_MAX, &value_count);
	size = BYPASS_GET(&serving->request, size_t);
	flags = (int)bypass_get_symbols(&serving->request, &bypass_symbols_xattr_flags);
	if (value != NULL)
		bypass_agree(&serving->request, value_count, bypass_amount(&serving->request, size, 1));
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, NULL, &path, BYPASS_LAST_ITSELF))
		return;
	result = lsetxattr(path, name, value, size, flags);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}
#endif

/* ==== listxattr ================================================================ spec.bp:4 ==== */

#if defined(__linux__)
/* Receiver: unpack the request, run the real listxattr, pack the answer. */
static void bypass_receive_listxattr(struct bypass_serving *serving)
{
	const char *path;
	char *list = NULL;
	size_t list_count = 0;
	int list_given;
	size_t size;
	ssize_t result;

	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	list_given = bypass_get_present(&serving->request);
	size = BYPASS_GET(&serving->request, size_t);
	list_count = bypass_amount(&serving->request, size, 1);
	if (list_given)
		list = (char *)bypass_serving_memory(serving, list_count, 1);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, NULL, &path, BYPASS_LAST_FOLLOWED))
		return;
	result = listxattr(path, list, size);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, ssize_t, result);
	if (result != -1) {
		if (list != NULL)
			bypass_put_bytes(&serving->reply, list, bypass_clamp(size == 0 ? 0 : result, list_count));
	}
}
#endif

/* ==== llistxattr =============================================================== spec.bp:4 ==== */

#if defined(__linux__)
/* Receiver: unpack the request, run the real llistxattr, pack the answer. */
static void bypass_receive_llistxattr(struct bypass_serving *serving)
{
	const char *path;
	char *list = NULL;
	size_t list_count = 0;
	int list_given;
	size_t size;
	ssize_t result;

	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	list_given = bypass_get_present(&serving->request);
	size = BYPASS_GET(&serving->request, size_t);
	list_count = bypass_amount(&serving->request, size, 1);
	if (list_given)
		list = (char *)bypass_serving_memory(serving, list_count, 1);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, NULL, &path, BYPASS_LAST_ITSELF))
		return;
	result = llistxattr(path, list, size);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, ssize_t, result);
	if (result != -1) {
		if (list != NULL)
			bypass_put_bytes(&serving->reply, list, bypass_clamp(size == 0 ? 0 : result, list_count));
	}
}
#endif

/* ==== removexattr ============================================================== spec.bp:4 ==== */

#if defined(__linux__)
/* Receiver: unpack the request, run the real removexattr, pack the answer. */
static void bypass_receive_removexattr(struct bypass_serving *serving)
{
	const char *path;
	const char *name;
	int result;

	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	name = bypass_get_string(&serving->request, BYPASS_STRING_MAX, EOVERFLOW);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, NULL, &path, BYPASS_LAST_FOLLOWED))
		return;
	result = removexattr(path, name);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}
#endif

/* ==== lremovexattr ============================================================= spec.bp:4 ==== */

#if defined(__linux__)
/* Receiver: unpack the request, run the real lremovexattr, pack the answer. */
static void bypass_receive_lremovexattr(struct bypass_serving *serving)
{
	const char *path;
	const char *name;
	int result;

	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	name = bypass_get_string(&serving->request, BYPASS_STRING_MAX, EOVERFLOW);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, NULL, &path, BYPASS_LAST_ITSELF))
		return;
	result = lremovexattr(path, name);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}
#endif

/* ==== renameat2 ================================================================ spec.bp:4 ==== */

#if defined(__linux__) && defined(__GLIBC__)
/* Receiver: unpack the request, run the real renameat2, pack the answer. */
static void bypass_receive_renameat2(struct bypass_serving *serving)
{
	int fromfd;
	const char *from;
	int tofd;
	const char *to;
	unsigned int flags;
	int result;

	fromfd = bypass_get_descriptor(serving);
	from = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	tofd = bypass_get_descriptor(serving);
	to = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	flags = (unsigned int)bypass_get_symbols(&serving->request, &bypass_symbols_rename_flags);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, &fromfd, &from, BYPASS_LAST_ENTRY))
		return;
	if (!bypass_serving_path(serving, 1, &tofd, &to, BYPASS_LAST_ENTRY))
		return;
	result = renameat2(fromfd, from, tofd, to, flags);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}
#endif

/* ==== statx ==================================================================== spec.bp:4 ==== */

#if defined(__linux__) && defined(__GLIBC__)
/* Receiver: unpack the request, run the real statx, pack the answer. */
static void bypass_receive_statx(struct bypass_serving *serving)
{
	int dirfd;
	const char *path;
	int flags;
	unsigned int mask;
	struct statx status_object;
	struct statx *status = &status_object;
	int result;

	dirfd = bypass_get_descriptor(serving);
	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	flags = (int)bypass_get_symbols(&serving->request, &bypass_symbols_at_flags);
	mask = (unsigned int)bypass_get_symbols(&serving->request, &bypass_symbols_statx_mask);
	memset(&status_object, 0, sizeof status_object);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, &dirfd, &path, flags & AT_SYMLINK_NOFOLLOW ? BYPASS_LAST_ITSELF : BYPASS_LAST_FOLLOWED))
		return;
	result = statx(dirfd, path, flags, mask, status);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, int, result);
	if (result != -1)
		bypass_put_record(&serving->reply, &status_object, &bypass_record_statx);
}
#endif

/* ==== bypass_enter ==================================== knowledge/posix/directories.bk:140 ==== */

/* Shadow action: the specification's own code. */
static int bypass_action_bypass_enter(const char *path)
{
#line 171 "knowledge/posix/directories.bk"
        int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        int result;

        if (fd == -1)
            return errno == EACCES ? access(path, X_OK) : -1;
        result = faccessat(fd, ".", X_OK, AT_EACCESS);
        close(fd);
        return result;
#line 1370 "paths_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_bypass_enter(struct bypass_serving *serving)
{
	const char *path;
	int result;

	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, NULL, &path, BYPASS_LAST_FOLLOWED))
		return;
	result = bypass_action_bypass_enter(path);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== lseek ==================================== knowledge/posix/directories.streams.bk:13 ==== */

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

/* ==== bypass_read_directory ==================== knowledge/posix/directories.streams.bk:13 ==== */

/* Shadow action: the specification's own code. */
static ssize_t bypass_action_bypass_read_directory(int fd, void *entries, size_t size)
{
#line 197 "knowledge/posix/directories.streams.bk"
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
#line 1440 "paths_shadow.c"
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

/* ==== bypass_fetch ========================================= knowledge/posix/process.bk:89 ==== */

/* Shadow action: the specification's own code. */
static ssize_t bypass_action_bypass_fetch(const char *path, int program, int64_t offset, void *data, size_t length,
		int64_t *version)
{
#line 84 "knowledge/posix/mapping.bk"
        int fd = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
        struct stat status;
        ssize_t result = -1;
        int error = 0;

        if (fd == -1)
            return -1;
        if (fstat(fd, &status) == -1)
            error = errno;
        else if (!S_ISREG(status.st_mode) || (program && faccessat(AT_FDCWD, path, X_OK, AT_EACCESS) == -1))
            error = S_ISDIR(status.st_mode) && !program ? EISDIR : EACCES;
        else if (program && bypass_is_written(fd))
            error = ETXTBSY;
        if (error == 0) {
            version[0] = (int64_t)status.st_dev;
            version[1] = (int64_t)status.st_ino;
            version[2] = status.st_size;
            version[3] = status.st_mode;
            version[4] = status.st_mtim.tv_sec;
            version[5] = status.st_mtim.tv_nsec;
            version[6] = status.st_ctim.tv_sec;
            version[7] = status.st_ctim.tv_nsec;
            result = pread(fd, data, length, offset);
            error = errno;
        }
        close(fd);
        errno = error;
        return result;
#line 1500 "paths_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_bypass_fetch(struct bypass_serving *serving)
{
	const char *path;
	int program;
	int64_t offset;
	void *data = NULL;
	size_t data_count = 0;
	size_t length;
	int64_t *version = NULL;
	size_t version_count = 0;
	ssize_t result;

	path = bypass_get_path(serving, PATH_MAX, ENAMETOOLONG);
	program = BYPASS_GET(&serving->request, int);
	offset = BYPASS_GET(&serving->request, int64_t);
	length = BYPASS_GET(&serving->request, size_t);
	data_count = bypass_amount(&serving->request, length, 1);
	data = bypass_serving_memory(serving, data_count, 1);
	version_count = bypass_amount(&serving->request, 8, sizeof(int64_t)) / sizeof(int64_t);
	version = (int64_t *)bypass_serving_memory(serving, version_count, sizeof(int64_t));
	if (!bypass_request_ok(serving))
		return;
	if (!bypass_serving_path(serving, 0, NULL, &path, BYPASS_LAST_FOLLOWED))
		return;
	result = bypass_action_bypass_fetch(path, program, offset, data, length, version);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, ssize_t, result);
	if (result != -1) {
		bypass_put_bytes(&serving->reply, data, bypass_clamp(result, data_count));
		bypass_put_count(&serving->reply, version_count);
		BYPASS_PUT_EACH(&serving->reply, int64_t, version, version_count);
	}
}

/* ==== bypass_spawn_file =================================== knowledge/posix/process.bk:179 ==== */

/* Shadow action: the specification's own code. */
static int bypass_action_bypass_spawn_file(const char *path, int flags, mode_t mode)
{
#line 264 "knowledge/posix/process.bk"
        return open(path, flags, mode);
#line 1545 "paths_shadow.c"
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
	if (!bypass_serving_path(serving, 0, NULL, &path, BYPASS_LAST_FOLLOWED))
		return;
	result = bypass_action_bypass_spawn_file(path, flags, mode);
	bypass_reply_begin(serving, result == -1, 0);
	bypass_put_descriptor_new(serving, result);
}

/* ==== bypass_stream ========================================= knowledge/linux/stdio.bk:152 ==== */

#if defined(__linux__)
/* Shadow action: the specification's own code. */
static int bypass_action_bypass_stream(int fd)
{
#line 146 "knowledge/linux/stdio.bk"
                     return fd;
#line 1576 "paths_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_bypass_stream(struct bypass_serving *serving)
{
	int fd;
	int result;

	fd = bypass_get_descriptor(serving);
	if (!bypass_request_ok(serving))
		return;
	result = bypass_action_bypass_stream(fd);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}
#endif

/* ==== ftruncate ============================================= knowledge/linux/stdio.bk:207 ==== */

/* Receiver: unpack the request, run the real ftruncate, pack the answer. */
static void bypass_receive_ftruncate(struct bypass_serving *serving)
{
	int fd;
	off_t length;
	int result;

	fd = bypass_get_descriptor(serving);
	length = BYPASS_GET(&serving->request, off_t);
	if (!bypass_request_ok(serving))
		return;
	result = ftruncate(fd, length);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== isatty =========================================== knowledge/posix/descriptors.bk:39 ==== */

/* Receiver: unpack the request, run the real isatty, pack the answer. */
static void bypass_receive_isatty(struct bypass_serving *serving)
{
	int fd;
	int result;

	fd = bypass_get_descriptor(serving);
	if (!bypass_request_ok(serving))
		return;
	result = isatty(fd);
	bypass_reply_begin(serving, result == 0, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== setrlimit ============================================= knowledge/posix/limits.bk:11 ==== */

/* Receiver: unpack the request, run the real setrlimit, pack the answer. */
static void bypass_receive_setrlimit(struct bypass_serving *serving)
{
	int resource;
	struct rlimit limit_object;
	const struct rlimit *limit = &limit_object;
	int result;

	resource = (int)bypass_get_symbols(&serving->request, &bypass_symbols_resource_limit);
	bypass_get_record(&serving->request, &limit_object, &bypass_record_rlimit);
	if (!bypass_request_ok(serving))
		return;
	result = setrlimit(resource, limit);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== fstat ================================================= knowledge/posix/status.bk:52 ==== */

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

/* ==== fstatvfs ============================================= knowledge/posix/status.bk:171 ==== */

/* Shadow action: the specification's own code. */
static int bypass_action_fstatvfs(int fd, struct statvfs *status)
{
#line 178 "knowledge/posix/status.bk"
        int result = fstatvfs(fd, status);

        if (result == 0)
            status->f_fsid = (uint32_t)(status->f_fsid ^ (uint64_t)status->f_fsid >> 32);
        return result;
#line 1679 "paths_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_fstatvfs(struct bypass_serving *serving)
{
	int fd;
	struct statvfs status_object;
	struct statvfs *status = &status_object;
	int result;

	fd = bypass_get_descriptor(serving);
	memset(&status_object, 0, sizeof status_object);
	if (!bypass_request_ok(serving))
		return;
	result = bypass_action_fstatvfs(fd, status);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, int, result);
	if (result != -1)
		bypass_put_record(&serving->reply, &status_object, &bypass_record_statvfs);
}

/* ==== fpathconf ============================================ knowledge/posix/status.bk:188 ==== */

/* Receiver: unpack the request, run the real fpathconf, pack the answer. */
static void bypass_receive_fpathconf(struct bypass_serving *serving)
{
	int fd;
	int name;
	long result;

	fd = bypass_get_descriptor(serving);
	name = (int)bypass_get_symbols(&serving->request, &bypass_symbols_path_limit);
	if (!bypass_request_ok(serving))
		return;
	result = fpathconf(fd, name);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, long, result);
}

/* ==== tcgetattr =========================================== knowledge/posix/terminals.bk:8 ==== */

/* Receiver: unpack the request, run the real tcgetattr, pack the answer. */
static void bypass_receive_tcgetattr(struct bypass_serving *serving)
{
	int fd;
	struct termios settings_object;
	struct termios *settings = &settings_object;
	int result;

	fd = bypass_get_descriptor(serving);
	memset(&settings_object, 0, sizeof settings_object);
	if (!bypass_request_ok(serving))
		return;
	result = tcgetattr(fd, settings);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, int, result);
	if (result != -1)
		bypass_put_record(&serving->reply, &settings_object, &bypass_record_termios);
}

/* ==== tcsetattr ========================================== knowledge/posix/terminals.bk:14 ==== */

/* Receiver: unpack the request, run the real tcsetattr, pack the answer. */
static void bypass_receive_tcsetattr(struct bypass_serving *serving)
{
	int fd;
	int when;
	struct termios settings_object;
	const struct termios *settings = &settings_object;
	int result;

	fd = bypass_get_descriptor(serving);
	when = (int)bypass_get_symbols(&serving->request, &bypass_symbols_terminal_when);
	bypass_get_record(&serving->request, &settings_object, &bypass_record_termios);
	if (!bypass_request_ok(serving))
		return;
	result = tcsetattr(fd, when, settings);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== tcdrain ============================================ knowledge/posix/terminals.bk:21 ==== */

/* Receiver: unpack the request, run the real tcdrain, pack the answer. */
static void bypass_receive_tcdrain(struct bypass_serving *serving)
{
	int fd;
	int result;

	fd = bypass_get_descriptor(serving);
	if (!bypass_request_ok(serving))
		return;
	result = tcdrain(fd);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== tcflush ============================================ knowledge/posix/terminals.bk:28 ==== */

/* Receiver: unpack the request, run the real tcflush, pack the answer. */
static void bypass_receive_tcflush(struct bypass_serving *serving)
{
	int fd;
	int queue;
	int result;

	fd = bypass_get_descriptor(serving);
	queue = (int)bypass_get_symbols(&serving->request, &bypass_symbols_terminal_queue);
	if (!bypass_request_ok(serving))
		return;
	result = tcflush(fd, queue);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== tcflow ============================================= knowledge/posix/terminals.bk:34 ==== */

/* Receiver: unpack the request, run the real tcflow, pack the answer. */
static void bypass_receive_tcflow(struct bypass_serving *serving)
{
	int fd;
	int action;
	int result;

	fd = bypass_get_descriptor(serving);
	action = (int)bypass_get_symbols(&serving->request, &bypass_symbols_terminal_flow);
	if (!bypass_request_ok(serving))
		return;
	result = tcflow(fd, action);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== tcsendbreak ======================================== knowledge/posix/terminals.bk:40 ==== */

/* Receiver: unpack the request, run the real tcsendbreak, pack the answer. */
static void bypass_receive_tcsendbreak(struct bypass_serving *serving)
{
	int fd;
	int duration;
	int result;

	fd = bypass_get_descriptor(serving);
	duration = BYPASS_GET(&serving->request, int);
	if (!bypass_request_ok(serving))
		return;
	result = tcsendbreak(fd, duration);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== copy_file_range ======================================= knowledge/linux/files.bk:177 ==== */

#if defined(__linux__)
/* Receiver: unpack the request, run the real copy_file_range, pack the answer. */
static void bypass_receive_copy_file_range(struct bypass_serving *serving)
{
	int from;
	int64_t from_offset_object = 0;
	int64_t *from_offset = NULL;
	int to;
	int64_t to_offset_object = 0;
	int64_t *to_offset = NULL;
	size_t length;
	unsigned int flags;
	ssize_t result;

	from = bypass_get_descriptor(serving);
	if (bypass_get_present(&serving->request)) {
		from_offset_object = BYPASS_GET(&serving->request, int64_t);
		from_offset = &from_offset_object;
	}
	to = bypass_get_descriptor(serving);
	if (bypass_get_present(&serving->request)) {
		to_offset_object = BYPASS_GET(&serving->request, int64_t);
		to_offset = &to_offset_object;
	}
	length = BYPASS_GET(&serving->request, size_t);
	flags = BYPASS_GET(&serving->request, unsigned int);
	if (!bypass_request_ok(serving))
		return;
	result = copy_file_range(from, from_offset, to, to_offset, length, flags);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, ssize_t, result);
	if (result != -1) {
		if (from_offset != NULL)
			BYPASS_PUT(&serving->reply, int64_t, from_offset_object);
		if (to_offset != NULL)
			BYPASS_PUT(&serving->reply, int64_t, to_offset_object);
	}
}
#endif

/* ==== prlimit =============================================== knowledge/linux/limits.bk:12 ==== */

#if defined(__linux__)
/* Shadow action: the specification's own code. */
static int bypass_action_prlimit(pid_t pid, int resource, const struct rlimit *wanted, struct rlimit *was)
{
#line 36 "knowledge/linux/limits.bk"
#ifdef __GLIBC__
        return prlimit(pid, (enum __rlimit_resource)resource, wanted, was); /* C++ makes no enumeration of a number by itself */
#else
        return prlimit(pid, resource, wanted, was);
#endif
#line 1885 "paths_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_prlimit(struct bypass_serving *serving)
{
	pid_t pid;
	int resource;
	struct rlimit wanted_object;
	const struct rlimit *wanted = NULL;
	struct rlimit was_object;
	struct rlimit *was = NULL;
	int result;

	pid = BYPASS_GET(&serving->request, pid_t);
	resource = (int)bypass_get_symbols(&serving->request, &bypass_symbols_resource_limit);
	if (bypass_get_present(&serving->request)) {
		bypass_get_record(&serving->request, &wanted_object, &bypass_record_rlimit);
		wanted = &wanted_object;
	}
	memset(&was_object, 0, sizeof was_object);
	if (bypass_get_present(&serving->request))
		was = &was_object;
	if (!bypass_request_ok(serving))
		return;
	result = bypass_action_prlimit(pid, resource, wanted, was);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, int, result);
	if (result != -1) {
		if (was != NULL)
			bypass_put_record(&serving->reply, &was_object, &bypass_record_rlimit);
	}
}
#endif

/* ==== fstatfs =============================================== knowledge/linux/status.bk:65 ==== */

#if defined(__linux__)
/* Receiver: unpack the request, run the real fstatfs, pack the answer. */
static void bypass_receive_fstatfs(struct bypass_serving *serving)
{
	int fd;
	struct statfs status_object;
	struct statfs *status = &status_object;
	int result;

	fd = bypass_get_descriptor(serving);
	memset(&status_object, 0, sizeof status_object);
	if (!bypass_request_ok(serving))
		return;
	result = fstatfs(fd, status);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, int, result);
	if (result != -1)
		bypass_put_record(&serving->reply, &status_object, &bypass_record_statfs);
}
#endif

/* ==== tcgetwinsize =================================== knowledge/linux-musl/terminals.bk:4 ==== */

#if defined(__linux__) && (!defined(__GLIBC__) || defined(BYPASS_ANY_LIBC)) && !defined(__BIONIC__)
/* Receiver: unpack the request, run the real tcgetwinsize, pack the answer. */
static void bypass_receive_tcgetwinsize(struct bypass_serving *serving)
{
	int fd;
	struct winsize size_object;
	struct winsize *size = &size_object;
	int result;

	fd = bypass_get_descriptor(serving);
	memset(&size_object, 0, sizeof size_object);
	if (!bypass_request_ok(serving))
		return;
	result = tcgetwinsize(fd, size);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, int, result);
	if (result != -1)
		bypass_put_record(&serving->reply, &size_object, &bypass_record_winsize);
}
#endif

/* ==== tcsetwinsize ================================== knowledge/linux-musl/terminals.bk:10 ==== */

#if defined(__linux__) && (!defined(__GLIBC__) || defined(BYPASS_ANY_LIBC)) && !defined(__BIONIC__)
/* Receiver: unpack the request, run the real tcsetwinsize, pack the answer. */
static void bypass_receive_tcsetwinsize(struct bypass_serving *serving)
{
	int fd;
	struct winsize size_object;
	const struct winsize *size = &size_object;
	int result;

	fd = bypass_get_descriptor(serving);
	bypass_get_record(&serving->request, &size_object, &bypass_record_winsize);
	if (!bypass_request_ok(serving))
		return;
	result = tcsetwinsize(fd, size);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}
#endif

/* ==== bypass_directory_name =============================== knowledge/posix/process.bk:250 ==== */

/* Shadow action: the specification's own code. */
static int bypass_action_bypass_directory_name(int fd, char *name, size_t size)
{
#line 211 "knowledge/posix/directories.bk"
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
        return faccessat(fd, ".", X_OK, AT_EACCESS) == -1 ? -1 : bypass_places_name(name, size);
#line 2009 "paths_shadow.c"
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

/* ==== bypass_map_status ==================================== knowledge/posix/mapping.bk:21 ==== */

/* Shadow action: the specification's own code. */
static int bypass_action_bypass_map_status(int fd, int64_t *status)
{
#line 42 "knowledge/posix/mapping.bk"
        int flags = fcntl(fd, F_GETFL);
        struct stat found;

        if (flags == -1 || fstat(fd, &found) == -1)
            return -1;
        status[0] = (flags & O_ACCMODE) != O_WRONLY;
        status[1] = (flags & O_ACCMODE) == O_RDWR;
        status[2] = S_ISREG(found.st_mode) != 0;
        status[3] = found.st_size;
        if (S_ISREG(found.st_mode))
            bypass_lend(fd);
        return 0;
#line 2050 "paths_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_bypass_map_status(struct bypass_serving *serving)
{
	int fd;
	int64_t *status = NULL;
	size_t status_count = 0;
	int result;

	fd = bypass_get_descriptor(serving);
	status_count = bypass_amount(&serving->request, 4, sizeof(int64_t)) / sizeof(int64_t);
	status = (int64_t *)bypass_serving_memory(serving, status_count, sizeof(int64_t));
	if (!bypass_request_ok(serving))
		return;
	result = bypass_action_bypass_map_status(fd, status);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, int, result);
	if (result != -1) {
		bypass_put_count(&serving->reply, status_count);
		BYPASS_PUT_EACH(&serving->reply, int64_t, status, status_count);
	}
}

/* ==== bypass_map_piece ===================================== knowledge/posix/mapping.bk:21 ==== */

/* Shadow action: the specification's own code. */
static ssize_t bypass_action_bypass_map_piece(int fd, int64_t *at, void *data, size_t length)
{
#line 61 "knowledge/posix/mapping.bk"
        const char *bytes = (const char *)data;
        ssize_t result;
        int pieces = 64;

        result = pread(fd, data, length, *at);
        while (--pieces > 0 && result > 0 && bytes[0] == 0 && memcmp(bytes, bytes + 1, (size_t)result - 1) == 0) {
            *at += result;
            result = pread(fd, data, length, *at);
        }
        return result;
#line 2091 "paths_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_bypass_map_piece(struct bypass_serving *serving)
{
	int fd;
	int64_t at_object = 0;
	int64_t *at = &at_object;
	void *data = NULL;
	size_t data_count = 0;
	size_t length;
	ssize_t result;

	fd = bypass_get_descriptor(serving);
	at_object = BYPASS_GET(&serving->request, int64_t);
	length = BYPASS_GET(&serving->request, size_t);
	data_count = bypass_amount(&serving->request, length, 1);
	data = bypass_serving_memory(serving, data_count, 1);
	if (!bypass_request_ok(serving))
		return;
	result = bypass_action_bypass_map_piece(fd, at, data, length);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, ssize_t, result);
	if (result != -1) {
		BYPASS_PUT(&serving->reply, int64_t, at_object);
		bypass_put_bytes(&serving->reply, data, bypass_clamp(result, data_count));
	}
}

/* ==== bypass_poll_home ===================================== knowledge/posix/polling.bk:27 ==== */

/* Shadow action: the specification's own code. */
static int bypass_action_bypass_poll_home(const int *files, const short *events, short *ready, size_t count,
		int64_t nanoseconds)
{
#line 17 "knowledge/posix/polling.bk"
        return bypass_poll_here(files, events, ready, count, nanoseconds);
#line 2129 "paths_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_bypass_poll_home(struct bypass_serving *serving)
{
	const int *files = NULL;
	size_t files_count = 0;
	const short *events = NULL;
	size_t events_count = 0;
	short *ready = NULL;
	size_t ready_count = 0;
	size_t count;
	int64_t nanoseconds;
	int result;

	files_count = bypass_get_count(&serving->request, BYPASS_PAYLOAD_MAX / sizeof(int));
	files = (const int *)bypass_serving_memory(serving, files_count, sizeof(int));
	BYPASS_GET_EACH_DESCRIPTOR(serving, (int *)files, files_count);
	events_count = bypass_get_count(&serving->request, BYPASS_PAYLOAD_MAX / sizeof(short));
	events = (const short *)bypass_serving_memory(serving, events_count, sizeof(short));
	BYPASS_GET_EACH_SYMBOLS(&serving->request, short, (short *)events, events_count, &bypass_symbols_poll_events);
	count = BYPASS_GET(&serving->request, size_t);
	nanoseconds = BYPASS_GET(&serving->request, int64_t);
	bypass_agree(&serving->request, files_count, bypass_amount(&serving->request, count, sizeof(int)) / sizeof(int));
	bypass_agree(&serving->request, events_count, bypass_amount(&serving->request, count, sizeof(short)) / sizeof(short));
	ready_count = bypass_amount(&serving->request, count, sizeof(short)) / sizeof(short);
	ready = (short *)bypass_serving_memory(serving, ready_count, sizeof(short));
	if (!bypass_request_ok(serving))
		return;
	result = bypass_action_bypass_poll_home(files, events, ready, count, nanoseconds);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, int, result);
	if (result != -1) {
		bypass_put_count(&serving->reply, ready_count);
		BYPASS_PUT_EACH_SYMBOLS(&serving->reply, ready, ready_count, &bypass_symbols_poll_events);
	}
}

/* ==== bypass_socket_connect =============================== knowledge/posix/sockets.bk:468 ==== */

/* Shadow action: the specification's own code. */
static int bypass_action_bypass_socket_connect(int fd, const void *address, size_t length)
{
#line 102 "knowledge/posix/sockets.bk"
        struct sockaddr_storage room;
        ptrdiff_t size = bypass_address_unpack(&room, sizeof(room), (const unsigned char *)address, length);

        return size < 0 ? -1 : connect(fd, (struct sockaddr *)&room, (socklen_t)size);
#line 2178 "paths_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_bypass_socket_connect(struct bypass_serving *serving)
{
	int fd;
	const void *address = NULL;
	size_t address_count = 0;
	size_t length;
	int result;

	fd = bypass_get_descriptor(serving);
	address = bypass_get_bytes(&serving->request, BYPASS_PAYLOAD_MAX, &address_count);
	length = BYPASS_GET(&serving->request, size_t);
	bypass_agree(&serving->request, address_count, bypass_amount(&serving->request, length, 1));
	if (!bypass_request_ok(serving))
		return;
	result = bypass_action_bypass_socket_connect(fd, address, length);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== bypass_socket_send_message ========================== knowledge/posix/sockets.bk:468 ==== */

/* Shadow action: the specification's own code. */
static ssize_t bypass_action_bypass_socket_send_message(int fd, const void *data, size_t length, int flags,
		const void *address, size_t address_length, const void *control, size_t control_length, const int *files,
		size_t count)
{
#line 401 "knowledge/posix/sockets.bk"
        struct bypass_parcel parcel = { (void *)(uintptr_t)data, length, (unsigned char *)(uintptr_t)address, address_length,
                                        (unsigned char *)(uintptr_t)control, control_length, (int *)(uintptr_t)files, count };

        return bypass_message_send(fd, &parcel, flags);
#line 2213 "paths_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_bypass_socket_send_message(struct bypass_serving *serving)
{
	int fd;
	const void *data = NULL;
	size_t data_count = 0;
	size_t length;
	int flags;
	const void *address = NULL;
	size_t address_count = 0;
	size_t address_length;
	const void *control = NULL;
	size_t control_count = 0;
	size_t control_length;
	const int *files = NULL;
	size_t files_count = 0;
	size_t count;
	ssize_t result;

	fd = bypass_get_descriptor(serving);
	data = bypass_get_bytes(&serving->request, BYPASS_PAYLOAD_MAX, &data_count);
	length = BYPASS_GET(&serving->request, size_t);
	flags = (int)bypass_get_symbols(&serving->request, &bypass_symbols_message_flags);
	address = bypass_get_bytes(&serving->request, BYPASS_PAYLOAD_MAX, &address_count);
	address_length = BYPASS_GET(&serving->request, size_t);
	control = bypass_get_bytes(&serving->request, BYPASS_PAYLOAD_MAX, &control_count);
	control_length = BYPASS_GET(&serving->request, size_t);
	files_count = bypass_get_count(&serving->request, BYPASS_PAYLOAD_MAX / sizeof(int));
	files = (const int *)bypass_serving_memory(serving, files_count, sizeof(int));
	BYPASS_GET_EACH_DESCRIPTOR(serving, (int *)files, files_count);
	count = BYPASS_GET(&serving->request, size_t);
	bypass_agree(&serving->request, data_count, bypass_amount(&serving->request, length, 1));
	bypass_agree(&serving->request, address_count, bypass_amount(&serving->request, address_length, 1));
	bypass_agree(&serving->request, control_count, bypass_amount(&serving->request, control_length, 1));
	bypass_agree(&serving->request, files_count, bypass_amount(&serving->request, count, sizeof(int)) / sizeof(int));
	if (!bypass_request_ok(serving))
		return;
	result = bypass_action_bypass_socket_send_message(fd, data, length, flags, address, address_length, control, control_length, files, count);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, ssize_t, result);
}

/* ==== socket ============================================== knowledge/posix/sockets.bk:468 ==== */

/* Shadow action: the specification's own code. */
static int bypass_action_socket(int family, int type, int protocol)
{
#line 27 "knowledge/posix/sockets.bk"
        return socket(family, type | SOCK_CLOEXEC, protocol);
#line 2265 "paths_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_socket(struct bypass_serving *serving)
{
	int family;
	int type;
	int protocol;
	int result;

	family = (int)bypass_get_symbols(&serving->request, &bypass_symbols_address_family);
	type = (int)bypass_get_symbols(&serving->request, &bypass_symbols_socket_type);
	protocol = BYPASS_GET(&serving->request, int);
	if (!bypass_request_ok(serving))
		return;
	result = bypass_action_socket(family, type, protocol);
	bypass_reply_begin(serving, result == -1, 0);
	bypass_put_descriptor_new(serving, result);
}

/* ==== bypass_socket_receive_message ======================= knowledge/posix/sockets.bk:483 ==== */

/* Shadow action: the specification's own code. */
static ssize_t bypass_action_bypass_socket_receive_message(int fd, void *data, size_t length, int flags, void *address,
		size_t *address_length, void *control, size_t room, size_t *control_length, int *files, size_t most, size_t *count,
		int *answer)
{
#line 454 "knowledge/posix/sockets.bk"
        struct bypass_parcel parcel = { data, length, (unsigned char *)address, 0, (unsigned char *)control, room, files, most };
        ssize_t result;

        *answer = flags;
        result = bypass_message_receive(fd, &parcel, answer);
        *address_length = parcel.address_length;
        *control_length = parcel.control_length;
        *count = parcel.file_count;
        return result;
#line 2303 "paths_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_bypass_socket_receive_message(struct bypass_serving *serving)
{
	int fd;
	void *data = NULL;
	size_t data_count = 0;
	size_t length;
	int flags;
	void *address = NULL;
	size_t address_count = 0;
	size_t address_length_object = 0;
	size_t *address_length = &address_length_object;
	void *control = NULL;
	size_t control_count = 0;
	size_t room;
	size_t control_length_object = 0;
	size_t *control_length = &control_length_object;
	int *files = NULL;
	size_t files_count = 0;
	size_t most;
	size_t count_object = 0;
	size_t *count = &count_object;
	int answer_object = 0;
	int *answer = &answer_object;
	ssize_t result;

	fd = bypass_get_descriptor(serving);
	length = BYPASS_GET(&serving->request, size_t);
	flags = (int)bypass_get_symbols(&serving->request, &bypass_symbols_message_flags);
	room = BYPASS_GET(&serving->request, size_t);
	most = BYPASS_GET(&serving->request, size_t);
	data_count = bypass_amount(&serving->request, length, 1);
	data = bypass_serving_memory(serving, data_count, 1);
	address_count = bypass_amount(&serving->request, BYPASS_ADDRESS_MAX, 1);
	address = bypass_serving_memory(serving, address_count, 1);
	control_count = bypass_amount(&serving->request, BYPASS_CONTROL_MAX, 1);
	control = bypass_serving_memory(serving, control_count, 1);
	files_count = bypass_amount(&serving->request, most, sizeof(int)) / sizeof(int);
	files = (int *)bypass_serving_memory(serving, files_count, sizeof(int));
	if (!bypass_request_ok(serving))
		return;
	result = bypass_action_bypass_socket_receive_message(fd, data, length, flags, address, address_length, control, room, control_length, files, most, count, answer);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, ssize_t, result);
	if (result != -1) {
		bypass_put_bytes(&serving->reply, data, bypass_clamp(result, data_count));
		bypass_put_bytes(&serving->reply, address, bypass_clamp(*address_length, address_count));
		BYPASS_PUT(&serving->reply, size_t, address_length_object);
		bypass_put_bytes(&serving->reply, control, bypass_clamp(*control_length, control_count));
		BYPASS_PUT(&serving->reply, size_t, control_length_object);
		files_count = bypass_clamp(*count, files_count);
		bypass_put_count(&serving->reply, files_count);
		BYPASS_PUT_EACH_DESCRIPTOR_NEW(serving, files, files_count);
		BYPASS_PUT(&serving->reply, size_t, count_object);
		bypass_put_symbols(&serving->reply, answer_object, &bypass_symbols_message_flags);
	}
}

/* ==== bypass_lock_file ========================== knowledge/linux/descriptors.tables.bk:15 ==== */

#if defined(__linux__)
/* Shadow action: the specification's own code. */
static int bypass_action_bypass_lock_file(int fd, int command, struct flock *lock)
{
#line 80 "knowledge/linux/descriptors.tables.bk"
        return fcntl(fd, command, lock);
#line 2372 "paths_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_bypass_lock_file(struct bypass_serving *serving)
{
	int fd;
	int command;
	struct flock lock_object;
	struct flock *lock = &lock_object;
	int result;

	fd = bypass_get_descriptor(serving);
	command = (int)bypass_get_symbols(&serving->request, &bypass_symbols_lock_command);
	bypass_get_record(&serving->request, &lock_object, &bypass_record_flock);
	if (!bypass_request_ok(serving))
		return;
	result = bypass_action_bypass_lock_file(fd, command, lock);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, int, result);
	if (result != -1)
		bypass_put_record(&serving->reply, &lock_object, &bypass_record_flock);
}
#endif

/* ==== bypass_get_file_flags ===================== knowledge/linux/descriptors.tables.bk:15 ==== */

#if defined(__linux__)
/* Shadow action: the specification's own code. */
static int bypass_action_bypass_get_file_flags(int fd, int *flags)
{
#line 63 "knowledge/linux/descriptors.tables.bk"
        *flags = fcntl(fd, F_GETFL);
        if (*flags == -1)
            return -1;
        *flags &= O_ACCMODE | O_APPEND | O_NONBLOCK | O_ASYNC | O_DIRECT | O_NOATIME | O_DSYNC | O_SYNC | O_DIRECTORY | O_NOFOLLOW;
        return 0;
#line 2409 "paths_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_bypass_get_file_flags(struct bypass_serving *serving)
{
	int fd;
	int flags_object = 0;
	int *flags = &flags_object;
	int result;

	fd = bypass_get_descriptor(serving);
	if (!bypass_request_ok(serving))
		return;
	result = bypass_action_bypass_get_file_flags(fd, flags);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, int, result);
	if (result != -1)
		bypass_put_symbols(&serving->reply, flags_object, &bypass_symbols_open_flags);
}
#endif

/* ==== bypass_set_file_flags ===================== knowledge/linux/descriptors.tables.bk:15 ==== */

#if defined(__linux__)
/* Shadow action: the specification's own code. */
static int bypass_action_bypass_set_file_flags(int fd, int flags)
{
#line 73 "knowledge/linux/descriptors.tables.bk"
        return fcntl(fd, F_SETFL, flags);
#line 2439 "paths_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_bypass_set_file_flags(struct bypass_serving *serving)
{
	int fd;
	int flags;
	int result;

	fd = bypass_get_descriptor(serving);
	flags = (int)bypass_get_symbols(&serving->request, &bypass_symbols_open_flags);
	if (!bypass_request_ok(serving))
		return;
	result = bypass_action_bypass_set_file_flags(fd, flags);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}
#endif

/* ==== bypass_control_file ======================= knowledge/linux/descriptors.tables.bk:15 ==== */

#if defined(__linux__)
/* Shadow action: the specification's own code. */
static int bypass_action_bypass_control_file(int fd, int command, int value)
{
#line 87 "knowledge/linux/descriptors.tables.bk"
        return fcntl(fd, command, value);
#line 2467 "paths_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_bypass_control_file(struct bypass_serving *serving)
{
	int fd;
	int command;
	int value;
	int result;

	fd = bypass_get_descriptor(serving);
	command = (int)bypass_get_symbols(&serving->request, &bypass_symbols_file_control);
	value = BYPASS_GET(&serving->request, int);
	if (!bypass_request_ok(serving))
		return;
	result = bypass_action_bypass_control_file(fd, command, value);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}
#endif

/* ==== bypass_file_number ======================== knowledge/linux/descriptors.tables.bk:97 ==== */

#if defined(__linux__)
/* Shadow action: the specification's own code. */
static int bypass_action_bypass_file_number(int fd, unsigned int what, uint64_t *number)
{
#line 160 "knowledge/linux/descriptors.tables.bk"
        union {
            int small;
            unsigned long plain;
            uint64_t wide;
        } answer;

        memset(&answer, 0, sizeof(answer));
        if (ioctl(fd, what, &answer) == -1)
            return -1;
#ifdef BLKGETSIZE64
        if (what == BLKGETSIZE || what == BLKGETSIZE64) {
            *number = what == BLKGETSIZE ? answer.plain : answer.wide;
            return 0;
        }
#endif
        *number = (unsigned int)answer.small;
        return 0;
#line 2513 "paths_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_bypass_file_number(struct bypass_serving *serving)
{
	int fd;
	unsigned int what;
	uint64_t number_object = 0;
	uint64_t *number = &number_object;
	int result;

	fd = bypass_get_descriptor(serving);
	what = (unsigned int)bypass_get_symbols(&serving->request, &bypass_symbols_file_number);
	if (!bypass_request_ok(serving))
		return;
	result = bypass_action_bypass_file_number(fd, what, number);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, int, result);
	if (result != -1)
		BYPASS_PUT(&serving->reply, uint64_t, number_object);
}
#endif

/* ==== bypass_set_attributes ===================== knowledge/linux/descriptors.tables.bk:97 ==== */

#if defined(__linux__)
/* Shadow action: the specification's own code. */
static int bypass_action_bypass_set_attributes(int fd, int flags)
{
#line 182 "knowledge/linux/descriptors.tables.bk"
#ifdef FS_IOC_SETFLAGS
        return ioctl(fd, FS_IOC_SETFLAGS, &flags);
#else
        errno = ENOTTY;
        return -1;
#endif
#line 2550 "paths_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_bypass_set_attributes(struct bypass_serving *serving)
{
	int fd;
	int flags;
	int result;

	fd = bypass_get_descriptor(serving);
	flags = BYPASS_GET(&serving->request, int);
	if (!bypass_request_ok(serving))
		return;
	result = bypass_action_bypass_set_attributes(fd, flags);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}
#endif

/* ==== bypass_clone_range ======================== knowledge/linux/descriptors.tables.bk:97 ==== */

#if defined(__linux__)
/* Shadow action: the specification's own code. */
static int bypass_action_bypass_clone_range(int to, int from, uint64_t at, uint64_t length, uint64_t to_at)
{
#line 194 "knowledge/linux/descriptors.tables.bk"
#ifdef FICLONERANGE
        struct file_clone_range range = { from, at, length, to_at };

        return ioctl(to, FICLONERANGE, &range);
#else
        errno = EOPNOTSUPP;
        return -1;
#endif
#line 2585 "paths_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_bypass_clone_range(struct bypass_serving *serving)
{
	int to;
	int from;
	uint64_t at;
	uint64_t length;
	uint64_t to_at;
	int result;

	to = bypass_get_descriptor(serving);
	from = bypass_get_descriptor(serving);
	at = BYPASS_GET(&serving->request, uint64_t);
	length = BYPASS_GET(&serving->request, uint64_t);
	to_at = BYPASS_GET(&serving->request, uint64_t);
	if (!bypass_request_ok(serving))
		return;
	result = bypass_action_bypass_clone_range(to, from, at, length, to_at);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}
#endif

/* ==== bypass_window ============================= knowledge/linux/descriptors.tables.bk:97 ==== */

#if defined(__linux__)
/* Shadow action: the specification's own code. */
static int bypass_action_bypass_window(int fd, int set, struct winsize *size)
{
#line 207 "knowledge/linux/descriptors.tables.bk"
        return ioctl(fd, set ? TIOCSWINSZ : TIOCGWINSZ, size);
#line 2619 "paths_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_bypass_window(struct bypass_serving *serving)
{
	int fd;
	int set;
	struct winsize size_object;
	struct winsize *size = &size_object;
	int result;

	fd = bypass_get_descriptor(serving);
	set = BYPASS_GET(&serving->request, int);
	bypass_get_record(&serving->request, &size_object, &bypass_record_winsize);
	if (!bypass_request_ok(serving))
		return;
	result = bypass_action_bypass_window(fd, set, size);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, int, result);
	if (result != -1)
		bypass_put_record(&serving->reply, &size_object, &bypass_record_winsize);
}
#endif

/* ==== pread ================================================= knowledge/linux/files.bk:131 ==== */

/* Receiver: unpack the request, run the real pread, pack the answer. */
static void bypass_receive_pread(struct bypass_serving *serving)
{
	int fd;
	void *data = NULL;
	size_t data_count = 0;
	size_t length;
	off_t offset;
	ssize_t result;

	fd = bypass_get_descriptor(serving);
	length = BYPASS_GET(&serving->request, size_t);
	offset = BYPASS_GET(&serving->request, off_t);
	data_count = bypass_amount(&serving->request, length, 1);
	data = bypass_serving_memory(serving, data_count, 1);
	if (!bypass_request_ok(serving))
		return;
	result = pread(fd, data, length, offset);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, ssize_t, result);
	if (result != -1)
		bypass_put_bytes(&serving->reply, data, bypass_clamp(result, data_count));
}

/* ==== bypass_epoll_change ================================== knowledge/linux/polling.bk:99 ==== */

#if defined(__linux__)
/* Shadow action: the specification's own code. */
static int bypass_action_bypass_epoll_change(int twin, int operation, int fd, uint32_t events, uint64_t data)
{
#line 61 "knowledge/linux/polling.bk"
        static const int operations[] = { 0, EPOLL_CTL_ADD, EPOLL_CTL_DEL, EPOLL_CTL_MOD };
        struct epoll_event event;

        if (operation < 1 || operation > 3) {
            errno = EINVAL;
            return -1;
        }
        event.events = events;
        event.data.u64 = data;
        return epoll_ctl(twin, operations[operation], fd, &event);
#line 2687 "paths_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_bypass_epoll_change(struct bypass_serving *serving)
{
	int twin;
	int operation;
	int fd;
	uint32_t events;
	uint64_t data;
	int result;

	twin = bypass_get_descriptor(serving);
	operation = BYPASS_GET(&serving->request, int);
	fd = bypass_get_descriptor(serving);
	events = BYPASS_GET(&serving->request, uint32_t);
	data = BYPASS_GET(&serving->request, uint64_t);
	if (!bypass_request_ok(serving))
		return;
	result = bypass_action_bypass_epoll_change(twin, operation, fd, events, data);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}
#endif

/* ==== bypass_epoll_make ==================================== knowledge/linux/polling.bk:94 ==== */

#if defined(__linux__)
/* Shadow action: the specification's own code. */
static int bypass_action_bypass_epoll_make(void)
{
#line 30 "knowledge/linux/polling.bk"
        return epoll_create1(EPOLL_CLOEXEC);
#line 2721 "paths_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_bypass_epoll_make(struct bypass_serving *serving)
{
	int result;

	if (!bypass_request_ok(serving))
		return;
	result = bypass_action_bypass_epoll_make();
	bypass_reply_begin(serving, result == -1, 0);
	bypass_put_descriptor_new(serving, result);
}
#endif

/* ==== bypass_epoll_take =================================== knowledge/linux/polling.bk:124 ==== */

#if defined(__linux__)
/* Shadow action: the specification's own code. */
static int bypass_action_bypass_epoll_take(int twin, uint32_t *events, uint64_t *data, int most, int64_t nanoseconds)
{
#line 81 "knowledge/linux/polling.bk"
        struct epoll_event found[64];
        int result, i;

        result = epoll_wait(twin, found, most < 64 ? most : 64, nanoseconds < 0 ? -1 : (int)((nanoseconds + 999999) / 1000000));
        for (i = 0; i < result; i++) {
            events[i] = found[i].events;
            data[i] = found[i].data.u64;
        }
        return result;
#line 2753 "paths_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_bypass_epoll_take(struct bypass_serving *serving)
{
	int twin;
	uint32_t *events = NULL;
	size_t events_count = 0;
	uint64_t *data = NULL;
	size_t data_count = 0;
	int most;
	int64_t nanoseconds;
	int result;

	twin = bypass_get_descriptor(serving);
	most = BYPASS_GET(&serving->request, int);
	nanoseconds = BYPASS_GET(&serving->request, int64_t);
	events_count = bypass_amount(&serving->request, most, sizeof(uint32_t)) / sizeof(uint32_t);
	events = (uint32_t *)bypass_serving_memory(serving, events_count, sizeof(uint32_t));
	data_count = bypass_amount(&serving->request, most, sizeof(uint64_t)) / sizeof(uint64_t);
	data = (uint64_t *)bypass_serving_memory(serving, data_count, sizeof(uint64_t));
	if (!bypass_request_ok(serving))
		return;
	result = bypass_action_bypass_epoll_take(twin, events, data, most, nanoseconds);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, int, result);
	if (result != -1) {
		events_count = bypass_clamp(result, events_count);
		bypass_put_count(&serving->reply, events_count);
		BYPASS_PUT_EACH(&serving->reply, uint32_t, events, events_count);
		data_count = bypass_clamp(result, data_count);
		bypass_put_count(&serving->reply, data_count);
		BYPASS_PUT_EACH(&serving->reply, uint64_t, data, data_count);
	}
}
#endif

/* ==== The shadow ================================================ what the runtime is told ==== */

/* By operation number. */
static bypass_receiver *const bypass_receivers[] = {
	bypass_receive_open,
	bypass_receive_openat,
	bypass_receive_close,
	bypass_receive_read,
	bypass_receive_write,
	bypass_receive_mkdir,
	bypass_receive_mkdirat,
	bypass_receive_rmdir,
	bypass_receive_unlink,
	bypass_receive_unlinkat,
	bypass_receive_remove,
	bypass_receive_rename,
	bypass_receive_renameat,
	bypass_receive_link,
	bypass_receive_linkat,
	bypass_receive_symlink,
	bypass_receive_symlinkat,
	bypass_receive_readlink,
	bypass_receive_readlinkat,
	bypass_receive_mkfifo,
	bypass_receive_mkfifoat,
	bypass_receive_mknod,
	bypass_receive_mknodat,
	NULL, /* chdir */
	NULL, /* opendir */
	bypass_receive_truncate,
	NULL, /* execve */
	NULL, /* posix_spawn */
	bypass_receive_stat,
	bypass_receive_lstat,
	bypass_receive_fstatat,
	bypass_receive_access,
	bypass_receive_faccessat,
	bypass_receive_chmod,
	bypass_receive_fchmodat,
	bypass_receive_chown,
	bypass_receive_lchown,
	bypass_receive_fchownat,
	bypass_receive_utimensat,
	bypass_receive_utimes,
	bypass_receive_utime,
	bypass_receive_statvfs,
	bypass_receive_pathconf,
	NULL, /* ftok */
	NULL, /* chroot */
	NULL, /* inotify_add_watch */
	NULL, /* name_to_handle_at */
#if defined(__linux__)
	bypass_receive_eaccess,
#else
	NULL, /* eaccess */
#endif
#if defined(__linux__)
	bypass_receive_lchmod,
#else
	NULL, /* lchmod */
#endif
#if defined(__linux__)
	bypass_receive_lutimes,
#else
	NULL, /* lutimes */
#endif
#if defined(__linux__)
	bypass_receive_futimesat,
#else
	NULL, /* futimesat */
#endif
#if defined(__linux__)
	bypass_receive_statfs,
#else
	NULL, /* statfs */
#endif
#if defined(__linux__)
	bypass_receive_getxattr,
#else
	NULL, /* getxattr */
#endif
#if defined(__linux__)
	bypass_receive_lgetxattr,
#else
	NULL, /* lgetxattr */
#endif
#if defined(__linux__)
	bypass_receive_setxattr,
#else
	NULL, /* setxattr */
#endif
#if defined(__linux__)
	bypass_receive_lsetxattr,
#else
	NULL, /* lsetxattr */
#endif
#if defined(__linux__)
	bypass_receive_listxattr,
#else
	NULL, /* listxattr */
#endif
#if defined(__linux__)
	bypass_receive_llistxattr,
#else
	NULL, /* llistxattr */
#endif
#if defined(__linux__)
	bypass_receive_removexattr,
#else
	NULL, /* removexattr */
#endif
#if defined(__linux__)
	bypass_receive_lremovexattr,
#else
	NULL, /* lremovexattr */
#endif
	NULL, /* fopen */
	NULL, /* freopen */
#if defined(__linux__) && defined(__GLIBC__)
	bypass_receive_renameat2,
#else
	NULL, /* renameat2 */
#endif
	NULL, /* execveat */
#if defined(__linux__) && defined(__GLIBC__)
	bypass_receive_statx,
#else
	NULL, /* statx */
#endif
	NULL, /* sigaction */
	NULL, /* signal */
	NULL, /* pthread_create */
	NULL, /* __sysv_signal */
	bypass_receive_bypass_enter,
	bypass_receive_lseek,
	bypass_receive_bypass_read_directory,
	bypass_receive_bypass_fetch,
	bypass_receive_bypass_spawn_file,
#if defined(__linux__)
	bypass_receive_bypass_stream,
#else
	NULL, /* bypass_stream */
#endif
	bypass_receive_ftruncate,
	NULL, /* dup */
	NULL, /* dup2 */
	bypass_receive_isatty,
	NULL, /* fchdir */
	bypass_receive_setrlimit,
	NULL, /* mmap */
	NULL, /* poll */
	NULL, /* select */
	NULL, /* pselect */
	NULL, /* fork */
	NULL, /* vfork */
	NULL, /* wait */
	NULL, /* waitpid */
	NULL, /* waitid */
	NULL, /* execl */
	NULL, /* execle */
	NULL, /* execlp */
	NULL, /* execvp */
	NULL, /* fexecve */
	NULL, /* posix_spawnp */
	NULL, /* posix_spawn_file_actions_addopen */
	NULL, /* posix_spawn_file_actions_init */
	NULL, /* posix_spawn_file_actions_destroy */
	NULL, /* system */
	NULL, /* popen */
	NULL, /* pclose */
	NULL, /* sendmsg */
	NULL, /* recvmsg */
	bypass_receive_fstat,
	bypass_receive_fstatvfs,
	bypass_receive_fpathconf,
	bypass_receive_tcgetattr,
	bypass_receive_tcsetattr,
	bypass_receive_tcdrain,
	bypass_receive_tcflush,
	bypass_receive_tcflow,
	bypass_receive_tcsendbreak,
	NULL, /* tcgetpgrp */
	NULL, /* tcsetpgrp */
	NULL, /* tcgetsid */
	NULL, /* ttyname */
	NULL, /* dup3 */
	NULL, /* ttyname_r */
	NULL, /* fcntl */
	NULL, /* ioctl */
	NULL, /* sendfile */
	NULL, /* splice */
#if defined(__linux__)
	bypass_receive_copy_file_range,
#else
	NULL, /* copy_file_range */
#endif
#if defined(__linux__)
	bypass_receive_prlimit,
#else
	NULL, /* prlimit */
#endif
	NULL, /* ppoll */
	NULL, /* epoll_ctl */
	NULL, /* epoll_wait */
	NULL, /* epoll_pwait */
	NULL, /* wait3 */
	NULL, /* wait4 */
	NULL, /* execvpe */
	NULL, /* daemon */
	NULL, /* forkpty */
	NULL, /* clone */
	NULL, /* posix_spawn_file_actions_addchdir_np */
	NULL, /* posix_spawn_file_actions_addfchdir_np */
	NULL, /* sendmmsg */
	NULL, /* recvmmsg */
#if defined(__linux__)
	bypass_receive_fstatfs,
#else
	NULL, /* fstatfs */
#endif
	NULL, /* close_range */
	NULL, /* epoll_pwait2 */
#if defined(__linux__) && (!defined(__GLIBC__) || defined(BYPASS_ANY_LIBC)) && !defined(__BIONIC__)
	bypass_receive_tcgetwinsize,
#else
	NULL, /* tcgetwinsize */
#endif
#if defined(__linux__) && (!defined(__GLIBC__) || defined(BYPASS_ANY_LIBC)) && !defined(__BIONIC__)
	bypass_receive_tcsetwinsize,
#else
	NULL, /* tcsetwinsize */
#endif
	NULL, /* getcwd */
	NULL, /* realpath */
	NULL, /* fdopendir */
	NULL, /* readdir */
	NULL, /* readdir_r */
	NULL, /* closedir */
	NULL, /* rewinddir */
	NULL, /* seekdir */
	NULL, /* telldir */
	NULL, /* dirfd */
	NULL, /* scandir */
	NULL, /* ftw */
	NULL, /* nftw */
	NULL, /* glob */
	NULL, /* get_current_dir_name */
	NULL, /* setmntent */
	NULL, /* endmntent */
	NULL, /* mkostemps */
	NULL, /* mkdtemp */
	NULL, /* mktemp */
	NULL, /* fdopen */
	NULL, /* fclose */
	NULL, /* fileno */
	NULL, /* fread */
	NULL, /* fwrite */
	NULL, /* fgetc */
	NULL, /* fputc */
	NULL, /* ungetc */
	NULL, /* fgets */
	NULL, /* fputs */
	NULL, /* getdelim */
	NULL, /* getline */
	NULL, /* getw */
	NULL, /* putw */
	NULL, /* vfprintf */
	NULL, /* fprintf */
	NULL, /* vfscanf */
	NULL, /* fscanf */
	NULL, /* fflush */
	NULL, /* fseek */
	NULL, /* fseeko */
	NULL, /* ftell */
	NULL, /* ftello */
	NULL, /* rewind */
	NULL, /* fgetpos */
	NULL, /* fsetpos */
	NULL, /* feof */
	NULL, /* ferror */
	NULL, /* clearerr */
	NULL, /* setvbuf */
	NULL, /* setbuf */
	NULL, /* setbuffer */
	NULL, /* setlinebuf */
	NULL, /* flockfile */
	NULL, /* ftrylockfile */
	NULL, /* funlockfile */
	NULL, /* __fbufsize */
	NULL, /* __fpending */
	NULL, /* __flbf */
	NULL, /* __freadable */
	NULL, /* __fwritable */
	NULL, /* __freading */
	NULL, /* __fwriting */
	NULL, /* __fsetlocking */
	NULL, /* fgetwc */
	NULL, /* fputwc */
	NULL, /* ungetwc */
	NULL, /* fgetws */
	NULL, /* fputws */
	NULL, /* vfwprintf */
	NULL, /* fwprintf */
	NULL, /* fwide */
	NULL, /* vfwscanf */
	NULL, /* fwscanf */
	NULL, /* __overflow */
	NULL, /* __uflow */
	NULL, /* __underflow */
	NULL, /* __vfprintf_chk */
	NULL, /* __fprintf_chk */
	NULL, /* __isoc99_vfscanf */
	NULL, /* __isoc99_fscanf */
	NULL, /* __fpurge */
	NULL, /* __vfwprintf_chk */
	NULL, /* __fwprintf_chk */
	NULL, /* __isoc99_vfwscanf */
	NULL, /* __isoc99_fwscanf */
	NULL, /* vdprintf */
	NULL, /* dprintf */
	NULL, /* puts */
	NULL, /* putchar */
	NULL, /* getchar */
	NULL, /* vprintf */
	NULL, /* printf */
	NULL, /* vscanf */
	NULL, /* scanf */
	NULL, /* perror */
	NULL, /* getwchar */
	NULL, /* putwchar */
	NULL, /* vwprintf */
	NULL, /* wprintf */
	NULL, /* vwscanf */
	NULL, /* wscanf */
	NULL, /* canonicalize_file_name */
	NULL, /* getwd */
	NULL, /* scandirat */
	NULL, /* fts_open */
	NULL, /* fts_read */
	NULL, /* fts_children */
	NULL, /* fts_set */
	NULL, /* fts_close */
	NULL, /* __vdprintf_chk */
	NULL, /* __dprintf_chk */
	NULL, /* __vprintf_chk */
	NULL, /* __printf_chk */
	NULL, /* __vwprintf_chk */
	NULL, /* __wprintf_chk */
	NULL, /* __isoc99_vwscanf */
	NULL, /* __isoc99_wscanf */
	bypass_receive_bypass_directory_name,
	bypass_receive_bypass_map_status,
	bypass_receive_bypass_map_piece,
	bypass_receive_bypass_poll_home,
	bypass_receive_bypass_socket_connect,
	bypass_receive_bypass_socket_send_message,
	bypass_receive_socket,
	bypass_receive_bypass_socket_receive_message,
#if defined(__linux__)
	bypass_receive_bypass_lock_file,
#else
	NULL, /* bypass_lock_file */
#endif
#if defined(__linux__)
	bypass_receive_bypass_get_file_flags,
#else
	NULL, /* bypass_get_file_flags */
#endif
#if defined(__linux__)
	bypass_receive_bypass_set_file_flags,
#else
	NULL, /* bypass_set_file_flags */
#endif
#if defined(__linux__)
	bypass_receive_bypass_control_file,
#else
	NULL, /* bypass_control_file */
#endif
#if defined(__linux__)
	bypass_receive_bypass_file_number,
#else
	NULL, /* bypass_file_number */
#endif
#if defined(__linux__)
	bypass_receive_bypass_set_attributes,
#else
	NULL, /* bypass_set_attributes */
#endif
#if defined(__linux__)
	bypass_receive_bypass_clone_range,
#else
	NULL, /* bypass_clone_range */
#endif
#if defined(__linux__)
	bypass_receive_bypass_window,
#else
	NULL, /* bypass_window */
#endif
	bypass_receive_pread,
#if defined(__linux__)
	bypass_receive_bypass_epoll_change,
#else
	NULL, /* bypass_epoll_change */
#endif
#if defined(__linux__)
	bypass_receive_bypass_epoll_make,
#else
	NULL, /* bypass_epoll_make */
#endif
#if defined(__linux__)
	bypass_receive_bypass_epoll_take,
#else
	NULL, /* bypass_epoll_take */
#endif
};

const struct bypass_shadow bypass_shadow = {
	&bypass_spec,
	bypass_receivers,
	NULL, /* shadow_start */
};

#ifdef __cplusplus
}
#endif
