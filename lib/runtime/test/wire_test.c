/*
 * wire_test.c -- the external representation of single values: round trips, bounds, and what must be refused. "defectN": the
 * N-th defect that the lineage of this tool had is not here.
 */
#include "check.h"
#include "../include/carry.h"
#include "../include/wire.h"
#include <limits.h>
#include <math.h>

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

/* ---- integers and floats ---- */

#define ROUND_TRIP(T, value) \
	do { \
		struct bypass_message message = fresh(); \
\
		BYPASS_PUT(&message, T, (T)(value)); \
		CHECK(message.length == 8); \
		CHECK(BYPASS_GET(&message, T) == (T)(value)); \
		CHECK(bypass_message_ended(&message)); \
	} while (0)

static void integers_of_all_sizes(void)
{
	ROUND_TRIP(signed char, SCHAR_MIN);
	ROUND_TRIP(signed char, SCHAR_MAX);
	ROUND_TRIP(unsigned char, UCHAR_MAX);
	ROUND_TRIP(short, SHRT_MIN);
	ROUND_TRIP(unsigned short, USHRT_MAX);
	ROUND_TRIP(int, INT_MIN);
	ROUND_TRIP(int, INT_MAX);
	ROUND_TRIP(long, LONG_MIN);
	ROUND_TRIP(long long, LLONG_MIN);
	ROUND_TRIP(long long, LLONG_MAX);
	ROUND_TRIP(size_t, SIZE_MAX);
}

static void defect4_unsigned_numbers_keep_their_top_bit(void)
{
	ROUND_TRIP(unsigned, 0x80000000u);
	ROUND_TRIP(unsigned, UINT_MAX);
	ROUND_TRIP(unsigned long long, 0x8000000000000000u);
	ROUND_TRIP(unsigned long long, ULLONG_MAX);
}

static void numbers_are_in_network_order(void)
{
	static const unsigned char expected[8] = { 1, 2, 3, 4, 5, 6, 7, 8 };
	struct bypass_message message = fresh();

	bypass_put_integer(&message, 0x0102030405060708);
	CHECK(memcmp(room, expected, 8) == 0);
}

#define OVERFLOWS(T, wide, value) \
	do { \
		struct bypass_message message = fresh(); \
\
		BYPASS_PUT(&message, wide, value); \
		CHECK(BYPASS_GET(&message, T) == 0); \
		CHECK(message.error == EOVERFLOW); \
	} while (0)

static void a_number_that_does_not_fit_overflows(void)
{
	OVERFLOWS(int, long long, (long long)INT_MAX + 1);
	OVERFLOWS(int, long long, (long long)INT_MIN - 1);
	OVERFLOWS(unsigned, long long, -1);
	OVERFLOWS(unsigned, unsigned long long, (unsigned long long)UINT_MAX + 1);
	OVERFLOWS(signed char, int, 128);
	OVERFLOWS(unsigned char, int, 256);
	OVERFLOWS(unsigned char, int, -1);
	OVERFLOWS(short, int, -32769);
}

static void floats_keep_all_their_bits(void)
{
	static const double values[] = { 0.0, -0.0, 1.5, -1e308, 5e-324, INFINITY };
	struct bypass_message message = fresh();
	size_t i;

	for (i = 0; i < sizeof(values) / sizeof(*values); i++)
		bypass_put_float(&message, values[i]);
	bypass_put_float(&message, NAN);
	for (i = 0; i < sizeof(values) / sizeof(*values); i++) {
		double value = bypass_get_float(&message);

		CHECK(memcmp(&value, &values[i], sizeof(value)) == 0);
	}
	CHECK(isnan(bypass_get_float(&message)));
	CHECK(bypass_message_ended(&message));
}

/* ---- strings and bytes ---- */

static void strings(void)
{
	static const char *const texts[] = { "", "a", "seven77", "eight888", "a longer one, of no special length" };
	struct bypass_message message = fresh();
	size_t i;

	for (i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		bypass_put_string(&message, texts[i], 100, EOVERFLOW);
		CHECK(message.length % 8 == 0);
	}
	for (i = 0; i < sizeof(texts) / sizeof(*texts); i++)
		CHECK(strcmp(bypass_get_string(&message, 100, EOVERFLOW), texts[i]) == 0);
	CHECK(bypass_message_ended(&message));
}

