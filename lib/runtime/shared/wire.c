/* wire.c -- values to bytes and back. See include/wire.h. Bounded, iterative, no allocation but by `grow`. */
#include "../include/wire.h"
#include "frame.h"
#include <errno.h>
#include <string.h>
#include "bytes.h"

/* Largest message: a payload and the runtime's own fields around it. */
#define MESSAGE_MAX (BYPASS_PAYLOAD_MAX + BYPASS_FRAME_SLACK)

void bypass_message_fail(struct bypass_message *message, int error)
{
	if (message->error == 0)
		message->error = error;
}

static size_t padded(size_t size)
{
	return (size + 7) & ~(size_t)7;
}

/* Room for `size` more bytes; NULL after failing the message. Grows by doubling, so that a message is moved a few times only. */
static unsigned char *make_room(struct bypass_message *message, size_t size)
{
	size_t wanted = message->length + size;
	unsigned char *place;

	if (message->error != 0)
		return NULL;
	if (size > MESSAGE_MAX || wanted > MESSAGE_MAX || (wanted > message->capacity && message->grow == NULL)) {
		bypass_message_fail(message, EMSGSIZE);
		return NULL;
	}
	if (wanted > message->capacity) {
		size_t doubled = message->capacity < MESSAGE_MAX / 2 ? message->capacity * 2 : MESSAGE_MAX;
		size_t capacity = wanted > doubled ? wanted : doubled;

		place = message->grow(message, capacity);
		if (place == NULL) {
			bypass_message_fail(message, ENOMEM);
			return NULL;
		}
		message->data = place;
		if (message->capacity < capacity)
			message->capacity = capacity;
	}
	place = message->data + message->length;
	message->length = wanted;
	return place;
}

/* The next `size` bytes of what came; NULL after failing the message. */
static const unsigned char *take(struct bypass_message *message, size_t size)
{
	const unsigned char *place;

	if (message->error != 0)
		return NULL;
	if (message->position > message->length || size > message->length - message->position) {
		bypass_message_fail(message, EPROTO);
		return NULL;
	}
	place = message->data + message->position;
	message->position += size;
	return place;
}

/* ---- integers ---- */

void bypass_put_unsigned(struct bypass_message *message, uint64_t value)
{
	unsigned char *place = make_room(message, 8);
	int i;

	for (i = 0; place != NULL && i < 8; i++)
		place[i] = (unsigned char)(value >> (56 - 8 * i));
}

void bypass_put_integer(struct bypass_message *message, int64_t value)
{
	bypass_put_unsigned(message, (uint64_t)value);
}

static uint64_t get64(struct bypass_message *message)
{
	const unsigned char *place = take(message, 8);
	uint64_t value = 0;
	int i;

	for (i = 0; place != NULL && i < 8; i++)
		value = value << 8 | place[i];
	return value;
}

uint64_t bypass_get_unsigned(struct bypass_message *message, size_t size)
{
	uint64_t value = get64(message);

	if (size < 8 && value >> (8 * size) != 0) {
		bypass_message_fail(message, EOVERFLOW);
		return 0;
	}
	return value;
}

int64_t bypass_get_integer(struct bypass_message *message, size_t size)
{
	int64_t value = (int64_t)get64(message);
	int64_t limit;

	if (size >= 8)
		return value;
	limit = (int64_t)1 << (8 * size - 1);
	if (value < -limit || value >= limit) {
		bypass_message_fail(message, EOVERFLOW);
		return 0;
	}
	return value;
}

void bypass_put_float(struct bypass_message *message, double value)
{
	uint64_t bits;

	memcpy(&bits, &value, sizeof(bits));
	bypass_put_unsigned(message, bits);
}

double bypass_get_float(struct bypass_message *message)
{
	uint64_t bits = get64(message);
	double value;

	memcpy(&value, &bits, sizeof(value));
	return value;
}

/* ---- bytes and text ---- */

