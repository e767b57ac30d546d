/*
 * shadow.h -- what generated shadow code calls. Home's side; one worker process per application process, one thread per lane;
 * a receiver runs on its lane's thread. Ordinary C: malloc and stdio are fine here.
 */
#ifndef BYPASS_SHADOW_H
#define BYPASS_SHADOW_H

#include "bypass.h"
#include "carry.h"
#include "resolver.h"
#include "sockets.h"
#include "spec.h"
#include <sys/types.h>
#include <errno.h>
#include <limits.h>
#include <string.h>

#ifdef __cplusplus
extern "C" {
#endif

/* One request at home: got from `request`, answered into `reply`. */
struct bypass_serving {
	struct bypass_message request;
	struct bypass_message reply;
	const struct bypass_operation *operation;
	void *worker;
	int saved_errno;   /* errno right after the action */
	int leaves;        /* the reply says which name of the request leads away from home */
};

typedef void bypass_receiver(struct bypass_serving *serving);

struct bypass_shadow {
	const struct bypass_spec *spec;
	bypass_receiver *const *receivers; /* by operation; NULL: not remote */
	void (*start)(void);               /* shadow_start bodies, or NULL; once per session */
};
extern const struct bypass_shadow bypass_shadow __attribute__((visibility("hidden"))); /* hidden, defined by generated code */

/* All gets went well and nothing is left over. 0: the answer is the request's error and the action must not run. */
int bypass_request_ok(struct bypass_serving *serving);
/*
 * The first or the second name of a request (0, 1), relative to *at, or to nothing (NULL), before the action. 0: a link leads away from
 * home, or it cannot be walked; that is the answer, and the action must not run. Over links at home *path becomes the name without them.
 */
int bypass_serving_path(struct bypass_serving *serving, int number, int *at, const char **path, enum bypass_last last);
/* Memory for out parameters, zeroed, freed after the reply; NULL fails the request (ENOMEM, EMSGSIZE). count and size are checked. */
void *bypass_serving_memory(struct bypass_serving *serving, size_t count, size_t size);
/* Room of `capacity` bytes that begins with `text`, for text that the action may change; NULL fails the request. */
static inline void *bypass_serving_text(struct bypass_serving *serving, const char *text, size_t capacity)
{
	void *room = text == NULL ? NULL : bypass_serving_memory(serving, capacity, 1);

	if (room != NULL && strlen(text) >= capacity)
		bypass_message_fail(&serving->request, EPROTO);
	else if (room != NULL)
		memcpy(room, text, strlen(text) + 1);
	return room;
}
/*
 * Right after the action, before any put: remembers errno, writes the head of the reply. failed: errno travels, canonically.
 * returned: the result itself is an error number (posix_fallocate), which travels canonically instead. outs: outs follow.
 */
void bypass_reply_begin(struct bypass_serving *serving, int failed, int outs);

/* A name. /proc/self/fd/HANDLE, which the agent made of a descriptor's name, becomes the descriptor's name here. */
const char *bypass_get_path(struct bypass_serving *serving, size_t max, int toolong);

/* Descriptors: the agent sends handles, the action sees this process's own numbers. -1 (EBADF) fails the request. */
int bypass_get_descriptor(struct bypass_serving *serving);
/* Registers what the action opened; negative results travel as they are. */
void bypass_put_descriptor_new(struct bypass_serving *serving, int fd);
/* Arrays of descriptors; the counts are got and put before. */
#define BYPASS_GET_EACH_DESCRIPTOR(serving, array, count) \
	BYPASS_EACH(&(serving)->request, (count), (array)[bypass_index] = bypass_get_descriptor(serving))
#define BYPASS_PUT_EACH_DESCRIPTOR_NEW(serving, array, count) \
	BYPASS_EACH(&(serving)->reply, (count), bypass_put_descriptor_new((serving), (array)[bypass_index]))
/*
 * The open file itself goes along with this call's reply, to an agent of the same host over a unix socket; over anything else it does
 * not arrive. For mmap: the kernel's own page cache is the one that all who map the file share.
 */
void bypass_lend(int fd);
/* Whether somebody has this regular file open for writing; 0 as well when home cannot tell (a file of another user's, a file system without leases). */
int bypass_is_written(int fd);
/* The action closed it. */
void bypass_descriptor_gone(struct bypass_serving *serving, int fd);

/* ---- for knowledge bodies ---- */

/* A name at home, as the program knows it, in place. 0, or -1 with errno. */
int bypass_places_name(char *name, size_t size);

/* One message of a socket: data, and in external form (sockets.h) its address and control messages. */
struct bypass_parcel {
	void *data;
	size_t length;
	unsigned char *address;  /* BYPASS_ADDRESS_MAX bytes */
	size_t address_length;
	unsigned char *control;  /* BYPASS_CONTROL_MAX bytes */
	size_t control_length;   /* receive: the room that the program has for it, then the packed length */
	int *files;
	size_t file_count;       /* receive: as many at most, then how many came */
};
/* sendmsg and recvmsg; -1 with errno. *flags: as asked, then as they came. Descriptors that came are close-on-exec here. */
ssize_t bypass_message_send(int fd, const struct bypass_parcel *parcel, int flags);
ssize_t bypass_message_receive(int fd, struct bypass_parcel *parcel, int *flags);
/* ppoll over arrays; a negative time waits for ever. */
int bypass_poll_here(const int *files, const short *events, short *ready, size_t count, int64_t nanoseconds);

#ifdef __cplusplus
}
#endif
#endif
