/* next.c -- looking a function up by the objects' own hash tables. See next.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "next.h"
#include <elf.h>
#include <link.h>
#include <stdint.h>
#include <string.h>

#define HIDDEN_VERSION 0x8000 /* of a symbol that is not the default */

struct search {
	const char *name;
	uint32_t hash;
	uintptr_t own;
	int passed; /* our own object */
	void *found;
};

/* What a loaded object says of its symbols. */
struct tables {
	const ElfW(Sym) *symbols;
	const char *texts;
	const uint32_t *hash;
	const ElfW(Half) *versions;
};

static uint32_t hash_of(const char *name)
{
	uint32_t hash = 5381;

	while (*name != '\0')
		hash = hash * 33 + (unsigned char)*name++;
	return hash;
}

static int holds(const struct dl_phdr_info *object, uintptr_t address)
{
	size_t i;

	for (i = 0; i < object->dlpi_phnum; i++)
		if (object->dlpi_phdr[i].p_type == PT_LOAD &&
		    address - (object->dlpi_addr + object->dlpi_phdr[i].p_vaddr) < object->dlpi_phdr[i].p_memsz)
			return 1;
	return 0;
}

/* The linker has made addresses of most objects' entries; where it has not, they count from the object's start. */
static const void *pointer(const struct dl_phdr_info *object, const ElfW(Dyn) *entry)
{
	uintptr_t value = entry->d_un.d_ptr;

	return (const void *)(holds(object, value) ? value : value + object->dlpi_addr);
}

static int read_tables(const struct dl_phdr_info *object, struct tables *tables)
{
	const ElfW(Dyn) *entry = NULL;
	size_t i;

	memset(tables, 0, sizeof(*tables));
	for (i = 0; i < object->dlpi_phnum; i++)
		if (object->dlpi_phdr[i].p_type == PT_DYNAMIC)
			entry = (const ElfW(Dyn) *)(object->dlpi_addr + object->dlpi_phdr[i].p_vaddr);
	for (; entry != NULL && entry->d_tag != DT_NULL; entry++) {
		if (entry->d_tag == DT_SYMTAB)
			tables->symbols = (const ElfW(Sym) *)pointer(object, entry);
		else if (entry->d_tag == DT_STRTAB)
			tables->texts = (const char *)pointer(object, entry);
		else if (entry->d_tag == DT_GNU_HASH)
			tables->hash = (const uint32_t *)pointer(object, entry);
		else if (entry->d_tag == DT_VERSYM)
			tables->versions = (const ElfW(Half) *)pointer(object, entry);
	}
	return tables->symbols != NULL && tables->texts != NULL && tables->hash != NULL;
}

/* A bucket names the first symbol of its chain; the last one of a chain has an odd hash. */
static const ElfW(Sym) *find_symbol(const struct tables *tables, const struct search *search)
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
	struct tables tables;

	(void)size;
	if (!search->passed) {
		search->passed = holds(object, search->own);
		return 0;
	}
	if (object->dlpi_name == NULL || strchr(object->dlpi_name, '/') == NULL || !read_tables(object, &tables))
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

	dl_iterate_phdr(ask_object, &search);
	return search.found;
}
