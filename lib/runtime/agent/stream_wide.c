/*
 * stream_wide.c -- wide characters on streams of ours. What fopencookie makes takes bytes alone (glibc crashes on a wide call, by
 * intent), so characters are turned into the locale's bytes here, one by one: no encoding that glibc or musl has keeps a state.
 * Runs inside of traps, on a stream of ours.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "process.h"
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

static wint_t bad(FILE *file)
{
#ifdef __GLIBC__
	if (bypass_c_library_is_gnu())
		file->_flags |= _IO_ERR_SEEN;
#else
	(void)file;
#endif
	errno = EILSEQ;
	return WEOF;
}

wint_t bypass_wide_get(void *stream)
{
	FILE *file = (FILE *)stream;
	mbstate_t state;
	wchar_t letter = 0;
	size_t used = (size_t)-2;
	char byte;
	int next;

	memset(&state, 0, sizeof(state));
	while (used == (size_t)-2) {
		next = fgetc(file);
		if (next == EOF)
			return mbsinit(&state) ? WEOF : bad(file);
		byte = (char)next;
		used = mbrtowc(&letter, &byte, 1, &state);
	}
	return used == (size_t)-1 ? bad(file) : (wint_t)letter;
}

/* The letter's bytes; their number, or 0 when it has none. */
static size_t bytes_of(FILE *file, wchar_t letter, char *bytes)
{
	mbstate_t state;
	size_t count;

	memset(&state, 0, sizeof(state));
	count = wcrtomb(bytes, letter, &state);
	if (count == (size_t)-1)
		bad(file);
	return count == (size_t)-1 ? 0 : count;
}

wint_t bypass_wide_put(wchar_t letter, void *stream)
{
	FILE *file = (FILE *)stream;
	char bytes[MB_LEN_MAX];
	size_t count = bytes_of(file, letter, bytes);

	return count > 0 && fwrite(bytes, 1, count, file) == count ? (wint_t)letter : WEOF;
}

wint_t bypass_wide_unget(wint_t letter, void *stream)
{
	FILE *file = (FILE *)stream;
	char bytes[MB_LEN_MAX];
	size_t count = letter == WEOF ? 0 : bytes_of(file, (wchar_t)letter, bytes);

	if (count == 0)
		return WEOF;
	while (count > 0)
		if (ungetc((unsigned char)bytes[--count], file) == EOF)
			return WEOF;
	return letter;
}

wchar_t *bypass_wide_get_line(wchar_t *text, int size, void *stream)
{
	wint_t letter = 0;
	int length = 0;

	if (size <= 0)
		return NULL;
	while (length < size - 1 && letter != L'\n') {
		letter = bypass_wide_get(stream);
		if (letter == WEOF && (length == 0 || ferror((FILE *)stream)))
			return NULL;
		if (letter == WEOF)
			break;
		text[length++] = (wchar_t)letter;
	}
	text[length] = L'\0';
	return text;
}

int bypass_wide_put_text(const wchar_t *text, void *stream)
{
	for (; *text != L'\0'; text++)
		if (bypass_wide_put(*text, stream) == WEOF)
			return -1;
	return 0;
}

/* vswprintf says only that a buffer was too small, so it grows until the text fits; at some size that is not the reason. */
int bypass_wide_print(void *stream, const wchar_t *format, va_list arguments)
{
	size_t room = 256;
	wchar_t *text;
	va_list again;
	int length = -1;

	for (; length < 0 && room <= (64u << 20); room *= 4) {
		text = (wchar_t *)bypass_borrow(room * sizeof(*text));
		if (text == NULL)
			break;
		va_copy(again, arguments);
		length = vswprintf(text, room, format, again);
		va_end(again);
		if (length >= 0 && bypass_wide_put_text(text, stream) == -1)
			length = -1, room = SIZE_MAX / 8;
		bypass_give_back(text);
	}
	return length;
}
