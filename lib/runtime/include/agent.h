/*
 * agent.h -- what generated agent code calls. Agent side; any thread; T1 (at a call boundary of the program).
 * errno of the program is touched only where a function says so.
 */
#ifndef BYPASS_AGENT_H
#define BYPASS_AGENT_H

#include "bypass.h"
#include "carry.h"
#include "entry.h"
#include "polling.h"
#include "resolver.h"
#include "routes.h"
#include "sockets.h"
#include "spec.h"
#include "streams.h"
#include "system.h"
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <string.h>
#include <sys/types.h>
#include <wchar.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- what the generated file tells the runtime ---------------------------------------------------------------------- */

enum bypass_setting_type { BYPASS_SETTING_INT, BYPASS_SETTING_BOOL, BYPASS_SETTING_STRING };
/* `setting int every = 3;` is a static variable (long long, int, const char *) and a row; set before the first trapped call. */
struct bypass_setting {
	const char *name;
	enum bypass_setting_type type;
	void *value;
};

/* One rule of `paths`. Patterns and `as` may hold ${NAME} of a setting or of the environment; expanded once at start. */
struct bypass_path_rule {
	enum bypass_side side;
	const char *pattern;
	const char *as;   /* or NULL */
	int error;        /* errno of a deny; 0: EACCES */
	int log;
};

enum bypass_lost_action { BYPASS_LOST_FAIL, BYPASS_LOST_KILL };

struct bypass_agent {
	const struct bypass_spec *spec;
	const struct bypass_setting *settings;
	size_t setting_count;
	const struct bypass_path_rule *rules;
	size_t rule_count;
	enum bypass_lost_action lost;
	void (*start)(void); /* agent_start bodies, or NULL; run once per image, in LOCAL mode */
	enum bypass_leaks leaks; /* unless BYPASS_LEAKS says otherwise */
	const struct bypass_system_entry *system_entries; /* or NULL */
	size_t system_entry_count;
};
extern const struct bypass_agent bypass_agent __attribute__((visibility("hidden"))); /* hidden, defined by generated code */

/* ---- the switch ------------------------------------------------------------------------------------------------------ */

/* One trapped call, on the stack of its switch. */
struct bypass_trap {
	uint64_t guard;         /* `cookie` again: a stack that was used again seldom keeps both ends */
	const struct bypass_operation *operation;
	void *self;             /* the thread */
	int layer;              /* to go back to */
	int saved_errno;        /* the program's, before us */
	int traced;             /* a line is wanted: call bypass_text_begin ... and bypass_trap_leave writes it */
	enum bypass_side side;  /* where it ran, for the trace; set by routes, senders and proceed */
	uint64_t began;         /* ns */
	uint64_t waited;        /* ns, for home's answers; this and the next three only for the trace */
	uint64_t bytes_in, bytes_out; /* of buffers, from home and to it */
	int fd;                 /* the last descriptor that was sent home, or -1 */
	char *text;             /* bypass_text(): NULL until asked for */
	int depth;              /* frames of the thread that lie below this one */
	void *mark;             /* the thread's borrowed memory as it was: everything borrowed since is given back by leave */
	struct bypass_system *system; /* the system call that it came by; NULL: a symbol */
	/* Its names, by their place among its parameters: what was sent, and what a link at home leads to (bypass_trap_again). */
	struct {
		const char *sent;
		const char *leads_to; /* as the program knows it, absolute; or NULL */
	} paths[2];
	int links;              /* at home that have led away from it */
	const char *why;        /* a constant that has no name here, or none at home; NULL: no such. Only for the trace */
	int again;
	uint64_t cookie;        /* tells a living frame from a stack that was used again */
};

/* REMOTE -> LOCAL: starts agent and thread if need be, pops layers that a longjmp or an exception left behind, counts the call. */
void bypass_trap_enter(struct bypass_trap *trap, int operation);
/* LOCAL -> REMOTE. errno is left as the action left it. */
void bypass_trap_leave(struct bypass_trap *trap);
/*
 * 1: a link led away from home before anything was done there, so the action is to run once more, with the name that the link leads to
 * (bypass_route_parameter knows it).
 */
int bypass_trap_again(struct bypass_trap *trap);
/*
 * Around a function of the program's own that an action calls, or that an original calls for it (filters, comparisons): it is the
 * program's code, and what it calls is trapped. errno is kept.
 */
