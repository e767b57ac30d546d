/* save.h -- the library under test: replaces a file as a whole, or leaves it alone. */
#ifndef SAVE_H
#define SAVE_H

#include <stddef.h>

/* Writes `count` blocks of `size` bytes to a new file beside `path` and renames it. 0, or -1 with errno and the old file untouched. */
int save_blocks(const char *path, const void *block, size_t size, int count);

#endif
