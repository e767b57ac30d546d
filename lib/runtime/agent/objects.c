/* objects.c -- symbol tables of loaded objects. See objects.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "objects.h"
#include <string.h>
#include "../shared/bytes.h"

int bypass_object_holds(const struct dl_phdr_info *object, uintptr_t address)
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

	return (const void *)(bypass_object_holds(object, value) ? value : value + object->dlpi_addr);
}

int bypass_object_tables(const struct dl_phdr_info *object, struct bypass_symbol_tables *tables)
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

/* The hash table does not tell, but the last chain of the highest bucket ends with the last symbol. */
uint32_t bypass_symbol_count(const struct bypass_symbol_tables *tables)
{
	const uint32_t buckets = tables->hash[0], first = tables->hash[1], words = tables->hash[2];
	const uint32_t *bucket = tables->hash + 4 + words * (sizeof(ElfW(Addr)) / sizeof(uint32_t));
	const uint32_t *chain = bucket + buckets;
	uint32_t highest = 0, i;

	for (i = 0; i < buckets; i++)
		highest = bucket[i] > highest ? bucket[i] : highest;
	if (highest < first)
		return first;
	while (!(chain[highest - first] & 1))
		highest++;
	return highest + 1;
}
