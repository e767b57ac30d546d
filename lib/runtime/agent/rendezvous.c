/* rendezvous.c -- one per process, shared by its agents. See rendezvous.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "rendezvous.h"
#include "dispatch.h"
#include "guest.h"
#include "print.h"
#include <errno.h>
#include <link.h>
#include <sys/mman.h>
#ifndef MADV_WIPEONFORK
#define MADV_WIPEONFORK 18
#endif

struct bypass_rendezvous bypass_rendezvous_1;
#if defined(__x86_64__) && !defined(__ILP32__)
/* For whoever reads the file: this machine has tiers below the symbols. */
extern const char bypass_below_1 __attribute__((visibility("default")));
const char bypass_below_1 = 1;
#endif
/* The model stands here once more: gcc takes it from the definition. Any other could allocate at a thread's first call. */
__thread struct bypass_thread *bypass_thread_1 __attribute__((tls_model("initial-exec")));
__thread struct bypass_thread_head *bypass_thread_head __attribute__((tls_model("initial-exec")));

#define PAGE 4096u

/* A word that only a real fork clears: a vfork child shares the parent's memory, and must. Old kernels: compared with the pid. */
static int *map_alive(void)
{
	int *alive = (int *)bypass_map(PAGE);

	if (alive == NULL)
		bypass_fatal("no memory");
	bypass_sys(SYS_madvise, alive, PAGE, MADV_WIPEONFORK);
	*alive = 1;
	return alive;
}

void bypass_rendezvous_join(void)
{
	struct bypass_rendezvous *shared = &bypass_rendezvous_1;
	int none = 0;

	if (__atomic_load_n(&shared->ready, __ATOMIC_ACQUIRE) != 2) {
		if (__atomic_compare_exchange_n(&shared->ready, &none, 1, 0, __ATOMIC_ACQUIRE, __ATOMIC_ACQUIRE)) {
			bypass_guest_take_from_host();
			shared->version = BYPASS_RENDEZVOUS_VERSION;
			shared->size = sizeof(*shared);
			shared->page = bypass_own_page;
			bypass_page_move(&shared->page);
			shared->pid = (int)bypass_sys(SYS_getpid);
			shared->alive = map_alive();
			__atomic_store_n(&shared->ready, 2, __ATOMIC_RELEASE);
			bypass_wake_word(&shared->ready);
		}
		while (__atomic_load_n(&shared->ready, __ATOMIC_ACQUIRE) == 1)
			bypass_wait_word(&shared->ready, 1);
	}
	bypass_sys_stub = shared->page.call;
}

/*
 * A block whose thread has died, or NULL. Blocks of an earlier process are left alone: after a fork their numbers mean nothing, and the
 * one thread that came along keeps its own. A few are looked at each time, so that starting threads stays cheap, from where the last look
 * ended: the newest alone would always be alive, and blocks and their stacks would grow for ever.
 */
static struct bypass_thread *find_dead(struct bypass_rendezvous *shared, int pid)
{
	struct bypass_thread *thread = shared->looked_at != NULL ? shared->looked_at : shared->threads, *first = thread;
	int looks = 8;

	while (thread != NULL && looks > 0) {
		if (thread->pid == pid) {
			looks--;
			if (thread->tid == BYPASS_NO_THREAD || bypass_sys(SYS_tgkill, pid, thread->tid, 0) == -ESRCH)
				return thread;
		}
		thread = thread->next != NULL ? thread->next : shared->threads;
		if (thread == first)
			break;
		shared->looked_at = thread;
	}
	return NULL;
}

struct bypass_thread *bypass_thread_make(int tid)
{
	struct bypass_rendezvous *shared = &bypass_rendezvous_1;
	struct bypass_thread *thread, old;
	int pid = (int)bypass_sys(SYS_getpid);

	bypass_lock(&shared->lock);
	thread = find_dead(shared, pid);
	if (thread != NULL) {
		old = *thread;
		memset(thread, 0, sizeof(*thread));
		thread->chunk = old.chunk;
		thread->next = old.next;
		thread->system_high = old.system_high;
		thread->system_low = old.system_low;
		thread->base_host = old.base_host;
		thread->base_tid = old.base_tid;
	} else {
		thread = (struct bypass_thread *)bypass_keep(sizeof(*thread));
		if (thread == NULL)
			bypass_fatal("no memory for a thread");
		thread->system_low = UINTPTR_MAX;
		thread->next = shared->threads;
		shared->threads = thread;
	}
	thread->system_top = thread->system_high;
	thread->pid = pid;
	thread->tid = tid;
	thread->cookies = (uint64_t)(uintptr_t)thread ^ ((uint64_t)(uint32_t)tid << 32);
	bypass_layer_set(thread, 0);
	bypass_unlock(&shared->lock);
	if (thread->chunk != NULL)
		bypass_arena_release(thread, NULL);
	return thread;
}

