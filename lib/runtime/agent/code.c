/* code.c -- executable memory, by whose it is, as the kernel lists it; and functions that an object exports. See audit.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "audit.h"
#include "objects.h"
#include <fcntl.h>

#define CODES 512

static struct {
	struct bypass_code *codes; /* by address */
	size_t count;
	size_t object;             /* the first of the file that is being read, */
	uintptr_t base;            /* its first page, */
	char path[256];            /* and its name */
	unsigned version, read;    /* changes, and of which of them this is */
} state = { .version = 1 };

void bypass_code_changes(void)
{
	__atomic_fetch_add(&state.version, 1, __ATOMIC_RELAXED);
}

unsigned bypass_code_version(void)
{
	return __atomic_load_n(&state.version, __ATOMIC_RELAXED);
}

/* ---- whose it is ---- */

static int begins(const char *text, const char *with)
{
	return strncmp(text, with, strlen(with)) == 0;
}

static const char *file_of(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash != NULL ? slash + 1 : path;
}

/* What is built with libc, and is called by it: to the program it is one thing. */
static int is_libc(const char *path)
{
	static const char *const names[] = {
		"libc.so", "libc-", "libpthread", "libdl.", "libdl-", "librt.", "librt-", "libresolv", "libutil", "libanl", "libnsl", "libnss_", "libm.",
		"libm-", "libmvec", "libBrokenLocale"
	};
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (begins(file_of(path), names[i]))
			return 1;
	return strstr(path, "/gconv/") != NULL;
}

static int is_linker(const char *name)
{
	return begins(name, "ld-") || begins(name, "ld64") || begins(name, "ld.so") || begins(name, "libc.musl-");
}

static int is_agent(const char *name, uintptr_t start, uintptr_t end)
{
	const struct bypass_rendezvous *shared = &bypass_rendezvous_1;
	uint32_t i;

	if ((uintptr_t)&bypass_audit - start < end - start)
		return 1;
	for (i = 0; i < shared->agent_count; i++)
		if (name[0] != '\0' && strcmp(file_of(shared->files[i]), name) == 0)
			return 1;
	return 0;
}

static enum bypass_code_kind kind_of(const char *path, uintptr_t start, uintptr_t end)
{
	const char *name = file_of(path);

	if (is_agent(name, start, end))
		return BYPASS_CODE_AGENT;
	if (is_linker(name))
		return BYPASS_CODE_LINKER;
	return is_libc(path) || bypass_inside_libc(start) ? BYPASS_CODE_LIBC : BYPASS_CODE_PROGRAM;
}

/* ---- the kernel's list ---- */

static void add_code(uintptr_t start, uintptr_t end, const char *path)
{
	struct bypass_code *code;
	size_t length;

	if (state.count > 0 && path[0] == '\0') {
		code = &state.codes[state.count - 1];
		if (code->end == start && code->name[0] == '\0') {
			code->end = end;
			return;
		}
	}
	if (state.count == CODES)
		return;
	code = &state.codes[state.count++];
	memset(code, 0, sizeof(*code));
	code->start = start;
	code->end = end;
	code->base = state.base;
	code->limit = end;
	code->kind = kind_of(path, start, end);
	length = strnlen(file_of(path), sizeof(code->name) - 1);
	memcpy(code->name, file_of(path), length);
}

/* The mappings of one file stand together, what is anonymous between them aside. */
static void follow_object(const char *path, uintptr_t start, uintptr_t end, int first)
{
	size_t i;

	if (path[0] == '\0')
		return;
	if (first || strncmp(state.path, path, sizeof(state.path) - 1) != 0) {
		state.object = state.count;
		state.base = first ? start : 0;
		strncpy(state.path, path, sizeof(state.path) - 1);
		return;
	}
	for (i = state.object; i < state.count; i++)
		state.codes[i].limit = end;
}

static uintptr_t hex(const char **text)
{
	uintptr_t value = 0;
	char c;

	for (;; ++*text) {
		c = **text;
		if (c >= '0' && c <= '9')
			value = value * 16 + (uintptr_t)(c - '0');
		else if (c >= 'a' && c <= 'f')
			value = value * 16 + (uintptr_t)(c - 'a' + 10);
		else
			return value;
	}
}

/* START-END rwxp OFFSET DEVICE INODE      PATH */
static void read_line(const char *line)
{
	uintptr_t start = hex(&line), end, offset;
	const char *rights, *path;

	line++;
	end = hex(&line);
	rights = line + 1;
	line = rights + 5;
	offset = hex(&line);
	path = strpbrk(line, "/[");
	path = path != NULL ? path : "";
	follow_object(path, start, end, offset == 0 && path[0] == '/');
	if (rights[0] == 'r' && rights[2] == 'x') {
		uintptr_t base = state.base;

		state.base = path[0] == '/' ? base : 0;
		add_code(start, end, path);
		state.base = base;
	}
}