static void a_long_string_fails_as_asked_and_is_never_cut(void)
{
	struct bypass_message message = fresh();

	bypass_put_string(&message, "12345", 5, ENAMETOOLONG);
	CHECK(message.error == 0);
	bypass_put_string(&message, "123456", 5, ENAMETOOLONG);
	CHECK(message.error == ENAMETOOLONG);
	message = fresh();
	bypass_put_string(&message, "123456", 100, EOVERFLOW);
	CHECK(bypass_get_string(&message, 5, ENAMETOOLONG) == NULL);
	CHECK(message.error == ENAMETOOLONG);
}

/* The paper's `in "_POSIX_PATH_MAX"` copied 256 bytes from wherever the path stood. */
static void a_string_is_not_read_past_its_end_or_its_limit(void)
{
	struct bypass_message message = fresh();
	char *tight = (char *)malloc(4), *open_ended = (char *)malloc(8);

	memcpy(tight, "abc", 4);
	bypass_put_string(&message, tight, 255, ENAMETOOLONG);
	CHECK(message.error == 0);
	memset(open_ended, 'x', 8);
	bypass_put_string(&message, open_ended, 7, ENAMETOOLONG);
	CHECK(message.error == ENAMETOOLONG);
	free(tight);
	free(open_ended);
}

static void defect1_a_string_from_the_peer_ends_inside_the_buffer(void)
{
	struct bypass_message message = fresh();
	char buffer[8];

	memset(buffer, '#', sizeof(buffer));
	bypass_put_string(&message, "too long for this", 100, EOVERFLOW);
	bypass_get_string_into(&message, buffer, 4);
	CHECK(message.error == EOVERFLOW);
	CHECK(memcmp(buffer, "########", 8) == 0);
	message = fresh();
	bypass_put_string(&message, "abc", 100, EOVERFLOW);
	bypass_get_string_into(&message, buffer, 4);
	CHECK(message.error == 0 && memcmp(buffer, "abc\0####", 8) == 0);
}

static void a_string_needs_its_nul_and_no_other(void)
{
	struct bypass_message message = fresh();

	bypass_put_string(&message, "abc", 100, EOVERFLOW);
	room[8 + 1] = '\0';
	CHECK(bypass_get_string(&message, 100, EOVERFLOW) == NULL && message.error == EPROTO);
	message = fresh();
	bypass_put_string(&message, "abc", 100, EOVERFLOW);
	room[8 + 3] = '!';
	CHECK(bypass_get_string(&message, 100, EOVERFLOW) == NULL && message.error == EPROTO);
}

static void bytes_travel_as_many_as_were_given(void)
{
	struct bypass_message message = fresh();
	unsigned char buffer[16];
	size_t count;

	bypass_put_bytes(&message, "\0\1\2", 3);
	bypass_put_bytes(&message, NULL, 0);
	bypass_put_bytes(&message, "0123456789", 10);
	CHECK(memcmp(bypass_get_bytes(&message, SIZE_MAX, &count), "\0\1\2", 3) == 0 && count == 3);
	CHECK(bypass_get_bytes_into(&message, buffer, 0) == 0);
	memset(buffer, '#', sizeof(buffer));
	CHECK(bypass_get_bytes_into(&message, buffer, 10) == 10 && memcmp(buffer, "0123456789######", 16) == 0);
	CHECK(bypass_message_ended(&message));
	CHECK(message.bulk == 23);
}

static void defect2_padding_holds_nothing_of_the_sender(void)
{
	static const unsigned char expected[16] = { 0, 0, 0, 0, 0, 0, 0, 3, 'a', 'b', 'c', 0, 0, 0, 0, 0 };
	struct bypass_message message = fresh();

	bypass_put_bytes(&message, "abcdefgh", 3);
	CHECK(message.length == 16 && memcmp(room, expected, 16) == 0);
}

