/*
 * text.c -- a call in strace's manner: open("/data/a", O_RDONLY) = 3. With BYPASS_TRACE=json, one JSON object per call instead:
 * {"pid":1,"tid":1,"agent":"remote","call":"open","args":{"path":"/data/a","flags":"O_RDONLY"},"result":3,"where":"home","us":25,
 * "at":81000,"ns":25480,"waited":21000,"in":0,"out":0,"opens":true}. `at` is when it began by the raw monotonic clock, `ns` how long it took,
 * `waited` how much of that for home's answers; `in` and `out` are bytes of buffers, read and written.
 *
 * The text lives in the thread's borrowed memory until the call ends. Nothing here fails: too long is cut, no memory is "".
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "text.h"
#include "descriptor.h"
#include "../shared/format.h"

#define SHOWN_BYTES 32
#define SHOWN_STRING 256
/* Kept free for the result and the closing brackets. */
#define TAIL 160

struct bypass_text {
	struct bypass_trap *trap;
	size_t length;
	int json;
	int count;
	int cut;
	char data[BYPASS_TEXT_SIZE];
};

/* ---- pieces ---- */

static void add(struct bypass_text *text, size_t reserve, const char *piece, size_t length)
{
	size_t room = BYPASS_TEXT_SIZE - 1 - reserve;

	if (text->length + length > room) {
		text->cut = 1;
		return;
	}
	memcpy(text->data + text->length, piece, length);
	text->length += length;
	text->data[text->length] = '\0';
}

static void add_text(struct bypass_text *text, const char *piece)
{
	add(text, text->count < 0 ? 0 : TAIL, piece, strlen(piece));
}

static void add_format(struct bypass_text *text, const char *format, ...)
{
	char piece[128];
	va_list arguments;
	size_t length;

	va_start(arguments, format);
	length = bypass_format_list(piece, sizeof(piece), format, arguments);
	va_end(arguments);
	add(text, text->count < 0 ? 0 : TAIL, piece, length);
}

/* One byte of a string: printable as it is, else escaped. JSON knows only some escapes; a byte beyond ASCII is its code point there. */
static void add_byte(struct bypass_text *text, unsigned char c)
{
	if (c == '"' || c == '\\')
		add_format(text, "\\%c", c);
	else if (c == '\n' || c == '\t' || c == '\r')
		add_text(text, c == '\n' ? "\\n" : c == '\t' ? "\\t" : "\\r");
	else if (c >= ' ' && c < 127)
		add_format(text, "%c", c);
	else
		add_format(text, text->json ? "\\u%04x" : "\\x%02x", c);
}

static void add_quoted(struct bypass_text *text, const unsigned char *bytes, size_t count, int more)
{
	size_t i;

	add_text(text, "\"");
	for (i = 0; i < count; i++)
		add_byte(text, bytes[i]);
	add_text(text, more && text->json ? "...\"" : "\"");
	if (more && !text->json)
		add_text(text, "...");
}

/* Opens the next argument. JSON keys are the parameters' names, and these are C identifiers. */
static void begin_argument(struct bypass_text *text, const char *parameter)
{
	if (text->json)
		add_format(text, "%s\"%s\":", text->count > 0 ? "," : "", parameter);
	else if (text->count > 0)
		add_text(text, ", ");
	text->count++;
}

/* ---- arguments ---- */

struct bypass_text *bypass_text_begin(struct bypass_trap *trap)
{
	static struct bypass_text nowhere; /* when there is no memory: filled by anybody, read by nobody */
	struct bypass_text *text = (struct bypass_text *)bypass_arena_take((struct bypass_thread *)trap->self, sizeof(*text));

	if (text == NULL)
		return &nowhere;
	text->trap = trap;
	text->length = 0;
	text->count = 0;
	text->cut = 0;
	text->json = trap->traced && bypass_process.trace == BYPASS_TRACE_JSON;
	text->data[0] = '\0';
	add_text(text, text->json ? "\"call\":\"" : "");
	add_text(text, trap->operation->name);
	add_text(text, text->json ? "\",\"args\":{" : "(");
	return text;
}

void bypass_text_integer(struct bypass_text *text, const char *parameter, int64_t value)
{
	begin_argument(text, parameter);
	add_format(text, "%lld", (long long)value);
}

void bypass_text_unsigned(struct bypass_text *text, const char *parameter, uint64_t value)
{
	begin_argument(text, parameter);
	add_format(text, "%llu", (unsigned long long)value);
}

