/* audit_report.c -- what `leaks audit` counted, as a table for people or as lines for programs. See launch.h and stats.h. */
#include "launch.h"
#include "log.h"
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ACTION, LOCAL, HOME, DENIED, SIDES, READY = 2 };
static const char *const side_words[SIDES] = { "action", "local", "home", "denied" };

/* ---- rows ---- */

static uint64_t total(const struct bypass_audit_row *row)
{
	return row->sides[ACTION] + row->sides[LOCAL] + row->sides[HOME] + row->sides[DENIED];
}

static int compare_names(const struct bypass_audit_row *a, const struct bypass_audit_row *b)
{
	int order = strcmp(a->call, b->call);

	if (order == 0)
		order = (a->cause > b->cause) - (a->cause < b->cause);
	return order != 0 ? order : strcmp(a->name, b->name);
}

static int by_name(const void *a, const void *b)
{
	return compare_names((const struct bypass_audit_row *)a, (const struct bypass_audit_row *)b);
}

/* What belongs to home first, then what happens most. */
static int by_weight(const void *a, const void *b)
{
	const struct bypass_audit_row *x = (const struct bypass_audit_row *)a, *y = (const struct bypass_audit_row *)b;
	uint64_t home_x = x->sides[HOME], home_y = y->sides[HOME], all_x = total(x), all_y = total(y);

	if ((home_x > 0) != (home_y > 0))
		return home_x > 0 ? -1 : 1;
	if (all_x != all_y)
		return all_x > all_y ? -1 : 1;
	return compare_names(x, y);
}

/* The rows that are ready, each call and cause once; programs in the background may still be counting. */
static size_t collect(struct bypass_audit_row *out, const struct bypass_stats *stats)
{
	const struct bypass_audit_row *rows = (const struct bypass_audit_row *)((const char *)stats + BYPASS_STATS_SIZE);
	size_t i, side, count = 0, kept = 0;

	for (i = 0; i < BYPASS_AUDIT_ROWS; i++)
		if (__atomic_load_n(&rows[i].state, __ATOMIC_ACQUIRE) == READY && total(&rows[i]) > 0)
			out[count++] = rows[i];
	qsort(out, count, sizeof(*out), by_name);
	for (i = 0; i < count; i++) {
		if (kept == 0 || compare_names(&out[kept - 1], &out[i]) != 0)
			out[kept++] = out[i];
		else
			for (side = 0; side < SIDES; side++)
				out[kept - 1].sides[side] += out[i].sides[side];
	}
	qsort(out, kept, sizeof(*out), by_weight);
	return kept;
}

/* ---- for people ---- */

static const char *cause_of(const struct bypass_audit_row *row, char *room, size_t size)
{
	switch (row->cause) {
	case BYPASS_CAUSE_FUNCTION:
		return row->name;
	case BYPASS_CAUSE_INSTRUCTION:
		snprintf(room, size, "system call instruction in %s", row->name);
		return room;
	case BYPASS_CAUSE_LINKER:
		return "the dynamic linker";
	case BYPASS_CAUSE_EXIT:
		return "start or exit of the process";
	case BYPASS_CAUSE_THREAD:
		return "a thread of libc's own";
	default:
		snprintf(room, size, "inside libc%s%s", row->name[0] != '\0' ? ", in " : "", row->name);
		return room;
	}
}

static const char *side_of(const struct bypass_audit_row *row, char *room, size_t size)
{
	size_t side, sides = 0, length = 0;
	const char *only = "";

	for (side = 0; side < SIDES; side++)
		if (row->sides[side] > 0) {
			only = side_words[side];
			sides++;
			length += (size_t)snprintf(room + length, size - length, "%s%s %llu", length > 0 ? ", " : "", only,
						   (unsigned long long)row->sides[side]);
		}
	return sides == 1 ? only : room;
}

static void print_table(const struct bypass_launch *launch, const struct bypass_audit_row *rows, size_t count, uint64_t uncounted)
{
	char cause[128], side[128];
	uint64_t calls = 0;
	size_t i;

	for (i = 0; i < count; i++)
		calls += total(&rows[i]);
	fprintf(stderr, "bypass: %s: %llu %s went past the symbols%s\n", launch->name, (unsigned long long)calls, calls == 1 ? "call" : "calls",
		count > 0 ? ":" : "");
	if (count > 0)
		fprintf(stderr, "%10s  %-16s  %-8s  %s\n", "count", "call", "side", "made by");
	for (i = 0; i < count; i++)
		fprintf(stderr, "%10llu  %-16s  %-8s  %s\n", (unsigned long long)total(&rows[i]), rows[i].call, side_of(&rows[i], side, sizeof(side)),
			cause_of(&rows[i], cause, sizeof(cause)));
	if (uncounted > 0)
		fprintf(stderr, "%10llu  more, by causes that had no room here\n", (unsigned long long)uncounted);
}

/* ---- for programs ---- */

/* Names of files may hold any byte. */
static void print_text(FILE *file, const char *text)
{
	putc('"', file);
	for (; *text != '\0'; text++) {
		if ((unsigned char)*text < ' ' || (unsigned char)*text > '~')
			fprintf(file, "\\u%04x", (unsigned char)*text);
		else
			fprintf(file, *text == '"' || *text == '\\' ? "\\%c" : "%c", *text);
	}
	putc('"', file);
}

static void print_row(FILE *file, const struct bypass_audit_row *row)
{
	static const char *const causes[] = { "", "function", "instruction", "linker", "exit", "thread", "inside" };
	size_t side;

	fputs("{\"call\":", file);
	print_text(file, row->call);
	fprintf(file, ",\"cause\":\"%s\",\"name\":", causes[row->cause < 7 ? row->cause : 0]);
	print_text(file, row->name);
	fprintf(file, ",\"count\":%llu,\"sides\":{", (unsigned long long)total(row));
	for (side = 0; side < SIDES; side++)
		fprintf(file, "%s\"%s\":%llu", side > 0 ? "," : "", side_words[side], (unsigned long long)row->sides[side]);
	fputs("}}\n", file);
}

static int write_lines(const struct bypass_launch *launch, const struct bypass_stats *stats, const struct bypass_audit_row *rows, size_t count)
{
	FILE *file = fopen(launch->audit_file, "w");
	size_t i;

	if (file != NULL) {
		fputs("{\"agent\":", file);
		print_text(file, launch->name);
		fprintf(file, ",\"audits\":%llu,\"uncounted\":%llu}\n", (unsigned long long)stats->audits, (unsigned long long)stats->uncounted);
		for (i = 0; i < count; i++)
			print_row(file, &rows[i]);
		if (fclose(file) == 0)
			return 0;
	}
	bypass_complain("audit file %s: %s", launch->audit_file, strerror(errno));
	return -1;
}

/* ---- the end ---- */

int bypass_audit_report(const struct bypass_launch *launch, const struct bypass_stats *stats)
{
	static struct bypass_audit_row rows[BYPASS_AUDIT_ROWS];
	const char *leaks = getenv("BYPASS_LEAKS"); /* bypass_preload_set has made it the option's */
	int asked = leaks != NULL && strcmp(leaks, "audit") == 0;
	size_t count = collect(rows, stats);

	if (launch->audit_file != NULL)
		return write_lines(launch, stats, rows, count);
	if (asked && stats->audits == 0)
		bypass_complain("nothing was counted: this machine cannot trap what goes past the symbols (BYPASS_DEBUG=1 says why)");
	else if (count > 0 || (stats->audits > 0 && !launch->name_leaks))
		print_table(launch, rows, count, stats->uncounted);
	return 0;
}
