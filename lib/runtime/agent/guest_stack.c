/*
 * guest_stack.c -- what a program finds on its stack when it begins: arguments, environment, auxiliary values. Strings stay where the
 * host has them, at the upper end of the same stack; the vectors are the guest's own. The page with the kernel's clock functions is left
 * out of the auxiliary values, so that to ask for the time is a system call like any other.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "guest.h"
#include "../shared/guest_call.h"
#include <elf.h>
#include <link.h>
#include <string.h>

#define RANDOM_SIZE 16
#define AUXILIARY_MAX 64

static size_t count(char *const *vector)
{
	size_t length = 0;

	while (vector[length] != NULL)
		length++;
	return length;
}

/* Vectors, auxiliary values, sixteen random bytes, and room to align all of it. */
size_t bypass_guest_stack_size(const struct bypass_guest_start *start)
{
	return (1 + count(start->arguments) + 1 + count(start->environment) + 1 + 2 * (AUXILIARY_MAX + 1)) * sizeof(size_t) + RANDOM_SIZE + 64;
}

/* Whether the host's value is the guest's too. */
static int is_common(size_t type)
{
	switch (type) {
	case AT_NULL:
	case AT_IGNORE:
	case AT_EXECFD:
	case AT_PHDR:
	case AT_PHENT:
	case AT_PHNUM:
	case AT_BASE:
	case AT_ENTRY:
	case AT_EXECFN:
	case AT_RANDOM:
	case AT_SYSINFO:
	case AT_SYSINFO_EHDR:
		return 0;
	}
	return 1;
}

static size_t *put(size_t *next, size_t type, size_t value)
{
	*next++ = type;
	*next++ = value;
	return next;
}

static size_t *put_auxiliary(const struct bypass_guest_start *start, size_t *next, const void *random)
{
	const struct bypass_guest_image *program = start->program;
	const size_t *value = start->auxiliary;
	size_t values = 0;

	next = put(next, AT_PHDR, program->headers);
	next = put(next, AT_PHENT, sizeof(ElfW(Phdr)));
	next = put(next, AT_PHNUM, program->header_count);
	next = put(next, AT_BASE, start->linker != NULL ? start->linker->base : 0);
	next = put(next, AT_ENTRY, program->entry);
	next = put(next, AT_EXECFN, (size_t)(uintptr_t)start->name);
	next = put(next, AT_RANDOM, (size_t)(uintptr_t)random);
	if (start->linker != NULL)
		next = put(next, BYPASS_GUEST_AUXILIARY, (size_t)(uintptr_t)start->guest);
	for (; value[0] != AT_NULL && values < AUXILIARY_MAX - 8; value += 2) {
		/* A linker's C library has functions for the time, and the agent's take their places. */
		if (!is_common(value[0]) && !(start->linker != NULL && value[0] == AT_SYSINFO_EHDR))
			continue;
		next = put(next, value[0], value[1]);
		values++;
	}
	return put(next, AT_NULL, 0);
}

uintptr_t bypass_guest_stack_write(const struct bypass_guest_start *start, uintptr_t top)
{
	uintptr_t random = (top - RANDOM_SIZE) & ~(uintptr_t)15, sp = (top - bypass_guest_stack_size(start)) & ~(uintptr_t)15;
	size_t *next = (size_t *)sp, i, arguments = count(start->arguments);

	if (bypass_sys(SYS_getrandom, random, RANDOM_SIZE, 1) != RANDOM_SIZE)
		memset((void *)random, 0x5a, RANDOM_SIZE);
	*next++ = arguments;
	for (i = 0; i < arguments; i++)
		*next++ = (size_t)(uintptr_t)start->arguments[i];
	*next++ = 0;
	for (i = 0; start->environment[i] != NULL; i++) {
		const char *entry = bypass_guest_entry_of(start->environment[i]);

		if (entry != NULL)
			*next++ = (size_t)(uintptr_t)entry;
	}
	*next++ = 0;
	put_auxiliary(start, next, (const void *)random);
	return sp;
}