/* Six digits behind the point, without the formatter's help: it has no floating point. */
void bypass_text_float(struct bypass_text *text, const char *parameter, double value)
{
	double size = value < 0 ? -value : value;
	unsigned long long whole, part;

	begin_argument(text, parameter);
	if (!(size < 1e18)) {
		add_text(text, text->json ? "null" : size != size ? "nan" : "huge");
		return;
	}
	whole = (unsigned long long)size;
	part = (unsigned long long)((size - (double)whole) * 1e6);
	add_format(text, "%s%llu.%06llu", value < 0 ? "-" : "", whole, part);
}

void bypass_text_symbols(struct bypass_text *text, const char *parameter, int64_t value, const struct bypass_symbols *symbols)
{
	int64_t rest = value;
	int named = 0;
	size_t i;

	begin_argument(text, parameter);
	if (text->json)
		add_text(text, "\"");
	for (i = 0; i < symbols->count; i++) {
		const struct bypass_symbol *row = &symbols->rows[i];
		int fits = symbols->bits ? (value & row->mask) == row->value && (row->value != 0 || row->mask != 0) : value == row->value && !named;

		/* A flag that others contain (O_SYNC holds O_DSYNC) is named only by the bits that are still unnamed. */
		if (!fits || (symbols->bits && row->value != 0 && (rest & row->value) != row->value))
			continue;
		add_format(text, "%s%s", named ? "|" : "", row->name);
		rest = symbols->bits ? rest & ~row->value : 0;
		named = 1;
	}
	if (rest != 0 || !named)
		add_format(text, rest < 10 && rest >= 0 ? "%s%lld" : "%s0x%llx", named ? "|" : "", (long long)rest);
	if (text->json)
		add_text(text, "\"");
}

void bypass_text_string(struct bypass_text *text, const char *parameter, const char *value)
{
	size_t length;

	if (value == NULL) {
		bypass_text_pointer(text, parameter, value);
		return;
	}
	begin_argument(text, parameter);
	length = strnlen(value, SHOWN_STRING + 1);
	add_quoted(text, (const unsigned char *)value, length > SHOWN_STRING ? SHOWN_STRING : length, length > SHOWN_STRING);
}

void bypass_text_bytes(struct bypass_text *text, const char *parameter, const void *value, size_t count)
{
	if (value == NULL) {
		bypass_text_pointer(text, parameter, value);
		return;
	}
	begin_argument(text, parameter);
	add_quoted(text, (const unsigned char *)value, count > SHOWN_BYTES ? SHOWN_BYTES : count, count > SHOWN_BYTES);
}

static void add_pointer(struct bypass_text *text, const void *value)
{
	if (value == NULL)
		add_text(text, text->json ? "null" : "NULL");
	else
		add_format(text, text->json ? "\"0x%llx\"" : "0x%llx", (unsigned long long)(uintptr_t)value);
}

void bypass_text_pointer(struct bypass_text *text, const char *parameter, const void *value)
{
	begin_argument(text, parameter);
	add_pointer(text, value);
}

void bypass_text_descriptor(struct bypass_text *text, const char *parameter, int fd)
{
	begin_argument(text, parameter);
	if (fd == AT_FDCWD)
		add_text(text, text->json ? "\"AT_FDCWD\"" : "AT_FDCWD");
	else
		add_format(text, "%d", fd);
}

/* ---- the end ---- */

static void end_arguments(struct bypass_text *text)
{
	if (text->cut && !text->json)
		add_text(text, "...");
	text->count = -1; /* from here on the tail's room may be used */
	add_text(text, text->json ? (text->cut ? "},\"cut\":true" : "}") : ")");
}

const char *bypass_error_name(int error)
{
	const struct bypass_symbols *set = bypass_spec.error_numbers;
	size_t i;

	for (i = 0; set != NULL && i < set->count; i++)
		if (set->rows[i].value == error)
			return set->rows[i].name;
	return "errno";
}

static const char *end_result(struct bypass_text *text, int failed)
{
	if (failed && text->json)
		add_format(text, ",\"errno\":\"%s\"", bypass_error_name(errno));
	else if (failed)
		add_format(text, " %s", bypass_error_name(errno));
	if (text->trap != NULL)
		text->trap->text = text->data;
	return text->data;
}

