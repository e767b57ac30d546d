/* format.c -- a printf of our own. See format.h. */
#include "format.h"
#include <errno.h>
#include <limits.h>
#include <stdint.h>
#include <string.h>
#include "bytes.h"

struct output {
	char *next, *end; /* end: where the NUL goes at the latest */
};

/* One conversion: what stands between % and its letter. */
struct conversion {
	int left, plus, space, alternate, zero;
	int width;
	int precision; /* -1: none */
	int length;    /* 'H' hh, 'h', 0, 'l', 'L' ll, 'z', 'j', 't' */
	char letter;
};

static void put(struct output *output, const char *text, size_t length)
{
	size_t room = (size_t)(output->end - output->next);

	if (length > room)
		length = room;
	memcpy(output->next, text, length);
	output->next += length;
}

static void fill(struct output *output, char c, int count)
{
	for (; count > 0 && output->next < output->end; count--)
		*output->next++ = c;
}

/* prefix and zeros stand between blanks and body: "-0x" and precision. */
static void put_padded(struct output *output, const struct conversion *how, const char *prefix, int zeros, const char *body, size_t length)
{
	size_t before = strlen(prefix);
	int blanks = how->width > INT_MAX / 2 ? INT_MAX / 2 : how->width;

	blanks -= (int)before + (zeros > 0 ? zeros : 0) + (length > INT_MAX / 2 ? INT_MAX / 2 : (int)length);
	if (!how->left)
		fill(output, ' ', blanks);
	put(output, prefix, before);
	fill(output, '0', zeros);
	put(output, body, length);
	if (how->left)
		fill(output, ' ', blanks);
}

static const char *read_number(const char *format, int *number, va_list *arguments)
{
	if (*format == '*') {
		*number = va_arg(*arguments, int);
		return format + 1;
	}
	for (*number = 0; *format >= '0' && *format <= '9'; format++)
		*number = *number < INT_MAX / 10 - 9 ? *number * 10 + (*format - '0') : INT_MAX / 2;
	return format;
}

static const char *read_conversion(const char *format, struct conversion *how, va_list *arguments)
{
	memset(how, 0, sizeof(*how));
	how->precision = -1;
	for (;; format++) {
		if (*format == '-')
			how->left = 1;
		else if (*format == '+')
			how->plus = 1;
		else if (*format == ' ')
			how->space = 1;
		else if (*format == '#')
			how->alternate = 1;
		else if (*format == '0')
			how->zero = 1;
		else
			break;
	}
	format = read_number(format, &how->width, arguments);
	if (how->width < 0) {
		how->left = 1;
		how->width = how->width > -INT_MAX / 2 ? -how->width : INT_MAX / 2;
	}
	if (*format == '.')
		format = read_number(format + 1, &how->precision, arguments);
	if (*format != '\0' && strchr("hlzjt", *format) != NULL) {
		how->length = *format++;
		if ((how->length == 'h' || how->length == 'l') && *format == how->length) {
			how->length -= 'a' - 'A';
			format++;
		}
	}
	how->letter = *format;
	return format;
}

static intmax_t read_signed(const struct conversion *how, va_list *arguments)
{
	switch (how->length) {
	case 'H':
		return (signed char)va_arg(*arguments, int);
	case 'h':
		return (short)va_arg(*arguments, int);
	case 'l':
		return va_arg(*arguments, long);
	case 'L':
		return va_arg(*arguments, long long);
	case 'z':
	case 't':
		return va_arg(*arguments, ptrdiff_t);
	case 'j':
		return va_arg(*arguments, intmax_t);
	}
	return va_arg(*arguments, int);
}

static uintmax_t read_unsigned(const struct conversion *how, va_list *arguments)
{
	switch (how->length) {
	case 'H':
		return (unsigned char)va_arg(*arguments, unsigned);
	case 'h':
		return (unsigned short)va_arg(*arguments, unsigned);
	case 'l':
		return va_arg(*arguments, unsigned long);
	case 'L':
		return va_arg(*arguments, unsigned long long);
	case 'z':
	case 't':
		return va_arg(*arguments, size_t);
	case 'j':
		return va_arg(*arguments, uintmax_t);
	}
	return va_arg(*arguments, unsigned);
}

