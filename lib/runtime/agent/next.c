/* next.c -- looking a function up by the objects' own hash tables. See next.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "next.h"
#include "objects.h"
#include <string.h>
#include "../shared/bytes.h"

/* On PA-RISC a function's pointer leads to a pair of its address and its linkage table, which only the linker makes. */
#if defined(__hppa__)
#define POINTERS_ARE_PAIRS 1
#else
#define POINTERS_ARE_PAIRS 0
#endif
#define HIDDEN_VERSION 0x8000 /* of a symbol that is not the default */

struct search {
	const char *name;
	uint32_t hash;
	uintptr_t own;
	int passed; /* our own object */
	void *found;
};

static uint32_t hash_of(const char *name)
{
	uint32_t hash = 5381;

	while (*name != '\0')
		hash = hash * 33 + (unsigned char)*name++;
	return hash;
}

/* A bucket names the first symbol of its chain; the last one of a chain has an odd hash. */
static const ElfW(Sym) *find_symbol(const struct bypass_symbol_tables *tables, const struct search *search)
{
	const uint32_t buckets = tables->hash[0], first = tables->hash[1], words = tables->hash[2];
	const uint32_t *bucket = tables->hash + 4 + words * (sizeof(ElfW(Addr)) / sizeof(uint32_t));
	const uint32_t *chain = bucket + buckets;
	uint32_t i = buckets != 0 ? bucket[search->hash % buckets] : 0;

	if (i < first)
		return NULL;
	for (;; i++) {
		const ElfW(Sym) *symbol = &tables->symbols[i];

		if ((chain[i - first] | 1) == (search->hash | 1) && symbol->st_shndx != SHN_UNDEF &&
		    (tables->versions == NULL || !(tables->versions[i] & HIDDEN_VERSION)) &&
		    strcmp(tables->texts + symbol->st_name, search->name) == 0)
			return symbol;
		if (chain[i - first] & 1)
			return NULL;
	}
}

/* The kernel's own object has no file, is in no search order, and defines some of libc's names. */
static int ask_object(struct dl_phdr_info *object, size_t size, void *data)
{
	struct search *search = (struct search *)data;
	const ElfW(Sym) *symbol;
	struct bypass_symbol_tables tables;

	(void)size;
	if (!search->passed) {
		search->passed = bypass_object_holds(object, search->own);
		return 0;
	}
	if (object->dlpi_name == NULL || strchr(object->dlpi_name, '/') == NULL || !bypass_object_tables(object, &tables))
		return 0;
	symbol = find_symbol(&tables, search);
	if (symbol == NULL)
		return 0;
	if ((symbol->st_info & 0xf) == STT_FUNC)
		search->found = (void *)(object->dlpi_addr + symbol->st_value);
	return 1;
}

void *bypass_next_function(const char *name, const void *own)
{
	struct search search = { name, hash_of(name), (uintptr_t)own, 0, NULL };

	if (!POINTERS_ARE_PAIRS)
		dl_iterate_phdr(ask_object, &search);
	return search.found;
}
