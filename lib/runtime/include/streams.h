/*
 * streams.h -- for knowledge bodies: stdio over home descriptors, and what lists directories inside libc. Agent side; part of agent.h.
 */
#ifndef BYPASS_STREAMS_H
#define BYPASS_STREAMS_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <wchar.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Walks through directories, for scandir, ftw, nftw and fts: to be called outside of the action (bypass_trap_step_out), since what
 * they call is trapped. As the calls that they are named after; ftw's and nftw's limit of descriptors is never reached.
 */
struct stat;
struct dirent;
struct FTW;
typedef int bypass_ftw_visit(const char *path, const struct stat *status, int kind);
typedef int bypass_nftw_visit(const char *path, const struct stat *status, int kind, struct FTW *place);
int bypass_walk_scan(int at, const char *path, struct dirent ***list, int (*filter)(const struct dirent *),
		     int (*compare)(const struct dirent **, const struct dirent **));
void bypass_walk_end(void *stream); /* closedir, as glob wants it */
int bypass_walk_files(const char *path, bypass_ftw_visit *visit);
int bypass_walk_tree(const char *path, bypass_nftw_visit *visit, int flags);
/* glob, where libc's own takes no functions to walk with; result is a glob_t whose names musl's globfree frees. */
int bypass_walk_glob(const char *pattern, int flags, int (*error)(const char *path, int error), void *result);
typedef int bypass_fts_compare(const void *, const void *);
void *bypass_fts_open(char *const *paths, int options, bypass_fts_compare *compare);
void *bypass_fts_read(void *tree);
void *bypass_fts_children(void *tree, int options);
int bypass_fts_set(void *entry, int instruction);
int bypass_fts_close(void *tree);
/*
 * The walk that this thread's next call of these begins is for a program whose struct stat and struct dirent are the plain ones, or those with a
 * 64-bit time_t, where actions have others (agent/walk_forms.h). 0, always: it is said in an entry point's `unless`.
 */
enum bypass_walk_form { BYPASS_WALK_WIDE, BYPASS_WALK_PLAIN, BYPASS_WALK_TIME64 };
int bypass_walk_as(enum bypass_walk_form form);
/* Whether a glob with these flags has functions of the program's own to walk with. */
int bypass_walk_is_given(int glob_flags);
/*
 * Streams of stdio over home descriptors; FILE is void here, since this header includes no stdio. The four calls are made from
 * within the program's stdio calls, trap by themselves, and go to the side that the descriptor belongs to then.
 */
struct bypass_stream_calls {
	ptrdiff_t (*read)(int fd, void *data, size_t size);
	ptrdiff_t (*write)(int fd, const void *data, size_t size);
	int64_t (*seek)(int fd, int64_t offset, int whence);
	int (*close)(int fd);
};
/* Knowledge's, where an agent makes streams; known before any constructor has run, as other libraries' may open files first. */
extern const struct bypass_stream_calls bypass_stream_calls __attribute__((weak, visibility("hidden")));
/* From a constructor: standard streams that the program began with may be at home. */
void bypass_streams_start(void);
/* A FILE over fd, which it closes with itself; NULL with errno. */
void *bypass_stream_make(int fd);
int bypass_stream_descriptor(void *file); /* -1: none of ours */
/* After number fd may have been given another file: when that is at home and fd is 0, 1 or 2, one of ours stands for libc's from now on. */
void bypass_stream_standard(int fd);
/* freopen: fd, the stream's own number, has another file. A stream of libc's is stood for by one of ours. 0, or -1 with errno. */
int bypass_stream_turn(void *file, int fd);
/* fclose of a stream that stands for another, or is stood for. */
int bypass_stream_special(void *file);
int bypass_stream_close(void *file);
/* The stream to use where the program says `file`: nearly always that. No lock, no trap. */
extern int bypass_streams_replaced __attribute__((visibility("hidden")));
void *bypass_stream_replacement(void *file);
static inline void *bypass_stream_now(void *file)
{
	return __builtin_expect(bypass_streams_replaced == 0, 1) ? file : bypass_stream_replacement(file);
}
/* The same when that is one of ours; else NULL. */
extern int bypass_streams_made __attribute__((visibility("hidden")));
void *bypass_stream_found(void *file);
static inline void *bypass_stream_ours(void *file)
{
	return __builtin_expect(bypass_streams_made == 0, 1) ? NULL : bypass_stream_found(file);
}
/* dprintf: all of it is written, or -1. */
int bypass_stream_print(int fd, const char *format, va_list arguments);
/* Wide characters on one of ours, as the locale's bytes. Results as of fgetwc, fputwc, ungetwc, fgetws, fputws, vfwprintf. */
wint_t bypass_wide_get(void *stream);
wint_t bypass_wide_put(wchar_t letter, void *stream);
wint_t bypass_wide_unget(wint_t letter, void *stream);
wchar_t *bypass_wide_get_line(wchar_t *text, int size, void *stream);
int bypass_wide_put_text(const wchar_t *text, void *stream);
int bypass_wide_print(void *stream, const wchar_t *format, va_list arguments);

#ifdef __cplusplus
}
#endif
#endif
