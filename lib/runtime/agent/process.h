/*
 * process.h -- what one agent knows of its process: environment, settings, trace, statistics. Made before the first trapped
 * call, or by the constructor when there was none; never torn down. After a fork it is the child's own (bypass_process_check).
 */
#ifndef BYPASS_PROCESS_H
#define BYPASS_PROCESS_H

#include "rendezvous.h"
#include "../include/agent.h"
#include "../shared/stats.h"

enum bypass_trace { BYPASS_TRACE_OFF, BYPASS_TRACE_TEXT, BYPASS_TRACE_JSON };

struct bypass_process {
	int state;   /* 0 not started, 1 starting, 2 started */
	int starter; /* thread that is starting */
	int pid;
	uint32_t epoch; /* the rendezvous' when this was last put in order */
	int error_file;
	int trace_file;
	enum bypass_trace trace;
	int debug;
	int insecure;
	const char *shadow;   /* address, or NULL */
	const char *key_file; /* or NULL */
	struct bypass_stats *stats; /* shared by the processes of a run; never NULL */
	struct bypass_audit_row *audit; /* BYPASS_AUDIT_ROWS of them, or NULL: nobody would show them */
};
extern struct bypass_process bypass_process;

/* What BYPASS_LEAKS says, else the specification; where that lets calls pass, they are counted when BYPASS_NAME_LEAKS=1 asks for it. */
enum bypass_leaks bypass_process_leaks(void);
/* original.c: looks for the original of this name now, for whoever asks first. In REMOTE or LOCAL mode, under no lock of libc's. */
void bypass_original_expect(const char *name);
/* Starts the agent: LOCAL, once; every trapped call comes by here until it is done. */
void bypass_process_start(void);
/* Puts this agent in order in a forked child. */
void bypass_process_after_fork(void);
/* Standard error of the run: the copy kept at start, or 2 before. */
int bypass_process_error_file(void);
/* A value of the environment as it was at start; NULL when it has none. Valid for ever. */
const char *bypass_environment(const char *name);

/* The entries among them that are called BYPASS_..., one after the other: the first one behind `after` (NULL: of all), or NULL. */
const char *bypass_environment_setting(const char *after);

/* An inherited descriptor has moved: what the environment says of it follows, for programs that this one starts. */
void bypass_environment_renumber(int from, int to);

/* settings.c: applies BYPASS_SET; ends the process (status 70) on a name or value that does not fit. */
void bypass_settings_read(const char *text);
/* A setting's value as text for ${NAME}: gives length, or -1 when there is no such setting. */
long bypass_setting_text(const char *name, size_t length, char *out, size_t size);

/* trap.c: the trapped call that is under way in this thread, of whatever agent; NULL: none, or a signal handler has come in between. */
struct bypass_trap *bypass_trap_current(const struct bypass_thread *self);

/* Its cookie, which tells a lane's user from a stack that was left; 0: none. */
uint64_t bypass_trap_cookie(const struct bypass_thread *self);

/* Adds to one of the run's counters. */
static inline void bypass_count_add(uint64_t *counter, uint64_t amount)
{
	__atomic_fetch_add(counter, amount, __ATOMIC_RELAXED);
}

#endif
