/* needed.c -- a library's dynamic section, read from its file. See needed.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "needed.h"
#include <link.h>
#include <string.h>
#include "../shared/bytes.h"

/* The file as it lies in memory. */
struct image {
	const char *bytes;
	size_t size;
	const ElfW(Phdr) *segments;
	size_t segment_count;
	const char *texts;
	size_t texts_size;
};

static const void *part(const struct image *image, uint64_t offset, uint64_t size)
{
	return offset <= image->size && size <= image->size - offset ? image->bytes + offset : NULL;
}

static int open_image(struct image *image)
{
	const ElfW(Ehdr) *head = (const ElfW(Ehdr) *)part(image, 0, sizeof(*head));
	const unsigned char class = sizeof(void *) == 8 ? ELFCLASS64 : ELFCLASS32;

	if (head == NULL || memcmp(head->e_ident, ELFMAG, SELFMAG) != 0 || head->e_ident[EI_CLASS] != class ||
	    head->e_phentsize != sizeof(ElfW(Phdr)) || head->e_phoff % sizeof(void *) != 0)
		return 0;
	image->segment_count = head->e_phnum;
	image->segments = (const ElfW(Phdr) *)part(image, head->e_phoff, (uint64_t)head->e_phnum * sizeof(ElfW(Phdr)));
	return image->segments != NULL;
}

/* An address of the loaded library, in its file. */
static const void *at_address(const struct image *image, uint64_t address, uint64_t size)
{
	size_t i;

	for (i = 0; i < image->segment_count; i++) {
		const ElfW(Phdr) *segment = &image->segments[i];

		if (segment->p_type == PT_LOAD && address >= segment->p_vaddr && address - segment->p_vaddr < segment->p_filesz)
			return part(image, segment->p_offset + (address - segment->p_vaddr), size);
	}
	return NULL;
}

static const ElfW(Dyn) *dynamic_section(const struct image *image, size_t *count)
{
	size_t i;

	for (i = 0; i < image->segment_count; i++) {
		const ElfW(Phdr) *segment = &image->segments[i];

		if (segment->p_type != PT_DYNAMIC || segment->p_offset % sizeof(void *) != 0)
			continue;
		*count = segment->p_filesz / sizeof(ElfW(Dyn));
		return (const ElfW(Dyn) *)part(image, segment->p_offset, segment->p_filesz);
	}
	return NULL;
}

static const char *text_at(const struct image *image, uint64_t offset)
{
	if (offset >= image->texts_size || memchr(image->texts + offset, '\0', image->texts_size - offset) == NULL)
		return NULL;
	return image->texts + offset;
}

static uint64_t value_of(const ElfW(Dyn) *section, size_t count, int64_t tag)
{
	size_t i;

	for (i = 0; i < count && section[i].d_tag != DT_NULL; i++)
		if (section[i].d_tag == tag)
			return section[i].d_un.d_val;
	return 0;
}

void bypass_needed_read(struct bypass_needed *needed, const void *bytes, size_t size)
{
	struct image image = { (const char *)bytes, size, NULL, 0, NULL, 0 };
	const ElfW(Dyn) *section;
	uint64_t folders;
	size_t count = 0, i;

	needed->count = 0;
	needed->folders = NULL;
	section = open_image(&image) ? dynamic_section(&image, &count) : NULL;
	if (section == NULL)
		return;
	image.texts_size = value_of(section, count, DT_STRSZ);
	image.texts = (const char *)at_address(&image, value_of(section, count, DT_STRTAB), image.texts_size);
	if (image.texts == NULL)
		return;
	folders = value_of(section, count, DT_RUNPATH);
	if (folders == 0)
		folders = value_of(section, count, DT_RPATH);
	needed->folders = folders != 0 ? text_at(&image, folders) : NULL;
	for (i = 0; i < count && section[i].d_tag != DT_NULL && needed->count < BYPASS_NEEDED_MAX; i++) {
		const char *name = section[i].d_tag == DT_NEEDED ? text_at(&image, section[i].d_un.d_val) : NULL;

		if (name != NULL)
			needed->names[needed->count++] = name;
	}
}
