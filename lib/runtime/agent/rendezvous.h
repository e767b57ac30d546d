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
#include "../include/spec.h"
#include "../include/system.h"

#define BYPASS_RENDEZVOUS_VERSION 1
#define BYPASS_FRAMES 64
#define BYPASS_NO_THREAD (-1) /* the number of a block whose thread was not made after all */
#define BYPASS_AGENTS 32
#define BYPASS_SIGNALS 65
#define BYPASS_PRIVATE_FILES 512
#define BYPASS_SLICE 0x40000 /* of the runtime's stack, for one call from below the symbols */
#define BYPASS_NUMBERS 512 /* system calls; those beyond are nobody's */

/* One acting switch, or one signal handler that interrupted one. */
struct bypass_acting {
	const uint64_t *place; /* its cookie, on the stack */
	const uint64_t *guard; /* the same number at the lower end of its record, which no living frame reaches; may be `place` */
	uint64_t cookie;
	int layer; /* to go back to */
	int below; /* frames below it */
	uintptr_t stack; /* where the program's stack stood, when `place` lies on one of the runtime's; else the same as place */
};

/* Borrowed memory of a thread: a stack of chunks; the first one is kept. */
struct bypass_chunk {
	struct bypass_chunk *previous;
	size_t size, used; /* this header included */
};

struct bypass_thread {
	struct bypass_thread_head head;
	/* The runtime's stack for calls from below the symbols: one slice for each that is under way (enter.c knows where these stand). */
	uintptr_t system_top, system_low; /* the next slice's upper end; the lowest place of all, or the highest number: no stack */
	uintptr_t system_high;            /* the upper end of all */
	/* In a guest's host (guest.h), whose C library and the guest's each have thread-local storage: where the two are. */
	uintptr_t base_host, base_guest;
	uint64_t base_mask; /* signals that it begins with */
	int base_tid; /* as which the host's C library knows base_host */
	int reserved;
	struct bypass_system *entering;   /* for the switch that is about to begin */
	int forking;    /* inside of a fork that is trapped: the system call itself is the kernel's */
	int dispatched; /* the kernel dispatches this thread's system calls, in this process */
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

/* An agent that takes calls from below the symbols, in the order of layers. */
struct bypass_tier {
	int layer;
	enum bypass_leaks leaks;
	const struct bypass_system_entry *entries;
	const uint16_t *first, *next; /* by number, and by entry: the place of an entry, from 1; 0: none */
	int (*holds)(void);           /* whether this process has descriptors of its home */
	char *(*ticket_room)(void);   /* guest_leave.c */
	void (*write_ticket)(void);
	const struct bypass_operation *operations; /* for messages */
};

struct bypass_guest;
struct bypass_rendezvous {
	uint32_t version;
	uint32_t size;
	int ready; /* 0 no, 1 being made, 2 yes */
	int pid;
	struct bypass_page page;
	int *alive;  /* a word that a fork wipes: 1 in the process that the rendezvous was made for */
	uint32_t epoch; /* forks that this image has gone through */
	uint32_t lock_epoch; /* these, and children on this memory that are over: whoever held a lock before holds none */
	uint32_t agent_count;
	struct bypass_lock lock;
	struct bypass_thread *threads, *looked_at; /* all blocks; where the search for a dead one goes on */
	int layers[BYPASS_AGENTS];
	struct bypass_handler handlers[BYPASS_SIGNALS];
	void *trampoline;
	uint32_t private_count; /* slots ever used */
	uint32_t reserved;
	struct bypass_private_file private_files[BYPASS_PRIVATE_FILES];
	/* dispatch.c */
	int dispatching;    /* threads of this process have their system calls dispatched */
	int trap_layer;     /* the lowest agent that takes calls from below the symbols; above it all is REMOTE. 0: none */
	uint32_t tier_count;
	uintptr_t libc_start[2], libc_end[2]; /* libc's text and the dynamic linker's */
	struct bypass_tier tiers[BYPASS_AGENTS];
	unsigned char filter[BYPASS_NUMBERS]; /* enum bypass_filter */
	unsigned char has_guest;              /* right behind: this process is the host of a guest, and threads have two bases */
	struct bypass_guest *guest;           /* guest.h */
	const char *files[BYPASS_AGENTS];     /* of the agents, as `layers` has them: absolute names, or "" */
	const char *loader;                   /* the dynamic linker's file, or "" */
	char page_entry[40]; /* BYPASS_PAGE=..., when a filter of the program's knows the page's place; else empty */
};

/* What becomes of a system call before anybody is asked. */
enum bypass_filter { BYPASS_FILTER_PASS, BYPASS_FILTER_REFUSED, BYPASS_FILTER_ENTER };

/* Exported by every agent; all agents of a process use the first one's. */
extern struct bypass_rendezvous bypass_rendezvous_1 __attribute__((visibility("default")));
extern __thread struct bypass_thread *bypass_thread_1 __attribute__((visibility("default"), tls_model("initial-exec")));

/* Makes the rendezvous, or joins it. Any number of times. */
void bypass_rendezvous_join(void);
/* The calling thread's block, made at first use. NULL never: the process ends when there is no memory. */
struct bypass_thread *bypass_self(void);
/* Pops the frames that `now`, an address above all that the present call has on its stack, has passed, or whose stack was used again. */
void bypass_frames_settle(struct bypass_thread *self, uintptr_t now);
/* Pushes a frame at depth `self->depth + gap`; its cookie stands at place and guard. */
void bypass_frames_push(struct bypass_thread *self, const uint64_t *place, const uint64_t *guard, int layer, int gap);
/* The same of an action that came by a system call: its frame lies on a stack of the runtime's, the program's stood at `stack`. */
void bypass_frames_push_system(struct bypass_thread *self, const uint64_t *place, const uint64_t *guard, int layer, uintptr_t stack);
/* Who acts in this thread, and with it the mode that the kernel reads. */
static inline void bypass_layer_set(struct bypass_thread *self, int layer)
{
	self->head.layer = layer;
	self->head.selector = layer < bypass_rendezvous_1.trap_layer;
}
/* A thread's block that nobody has yet: the caller fills in tid. */
struct bypass_thread *bypass_thread_make(int tid);
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
/* The same of what lies behind the first `kept` bytes of it: a page that nobody has touched yet costs a short process a microsecond. */
void bypass_arena_trim(struct bypass_thread *self, void *memory, size_t size, size_t kept);

#endif