static void read_codes(void)
{
	static char text[8192];
	int file = bypass_open_file("/proc/self/maps", O_RDONLY);
	size_t have = 0;
	char *line, *end;
	long got;

	state.count = state.object = 0;
	state.path[0] = '\0';
	while (file >= 0 && (got = bypass_sys(SYS_read, file, text + have, sizeof(text) - have)) > 0) {
		have += (size_t)got;
		for (line = text; (end = (char *)memchr(line, '\n', have - (size_t)(line - text))) != NULL; line = end + 1) {
			*end = '\0';
			read_line(line);
		}
		have -= (size_t)(line - text);
		memmove(text, line, have);
	}
	bypass_close_file(file);
}

const struct bypass_code *bypass_code_at(uintptr_t address)
{
	unsigned version = bypass_code_version();
	size_t low = 0, high, middle;

	if (state.codes == NULL)
		state.codes = (struct bypass_code *)bypass_map(CODES * sizeof(*state.codes));
	if (state.codes == NULL)
		return NULL;
	if (state.read != version) {
		read_codes();
		state.read = version;
	}
	for (high = state.count; low < high;) {
		middle = (low + high) / 2;
		if (address < state.codes[middle].start)
			high = middle;
		else if (address >= state.codes[middle].end)
			low = middle + 1;
		else
			return &state.codes[middle];
	}
	return NULL;
}

/* ---- functions ---- */

int bypass_code_describe(struct dl_phdr_info *object, const struct bypass_code *code)
{
	const ElfW(Ehdr) *header = (const ElfW(Ehdr) *)code->base;
	int i, loads = 0, dynamic = 0;

	memset(object, 0, sizeof(*object));
	if (code->base == 0 || memcmp(header->e_ident, ELFMAG, SELFMAG) != 0 || header->e_phoff + header->e_phnum * sizeof(ElfW(Phdr)) > BYPASS_PAGE_SIZE)
		return 0;
	object->dlpi_phdr = (const ElfW(Phdr) *)(code->base + header->e_phoff);
	object->dlpi_phnum = header->e_phnum;
	for (i = 0; i < object->dlpi_phnum; i++)
		if (object->dlpi_phdr[i].p_type == PT_LOAD && loads++ == 0)
			object->dlpi_addr = code->base - object->dlpi_phdr[i].p_vaddr;
	for (i = 0; i < object->dlpi_phnum; i++)
		if (object->dlpi_phdr[i].p_type == PT_DYNAMIC)
			dynamic = object->dlpi_addr + object->dlpi_phdr[i].p_vaddr - code->base < code->limit - code->base;
	return dynamic;
}

/* Of several names the one that programs use: without underscores, and short. */
static int is_better(const char *name, const char *than)
{
	if (than == NULL || (name[0] == '_') != (than[0] == '_'))
		return than == NULL || name[0] != '_';
	return strlen(name) < strlen(than);
}

static int is_defined(const ElfW(Sym) *symbol)
{
	return symbol->st_shndx != SHN_UNDEF && (symbol->st_info & 0xf) == STT_FUNC;
}

int bypass_code_function(struct bypass_function *function, const struct bypass_code *code, uintptr_t address, int begins_there)
{
	struct bypass_symbol_tables tables;
	struct dl_phdr_info object;
	const ElfW(Sym) *symbol;
	uint32_t i, count;
	uintptr_t start;

	memset(function, 0, sizeof(*function));
	if (!bypass_code_describe(&object, code) || !bypass_object_tables(&object, &tables))
		return 0;
	count = bypass_symbol_count(&tables);
	for (i = 0; i < count; i++) {
		symbol = &tables.symbols[i];
		start = object.dlpi_addr + symbol->st_value;
		if (!is_defined(symbol) || address - start >= symbol->st_size + (symbol->st_size == 0) ||
		    (begins_there && address != start) || !is_better(tables.texts + symbol->st_name, function->name))
			continue;
		function->name = tables.texts + symbol->st_name;
		function->start = start;
		function->end = start + symbol->st_size;
	}
	return function->name != NULL;
}

int bypass_code_next_function(struct bypass_function *function, const struct bypass_code *code, uint32_t *index)
{
	struct bypass_symbol_tables tables;
	struct dl_phdr_info object;
	const ElfW(Sym) *symbol;
	uint32_t count;

	if (!bypass_code_describe(&object, code) || !bypass_object_tables(&object, &tables))
		return 0;
	for (count = bypass_symbol_count(&tables); *index < count; ++*index) {
		symbol = &tables.symbols[*index];
		if (!is_defined(symbol))
			continue;
		function->name = tables.texts + symbol->st_name;
		function->start = object.dlpi_addr + symbol->st_value;
		function->end = function->start + symbol->st_size;
		++*index;
		return 1;
	}
	return 0;
}

uintptr_t bypass_code_named(const char *name)
{
	struct bypass_symbol_tables tables;
	struct dl_phdr_info object;
	uint32_t i, count;
	size_t at;

	for (at = 0; at < state.count; at++) {
		if (state.codes[at].kind != BYPASS_CODE_LIBC || !bypass_code_describe(&object, &state.codes[at]) || !bypass_object_tables(&object, &tables))
			continue;
		count = bypass_symbol_count(&tables);
		for (i = 0; i < count; i++)
			if (is_defined(&tables.symbols[i]) && strcmp(tables.texts + tables.symbols[i].st_name, name) == 0)
				return object.dlpi_addr + tables.symbols[i].st_value;
	}
	return 0;
}
