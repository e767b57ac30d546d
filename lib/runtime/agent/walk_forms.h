/*
 * walk_forms.h -- the walks (walk.c, walk_fts.c) are compiled once for each layout that C libraries give struct stat and struct dirent at
 * the same time: they call the program's functions with them. `wide` is that of actions, and on most machines the only one; `plain` is
 * without _FILE_OFFSET_BITS=64, `time64` with _TIME_BITS=64 beside it. walk_forms.c chooses, by the name that the program called.
 */
#ifndef BYPASS_WALK_FORMS_H
#define BYPASS_WALK_FORMS_H

#include "../include/agent.h"

#ifndef BYPASS_WALK_FORM
#define BYPASS_WALK_FORM wide
#endif
#define BYPASS_JOINED(name, form) name##_##form
#define BYPASS_JOIN(name, form) BYPASS_JOINED(name, form)
#if defined(BYPASS_TWO_STATUS)
#define BYPASS_FORMED(name) BYPASS_JOIN(name, BYPASS_WALK_FORM)
#else
#define BYPASS_FORMED(name) name
#endif

/* The calls of include/streams.h, which say what each does. */
#define BYPASS_WALKS(OF) \
	int OF(bypass_walk_scan)(int at, const char *path, struct dirent ***list, int (*filter)(const struct dirent *), \
				 int (*compare)(const struct dirent **, const struct dirent **)); \
	int OF(bypass_walk_files)(const char *path, bypass_ftw_visit *visit); \
	int OF(bypass_walk_tree)(const char *path, bypass_nftw_visit *visit, int flags); \
	void *OF(bypass_fts_open)(char *const *paths, int options, bypass_fts_compare *compare); \
	void *OF(bypass_fts_read)(void *tree); \
	void *OF(bypass_fts_children)(void *tree, int options); \
	int OF(bypass_fts_set)(void *entry, int instruction); \
	int OF(bypass_fts_close)(void *tree)

#if defined(BYPASS_TWO_STATUS)
BYPASS_WALKS(BYPASS_FORMED);
#endif

#endif
