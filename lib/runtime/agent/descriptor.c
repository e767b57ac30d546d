/* descriptor.c -- placeholders and their reference counts. See descriptor.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "descriptor.h"
#include "fork.h"
#include "lanes.h"
#include <errno.h>
#include <sys/mman.h>

#define PLACEHOLDER_MARK 715517001 /* below 10^9, as nanoseconds must be */
#ifndef MFD_NOEXEC_SEAL
#define MFD_NOEXEC_SEAL 8u
#endif
#ifndef OPEN_TREE_CLOEXEC
#define OPEN_TREE_CLOEXEC O_CLOEXEC
#endif

/* One row per handle of this process: how many of the program's descriptors name it. */
struct row {
	int64_t handle;
	int count; /* 0: free row */
	int reserved;
};
static struct {
	struct bypass_lock lock;
	struct row *rows;
	size_t size; /* rows there are; a power of two never needed, searched from the start */
	size_t used; /* rows ever used */
	int live;    /* placeholders that this process may hold: 0 lets every side question be answered for free */
} table;

int bypass_descriptors_any(void)
{
	return __atomic_load_n(&table.live, __ATOMIC_RELAXED) != 0;
}

/* The agent's own, so that stacked agents tell theirs apart. */
static long agent_tag(void)
{
	const char *digest = bypass_spec.digest, *name = bypass_spec.name;
	uint32_t hash = 2166136261u;

	for (; *digest != '\0'; digest++)
		hash = (hash ^ (unsigned char)*digest) * 16777619u;
	for (; *name != '\0'; name++)
		hash = (hash ^ (unsigned char)*name) * 16777619u;
	return hash & 0x1fffffff;
}

/* ---- the placeholder ---- */

int bypass_descriptor_read(int fd, struct bypass_record_of_descriptor *record)
{
	struct bypass_file_status status;

	if (bypass_file_status(fd, &status) != 0 || status.accessed[1] != PLACEHOLDER_MARK || status.modified[1] != agent_tag())
		return 0;
	record->handle = status.accessed[0];
	record->session = (uint64_t)status.modified[0];
	record->own = record->session == bypass_home.session && record->session != 0;
	return 1;
}

/* open_tree reopens without /proc; where it is missing or forbidden, /proc does. */
static long reopen(int file)
{
	char path[] = "/proc/self/fd/0000000000";
	char *digit = path + sizeof("/proc/self/fd/") - 1;
	long result = -ENOSYS, place;

#ifdef SYS_open_tree
	result = bypass_sys(SYS_open_tree, file, "", AT_EMPTY_PATH | OPEN_TREE_CLOEXEC);
#endif
	if (result != -ENOSYS && result != -EPERM)
		return result;
	for (place = 1; file / place >= 10; place *= 10)
		;
	for (; place > 0; place /= 10)
		*digit++ = (char)('0' + file / place % 10);
	*digit = '\0';
	return bypass_sys(SYS_openat, AT_FDCWD, path, O_PATH | O_CLOEXEC);
}

/* The memory file takes the lowest free number, as open must; its O_PATH twin then takes its place there in one step. */
int bypass_descriptor_make(int64_t handle, uint64_t session, int cloexec)
{
	int64_t times[4] = { handle, PLACEHOLDER_MARK, (int64_t)session, agent_tag() };
	long file = bypass_sys(SYS_memfd_create, "bypass", MFD_CLOEXEC | MFD_NOEXEC_SEAL), twin, result;

	if (file == -EINVAL)
		file = bypass_sys(SYS_memfd_create, "bypass", MFD_CLOEXEC);
	if (file < 0)
		return (int)file;
	result = bypass_sys(SYS_fchmod, file, 0);
#if defined(SYS_utimensat_time64)
	if (result == 0)
		result = bypass_sys(SYS_utimensat_time64, file, NULL, times, 0);
#else
	if (result == 0)
		result = bypass_sys(SYS_utimensat, file, NULL, times, 0);
#endif
	twin = result == 0 ? reopen((int)file) : result;
	result = twin < 0 ? twin : bypass_sys(SYS_dup3, twin, file, cloexec ? O_CLOEXEC : 0);
	if (twin >= 0)
		bypass_close_file((int)twin);
	if (result < 0)
		bypass_close_file((int)file);
	return (int)result;
}

