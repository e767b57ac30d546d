/* memory.c -- memory files. See memory.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "memory.h"
#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#ifndef MFD_EXEC
#define MFD_EXEC 0x10u
#endif

/* Kernels before 6.3 know no MFD_EXEC, and need none. */
int bypass_memory_file(const char *name, unsigned mode)
{
	long file = bypass_sys(SYS_memfd_create, name, MFD_CLOEXEC | MFD_ALLOW_SEALING | MFD_EXEC), result;

	if (file == -EINVAL)
		file = bypass_sys(SYS_memfd_create, name, MFD_CLOEXEC | MFD_ALLOW_SEALING);
	if (file < 0)
		return (int)file;
	file = bypass_raise_file((int)file);
	result = bypass_sys(SYS_fchmod, file, mode);
	if (result < 0)
		bypass_close_file((int)file);
	return (int)(result < 0 ? result : file);
}

/* Seek and write: pwrite's offset is passed in a different way on each 32-bit machine. */
int bypass_memory_write(int file, int64_t offset, const void *data, size_t size)
{
	const char *next = (const char *)data;
	long done;
#ifdef SYS__llseek
	int64_t reached = 0;

	done = bypass_sys(SYS__llseek, file, (long)(offset >> 32), (long)offset, &reached, SEEK_SET);
#else
	done = bypass_sys(SYS_lseek, file, offset, SEEK_SET);
#endif
	while (done >= 0 && size > 0) {
		done = bypass_sys(SYS_write, file, next, size);
		if (done == -EINTR)
			done = 0;
		if (done > 0) {
			next += done;
			size -= (size_t)done;
		}
	}
	return done >= 0 ? 0 : done == -ENOSPC ? -ENOMEM : (int)done;
}

void bypass_memory_seal(int file)
{
	bypass_sys(SYS_fcntl, file, F_ADD_SEALS, F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE);
}
