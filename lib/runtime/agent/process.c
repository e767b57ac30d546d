/* process.c -- the agent's start, its environment, and what a fork changes. See process.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "process.h"
#include "descriptor.h"
#include "dispatch.h"
#include "exec.h"
#include "fork.h"
#include "guest.h"
#include "lanes.h"
#include "own_program.h"
#include "print.h"
#include "route.h"
#include "../shared/format.h"
#include "../shared/guest_call.h"
#include <errno.h>
#include <fcntl.h>

struct bypass_process bypass_process;
struct bypass_agent_head bypass_agent_head;

#define BYPASS_SETTING "BYPASS_"

static char *environment; /* strings, one after the other, an empty one behind the last */
static const char *settings_end; /* behind those that are called BYPASS_..., which stand first; NULL: they stand anywhere */

/* ---- environment: read once, before anything of the program can change it ---- */

extern char **environ __attribute__((weak));

static int is_setting(const char *entry)
{
	return strncmp(entry, BYPASS_SETTING, strlen(BYPASS_SETTING)) == 0;
}

/* Settings first: they are looked for a dozen times at each start, and programs have long environments. */
static char *copy_environ(void)
{
	size_t total = 1, length;
	char **entry, *copy, *next;
	int own;

	for (entry = environ; *entry != NULL; entry++)
		total += strlen(*entry) + 1;
	copy = next = (char *)bypass_keep(total);
	for (own = 1; copy != NULL && own >= 0; own--) {
		for (entry = environ; *entry != NULL; entry++) {
			if (is_setting(*entry) != own)
				continue;
			length = strlen(*entry) + 1;
			memcpy(next, *entry, length);
			next += length;
		}
		settings_end = own ? next : settings_end;
	}
	return copy;
}

/* Before the C library has started, its `environ` is empty; the kernel has the same strings. */
static char *read_environ(void)
{
	size_t size = 64u << 10;
	char *copy = (char *)bypass_map(size), *grown;
	int file = bypass_open_file("/proc/self/environ", O_RDONLY);
	long length = 0, more;

	while (file >= 0 && copy != NULL) {
		more = bypass_read_all(file, copy + length, size - (size_t)length - 2);
		if (more < 0)
			break;
		length += more;
		if ((size_t)length < size - 2)
			break;
		grown = (char *)bypass_remap(copy, size, size * 2);
		if (grown == NULL)
			break;
		copy = grown;
		size *= 2;
	}
	bypass_close_file(file);
	return copy;
}

/* A host's environment holds the guest's, which is the one that counts: see guest_call.h. */
static void show_guest(char *entries)
{
	const char *entry, *own;
	char *to = entries;
	size_t length, hidden = 0;

	for (entry = entries; *entry != '\0'; entry += strlen(entry) + 1)
		hidden += strncmp(entry, BYPASS_GUEST_OWN, strlen(BYPASS_GUEST_OWN)) == 0;
	if (hidden == 0)
		return;
	settings_end = NULL;
	for (entry = entries; *entry != '\0'; entry += length) {
		length = strlen(entry) + 1;
		own = bypass_guest_entry_of(entry);
		if (own == NULL)
			continue;
		memmove(to, own, strlen(own) + 1);
		to += strlen(to) + 1;
	}
	*to = '\0';
}

const char *bypass_environment(const char *name)
{
	const char *entry, *end = is_setting(name) ? settings_end : NULL;
	size_t length = strlen(name);

	for (entry = environment; entry != NULL && entry != end && *entry != '\0'; entry += strlen(entry) + 1)
		if (strncmp(entry, name, length) == 0 && entry[length] == '=')
			return entry + length + 1;
	return NULL;
}

const char *bypass_environment_setting(const char *after)
{
	const char *entry = after != NULL ? after + strlen(after) + 1 : environment;

	for (; entry != NULL && entry != settings_end && *entry != '\0'; entry += strlen(entry) + 1)
		if (is_setting(entry))
			return entry;
	return NULL;
}

/* BYPASS_SHADOW_<agent> goes before BYPASS_SHADOW: stacked agents may have different homes. */
static const char *shadow_address(void)
{
	char name[256] = "BYPASS_SHADOW_";
	size_t length = strlen(name);
	const char *agent = bypass_spec.name, *address = NULL;

	if (length + strlen(agent) < sizeof(name)) {
		memcpy(name + length, agent, strlen(agent) + 1);
		address = bypass_environment(name);
	}
	if (address == NULL || *address == '\0')
		address = bypass_environment("BYPASS_SHADOW");
	return address != NULL && *address != '\0' ? address : NULL;
}

