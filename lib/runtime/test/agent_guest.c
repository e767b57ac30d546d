/*
 * agent_guest.c -- programs as guests: the command line and environment of a host, mapping of good and of damaged files, brk, and this
 * very program as a guest of itself, which then looks at all that a program is given when it begins.
 */
#include "agent_test.h"
#include "../agent/guest.h"
#include "../shared/guest_call.h"
#include <elf.h>
#include <fcntl.h>
#include <link.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <sys/wait.h>

const struct bypass_agent bypass_agent = { &bypass_spec, NULL, 0, NULL, 0, BYPASS_LOST_FAIL, NULL, BYPASS_LEAKS_PASS, NULL, 0 };

static char **first_environment;
static int initialised = 41;
static char zeros[200000];

/* ---- words ---- */

static void words(void)
{
	char *arguments[] = { (char *)"name", (char *)"a b", (char *)"", NULL };
	char *environment[] = { (char *)"A=1", (char *)"LD_PRELOAD=/x.so:/y.so", (char *)"LD_LIBRARY_PATH=/l", (char *)"LD_DEBUG=all", NULL };
	struct bypass_guest_call call = { "/ld.so", "/a.so", "/b.so", "/bin/p", 7, arguments, environment };
	const char *expected[] = { "LD_PRELOAD=/b.so", "A=1", "BYPASS_GUEST_LD_PRELOAD=/x.so:/y.so", "LD_LIBRARY_PATH=/l", "BYPASS_GUEST_LD_DEBUG=all" };
	const char *command[] = { "/ld.so", "/a.so", "fd:7:/bin/p", "name", "a b", "" };
	char **words, **entries, *memory = (char *)malloc(bypass_guest_call_size(&call));
	const char *name;
	size_t i;

	bypass_guest_call_write(&call, memory, &words, &entries);
	for (i = 0; i < 6; i++)
		CHECK(strcmp(words[i], command[i]) == 0);
	CHECK(words[6] == NULL);
	for (i = 0; i < 5; i++)
		CHECK(strcmp(entries[i], expected[i]) == 0);
	CHECK(entries[5] == NULL);
	CHECK(bypass_guest_entry_of(entries[0]) == NULL);
	CHECK(strcmp(bypass_guest_entry_of(entries[2]), environment[1]) == 0);
	CHECK(strcmp(bypass_guest_entry_of(entries[3]), environment[2]) == 0);
	CHECK(bypass_guest_file_of(words[2], &name) == 7 && strcmp(name, "/bin/p") == 0);
	CHECK(bypass_guest_file_of("fd:x", &name) == -1 && strcmp(name, "fd:x") == 0);
	free(memory);
}

/* ---- brk ---- */

