/*
 * walk.c -- scandir, ftw and nftw, which list directories inside libc, where no symbol is seen. Here they are made of calls that
 * are trapped: each name is looked up on the side that it belongs to, and a walk may cross from one to the other.
 *
 * These run outside of actions (bypass_trap_step_out), as the program's own code would: what they call is trapped, what they
 * allocate the program frees, and the program's functions are called back.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#if !defined(BYPASS_WALK_FORM)
#undef _FILE_OFFSET_BITS
#define _FILE_OFFSET_BITS 64 /* what programs are given has the layout that actions have */
#endif
#include "walk_forms.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../shared/bytes.h"

#ifndef FTW_ACTIONRETVAL
#define FTW_ACTIONRETVAL 0
#define FTW_STOP 1
#define FTW_SKIP_SUBTREE 2
#define FTW_SKIP_SIBLINGS 3
#endif

/* ---- scandir ---- */

static void free_entries(struct dirent **entries, size_t count)
{
	int error = errno;

	while (count > 0)
		free(entries[--count]);
	free(entries);
	errno = error;
}

/* Adds a copy; 0 when there is no memory. */
static int add_entry(struct dirent ***entries, size_t count, const struct dirent *entry)
{
	struct dirent *copy = (struct dirent *)malloc(entry->d_reclen), **grown = *entries;

	if (copy != NULL && (count & (count - 1)) == 0) /* a power of two: full */
		grown = (struct dirent **)realloc(grown, (count == 0 ? 1 : count * 2) * sizeof(*grown));
	if (copy == NULL || grown == NULL) {
		free(copy);
		return 0;
	}
	*entries = grown;
	grown[count] = (struct dirent *)memcpy(copy, entry, entry->d_reclen);
	return 1;
}

int BYPASS_FORMED(bypass_walk_scan)(int at, const char *path, struct dirent ***list, int (*filter)(const struct dirent *),
		     int (*compare)(const struct dirent **, const struct dirent **))
{
	int fd = openat(at, path, O_RDONLY | O_DIRECTORY | O_NONBLOCK | O_CLOEXEC);
	DIR *stream = fd == -1 ? NULL : fdopendir(fd);
	struct dirent **entries = NULL, *entry;
	size_t count = 0;
	int error;

	if (stream == NULL) {
		error = errno;
		if (fd != -1)
			close(fd);
		errno = error;
		return -1;
	}
	for (errno = 0; (entry = readdir(stream)) != NULL; errno = 0) {
		if (filter != NULL && !filter(entry))
			continue;
		if (!add_entry(&entries, count, entry))
			break;
		count++;
	}
	error = errno;
	closedir(stream);
	errno = error;
	if (error != 0) {
		free_entries(entries, count);
		return -1;
	}
	if (compare != NULL && count > 1)
		qsort(entries, count, sizeof(*entries), (int (*)(const void *, const void *))compare);
	if (entries == NULL)
		entries = (struct dirent **)malloc(sizeof(*entries));
	*list = entries;
	return (int)count;
}

/* ---- ftw, nftw ---- */

struct seen {
	dev_t device;
	ino_t inode;
};

struct walk {
	bypass_ftw_visit *plain; /* ftw's, or */
	bypass_nftw_visit *visit; /* nftw's */
	int flags;
	dev_t device;
	char *path;
	size_t room;
	struct seen *seen; /* directories, when links are followed */
	size_t seen_count;
	struct FTW place;
};

/* The same kinds in the same order, from 0 in the GNU C library and from 1 in musl. */
static int kind_here(int kind)
{
	return FTW_F == 0 && !bypass_c_library_is_gnu() ? kind + 1 : kind;
}

static int tell(struct walk *walk, const struct stat *status, int kind)
{
	if (walk->plain == NULL)
		return walk->visit(walk->path, status, kind_here(kind), &walk->place);
	kind = kind == FTW_SLN ? FTW_NS : kind == FTW_SL ? FTW_F : kind == FTW_DP ? FTW_D : kind;
	return walk->plain(walk->path, status, kind_here(kind));
}

/* Under FTW_CHDIR each name is looked up from the folder that it is in. */
static const char *spoken(const struct walk *walk)
{
	const char *name = walk->path + walk->place.base;

	return !(walk->flags & FTW_CHDIR) || *name == '\0' ? walk->path : name;
}

static int extend(struct walk *walk, size_t length, const char *name)
{
	size_t needed = length + strlen(name) + 2;
	char *grown = walk->path;

	if (needed > walk->room)
		grown = (char *)realloc(walk->path, needed * 2);
	if (grown == NULL)
		return 0;
	if (needed > walk->room)
		walk->room = needed * 2;
	walk->path = grown;
	if (length > 0 && grown[length - 1] != '/')
		grown[length++] = '/';
	walk->place.base = (int)length;
	strcpy(grown + length, name);
	return 1;
}

/* 1: this directory was not met before; 0: it was; -1: no memory. */
static int remember(struct walk *walk, const struct stat *status)
{
	struct seen *grown = walk->seen;
	size_t i;

	for (i = 0; i < walk->seen_count; i++)
		if (walk->seen[i].inode == status->st_ino && walk->seen[i].device == status->st_dev)
			return 0;
	if ((walk->seen_count & (walk->seen_count - 1)) == 0)
		grown = (struct seen *)realloc(grown, (walk->seen_count == 0 ? 1 : walk->seen_count * 2) * sizeof(*grown));
	if (grown == NULL)
		return -1;
	walk->seen = grown;
	grown[walk->seen_count].device = status->st_dev;
	grown[walk->seen_count++].inode = status->st_ino;
	return 1;
}

