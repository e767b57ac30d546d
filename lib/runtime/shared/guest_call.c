/* guest_call.c -- the command line and the environment of a guest's host. See guest_call.h. */
#include "guest_call.h"
#include "format.h"
#include <stdint.h>
#include <string.h>
#include "bytes.h"

/* What AGENT and FILE take besides NAME and ARGUMENTS, the loader, and the NULL at the end. */
#define WORDS 4
#define NUMBER 24

static int begins(const char *text, const char *with)
{
	return strncmp(text, with, strlen(with)) == 0;
}

/* The agent may need libraries from where the program's user keeps them, so that one variable is for both. */
static int is_hidden(const char *entry)
{
	return (begins(entry, "LD_") && !begins(entry, "LD_LIBRARY_PATH=")) || begins(entry, "GLIBC_TUNABLES=");
}

const char *bypass_guest_entry_of(const char *entry)
{
	if (begins(entry, BYPASS_GUEST_OWN))
		return entry + strlen(BYPASS_GUEST_OWN);
	return is_hidden(entry) ? NULL : entry;
}

int bypass_guest_file_of(const char *file, const char **name)
{
	const char *text = file + 3;
	int fd = 0;

	*name = file;
	if (!begins(file, "fd:") || *text < '0' || *text > '9')
		return -1;
	for (; *text >= '0' && *text <= '9' && fd < 100000000; text++)
		fd = fd * 10 + (*text - '0');
	if (*text != ':')
		return -1;
	*name = text + 1;
	return fd;
}

static size_t count(char *const *vector)
{
	size_t length = 0;

	while (vector != NULL && vector[length] != NULL)
		length++;
	return length;
}

size_t bypass_guest_call_size(const struct bypass_guest_call *call)
{
	size_t i, entries = count(call->environment), size = (count(call->arguments) + WORDS + 1 + entries + 2) * sizeof(char *);

	for (i = 0; i < entries; i++)
		if (is_hidden(call->environment[i]))
			size += strlen(BYPASS_GUEST_OWN) + strlen(call->environment[i]) + 1;
	return size + strlen(call->file) + NUMBER + (call->others != NULL ? strlen(call->others) + NUMBER : 0);
}

/* Where strings are made, and how much room is left for them. */
struct room {
	char *next;
	size_t left;
};

static char *add(struct room *room, const char *first, const char *second)
{
	char *text = room->next;
	size_t length = bypass_format(text, room->left, "%s%s", first, second) + 1;

	room->next += length;
	room->left -= length;
	return text;
}

void bypass_guest_call_write(const struct bypass_guest_call *call, void *memory, char ***arguments, char ***environment)
{
	size_t i, words = count(call->arguments), entries = count(call->environment);
	char **word = (char **)memory, **entry = word + words + WORDS + 1, number[NUMBER] = "";
	struct room room = { (char *)(entry + entries + 2), 0 };

	room.left = bypass_guest_call_size(call) - (size_t)(room.next - (char *)memory);
	*arguments = word;
	*environment = entry;
	if (call->fd >= 0)
		bypass_format(number, sizeof(number), "fd:%d:", call->fd);
	*word++ = (char *)(uintptr_t)call->loader;
	*word++ = (char *)(uintptr_t)call->agent;
	*word++ = add(&room, number, call->file);
	if (words == 0)
		*word++ = (char *)(uintptr_t)call->file; /* a program with no name at all would take its first argument for one */
	for (i = 0; i < words; i++)
		*word++ = call->arguments[i];
	*word = NULL;
	if (call->others != NULL)
		*entry++ = add(&room, "LD_PRELOAD=", call->others);
	for (i = 0; i < entries; i++)
		*entry++ = is_hidden(call->environment[i]) ? add(&room, BYPASS_GUEST_OWN, call->environment[i]) : call->environment[i];
	*entry = NULL;
}
