/*
 * next.h -- the function of a name in the objects behind ours. As dlsym(RTLD_NEXT), which may not be used here: it forgets the error
 * that the program's own dlopen left for dlerror, and frees the text that dlerror gave it. Agent side; any time after relocation.
 */
#ifndef BYPASS_NEXT_H
#define BYPASS_NEXT_H

/* The default version of `name` in the first object behind the one that holds `own`. NULL: none, or one that only dlsym can answer for. */
void *bypass_next_function(const char *name, const void *own);

#endif