/* What a call has moved here is its result, when its shape is that of read or write; home's bytes are counted where they cross. */
static void count_local(struct bypass_trap *trap, int64_t value)
{
	const char *shape = trap->operation->signature, *end = shape + strlen(shape);

	if (trap->side == BYPASS_HOME || value <= 0 || end - shape < 8 || strcmp(end - 8, ")integer") != 0 || strstr(shape, "(fd,") == NULL)
		return;
	if (strstr(shape, "out:bytes") != NULL)
		trap->bytes_in = (uint64_t)value;
	else if (strstr(shape, ",bytes") != NULL)
		trap->bytes_out = (uint64_t)value;
}

const char *bypass_text_result_integer(struct bypass_text *text, int64_t value, int failed)
{
	if (!failed && text->trap != NULL && text->trap->traced)
		count_local(text->trap, value);
	end_arguments(text);
	add_format(text, text->json ? ",\"result\":%lld" : " = %lld", (long long)value);
	return end_result(text, failed);
}

const char *bypass_text_result_pointer(struct bypass_text *text, const void *value, int failed)
{
	end_arguments(text);
	add_text(text, text->json ? ",\"result\":" : " = ");
	add_pointer(text, value);
	return end_result(text, failed);
}

const char *bypass_text_result_none(struct bypass_text *text)
{
	end_arguments(text);
	return end_result(text, 0);
}

const char *bypass_text_arguments(struct bypass_text *text)
{
	end_arguments(text);
	return text->data;
}

static const char *where(enum bypass_side side)
{
	switch (side) {
	case BYPASS_HOME:
		return "home";
	case BYPASS_DENY:
		return "denied";
	case BYPASS_LOCAL:
	case BYPASS_ANYWHERE:
		break;
	}
	return "local";
}

/* What only machines want to know; see the head of this file. */
static void finish_json(char *line, size_t size, size_t length, const struct bypass_trap *trap, uint64_t ns)
{
	const char *shape = trap->operation->signature;
	size_t end = strlen(shape);

	if (trap->why != NULL)
		length += bypass_format(line + length, size - length, ",\"why\":\"%s\"", trap->why);
	bypass_format(line + length, size - length, ",\"at\":%llu,\"ns\":%llu,\"waited\":%llu,\"in\":%llu,\"out\":%llu%s}\n",
		      (unsigned long long)trap->began, (unsigned long long)ns, (unsigned long long)trap->waited, (unsigned long long)trap->bytes_in,
		      (unsigned long long)trap->bytes_out, end > 6 && strcmp(shape + end - 6, "fd-new") == 0 ? ",\"opens\":true" : "");
}

/* One write, so that lines of threads and processes do not mix. */
void bypass_trace_write(const struct bypass_trap *trap)
{
	size_t size = BYPASS_TEXT_SIZE + 512;
	char *line = (char *)bypass_arena_take((struct bypass_thread *)trap->self, size);
	uint64_t ns = bypass_now() - trap->began;
	unsigned long long us = ns / 1000;
	int file = bypass_process.trace_file >= 0 ? bypass_process.trace_file : bypass_process_error_file();
	int pid = (int)bypass_sys(SYS_getpid);
	size_t length;

	if (line == NULL)
		return;
	if (trap->text == NULL && bypass_process.trace == BYPASS_TRACE_TEXT)
		return;
	if (bypass_process.trace == BYPASS_TRACE_JSON) {
		length = bypass_format(line, size, "{\"pid\":%d,\"tid\":%d,\"agent\":\"%s\",", pid, ((struct bypass_thread *)trap->self)->tid, bypass_spec.name);
		/* What libc asks of a stream of ours does not describe itself, but is counted all the same. */
		if (trap->text == NULL && trap->fd >= 0)
			length += bypass_format(line + length, size - length, "\"call\":\"%s\",\"args\":{\"fd\":%d}", trap->operation->name, trap->fd);
		else if (trap->text == NULL)
			length += bypass_format(line + length, size - length, "\"call\":\"%s\",\"args\":{}", trap->operation->name);
		else
			length += bypass_format(line + length, size - length, "%s", trap->text);
		length += bypass_format(line + length, size - length, ",\"where\":\"%s\",\"us\":%llu", where(trap->side), us);
		finish_json(line, size, length, trap, ns);
		length = strlen(line);
	} else {
		length = bypass_format(line, size, "%d %s <%s, %llu us>%s%s\n", pid, trap->text, where(trap->side), us, trap->why != NULL ? " " : "",
				       trap->why != NULL ? trap->why : "");
	}
	bypass_write_all(file, line, length);
}
