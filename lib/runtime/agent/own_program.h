/*
 * own_program.h -- the file that this process runs, where its name is not what the kernel says: a guest's (guest.h), and one of home's, which
 * was fetched to a memory file. Agent side; any thread.
 */
#ifndef BYPASS_OWN_PROGRAM_H
#define BYPASS_OWN_PROGRAM_H

#include <stddef.h>

/* Bytes of a memory file's name, with its NUL: memfd_create(2) takes 249. A program whose name is longer goes without it. */
#define BYPASS_FETCHED_NAME 250
/* Where a fetched program is run from. */
#define BYPASS_FETCHED_FOLDER "/proc/self/fd/"

/* Bytes of what a process is called, with its NUL. */
#define BYPASS_CALLED 16

/* The name, of BYPASS_FETCHED_NAME bytes, for the memory file of a program: what its process is called, a colon, its absolute name; "": not known. */
void bypass_fetched_name(char *name, const char *program);
/*
 * The program whose memory file that is, by its open descriptor, or by this process' own file (-1), and what its process is called. 0: it is
 * no such file.
 */
int bypass_fetched_program(int fd, char *name, size_t size, char called[BYPASS_CALLED]);

/* Whether `path` is a name in /proc of this process' own program. */
int bypass_names_own_program(const char *path);
/* Its name as this process knows it, when only home has it; else NULL. */
const char *bypass_own_program_at_home(void);
/* At start: the process is called by that name. */
void bypass_own_program_name(void);

#endif
