/*
 * walk_fts.c -- fts_open and its kin over trapped calls; see walk.c for why and how. The working directory is never changed, which
 * FTS_NOCHDIR asks for and the others allow: fts_accpath is good from where the program stood when it opened the tree.
 *
 * Each entry owns its path, and lives until the walk has left it.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#if !defined(BYPASS_WALK_FORM)
#undef _FILE_OFFSET_BITS
#define _FILE_OFFSET_BITS 64 /* what programs are given has the layout that actions have */
#endif
#include "walk_forms.h"
#ifdef __GLIBC__
#include <dirent.h>
#include <errno.h>
#include <fts.h>
#include <stdlib.h>
#include <sys/stat.h>
#include "../shared/bytes.h"

/* ---- one entry ---- */

static FTSENT *make(FTSENT *parent, const char *name, size_t length)
{
	size_t above = parent->fts_level < FTS_ROOTLEVEL ? 0 : parent->fts_pathlen;
	size_t slash = above > 0 && parent->fts_path[above - 1] != '/';
	size_t head = (sizeof(FTSENT) + length + 15) & ~(size_t)15;
	char *memory = NULL;
	FTSENT *entry;

	if (above + slash + length > USHRT_MAX)
		errno = ENAMETOOLONG;
	else
		memory = (char *)calloc(1, head + sizeof(struct stat) + above + slash + length + 1);
	if (memory == NULL)
		return NULL;
	entry = (FTSENT *)(void *)memory;
	memcpy(entry->fts_name, name, length);
	entry->fts_namelen = (unsigned short)length;
	entry->fts_statp = (struct stat *)(void *)(memory + head);
	entry->fts_path = entry->fts_accpath = memory + head + sizeof(struct stat);
	if (above > 0)
		memcpy(entry->fts_path, parent->fts_path, above);
	if (slash)
		entry->fts_path[above] = '/';
	memcpy(entry->fts_path + above + slash, name, length);
	entry->fts_pathlen = (unsigned short)(above + slash + length);
	entry->fts_parent = parent;
	entry->fts_level = (short)(parent->fts_level + 1);
	entry->fts_instr = FTS_NOINSTR;
	return entry;
}

static void free_list(FTSENT *entry)
{
	FTSENT *next;
	int error = errno;

	for (; entry != NULL; entry = next) {
		next = entry->fts_link;
		free(entry);
	}
	errno = error;
}

static unsigned short kind_of(FTSENT *entry)
{
	const struct stat *status = entry->fts_statp;
	FTSENT *above;

	if (S_ISLNK(status->st_mode))
		return FTS_SL;
	if (S_ISREG(status->st_mode))
		return FTS_F;
	if (!S_ISDIR(status->st_mode))
		return FTS_DEFAULT;
	entry->fts_dev = status->st_dev;
	entry->fts_ino = status->st_ino;
	entry->fts_nlink = status->st_nlink;
	if (entry->fts_level > FTS_ROOTLEVEL && (strcmp(entry->fts_name, ".") == 0 || strcmp(entry->fts_name, "..") == 0))
		return FTS_DOT;
	for (above = entry->fts_parent; above->fts_level >= FTS_ROOTLEVEL; above = above->fts_parent)
		if (above->fts_ino == entry->fts_ino && above->fts_dev == entry->fts_dev) {
			entry->fts_cycle = above;
			return FTS_DC;
		}
	return FTS_D;
}

/* Looks at the entry's file; a link that leads nowhere is told by itself. */
static unsigned short look(const FTS *tree, FTSENT *entry, int follow)
{
	if ((tree->fts_options & FTS_LOGICAL) || follow) {
		if (stat(entry->fts_accpath, entry->fts_statp) == 0)
			return kind_of(entry);
		entry->fts_errno = errno;
		if (lstat(entry->fts_accpath, entry->fts_statp) == 0) {
			entry->fts_errno = 0;
			return FTS_SLNONE;
		}
	} else if (lstat(entry->fts_accpath, entry->fts_statp) == 0) {
		return kind_of(entry);
	} else {
		entry->fts_errno = errno;
	}
	memset(entry->fts_statp, 0, sizeof(*entry->fts_statp));
	return FTS_NS;
}

/* ---- lists of entries ---- */

