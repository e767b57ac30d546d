/* fake_agent.c -- all that the launcher sees of an agent: a library that counts itself in the run's page. FAKE_TRAPPED: calls it claims. */
#include "../shared/stats.h"
#include <stdlib.h>
#include <sys/mman.h>

__attribute__((constructor)) static void loaded(void)
{
	const char *place = getenv("BYPASS_STATS"), *trapped = getenv("FAKE_TRAPPED");
	struct bypass_stats *stats = (struct bypass_stats *)MAP_FAILED;

	if (place != NULL)
		stats = (struct bypass_stats *)mmap(NULL, sizeof(*stats), PROT_READ | PROT_WRITE, MAP_SHARED, atoi(place + 3), 0);
	if (stats == MAP_FAILED || stats->magic != BYPASS_STATS_MAGIC)
		abort();
	__atomic_fetch_add(&stats->agents, 1, __ATOMIC_RELAXED);
	__atomic_fetch_add(&stats->processes, 1, __ATOMIC_RELAXED);
	__atomic_fetch_add(&stats->trapped, trapped != NULL ? (uint64_t)atoi(trapped) : 0, __ATOMIC_RELAXED);
}
