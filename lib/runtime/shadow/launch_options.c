/* launch_options.c -- the launcher's command line. See launch.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "launch.h"
#include "log.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char bypass_launch_help[] =
	"  --set NAME=VALUE    a setting of the specification; may be repeated\n"
	"  --map NAME=FOLDER   NAME is FOLDER at home, ahead of the specification's rules; may be repeated\n"
	"  --trace, --trace=json, --trace-file FILE\n"
	"                      one line per trapped call, on standard error or in FILE\n"
	"  --also AGENT.so[=ADDRESS]\n"
	"                      a further agent below this one, with a shadow of its own\n"
	"  --connect ADDRESS   home is elsewhere: tcp:HOST:PORT (with --insecure and --key), unix:/PATH, stdio:COMMAND,\n"
	"                      or fd:N, the session's descriptor of who started this\n"
	"  --leaks HOW         calls past the symbols: pass, audit or trap, whatever the specification has\n"
	"  --audit-file FILE   what `audit` counted goes there, one JSON object a line, and not to standard error as a table\n"
	"  --name-leaks        audit where calls past the symbols would pass\n"
	"  --require-trapped   fail when no call was trapped\n"
	"  --from-the-start    what the dynamic linker does is trapped too: libraries may be at home\n"
	"  --emulator WORD     what runs the program on a machine of another kind; repeated for its arguments\n"
	"  --guards FILE       refuse a program that imports a symbol of FILE (lines \"SYMBOL REASON\")\n"
	"  --probe             only look whether the program can be trapped, and end with 0 or 1\n"
	"  -q, --quiet         no line of statistics at the end\n";

static char *add(char *list, const char *separator, const char *setting)
{
	size_t size = (list != NULL ? strlen(list) + 1 : 0) + strlen(setting) + 1;
	char *text = (char *)malloc(size);

	if (text == NULL)
		abort();
	snprintf(text, size, "%s%s%s", list != NULL ? list : "", list != NULL ? separator : "", setting);
	free(list);
	return text;
}

static void add_also(struct bypass_launch *launch, char *text)
{
	char *equal = strchr(text, '=');

	if (launch->also_count == BYPASS_ALSO_MAX) {
		bypass_complain("more than %d agents", BYPASS_ALSO_MAX);
		exit(2);
	}
	if (equal != NULL)
		*equal = '\0';
	launch->also[launch->also_count].agent = text;
	launch->also[launch->also_count++].shadow = equal != NULL ? equal + 1 : NULL;
}

static void add_emulator(struct bypass_launch *launch, char *word)
{
	if (launch->emulator_count == BYPASS_EMULATOR_MAX) {
		bypass_complain("more than %d words of --emulator", BYPASS_EMULATOR_MAX);
		exit(2);
	}
	launch->emulator[launch->emulator_count++] = word;
}

static int read_flag(struct bypass_launch *launch, const char *word)
{
	if (strcmp(word, "--trace") == 0)
		launch->trace = "1";
	else if (strcmp(word, "--trace=json") == 0)
		launch->trace = "json";
	else if (strcmp(word, "-q") == 0 || strcmp(word, "--quiet") == 0)
		launch->quiet = 1;
	else if (strcmp(word, "--require-trapped") == 0)
		launch->require_trapped = 1;
	else if (strcmp(word, "--from-the-start") == 0)
		launch->from_the_start = 1;
	else if (strcmp(word, "--name-leaks") == 0)
		launch->name_leaks = 1;
	else if (strcmp(word, "--probe") == 0)
		launch->probe = 1;
	else
		return 0;
	return 1;
}

int bypass_launch_option(struct bypass_launch *launch, const char *agent_option, char **argv, int *i)
{
	char *word = argv[*i], *value = argv[*i + 1];
	const char **text = strcmp(word, agent_option) == 0 ? &launch->agent :
			    strcmp(word, "--trace-file") == 0 ? &launch->trace_file :
			    strcmp(word, "--guards") == 0 ? &launch->guards :
			    strcmp(word, "--audit-file") == 0 ? &launch->audit_file :
			    strcmp(word, "--leaks") == 0 ? &launch->leaks :
			    strcmp(word, "--connect") == 0 ? &launch->connect : NULL;
	int setting = strcmp(word, "--set") == 0, map = strcmp(word, "--map") == 0, also = strcmp(word, "--also") == 0;
	int emulator = strcmp(word, "--emulator") == 0;

	if (text == NULL && !setting && !map && !also && !emulator)
		return read_flag(launch, word);
	if (value == NULL) {
		bypass_complain("a value is missing after %s", word);
		exit(2);
	}
	if (setting && strchr(value, '=') == NULL) {
		bypass_complain("--set needs NAME=VALUE, not \"%s\"", value);
		exit(2);
	}
	if (text == &launch->leaks && strcmp(value, "pass") != 0 && strcmp(value, "audit") != 0 && strcmp(value, "trap") != 0) {
		bypass_complain("--leaks %s: it is one of pass, audit, trap", value);
		exit(2);
	}
	if (map && (value[0] != '/' || strchr(value, '=') == NULL || strchr(value, '\n') != NULL)) {
		bypass_complain("--map needs /NAME=FOLDER, not \"%s\"", value);
		exit(2);
	}
	++*i;
	if (text != NULL)
		*text = value;
	else if (setting)
		launch->settings = add(launch->settings, ",", value);
	else if (map)
		launch->maps = add(launch->maps, "\n", value);
	else if (emulator)
		add_emulator(launch, value);
	else
		add_also(launch, value);
	if (launch->trace_file != NULL && launch->trace == NULL)
		launch->trace = "1";
	return 1;
}
