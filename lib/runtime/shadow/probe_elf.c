/* probe_elf.c -- reads ELF files. Each number is checked against the file's size before it is used: files may be damaged. See probe.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "probe.h"
#include <elf.h>
#include <fcntl.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

/* What is taken of a segment, a dynamic entry, a section, in both word sizes. */
struct part {
	uint32_t type;
	uint64_t offset, address, size;
};

/* Zero beyond the end. */
static uint64_t number(const struct bypass_image *image, uint64_t at, int size)
{
	uint64_t value = 0;
	uint32_t word;
	uint16_t half;

	if (at > image->size || image->size - at < (uint64_t)size)
		return 0;
	if (size == 2) {
		memcpy(&half, image->bytes + at, 2);
		return half;
	}
	if (size == 4) {
		memcpy(&word, image->bytes + at, 4);
		return word;
	}
	memcpy(&value, image->bytes + at, 8);
	return value;
}

/* A field that stands elsewhere in each word size, and is as wide as a word. */
static uint64_t word_at(const struct bypass_image *image, uint64_t narrow, uint64_t wide)
{
	return image->wide ? number(image, wide, 8) : number(image, narrow, 4);
}

static const char *text(const struct bypass_image *image, uint64_t at)
{
	return at < image->size && memchr(image->bytes + at, '\0', image->size - at) != NULL ? (const char *)image->bytes + at : "";
}

static unsigned segments(const struct bypass_image *image)
{
	return (unsigned)number(image, image->wide ? 56 : 44, 2);
}

static struct part segment(const struct bypass_image *image, unsigned index)
{
	uint64_t at = word_at(image, 28, 32) + index * number(image, image->wide ? 54 : 42, 2);
	struct part part;

	part.type = (uint32_t)number(image, at, 4);
	part.offset = word_at(image, at + 4, at + 8);
	part.address = word_at(image, at + 8, at + 16);
	part.size = word_at(image, at + 16, at + 32);
	return part;
}

/* Zero when no segment of this type. */
static struct part segment_of(const struct bypass_image *image, uint32_t type)
{
	struct part none = { 0, 0, 0, 0 };
	unsigned i;

	for (i = 0; i < segments(image); i++)
		if (segment(image, i).type == type)
			return segment(image, i);
	return none;
}

static uint64_t offset_of(const struct bypass_image *image, uint64_t address)
{
	struct part part;
	unsigned i;

	for (i = 0; i < segments(image); i++) {
		part = segment(image, i);
		if (part.type == PT_LOAD && address >= part.address && address - part.address < part.size)
			return address - part.address + part.offset;
	}
	return image->size;
}

/* The value of the index-th dynamic entry with this tag; 0 and *found = 0 without one. */
static uint64_t dynamic(const struct bypass_image *image, uint64_t tag, unsigned index, int *found)
{
	struct part part = segment_of(image, PT_DYNAMIC);
	uint64_t width = image->wide ? 8 : 4, at;

	*found = 1;
	for (at = part.offset; at + 2 * width <= part.offset + part.size && at < image->size; at += 2 * width)
		if (word_at(image, at, at) == tag && index-- == 0)
			return word_at(image, at + width, at + width);
	*found = 0;
	return 0;
}

static enum bypass_libc libc_by(const char *name)
{
	const char *slash = strrchr(name, '/');

	name = slash != NULL ? slash + 1 : name;
	if (strncmp(name, "libc.musl-", 10) == 0 || strncmp(name, "ld-musl-", 8) == 0 || strcmp(name, "libc.so") == 0)
		return BYPASS_LIBC_MUSL;
	return strcmp(name, "libc.so.6") == 0 || strncmp(name, "ld-linux", 8) == 0 ? BYPASS_LIBC_GNU : BYPASS_LIBC_UNKNOWN;
}

