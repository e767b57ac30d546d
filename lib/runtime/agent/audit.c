/* audit.c -- counts calls that go past the symbols. See audit.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "audit.h"
#include "process.h"
#include "route.h"
#include <errno.h>
#include <sys/mman.h>
#include <sys/uio.h>

/* `audited` of a system call: not asked, asked, and answered with a side. */
enum { ASKED = 1, ANSWERED = 2 };
enum { ROW_FREE, ROW_BEGUN, ROW_READY };

static struct bypass_lock lock;

/* ---- what the agent's system entries say ---- */

static long answer(struct bypass_system *system, enum bypass_side side)
{
	system->audited = ANSWERED + (int)side;
	return BYPASS_SYSTEM_PASS;
}

long bypass_audited(struct bypass_system *system)
{
	return answer(system, BYPASS_ANYWHERE);
}

long bypass_audited_descriptor(struct bypass_system *system, int fd)
{
	return answer(system, bypass_descriptor_side(fd));
}

long bypass_peek(void *to, uintptr_t from, size_t size)
{
	struct iovec here = { to, size }, there = { (void *)from, size };
	long got = bypass_sys(SYS_process_vm_readv, bypass_sys(SYS_getpid), &here, 1, &there, 1, 0);

	return got == (long)size ? 0 : got < 0 ? got : -EFAULT;
}

/* The kernel says EFAULT for a name that cannot be read: it is asked, and nobody looks at it here. */
static int copy_name(char *out, const char *path)
{
	uintptr_t from = (uintptr_t)path;
	size_t length = 0, piece;

	while (length < PATH_MAX) {
		piece = BYPASS_PAGE_SIZE - (from + length) % BYPASS_PAGE_SIZE;
		piece = piece < PATH_MAX - length ? piece : PATH_MAX - length;
		if (bypass_peek(out + length, from + length, piece) != 0)
			return 0;
		if (memchr(out + length, '\0', piece) != NULL)
			return 1;
		length += piece;
	}
	return 0;
}

long bypass_audited_path(struct bypass_system *system, int at, const char *path)
{
	struct bypass_thread *self = bypass_self();
	void *mark = bypass_arena_mark(self);
	char *copy = (char *)bypass_arena_take(self, PATH_MAX);
	struct bypass_route route;

	route.side = BYPASS_LOCAL;
	if (copy != NULL && copy_name(copy, path))
		bypass_route_quietly(&route, at, copy);
	bypass_arena_release(self, mark);
	return answer(system, route.side);
}

/* ---- rows ---- */

static uint32_t hash_of(const char *text, uint32_t hash)
{
	for (; *text != '\0'; text++)
		hash = (hash ^ (unsigned char)*text) * 16777619u;
	return hash;
}

static void copy_text(char *out, size_t size, const char *text)
{
	size_t length = strnlen(text, size - 1);

	memcpy(out, text, length);
	memset(out + length, 0, size - length);
}

static int is_row(const struct bypass_audit_row *row, const struct bypass_audit_row *wanted)
{
	return row->cause == wanted->cause && strcmp(row->call, wanted->call) == 0 && strcmp(row->name, wanted->name) == 0;
}

/* The row of a call and its cause, made when there is none. NULL: no room. */
static struct bypass_audit_row *find_row(const char *call, const struct bypass_found_cause *found)
{
	struct bypass_audit_row *rows = bypass_process.audit, wanted;
	uint32_t looks, at, state;

	memset(&wanted, 0, sizeof(wanted));
	wanted.cause = (uint32_t)found->cause;
	copy_text(wanted.call, sizeof(wanted.call), call);
	copy_text(wanted.name, sizeof(wanted.name), found->name);
	at = hash_of(wanted.name, hash_of(wanted.call, 2166136261u + wanted.cause));
	for (looks = 0; rows != NULL && looks < BYPASS_AUDIT_ROWS; looks++) {
		struct bypass_audit_row *row = &rows[(at + looks) % BYPASS_AUDIT_ROWS];

		state = ROW_FREE;
		if (__atomic_compare_exchange_n(&row->state, &state, ROW_BEGUN, 0, __ATOMIC_ACQUIRE, __ATOMIC_ACQUIRE)) {
			row->cause = wanted.cause;
			memcpy(row->call, wanted.call, sizeof(row->call));
			memcpy(row->name, wanted.name, sizeof(row->name));
			__atomic_store_n(&row->state, ROW_READY, __ATOMIC_RELEASE);
			return row;
		}
		if (state == ROW_READY && is_row(row, &wanted))
			return row;
	}
	return NULL;
}

/* `side` may come from another agent's code. */
static void count(struct bypass_thread *self, const struct bypass_system *system, const char *call, int side)
{
	struct bypass_found_cause found;
	struct bypass_audit_row *row;

	bypass_lock(&lock);
	bypass_cause_find(&found, self, system);
	row = found.cause != BYPASS_CAUSE_SYMBOL ? find_row(call, &found) : NULL;
	bypass_unlock(&lock);
	if (found.cause != BYPASS_CAUSE_SYMBOL)
		bypass_count_add(row != NULL ? &row->sides[side & 3] : &bypass_process.stats->uncounted, 1);
}

/* ---- the call ---- */

int bypass_audit_minds(long number)
{
#ifdef SYS_mmap
	return number == SYS_mmap || number == SYS_mprotect;
#else
	return number == SYS_mprotect;
#endif
}

static void audit(struct bypass_thread *self, const struct bypass_tier *tier, struct bypass_system *system)
{
	struct bypass_system own = *system;
	const struct bypass_system_entry *entry;
	uint16_t at;
	long result;

	own.layer = tier->layer;
	for (at = tier->first[system->number]; at != 0; at = tier->next[at - 1]) {
		entry = &tier->entries[at - 1];
		own.operation = entry->operation;
		own.audited = ASKED;
		result = entry->enter(&own);
		if (own.audited == ASKED && result == BYPASS_SYSTEM_PASS)
			continue;
		count(self, system, tier->operations[entry->operation].name, own.audited == ASKED ? BYPASS_ANYWHERE : own.audited - ANSWERED);
		return;
	}
}

void bypass_audit(struct bypass_thread *self, const struct bypass_tier *tier, struct bypass_system *system)
{
	audit(self, tier, system);
	/* The last thing before the kernel's part: what is counted in between would be told by the list as it was. */
	if (bypass_audit_minds(system->number) && (system->argument[2] & PROT_EXEC))
		bypass_code_changes();
}
