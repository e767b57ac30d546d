/* rendezvous.c -- one per process, shared by its agents. See rendezvous.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "rendezvous.h"
#include "print.h"
#include <errno.h>
#include <link.h>
#include <sys/mman.h>
#ifndef MADV_WIPEONFORK
#define MADV_WIPEONFORK 18
#endif

struct bypass_rendezvous bypass_rendezvous_1;
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
			shared->version = BYPASS_RENDEZVOUS_VERSION;
			shared->size = sizeof(*shared);
			shared->page = bypass_own_page;
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
 * A block whose thread has died, or a new one. Blocks of an earlier process are left alone: after a fork their numbers mean
 * nothing, and the one thread that came along keeps its own. At most a few are looked at, so that starting threads stays cheap.
 */
static struct bypass_thread *find_dead(struct bypass_rendezvous *shared, int pid)
{
	struct bypass_thread *thread;
	int looks = 8;

	for (thread = shared->threads; thread != NULL && looks > 0; thread = thread->next) {
		if (thread->pid != pid)
			continue;
		looks--;
		if (bypass_sys(SYS_tgkill, pid, thread->tid, 0) == -ESRCH)
			return thread;
	}
	return NULL;
}

static struct bypass_thread *make_thread(void)
{
	struct bypass_rendezvous *shared = &bypass_rendezvous_1;
	struct bypass_chunk *chunk = NULL;
	struct bypass_thread *thread, *next;
	int pid = (int)bypass_sys(SYS_getpid);

	bypass_lock(&shared->lock);
	thread = find_dead(shared, pid);
	if (thread != NULL) {
		next = thread->next;
		chunk = thread->chunk;
		memset(thread, 0, sizeof(*thread));
		thread->chunk = chunk;
		thread->next = next;
	} else {
		thread = (struct bypass_thread *)bypass_map(sizeof(*thread));
		if (thread == NULL)
			bypass_fatal("no memory for a thread");
		thread->next = shared->threads;
		shared->threads = thread;
	}
	thread->pid = pid;
	thread->tid = (int)bypass_sys(SYS_gettid);
	thread->cookies = (uint64_t)(uintptr_t)thread ^ ((uint64_t)thread->tid << 32);
	bypass_unlock(&shared->lock);
	if (chunk != NULL)
		bypass_arena_release(thread, NULL);
	return thread;
}

struct bypass_thread *bypass_self(void)
{
	if (bypass_thread_1 == NULL) {
		bypass_rendezvous_join();
		bypass_thread_1 = make_thread();
	}
	if (bypass_thread_head == NULL)
		bypass_thread_head = &bypass_thread_1->head;
	return bypass_thread_1;
}

/* ---- frames ---- */

static void refresh(struct bypass_thread *self)
{
	if (self->depth == 0) {
		self->head.frame = NULL;
		return;
	}
	self->head.cookie = self->frames[self->depth - 1].cookie;
	self->head.guard = self->frames[self->depth - 1].guard;
	self->head.frame = self->frames[self->depth - 1].place;
}

/* A frame that was left may lie where a sanitizer allows nobody to look. */
__attribute__((no_sanitize("address")))
void bypass_frames_settle(struct bypass_thread *self, uintptr_t now)
{
	while (self->depth > 0) {
		const struct bypass_acting *top = &self->frames[self->depth - 1];

		if ((uintptr_t)top->guard > now && *top->place == top->cookie && *top->guard == top->cookie)
			return;
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
void bypass_frames_push(struct bypass_thread *self, const uint64_t *place, const uint64_t *guard, int layer, int gap)
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
	__atomic_signal_fence(__ATOMIC_SEQ_CST);
	self->depth = at + 1;
	__atomic_signal_fence(__ATOMIC_SEQ_CST);
	self->head.cookie = frame->cookie;
	self->head.guard = guard;
	self->head.frame = place;
	self->head.layer = layer;
}

void bypass_frames_pop(struct bypass_thread *self, int depth, int layer)
{
	self->head.layer = layer;
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
	*shared->alive = 1;
	return 1;
}

/* ---- layers ---- */

struct search {
	uintptr_t address;
	int position, found;
};

static int visit_object(struct dl_phdr_info *info, size_t size, void *data)
{
	struct search *search = (struct search *)data;
	int i;

	(void)size;
	search->position++;
	for (i = 0; i < info->dlpi_phnum; i++) {
		uintptr_t start = info->dlpi_addr + info->dlpi_phdr[i].p_vaddr;

		if (info->dlpi_phdr[i].p_type == PT_LOAD && search->address - start < info->dlpi_phdr[i].p_memsz) {
			search->found = search->position;
			return 1;
		}
	}
	return 0;
}

/* Objects come and go, so a position may have been given before: then the agent lies under all that are there. */
int bypass_rendezvous_layer(const void *own_object)
{
	struct bypass_rendezvous *shared = &bypass_rendezvous_1;
	struct search search = { (uintptr_t)own_object, 0, 0 };
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
	shared->layers[shared->agent_count++] = layer;
	bypass_unlock(&shared->lock);
	return layer;
}
