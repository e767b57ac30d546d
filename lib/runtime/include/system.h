/*
 * system.h -- calls that reach an agent below the symbols: by a system call, from inside of libc or from the program itself.
 *
 * A *system entry* is generated for each system call that knowledge maps to a call of the specification. It takes the kernel's
 * arguments, and runs the same switch, and so the same action, as the call's entry points do. Agent side, any thread, on a stack
 * of the runtime's.
 */
#ifndef BYPASS_SYSTEM_H
#define BYPASS_SYSTEM_H

#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/syscall.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What becomes of calls that go past the symbols: nothing; they are counted by cause; they are trapped. */
enum bypass_leaks { BYPASS_LEAKS_PASS, BYPASS_LEAKS_AUDIT, BYPASS_LEAKS_TRAP };

/* What is known of a system entry before it runs. */
enum bypass_system_flag {
	BYPASS_SYSTEM_REFUSED = 1,    /* the kernel answers EBADF for a placeholder: it is asked first, the agent only then */
	BYPASS_SYSTEM_DESCRIPTOR = 2  /* matters only to a process that holds descriptors of home */
};

/* Locks of libc that an action may want, and that a caller inside libc may hold. 0: none, safe everywhere. */
enum bypass_needs {
	BYPASS_NEEDS_MEMORY = 1,   /* malloc and its kin */
	BYPASS_NEEDS_STREAMS = 2,  /* stdio */
	BYPASS_NEEDS_LOADER = 4,   /* dlopen, name services, locales */
	BYPASS_NEEDS_ANYTHING = 7
};

/* The system call that is being entered, on the stack of the runtime; valid until its system entry returns. */
struct bypass_system_entry;
struct bypass_system {
	long number;
	long argument[6];  /* as the program gave them */
	int operation;     /* of the entry that runs */
	int layer;         /* agents below this one have not seen it */
	uintptr_t stack;   /* where the program's stack stood */
	uintptr_t caller;  /* the instruction behind the system call */
	void *frame;       /* the program's registers */
	const struct bypass_system_entry *entry; /* that runs */
	int audited;       /* not 0: it is only counted; see bypass_audited */
};

/* What a system entry gives when the call is none of its kind (`unless`): the next row is asked, and last the kernel. */
#define BYPASS_SYSTEM_PASS LONG_MIN

/* One way into a call. Rows of one number stand in order of preference. */
struct bypass_system_entry {
	long number;       /* SYS_openat */
	int operation;     /* BYPASS_CALL_open */
	unsigned flags;    /* enum bypass_system_flag */
	unsigned needs;    /* enum bypass_needs: of the specification's own action */
	unsigned held;     /* enum bypass_needs: what libc may hold where it makes this call */
	long (*enter)(struct bypass_system *system); /* the kernel's convention: the result, or -errno, or BYPASS_SYSTEM_PASS */
};

/* The number of the system call by which this thread entered `operation`, whose action now runs; -1: it came by a symbol. */
long bypass_system_number(int operation);
/* Its six arguments. Only where bypass_system_number gave a number. */
const long *bypass_system_arguments(void);
/*
 * The same system call with these arguments, by the agents below this one and then the kernel; what the caller inside libc was to
 * cancellation and signals, this is too. As libc's functions: the result, or -1 with errno.
 */
long bypass_system_again(long a, long b, long c, long d, long e, long f);

/*
 * Whether the action may not run here: it needs a lock that libc, which makes this call inside itself, may hold, and would wait for
 * itself. Says so, once for each call.
 */
int bypass_system_denied(const struct bypass_system *system);

/*
 * `leaks audit`: the system call is one of this call's, and nothing is to be done about it but to note where it would have gone: by a
 * name, by a descriptor, or as an action of the specification's own says, which nobody asks. All give BYPASS_SYSTEM_PASS.
 */
long bypass_audited(struct bypass_system *system);
long bypass_audited_path(struct bypass_system *system, int at, const char *path);
long bypass_audited_descriptor(struct bypass_system *system, int fd);

/* libc's convention to the kernel's. */
static inline long bypass_system_result(long result)
{
	return result == -1 ? -(long)errno : result;
}

/* A signal set of the kernel's (`size` bytes at `mask`) as libc's functions take it, in *room; NULL for none. */
const sigset_t *bypass_system_mask(sigset_t *room, long mask, size_t size);

#ifdef __cplusplus
}
#endif
#endif