static void put_number(struct output *output, const struct conversion *how, uintmax_t value, const char *prefix)
{
	unsigned base = how->letter == 'o' ? 8 : how->letter == 'x' || how->letter == 'X' || how->letter == 'p' ? 16 : 10;
	const char *digits = how->letter == 'X' ? "0123456789ABCDEF" : "0123456789abcdef";
	char text[3 * sizeof(value)], *first = text + sizeof(text);
	int length, zeros;

	for (; value > 0; value /= base)
		*--first = digits[value % base];
	length = (int)(text + sizeof(text) - first);
	zeros = (how->precision >= 0 ? how->precision : 1) - length;
	if (how->letter == 'o' && how->alternate && zeros <= 0)
		zeros = 1;
	if (how->precision < 0 && how->zero && !how->left && how->width - (int)strlen(prefix) - length > zeros)
		zeros = how->width - (int)strlen(prefix) - length;
	put_padded(output, how, prefix, zeros, first, (size_t)length);
}

static void put_integer(struct output *output, const struct conversion *how, va_list *arguments)
{
	intmax_t value;
	uintmax_t bits;

	if (how->letter == 'd' || how->letter == 'i') {
		value = read_signed(how, arguments);
		bits = value < 0 ? 0 - (uintmax_t)value : (uintmax_t)value;
		put_number(output, how, bits, value < 0 ? "-" : how->plus ? "+" : how->space ? " " : "");
		return;
	}
	bits = read_unsigned(how, arguments);
	put_number(output, how, bits, how->alternate && bits != 0 ? how->letter == 'x' ? "0x" : how->letter == 'X' ? "0X" : "" : "");
}

static void put_text(struct output *output, const struct conversion *how, const char *text)
{
	size_t limit = how->precision >= 0 ? (size_t)how->precision : SIZE_MAX, length = 0;

	if (text == NULL)
		text = "(null)";
	while (length < limit && text[length] != '\0')
		length++;
	put_padded(output, how, "", 0, text, length);
}

/* Gives whether the letter was one of ours. */
static int convert(struct output *output, const struct conversion *how, va_list *arguments)
{
	char character;
	void *pointer;

	switch (how->letter) {
	case 'd':
	case 'i':
	case 'u':
	case 'o':
	case 'x':
	case 'X':
		put_integer(output, how, arguments);
		return 1;
	case 'p':
		pointer = va_arg(*arguments, void *);
		if (pointer == NULL)
			put_text(output, how, "(nil)");
		else
			put_number(output, how, (uintptr_t)pointer, "0x");
		return 1;
	case 'c':
		character = (char)va_arg(*arguments, int);
		put_padded(output, how, "", 0, &character, 1);
		return 1;
	case 's':
		put_text(output, how, va_arg(*arguments, const char *));
		return 1;
	case '%':
		put(output, "%", 1);
		return 1;
	}
	return 0;
}

size_t bypass_format_list(char *out, size_t size, const char *format, va_list arguments)
{
	struct output output = { out, out + size - 1 };
	struct conversion how;
	const char *plain, *start;
	va_list rest;
	int saved = errno;

	if (size == 0)
		return 0;
	va_copy(rest, arguments); /* so that &rest has its own type where va_list is an array */
	while (*format != '\0') {
		for (plain = format; *format != '\0' && *format != '%'; format++)
			;
		put(&output, plain, (size_t)(format - plain));
		if (*format == '\0')
			break;
		start = format;
		format = read_conversion(format + 1, &how, &rest);
		if (how.letter == 'm')
			output.next += bypass_format(output.next, (size_t)(output.end - output.next) + 1, "errno %d", saved);
		else if (!convert(&output, &how, &rest))
			put(&output, start, (size_t)(format - start) + (*format != '\0'));
		if (*format != '\0')
			format++;
	}
	va_end(rest);
	*output.next = '\0';
	return (size_t)(output.next - out);
}

size_t bypass_format(char *out, size_t size, const char *format, ...)
{
	va_list arguments;
	size_t length;

	va_start(arguments, format);
	length = bypass_format_list(out, size, format, arguments);
	va_end(arguments);
	return length;
}
