/* path_rules.h -- the rules of `paths` with their names filled in. Made once at start, read by every thread. */
#ifndef BYPASS_PATH_RULES_H
#define BYPASS_PATH_RULES_H

#include "../include/agent.h"

/* Maps of the run, then the rules of the specification: the first that fits wins. */
struct bypass_expanded_rule {
	const struct bypass_path_rule *rule; /* side, error, log, and the pattern as it was written */
	const char *pattern; /* plain; absolute, or without any slash */
	const char *as;      /* absolute, or NULL */
};
extern struct bypass_expanded_rule *bypass_expanded_rules;
extern size_t bypass_expanded_count;

/* A name or pattern that making it absolute and plain would leave as it is. */
int bypass_path_is_plain(const char *text);
/* Made so, for good; what is relative stands in the specification's folder. */
const char *bypass_path_absolute(const char *text);

/* maps.c: the maps of this run, "" for none; how many; and one into its rule: gives the next. */
const char *bypass_maps_of_run(void);
size_t bypass_maps_count(const char *maps);
const char *bypass_maps_read(struct bypass_expanded_rule *expanded, struct bypass_path_rule *rule, const char *maps);

#endif
