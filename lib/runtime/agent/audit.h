/*
 * audit.h -- `leaks audit`: which calls of the specification went past the symbols, and what made them. They are made as they are;
 * counted by call and cause in the launcher's page (stats.h).
 *
 *     bypass_system_enter                                        (system.c)
 *       | an agent that audits: is this system call one of its calls?    its system entries, which then run no switch
 *       v
 *     bypass_audit            where it would have gone, and one more in its row                  (audit.c)
 *       |  what made it: the first return address of the program's on its stack, and what was called there   (cause.c)
 *       |      whose code an address is, and which function of libc's                            (code.c)
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

/* A function that an object exports. */
struct bypass_function {
	const char *name;
	uintptr_t start, end;
};
/* The one that holds the address; `begins`: that begins there. 0: none. */
int bypass_code_function(struct bypass_function *function, const struct bypass_code *code, uintptr_t address, int begins);

/* Memory of the program's that may not be there: 0, or negative errno and nothing is read. It lies within one page. */
long bypass_peek(void *to, uintptr_t from, size_t size);

#endif
