/* path_rules.h -- the rules of `paths` with their names filled in. Made once at start, read by every thread. */
#ifndef BYPASS_PATH_RULES_H
#define BYPASS_PATH_RULES_H

#include "../shared/rules.h"
#include <stdint.h>

extern struct bypass_rules bypass_expanded_rules; /* one row per rule of the agent */
extern uint32_t bypass_rules_mark;                /* tells these rules from those of another program of the same agent */

#endif
