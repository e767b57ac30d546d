/*
 * format.h -- a printf of our own: no locale, no malloc, no libc. Either side, any thread, signal handlers too.
 *
 * % flags "-+ #0", width and .precision (also *), h hh l ll z j t, and d i u x X o c s p m %. Anything else is printed as it stands.
 * %m is the name of errno's number in decimal ("errno 2"), since strerror is libc's.
 */
#ifndef BYPASS_FORMAT_H
#define BYPASS_FORMAT_H

#include <stdarg.h>
#include <stddef.h>

/* Writes at most size - 1 characters and a NUL (nothing when size is 0). Gives how many it wrote, not how many it would have. */
size_t bypass_format(char *out, size_t size, const char *format, ...) __attribute__((format(printf, 3, 4)));
size_t bypass_format_list(char *out, size_t size, const char *format, va_list arguments) __attribute__((format(printf, 3, 0)));

#endif