/* ---- files of the run ---- */

int bypass_process_error_file(void)
{
	return bypass_process.error_file > 0 ? bypass_process.error_file : 2;
}

/* Messages and trace lines go to the standard error that the program began with, wherever the program sends its own later. */
static void keep_error_file(void)
{
	int copy = bypass_copy_file(2);

	if (copy < 0)
		return;
	bypass_process.error_file = copy;
	bypass_private_add(&bypass_process.error_file);
}

static void open_trace(void)
{
	const char *wish = bypass_environment("BYPASS_TRACE"), *path = bypass_environment("BYPASS_TRACE_FILE");
	int file;

	if (wish == NULL || *wish == '\0' || strcmp(wish, "0") == 0)
		return;
	bypass_process.trace = strcmp(wish, "json") == 0 ? BYPASS_TRACE_JSON : BYPASS_TRACE_TEXT;
	bypass_process.trace_file = -1;
	if (path == NULL || *path == '\0')
		return;
	file = bypass_open_file(path, O_WRONLY | O_CREAT | O_APPEND);
	if (file < 0)
		bypass_fatal("cannot write the trace file %s (errno %d)", path, -file);
	bypass_process.trace_file = bypass_raise_file(file);
	bypass_private_add(&bypass_process.trace_file);
}

/* A descriptor that is not the launcher's page (closed, reused by a shell) is not used: NULL. */
static struct bypass_stats *map_stats(int file)
{
	struct bypass_file_status status;
	struct bypass_stats *stats;
	size_t size;
	int audits;

	if (bypass_file_status(file, &status) != 0 || status.size < BYPASS_STATS_SIZE)
		return NULL;
	audits = (uint64_t)status.size >= BYPASS_STATS_SIZE_AUDIT;
	size = audits ? BYPASS_STATS_SIZE_AUDIT : BYPASS_STATS_SIZE;
	stats = (struct bypass_stats *)bypass_map_shared(file, size);
	if (stats != NULL && stats->magic != BYPASS_STATS_MAGIC) {
		bypass_unmap(stats, size);
		return NULL;
	}
	if (stats != NULL && audits)
		bypass_process.audit = (struct bypass_audit_row *)((char *)stats + BYPASS_STATS_SIZE);
	return stats;
}

/* The launcher's shared page; without a launcher one that this process shares with its children. */
static void open_stats(void)
{
	const char *place = bypass_environment("BYPASS_STATS");
	static int file = -1;

	bypass_process.stats = NULL;
	if (place != NULL && strncmp(place, "fd:", 3) == 0) {
		for (file = 0, place += 3; *place >= '0' && *place <= '9' && file < 1000000; place++)
			file = file * 10 + (*place - '0');
		bypass_process.stats = map_stats(file);
	}
	if (bypass_process.stats != NULL)
		bypass_private_add(&file);
	else
		bypass_process.stats = (struct bypass_stats *)bypass_map_common(BYPASS_STATS_SIZE);
	if (bypass_process.stats == NULL)
		bypass_fatal("no memory");
}

static void renumber(char *entry, const char *old, const char *changed)
{
	char *value = strchr(entry, '=');

	if (value != NULL && strcmp(value + 1, old) == 0 && (strncmp(entry, "BYPASS_SHADOW", 13) == 0 || strncmp(entry, "BYPASS_STATS=", 13) == 0))
		memcpy(value + 1, changed, strlen(changed));
}

void bypass_environment_renumber(int from, int to)
{
	char old[16], changed[16];
	size_t length = bypass_format(old, sizeof(old), "fd:%d", from);
	char **entry, *own;

	if (bypass_format(changed, sizeof(changed), "fd:%d", to) != length)
		return;
	for (entry = environ; entry != NULL && *entry != NULL; entry++)
		renumber(*entry, old, changed);
	for (own = environment; own != NULL && *own != '\0'; own += strlen(own) + 1)
		renumber(own, old, changed);
}

/* ---- start ---- */

static void read_environment(void)
{
	const char *flag;

	environment = environ != NULL && *environ != NULL ? copy_environ() : read_environ();
	if (environment != NULL)
		show_guest(environment);
	flag = bypass_environment("BYPASS_DEBUG");
	bypass_process.debug = flag != NULL && *flag != '\0' && strcmp(flag, "0") != 0;
	flag = bypass_environment("BYPASS_INSECURE");
	bypass_process.insecure = flag != NULL && strcmp(flag, "1") == 0;
	flag = bypass_environment("BYPASS_KEY_FILE");
	bypass_process.key_file = flag != NULL && *flag != '\0' ? flag : NULL;
	bypass_process.shadow = shadow_address();
}

