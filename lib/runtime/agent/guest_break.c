/* guest_break.c -- a brk for the guest. See guest.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "guest.h"
#include <stdint.h>
#include <sys/mman.h>
#include <sys/resource.h>

#ifndef MAP_FIXED_NOREPLACE
#define MAP_FIXED_NOREPLACE 0x100000
#endif
#ifdef SYS_mmap2
#define MAP_CALL SYS_mmap2
#else
#define MAP_CALL SYS_mmap
#endif
#define PAGE ((uintptr_t)4096)

static uintptr_t up(uintptr_t address)
{
	return (address + PAGE - 1) & ~(PAGE - 1);
}

void bypass_guest_break_start(struct bypass_guest *guest, uintptr_t start)
{
	guest->break_start = guest->break_now = up(start);
}

/* As the kernel has it, a heap grows into free room only, and within the limit for data. */
static int grow(const struct bypass_guest *guest, uintptr_t from, uintptr_t to)
{
	uint64_t limit[2] = { RLIM_INFINITY, RLIM_INFINITY };
	long at;

	bypass_sys(SYS_prlimit64, 0, RLIMIT_DATA, NULL, limit);
	if (to - guest->break_start > limit[0])
		return 0;
	if (from == to)
		return 1;
	at = bypass_sys(MAP_CALL, from, to - from, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
	if (at < 0 && at > -4096)
		return 0;
	if ((uintptr_t)at == from)
		return 1;
	bypass_unmap((void *)at, to - from); /* an older kernel takes the place for a wish */
	return 0;
}

uintptr_t bypass_guest_break(struct bypass_guest *guest, uintptr_t wanted)
{
	uintptr_t answer;

	bypass_lock(&guest->lock);
	if (wanted >= guest->break_start && wanted < guest->break_now) {
		bypass_unmap((void *)up(wanted), up(guest->break_now) - up(wanted));
		guest->break_now = wanted;
	} else if (wanted > guest->break_now && wanted <= UINTPTR_MAX / 2 && grow(guest, up(guest->break_now), up(wanted))) {
		guest->break_now = wanted;
	}
	answer = guest->break_now;
	bypass_unlock(&guest->lock);
	return answer;
}