void bypass_trap_step_out(struct bypass_trap *trap);
void bypass_trap_step_in(struct bypass_trap *trap);

/* ---- where a call belongs -------------------------------------------------------------------------------------------- */

/* HOME when this descriptor is a placeholder of this agent, else LOCAL. One fstat when the process holds any placeholder, else free. */
enum bypass_side bypass_descriptor_side(int fd);

/* ---- the sender ------------------------------------------------------------------------------------------------------- */

/* One call to the shadow, on the stack of its sender. */
struct bypass_call {
	struct bypass_message request;
	struct bypass_message reply;
	const struct bypass_operation *operation;
	int index;
	void *lane;
	int cancel;       /* the call is a cancellation point */
	int failed;       /* the shadow's answer: the call failed there, `error` is its errno here; 2: with a SIGPIPE, 3: SIGXFSZ */
	int error;
	int lost;         /* home could not be reached */
	int outs;         /* outs follow in the reply */
	int saved_errno;
	const char *paths[2]; /* names in the request */
	int fd;           /* the last descriptor in the request, or -1; for the trace */
};

/* Puts the first or the second name of a request: a string. Home may answer that a link leads away; then the call fails with ELOOP. */
void bypass_put_path(struct bypass_call *call, int number, const char *path, size_t max);
/* Takes a lane and starts the request. Never fails by itself: failure sticks in call->request.error. */
void bypass_call_begin(struct bypass_call *call, int operation, int cancel);
/*
 * Sends the request and waits for the reply. Gives 1 when an answer came: then, in this order, the result is got from
 * call->reply, and, if call->outs, the outs. Gives 0 when not: call->lost says whether home was lost (errno EIO) or the
 * request or the peer was refused (errno says why: ENAMETOOLONG, EMSGSIZE, EINVAL, EBADF, ENOSYS).
 */
int bypass_call_run(struct bypass_call *call);
/* Gives the lane back and sets errno: of the call when it failed, of the message when the reply did not decode (EOVERFLOW...), else as before. Gives 0 when the reply did not decode. */
int bypass_call_end(struct bypass_call *call);

/* Descriptors in requests and replies. AT_FDCWD and -1 travel as themselves; a local descriptor fails the request with EBADF. */
void bypass_put_descriptor(struct bypass_call *call, int fd);
/* Makes the placeholder for a descriptor that the shadow opened; `cloexec` as the program asked. -1 (EMFILE...) closes it at home. Negative results pass through. */
int bypass_get_descriptor_new(struct bypass_call *call, int cloexec);
/* Arrays of descriptors; the counts are put and got before. */
#define BYPASS_PUT_EACH_DESCRIPTOR(call, array, count) \
	BYPASS_EACH(&(call)->request, (count), bypass_put_descriptor((call), (array)[bypass_index]))
#define BYPASS_GET_EACH_DESCRIPTOR_NEW(call, array, count, cloexec) \
	BYPASS_EACH(&(call)->reply, (count), (array)[bypass_index] = bypass_get_descriptor_new((call), (cloexec)))
/* After the shadow closed it: the placeholder goes too. */
void bypass_descriptor_closed(int fd);
/* For knowledge bodies of the dup family, close_range and the like: see descriptor.h's comments in lib/runtime/agent. */
int bypass_descriptor_references(int fd);            /* how many program descriptors name the same handle; 0: not ours */
void bypass_descriptor_duplicated(int fd);           /* a further descriptor now names fd's handle */
int bypass_descriptor_forget(int fd);                /* one name less; 1: it was the last one, the handle is to be closed at home */
int bypass_in_own_process(void);                     /* 0 in a vfork child, which runs in its parent's memory: leave that alone */
int bypass_descriptor_private(int fd);               /* 1: one of the runtime's own descriptors: the program must see EBADF */
void bypass_descriptor_yield(int fd);                /* the program is about to dup2 onto fd: move ours away if it is one */

/* ---- description of a call, for the trace and bypass_text() ------------------------------------------------------------ */