struct bypass_thread *bypass_self(void)
{
	if (bypass_thread_1 == NULL) {
		bypass_rendezvous_join();
		bypass_thread_1 = bypass_thread_make((int)bypass_sys(SYS_gettid));
		if (bypass_rendezvous_1.has_guest)
			bypass_guest_adopt(bypass_thread_1);
		bypass_dispatch_thread(bypass_thread_1);
	}
	if (bypass_thread_head == NULL)
		bypass_thread_head = &bypass_thread_1->head;
	return bypass_thread_1;
}

/* ---- frames ---- */

static int on_system_stack(const struct bypass_thread *self, uintptr_t address)
{
	return address - self->system_low < self->system_high - self->system_low;
}

/* Of a record's two ends: what an action calls lies below the whole of it. The stack pointer of its own function may stand right there. */
static uintptr_t lower(uintptr_t one, uintptr_t other)
{
	return one < other ? one : other;
}

/* An action's own calls come from below its frame, on the same stack. */
static void bound(struct bypass_thread *self)
{
	uintptr_t place = lower((uintptr_t)self->head.frame, (uintptr_t)self->head.guard);

	self->head.low = on_system_stack(self, place) ? self->system_low : 0;
	self->head.span = place - self->head.low;
}

static void refresh(struct bypass_thread *self)
{
	if (self->depth == 0) {
		self->head.frame = NULL;
		return;
	}
	self->head.cookie = self->frames[self->depth - 1].cookie;
	self->head.guard = self->frames[self->depth - 1].guard;
	self->head.frame = self->frames[self->depth - 1].place;
	bound(self);
}

/*
 * Whether the frame's action can still be under way, as far as the place of its stack tells. Addresses of different stacks say nothing
 * about each other, so an action on a stack of the runtime's is judged by the program's stack at its beginning.
 */
static int is_above(const struct bypass_thread *self, const struct bypass_acting *frame, uintptr_t now)
{
	uintptr_t place = lower((uintptr_t)frame->place, (uintptr_t)frame->guard);

	if (!on_system_stack(self, place))
		return on_system_stack(self, now) || place >= now;
	if (on_system_stack(self, now))
		return place >= now;
	return !on_system_stack(self, frame->stack) && frame->stack > now;
}

/* What an action that was left had of the runtime's stack is free again, with all that came after it. */
static void free_slice(struct bypass_thread *self, uintptr_t place)
{
	uintptr_t end;

	if (!on_system_stack(self, place))
		return;
	end = self->system_high - (self->system_high - 1 - place) / BYPASS_SLICE * BYPASS_SLICE;
	if (end > self->system_top)
		self->system_top = end;
}

/* A frame that was left may lie where a sanitizer allows nobody to look. */
__attribute__((no_sanitize("address")))
void bypass_frames_settle(struct bypass_thread *self, uintptr_t now)
{
	while (self->depth > 0) {
		const struct bypass_acting *top = &self->frames[self->depth - 1];

		if (is_above(self, top, now) && *top->place == top->cookie && *top->guard == top->cookie)
			return;
		free_slice(self, (uintptr_t)top->place);
		bypass_frames_pop(self, top->below, top->layer);
	}
}

/* Deeper than anything sane: the lower half was left behind on other stacks and is forgotten. */
static void drop_lower_half(struct bypass_thread *self)
{
	int i, half = BYPASS_FRAMES / 2;

	for (i = half; i < self->depth; i++) {
		self->frames[i - half] = self->frames[i];
		self->frames[i - half].below = i - half;
	}
	self->depth -= half;
	self->floor = self->floor > half ? self->floor - half : 0;
}

