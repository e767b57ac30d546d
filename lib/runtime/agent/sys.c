/* sys.c -- raw system calls. See sys.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "rendezvous.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

/* linux/futex.h's, which musl's headers do without. */
#ifndef FUTEX_WAIT_PRIVATE
#define FUTEX_WAIT_PRIVATE 128
#define FUTEX_WAKE_PRIVATE 129
#endif

#ifdef SYS_mmap2
#define BYPASS_SYS_MMAP SYS_mmap2
#else
#define BYPASS_SYS_MMAP SYS_mmap
#endif

static void *map(size_t size, int flags, int fd)
{
	long address = bypass_sys(BYPASS_SYS_MMAP, NULL, size, PROT_READ | PROT_WRITE, flags, fd, 0);

	return address < 0 && address > -4096 ? NULL : (void *)address;
}

void *bypass_map(size_t size)
{
	return map(size, MAP_PRIVATE | MAP_ANONYMOUS, -1);
}

void *bypass_keep(size_t size)
{
	static char room[16 << 10] __attribute__((aligned(16)));
	static size_t used;
	size_t at;

	size = (size + 15) & ~(size_t)15;
	if (size > sizeof(room))
		return bypass_map(size);
	at = __atomic_fetch_add(&used, size, __ATOMIC_RELAXED);
	if (at <= sizeof(room) - size)
		return room + at;
	__atomic_fetch_sub(&used, size, __ATOMIC_RELAXED);
	return bypass_map(size);
}

void *bypass_map_common(size_t size)
{
	return map(size, MAP_SHARED | MAP_ANONYMOUS, -1);
}

void *bypass_map_shared(int fd, size_t size)
{
	return map(size, MAP_SHARED, fd);
}

void bypass_unmap(void *memory, size_t size)
{
	if (memory != NULL)
		bypass_sys(SYS_munmap, memory, size);
}

void *bypass_remap(void *memory, size_t size, size_t wanted)
{
	long address = bypass_sys(SYS_mremap, memory, size, wanted, MREMAP_MAYMOVE);

	return address < 0 && address > -4096 ? NULL : (void *)address;
}

/* Waiters write 2, so that an owner alone never makes a system call to wake. */
void bypass_lock(struct bypass_lock *lock)
{
	uint64_t all = ~(UINT64_C(1) << (SIGSYS - 1)), before = 0; /* that one is the dispatch, for what runs while this is held (dispatch.h) */
	uint32_t epoch = bypass_rendezvous_1.lock_epoch, held;
	int word = 0;

	bypass_sys(SYS_rt_sigprocmask, 0, &all, &before, 8);
	held = __atomic_load_n(&lock->epoch, __ATOMIC_RELAXED);
	if (held != epoch && __atomic_compare_exchange_n(&lock->epoch, &held, epoch, 0, __ATOMIC_ACQ_REL, __ATOMIC_RELAXED))
		__atomic_store_n(&lock->word, 0, __ATOMIC_RELEASE);
	if (!__atomic_compare_exchange_n(&lock->word, &word, 1, 0, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED)) {
		while (__atomic_exchange_n(&lock->word, 2, __ATOMIC_ACQUIRE) != 0)
			bypass_wait_word(&lock->word, 2);
	}
	lock->signals = before;
}

void bypass_unlock(struct bypass_lock *lock)
{
	uint64_t before = lock->signals;

	if (__atomic_exchange_n(&lock->word, 0, __ATOMIC_RELEASE) == 2)
		bypass_wake_word(&lock->word);
	bypass_sys(SYS_rt_sigprocmask, 2, &before, NULL, 8);
}

void bypass_wait_word(int *word, int value)
{
#ifdef SYS_futex
	bypass_sys(SYS_futex, word, FUTEX_WAIT_PRIVATE, value, NULL);
#else
	bypass_sys(SYS_sched_yield);
	(void)word, (void)value;
#endif
}

void bypass_wake_word(int *word)
{
#ifdef SYS_futex
	bypass_sys(SYS_futex, word, FUTEX_WAKE_PRIVATE, 0x7fffffff);
#else
	(void)word;
#endif
}

