/* path_rules.h -- the rules of `paths` with their names filled in. Made once at start, read by every thread. */
#ifndef BYPASS_PATH_RULES_H
#define BYPASS_PATH_RULES_H

struct bypass_expanded_rule {
	const char *pattern; /* plain; absolute, or without any slash */
	const char *as;      /* absolute, or NULL */
};
extern struct bypass_expanded_rule *bypass_expanded_rules; /* one per rule of the agent */

#endif