static void more_bytes_than_the_buffer_holds_touch_nothing(void)
{
	struct bypass_message message = fresh();
	char buffer[8];

	memset(buffer, '#', sizeof(buffer));
	bypass_put_bytes(&message, "12345", 5);
	CHECK(bypass_get_bytes_into(&message, buffer, 4) == 0);
	CHECK(message.error == EPROTO && memcmp(buffer, "########", 8) == 0);
}

/* ---- NULL, counts, amounts ---- */

static void defect3_null_is_null(void)
{
	struct bypass_message message = fresh();

	CHECK(bypass_put_present(&message, NULL) == 0);
	CHECK(bypass_put_present(&message, "") == 1);
	CHECK(bypass_get_present(&message) == 0);
	CHECK(bypass_get_present(&message) == 1);
	CHECK(bypass_message_ended(&message));
	bypass_put_string(&message, NULL, 10, EOVERFLOW);
	CHECK(message.error == EFAULT);
}

static void a_flag_is_nothing_but_0_or_1(void)
{
	struct bypass_message message = fresh();

	bypass_put_unsigned(&message, 2);
	CHECK(bypass_get_present(&message) == 0 && message.error == EPROTO);
}

static void defect6_arrays_travel_by_their_elements_also_none(void)
{
	static const short numbers[] = { -3, 0, 700 };
	struct bypass_message message = fresh();
	short came[3];

	bypass_put_count(&message, 3);
	BYPASS_PUT_EACH(&message, short, numbers, 3);
	bypass_put_count(&message, 0);
	BYPASS_PUT_EACH(&message, short, numbers, 0);
	CHECK(message.length == 5 * 8);
	CHECK(bypass_get_count(&message, 3) == 3);
	BYPASS_GET_EACH(&message, short, came, 3);
	CHECK(memcmp(came, numbers, sizeof(numbers)) == 0);
	CHECK(bypass_get_count(&message, 3) == 0 && bypass_message_ended(&message));
	CHECK(bypass_amount(&message, 3, sizeof(short)) == 6 && bypass_amount(&message, 0, sizeof(short)) == 0 && message.error == 0);
}

static void a_count_beyond_the_limit_is_refused(void)
{
	struct bypass_message message = fresh();

	bypass_put_count(&message, 4);
	CHECK(bypass_get_count(&message, 3) == 0 && message.error == EPROTO);
}

static void amounts_are_checked(void)
{
	struct bypass_message message = fresh();

	CHECK(bypass_amount(&message, -1, 1) == 0 && message.error == EINVAL);
	message = fresh();
	CHECK(bypass_amount(&message, INT64_MAX, 16) == 0 && message.error == EMSGSIZE);
	message = fresh();
	CHECK(bypass_amount(&message, BYPASS_PAYLOAD_MAX, 2) == 0 && message.error == EMSGSIZE);
	message = fresh();
	CHECK(bypass_amount(&message, BYPASS_PAYLOAD_MAX, 1) == BYPASS_PAYLOAD_MAX && message.error == 0);
}

int main(void)
{
	RUN(integers_of_all_sizes);
	RUN(defect4_unsigned_numbers_keep_their_top_bit);
	RUN(numbers_are_in_network_order);
	RUN(a_number_that_does_not_fit_overflows);
	RUN(floats_keep_all_their_bits);
	RUN(strings);
	RUN(a_long_string_fails_as_asked_and_is_never_cut);
	RUN(a_string_is_not_read_past_its_end_or_its_limit);
	RUN(defect1_a_string_from_the_peer_ends_inside_the_buffer);
	RUN(a_string_needs_its_nul_and_no_other);
	RUN(bytes_travel_as_many_as_were_given);
	RUN(defect2_padding_holds_nothing_of_the_sender);
	RUN(more_bytes_than_the_buffer_holds_touch_nothing);
	RUN(defect3_null_is_null);
	RUN(a_flag_is_nothing_but_0_or_1);
	RUN(defect6_arrays_travel_by_their_elements_also_none);
	RUN(a_count_beyond_the_limit_is_refused);
	RUN(amounts_are_checked);
	return 0;
}
