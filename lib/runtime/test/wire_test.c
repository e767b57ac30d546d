/* wire_test.c -- the external representation: round trips, bounds, and what must be refused. Numbers in names: defects of the lineage. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "check.h"
#include "../include/carry.h"
#include "../include/wire.h"
#include <fcntl.h>
#include <limits.h>
#include <math.h>
#include <sys/stat.h>

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

/* ---- bounds, growth, failure ---- */

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

/* ---- symbols ---- */

static const struct bypass_symbol flag_rows[] = {
	BYPASS_SYMBOL(O_PATH, O_PATH, 0x200000), BYPASS_SYMBOL(O_RDONLY, O_ACCMODE, 0),	BYPASS_SYMBOL(O_WRONLY, O_ACCMODE, 1),
	BYPASS_SYMBOL(O_RDWR, O_ACCMODE, 2),	 BYPASS_SYMBOL(O_TMPFILE, O_TMPFILE, 0x400000), BYPASS_SYMBOL(O_SYNC, O_SYNC, 0x100000),
	BYPASS_SYMBOL(O_CREAT, O_CREAT, 0x40),	 BYPASS_SYMBOL(O_DSYNC, O_DSYNC, 0x1000), BYPASS_SYMBOL(O_DIRECTORY, O_DIRECTORY, 0x10000),
	BYPASS_SYMBOL(O_CLOEXEC, O_CLOEXEC, 0x80000), { "O_NOTHING_HERE", 0, 0, 0x8000 },
};
static const struct bypass_symbols flags = BYPASS_SYMBOLS("open_flags", 1, flag_rows);
static const struct bypass_symbol whence_rows[] = { BYPASS_SYMBOL(SEEK_SET, SEEK_SET, 0), BYPASS_SYMBOL(SEEK_CUR, SEEK_CUR, 1), BYPASS_SYMBOL(SEEK_END, SEEK_END, 2) };
static const struct bypass_symbols whence = BYPASS_SYMBOLS("whence", 0, whence_rows);
static const struct bypass_symbol error_rows[] = { BYPASS_SYMBOL(ENOENT, ENOENT, 2), BYPASS_SYMBOL(EAGAIN, EAGAIN, 11), { "EWOULDBLOCK", EWOULDBLOCK, EWOULDBLOCK, 1001 } };
static const struct bypass_symbols errors = BYPASS_SYMBOLS("errno", 0, error_rows);
static const struct bypass_symbol mode_rows[] = { BYPASS_SYMBOL(S_IFREG, S_IFMT, 0100000), BYPASS_SYMBOL(S_IFLNK, S_IFMT, 0120000), BYPASS_SYMBOL(S_IFDIR, S_IFMT, 0040000), BYPASS_SYMBOL(S_IRUSR, S_IRUSR, 0400) };
static const struct bypass_symbols modes = BYPASS_SYMBOLS("file_mode", 1, mode_rows);

static void goes_as(const struct bypass_symbols *set, int64_t value, int64_t expected)
{
	int64_t canonical = -1, back = -1;

	CHECK(bypass_symbols_encode(set, value, &canonical) == 0 && canonical == expected);
	CHECK(bypass_symbols_decode(set, canonical, &back) == 0 && back == value);
}

static void defect5_a_flag_that_contains_another_is_itself(void)
{
	goes_as(&flags, O_RDONLY, 0);
	goes_as(&flags, O_WRONLY | O_CREAT, 0x41);
	goes_as(&flags, O_RDWR | O_DSYNC, 0x1002);
	goes_as(&flags, O_RDWR | O_SYNC, 0x100002);
	goes_as(&flags, O_DIRECTORY, 0x10000);
	goes_as(&flags, O_RDWR | O_TMPFILE | O_CLOEXEC, 0x480002);
	goes_as(&flags, O_PATH | O_DIRECTORY, 0x210000);
	goes_as(&modes, S_IFDIR | S_IRUSR, 0040400);
	goes_as(&modes, S_IFREG, 0100000);
	goes_as(&modes, S_IFLNK, 0120000);
	goes_as(&modes, S_IRUSR, 0400);
}

