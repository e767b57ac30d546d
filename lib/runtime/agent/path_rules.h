/* path_rules.h -- the rules of `paths` with their names filled in. Made once at start, read by every thread. */
#ifndef BYPASS_PATH_RULES_H
#define BYPASS_PATH_RULES_H

#include "../include/agent.h"
#include "../shared/rules.h"
#include <stdint.h>

extern struct bypass_rules bypass_expanded_rules; /* maps of the run, then the rules of the specification: the first that fits wins */
extern const struct bypass_path_rule **bypass_rules_own; /* what each was made of: its error, its log, and the pattern as it was written */
extern uint32_t bypass_rules_mark;                /* tells these rules from those of another program of the same agent */

static inline const struct bypass_path_rule *bypass_rule_own(const struct bypass_rule *rule)
{
	return bypass_rules_own[rule - bypass_expanded_rules.rows];
}

/* A name or pattern that making it absolute and plain would leave as it is. */
int bypass_path_is_plain(const char *text);
/* Made so, for good; what is relative stands in the specification's folder. */
const char *bypass_path_absolute(const char *text);

/* maps.c: the maps of this run, "" for none; how many; and one into its rule and the folder at home: gives the next. */
const char *bypass_maps_of_run(void);
size_t bypass_maps_count(const char *maps);
const char *bypass_maps_read(struct bypass_path_rule *rule, const char **as, const char *maps);

#endif
