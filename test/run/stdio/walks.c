/* Every call that lists directories, over one tree; lines are sorted by who compares them. */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <fts.h>
#include <ftw.h>
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char *how;
static int left;

static int plain(const char *path, const struct stat *status, int kind)
{
	printf("%s %d %s %o\n", how, kind, path, kind == FTW_NS ? 0 : status->st_mode);
	return 0;
}

static int visit(const char *path, const struct stat *status, int kind, struct FTW *place)
{
	printf("%s %d %s %o %d %s\n", how, kind, path, kind == FTW_NS ? 0 : status->st_mode, place->level, path + place->base);
	if (strcmp(how, "chdir") == 0 && kind == FTW_F)
		printf("chdir reaches %s %d\n", path, access(path + place->base, R_OK));
	if (strcmp(how, "actions") == 0)
		return strcmp(path + place->base, "deep") == 0 ? FTW_SKIP_SUBTREE : FTW_CONTINUE;
	return --left == 0 ? 7 : 0;
}

static void walk(const char *name, const char *path, int flags)
{
	int result;

	how = name;
	result = nftw(path, visit, 5, flags);
	printf("%s result %d\n", name, result);
}

static int by_name(const FTSENT **a, const FTSENT **b)
{
	return strcmp((*a)->fts_name, (*b)->fts_name);
}

/* In order, since the entries are compared: what comes before and after what is part of the result. */
static void tree(const char *name, char **paths, int options)
{
	FTS *walked = fts_open(paths, options, by_name);
	FTSENT *entry;
	int number = 0;

	while ((entry = fts_read(walked)) != NULL) {
		printf("%s %02d %d %d %s %s %d %d\n", name, number++, entry->fts_info, entry->fts_level, entry->fts_path, entry->fts_name,
		       (int)(entry->fts_pathlen - strlen(paths[0])), entry->fts_errno);
		if (strcmp(entry->fts_name, "link to dir") == 0 && !(options & FTS_SEEDOT))
			fts_set(walked, entry, FTS_FOLLOW);
		if (strcmp(entry->fts_name, "deep") == 0 && entry->fts_info == FTS_D)
			fts_set(walked, entry, FTS_SKIP);
		if (strcmp(entry->fts_name, "dir") == 0 && entry->fts_info == FTS_D)
			for (entry = fts_children(walked, FTS_NAMEONLY); entry != NULL; entry = entry->fts_link)
				printf("%s child %s\n", name, entry->fts_name);
	}
	printf("%s %d\n", name, errno);
	fts_close(walked);
}

static int no_dots(const struct dirent *entry)
{
	return entry->d_name[0] != '.';
}

static void scan(const char *path)
{
	struct dirent **list;
	int i, fd, count = scandir(path, &list, no_dots, alphasort);

	for (i = 0; i < count; i++)
		printf("scandir %d %s %d\n", i, list[i]->d_name, list[i]->d_type);
	fd = open(path, O_RDONLY | O_DIRECTORY);
	count = scandirat(fd, "dir", &list, NULL, versionsort);
	for (i = 0; i < count; i++)
		printf("scandirat %d %s\n", i, list[i]->d_name);
	printf("scandirat %d, %d\n", scandirat(fd, "nothing", &list, NULL, NULL), scandir("/nothing/there", &list, NULL, NULL));
	close(fd);
}

/* A place that telldir gave leads back to the same entry, also in a stream that fdopendir made. */
static void places(const char *path)
{
	DIR *stream = fdopendir(open(path, O_RDONLY | O_DIRECTORY));
	struct dirent *entry, copy, *result;
	char name[256];
	long place;
	int count = 0;

	readdir(stream);
	place = telldir(stream);
	strcpy(name, readdir(stream)->d_name);
	while (readdir(stream) != NULL)
		;
	seekdir(stream, place);
	entry = readdir(stream);
	printf("seekdir %d\n", strcmp(entry->d_name, name));
	rewinddir(stream);
	while (readdir_r(stream, &copy, &result) == 0 && result != NULL)
		count++;
	printf("rewinddir %d, descriptor %d\n", count, dirfd(stream) > 2);
	printf("closedir %d\n", closedir(stream));
}

static void patterns(const char *path)
{
	static const char *const ends[] = { "/*", "/*/*", "/d?r/[a-z]*", "/none*", "/{a,dir}" };
	char pattern[4096];
	glob_t found;
	size_t i, k;
	int result;

	for (i = 0; i < sizeof(ends) / sizeof(ends[0]); i++) {
		snprintf(pattern, sizeof(pattern), "%s%s", path, ends[i]);
		result = glob(pattern, GLOB_MARK | GLOB_BRACE, NULL, &found);
		printf("glob %zu: %d\n", i, result);
		for (k = 0; result == 0 && k < found.gl_pathc; k++)
			printf("glob %zu %zu %s\n", i, k, found.gl_pathv[k]);
		if (result == 0)
			globfree(&found);
	}
}

int main(int count, char **arguments)
{
	char *path = count > 1 ? arguments[1] : ".", name[4096], *roots[3] = { path, name, NULL };

	snprintf(name, sizeof(name), "%s/missing", path);
	how = "ftw";
	printf("ftw result %d\n", ftw(path, plain, 3));
	walk("logical", path, 0);
	walk("physical", path, FTW_PHYS);
	walk("depth", path, FTW_PHYS | FTW_DEPTH);
	walk("mount", path, FTW_MOUNT);
	walk("chdir", path, FTW_PHYS | FTW_CHDIR);
	walk("actions", path, FTW_PHYS | FTW_ACTIONRETVAL);
	walk("none", name, FTW_PHYS);
	left = 1;
	walk("stopped", path, FTW_PHYS);
	tree("fts physical", roots, FTS_PHYSICAL | FTS_NOCHDIR);
	tree("fts logical", roots, FTS_LOGICAL | FTS_NOCHDIR);
	tree("fts dots", roots, FTS_PHYSICAL | FTS_NOCHDIR | FTS_SEEDOT | FTS_XDEV);
	scan(path);
	places(path);
	patterns(path);
	return 0;
}
