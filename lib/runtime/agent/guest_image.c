/*
 * guest_image.c -- the segments of an ELF file, as the kernel maps them. A file may be damaged: each number is checked before it is used,
 * and what the kernel would refuse is ENOEXEC here.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "guest.h"
#include <elf.h>
#include <errno.h>
#include <link.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>

#ifndef MAP_FIXED_NOREPLACE
#define MAP_FIXED_NOREPLACE 0x100000
#endif
#ifdef SYS_mmap2
#define MAP_CALL SYS_mmap2
#define MAP_UNIT 4096u
#else
#define MAP_CALL SYS_mmap
#define MAP_UNIT 1u
#endif

#define PAGE ((uintptr_t)4096)
#define HEADERS_MAX 65536u /* bytes of program headers that the kernel takes */
/* Where images without a place go: far from what the kernel places, so that there is room behind for their brk. */
#define QUIET (sizeof(void *) == 8 ? (uintptr_t)0x2a0000000000u : 0)

#if defined(__x86_64__)
#define MACHINE EM_X86_64
#elif defined(__aarch64__)
#define MACHINE EM_AARCH64
#elif defined(__i386__)
#define MACHINE EM_386
#else
#define MACHINE EM_NONE
#endif
#define CLASS (sizeof(void *) == 8 ? ELFCLASS64 : ELFCLASS32)

struct headers {
	ElfW(Ehdr) file;
	ElfW(Phdr) *segments; /* `few`, or a mapping of their own */
	size_t size;
	ElfW(Phdr) few[16];   /* enough for what linkers make: each exec looks at them */
};

static uintptr_t down(uintptr_t address)
{
	return address & ~(PAGE - 1);
}

static uintptr_t up(uintptr_t address)
{
	return down(address + PAGE - 1);
}

static int failed(long result)
{
	return result < 0 && result > -4096;
}

static long map(uintptr_t address, size_t size, int protection, int flags, int fd, uint64_t offset)
{
	return bypass_sys(MAP_CALL, address, size, protection, flags, fd, (long)(offset / MAP_UNIT));
}

static int is_program(const ElfW(Ehdr) *file)
{
	return memcmp(file->e_ident, ELFMAG, SELFMAG) == 0 && file->e_ident[EI_CLASS] == CLASS && file->e_machine == MACHINE &&
	       (file->e_type == ET_EXEC || file->e_type == ET_DYN) && file->e_phentsize == sizeof(ElfW(Phdr)) && file->e_phnum > 0 &&
	       file->e_phnum * sizeof(ElfW(Phdr)) <= HEADERS_MAX;
}

static void forget_headers(struct headers *headers)
{
	if (headers->segments != headers->few)
		bypass_unmap(headers->segments, headers->size);
}

static int read_headers(struct headers *headers, int fd)
{
	long got = bypass_sys(SYS_pread64, fd, &headers->file, sizeof(headers->file), 0);

	if (failed(got))
		return (int)got;
	if (got != sizeof(headers->file) || !is_program(&headers->file))
		return -ENOEXEC;
	headers->size = headers->file.e_phnum * sizeof(ElfW(Phdr));
	headers->segments = headers->size <= sizeof(headers->few) ? headers->few : (ElfW(Phdr) *)bypass_map(headers->size);
	if (headers->segments == NULL)
		return -ENOMEM;
	got = bypass_sys(SYS_pread64, fd, headers->segments, headers->size, headers->file.e_phoff);
	if (got == (long)headers->size)
		return 0;
	forget_headers(headers);
	return failed(got) ? (int)got : -ENOEXEC;
}

/* ---- the place ---- */

/* What all segments span, from a page to a page, and the alignment that the strictest of them asks for. */
struct span {
	uintptr_t low, high, alignment;
};

