/*
 * descriptor.h -- home descriptors as the program sees them, and descriptors of our own.
 *
 * A home descriptor is a real local one, so that the kernel does numbering, dup, close-on-exec and inheritance: an O_PATH
 * descriptor of an empty memory file of mode 000, good for nothing to whoever does not know it (read, lseek, mmap: EBADF).
 * Its record lies in the file's times and is found by one fstat:
 *
 *     atime seconds      the handle that the worker gave          atime nanoseconds  PLACEHOLDER_MARK
 *     mtime seconds      the session                              mtime nanoseconds  the agent's tag (29 bits of its digest)
 *
 * A handle keeps its number when the process forks or becomes another program: its worker is forked too, or stays.
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
	uint64_t session;
	int own; /* of this agent's session */
};

/* Reads the record. 1: a placeholder of this agent; 0: anything else. */
int bypass_descriptor_read(int fd, struct bypass_record_of_descriptor *record);
/* The side of an open file that `fd` is a name of, not always one of the program's. HOME with its handle, 0 when this process has no such. */
enum bypass_side bypass_descriptor_handle(int fd, int64_t *handle);
/* A new placeholder, at the lowest free number; negative errno. */
int bypass_descriptor_make(int64_t handle, uint64_t session, int cloexec);
/* Whether this process may hold placeholders of this agent. */
int bypass_descriptors_any(void);
/* In a forked child. mirrored: it has its parent's handles; else the inherited placeholders are good for nothing. */
void bypass_descriptors_after_fork(int mirrored);
/* After a vfork's child has used this memory, in a process that holds no placeholder. */
void bypass_descriptors_forget(void);
/* This process has a further name for a handle, old or new; 0: no memory. */
int bypass_descriptor_count(int64_t handle);
/* Puts the handles that this process names into a message: a count, and each once. */
void bypass_descriptors_put(struct bypass_message *message);
/* In a new program: finds the placeholders that came through. Gives how many handles they name. */
size_t bypass_descriptors_adopt(void);
/* Descriptors that name a handle, close-on-exec or not; and how many handles there are. */
size_t bypass_descriptors_live(size_t *handles);

/* Registers a descriptor of ours; *owner is changed when it has to move. */
void bypass_private_add(int *owner);
void bypass_private_drop(int *owner);
/* The same of one that is ours no longer: *owner becomes -1 and nothing is closed. */
void bypass_private_forget(int *owner);

#endif
