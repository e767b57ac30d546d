/*
 * descriptor.h -- home descriptors as the program sees them, and descriptors of our own.
 *
 * A home descriptor is a real local one, so that the kernel does numbering, dup, close-on-exec and inheritance: an O_PATH
 * descriptor of an empty memory file of mode 000, good for nothing to whoever does not know it (read, lseek, mmap: EBADF).
 * Its record lies in the file's times and is found by one fstat:
 *
 *     atime seconds      the handle that the worker gave          atime nanoseconds  PLACEHOLDER_MARK
 *     mtime seconds      the token of the worker                  mtime nanoseconds  the agent's tag (29 bits of its digest)
 *
 * How the calls that change descriptors are meant to use it (agent.h declares the functions):
 *   dup family   the original duplicates the placeholder; on success bypass_descriptor_duplicated(new). dup2 and dup3 first
 *                bypass_descriptor_yield(new), and treat what `new` named before as closed.
 *   close        references == 0: the original. Else bypass_descriptor_forget(fd): 0, other names are left: the original
 *                alone closes this one. 1: the last name, so close at home first, then bypass_descriptor_closed(fd).
 */
#ifndef BYPASS_DESCRIPTOR_H
#define BYPASS_DESCRIPTOR_H

#include "process.h"

struct bypass_record_of_descriptor {
	int64_t handle;
	uint64_t token;
	int own; /* of this agent, and of this process' worker */
};

/* Reads the record. 1: a placeholder of this agent; 0: anything else. */
int bypass_descriptor_read(int fd, struct bypass_record_of_descriptor *record);
/* A new placeholder, at the lowest free number; negative errno. */
int bypass_descriptor_make(int64_t handle, uint64_t token, int cloexec);
void bypass_descriptors_after_fork(void);

/* Registers a descriptor of ours; *owner is changed when it has to move. */
void bypass_private_add(int *owner);
void bypass_private_drop(int *owner);
/* The same of one that is ours no longer: *owner becomes -1 and nothing is closed. */
void bypass_private_forget(int *owner);

#endif