enum bypass_leaks bypass_process_leaks(void)
{
	static const char *const words[] = { "pass", "audit", "trap" };
	const char *wish = bypass_environment("BYPASS_LEAKS");
	int i;

	for (i = 0; wish != NULL && i < 3; i++)
		if (strcmp(wish, words[i]) == 0)
			return (enum bypass_leaks)i;
	wish = bypass_environment("BYPASS_NAME_LEAKS");
	return bypass_agent.leaks == BYPASS_LEAKS_PASS && wish != NULL && strcmp(wish, "1") == 0 ? BYPASS_LEAKS_AUDIT : bypass_agent.leaks;
}

static void start(struct bypass_thread *self, int layer)
{
	int depth = self->depth, before = self->head.layer, counted;
	uint64_t cookie = self->cookies += 0x9e3779b97f4a7c15u;

	self->head.busy++;
	bypass_agent_head.layer = layer;
	bypass_frames_push(self, &cookie, &cookie, before > layer ? before : layer, 0);
	read_environment();
	keep_error_file();
	open_stats();
	open_trace();
	bypass_settings_read(bypass_environment("BYPASS_SET"));
	bypass_routes_start();
	bypass_lanes_start();
	if (bypass_rendezvous_1.guest != NULL && bypass_rendezvous_1.guest->file > 0)
		bypass_private_add(&bypass_rendezvous_1.guest->file);
	counted = bypass_ticket_redeem();
	bypass_count_add(&bypass_process.stats->agents, 1);
	bypass_dispatch_join(bypass_process_leaks());
	if (bypass_rendezvous_1.agent_count == 1 && !counted)
		bypass_count_add(&bypass_process.stats->processes, 1);
	bypass_debug("agent of %s at layer %d, shadow %s", bypass_spec.path, layer,
		     bypass_process.shadow != NULL ? bypass_process.shadow : "none");
	bypass_debug("tiers: symbols%s%s", bypass_dispatch_missing() == NULL ? ", dispatched system calls" : "; no system calls: ",
		     bypass_dispatch_missing() == NULL ? "" : bypass_dispatch_missing());
	bypass_own_program_name();
	self->head.busy--;
	if (bypass_agent.start != NULL)
		bypass_agent.start();
	bypass_frames_pop(self, depth, before);
}

void bypass_process_start(void)
{
	struct bypass_process *process = &bypass_process;
	struct bypass_thread *self;
	int none = 0, saved = errno;

	if (__atomic_load_n(&process->state, __ATOMIC_ACQUIRE) == 2)
		return;
	bypass_rendezvous_join(); /* another agent may have made this thread's block: even then, the page to use is the first one's */
	self = bypass_self();
	if (__atomic_compare_exchange_n(&process->state, &none, 1, 0, __ATOMIC_ACQUIRE, __ATOMIC_ACQUIRE)) {
		process->starter = self->tid;
		process->pid = self->pid;
		process->epoch = bypass_rendezvous_1.epoch;
		if (bypass_spec.abi != BYPASS_ABI)
			bypass_fatal("the generated code is of version %d, the runtime of version %d: generate again", bypass_spec.abi, BYPASS_ABI);
		start(self, bypass_rendezvous_layer(&bypass_agent_head));
		__atomic_store_n(&process->state, 2, __ATOMIC_RELEASE);
		bypass_wake_word(&process->state);
	}
	while (__atomic_load_n(&process->state, __ATOMIC_ACQUIRE) == 1 && process->starter != self->tid)
		bypass_wait_word(&process->state, 1);
	errno = saved;
}

/* A program that makes no trapped call has the agent too, and is counted. */
__attribute__((constructor)) static void bypass_loaded(void)
{
	bypass_process_start();
}

void bypass_process_after_fork(void)
{
	struct bypass_process *process = &bypass_process;
	struct bypass_lane *child;
	int saved = errno;

	if (bypass_rendezvous_after_fork())
		bypass_count_add(&process->stats->processes, 1);
	if (process->epoch == bypass_rendezvous_1.epoch)
		return;
	process->epoch = bypass_rendezvous_1.epoch;
	process->pid = bypass_rendezvous_1.pid;
	child = bypass_fork_lane();
	bypass_lanes_after_fork(child);
	bypass_descriptors_after_fork(child != NULL);
	if (child != NULL)
		bypass_child_note(process->pid, child->worker);
	errno = saved;
}
