/*
 * any_libc.c -- what makes an agent one for any C library, the GNU one and musl: compiled against the first, it is linked with this and with the
 * names that both have (both.c), and knows at its start in whose process it is. Nothing of it is seen outside of the agent.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <wchar.h>
#include "../include/agent.h"

#define HIDDEN __attribute__((visibility("hidden")))

/* The GNU C library's linker has it from the first version on; libraries that stand in for that one under musl do not. */
extern void *const bypass_gnu_stack_end __asm__("__libc_stack_end") __attribute__((weak));
extern size_t bypass_musl_unread(void *file) __asm__("__freadahead") __attribute__((weak));

const struct bypass_c_library bypass_c_library HIDDEN = { &bypass_gnu_stack_end, bypass_musl_unread };

/* ---- messages: lengths of 32 bits in musl's structs, with padding behind them where the GNU C library's and the kernel's have 64 bits ---- */

static void clear_padding(size_t *length)
{
	if (*length != (uint32_t)*length) /* what is constant has none, and may not be written */
		*length = (uint32_t)*length;
}

/* Before the program's message is looked at. `sent`: its control messages are there already. Gives 0. */
int bypass_message_lengths(struct msghdr *message, int sent)
{
	unsigned char *at, *end;
	struct cmsghdr *head;

	if (message == NULL || bypass_c_library_is_gnu())
		return 0;
	clear_padding(&message->msg_iovlen);
	clear_padding(&message->msg_controllen);
	at = (unsigned char *)message->msg_control;
	end = at + (sent && at != NULL ? message->msg_controllen : 0);
	for (; (size_t)(end - at) >= sizeof(*head); at += CMSG_ALIGN(head->cmsg_len)) {
		head = (struct cmsghdr *)(void *)at;
		clear_padding(&head->cmsg_len);
		if (head->cmsg_len < sizeof(*head) || CMSG_ALIGN(head->cmsg_len) > (size_t)(end - at))
			break;
	}
	return 0;
}

int bypass_messages_lengths(struct mmsghdr *messages, unsigned int count, int sent)
{
	unsigned int i;

	for (i = 0; messages != NULL && i < count && i < 1024; i++) /* the kernel takes no more */
		bypass_message_lengths(&messages[i].msg_hdr, sent);
	return 0;
}

/* ---- functions that the GNU C library's headers put in the place of others ---- */

#define PLAIN(result, name, parameters, arguments) \
	extern result bypass_plain_##name parameters __asm__(#name); \
	HIDDEN result __isoc23_##name parameters; \
	HIDDEN result __isoc23_##name parameters \
	{ \
		return bypass_plain_##name arguments; \
	}

/* Since 2.38. They also take numbers that begin with 0b. */
PLAIN(long, strtol, (const char *text, char **end, int base), (text, end, base))
PLAIN(unsigned long, strtoul, (const char *text, char **end, int base), (text, end, base))
PLAIN(long long, strtoll, (const char *text, char **end, int base), (text, end, base))
PLAIN(unsigned long long, strtoull, (const char *text, char **end, int base), (text, end, base))
PLAIN(intmax_t, strtoimax, (const char *text, char **end, int base), (text, end, base))
PLAIN(uintmax_t, strtoumax, (const char *text, char **end, int base), (text, end, base))
PLAIN(long, wcstol, (const wchar_t *text, wchar_t **end, int base), (text, end, base))
PLAIN(unsigned long, wcstoul, (const wchar_t *text, wchar_t **end, int base), (text, end, base))
PLAIN(int, vsscanf, (const char *text, const char *format, va_list rest), (text, format, rest))
PLAIN(int, vfscanf, (FILE *file, const char *format, va_list rest), (file, format, rest))

HIDDEN int __isoc23_sscanf(const char *text, const char *format, ...);
HIDDEN int __isoc23_sscanf(const char *text, const char *format, ...)
{
	va_list rest;
	int result;

	va_start(rest, format);
	result = bypass_plain_vsscanf(text, format, rest);
	va_end(rest);
	return result;
}

HIDDEN int __isoc23_fscanf(FILE *file, const char *format, ...);
HIDDEN int __isoc23_fscanf(FILE *file, const char *format, ...)
{
	va_list rest;
	int result;

	va_start(rest, format);
	result = bypass_plain_vfscanf(file, format, rest);
	va_end(rest);
	return result;
}

/* Device numbers are the kernel's. */
HIDDEN unsigned int gnu_dev_major(uint64_t device);
HIDDEN unsigned int gnu_dev_major(uint64_t device)
{
	return (unsigned int)((device >> 32 & 0xfffff000u) | (device >> 8 & 0xfff));
}

HIDDEN unsigned int gnu_dev_minor(uint64_t device);
HIDDEN unsigned int gnu_dev_minor(uint64_t device)
{
	return (unsigned int)((device >> 12 & 0xffffff00u) | (device & 0xff));
}

HIDDEN uint64_t gnu_dev_makedev(unsigned int major, unsigned int minor);
HIDDEN uint64_t gnu_dev_makedev(unsigned int major, unsigned int minor)
{
	return (uint64_t)(major & 0xfffff000u) << 32 | (uint64_t)(major & 0xfff) << 8 | (uint64_t)(minor & 0xffffff00u) << 12 | (minor & 0xff);
}

HIDDEN struct cmsghdr *bypass_next_control(struct msghdr *message, struct cmsghdr *head) __asm__("__cmsg_nxthdr");
HIDDEN struct cmsghdr *bypass_next_control(struct msghdr *message, struct cmsghdr *head)
{
	unsigned char *end = (unsigned char *)message->msg_control + message->msg_controllen;
	size_t left = (size_t)(end - (unsigned char *)head), length = head->cmsg_len;

	if (length < sizeof(*head) || length > left || CMSG_ALIGN(length) + sizeof(*head) > left)
		return NULL;
	head = (struct cmsghdr *)(void *)((unsigned char *)head + CMSG_ALIGN(length));
	length = head->cmsg_len;
	return length > left || CMSG_ALIGN(length) > (size_t)(end - (unsigned char *)head) ? NULL : head;
}

/* The GNU C library's own is part of each file that calls it. */
extern int bypass_at_exit(void (*run)(void *), void *argument, const void *object) __asm__("__cxa_atexit");

HIDDEN int atexit(void (*run)(void))
{
	return bypass_at_exit((void (*)(void *))(uintptr_t)run, NULL, &bypass_c_library);
}
