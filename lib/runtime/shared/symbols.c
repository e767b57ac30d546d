/*
 * symbols.c -- named constants to canonical numbers and back. See include/wire.h.
 *
 * Rows are tried in order, and a row takes the bits of its mask away, so a flag that contains another (O_SYNC has O_DSYNC's bit)
 * stands before it. Rows with the same mask are values of one field. What is left over is EINVAL.
 */
#include "../include/wire.h"
#include <errno.h>

static int encode_value(const struct bypass_symbols *symbols, int64_t value, int64_t *canonical)
{
	size_t i;

	for (i = 0; i < symbols->count; i++) {
		if (symbols->rows[i].value == value) {
			*canonical = symbols->rows[i].canonical;
			return 0;
		}
	}
	return EINVAL;
}

static int decode_value(const struct bypass_symbols *symbols, int64_t canonical, int64_t *value)
{
	size_t i;

	for (i = 0; i < symbols->count; i++) {
		if (symbols->rows[i].canonical == canonical) {
			*value = symbols->rows[i].value;
			return 0;
		}
	}
	return EINVAL;
}

int bypass_symbols_encode(const struct bypass_symbols *symbols, int64_t value, int64_t *canonical)
{
	int64_t rest = value;
	size_t i;

	if (!symbols->bits)
		return encode_value(symbols, value, canonical);
	*canonical = 0;
	for (i = 0; i < symbols->count; i++) {
		const struct bypass_symbol *row = &symbols->rows[i];

		/* A constant that is 0 here cannot be seen (O_LARGEFILE on 64 bits); a field's zero is the field being empty. */
		if (row->value == 0 ? row->mask == 0 || (value & row->mask) != 0 : (rest & row->mask) != row->value)
			continue;
		*canonical |= row->canonical;
		rest &= ~row->mask;
	}
	return rest == 0 ? 0 : EINVAL;
}

/* All canonical bits of the field that a row belongs to: on the wire a field's mask is what its values are made of. */
static int64_t field_of(const struct bypass_symbols *symbols, const struct bypass_symbol *row)
{
	int64_t field = row->canonical;
	size_t i;

	if (row->mask == row->value || row->mask == 0)
		return field;
	for (i = 0; i < symbols->count; i++)
		if (symbols->rows[i].mask == row->mask)
			field |= symbols->rows[i].canonical;
	return field;
}

int bypass_symbols_decode(const struct bypass_symbols *symbols, int64_t canonical, int64_t *value)
{
	int64_t rest = canonical, field;
	size_t i;

	if (!symbols->bits)
		return decode_value(symbols, canonical, value);
	*value = 0;
	for (i = 0; i < symbols->count; i++) {
		const struct bypass_symbol *row = &symbols->rows[i];

		field = field_of(symbols, row);
		if ((canonical & field) != row->canonical || (row->canonical == 0 && field == 0))
			continue;
		*value |= row->value;
		rest &= ~field;
	}
	return rest == 0 ? 0 : EINVAL;
}

int64_t bypass_symbols_nameless(const struct bypass_symbols *symbols, int64_t value, int wire)
{
	int64_t named = 0;
	size_t i;

	if (!symbols->bits)
		return value;
	for (i = 0; i < symbols->count; i++)
		named |= wire ? symbols->rows[i].canonical : symbols->rows[i].mask;
	return (value & ~named) != 0 ? value & ~named : value; /* every bit has a name, but not the number in a field */
}

/* What failed is remembered for whoever tells of it; only the first failure counts. */
static void refuse(struct bypass_message *message, int error, int64_t value, const struct bypass_symbols *symbols, int wire)
{
	if (message->error != 0)
		return;
	message->unknown = symbols;
	message->nameless = bypass_symbols_nameless(symbols, value, wire);
	bypass_message_fail(message, error);
}

void bypass_put_symbols(struct bypass_message *message, int64_t value, const struct bypass_symbols *symbols)
{
	int64_t canonical;
	int error = bypass_symbols_encode(symbols, value, &canonical);

	if (error != 0)
		refuse(message, error, value, symbols, 0);
	else
		bypass_put_integer(message, canonical);
}

int64_t bypass_get_symbols(struct bypass_message *message, const struct bypass_symbols *symbols)
{
	int64_t canonical = bypass_get_integer(message, sizeof(canonical)), value = 0;
	int error;

	if (message->error != 0)
		return 0;
	error = bypass_symbols_decode(symbols, canonical, &value);
	if (error != 0) {
		refuse(message, error, canonical, symbols, 1);
		return 0;
	}
	return value;
}
