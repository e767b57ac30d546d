/*
 * memory.h -- memory files: what a file at home becomes where this machine's kernel has to map it. Results are the kernel's,
 * negative errno. Agent side; inside a trap; no state of the process is touched.
 */
#ifndef BYPASS_MEMORY_H
#define BYPASS_MEMORY_H

#include "sys.h"

/* An empty one, close-on-exec, at a high number: the program does not see it among its own. `mode`: its permission bits. */
int bypass_memory_file(const char *name, unsigned mode);
/* Puts size bytes at offset; what is skipped reads as zeros. 0 or negative errno (ENOMEM when there is no room). */
int bypass_memory_write(int file, int64_t offset, const void *data, size_t size);
/* Nobody can change it any more. */
void bypass_memory_seal(int file);

#endif
