/* probe.h -- an ELF file of either word size, as far as it tells whether an agent can be preloaded into it. */
#ifndef BYPASS_PROBE_H
#define BYPASS_PROBE_H

#include <limits.h>
#include <stddef.h>

enum bypass_libc { BYPASS_LIBC_UNKNOWN, BYPASS_LIBC_GNU, BYPASS_LIBC_MUSL };

/* The file's bytes are mapped between bypass_image_open and bypass_image_close. */
struct bypass_image {
	const unsigned char *bytes;
	size_t size;
	int wide;     /* 64 bits */
	int machine;  /* e_machine */
	int dynamic;  /* a loader starts it */
	enum bypass_libc libc;
};

/* 0; -1: it cannot be read or is no ELF file of this machine's byte order. */
int bypass_image_open(struct bypass_image *image, const char *path);
void bypass_image_close(struct bypass_image *image);
/* Calls `each` for every name that others must define, until it returns nonzero; gives that, or 0. */
int bypass_image_imports(const struct bypass_image *image, int (*each)(const char *name, void *data), void *data);
/* Whether it can be begun: a library that is an agent, as a host. */
int bypass_image_has_entry(const struct bypass_image *image);
/* The dynamic linker that starts it; "": none. */
const char *bypass_image_loader(const struct bypass_image *image);
/* Whether it is a program that begins by itself: no preload reaches it. A dynamic linker is a program too, but takes preloads. */
int bypass_image_is_static(const struct bypass_image *image);

/* The file that execvp would start; NULL when there is none. */
const char *bypass_probe_find(const char *name, char path[PATH_MAX]);
/* What runs a script. */
struct bypass_probe_script {
	const char *interpreter, *argument; /* argument NULL: none */
	char line[PATH_MAX];
};
/* 0: the file is no script and no text. */
int bypass_probe_script(const char *path, struct bypass_probe_script *script);
/* Longest chain of #! lines that the kernel follows. */
#define BYPASS_PROBE_DEPTH 5

#endif
