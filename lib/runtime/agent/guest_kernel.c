/* guest_kernel.c -- system calls of a guest's that the kernel would answer for its host. See guest.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "dispatch.h"
#include "guest.h"
#include "own_program.h"
#include "../shared/format.h"
#include <errno.h>
#include <fcntl.h>

#if defined(__x86_64__) && !defined(__ILP32__)
/* asm/prctl.h's, which musl's headers do without. */
enum { SET_GS = 0x1001, SET_FS, GET_FS, GET_GS };

#ifndef SYS_faccessat2
#define SYS_faccessat2 439
#endif
#ifndef SYS_openat2
#define SYS_openat2 437
#endif

/* Calls that take a name, which argument it is, and which holds flags that keep a link from being followed (-1: none). */
struct naming {
	short number;
	signed char name, flags;
	int nofollow;
};
static const struct naming namings[] = {
	{ SYS_open, 0, 1, O_NOFOLLOW },
	{ SYS_openat, 1, 2, O_NOFOLLOW },
	{ SYS_openat2, 1, -1, 0 },
	{ SYS_stat, 0, -1, 0 },
	{ SYS_newfstatat, 1, 3, AT_SYMLINK_NOFOLLOW },
	{ SYS_statx, 1, 2, AT_SYMLINK_NOFOLLOW },
	{ SYS_access, 0, -1, 0 },
	{ SYS_faccessat, 1, -1, 0 },
	{ SYS_faccessat2, 1, 3, AT_SYMLINK_NOFOLLOW },
};

static const short others[] = { SYS_brk, SYS_arch_prctl, SYS_readlink, SYS_readlinkat };

void bypass_guest_mind(void)
{
	unsigned char *filter = bypass_rendezvous_1.filter;
	size_t i;

	for (i = 0; i < sizeof(namings) / sizeof(*namings); i++)
		filter[namings[i].number] = BYPASS_FILTER_ENTER;
	for (i = 0; i < sizeof(others) / sizeof(*others); i++)
		filter[others[i]] = BYPASS_FILTER_ENTER;
}

/* ---- /proc/self/exe, which is the host's ---- */

static long read_link(char *out, long size)
{
	const char *program = bypass_rendezvous_1.guest->program;
	size_t length = strlen(program);

	if (size <= 0)
		return -EINVAL;
	length = length < (size_t)size ? length : (size_t)size;
	memcpy(out, program, length);
	return (long)length;
}

/* The same call on the guest's file. */
static int rename_program(struct bypass_system *system)
{
	size_t i;

	for (i = 0; i < sizeof(namings) / sizeof(*namings); i++) {
		const struct naming *naming = &namings[i];

		if (naming->number != system->number)
			continue;
		if (bypass_names_own_program((const char *)system->argument[naming->name]) &&
		    (naming->flags < 0 || !(system->argument[naming->flags] & naming->nofollow)))
			system->argument[naming->name] = (long)(uintptr_t)bypass_rendezvous_1.guest->program;
		return 1;
	}
	return 0;
}

/* ---- bases ---- */

static long change_base(struct bypass_thread *self, long what, long value)
{
	switch (what) {
	case SET_FS:
		self->base_guest = (uintptr_t)value;
		return 0;
	case GET_FS:
		memcpy((void *)value, &self->base_guest, sizeof(self->base_guest));
		return 0;
	case SET_GS: /* it is the runtime's */
	case GET_GS:
		return -EPERM;
	}
	return 1;
}

int bypass_guest_kernel_call(struct bypass_thread *self, struct bypass_system *system, long *result)
{
	const long *a = system->argument;
	const int own = bypass_rendezvous_1.has_guest; /* else it has taken over, and is a process like others but for its name */

	switch (system->number) {
	case SYS_brk:
		if (!own)
			return 0;
		*result = (long)bypass_guest_break(bypass_rendezvous_1.guest, (uintptr_t)a[0]);
		return 1;
	case SYS_arch_prctl:
		if (!own)
			return 0;
		*result = change_base(self, a[0], a[1]);
		return *result <= 0;
	case SYS_readlink:
	case SYS_readlinkat:
		if (!bypass_names_own_program((const char *)a[system->number == SYS_readlinkat]))
			return 0;
		*result = system->number == SYS_readlink ? read_link((char *)a[1], a[2]) : read_link((char *)a[2], a[3]);
		return 1;
	}
	rename_program(system);
	return 0;
}
#else
void bypass_guest_mind(void)
{
}

int bypass_guest_kernel_call(struct bypass_thread *self, struct bypass_system *system, long *result)
{
	(void)self, (void)system, (void)result;
	return 0;
}
#endif
