/* walk_forms.c -- see walk_forms.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "walk_forms.h"
#include <dirent.h>
#include <glob.h>

void bypass_walk_end(void *stream)
{
	closedir((DIR *)stream);
}

int bypass_walk_is_given(int glob_flags)
{
#ifdef GLOB_ALTDIRFUNC
	return (glob_flags & GLOB_ALTDIRFUNC) != 0;
#else
	(void)glob_flags;
	return 0;
#endif
}

#if defined(BYPASS_TWO_STATUS)
#define WIDE(name) name##_wide
#define PLAIN(name) name##_plain
#define TIME64(name) name##_time64
BYPASS_WALKS(PLAIN);
#if defined(BYPASS_NARROW)
BYPASS_WALKS(TIME64);
#define CHOOSE(name, form, arguments) ((form) == BYPASS_WALK_PLAIN ? PLAIN(name) arguments : (form) == BYPASS_WALK_TIME64 ? TIME64(name) arguments : WIDE(name) arguments)
#else
#define CHOOSE(name, form, arguments) ((form) == BYPASS_WALK_PLAIN ? PLAIN(name) arguments : WIDE(name) arguments)
#endif

static __thread enum bypass_walk_form asked;

int bypass_walk_as(enum bypass_walk_form form)
{
	asked = form;
	return 0;
}

/* For one walk: what the program's functions call while it is under way has a form of its own. */
static enum bypass_walk_form taken(void)
{
	enum bypass_walk_form form = asked;

	asked = BYPASS_WALK_WIDE;
	return form;
}

int bypass_walk_scan(int at, const char *path, struct dirent ***list, int (*filter)(const struct dirent *),
		     int (*compare)(const struct dirent **, const struct dirent **))
{
	enum bypass_walk_form form = taken();

	return CHOOSE(bypass_walk_scan, form, (at, path, list, filter, compare));
}

int bypass_walk_files(const char *path, bypass_ftw_visit *visit)
{
	enum bypass_walk_form form = taken();

	return CHOOSE(bypass_walk_files, form, (path, visit));
}

int bypass_walk_tree(const char *path, bypass_nftw_visit *visit, int flags)
{
	enum bypass_walk_form form = taken();

	return CHOOSE(bypass_walk_tree, form, (path, visit, flags));
}

void *bypass_fts_open(char *const *paths, int options, bypass_fts_compare *compare)
{
	enum bypass_walk_form form = taken();

	return CHOOSE(bypass_fts_open, form, (paths, options, compare));
}

void *bypass_fts_read(void *tree)
{
	enum bypass_walk_form form = taken();

	return CHOOSE(bypass_fts_read, form, (tree));
}

void *bypass_fts_children(void *tree, int options)
{
	enum bypass_walk_form form = taken();

	return CHOOSE(bypass_fts_children, form, (tree, options));
}

int bypass_fts_set(void *entry, int instruction)
{
	enum bypass_walk_form form = taken();

	return CHOOSE(bypass_fts_set, form, (entry, instruction));
}

int bypass_fts_close(void *tree)
{
	enum bypass_walk_form form = taken();

	return CHOOSE(bypass_fts_close, form, (tree));
}
#else
int bypass_walk_as(enum bypass_walk_form form)
{
	(void)form;
	return 0;
}
#endif