/* The frame is complete before it counts: a signal may come at any instruction, and its handler skips one slot (gap). */
static void push(struct bypass_thread *self, const uint64_t *place, const uint64_t *guard, int layer, int gap, uintptr_t stack)
{
	struct bypass_acting *frame;
	int at;

	if (self->depth + gap >= BYPASS_FRAMES)
		drop_lower_half(self);
	at = self->depth + gap;
	frame = &self->frames[at];
	frame->place = place;
	frame->guard = guard;
	frame->cookie = *place;
	frame->layer = self->head.layer;
	frame->below = self->depth;
	frame->stack = stack;
	__atomic_signal_fence(__ATOMIC_SEQ_CST);
	self->depth = at + 1;
	__atomic_signal_fence(__ATOMIC_SEQ_CST);
	self->head.cookie = frame->cookie;
	self->head.guard = guard;
	self->head.frame = place;
	bound(self);
	bypass_layer_set(self, layer);
}

void bypass_frames_push(struct bypass_thread *self, const uint64_t *place, const uint64_t *guard, int layer, int gap)
{
	push(self, place, guard, layer, gap, (uintptr_t)place);
}

void bypass_frames_push_system(struct bypass_thread *self, const uint64_t *place, const uint64_t *guard, int layer, uintptr_t stack)
{
	push(self, place, guard, layer, 0, stack);
}

void bypass_frames_pop(struct bypass_thread *self, int depth, int layer)
{
	bypass_layer_set(self, layer);
	__atomic_signal_fence(__ATOMIC_SEQ_CST);
	self->depth = depth;
	if (self->floor > depth)
		self->floor = depth;
	refresh(self);
}

int bypass_frames_has(const struct bypass_thread *self, uint64_t cookie)
{
	int i;

	for (i = 0; i < self->depth; i++)
		if (self->frames[i].cookie == cookie)
			return 1;
	return 0;
}

int bypass_is_local_still(uintptr_t frame)
{
	struct bypass_thread *self = bypass_self();

	bypass_frames_settle(self, frame);
	return self->head.layer >= bypass_agent_head.layer;
}

/* ---- processes ---- */

int bypass_rendezvous_after_fork(void)
{
	struct bypass_rendezvous *shared = &bypass_rendezvous_1;
	struct bypass_thread *self = bypass_self();

	if (!bypass_rendezvous_forked())
		return 0;
	self->pid = (int)bypass_sys(SYS_getpid);
	self->tid = (int)bypass_sys(SYS_gettid);
	shared->pid = self->pid;
	shared->epoch++;
	shared->lock_epoch++;
	*shared->alive = 1;
	bypass_dispatch_thread(self);
	return 1;
}

/* ---- layers ---- */

struct search {
	uintptr_t address;
	int position, found;
	const char *name, *loader;
};

static int visit_object(struct dl_phdr_info *info, size_t size, void *data)
{
	struct search *search = (struct search *)data;
	int i;

	(void)size;
	search->position++;
	for (i = 0; i < info->dlpi_phnum; i++) {
		if (info->dlpi_phdr[i].p_type == PT_INTERP && search->loader == NULL)
			search->loader = (const char *)(info->dlpi_addr + info->dlpi_phdr[i].p_vaddr);
	}
	for (i = 0; i < info->dlpi_phnum; i++) {
		uintptr_t start = info->dlpi_addr + info->dlpi_phdr[i].p_vaddr;

		if (info->dlpi_phdr[i].p_type == PT_LOAD && search->address - start < info->dlpi_phdr[i].p_memsz) {
			search->found = search->position;
			search->name = info->dlpi_name;
			return 1;
		}
	}
	return 0;
}

/* Objects come and go, so a position may have been given before: then the agent lies under all that are there. */
int bypass_rendezvous_layer(const void *own_object)
{
	struct bypass_rendezvous *shared = &bypass_rendezvous_1;
	struct search search = { (uintptr_t)own_object, 0, 0, NULL, NULL };
	int layer, highest = 0, taken = 0;
	uint32_t i;

	dl_iterate_phdr(visit_object, &search);
	layer = search.found > 0 ? search.found : 1;
	bypass_lock(&shared->lock);
	for (i = 0; i < shared->agent_count; i++) {
		taken |= shared->layers[i] == layer;
		highest = shared->layers[i] > highest ? shared->layers[i] : highest;
	}
	if (taken)
		layer = highest + 1;
	if (shared->agent_count == BYPASS_AGENTS)
		bypass_fatal("more than 32 agents in one process");
	shared->files[shared->agent_count] = bypass_guest_agent_file(search.name);
	if (shared->loader == NULL)
		shared->loader = bypass_guest_loader_file(search.loader);
	shared->layers[shared->agent_count++] = layer;
	bypass_unlock(&shared->lock);
	return layer;
}