struct bypass_text;
struct bypass_text *bypass_text_begin(struct bypass_trap *trap);
void bypass_text_integer(struct bypass_text *text, const char *parameter, int64_t value);
void bypass_text_unsigned(struct bypass_text *text, const char *parameter, uint64_t value);
#define BYPASS_TEXT(text, T, parameter, value) \
	(BYPASS_IS_UNSIGNED(T) ? bypass_text_unsigned((text), (parameter), (uint64_t)(value)) \
			       : bypass_text_integer((text), (parameter), (int64_t)(value)))
void bypass_text_float(struct bypass_text *text, const char *parameter, double value);
void bypass_text_symbols(struct bypass_text *text, const char *parameter, int64_t value, const struct bypass_symbols *symbols);
void bypass_text_string(struct bypass_text *text, const char *parameter, const char *value);
void bypass_text_bytes(struct bypass_text *text, const char *parameter, const void *value, size_t count); /* first 32 bytes */
void bypass_text_pointer(struct bypass_text *text, const char *parameter, const void *value);
void bypass_text_descriptor(struct bypass_text *text, const char *parameter, int fd);
/* The result, after the arguments; failed adds the errno's name. Ends the description; gives the text. */
const char *bypass_text_result_integer(struct bypass_text *text, int64_t value, int failed);
const char *bypass_text_result_pointer(struct bypass_text *text, const void *value, int failed);
const char *bypass_text_result_none(struct bypass_text *text);
/* For bypass_text() inside a body: the arguments without a result. */
const char *bypass_text_arguments(struct bypass_text *text);

/* ---- for knowledge bodies ----------------------------------------------------------------------------------------------- */

/* Signal handlers and threads that begin inside an action (RUNTIME.md 2). `install` is the original sigaction. */
struct sigaction;
int bypass_handler_exchange(int signal, const struct sigaction *action, struct sigaction *old,
			    int (*install)(int, const struct sigaction *, struct sigaction *));
/* Wraps a thread's start routine so that the thread begins in its creator's layer; gives the argument to pass with *routine replaced. */
void *bypass_thread_inherit(void *(**routine)(void *), void *argument);
/*
 * SCM_RIGHTS over a socket that is local (lib/runtime/agent/rights.c). send: before the original sendmsg, home keeps what the message's
 * placeholders name; 0, or -1 with errno. received: after a recvmsg that succeeded, placeholders of other processes become this one's.
 */
struct msghdr;
int bypass_rights_send(const struct msghdr *message);
void bypass_rights_received(struct msghdr *message);
/* Directory streams over a home descriptor: fetch fills buffer with entries in this machine's struct dirent layout (like getdents64); gives bytes, 0 at the end, -1 with errno. */
struct bypass_directory;
struct bypass_directory *bypass_directory_open(int fd, ptrdiff_t (*fetch)(int fd, void *buffer, size_t size),
					       int (*rewind)(int fd, int64_t position));
int bypass_directory_is(const void *stream);          /* 1: one of ours, 0: libc's */
void *bypass_directory_read(struct bypass_directory *directory); /* struct dirent * (64-bit layout), NULL at the end or with errno */
int bypass_directory_descriptor(struct bypass_directory *directory);
int64_t bypass_directory_tell(struct bypass_directory *directory);
void bypass_directory_seek(struct bypass_directory *directory, int64_t position);
int bypass_directory_close(struct bypass_directory *directory); /* frees it; gives the descriptor, which the caller closes */
/* Home's device numbers, mapped so that they cannot collide with local ones. */
uint64_t bypass_home_device(uint64_t device);
/*
 * Temporary names on the side that the path rules name. `name` ends with XXXXXX and `suffix` letters more; the six are chosen so that nobody
 * else has the name: a file is opened (with `flags` beside those of mkstemp), a folder made, a name only found free. The calls are home's;
 * each function needs the one that it makes. Descriptor or 0; -1 with errno, EINVAL: no XXXXXX. Inside a trap.
 */
struct stat;
struct bypass_temporary_calls {
	int (*open)(const char *path, int flags, mode_t mode);
	int (*mkdir)(const char *path, mode_t mode);
	int (*lstat)(const char *path, struct stat *status);
};
int bypass_temporary_file(char *name, int suffix, int flags, const struct bypass_temporary_calls *home);
int bypass_temporary_folder(char *name, const struct bypass_temporary_calls *home);
int bypass_temporary_name(char *name, const struct bypass_temporary_calls *home);
/* struct iovec as void: total bytes (-1 and errno when out of range), gather into and scatter from one buffer. */
struct iovec;
ptrdiff_t bypass_vector_total(const struct iovec *vector, int count);
void bypass_vector_gather(void *buffer, const struct iovec *vector, int count);
void bypass_vector_scatter(const struct iovec *vector, int count, const void *buffer, size_t length);