void bypass_write_all(int fd, const void *data, size_t size)
{
	const char *next = (const char *)data;

	while (size > 0) {
		long written = bypass_sys(SYS_write, fd, next, size);

		if (written == -EINTR)
			continue;
		if (written <= 0)
			return;
		next += written;
		size -= (size_t)written;
	}
}

long bypass_read_all(int fd, void *data, size_t size)
{
	size_t have = 0;

	while (have < size) {
		long got = bypass_sys(SYS_read, fd, (char *)data + have, size - have);

		if (got == -EINTR)
			continue;
		if (got < 0)
			return got;
		if (got == 0)
			break;
		have += (size_t)got;
	}
	return (long)have;
}

#if defined(__LP64__) && defined(SYS_fstat)
/* Where words have 64 bits, libc's struct stat is the kernel's. */
int bypass_file_status(int fd, struct bypass_file_status *status)
{
	struct stat found;
	long result = bypass_sys(SYS_fstat, fd, &found);

	if (result != 0)
		return (int)result;
	status->mode = found.st_mode;
	status->owner = found.st_uid;
	status->group = found.st_gid;
	status->size = found.st_size;
	status->accessed[0] = found.st_atim.tv_sec;
	status->accessed[1] = found.st_atim.tv_nsec;
	status->modified[0] = found.st_mtim.tv_sec;
	status->modified[1] = found.st_mtim.tv_nsec;
	return 0;
}
#else
/* statx has one layout for all machines; older C libraries do not declare it. */
int bypass_file_status(int fd, struct bypass_file_status *status)
{
	enum { OWNER_AT = 20, GROUP_AT = 24, MODE_AT = 28, SIZE_AT = 40, ACCESSED_AT = 64, MODIFIED_AT = 112, BASIC = 0x7ff };
	unsigned char found[256];
	uint32_t nanoseconds[2];
	uint16_t mode;
	long result = bypass_sys(SYS_statx, fd, "", AT_EMPTY_PATH, BASIC, found);

	if (result != 0)
		return (int)result;
	memcpy(&mode, found + MODE_AT, 2);
	memcpy(&status->owner, found + OWNER_AT, 4);
	memcpy(&status->group, found + GROUP_AT, 4);
	memcpy(&status->size, found + SIZE_AT, 8);
	memcpy(&status->accessed[0], found + ACCESSED_AT, 8);
	memcpy(&status->modified[0], found + MODIFIED_AT, 8);
	memcpy(&nanoseconds[0], found + ACCESSED_AT + 8, 4);
	memcpy(&nanoseconds[1], found + MODIFIED_AT + 8, 4);
	status->mode = mode;
	status->accessed[1] = nanoseconds[0];
	status->modified[1] = nanoseconds[1];
	return 0;
}
#endif

int bypass_open_file(const char *path, int flags)
{
	return (int)bypass_sys(SYS_openat, AT_FDCWD, path, flags | O_CLOEXEC, 0600);
}

void bypass_close_file(int fd)
{
	if (fd >= 0)
		bypass_sys(SYS_close, fd);
}

/* From min(900, the limit) downwards: programs close and dup2 low numbers, and shells with `ulimit -n 256` have no number 900. */
int bypass_copy_file(int fd)
{
	uint64_t limit[2] = { 1024, 1024 };
	long top, copy = bypass_sys(SYS_fcntl, fd, F_DUPFD_CLOEXEC, 900);

	if (copy >= 0 || copy == -EBADF)
		return (int)copy;
	bypass_sys(SYS_prlimit64, 0, RLIMIT_NOFILE, NULL, limit);
	for (top = limit[0] > 900 ? 900 : (long)limit[0] - 1; top > 2 && copy < 0; top -= top > 64 ? 16 : 4)
		copy = bypass_sys(SYS_fcntl, fd, F_DUPFD_CLOEXEC, top);
	return (int)copy;
}

int bypass_raise_file(int fd)
{
	int moved = bypass_copy_file(fd);

	if (moved < 0)
		return fd;
	bypass_close_file(fd);
	return moved;
}

void bypass_exit(int status)
{
	for (;;)
		bypass_sys(SYS_exit_group, status);
}
