/* main.c -- a shadow's command line: --listen serves agents, --run starts a program with its agent and serves that. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "launch.h"
#include "listen.h"
#include "log.h"
#include "../include/shadow.h"
#include "../shared/frame.h"
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

struct options {
	const char *listen;
	const char *key;
	const char *log;
	int insecure, once, verbose;
	struct bypass_limits limits;
};

static void usage(FILE *to)
{
	const char *name = bypass_shadow.spec->name;

	fprintf(to,
		"usage: %s_shadow --listen tcp:HOST:PORT|unix:/PATH|stdio|fd:N [options]\n"
		"       %s_shadow --run AGENT.so [options] -- PROGRAM [ARGUMENTS]\n"
		"\n"
		"The shadow of %s: runs at home what its agent sends.\n"
		"\n"
		"  --key FILE          the session's key, mode 0600; made when there is no such file. TCP needs one\n"
		"  --insecure          allow TCP, which is not encrypted\n"
		"  --once              end with the first process that was served\n"
		"  --max-processes N   programs at a time (512)\n"
		"  --max-lanes N       threads of one program at a time (256)\n"
		"  --log FILE          append one line per event\n"
		"  -v, -vv             events, calls on standard error\n"
		"  --version, --help\n"
		"\n"
		"With --run also:\n%s",
		name, name, bypass_shadow.spec->path, bypass_launch_help);
}

static void wrong(const char *what, const char *word)
{
	bypass_complain("%s%s (--help lists what there is)", what, word);
	exit(2);
}

static size_t number(const char *name, const char *text)
{
	char *end;
	unsigned long value = strtoul(text, &end, 10);

	if (*text == '\0' || *end != '\0' || value == 0 || value > 65536) {
		bypass_complain("%s needs a number from 1 to 65536, not \"%s\"", name, text);
		exit(2);
	}
	return value;
}

/* One option of our own at argv[*i]; 0: it is none. */
static int read_option(struct options *options, char **argv, int *i)
{
	const char *word = argv[*i], *value = argv[*i + 1];
	const char **text = strcmp(word, "--listen") == 0 ? &options->listen :
			    strcmp(word, "--key") == 0 ? &options->key :
			    strcmp(word, "--log") == 0 ? &options->log : NULL;
	size_t *limit = strcmp(word, "--max-processes") == 0 ? &options->limits.processes :
			strcmp(word, "--max-lanes") == 0 ? &options->limits.lanes : NULL;

	if (text != NULL || limit != NULL) {
		if (value == NULL)
			wrong("a value is missing after ", word);
		if (text != NULL)
			*text = value;
		else
			*limit = number(word, value);
		++*i;
		return 1;
	}
	if (strcmp(word, "--insecure") == 0)
		return options->insecure = 1;
	if (strcmp(word, "--once") == 0)
		return options->once = 1;
	if (strcmp(word, "-v") == 0 || strcmp(word, "--verbose") == 0)
		return ++options->verbose;
	if (strcmp(word, "-vv") == 0)
		return options->verbose = 2;
	return 0;
}

static void read_command_line(struct options *options, struct bypass_launch *launch, char **argv)
{
	int i;

	for (i = 1; argv[i] != NULL; i++) {
		if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0) {
			usage(stdout);
			exit(0);
		}
		if (strcmp(argv[i], "--version") == 0) {
			printf("%s_shadow of %s, runtime ABI %d, protocol %u to %u\n", bypass_shadow.spec->name, bypass_shadow.spec->path, BYPASS_ABI,
			       BYPASS_PROTOCOL_MIN, BYPASS_PROTOCOL_MAX);
			exit(0);
		}
		if (strcmp(argv[i], "--") == 0) {
			launch->program = argv + i + 1;
			break;
		}
		if (!read_option(options, argv, &i) && !bypass_launch_option(launch, "--run", argv, &i))
			wrong("unknown option ", argv[i]);
	}
}

static void begin_session(struct bypass_session *session, const struct options *options, unsigned char *key)
{
	memset(session, 0, sizeof(*session));
	session->limits = options->limits;
	if (options->key == NULL)
		return;
	if (bypass_key_load(options->key, 1, key) != 0)
		exit(1);
	session->key = key;
}

static int serve(const struct options *options)
{
	struct bypass_listener listener;
	struct bypass_session session;
	unsigned char key[32];
	char text[512];
	const char *problem;

	memset(&listener, 0, sizeof(listener));
	listener.once = options->once;
	if (bypass_address_parse(options->listen, &listener.address, &problem) != 0) {
		bypass_complain("%s: %s", options->listen, problem);
		return 2;
	}
	if (listener.address.kind == BYPASS_ADDRESS_TCP && (!options->insecure || options->key == NULL)) {
		bypass_complain("%s", !options->insecure ?
				"TCP is not encrypted: say --insecure if every machine on the way may read what travels" :
				"TCP needs a key: --key FILE (it is made when there is no such file)");
		return 2;
	}
	begin_session(&session, options, key);
	if (bypass_listener_open(&listener) != 0)
		return 1;
	if (listener.address.kind == BYPASS_ADDRESS_TCP || listener.address.kind == BYPASS_ADDRESS_UNIX) {
		bypass_address_print(&listener.address, text, sizeof(text));
		printf("listening %s\n", text);
		fflush(stdout);
	}
	return bypass_listener_serve(&listener, &session);
}

/* Actions have no business with the terminal's input; a link's input is taken care of where it is served. */
static void close_input(void)
{
	int null = open("/dev/null", O_RDONLY | O_CLOEXEC);

	if (null >= 0 && dup2(null, STDIN_FILENO) >= 0)
		close(null);
}

/* The launcher's home: serves the session's descriptor in a process of its own. */
static int serve_run(int session_file, void *data)
{
	const struct options *options = (const struct options *)data;
	struct bypass_listener listener;
	struct bypass_session session;

	memset(&listener, 0, sizeof(listener));
	listener.address.kind = BYPASS_ADDRESS_FD;
	listener.address.fd = session_file;
	begin_session(&session, options, NULL);
	if (bypass_listener_open(&listener) != 0)
		return 1;
	close_input();
	return bypass_listener_serve(&listener, &session);
}

int main(int argc, char **argv)
{
	struct options options;
	struct bypass_launch launch;

	(void)argc;
	memset(&options, 0, sizeof(options));
	memset(&launch, 0, sizeof(launch));
	options.limits.processes = 512;
	options.limits.lanes = 256;
	bypass_log_open(bypass_shadow.spec->name, NULL, BYPASS_LEVEL_ERROR);
	bypass_launch_become(argv);
	read_command_line(&options, &launch, argv);
	if (bypass_log_open(bypass_shadow.spec->name, options.log, (enum bypass_level)(options.verbose > 2 ? 2 : options.verbose)) != 0) {
		bypass_complain("log file %s: %s", options.log, strerror(errno));
		return 1;
	}
	if (bypass_shadow.spec->abi != BYPASS_ABI) {
		bypass_complain("the generated code is of ABI %d, the runtime of %d: generate again", bypass_shadow.spec->abi, BYPASS_ABI);
		return 1;
	}
	if ((options.listen != NULL) == (launch.agent != NULL))
		wrong("say either --listen ADDRESS or --run AGENT.so", "");
	if (launch.agent != NULL) {
		launch.name = bypass_shadow.spec->name;
		launch.home = serve_run;
		launch.home_data = &options;
		launch.key = options.key;
		launch.insecure = options.insecure;
		return bypass_launch(&launch);
	}
	if (options.listen[0] != 's')
		close_input();
	return serve(&options);
}
