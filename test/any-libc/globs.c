/* globs.c -- what patterns become in a folder, which this makes first. globs FOLDER */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int told;

static int tell(const char *path, int error)
{
	(void)path;
	told = error;
	return 0;
}

static void print(const char *what, int answer, const glob_t *found)
{
	size_t i;

	printf("%s: %d %d:", what, answer, (int)found->gl_pathc);
	for (i = 0; found->gl_pathv != NULL && i < found->gl_pathc; i++)
		printf(" %s", found->gl_pathv[found->gl_offs + i]);
	printf("%s\n", told != 0 ? ", told" : "");
	told = 0;
}

static void make(void)
{
	static const char *const folders[] = { "sub", "sub/deep", "sub/deep/er", ".hidden", "[odd]" };
	static const char *const files[] = { "text", "test", ".dot", "sub/text", "sub/*star", "sub/deep/er/leaf", ".hidden/leaf", "[odd]/x", "back\\slash" };
	size_t i;

	for (i = 0; i < sizeof(folders) / sizeof(folders[0]); i++)
		mkdir(folders[i], 0755);
	for (i = 0; i < sizeof(files) / sizeof(files[0]); i++)
		close(open(files[i], O_WRONLY | O_CREAT, 0644));
	if (symlink("sub", "link") != 0 || symlink("nowhere", "broken") != 0)
		exit(1);
}

int main(int count, char **words)
{
	static const char *const patterns[] = { "*", "t*", "?ext", "[lt]*", "[!t]*", "sub/*", "*/*", "*/", "s*b/d??p/*", "*/*/*/*", "none", "none*", "none/*", "\\*",
						"sub/\\**", "\\[odd]/*", "[[]odd]/x", ".*", ".h*/*", "text", "text/*", "broken", "b*", "link/*", "//", "./t*",
						"sub//text", "", "back*", "back\\\\slash", "[", "[a", "sub/../t*", "~nobody-of-this-name/x" };
	static const int flags[] = { 0, GLOB_MARK, GLOB_NOCHECK, GLOB_PERIOD, GLOB_NOESCAPE, GLOB_ERR, GLOB_NOCHECK | GLOB_NOESCAPE | GLOB_MARK };
	char what[128], whole[4200];
	glob_t found;
	size_t i, j;

	if (count != 2 || chdir(words[1]) != 0)
		return 2;
	make();
	for (i = 0; i < sizeof(patterns) / sizeof(patterns[0]); i++)
		for (j = 0; j < sizeof(flags) / sizeof(flags[0]); j++) {
			memset(&found, 0, sizeof(found));
			snprintf(what, sizeof(what), "%s by %#x", patterns[i], (unsigned)flags[j]);
			print(what, glob(patterns[i], flags[j], tell, &found), &found);
			globfree(&found);
		}
	memset(whole, 't', 2000); /* a list of more characters than a name may have */
	whole[0] = '[';
	strcpy(whole + 2000, "]ext");
	printf("a long list: %d", glob(whole, 0, NULL, &found));
	printf(" %d\n", (int)found.gl_pathc);
	globfree(&found);
	memset(&found, 0, sizeof(found));
	found.gl_offs = 2;
	glob("t*", GLOB_DOOFFS, NULL, &found);
	print("two places", glob("sub/*", GLOB_DOOFFS | GLOB_APPEND, NULL, &found), &found);
	printf("free places: %d %d\n", found.gl_pathv[0] == NULL, found.gl_pathv[1] == NULL);
	globfree(&found);
	setenv("HOME", words[1], 1);
	printf("~: %d", glob("~/t*", GLOB_TILDE, NULL, &found));
	printf(" %d %s\n", (int)found.gl_pathc, found.gl_pathv[0] + strlen(words[1]));
	globfree(&found);
	printf("~: %d\n", glob("~nobody-of-this-name/t*", GLOB_TILDE_CHECK, NULL, &found));
	snprintf(whole, sizeof(whole), "%s/s*/t*", words[1]);
	printf("whole: %d", glob(whole, 0, NULL, &found));
	printf(" %d %s\n", (int)found.gl_pathc, found.gl_pathv[0] + strlen(words[1]));
	globfree(&found);
	return 0;
}
