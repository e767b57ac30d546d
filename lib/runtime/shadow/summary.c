/* summary.c -- "bypass: NAME: 1 process, 6 calls, 1 file, 48.0 MiB read from home in 0.09 s". See launch.h. */
#include "launch.h"
#include <stdarg.h>
#include <stdio.h>

static size_t add(char *out, size_t size, size_t length, const char *format, ...) __attribute__((format(printf, 4, 5)));
static size_t add(char *out, size_t size, size_t length, const char *format, ...)
{
	va_list arguments;
	int more;

	va_start(arguments, format);
	more = vsnprintf(out + length, size - length, format, arguments);
	va_end(arguments);
	length += more > 0 ? (size_t)more : 0;
	return length < size ? length : size - 1;
}

static size_t add_count(char *out, size_t size, size_t length, const char *before, uint64_t count, const char *one, const char *many)
{
	return add(out, size, length, "%s%llu %s", before, (unsigned long long)count, count == 1 ? one : many);
}

static size_t add_bytes(char *out, size_t size, size_t length, uint64_t bytes, const char *what)
{
	static const char *const units[] = { "KiB", "MiB", "GiB", "TiB" };
	double amount = (double)bytes / 1024;
	size_t unit = 0;

	if (bytes < 1024)
		return add(out, size, length, ", %llu B %s", (unsigned long long)bytes, what);
	while (amount >= 1024 && unit < 3) {
		amount /= 1024;
		unit++;
	}
	return add(out, size, length, ", %.1f %s %s", amount, units[unit], what);
}

size_t bypass_summary(char *out, size_t size, const char *name, const struct bypass_stats *stats, int has_home)
{
	size_t length = add(out, size, 0, "bypass: %s: ", name);

	length = add_count(out, size, length, "", stats->processes, "process", "processes");
	length = add_count(out, size, length, ", ", stats->trapped, "call", "calls");
	if (has_home) {
		length = add_count(out, size, length, ", ", stats->files, "file", "files");
		length = add_bytes(out, size, length, stats->bytes_in, "read from home");
		if (stats->bytes_out > 0)
			length = add_bytes(out, size, length, stats->bytes_out, "written");
		length = add(out, size, length, " in %.2f s", (double)stats->waited_ns / 1e9);
		if (stats->lost > 0)
			length = add_count(out, size, length, ", ", stats->lost, "call lost", "calls lost");
	}
	return add(out, size, length, "\n");
}
