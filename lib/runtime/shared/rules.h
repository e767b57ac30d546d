/*
 * rules.h -- the rules of `paths` with their names filled in, and names as text. Both sides have the same rules: the agent decides by
 * them where a name belongs, home sees by them where a link leaves home. Pure; no memory of its own.
 */
#ifndef BYPASS_RULES_H
#define BYPASS_RULES_H

#include <stddef.h>

/* As enum bypass_side of agent.h, which home does not include. */
enum { BYPASS_RULE_LOCAL = 1, BYPASS_RULE_HOME = 2, BYPASS_RULE_DENY = 3 };

struct bypass_rule {
	int side;
	const char *pattern; /* plain; absolute, or without any slash */
	const char *as;      /* absolute, or NULL */
	const char *real;    /* home only: the folder that `as`, or the pattern, names there, without links; or NULL */
};

struct bypass_rules {
	struct bypass_rule *rows;
	size_t count;
	int crossing; /* some rule leads away from here: names on one side may lead to another */
};

/*
 * Makes a name absolute and plain, lexically: no "//", ".", "..", no slash at the end. base is absolute or "" (then name is).
 * out has room for strlen(base) + strlen(name) + 2 bytes. Gives the length.
 */
size_t bypass_path_join(char *out, const char *base, const char *name);
/*
 * Whether a pattern covers a plain absolute name. 0 no; else 1 + the length of the part of `name` that `as` replaces:
 * what the pattern names itself, or, when its last component is a wildcard, the folder that lies in.
 */
size_t bypass_path_match(const char *pattern, const char *name);
/* Bytes of `name` in front of its first `..`; all of them where it has none. */
size_t bypass_path_before_dots(const char *name);

/* The first rule that covers a plain name, and how much of the name `as` replaces; NULL: none does, so the name is local. */
const struct bypass_rule *bypass_rules_find(const struct bypass_rules *rules, const char *plain, size_t *covered);
static inline int bypass_rule_side(const struct bypass_rule *rule)
{
	return rule != NULL ? rule->side : BYPASS_RULE_LOCAL;
}
/* A rule that names one place, and nothing by chance: what it names is there for the program, whatever lies around it. */
int bypass_rule_is_place(const struct bypass_rule *rule);
/* It covers every name that no rule before it does. */
int bypass_rule_is_rest(const struct bypass_rule *rule);
/* The part of `plain` that is the folder of what the rule names; its length, 0 for "/". */
size_t bypass_rule_folder(const struct bypass_rule *rule, size_t covered, const char *plain);
/* Some rule names a place below this plain name: the folder exists for the program even where it does not. */
int bypass_rules_lead_below(const struct bypass_rules *rules, const char *plain);
/*
 * Where a name really is: first, of `first_length` bytes, and rest. out has PATH_MAX bytes. Gives the length, 0 when it is too long.
 * `as` of NULL: the name itself.
 */
size_t bypass_rules_real(char *out, const struct bypass_rule *rule, size_t covered, const char *name);
/*
 * A real name of home's (PATH_MAX bytes, changed in place) as the program knows it: the `as` of the rule that leads there undone.
 * 0, or -1 when it is too long.
 */
int bypass_rules_back(const struct bypass_rules *rules, char *name);

#endif
