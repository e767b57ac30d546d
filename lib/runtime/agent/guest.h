/*
 * guest.h -- programs that no preload reaches (static, static-PIE, Go), run as guests of a process of the agent's: see guest_call.h for
 * how such a process is started. The host is a process like any other, with a C library of its own; what the guest does, the agent sees
 * by its system calls. Never returns to anything of the host's: its stack stays as it is above the guest's.
 */
#ifndef BYPASS_GUEST_H
#define BYPASS_GUEST_H

#include "rendezvous.h"
#include <signal.h>

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

/* What the open file is: no program of this machine, or a linker; a program that begins by itself; one that a linker starts. */
enum bypass_guest_kind { BYPASS_GUEST_NONE, BYPASS_GUEST_STATIC, BYPASS_GUEST_LINKED };
enum bypass_guest_kind bypass_guest_kind_of(int fd);

/* What a host knows of its guest, beside its threads. */
struct bypass_guest {
	struct bypass_lock lock;
	uintptr_t break_start, break_now;
	char program[4096]; /* what /proc/self/exe would name */
	int fetched;        /* it is home's, and the process is called so */
	char called[16];
	int file;           /* it, open for nothing but its name */
	char link[40];      /* the name of that in /proc */
};
/* The kernel's brk belongs to the host's allocator, so a guest has one that is made of ordinary mappings, from `start` on. */
void bypass_guest_break_start(struct bypass_guest *guest, uintptr_t start);
/* brk as the kernel answers: the new end, or the old one when that cannot be had. */
uintptr_t bypass_guest_break(struct bypass_guest *guest, uintptr_t wanted);

/* A program as it begins: what the kernel would put on its stack. */
struct bypass_guest_start {
	const struct bypass_guest_image *program;
	const struct bypass_guest_image *linker; /* NULL: the program begins by itself */
	const char *name;                        /* AT_EXECFN */
	const struct bypass_guest *guest;
	char *const *arguments;
	char *const *environment; /* the host's; what is not the guest's is left out */
	const size_t *auxiliary;  /* the host's */
};
/* Bytes for it, and the stack pointer that the program begins with when it is written below `top`. */
size_t bypass_guest_stack_size(const struct bypass_guest_start *start);
uintptr_t bypass_guest_stack_write(const struct bypass_guest_start *start, uintptr_t top);

/* guest_files.c: the absolute name of an agent's file, as the dynamic linker has it, and of the linker's: NULL: this process is a host. "": not known. */
const char *bypass_guest_agent_file(const char *name);
const char *bypass_guest_loader_file(const char *name);
/* The host's own, before anybody asks. */
extern const char *bypass_guest_host_file;

/* guest_leave.c: each agent of a host: room for its ticket in the guest's environment, and, at the end, that ticket. */
char *bypass_guest_ticket_room(void);
void bypass_guest_write_ticket(void);
/* The environment of a guest that has agents itself, and when these say so: the host does nothing more. 0, or negative errno. */
char *const *bypass_guest_hand_on(char *const *environment);
long bypass_guest_leave(void);
/*
 * In such a guest, before anything else. After that, an agent's own calls do not come by here, and /proc/self/exe is the linker: a name that
 * is as good, if `path` is that one; else NULL.
 */
const char *bypass_guest_link(const char *path);
void bypass_guest_take_from_host(void);
/* guest_introduce.c: the guest's brk becomes the kernel's. */
void bypass_guest_give_break(const struct bypass_guest *guest);

/* The type of one more auxiliary value, for an agent that is preloaded into a guest: the host's struct bypass_guest. */
#define BYPASS_GUEST_AUXILIARY 0x42595047

/*
 * Makes this process the program in `file` (as guest_call.h has it), with the auxiliary values that the kernel gave this one. Ends it when
 * the program cannot be run: there is no way back to the one that started it.
 */
void bypass_guest_become(const char *file, char *const *arguments, char *const *environment, const size_t *auxiliary)
	__attribute__((noreturn));

/* The name of the process and its command line: those of the guest. */
void bypass_guest_introduce(const char *name, char *const *arguments);

/*
 * Two C libraries in one process, and one register that says where a thread's own variables are: bypass_enter and the trampoline of signal
 * handlers change it to the host's and back (guest_enter.c). The host's is reached by the other such register, which holds the address
 * of the thread's block while it is the guest's thread.
 */
extern void (*const bypass_guest_enter_address)(void);
extern void (*const bypass_guest_handler_address)(int signal, siginfo_t *information, void *context);
extern void (*const bypass_guest_begin_address)(void *block, void *registers);
/* Calls the guest's handler with the guest's base. */
void bypass_guest_call_handler(void *function, int signal, siginfo_t *information, void *context);
/* Why a guest's calls cannot be trapped by this machine; NULL: they can. */
const char *bypass_guest_missing(void);
/* The calling thread is the guest's from here on; or the host's own, and stays so. */
void bypass_guest_take(struct bypass_thread *self);
void bypass_guest_adopt(struct bypass_thread *self);
/* guest_thread.c: storage of the host's C library for a thread that is about to begin. 0, or a negative errno. By a thread of the guest. */
long bypass_guest_give_base(struct bypass_thread *self, struct bypass_thread *block);
/* kernel.c: where a thread begins that has it. */
void bypass_thread_begin(void *block, void *registers) __attribute__((visibility("hidden")));
/* guest_kernel.c: calls that the kernel would answer for the host; 1 and *result, or 0. The numbers are filtered from now on. */
int bypass_guest_kernel_call(struct bypass_thread *self, struct bypass_system *system, long *result);
void bypass_guest_mind(void);

#endif
