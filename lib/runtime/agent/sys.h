/*
 * sys.h -- the agent's own system calls: raw, through the one page of the process that may make them (rendezvous.h), so that
 * nothing of ours can be trapped and a later tier can exempt that page. Results are the kernel's: negative errno on failure;
 * the program's errno is never touched. Safe anywhere: before constructors, in signal handlers, after fork and vfork.
 */
#ifndef BYPASS_SYS_H
#define BYPASS_SYS_H

#include <stddef.h>
#include <stdint.h>
#include <sys/syscall.h>
#include "../shared/bytes.h"

typedef long bypass_stub(long number, long a, long b, long c, long d, long e, long f);
typedef long bypass_clone_stub(unsigned long flags, void *stack, int *parent, int *child, void *tls, int (*run)(void *), void *argument);

/* What the page holds. */
struct bypass_page {
	bypass_stub *call;
	void (*restorer)(void);    /* returns from a signal handler */
	bypass_clone_stub *clone;  /* NULL where this machine has none */
	/* Below the symbols (dispatch.h); NULL where this machine has no such tier: */
	bypass_stub *program;      /* a call of the program's: not exempt from its own seccomp filters, as `call` is */
	void (*pass)(void);        /* the program's own registers, return address below its red zone: the call, and back */
	void (*refused)(void);     /* the same; an answer of EBADF goes to where rcx points */
	/* A thread, which runs begin(block, stack) on `stack` and may not come back from it. Its id, or negative errno. */
	long (*thread)(unsigned long flags, void *stack, void *parent, void *child, void *tls, void (*begin)(void *, void *), void *block);
	void (*vfork)(void);       /* vfork.c */
	const void *called, *restored; /* the addresses behind the system calls of `call` and of `restorer` */
};
/* This agent's own page, and the one in use: the rendezvous' once it is found. */
extern const struct bypass_page bypass_own_page;
extern bypass_stub *bypass_sys_stub;
/* The page's size; it is aligned so. */
#define BYPASS_PAGE_SIZE 4096u

#define bypass_sys(...) bypass_sys_pad(__VA_ARGS__, 0, 0, 0, 0, 0, 0)
#define bypass_sys_pad(number, a, b, c, d, e, f, ...) \
	bypass_sys_stub((number), (long)(a), (long)(b), (long)(c), (long)(d), (long)(e), (long)(f))

/* Pages of our own: NULL when there are none. */
void *bypass_map(size_t size);
/* Zeroed memory for as long as the process lives. Small pieces share pages: each page costs a start more than all that is done there. */
void *bypass_keep(size_t size);
/* The same, shared with the children that are made from here on. */
void *bypass_map_common(size_t size);
void bypass_unmap(void *memory, size_t size);
/* Grows or moves a mapping; NULL leaves the old one as it was. */
void *bypass_remap(void *memory, size_t size, size_t wanted);

/*
 * A lock of one word, 0 when free. Held for short stretches of our own code only, with signals blocked. A holder that a fork
 * left behind in the parent does not hold it in the child, nor a vfork's child in the parent when it is over.
 */
struct bypass_lock {
	int word;
	uint32_t epoch;   /* the holder's (rendezvous.h) */
	uint64_t signals; /* the holder's mask */
};
void bypass_lock(struct bypass_lock *lock);
void bypass_unlock(struct bypass_lock *lock);

/* Waits until *word is not `value`. */
void bypass_wait_word(int *word, int value);
void bypass_wake_word(int *word);

/* Writes all of it, or as much as goes; ignores errors: used for messages. */
void bypass_write_all(int fd, const void *data, size_t size);
/* Reads up to size bytes until the end of the file; bytes, or negative errno. */
long bypass_read_all(int fd, void *data, size_t size);
/* Of an open file: 0 or negative errno. Times in seconds and nanoseconds; all 64 bits of the seconds, on every machine. */
struct bypass_file_status {
	unsigned mode, owner, group;
	int64_t size; /* bytes */
	int64_t accessed[2], modified[2];
};
int bypass_file_status(int fd, struct bypass_file_status *status);
/* A file's first bytes, shared with whoever else maps them; NULL when they cannot be. */
void *bypass_map_shared(int fd, size_t size);
int bypass_open_file(const char *path, int flags);
void bypass_close_file(int fd);
/* A copy of fd at a high number, with close-on-exec; negative errno. */
int bypass_copy_file(int fd);
/* Moves fd to a high number with close-on-exec: the new number, or fd as it was when there is no room. */
int bypass_raise_file(int fd);
/* Ends the process at once, exit status `status`. */
void bypass_exit(int status) __attribute__((noreturn));

#endif
