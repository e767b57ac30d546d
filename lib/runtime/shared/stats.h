/*
 * stats.h -- counters of one run: a page of memory that the launcher makes and every process of the run maps (BYPASS_STATS=fd:N).
 * Added to atomically. Append only: a launcher may be older or newer than an agent.
 */
#ifndef BYPASS_STATS_H
#define BYPASS_STATS_H

#include <stdint.h>

#define BYPASS_STATS_MAGIC 0x3153544154535942u /* "BYSTATS1" in little-endian memory */
#define BYPASS_STATS_SIZE 36864
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
	uint64_t reserved[54];
	struct bypass_child {
		uint32_t pid;     /* of the process, 0: free */
		uint32_t process; /* its worker, as the shadow calls it */
		uint32_t parent;  /* who may wait for it */
		uint32_t reserved;
	} children[BYPASS_CHILDREN];
};

#endif