/* Count, bytes, padding of zeros; `extra` bytes of zero belong to the value (a string's NUL). */
static void put_counted(struct bypass_message *message, const void *bytes, size_t count, size_t extra)
{
	size_t whole;
	unsigned char *place;

	if (count > BYPASS_PAYLOAD_MAX) {
		bypass_message_fail(message, EMSGSIZE);
		return;
	}
	bypass_put_unsigned(message, count);
	whole = padded(count + extra);
	place = make_room(message, whole);
	if (place == NULL)
		return;
	if (count > 0)
		memcpy(place, bytes, count);
	memset(place + count, 0, whole - count);
}

void bypass_put_bytes(struct bypass_message *message, const void *bytes, size_t count)
{
	put_counted(message, bytes, count, 0);
	message->bulk += count;
}

const void *bypass_get_bytes(struct bypass_message *message, size_t max, size_t *count)
{
	uint64_t came = get64(message);
	const unsigned char *place;

	*count = 0;
	if (message->error == 0 && came > max)
		bypass_message_fail(message, EPROTO);
	if (came > MESSAGE_MAX)
		bypass_message_fail(message, EPROTO);
	place = take(message, padded((size_t)came));
	if (place != NULL)
		*count = (size_t)came;
	return place;
}

size_t bypass_get_bytes_into(struct bypass_message *message, void *buffer, size_t capacity)
{
	size_t count;
	const void *bytes = bypass_get_bytes(message, capacity, &count);

	if (bytes != NULL && count > 0)
		memcpy(buffer, bytes, count);
	message->bulk += count;
	return count;
}

/* At most `max` bytes of the program's memory are looked at beyond the NUL that is searched: a longer text is never measured. */
void bypass_put_string(struct bypass_message *message, const char *text, size_t max, int toolong)
{
	size_t limit = max < BYPASS_STRING_MAX ? max : BYPASS_STRING_MAX, length;

	if (message->error != 0)
		return;
	if (text == NULL) {
		bypass_message_fail(message, EFAULT);
		return;
	}
	for (length = 0; length <= limit && text[length] != '\0'; length++)
		;
	if (length > limit) {
		bypass_message_fail(message, toolong);
		return;
	}
	put_counted(message, text, length, 1);
}

const char *bypass_get_string(struct bypass_message *message, size_t max, int toolong)
{
	size_t limit = max < BYPASS_STRING_MAX ? max : BYPASS_STRING_MAX;
	uint64_t length = get64(message);
	const unsigned char *place;

	if (length > limit) {
		bypass_message_fail(message, toolong);
		return NULL;
	}
	place = take(message, padded((size_t)length + 1));
	if (place == NULL)
		return NULL;
	if (memchr(place, '\0', (size_t)length + 1) != place + length) {
		bypass_message_fail(message, EPROTO);
		return NULL;
	}
	return (const char *)place;
}

/* ---- flags, counts, amounts ---- */

int bypass_put_present(struct bypass_message *message, const void *pointer)
{
	bypass_put_unsigned(message, pointer != NULL);
	return pointer != NULL && message->error == 0;
}

int bypass_get_present(struct bypass_message *message)
{
	uint64_t flag = get64(message);

	if (flag > 1)
		bypass_message_fail(message, EPROTO);
	return message->error == 0 && flag == 1;
}

void bypass_put_count(struct bypass_message *message, size_t count)
{
	bypass_put_unsigned(message, count);
}

size_t bypass_get_count(struct bypass_message *message, size_t max)
{
	uint64_t count = get64(message);

	if (count > max)
		bypass_message_fail(message, EPROTO);
	return message->error == 0 ? (size_t)count : 0;
}

size_t bypass_amount(struct bypass_message *message, int64_t count, size_t size)
{
	size_t amount;

	if (count < 0) {
		bypass_message_fail(message, EINVAL);
		return 0;
	}
	if (__builtin_mul_overflow((uint64_t)count, size, &amount) || amount > BYPASS_PAYLOAD_MAX) {
		bypass_message_fail(message, EMSGSIZE);
		return 0;
	}
	return message->error == 0 ? amount : 0;
}

int bypass_message_ended(struct bypass_message *message)
{
	if (message->position != message->length)
		bypass_message_fail(message, EPROTO);
	return message->error == 0;
}