/*
 * mmap of a file at home. `ask` says what it is (status: may be read, may be written, is a regular file, size in bytes) and may bring
 * the open file itself along; `piece` gives bytes of it: how many, 0 at the end, -1 with errno; *at becomes where they stand, behind a
 * hole. Where home's kernel is this one, the file itself is mapped: all is as without us. Elsewhere a private map is a copy, made at
 * once, of what the map covers, and a shared one is ENODEV. MAP_FAILED with errno as mmap has it. Inside a trap.
 */
struct bypass_map {
	void *address;
	size_t length;
	int protection, flags, fd;
	int64_t offset;
	int (*ask)(int fd, int64_t *status);
	ptrdiff_t (*piece)(int fd, int64_t *at, void *data, size_t length);
};
enum { BYPASS_MAP_READABLE, BYPASS_MAP_WRITABLE, BYPASS_MAP_REGULAR, BYPASS_MAP_SIZE, BYPASS_MAP_STATUS };
void *bypass_map_home(const struct bypass_map *map);
/*
 * Files of home's that the kernel or the dynamic linker of this machine must map. A fetch call is the sender of knowledge's
 * bypass_fetch: a piece of the file at `offset` (bytes; 0 at the end; -1 with errno) and in `version` which file that is. `program` 1:
 * it must be a file that may be executed (EACCES, ETXTBSY), 0: one that may be read.
 */
enum {
	BYPASS_FETCH_DEVICE, BYPASS_FETCH_INODE, BYPASS_FETCH_SIZE, BYPASS_FETCH_MODE,
	BYPASS_FETCH_MODIFIED, BYPASS_FETCH_CHANGED = 6, BYPASS_FETCH_VERSION = 8
};
typedef ptrdiff_t bypass_fetch_call(const char *path, int program, int64_t offset, void *data, size_t length, int64_t *version);
struct bypass_fetched {
	int fd;                                /* a memory file, mode 0700, close-on-exec, sealed; the caller closes it */
	int64_t version[BYPASS_FETCH_VERSION]; /* device, inode, size, mode, times in seconds and nanoseconds, as home has them */
	char head[256];                        /* its first bytes */
	size_t head_length;
};
/*
 * The whole file, as it was at one time. `home_path` is routed already. program: it is to be executed, and this is its name as the program
 * knows it, or ""; NULL: it is not. 0, or -1 with errno (as open and execve say; ETXTBSY: it kept changing).
 */
int bypass_fetch_file(struct bypass_fetched *fetched, const char *home_path, const char *program, bypass_fetch_call *call);
/*
 * dlopen of `path`, which holds a slash, on the side that the rules name. A library at home is fetched, once per content, and the
 * linker knows it as /proc/self/fd/N (dladdr, dlinfo, messages). What it needs and its RUNPATH finds at home is loaded first. `open`
 * and `open_in` are originals; constructors run as the program's own code. Inside a trap; gives the handle, or NULL and dlerror has
 * the reason.
 */
struct bypass_library_call {
	struct bypass_trap *trap;
	bypass_fetch_call *fetch;
	void *(*open)(const char *name, int flags);                 /* or NULL: */
	void *(*open_in)(long space, const char *name, int flags);  /* dlmopen, whose namespace is a long */
	long space;
};
void *bypass_library_open(const struct bypass_library_call *call, const char *path, int flags);
/*
 * lock_commands.c: fcntl's commands for locks come with one of two structs where plain names have 32-bit types, and by one of two numbers on 64-bit
 * PowerPC. The command that means the same with the struct that actions have, or 0 when this one does; the struct made of the program's, and
 * back: 0, or -1 with EOVERFLOW.
 */
int bypass_plain_lock_command(int command);
void bypass_plain_lock_in(void *own, const void *given);
int bypass_plain_lock_out(void *given, const void *own);
#include "processes.h" /* it needs what stands above */

#ifdef __cplusplus
}
#endif
#endif
