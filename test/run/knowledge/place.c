/* What a program asks about itself and its machine. /proc says what the kernel here has it at. */
#define _GNU_SOURCE 1
#include <grp.h>
#include <pwd.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/sysinfo.h>
#include <sys/utsname.h>
#include <time.h>
#include <unistd.h>

static long here(void)
{
	FILE *limits = fopen("/proc/self/limits", "r");
	char line[200];
	long number = -1;

	while (limits != NULL && fgets(line, sizeof(line), limits) != NULL)
		if (sscanf(line, "Max open files %ld", &number) == 1)
			break;
	if (limits != NULL)
		fclose(limits);
	return number;
}

int main(void)
{
	struct rlimit limit = {0, 0};
	struct rusage usage;
	struct sysinfo information;
	struct timespec now;
	gid_t groups[100];
	int count = 100, few = 0;

	printf("getrlimit %d\n", getrlimit(RLIMIT_NOFILE, &limit));
	limit.rlim_cur = 300;
	printf("setrlimit %d\n", setrlimit(RLIMIT_NOFILE, &limit));
	prlimit(0, RLIMIT_NOFILE, NULL, &limit);
	printf("says %ld, the process here %s\n", (long)limit.rlim_cur, here() == 300 ? "too" : "keeps its own");
	printf("getrusage %d\n", getrusage(RUSAGE_SELF, &usage) == 0 && usage.ru_maxrss > 0);
	printf("sysinfo %d\n", sysinfo(&information) == 0 && information.totalram > 0 && information.mem_unit > 0);
	printf("sysconf %ld %d\n", sysconf(_SC_PAGESIZE), sysconf(_SC_NPROCESSORS_CONF) == get_nprocs_conf());
	printf("timespec_get %d\n", timespec_get(&now, TIME_UTC) == TIME_UTC && now.tv_sec > 1000000000);
	printf("groups of root %d\n", getgrouplist("root", 0, groups, &count) >= 1 && groups[0] == 0);
	printf("too few %d", getgrouplist("root", 0, groups, &few));
	printf(" of %d\n", few);
	return 0;
}