static int measure(const struct headers *headers, struct span *span)
{
	size_t i;

	span->low = UINTPTR_MAX;
	span->high = 0;
	span->alignment = PAGE;
	for (i = 0; i < headers->file.e_phnum; i++) {
		const ElfW(Phdr) *segment = &headers->segments[i];

		if (segment->p_type != PT_LOAD || segment->p_memsz == 0)
			continue;
		if (segment->p_filesz > segment->p_memsz || segment->p_vaddr + segment->p_memsz < segment->p_vaddr ||
		    segment->p_vaddr + segment->p_memsz > UINTPTR_MAX / 2 || ((segment->p_offset ^ segment->p_vaddr) & (PAGE - 1)) != 0)
			return -ENOEXEC;
		span->low = down(segment->p_vaddr) < span->low ? down(segment->p_vaddr) : span->low;
		span->high = up(segment->p_vaddr + segment->p_memsz) > span->high ? up(segment->p_vaddr + segment->p_memsz) : span->high;
		if (segment->p_align > span->alignment && (segment->p_align & (segment->p_align - 1)) == 0)
			span->alignment = segment->p_align;
	}
	return span->low < span->high ? 0 : -ENOEXEC;
}

/* A number that another process cannot guess, for addresses; 0 when the kernel has none. */
static uintptr_t random_pages(void)
{
	uint32_t value = 0;

	bypass_sys(SYS_getrandom, &value, sizeof(value), 1);
	return (uintptr_t)(value >> 4) * PAGE;
}

/* All of the span is reserved at once, so that no other mapping can come between two segments. Gives the base, or a negative errno. */
static long reserve(const struct span *span, int fixed)
{
	int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE;
	uintptr_t size = span->high - span->low, slack = span->alignment - PAGE, place;
	long at;

	if (fixed) {
		at = map(span->low, size, PROT_NONE, flags | MAP_FIXED_NOREPLACE, -1, 0);
		if (!failed(at) && (uintptr_t)at != span->low) {
			bypass_unmap((void *)at, size);
			at = -EEXIST;
		}
		return failed(at) ? at : 0;
	}
	if (size + slack < size)
		return -ENOEXEC;
	at = map(QUIET != 0 ? QUIET + random_pages() : 0, size + slack, PROT_NONE, flags, -1, 0);
	if (failed(at))
		return at;
	place = ((uintptr_t)at - span->low + slack) & ~(span->alignment - 1);
	place += span->low;
	bypass_unmap((void *)at, place - (uintptr_t)at);
	if (place + size < (uintptr_t)at + size + slack)
		bypass_unmap((void *)(place + size), (uintptr_t)at + slack - place);
	return (long)(place - span->low);
}

/* ---- segments ---- */

static int protection_of(const ElfW(Phdr) *segment)
{
	return (segment->p_flags & PF_R ? PROT_READ : 0) | (segment->p_flags & PF_W ? PROT_WRITE : 0) | (segment->p_flags & PF_X ? PROT_EXEC : 0);
}

