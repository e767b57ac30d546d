/* records.c -- structs to members in canonical order and back. See include/wire.h. */
#include "../include/wire.h"
#include <errno.h>
#include <string.h>
#include "bytes.h"

/* Members that one record may have: a bit each in a word. */
#define MEMBERS_MAX 64

static int64_t load(const unsigned char *place, const struct bypass_field *field)
{
	int64_t value64;
	int32_t value32;
	int16_t value16;
	int is_unsigned = field->kind == BYPASS_FIELD_UINT || field->kind == BYPASS_FIELD_UNSIGNED_SYMBOLS;

	switch (field->size) {
	case 8:
		memcpy(&value64, place, 8);
		return value64;
	case 4:
		memcpy(&value32, place, 4);
		return is_unsigned ? (int64_t)(uint32_t)value32 : value32;
	case 2:
		memcpy(&value16, place, 2);
		return is_unsigned ? (int64_t)(uint16_t)value16 : value16;
	default:
		return is_unsigned ? (int64_t)*place : (int64_t)(signed char)*place;
	}
}

static void store(unsigned char *place, const struct bypass_field *field, int64_t value)
{
	int32_t value32 = (int32_t)value;
	int16_t value16 = (int16_t)value;

	switch (field->size) {
	case 8:
		memcpy(place, &value, 8);
		break;
	case 4:
		memcpy(place, &value32, 4);
		break;
	case 2:
		memcpy(place, &value16, 2);
		break;
	default:
		*place = (unsigned char)value;
	}
}

static double load_float(const unsigned char *place, const struct bypass_field *field)
{
	double value;
	float narrow;

	if (field->size == sizeof(value)) {
		memcpy(&value, place, sizeof(value));
		return value;
	}
	memcpy(&narrow, place, sizeof(narrow));
	return (double)narrow;
}

static void store_float(unsigned char *place, const struct bypass_field *field, double value)
{
	float narrow = (float)value;

	if (field->size == sizeof(value))
		memcpy(place, &value, sizeof(value));
	else
		memcpy(place, &narrow, sizeof(narrow));
}

/*
 * Text of a fixed place need not end in a NUL there. Where it does the NUL travels along: in a shorter place the text has room only with
 * its end, or whoever reads it there would read on.
 */
static void put_text(struct bypass_message *message, const unsigned char *place, const struct bypass_field *field)
{
	const void *end = memchr(place, '\0', field->size);

	bypass_put_bytes(message, place, end != NULL ? (size_t)((const unsigned char *)end - place) + 1 : field->size);
}

static void get_text(struct bypass_message *message, unsigned char *place, const struct bypass_field *field)
{
	size_t count;
	const void *text = bypass_get_bytes(message, SIZE_MAX, &count);

	if (text == NULL)
		return;
	if (count > field->size) {
		bypass_message_fail(message, EOVERFLOW);
		return;
	}
	memcpy(place, text, count);
}

/* Symbols members may be unsigned and of any size; their numbers are small, so the sign does not matter. */
static void put_member(struct bypass_message *message, const unsigned char *object, const struct bypass_field *field)
{
	const unsigned char *place = object + field->offset;

	switch (field->kind) {
	case BYPASS_FIELD_INT:
	case BYPASS_FIELD_UINT:
		bypass_put_integer(message, load(place, field));
		return;
	case BYPASS_FIELD_FLOAT:
		bypass_put_float(message, load_float(place, field));
		return;
	case BYPASS_FIELD_TEXT:
		put_text(message, place, field);
		return;
	case BYPASS_FIELD_SYMBOLS:
	case BYPASS_FIELD_UNSIGNED_SYMBOLS:
		bypass_put_symbols(message, load(place, field), field->symbols);
		return;
	case BYPASS_FIELD_ABSENT:
		bypass_put_integer(message, 0);
		return;
	}
}

static void get_member(struct bypass_message *message, unsigned char *object, const struct bypass_field *field)
{
	unsigned char *place = object + field->offset;

	switch (field->kind) {
	case BYPASS_FIELD_INT:
		store(place, field, bypass_get_integer(message, field->size));
		return;
	case BYPASS_FIELD_UINT:
		store(place, field, (int64_t)bypass_get_unsigned(message, field->size));
		return;
	case BYPASS_FIELD_FLOAT:
		store_float(place, field, bypass_get_float(message));
		return;
	case BYPASS_FIELD_TEXT:
		get_text(message, place, field);
		return;
	case BYPASS_FIELD_SYMBOLS:
	case BYPASS_FIELD_UNSIGNED_SYMBOLS:
		store(place, field, bypass_get_symbols(message, field->symbols));
		return;
	case BYPASS_FIELD_ABSENT:
		return;
	}
}

/*
 * On the wire: a count, a word with a bit for each member that is text, the members. By the word a side can skip what it does not
 * know: a number has 8 bytes, text says its length.
 */
void bypass_put_record(struct bypass_message *message, const void *object, const struct bypass_record *record)
{
	uint64_t texts = 0;
	size_t i;

	if (record->count > MEMBERS_MAX) {
		bypass_message_fail(message, EMSGSIZE);
		return;
	}
	for (i = 0; i < record->count; i++)
		texts |= (uint64_t)(record->fields[i].kind == BYPASS_FIELD_TEXT) << i;
	bypass_put_count(message, record->count);
	bypass_put_unsigned(message, texts);
	for (i = 0; i < record->count && message->error == 0; i++)
		put_member(message, (const unsigned char *)object, &record->fields[i]);
}

static void skip_member(struct bypass_message *message, int text)
{
	size_t count;

	if (text)
		bypass_get_bytes(message, SIZE_MAX, &count);
	else
		bypass_get_unsigned(message, sizeof(uint64_t));
}

void bypass_get_record(struct bypass_message *message, void *object, const struct bypass_record *record)
{
	size_t i, count = bypass_get_count(message, MEMBERS_MAX);
	uint64_t texts = bypass_get_unsigned(message, sizeof(texts));

	memset(object, 0, record->size);
	for (i = 0; i < count && message->error == 0; i++) {
		const struct bypass_field *field = i < record->count ? &record->fields[i] : NULL;
		int text = (int)(texts >> i & 1);

		if (field == NULL || field->kind == BYPASS_FIELD_ABSENT)
			skip_member(message, text);
		else if (!text && field->kind == BYPASS_FIELD_TEXT)
			skip_member(message, 0); /* who sends has none, and so a number in its place: it is empty */
		else if (text != (field->kind == BYPASS_FIELD_TEXT))
			bypass_message_fail(message, EPROTO);
		else
			get_member(message, (unsigned char *)object, field);
	}
}
