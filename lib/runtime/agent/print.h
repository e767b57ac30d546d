/*
 * print.h -- messages of the runtime: one write each, to the standard error that the run began with, never through stdio.
 */
#ifndef BYPASS_PRINT_H
#define BYPASS_PRINT_H

#include "../include/bypass.h"
#include <stdarg.h>
#include <string.h>

/* Longest message, bytes; longer ones are cut with "...". */
#define BYPASS_LINE 4000

/* Prints "bypass: AGENT: message" and ends the process, exit status 70. Errors that would make every later result wrong. */
void bypass_fatal(const char *format, ...) __attribute__((format(printf, 1, 2), noreturn));

#endif
