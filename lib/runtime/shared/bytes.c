/* bytes.c -- memory and text. See bytes.h. What is long is left to the processor. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#define BYPASS_BYTES_OF_LIBC
#include "bytes.h"

#ifdef BYPASS_BYTES

/* No compiler sees in a loop with this the very function that it makes up. */
#define STEP __asm__ volatile("" ::: "memory")
#define LONG 256 /* bytes, from where the processor's own instructions pay */

typedef uint64_t __attribute__((may_alias, aligned(1))) word;

void *bypass_memcpy(void *restrict to, const void *restrict from, size_t size)
{
	unsigned char *out = (unsigned char *)to;
	const unsigned char *in = (const unsigned char *)from;

#if defined(__x86_64__)
	if (size >= LONG) {
		__asm__ volatile("rep movsb" : "+D"(out), "+S"(in), "+c"(size) : : "memory");
		return to;
	}
#endif
	for (; size >= sizeof(word); size -= sizeof(word), in += sizeof(word), out += sizeof(word)) {
		*(word *)(void *)out = *(const word *)(const void *)in;
		STEP;
	}
	for (; size > 0; size--) {
		*out++ = *in++;
		STEP;
	}
	return to;
}

void *bypass_memmove(void *to, const void *from, size_t size)
{
	unsigned char *out = (unsigned char *)to + size;
	const unsigned char *in = (const unsigned char *)from + size;

	if ((uintptr_t)to - (uintptr_t)from >= size)
		return bypass_memcpy(to, from, size); /* forwards is right, and so it goes */
	for (; size >= sizeof(word); size -= sizeof(word)) {
		out -= sizeof(word);
		in -= sizeof(word);
		*(word *)(void *)out = *(const word *)(const void *)in;
		STEP;
	}
	for (; size > 0; size--) {
		*--out = *--in;
		STEP;
	}
	return to;
}

void *bypass_memset(void *to, int byte, size_t size)
{
	unsigned char *out = (unsigned char *)to;
	const uint64_t pattern = (unsigned char)byte * UINT64_C(0x0101010101010101);

#if defined(__x86_64__)
	if (size >= LONG) {
		__asm__ volatile("rep stosb" : "+D"(out), "+c"(size) : "a"(byte) : "memory");
		return to;
	}
#endif
	for (; size >= sizeof(word); size -= sizeof(word), out += sizeof(word)) {
		*(word *)(void *)out = pattern;
		STEP;
	}
	for (; size > 0; size--) {
		*out++ = (unsigned char)byte;
		STEP;
	}
	return to;
}

int bypass_memcmp(const void *one, const void *other, size_t size)
{
	const unsigned char *a = (const unsigned char *)one, *b = (const unsigned char *)other;

	for (; size >= sizeof(word) && *(const word *)(const void *)a == *(const word *)(const void *)b; size -= sizeof(word)) {
		a += sizeof(word);
		b += sizeof(word);
		STEP;
	}
	for (; size > 0 && *a == *b; size--, a++, b++)
		STEP;
	return size > 0 ? *a - *b : 0;
}

void *bypass_memchr(const void *memory, int byte, size_t size)
{
	const unsigned char *at = (const unsigned char *)memory;

	for (; size > 0; size--, at++) {
		if (*at == (unsigned char)byte)
			return (void *)(uintptr_t)at;
		STEP;
	}
	return NULL;
}

size_t bypass_strlen(const char *text)
{
	const char *at = text;

	for (; *at != '\0'; at++)
		STEP;
	return (size_t)(at - text);
}

size_t bypass_strnlen(const char *text, size_t size)
{
	const char *at = text;

	for (; size > 0 && *at != '\0'; at++, size--)
		STEP;
	return (size_t)(at - text);
}

int bypass_strncmp(const char *one, const char *other, size_t size)
{
	for (; size > 0 && *one == *other && *one != '\0'; size--, one++, other++)
		STEP;
	return size > 0 ? (unsigned char)*one - (unsigned char)*other : 0;
}

int bypass_strcmp(const char *one, const char *other)
{
	return bypass_strncmp(one, other, SIZE_MAX);
}

char *bypass_strchr(const char *text, int byte)
{
	for (; *text != (char)byte; text++) {
		if (*text == '\0')
			return NULL;
		STEP;
	}
	return (char *)(uintptr_t)text;
}

char *bypass_strrchr(const char *text, int byte)
{
	const char *last = NULL;

	for (;; text++) {
		if (*text == (char)byte)
			last = text;
		if (*text == '\0')
			return (char *)(uintptr_t)last;
		STEP;
	}
}

/* Length of the beginning that is made of `bytes` alone, or of none of them. */
static size_t span(const char *text, const char *bytes, int wanted)
{
	const char *at = text;

	for (; *at != '\0' && (bypass_strchr(bytes, *at) != NULL) == wanted; at++)
		STEP;
	return (size_t)(at - text);
}

size_t bypass_strspn(const char *text, const char *bytes)
{
	return span(text, bytes, 1);
}

size_t bypass_strcspn(const char *text, const char *bytes)
{
	return span(text, bytes, 0);
}

char *bypass_strpbrk(const char *text, const char *bytes)
{
	text += bypass_strcspn(text, bytes);
	return *text != '\0' ? (char *)(uintptr_t)text : NULL;
}

char *bypass_strstr(const char *text, const char *wanted)
{
	size_t length = bypass_strlen(wanted);

	for (; bypass_strncmp(text, wanted, length) != 0; text++)
		if (*text == '\0')
			return NULL;
	return (char *)(uintptr_t)text;
}

char *bypass_strcpy(char *restrict to, const char *restrict from)
{
	return (char *)bypass_memcpy(to, from, bypass_strlen(from) + 1);
}
#endif
