/* open_files.c -- open files as the kernel of home sees them: who writes them. See shadow.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "../include/shadow.h"
#include <fcntl.h>
#include <signal.h>

/* A lease for readers is refused while there is a writer. Its break would be SIGIO, which ends a process: SIGURG is ignored. */
int bypass_is_written(int fd)
{
	int saved = errno, written = 0;

	if (fcntl(fd, F_SETSIG, SIGURG) == 0) {
		written = fcntl(fd, F_SETLEASE, F_RDLCK) == -1 && errno == EAGAIN;
		fcntl(fd, F_SETLEASE, F_UNLCK);
	}
	errno = saved;
	return written;
}
