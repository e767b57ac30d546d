/*
 * narrow.c -- structs of symbols that are narrower, or wider, than those of actions: machines of 32 bits under glibc have struct stat in
 * three layouts at once, some of 64 bits have two. Actions have that of the names with 64 in them. See knowledge/linux-glibc-narrow.
 *
 * `in` makes the action's struct of the program's, `out` the other way round: 0, or -1 with EOVERFLOW when something does not fit.
 * Compiled without _FILE_OFFSET_BITS, so that struct stat is the plain one.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#undef _FILE_OFFSET_BITS
#undef _TIME_BITS
#include "../include/agent.h"

#if defined(BYPASS_WIDE_NAMES)
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <sys/time.h>
#include <time.h>

#define FITS(to, from) ((to) = (__typeof__(to))(from), (__typeof__(from))(to) == (from))
#define SHARED __attribute__((visibility("hidden")))
_Static_assert(sizeof(struct stat64) <= sizeof(struct bypass_struct) && sizeof(struct statvfs64) <= sizeof(struct bypass_struct) &&
		       sizeof(struct statfs64) <= sizeof(struct bypass_struct), "entry points have room for them");

static int overflow(int fits)
{
	if (!fits)
		errno = EOVERFLOW;
	return fits ? 0 : -1;
}

struct bypass_plain_statvfs {
	struct statvfs it;
};

SHARED int bypass_plain_statvfs_out(struct bypass_plain_statvfs *given, const struct bypass_struct *own)
{
	const struct statvfs64 *from = (const struct statvfs64 *)(const void *)own;
	struct statvfs *to = &given->it;

	memset(to, 0, sizeof(*to));
	to->f_bsize = from->f_bsize;
	to->f_frsize = from->f_frsize;
	to->f_fsid = from->f_fsid;
	to->f_flag = from->f_flag;
	to->f_namemax = from->f_namemax;
	return overflow(FITS(to->f_blocks, from->f_blocks) && FITS(to->f_bfree, from->f_bfree) && FITS(to->f_bavail, from->f_bavail) &&
			FITS(to->f_files, from->f_files) && FITS(to->f_ffree, from->f_ffree) && FITS(to->f_favail, from->f_favail));
}

struct bypass_plain_statfs {
	struct statfs it;
};

SHARED int bypass_plain_statfs_out(struct bypass_plain_statfs *given, const struct bypass_struct *own)
{
	const struct statfs64 *from = (const struct statfs64 *)(const void *)own;
	struct statfs *to = &given->it;

	memset(to, 0, sizeof(*to));
	to->f_type = from->f_type;
	to->f_bsize = from->f_bsize;
	to->f_fsid = from->f_fsid;
	to->f_namelen = from->f_namelen;
	to->f_frsize = from->f_frsize;
	to->f_flags = from->f_flags;
	return overflow(FITS(to->f_blocks, from->f_blocks) && FITS(to->f_bfree, from->f_bfree) && FITS(to->f_bavail, from->f_bavail) &&
			FITS(to->f_files, from->f_files) && FITS(to->f_ffree, from->f_ffree));
}
#endif

#if defined(BYPASS_TWO_STATUS)
struct bypass_plain_stat {
	struct stat it;
};

SHARED int bypass_plain_stat_out(struct bypass_plain_stat *given, const struct bypass_struct *own)
{
	const struct stat64 *from = (const struct stat64 *)(const void *)own;
	struct stat *to = &given->it;

	memset(to, 0, sizeof(*to));
	to->st_dev = from->st_dev;
	to->st_mode = from->st_mode;
	to->st_nlink = from->st_nlink;
	to->st_uid = from->st_uid;
	to->st_gid = from->st_gid;
	to->st_rdev = from->st_rdev;
	to->st_blksize = from->st_blksize;
	to->st_atim = from->st_atim;
	to->st_mtim = from->st_mtim;
	to->st_ctim = from->st_ctim;
	return overflow(FITS(to->st_ino, from->st_ino) && FITS(to->st_size, from->st_size) && FITS(to->st_blocks, from->st_blocks));
}
#endif

#if defined(BYPASS_NARROW)
struct bypass_plain_dirent {
	struct dirent it;
};

/* In place, as libc does it: a plain entry is never longer. Nobody else has it until the next one is read. */
SHARED struct bypass_plain_dirent *bypass_plain_dirent_given(struct dirent *own)
{
	struct dirent64 *from = (struct dirent64 *)(void *)own;
	struct dirent to;
	size_t length;

	if (own == NULL)
		return NULL;
	length = strlen(from->d_name) + 1;
	/* An offset is of use to seekdir alone, which takes none that telldir did not give. */
	to.d_off = (__typeof__(to.d_off))from->d_off;
	to.d_type = from->d_type;
	to.d_reclen = (unsigned short)(offsetof(struct dirent, d_name) + length);
	if (overflow(FITS(to.d_ino, from->d_ino)) != 0)
		return NULL;
	memmove(own->d_name, from->d_name, length);
	memcpy(own, &to, offsetof(struct dirent, d_name));
	return (struct bypass_plain_dirent *)own;
}

