/*
 * status_calls.h -- the calls of spec.bp, for its generated files.
 * Written by bypass 0.0.0. Edit spec.bp, not this file.
 */
#ifndef BYPASS_STATUS_CALLS_H
#define BYPASS_STATUS_CALLS_H

#include "bypass.h"
#include "spec.h"
#if BYPASS_ABI != 1
#error "this was generated for another version of the runtime: generate it again"
#endif
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <glob.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/time.h>
#include <sys/types.h>
#include <unistd.h>
#include <utime.h>
#include <wordexp.h>
#if defined(__linux__)
#include <stdio.h>
#include <stdlib.h>
#include <sys/statfs.h>
#include <sys/vfs.h>
#include <sys/xattr.h>
#endif
#if defined(__linux__) && defined(__GLIBC__)
#include <fts.h>
#endif
#if defined(BYPASS_NARROW)
#include <fts.h>
#endif
#if defined(BYPASS_TWO_STATUS)
#include <fts.h>
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* Operation numbers; they are the same on every system. */
enum {
	BYPASS_CALL_stat,
	BYPASS_CALL_fstat,
	BYPASS_CALL_lstat,
	BYPASS_CALL_sigaction,
	BYPASS_CALL_signal,
	BYPASS_CALL_pthread_create,
	BYPASS_CALL___sysv_signal,
	BYPASS_CALL_ftw,
	BYPASS_CALL_nftw,
	BYPASS_CALL_glob,
	BYPASS_CALL_ftok,
	BYPASS_CALL_mktemp,
	BYPASS_CALL_fts_open,
	BYPASS_CALL_fts_read,
	BYPASS_CALL_fts_children,
	BYPASS_CALL_fts_set,
	BYPASS_CALL_fts_close,
};

#pragma GCC visibility push(hidden)
extern const struct bypass_symbols bypass_symbols_errno;
extern const struct bypass_symbols bypass_symbols_file_mode;
extern const struct bypass_record bypass_record_stat;
#pragma GCC visibility pop

/* The agent's side of each call: the original, the sender, the switch. */
struct FTW;
struct bypass_plain_stat;
struct bypass_time64_stat;
struct sigaction;
struct stat;
#pragma GCC visibility push(hidden)
int bypass_local_stat(const char *path, struct stat *status);
int bypass_again_stat(const char *path, struct stat *status);
int bypass_shadow_stat(const char *path, struct stat *status);
int bypass_switch_stat(const char *path, struct stat *status);
int bypass_unless_fstatat(int dirfd, const char *path, int flags);
int bypass_local_fstat(int fd, struct stat *status);
int bypass_again_fstat(int fd, struct stat *status);
int bypass_shadow_fstat(int fd, struct stat *status);
int bypass_switch_fstat(int fd, struct stat *status);
int bypass_local_lstat(const char *path, struct stat *status);
int bypass_again_lstat(const char *path, struct stat *status);
int bypass_shadow_lstat(const char *path, struct stat *status);
int bypass_switch_lstat(const char *path, struct stat *status);
int bypass_local_sigaction(int number, const struct sigaction *action, struct sigaction *old);
int bypass_switch_sigaction(int number, const struct sigaction *action, struct sigaction *old);
void (*bypass_local_signal(int number, void (*handler)(int)))(int);
void (*bypass_switch_signal(int number, void (*handler)(int)))(int);
#if defined(__linux__)
void (*bypass_local___sysv_signal(int number, void (*handler)(int)))(int);
void (*bypass_switch___sysv_signal(int number, void (*handler)(int)))(int);
#endif
int bypass_local_ftw(const char *path, int (*visit)(const char *, const struct stat *, int), int depth);
int bypass_switch_ftw(const char *path, int (*visit)(const char *, const struct stat *, int), int depth);
int bypass_unless___ftw64_time64(void);
int bypass_unless_ftw(void);
int bypass_local_nftw(const char *path, int (*visit)(const char *, const struct stat *, int, struct FTW *), int depth,
		int flags);
int bypass_switch_nftw(const char *path, int (*visit)(const char *, const struct stat *, int, struct FTW *), int depth,
		int flags);
int bypass_unless___nftw64_time64(void);
int bypass_unless_nftw(void);
key_t bypass_local_ftok(const char *path, int project);
key_t bypass_switch_ftok(const char *path, int project);
#if defined(__linux__)
char *bypass_local_mktemp(char *name);
char *bypass_switch_mktemp(char *name);
#endif
#pragma GCC visibility pop

#ifdef __cplusplus
}
#endif
#endif