static FTSENT *sorted(FTS *tree, FTSENT *list, size_t count)
{
	FTSENT **all, *entry;
	size_t i = 0;

	if (tree->fts_compar == NULL || count < 2)
		return list;
	all = (FTSENT **)malloc(count * sizeof(FTSENT *));
	if (all == NULL)
		return list;
	for (entry = list; entry != NULL; entry = entry->fts_link)
		all[i++] = entry;
	qsort(all, count, sizeof(FTSENT *), tree->fts_compar);
	for (i = 0; i < count; i++)
		all[i]->fts_link = i + 1 < count ? all[i + 1] : NULL;
	list = all[0];
	free(all);
	return list;
}

/* Without FTS_NOSTAT everything is looked at; with it, what may be a directory. */
static int needs_look(const FTS *tree, const struct dirent *entry)
{
	if (!(tree->fts_options & FTS_NOSTAT) || entry->d_type == DT_UNKNOWN || entry->d_type == DT_DIR)
		return 1;
	return (tree->fts_options & FTS_LOGICAL) && entry->d_type == DT_LNK;
}

/* What lies in a directory; NULL for nothing, and with fts_errno of the directory set for an error. */
static FTSENT *list(FTS *tree, FTSENT *parent, int names)
{
	DIR *stream = opendir(parent->fts_accpath);
	FTSENT *first = NULL, **end = &first, *entry;
	struct dirent *found;
	size_t count = 0;

	if (stream == NULL) {
		parent->fts_errno = errno;
		parent->fts_info = FTS_DNR;
		return NULL;
	}
	for (errno = 0; (found = readdir(stream)) != NULL; errno = 0) {
		if (!(tree->fts_options & FTS_SEEDOT) && (strcmp(found->d_name, ".") == 0 || strcmp(found->d_name, "..") == 0))
			continue;
		entry = make(parent, found->d_name, strlen(found->d_name));
		if (entry == NULL)
			break;
		entry->fts_info = names || !needs_look(tree, found) ? FTS_NSOK : look(tree, entry, 0);
		*end = entry;
		end = &entry->fts_link;
		count++;
	}
	if (errno != 0) {
		parent->fts_errno = errno;
		parent->fts_info = FTS_ERR;
		free_list(first);
		first = NULL;
		count = 0;
	}
	closedir(stream);
	tree->fts_nitems = (int)count;
	return sorted(tree, first, count);
}

/* ---- the calls ---- */

void *BYPASS_FORMED(bypass_fts_open)(char *const *paths, int options, bypass_fts_compare *compare)
{
	FTS *tree = (FTS *)calloc(1, sizeof(*tree));
	FTSENT *above = (FTSENT *)calloc(1, sizeof(*above)), *start = NULL, *first = NULL, **end = &first;
	size_t count = 0;
	int error = 0;

	if (options & ~FTS_OPTIONMASK)
		error = EINVAL;
	else if (tree == NULL || above == NULL)
		error = ENOMEM;
	else
		above->fts_level = FTS_ROOTPARENTLEVEL;
	for (; error == 0 && *paths != NULL; paths++, count++) {
		if (**paths == '\0')
			error = ENOENT;
		else if (strlen(*paths) >= PATH_MAX)
			error = ENAMETOOLONG;
		*end = error == 0 ? make(above, *paths, strlen(*paths)) : NULL;
		if (*end == NULL) {
			error = error == 0 ? ENOMEM : error;
			break;
		}
		tree->fts_options = options;
		(*end)->fts_info = look(tree, *end, options & FTS_COMFOLLOW);
		end = &(*end)->fts_link;
	}
	if (error == 0 && (start = make(above, "", 0)) == NULL)
		error = ENOMEM;
	if (error != 0) {
		free_list(first);
		free(above);
		free(tree);
		errno = error;
		return NULL;
	}
	tree->fts_options = options | FTS_NOCHDIR;
	tree->fts_compar = (int (*)(const void *, const void *))compare;
	start->fts_info = FTS_INIT;
	start->fts_link = sorted(tree, first, count);
	tree->fts_cur = start;
	return tree;
}

/* A root is named as the program said it while roots are compared, and from its turn on by its last part. */
static FTSENT *enter_root(FTS *tree, FTSENT *root)
{
	char *slash = strrchr(root->fts_name, '/');

	if (slash != NULL && (slash != root->fts_name || slash[1] != '\0')) {
		root->fts_namelen = (unsigned short)strlen(slash + 1);
		memmove(root->fts_name, slash + 1, root->fts_namelen + 1u);
	}
	tree->fts_dev = root->fts_dev;
	return root;
}

