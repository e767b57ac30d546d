/*
 * carry.h -- what generated code does with values of more than one element: the loops and limits that it does not write itself.
 * Both sides; everything here sticks to wire.h's rule that a failed message stays failed.
 */
#ifndef BYPASS_CARRY_H
#define BYPASS_CARRY_H

#include "numbers.h"
#include "wire.h"
#include <errno.h>
#include <string.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What a call means by a name whose last part is a link. */
enum bypass_last {
	BYPASS_LAST_FOLLOWED, /* what it leads to: open, stat */
	BYPASS_LAST_ITSELF,   /* the link, unless a slash behind it asks for the folder: lstat, readlink */
	BYPASS_LAST_ENTRY     /* an entry of its folder, slash or not: rename, unlink, mkdir */
};

/* A count declared `partial` is cut to this many bytes: a frame also holds the call's other parameters. */
#define BYPASS_PARTIAL_MAX (BYPASS_PAYLOAD_MAX - 65536)

static inline size_t bypass_partial(size_t count)
{
	return count < BYPASS_PARTIAL_MAX ? count : BYPASS_PARTIAL_MAX;
}

/* A pointer that the call cannot do without: when it is not given the message fails with EFAULT. Gives `given`. */
static inline int bypass_require(struct bypass_message *message, int given)
{
	if (!given)
		bypass_message_fail(message, EFAULT);
	return given;
}

/* A value outside of the range that its specification gives: the message fails with EINVAL. Both sides look. */
static inline void bypass_within(struct bypass_message *message, int64_t low, int64_t value, int64_t high)
{
	if (value < low || value > high)
		bypass_message_fail(message, EINVAL);
}
static inline void bypass_within_float(struct bypass_message *message, double low, double value, double high)
{
	if (!(value >= low && value <= high))
		bypass_message_fail(message, EINVAL);
}

/* Home's check that a buffer has the length that the call's own parameters say; if not, the request fails with EPROTO. */
static inline void bypass_agree(struct bypass_message *message, size_t came, size_t expected)
{
	if (came != expected)
		bypass_message_fail(message, EPROTO);
}

/* How much of a buffer means anything after the call: never more than it holds, nothing when the expression went below zero. */
static inline size_t bypass_clamp(int64_t valid, size_t capacity)
{
	if (valid <= 0)
		return 0;
	return (uint64_t)valid < capacity ? (size_t)valid : capacity;
}

/* Out text: into a buffer of `capacity` bytes, NUL included; longer text fails the message with EOVERFLOW and touches nothing. */
static inline void bypass_get_string_into(struct bypass_message *message, char *buffer, size_t capacity)
{
	const char *text = capacity > 0 ? bypass_get_string(message, capacity - 1, EOVERFLOW) : NULL;

	if (text != NULL)
		memcpy(buffer, text, strlen(text) + 1);
}

/* Elements one by one, `bypass_index` being the number of each, until the message fails. */
#define BYPASS_EACH(message, count, action) \
	do { \
		size_t bypass_index, bypass_end = (count); \
\
		for (bypass_index = 0; bypass_index < bypass_end && (message)->error == 0; bypass_index++) \
			action; \
	} while (0)
#define BYPASS_PUT_EACH(message, T, array, count) \
	BYPASS_EACH((message), (count), BYPASS_PUT((message), T, (array)[bypass_index]))
#define BYPASS_GET_EACH(message, T, array, count) \
	BYPASS_EACH((message), (count), (array)[bypass_index] = BYPASS_GET((message), T))
#define BYPASS_PUT_EACH_FLOAT(message, array, count) \
	BYPASS_EACH((message), (count), bypass_put_float((message), (array)[bypass_index]))
#define BYPASS_GET_EACH_FLOAT(message, T, array, count) \
	BYPASS_EACH((message), (count), (array)[bypass_index] = (T)bypass_get_float(message))
#define BYPASS_PUT_EACH_SYMBOLS(message, array, count, symbols) \
	BYPASS_EACH((message), (count), bypass_put_symbols((message), (int64_t)(array)[bypass_index], (symbols)))
#define BYPASS_GET_EACH_SYMBOLS(message, T, array, count, symbols) \
	BYPASS_EACH((message), (count), (array)[bypass_index] = (T)bypass_get_symbols((message), (symbols)))
#define BYPASS_PUT_EACH_RECORD(message, array, count, record) \
	BYPASS_EACH((message), (count), bypass_put_record((message), &(array)[bypass_index], (record)))
#define BYPASS_GET_EACH_RECORD(message, array, count, record) \
	BYPASS_EACH((message), (count), bypass_get_record((message), &(array)[bypass_index], (record)))

#ifdef __cplusplus
}
#endif
#endif
