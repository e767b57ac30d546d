/*
 * audit.h -- `leaks audit`: which calls of the specification went past the symbols, and what made them. They are made as they are;
 * counted by call and cause in the launcher's page (stats.h).
 *
 *     bypass_system_enter                                        (system.c)
 *       | an agent that audits: is this system call one of its calls?    its system entries, which then run no switch
 *       v
 *     bypass_audit            where it would have gone, and one more in its row                  (audit.c)
 *       |  what made it: up the stack to the first return address of the program's, and what was called there   (cause.c)
 *       |      from frame to frame as each object describes its own (unwind.c), or, where it does not, by what lies on the stack (cause.c, callers.c)
 *       |      whose code an address is, and which function of libc's                            (code.c, bounds.c)
 *
 * All below runs under one lock, with signals held, and takes no lock of libc's: the program may hold any.
 */
#ifndef BYPASS_AUDIT_H
#define BYPASS_AUDIT_H

#include "dispatch.h"
#include "../shared/stats.h"

/* Counts it for `tier` when it is one of its calls. */
void bypass_audit(struct bypass_thread *self, const struct bypass_tier *tier, struct bypass_system *system);

/* Whether the number is one that changes what is code. */
int bypass_audit_minds(long number);

/* cause.c: valid as long as the lock is held. */
struct bypass_found_cause {
	enum bypass_cause cause;
	const char *name;
};
void bypass_cause_find(struct bypass_found_cause *found, const struct bypass_thread *self, const struct bypass_system *system);

/* code.c: executable memory, by whose it is. */
enum bypass_code_kind { BYPASS_CODE_PROGRAM, BYPASS_CODE_LIBC, BYPASS_CODE_LINKER, BYPASS_CODE_AGENT };
struct bypass_code {
	uintptr_t start, end;
	uintptr_t base, limit; /* of the object's file in memory; 0: no file, or one that does not begin there */
	enum bypass_code_kind kind;
	char name[56];         /* its file's, without folders */
};
/* NULL: no code. Gives the same as long as bypass_code_version does. */
const struct bypass_code *bypass_code_at(uintptr_t address);
unsigned bypass_code_version(void);
/* What is executable changes now: it is read again when somebody asks next. */
void bypass_code_changes(void);

/* A function; the name when the object exports it, else NULL. */
struct bypass_function {
	const char *name;
	uintptr_t start, end;
};
/* The exported one that holds the address; `begins`: that begins there. 0: none. */
int bypass_code_function(struct bypass_function *function, const struct bypass_code *code, uintptr_t address, int begins);
/* The object's exported functions, one after the other; *index begins at 0. 0: no more. */
int bypass_code_next_function(struct bypass_function *function, const struct bypass_code *code, uint32_t *index);
/* Where libc has its function of that name; 0: it has none. */
uintptr_t bypass_code_named(const char *name);
/* bounds.c: the same of any, exported or not, without a name; of an object that lists only exported ones, of these. */
int bypass_code_bounds(struct bypass_function *function, const struct bypass_code *code, uintptr_t address);
/* The description of the frame of the function that the address lies in; NULL: the object has none. */
const void *bypass_code_description(const struct bypass_code *code, uintptr_t address);
/* The object as the dynamic linker would describe it, from its header. 0: its memory does not look like that. */
struct dl_phdr_info;
int bypass_code_describe(struct dl_phdr_info *object, const struct bypass_code *code);

/* calls.c: the call that ends right before an address: of a known function, of whatever a pointer says, or none at all. */
enum bypass_call_kind { BYPASS_SITE_NONE, BYPASS_SITE_DIRECT, BYPASS_SITE_POINTER };
enum bypass_call_kind bypass_call_before(uintptr_t *target, const struct bypass_code *code, uintptr_t behind);
/* Where the next jump from *at on leads, by itself or through a linkage table; `calls` count too. 0: none before `end`. */
uintptr_t bypass_next_jump(uintptr_t *at, uintptr_t end, int calls);
/* Whether it jumps by a pointer. */
int bypass_jumps_anywhere(uintptr_t from, uintptr_t to);

/* unwind.c: one step up, from an object's description of a frame. Registers in the order of the ABI's own numbers, then where it goes on. */
enum { BYPASS_UNWIND_STACK = 7, BYPASS_UNWIND_BEHIND = 16, BYPASS_UNWIND_REGISTERS };
struct bypass_unwinding {
	uint64_t registers[BYPASS_UNWIND_REGISTERS];
	int (*read)(uint64_t *word, uint64_t address); /* of the stack; 0: nothing there */
};
enum bypass_unwound { BYPASS_UNWIND_UP, BYPASS_UNWIND_END, BYPASS_UNWIND_LOST };
/* The program at its system call. `read` is for the caller to set. */
void bypass_unwind_begin(struct bypass_unwinding *unwinding, const struct bypass_system *system);
/* On to the caller; or the frame is the first of its thread's, or nothing more can be known, and nothing is changed. */
enum bypass_unwound bypass_unwind(struct bypass_unwinding *unwinding, const void *description);

/* Memory of the program's that may not be there: 0, or negative errno and nothing is read. It lies within one page. */
long bypass_peek(void *to, uintptr_t from, size_t size);

#endif
