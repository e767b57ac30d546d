/*
 * guest.h -- programs that no preload reaches (static, static-PIE, Go), run as guests of a process of the agent's: see guest_call.h for
 * how such a process is started. The host is a process like any other, with a C library of its own; what the guest does, the agent sees
 * by its system calls. Never returns to anything of the host's: its stack stays as it is above the guest's.
 */
#ifndef BYPASS_GUEST_H
#define BYPASS_GUEST_H

#include "sys.h"

/* One ELF file in memory. */
struct bypass_guest_image {
	uintptr_t base;      /* added to its addresses: 0 for a program with a place of its own */
	uintptr_t entry;
	uintptr_t headers;   /* its program headers, in memory; 0: in no segment */
	size_t header_count;
	uintptr_t end;       /* of its last segment, a whole page */
	int executable_stack;
	int interpreted;     /* it names a dynamic linker */
	char interpreter[256];
};

/* Maps an open file. 0, or a negative errno: ENOEXEC for what is no program for this machine. */
int bypass_guest_map(struct bypass_guest_image *image, int fd);

/* The kernel's brk belongs to the host's allocator, so a guest has one that is made of ordinary mappings, from `start` on. */
void bypass_guest_break_start(uintptr_t start);
/* brk as the kernel answers: the new end, or the old one when that cannot be had. */
uintptr_t bypass_guest_break(uintptr_t wanted);

/* A program as it begins: what the kernel would put on its stack. */
struct bypass_guest_start {
	const struct bypass_guest_image *program;
	const struct bypass_guest_image *linker; /* NULL: the program begins by itself */
	const char *name;                        /* AT_EXECFN */
	char *const *arguments;
	char *const *environment; /* the host's; what is not the guest's is left out */
	const size_t *auxiliary;  /* the host's */
};
/* Bytes for it, and the stack pointer that the program begins with when it is written below `top`. */
size_t bypass_guest_stack_size(const struct bypass_guest_start *start);
uintptr_t bypass_guest_stack_write(const struct bypass_guest_start *start, uintptr_t top);

/* The type of one more auxiliary value, for an agent that is preloaded into a guest: the host that it takes over from. */
#define BYPASS_GUEST_AUXILIARY 0x42595047

/*
 * Makes this process the program in `file` (as guest_call.h has it), with the auxiliary values that the kernel gave this one. Ends it when
 * the program cannot be run: there is no way back to the one that started it.
 */
void bypass_guest_become(const char *file, char *const *arguments, char *const *environment, const size_t *auxiliary)
	__attribute__((noreturn));

/* The name of the process and its command line: those of the guest. */
void bypass_guest_introduce(const char *name, char *const *arguments);

#endif
