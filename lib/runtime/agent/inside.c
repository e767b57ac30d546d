/* inside.c -- which instructions are libc's own and the dynamic linker's: what they call may be under their locks. See dispatch.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "dispatch.h"
#include "next.h"
#include <link.h>
#include <sys/auxv.h>

struct search {
	uintptr_t inside;
	uintptr_t start, end;
};

static int holds(const struct dl_phdr_info *object, uintptr_t address)
{
	int i;

	for (i = 0; i < object->dlpi_phnum; i++)
		if (object->dlpi_phdr[i].p_type == PT_LOAD &&
		    address - (object->dlpi_addr + object->dlpi_phdr[i].p_vaddr) < object->dlpi_phdr[i].p_memsz)
			return 1;
	return 0;
}

static int visit(struct dl_phdr_info *object, size_t size, void *data)
{
	struct search *search = (struct search *)data;
	int i;

	(void)size;
	if (!holds(object, search->inside))
		return 0;
	for (i = 0; i < object->dlpi_phnum; i++)
		if (object->dlpi_phdr[i].p_type == PT_LOAD && (object->dlpi_phdr[i].p_flags & PF_X)) {
			search->start = object->dlpi_addr + object->dlpi_phdr[i].p_vaddr;
			search->end = search->start + object->dlpi_phdr[i].p_memsz;
			return 1;
		}
	return 1;
}

static void find(uintptr_t inside, int which)
{
	struct search search = { inside, 0, 0 };

	if (inside == 0)
		return;
	dl_iterate_phdr(visit, &search);
	bypass_rendezvous_1.libc_start[which] = search.start;
	bypass_rendezvous_1.libc_end[which] = search.end;
}

void bypass_inside_find(void)
{
	find((uintptr_t)bypass_next_function("getauxval", &bypass_agent_head), 0);
	find((uintptr_t)getauxval(AT_BASE), 1);
}
