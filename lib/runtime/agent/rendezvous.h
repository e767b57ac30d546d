/*
 * rendezvous.h -- what all agents of a process share. The first agent in search order provides it; the others find it by its
 * symbol, as the dynamic linker does for any exported object. ABI between agents of different versions: append only.
 *
 * A thread's block is reached by bypass_self() only. Blocks are mapped, never unmapped, and used again when their thread is
 * dead. Who acts is a number per thread: `layer`, the position of the innermost acting agent among the loaded objects. A call
 * runs through the agents in search order on its way down, so an agent whose layer is not above the thread's is LOCAL.
 *
 * An action may be left by longjmp, an exception or cancellation. Then its frame is popped by the next call that comes from
 * above it, or from below once its cookie was overwritten. A frame lies far below its caller, so in practice that is the next call.
 */
#ifndef BYPASS_RENDEZVOUS_H
#define BYPASS_RENDEZVOUS_H

#include "sys.h"
#include "../include/entry.h"

#define BYPASS_RENDEZVOUS_VERSION 1
#define BYPASS_FRAMES 64
#define BYPASS_AGENTS 32
#define BYPASS_SIGNALS 65
#define BYPASS_PRIVATE_FILES 512

/* One acting switch, or one signal handler that interrupted one. */
struct bypass_acting {
	const uint64_t *place; /* its cookie, on the stack */
	const uint64_t *guard; /* the same number at the lower end of its record, which no living frame reaches; may be `place` */
	uint64_t cookie;
	int layer; /* to go back to */
	int below; /* frames below it */
};

/* Borrowed memory of a thread: a stack of chunks; the first one is kept. */
struct bypass_chunk {
	struct bypass_chunk *previous;
	size_t size, used; /* this header included */
};

struct bypass_thread {
	struct bypass_thread_head head;
	int tid, pid;
	int depth;      /* frames in use */
	int floor;      /* frames below it belong to what the innermost signal handler interrupted */
	uint64_t cookies;
	struct bypass_thread *next;
	struct bypass_chunk *chunk;
	uint64_t inheriting; /* cookie of the outermost trap that is starting a thread */
	struct bypass_acting frames[BYPASS_FRAMES];
};

/* The program's own handler of one signal, while the trampoline stands in the kernel. */
struct bypass_handler {
	void *function; /* NULL: not ours */
	int information; /* the program asked for SA_SIGINFO */
	int reserved;
};

/* A descriptor of ours that the program must not touch; `owner` holds its number and follows when it has to move. */
struct bypass_private_file {
	int fd; /* -1: free slot */
	int reserved;
	int *owner;
};

struct bypass_rendezvous {
	uint32_t version;
	uint32_t size;
	int ready; /* 0 no, 1 being made, 2 yes */
	int pid;
	struct bypass_page page;
	int *alive;  /* a word that a fork wipes: 1 in the process that the rendezvous was made for */
	uint32_t epoch; /* forks that this image has gone through */
	uint32_t agent_count;
	struct bypass_lock lock;
	struct bypass_thread *threads;
	int layers[BYPASS_AGENTS];
	struct bypass_handler handlers[BYPASS_SIGNALS];
	void *trampoline;
	uint32_t private_count; /* slots ever used */
	uint32_t reserved;
	struct bypass_private_file private_files[BYPASS_PRIVATE_FILES];
};

/* Exported by every agent; all agents of a process use the first one's. */
extern struct bypass_rendezvous bypass_rendezvous_1 __attribute__((visibility("default")));
extern __thread struct bypass_thread *bypass_thread_1 __attribute__((visibility("default"), tls_model("initial-exec")));

/* Makes the rendezvous, or joins it. Any number of times. */
void bypass_rendezvous_join(void);
/* The calling thread's block, made at first use. NULL never: the process ends when there is no memory. */
struct bypass_thread *bypass_self(void);
/* Pops the frames that the stack pointer `now` has passed, or whose stack was used again. */
void bypass_frames_settle(struct bypass_thread *self, uintptr_t now);
/* Pushes a frame at depth `self->depth + gap`; its cookie stands at place and guard. */
void bypass_frames_push(struct bypass_thread *self, const uint64_t *place, const uint64_t *guard, int layer, int gap);
/* Goes back to `depth` frames and `layer`. */
void bypass_frames_pop(struct bypass_thread *self, int depth, int layer);
/* Whether the frame with this cookie still lives. */
int bypass_frames_has(const struct bypass_thread *self, uint64_t cookie);
/* Whether this process is not the one that the rendezvous was last used in; then puts it in order. Costs one load. */
static inline int bypass_rendezvous_forked(void)
{
	return __builtin_expect(*bypass_rendezvous_1.alive == 0, 0);
}
int bypass_rendezvous_after_fork(void); /* 1: this call did it, 0: another agent had */
/* The position of this agent's object among the loaded ones, from 1; unique in the process. */
int bypass_rendezvous_layer(const void *own_object);

/* Memory of the calling thread, given back when the trap that is under way ends. 16-byte aligned; NULL when there is none. */
void *bypass_arena_take(struct bypass_thread *self, size_t size);
void *bypass_arena_mark(struct bypass_thread *self);
void bypass_arena_release(struct bypass_thread *self, void *mark);
/* Gives the last piece back at once, if this is the last one; the others wait for their trap's end. */
void bypass_arena_give_back(struct bypass_thread *self, void *memory, size_t size);

#endif
