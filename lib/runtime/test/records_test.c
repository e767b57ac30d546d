/* records_test.c -- named constants and structs on their way between unlike machines. "defectN" as in wire_test.c. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "check.h"
#include "../include/wire.h"
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

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

/* ENOTSUP and EOPNOTSUPP are one number on Linux and two on macOS (45 and 102), where each name must stay itself. */
static void names_that_are_one_here_are_two_elsewhere(void)
{
	static const struct bypass_symbol one_rows[] = { { "EOPNOTSUPP", 95, 95, 95 }, { "ENOTSUP", 95, 95, 1001 } };
	static const struct bypass_symbol two_rows[] = { { "EOPNOTSUPP", 102, 102, 95 }, { "ENOTSUP", 45, 45, 1001 } };
	static const struct bypass_symbols one = BYPASS_SYMBOLS("errno", 0, one_rows), two = BYPASS_SYMBOLS("errno", 0, two_rows);
	int64_t wire, value;

	CHECK(bypass_symbols_encode(&two, 45, &wire) == 0 && wire == 1001 && bypass_symbols_decode(&two, wire, &value) == 0 && value == 45);
	CHECK(bypass_symbols_decode(&one, 1001, &value) == 0 && value == 95);
	CHECK(bypass_symbols_encode(&two, 102, &wire) == 0 && wire == 95 && bypass_symbols_decode(&one, wire, &value) == 0 && value == 95);
	CHECK(bypass_symbols_encode(&one, 95, &wire) == 0 && wire == 95 && bypass_symbols_decode(&two, wire, &value) == 0 && value == 102);
}

static void what_has_no_name_is_told(void)
{
	struct bypass_message message = fresh();

	CHECK(bypass_symbols_nameless(&flags, O_CREAT | 1 << 30, 0) == 1 << 30 && bypass_symbols_nameless(&whence, 17, 0) == 17);
	CHECK(bypass_symbols_nameless(&flags, 0x41 | 0x4000000, 1) == 0x4000000 && bypass_symbols_nameless(&flags, O_ACCMODE, 0) == O_ACCMODE);
	bypass_put_symbols(&message, O_CREAT | 1 << 30, &flags);
	CHECK(message.error == EINVAL && message.unknown == &flags && message.nameless == 1 << 30);
	bypass_put_symbols(&message, 17, &whence);
	CHECK(message.unknown == &flags);
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

static void text_that_the_sender_lacks_is_empty(void)
{
	struct narrow in = { 0 };
	struct wide out;
	struct bypass_message message = fresh();

	in.size = 7;
	in.nanoseconds = 9;
	bypass_put_record(&message, &in, &nameless_record);
	memset(&out, '#', sizeof(out));
	bypass_get_record(&message, &out, &wide_record);
	CHECK(bypass_message_ended(&message));
	CHECK(out.size == 7 && out.name[0] == '\0' && out.name[sizeof(out.name) - 1] == '\0' && out.nanoseconds == 9);
}

static void text_has_room_only_with_its_end(void)
{
	struct wide in = an_example();
	struct narrow out, back;
	struct bypass_message message = fresh();

	memset(in.name, '\0', sizeof(in.name));
	memset(in.name, 'x', sizeof(out.name) - 1);
	bypass_put_record(&message, &in, &wide_record);
	bypass_get_record(&message, &out, &narrow_record);
	CHECK(bypass_message_ended(&message) && strcmp(out.name, in.name) == 0);
	message = fresh();
	in.name[sizeof(out.name) - 1] = 'x';
	bypass_put_record(&message, &in, &wide_record);
	bypass_get_record(&message, &out, &narrow_record);
	CHECK(message.error == EOVERFLOW);
	/* but where nothing ended it, nothing has to */
	message = fresh();
	in = an_example();
	bypass_put_record(&message, &in, &wide_record);
	bypass_get_record(&message, &out, &narrow_record);
	memset(out.name, 'y', sizeof(out.name));
	message = fresh();
	bypass_put_record(&message, &out, &narrow_record);
	bypass_get_record(&message, &back, &narrow_record);
	CHECK(bypass_message_ended(&message) && memcmp(back.name, out.name, sizeof(out.name)) == 0);
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
	RUN(defect5_a_flag_that_contains_another_is_itself);
	RUN(defect5_what_is_not_known_is_refused_not_dropped);
	RUN(a_flag_that_is_nothing_here_is_understood);
	RUN(two_names_of_one_value_go_as_the_first);
	RUN(names_that_are_one_here_are_two_elsewhere);
	RUN(what_has_no_name_is_told);
	RUN(symbols_in_messages_fail_them);
	RUN(defect7_records_keep_all_their_members);
	RUN(records_of_unlike_machines);
	RUN(text_that_the_sender_lacks_is_empty);
	RUN(text_has_room_only_with_its_end);
	RUN(a_record_with_fewer_members_leaves_zeros);
	RUN(a_member_that_does_not_fit_overflows);
	RUN(a_hostile_record_is_refused);
	return 0;
}
