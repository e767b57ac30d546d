/*
 * bounds.c -- where functions of libc's begin and end, those that it does not export too: every object has a sorted table of them, for
 * exceptions (PT_GNU_EH_FRAME). See audit.h.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "audit.h"
#include "objects.h"

/* The table as every linker writes it: a count, then pairs of function and description, as distances to the table. */
enum { VERSION = 1, COUNT_IN_4_BYTES = 0x03, SIGNED_DISTANCES = 0x3b };
struct table {
	unsigned char version, pointer_form, count_form, table_form;
	int32_t pointer;
	uint32_t count;
	struct {
		int32_t function, description;
	} rows[];
};

static const struct table *table_of(const struct dl_phdr_info *object, const struct bypass_code *code)
{
	const struct table *table = NULL;
	int i;

	for (i = 0; i < object->dlpi_phnum; i++)
		if (object->dlpi_phdr[i].p_type == PT_GNU_EH_FRAME)
			table = (const struct table *)(object->dlpi_addr + object->dlpi_phdr[i].p_vaddr);
	if (table == NULL || (uintptr_t)table - code->base >= code->limit - code->base)
		return NULL;
	return table->version == VERSION && table->count_form == COUNT_IN_4_BYTES && table->table_form == SIGNED_DISTANCES ? table : NULL;
}

static uintptr_t start_of(const struct table *table, uint32_t row)
{
	return (uintptr_t)table + (uintptr_t)(intptr_t)table->rows[row].function;
}

/* The row whose function begins last before an address; the first entry counts as 1. 0: none. */
static uint32_t row_of(const struct table *table, uintptr_t address)
{
	uint32_t low = 0, high, middle;

	for (high = table->count; low < high;) {
		middle = (low + high) / 2;
		if (address < start_of(table, middle))
			high = middle;
		else
			low = middle + 1;
	}
	return low;
}

/* The table may know but a few of the object's functions, as musl's does. */
static const unsigned char *description_of(const struct table *table, uint32_t row)
{
	return (const unsigned char *)table + table->rows[row - 1].description;
}

static int is_described(const struct table *table, uint32_t row, uintptr_t address)
{
	enum { LENGTH_AT = 12 }; /* behind the record's own length, the way to what it shares, and the function's place */
	uint32_t length;

	if (row == 0)
		return 0;
	memcpy(&length, description_of(table, row) + LENGTH_AT, sizeof(length));
	return address - start_of(table, row - 1) < length;
}

const void *bypass_code_description(const struct bypass_code *code, uintptr_t address)
{
	struct dl_phdr_info object;
	const struct table *table = bypass_code_describe(&object, code) ? table_of(&object, code) : NULL;
	uint32_t row = table != NULL ? row_of(table, address) : 0;

	return is_described(table, row, address) ? description_of(table, row) : NULL;
}

int bypass_code_bounds(struct bypass_function *function, const struct bypass_code *code, uintptr_t address)
{
	struct dl_phdr_info object;
	const struct table *table = bypass_code_describe(&object, code) ? table_of(&object, code) : NULL;
	uint32_t row = table != NULL ? row_of(table, address) : 0;

	if (!is_described(table, row, address))
		return bypass_code_function(function, code, address, 0);
	function->name = NULL;
	function->start = start_of(table, row - 1);
	function->end = row < table->count ? start_of(table, row) : code->end;
	return 1;
}
