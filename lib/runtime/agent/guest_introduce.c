/*
 * guest_introduce.c -- how the guest appears to others: the name of the process and its command line, as `ps` shows them, are the
 * guest's. What the kernel does not let us change stays the host's: /proc/PID/exe.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "guest.h"
#include <fcntl.h>
#include <string.h>
#include <sys/prctl.h>

#ifndef PR_SET_MM
#define PR_SET_MM 35
#endif
#ifndef PR_SET_MM_MAP
#define PR_SET_MM_MAP 14
#endif

/* linux/prctl.h's prctl_mm_map, which older headers lack. */
struct mm_map {
	uint64_t start_code, end_code, start_data, end_data, start_brk, brk, start_stack, arg_start, arg_end, env_start, env_end;
	uint64_t auxiliary;
	uint32_t auxiliary_size, exe_fd;
};

/* The number in field `wanted` of /proc/self/stat, counted as in proc(5); the name in field 2 may hold blanks. */
static uint64_t field(const char *stat, int wanted)
{
	const char *text = strrchr(stat, ')');
	uint64_t value = 0;
	int at = 2;

	for (; text != NULL && *text != '\0' && at < wanted; text++)
		at += *text == ' ';
	for (; text != NULL && *text >= '0' && *text <= '9'; text++)
		value = value * 10 + (uint64_t)(*text - '0');
	return value;
}

/* As it is. 0: nobody tells. */
static int read_map(struct mm_map *map, uint64_t *arguments)
{
	char stat[2048];
	int file = bypass_open_file("/proc/self/stat", O_RDONLY);
	long length = file >= 0 ? bypass_read_all(file, stat, sizeof(stat) - 1) : 0;

	bypass_close_file(file);
	if (length <= 0)
		return 0;
	stat[length] = '\0';
	memset(map, 0, sizeof(*map));
	map->start_code = field(stat, 26);
	map->end_code = field(stat, 27);
	map->start_stack = field(stat, 28);
	map->start_data = field(stat, 45);
	map->end_data = field(stat, 46);
	map->start_brk = field(stat, 47);
	map->brk = (uint64_t)bypass_sys(SYS_brk, 0);
	map->arg_start = *arguments = field(stat, 48);
	map->arg_end = field(stat, 49);
	map->env_start = field(stat, 50);
	map->env_end = field(stat, 51);
	map->exe_fd = ~(uint32_t)0;
	return 1;
}

/* The kernel takes all of it or nothing. */
static void write_map(struct mm_map *map)
{
	bypass_sys(SYS_prctl, PR_SET_MM, PR_SET_MM_MAP, map, sizeof(*map), 0);
}

static void show_arguments(const char *first)
{
	struct mm_map map;
	uint64_t before;

	if (!read_map(&map, &before))
		return;
	map.arg_start = (uint64_t)(uintptr_t)first;
	if (map.arg_start > before && map.arg_start < map.arg_end)
		write_map(&map);
}

/* Where the kernel refuses, a C library finds that its heap cannot grow, and maps memory instead. */
void bypass_guest_give_break(const struct bypass_guest *guest)
{
	struct mm_map map;
	uint64_t before;

	if (!read_map(&map, &before))
		return;
	map.start_brk = guest->break_start;
	map.brk = guest->break_now;
	write_map(&map);
}

void bypass_guest_introduce(const char *name, char *const *arguments)
{
	const char *slash = strrchr(name, '/');

	bypass_sys(SYS_prctl, PR_SET_NAME, slash != NULL ? slash + 1 : name);
	if (arguments[0] != NULL)
		show_arguments(arguments[0]);
}