/* ---- reference counts ---- */

static struct row *find_row(int64_t handle)
{
	size_t i;

	for (i = 0; i < table.used; i++)
		if (table.rows[i].count > 0 && table.rows[i].handle == handle)
			return &table.rows[i];
	return NULL;
}

static struct row *free_row(void)
{
	size_t i, bytes = table.size * sizeof(struct row);
	struct row *rows;

	for (i = 0; i < table.used; i++)
		if (table.rows[i].count == 0)
			return &table.rows[i];
	if (table.used == table.size) {
		rows = (struct row *)(bytes == 0 ? bypass_map(4096) : bypass_remap(table.rows, bytes, bytes * 2));
		if (rows == NULL)
			return NULL;
		table.rows = rows;
		table.size = table.size == 0 ? 4096 / sizeof(*rows) : table.size * 2;
	}
	return &table.rows[table.used++];
}

/* Adds to the count of a handle; gives what it is then. */
static int change(int64_t handle, int by)
{
	struct row *row;
	int count = 0;

	bypass_lock(&table.lock);
	row = find_row(handle);
	if (row == NULL && by > 0) {
		row = free_row();
		if (row != NULL)
			row->handle = handle;
	}
	if (row != NULL) {
		count = row->count += by;
		__atomic_fetch_add(&table.live, by, __ATOMIC_RELAXED);
	}
	bypass_unlock(&table.lock);
	return count;
}

int bypass_descriptor_count(int64_t handle)
{
	return change(handle, 1);
}

/* Without a mirror the inherited ones stay placeholders, so `live` stays: they answer EBADF. */
void bypass_descriptors_after_fork(int mirrored)
{
	size_t i;

	for (i = 0; i < table.used && !mirrored; i++)
		table.rows[i].count = 0;
}

void bypass_descriptors_forget(void)
{
	bypass_descriptors_after_fork(0);
	table.used = 0;
	__atomic_store_n(&table.live, 0, __ATOMIC_RELAXED);
}

size_t bypass_descriptors_live(size_t *handles)
{
	size_t i, names = 0;

	*handles = 0;
	for (i = 0; i < table.used; i++) {
		*handles += table.rows[i].count > 0;
		names += (size_t)table.rows[i].count;
	}
	return names;
}

void bypass_descriptors_put(struct bypass_message *message)
{
	size_t i, handles;

	bypass_lock(&table.lock); /* other threads close theirs meanwhile */
	bypass_descriptors_live(&handles);
	bypass_put_count(message, handles);
	for (i = 0; i < table.used; i++)
		if (table.rows[i].count > 0)
			bypass_put_integer(message, table.rows[i].handle);
	bypass_unlock(&table.lock);
}

/* The kernel has dropped those that were close-on-exec; what is left is counted. */
static void adopt(int fd)
{
	struct bypass_record_of_descriptor record;

	if (!bypass_descriptor_read(fd, &record))
		return;
	if (record.own)
		change(record.handle, 1);
	else
		__atomic_fetch_add(&table.live, 1, __ATOMIC_RELAXED);
}

