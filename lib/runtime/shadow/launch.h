/*
 * launch.h -- runs a program under its agent: session descriptor, shared counters, preload, environment; returns as the program
 * returned. Shared by every shadow's --run and by bypass_launch. Runs in the launcher's only thread.
 */
#ifndef BYPASS_LAUNCH_H
#define BYPASS_LAUNCH_H

#include "../shared/stats.h"
#include <stddef.h>

#define BYPASS_ALSO_MAX 16
#define BYPASS_EMULATOR_MAX 16
/* Exit status when the program ran without its agent. */
#define BYPASS_UNTRAPPED 70

/* A further agent: its library, and its shadow's address or NULL. */
struct bypass_also {
	const char *agent;
	const char *shadow;
};

struct bypass_launch {
	const char *name;   /* of the agent; NULL: from its file's name */
	const char *agent;  /* path of the library */
	struct bypass_also also[BYPASS_ALSO_MAX];
	size_t also_count;
	char *settings;     /* "k=v,k=v", or NULL */
	char *maps;         /* "NAME=FOLDER" lines, or NULL */
	const char *trace;  /* "1", "json" or NULL */
	const char *trace_file;
	const char *leaks;   /* "pass", "audit", "trap", or NULL: as the environment or the specification has it */
	const char *audit_file; /* for what `leaks audit` counted, one JSON object a line; NULL: a table on standard error */
	int name_leaks;      /* count as `leaks audit` does where the agent would let calls pass */
	const char *guards;  /* file of symbols that the agent does not make right, or NULL; see bypass_probe */
	int probe;           /* only look whether the program can be trapped */
	const char *connect; /* address of a shadow elsewhere, or NULL */
	const char *key;     /* key file for it */
	int insecure;        /* TCP allowed */
	int quiet, require_trapped;
	int from_the_start;  /* what the dynamic linker does is trapped too */
	char *emulator[BYPASS_EMULATOR_MAX]; /* what runs programs of the agent's machine on this one, and its arguments */
	size_t emulator_count;
	char **program;      /* NULL-terminated */
	/* Home of the session when it is here: serves the descriptor until nobody holds its other end; runs in a process of its own. */
	int (*home)(int session_file, void *data);
	void *home_data;
};

/* What the options below mean to a user, one a line. */
extern const char bypass_launch_help[];
/* Reads the option at argv[*i], `agent_option` names the agent's library; moves *i over its value. 0: no option of ours. Ends the process on misuse. */
int bypass_launch_option(struct bypass_launch *launch, const char *agent_option, char **argv, int *i);
/* Gives the exit status for the launcher; does not return when the program was ended by a signal. */
int bypass_launch(struct bypass_launch *launch);

/* preload.c: sets LD_PRELOAD and BYPASS_* for the program. 0, or -1 after a complaint. */
struct bypass_preload {
	char directory[64]; /* with links to agents whose paths LD_PRELOAD cannot hold; "": none */
	size_t links;
};
int bypass_preload_set(struct bypass_preload *preload, const struct bypass_launch *launch, int session_file, int stats_file);
void bypass_preload_clean(struct bypass_preload *preload);
/* Name of an agent by its file: libNAME.so gives NAME. Static memory. */
const char *bypass_agent_name(const char *path);

/*
 * probe.c: whether the agent can be preloaded into a program, by its file. 0; or -1 after a complaint with the reason: setuid, file
 * capabilities, another machine, another C library, or it imports a symbol of `guards`: a file of lines "SYMBOL REASON", or NULL.
 * A program that is not there is no matter of this function: to run it will tell.
 */
int bypass_probe(const char *program, const char *agent, const char *guards);

/*
 * launch_host.c: becomes the host of the program, with the environment of bypass_preload_set. Comes back when the program needs none (0),
 * or cannot have one: an errno.
 */
int bypass_launch_host(const struct bypass_launch *launch);

/*
 * launch_become.c: by_agent: a program that is not found here is looked for by the agent, which may find it at home. Comes back with an
 * errno. become: first in main, with its argv: this process is the one that by_agent started, and does not come back; else nothing.
 */
int bypass_launch_by_agent(const struct bypass_launch *launch);
void bypass_launch_become(char **argv);

/* summary.c: the one line at the end. */
size_t bypass_summary(char *out, size_t size, const char *name, const struct bypass_stats *stats, int has_home);

/*
 * audit.c's counts, at the end: a table, or lines in launch->audit_file. Nothing when nobody asked. 0, or -1 after a complaint.
 */
int bypass_audit_report(const struct bypass_launch *launch, const struct bypass_stats *stats);

#endif
