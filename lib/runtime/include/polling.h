/*
 * polling.h -- poll, select and epoll_wait where descriptors of home are among the others: home's part is a pending call, this side's
 * part is polled together with its lane, and what answers first ends the other. Agent side; inside a trap.
 *
 * Times in nanoseconds, negative: for ever. `mask` is a sigset_t for the wait alone, or NULL. They give what the call gives, -1 with
 * errno; a handler ends them with EINTR.
 */
#ifndef BYPASS_POLLING_H
#define BYPASS_POLLING_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

struct pollfd;
struct epoll_event;

/* Home's part of poll: descriptors, what is asked of each, what is so. */
typedef int bypass_poll_sender(const int *files, const short *events, short *ready, size_t count, int64_t nanoseconds);
int bypass_poll_both(struct pollfd *files, size_t count, int64_t nanoseconds, const void *mask, bypass_poll_sender *home);
/* 1: poll said POLLNVAL of a descriptor of home, so that its answer is not to be believed. */
int bypass_poll_concerns(const struct pollfd *files, size_t count);
/* 1: among them is an epoll descriptor that watches home, which poll alone would not see, or one of the runtime's own, which it would. */
int bypass_poll_watches(const struct pollfd *files, size_t count);
/* Sets as select takes them (fd_set); 1: one of them holds a descriptor of home, or of the runtime's own. */
int bypass_select_concerns(int count, const void *in, const void *out, const void *except);
int bypass_select_both(int count, void *in, void *out, void *except, int64_t nanoseconds, const void *mask, bypass_poll_sender *home);

/* A timeval or timespec as nanoseconds, -1 for NULL, -2 with EINVAL when it is not one. */
int64_t bypass_nanoseconds(const void *time, int microseconds);

/*
 * An epoll descriptor here that watches descriptors of home has a twin at home, an epoll descriptor there, whose placeholder is the
 * runtime's own. twin: that placeholder, or -1. pair: makes `placeholder` fd's twin; gives it as it is numbered now, -1 with errno.
 * stale: the placeholder of a twin whose fd the program has closed; it is the program's to close now; -1: none.
 */
int bypass_epoll_twin(int fd);
int bypass_epoll_known(int fd); /* the same by its number alone: a duplicate is not known. Cheap where there is none */
int bypass_epoll_pair(int fd, int placeholder);
int bypass_epoll_stale(void);
/* Home's part of epoll_wait. */
typedef int bypass_epoll_sender(int twin, uint32_t *events, uint64_t *data, int most, int64_t nanoseconds);
int bypass_epoll_both(int fd, int twin, struct epoll_event *events, int most, int64_t nanoseconds, const void *mask, bypass_epoll_sender *home);

#ifdef __cplusplus
}
#endif
#endif