static int step(struct walk *walk);

static int is_real(const struct dirent *entry)
{
	return strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0;
}

/* All that lies in the directory `path`; its names are read first, so that no descriptor stays open. */
static int descend(struct walk *walk, struct dirent **entries, int count, size_t length)
{
	int result = 0, base = walk->place.base, i;

	walk->place.level++;
	for (i = 0; i < count && result == 0; i++) {
		walk->path[length] = '\0';
		result = extend(walk, length, entries[i]->d_name) ? step(walk) : -1;
		if ((walk->flags & FTW_ACTIONRETVAL) && result == FTW_SKIP_SUBTREE)
			result = 0;
	}
	walk->place.level--;
	walk->path[length] = '\0';
	walk->place.base = base;
	return (walk->flags & FTW_ACTIONRETVAL) && result == FTW_SKIP_SIBLINGS ? 0 : result;
}

static int directory(struct walk *walk, const struct stat *status)
{
	size_t length = strlen(walk->path);
	struct dirent **entries;
	int result, count = BYPASS_FORMED(bypass_walk_scan)(AT_FDCWD, spoken(walk), &entries, is_real, NULL), above = -1;

	if (count == -1)
		return errno == EACCES ? tell(walk, status, FTW_DNR) : -1;
	result = walk->flags & FTW_DEPTH ? 0 : tell(walk, status, FTW_D);
	if (result == 0 && (walk->flags & FTW_CHDIR) && count > 0) {
		above = open(".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
		result = above == -1 ? -1 : chdir(spoken(walk));
	}
	if (result == 0)
		result = descend(walk, entries, count, length);
	if (above != -1) {
		if (fchdir(above) == -1 && result == 0)
			result = -1;
		close(above);
	}
	free_entries(entries, (size_t)count);
	return result == 0 && (walk->flags & FTW_DEPTH) ? tell(walk, status, FTW_DP) : result;
}

/* One name: what it is, and for a directory all below. */
static int step(struct walk *walk)
{
	struct stat status;
	int known, top = walk->place.level == 0;
	const char *name = spoken(walk);

	if ((walk->flags & FTW_PHYS ? lstat(name, &status) : stat(name, &status)) == -1) {
		if (errno != EACCES && errno != ENOENT)
			return -1;
		if (!(walk->flags & FTW_PHYS) && lstat(name, &status) == 0 && S_ISLNK(status.st_mode))
			return tell(walk, &status, FTW_SLN);
		return top ? -1 : tell(walk, &status, FTW_NS);
	}
	if (top)
		walk->device = status.st_dev;
	if ((walk->flags & FTW_MOUNT) && status.st_dev != walk->device)
		return 0;
	if (!S_ISDIR(status.st_mode))
		return tell(walk, &status, S_ISLNK(status.st_mode) ? FTW_SL : FTW_F);
	known = walk->flags & FTW_PHYS ? 1 : remember(walk, &status);
	return known == 1 ? directory(walk, &status) : known;
}

/* The root, without the slashes behind it. */
static int begin(struct walk *walk, const char *path)
{
	size_t length = strlen(path);
	const char *slash;

	while (length > 1 && path[length - 1] == '/')
		length--;
	if (!extend(walk, 0, path))
		return 0;
	walk->path[length] = '\0';
	slash = strrchr(walk->path, '/');
	walk->place.base = slash == NULL || slash[1] == '\0' ? 0 : (int)(slash + 1 - walk->path);
	return 1;
}

static int run(struct walk *walk, const char *path)
{
	int result = -1, error, here = -1;
	char kept;

	if (path[0] == '\0') {
		errno = ENOENT;
		return -1;
	}
	if (begin(walk, path)) {
		if (walk->flags & FTW_CHDIR)
			here = open(".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
		result = (walk->flags & FTW_CHDIR) && here == -1 ? -1 : 0;
		if (here != -1 && walk->place.base > 0) {
			kept = walk->path[walk->place.base];
			walk->path[walk->place.base] = '\0';
			result = chdir(walk->path);
			walk->path[walk->place.base] = kept;
		}
		if (result == 0)
			result = step(walk);
	}
	error = errno;
	if (here != -1 && fchdir(here) == -1)
		result = -1;
	if (here != -1)
		close(here);
	free(walk->path);
	free(walk->seen);
	errno = error;
	if ((walk->flags & FTW_ACTIONRETVAL) && (result == FTW_SKIP_SUBTREE || result == FTW_SKIP_SIBLINGS))
		return 0;
	return result;
}

int BYPASS_FORMED(bypass_walk_files)(const char *path, bypass_ftw_visit *visit)
{
	struct walk walk;

	memset(&walk, 0, sizeof(walk));
	walk.plain = visit;
	return run(&walk, path);
}

int BYPASS_FORMED(bypass_walk_tree)(const char *path, bypass_nftw_visit *visit, int flags)
{
	struct walk walk;

	if (flags & ~(FTW_PHYS | FTW_MOUNT | FTW_CHDIR | FTW_DEPTH | FTW_ACTIONRETVAL)) {
		errno = EINVAL;
		return -1;
	}
	memset(&walk, 0, sizeof(walk));
	walk.visit = visit;
	walk.flags = flags;
	return run(&walk, path);
}
