/*
 * stats.h -- counters of one run: a page of memory that the launcher makes and every process of the run maps (BYPASS_STATS=fd:N).
 * Added to atomically. Append only: a launcher may be older or newer than an agent.
 */
#ifndef BYPASS_STATS_H
#define BYPASS_STATS_H

#include <stdint.h>

#define BYPASS_STATS_MAGIC 0x3153544154535942u /* "BYSTATS1" in little-endian memory */
#define BYPASS_STATS_SIZE 36864
/* Behind it, when the launcher has room for them: rows of `leaks audit`. */
#define BYPASS_AUDIT_ROWS 1024
#define BYPASS_STATS_SIZE_AUDIT (BYPASS_STATS_SIZE + BYPASS_AUDIT_ROWS * sizeof(struct bypass_audit_row))
/* Processes of the run that have a worker at home, for who waits for them: a table with open addresses. */
#define BYPASS_CHILDREN 2048

struct bypass_stats {
	uint64_t magic;
	uint64_t agents;    /* that started, in all processes */
	uint64_t processes; /* with an agent */
	uint64_t trapped;   /* calls that reached a switch in REMOTE mode */
	uint64_t remote;    /* of these, sent home */
	uint64_t files;     /* descriptors opened at home */
	uint64_t bytes_in;  /* payload of replies */
	uint64_t bytes_out; /* payload of requests */
	uint64_t waited_ns; /* for answers, summed over threads */
	uint64_t lost;      /* calls that home did not answer */
	uint64_t audits;    /* agents that count what goes past the symbols */
	uint64_t uncounted; /* such calls that found no row */
	uint64_t reserved[52];
	struct bypass_child {
		uint32_t pid;     /* of the process, 0: free */
		uint32_t process; /* its worker, as the shadow calls it */
		uint32_t parent;  /* who may wait for it */
		uint32_t reserved;
	} children[BYPASS_CHILDREN];
};

/* What makes a call that went past the symbols; `name` of the row says which. */
enum bypass_cause {
	BYPASS_CAUSE_SYMBOL = 0,   /* none: it did not go past, the agent saw it and left it alone. Never in a row */
	BYPASS_CAUSE_FUNCTION = 1, /* a function that libc exports, called by the program or one of its libraries */
	BYPASS_CAUSE_INSTRUCTION,  /* a system call instruction that is not libc's: the object it stands in */
	BYPASS_CAUSE_LINKER,       /* the dynamic linker, for nobody that can be found */
	BYPASS_CAUSE_EXIT,         /* libc's own start and end of the process */
	BYPASS_CAUSE_THREAD,       /* a thread that libc made for itself, or its part of any thread's end */
	BYPASS_CAUSE_INSIDE        /* libc, for nobody that can be found: the function that made it, if it has a name */
};

/* One call by one cause. A process that is killed while it makes a row leaves it as it is; two may hold the same. */
struct bypass_audit_row {
	uint32_t state; /* 0 free, 1 being made, 2 ready */
	uint32_t cause;
	uint64_t sides[4]; /* calls: whose action would have decided, and those that would have stayed, gone home, been denied */
	char call[32], name[56];
};

#endif