/* The file's part, zeros up to the end of its last page, and pages of zeros. A segment that cannot be written keeps what the file has there. */
static int map_segment(const ElfW(Phdr) *segment, uintptr_t base, int fd)
{
	uintptr_t start = base + segment->p_vaddr, file_end = start + segment->p_filesz, end = up(start + segment->p_memsz);
	int protection = protection_of(segment);
	uintptr_t zeros = segment->p_filesz > 0 ? up(file_end) : down(start);
	long at;

	if (segment->p_filesz > 0) {
		at = map(down(start), file_end - down(start), protection, MAP_PRIVATE | MAP_FIXED, fd, segment->p_offset - (start - down(start)));
		if (failed(at))
			return (int)at;
		if ((protection & PROT_WRITE) && segment->p_memsz > segment->p_filesz)
			memset((void *)file_end, 0, zeros - file_end);
	}
	if (end <= zeros)
		return 0;
	at = map(zeros, end - zeros, protection, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
	return failed(at) ? (int)at : 0;
}

/* A file that is shorter than its headers say would end the guest by SIGBUS, and us while zeros are written. */
static int is_whole(const struct headers *headers, int fd)
{
	struct bypass_file_status status;
	size_t i;

	if (bypass_file_status(fd, &status) != 0)
		return 0;
	for (i = 0; i < headers->file.e_phnum; i++) {
		const ElfW(Phdr) *segment = &headers->segments[i];

		if (segment->p_type == PT_LOAD && (segment->p_filesz > (uint64_t)status.size || segment->p_offset > (uint64_t)status.size - segment->p_filesz))
			return 0;
	}
	return 1;
}

/* What else the headers tell. */
static int describe(struct bypass_guest_image *image, const struct headers *headers, int fd)
{
	size_t i;

	for (i = 0; i < headers->file.e_phnum; i++) {
		const ElfW(Phdr) *segment = &headers->segments[i];

		if (segment->p_type == PT_GNU_STACK) {
			image->executable_stack = (segment->p_flags & PF_X) != 0;
		} else if (segment->p_type == PT_INTERP) {
			if (segment->p_filesz < 2 || segment->p_filesz > sizeof(image->interpreter) ||
			    bypass_sys(SYS_pread64, fd, image->interpreter, segment->p_filesz, segment->p_offset) != (long)segment->p_filesz ||
			    image->interpreter[segment->p_filesz - 1] != '\0')
				return -ENOEXEC;
			image->interpreted = 1;
		} else if (segment->p_type == PT_LOAD && headers->file.e_phoff >= segment->p_offset &&
			   headers->file.e_phoff - segment->p_offset < segment->p_filesz) {
			image->headers = segment->p_vaddr + (headers->file.e_phoff - segment->p_offset);
		}
	}
	image->header_count = headers->file.e_phnum;
	return 0;
}

static int map_all(struct bypass_guest_image *image, const struct headers *headers, int fd)
{
	struct span span;
	long base;
	size_t i;
	int error = is_whole(headers, fd) ? measure(headers, &span) : -ENOEXEC;

	if (error == 0)
		error = describe(image, headers, fd);
	if (error != 0)
		return error;
	base = reserve(&span, headers->file.e_type == ET_EXEC);
	if (failed(base))
		return (int)base;
	for (i = 0; i < headers->file.e_phnum && error == 0; i++)
		if (headers->segments[i].p_type == PT_LOAD && headers->segments[i].p_memsz > 0)
			error = map_segment(&headers->segments[i], (uintptr_t)base, fd);
	image->base = (uintptr_t)base;
	image->entry = (uintptr_t)base + headers->file.e_entry;
	image->end = (uintptr_t)base + span.high;
	image->headers += image->headers != 0 ? (uintptr_t)base : 0;
	if (error != 0)
		bypass_unmap((void *)((uintptr_t)base + span.low), span.high - span.low);
	return error;
}

int bypass_guest_map(struct bypass_guest_image *image, int fd)
{
	struct headers headers;
	int error = read_headers(&headers, fd);

	memset(image, 0, sizeof(*image));
	if (error != 0)
		return error;
	error = map_all(image, &headers, fd);
	forget_headers(&headers);
	return error;
}

/* ---- is it one? ---- */

/* A library has a name of its own, and so has a dynamic linker: it may be run as a program, and takes preloads like one. */
static int has_library_name(const ElfW(Phdr) *dynamic, int fd)
{
	ElfW(Dyn) entries[32];
	uint64_t at = dynamic->p_offset, end = at + dynamic->p_filesz;
	size_t i, count;
	long got;

	for (; at < end; at += sizeof(entries)) {
		got = bypass_sys(SYS_pread64, fd, entries, sizeof(entries), at);
		if (got <= 0)
			return 0;
		count = (size_t)got / sizeof(*entries);
		for (i = 0; i < count && at + i * sizeof(*entries) < end; i++) {
			if (entries[i].d_tag == DT_NULL)
				return 0;
			if (entries[i].d_tag == DT_SONAME)
				return 1;
		}
	}
	return 0;
}

enum bypass_guest_kind bypass_guest_kind_of(int fd)
{
	enum bypass_guest_kind kind = BYPASS_GUEST_STATIC;
	struct headers headers;
	size_t i;

	if (read_headers(&headers, fd) != 0)
		return BYPASS_GUEST_NONE;
	for (i = 0; i < headers.file.e_phnum; i++) {
		if (headers.segments[i].p_type == PT_INTERP)
			kind = BYPASS_GUEST_LINKED;
		else if (headers.segments[i].p_type == PT_DYNAMIC && kind == BYPASS_GUEST_STATIC && has_library_name(&headers.segments[i], fd))
			kind = BYPASS_GUEST_NONE;
	}
	forget_headers(&headers);
	return kind;
}
