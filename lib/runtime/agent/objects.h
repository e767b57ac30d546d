/* objects.h -- the dynamic symbols of a loaded object, read from its memory. Agent side; takes no lock of libc's. */
#ifndef BYPASS_OBJECTS_H
#define BYPASS_OBJECTS_H

#include <elf.h>
#include <link.h>
#include <stdint.h>

/* What a loaded object says of its symbols. */
struct bypass_symbol_tables {
	const ElfW(Sym) *symbols;
	const char *texts;
	const uint32_t *hash;
	const ElfW(Half) *versions;
};

/* Whether the object's memory holds an address. */
int bypass_object_holds(const struct dl_phdr_info *object, uintptr_t address);
/* 0: it has none. */
int bypass_object_tables(const struct dl_phdr_info *object, struct bypass_symbol_tables *tables);
/* How many symbols there are. */
uint32_t bypass_symbol_count(const struct bypass_symbol_tables *tables);

#endif
