/* callers.c -- return addresses, and which function comes to which. See callers.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "callers.h"

#define SITES 1024 /* powers of two */
#define LEADS 1024
#define NAMES 128
#define TINY 64    /* bytes of a function that only jumps */
#define SMALL 512  /* bytes of a function that ends by a jump through a pointer */

static struct bypass_site sites[SITES];

/* Whether a function ends in another one: the answer, and for whom. */
static struct {
	uintptr_t from, to;
	unsigned version;
	int jumps, answer;
} leads[LEADS];

static int is_open(const struct bypass_site *site)
{
	const struct bypass_code *code = bypass_code_at(site->target);
	struct bypass_function function;

	if (site->kind != BYPASS_SITE_DIRECT)
		return site->kind == BYPASS_SITE_POINTER;
	return code != NULL && bypass_code_is_libc(code) && bypass_code_bounds(&function, code, site->target) && function.end - function.start <= SMALL &&
	       bypass_jumps_anywhere(function.start, function.end);
}

/* An agent's entry point stands for libc's function: where nothing is to be done it goes on there, and the mode stays REMOTE. */
static int meant(uintptr_t *target)
{
	const struct bypass_code *code = bypass_code_at(*target);
	struct bypass_function entry;

	if (code == NULL || code->kind != BYPASS_CODE_AGENT || !bypass_code_function(&entry, code, *target, 1))
		return 0;
	*target = bypass_code_named(entry.name);
	return 1;
}

const struct bypass_site *bypass_site_at(const struct bypass_code *code, uintptr_t behind)
{
	struct bypass_site *site = &sites[(behind ^ behind >> 10) % SITES];

	if (site->behind != behind || site->version != bypass_code_version()) {
		memset(site, 0, sizeof(*site));
		site->behind = behind;
		site->version = bypass_code_version();
		site->kind = bypass_call_before(&site->target, code, behind);
		site->entry = meant(&site->target);
		site->open = is_open(site);
		if (bypass_code_is_libc(code))
			bypass_code_bounds(&site->inside, code, behind - 1); /* a call that never comes back is the last of its function */
	}
	return site;
}

/* ---- does a call lead there? ---- */

/* Whether the function at `from` jumps into another (or calls it, with BYPASS_LEADS_CALLS), or to one that does. */
static int jumps_to(uintptr_t from, const struct bypass_function *function, int jumps)
{
	const struct bypass_code *code = bypass_code_at(from);
	uintptr_t at = from, target;
	struct bypass_function first;

	if (code == NULL || code->kind == BYPASS_CODE_AGENT || !bypass_code_bounds(&first, code, from) || first.start != from)
		return 0;
	while ((target = bypass_next_jump(&at, first.end < code->end ? first.end : code->end, jumps > BYPASS_LEADS_JUMPS)) != 0) {
		if (target - function->start < function->end - function->start)
			return 1;
		if (jumps > 1 && target - first.start >= first.end - first.start && bypass_leads_to(target, function, jumps - 1))
			return 1;
	}
	return 0;
}

/* Whether a call of `target` may be in `function` now: it is that one, or comes there by at most so many jumps. */
int bypass_leads_to(uintptr_t target, const struct bypass_function *function, int jumps)
{
	size_t at = ((target >> 4) ^ (function->start >> 2) ^ (uintptr_t)jumps) % LEADS;
	int answer;

	if (target == function->start)
		return 1;
	if (leads[at].from != target || leads[at].to != function->start || leads[at].jumps != jumps || leads[at].version != bypass_code_version()) {
		answer = jumps_to(target, function, jumps); /* which may put others here */
		leads[at].from = target;
		leads[at].to = function->start;
		leads[at].jumps = jumps;
		leads[at].version = bypass_code_version();
		leads[at].answer = answer;
	}
	return leads[at].answer;
}

/* Name of the function that begins there, when libc exports it. */
const char *bypass_name_at(uintptr_t address)
{
	const struct bypass_code *code = bypass_code_at(address);
	struct bypass_function function;

	return code != NULL && bypass_code_is_libc(code) && bypass_code_function(&function, code, address, 1) ? function.name : NULL;
}

/*
 * Names for a function that libc does not export: that of the first one that does nothing but go there by a jump, as fopen does. Looked
 * for once: it takes as long as a hundred other things here.
 */
const char *bypass_name_for(const struct bypass_function *function)
{
	static struct {
		uintptr_t start;
		unsigned version;
		const char *name;
	} kept[NAMES];
	const struct bypass_code *code = bypass_code_at(function->start);
	size_t at = (function->start >> 4) % NAMES;
	struct bypass_function exported;
	uint32_t index = 0;

	if (kept[at].start == function->start && kept[at].version == bypass_code_version())
		return kept[at].name;
	kept[at].start = function->start;
	kept[at].version = bypass_code_version();
	kept[at].name = bypass_name_at(function->start);
	while (kept[at].name == NULL && code != NULL && bypass_code_next_function(&exported, code, &index))
		if (exported.name[0] != '_' && exported.end - exported.start <= TINY && bypass_leads_to(exported.start, function, 1))
			kept[at].name = bypass_name_at(exported.start);
	return kept[at].name;
}

/* What a function of the program's jumps to on the way to `function`. NULL: nothing that libc exports. */
const char *bypass_name_between(uintptr_t from, const struct bypass_function *function)
{
	const struct bypass_code *code = bypass_code_at(from);
	struct bypass_function own;
	uintptr_t at = from, target;

	if (code == NULL || !bypass_code_bounds(&own, code, from) || own.start != from)
		return NULL;
	while ((target = bypass_next_jump(&at, own.end < code->end ? own.end : code->end, 0)) != 0)
		if (bypass_name_at(target) != NULL && bypass_leads_to(target, function, BYPASS_LEADS_JUMPS))
			return bypass_name_at(target);
	return NULL;
}
