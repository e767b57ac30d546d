/* loader.c NAME... -- loads each library and calls it; the same one again, whatever its name, must be the same one. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>

static void *first;

static void load(const char *name)
{
	void *library = dlopen(name, RTLD_NOW);
	int (*call)(void);

	if (library == NULL) {
		printf("%s\n", dlerror());
		return;
	}
	*(void **)&call = dlsym(library, "call");
	if (first == NULL)
		first = library;
	printf("%s: %s, %d\n", name, library == first ? "the first" : "another", call != NULL ? call() : -1);
}

int main(int count, char **names)
{
	void *library;
	int i;

	setvbuf(stdout, NULL, _IONBF, 0);
	printf("not there yet: %d\n", dlopen(names[1], RTLD_NOW | RTLD_NOLOAD) == NULL);
	for (i = 1; i < count; i++)
		load(names[i]);
	library = dlopen(names[1], RTLD_NOW | RTLD_NOLOAD);
	printf("there now: %d\n", library == first);
	library = dlmopen(LM_ID_BASE, names[1], RTLD_NOW);
	printf("in the base namespace: %d\n", library == first);
	while ((library = dlopen(names[1], RTLD_NOW | RTLD_NOLOAD)) != NULL) {
		dlclose(library);
		dlclose(library);
	}
	first = NULL;
	load(names[1]);
	return 0;
}