static void defect5_what_is_not_known_is_refused_not_dropped(void)
{
	int64_t out;

	CHECK(bypass_symbols_encode(&flags, O_CREAT | 1 << 30, &out) == EINVAL);
	CHECK(bypass_symbols_encode(&flags, O_EXCL, &out) == EINVAL);
	CHECK(bypass_symbols_encode(&flags, O_ACCMODE, &out) == EINVAL);
	CHECK(bypass_symbols_decode(&flags, 0x41 | 0x4000000, &out) == EINVAL);
	CHECK(bypass_symbols_decode(&flags, 3, &out) == EINVAL);
	CHECK(bypass_symbols_decode(&modes, 0160000, &out) == EINVAL);
	CHECK(bypass_symbols_encode(&whence, 17, &out) == EINVAL);
	CHECK(bypass_symbols_decode(&whence, 17, &out) == EINVAL);
	CHECK(bypass_symbols_encode(&errors, 0, &out) == EINVAL);
}

static void a_flag_that_is_nothing_here_is_understood(void)
{
	int64_t value;

	CHECK(bypass_symbols_decode(&flags, 0x8041, &value) == 0 && value == (O_WRONLY | O_CREAT));
}

static void two_names_of_one_value_go_as_the_first(void)
{
	int64_t out;

	CHECK(bypass_symbols_encode(&errors, EWOULDBLOCK, &out) == 0 && out == 11);
	CHECK(bypass_symbols_decode(&errors, 1001, &out) == 0 && out == EWOULDBLOCK);
	goes_as(&whence, SEEK_END, 2);
}

static void symbols_in_messages_fail_them(void)
{
	struct bypass_message message = fresh();

	bypass_put_symbols(&message, O_RDWR, &flags);
	CHECK(bypass_get_symbols(&message, &flags) == O_RDWR && bypass_message_ended(&message));
	bypass_put_symbols(&message, 1 << 30, &flags);
	CHECK(message.error == EINVAL);
	message = fresh();
	bypass_put_integer(&message, (int64_t)1 << 40);
	CHECK(bypass_get_symbols(&message, &flags) == 0 && message.error == EINVAL);
}

/* ---- records ---- */

struct wide {
	int64_t size;
	unsigned mode;
	short kind;
	unsigned char tiny;
	float ratio;
	char name[8];
	uint64_t nanoseconds;
};
static const struct bypass_field wide_fields[] = {
	BYPASS_FIELD(struct wide, size), BYPASS_FIELD_NAMED(struct wide, mode, &modes), BYPASS_FIELD(struct wide, kind),
	BYPASS_FIELD(struct wide, tiny), BYPASS_FIELD_REAL(struct wide, ratio), BYPASS_FIELD_CHARS(struct wide, name),
	BYPASS_FIELD(struct wide, nanoseconds),
};
static const struct bypass_record wide_record = BYPASS_RECORD("wide", struct wide, wide_fields);

/* The same struct on a machine with other sizes, other places, a member less and one more. */
struct narrow {
	uint64_t nanoseconds;
	char name[5];
	int size;
	unsigned mode;
	int newer;
};
static const struct bypass_field narrow_fields[] = {
	BYPASS_FIELD(struct narrow, size), BYPASS_FIELD_NAMED(struct narrow, mode, &modes), BYPASS_FIELD_MISSING(kind),
	BYPASS_FIELD_MISSING(tiny), BYPASS_FIELD_MISSING(ratio), BYPASS_FIELD_CHARS(struct narrow, name),
	BYPASS_FIELD(struct narrow, nanoseconds), BYPASS_FIELD(struct narrow, newer),
};
static const struct bypass_record narrow_record = BYPASS_RECORD("narrow", struct narrow, narrow_fields);
static const struct bypass_field nameless_fields[] = {
	BYPASS_FIELD(struct narrow, size), BYPASS_FIELD_NAMED(struct narrow, mode, &modes), BYPASS_FIELD_MISSING(kind),
	BYPASS_FIELD_MISSING(tiny), BYPASS_FIELD_MISSING(ratio), BYPASS_FIELD_MISSING(name), BYPASS_FIELD(struct narrow, nanoseconds),
};
static const struct bypass_record nameless_record = BYPASS_RECORD("nameless", struct narrow, nameless_fields);

static struct wide an_example(void)
{
	struct wide object;

	memset(&object, 0x5a, sizeof(object));
	object.size = 1234567;
	object.mode = S_IFDIR | S_IRUSR;
	object.kind = -7;
	object.tiny = 200;
	object.ratio = 0.25f;
	memcpy(object.name, "abc\0#!!", 8);
	object.nanoseconds = 0xfedcba9876543210u;
	return object;
}

