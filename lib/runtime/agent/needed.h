/*
 * needed.h -- what a shared library says of the libraries that it needs. For ELF of this machine's own kind; a file that is no such
 * thing needs nothing, and the dynamic linker will say what is wrong with it. Every offset is checked: the file may be anything.
 */
#ifndef BYPASS_NEEDED_H
#define BYPASS_NEEDED_H

#include <stddef.h>

#define BYPASS_NEEDED_MAX 64

struct bypass_needed {
	const char *names[BYPASS_NEEDED_MAX];
	size_t count;
	const char *folders; /* RUNPATH, or else RPATH: separated by colons; NULL: none */
};
/* Texts stand in the image. */
void bypass_needed_read(struct bypass_needed *needed, const void *image, size_t size);

#endif