/* readdir_r's: nothing was read while the action's entry has no length. */
SHARED int bypass_plain_dirent_in(struct bypass_struct *own, struct bypass_plain_dirent *given)
{
	(void)given;
	memset(own, 0, sizeof(*own));
	return 0;
}

/* Leaves word for bypass_plain_next_out, which only has the address of the action's entry. */
SHARED int bypass_plain_dirent_out(struct bypass_plain_dirent *given, const struct bypass_struct *own)
{
	const struct dirent64 *from = (const struct dirent64 *)(const void *)own;
	struct dirent *to = &given->it;

	if (from->d_reclen == 0)
		return 0;
	to->d_off = (__typeof__(to->d_off))from->d_off;
	to->d_type = from->d_type;
	to->d_reclen = (unsigned short)(offsetof(struct dirent, d_name) + strlen(from->d_name) + 1);
	if (overflow(FITS(to->d_ino, from->d_ino)) != 0)
		return -1;
	memcpy(to->d_name, from->d_name, strlen(from->d_name) + 1);
	*(struct dirent **)(uintptr_t)own = to;
	return 0;
}

struct bypass_plain_next {
	struct dirent *it;
};

SHARED int bypass_plain_next_in(struct bypass_struct *own, struct bypass_plain_next *given)
{
	(void)given;
	memset(own, 0, sizeof(*own));
	return 0;
}

SHARED int bypass_plain_next_out(struct bypass_plain_next *given, const struct bypass_struct *own)
{
	struct dirent **entry = *(struct dirent **const *)(const void *)own;

	given->it = entry != NULL ? *entry : NULL;
	return 0;
}

/* ---- those with a 64-bit time_t: no header of a program without them has their names ---- */

struct bypass_time64_timespec {
	int64_t tv_sec;
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	int32_t pad, tv_nsec;
#else
	int32_t tv_nsec, pad;
#endif
};
struct bypass_time64_timeval {
	int64_t tv_sec, tv_usec;
};
struct bypass_time64_stat {
	__dev_t st_dev;
	__ino64_t st_ino;
	__mode_t st_mode;
	__nlink_t st_nlink;
	__uid_t st_uid;
	__gid_t st_gid;
	__dev_t st_rdev;
	__off64_t st_size;
	__blksize_t st_blksize;
	__blkcnt64_t st_blocks;
	struct bypass_time64_timespec st_atim, st_mtim, st_ctim;
};
struct bypass_time64_timespecs {
	struct bypass_time64_timespec each[2];
};
struct bypass_time64_timevals {
	struct bypass_time64_timeval each[2];
};

static struct bypass_time64_timespec widened(struct timespec from)
{
	struct bypass_time64_timespec to;

	memset(&to, 0, sizeof(to));
	to.tv_sec = from.tv_sec;
	to.tv_nsec = (int32_t)from.tv_nsec;
	return to;
}

SHARED int bypass_time64_stat_out(struct bypass_time64_stat *to, const struct bypass_struct *own)
{
	const struct stat64 *from = (const struct stat64 *)(const void *)own;

	memset(to, 0, sizeof(*to));
	to->st_dev = from->st_dev;
	to->st_ino = from->st_ino;
	to->st_mode = from->st_mode;
	to->st_nlink = from->st_nlink;
	to->st_uid = from->st_uid;
	to->st_gid = from->st_gid;
	to->st_rdev = from->st_rdev;
	to->st_size = from->st_size;
	to->st_blksize = from->st_blksize;
	to->st_blocks = from->st_blocks;
	to->st_atim = widened(from->st_atim);
	to->st_mtim = widened(from->st_mtim);
	to->st_ctim = widened(from->st_ctim);
	return 0;
}

SHARED int bypass_time64_timespec_in(struct bypass_struct *own, const struct bypass_time64_timespec *from)
{
	struct timespec *to = (struct timespec *)(void *)own;

	to->tv_nsec = from->tv_nsec;
	return overflow(FITS(to->tv_sec, from->tv_sec));
}

SHARED int bypass_time64_timespecs_in(struct bypass_struct *own, const struct bypass_time64_timespecs *from)
{
	struct timespec *to = (struct timespec *)(void *)own;
	int i, fits = 1;

	for (i = 0; i < 2; i++) {
		to[i].tv_nsec = from->each[i].tv_nsec;
		/* Beside UTIME_NOW and UTIME_OMIT the seconds mean nothing. */
		fits &= FITS(to[i].tv_sec, from->each[i].tv_sec) || to[i].tv_nsec == UTIME_NOW || to[i].tv_nsec == UTIME_OMIT;
	}
	return overflow(fits);
}

SHARED int bypass_time64_timeval_in(struct bypass_struct *own, const struct bypass_time64_timeval *from)
{
	struct timeval *to = (struct timeval *)(void *)own;

	return overflow(FITS(to->tv_sec, from->tv_sec) && FITS(to->tv_usec, from->tv_usec));
}

SHARED int bypass_time64_timevals_in(struct bypass_struct *own, const struct bypass_time64_timevals *from)
{
	struct timeval *to = (struct timeval *)(void *)own;
	int i, fits = 1;

	for (i = 0; i < 2; i++)
		fits &= FITS(to[i].tv_sec, from->each[i].tv_sec) && FITS(to[i].tv_usec, from->each[i].tv_usec);
	return overflow(fits);
}
#endif