size_t bypass_descriptors_adopt(void)
{
	char buffer[2048];
	int list = bypass_open_file("/proc/self/fd", O_RDONLY | O_DIRECTORY), fd;
	size_t handles = 0;
	long got, at;

	for (fd = 0; list < 0 && fd < 1024; fd++)
		adopt(fd); /* no /proc */
	while (list >= 0 && (got = bypass_sys(SYS_getdents64, list, buffer, sizeof(buffer))) > 0) {
		for (at = 0; at < got; at += *(unsigned short *)(void *)(buffer + at + 16)) {
			const char *digit = buffer + at + 19;

			for (fd = 0; *digit >= '0' && *digit <= '9'; digit++)
				fd = fd * 10 + (*digit - '0');
			if (digit > buffer + at + 19 && fd != list)
				adopt(fd);
		}
	}
	bypass_close_file(list);
	bypass_descriptors_live(&handles);
	return handles;
}

enum bypass_side bypass_descriptor_side(int fd)
{
	struct bypass_record_of_descriptor record;

	if (fd < 0 || __atomic_load_n(&table.live, __ATOMIC_RELAXED) <= 0)
		return BYPASS_LOCAL;
	return bypass_descriptor_read(fd, &record) ? BYPASS_HOME : BYPASS_LOCAL;
}

enum bypass_side bypass_descriptor_handle(int fd, int64_t *handle)
{
	struct bypass_record_of_descriptor record;

	if (!bypass_descriptor_read(fd, &record))
		return BYPASS_LOCAL;
	*handle = record.own && change(record.handle, 0) > 0 ? record.handle : 0;
	return BYPASS_HOME;
}

/* A vfork child shares our counts but not our descriptors: it reads them and changes nothing. */
int bypass_in_own_process(void)
{
	return (int)bypass_sys(SYS_getpid) == bypass_process.pid;
}

static int own_handle(int fd, int64_t *handle)
{
	struct bypass_record_of_descriptor record;

	if (__atomic_load_n(&table.live, __ATOMIC_RELAXED) <= 0 || !bypass_descriptor_read(fd, &record) || !record.own)
		return 0;
	*handle = record.handle;
	return 1;
}

int bypass_descriptor_references(int fd)
{
	int64_t handle;

	return own_handle(fd, &handle) && bypass_in_own_process() ? change(handle, 0) : 0;
}

void bypass_descriptor_duplicated(int fd)
{
	int64_t handle;

	if (own_handle(fd, &handle) && bypass_in_own_process())
		change(handle, 1);
}

int bypass_descriptor_forget(int fd)
{
	int64_t handle;

	return own_handle(fd, &handle) && bypass_in_own_process() && change(handle, -1) == 0;
}

void bypass_descriptor_closed(int fd)
{
	bypass_close_file(fd);
}

/* ---- in requests and replies ---- */

void bypass_put_descriptor(struct bypass_call *call, int fd)
{
	struct bypass_record_of_descriptor record;

	if (fd == AT_FDCWD || fd == -1) {
		bypass_put_integer(&call->request, fd);
		return;
	}
	if (fd < 0 || !bypass_descriptor_read(fd, &record) || !record.own) {
		bypass_message_fail(&call->request, EBADF);
		return;
	}
	call->fd = fd;
	bypass_put_integer(&call->request, record.handle);
}

int bypass_get_descriptor_new(struct bypass_call *call, int cloexec)
{
	int64_t handle = bypass_get_integer(&call->reply, sizeof(int64_t));
	struct bypass_lane *lane = (struct bypass_lane *)call->lane;
	int fd;

	if (call->reply.error != 0)
		return -1;
	if (handle < 0)
		return (int)handle;
	/* A vfork child's worker ends with the call, and its handles with it. */
	bypass_fork_hold();
	fd = lane->temporary ? -EIO : bypass_descriptor_make(handle, bypass_home.session, cloexec);
	if (fd >= 0 && change(handle, 1) == 0) {
		bypass_close_file(fd);
		fd = -ENOMEM;
	}
	bypass_fork_release();
	if (fd < 0) {
		bypass_lane_drop_handle(lane, handle);
		bypass_message_fail(&call->reply, -fd);
		return -1;
	}
	bypass_count_add(&bypass_process.stats->files, 1);
	return fd;
}
