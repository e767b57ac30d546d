/*
 * guest_call.h -- how a program that no preload reaches is started: as the guest of a process that is the agent's. The dynamic linker is
 * told to run the agent as if it were the program:
 *
 *     LOADER AGENT FILE NAME ARGUMENTS...
 *
 * FILE is the guest's file, "fd:N" in front of it when it is open as descriptor N already ("fd:N:/name"); NAME and ARGUMENTS are its own
 * argument vector. What the environment says to a dynamic linker is the guest's: it goes by under another name, and only further agents
 * are preloaded into the host. Both sides; no memory of its own.
 */
#ifndef BYPASS_GUEST_CALL_H
#define BYPASS_GUEST_CALL_H

#include <stddef.h>

/* In front of a variable's name: it is the guest's alone. */
#define BYPASS_GUEST_OWN "BYPASS_GUEST_"

/* A variable that says: programs that a preload reaches are guests as well, so that what their linker does is trapped. */
#define BYPASS_GUEST_FROM_THE_START "BYPASS_FROM_THE_START"

struct bypass_guest_call {
	const char *loader, *agent;
	const char *others; /* further agents, as LD_PRELOAD lists them; NULL: none */
	const char *file;
	int fd;             /* of the file, kept open over the exec; -1: it is opened by its name */
	char *const *arguments, *const *environment;
};
/* Bytes that bypass_guest_call_write needs. */
size_t bypass_guest_call_size(const struct bypass_guest_call *call);
/* Makes both vectors in `memory`, which is aligned for pointers; strings that do not change stay where they are. */
void bypass_guest_call_write(const struct bypass_guest_call *call, void *memory, char ***arguments, char ***environment);

/* The guest's view of an entry of its host's environment: its text, or NULL for what is the host's alone. */
const char *bypass_guest_entry_of(const char *entry);
/* The descriptor in FILE, and *name behind it; -1: none, *name is all of it. */
int bypass_guest_file_of(const char *file, const char **name);

#endif