/* The next one beside or above an entry, which is given up. */
static FTSENT *onwards(FTS *tree, FTSENT *entry)
{
	FTSENT *next, *above = entry->fts_parent;

	for (; (next = entry->fts_link) != NULL; entry = next) {
		free(entry);
		if (next->fts_instr == FTS_SKIP)
			continue;
		if (next->fts_instr == FTS_FOLLOW)
			next->fts_info = look(tree, next, 1);
		next->fts_instr = FTS_NOINSTR;
		return tree->fts_cur = next->fts_level == FTS_ROOTLEVEL ? enter_root(tree, next) : next;
	}
	free(entry);
	if (above->fts_level == FTS_ROOTPARENTLEVEL) {
		free(above);
		errno = 0;
		return tree->fts_cur = NULL;
	}
	above->fts_info = above->fts_errno != 0 ? FTS_ERR : FTS_DP;
	return tree->fts_cur = above;
}

void *BYPASS_FORMED(bypass_fts_read)(void *opened)
{
	FTS *tree = (FTS *)opened;
	FTSENT *entry = tree->fts_cur;
	int instruction;

	if (entry == NULL || (tree->fts_options & FTS_STOP))
		return NULL;
	instruction = entry->fts_instr;
	entry->fts_instr = FTS_NOINSTR;
	if (instruction == FTS_AGAIN) {
		entry->fts_info = look(tree, entry, 0);
		return entry;
	}
	if (instruction == FTS_FOLLOW && (entry->fts_info == FTS_SL || entry->fts_info == FTS_SLNONE)) {
		entry->fts_info = look(tree, entry, 1);
		return entry;
	}
	if (entry->fts_info != FTS_D)
		return onwards(tree, entry);
	if (instruction == FTS_SKIP || ((tree->fts_options & FTS_XDEV) && entry->fts_dev != tree->fts_dev)) {
		free_list(tree->fts_child);
		tree->fts_child = NULL;
		entry->fts_info = FTS_DP;
		return entry;
	}
	if (tree->fts_options & FTS_NAMEONLY) {
		tree->fts_options &= ~FTS_NAMEONLY;
		free_list(tree->fts_child);
		tree->fts_child = NULL;
	}
	if (tree->fts_child == NULL)
		tree->fts_child = list(tree, entry, 0);
	if (tree->fts_child == NULL) {
		if (entry->fts_info == FTS_D)
			entry->fts_info = FTS_DP;
		return entry;
	}
	entry = tree->fts_child;
	tree->fts_child = NULL;
	return tree->fts_cur = entry;
}

void *BYPASS_FORMED(bypass_fts_children)(void *opened, int options)
{
	FTS *tree = (FTS *)opened;
	FTSENT *entry = tree->fts_cur;

	if (options != 0 && options != FTS_NAMEONLY) {
		errno = EINVAL;
		return NULL;
	}
	errno = 0;
	if (entry == NULL || (tree->fts_options & FTS_STOP))
		return NULL;
	if (entry->fts_info == FTS_INIT)
		return entry->fts_link;
	if (entry->fts_info != FTS_D)
		return NULL;
	free_list(tree->fts_child);
	tree->fts_options = options == FTS_NAMEONLY ? tree->fts_options | FTS_NAMEONLY : tree->fts_options & ~FTS_NAMEONLY;
	tree->fts_child = list(tree, entry, options == FTS_NAMEONLY);
	if (tree->fts_child == NULL && entry->fts_errno != 0)
		errno = entry->fts_errno;
	return tree->fts_child;
}

int BYPASS_FORMED(bypass_fts_set)(void *entry, int instruction)
{
	if (instruction != 0 && instruction != FTS_AGAIN && instruction != FTS_FOLLOW && instruction != FTS_NOINSTR && instruction != FTS_SKIP) {
		errno = EINVAL;
		return 1;
	}
	((FTSENT *)entry)->fts_instr = (unsigned short)instruction;
	return 0;
}

int BYPASS_FORMED(bypass_fts_close)(void *opened)
{
	FTS *tree = (FTS *)opened;
	FTSENT *entry = tree->fts_cur, *above;

	while (entry != NULL) {
		above = entry->fts_parent;
		free_list(entry);
		entry = above;
	}
	free_list(tree->fts_child);
	free(tree);
	return 0;
}
#endif
