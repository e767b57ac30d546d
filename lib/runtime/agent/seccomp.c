/*
 * seccomp.c -- a program's own filters over system calls. The runtime's calls are not the program's: a filter is installed with a few
 * instructions in front that let those through by where they are made, and nothing else. The kernel keeps filters when the process
 * becomes another program, so from then on the page of system calls lies at that place in all that follow (BYPASS_PAGE).
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "dispatch.h"
#include "print.h"
#include "../shared/format.h"
#include <errno.h>
#include <sys/mman.h>

/* linux/filter.h's and linux/seccomp.h's, which musl's headers do without. */
struct instruction {
	uint16_t code;
	uint8_t yes, no;
	uint32_t value;
};
struct filter {
	unsigned short length;
	struct instruction *text;
};
enum { LOAD_WORD = 0x20, IF_EQUAL = 0x15, RETURN = 0x06, LONGEST = 4096 };
enum { SET_MODE_STRICT = 0, SET_MODE_FILTER = 1, MODE_STRICT = 1, MODE_FILTER = 2 };
#define RETURN_ALLOW 0x7fff0000u
#define PLACE_LOW 8 /* of the instruction, in what a filter is given; on little-endian machines */
#define PLACE_HIGH 12

#define PAGE_ENTRY "BYPASS_PAGE="
#define HEAD 6
#ifndef MAP_FIXED_NOREPLACE
#define MAP_FIXED_NOREPLACE 0x100000
#endif

/* In front of the program's filter: the runtime's calls, and the return from a signal handler by the page's restorer. */
static void write_head(struct instruction *head)
{
	const uint64_t called = (uintptr_t)bypass_rendezvous_1.page.called, restored = (uintptr_t)bypass_rendezvous_1.page.restored;
	const struct instruction text[HEAD] = {
		{ LOAD_WORD, 0, 0, PLACE_HIGH },
		{ IF_EQUAL, 0, 4, (uint32_t)(called >> 32) },
		{ LOAD_WORD, 0, 0, PLACE_LOW },
		{ IF_EQUAL, 1, 0, (uint32_t)called },
		{ IF_EQUAL, 0, 1, (uint32_t)restored },
		{ RETURN, 0, 0, RETURN_ALLOW },
	};

	memcpy(head, text, sizeof(text));
}

/* `call` makes the system call that installs a filter, with the one that it is given. */
static long install(const struct filter *own, long (*call)(const struct bypass_system *, const struct filter *),
		    const struct bypass_system *system)
{
	size_t size = (own->length + (size_t)HEAD) * sizeof(*own->text);
	struct filter whole = { (unsigned short)(own->length + HEAD), NULL };
	struct instruction *text;
	long result;

	if (own->length == 0 || own->length > LONGEST - HEAD)
		return -EINVAL;
	text = (struct instruction *)bypass_map(size);
	if (text == NULL)
		return -ENOMEM;
	write_head(text);
	memcpy(text + HEAD, own->text, own->length * sizeof(*own->text));
	whole.text = text;
	result = call(system, &whole);
	bypass_unmap(text, size);
	if (result == 0 && bypass_rendezvous_1.page_entry[0] == '\0')
		bypass_format(bypass_rendezvous_1.page_entry, sizeof(bypass_rendezvous_1.page_entry), PAGE_ENTRY "%lx",
			      (unsigned long)((uintptr_t)bypass_rendezvous_1.page.called & ~(uintptr_t)(BYPASS_PAGE_SIZE - 1)));
	return result;
}

static long by_seccomp(const struct bypass_system *system, const struct filter *filter)
{
	return bypass_rendezvous_1.page.program(SYS_seccomp, system->argument[0], system->argument[1], (long)filter, 0, 0, 0);
}

static long by_prctl(const struct bypass_system *system, const struct filter *filter)
{
	return bypass_rendezvous_1.page.program(SYS_prctl, system->argument[0], system->argument[1], (long)filter, 0, 0, 0);
}

long bypass_seccomp(const struct bypass_system *system)
{
	const long *a = system->argument;
	int by_number = system->number == SYS_seccomp;
	int filter = by_number ? a[0] == SET_MODE_FILTER : a[1] == MODE_FILTER;
	/* With anything behind it the kernel says EINVAL by itself: so libseccomp asks whether the call is there. */
	int strict = by_number ? a[0] == SET_MODE_STRICT && a[1] == 0 && a[2] == 0 : a[1] == MODE_STRICT;

	if (strict) {
		bypass_log("the program wants seccomp's strict mode, in which no agent can work: denied (EINVAL)");
		return -EINVAL;
	}
	if (!filter || a[2] == 0)
		return bypass_rendezvous_1.page.program(system->number, a[0], a[1], a[2], a[3], a[4], a[5]);
	return install((const struct filter *)a[2], by_number ? by_seccomp : by_prctl, system);
}

/* ---- in the programs that follow ---- */

extern char **environ __attribute__((weak));

static uintptr_t place_from_environment(void)
{
	const size_t length = sizeof(PAGE_ENTRY) - 1;
	uintptr_t place = 0;
	const char *digit;
	char **entry;

	for (entry = environ; entry != NULL && *entry != NULL; entry++)
		if (strncmp(*entry, PAGE_ENTRY, length) == 0)
			for (digit = *entry + length; *digit != '\0'; digit++)
				place = place << 4 | (uintptr_t)(*digit <= '9' ? *digit - '0' : *digit - 'a' + 10);
	return place & ~(uintptr_t)(BYPASS_PAGE_SIZE - 1);
}

#define MOVED(page, what, by) (page)->what = (__typeof__((page)->what))((uintptr_t)(page)->what + (by))

void bypass_page_move(struct bypass_page *page)
{
	const uintptr_t own = (uintptr_t)page->called & ~(uintptr_t)(BYPASS_PAGE_SIZE - 1), wanted = place_from_environment();
	const uintptr_t by = wanted - own;
	long result;

	if (wanted == 0 || page->called == NULL)
		return;
	bypass_format(bypass_rendezvous_1.page_entry, sizeof(bypass_rendezvous_1.page_entry), PAGE_ENTRY "%lx", (unsigned long)wanted);
	if (by == 0)
		return;
	result = bypass_sys_map((void *)wanted, BYPASS_PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE,
				-1, 0);
	if (result != (long)wanted)
		bypass_fatal("a seccomp filter of this program's forebear knows the runtime by an address that is taken here");
	memcpy((void *)wanted, (const void *)own, BYPASS_PAGE_SIZE);
	bypass_sys(SYS_mprotect, wanted, BYPASS_PAGE_SIZE, PROT_READ | PROT_EXEC);
	MOVED(page, call, by);
	MOVED(page, restorer, by);
	MOVED(page, clone, by);
	MOVED(page, program, by);
	MOVED(page, pass, by);
	MOVED(page, refused, by);
	MOVED(page, thread, by);
	MOVED(page, vfork, by);
	MOVED(page, called, by);
	MOVED(page, restored, by);
}