static void read_libc(struct bypass_image *image)
{
	struct part loader = segment_of(image, PT_INTERP);
	int found;
	uint64_t strings = offset_of(image, dynamic(image, DT_STRTAB, 0, &found)), name;
	int versioned;
	unsigned i;

	image->dynamic = segment_of(image, PT_DYNAMIC).size != 0 && loader.size != 0;
	image->libc = loader.size != 0 ? libc_by(text(image, loader.offset)) : BYPASS_LIBC_UNKNOWN;
	dynamic(image, DT_VERNEED, 0, &versioned);
	for (i = 0; image->libc == BYPASS_LIBC_UNKNOWN; i++) {
		name = dynamic(image, DT_NEEDED, i, &found);
		if (!found)
			return;
		image->libc = libc_by(text(image, strings + name));
		/* An agent for any C library names this one, and no version of it. */
		if (image->libc == BYPASS_LIBC_GNU && !versioned) {
			image->libc = BYPASS_LIBC_UNKNOWN;
			return;
		}
	}
}

int bypass_image_open(struct bypass_image *image, const char *path)
{
	const uint16_t order = ELFDATA2LSB;
	struct stat status;
	void *bytes;
	int file = open(path, O_RDONLY | O_CLOEXEC);

	memset(image, 0, sizeof(*image));
	if (file < 0)
		return -1;
	if (fstat(file, &status) != 0 || status.st_size < (off_t)sizeof(Elf32_Ehdr)) {
		close(file);
		return -1;
	}
	bytes = mmap(NULL, (size_t)status.st_size, PROT_READ, MAP_PRIVATE, file, 0);
	close(file);
	if (bytes == MAP_FAILED)
		return -1;
	image->bytes = (const unsigned char *)bytes;
	image->size = (size_t)status.st_size;
	if (memcmp(image->bytes, ELFMAG, SELFMAG) != 0 || image->bytes[EI_DATA] != (*(const char *)&order == ELFDATA2LSB ? ELFDATA2LSB : ELFDATA2MSB)) {
		bypass_image_close(image);
		return -1;
	}
	image->wide = image->bytes[EI_CLASS] == ELFCLASS64;
	image->machine = (int)number(image, 18, 2);
	read_libc(image);
	return 0;
}

int bypass_image_has_entry(const struct bypass_image *image)
{
	return word_at(image, 24, 24) != 0;
}

const char *bypass_image_loader(const struct bypass_image *image)
{
	struct part loader = segment_of(image, PT_INTERP);

	return loader.size != 0 ? text(image, loader.offset) : "";
}

int bypass_image_is_static(const struct bypass_image *image)
{
	uint64_t type = number(image, 16, 2);
	int found;

	dynamic(image, DT_SONAME, 0, &found);
	return (type == ET_EXEC || type == ET_DYN) && segment_of(image, PT_INTERP).size == 0 && !found;
}

void bypass_image_close(struct bypass_image *image)
{
	munmap((void *)(uintptr_t)image->bytes, image->size);
	image->bytes = NULL;
}

/* By the section of dynamic symbols, else by the hash table that tells: GNU's knows only what is defined. */
static uint64_t symbol_count(const struct bypass_image *image)
{
	uint64_t table = word_at(image, 32, 40), each = number(image, image->wide ? 58 : 46, 2), count = number(image, image->wide ? 60 : 48, 2), i, at;
	int found;
	uint64_t hash = dynamic(image, DT_HASH, 0, &found);

	if (found)
		return number(image, offset_of(image, hash) + 4, 4);
	for (i = 0, at = table; table != 0 && i < count; i++, at += each)
		if (number(image, at + 4, 4) == SHT_DYNSYM)
			return word_at(image, at + 20, at + 32) / (image->wide ? sizeof(Elf64_Sym) : sizeof(Elf32_Sym));
	return 0;
}

int bypass_image_imports(const struct bypass_image *image, int (*each)(const char *name, void *data), void *data)
{
	uint64_t size = image->wide ? sizeof(Elf64_Sym) : sizeof(Elf32_Sym), count = symbol_count(image), i, at;
	int found, answer = 0;
	uint64_t symbols = offset_of(image, dynamic(image, DT_SYMTAB, 0, &found));
	uint64_t strings = offset_of(image, dynamic(image, DT_STRTAB, 0, &found));

	for (i = 1, at = symbols + size; i < count && at < image->size && answer == 0; i++, at += size)
		if (number(image, at + (image->wide ? 6 : 14), 2) == SHN_UNDEF)
			answer = each(text(image, strings + number(image, at, 4)), data);
	return answer;
}
