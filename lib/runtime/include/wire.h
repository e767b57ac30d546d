/*
 * wire.h -- the external representation: integers as 64-bit two's complement in network order, floats as IEEE binary64,
 * symbols as canonical numbers, structs as members in canonical order with a count, bytes padded to 8.
 *
 * Used on both sides, by generated code and the runtime. A message that failed stays failed (`error` holds an errno value of
 * this machine); every put and get after that does nothing and gets give 0. Not thread safe: a message belongs to one call.
 * Memory: a message never allocates by itself but through `grow`, which may be NULL (then it is bounded by `capacity`).
 */
#ifndef BYPASS_WIRE_H
#define BYPASS_WIRE_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Payload of one frame, bytes. A count beyond it is EMSGSIZE; calls with a `partial` count are cut to it. */
#define BYPASS_PAYLOAD_MAX (8u << 20)
/* Longest string that travels, bytes without the NUL. */
#define BYPASS_STRING_MAX (1u << 20)

struct bypass_symbols;

struct bypass_message {
	unsigned char *data;
	size_t length;   /* bytes that mean something */
	size_t capacity; /* bytes that there are */
	size_t position; /* next byte to get */
	int error;       /* 0, or the errno value at which the message failed */
	unsigned char *(*grow)(struct bypass_message *message, size_t capacity);
	void *scratch;   /* owner's; gets of strings and arrays live in `data` itself where they can */
	size_t bulk;     /* bytes of buffers that were put or got into place: what statistics call data */
	const struct bypass_symbols *unknown; /* the set in which a constant without a name made it fail, and what had none: for messages */
	int64_t nameless;
};

/* One named constant. `mask` is the field that the value lives in; for a plain flag it equals the value. */
#define BYPASS_SYMBOL_NAME 40 /* with its end. Part of the row: a pointer would be written by the dynamic linker, at each start of a program */
struct bypass_symbol {
	char name[BYPASS_SYMBOL_NAME];
	int64_t value;     /* on this machine */
	int64_t mask;      /* on this machine */
	int64_t canonical; /* on the wire */
};
struct bypass_symbols {
	const char *name;
	int bits; /* 1: rows may be combined; 0: exactly one */
	const struct bypass_symbol *rows;
	size_t count;
};

/* One row of a table of symbols. */
#define BYPASS_SYMBOL(name, mask, canonical) { #name, (int64_t)(name) + BYPASS_FITS(#name), (int64_t)(mask), canonical }
#define BYPASS_FITS(text) (0 * (int64_t)sizeof(char[sizeof(text) <= BYPASS_SYMBOL_NAME ? 1 : -1]))
#define BYPASS_SYMBOLS(name, bits, rows) { name, bits, rows, sizeof(rows) / sizeof(struct bypass_symbol) }

enum bypass_field_kind { BYPASS_FIELD_INT, BYPASS_FIELD_UINT, BYPASS_FIELD_FLOAT, BYPASS_FIELD_TEXT, BYPASS_FIELD_SYMBOLS, BYPASS_FIELD_UNSIGNED_SYMBOLS, BYPASS_FIELD_ABSENT };

/* One member of a struct on this machine; rows stand in canonical order. ABSENT: this system has no such member; 0 travels. */
struct bypass_field {
	const char *name;
	uint32_t offset;
	uint32_t size;
	enum bypass_field_kind kind;
	const struct bypass_symbols *symbols;
};
struct bypass_record {
	const char *name;
	size_t size;
	const struct bypass_field *fields;
	size_t count;
};

#define BYPASS_IS_UNSIGNED(T) ((T)-1 > (T)0)
#define BYPASS_FIELD(T, member) \
	{ #member, (uint32_t)offsetof(T, member), (uint32_t)sizeof(((T *)0)->member), \
	  BYPASS_IS_UNSIGNED(__typeof__(((T *)0)->member)) ? BYPASS_FIELD_UINT : BYPASS_FIELD_INT, 0 }