static void defect7_records_keep_all_their_members(void)
{
	struct wide in = an_example(), out;
	struct bypass_message message = fresh();

	memset(&out, '#', sizeof(out));
	bypass_put_record(&message, &in, &wide_record);
	bypass_get_record(&message, &out, &wide_record);
	CHECK(bypass_message_ended(&message));
	CHECK(out.size == in.size && out.mode == in.mode && out.kind == -7 && out.tiny == 200 && out.ratio == 0.25f);
	CHECK(strcmp(out.name, "abc") == 0 && out.nanoseconds == in.nanoseconds);
}

static void records_of_unlike_machines(void)
{
	struct wide in = an_example(), back;
	struct narrow out, nameless;
	struct bypass_message message = fresh();

	bypass_put_record(&message, &in, &wide_record);
	bypass_get_record(&message, &out, &narrow_record);
	CHECK(bypass_message_ended(&message));
	CHECK(out.size == 1234567 && out.mode == in.mode && strcmp(out.name, "abc") == 0 && out.nanoseconds == in.nanoseconds && out.newer == 0);
	message = fresh();
	out.newer = 5;
	bypass_put_record(&message, &out, &narrow_record);
	bypass_put_integer(&message, 99);
	memset(&back, '#', sizeof(back));
	bypass_get_record(&message, &nameless, &nameless_record);
	CHECK(bypass_get_integer(&message, 8) == 99 && message.error == 0 && nameless.size == 1234567 && nameless.nanoseconds == in.nanoseconds);
	message.position = 0;
	memset(&back, '#', sizeof(back));
	bypass_get_record(&message, &back, &wide_record);
	CHECK(bypass_get_integer(&message, 8) == 99 && bypass_message_ended(&message));
	CHECK(back.size == 1234567 && back.kind == 0 && back.tiny == 0 && back.ratio == 0);
}

static void a_record_with_fewer_members_leaves_zeros(void)
{
	struct wide out;
	struct bypass_message message = fresh();

	bypass_put_count(&message, 1);
	bypass_put_unsigned(&message, 0);
	bypass_put_integer(&message, 42);
	memset(&out, '#', sizeof(out));
	bypass_get_record(&message, &out, &wide_record);
	CHECK(bypass_message_ended(&message) && out.size == 42 && out.nanoseconds == 0 && out.name[0] == '\0');
}

static void a_member_that_does_not_fit_overflows(void)
{
	struct wide in = an_example();
	struct narrow out;
	struct bypass_message message = fresh();

	in.size = (int64_t)1 << 40;
	bypass_put_record(&message, &in, &wide_record);
	bypass_get_record(&message, &out, &narrow_record);
	CHECK(message.error == EOVERFLOW);
	in = an_example();
	memcpy(in.name, "sixsix", 7);
	message = fresh();
	bypass_put_record(&message, &in, &wide_record);
	bypass_get_record(&message, &out, &narrow_record);
	CHECK(message.error == EOVERFLOW);
}

static void a_hostile_record_is_refused(void)
{
	struct wide out;
	struct bypass_message message = fresh();

	bypass_put_count(&message, 1u << 30);
	bypass_get_record(&message, &out, &wide_record);
	CHECK(message.error == EPROTO);
	message = fresh();
	bypass_put_count(&message, 7);
	bypass_put_unsigned(&message, UINT64_MAX);
	bypass_put_integer(&message, 1);
	bypass_get_record(&message, &out, &wide_record);
	CHECK(message.error == EPROTO);
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
	RUN(a_full_message_fails_and_stays_failed);
	RUN(a_short_message_fails_and_gives_zeros);
	RUN(trailing_bytes_are_refused);
	RUN(growth_moves_a_message_a_few_times_only);
	RUN(a_message_does_not_grow_beyond_a_payload);
	RUN(lengths_near_the_end_of_numbers_do_not_wrap);
	RUN(defect5_a_flag_that_contains_another_is_itself);
	RUN(defect5_what_is_not_known_is_refused_not_dropped);
	RUN(a_flag_that_is_nothing_here_is_understood);
	RUN(two_names_of_one_value_go_as_the_first);
	RUN(symbols_in_messages_fail_them);
	RUN(defect7_records_keep_all_their_members);
	RUN(records_of_unlike_machines);
	RUN(a_record_with_fewer_members_leaves_zeros);
	RUN(a_member_that_does_not_fit_overflows);
	RUN(a_hostile_record_is_refused);
	return 0;
}
