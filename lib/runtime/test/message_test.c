/* message_test.c -- where messages end: capacity, growth, short and overlong ones, and that a failure stays. */
#include "check.h"
#include "../include/wire.h"
#include <errno.h>

static unsigned char room[4096];

static struct bypass_message fresh(void)
{
	struct bypass_message message;

	memset(&message, 0, sizeof(message));
	memset(room, 0xa5, sizeof(room));
	message.data = room;
	message.capacity = sizeof(room);
	return message;
}

static void a_full_message_fails_and_stays_failed(void)
{
	struct bypass_message message = fresh();
	int i;

	message.capacity = 16;
	for (i = 0; i < 4; i++)
		bypass_put_integer(&message, i);
	CHECK(message.error == EMSGSIZE && message.length == 16);
	bypass_message_fail(&message, EIO);
	CHECK(message.error == EMSGSIZE);
	bypass_put_string(&message, "", 10, EOVERFLOW);
	CHECK(bypass_get_integer(&message, 8) == 0 && message.position == 0);
}

static void a_short_message_fails_and_gives_zeros(void)
{
	struct bypass_message message = fresh();
	size_t count;
	char buffer[4] = "###";

	bypass_put_integer(&message, 7);
	message.length = 7;
	CHECK(bypass_get_integer(&message, 8) == 0 && message.error == EPROTO);
	CHECK(bypass_get_unsigned(&message, 8) == 0 && bypass_get_float(&message) == 0 && bypass_get_string(&message, 9, EIO) == NULL);
	CHECK(bypass_get_bytes(&message, 9, &count) == NULL && count == 0 && bypass_get_bytes_into(&message, buffer, 4) == 0);
	CHECK(bypass_get_count(&message, 9) == 0 && !bypass_get_present(&message) && !bypass_message_ended(&message));
	CHECK(message.error == EPROTO && strcmp(buffer, "###") == 0);
}

static void trailing_bytes_are_refused(void)
{
	struct bypass_message message = fresh();

	bypass_put_integer(&message, 1);
	bypass_put_integer(&message, 2);
	CHECK(bypass_get_integer(&message, 8) == 1);
	CHECK(!bypass_message_ended(&message) && message.error == EPROTO);
}

static unsigned char *grow_on_heap(struct bypass_message *message, size_t capacity)
{
	++*(int *)message->scratch;
	return (unsigned char *)realloc(message->data, capacity);
}

static void growth_moves_a_message_a_few_times_only(void)
{
	struct bypass_message message;
	int i, times = 0;

	memset(&message, 0, sizeof(message));
	message.grow = grow_on_heap;
	message.scratch = &times;
	for (i = 0; i < 100000; i++)
		bypass_put_integer(&message, i);
	CHECK(message.error == 0 && times < 24);
	for (i = 0; i < 100000; i++)
		CHECK(bypass_get_integer(&message, 4) == i);
	free(message.data);
}

static void a_message_does_not_grow_beyond_a_payload(void)
{
	struct bypass_message message;
	char *large = (char *)calloc(1, BYPASS_PAYLOAD_MAX + 1);
	int times = 0;

	memset(&message, 0, sizeof(message));
	message.grow = grow_on_heap;
	message.scratch = &times;
	bypass_put_bytes(&message, large, BYPASS_PAYLOAD_MAX + 1);
	CHECK(message.error == EMSGSIZE);
	message.error = 0;
	message.length = 0;
	bypass_put_bytes(&message, large, BYPASS_PAYLOAD_MAX);
	CHECK(message.error == 0);
	bypass_put_bytes(&message, large, BYPASS_PAYLOAD_MAX);
	CHECK(message.error == EMSGSIZE);
	free(message.data);
	free(large);
}

static void lengths_near_the_end_of_numbers_do_not_wrap(void)
{
	static const uint64_t lengths[] = { UINT64_MAX, UINT64_MAX - 7, (uint64_t)1 << 63, SIZE_MAX / 2, BYPASS_PAYLOAD_MAX + 5000u, 4089, 4096 };
	size_t i, count;

	for (i = 0; i < sizeof(lengths) / sizeof(*lengths); i++) {
		struct bypass_message message = fresh();

		bypass_put_unsigned(&message, lengths[i]);
		message.length = sizeof(room);
		CHECK(bypass_get_bytes(&message, SIZE_MAX, &count) == NULL && count == 0 && message.error == EPROTO);
		message.error = 0;
		message.position = 0;
		CHECK(bypass_get_string(&message, SIZE_MAX, EPROTO) == NULL && message.error == EPROTO);
	}
}

int main(void)
{
	RUN(a_full_message_fails_and_stays_failed);
	RUN(a_short_message_fails_and_gives_zeros);
	RUN(trailing_bytes_are_refused);
	RUN(growth_moves_a_message_a_few_times_only);
	RUN(a_message_does_not_grow_beyond_a_payload);
	RUN(lengths_near_the_end_of_numbers_do_not_wrap);
	return 0;
}