#define BYPASS_FIELD_REAL(T, member) \
	{ #member, (uint32_t)offsetof(T, member), (uint32_t)sizeof(((T *)0)->member), BYPASS_FIELD_FLOAT, 0 }
#define BYPASS_FIELD_CHARS(T, member) \
	{ #member, (uint32_t)offsetof(T, member), (uint32_t)sizeof(((T *)0)->member), BYPASS_FIELD_TEXT, 0 }
#define BYPASS_FIELD_NAMED(T, member, set) \
	{ #member, (uint32_t)offsetof(T, member), (uint32_t)sizeof(((T *)0)->member), \
	  BYPASS_IS_UNSIGNED(__typeof__(((T *)0)->member)) ? BYPASS_FIELD_UNSIGNED_SYMBOLS : BYPASS_FIELD_SYMBOLS, set }
#define BYPASS_FIELD_MISSING(member) { #member, 0, 0, BYPASS_FIELD_ABSENT, 0 }
#define BYPASS_RECORD(name, T, fields) { name, sizeof(T), fields, sizeof(fields) / sizeof(struct bypass_field) }

/* Fail a message unless it failed already. */
void bypass_message_fail(struct bypass_message *message, int error);

/* Integers. put_unsigned keeps all 64 bits; get checks the range of a type of `size` bytes: out of it is EOVERFLOW. */
void bypass_put_integer(struct bypass_message *message, int64_t value);
void bypass_put_unsigned(struct bypass_message *message, uint64_t value);
int64_t bypass_get_integer(struct bypass_message *message, size_t size);
uint64_t bypass_get_unsigned(struct bypass_message *message, size_t size);
void bypass_put_float(struct bypass_message *message, double value);
double bypass_get_float(struct bypass_message *message);

/* The C compiler chooses by the type at hand, so that the generator never knows a size. T is an arithmetic integer type. */
#define BYPASS_PUT(message, T, value) \
	(BYPASS_IS_UNSIGNED(T) ? bypass_put_unsigned((message), (uint64_t)(T)(value)) : bypass_put_integer((message), (int64_t)(T)(value)))
#define BYPASS_GET(message, T) \
	((T)(BYPASS_IS_UNSIGNED(T) ? bypass_get_unsigned((message), sizeof(T)) : (uint64_t)bypass_get_integer((message), sizeof(T))))

/* Symbols: an unknown bit or value is EINVAL on either side, never dropped. */
void bypass_put_symbols(struct bypass_message *message, int64_t value, const struct bypass_symbols *symbols);
int64_t bypass_get_symbols(struct bypass_message *message, const struct bypass_symbols *symbols);
/* Of a value that was refused: the bits without a name, or all of it; on the wire, or here. */
int64_t bypass_symbols_nameless(const struct bypass_symbols *symbols, int64_t value, int wire);
/* The same without a message: 0, or the errno value. */
int bypass_symbols_encode(const struct bypass_symbols *symbols, int64_t value, int64_t *canonical);
int bypass_symbols_decode(const struct bypass_symbols *symbols, int64_t canonical, int64_t *value);

/* A flag whether a pointer is NULL; put before the value of every `null` parameter. Gives the flag: 1 = there is a value. */
int bypass_put_present(struct bypass_message *message, const void *pointer);
int bypass_get_present(struct bypass_message *message);

/*
 * Strings: length, bytes, NUL, padding. Longer than max (bytes without NUL): `toolong` is the errno (ENAMETOOLONG for paths,
 * EOVERFLOW otherwise). get gives a pointer into the message, valid while the message lives; NULL when failed.
 */
void bypass_put_string(struct bypass_message *message, const char *text, size_t max, int toolong);
const char *bypass_get_string(struct bypass_message *message, size_t max, int toolong);

/* Bytes: count, bytes, padding. get gives a pointer into the message and checks count == exactly (pass SIZE_MAX: any) and <= max. */
void bypass_put_bytes(struct bypass_message *message, const void *bytes, size_t count);
const void *bypass_get_bytes(struct bypass_message *message, size_t max, size_t *count);
/* Outs: copy what came into a buffer of `capacity` bytes; more than that fails with EPROTO and touches nothing. Gives bytes copied. */
size_t bypass_get_bytes_into(struct bypass_message *message, void *buffer, size_t capacity);

/* One struct: member count, which of them are text, members. Those that the peer did not send become 0; those in excess are skipped. */
void bypass_put_record(struct bypass_message *message, const void *object, const struct bypass_record *record);
void bypass_get_record(struct bypass_message *message, void *object, const struct bypass_record *record);

/* Element counts of arrays: get fails with EPROTO beyond max. */
void bypass_put_count(struct bypass_message *message, size_t count);
size_t bypass_get_count(struct bypass_message *message, size_t max);

/* count * size in checked arithmetic on a private copy: a negative or overflowing count fails the message with EINVAL / EMSGSIZE. */
size_t bypass_amount(struct bypass_message *message, int64_t count, size_t size);

/* All of the message was read and nothing failed; trailing bytes fail it with EPROTO. */
int bypass_message_ended(struct bypass_message *message);

#ifdef __cplusplus
}
#endif
#endif
