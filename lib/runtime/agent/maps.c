/*
 * maps.c -- BYPASS_MAP_<agent>: lines of NAME=FOLDER, which go before the specification's own rules as `home "NAME" as "FOLDER"` would.
 * So one agent serves every map, and is compiled once.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "path_rules.h"
#include "print.h"
#include "process.h"

const char *bypass_maps_of_run(void)
{
	char name[256] = "BYPASS_MAP_";
	size_t length = strlen(name), own = strlen(bypass_spec.name);
	const char *maps;

	if (length + own >= sizeof(name))
		return "";
	memcpy(name + length, bypass_spec.name, own + 1);
	maps = bypass_environment(name);
	return maps != NULL ? maps : "";
}

size_t bypass_maps_count(const char *maps)
{
	size_t count = *maps != '\0';

	for (; *maps != '\0'; maps++)
		count += *maps == '\n' && maps[1] != '\0';
	return count;
}

const char *bypass_maps_read(struct bypass_path_rule *rule, const char **as, const char *line)
{
	size_t length = strcspn(line, "\n"), name = strcspn(line, "=\n");
	char *text = (char *)bypass_keep(length + 1);

	if (text == NULL)
		bypass_fatal("no memory for the paths");
	memcpy(text, line, length);
	text[length] = '\0';
	if (text[0] != '/' || name + 1 >= length)
		bypass_fatal("BYPASS_MAP_%s: \"%s\" is not /NAME=FOLDER", bypass_spec.name, text);
	text[name] = '\0';
	rule->side = BYPASS_HOME;
	rule->pattern = text;
	text += name + 1;
	*as = text[0] == '/' && bypass_path_is_plain(text) ? text : bypass_path_absolute(text);
	return line[length] == '\n' ? line + length + 1 : line + length;
}