static void breaks(void)
{
	static struct bypass_guest guest;
	char *room = (char *)mmap(NULL, 1u << 20, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	uintptr_t start = (uintptr_t)room + 100;

	/* room for half of it: behind, something else is mapped */
	munmap(room, 1u << 19);
	bypass_guest_break_start(&guest, start);
	start = (uintptr_t)room + 4096;
	CHECK(bypass_guest_break(&guest, 0) == start);
	CHECK(bypass_guest_break(&guest, start + 5000) == start + 5000);
	memset((void *)start, 1, 5000);
	CHECK(bypass_guest_break(&guest, start + 100) == start + 100);
	CHECK(*(char *)start == 1);
	CHECK(bypass_guest_break(&guest, start + 9000) == start + 9000);
	CHECK(((char *)start)[4096] == 0);
	CHECK(bypass_guest_break(&guest, start + (1u << 19)) == start + 9000);
	CHECK(bypass_guest_break(&guest, start - 1) == start + 9000);
	CHECK(bypass_guest_break(&guest, start) == start);
	munmap(room, 1u << 20);
}

/* ---- damaged files ---- */

static int map_bytes(const void *bytes, size_t length)
{
	struct bypass_guest_image image;
	int file = memfd_create("damaged", 0), result;

	CHECK(write(file, bytes, length) == (ssize_t)length);
	result = bypass_guest_map(&image, file);
	if (result == 0)
		munmap((void *)image.base, 4096); /* the rest stays: a test's */
	close(file);
	return result;
}

static void damaged(void)
{
	static unsigned char bytes[1 << 20];
	int file = open("/proc/self/exe", O_RDONLY);
	ssize_t length = read(file, bytes, sizeof(bytes)), i;
	ElfW(Ehdr) *header = (ElfW(Ehdr) *)bytes;
	ElfW(Phdr) *segment = (ElfW(Phdr) *)(bytes + header->e_phoff);
	ElfW(Phdr) kept;
	uint32_t seed = 7;

	close(file);
	CHECK(length > 10000);
	CHECK(map_bytes("", 0) == -ENOEXEC);
	CHECK(map_bytes("#!/bin/sh\n", 10) == -ENOEXEC);
	CHECK(map_bytes(bytes, 40) == -ENOEXEC);
	CHECK(map_bytes(bytes, 2000) == -ENOEXEC);
	while (segment->p_type != PT_LOAD)
		segment++;
	kept = *segment;
	segment->p_filesz = segment->p_memsz + 1;
	CHECK(map_bytes(bytes, (size_t)length) == -ENOEXEC);
	*segment = kept;
	segment->p_memsz = ~(size_t)0 - 4096;
	CHECK(map_bytes(bytes, (size_t)length) == -ENOEXEC);
	*segment = kept;
	segment->p_offset += 1;
	CHECK(map_bytes(bytes, (size_t)length) == -ENOEXEC);
	*segment = kept;
	header->e_machine ^= 1;
	CHECK(map_bytes(bytes, (size_t)length) == -ENOEXEC);
	header->e_machine ^= 1;
	/* headers with random bytes: whatever it says, it comes back. Places of their own would lie on this test's. */
	for (i = 0; i < 3000; i++) {
		size_t at = header->e_phoff + (seed = seed * 1664525 + 1013904223) % (header->e_phnum * sizeof(kept));
		unsigned char before = bytes[at];

		bytes[at] = (unsigned char)(seed >> 13);
		map_bytes(bytes, (size_t)length);
		bytes[at] = before;
	}
}

/* ---- as a guest ---- */

#define GUEST_STATUS 42

static int be_guest(int count, char **arguments)
{
	char name[64] = "";
	int i, file = open("/proc/self/comm", O_RDONLY);

	CHECK(read(file, name, sizeof(name) - 1) > 0 && strcmp(name, "exe\n") == 0);
	close(file);
	CHECK(count == 3 && strcmp(arguments[0], "the guest") == 0 && strcmp(arguments[2], "last") == 0);
	CHECK(strcmp(getenv("WORD"), "of mine") == 0);
	CHECK(getenv("LD_PRELOAD") == NULL && strcmp(getenv("LD_BIND_NOW"), "x") == 0);
	CHECK(getauxval(BYPASS_GUEST_AUXILIARY) != 0);
	CHECK(strcmp((const char *)getauxval(AT_EXECFN), "/proc/self/exe") == 0);
	CHECK(getauxval(AT_PAGESZ) == 4096);
	CHECK(((uintptr_t)arguments & 15) == 8);
	CHECK(initialised == 41);
	for (i = 0; i < (int)sizeof(zeros); i++)
		CHECK(zeros[i] == 0);
	return test_failures == 0 ? GUEST_STATUS : 1;
}

static void as_guest(void)
{
	char *given[] = { (char *)"the guest", (char *)"--guest", (char *)"last", NULL };
	char *entries[] = { (char *)"WORD=of mine", (char *)"LD_PRELOAD=/host.so", (char *)"BYPASS_GUEST_LD_BIND_NOW=x", NULL };
	char **entry = first_environment;
	pid_t child = fork();
	int status = 0;

	if (child == 0) {
		initialised = 1;
		memset(zeros, 1, sizeof(zeros));
		while (*entry != NULL)
			entry++;
		bypass_guest_become("/proc/self/exe", given, entries, (const size_t *)(entry + 1));
	}
	CHECK(waitpid(child, &status, 0) == child);
	CHECK(WIFEXITED(status) && WEXITSTATUS(status) == GUEST_STATUS);
}

int main(int count, char **arguments, char **environment)
{
	first_environment = environment;
	if (count > 1 && strcmp(arguments[1], "--guest") == 0)
		return be_guest(count, arguments);
	words();
	breaks();
	damaged();
	as_guest();
	return test_failures != 0;
}
