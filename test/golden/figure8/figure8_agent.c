/*
 * figure8_agent.c -- the agent's side of spec.bp: per call its sender, action and switch.
 * Written by bypass 0.0.0. Edit spec.bp, not this file.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#ifndef _FILE_OFFSET_BITS
#define _FILE_OFFSET_BITS 64
#endif
#include "agent.h"
#include "figure8_calls.h"

/* A call has the parameters that it has, whether a body needs them or not. */
#pragma GCC diagnostic ignored "-Wunused-parameter"

#ifdef __cplusplus
extern "C" {
#endif

/* Calls over types that only a header knows. */
#pragma GCC visibility push(hidden)
int bypass_local_pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*routine)(void *),
		void *argument);
int bypass_switch_pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*routine)(void *),
		void *argument);
int bypass_local_select(int count, fd_set *in, fd_set *out, fd_set *except, struct timeval *timeout);
int bypass_again_select(int count, fd_set *in, fd_set *out, fd_set *except, struct timeval *timeout);
int bypass_switch_select(int count, fd_set *in, fd_set *out, fd_set *except, struct timeval *timeout);
int bypass_local_pselect(int count, fd_set *in, fd_set *out, fd_set *except, const struct timespec *timeout,
		const sigset_t *mask);
int bypass_again_pselect(int count, fd_set *in, fd_set *out, fd_set *except, const struct timespec *timeout,
		const sigset_t *mask);
int bypass_switch_pselect(int count, fd_set *in, fd_set *out, fd_set *except, const struct timespec *timeout,
		const sigset_t *mask);
int bypass_local_waitid(idtype_t type, id_t id, siginfo_t *information, int options);
int bypass_again_waitid(idtype_t type, id_t id, siginfo_t *information, int options);
int bypass_switch_waitid(idtype_t type, id_t id, siginfo_t *information, int options);
int bypass_local_posix_spawn(pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions,
		const posix_spawnattr_t *attributes, char *const *argv, char *const *envp);
int bypass_switch_posix_spawn(pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions,
		const posix_spawnattr_t *attributes, char *const *argv, char *const *envp);
int bypass_local_posix_spawnp(pid_t *pid, const char *file, const posix_spawn_file_actions_t *actions,
		const posix_spawnattr_t *attributes, char *const *argv, char *const *envp);
int bypass_switch_posix_spawnp(pid_t *pid, const char *file, const posix_spawn_file_actions_t *actions,
		const posix_spawnattr_t *attributes, char *const *argv, char *const *envp);
int bypass_local_posix_spawn_file_actions_addopen(posix_spawn_file_actions_t *actions, int fd, const char *path,
		int flags, mode_t mode);
int bypass_switch_posix_spawn_file_actions_addopen(posix_spawn_file_actions_t *actions, int fd, const char *path,
		int flags, mode_t mode);
int bypass_local_posix_spawn_file_actions_init(posix_spawn_file_actions_t *actions);
int bypass_switch_posix_spawn_file_actions_init(posix_spawn_file_actions_t *actions);
int bypass_local_posix_spawn_file_actions_destroy(posix_spawn_file_actions_t *actions);
int bypass_switch_posix_spawn_file_actions_destroy(posix_spawn_file_actions_t *actions);
FILE *bypass_local_popen(const char *command, const char *mode);
FILE *bypass_switch_popen(const char *command, const char *mode);
int bypass_local_pclose(FILE *stream);
int bypass_switch_pclose(FILE *stream);
#if defined(__linux__)
int bypass_local_ppoll(struct pollfd *files, nfds_t count, const struct timespec *timeout, const sigset_t *mask);
int bypass_again_ppoll(struct pollfd *files, nfds_t count, const struct timespec *timeout, const sigset_t *mask);
int bypass_switch_ppoll(struct pollfd *files, nfds_t count, const struct timespec *timeout, const sigset_t *mask);
int bypass_unless___ppoll_chk(nfds_t count, size_t capacity);
int bypass_local_epoll_pwait(int set, struct epoll_event *events, int most, int timeout, const sigset_t *mask);
int bypass_again_epoll_pwait(int set, struct epoll_event *events, int most, int timeout, const sigset_t *mask);
int bypass_switch_epoll_pwait(int set, struct epoll_event *events, int most, int timeout, const sigset_t *mask);
int bypass_local_posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path);
int bypass_switch_posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path);
int bypass_local_posix_spawn_file_actions_addfchdir_np(posix_spawn_file_actions_t *actions, int fd);
int bypass_switch_posix_spawn_file_actions_addfchdir_np(posix_spawn_file_actions_t *actions, int fd);
#endif
#if defined(__linux__) && defined(__GLIBC__)
int bypass_local_epoll_pwait2(int set, struct epoll_event *events, int most, const struct timespec *timeout,
		const sigset_t *mask);
int bypass_again_epoll_pwait2(int set, struct epoll_event *events, int most, const struct timespec *timeout,
		const sigset_t *mask);
int bypass_switch_epoll_pwait2(int set, struct epoll_event *events, int most, const struct timespec *timeout,
		const sigset_t *mask);
#endif
DIR *bypass_local_opendir(const char *path);
DIR *bypass_switch_opendir(const char *path);
struct dirent *bypass_local_readdir(DIR *stream);
struct dirent *bypass_switch_readdir(DIR *stream);
int bypass_local_readdir_r(DIR *stream, struct dirent *entry, struct dirent **result);
int bypass_switch_readdir_r(DIR *stream, struct dirent *entry, struct dirent **result);
int bypass_unless_readdir_r(DIR *stream);
int bypass_local_closedir(DIR *stream);
int bypass_switch_closedir(DIR *stream);
void bypass_local_rewinddir(DIR *stream);
void bypass_switch_rewinddir(DIR *stream);
void bypass_local_seekdir(DIR *stream, long position);
void bypass_switch_seekdir(DIR *stream, long position);
long bypass_local_telldir(DIR *stream);
long bypass_switch_telldir(DIR *stream);
int bypass_local_dirfd(DIR *stream);
int bypass_switch_dirfd(DIR *stream);
DIR *bypass_local_fdopendir(int fd);
DIR *bypass_switch_fdopendir(int fd);
int bypass_local_glob(const char *pattern, int flags, int (*error)(const char *, int), glob_t *result);
int bypass_switch_glob(const char *pattern, int flags, int (*error)(const char *, int), glob_t *result);
int bypass_unless___glob64_time64(int flags);
#if defined(__linux__)
FILE *bypass_local_setmntent(const char *path, const char *mode);
FILE *bypass_switch_setmntent(const char *path, const char *mode);
int bypass_local_endmntent(FILE *file);
int bypass_switch_endmntent(FILE *file);
FILE *bypass_local_fopen(const char *path, const char *mode);
FILE *bypass_switch_fopen(const char *path, const char *mode);
FILE *bypass_local_freopen(const char *path, const char *mode, FILE *file);
FILE *bypass_switch_freopen(const char *path, const char *mode, FILE *file);
int bypass_local_fclose(FILE *file);
int bypass_switch_fclose(FILE *file);
int bypass_unless_fclose(FILE *file);
int bypass_local_fileno(FILE *file);
int bypass_switch_fileno(FILE *file);
size_t bypass_local_fread(void *data, size_t size, size_t count, FILE *file);
size_t bypass_switch_fread(void *data, size_t size, size_t count, FILE *file);
int bypass_unless_fread(FILE *file);
int bypass_unless___fread_chk(size_t capacity, size_t size, size_t count, FILE *file);
size_t bypass_local_fwrite(const void *data, size_t size, size_t count, FILE *file);
size_t bypass_switch_fwrite(const void *data, size_t size, size_t count, FILE *file);
int bypass_unless_fwrite(FILE *file);
int bypass_local_fgetc(FILE *file);
int bypass_switch_fgetc(FILE *file);
int bypass_unless_fgetc(FILE *file);
int bypass_local_fputc(int letter, FILE *file);
int bypass_switch_fputc(int letter, FILE *file);
int bypass_unless_fputc(FILE *file);
int bypass_local_ungetc(int letter, FILE *file);
int bypass_switch_ungetc(int letter, FILE *file);
int bypass_unless_ungetc(FILE *file);
char *bypass_local_fgets(char *text, int size, FILE *file);
char *bypass_switch_fgets(char *text, int size, FILE *file);
int bypass_unless_fgets(FILE *file);
int bypass_unless___fgets_chk(size_t capacity, int size, FILE *file);
int bypass_local_fputs(const char *text, FILE *file);
int bypass_switch_fputs(const char *text, FILE *file);
int bypass_unless_fputs(FILE *file);
ssize_t bypass_local_getdelim(char **line, size_t *size, int letter, FILE *file);
ssize_t bypass_switch_getdelim(char **line, size_t *size, int letter, FILE *file);
int bypass_unless_getdelim(FILE *file);
ssize_t bypass_local_getline(char **line, size_t *size, FILE *file);
ssize_t bypass_switch_getline(char **line, size_t *size, FILE *file);
int bypass_unless_getline(FILE *file);
int bypass_local_getw(FILE *file);
int bypass_switch_getw(FILE *file);
int bypass_unless_getw(FILE *file);
int bypass_local_putw(int word, FILE *file);
int bypass_switch_putw(int word, FILE *file);
int bypass_unless_putw(FILE *file);
int bypass_local_vfprintf(FILE *file, const char *format, va_list rest);
int bypass_switch_vfprintf(FILE *file, const char *format, va_list rest);
int bypass_unless_vfprintf(FILE *file);
int bypass_local_fprintf(FILE *file, const char *format, va_list args);
int bypass_switch_fprintf(FILE *file, const char *format, va_list args);
int bypass_unless_fprintf(FILE *file);
int bypass_local_vfscanf(FILE *file, const char *format, va_list rest);
int bypass_switch_vfscanf(FILE *file, const char *format, va_list rest);
int bypass_unless_vfscanf(FILE *file);
int bypass_local_fscanf(FILE *file, const char *format, va_list args);
int bypass_switch_fscanf(FILE *file, const char *format, va_list args);
int bypass_unless_fscanf(FILE *file);
int bypass_local_fflush(FILE *file);
int bypass_switch_fflush(FILE *file);
int bypass_unless_fflush(FILE *file);
int bypass_local_fseek(FILE *file, long offset, int whence);
int bypass_switch_fseek(FILE *file, long offset, int whence);
int bypass_unless_fseek(FILE *file);
int bypass_local_fseeko(FILE *file, off_t offset, int whence);
int bypass_switch_fseeko(FILE *file, off_t offset, int whence);
int bypass_unless_fseeko(FILE *file);
long bypass_local_ftell(FILE *file);
long bypass_switch_ftell(FILE *file);
int bypass_unless_ftell(FILE *file);
off_t bypass_local_ftello(FILE *file);
off_t bypass_switch_ftello(FILE *file);
int bypass_unless_ftello(FILE *file);
void bypass_local_rewind(FILE *file);
void bypass_switch_rewind(FILE *file);
int bypass_unless_rewind(FILE *file);
int bypass_local_fgetpos(FILE *file, fpos_t *place);
int bypass_switch_fgetpos(FILE *file, fpos_t *place);
int bypass_unless_fgetpos(FILE *file);
int bypass_local_fsetpos(FILE *file, const fpos_t *place);
int bypass_switch_fsetpos(FILE *file, const fpos_t *place);
int bypass_unless_fsetpos(FILE *file);
int bypass_local_feof(FILE *file);
int bypass_switch_feof(FILE *file);
int bypass_unless_feof(FILE *file);
int bypass_local_ferror(FILE *file);
int bypass_switch_ferror(FILE *file);
int bypass_unless_ferror(FILE *file);
void bypass_local_clearerr(FILE *file);
void bypass_switch_clearerr(FILE *file);
int bypass_unless_clearerr(FILE *file);
int bypass_local_setvbuf(FILE *file, char *buffer, int mode, size_t size);
int bypass_switch_setvbuf(FILE *file, char *buffer, int mode, size_t size);
int bypass_unless_setvbuf(FILE *file);
void bypass_local_setbuf(FILE *file, char *buffer);
void bypass_switch_setbuf(FILE *file, char *buffer);
int bypass_unless_setbuf(FILE *file);
void bypass_local_setbuffer(FILE *file, char *buffer, size_t size);
void bypass_switch_setbuffer(FILE *file, char *buffer, size_t size);
int bypass_unless_setbuffer(FILE *file);
void bypass_local_setlinebuf(FILE *file);
void bypass_switch_setlinebuf(FILE *file);
int bypass_unless_setlinebuf(FILE *file);
void bypass_local_flockfile(FILE *file);
void bypass_switch_flockfile(FILE *file);
int bypass_unless_flockfile(FILE *file);
int bypass_local_ftrylockfile(FILE *file);
int bypass_switch_ftrylockfile(FILE *file);
int bypass_unless_ftrylockfile(FILE *file);
void bypass_local_funlockfile(FILE *file);
void bypass_switch_funlockfile(FILE *file);
int bypass_unless_funlockfile(FILE *file);
size_t bypass_local___fbufsize(FILE *file);
size_t bypass_switch___fbufsize(FILE *file);
int bypass_unless___fbufsize(FILE *file);
size_t bypass_local___fpending(FILE *file);
size_t bypass_switch___fpending(FILE *file);
int bypass_unless___fpending(FILE *file);
int bypass_local___flbf(FILE *file);
int bypass_switch___flbf(FILE *file);
int bypass_unless___flbf(FILE *file);
int bypass_local___freadable(FILE *file);
int bypass_switch___freadable(FILE *file);
int bypass_unless___freadable(FILE *file);
int bypass_local___fwritable(FILE *file);
int bypass_switch___fwritable(FILE *file);
int bypass_unless___fwritable(FILE *file);
int bypass_local___freading(FILE *file);
int bypass_switch___freading(FILE *file);
int bypass_unless___freading(FILE *file);
int bypass_local___fwriting(FILE *file);
int bypass_switch___fwriting(FILE *file);
int bypass_unless___fwriting(FILE *file);
int bypass_local___fsetlocking(FILE *file, int kind);
int bypass_switch___fsetlocking(FILE *file, int kind);
int bypass_unless___fsetlocking(FILE *file);
wint_t bypass_local_fgetwc(FILE *file);
wint_t bypass_switch_fgetwc(FILE *file);
int bypass_unless_fgetwc(FILE *file);
wint_t bypass_local_fputwc(wchar_t letter, FILE *file);
wint_t bypass_switch_fputwc(wchar_t letter, FILE *file);
int bypass_unless_fputwc(FILE *file);
wint_t bypass_local_ungetwc(wint_t letter, FILE *file);
wint_t bypass_switch_ungetwc(wint_t letter, FILE *file);
int bypass_unless_ungetwc(FILE *file);
wchar_t *bypass_local_fgetws(wchar_t *text, int size, FILE *file);
wchar_t *bypass_switch_fgetws(wchar_t *text, int size, FILE *file);
int bypass_unless_fgetws(FILE *file);
int bypass_unless___fgetws_chk(size_t capacity, int size, FILE *file);
int bypass_local_fputws(const wchar_t *text, FILE *file);
int bypass_switch_fputws(const wchar_t *text, FILE *file);
int bypass_unless_fputws(FILE *file);
int bypass_local_vfwprintf(FILE *file, const wchar_t *format, va_list rest);
int bypass_switch_vfwprintf(FILE *file, const wchar_t *format, va_list rest);
int bypass_unless_vfwprintf(FILE *file);
int bypass_local_fwprintf(FILE *file, const wchar_t *format, va_list args);
int bypass_switch_fwprintf(FILE *file, const wchar_t *format, va_list args);
int bypass_unless_fwprintf(FILE *file);
int bypass_local_fwide(FILE *file, int mode);
int bypass_switch_fwide(FILE *file, int mode);
int bypass_unless_fwide(FILE *file);
int bypass_local_vfwscanf(FILE *file, const wchar_t *format, va_list rest);
int bypass_switch_vfwscanf(FILE *file, const wchar_t *format, va_list rest);
int bypass_unless_vfwscanf(FILE *file);
int bypass_local_fwscanf(FILE *file, const wchar_t *format, va_list args);
int bypass_switch_fwscanf(FILE *file, const wchar_t *format, va_list args);
int bypass_unless_fwscanf(FILE *file);
#endif
#if defined(__linux__) && defined(__GLIBC__)
int bypass_local___overflow(FILE *file, int letter);
int bypass_switch___overflow(FILE *file, int letter);
int bypass_unless___overflow(FILE *file);
int bypass_local___uflow(FILE *file);
int bypass_switch___uflow(FILE *file);
int bypass_unless___uflow(FILE *file);
int bypass_local___underflow(FILE *file);
int bypass_switch___underflow(FILE *file);
int bypass_unless___underflow(FILE *file);
int bypass_local___vfprintf_chk(FILE *file, int level, const char *format, va_list rest);
int bypass_switch___vfprintf_chk(FILE *file, int level, const char *format, va_list rest);
int bypass_unless___vfprintf_chk(FILE *file);
int bypass_local___fprintf_chk(FILE *file, int level, const char *format, va_list args);
int bypass_switch___fprintf_chk(FILE *file, int level, const char *format, va_list args);
int bypass_unless___fprintf_chk(FILE *file);
int bypass_local___isoc99_vfscanf(FILE *file, const char *format, va_list rest);
int bypass_switch___isoc99_vfscanf(FILE *file, const char *format, va_list rest);
int bypass_unless___isoc99_vfscanf(FILE *file);
int bypass_local___isoc99_fscanf(FILE *file, const char *format, va_list args);
int bypass_switch___isoc99_fscanf(FILE *file, const char *format, va_list args);
int bypass_unless___isoc99_fscanf(FILE *file);
void bypass_local___fpurge(FILE *file);
void bypass_switch___fpurge(FILE *file);
int bypass_unless___fpurge(FILE *file);
int bypass_local___vfwprintf_chk(FILE *file, int level, const wchar_t *format, va_list rest);
int bypass_switch___vfwprintf_chk(FILE *file, int level, const wchar_t *format, va_list rest);
int bypass_unless___vfwprintf_chk(FILE *file);
int bypass_local___fwprintf_chk(FILE *file, int level, const wchar_t *format, va_list args);
int bypass_switch___fwprintf_chk(FILE *file, int level, const wchar_t *format, va_list args);
int bypass_unless___fwprintf_chk(FILE *file);
int bypass_local___isoc99_vfwscanf(FILE *file, const wchar_t *format, va_list rest);
int bypass_switch___isoc99_vfwscanf(FILE *file, const wchar_t *format, va_list rest);
int bypass_unless___isoc99_vfwscanf(FILE *file);
int bypass_local___isoc99_fwscanf(FILE *file, const wchar_t *format, va_list args);
int bypass_switch___isoc99_fwscanf(FILE *file, const wchar_t *format, va_list args);
int bypass_unless___isoc99_fwscanf(FILE *file);
#endif
#if defined(__linux__)
FILE *bypass_local_fdopen(int fd, const char *mode);
FILE *bypass_switch_fdopen(int fd, const char *mode);
wint_t bypass_local_getwchar(void);
wint_t bypass_switch_getwchar(void);
int bypass_unless_getwchar(void);
wint_t bypass_local_putwchar(wchar_t letter);
wint_t bypass_switch_putwchar(wchar_t letter);
int bypass_unless_putwchar(void);
int bypass_local_vwprintf(const wchar_t *format, va_list rest);
int bypass_switch_vwprintf(const wchar_t *format, va_list rest);
int bypass_unless_vwprintf(void);
int bypass_local_wprintf(const wchar_t *format, va_list args);
int bypass_switch_wprintf(const wchar_t *format, va_list args);
int bypass_unless_wprintf(void);
int bypass_local_vwscanf(const wchar_t *format, va_list rest);
int bypass_switch_vwscanf(const wchar_t *format, va_list rest);
int bypass_unless_vwscanf(void);
int bypass_local_wscanf(const wchar_t *format, va_list args);
int bypass_switch_wscanf(const wchar_t *format, va_list args);
int bypass_unless_wscanf(void);
#endif
#if defined(__linux__) && defined(__GLIBC__)
FTS *bypass_local_fts_open(char *const *paths, int options, int (*compare)(const FTSENT **, const FTSENT **));
FTS *bypass_switch_fts_open(char *const *paths, int options, int (*compare)(const FTSENT **, const FTSENT **));
int bypass_unless_fts_open(void);
int bypass_unless___fts64_open_time64(void);
int bypass_unless_fts_open(void);
FTSENT *bypass_local_fts_read(FTS *tree);
FTSENT *bypass_switch_fts_read(FTS *tree);
int bypass_unless_fts_read(void);
int bypass_unless___fts64_read_time64(void);
int bypass_unless_fts_read(void);
FTSENT *bypass_local_fts_children(FTS *tree, int options);
FTSENT *bypass_switch_fts_children(FTS *tree, int options);
int bypass_unless_fts_children(void);
int bypass_unless___fts64_children_time64(void);
int bypass_unless_fts_children(void);
int bypass_local_fts_set(FTS *tree, FTSENT *entry, int instruction);
int bypass_switch_fts_set(FTS *tree, FTSENT *entry, int instruction);
int bypass_unless_fts_set(void);
int bypass_unless___fts64_set_time64(void);
int bypass_unless_fts_set(void);
int bypass_local_fts_close(FTS *tree);
int bypass_switch_fts_close(FTS *tree);
int bypass_unless_fts_close(void);
int bypass_unless___fts64_close_time64(void);
int bypass_unless_fts_close(void);
int bypass_local___vwprintf_chk(int level, const wchar_t *format, va_list rest);
int bypass_switch___vwprintf_chk(int level, const wchar_t *format, va_list rest);
int bypass_unless___vwprintf_chk(void);
int bypass_local___wprintf_chk(int level, const wchar_t *format, va_list args);
int bypass_switch___wprintf_chk(int level, const wchar_t *format, va_list args);
int bypass_unless___wprintf_chk(void);
int bypass_local___isoc99_vwscanf(const wchar_t *format, va_list rest);
int bypass_switch___isoc99_vwscanf(const wchar_t *format, va_list rest);
int bypass_unless___isoc99_vwscanf(void);
int bypass_local___isoc99_wscanf(const wchar_t *format, va_list args);
int bypass_switch___isoc99_wscanf(const wchar_t *format, va_list args);
int bypass_unless___isoc99_wscanf(void);
#endif
#pragma GCC visibility pop

/* ==== Helpers ======================================================= of the actions below ==== */

/* Not every action that they are for is in every agent. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused-function"

#if defined(__linux__)
#line 17 "knowledge/linux/stdio.bk"
        /* What streams call, wherever their descriptor belongs. */
        static inline ptrdiff_t bypass_stream_read(int fd, void *data, size_t size)
        {
            struct bypass_trap trap;
            ssize_t result;

            bypass_trap_enter(&trap, BYPASS_CALL_read);
            result = read(fd, data, size);
            if (result == -1 && errno == EBADF && bypass_descriptor_side(fd) == BYPASS_HOME)
                result = bypass_shadow_read(fd, data, size);
            bypass_trap_leave(&trap);
            return result;
        }

        static inline ptrdiff_t bypass_stream_write(int fd, const void *data, size_t size)
        {
            struct bypass_trap trap;
            ssize_t result;

            bypass_trap_enter(&trap, BYPASS_CALL_write);
            result = write(fd, data, size);
            if (result == -1 && errno == EBADF && bypass_descriptor_side(fd) == BYPASS_HOME)
                result = bypass_shadow_write(fd, data, size);
            bypass_trap_leave(&trap);
            return result;
        }

        static inline int64_t bypass_stream_seek(int fd, int64_t offset, int whence)
        {
            struct bypass_trap trap;
            off_t result;

            bypass_trap_enter(&trap, BYPASS_CALL_lseek);
            result = lseek(fd, (off_t)offset, whence);
            if (result == -1 && errno == EBADF && bypass_descriptor_side(fd) == BYPASS_HOME)
                result = bypass_shadow_lseek(fd, (off_t)offset, whence);
            bypass_trap_leave(&trap);
            return result;
        }

        /* The last name of a handle is closed at home as well, and what home says of that is the result. */
        static inline int bypass_descriptor_end(int fd)
        {
            int result, error;

            if (bypass_descriptor_references(fd) == 0 || !bypass_descriptor_forget(fd))
                return close(fd);
            result = bypass_shadow_close(fd);
            error = errno;
            if (bypass_descriptor_side(fd) == BYPASS_HOME)
                bypass_descriptor_closed(fd);
            errno = error;
            return result;
        }

        static inline int bypass_stream_finish(int fd)
        {
            struct bypass_trap trap;
            int result;

            bypass_trap_enter(&trap, BYPASS_CALL_close);
            result = bypass_descriptor_end(fd);
            bypass_trap_leave(&trap);
            return result;
        }

        const struct bypass_stream_calls bypass_stream_calls = { bypass_stream_read, bypass_stream_write, bypass_stream_seek, bypass_stream_finish };

        /* Standard streams may be at home from the first: before the program captures libc's. */
        __attribute__((constructor)) static void bypass_streams_begin(void)
        {
            struct bypass_trap trap;

            bypass_trap_enter(&trap, BYPASS_CALL_close);
            bypass_streams_start();
            bypass_trap_leave(&trap);
        }

        /* dup2, or dup3 when flags are given. What the number named before is closed; when that was the last name of a handle, at
           home as well: a spare name keeps it until the kernel has agreed. */
        static inline int bypass_duplicate(int from, int to, int flags)
        {
            int spare = -1, result, error;

            if (bypass_descriptor_private(from)) {
                errno = EBADF;
                return -1;
            }
            if (from != to) {
                bypass_descriptor_yield(to);
                if (bypass_descriptor_references(to) > 0)
                    spare = fcntl(to, F_DUPFD_CLOEXEC, 0);
            }
            result = flags < 0 ? dup2(from, to) : dup3(from, to, flags);
            error = errno;
            if (result != -1 && from != to)
                bypass_descriptor_duplicated(to);
            if (spare != -1 && (result == -1 || !bypass_descriptor_forget(spare) || bypass_shadow_close(spare) == -1))
                bypass_descriptor_closed(spare);
            bypass_stream_standard(to);
            errno = error;
            return result;
        }

        /* "r+e" as open's flags; -1 with EINVAL when it is no mode. */
        static inline int bypass_stream_flags(const char *mode)
        {
            int update = strchr(mode, '+') != NULL;
            int flags;

            switch (mode[0]) {
            case 'r':
                flags = update ? O_RDWR : O_RDONLY;
                break;
            case 'w':
                flags = (update ? O_RDWR : O_WRONLY) | O_CREAT | O_TRUNC;
                break;
            case 'a':
                flags = (update ? O_RDWR : O_WRONLY) | O_CREAT | O_APPEND;
                break;
            default:
                errno = EINVAL;
                return -1;
            }
            for (mode++; *mode != '\0' && *mode != ','; mode++)
                flags |= *mode == 'x' ? O_EXCL : *mode == 'e' ? O_CLOEXEC : 0;
            return flags;
        }
#line 511 "figure8_agent.c"
#endif

#line 251 "knowledge/posix/process.bk"
        static inline struct bypass_spawn_calls bypass_spawn_home(void)
        {
            struct bypass_spawn_calls home;

            home.open = bypass_shadow_bypass_spawn_file;
            home.close = bypass_shadow_close;
            home.enter = bypass_shadow_bypass_enter;
            home.directory_name = bypass_shadow_bypass_directory_name;
            return home;
        }
#line 525 "figure8_agent.c"

#line 41 "knowledge/posix/sockets.bk"
        /*
         * A local socket that is to meet a name at home becomes one of home's: same kind, same flags. 1: it is at home (now), 0: it is
         * not, -1 with errno. What was set on it before is asked of it again where programs do that: non-blocking.
         */
        static inline int bypass_socket_moves(int fd, const struct sockaddr *address, socklen_t length, char name[sizeof(struct sockaddr_un)])
        {
            struct bypass_route route;
            int type, error, flags, cloexec, home;
            socklen_t size = sizeof(type);

            if (address == NULL || length <= offsetof(struct sockaddr_un, sun_path) || length > sizeof(struct sockaddr_un) || address->sa_family != AF_UNIX)
                return bypass_descriptor_side(fd) == BYPASS_HOME;
            memset(name, 0, sizeof(struct sockaddr_un));
            memcpy(name, ((const struct sockaddr_un *)(const void *)address)->sun_path, length - offsetof(struct sockaddr_un, sun_path));
            if (name[0] == '\0')
                return bypass_descriptor_side(fd) == BYPASS_HOME;
            bypass_route_through(&route, AT_FDCWD, name, BYPASS_LAST_FOLLOWED);
            if (route.side == BYPASS_DENY) {
                errno = route.error;
                return -1;
            }
            if (route.side != BYPASS_HOME)
                return bypass_descriptor_side(fd) == BYPASS_HOME;
            if (strlen(route.path) >= sizeof(((struct sockaddr_un *)0)->sun_path)) {
                errno = ENAMETOOLONG;
                return -1;
            }
            strcpy(name, route.path);
            if (bypass_descriptor_side(fd) == BYPASS_HOME)
                return 1;
            flags = fcntl(fd, F_GETFL);
            cloexec = fcntl(fd, F_GETFD);
            if (flags == -1 || cloexec == -1 || getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &size) == -1)
                return -1;
            home = bypass_shadow_socket(AF_UNIX, type | (flags & O_NONBLOCK ? SOCK_NONBLOCK : 0), 0);
            if (home == -1)
                return -1;
            error = dup3(home, fd, cloexec & FD_CLOEXEC ? O_CLOEXEC : 0) == -1 ? errno : 0;
            if (error == 0)
                bypass_descriptor_duplicated(fd);
            bypass_descriptor_forget(home);
            bypass_descriptor_closed(home);
            errno = error;
            return error == 0 ? 1 : -1;
        }

        /* An address as it goes to home, after the path rules; its packed length, -1 with errno. */
        static inline ptrdiff_t bypass_socket_address(unsigned char *packed, const struct sockaddr *address, socklen_t length, const char *name)
        {
            struct sockaddr_un renamed;

            if (name[0] == '\0')
                return bypass_address_pack(packed, address, length);
            memset(&renamed, 0, sizeof(renamed));
            renamed.sun_family = AF_UNIX;
            memcpy(renamed.sun_path, name, strlen(name) + 1);
            return bypass_address_pack(packed, &renamed, offsetof(struct sockaddr_un, sun_path) + strlen(name) + 1);
        }
#line 586 "figure8_agent.c"

#line 372 "knowledge/posix/sockets.bk"
        /* sendmsg of a socket at home. Descriptors that are sent along must be at home too: else EBADF. */
        static inline ssize_t bypass_message_out(int fd, const struct msghdr *message, int flags)
        {
            ptrdiff_t total = bypass_vector_total(message->msg_iov, (int)message->msg_iovlen), address, control;
            unsigned char *place = total < 0 ? NULL : (unsigned char *)bypass_borrow((size_t)total + BYPASS_CONTROL_MAX + BYPASS_ADDRESS_MAX);
            int files[BYPASS_CONTROL_FILES];
            size_t count = BYPASS_CONTROL_FILES;
            char name[sizeof(struct sockaddr_un)] = "";
            ssize_t result = -1;

            if (place == NULL) {
                if (total >= 0)
                    errno = ENOMEM;
                return -1;
            }
            if (message->msg_name != NULL && bypass_socket_moves(fd, (const struct sockaddr *)message->msg_name, message->msg_namelen, name) == -1)
                return -1;
            address = bypass_socket_address(place + BYPASS_CONTROL_MAX, (const struct sockaddr *)message->msg_name, message->msg_namelen, name);
            control = bypass_control_pack(place, BYPASS_CONTROL_MAX, message->msg_control, message->msg_controllen, files, &count);
            bypass_vector_gather(place + BYPASS_CONTROL_MAX + BYPASS_ADDRESS_MAX, message->msg_iov, (int)message->msg_iovlen);
            if (address >= 0 && control >= 0)
                result = bypass_shadow_bypass_socket_send_message(fd, place + BYPASS_CONTROL_MAX + BYPASS_ADDRESS_MAX, bypass_partial((size_t)total), flags,
                                                                  place + BYPASS_CONTROL_MAX, (size_t)address, place, (size_t)control, files, count);
            bypass_give_back(place);
            return result;
        }
#line 615 "figure8_agent.c"

#line 422 "knowledge/posix/sockets.bk"
        /* recvmsg of a socket at home. */
        static inline ssize_t bypass_message_in(int fd, struct msghdr *message, int flags)
        {
            ptrdiff_t total = bypass_vector_total(message->msg_iov, (int)message->msg_iovlen), used;
            size_t address_length = 0, control_length = 0, count = 0, length = total < 0 ? 0 : bypass_partial((size_t)total), given;
            unsigned char *place = total < 0 ? NULL : (unsigned char *)bypass_borrow(length + BYPASS_CONTROL_MAX + BYPASS_ADDRESS_MAX);
            int files[BYPASS_CONTROL_FILES], answer = 0;
            ssize_t result;

            if (place == NULL) {
                if (total >= 0)
                    errno = ENOMEM;
                return -1;
            }
            result = bypass_shadow_bypass_socket_receive_message(fd, place + BYPASS_CONTROL_MAX + BYPASS_ADDRESS_MAX, length, flags, place + BYPASS_CONTROL_MAX,
                                                                 &address_length, place, message->msg_control != NULL ? message->msg_controllen : 0,
                                                                 &control_length, files, BYPASS_CONTROL_FILES, &count, &answer);
            if (result != -1) {
                bypass_vector_scatter(message->msg_iov, (int)message->msg_iovlen, place + BYPASS_CONTROL_MAX + BYPASS_ADDRESS_MAX,
                                      (size_t)result < length ? (size_t)result : length);
                bypass_address_give(message->msg_name, &message->msg_namelen, place + BYPASS_CONTROL_MAX, (ptrdiff_t)address_length);
                given = count;
                used = bypass_control_unpack(message->msg_control, message->msg_controllen, place, control_length, files, &given);
                message->msg_controllen = used > 0 ? (size_t)used : 0;
                message->msg_flags = answer | (flags & MSG_CMSG_CLOEXEC);
            }
            bypass_give_back(place);
            return result;
        }
#line 647 "figure8_agent.c"

#if defined(__linux__)
#line 35 "knowledge/linux/polling.bk"
        /* The twin of an epoll descriptor that is to watch home; made if it has none. Those that nobody uses any more go first. */
        static inline int bypass_epoll_with_twin(int fd)
        {
            int twin = bypass_epoll_twin(fd), made, old;

            if (twin != -1)
                return twin;
            while ((old = bypass_epoll_stale()) != -1)
                if (bypass_descriptor_forget(old) && bypass_shadow_close(old) == -1)
                    bypass_descriptor_closed(old);
            made = bypass_shadow_bypass_epoll_make();
            if (made == -1)
                return -1;
            twin = bypass_epoll_pair(fd, made);
            if (twin == -1) {
                int error = errno;

                if (bypass_descriptor_forget(made) && bypass_shadow_close(made) == -1)
                    bypass_descriptor_closed(made);
                errno = error;
            }
            return twin;
        }
#line 674 "figure8_agent.c"
#endif

#line 139 "knowledge/posix/directories.streams.bk"
        /* The shadow's bytes become this machine's struct dirent: at most half as long again. */
        static inline ptrdiff_t bypass_directory_fetch(int fd, void *buffer, size_t size)
        {
            unsigned char *wire = (unsigned char *)bypass_borrow(size / 2), *from, *end;
            char *to = (char *)buffer;
            struct dirent *entry;
            ptrdiff_t got;
            size_t length, i;
            uint64_t numbers[2];

            if (wire == NULL) {
                errno = ENOMEM;
                return -1;
            }
            got = bypass_shadow_bypass_read_directory(fd, wire, size / 2);
            for (from = wire, end = wire + (got > 0 ? got : 0); from + 18 <= end; from += 18 + length) {
                length = from[17];
                if (from + 18 + length > end)
                    break;
                for (numbers[0] = numbers[1] = 0, i = 0; i < 16; i++)
                    numbers[i / 8] = numbers[i / 8] << 8 | from[i];
                entry = (struct dirent *)to;
                entry->d_ino = (ino_t)numbers[0];
                entry->d_off = (off_t)numbers[1];
                entry->d_type = from[16];
                entry->d_reclen = (unsigned short)((offsetof(struct dirent, d_name) + length + 8) & ~(size_t)7);
                memcpy(entry->d_name, from + 18, length);
                memset(entry->d_name + length, 0, entry->d_reclen - offsetof(struct dirent, d_name) - length);
                to += entry->d_reclen;
            }
            bypass_give_back(wire);
            return got < 0 ? -1 : to - (char *)buffer;
        }

        /* Entries of a directory at home as the oldest getdents gives them: the kind stands behind the name, and no length changes. */
        static inline ptrdiff_t bypass_directory_old(int fd, void *buffer, ptrdiff_t length)
        {
            unsigned char *entry = (unsigned char *)buffer, *end = entry + (length > 0 ? length : 0), kind;
            unsigned short step;

            if (length <= 0 || bypass_descriptor_side(fd) != BYPASS_HOME)
                return length;
            for (; entry < end; entry += step) {
                memcpy(&step, entry + 16, sizeof(step));
                kind = entry[18];
                memmove(entry + 18, entry + 19, (size_t)step - 19);
                entry[step - 1] = kind;
            }
            return length;
        }

        static inline int bypass_directory_rewind(int fd, int64_t position)
        {
            return bypass_shadow_lseek(fd, (off_t)position, SEEK_SET) == -1 ? -1 : 0;
        }
#line 733 "figure8_agent.c"
#pragma GCC diagnostic pop

/* ==== open ==================================================================== spec.bp:10 ====
 *
 *   open          spec.bp:10                         the specification describes it
 *   creat         knowledge/posix/files.bk:14        a shape of its own
 *   openat        knowledge/posix/files.bk:15        a shape of its own
 *   open64        knowledge/linux/files.bk:13        the same shape
 *   creat64       knowledge/linux/files.bk:14        a shape of its own
 *   openat64      knowledge/linux/files.bk:15        a shape of its own
 *   __open        knowledge/linux-glibc/files.bk:7   the same shape
 *   __open64      knowledge/linux-glibc/files.bk:7   the same shape
 *   __open_2      knowledge/linux-glibc/files.bk:8   a shape of its own
 *   __open64_2    knowledge/linux-glibc/files.bk:9   a shape of its own
 *   __openat_2    knowledge/linux-glibc/files.bk:10  a shape of its own
 *   __openat64_2  knowledge/linux-glibc/files.bk:11  a shape of its own
 */

/* Sender: have the shadow run open, and bring back its answer. */
int bypass_shadow_open(const char *path, int flags, int mode)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_open, 1);
	bypass_put_path(&call, 0, path, _POSIX_PATH_MAX);
	bypass_put_symbols(&call.request, flags, &bypass_symbols_open_flags);
	bypass_put_symbols(&call.request, mode, &bypass_symbols_file_mode);
	if (bypass_call_run(&call))
		result = bypass_get_descriptor_new(&call, (flags & O_CLOEXEC) != 0);
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* What its entry points ask, which know no constant of the system. */
int bypass_wants_open_mode(int flags)
{
	return (flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE;
}

int bypass_given_creat_flags(void)
{
	return O_WRONLY | O_CREAT | O_TRUNC;
}

int bypass_unless_openat(int dirfd, const char *path)
{
	return path != NULL && (dirfd != AT_FDCWD && path[0] != '/');
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_open(struct bypass_trap *bypass_trap, const char *path, int flags,
		int mode)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_string(text, "path", path);
	bypass_text_symbols(text, "flags", flags, &bypass_symbols_open_flags);
	bypass_text_symbols(text, "mode", mode, &bypass_symbols_file_mode);
	return text;
}

/* Agent action: none is given, so the call goes where it belongs. */
static int bypass_action_open(struct bypass_trap *bypass_trap, const char *path, int flags, int mode)
{
	return bypass_shadow_open(path, flags, mode);
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_open(const char *path, int flags, int mode)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_open);
	result = bypass_action_open(&trap, path, flags, mode);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_open(&trap, path, flags, mode), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_open)
/* System entry: open: knowledge/posix/files.bk:17 */
static long bypass_below_open_open(struct bypass_system *bypass_entered)
{
	const char *path = (const char *)bypass_entered->argument[0];
	int flags = (int)bypass_entered->argument[1];
	int mode = (int)bypass_entered->argument[2];
	int result;

	if (bypass_entered->audited)
		return bypass_audited(bypass_entered);
	result = bypass_switch_open(path, flags, ((flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE) ? mode : 0);
	return bypass_system_result((long)result);
}
#endif

#if defined(SYS_creat)
/* System entry: creat: knowledge/posix/files.bk:18 */
static long bypass_below_open_creat(struct bypass_system *bypass_entered)
{
	const char *path = (const char *)bypass_entered->argument[0];
	mode_t mode = (mode_t)bypass_entered->argument[1];
	int flags;
	int result;

	flags = O_WRONLY | O_CREAT | O_TRUNC;
	if (bypass_entered->audited)
		return bypass_audited(bypass_entered);
	result = bypass_switch_open(path, flags, ((flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE) ? mode : 0);
	return bypass_system_result((long)result);
}
#endif

#if defined(SYS_openat)
/* System entry: openat: knowledge/posix/files.bk:19 */
static long bypass_below_open_openat(struct bypass_system *bypass_entered)
{
	int dirfd = (int)bypass_entered->argument[0];
	const char *path = (const char *)bypass_entered->argument[1];
	int flags = (int)bypass_entered->argument[2];
	mode_t mode = (mode_t)bypass_entered->argument[3];
	int result;

	if (path != NULL && (dirfd != AT_FDCWD && path[0] != '/'))
		return BYPASS_SYSTEM_PASS;
	if (bypass_entered->audited)
		return bypass_audited(bypass_entered);
	result = bypass_switch_open(path, flags, ((flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE) ? mode : 0);
	return bypass_system_result((long)result);
}
#endif

#if defined(SYS_openat2)
/* System entry: openat2: knowledge/posix/files.bk:20 */
static long bypass_below_open_openat2(struct bypass_system *bypass_entered)
{
	int dirfd = (int)bypass_entered->argument[0];
	const char *path = (const char *)bypass_entered->argument[1];
	const uint64_t *how = (const uint64_t *)bypass_entered->argument[2];
	size_t size = (size_t)bypass_entered->argument[3];
	int flags;
	int mode;
	int result;

	if (path != NULL && (dirfd != AT_FDCWD && path[0] != '/'))
		return BYPASS_SYSTEM_PASS;
	if (how == NULL || size != 24 || how[2] != 0)
		return -ENOSYS;
	flags = (int)how[0];
	mode = (mode_t)how[1];
	if (bypass_entered->audited)
		return bypass_audited(bypass_entered);
	result = bypass_switch_open(path, flags, mode);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
int bypass_again_open(const char *path, int flags, int mode)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_open)) {
#if defined(SYS_open)
		case SYS_open:
			again = bypass_system_again((long)path, (long)flags, (long)mode, was[3], was[4], was[5]);
			break;
#endif
#if defined(SYS_creat)
		case SYS_creat:
			again = bypass_system_again((long)path, (long)mode, was[2], was[3], was[4], was[5]);
			break;
#endif
#if defined(SYS_openat)
		case SYS_openat:
			again = bypass_system_again(was[0], (long)path, (long)flags, (long)mode, was[4], was[5]);
			break;
#endif
#if defined(SYS_openat2)
		case SYS_openat2:
			again = bypass_system_again(was[0], (long)path, was[2], was[3], was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (int)again;
}
#endif

/* ==== close =================================================================== spec.bp:19 ====
 *
 *   close        spec.bp:19                         the specification describes it
 *   __close      knowledge/linux-glibc/files.bk:18  the same shape
 *   posix_close  knowledge/linux-musl/files.bk:4    a shape of its own
 */

/* Sender: have the shadow run close, and bring back its answer. */
int bypass_shadow_close(int fd)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_close, 1);
	bypass_put_descriptor(&call, fd);
	if (bypass_call_run(&call)) {
		result = BYPASS_GET(&call.reply, int);
		if (!call.failed)
			bypass_descriptor_closed(fd);
	}
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_close(struct bypass_trap *bypass_trap, int fd)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_close(struct bypass_trap *bypass_trap, int fd)
{
	if (bypass_descriptor_private(fd)) {
		errno = EBADF;
		return -1;
	}
#line 41 "knowledge/posix/files.bk"
        int result, error;

        if (bypass_descriptor_references(fd) == 0 || !bypass_descriptor_forget(fd))
            return bypass_local_close(fd);
        result = bypass_shadow_close(fd);
        if (result == -1 && bypass_descriptor_side(fd) == BYPASS_HOME) {
            error = errno;
            bypass_descriptor_closed(fd);
            errno = error;
        }
        return result;
#line 983 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_close(int fd)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_close);
	result = bypass_action_close(&trap, fd);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_close(&trap, fd), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_close)
/* System entry: close: knowledge/posix/files.bk:37 */
static long bypass_below_close_close(struct bypass_system *bypass_entered)
{
	int fd = (int)bypass_entered->argument[0];
	int result;

	if (bypass_entered->audited)
		return bypass_audited_descriptor(bypass_entered, fd);
	result = bypass_switch_close(fd);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
int bypass_again_close(int fd)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_close)) {
#if defined(SYS_close)
		case SYS_close:
			again = bypass_system_again((long)fd, was[1], was[2], was[3], was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (int)again;
}
#endif

/* ==== read ==================================================================== spec.bp:26 ====
 *
 *   read        spec.bp:26                         the specification describes it
 *   __read      knowledge/linux-glibc/files.bk:20  the same shape
 *   __read_chk  knowledge/linux-glibc/files.bk:21  a shape of its own
 */

/* Sender: have the shadow run read, and bring back its answer. */
int bypass_shadow_read(int fd, void *data, size_t length)
{
	struct bypass_call call;
	int result = -1;
	size_t data_count;

	bypass_call_begin(&call, BYPASS_CALL_read, 1);
	length = bypass_partial(length);
	data_count = bypass_amount(&call.request, length, 1);
	bypass_put_descriptor(&call, fd);
	bypass_require(&call.request, data != NULL || data_count == 0);
	BYPASS_PUT(&call.request, size_t, length);
	if (bypass_call_run(&call)) {
		result = BYPASS_GET(&call.reply, int);
		if (call.outs)
			bypass_get_bytes_into(&call.reply, data, data_count);
	}
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* What its entry points ask, which know no constant of the system. */
#if defined(__linux__) && defined(__GLIBC__)
int bypass_unless___read_chk(size_t length, size_t capacity)
{
	return capacity < length;
}
#endif

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_read(struct bypass_trap *bypass_trap, int fd, void *data, size_t length)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	bypass_text_pointer(text, "data", data);
	BYPASS_TEXT(text, size_t, "length", length);
	return text;
}

/* Agent action: none is given, so the call goes where it belongs. */
static int bypass_action_read(struct bypass_trap *bypass_trap, int fd, void *data, size_t length)
{
	if (bypass_descriptor_private(fd)) {
		errno = EBADF;
		return -1;
	}
	int bypass_result = bypass_local_read(fd, data, length);

	if (bypass_result == -1 && errno == EBADF && bypass_descriptor_side(fd) == BYPASS_HOME) {
		errno = bypass_trap->saved_errno;
		bypass_result = bypass_shadow_read(fd, data, length);
	}
	return bypass_result;
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_read(int fd, void *data, size_t length)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_read);
	result = bypass_action_read(&trap, fd, data, length);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_read(&trap, fd, data, length), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_read)
/* System entry: read: knowledge/posix/files.bk:59 */
static long bypass_below_read_read(struct bypass_system *bypass_entered)
{
	int fd = (int)bypass_entered->argument[0];
	void *data = (void *)bypass_entered->argument[1];
	size_t length = (size_t)bypass_entered->argument[2];
	int result;

	if (bypass_entered->audited)
		return bypass_audited_descriptor(bypass_entered, fd);
	result = bypass_switch_read(fd, data, length);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
int bypass_again_read(int fd, void *data, size_t length)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_read)) {
#if defined(SYS_read)
		case SYS_read:
			again = bypass_system_again((long)fd, (long)data, (long)length, was[3], was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (int)again;
}
#endif

/* ==== write =================================================================== spec.bp:30 ====
 *
 *   write    spec.bp:30                         the specification describes it
 *   __write  knowledge/linux-glibc/files.bk:23  the same shape
 */

/* Sender: have the shadow run write, and bring back its answer. */
int bypass_shadow_write(int fd, const void *data, size_t length)
{
	struct bypass_call call;
	int result = -1;
	size_t data_count;

	bypass_call_begin(&call, BYPASS_CALL_write, 1);
	length = bypass_partial(length);
	data_count = bypass_amount(&call.request, length, 1);
	bypass_put_descriptor(&call, fd);
	if (bypass_require(&call.request, data != NULL || data_count == 0))
		bypass_put_bytes(&call.request, data, data_count);
	BYPASS_PUT(&call.request, size_t, length);
	if (bypass_call_run(&call))
		result = BYPASS_GET(&call.reply, int);
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_write(struct bypass_trap *bypass_trap, int fd, const void *data,
		size_t length)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	bypass_text_bytes(text, "data", data, length);
	BYPASS_TEXT(text, size_t, "length", length);
	return text;
}

/* Agent action: none is given, so the call goes where it belongs. */
static int bypass_action_write(struct bypass_trap *bypass_trap, int fd, const void *data, size_t length)
{
	if (bypass_descriptor_private(fd)) {
		errno = EBADF;
		return -1;
	}
	int bypass_result = bypass_local_write(fd, data, length);

	if (bypass_result == -1 && errno == EBADF && bypass_descriptor_side(fd) == BYPASS_HOME) {
		errno = bypass_trap->saved_errno;
		bypass_result = bypass_shadow_write(fd, data, length);
	}
	return bypass_result;
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_write(int fd, const void *data, size_t length)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_write);
	result = bypass_action_write(&trap, fd, data, length);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_write(&trap, fd, data, length), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_write)
/* System entry: write: knowledge/posix/files.bk:67 */
static long bypass_below_write_write(struct bypass_system *bypass_entered)
{
	int fd = (int)bypass_entered->argument[0];
	const void *data = (const void *)bypass_entered->argument[1];
	size_t length = (size_t)bypass_entered->argument[2];
	int result;

	if (bypass_entered->audited)
		return bypass_audited_descriptor(bypass_entered, fd);
	result = bypass_switch_write(fd, data, length);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
int bypass_again_write(int fd, const void *data, size_t length)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_write)) {
#if defined(SYS_write)
		case SYS_write:
			again = bypass_system_again((long)fd, (long)data, (long)length, was[3], was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (int)again;
}
#endif

/* ==== lseek =================================================================== spec.bp:34 ====
 *
 *   lseek    spec.bp:34                         the specification describes it
 *   lseek64  knowledge/linux/files.bk:26        the same shape
 *   __lseek  knowledge/linux-glibc/files.bk:31  the same shape
 *   llseek   knowledge/linux-glibc/files.bk:31  the same shape
 */

/* Sender: have the shadow run lseek, and bring back its answer. */
off_t bypass_shadow_lseek(int fd, off_t where, int whence)
{
	struct bypass_call call;
	off_t result = -1;

	bypass_call_begin(&call, BYPASS_CALL_lseek, 0);
	bypass_put_descriptor(&call, fd);
	BYPASS_PUT(&call.request, off_t, where);
	bypass_put_symbols(&call.request, whence, &bypass_symbols_seek_whence);
	if (bypass_call_run(&call))
		result = BYPASS_GET(&call.reply, off_t);
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_lseek(struct bypass_trap *bypass_trap, int fd, off_t where, int whence)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	BYPASS_TEXT(text, off_t, "where", where);
	bypass_text_symbols(text, "whence", whence, &bypass_symbols_seek_whence);
	return text;
}

/* Agent action: none is given, so the call goes where it belongs. */
static off_t bypass_action_lseek(struct bypass_trap *bypass_trap, int fd, off_t where, int whence)
{
	if (bypass_descriptor_private(fd)) {
		errno = EBADF;
		return -1;
	}
	off_t bypass_result = bypass_local_lseek(fd, where, whence);

	if (bypass_result == -1 && errno == EBADF && bypass_descriptor_side(fd) == BYPASS_HOME) {
		errno = bypass_trap->saved_errno;
		bypass_result = bypass_shadow_lseek(fd, where, whence);
	}
	return bypass_result;
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
off_t bypass_switch_lseek(int fd, off_t where, int whence)
{
	struct bypass_trap trap;
	off_t result;

	bypass_trap_enter(&trap, BYPASS_CALL_lseek);
	result = bypass_action_lseek(&trap, fd, where, whence);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_lseek(&trap, fd, where, whence), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_lseek)
/* System entry: lseek: knowledge/posix/files.bk:85 */
static long bypass_below_lseek_lseek(struct bypass_system *bypass_entered)
{
	int fd = (int)bypass_entered->argument[0];
	off_t where = (off_t)bypass_entered->argument[1];
	int whence = (int)bypass_entered->argument[2];
	off_t result;

	if (bypass_entered->audited)
		return bypass_audited_descriptor(bypass_entered, fd);
	result = bypass_switch_lseek(fd, where, whence);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
off_t bypass_again_lseek(int fd, off_t where, int whence)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_lseek)) {
#if defined(SYS_lseek)
		case SYS_lseek:
			again = bypass_system_again((long)fd, (long)where, (long)whence, was[3], was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (off_t)again;
}
#endif

/* ==== sigaction ============================================= knowledge/posix/signals.bk:5 ====
 *
 *   sigaction    knowledge/posix/signals.bk:5        trapped in every agent
 *   __sigaction  knowledge/linux-glibc/signals.bk:2  the same shape
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_sigaction(struct bypass_trap *bypass_trap, int number,
		const struct sigaction *action, struct sigaction *old)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	BYPASS_TEXT(text, int, "number", number);
	bypass_text_pointer(text, "action", action);
	bypass_text_pointer(text, "old", old);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_sigaction(struct bypass_trap *bypass_trap, int number, const struct sigaction *action,
		struct sigaction *old)
{
#line 12 "knowledge/posix/signals.bk"
        return bypass_handler_exchange(number, action, old, bypass_local_sigaction);
#line 1384 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_sigaction(int number, const struct sigaction *action, struct sigaction *old)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_sigaction);
	result = bypass_action_sigaction(&trap, number, action, old);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_sigaction(&trap, number, action, old), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== signal =============================================== knowledge/posix/signals.bk:15 ====
 *
 *   signal      knowledge/posix/signals.bk:15  trapped in every agent
 *   bsd_signal  knowledge/linux/signals.bk:5   the same shape
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_signal(struct bypass_trap *bypass_trap, int number, void (*handler)(int))
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	BYPASS_TEXT(text, int, "number", number);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static void (*bypass_action_signal(struct bypass_trap *bypass_trap, int number, void (*handler)(int)))(int)
{
#define bypass_fail(E) do { errno = (E); return SIG_ERR; } while (0)
#line 23 "knowledge/posix/signals.bk"
        struct sigaction action, old;

        memset(&action, 0, sizeof(action));
        action.sa_handler = handler;
        action.sa_flags = SA_RESTART;
        sigemptyset(&action.sa_mask);
        if (handler == SIG_ERR || sigaddset(&action.sa_mask, number) == -1)
            bypass_fail(EINVAL);
        if (bypass_handler_exchange(number, &action, &old, bypass_local_sigaction) == -1)
            return SIG_ERR;
        return old.sa_handler;
#line 1432 "figure8_agent.c"
#undef bypass_fail
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
void (*bypass_switch_signal(int number, void (*handler)(int)))(int)
{
	struct bypass_trap trap;
	void (*result)(int);

	bypass_trap_enter(&trap, BYPASS_CALL_signal);
	result = bypass_action_signal(&trap, number, handler);
	if (trap.traced)
		bypass_text_result_pointer(bypass_describe_signal(&trap, number, handler), (const void *)result, result == SIG_ERR);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== pthread_create ======================================== knowledge/posix/threads.bk:3 ====
 *
 *   pthread_create  knowledge/posix/threads.bk:3  trapped in every agent
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_pthread_create(struct bypass_trap *bypass_trap, pthread_t *thread,
		const pthread_attr_t *attributes, void *(*routine)(void *), void *argument)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "thread", thread);
	bypass_text_pointer(text, "attributes", attributes);
	bypass_text_pointer(text, "argument", argument);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_pthread_create(struct bypass_trap *bypass_trap, pthread_t *thread,
		const pthread_attr_t *attributes, void *(*routine)(void *), void *argument)
{
#line 9 "knowledge/posix/threads.bk"
        argument = bypass_thread_inherit(&routine, argument);
        return bypass_local_pthread_create(thread, attributes, routine, argument);
#line 1474 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*routine)(void *),
		void *argument)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_pthread_create);
	result = bypass_action_pthread_create(&trap, thread, attributes, routine, argument);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_pthread_create(&trap, thread, attributes, routine, argument), result, result != 0);
	bypass_trap_leave(&trap);
	return result;
}

/* pthread_create: knowledge/posix/threads.bk:3 */
typedef int bypass_fn_pthread_create(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);
static void *bypass_original_pthread_create;

int bypass_entry_pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*routine)(void *),
		void *argument)
		BYPASS_ENTRY("pthread_create");
int bypass_entry_pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*routine)(void *),
		void *argument)
{
	if (bypass_is_busy())
		return ((bypass_fn_pthread_create *)bypass_original(&bypass_original_pthread_create, "pthread_create", NULL))(thread, attributes, routine, argument);
	return bypass_switch_pthread_create(thread, attributes, routine, argument);
}

/* The original, for actions. */
int bypass_local_pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*routine)(void *),
		void *argument)
{
	return ((bypass_fn_pthread_create *)bypass_original(&bypass_original_pthread_create, "pthread_create", NULL))(thread, attributes, routine, argument);
}

/* ==== __sysv_signal ========================================= knowledge/linux/signals.bk:7 ====
 *
 *   __sysv_signal  knowledge/linux/signals.bk:7        trapped in every agent
 *   sysv_signal    knowledge/linux-glibc/signals.bk:4  the same shape
 */

#if defined(__linux__)
/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe___sysv_signal(struct bypass_trap *bypass_trap, int number,
		void (*handler)(int))
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	BYPASS_TEXT(text, int, "number", number);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static void (*bypass_action___sysv_signal(struct bypass_trap *bypass_trap, int number, void (*handler)(int)))(int)
{
#define bypass_fail(E) do { errno = (E); return SIG_ERR; } while (0)
#line 13 "knowledge/linux/signals.bk"
        struct sigaction action, old;

        memset(&action, 0, sizeof(action));
        action.sa_handler = handler;
        action.sa_flags = (int)(SA_RESETHAND | SA_NODEFER);
        sigemptyset(&action.sa_mask);
        if (handler == SIG_ERR)
            bypass_fail(EINVAL);
        if (bypass_handler_exchange(number, &action, &old, bypass_local_sigaction) == -1)
            return SIG_ERR;
        return old.sa_handler;
#line 1547 "figure8_agent.c"
#undef bypass_fail
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
void (*bypass_switch___sysv_signal(int number, void (*handler)(int)))(int)
{
	struct bypass_trap trap;
	void (*result)(int);

	bypass_trap_enter(&trap, BYPASS_CALL___sysv_signal);
	result = bypass_action___sysv_signal(&trap, number, handler);
	if (trap.traced)
		bypass_text_result_pointer(bypass_describe___sysv_signal(&trap, number, handler), (const void *)result, result == SIG_ERR);
	bypass_trap_leave(&trap);
	return result;
}
#endif

/* ==== dup ============================================== knowledge/posix/descriptors.bk:12 ====
 *
 *   dup  knowledge/posix/descriptors.bk:12  implied
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_dup(struct bypass_trap *bypass_trap, int fd)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	BYPASS_TEXT(text, int, "fd", fd);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_dup(struct bypass_trap *bypass_trap, int fd)
{
#define bypass_fail(E) do { errno = (E); return -1; } while (0)
#line 17 "knowledge/posix/descriptors.bk"
        int result;

        if (bypass_descriptor_private(fd))
            bypass_fail(EBADF);
        result = bypass_local_dup(fd);
        if (result != -1)
            bypass_descriptor_duplicated(result);
        return result;
#line 1593 "figure8_agent.c"
#undef bypass_fail
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_dup(int fd)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_dup);
	result = bypass_action_dup(&trap, fd);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_dup(&trap, fd), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_dup)
/* System entry: dup: knowledge/posix/descriptors.bk:14 */
static long bypass_below_dup_dup(struct bypass_system *bypass_entered)
{
	int fd = (int)bypass_entered->argument[0];
	int result;

	if (bypass_entered->audited)
		return bypass_audited(bypass_entered);
	result = bypass_switch_dup(fd);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
int bypass_again_dup(int fd)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_dup)) {
#if defined(SYS_dup)
		case SYS_dup:
			again = bypass_system_again((long)fd, was[1], was[2], was[3], was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (int)again;
}
#endif

/* ==== dup2 ============================================= knowledge/posix/descriptors.bk:27 ====
 *
 *   dup2    knowledge/posix/descriptors.bk:27        implied
 *   __dup2  knowledge/linux-glibc/descriptors.bk:11  the same shape
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_dup2(struct bypass_trap *bypass_trap, int from, int to)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	BYPASS_TEXT(text, int, "from", from);
	BYPASS_TEXT(text, int, "to", to);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_dup2(struct bypass_trap *bypass_trap, int from, int to)
{
#line 36 "knowledge/posix/descriptors.bk"
        return bypass_duplicate(from, to, -1);
#line 1667 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_dup2(int from, int to)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_dup2);
	result = bypass_action_dup2(&trap, from, to);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_dup2(&trap, from, to), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_dup2)
/* System entry: dup2: knowledge/posix/descriptors.bk:31 */
static long bypass_below_dup2_dup2(struct bypass_system *bypass_entered)
{
	int from = (int)bypass_entered->argument[0];
	int to = (int)bypass_entered->argument[1];
	int result;

	if (bypass_entered->audited)
		return bypass_audited(bypass_entered);
	result = bypass_switch_dup2(from, to);
	return bypass_system_result((long)result);
}
#endif

#if defined(SYS_dup3)
/* System entry: dup3: knowledge/posix/descriptors.bk:32 */
static long bypass_below_dup2_dup3(struct bypass_system *bypass_entered)
{
	int from = (int)bypass_entered->argument[0];
	int to = (int)bypass_entered->argument[1];
	int flags = (int)bypass_entered->argument[2];
	int result;

	if (flags != 0 || from == to)
		return BYPASS_SYSTEM_PASS;
	if (bypass_entered->audited)
		return bypass_audited(bypass_entered);
	result = bypass_switch_dup2(from, to);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
int bypass_again_dup2(int from, int to)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_dup2)) {
#if defined(SYS_dup2)
		case SYS_dup2:
			again = bypass_system_again((long)from, (long)to, was[2], was[3], was[4], was[5]);
			break;
#endif
#if defined(SYS_dup3)
		case SYS_dup3:
			again = bypass_system_again((long)from, (long)to, was[2], was[3], was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (int)again;
}
#endif

/* ==== isatty =========================================== knowledge/posix/descriptors.bk:39 ====
 *
 *   isatty  knowledge/posix/descriptors.bk:39  implied
 */

/* Sender: have the shadow run isatty, and bring back its answer. */
int bypass_shadow_isatty(int fd)
{
	struct bypass_call call;
	int result = 0;

	bypass_call_begin(&call, BYPASS_CALL_isatty, 0);
	bypass_put_descriptor(&call, fd);
	if (bypass_call_run(&call))
		result = BYPASS_GET(&call.reply, int);
	if (!bypass_call_end(&call))
		result = 0;
	return result;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_isatty(struct bypass_trap *bypass_trap, int fd)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	return text;
}

/* Agent action: none is given, so the call goes where it belongs. */
static int bypass_action_isatty(struct bypass_trap *bypass_trap, int fd)
{
	if (bypass_descriptor_private(fd)) {
		errno = EBADF;
		return 0;
	}
	int bypass_result = bypass_local_isatty(fd);

	if (bypass_result == 0 && errno == EBADF && bypass_descriptor_side(fd) == BYPASS_HOME) {
		errno = bypass_trap->saved_errno;
		bypass_result = bypass_shadow_isatty(fd);
	}
	return bypass_result;
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_isatty(int fd)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_isatty);
	result = bypass_action_isatty(&trap, fd);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_isatty(&trap, fd), result, result == 0);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== fchdir ========================================== knowledge/posix/directories.bk:181 ====
 *
 *   fchdir  knowledge/posix/directories.bk:181  implied
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fchdir(struct bypass_trap *bypass_trap, int fd)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_fchdir(struct bypass_trap *bypass_trap, int fd)
{
	enum bypass_side bypass_side = bypass_descriptor_side(fd);

	if (bypass_descriptor_private(fd)) {
		errno = EBADF;
		return -1;
	}
#define bypass_fail(E) do { errno = (E); return -1; } while (0)
#line 188 "knowledge/posix/directories.bk"
        char *name;
        int result;

        if (bypass_side == BYPASS_LOCAL) {
            result = bypass_local_fchdir(fd);
            if (result == 0)
                bypass_cwd_set(BYPASS_LOCAL, NULL);
            return result;
        }
        name = (char *)bypass_borrow(PATH_MAX);
        if (name == NULL)
            bypass_fail(ENOMEM);
        result = bypass_shadow_bypass_directory_name(fd, name, PATH_MAX);
        if (result == 0)
            bypass_cwd_enter(name);
        bypass_give_back(name);
        return result;
#line 1844 "figure8_agent.c"
#undef bypass_fail
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_fchdir(int fd)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_fchdir);
	result = bypass_action_fchdir(&trap, fd);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_fchdir(&trap, fd), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_fchdir)
/* System entry: fchdir: knowledge/posix/directories.bk:184 */
static long bypass_below_fchdir_fchdir(struct bypass_system *bypass_entered)
{
	int fd = (int)bypass_entered->argument[0];
	int result;

	if (bypass_entered->audited)
		return bypass_audited_descriptor(bypass_entered, fd);
	result = bypass_switch_fchdir(fd);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
int bypass_again_fchdir(int fd)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_fchdir)) {
#if defined(SYS_fchdir)
		case SYS_fchdir:
			again = bypass_system_again((long)fd, was[1], was[2], was[3], was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (int)again;
}
#endif

/* ==== setrlimit ============================================= knowledge/posix/limits.bk:11 ====
 *
 *   setrlimit    knowledge/posix/limits.bk:11  implied
 *   setrlimit64  knowledge/linux/limits.bk:10  the same shape
 */

/* Sender: have the shadow run setrlimit, and bring back its answer. */
int bypass_shadow_setrlimit(int resource, const struct rlimit *limit)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_setrlimit, 0);
	bypass_put_symbols(&call.request, resource, &bypass_symbols_resource_limit);
	if (bypass_require(&call.request, limit != NULL))
		bypass_put_record(&call.request, limit, &bypass_record_rlimit);
	if (bypass_call_run(&call))
		result = BYPASS_GET(&call.reply, int);
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_setrlimit(struct bypass_trap *bypass_trap, int resource,
		const struct rlimit *limit)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_symbols(text, "resource", resource, &bypass_symbols_resource_limit);
	bypass_text_pointer(text, "limit", limit);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_setrlimit(struct bypass_trap *bypass_trap, int resource, const struct rlimit *limit)
{
	enum bypass_side bypass_side = BYPASS_LOCAL;

#line 17 "knowledge/posix/limits.bk"
        int result, error;

        if (bypass_side != BYPASS_LOCAL)
            return bypass_shadow_setrlimit(resource, limit);
        result = bypass_local_setrlimit(resource, limit);
        error = errno;
        if (result == 0 && resource == RLIMIT_FSIZE && bypass_shadow_setrlimit(resource, limit) == -1)
            errno = error; /* home allows less: that holds there */
        return result;
#line 1946 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_setrlimit(int resource, const struct rlimit *limit)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_setrlimit);
	result = bypass_action_setrlimit(&trap, resource, limit);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_setrlimit(&trap, resource, limit), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_setrlimit)
/* System entry: setrlimit: knowledge/posix/limits.bk:13 */
static long bypass_below_setrlimit_setrlimit(struct bypass_system *bypass_entered)
{
	int resource = (int)bypass_entered->argument[0];
	const struct rlimit *limit = (const struct rlimit *)bypass_entered->argument[1];
	int result;

	if (bypass_entered->audited)
		return bypass_audited(bypass_entered);
	result = bypass_switch_setrlimit(resource, limit);
	return bypass_system_result((long)result);
}
#endif

#if defined(SYS_prlimit64)
/* System entry: prlimit64: knowledge/posix/limits.bk:13 */
static long bypass_below_setrlimit_prlimit64(struct bypass_system *bypass_entered)
{
	pid_t pid = (pid_t)bypass_entered->argument[0];
	int resource = (int)bypass_entered->argument[1];
	const struct rlimit *limit = (const struct rlimit *)bypass_entered->argument[2];
	const void *was = (const void *)bypass_entered->argument[3];
	int result;

	if (pid != 0 || was != NULL || limit == NULL)
		return BYPASS_SYSTEM_PASS;
	if (bypass_entered->audited)
		return bypass_audited(bypass_entered);
	result = bypass_switch_setrlimit(resource, limit);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
int bypass_again_setrlimit(int resource, const struct rlimit *limit)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_setrlimit)) {
#if defined(SYS_setrlimit)
		case SYS_setrlimit:
			again = bypass_system_again((long)resource, (long)limit, was[2], was[3], was[4], was[5]);
			break;
#endif
#if defined(SYS_prlimit64)
		case SYS_prlimit64:
			again = bypass_system_again(was[0], (long)resource, (long)limit, was[3], was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (int)again;
}
#endif

/* ==== mmap ================================================= knowledge/posix/mapping.bk:11 ====
 *
 *   mmap    knowledge/posix/mapping.bk:11  implied
 *   mmap64  knowledge/linux/mapping.bk:2   the same shape
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_mmap(struct bypass_trap *bypass_trap, void *address, size_t length,
		int protection, int flags, int fd, off_t offset)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "address", address);
	BYPASS_TEXT(text, size_t, "length", length);
	BYPASS_TEXT(text, int, "protection", protection);
	BYPASS_TEXT(text, int, "flags", flags);
	bypass_text_descriptor(text, "fd", fd);
	BYPASS_TEXT(text, off_t, "offset", offset);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static void *bypass_action_mmap(struct bypass_trap *bypass_trap, void *address, size_t length, int protection,
		int flags, int fd, off_t offset)
{
	if (bypass_descriptor_private(fd)) {
		errno = EBADF;
		return MAP_FAILED;
	}
#line 22 "knowledge/posix/mapping.bk"
        void *result = bypass_local_mmap(address, length, protection, flags, fd, offset);
        struct bypass_map map;

        if (result != MAP_FAILED || errno != EBADF || (flags & MAP_ANONYMOUS) || bypass_descriptor_side(fd) != BYPASS_HOME)
            return result;
        map.address = address;
        map.length = length;
        map.protection = protection;
        map.flags = flags;
        map.fd = fd;
        map.offset = offset;
        map.ask = bypass_shadow_bypass_map_status;
        map.piece = bypass_shadow_bypass_map_piece;
        return bypass_map_home(&map);
#line 2067 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
void *bypass_switch_mmap(void *address, size_t length, int protection, int flags, int fd, off_t offset)
{
	struct bypass_trap trap;
	void *result;

	bypass_trap_enter(&trap, BYPASS_CALL_mmap);
	result = bypass_action_mmap(&trap, address, length, protection, flags, fd, offset);
	if (trap.traced)
		bypass_text_result_pointer(bypass_describe_mmap(&trap, address, length, protection, flags, fd, offset), result, result == MAP_FAILED);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_mmap)
/* System entry: mmap: knowledge/posix/mapping.bk:18 */
static long bypass_below_mmap_mmap(struct bypass_system *bypass_entered)
{
	void *address = (void *)bypass_entered->argument[0];
	size_t length = (size_t)bypass_entered->argument[1];
	int protection = (int)bypass_entered->argument[2];
	int flags = (int)bypass_entered->argument[3];
	int fd = (int)bypass_entered->argument[4];
	off_t offset = (off_t)bypass_entered->argument[5];
	void *result;

	if (bypass_entered->audited)
		return bypass_audited_descriptor(bypass_entered, fd);
	result = bypass_switch_mmap(address, length, protection, flags, fd, offset);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
void *bypass_again_mmap(void *address, size_t length, int protection, int flags, int fd, off_t offset)
{
	long again = -1;

	switch (bypass_system_number(BYPASS_CALL_mmap)) {
#if defined(SYS_mmap)
		case SYS_mmap:
			again = bypass_system_again((long)address, (long)length, (long)protection, (long)flags, (long)fd, (long)offset);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (void *)again;
}
#endif

/* ==== poll ================================================= knowledge/posix/polling.bk:20 ====
 *
 *   poll        knowledge/posix/polling.bk:20       implied
 *   __poll      knowledge/linux-glibc/polling.bk:8  the same shape
 *   __poll_chk  knowledge/linux-glibc/polling.bk:9  a shape of its own
 */

/* What its entry points ask, which know no constant of the system. */
#if defined(__linux__) && defined(__GLIBC__)
int bypass_unless___poll_chk(nfds_t count, size_t capacity)
{
	return capacity / sizeof(struct pollfd) < count;
}
#endif

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_poll(struct bypass_trap *bypass_trap, struct pollfd *files, nfds_t count,
		int timeout)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "files", files);
	BYPASS_TEXT(text, nfds_t, "count", count);
	BYPASS_TEXT(text, int, "timeout", timeout);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_poll(struct bypass_trap *bypass_trap, struct pollfd *files, nfds_t count, int timeout)
{
#line 28 "knowledge/posix/polling.bk"
        if (!bypass_poll_watches(files, count)) {
            int result = bypass_local_poll(files, count, timeout);

            if (result <= 0 || !bypass_poll_concerns(files, count))
                return result;
        }
        return bypass_poll_both(files, count, timeout < 0 ? -1 : (int64_t)timeout * 1000000, NULL, bypass_shadow_bypass_poll_home);
#line 2160 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_poll(struct pollfd *files, nfds_t count, int timeout)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_poll);
	result = bypass_action_poll(&trap, files, count, timeout);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_poll(&trap, files, count, timeout), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_poll)
/* System entry: poll: knowledge/posix/polling.bk:25 */
static long bypass_below_poll_poll(struct bypass_system *bypass_entered)
{
	struct pollfd *files = (struct pollfd *)bypass_entered->argument[0];
	nfds_t count = (nfds_t)bypass_entered->argument[1];
	int timeout = (int)bypass_entered->argument[2];
	int result;

	if (bypass_entered->audited)
		return bypass_audited(bypass_entered);
	result = bypass_switch_poll(files, count, timeout);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
int bypass_again_poll(struct pollfd *files, nfds_t count, int timeout)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_poll)) {
#if defined(SYS_poll)
		case SYS_poll:
			again = bypass_system_again((long)files, (long)count, (long)timeout, was[3], was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (int)again;
}
#endif

/* ==== select =============================================== knowledge/posix/polling.bk:37 ====
 *
 *   select      knowledge/posix/polling.bk:37              implied
 *   __select    knowledge/linux-glibc/polling.bk:13        the same shape
 *   __select64  knowledge/linux-glibc-narrow/polling.bk:6  a shape of its own
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_select(struct bypass_trap *bypass_trap, int count, fd_set *in, fd_set *out,
		fd_set *except, struct timeval *timeout)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	BYPASS_TEXT(text, int, "count", count);
	bypass_text_pointer(text, "in", in);
	bypass_text_pointer(text, "out", out);
	bypass_text_pointer(text, "except", except);
	bypass_text_pointer(text, "timeout", timeout);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_select(struct bypass_trap *bypass_trap, int count, fd_set *in, fd_set *out, fd_set *except,
		struct timeval *timeout)
{
#line 46 "knowledge/posix/polling.bk"
        int64_t limit, began, left;
        int result;

        if (!bypass_select_concerns(count, in, out, except))
            return bypass_local_select(count, in, out, except, timeout);
        limit = bypass_nanoseconds(timeout, 1);
        if (limit == -2)
            return -1;
        began = (int64_t)bypass_now();
        result = bypass_select_both(count, in, out, except, limit, NULL, bypass_shadow_bypass_poll_home);
        if (timeout != NULL && limit >= 0) {
            left = began + limit - (int64_t)bypass_now();
            timeout->tv_sec = left > 0 ? (time_t)(left / 1000000000) : 0;
            timeout->tv_usec = left > 0 ? (suseconds_t)(left % 1000000000 / 1000) : 0;
        }
        return result;
#line 2256 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_select(int count, fd_set *in, fd_set *out, fd_set *except, struct timeval *timeout)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_select);
	result = bypass_action_select(&trap, count, in, out, except, timeout);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_select(&trap, count, in, out, except, timeout), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_select)
/* System entry: select: knowledge/posix/polling.bk:42 */
static long bypass_below_select_select(struct bypass_system *bypass_entered)
{
	int count = (int)bypass_entered->argument[0];
	fd_set *in = (fd_set *)bypass_entered->argument[1];
	fd_set *out = (fd_set *)bypass_entered->argument[2];
	fd_set *except = (fd_set *)bypass_entered->argument[3];
	struct timeval *timeout = (struct timeval *)bypass_entered->argument[4];
	int result;

	if (bypass_entered->audited)
		return bypass_audited(bypass_entered);
	result = bypass_switch_select(count, in, out, except, timeout);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
int bypass_again_select(int count, fd_set *in, fd_set *out, fd_set *except, struct timeval *timeout)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_select)) {
#if defined(SYS_select)
		case SYS_select:
			again = bypass_system_again((long)count, (long)in, (long)out, (long)except, (long)timeout, was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (int)again;
}
#endif

/* select: knowledge/posix/polling.bk:37 */
typedef int bypass_fn_select(int, fd_set *, fd_set *, fd_set *, struct timeval *);
static void *bypass_original_select;

int bypass_entry_select(int count, fd_set *in, fd_set *out, fd_set *except, struct timeval *timeout)
		BYPASS_ENTRY("select");
int bypass_entry_select(int count, fd_set *in, fd_set *out, fd_set *except, struct timeval *timeout)
{
	if (bypass_is_local())
		return ((bypass_fn_select *)bypass_original(&bypass_original_select, "select", NULL))(count, in, out, except, timeout);
	return bypass_switch_select(count, in, out, except, timeout);
}

#if defined(__linux__) && defined(__GLIBC__)
/* __select: knowledge/linux-glibc/polling.bk:13 */
typedef int bypass_fn___select(int, fd_set *, fd_set *, fd_set *, struct timeval *);
static void *bypass_original___select;

int bypass_entry___select(int count, fd_set *in, fd_set *out, fd_set *except, struct timeval *timeout)
		BYPASS_ENTRY("__select");
int bypass_entry___select(int count, fd_set *in, fd_set *out, fd_set *except, struct timeval *timeout)
{
	if (bypass_is_local())
		return ((bypass_fn___select *)bypass_original(&bypass_original___select, "__select", NULL))(count, in, out, except, timeout);
	return bypass_switch_select(count, in, out, except, timeout);
}
#endif

#if defined(BYPASS_NARROW)
/* __select64: knowledge/linux-glibc-narrow/polling.bk:6 */
typedef int bypass_fn___select64(int, fd_set *, fd_set *, fd_set *, struct bypass_time64_timeval *);
static void *bypass_original___select64;

int bypass_time64_timeval_in(struct bypass_struct *own,
		struct bypass_time64_timeval *given) __attribute__((visibility("hidden")));
int bypass_entry___select64(int count, fd_set *in, fd_set *out, fd_set *except, struct bypass_time64_timeval *timeout)
		BYPASS_ENTRY("__select64");
int bypass_entry___select64(int count, fd_set *in, fd_set *out, fd_set *except, struct bypass_time64_timeval *timeout)
{
	struct bypass_struct timeout_own;
	int result;

	if (bypass_is_local())
		return ((bypass_fn___select64 *)bypass_original(&bypass_original___select64, "__select64", NULL))(count, in, out, except, timeout);
	if (timeout != NULL && bypass_time64_timeval_in(&timeout_own, timeout) != 0)
		return -1;
	result = bypass_switch_select(count, in, out, except, timeout != NULL ? (struct timeval *)&timeout_own : NULL);
	return result;
}
#endif

/* The original, for actions. */
int bypass_local_select(int count, fd_set *in, fd_set *out, fd_set *except, struct timeval *timeout)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_select) != -1) {
		return bypass_again_select(count, in, out, except, timeout);
	}
#endif
	return ((bypass_fn_select *)bypass_original(&bypass_original_select, "select", NULL))(count, in, out, except, timeout);
}

/* ==== pselect ============================================== knowledge/posix/polling.bk:64 ====
 *
 *   pselect      knowledge/posix/polling.bk:64              implied
 *   __pselect64  knowledge/linux-glibc-narrow/polling.bk:4  a shape of its own
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_pselect(struct bypass_trap *bypass_trap, int count, fd_set *in, fd_set *out,
		fd_set *except, const struct timespec *timeout, const sigset_t *mask)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	BYPASS_TEXT(text, int, "count", count);
	bypass_text_pointer(text, "in", in);
	bypass_text_pointer(text, "out", out);
	bypass_text_pointer(text, "except", except);
	bypass_text_pointer(text, "timeout", timeout);
	bypass_text_pointer(text, "mask", mask);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_pselect(struct bypass_trap *bypass_trap, int count, fd_set *in, fd_set *out, fd_set *except,
		const struct timespec *timeout, const sigset_t *mask)
{
#line 73 "knowledge/posix/polling.bk"
        int64_t limit;

        if (!bypass_select_concerns(count, in, out, except))
            return bypass_local_pselect(count, in, out, except, timeout, mask);
        limit = bypass_nanoseconds(timeout, 0);
        if (limit == -2)
            return -1;
        return bypass_select_both(count, in, out, except, limit, mask, bypass_shadow_bypass_poll_home);
#line 2408 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_pselect(int count, fd_set *in, fd_set *out, fd_set *except, const struct timespec *timeout,
		const sigset_t *mask)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_pselect);
	result = bypass_action_pselect(&trap, count, in, out, except, timeout, mask);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_pselect(&trap, count, in, out, except, timeout, mask), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_pselect6)
/* System entry: pselect6: knowledge/posix/polling.bk:69 */
static long bypass_below_pselect_pselect6(struct bypass_system *bypass_entered)
{
	int count = (int)bypass_entered->argument[0];
	fd_set *in = (fd_set *)bypass_entered->argument[1];
	fd_set *out = (fd_set *)bypass_entered->argument[2];
	fd_set *except = (fd_set *)bypass_entered->argument[3];
	const struct timespec *timeout = (const struct timespec *)bypass_entered->argument[4];
	const unsigned long *packed = (const unsigned long *)bypass_entered->argument[5];
	sigset_t room;
	const sigset_t *mask;
	int result;

	mask = packed != NULL ? bypass_system_mask(&room, (long)packed[0], packed[1]) : NULL;
	if (bypass_entered->audited)
		return bypass_audited(bypass_entered);
	result = bypass_switch_pselect(count, in, out, except, timeout, mask);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
int bypass_again_pselect(int count, fd_set *in, fd_set *out, fd_set *except, const struct timespec *timeout,
		const sigset_t *mask)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_pselect)) {
#if defined(SYS_pselect6)
		case SYS_pselect6:
			again = bypass_system_again((long)count, (long)in, (long)out, (long)except, (long)timeout, was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (int)again;
}
#endif

/* pselect: knowledge/posix/polling.bk:64 */
typedef int bypass_fn_pselect(int, fd_set *, fd_set *, fd_set *, const struct timespec *, const sigset_t *);
static void *bypass_original_pselect;

int bypass_entry_pselect(int count, fd_set *in, fd_set *out, fd_set *except, const struct timespec *timeout,
		const sigset_t *mask)
		BYPASS_ENTRY("pselect");
int bypass_entry_pselect(int count, fd_set *in, fd_set *out, fd_set *except, const struct timespec *timeout,
		const sigset_t *mask)
{
	if (bypass_is_local())
		return ((bypass_fn_pselect *)bypass_original(&bypass_original_pselect, "pselect", NULL))(count, in, out, except, timeout, mask);
	return bypass_switch_pselect(count, in, out, except, timeout, mask);
}

#if defined(BYPASS_NARROW)
/* __pselect64: knowledge/linux-glibc-narrow/polling.bk:4 */
typedef int bypass_fn___pselect64(int, fd_set *, fd_set *, fd_set *, const struct bypass_time64_timespec *,
		const sigset_t *);
static void *bypass_original___pselect64;

int bypass_time64_timespec_in(struct bypass_struct *own,
		const struct bypass_time64_timespec *given) __attribute__((visibility("hidden")));
int bypass_entry___pselect64(int count, fd_set *in, fd_set *out, fd_set *except,
		const struct bypass_time64_timespec *timeout, const sigset_t *mask)
		BYPASS_ENTRY("__pselect64");
int bypass_entry___pselect64(int count, fd_set *in, fd_set *out, fd_set *except,
		const struct bypass_time64_timespec *timeout, const sigset_t *mask)
{
	struct bypass_struct timeout_own;
	int result;

	if (bypass_is_local())
		return ((bypass_fn___pselect64 *)bypass_original(&bypass_original___pselect64, "__pselect64", NULL))(count, in, out, except, timeout, mask);
	if (timeout != NULL && bypass_time64_timespec_in(&timeout_own, timeout) != 0)
		return -1;
	result = bypass_switch_pselect(count, in, out, except, timeout != NULL ? (const struct timespec *)&timeout_own : NULL, mask);
	return result;
}
#endif

/* The original, for actions. */
int bypass_local_pselect(int count, fd_set *in, fd_set *out, fd_set *except, const struct timespec *timeout,
		const sigset_t *mask)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_pselect) != -1) {
		return bypass_again_pselect(count, in, out, except, timeout, mask);
	}
#endif
	return ((bypass_fn_pselect *)bypass_original(&bypass_original_pselect, "pselect", NULL))(count, in, out, except, timeout, mask);
}

/* ==== fork ================================================= knowledge/posix/process.bk:14 ====
 *
 *   fork         knowledge/posix/process.bk:14       implied
 *   _Fork        knowledge/linux/process.bk:13       the same shape
 *   __fork       knowledge/linux-glibc/process.bk:8  the same shape
 *   __libc_fork  knowledge/linux-glibc/process.bk:8  the same shape
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fork(struct bypass_trap *bypass_trap)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static pid_t bypass_action_fork(struct bypass_trap *bypass_trap)
{
#line 20 "knowledge/posix/process.bk"
        return bypass_fork(bypass_trap, bypass_local_fork);
#line 2544 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
pid_t bypass_switch_fork(void)
{
	struct bypass_trap trap;
	pid_t result;

	bypass_trap_enter(&trap, BYPASS_CALL_fork);
	result = bypass_action_fork(&trap);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_fork(&trap), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_fork)
/* System entry: fork: knowledge/posix/process.bk:16 */
static long bypass_below_fork_fork(struct bypass_system *bypass_entered)
{
	pid_t result;

	if (bypass_entered->audited)
		return bypass_audited(bypass_entered);
	result = bypass_switch_fork();
	return bypass_system_result((long)result);
}
#endif

#if defined(SYS_clone) && (defined(__linux__))
/* System entry: clone: knowledge/linux/process.bk:14 */
static long bypass_below_fork_clone(struct bypass_system *bypass_entered)
{
	unsigned long flags = (unsigned long)bypass_entered->argument[0];
	void *stack = (void *)bypass_entered->argument[1];
	pid_t result;

	if ((flags & (CLONE_VM | CLONE_FILES | CLONE_THREAD)) != 0 || stack != NULL)
		return BYPASS_SYSTEM_PASS;
	if (bypass_entered->audited)
		return bypass_audited(bypass_entered);
	result = bypass_switch_fork();
	return bypass_system_result((long)result);
}
#endif

#if defined(SYS_clone3) && (defined(__linux__))
/* System entry: clone3: knowledge/linux/process.bk:15 */
static long bypass_below_fork_clone3(struct bypass_system *bypass_entered)
{
	const uint64_t *how = (const uint64_t *)bypass_entered->argument[0];
	size_t size = (size_t)bypass_entered->argument[1];
	pid_t result;

	if (how == NULL || size < 64 || (how[0] & (CLONE_VM | CLONE_FILES | CLONE_THREAD)) != 0 || how[5] != 0)
		return BYPASS_SYSTEM_PASS;
	if (bypass_entered->audited)
		return bypass_audited(bypass_entered);
	result = bypass_switch_fork();
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
pid_t bypass_again_fork(void)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_fork)) {
#if defined(SYS_fork)
		case SYS_fork:
			again = bypass_system_again(was[0], was[1], was[2], was[3], was[4], was[5]);
			break;
#endif
#if defined(SYS_clone) && (defined(__linux__))
		case SYS_clone:
			again = bypass_system_again(was[0], was[1], was[2], was[3], was[4], was[5]);
			break;
#endif
#if defined(SYS_clone3) && (defined(__linux__))
		case SYS_clone3:
			again = bypass_system_again(was[0], was[1], was[2], was[3], was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (pid_t)again;
}
#endif

/* ==== vfork ================================================ knowledge/posix/process.bk:23 ====
 *
 *   vfork    knowledge/posix/process.bk:23        implied
 *   __vfork  knowledge/linux-glibc/process.bk:10  the same shape
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_vfork(struct bypass_trap *bypass_trap)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static pid_t bypass_action_vfork(struct bypass_trap *bypass_trap)
{
#line 30 "knowledge/posix/process.bk"
        return bypass_vfork(bypass_trap, bypass_local_fork);
#line 2658 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
pid_t bypass_switch_vfork(void)
{
	struct bypass_trap trap;
	pid_t result;

	bypass_trap_enter(&trap, BYPASS_CALL_vfork);
	result = bypass_action_vfork(&trap);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_vfork(&trap), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_vfork)
/* System entry: vfork: knowledge/posix/process.bk:26 */
static long bypass_below_vfork_vfork(struct bypass_system *bypass_entered)
{
	pid_t result;

	if (bypass_entered->audited)
		return bypass_audited(bypass_entered);
	result = bypass_switch_vfork();
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
pid_t bypass_again_vfork(void)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_vfork)) {
#if defined(SYS_vfork)
		case SYS_vfork:
			again = bypass_system_again(was[0], was[1], was[2], was[3], was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (pid_t)again;
}
#endif

/* ==== wait ================================================= knowledge/posix/process.bk:33 ====
 *
 *   wait    knowledge/posix/process.bk:33        implied
 *   __wait  knowledge/linux-glibc/process.bk:16  the same shape
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_wait(struct bypass_trap *bypass_trap, int *status)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "status", status);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static pid_t bypass_action_wait(struct bypass_trap *bypass_trap, int *status)
{
#line 40 "knowledge/posix/process.bk"
        pid_t result = bypass_local_wait(status);

        bypass_child_ended(result);
        return result;
#line 2732 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
pid_t bypass_switch_wait(int *status)
{
	struct bypass_trap trap;
	pid_t result;

	bypass_trap_enter(&trap, BYPASS_CALL_wait);
	result = bypass_action_wait(&trap, status);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_wait(&trap, status), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_wait4)
/* System entry: wait4: knowledge/posix/process.bk:36 */
static long bypass_below_wait_wait4(struct bypass_system *bypass_entered)
{
	pid_t pid = (pid_t)bypass_entered->argument[0];
	int *status = (int *)bypass_entered->argument[1];
	int options = (int)bypass_entered->argument[2];
	struct rusage *usage = (struct rusage *)bypass_entered->argument[3];
	pid_t result;

	if (pid != -1 || options != 0 || usage != NULL)
		return BYPASS_SYSTEM_PASS;
	if (bypass_entered->audited)
		return bypass_audited(bypass_entered);
	result = bypass_switch_wait(status);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
pid_t bypass_again_wait(int *status)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_wait)) {
#if defined(SYS_wait4)
		case SYS_wait4:
			again = bypass_system_again(was[0], (long)status, was[2], was[3], was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (pid_t)again;
}
#endif

/* ==== waitpid ============================================== knowledge/posix/process.bk:46 ====
 *
 *   waitpid    knowledge/posix/process.bk:46        implied
 *   __waitpid  knowledge/linux-glibc/process.bk:18  the same shape
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_waitpid(struct bypass_trap *bypass_trap, pid_t pid, int *status,
		int options)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	BYPASS_TEXT(text, pid_t, "pid", pid);
	bypass_text_pointer(text, "status", status);
	BYPASS_TEXT(text, int, "options", options);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static pid_t bypass_action_waitpid(struct bypass_trap *bypass_trap, pid_t pid, int *status, int options)
{
#line 54 "knowledge/posix/process.bk"
        int own = 0;
        pid_t result = bypass_local_waitpid(pid, status != NULL ? status : &own, options);

        if (result == -1 || (result > 0 && (WIFEXITED(status != NULL ? *status : own) || WIFSIGNALED(status != NULL ? *status : own))))
            bypass_child_ended(result);
        return result;
#line 2817 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
pid_t bypass_switch_waitpid(pid_t pid, int *status, int options)
{
	struct bypass_trap trap;
	pid_t result;

	bypass_trap_enter(&trap, BYPASS_CALL_waitpid);
	result = bypass_action_waitpid(&trap, pid, status, options);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_waitpid(&trap, pid, status, options), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_waitpid)
/* System entry: waitpid: knowledge/posix/process.bk:50 */
static long bypass_below_waitpid_waitpid(struct bypass_system *bypass_entered)
{
	pid_t pid = (pid_t)bypass_entered->argument[0];
	int *status = (int *)bypass_entered->argument[1];
	int options = (int)bypass_entered->argument[2];
	pid_t result;

	if (bypass_entered->audited)
		return bypass_audited(bypass_entered);
	result = bypass_switch_waitpid(pid, status, options);
	return bypass_system_result((long)result);
}
#endif

#if defined(SYS_wait4)
/* System entry: wait4: knowledge/posix/process.bk:49 */
static long bypass_below_waitpid_wait4(struct bypass_system *bypass_entered)
{
	pid_t pid = (pid_t)bypass_entered->argument[0];
	int *status = (int *)bypass_entered->argument[1];
	int options = (int)bypass_entered->argument[2];
	struct rusage *usage = (struct rusage *)bypass_entered->argument[3];
	pid_t result;

	if (usage != NULL)
		return BYPASS_SYSTEM_PASS;
	if (bypass_entered->audited)
		return bypass_audited(bypass_entered);
	result = bypass_switch_waitpid(pid, status, options);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
pid_t bypass_again_waitpid(pid_t pid, int *status, int options)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_waitpid)) {
#if defined(SYS_waitpid)
		case SYS_waitpid:
			again = bypass_system_again((long)pid, (long)status, (long)options, was[3], was[4], was[5]);
			break;
#endif
#if defined(SYS_wait4)
		case SYS_wait4:
			again = bypass_system_again((long)pid, (long)status, (long)options, was[3], was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (pid_t)again;
}
#endif

/* ==== waitid =============================================== knowledge/posix/process.bk:62 ====
 *
 *   waitid  knowledge/posix/process.bk:62  implied
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_waitid(struct bypass_trap *bypass_trap, idtype_t type, id_t id,
		siginfo_t *information, int options)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	BYPASS_TEXT(text, id_t, "id", id);
	bypass_text_pointer(text, "information", information);
	BYPASS_TEXT(text, int, "options", options);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_waitid(struct bypass_trap *bypass_trap, idtype_t type, id_t id, siginfo_t *information,
		int options)
{
#line 69 "knowledge/posix/process.bk"
        siginfo_t own;
        siginfo_t *found = information != NULL ? information : &own;
        int result;

        found->si_pid = 0;
        result = bypass_local_waitid(type, id, found, options);
        if (result == 0 && found->si_pid > 0 && !(options & WNOWAIT) && (found->si_code == CLD_EXITED || found->si_code == CLD_KILLED || found->si_code == CLD_DUMPED))
            bypass_child_ended(found->si_pid);
        if (result == -1)
            bypass_child_ended(-1);
        return result;
#line 2928 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_waitid(idtype_t type, id_t id, siginfo_t *information, int options)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_waitid);
	result = bypass_action_waitid(&trap, type, id, information, options);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_waitid(&trap, type, id, information, options), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_waitid)
/* System entry: waitid: knowledge/posix/process.bk:65 */
static long bypass_below_waitid_waitid(struct bypass_system *bypass_entered)
{
	idtype_t type = (idtype_t)bypass_entered->argument[0];
	id_t id = (id_t)bypass_entered->argument[1];
	siginfo_t *information = (siginfo_t *)bypass_entered->argument[2];
	int options = (int)bypass_entered->argument[3];
	int result;

	if (bypass_entered->audited)
		return bypass_audited(bypass_entered);
	result = bypass_switch_waitid(type, id, information, options);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
int bypass_again_waitid(idtype_t type, id_t id, siginfo_t *information, int options)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_waitid)) {
#if defined(SYS_waitid)
		case SYS_waitid:
			again = bypass_system_again((long)type, (long)id, (long)information, (long)options, was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (int)again;
}
#endif

/* waitid: knowledge/posix/process.bk:62 */
typedef int bypass_fn_waitid(idtype_t, bypass_id_t, siginfo_t *, int);
static void *bypass_original_waitid;

int bypass_entry_waitid(idtype_t type, bypass_id_t id, siginfo_t *information, int options) BYPASS_ENTRY("waitid");
int bypass_entry_waitid(idtype_t type, bypass_id_t id, siginfo_t *information, int options)
{
	if (bypass_is_local())
		return ((bypass_fn_waitid *)bypass_original(&bypass_original_waitid, "waitid", NULL))(type, id, information, options);
	return bypass_switch_waitid(type, id, information, options);
}

/* The original, for actions. */
int bypass_local_waitid(idtype_t type, id_t id, siginfo_t *information, int options)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_waitid) != -1) {
		return bypass_again_waitid(type, id, information, options);
	}
#endif
	return ((bypass_fn_waitid *)bypass_original(&bypass_original_waitid, "waitid", NULL))(type, id, information, options);
}

/* ==== execve =============================================== knowledge/posix/process.bk:82 ====
 *
 *   execve  knowledge/posix/process.bk:82  implied
 *   execv   knowledge/posix/process.bk:85  a shape of its own
 */

/* What its entry points ask, which know no constant of the system. */
char *const * bypass_given_execv_envp(void)
{
	return environ;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_execve(struct bypass_trap *bypass_trap, const char *path, char *const *argv,
		char *const *envp)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_string(text, "path", path);
	bypass_text_pointer(text, "argv", argv);
	bypass_text_pointer(text, "envp", envp);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_execve(struct bypass_trap *bypass_trap, const char *path, char *const *argv,
		char *const *envp)
{
	struct bypass_route bypass_path_route;

	bypass_route_parameter(bypass_trap, 0, &bypass_path_route, AT_FDCWD, path, BYPASS_LAST_FOLLOWED);
	if (bypass_path_route.side == BYPASS_ANYWHERE)
		bypass_path_route.side = BYPASS_LOCAL;
	bypass_trap->side = bypass_path_route.side;
	if (bypass_path_route.side == BYPASS_DENY) {
		errno = bypass_path_route.error;
		return -1;
	}
	path = bypass_path_route.path;
#define bypass_routed bypass_path_route
#line 90 "knowledge/posix/process.bk"
        struct bypass_exec_call call = { bypass_trap, argv, envp, bypass_shadow_bypass_fetch, bypass_local_execve };

        return bypass_become_routed(&call, &bypass_routed);
#line 3050 "figure8_agent.c"
#undef bypass_routed
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_execve(const char *path, char *const *argv, char *const *envp)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_execve);
	result = bypass_action_execve(&trap, path, argv, envp);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_execve(&trap, path, argv, envp), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_execve)
/* System entry: execve: knowledge/posix/process.bk:86 */
static long bypass_below_execve_execve(struct bypass_system *bypass_entered)
{
	const char *path = (const char *)bypass_entered->argument[0];
	char *const *argv = (char *const *)bypass_entered->argument[1];
	char *const *envp = (char *const *)bypass_entered->argument[2];
	int result;

	if (bypass_entered->audited)
		return bypass_audited_path(bypass_entered, AT_FDCWD, path);
	result = bypass_switch_execve(path, argv, envp);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
int bypass_again_execve(const char *path, char *const *argv, char *const *envp)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_execve)) {
#if defined(SYS_execve)
		case SYS_execve:
			again = bypass_system_again((long)path, (long)argv, (long)envp, was[3], was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (int)again;
}
#endif

/* ==== execl ================================================ knowledge/posix/process.bk:95 ====
 *
 *   execl  knowledge/posix/process.bk:95  implied
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_execl(struct bypass_trap *bypass_trap, const char *path,
		const char *argument)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "path", path);
	bypass_text_pointer(text, "argument", argument);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_execl(struct bypass_trap *bypass_trap, const char *path, const char *argument, va_list args)
{
#line 104 "knowledge/posix/process.bk"
        char **arguments = bypass_exec_arguments(argument, args, NULL);
        struct bypass_exec_call call = { bypass_trap, arguments, environ, bypass_shadow_bypass_fetch, bypass_local_execve };

        return arguments == NULL ? -1 : bypass_become(&call, path);
#line 3129 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_execl(const char *path, const char *argument, va_list args)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_execl);
	result = bypass_action_execl(&trap, path, argument, args);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_execl(&trap, path, argument), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== execle ============================================== knowledge/posix/process.bk:110 ====
 *
 *   execle  knowledge/posix/process.bk:110  implied
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_execle(struct bypass_trap *bypass_trap, const char *path,
		const char *argument)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "path", path);
	bypass_text_pointer(text, "argument", argument);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_execle(struct bypass_trap *bypass_trap, const char *path, const char *argument, va_list args)
{
#line 119 "knowledge/posix/process.bk"
        char **environment = NULL;
        char **arguments = bypass_exec_arguments(argument, args, &environment);
        struct bypass_exec_call call = { bypass_trap, arguments, environment, bypass_shadow_bypass_fetch, bypass_local_execve };

        return arguments == NULL ? -1 : bypass_become(&call, path);
#line 3171 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_execle(const char *path, const char *argument, va_list args)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_execle);
	result = bypass_action_execle(&trap, path, argument, args);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_execle(&trap, path, argument), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== execlp ============================================== knowledge/posix/process.bk:126 ====
 *
 *   execlp  knowledge/posix/process.bk:126  implied
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_execlp(struct bypass_trap *bypass_trap, const char *file,
		const char *argument)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	bypass_text_pointer(text, "argument", argument);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_execlp(struct bypass_trap *bypass_trap, const char *file, const char *argument, va_list args)
{
#line 135 "knowledge/posix/process.bk"
        char **arguments = bypass_exec_arguments(argument, args, NULL);
        struct bypass_exec_call call = { bypass_trap, arguments, environ, bypass_shadow_bypass_fetch, bypass_local_execve };

        return arguments == NULL ? -1 : bypass_exec_search(&call, file);
#line 3212 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_execlp(const char *file, const char *argument, va_list args)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_execlp);
	result = bypass_action_execlp(&trap, file, argument, args);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_execlp(&trap, file, argument), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== execvp ============================================== knowledge/posix/process.bk:141 ====
 *
 *   execvp  knowledge/posix/process.bk:141  implied
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_execvp(struct bypass_trap *bypass_trap, const char *file,
		char *const *argv)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	bypass_text_pointer(text, "argv", argv);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_execvp(struct bypass_trap *bypass_trap, const char *file, char *const *argv)
{
#line 149 "knowledge/posix/process.bk"
        struct bypass_exec_call call = { bypass_trap, argv, environ, bypass_shadow_bypass_fetch, bypass_local_execve };

        return bypass_exec_search(&call, file);
#line 3252 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_execvp(const char *file, char *const *argv)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_execvp);
	result = bypass_action_execvp(&trap, file, argv);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_execvp(&trap, file, argv), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== fexecve ============================================= knowledge/posix/process.bk:154 ====
 *
 *   fexecve  knowledge/posix/process.bk:154  implied
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fexecve(struct bypass_trap *bypass_trap, int fd, char *const *argv,
		char *const *envp)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	bypass_text_pointer(text, "argv", argv);
	bypass_text_pointer(text, "envp", envp);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_fexecve(struct bypass_trap *bypass_trap, int fd, char *const *argv, char *const *envp)
{
	if (bypass_descriptor_private(fd)) {
		errno = EBADF;
		return -1;
	}
#line 162 "knowledge/posix/process.bk"
        struct bypass_exec_call call = { bypass_trap, argv, envp, bypass_shadow_bypass_fetch, bypass_local_execve };
        struct bypass_route route;

        bypass_route_descriptor(&route, fd, "");
        if (fcntl(fd, F_GETFD) == FD_CLOEXEC)
            route.given = NULL;
        return bypass_become_routed(&call, &route);
#line 3301 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_fexecve(int fd, char *const *argv, char *const *envp)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_fexecve);
	result = bypass_action_fexecve(&trap, fd, argv, envp);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_fexecve(&trap, fd, argv, envp), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== posix_spawn ========================================= knowledge/posix/process.bk:171 ====
 *
 *   posix_spawn  knowledge/posix/process.bk:171  implied
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_posix_spawn(struct bypass_trap *bypass_trap, pid_t *pid, const char *path,
		const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attributes, char *const *argv, char *const *envp)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "pid", pid);
	bypass_text_string(text, "path", path);
	bypass_text_pointer(text, "actions", actions);
	bypass_text_pointer(text, "attributes", attributes);
	bypass_text_pointer(text, "argv", argv);
	bypass_text_pointer(text, "envp", envp);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_posix_spawn(struct bypass_trap *bypass_trap, pid_t *pid, const char *path,
		const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attributes, char *const *argv, char *const *envp)
{
	struct bypass_route bypass_path_route;

	bypass_route_parameter(bypass_trap, 0, &bypass_path_route, AT_FDCWD, path, BYPASS_LAST_FOLLOWED);
	if (bypass_path_route.side == BYPASS_ANYWHERE)
		bypass_path_route.side = BYPASS_LOCAL;
	bypass_trap->side = bypass_path_route.side;
	if (bypass_path_route.side == BYPASS_DENY) {
		return bypass_path_route.error;
	}
	path = bypass_path_route.path;
#define bypass_routed bypass_path_route
#line 183 "knowledge/posix/process.bk"
        struct bypass_spawn_calls home = bypass_spawn_home();
        struct bypass_spawning spawning;
        struct bypass_spawn_place place;
        struct bypass_program program;
        int result;
        pid_t own;

        result = bypass_spawn_walk(actions, &place, &home);
        if (result != 0)
            return result;
        if (bypass_spawn_program(&program, &place, &bypass_routed, argv, bypass_shadow_bypass_fetch) == -1
         || !bypass_spawn_begin(&spawning, bypass_trap, program.path, program.arguments, envp, &place)) {
            result = errno;
        } else {
            result = bypass_local_posix_spawn(pid != NULL ? pid : &own, spawning.path, actions, attributes, spawning.arguments,
                                              spawning.environment);
            bypass_spawn_end(&spawning, result != 0 ? -1 : pid != NULL ? *pid : own);
        }
        bypass_spawn_walked(actions, &place, &home);
        bypass_program_end(&program);
        return result;
#line 3375 "figure8_agent.c"
#undef bypass_routed
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_posix_spawn(pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions,
		const posix_spawnattr_t *attributes, char *const *argv, char *const *envp)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_posix_spawn);
	result = bypass_action_posix_spawn(&trap, pid, path, actions, attributes, argv, envp);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_posix_spawn(&trap, pid, path, actions, attributes, argv, envp), result, result != 0);
	bypass_trap_leave(&trap);
	return result;
}

/* posix_spawn: knowledge/posix/process.bk:171 */
typedef int bypass_fn_posix_spawn(bypass_pid_t *, const char *, const posix_spawn_file_actions_t *,
		const posix_spawnattr_t *, char *const *, char *const *);
static void *bypass_original_posix_spawn;

int bypass_entry_posix_spawn(bypass_pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions,
		const posix_spawnattr_t *attributes, char *const *argv, char *const *envp)
		BYPASS_ENTRY("posix_spawn");
int bypass_entry_posix_spawn(bypass_pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions,
		const posix_spawnattr_t *attributes, char *const *argv, char *const *envp)
{
	if (bypass_is_local())
		return ((bypass_fn_posix_spawn *)bypass_original(&bypass_original_posix_spawn, "posix_spawn", "GLIBC_2.15"))(pid, path, actions, attributes, argv, envp);
	return bypass_switch_posix_spawn(pid, path, actions, attributes, argv, envp);
}

/* The original, for actions. */
int bypass_local_posix_spawn(pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions,
		const posix_spawnattr_t *attributes, char *const *argv, char *const *envp)
{
	return ((bypass_fn_posix_spawn *)bypass_original(&bypass_original_posix_spawn, "posix_spawn", "GLIBC_2.15"))(pid, path, actions, attributes, argv, envp);
}

/* ==== posix_spawnp ======================================== knowledge/posix/process.bk:206 ====
 *
 *   posix_spawnp  knowledge/posix/process.bk:206  implied
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_posix_spawnp(struct bypass_trap *bypass_trap, pid_t *pid, const char *file,
		const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attributes, char *const *argv, char *const *envp)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "pid", pid);
	bypass_text_pointer(text, "file", file);
	bypass_text_pointer(text, "actions", actions);
	bypass_text_pointer(text, "attributes", attributes);
	bypass_text_pointer(text, "argv", argv);
	bypass_text_pointer(text, "envp", envp);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_posix_spawnp(struct bypass_trap *bypass_trap, pid_t *pid, const char *file,
		const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attributes, char *const *argv, char *const *envp)
{
#line 218 "knowledge/posix/process.bk"
        struct bypass_spawn_calls home = bypass_spawn_home();
        struct bypass_spawning spawning;
        struct bypass_spawn_place place;
        struct bypass_search search;
        pid_t own;
        int result;

        if (bypass_search_begin(&search, file)) {
            bypass_trap_step_out(bypass_trap);
            do {
                result = posix_spawn(pid, search.path, actions, attributes, argv, envp);
            } while (bypass_search_goes_on(&search, &result));
            bypass_trap_step_in(bypass_trap);
            return result;
        }
        result = bypass_spawn_walk(actions, &place, &home);
        if (result != 0)
            return result;
        if (!bypass_spawn_begin(&spawning, bypass_trap, file, argv, envp, &place)) {
            result = errno;
        } else {
            result = bypass_local_posix_spawnp(pid != NULL ? pid : &own, spawning.path, actions, attributes, spawning.arguments,
                                               spawning.environment);
            bypass_spawn_end(&spawning, result != 0 ? -1 : pid != NULL ? *pid : own);
        }
        bypass_spawn_walked(actions, &place, &home);
        return result;
#line 3469 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_posix_spawnp(pid_t *pid, const char *file, const posix_spawn_file_actions_t *actions,
		const posix_spawnattr_t *attributes, char *const *argv, char *const *envp)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_posix_spawnp);
	result = bypass_action_posix_spawnp(&trap, pid, file, actions, attributes, argv, envp);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_posix_spawnp(&trap, pid, file, actions, attributes, argv, envp), result, result != 0);
	bypass_trap_leave(&trap);
	return result;
}

/* posix_spawnp: knowledge/posix/process.bk:206 */
typedef int bypass_fn_posix_spawnp(bypass_pid_t *, const char *, const posix_spawn_file_actions_t *,
		const posix_spawnattr_t *, char *const *, char *const *);
static void *bypass_original_posix_spawnp;

int bypass_entry_posix_spawnp(bypass_pid_t *pid, const char *file, const posix_spawn_file_actions_t *actions,
		const posix_spawnattr_t *attributes, char *const *argv, char *const *envp)
		BYPASS_ENTRY("posix_spawnp");
int bypass_entry_posix_spawnp(bypass_pid_t *pid, const char *file, const posix_spawn_file_actions_t *actions,
		const posix_spawnattr_t *attributes, char *const *argv, char *const *envp)
{
	if (bypass_is_local())
		return ((bypass_fn_posix_spawnp *)bypass_original(&bypass_original_posix_spawnp, "posix_spawnp", "GLIBC_2.15"))(pid, file, actions, attributes, argv, envp);
	return bypass_switch_posix_spawnp(pid, file, actions, attributes, argv, envp);
}

/* The original, for actions. */
int bypass_local_posix_spawnp(pid_t *pid, const char *file, const posix_spawn_file_actions_t *actions,
		const posix_spawnattr_t *attributes, char *const *argv, char *const *envp)
{
	return ((bypass_fn_posix_spawnp *)bypass_original(&bypass_original_posix_spawnp, "posix_spawnp", "GLIBC_2.15"))(pid, file, actions, attributes, argv, envp);
}

/* ==== posix_spawn_file_actions_addopen ==================== knowledge/posix/process.bk:267 ====
 *
 *   posix_spawn_file_actions_addopen  knowledge/posix/process.bk:267  implied
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_posix_spawn_file_actions_addopen(struct bypass_trap *bypass_trap,
		posix_spawn_file_actions_t *actions, int fd, const char *path, int flags, mode_t mode)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "actions", actions);
	BYPASS_TEXT(text, int, "fd", fd);
	bypass_text_pointer(text, "path", path);
	BYPASS_TEXT(text, int, "flags", flags);
	BYPASS_TEXT(text, mode_t, "mode", mode);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_posix_spawn_file_actions_addopen(struct bypass_trap *bypass_trap,
		posix_spawn_file_actions_t *actions, int fd, const char *path, int flags, mode_t mode)
{
#line 277 "knowledge/posix/process.bk"
        int place = bypass_spawn_opens(actions, fd, path, flags, mode);

        if (place == BYPASS_SPAWN_HERE)
            return bypass_local_posix_spawn_file_actions_addopen(actions, fd, path, flags, mode);
        return place < 0 ? -place : posix_spawn_file_actions_adddup2(actions, place, fd);
#line 3539 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_posix_spawn_file_actions_addopen(posix_spawn_file_actions_t *actions, int fd, const char *path,
		int flags, mode_t mode)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_posix_spawn_file_actions_addopen);
	result = bypass_action_posix_spawn_file_actions_addopen(&trap, actions, fd, path, flags, mode);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_posix_spawn_file_actions_addopen(&trap, actions, fd, path, flags, mode), result, result != 0);
	bypass_trap_leave(&trap);
	return result;
}

/* posix_spawn_file_actions_addopen: knowledge/posix/process.bk:267 */
typedef int bypass_fn_posix_spawn_file_actions_addopen(posix_spawn_file_actions_t *, int, const char *, int,
		bypass_mode_t);
static void *bypass_original_posix_spawn_file_actions_addopen;

int bypass_entry_posix_spawn_file_actions_addopen(posix_spawn_file_actions_t *actions, int fd, const char *path,
		int flags, bypass_mode_t mode)
		BYPASS_ENTRY("posix_spawn_file_actions_addopen");
int bypass_entry_posix_spawn_file_actions_addopen(posix_spawn_file_actions_t *actions, int fd, const char *path,
		int flags, bypass_mode_t mode)
{
	if (bypass_is_local())
		return ((bypass_fn_posix_spawn_file_actions_addopen *)bypass_original(&bypass_original_posix_spawn_file_actions_addopen, "posix_spawn_file_actions_addopen", NULL))(actions, fd, path, flags, mode);
	return bypass_switch_posix_spawn_file_actions_addopen(actions, fd, path, flags, mode);
}

/* The original, for actions. */
int bypass_local_posix_spawn_file_actions_addopen(posix_spawn_file_actions_t *actions, int fd, const char *path,
		int flags, mode_t mode)
{
	return ((bypass_fn_posix_spawn_file_actions_addopen *)bypass_original(&bypass_original_posix_spawn_file_actions_addopen, "posix_spawn_file_actions_addopen", NULL))(actions, fd, path, flags, mode);
}

/* ==== posix_spawn_file_actions_init ======================= knowledge/posix/process.bk:284 ====
 *
 *   posix_spawn_file_actions_init  knowledge/posix/process.bk:284  implied
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_posix_spawn_file_actions_init(struct bypass_trap *bypass_trap,
		posix_spawn_file_actions_t *actions)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "actions", actions);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_posix_spawn_file_actions_init(struct bypass_trap *bypass_trap,
		posix_spawn_file_actions_t *actions)
{
#line 290 "knowledge/posix/process.bk"
        bypass_spawn_forget(actions);
        return bypass_local_posix_spawn_file_actions_init(actions);
#line 3602 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_posix_spawn_file_actions_init(posix_spawn_file_actions_t *actions)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_posix_spawn_file_actions_init);
	result = bypass_action_posix_spawn_file_actions_init(&trap, actions);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_posix_spawn_file_actions_init(&trap, actions), result, result != 0);
	bypass_trap_leave(&trap);
	return result;
}

/* posix_spawn_file_actions_init: knowledge/posix/process.bk:284 */
typedef int bypass_fn_posix_spawn_file_actions_init(posix_spawn_file_actions_t *);
static void *bypass_original_posix_spawn_file_actions_init;

int bypass_entry_posix_spawn_file_actions_init(posix_spawn_file_actions_t *actions)
		BYPASS_ENTRY("posix_spawn_file_actions_init");
int bypass_entry_posix_spawn_file_actions_init(posix_spawn_file_actions_t *actions)
{
	if (bypass_is_local())
		return ((bypass_fn_posix_spawn_file_actions_init *)bypass_original(&bypass_original_posix_spawn_file_actions_init, "posix_spawn_file_actions_init", NULL))(actions);
	return bypass_switch_posix_spawn_file_actions_init(actions);
}

/* The original, for actions. */
int bypass_local_posix_spawn_file_actions_init(posix_spawn_file_actions_t *actions)
{
	return ((bypass_fn_posix_spawn_file_actions_init *)bypass_original(&bypass_original_posix_spawn_file_actions_init, "posix_spawn_file_actions_init", NULL))(actions);
}

/* ==== posix_spawn_file_actions_destroy ==================== knowledge/posix/process.bk:294 ====
 *
 *   posix_spawn_file_actions_destroy  knowledge/posix/process.bk:294  implied
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_posix_spawn_file_actions_destroy(struct bypass_trap *bypass_trap,
		posix_spawn_file_actions_t *actions)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "actions", actions);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_posix_spawn_file_actions_destroy(struct bypass_trap *bypass_trap,
		posix_spawn_file_actions_t *actions)
{
#line 300 "knowledge/posix/process.bk"
        bypass_spawn_forget(actions);
        return bypass_local_posix_spawn_file_actions_destroy(actions);
#line 3660 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_posix_spawn_file_actions_destroy(posix_spawn_file_actions_t *actions)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_posix_spawn_file_actions_destroy);
	result = bypass_action_posix_spawn_file_actions_destroy(&trap, actions);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_posix_spawn_file_actions_destroy(&trap, actions), result, result != 0);
	bypass_trap_leave(&trap);
	return result;
}

/* posix_spawn_file_actions_destroy: knowledge/posix/process.bk:294 */
typedef int bypass_fn_posix_spawn_file_actions_destroy(posix_spawn_file_actions_t *);
static void *bypass_original_posix_spawn_file_actions_destroy;

int bypass_entry_posix_spawn_file_actions_destroy(posix_spawn_file_actions_t *actions)
		BYPASS_ENTRY("posix_spawn_file_actions_destroy");
int bypass_entry_posix_spawn_file_actions_destroy(posix_spawn_file_actions_t *actions)
{
	if (bypass_is_local())
		return ((bypass_fn_posix_spawn_file_actions_destroy *)bypass_original(&bypass_original_posix_spawn_file_actions_destroy, "posix_spawn_file_actions_destroy", NULL))(actions);
	return bypass_switch_posix_spawn_file_actions_destroy(actions);
}

/* The original, for actions. */
int bypass_local_posix_spawn_file_actions_destroy(posix_spawn_file_actions_t *actions)
{
	return ((bypass_fn_posix_spawn_file_actions_destroy *)bypass_original(&bypass_original_posix_spawn_file_actions_destroy, "posix_spawn_file_actions_destroy", NULL))(actions);
}

/* ==== system ============================================== knowledge/posix/process.bk:304 ====
 *
 *   system  knowledge/posix/process.bk:304  implied
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_system(struct bypass_trap *bypass_trap, const char *command)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "command", command);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_system(struct bypass_trap *bypass_trap, const char *command)
{
#line 312 "knowledge/posix/process.bk"
        return bypass_system(bypass_trap, command);
#line 3715 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_system(const char *command)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_system);
	result = bypass_action_system(&trap, command);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_system(&trap, command), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== popen =============================================== knowledge/posix/process.bk:315 ====
 *
 *   popen      knowledge/posix/process.bk:315       implied
 *   _IO_popen  knowledge/linux-glibc/process.bk:14  the same shape
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_popen(struct bypass_trap *bypass_trap, const char *command,
		const char *mode)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "command", command);
	bypass_text_pointer(text, "mode", mode);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static FILE *bypass_action_popen(struct bypass_trap *bypass_trap, const char *command, const char *mode)
{
#line 320 "knowledge/posix/process.bk"
        return (FILE *)bypass_popen(bypass_trap, command, mode);
#line 3754 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
FILE *bypass_switch_popen(const char *command, const char *mode)
{
	struct bypass_trap trap;
	FILE *result;

	bypass_trap_enter(&trap, BYPASS_CALL_popen);
	result = bypass_action_popen(&trap, command, mode);
	if (trap.traced)
		bypass_text_result_pointer(bypass_describe_popen(&trap, command, mode), result, result == NULL);
	bypass_trap_leave(&trap);
	return result;
}

/* popen: knowledge/posix/process.bk:315 */
typedef FILE *bypass_fn_popen(const char *, const char *);
static void *bypass_original_popen;

FILE *bypass_entry_popen(const char *command, const char *mode) BYPASS_ENTRY("popen");
FILE *bypass_entry_popen(const char *command, const char *mode)
{
	if (bypass_is_local())
		return ((bypass_fn_popen *)bypass_original(&bypass_original_popen, "popen", NULL))(command, mode);
	return bypass_switch_popen(command, mode);
}

#if defined(__linux__) && defined(__GLIBC__)
/* _IO_popen: knowledge/linux-glibc/process.bk:14 */
typedef FILE *bypass_fn__IO_popen(const char *, const char *);
static void *bypass_original__IO_popen;

FILE *bypass_entry__IO_popen(const char *command, const char *mode) BYPASS_ENTRY("_IO_popen");
FILE *bypass_entry__IO_popen(const char *command, const char *mode)
{
	if (bypass_is_local())
		return ((bypass_fn__IO_popen *)bypass_original(&bypass_original__IO_popen, "_IO_popen", NULL))(command, mode);
	return bypass_switch_popen(command, mode);
}
#endif

/* The original, for actions. */
FILE *bypass_local_popen(const char *command, const char *mode)
{
	return ((bypass_fn_popen *)bypass_original(&bypass_original_popen, "popen", NULL))(command, mode);
}

/* ==== pclose ============================================== knowledge/posix/process.bk:323 ====
 *
 *   pclose  knowledge/posix/process.bk:323  implied
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_pclose(struct bypass_trap *bypass_trap, FILE *stream)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "stream", stream);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_pclose(struct bypass_trap *bypass_trap, FILE *stream)
{
#line 328 "knowledge/posix/process.bk"
        int status;

        return bypass_pclose(bypass_trap, stream, &status) ? status : bypass_local_pclose(stream);
#line 3824 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_pclose(FILE *stream)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_pclose);
	result = bypass_action_pclose(&trap, stream);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_pclose(&trap, stream), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

/* pclose: knowledge/posix/process.bk:323 */
typedef int bypass_fn_pclose(FILE *);
static void *bypass_original_pclose;

int bypass_entry_pclose(FILE *stream) BYPASS_ENTRY("pclose");
int bypass_entry_pclose(FILE *stream)
{
	if (bypass_is_local())
		return ((bypass_fn_pclose *)bypass_original(&bypass_original_pclose, "pclose", NULL))(stream);
	return bypass_switch_pclose(stream);
}

/* The original, for actions. */
int bypass_local_pclose(FILE *stream)
{
	return ((bypass_fn_pclose *)bypass_original(&bypass_original_pclose, "pclose", NULL))(stream);
}

/* ==== sendmsg ============================================= knowledge/posix/sockets.bk:465 ====
 *
 *   sendmsg      knowledge/posix/sockets.bk:465             implied
 *   sendmsg      knowledge/linux-any-libc/sockets.bk:5      a shape of its own
 *   __sendmsg64  knowledge/linux-glibc-narrow/sockets.bk:3  the same shape
 */

/* What its entry points ask, which know no constant of the system. */
#if defined(BYPASS_ANY_LIBC)
int bypass_unless_sendmsg(const struct msghdr *message)
{
	return message != NULL && (bypass_message_lengths((struct msghdr *)(uintptr_t)message, 1));
}
#endif

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_sendmsg(struct bypass_trap *bypass_trap, int fd,
		const struct msghdr *message, int flags)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	bypass_text_pointer(text, "message", message);
	BYPASS_TEXT(text, int, "flags", flags);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static ssize_t bypass_action_sendmsg(struct bypass_trap *bypass_trap, int fd, const struct msghdr *message, int flags)
{
	if (bypass_descriptor_private(fd)) {
		errno = EBADF;
		return -1;
	}
#line 473 "knowledge/posix/sockets.bk"
        if (bypass_descriptor_side(fd) == BYPASS_HOME)
            return bypass_message_out(fd, message, flags);
        if (bypass_rights_send(message) == -1)
            return -1;
        return bypass_local_sendmsg(fd, message, flags);
#line 3899 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
ssize_t bypass_switch_sendmsg(int fd, const struct msghdr *message, int flags)
{
	struct bypass_trap trap;
	ssize_t result;

	bypass_trap_enter(&trap, BYPASS_CALL_sendmsg);
	result = bypass_action_sendmsg(&trap, fd, message, flags);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_sendmsg(&trap, fd, message, flags), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_sendmsg)
/* System entry: sendmsg: knowledge/posix/sockets.bk:469 */
static long bypass_below_sendmsg_sendmsg(struct bypass_system *bypass_entered)
{
	int fd = (int)bypass_entered->argument[0];
	const struct msghdr *message = (const struct msghdr *)bypass_entered->argument[1];
	int flags = (int)bypass_entered->argument[2];
	ssize_t result;

	if (bypass_entered->audited)
		return bypass_audited_descriptor(bypass_entered, fd);
	result = bypass_switch_sendmsg(fd, message, flags);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
ssize_t bypass_again_sendmsg(int fd, const struct msghdr *message, int flags)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_sendmsg)) {
#if defined(SYS_sendmsg)
		case SYS_sendmsg:
			again = bypass_system_again((long)fd, (long)message, (long)flags, was[3], was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (ssize_t)again;
}
#endif

/* ==== recvmsg ============================================= knowledge/posix/sockets.bk:480 ====
 *
 *   recvmsg      knowledge/posix/sockets.bk:480             implied
 *   recvmsg      knowledge/linux-any-libc/sockets.bk:7      a shape of its own
 *   __recvmsg64  knowledge/linux-glibc-narrow/sockets.bk:5  the same shape
 */

/* What its entry points ask, which know no constant of the system. */
#if defined(BYPASS_ANY_LIBC)
int bypass_unless_recvmsg(struct msghdr *message)
{
	return message != NULL && (bypass_message_lengths(message, 0));
}
#endif

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_recvmsg(struct bypass_trap *bypass_trap, int fd, struct msghdr *message,
		int flags)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	bypass_text_pointer(text, "message", message);
	BYPASS_TEXT(text, int, "flags", flags);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static ssize_t bypass_action_recvmsg(struct bypass_trap *bypass_trap, int fd, struct msghdr *message, int flags)
{
	if (bypass_descriptor_private(fd)) {
		errno = EBADF;
		return -1;
	}
#line 488 "knowledge/posix/sockets.bk"
        ssize_t result;

        if (bypass_descriptor_side(fd) == BYPASS_HOME)
            return bypass_message_in(fd, message, flags);
        result = bypass_local_recvmsg(fd, message, flags);
        if (result != -1)
            bypass_rights_received(message);
        return result;
#line 3996 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
ssize_t bypass_switch_recvmsg(int fd, struct msghdr *message, int flags)
{
	struct bypass_trap trap;
	ssize_t result;

	bypass_trap_enter(&trap, BYPASS_CALL_recvmsg);
	result = bypass_action_recvmsg(&trap, fd, message, flags);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_recvmsg(&trap, fd, message, flags), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_recvmsg)
/* System entry: recvmsg: knowledge/posix/sockets.bk:484 */
static long bypass_below_recvmsg_recvmsg(struct bypass_system *bypass_entered)
{
	int fd = (int)bypass_entered->argument[0];
	struct msghdr *message = (struct msghdr *)bypass_entered->argument[1];
	int flags = (int)bypass_entered->argument[2];
	ssize_t result;

	if (bypass_entered->audited)
		return bypass_audited_descriptor(bypass_entered, fd);
	result = bypass_switch_recvmsg(fd, message, flags);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
ssize_t bypass_again_recvmsg(int fd, struct msghdr *message, int flags)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_recvmsg)) {
#if defined(SYS_recvmsg)
		case SYS_recvmsg:
			again = bypass_system_again((long)fd, (long)message, (long)flags, was[3], was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (ssize_t)again;
}
#endif

/* ==== fstat ================================================= knowledge/posix/status.bk:52 ====
 *
 *   fstat             knowledge/posix/status.bk:52                   implied
 *   fstat64           knowledge/linux/status.bk:23                   the same shape
 *   __fxstat          knowledge/linux/status.bk:24                   a shape of its own
 *   __fxstat64        knowledge/linux/status.bk:25                   a shape of its own
 *   __fstat64_time64  knowledge/linux-glibc-narrow/status.bk:10      a shape of its own
 *   fstat             knowledge/linux-glibc-two-status/status.bk:9   a shape of its own
 *   __fxstat          knowledge/linux-glibc-two-status/status.bk:10  a shape of its own
 */

/* Sender: have the shadow run fstat, and bring back its answer. */
int bypass_shadow_fstat(int fd, struct stat *status)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_fstat, 0);
	bypass_put_descriptor(&call, fd);
	bypass_require(&call.request, status != NULL);
	if (bypass_call_run(&call)) {
		result = BYPASS_GET(&call.reply, int);
		if (call.outs)
			bypass_get_record(&call.reply, status, &bypass_record_stat);
	}
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fstat(struct bypass_trap *bypass_trap, int fd, struct stat *status)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	bypass_text_pointer(text, "status", status);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_fstat(struct bypass_trap *bypass_trap, int fd, struct stat *status)
{
	enum bypass_side bypass_side = bypass_descriptor_side(fd);

	if (bypass_descriptor_private(fd)) {
		errno = EBADF;
		return -1;
	}
#line 62 "knowledge/posix/status.bk"
        int result;

        if (bypass_side == BYPASS_LOCAL)
            return bypass_local_fstat(fd, status);
        result = bypass_shadow_fstat(fd, status);
        if (result == 0)
            status->st_dev = bypass_home_device(status->st_dev);
        return result;
#line 4108 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_fstat(int fd, struct stat *status)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_fstat);
	result = bypass_action_fstat(&trap, fd, status);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_fstat(&trap, fd, status), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_fstat)
/* System entry: fstat: knowledge/posix/status.bk:56 */
static long bypass_below_fstat_fstat(struct bypass_system *bypass_entered)
{
	int fd = (int)bypass_entered->argument[0];
	struct stat *status = (struct stat *)bypass_entered->argument[1];
	int result;

	if (bypass_entered->audited)
		return bypass_audited_descriptor(bypass_entered, fd);
	result = bypass_switch_fstat(fd, status);
	return bypass_system_result((long)result);
}
#endif

#if defined(SYS_newfstatat)
/* System entry: newfstatat: knowledge/posix/status.bk:57 */
static long bypass_below_fstat_newfstatat(struct bypass_system *bypass_entered)
{
	int fd = (int)bypass_entered->argument[0];
	const char *name = (const char *)bypass_entered->argument[1];
	struct stat *status = (struct stat *)bypass_entered->argument[2];
	int flags = (int)bypass_entered->argument[3];
	int result;

	if (name != NULL && (fd == AT_FDCWD || (flags & AT_EMPTY_PATH) == 0 || name[0] != '\0'))
		return BYPASS_SYSTEM_PASS;
	if (bypass_entered->audited)
		return bypass_audited_descriptor(bypass_entered, fd);
	result = bypass_switch_fstat(fd, status);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
int bypass_again_fstat(int fd, struct stat *status)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_fstat)) {
#if defined(SYS_fstat)
		case SYS_fstat:
			again = bypass_system_again((long)fd, (long)status, was[2], was[3], was[4], was[5]);
			break;
#endif
#if defined(SYS_newfstatat)
		case SYS_newfstatat:
			again = bypass_system_again((long)fd, was[1], (long)status, was[3], was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (int)again;
}
#endif

/* ==== fstatat =============================================== knowledge/posix/status.bk:72 ====
 *
 *   fstatat             knowledge/posix/status.bk:72                   implied
 *   fstatat64           knowledge/linux/status.bk:28                   the same shape
 *   __fxstatat          knowledge/linux/status.bk:29                   a shape of its own
 *   __fxstatat64        knowledge/linux/status.bk:30                   a shape of its own
 *   __fstatat64_time64  knowledge/linux-glibc-narrow/status.bk:13      a shape of its own
 *   fstatat             knowledge/linux-glibc-two-status/status.bk:12  a shape of its own
 *   __fxstatat          knowledge/linux-glibc-two-status/status.bk:13  a shape of its own
 */

/* Sender: have the shadow run fstatat, and bring back its answer. */
int bypass_shadow_fstatat(int dirfd, const char *path, struct stat *status, int flags)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_fstatat, 0);
	bypass_put_descriptor(&call, dirfd);
	bypass_put_path(&call, 0, path, PATH_MAX);
	bypass_require(&call.request, status != NULL);
	bypass_put_symbols(&call.request, flags, &bypass_symbols_at_flags);
	if (bypass_call_run(&call)) {
		result = BYPASS_GET(&call.reply, int);
		if (call.outs)
			bypass_get_record(&call.reply, status, &bypass_record_stat);
	}
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fstatat(struct bypass_trap *bypass_trap, int dirfd, const char *path,
		struct stat *status, int flags)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "dirfd", dirfd);
	bypass_text_string(text, "path", path);
	bypass_text_pointer(text, "status", status);
	bypass_text_symbols(text, "flags", flags, &bypass_symbols_at_flags);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_fstatat(struct bypass_trap *bypass_trap, int dirfd, const char *path, struct stat *status,
		int flags)
{
	struct bypass_route bypass_path_route;
	enum bypass_side bypass_side = BYPASS_ANYWHERE;

	bypass_route_parameter(bypass_trap, 0, &bypass_path_route, dirfd, path, flags & AT_SYMLINK_NOFOLLOW ? BYPASS_LAST_ITSELF : BYPASS_LAST_FOLLOWED);
	if (bypass_path_route.side == BYPASS_ANYWHERE)
		bypass_path_route.side = BYPASS_LOCAL;
	bypass_trap->side = bypass_path_route.side;
	if (bypass_path_route.side == BYPASS_DENY) {
		errno = bypass_path_route.error;
		return -1;
	}
	path = bypass_path_route.path;
	dirfd = bypass_path_route.at;
	bypass_side = bypass_path_route.side;
#define bypass_routed bypass_path_route
#line 80 "knowledge/posix/status.bk"
        int result;

        if (bypass_routed.link != NULL && (flags & AT_SYMLINK_NOFOLLOW))
            return bypass_local_fstatat(AT_FDCWD, bypass_routed.link, status, flags);
        if (bypass_side == BYPASS_LOCAL)
            return bypass_local_fstatat(dirfd, path, status, flags);
        result = bypass_shadow_fstatat(dirfd, path, status, flags);
        if (result == 0)
            status->st_dev = bypass_home_device(status->st_dev);
        return result;
#line 4260 "figure8_agent.c"
#undef bypass_routed
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_fstatat(int dirfd, const char *path, struct stat *status, int flags)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_fstatat);
	result = bypass_action_fstatat(&trap, dirfd, path, status, flags);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_fstatat(&trap, dirfd, path, status, flags), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_newfstatat)
/* System entry: newfstatat: knowledge/posix/status.bk:76 */
static long bypass_below_fstatat_newfstatat(struct bypass_system *bypass_entered)
{
	int dirfd = (int)bypass_entered->argument[0];
	const char *path = (const char *)bypass_entered->argument[1];
	struct stat *status = (struct stat *)bypass_entered->argument[2];
	int flags = (int)bypass_entered->argument[3];
	int result;

	if (bypass_entered->audited)
		return bypass_audited_path(bypass_entered, dirfd, path);
	result = bypass_switch_fstatat(dirfd, path, status, flags);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
int bypass_again_fstatat(int dirfd, const char *path, struct stat *status, int flags)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_fstatat)) {
#if defined(SYS_newfstatat)
		case SYS_newfstatat:
			again = bypass_system_again((long)dirfd, (long)path, (long)status, (long)flags, was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (int)again;
}
#endif

/* ==== fchownat ============================================= knowledge/posix/status.bk:132 ====
 *
 *   fchownat  knowledge/posix/status.bk:132  implied
 */

/* Sender: have the shadow run fchownat, and bring back its answer. */
int bypass_shadow_fchownat(int dirfd, const char *path, uid_t owner, gid_t group, int flags)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_fchownat, 0);
	bypass_put_descriptor(&call, dirfd);
	bypass_put_path(&call, 0, path, PATH_MAX);
	BYPASS_PUT(&call.request, uid_t, owner);
	BYPASS_PUT(&call.request, gid_t, group);
	bypass_put_symbols(&call.request, flags, &bypass_symbols_at_flags);
	if (bypass_call_run(&call))
		result = BYPASS_GET(&call.reply, int);
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fchownat(struct bypass_trap *bypass_trap, int dirfd, const char *path,
		uid_t owner, gid_t group, int flags)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "dirfd", dirfd);
	bypass_text_string(text, "path", path);
	BYPASS_TEXT(text, uid_t, "owner", owner);
	BYPASS_TEXT(text, gid_t, "group", group);
	bypass_text_symbols(text, "flags", flags, &bypass_symbols_at_flags);
	return text;
}

/* Agent action: none is given, so the call goes where it belongs. */
static int bypass_action_fchownat(struct bypass_trap *bypass_trap, int dirfd, const char *path, uid_t owner,
		gid_t group, int flags)
{
	if (bypass_descriptor_private(dirfd)) {
		errno = EBADF;
		return -1;
	}
	if (bypass_descriptor_side(dirfd) == BYPASS_HOME)
		return bypass_shadow_fchownat(dirfd, path, owner, group, flags);
	return bypass_local_fchownat(dirfd, path, owner, group, flags);
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_fchownat(int dirfd, const char *path, uid_t owner, gid_t group, int flags)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_fchownat);
	result = bypass_action_fchownat(&trap, dirfd, path, owner, group, flags);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_fchownat(&trap, dirfd, path, owner, group, flags), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_fchownat)
/* System entry: fchownat: knowledge/posix/status.bk:135 */
static long bypass_below_fchownat_fchownat(struct bypass_system *bypass_entered)
{
	int dirfd = (int)bypass_entered->argument[0];
	const char *path = (const char *)bypass_entered->argument[1];
	uid_t owner = (uid_t)bypass_entered->argument[2];
	gid_t group = (gid_t)bypass_entered->argument[3];
	int flags = (int)bypass_entered->argument[4];
	int result;

	if (bypass_entered->audited)
		return bypass_audited_descriptor(bypass_entered, dirfd);
	result = bypass_switch_fchownat(dirfd, path, owner, group, flags);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
int bypass_again_fchownat(int dirfd, const char *path, uid_t owner, gid_t group, int flags)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_fchownat)) {
#if defined(SYS_fchownat)
		case SYS_fchownat:
			again = bypass_system_again((long)dirfd, (long)path, (long)owner, (long)group, (long)flags, was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (int)again;
}
#endif

/* ==== fstatvfs ============================================= knowledge/posix/status.bk:171 ====
 *
 *   fstatvfs    knowledge/posix/status.bk:171              implied
 *   fstatvfs64  knowledge/linux/status.bk:35               the same shape
 *   fstatvfs    knowledge/linux-glibc-alpha/status.bk:4    a shape of its own
 *   fstatvfs    knowledge/linux-glibc-narrow/status.bk:18  a shape of its own
 */

/* Sender: have the shadow run fstatvfs, and bring back its answer. */
int bypass_shadow_fstatvfs(int fd, struct statvfs *status)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_fstatvfs, 0);
	bypass_put_descriptor(&call, fd);
	bypass_require(&call.request, status != NULL);
	if (bypass_call_run(&call)) {
		result = BYPASS_GET(&call.reply, int);
		if (call.outs)
			bypass_get_record(&call.reply, status, &bypass_record_statvfs);
	}
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fstatvfs(struct bypass_trap *bypass_trap, int fd, struct statvfs *status)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	bypass_text_pointer(text, "status", status);
	return text;
}

/* Agent action: none is given, so the call goes where it belongs. */
static int bypass_action_fstatvfs(struct bypass_trap *bypass_trap, int fd, struct statvfs *status)
{
	if (bypass_descriptor_private(fd)) {
		errno = EBADF;
		return -1;
	}
	if (bypass_descriptor_side(fd) == BYPASS_HOME)
		return bypass_shadow_fstatvfs(fd, status);
	return bypass_local_fstatvfs(fd, status);
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_fstatvfs(int fd, struct statvfs *status)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_fstatvfs);
	result = bypass_action_fstatvfs(&trap, fd, status);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_fstatvfs(&trap, fd, status), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== fpathconf ============================================ knowledge/posix/status.bk:188 ====
 *
 *   fpathconf  knowledge/posix/status.bk:188  implied
 */

/* Sender: have the shadow run fpathconf, and bring back its answer. */
long bypass_shadow_fpathconf(int fd, int name)
{
	struct bypass_call call;
	long result = -1;

	bypass_call_begin(&call, BYPASS_CALL_fpathconf, 0);
	bypass_put_descriptor(&call, fd);
	bypass_put_symbols(&call.request, name, &bypass_symbols_path_limit);
	if (bypass_call_run(&call))
		result = BYPASS_GET(&call.reply, long);
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fpathconf(struct bypass_trap *bypass_trap, int fd, int name)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	bypass_text_symbols(text, "name", name, &bypass_symbols_path_limit);
	return text;
}

/* Agent action: none is given, so the call goes where it belongs. */
static long bypass_action_fpathconf(struct bypass_trap *bypass_trap, int fd, int name)
{
	if (bypass_descriptor_private(fd)) {
		errno = EBADF;
		return -1;
	}
	if (bypass_descriptor_side(fd) == BYPASS_HOME)
		return bypass_shadow_fpathconf(fd, name);
	return bypass_local_fpathconf(fd, name);
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
long bypass_switch_fpathconf(int fd, int name)
{
	struct bypass_trap trap;
	long result;

	bypass_trap_enter(&trap, BYPASS_CALL_fpathconf);
	result = bypass_action_fpathconf(&trap, fd, name);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_fpathconf(&trap, fd, name), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== tcgetattr =========================================== knowledge/posix/terminals.bk:8 ====
 *
 *   tcgetattr  knowledge/posix/terminals.bk:8  implied
 */

/* Sender: have the shadow run tcgetattr, and bring back its answer. */
int bypass_shadow_tcgetattr(int fd, struct termios *settings)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_tcgetattr, 0);
	bypass_put_descriptor(&call, fd);
	bypass_require(&call.request, settings != NULL);
	if (bypass_call_run(&call)) {
		result = BYPASS_GET(&call.reply, int);
		if (call.outs)
			bypass_get_record(&call.reply, settings, &bypass_record_termios);
	}
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_tcgetattr(struct bypass_trap *bypass_trap, int fd,
		struct termios *settings)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	bypass_text_pointer(text, "settings", settings);
	return text;
}

/* Agent action: none is given, so the call goes where it belongs. */
static int bypass_action_tcgetattr(struct bypass_trap *bypass_trap, int fd, struct termios *settings)
{
	if (bypass_descriptor_private(fd)) {
		errno = EBADF;
		return -1;
	}
	int bypass_result = bypass_local_tcgetattr(fd, settings);

	if (bypass_result == -1 && errno == EBADF && bypass_descriptor_side(fd) == BYPASS_HOME) {
		errno = bypass_trap->saved_errno;
		bypass_result = bypass_shadow_tcgetattr(fd, settings);
	}
	return bypass_result;
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_tcgetattr(int fd, struct termios *settings)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_tcgetattr);
	result = bypass_action_tcgetattr(&trap, fd, settings);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_tcgetattr(&trap, fd, settings), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== tcsetattr ========================================== knowledge/posix/terminals.bk:14 ====
 *
 *   tcsetattr  knowledge/posix/terminals.bk:14  implied
 */

/* Sender: have the shadow run tcsetattr, and bring back its answer. */
int bypass_shadow_tcsetattr(int fd, int when, const struct termios *settings)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_tcsetattr, 1);
	bypass_put_descriptor(&call, fd);
	bypass_put_symbols(&call.request, when, &bypass_symbols_terminal_when);
	if (bypass_require(&call.request, settings != NULL))
		bypass_put_record(&call.request, settings, &bypass_record_termios);
	if (bypass_call_run(&call))
		result = BYPASS_GET(&call.reply, int);
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_tcsetattr(struct bypass_trap *bypass_trap, int fd, int when,
		const struct termios *settings)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	bypass_text_symbols(text, "when", when, &bypass_symbols_terminal_when);
	bypass_text_pointer(text, "settings", settings);
	return text;
}

/* Agent action: none is given, so the call goes where it belongs. */
static int bypass_action_tcsetattr(struct bypass_trap *bypass_trap, int fd, int when, const struct termios *settings)
{
	if (bypass_descriptor_private(fd)) {
		errno = EBADF;
		return -1;
	}
	int bypass_result = bypass_local_tcsetattr(fd, when, settings);

	if (bypass_result == -1 && errno == EBADF && bypass_descriptor_side(fd) == BYPASS_HOME) {
		errno = bypass_trap->saved_errno;
		bypass_result = bypass_shadow_tcsetattr(fd, when, settings);
	}
	return bypass_result;
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_tcsetattr(int fd, int when, const struct termios *settings)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_tcsetattr);
	result = bypass_action_tcsetattr(&trap, fd, when, settings);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_tcsetattr(&trap, fd, when, settings), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== tcdrain ============================================ knowledge/posix/terminals.bk:21 ====
 *
 *   tcdrain  knowledge/posix/terminals.bk:21  implied
 */

/* Sender: have the shadow run tcdrain, and bring back its answer. */
int bypass_shadow_tcdrain(int fd)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_tcdrain, 1);
	bypass_put_descriptor(&call, fd);
	if (bypass_call_run(&call))
		result = BYPASS_GET(&call.reply, int);
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_tcdrain(struct bypass_trap *bypass_trap, int fd)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	return text;
}

/* Agent action: none is given, so the call goes where it belongs. */
static int bypass_action_tcdrain(struct bypass_trap *bypass_trap, int fd)
{
	if (bypass_descriptor_private(fd)) {
		errno = EBADF;
		return -1;
	}
	int bypass_result = bypass_local_tcdrain(fd);

	if (bypass_result == -1 && errno == EBADF && bypass_descriptor_side(fd) == BYPASS_HOME) {
		errno = bypass_trap->saved_errno;
		bypass_result = bypass_shadow_tcdrain(fd);
	}
	return bypass_result;
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_tcdrain(int fd)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_tcdrain);
	result = bypass_action_tcdrain(&trap, fd);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_tcdrain(&trap, fd), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== tcflush ============================================ knowledge/posix/terminals.bk:28 ====
 *
 *   tcflush  knowledge/posix/terminals.bk:28  implied
 */

/* Sender: have the shadow run tcflush, and bring back its answer. */
int bypass_shadow_tcflush(int fd, int queue)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_tcflush, 0);
	bypass_put_descriptor(&call, fd);
	bypass_put_symbols(&call.request, queue, &bypass_symbols_terminal_queue);
	if (bypass_call_run(&call))
		result = BYPASS_GET(&call.reply, int);
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_tcflush(struct bypass_trap *bypass_trap, int fd, int queue)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	bypass_text_symbols(text, "queue", queue, &bypass_symbols_terminal_queue);
	return text;
}

/* Agent action: none is given, so the call goes where it belongs. */
static int bypass_action_tcflush(struct bypass_trap *bypass_trap, int fd, int queue)
{
	if (bypass_descriptor_private(fd)) {
		errno = EBADF;
		return -1;
	}
	int bypass_result = bypass_local_tcflush(fd, queue);

	if (bypass_result == -1 && errno == EBADF && bypass_descriptor_side(fd) == BYPASS_HOME) {
		errno = bypass_trap->saved_errno;
		bypass_result = bypass_shadow_tcflush(fd, queue);
	}
	return bypass_result;
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_tcflush(int fd, int queue)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_tcflush);
	result = bypass_action_tcflush(&trap, fd, queue);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_tcflush(&trap, fd, queue), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== tcflow ============================================= knowledge/posix/terminals.bk:34 ====
 *
 *   tcflow  knowledge/posix/terminals.bk:34  implied
 */

/* Sender: have the shadow run tcflow, and bring back its answer. */
int bypass_shadow_tcflow(int fd, int action)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_tcflow, 0);
	bypass_put_descriptor(&call, fd);
	bypass_put_symbols(&call.request, action, &bypass_symbols_terminal_flow);
	if (bypass_call_run(&call))
		result = BYPASS_GET(&call.reply, int);
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_tcflow(struct bypass_trap *bypass_trap, int fd, int action)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	bypass_text_symbols(text, "action", action, &bypass_symbols_terminal_flow);
	return text;
}

/* Agent action: none is given, so the call goes where it belongs. */
static int bypass_action_tcflow(struct bypass_trap *bypass_trap, int fd, int action)
{
	if (bypass_descriptor_private(fd)) {
		errno = EBADF;
		return -1;
	}
	int bypass_result = bypass_local_tcflow(fd, action);

	if (bypass_result == -1 && errno == EBADF && bypass_descriptor_side(fd) == BYPASS_HOME) {
		errno = bypass_trap->saved_errno;
		bypass_result = bypass_shadow_tcflow(fd, action);
	}
	return bypass_result;
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_tcflow(int fd, int action)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_tcflow);
	result = bypass_action_tcflow(&trap, fd, action);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_tcflow(&trap, fd, action), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== tcsendbreak ======================================== knowledge/posix/terminals.bk:40 ====
 *
 *   tcsendbreak  knowledge/posix/terminals.bk:40  implied
 */

/* Sender: have the shadow run tcsendbreak, and bring back its answer. */
int bypass_shadow_tcsendbreak(int fd, int duration)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_tcsendbreak, 0);
	bypass_put_descriptor(&call, fd);
	BYPASS_PUT(&call.request, int, duration);
	if (bypass_call_run(&call))
		result = BYPASS_GET(&call.reply, int);
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_tcsendbreak(struct bypass_trap *bypass_trap, int fd, int duration)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	BYPASS_TEXT(text, int, "duration", duration);
	return text;
}

/* Agent action: none is given, so the call goes where it belongs. */
static int bypass_action_tcsendbreak(struct bypass_trap *bypass_trap, int fd, int duration)
{
	if (bypass_descriptor_private(fd)) {
		errno = EBADF;
		return -1;
	}
	int bypass_result = bypass_local_tcsendbreak(fd, duration);

	if (bypass_result == -1 && errno == EBADF && bypass_descriptor_side(fd) == BYPASS_HOME) {
		errno = bypass_trap->saved_errno;
		bypass_result = bypass_shadow_tcsendbreak(fd, duration);
	}
	return bypass_result;
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_tcsendbreak(int fd, int duration)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_tcsendbreak);
	result = bypass_action_tcsendbreak(&trap, fd, duration);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_tcsendbreak(&trap, fd, duration), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== tcgetpgrp ========================================== knowledge/posix/terminals.bk:46 ====
 *
 *   tcgetpgrp  knowledge/posix/terminals.bk:46  implied
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_tcgetpgrp(struct bypass_trap *bypass_trap, int fd)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static pid_t bypass_action_tcgetpgrp(struct bypass_trap *bypass_trap, int fd)
{
	enum bypass_side bypass_side = bypass_descriptor_side(fd);

	if (bypass_descriptor_private(fd)) {
		errno = EBADF;
		return -1;
	}
#define bypass_fail(E) do { errno = (E); return -1; } while (0)
#line 53 "knowledge/posix/terminals.bk"
        if (bypass_side == BYPASS_HOME)
            bypass_fail(ENOTTY);
        return bypass_local_tcgetpgrp(fd);
#line 4940 "figure8_agent.c"
#undef bypass_fail
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
pid_t bypass_switch_tcgetpgrp(int fd)
{
	struct bypass_trap trap;
	pid_t result;

	bypass_trap_enter(&trap, BYPASS_CALL_tcgetpgrp);
	result = bypass_action_tcgetpgrp(&trap, fd);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_tcgetpgrp(&trap, fd), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== tcsetpgrp ========================================== knowledge/posix/terminals.bk:58 ====
 *
 *   tcsetpgrp  knowledge/posix/terminals.bk:58  implied
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_tcsetpgrp(struct bypass_trap *bypass_trap, int fd, pid_t group)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	BYPASS_TEXT(text, pid_t, "group", group);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_tcsetpgrp(struct bypass_trap *bypass_trap, int fd, pid_t group)
{
	enum bypass_side bypass_side = bypass_descriptor_side(fd);

	if (bypass_descriptor_private(fd)) {
		errno = EBADF;
		return -1;
	}
#define bypass_fail(E) do { errno = (E); return -1; } while (0)
#line 65 "knowledge/posix/terminals.bk"
        if (bypass_side == BYPASS_HOME)
            bypass_fail(ENOTTY);
        return bypass_local_tcsetpgrp(fd, group);
#line 4987 "figure8_agent.c"
#undef bypass_fail
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_tcsetpgrp(int fd, pid_t group)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_tcsetpgrp);
	result = bypass_action_tcsetpgrp(&trap, fd, group);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_tcsetpgrp(&trap, fd, group), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== tcgetsid =========================================== knowledge/posix/terminals.bk:70 ====
 *
 *   tcgetsid  knowledge/posix/terminals.bk:70  implied
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_tcgetsid(struct bypass_trap *bypass_trap, int fd)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static pid_t bypass_action_tcgetsid(struct bypass_trap *bypass_trap, int fd)
{
	enum bypass_side bypass_side = bypass_descriptor_side(fd);

	if (bypass_descriptor_private(fd)) {
		errno = EBADF;
		return -1;
	}
#define bypass_fail(E) do { errno = (E); return -1; } while (0)
#line 77 "knowledge/posix/terminals.bk"
        if (bypass_side == BYPASS_HOME)
            bypass_fail(ENOTTY);
        return bypass_local_tcgetsid(fd);
#line 5033 "figure8_agent.c"
#undef bypass_fail
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
pid_t bypass_switch_tcgetsid(int fd)
{
	struct bypass_trap trap;
	pid_t result;

	bypass_trap_enter(&trap, BYPASS_CALL_tcgetsid);
	result = bypass_action_tcgetsid(&trap, fd);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_tcgetsid(&trap, fd), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== ttyname ============================================ knowledge/posix/terminals.bk:82 ====
 *
 *   ttyname  knowledge/posix/terminals.bk:82  implied
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_ttyname(struct bypass_trap *bypass_trap, int fd)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static char *bypass_action_ttyname(struct bypass_trap *bypass_trap, int fd)
{
	enum bypass_side bypass_side = bypass_descriptor_side(fd);

	if (bypass_descriptor_private(fd)) {
		errno = EBADF;
		return NULL;
	}
#define bypass_fail(E) do { errno = (E); return NULL; } while (0)
#line 87 "knowledge/posix/terminals.bk"
        if (bypass_side == BYPASS_HOME)
            bypass_fail(ENOTTY);
        return bypass_local_ttyname(fd);
#line 5079 "figure8_agent.c"
#undef bypass_fail
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
char *bypass_switch_ttyname(int fd)
{
	struct bypass_trap trap;
	char *result;

	bypass_trap_enter(&trap, BYPASS_CALL_ttyname);
	result = bypass_action_ttyname(&trap, fd);
	if (trap.traced)
		bypass_text_result_pointer(bypass_describe_ttyname(&trap, fd), result, result == NULL);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== dup3 ============================================== knowledge/linux/descriptors.bk:8 ====
 *
 *   dup3  knowledge/linux/descriptors.bk:8  implied
 */

#if defined(__linux__)
/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_dup3(struct bypass_trap *bypass_trap, int from, int to, int flags)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	BYPASS_TEXT(text, int, "from", from);
	BYPASS_TEXT(text, int, "to", to);
	BYPASS_TEXT(text, int, "flags", flags);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_dup3(struct bypass_trap *bypass_trap, int from, int to, int flags)
{
#define bypass_fail(E) do { errno = (E); return -1; } while (0)
#line 16 "knowledge/linux/descriptors.bk"
        if (flags < 0)
            bypass_fail(EINVAL);
        return bypass_duplicate(from, to, flags);
#line 5122 "figure8_agent.c"
#undef bypass_fail
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_dup3(int from, int to, int flags)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_dup3);
	result = bypass_action_dup3(&trap, from, to, flags);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_dup3(&trap, from, to, flags), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_dup3)
/* System entry: dup3: knowledge/linux/descriptors.bk:12 */
static long bypass_below_dup3_dup3(struct bypass_system *bypass_entered)
{
	int from = (int)bypass_entered->argument[0];
	int to = (int)bypass_entered->argument[1];
	int flags = (int)bypass_entered->argument[2];
	int result;

	if (bypass_entered->audited)
		return bypass_audited(bypass_entered);
	result = bypass_switch_dup3(from, to, flags);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
int bypass_again_dup3(int from, int to, int flags)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_dup3)) {
#if defined(SYS_dup3)
		case SYS_dup3:
			again = bypass_system_again((long)from, (long)to, (long)flags, was[3], was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (int)again;
}
#endif
#endif

/* ==== ttyname_r ======================================== knowledge/linux/descriptors.bk:21 ====
 *
 *   ttyname_r        knowledge/linux/descriptors.bk:21        implied
 *   __ttyname_r_chk  knowledge/linux-glibc/descriptors.bk:15  a shape of its own
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
#if defined(__linux__) && defined(__GLIBC__)
int bypass_unless___ttyname_r_chk(size_t size, size_t capacity)
{
	return capacity < size;
}
#endif

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_ttyname_r(struct bypass_trap *bypass_trap, int fd, char *name, size_t size)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	bypass_text_pointer(text, "name", name);
	BYPASS_TEXT(text, size_t, "size", size);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_ttyname_r(struct bypass_trap *bypass_trap, int fd, char *name, size_t size)
{
	enum bypass_side bypass_side = bypass_descriptor_side(fd);

	if (bypass_descriptor_private(fd)) {
		return EBADF;
	}
#line 27 "knowledge/linux/descriptors.bk"
        if (bypass_side == BYPASS_HOME)
            return ENOTTY;
        return bypass_local_ttyname_r(fd, name, size);
#line 5216 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_ttyname_r(int fd, char *name, size_t size)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_ttyname_r);
	result = bypass_action_ttyname_r(&trap, fd, name, size);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_ttyname_r(&trap, fd, name, size), result, result != 0);
	bypass_trap_leave(&trap);
	return result;
}
#endif

/* ==== fcntl ====================================== knowledge/linux/descriptors.tables.bk:8 ====
 *
 *   fcntl           knowledge/linux/descriptors.tables.bk:8        implied
 *   __fcntl         knowledge/linux-glibc/descriptors.bk:13        the same shape
 *   fcntl64         knowledge/linux-glibc/descriptors.bk:13        the same shape
 *   __fcntl_time64  knowledge/linux-glibc-narrow/descriptors.bk:3  the same shape
 */

#if defined(__linux__)
/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fcntl(struct bypass_trap *bypass_trap, int fd, int command, void *argument)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	BYPASS_TEXT(text, int, "command", command);
	bypass_text_pointer(text, "argument", argument);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_fcntl(struct bypass_trap *bypass_trap, int fd, int command, void *argument)
{
	enum bypass_side bypass_side = bypass_descriptor_side(fd);

	if (bypass_descriptor_private(fd)) {
		errno = EBADF;
		return -1;
	}
#define bypass_fail(E) do { errno = (E); return -1; } while (0)
#line 16 "knowledge/linux/descriptors.tables.bk"
        struct flock lock;
        int flags, result;

        if (command == F_DUPFD || command == F_DUPFD_CLOEXEC) {
            result = bypass_local_fcntl(fd, command, argument);
            if (result != -1)
                bypass_descriptor_duplicated(result);
            return result;
        }
        if (bypass_side == BYPASS_LOCAL || command == F_GETFD || command == F_SETFD)
            return bypass_local_fcntl(fd, command, argument);
        if (bypass_plain_lock_command(command) != 0) {
            bypass_plain_lock_in(&lock, argument);
            result = bypass_shadow_bypass_lock_file(fd, bypass_plain_lock_command(command), &lock);
            return result == 0 ? bypass_plain_lock_out(argument, &lock) : result;
        }
        switch (command) {
        case F_GETFL:
            return bypass_shadow_bypass_get_file_flags(fd, &flags) == -1 ? -1 : flags;
        case F_SETFL:
            return bypass_shadow_bypass_set_file_flags(fd, (int)(intptr_t)argument & (O_APPEND | O_NONBLOCK | O_ASYNC | O_NOATIME));
        case F_GETLK:
        case F_SETLK:
        case F_SETLKW:
        case F_OFD_GETLK:
        case F_OFD_SETLK:
        case F_OFD_SETLKW:
            return bypass_shadow_bypass_lock_file(fd, command, (struct flock *)argument);
        case F_GETOWN:
            return 0;
        case F_GETSIG:
            return 0;
        case F_GETLEASE:
            return F_UNLCK;
        case F_GETPIPE_SZ:
        case F_SETPIPE_SZ:
        case F_ADD_SEALS:
        case F_GET_SEALS:
            return bypass_shadow_bypass_control_file(fd, command, (int)(intptr_t)argument);
        }
        bypass_fail(EINVAL);
#line 5306 "figure8_agent.c"
#undef bypass_fail
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_fcntl(int fd, int command, void *argument)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_fcntl);
	result = bypass_action_fcntl(&trap, fd, command, argument);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_fcntl(&trap, fd, command, argument), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_fcntl)
/* System entry: fcntl: knowledge/linux/descriptors.tables.bk:12 */
static long bypass_below_fcntl_fcntl(struct bypass_system *bypass_entered)
{
	int fd = (int)bypass_entered->argument[0];
	int command = (int)bypass_entered->argument[1];
	void *argument = (void *)bypass_entered->argument[2];
	int result;

	if (bypass_entered->audited)
		return bypass_audited_descriptor(bypass_entered, fd);
	result = bypass_switch_fcntl(fd, command, argument);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
int bypass_again_fcntl(int fd, int command, void *argument)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_fcntl)) {
#if defined(SYS_fcntl)
		case SYS_fcntl:
			again = bypass_system_again((long)fd, (long)command, (long)argument, was[3], was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (int)again;
}
#endif
#endif

/* ==== ioctl ===================================== knowledge/linux/descriptors.tables.bk:90 ====
 *
 *   ioctl           knowledge/linux/descriptors.tables.bk:90       implied
 *   __ioctl_time64  knowledge/linux-glibc-narrow/descriptors.bk:5  the same shape
 */

#if defined(__linux__)
/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_ioctl(struct bypass_trap *bypass_trap, int fd, unsigned long request,
		void *argument)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	BYPASS_TEXT(text, unsigned long, "request", request);
	bypass_text_pointer(text, "argument", argument);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_ioctl(struct bypass_trap *bypass_trap, int fd, unsigned long request, void *argument)
{
	if (bypass_descriptor_private(fd)) {
		errno = EBADF;
		return -1;
	}
#define bypass_fail(E) do { errno = (E); return -1; } while (0)
#line 98 "knowledge/linux/descriptors.tables.bk"
        int result, flags;
        uint64_t number;

        result = bypass_local_ioctl(fd, request, argument);
        if (result != -1 || errno != EBADF || bypass_descriptor_side(fd) != BYPASS_HOME)
            return result;
        switch ((unsigned int)request) {
        case FIOCLEX:
            return fcntl(fd, F_SETFD, FD_CLOEXEC);
        case FIONCLEX:
            return fcntl(fd, F_SETFD, 0);
        case FIONBIO:
        case FIOASYNC:
            if (bypass_shadow_bypass_get_file_flags(fd, &flags) == -1)
                return -1;
            result = request == FIONBIO ? O_NONBLOCK : O_ASYNC;
            flags = *(int *)argument ? flags | result : flags & ~result;
            return bypass_shadow_bypass_set_file_flags(fd, flags & (O_APPEND | O_NONBLOCK | O_ASYNC | O_NOATIME));
        case FIONREAD:
        case TIOCOUTQ:
#ifdef FS_IOC_GETFLAGS
        case FIGETBSZ:
        case BLKSSZGET:
        case FS_IOC_GETFLAGS:
#endif
            if (bypass_shadow_bypass_file_number(fd, (unsigned int)request, &number) == -1)
                return -1;
            *(int *)argument = (int)number;
            return 0;
#ifdef FS_IOC_GETFLAGS
        case BLKGETSIZE:
            if (bypass_shadow_bypass_file_number(fd, (unsigned int)request, &number) == -1)
                return -1;
            *(unsigned long *)argument = (unsigned long)number;
            return 0;
        case BLKGETSIZE64:
            return bypass_shadow_bypass_file_number(fd, (unsigned int)request, (uint64_t *)argument);
        case FS_IOC_SETFLAGS:
            return bypass_shadow_bypass_set_attributes(fd, *(int *)argument);
        case FICLONE:
            if (bypass_descriptor_side((int)(intptr_t)argument) != BYPASS_HOME)
                bypass_fail(EXDEV);
            return bypass_shadow_bypass_clone_range(fd, (int)(intptr_t)argument, 0, 0, 0);
        case FICLONERANGE: {
            struct file_clone_range *range = (struct file_clone_range *)argument;

            if (bypass_descriptor_side((int)range->src_fd) != BYPASS_HOME)
                bypass_fail(EXDEV);
            return bypass_shadow_bypass_clone_range(fd, (int)range->src_fd, range->src_offset, range->src_length, range->dest_offset);
        }
#endif
        case TIOCGWINSZ:
        case TIOCSWINSZ:
            return bypass_shadow_bypass_window(fd, request == TIOCSWINSZ, (struct winsize *)argument);
        }
        bypass_fail(ENOTTY);
#line 5446 "figure8_agent.c"
#undef bypass_fail
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_ioctl(int fd, unsigned long request, void *argument)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_ioctl);
	result = bypass_action_ioctl(&trap, fd, request, argument);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_ioctl(&trap, fd, request, argument), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_ioctl)
/* System entry: ioctl: knowledge/linux/descriptors.tables.bk:94 */
static long bypass_below_ioctl_ioctl(struct bypass_system *bypass_entered)
{
	int fd = (int)bypass_entered->argument[0];
	unsigned long request = (unsigned long)bypass_entered->argument[1];
	void *argument = (void *)bypass_entered->argument[2];
	int result;

	if (bypass_entered->audited)
		return bypass_audited_descriptor(bypass_entered, fd);
	result = bypass_switch_ioctl(fd, request, argument);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
int bypass_again_ioctl(int fd, unsigned long request, void *argument)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_ioctl)) {
#if defined(SYS_ioctl)
		case SYS_ioctl:
			again = bypass_system_again((long)fd, (long)request, (long)argument, was[3], was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (int)again;
}
#endif
#endif

/* ==== sendfile ============================================== knowledge/linux/files.bk:121 ====
 *
 *   sendfile    knowledge/linux/files.bk:121  implied
 *   sendfile64  knowledge/linux/files.bk:125  the same shape
 */

#if defined(__linux__)
/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_sendfile(struct bypass_trap *bypass_trap, int to, int from, off_t *offset,
		size_t count)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "to", to);
	bypass_text_descriptor(text, "from", from);
	bypass_text_pointer(text, "offset", offset);
	BYPASS_TEXT(text, size_t, "count", count);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static ssize_t bypass_action_sendfile(struct bypass_trap *bypass_trap, int to, int from, off_t *offset, size_t count)
{
	if (bypass_descriptor_private(to) || bypass_descriptor_private(from)) {
		errno = EBADF;
		return -1;
	}
#define bypass_fail(E) do { errno = (E); return -1; } while (0)
#line 132 "knowledge/linux/files.bk"
        ssize_t result = bypass_local_sendfile(to, from, offset, count);
        int from_home, to_home;
        off_t at;
        void *buffer;

        if (result != -1 || errno != EBADF)
            return result;
        from_home = bypass_descriptor_side(from) == BYPASS_HOME;
        to_home = bypass_descriptor_side(to) == BYPASS_HOME;
        if (!from_home && !to_home)
            bypass_fail(EBADF);
        at = offset != NULL ? *offset : from_home ? bypass_shadow_lseek(from, 0, SEEK_CUR) : lseek(from, 0, SEEK_CUR);
        if (at == -1)
            bypass_fail(errno == ESPIPE ? EINVAL : errno);
        count = count < 1 << 20 ? count : 1 << 20;
        buffer = bypass_borrow(count + 1);
        if (buffer == NULL)
            bypass_fail(ENOMEM);
        result = from_home ? bypass_shadow_pread(from, buffer, count, at) : pread(from, buffer, count, at);
        if (result > 0)
            result = to_home ? bypass_shadow_write(to, buffer, (size_t)result) : write(to, buffer, (size_t)result);
        if (result > 0 && offset != NULL)
            *offset = at + result;
        else if (result > 0 && (from_home ? bypass_shadow_lseek(from, at + result, SEEK_SET) : lseek(from, at + result, SEEK_SET)) == -1)
            result = -1;
        bypass_give_back(buffer);
        return result;
#line 5558 "figure8_agent.c"
#undef bypass_fail
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
ssize_t bypass_switch_sendfile(int to, int from, off_t *offset, size_t count)
{
	struct bypass_trap trap;
	ssize_t result;

	bypass_trap_enter(&trap, BYPASS_CALL_sendfile);
	result = bypass_action_sendfile(&trap, to, from, offset, count);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_sendfile(&trap, to, from, offset, count), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_sendfile)
/* System entry: sendfile: knowledge/linux/files.bk:128 */
static long bypass_below_sendfile_sendfile(struct bypass_system *bypass_entered)
{
	int to = (int)bypass_entered->argument[0];
	int from = (int)bypass_entered->argument[1];
	off_t *offset = (off_t *)bypass_entered->argument[2];
	size_t count = (size_t)bypass_entered->argument[3];
	ssize_t result;

	if (bypass_entered->audited)
		return bypass_audited_descriptor(bypass_entered, to);
	result = bypass_switch_sendfile(to, from, offset, count);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
ssize_t bypass_again_sendfile(int to, int from, off_t *offset, size_t count)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_sendfile)) {
#if defined(SYS_sendfile)
		case SYS_sendfile:
			again = bypass_system_again((long)to, (long)from, (long)offset, (long)count, was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (ssize_t)again;
}
#endif
#endif

/* ==== splice ================================================ knowledge/linux/files.bk:161 ====
 *
 *   splice  knowledge/linux/files.bk:161  implied
 */

#if defined(__linux__)
/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_splice(struct bypass_trap *bypass_trap, int from, int64_t *from_offset,
		int to, int64_t *to_offset, size_t length, unsigned int flags)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "from", from);
	bypass_text_pointer(text, "from_offset", from_offset);
	bypass_text_descriptor(text, "to", to);
	bypass_text_pointer(text, "to_offset", to_offset);
	BYPASS_TEXT(text, size_t, "length", length);
	BYPASS_TEXT(text, unsigned int, "flags", flags);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static ssize_t bypass_action_splice(struct bypass_trap *bypass_trap, int from, int64_t *from_offset, int to,
		int64_t *to_offset, size_t length, unsigned int flags)
{
	if (bypass_descriptor_private(from) || bypass_descriptor_private(to)) {
		errno = EBADF;
		return -1;
	}
#define bypass_fail(E) do { errno = (E); return -1; } while (0)
#line 170 "knowledge/linux/files.bk"
        ssize_t result = bypass_local_splice(from, from_offset, to, to_offset, length, flags);

        if (result == -1 && errno == EBADF && (bypass_descriptor_side(from) == BYPASS_HOME || bypass_descriptor_side(to) == BYPASS_HOME))
            bypass_fail(EINVAL);
        return result;
#line 5651 "figure8_agent.c"
#undef bypass_fail
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
ssize_t bypass_switch_splice(int from, int64_t *from_offset, int to, int64_t *to_offset, size_t length,
		unsigned int flags)
{
	struct bypass_trap trap;
	ssize_t result;

	bypass_trap_enter(&trap, BYPASS_CALL_splice);
	result = bypass_action_splice(&trap, from, from_offset, to, to_offset, length, flags);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_splice(&trap, from, from_offset, to, to_offset, length, flags), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_splice)
/* System entry: splice: knowledge/linux/files.bk:166 */
static long bypass_below_splice_splice(struct bypass_system *bypass_entered)
{
	int from = (int)bypass_entered->argument[0];
	int64_t *from_offset = (int64_t *)bypass_entered->argument[1];
	int to = (int)bypass_entered->argument[2];
	int64_t *to_offset = (int64_t *)bypass_entered->argument[3];
	size_t length = (size_t)bypass_entered->argument[4];
	unsigned int flags = (unsigned int)bypass_entered->argument[5];
	ssize_t result;

	if (bypass_entered->audited)
		return bypass_audited_descriptor(bypass_entered, from);
	result = bypass_switch_splice(from, from_offset, to, to_offset, length, flags);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
ssize_t bypass_again_splice(int from, int64_t *from_offset, int to, int64_t *to_offset, size_t length,
		unsigned int flags)
{
	long again = -1;

	switch (bypass_system_number(BYPASS_CALL_splice)) {
#if defined(SYS_splice)
		case SYS_splice:
			again = bypass_system_again((long)from, (long)from_offset, (long)to, (long)to_offset, (long)length, (long)flags);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (ssize_t)again;
}
#endif
#endif

/* ==== copy_file_range ======================================= knowledge/linux/files.bk:177 ====
 *
 *   copy_file_range  knowledge/linux/files.bk:177  implied
 */

#if defined(__linux__)
/* Sender: have the shadow run copy_file_range, and bring back its answer. */
ssize_t bypass_shadow_copy_file_range(int from, int64_t *from_offset, int to, int64_t *to_offset, size_t length,
		unsigned int flags)
{
	struct bypass_call call;
	ssize_t result = -1;

	bypass_call_begin(&call, BYPASS_CALL_copy_file_range, 1);
	length = bypass_partial(length);
	bypass_put_descriptor(&call, from);
	if (bypass_put_present(&call.request, from_offset))
		BYPASS_PUT(&call.request, int64_t, *from_offset);
	bypass_put_descriptor(&call, to);
	if (bypass_put_present(&call.request, to_offset))
		BYPASS_PUT(&call.request, int64_t, *to_offset);
	BYPASS_PUT(&call.request, size_t, length);
	BYPASS_PUT(&call.request, unsigned int, flags);
	if (bypass_call_run(&call)) {
		result = BYPASS_GET(&call.reply, ssize_t);
		if (call.outs) {
			if (from_offset != NULL)
				*from_offset = BYPASS_GET(&call.reply, int64_t);
			if (to_offset != NULL)
				*to_offset = BYPASS_GET(&call.reply, int64_t);
		}
	}
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_copy_file_range(struct bypass_trap *bypass_trap, int from,
		int64_t *from_offset, int to, int64_t *to_offset, size_t length, unsigned int flags)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "from", from);
	bypass_text_pointer(text, "from_offset", from_offset);
	bypass_text_descriptor(text, "to", to);
	bypass_text_pointer(text, "to_offset", to_offset);
	BYPASS_TEXT(text, size_t, "length", length);
	BYPASS_TEXT(text, unsigned int, "flags", flags);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static ssize_t bypass_action_copy_file_range(struct bypass_trap *bypass_trap, int from, int64_t *from_offset, int to,
		int64_t *to_offset, size_t length, unsigned int flags)
{
	if (bypass_descriptor_private(from) || bypass_descriptor_private(to)) {
		errno = EBADF;
		return -1;
	}
#define bypass_fail(E) do { errno = (E); return -1; } while (0)
#line 192 "knowledge/linux/files.bk"
        ssize_t result = bypass_local_copy_file_range(from, from_offset, to, to_offset, length, flags);
        int home;

        if (result != -1 || errno != EBADF)
            return result;
        home = (bypass_descriptor_side(from) == BYPASS_HOME) + (bypass_descriptor_side(to) == BYPASS_HOME);
        if (home == 2)
            return bypass_shadow_copy_file_range(from, from_offset, to, to_offset, length, flags);
        bypass_fail(home == 1 ? EXDEV : EBADF);
#line 5781 "figure8_agent.c"
#undef bypass_fail
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
ssize_t bypass_switch_copy_file_range(int from, int64_t *from_offset, int to, int64_t *to_offset, size_t length,
		unsigned int flags)
{
	struct bypass_trap trap;
	ssize_t result;

	bypass_trap_enter(&trap, BYPASS_CALL_copy_file_range);
	result = bypass_action_copy_file_range(&trap, from, from_offset, to, to_offset, length, flags);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_copy_file_range(&trap, from, from_offset, to, to_offset, length, flags), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_copy_file_range)
/* System entry: copy_file_range: knowledge/linux/files.bk:188 */
static long bypass_below_copy_file_range_copy_file_range(struct bypass_system *bypass_entered)
{
	int from = (int)bypass_entered->argument[0];
	int64_t *from_offset = (int64_t *)bypass_entered->argument[1];
	int to = (int)bypass_entered->argument[2];
	int64_t *to_offset = (int64_t *)bypass_entered->argument[3];
	size_t length = (size_t)bypass_entered->argument[4];
	unsigned int flags = (unsigned int)bypass_entered->argument[5];
	ssize_t result;

	if (bypass_entered->audited)
		return bypass_audited_descriptor(bypass_entered, from);
	result = bypass_switch_copy_file_range(from, from_offset, to, to_offset, length, flags);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
ssize_t bypass_again_copy_file_range(int from, int64_t *from_offset, int to, int64_t *to_offset, size_t length,
		unsigned int flags)
{
	long again = -1;

	switch (bypass_system_number(BYPASS_CALL_copy_file_range)) {
#if defined(SYS_copy_file_range)
		case SYS_copy_file_range:
			again = bypass_system_again((long)from, (long)from_offset, (long)to, (long)to_offset, (long)length, (long)flags);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (ssize_t)again;
}
#endif
#endif

/* ==== name_to_handle_at =============================== knowledge/linux/files.kernel.bk:17 ====
 *
 *   name_to_handle_at  knowledge/linux/files.kernel.bk:17  implied
 */

#if defined(__linux__)
/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_name_to_handle_at(struct bypass_trap *bypass_trap, int dirfd,
		const char *path, struct file_handle *handle, int *mount, int flags)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "dirfd", dirfd);
	bypass_text_string(text, "path", path);
	bypass_text_pointer(text, "handle", handle);
	bypass_text_pointer(text, "mount", mount);
	BYPASS_TEXT(text, int, "flags", flags);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_name_to_handle_at(struct bypass_trap *bypass_trap, int dirfd, const char *path,
		struct file_handle *handle, int *mount, int flags)
{
	struct bypass_route bypass_path_route;
	enum bypass_side bypass_side = BYPASS_ANYWHERE;

	bypass_route_parameter(bypass_trap, 0, &bypass_path_route, dirfd, path, !(flags & AT_SYMLINK_FOLLOW) ? BYPASS_LAST_ITSELF : BYPASS_LAST_FOLLOWED);
	if (bypass_path_route.side == BYPASS_ANYWHERE)
		bypass_path_route.side = BYPASS_LOCAL;
	bypass_trap->side = bypass_path_route.side;
	if (bypass_path_route.side == BYPASS_DENY) {
		errno = bypass_path_route.error;
		return -1;
	}
	path = bypass_path_route.path;
	dirfd = bypass_path_route.at;
	bypass_side = bypass_path_route.side;
#define bypass_fail(E) do { errno = (E); return -1; } while (0)
#line 24 "knowledge/linux/files.kernel.bk"
        if (bypass_side == BYPASS_HOME)
            bypass_fail(EOPNOTSUPP);
        return bypass_local_name_to_handle_at(dirfd, path, handle, mount, flags);
#line 5883 "figure8_agent.c"
#undef bypass_fail
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_name_to_handle_at(int dirfd, const char *path, struct file_handle *handle, int *mount, int flags)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_name_to_handle_at);
	result = bypass_action_name_to_handle_at(&trap, dirfd, path, handle, mount, flags);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_name_to_handle_at(&trap, dirfd, path, handle, mount, flags), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_name_to_handle_at)
/* System entry: name_to_handle_at: knowledge/linux/files.kernel.bk:20 */
static long bypass_below_name_to_handle_at_name_to_handle_at(struct bypass_system *bypass_entered)
{
	int dirfd = (int)bypass_entered->argument[0];
	const char *path = (const char *)bypass_entered->argument[1];
	struct file_handle *handle = (struct file_handle *)bypass_entered->argument[2];
	int *mount = (int *)bypass_entered->argument[3];
	int flags = (int)bypass_entered->argument[4];
	int result;

	if (bypass_entered->audited)
		return bypass_audited_path(bypass_entered, dirfd, path);
	result = bypass_switch_name_to_handle_at(dirfd, path, handle, mount, flags);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
int bypass_again_name_to_handle_at(int dirfd, const char *path, struct file_handle *handle, int *mount, int flags)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_name_to_handle_at)) {
#if defined(SYS_name_to_handle_at)
		case SYS_name_to_handle_at:
			again = bypass_system_again((long)dirfd, (long)path, (long)handle, (long)mount, (long)flags, was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (int)again;
}
#endif
#endif

/* ==== prlimit =============================================== knowledge/linux/limits.bk:12 ====
 *
 *   prlimit    knowledge/linux/limits.bk:12  implied
 *   prlimit64  knowledge/linux/limits.bk:16  the same shape
 */

#if defined(__linux__)
/* Sender: have the shadow run prlimit, and bring back its answer. */
int bypass_shadow_prlimit(pid_t pid, int resource, const struct rlimit *wanted, struct rlimit *was)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_prlimit, 0);
	BYPASS_PUT(&call.request, pid_t, pid);
	bypass_put_symbols(&call.request, resource, &bypass_symbols_resource_limit);
	if (bypass_put_present(&call.request, wanted))
		bypass_put_record(&call.request, wanted, &bypass_record_rlimit);
	bypass_put_present(&call.request, was);
	if (bypass_call_run(&call)) {
		result = BYPASS_GET(&call.reply, int);
		if (call.outs) {
			if (was != NULL)
				bypass_get_record(&call.reply, was, &bypass_record_rlimit);
		}
	}
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_prlimit(struct bypass_trap *bypass_trap, pid_t pid, int resource,
		const struct rlimit *wanted, struct rlimit *was)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	BYPASS_TEXT(text, pid_t, "pid", pid);
	bypass_text_symbols(text, "resource", resource, &bypass_symbols_resource_limit);
	bypass_text_pointer(text, "wanted", wanted);
	bypass_text_pointer(text, "was", was);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_prlimit(struct bypass_trap *bypass_trap, pid_t pid, int resource, const struct rlimit *wanted,
		struct rlimit *was)
{
	enum bypass_side bypass_side = BYPASS_LOCAL;

#line 23 "knowledge/linux/limits.bk"
        int result, error;

        if (bypass_side != BYPASS_LOCAL)
            return bypass_shadow_prlimit(pid, resource, wanted, was);
        result = bypass_local_prlimit(pid, resource, wanted, was);
        error = errno;
        if (result == 0 && resource == RLIMIT_FSIZE && wanted != NULL && (pid == 0 || pid == getpid()) &&
            bypass_shadow_setrlimit(resource, wanted) == -1)
            errno = error;
        return result;
#line 6002 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_prlimit(pid_t pid, int resource, const struct rlimit *wanted, struct rlimit *was)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_prlimit);
	result = bypass_action_prlimit(&trap, pid, resource, wanted, was);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_prlimit(&trap, pid, resource, wanted, was), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_prlimit64)
/* System entry: prlimit64: knowledge/linux/limits.bk:19 */
static long bypass_below_prlimit_prlimit64(struct bypass_system *bypass_entered)
{
	pid_t pid = (pid_t)bypass_entered->argument[0];
	int resource = (int)bypass_entered->argument[1];
	const struct rlimit *wanted = (const struct rlimit *)bypass_entered->argument[2];
	struct rlimit *was = (struct rlimit *)bypass_entered->argument[3];
	int result;

	if (bypass_entered->audited)
		return bypass_audited(bypass_entered);
	result = bypass_switch_prlimit(pid, resource, wanted, was);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
int bypass_again_prlimit(pid_t pid, int resource, const struct rlimit *wanted, struct rlimit *was)
{
	const long *was_ = bypass_system_arguments();
	long again = -1;

	(void)was_; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_prlimit)) {
#if defined(SYS_prlimit64)
		case SYS_prlimit64:
			again = bypass_system_again((long)pid, (long)resource, (long)wanted, (long)was, was_[4], was_[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (int)again;
}
#endif
#endif

/* ==== ppoll ================================================= knowledge/linux/polling.bk:7 ====
 *
 *   ppoll        knowledge/linux/polling.bk:7               implied
 *   __ppoll_chk  knowledge/linux-glibc/polling.bk:11        a shape of its own
 *   __ppoll64    knowledge/linux-glibc-narrow/polling.bk:2  a shape of its own
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
#if defined(__linux__) && defined(__GLIBC__)
int bypass_unless___ppoll_chk(nfds_t count, size_t capacity)
{
	return capacity / sizeof(struct pollfd) < count;
}
#endif

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_ppoll(struct bypass_trap *bypass_trap, struct pollfd *files, nfds_t count,
		const struct timespec *timeout, const sigset_t *mask)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "files", files);
	BYPASS_TEXT(text, nfds_t, "count", count);
	bypass_text_pointer(text, "timeout", timeout);
	bypass_text_pointer(text, "mask", mask);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_ppoll(struct bypass_trap *bypass_trap, struct pollfd *files, nfds_t count,
		const struct timespec *timeout, const sigset_t *mask)
{
#line 16 "knowledge/linux/polling.bk"
        if (!bypass_poll_watches(files, count)) {
            int result = bypass_local_ppoll(files, count, timeout, mask);

            if (result <= 0 || !bypass_poll_concerns(files, count))
                return result;
        }
        return bypass_poll_both(files, count, bypass_nanoseconds(timeout, 0), mask, bypass_shadow_bypass_poll_home);
#line 6099 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_ppoll(struct pollfd *files, nfds_t count, const struct timespec *timeout, const sigset_t *mask)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_ppoll);
	result = bypass_action_ppoll(&trap, files, count, timeout, mask);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_ppoll(&trap, files, count, timeout, mask), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_ppoll)
/* System entry: ppoll: knowledge/linux/polling.bk:12 */
static long bypass_below_ppoll_ppoll(struct bypass_system *bypass_entered)
{
	struct pollfd *files = (struct pollfd *)bypass_entered->argument[0];
	nfds_t count = (nfds_t)bypass_entered->argument[1];
	const struct timespec *timeout = (const struct timespec *)bypass_entered->argument[2];
	const void *signals = (const void *)bypass_entered->argument[3];
	size_t size = (size_t)bypass_entered->argument[4];
	sigset_t room;
	const sigset_t *mask;
	int result;

	mask = bypass_system_mask(&room, (long)signals, size);
	if (bypass_entered->audited)
		return bypass_audited(bypass_entered);
	result = bypass_switch_ppoll(files, count, timeout, mask);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
int bypass_again_ppoll(struct pollfd *files, nfds_t count, const struct timespec *timeout, const sigset_t *mask)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_ppoll)) {
#if defined(SYS_ppoll)
		case SYS_ppoll:
			again = bypass_system_again((long)files, (long)count, (long)timeout, was[3], was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (int)again;
}
#endif
#endif

#if defined(__linux__)
/* ppoll: knowledge/linux/polling.bk:7 */
typedef int bypass_fn_ppoll(struct pollfd *, bypass_nfds_t, const struct timespec *, const sigset_t *);
static void *bypass_original_ppoll;

int bypass_entry_ppoll(struct pollfd *files, bypass_nfds_t count, const struct timespec *timeout,
		const sigset_t *mask)
		BYPASS_ENTRY("ppoll");
int bypass_entry_ppoll(struct pollfd *files, bypass_nfds_t count, const struct timespec *timeout,
		const sigset_t *mask)
{
	if (bypass_is_local())
		return ((bypass_fn_ppoll *)bypass_original(&bypass_original_ppoll, "ppoll", NULL))(files, count, timeout, mask);
	return bypass_switch_ppoll(files, count, timeout, mask);
}

#if defined(__linux__) && defined(__GLIBC__)
/* __ppoll_chk: knowledge/linux-glibc/polling.bk:11 */
typedef int bypass_fn___ppoll_chk(struct pollfd *, bypass_nfds_t, const struct timespec *, const sigset_t *,
		bypass_size_t);
static void *bypass_original___ppoll_chk;

int bypass_entry___ppoll_chk(struct pollfd *files, bypass_nfds_t count, const struct timespec *timeout,
		const sigset_t *mask, bypass_size_t capacity)
		BYPASS_ENTRY("__ppoll_chk");
int bypass_entry___ppoll_chk(struct pollfd *files, bypass_nfds_t count, const struct timespec *timeout,
		const sigset_t *mask, bypass_size_t capacity)
{
	if (bypass_is_local() || bypass_unless___ppoll_chk(count, capacity))
		return ((bypass_fn___ppoll_chk *)bypass_original(&bypass_original___ppoll_chk, "__ppoll_chk", NULL))(files, count, timeout, mask, capacity);
	return bypass_switch_ppoll(files, count, timeout, mask);
}
#endif

#if defined(BYPASS_NARROW)
/* __ppoll64: knowledge/linux-glibc-narrow/polling.bk:2 */
typedef int bypass_fn___ppoll64(struct pollfd *, bypass_nfds_t, const struct bypass_time64_timespec *,
		const sigset_t *);
static void *bypass_original___ppoll64;

int bypass_time64_timespec_in(struct bypass_struct *own,
		const struct bypass_time64_timespec *given) __attribute__((visibility("hidden")));
int bypass_entry___ppoll64(struct pollfd *files, bypass_nfds_t count, const struct bypass_time64_timespec *timeout,
		const sigset_t *mask)
		BYPASS_ENTRY("__ppoll64");
int bypass_entry___ppoll64(struct pollfd *files, bypass_nfds_t count, const struct bypass_time64_timespec *timeout,
		const sigset_t *mask)
{
	struct bypass_struct timeout_own;
	int result;

	if (bypass_is_local())
		return ((bypass_fn___ppoll64 *)bypass_original(&bypass_original___ppoll64, "__ppoll64", NULL))(files, count, timeout, mask);
	if (timeout != NULL && bypass_time64_timespec_in(&timeout_own, timeout) != 0)
		return -1;
	result = bypass_switch_ppoll(files, count, timeout != NULL ? (const struct timespec *)&timeout_own : NULL, mask);
	return result;
}
#endif

/* The original, for actions. */
int bypass_local_ppoll(struct pollfd *files, nfds_t count, const struct timespec *timeout, const sigset_t *mask)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_ppoll) != -1) {
		return bypass_again_ppoll(files, count, timeout, mask);
	}
#endif
	return ((bypass_fn_ppoll *)bypass_original(&bypass_original_ppoll, "ppoll", NULL))(files, count, timeout, mask);
}
#endif

/* ==== epoll_ctl ============================================ knowledge/linux/polling.bk:92 ====
 *
 *   epoll_ctl  knowledge/linux/polling.bk:92  implied
 */

#if defined(__linux__)
/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_epoll_ctl(struct bypass_trap *bypass_trap, int set, int operation, int fd,
		struct epoll_event *event)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "set", set);
	BYPASS_TEXT(text, int, "operation", operation);
	bypass_text_descriptor(text, "fd", fd);
	bypass_text_pointer(text, "event", event);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_epoll_ctl(struct bypass_trap *bypass_trap, int set, int operation, int fd,
		struct epoll_event *event)
{
	if (bypass_descriptor_private(set) || bypass_descriptor_private(fd)) {
		errno = EBADF;
		return -1;
	}
#define bypass_fail(E) do { errno = (E); return -1; } while (0)
#line 100 "knowledge/linux/polling.bk"
        int result = bypass_local_epoll_ctl(set, operation, fd, event), twin;

        if (result != -1 || errno != EBADF || bypass_descriptor_side(fd) != BYPASS_HOME)
            return result;
        if (operation != EPOLL_CTL_DEL && event == NULL)
            bypass_fail(EFAULT);
        twin = operation == EPOLL_CTL_ADD ? bypass_epoll_with_twin(set) : bypass_epoll_twin(set);
        if (twin == -1) {
            if (operation != EPOLL_CTL_ADD)
                bypass_fail(ENOENT);
            return -1;
        }
        return bypass_shadow_bypass_epoll_change(twin, operation == EPOLL_CTL_ADD ? 1 : operation == EPOLL_CTL_DEL ? 2 : operation == EPOLL_CTL_MOD ? 3 : 0,
                                                 fd, event != NULL ? event->events : 0, event != NULL ? event->data.u64 : 0);
#line 6274 "figure8_agent.c"
#undef bypass_fail
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_epoll_ctl(int set, int operation, int fd, struct epoll_event *event)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_epoll_ctl);
	result = bypass_action_epoll_ctl(&trap, set, operation, fd, event);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_epoll_ctl(&trap, set, operation, fd, event), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_epoll_ctl)
/* System entry: epoll_ctl: knowledge/linux/polling.bk:97 */
static long bypass_below_epoll_ctl_epoll_ctl(struct bypass_system *bypass_entered)
{
	int set = (int)bypass_entered->argument[0];
	int operation = (int)bypass_entered->argument[1];
	int fd = (int)bypass_entered->argument[2];
	struct epoll_event *event = (struct epoll_event *)bypass_entered->argument[3];
	int result;

	if (bypass_entered->audited)
		return bypass_audited_descriptor(bypass_entered, set);
	result = bypass_switch_epoll_ctl(set, operation, fd, event);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
int bypass_again_epoll_ctl(int set, int operation, int fd, struct epoll_event *event)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_epoll_ctl)) {
#if defined(SYS_epoll_ctl)
		case SYS_epoll_ctl:
			again = bypass_system_again((long)set, (long)operation, (long)fd, (long)event, was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (int)again;
}
#endif
#endif

/* ==== epoll_wait ========================================== knowledge/linux/polling.bk:116 ====
 *
 *   epoll_wait  knowledge/linux/polling.bk:116  implied
 */

#if defined(__linux__)
/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_epoll_wait(struct bypass_trap *bypass_trap, int set,
		struct epoll_event *events, int most, int timeout)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	BYPASS_TEXT(text, int, "set", set);
	bypass_text_pointer(text, "events", events);
	BYPASS_TEXT(text, int, "most", most);
	BYPASS_TEXT(text, int, "timeout", timeout);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_epoll_wait(struct bypass_trap *bypass_trap, int set, struct epoll_event *events, int most,
		int timeout)
{
#line 125 "knowledge/linux/polling.bk"
        int twin = bypass_epoll_twin(set);

        if (twin == -1)
            return bypass_local_epoll_wait(set, events, most, timeout);
        return bypass_epoll_both(set, twin, events, most, timeout < 0 ? -1 : (int64_t)timeout * 1000000, NULL, bypass_shadow_bypass_epoll_take);
#line 6360 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_epoll_wait(int set, struct epoll_event *events, int most, int timeout)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_epoll_wait);
	result = bypass_action_epoll_wait(&trap, set, events, most, timeout);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_epoll_wait(&trap, set, events, most, timeout), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_epoll_wait)
/* System entry: epoll_wait: knowledge/linux/polling.bk:121 */
static long bypass_below_epoll_wait_epoll_wait(struct bypass_system *bypass_entered)
{
	int set = (int)bypass_entered->argument[0];
	struct epoll_event *events = (struct epoll_event *)bypass_entered->argument[1];
	int most = (int)bypass_entered->argument[2];
	int timeout = (int)bypass_entered->argument[3];
	int result;

	if (bypass_entered->audited)
		return bypass_audited(bypass_entered);
	result = bypass_switch_epoll_wait(set, events, most, timeout);
	return bypass_system_result((long)result);
}
#endif

#if defined(SYS_epoll_pwait)
/* System entry: epoll_pwait: knowledge/linux/polling.bk:122 */
static long bypass_below_epoll_wait_epoll_pwait(struct bypass_system *bypass_entered)
{
	int set = (int)bypass_entered->argument[0];
	struct epoll_event *events = (struct epoll_event *)bypass_entered->argument[1];
	int most = (int)bypass_entered->argument[2];
	int timeout = (int)bypass_entered->argument[3];
	const void *signals = (const void *)bypass_entered->argument[4];
	int result;

	if (signals != NULL)
		return BYPASS_SYSTEM_PASS;
	if (bypass_entered->audited)
		return bypass_audited(bypass_entered);
	result = bypass_switch_epoll_wait(set, events, most, timeout);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
int bypass_again_epoll_wait(int set, struct epoll_event *events, int most, int timeout)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_epoll_wait)) {
#if defined(SYS_epoll_wait)
		case SYS_epoll_wait:
			again = bypass_system_again((long)set, (long)events, (long)most, (long)timeout, was[4], was[5]);
			break;
#endif
#if defined(SYS_epoll_pwait)
		case SYS_epoll_pwait:
			again = bypass_system_again((long)set, (long)events, (long)most, (long)timeout, was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (int)again;
}
#endif
#endif

/* ==== epoll_pwait ========================================= knowledge/linux/polling.bk:132 ====
 *
 *   epoll_pwait  knowledge/linux/polling.bk:132  implied
 */

#if defined(__linux__)
/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_epoll_pwait(struct bypass_trap *bypass_trap, int set,
		struct epoll_event *events, int most, int timeout, const sigset_t *mask)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	BYPASS_TEXT(text, int, "set", set);
	bypass_text_pointer(text, "events", events);
	BYPASS_TEXT(text, int, "most", most);
	BYPASS_TEXT(text, int, "timeout", timeout);
	bypass_text_pointer(text, "mask", mask);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_epoll_pwait(struct bypass_trap *bypass_trap, int set, struct epoll_event *events, int most,
		int timeout, const sigset_t *mask)
{
#line 140 "knowledge/linux/polling.bk"
        int twin = bypass_epoll_twin(set);

        if (twin == -1)
            return bypass_local_epoll_pwait(set, events, most, timeout, mask);
        return bypass_epoll_both(set, twin, events, most, timeout < 0 ? -1 : (int64_t)timeout * 1000000, mask, bypass_shadow_bypass_epoll_take);
#line 6471 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_epoll_pwait(int set, struct epoll_event *events, int most, int timeout, const sigset_t *mask)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_epoll_pwait);
	result = bypass_action_epoll_pwait(&trap, set, events, most, timeout, mask);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_epoll_pwait(&trap, set, events, most, timeout, mask), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_epoll_pwait)
/* System entry: epoll_pwait: knowledge/linux/polling.bk:137 */
static long bypass_below_epoll_pwait_epoll_pwait(struct bypass_system *bypass_entered)
{
	int set = (int)bypass_entered->argument[0];
	struct epoll_event *events = (struct epoll_event *)bypass_entered->argument[1];
	int most = (int)bypass_entered->argument[2];
	int timeout = (int)bypass_entered->argument[3];
	const void *signals = (const void *)bypass_entered->argument[4];
	size_t size = (size_t)bypass_entered->argument[5];
	sigset_t room;
	const sigset_t *mask;
	int result;

	mask = bypass_system_mask(&room, (long)signals, size);
	if (bypass_entered->audited)
		return bypass_audited(bypass_entered);
	result = bypass_switch_epoll_pwait(set, events, most, timeout, mask);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
int bypass_again_epoll_pwait(int set, struct epoll_event *events, int most, int timeout, const sigset_t *mask)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_epoll_pwait)) {
#if defined(SYS_epoll_pwait)
		case SYS_epoll_pwait:
			again = bypass_system_again((long)set, (long)events, (long)most, (long)timeout, was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (int)again;
}
#endif
#endif

#if defined(__linux__)
/* epoll_pwait: knowledge/linux/polling.bk:132 */
typedef int bypass_fn_epoll_pwait(int, struct epoll_event *, int, int, const sigset_t *);
static void *bypass_original_epoll_pwait;

int bypass_entry_epoll_pwait(int set, struct epoll_event *events, int most, int timeout, const sigset_t *mask)
		BYPASS_ENTRY("epoll_pwait");
int bypass_entry_epoll_pwait(int set, struct epoll_event *events, int most, int timeout, const sigset_t *mask)
{
	if (bypass_is_local())
		return ((bypass_fn_epoll_pwait *)bypass_original(&bypass_original_epoll_pwait, "epoll_pwait", NULL))(set, events, most, timeout, mask);
	return bypass_switch_epoll_pwait(set, events, most, timeout, mask);
}

/* The original, for actions. */
int bypass_local_epoll_pwait(int set, struct epoll_event *events, int most, int timeout, const sigset_t *mask)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_epoll_pwait) != -1) {
		return bypass_again_epoll_pwait(set, events, most, timeout, mask);
	}
#endif
	return ((bypass_fn_epoll_pwait *)bypass_original(&bypass_original_epoll_pwait, "epoll_pwait", NULL))(set, events, most, timeout, mask);
}
#endif

/* ==== wait3 ================================================ knowledge/linux/process.bk:17 ====
 *
 *   wait3  knowledge/linux/process.bk:17  implied
 */

#if defined(__linux__)
/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_wait3(struct bypass_trap *bypass_trap, int *status, int options,
		struct rusage *usage)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "status", status);
	BYPASS_TEXT(text, int, "options", options);
	bypass_text_pointer(text, "usage", usage);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static pid_t bypass_action_wait3(struct bypass_trap *bypass_trap, int *status, int options, struct rusage *usage)
{
#line 24 "knowledge/linux/process.bk"
        int own = 0;
        pid_t result = bypass_local_wait3(status != NULL ? status : &own, options, usage);

        if (result == -1 || (result > 0 && (WIFEXITED(status != NULL ? *status : own) || WIFSIGNALED(status != NULL ? *status : own))))
            bypass_child_ended(result);
        return result;
#line 6586 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
pid_t bypass_switch_wait3(int *status, int options, struct rusage *usage)
{
	struct bypass_trap trap;
	pid_t result;

	bypass_trap_enter(&trap, BYPASS_CALL_wait3);
	result = bypass_action_wait3(&trap, status, options, usage);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_wait3(&trap, status, options, usage), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_wait4)
/* System entry: wait4: knowledge/linux/process.bk:20 */
static long bypass_below_wait3_wait4(struct bypass_system *bypass_entered)
{
	pid_t pid = (pid_t)bypass_entered->argument[0];
	int *status = (int *)bypass_entered->argument[1];
	int options = (int)bypass_entered->argument[2];
	struct rusage *usage = (struct rusage *)bypass_entered->argument[3];
	pid_t result;

	if (pid != -1)
		return BYPASS_SYSTEM_PASS;
	if (bypass_entered->audited)
		return bypass_audited(bypass_entered);
	result = bypass_switch_wait3(status, options, usage);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
pid_t bypass_again_wait3(int *status, int options, struct rusage *usage)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_wait3)) {
#if defined(SYS_wait4)
		case SYS_wait4:
			again = bypass_system_again(was[0], (long)status, (long)options, (long)usage, was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (pid_t)again;
}
#endif
#endif

/* ==== wait4 ================================================ knowledge/linux/process.bk:32 ====
 *
 *   wait4  knowledge/linux/process.bk:32  implied
 */

#if defined(__linux__)
/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_wait4(struct bypass_trap *bypass_trap, pid_t pid, int *status, int options,
		struct rusage *usage)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	BYPASS_TEXT(text, pid_t, "pid", pid);
	bypass_text_pointer(text, "status", status);
	BYPASS_TEXT(text, int, "options", options);
	bypass_text_pointer(text, "usage", usage);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static pid_t bypass_action_wait4(struct bypass_trap *bypass_trap, pid_t pid, int *status, int options,
		struct rusage *usage)
{
#line 39 "knowledge/linux/process.bk"
        int own = 0;
        pid_t result = bypass_local_wait4(pid, status != NULL ? status : &own, options, usage);

        if (result == -1 || (result > 0 && (WIFEXITED(status != NULL ? *status : own) || WIFSIGNALED(status != NULL ? *status : own))))
            bypass_child_ended(result);
        return result;
#line 6674 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
pid_t bypass_switch_wait4(pid_t pid, int *status, int options, struct rusage *usage)
{
	struct bypass_trap trap;
	pid_t result;

	bypass_trap_enter(&trap, BYPASS_CALL_wait4);
	result = bypass_action_wait4(&trap, pid, status, options, usage);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_wait4(&trap, pid, status, options, usage), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_wait4)
/* System entry: wait4: knowledge/linux/process.bk:35 */
static long bypass_below_wait4_wait4(struct bypass_system *bypass_entered)
{
	pid_t pid = (pid_t)bypass_entered->argument[0];
	int *status = (int *)bypass_entered->argument[1];
	int options = (int)bypass_entered->argument[2];
	struct rusage *usage = (struct rusage *)bypass_entered->argument[3];
	pid_t result;

	if (bypass_entered->audited)
		return bypass_audited(bypass_entered);
	result = bypass_switch_wait4(pid, status, options, usage);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
pid_t bypass_again_wait4(pid_t pid, int *status, int options, struct rusage *usage)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_wait4)) {
#if defined(SYS_wait4)
		case SYS_wait4:
			again = bypass_system_again((long)pid, (long)status, (long)options, (long)usage, was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (pid_t)again;
}
#endif
#endif

/* ==== execvpe ============================================== knowledge/linux/process.bk:47 ====
 *
 *   execvpe  knowledge/linux/process.bk:47  implied
 */

#if defined(__linux__)
/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_execvpe(struct bypass_trap *bypass_trap, const char *file,
		char *const *argv, char *const *envp)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	bypass_text_pointer(text, "argv", argv);
	bypass_text_pointer(text, "envp", envp);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_execvpe(struct bypass_trap *bypass_trap, const char *file, char *const *argv,
		char *const *envp)
{
#line 55 "knowledge/linux/process.bk"
        struct bypass_exec_call call = { bypass_trap, argv, envp, bypass_shadow_bypass_fetch, bypass_local_execve };

        return bypass_exec_search(&call, file);
#line 6756 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_execvpe(const char *file, char *const *argv, char *const *envp)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_execvpe);
	result = bypass_action_execvpe(&trap, file, argv, envp);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_execvpe(&trap, file, argv, envp), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

/* ==== daemon =============================================== knowledge/linux/process.bk:60 ====
 *
 *   daemon  knowledge/linux/process.bk:60  implied
 */

#if defined(__linux__)
/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_daemon(struct bypass_trap *bypass_trap, int keep_directory,
		int keep_streams)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	BYPASS_TEXT(text, int, "keep_directory", keep_directory);
	BYPASS_TEXT(text, int, "keep_streams", keep_streams);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_daemon(struct bypass_trap *bypass_trap, int keep_directory, int keep_streams)
{
#line 65 "knowledge/linux/process.bk"
        return bypass_daemon(bypass_trap, keep_directory, keep_streams);
#line 6796 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_daemon(int keep_directory, int keep_streams)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_daemon);
	result = bypass_action_daemon(&trap, keep_directory, keep_streams);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_daemon(&trap, keep_directory, keep_streams), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

/* ==== forkpty ============================================== knowledge/linux/process.bk:68 ====
 *
 *   forkpty  knowledge/linux/process.bk:68  implied
 */

#if defined(__linux__)
/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_forkpty(struct bypass_trap *bypass_trap, int *master, char *name,
		const struct termios *terminal, const struct winsize *window)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "master", master);
	bypass_text_pointer(text, "name", name);
	bypass_text_pointer(text, "terminal", terminal);
	bypass_text_pointer(text, "window", window);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static pid_t bypass_action_forkpty(struct bypass_trap *bypass_trap, int *master, char *name,
		const struct termios *terminal, const struct winsize *window)
{
#line 73 "knowledge/linux/process.bk"
        return bypass_forkpty(bypass_trap, master, name, terminal, window);
#line 6839 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
pid_t bypass_switch_forkpty(int *master, char *name, const struct termios *terminal, const struct winsize *window)
{
	struct bypass_trap trap;
	pid_t result;

	bypass_trap_enter(&trap, BYPASS_CALL_forkpty);
	result = bypass_action_forkpty(&trap, master, name, terminal, window);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_forkpty(&trap, master, name, terminal, window), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

/* ==== clone ================================================ knowledge/linux/process.bk:76 ====
 *
 *   clone    knowledge/linux/process.bk:76        implied
 *   __clone  knowledge/linux-glibc/process.bk:12  the same shape
 */

#if defined(__linux__)
/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_clone(struct bypass_trap *bypass_trap, int (*run)(void *), void *stack,
		int flags, void *argument, pid_t *parent, void *tls, pid_t *child)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "stack", stack);
	BYPASS_TEXT(text, int, "flags", flags);
	bypass_text_pointer(text, "argument", argument);
	bypass_text_pointer(text, "parent", parent);
	bypass_text_pointer(text, "tls", tls);
	bypass_text_pointer(text, "child", child);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_clone(struct bypass_trap *bypass_trap, int (*run)(void *), void *stack, int flags,
		void *argument, pid_t *parent, void *tls, pid_t *child)
{
#line 81 "knowledge/linux/process.bk"
        struct bypass_clone_call call = { run, argument, stack, flags, parent, child, tls };

        if ((flags & (CLONE_VM | CLONE_VFORK)) == CLONE_VM || (flags & CLONE_FILES))
            return bypass_local_clone(run, stack, flags, argument, parent, tls, child);
        return bypass_clone(bypass_trap, &call, bypass_local_clone);
#line 6889 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_clone(int (*run)(void *), void *stack, int flags, void *argument, pid_t *parent, void *tls,
		pid_t *child)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_clone);
	result = bypass_action_clone(&trap, run, stack, flags, argument, parent, tls, child);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_clone(&trap, run, stack, flags, argument, parent, tls, child), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

/* ==== posix_spawn_file_actions_addchdir_np ================= knowledge/linux/process.bk:88 ====
 *
 *   posix_spawn_file_actions_addchdir_np  knowledge/linux/process.bk:88  implied
 */

#if defined(__linux__)
/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_posix_spawn_file_actions_addchdir_np(struct bypass_trap *bypass_trap,
		posix_spawn_file_actions_t *actions, const char *path)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "actions", actions);
	bypass_text_pointer(text, "path", path);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_posix_spawn_file_actions_addchdir_np(struct bypass_trap *bypass_trap,
		posix_spawn_file_actions_t *actions, const char *path)
{
#line 94 "knowledge/linux/process.bk"
        int place = bypass_spawn_enters(actions, path);

        return place < 0 ? -place : posix_spawn_file_actions_addfchdir_np(actions, place);
#line 6933 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_posix_spawn_file_actions_addchdir_np);
	result = bypass_action_posix_spawn_file_actions_addchdir_np(&trap, actions, path);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_posix_spawn_file_actions_addchdir_np(&trap, actions, path), result, result != 0);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* posix_spawn_file_actions_addchdir_np: knowledge/linux/process.bk:88 */
typedef int bypass_fn_posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *, const char *);
static void *bypass_original_posix_spawn_file_actions_addchdir_np;

int bypass_entry_posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path)
		BYPASS_ENTRY("posix_spawn_file_actions_addchdir_np");
int bypass_entry_posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path)
{
	if (bypass_is_local())
		return ((bypass_fn_posix_spawn_file_actions_addchdir_np *)bypass_original(&bypass_original_posix_spawn_file_actions_addchdir_np, "posix_spawn_file_actions_addchdir_np", NULL))(actions, path);
	return bypass_switch_posix_spawn_file_actions_addchdir_np(actions, path);
}

/* The original, for actions. */
int bypass_local_posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path)
{
	return ((bypass_fn_posix_spawn_file_actions_addchdir_np *)bypass_original(&bypass_original_posix_spawn_file_actions_addchdir_np, "posix_spawn_file_actions_addchdir_np", NULL))(actions, path);
}
#endif

/* ==== posix_spawn_file_actions_addfchdir_np ================ knowledge/linux/process.bk:99 ====
 *
 *   posix_spawn_file_actions_addfchdir_np  knowledge/linux/process.bk:99  implied
 */

#if defined(__linux__)
/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_posix_spawn_file_actions_addfchdir_np(struct bypass_trap *bypass_trap,
		posix_spawn_file_actions_t *actions, int fd)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "actions", actions);
	BYPASS_TEXT(text, int, "fd", fd);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_posix_spawn_file_actions_addfchdir_np(struct bypass_trap *bypass_trap,
		posix_spawn_file_actions_t *actions, int fd)
{
#line 105 "knowledge/linux/process.bk"
        int place = bypass_spawn_enters_file(actions, fd);

        if (place == BYPASS_SPAWN_HERE)
            return bypass_local_posix_spawn_file_actions_addfchdir_np(actions, fd);
        return place < 0 ? -place : bypass_local_posix_spawn_file_actions_addfchdir_np(actions, place);
#line 6999 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_posix_spawn_file_actions_addfchdir_np(posix_spawn_file_actions_t *actions, int fd)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_posix_spawn_file_actions_addfchdir_np);
	result = bypass_action_posix_spawn_file_actions_addfchdir_np(&trap, actions, fd);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_posix_spawn_file_actions_addfchdir_np(&trap, actions, fd), result, result != 0);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* posix_spawn_file_actions_addfchdir_np: knowledge/linux/process.bk:99 */
typedef int bypass_fn_posix_spawn_file_actions_addfchdir_np(posix_spawn_file_actions_t *, int);
static void *bypass_original_posix_spawn_file_actions_addfchdir_np;

int bypass_entry_posix_spawn_file_actions_addfchdir_np(posix_spawn_file_actions_t *actions, int fd)
		BYPASS_ENTRY("posix_spawn_file_actions_addfchdir_np");
int bypass_entry_posix_spawn_file_actions_addfchdir_np(posix_spawn_file_actions_t *actions, int fd)
{
	if (bypass_is_local())
		return ((bypass_fn_posix_spawn_file_actions_addfchdir_np *)bypass_original(&bypass_original_posix_spawn_file_actions_addfchdir_np, "posix_spawn_file_actions_addfchdir_np", NULL))(actions, fd);
	return bypass_switch_posix_spawn_file_actions_addfchdir_np(actions, fd);
}

/* The original, for actions. */
int bypass_local_posix_spawn_file_actions_addfchdir_np(posix_spawn_file_actions_t *actions, int fd)
{
	return ((bypass_fn_posix_spawn_file_actions_addfchdir_np *)bypass_original(&bypass_original_posix_spawn_file_actions_addfchdir_np, "posix_spawn_file_actions_addfchdir_np", NULL))(actions, fd);
}
#endif

/* ==== sendmmsg ============================================= knowledge/linux/sockets.bk:21 ====
 *
 *   sendmmsg  knowledge/linux/sockets.bk:21          implied
 *   sendmmsg  knowledge/linux-any-libc/sockets.bk:9  a shape of its own
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
#if defined(BYPASS_ANY_LIBC)
int bypass_unless_sendmmsg(struct mmsghdr *messages, unsigned int count)
{
	return messages != NULL && (bypass_messages_lengths(messages, count, 1));
}
#endif

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_sendmmsg(struct bypass_trap *bypass_trap, int fd, struct mmsghdr *messages,
		unsigned int count, int flags)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	bypass_text_pointer(text, "messages", messages);
	BYPASS_TEXT(text, unsigned int, "count", count);
	BYPASS_TEXT(text, int, "flags", flags);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_sendmmsg(struct bypass_trap *bypass_trap, int fd, struct mmsghdr *messages,
		unsigned int count, int flags)
{
	if (bypass_descriptor_private(fd)) {
		errno = EBADF;
		return -1;
	}
#line 29 "knowledge/linux/sockets.bk"
        unsigned int i;
        ssize_t sent;

        if (bypass_descriptor_side(fd) != BYPASS_HOME) {
            for (i = 0; i < count && i < 1024; i++)
                if (bypass_rights_send(&messages[i].msg_hdr) == -1)
                    return -1;
            return bypass_local_sendmmsg(fd, messages, count, flags);
        }
        for (i = 0; i < count && i < 1024; i++) {
            sent = bypass_message_out(fd, &messages[i].msg_hdr, flags);
            if (sent == -1)
                return i > 0 ? (int)i : -1;
            messages[i].msg_len = (unsigned int)sent;
        }
        return (int)i;
#line 7091 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_sendmmsg(int fd, struct mmsghdr *messages, unsigned int count, int flags)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_sendmmsg);
	result = bypass_action_sendmmsg(&trap, fd, messages, count, flags);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_sendmmsg(&trap, fd, messages, count, flags), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_sendmmsg)
/* System entry: sendmmsg: knowledge/linux/sockets.bk:25 */
static long bypass_below_sendmmsg_sendmmsg(struct bypass_system *bypass_entered)
{
	int fd = (int)bypass_entered->argument[0];
	struct mmsghdr *messages = (struct mmsghdr *)bypass_entered->argument[1];
	unsigned int count = (unsigned int)bypass_entered->argument[2];
	int flags = (int)bypass_entered->argument[3];
	int result;

	if (bypass_entered->audited)
		return bypass_audited_descriptor(bypass_entered, fd);
	result = bypass_switch_sendmmsg(fd, messages, count, flags);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
int bypass_again_sendmmsg(int fd, struct mmsghdr *messages, unsigned int count, int flags)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_sendmmsg)) {
#if defined(SYS_sendmmsg)
		case SYS_sendmmsg:
			again = bypass_system_again((long)fd, (long)messages, (long)count, (long)flags, was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (int)again;
}
#endif
#endif

/* ==== recvmmsg ============================================= knowledge/linux/sockets.bk:47 ====
 *
 *   recvmmsg  knowledge/linux/sockets.bk:47           implied
 *   recvmmsg  knowledge/linux-any-libc/sockets.bk:11  a shape of its own
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
#if defined(BYPASS_ANY_LIBC)
int bypass_unless_recvmmsg(struct mmsghdr *messages, unsigned int count)
{
	return messages != NULL && (bypass_messages_lengths(messages, count, 0));
}
#endif

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_recvmmsg(struct bypass_trap *bypass_trap, int fd, struct mmsghdr *messages,
		unsigned int count, int flags, struct timespec *timeout)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	bypass_text_pointer(text, "messages", messages);
	BYPASS_TEXT(text, unsigned int, "count", count);
	BYPASS_TEXT(text, int, "flags", flags);
	bypass_text_pointer(text, "timeout", timeout);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_recvmmsg(struct bypass_trap *bypass_trap, int fd, struct mmsghdr *messages,
		unsigned int count, int flags, struct timespec *timeout)
{
	if (bypass_descriptor_private(fd)) {
		errno = EBADF;
		return -1;
	}
#line 55 "knowledge/linux/sockets.bk"
        int64_t limit, began = (int64_t)bypass_now();
        int result, done;
        unsigned int i;
        ssize_t got;

        if (bypass_descriptor_side(fd) != BYPASS_HOME) {
            result = bypass_local_recvmmsg(fd, messages, count, flags, timeout);
            for (done = 0; done < result; done++)
                bypass_rights_received(&messages[done].msg_hdr);
            return result;
        }
        limit = bypass_nanoseconds(timeout, 0);
        if (limit == -2)
            return -1;
        for (i = 0; i < count && i < 1024; i++) {
            got = bypass_message_in(fd, &messages[i].msg_hdr, (flags & ~MSG_WAITFORONE) | (i > 0 && (flags & MSG_WAITFORONE) ? MSG_DONTWAIT : 0));
            if (got == -1)
                return i > 0 ? (int)i : -1;
            messages[i].msg_len = (unsigned int)got;
            if (limit >= 0 && (int64_t)bypass_now() - began >= limit)
                return (int)i + 1;
        }
        return (int)i;
#line 7208 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_recvmmsg(int fd, struct mmsghdr *messages, unsigned int count, int flags, struct timespec *timeout)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_recvmmsg);
	result = bypass_action_recvmmsg(&trap, fd, messages, count, flags, timeout);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_recvmmsg(&trap, fd, messages, count, flags, timeout), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_recvmmsg)
/* System entry: recvmmsg: knowledge/linux/sockets.bk:51 */
static long bypass_below_recvmmsg_recvmmsg(struct bypass_system *bypass_entered)
{
	int fd = (int)bypass_entered->argument[0];
	struct mmsghdr *messages = (struct mmsghdr *)bypass_entered->argument[1];
	unsigned int count = (unsigned int)bypass_entered->argument[2];
	int flags = (int)bypass_entered->argument[3];
	struct timespec *timeout = (struct timespec *)bypass_entered->argument[4];
	int result;

	if (bypass_entered->audited)
		return bypass_audited_descriptor(bypass_entered, fd);
	result = bypass_switch_recvmmsg(fd, messages, count, flags, timeout);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
int bypass_again_recvmmsg(int fd, struct mmsghdr *messages, unsigned int count, int flags, struct timespec *timeout)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_recvmmsg)) {
#if defined(SYS_recvmmsg)
		case SYS_recvmmsg:
			again = bypass_system_again((long)fd, (long)messages, (long)count, (long)flags, (long)timeout, was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (int)again;
}
#endif
#endif

/* ==== fstatfs =============================================== knowledge/linux/status.bk:65 ====
 *
 *   fstatfs    knowledge/linux/status.bk:65               implied
 *   fstatfs64  knowledge/linux/status.bk:67               the same shape
 *   fstatfs    knowledge/linux-glibc-alpha/status.bk:8    a shape of its own
 *   fstatfs    knowledge/linux-glibc-narrow/status.bk:22  a shape of its own
 */

#if defined(__linux__)
/* Sender: have the shadow run fstatfs, and bring back its answer. */
int bypass_shadow_fstatfs(int fd, struct statfs *status)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_fstatfs, 0);
	bypass_put_descriptor(&call, fd);
	bypass_require(&call.request, status != NULL);
	if (bypass_call_run(&call)) {
		result = BYPASS_GET(&call.reply, int);
		if (call.outs)
			bypass_get_record(&call.reply, status, &bypass_record_statfs);
	}
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fstatfs(struct bypass_trap *bypass_trap, int fd, struct statfs *status)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	bypass_text_pointer(text, "status", status);
	return text;
}

/* Agent action: none is given, so the call goes where it belongs. */
static int bypass_action_fstatfs(struct bypass_trap *bypass_trap, int fd, struct statfs *status)
{
	if (bypass_descriptor_private(fd)) {
		errno = EBADF;
		return -1;
	}
	if (bypass_descriptor_side(fd) == BYPASS_HOME)
		return bypass_shadow_fstatfs(fd, status);
	return bypass_local_fstatfs(fd, status);
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_fstatfs(int fd, struct statfs *status)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_fstatfs);
	result = bypass_action_fstatfs(&trap, fd, status);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_fstatfs(&trap, fd, status), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_fstatfs)
/* System entry: fstatfs: knowledge/linux/status.bk:68 */
static long bypass_below_fstatfs_fstatfs(struct bypass_system *bypass_entered)
{
	int fd = (int)bypass_entered->argument[0];
	struct statfs *status = (struct statfs *)bypass_entered->argument[1];
	int result;

	if (bypass_entered->audited)
		return bypass_audited_descriptor(bypass_entered, fd);
	result = bypass_switch_fstatfs(fd, status);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
int bypass_again_fstatfs(int fd, struct statfs *status)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_fstatfs)) {
#if defined(SYS_fstatfs)
		case SYS_fstatfs:
			again = bypass_system_again((long)fd, (long)status, was[2], was[3], was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (int)again;
}
#endif
#endif

/* ==== close_range ================================ knowledge/linux-glibc/descriptors.bk:17 ====
 *
 *   close_range  knowledge/linux-glibc/descriptors.bk:17  implied
 *   closefrom    knowledge/linux-glibc/descriptors.bk:20  a shape of its own
 */

#if defined(__linux__) && defined(__GLIBC__)
/* What its entry points ask, which know no constant of the system. */
unsigned int bypass_given_closefrom_last(void)
{
	return ~0U;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_close_range(struct bypass_trap *bypass_trap, unsigned int first,
		unsigned int last, int flags)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	BYPASS_TEXT(text, unsigned int, "first", first);
	BYPASS_TEXT(text, unsigned int, "last", last);
	BYPASS_TEXT(text, int, "flags", flags);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_close_range(struct bypass_trap *bypass_trap, unsigned int first, unsigned int last,
		int flags)
{
#line 25 "knowledge/linux-glibc/descriptors.bk"
        unsigned char buffer[1024];
        struct dirent64 *entry;
        long got, at;
        unsigned int fd;
        char *digit;
        int list;

        if (first > last || (flags & ~CLOSE_RANGE_CLOEXEC) != 0)
            return bypass_local_close_range(first, last, flags);
        list = (int)syscall(SYS_openat, AT_FDCWD, "/proc/self/fd", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (list == -1)
            return -1;
        while ((got = syscall(SYS_getdents64, list, buffer, sizeof(buffer))) > 0)
            for (at = 0; at < got; at += entry->d_reclen) {
                entry = (struct dirent64 *)(buffer + at);
                for (fd = 0, digit = entry->d_name; *digit >= '0' && *digit <= '9'; digit++)
                    fd = fd * 10 + (unsigned int)(*digit - '0');
                if (*digit != '\0' || fd < first || fd > last || (int)fd == list || bypass_descriptor_private((int)fd))
                    continue;
                if (flags & CLOSE_RANGE_CLOEXEC)
                    fcntl((int)fd, F_SETFD, FD_CLOEXEC);
                else if (bypass_descriptor_references((int)fd) == 0 || !bypass_descriptor_forget((int)fd)
                     || bypass_shadow_close((int)fd) == -1)
                    bypass_descriptor_closed((int)fd);
            }
        syscall(SYS_close, list);
        return got < 0 ? -1 : 0;
#line 7423 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_close_range(unsigned int first, unsigned int last, int flags)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_close_range);
	result = bypass_action_close_range(&trap, first, last, flags);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_close_range(&trap, first, last, flags), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_close_range)
/* System entry: close_range: knowledge/linux-glibc/descriptors.bk:21 */
static long bypass_below_close_range_close_range(struct bypass_system *bypass_entered)
{
	unsigned int first = (unsigned int)bypass_entered->argument[0];
	unsigned int last = (unsigned int)bypass_entered->argument[1];
	int flags = (int)bypass_entered->argument[2];
	int result;

	if (bypass_entered->audited)
		return bypass_audited(bypass_entered);
	result = bypass_switch_close_range(first, last, flags);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
int bypass_again_close_range(unsigned int first, unsigned int last, int flags)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_close_range)) {
#if defined(SYS_close_range)
		case SYS_close_range:
			again = bypass_system_again((long)first, (long)last, (long)flags, was[3], was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (int)again;
}
#endif
#endif

/* ==== epoll_pwait2 =================================== knowledge/linux-glibc/polling.bk:15 ====
 *
 *   epoll_pwait2  knowledge/linux-glibc/polling.bk:15  implied
 */

#if defined(__linux__) && defined(__GLIBC__)
/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_epoll_pwait2(struct bypass_trap *bypass_trap, int set,
		struct epoll_event *events, int most, const struct timespec *timeout, const sigset_t *mask)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	BYPASS_TEXT(text, int, "set", set);
	bypass_text_pointer(text, "events", events);
	BYPASS_TEXT(text, int, "most", most);
	bypass_text_pointer(text, "timeout", timeout);
	bypass_text_pointer(text, "mask", mask);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_epoll_pwait2(struct bypass_trap *bypass_trap, int set, struct epoll_event *events, int most,
		const struct timespec *timeout, const sigset_t *mask)
{
#line 24 "knowledge/linux-glibc/polling.bk"
        int twin = bypass_epoll_twin(set);
        int64_t limit;

        if (twin == -1)
            return bypass_local_epoll_pwait2(set, events, most, timeout, mask);
        limit = bypass_nanoseconds(timeout, 0);
        if (limit == -2)
            return -1;
        return bypass_epoll_both(set, twin, events, most, limit, mask, bypass_shadow_bypass_epoll_take);
#line 7512 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_epoll_pwait2(int set, struct epoll_event *events, int most, const struct timespec *timeout,
		const sigset_t *mask)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_epoll_pwait2);
	result = bypass_action_epoll_pwait2(&trap, set, events, most, timeout, mask);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_epoll_pwait2(&trap, set, events, most, timeout, mask), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_epoll_pwait2)
/* System entry: epoll_pwait2: knowledge/linux-glibc/polling.bk:20 */
static long bypass_below_epoll_pwait2_epoll_pwait2(struct bypass_system *bypass_entered)
{
	int set = (int)bypass_entered->argument[0];
	struct epoll_event *events = (struct epoll_event *)bypass_entered->argument[1];
	int most = (int)bypass_entered->argument[2];
	const struct timespec *timeout = (const struct timespec *)bypass_entered->argument[3];
	const void *signals = (const void *)bypass_entered->argument[4];
	size_t size = (size_t)bypass_entered->argument[5];
	sigset_t room;
	const sigset_t *mask;
	int result;

	mask = bypass_system_mask(&room, (long)signals, size);
	if (bypass_entered->audited)
		return bypass_audited(bypass_entered);
	result = bypass_switch_epoll_pwait2(set, events, most, timeout, mask);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
int bypass_again_epoll_pwait2(int set, struct epoll_event *events, int most, const struct timespec *timeout,
		const sigset_t *mask)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_epoll_pwait2)) {
#if defined(SYS_epoll_pwait2)
		case SYS_epoll_pwait2:
			again = bypass_system_again((long)set, (long)events, (long)most, (long)timeout, was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (int)again;
}
#endif
#endif

#if defined(__linux__) && defined(__GLIBC__)
/* epoll_pwait2: knowledge/linux-glibc/polling.bk:15 */
typedef int bypass_fn_epoll_pwait2(int, struct epoll_event *, int, const struct timespec *, const sigset_t *);
static void *bypass_original_epoll_pwait2;

int bypass_entry_epoll_pwait2(int set, struct epoll_event *events, int most, const struct timespec *timeout,
		const sigset_t *mask)
		BYPASS_ENTRY("epoll_pwait2");
int bypass_entry_epoll_pwait2(int set, struct epoll_event *events, int most, const struct timespec *timeout,
		const sigset_t *mask)
{
	if (bypass_is_local())
		return ((bypass_fn_epoll_pwait2 *)bypass_original(&bypass_original_epoll_pwait2, "epoll_pwait2", NULL))(set, events, most, timeout, mask);
	return bypass_switch_epoll_pwait2(set, events, most, timeout, mask);
}

/* The original, for actions. */
int bypass_local_epoll_pwait2(int set, struct epoll_event *events, int most, const struct timespec *timeout,
		const sigset_t *mask)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_epoll_pwait2) != -1) {
		return bypass_again_epoll_pwait2(set, events, most, timeout, mask);
	}
#endif
	return ((bypass_fn_epoll_pwait2 *)bypass_original(&bypass_original_epoll_pwait2, "epoll_pwait2", NULL))(set, events, most, timeout, mask);
}
#endif

/* ==== execveat ======================================= knowledge/linux-glibc/process.bk:20 ====
 *
 *   execveat  knowledge/linux-glibc/process.bk:20  implied
 */

#if defined(__linux__) && defined(__GLIBC__)
/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_execveat(struct bypass_trap *bypass_trap, int dirfd, const char *path,
		char *const *argv, char *const *envp, int flags)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "dirfd", dirfd);
	bypass_text_string(text, "path", path);
	bypass_text_pointer(text, "argv", argv);
	bypass_text_pointer(text, "envp", envp);
	BYPASS_TEXT(text, int, "flags", flags);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_execveat(struct bypass_trap *bypass_trap, int dirfd, const char *path, char *const *argv,
		char *const *envp, int flags)
{
	struct bypass_route bypass_path_route;
	enum bypass_side bypass_side = BYPASS_ANYWHERE;

	bypass_route_parameter(bypass_trap, 0, &bypass_path_route, dirfd, path, flags & AT_SYMLINK_NOFOLLOW ? BYPASS_LAST_ITSELF : BYPASS_LAST_FOLLOWED);
	if (bypass_path_route.side == BYPASS_ANYWHERE)
		bypass_path_route.side = BYPASS_LOCAL;
	bypass_trap->side = bypass_path_route.side;
	if (bypass_path_route.side == BYPASS_DENY) {
		errno = bypass_path_route.error;
		return -1;
	}
	path = bypass_path_route.path;
	dirfd = bypass_path_route.at;
	bypass_side = bypass_path_route.side;
#define bypass_routed bypass_path_route
#line 28 "knowledge/linux-glibc/process.bk"
        struct bypass_exec_call call = { bypass_trap, argv, envp, bypass_shadow_bypass_fetch, bypass_local_execve };
        int below = dirfd != AT_FDCWD && path[0] != '/';
        struct bypass_route route = bypass_routed;

        if (bypass_side != BYPASS_HOME && (path[0] != '\0' || !(flags & AT_EMPTY_PATH)))
            return bypass_exec_at(bypass_trap, dirfd, path, argv, envp, flags, bypass_local_execveat);
        if (below)
            bypass_route_descriptor(&route, dirfd, path);
        if (below && fcntl(dirfd, F_GETFD) == FD_CLOEXEC)
            route.given = NULL;
        return bypass_become_routed(&call, &route);
#line 7655 "figure8_agent.c"
#undef bypass_routed
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_execveat(int dirfd, const char *path, char *const *argv, char *const *envp, int flags)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_execveat);
	result = bypass_action_execveat(&trap, dirfd, path, argv, envp, flags);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_execveat(&trap, dirfd, path, argv, envp, flags), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_execveat)
/* System entry: execveat: knowledge/linux-glibc/process.bk:24 */
static long bypass_below_execveat_execveat(struct bypass_system *bypass_entered)
{
	int dirfd = (int)bypass_entered->argument[0];
	const char *path = (const char *)bypass_entered->argument[1];
	char *const *argv = (char *const *)bypass_entered->argument[2];
	char *const *envp = (char *const *)bypass_entered->argument[3];
	int flags = (int)bypass_entered->argument[4];
	int result;

	if (bypass_entered->audited)
		return bypass_audited_path(bypass_entered, dirfd, path);
	result = bypass_switch_execveat(dirfd, path, argv, envp, flags);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
int bypass_again_execveat(int dirfd, const char *path, char *const *argv, char *const *envp, int flags)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_execveat)) {
#if defined(SYS_execveat)
		case SYS_execveat:
			again = bypass_system_again((long)dirfd, (long)path, (long)argv, (long)envp, (long)flags, was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (int)again;
}
#endif
#endif

/* ==== statx ============================================ knowledge/linux-glibc/status.bk:5 ====
 *
 *   statx  knowledge/linux-glibc/status.bk:5  implied
 */

#if defined(__linux__) && defined(__GLIBC__)
/* Sender: have the shadow run statx, and bring back its answer. */
int bypass_shadow_statx(int dirfd, const char *path, int flags, unsigned int mask, struct statx *status)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_statx, 0);
	bypass_put_descriptor(&call, dirfd);
	bypass_put_path(&call, 0, path, PATH_MAX);
	bypass_put_symbols(&call.request, flags, &bypass_symbols_at_flags);
	bypass_put_symbols(&call.request, mask, &bypass_symbols_statx_mask);
	bypass_require(&call.request, status != NULL);
	if (bypass_call_run(&call)) {
		result = BYPASS_GET(&call.reply, int);
		if (call.outs)
			bypass_get_record(&call.reply, status, &bypass_record_statx);
	}
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_statx(struct bypass_trap *bypass_trap, int dirfd, const char *path,
		int flags, unsigned int mask, struct statx *status)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "dirfd", dirfd);
	bypass_text_string(text, "path", path);
	bypass_text_symbols(text, "flags", flags, &bypass_symbols_at_flags);
	bypass_text_symbols(text, "mask", mask, &bypass_symbols_statx_mask);
	bypass_text_pointer(text, "status", status);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_statx(struct bypass_trap *bypass_trap, int dirfd, const char *path, int flags,
		unsigned int mask, struct statx *status)
{
	struct bypass_route bypass_path_route;
	enum bypass_side bypass_side = BYPASS_ANYWHERE;

	bypass_route_parameter(bypass_trap, 0, &bypass_path_route, dirfd, path, flags & AT_SYMLINK_NOFOLLOW ? BYPASS_LAST_ITSELF : BYPASS_LAST_FOLLOWED);
	if (bypass_path_route.side == BYPASS_ANYWHERE)
		bypass_path_route.side = BYPASS_LOCAL;
	bypass_trap->side = bypass_path_route.side;
	if (bypass_path_route.side == BYPASS_DENY) {
		errno = bypass_path_route.error;
		return -1;
	}
	path = bypass_path_route.path;
	dirfd = bypass_path_route.at;
	bypass_side = bypass_path_route.side;
#define bypass_routed bypass_path_route
#line 16 "knowledge/linux-glibc/status.bk"
        int result;
        uint64_t device;

        if (bypass_routed.link != NULL && (flags & AT_SYMLINK_NOFOLLOW))
            return bypass_local_statx(AT_FDCWD, bypass_routed.link, flags, mask, status);
        if (bypass_side == BYPASS_LOCAL)
            return bypass_local_statx(dirfd, path, flags, mask, status);
        result = bypass_shadow_statx(dirfd, path, flags, mask, status);
        if (result == 0) {
            device = bypass_home_device(makedev(status->stx_dev_major, status->stx_dev_minor));
            status->stx_dev_major = major(device);
            status->stx_dev_minor = minor(device);
        }
        return result;
#line 7789 "figure8_agent.c"
#undef bypass_routed
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_statx(int dirfd, const char *path, int flags, unsigned int mask, struct statx *status)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_statx);
	result = bypass_action_statx(&trap, dirfd, path, flags, mask, status);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_statx(&trap, dirfd, path, flags, mask, status), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_statx)
/* System entry: statx: knowledge/linux-glibc/status.bk:12 */
static long bypass_below_statx_statx(struct bypass_system *bypass_entered)
{
	int dirfd = (int)bypass_entered->argument[0];
	const char *path = (const char *)bypass_entered->argument[1];
	int flags = (int)bypass_entered->argument[2];
	unsigned int mask = (unsigned int)bypass_entered->argument[3];
	struct statx *status = (struct statx *)bypass_entered->argument[4];
	int result;

	if (bypass_entered->audited)
		return bypass_audited_path(bypass_entered, dirfd, path);
	result = bypass_switch_statx(dirfd, path, flags, mask, status);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
int bypass_again_statx(int dirfd, const char *path, int flags, unsigned int mask, struct statx *status)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_statx)) {
#if defined(SYS_statx)
		case SYS_statx:
			again = bypass_system_again((long)dirfd, (long)path, (long)flags, (long)mask, (long)status, was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (int)again;
}
#endif
#endif

/* ==== tcgetwinsize =================================== knowledge/linux-musl/terminals.bk:4 ====
 *
 *   tcgetwinsize  knowledge/linux-musl/terminals.bk:4  implied
 */

#if defined(__linux__) && (!defined(__GLIBC__) || defined(BYPASS_ANY_LIBC)) && !defined(__BIONIC__)
/* Sender: have the shadow run tcgetwinsize, and bring back its answer. */
int bypass_shadow_tcgetwinsize(int fd, struct winsize *size)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_tcgetwinsize, 0);
	bypass_put_descriptor(&call, fd);
	bypass_require(&call.request, size != NULL);
	if (bypass_call_run(&call)) {
		result = BYPASS_GET(&call.reply, int);
		if (call.outs)
			bypass_get_record(&call.reply, size, &bypass_record_winsize);
	}
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_tcgetwinsize(struct bypass_trap *bypass_trap, int fd, struct winsize *size)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	bypass_text_pointer(text, "size", size);
	return text;
}

/* Agent action: none is given, so the call goes where it belongs. */
static int bypass_action_tcgetwinsize(struct bypass_trap *bypass_trap, int fd, struct winsize *size)
{
	if (bypass_descriptor_private(fd)) {
		errno = EBADF;
		return -1;
	}
	int bypass_result = bypass_local_tcgetwinsize(fd, size);

	if (bypass_result == -1 && errno == EBADF && bypass_descriptor_side(fd) == BYPASS_HOME) {
		errno = bypass_trap->saved_errno;
		bypass_result = bypass_shadow_tcgetwinsize(fd, size);
	}
	return bypass_result;
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_tcgetwinsize(int fd, struct winsize *size)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_tcgetwinsize);
	result = bypass_action_tcgetwinsize(&trap, fd, size);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_tcgetwinsize(&trap, fd, size), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

/* ==== tcsetwinsize ================================== knowledge/linux-musl/terminals.bk:10 ====
 *
 *   tcsetwinsize  knowledge/linux-musl/terminals.bk:10  implied
 */

#if defined(__linux__) && (!defined(__GLIBC__) || defined(BYPASS_ANY_LIBC)) && !defined(__BIONIC__)
/* Sender: have the shadow run tcsetwinsize, and bring back its answer. */
int bypass_shadow_tcsetwinsize(int fd, const struct winsize *size)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_tcsetwinsize, 0);
	bypass_put_descriptor(&call, fd);
	if (bypass_require(&call.request, size != NULL))
		bypass_put_record(&call.request, size, &bypass_record_winsize);
	if (bypass_call_run(&call))
		result = BYPASS_GET(&call.reply, int);
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_tcsetwinsize(struct bypass_trap *bypass_trap, int fd,
		const struct winsize *size)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	bypass_text_pointer(text, "size", size);
	return text;
}

/* Agent action: none is given, so the call goes where it belongs. */
static int bypass_action_tcsetwinsize(struct bypass_trap *bypass_trap, int fd, const struct winsize *size)
{
	if (bypass_descriptor_private(fd)) {
		errno = EBADF;
		return -1;
	}
	int bypass_result = bypass_local_tcsetwinsize(fd, size);

	if (bypass_result == -1 && errno == EBADF && bypass_descriptor_side(fd) == BYPASS_HOME) {
		errno = bypass_trap->saved_errno;
		bypass_result = bypass_shadow_tcsetwinsize(fd, size);
	}
	return bypass_result;
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_tcsetwinsize(int fd, const struct winsize *size)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_tcsetwinsize);
	result = bypass_action_tcsetwinsize(&trap, fd, size);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_tcsetwinsize(&trap, fd, size), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

/* ==== opendir ================================== knowledge/posix/directories.streams.bk:11 ====
 *
 *   opendir  knowledge/posix/directories.streams.bk:11  it works through open inside the C library
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_opendir(struct bypass_trap *bypass_trap, const char *path)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_string(text, "path", path);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static DIR *bypass_action_opendir(struct bypass_trap *bypass_trap, const char *path)
{
	struct bypass_route bypass_path_route;
	enum bypass_side bypass_side = BYPASS_ANYWHERE;

	bypass_route_parameter(bypass_trap, 0, &bypass_path_route, AT_FDCWD, path, BYPASS_LAST_FOLLOWED);
	bypass_trap->side = bypass_path_route.side;
	if (bypass_path_route.side == BYPASS_DENY) {
		errno = bypass_path_route.error;
		return NULL;
	}
	path = bypass_path_route.path;
	bypass_side = bypass_path_route.side;
#define bypass_fail(E) do { errno = (E); return NULL; } while (0)
#line 17 "knowledge/posix/directories.streams.bk"
        struct bypass_directory *directory;
        int fd;

        if (bypass_side == BYPASS_LOCAL)
            return bypass_local_opendir(path);
        fd = bypass_shadow_open(path, O_RDONLY | O_DIRECTORY | O_NONBLOCK | O_CLOEXEC, 0);
        if (fd == -1)
            return NULL;
        directory = bypass_directory_open(fd, bypass_directory_fetch, bypass_directory_rewind);
        if (directory == NULL) {
            bypass_shadow_close(fd);
            bypass_fail(ENOMEM);
        }
        return (DIR *)directory;
#line 8022 "figure8_agent.c"
#undef bypass_fail
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
DIR *bypass_switch_opendir(const char *path)
{
	struct bypass_trap trap;
	DIR *result;

	bypass_trap_enter(&trap, BYPASS_CALL_opendir);
	result = bypass_action_opendir(&trap, path);
	if (trap.traced)
		bypass_text_result_pointer(bypass_describe_opendir(&trap, path), result, result == NULL);
	bypass_trap_leave(&trap);
	return result;
}

/* opendir: knowledge/posix/directories.streams.bk:11 */
typedef DIR *bypass_fn_opendir(const char *);
static void *bypass_original_opendir;

DIR *bypass_entry_opendir(const char *path) BYPASS_ENTRY("opendir");
DIR *bypass_entry_opendir(const char *path)
{
	if (bypass_is_local())
		return ((bypass_fn_opendir *)bypass_original(&bypass_original_opendir, "opendir", NULL))(path);
	return bypass_switch_opendir(path);
}

/* The original, for actions. */
DIR *bypass_local_opendir(const char *path)
{
	return ((bypass_fn_opendir *)bypass_original(&bypass_original_opendir, "opendir", NULL))(path);
}

/* ==== readdir ================================== knowledge/posix/directories.streams.bk:55 ====
 *
 *   readdir    knowledge/posix/directories.streams.bk:55      it takes what opendir gives
 *   readdir64  knowledge/linux/directories.bk:14              the same shape
 *   readdir    knowledge/linux-glibc-narrow/directories.bk:2  a shape of its own
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_readdir(struct bypass_trap *bypass_trap, DIR *stream)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "stream", stream);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static struct dirent *bypass_action_readdir(struct bypass_trap *bypass_trap, DIR *stream)
{
#line 59 "knowledge/posix/directories.streams.bk"
        if (!bypass_directory_is(stream))
            return bypass_local_readdir(stream);
        return (struct dirent *)bypass_directory_read((struct bypass_directory *)stream);
#line 8081 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
struct dirent *bypass_switch_readdir(DIR *stream)
{
	struct bypass_trap trap;
	struct dirent *result;

	bypass_trap_enter(&trap, BYPASS_CALL_readdir);
	result = bypass_action_readdir(&trap, stream);
	if (trap.traced)
		bypass_text_result_pointer(bypass_describe_readdir(&trap, stream), result, result == NULL);
	bypass_trap_leave(&trap);
	return result;
}

#if !defined(BYPASS_NARROW)
/* readdir: knowledge/posix/directories.streams.bk:55 */
typedef struct dirent *bypass_fn_readdir(DIR *);
static void *bypass_original_readdir;

struct dirent *bypass_entry_readdir(DIR *stream) BYPASS_ENTRY("readdir");
struct dirent *bypass_entry_readdir(DIR *stream)
{
	if (bypass_is_local())
		return ((bypass_fn_readdir *)bypass_original(&bypass_original_readdir, "readdir", NULL))(stream);
	return bypass_switch_readdir(stream);
}
#endif

#if defined(__linux__)
/* readdir64: knowledge/linux/directories.bk:14 */
typedef struct dirent *bypass_fn_readdir64(DIR *);
static void *bypass_original_readdir64;

struct dirent *bypass_entry_readdir64(DIR *stream) BYPASS_ENTRY("readdir64");
struct dirent *bypass_entry_readdir64(DIR *stream)
{
	if (bypass_is_local())
		return ((bypass_fn_readdir64 *)bypass_original(&bypass_original_readdir64, "readdir64", NULL))(stream);
	return bypass_switch_readdir(stream);
}
#endif

#if defined(BYPASS_NARROW)
/* readdir: knowledge/linux-glibc-narrow/directories.bk:2 */
typedef struct bypass_plain_dirent *bypass_fn_readdir(DIR *);
static void *bypass_original_readdir;

struct bypass_plain_dirent *bypass_plain_dirent_given(struct dirent *own) __attribute__((visibility("hidden")));
struct bypass_plain_dirent *bypass_entry_readdir(DIR *stream) BYPASS_ENTRY("readdir");
struct bypass_plain_dirent *bypass_entry_readdir(DIR *stream)
{
	struct dirent *result;

	if (bypass_is_local())
		return ((bypass_fn_readdir *)bypass_original(&bypass_original_readdir, "readdir", NULL))(stream);
	result = bypass_switch_readdir(stream);
	return bypass_plain_dirent_given(result);
}
#endif

/* The original, for actions. */
struct dirent *bypass_local_readdir(DIR *stream)
{
#if defined(BYPASS_WIDE_NAMES)
	return ((bypass_fn_readdir64 *)bypass_original(&bypass_original_readdir64, "readdir64", NULL))(stream);
#else
	return ((bypass_fn_readdir *)bypass_original(&bypass_original_readdir, "readdir", NULL))(stream);
#endif
}

/* ==== readdir_r ================================ knowledge/posix/directories.streams.bk:64 ====
 *
 *   readdir_r    knowledge/posix/directories.streams.bk:64      it takes what opendir gives
 *   readdir64_r  knowledge/linux/directories.bk:16              the same shape
 *   readdir_r    knowledge/linux-glibc-narrow/directories.bk:5  a shape of its own
 */

/* What its entry points ask, which know no constant of the system. */
#if defined(BYPASS_NARROW)
int bypass_unless_readdir_r(DIR *stream)
{
	return stream != NULL && (!bypass_directory_is(stream));
}
#endif

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_readdir_r(struct bypass_trap *bypass_trap, DIR *stream,
		struct dirent *entry, struct dirent **result)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "stream", stream);
	bypass_text_pointer(text, "entry", entry);
	bypass_text_pointer(text, "result", result);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_readdir_r(struct bypass_trap *bypass_trap, DIR *stream, struct dirent *entry,
		struct dirent **result)
{
#line 69 "knowledge/posix/directories.streams.bk"
        struct dirent *next;
        int error;

        if (!bypass_directory_is(stream))
            return bypass_local_readdir_r(stream, entry, result);
        errno = 0;
        next = (struct dirent *)bypass_directory_read((struct bypass_directory *)stream);
        error = next == NULL ? errno : 0;
        if (next != NULL)
            memcpy(entry, next, next->d_reclen);
        *result = next != NULL ? entry : NULL;
        return error;
#line 8198 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_readdir_r(DIR *stream, struct dirent *entry, struct dirent **result)
{
	struct bypass_trap trap;
	int result_;

	bypass_trap_enter(&trap, BYPASS_CALL_readdir_r);
	result_ = bypass_action_readdir_r(&trap, stream, entry, result);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_readdir_r(&trap, stream, entry, result), result_, result_ != 0);
	bypass_trap_leave(&trap);
	return result_;
}

#if !defined(BYPASS_NARROW)
/* readdir_r: knowledge/posix/directories.streams.bk:64 */
typedef int bypass_fn_readdir_r(DIR *, struct dirent *, struct dirent **);
static void *bypass_original_readdir_r;

int bypass_entry_readdir_r(DIR *stream, struct dirent *entry, struct dirent **result) BYPASS_ENTRY("readdir_r");
int bypass_entry_readdir_r(DIR *stream, struct dirent *entry, struct dirent **result)
{
	if (bypass_is_local())
		return ((bypass_fn_readdir_r *)bypass_original(&bypass_original_readdir_r, "readdir_r", NULL))(stream, entry, result);
	return bypass_switch_readdir_r(stream, entry, result);
}
#endif

#if defined(__linux__)
/* readdir64_r: knowledge/linux/directories.bk:16 */
typedef int bypass_fn_readdir64_r(DIR *, struct dirent *, struct dirent **);
static void *bypass_original_readdir64_r;

int bypass_entry_readdir64_r(DIR *stream, struct dirent *entry, struct dirent **result) BYPASS_ENTRY("readdir64_r");
int bypass_entry_readdir64_r(DIR *stream, struct dirent *entry, struct dirent **result)
{
	if (bypass_is_local())
		return ((bypass_fn_readdir64_r *)bypass_original(&bypass_original_readdir64_r, "readdir64_r", NULL))(stream, entry, result);
	return bypass_switch_readdir_r(stream, entry, result);
}
#endif

#if defined(BYPASS_NARROW)
/* readdir_r: knowledge/linux-glibc-narrow/directories.bk:5 */
typedef int bypass_fn_readdir_r(DIR *, struct bypass_plain_dirent *, struct bypass_plain_next *);
static void *bypass_original_readdir_r;

int bypass_plain_dirent_in(struct bypass_struct *own,
		struct bypass_plain_dirent *given) __attribute__((visibility("hidden")));
int bypass_plain_dirent_out(struct bypass_plain_dirent *given,
		const struct bypass_struct *own) __attribute__((visibility("hidden")));
int bypass_plain_next_in(struct bypass_struct *own,
		struct bypass_plain_next *given) __attribute__((visibility("hidden")));
int bypass_plain_next_out(struct bypass_plain_next *given,
		const struct bypass_struct *own) __attribute__((visibility("hidden")));
int bypass_entry_readdir_r(DIR *stream, struct bypass_plain_dirent *entry, struct bypass_plain_next *result)
		BYPASS_ENTRY("readdir_r");
int bypass_entry_readdir_r(DIR *stream, struct bypass_plain_dirent *entry, struct bypass_plain_next *result)
{
	struct bypass_struct entry_own;
	struct bypass_struct result_own;
	int result_;

	if (bypass_is_local() || bypass_unless_readdir_r(stream))
		return ((bypass_fn_readdir_r *)bypass_original(&bypass_original_readdir_r, "readdir_r", NULL))(stream, entry, result);
	if (entry != NULL && bypass_plain_dirent_in(&entry_own, entry) != 0)
		return -1;
	if (result != NULL && bypass_plain_next_in(&result_own, result) != 0)
		return -1;
	result_ = bypass_switch_readdir_r(stream, entry != NULL ? (struct dirent *)&entry_own : NULL, result != NULL ? (struct dirent **)&result_own : NULL);
	if (result_ != -1 && entry != NULL && bypass_plain_dirent_out(entry, &entry_own) != 0)
		result_ = -1;
	if (result_ != -1 && result != NULL && bypass_plain_next_out(result, &result_own) != 0)
		result_ = -1;
	return result_;
}
#endif

/* The original, for actions. */
typedef int bypass_fn_of_readdir_r(DIR *, struct dirent *, struct dirent **);
static void *bypass_original_of_readdir_r;

int bypass_local_readdir_r(DIR *stream, struct dirent *entry, struct dirent **result)
{
	return ((bypass_fn_of_readdir_r *)bypass_original(&bypass_original_of_readdir_r, "readdir_r", NULL))(stream, entry, result);
}

/* ==== closedir ================================= knowledge/posix/directories.streams.bk:83 ====
 *
 *   closedir  knowledge/posix/directories.streams.bk:83  it takes what opendir gives
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_closedir(struct bypass_trap *bypass_trap, DIR *stream)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "stream", stream);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_closedir(struct bypass_trap *bypass_trap, DIR *stream)
{
#line 88 "knowledge/posix/directories.streams.bk"
        int fd, error;

        if (!bypass_directory_is(stream))
            return bypass_local_closedir(stream);
        fd = bypass_directory_close((struct bypass_directory *)stream);
        if (bypass_descriptor_references(fd) > 0 && bypass_descriptor_forget(fd) && bypass_shadow_close(fd) == 0)
            return 0;
        error = errno;
        bypass_descriptor_closed(fd);
        errno = error;
        return 0;
#line 8317 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_closedir(DIR *stream)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_closedir);
	result = bypass_action_closedir(&trap, stream);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_closedir(&trap, stream), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

/* closedir: knowledge/posix/directories.streams.bk:83 */
typedef int bypass_fn_closedir(DIR *);
static void *bypass_original_closedir;

int bypass_entry_closedir(DIR *stream) BYPASS_ENTRY("closedir");
int bypass_entry_closedir(DIR *stream)
{
	if (bypass_is_local())
		return ((bypass_fn_closedir *)bypass_original(&bypass_original_closedir, "closedir", NULL))(stream);
	return bypass_switch_closedir(stream);
}

/* The original, for actions. */
int bypass_local_closedir(DIR *stream)
{
	return ((bypass_fn_closedir *)bypass_original(&bypass_original_closedir, "closedir", NULL))(stream);
}

/* ==== rewinddir =============================== knowledge/posix/directories.streams.bk:101 ====
 *
 *   rewinddir  knowledge/posix/directories.streams.bk:101  it takes what opendir gives
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_rewinddir(struct bypass_trap *bypass_trap, DIR *stream)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "stream", stream);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static void bypass_action_rewinddir(struct bypass_trap *bypass_trap, DIR *stream)
{
#line 104 "knowledge/posix/directories.streams.bk"
        if (!bypass_directory_is(stream))
            bypass_local_rewinddir(stream);
        else
            bypass_directory_seek((struct bypass_directory *)stream, 0);
#line 8374 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
void bypass_switch_rewinddir(DIR *stream)
{
	struct bypass_trap trap;

	bypass_trap_enter(&trap, BYPASS_CALL_rewinddir);
	bypass_action_rewinddir(&trap, stream);
	if (trap.traced)
		bypass_text_result_none(bypass_describe_rewinddir(&trap, stream));
	bypass_trap_leave(&trap);
}

/* rewinddir: knowledge/posix/directories.streams.bk:101 */
typedef void bypass_fn_rewinddir(DIR *);
static void *bypass_original_rewinddir;

void bypass_entry_rewinddir(DIR *stream) BYPASS_ENTRY("rewinddir");
void bypass_entry_rewinddir(DIR *stream)
{
	if (bypass_is_local())
		((bypass_fn_rewinddir *)bypass_original(&bypass_original_rewinddir, "rewinddir", NULL))(stream);
	else
		bypass_switch_rewinddir(stream);
}

/* The original, for actions. */
void bypass_local_rewinddir(DIR *stream)
{
	((bypass_fn_rewinddir *)bypass_original(&bypass_original_rewinddir, "rewinddir", NULL))(stream);
}

/* ==== seekdir ================================= knowledge/posix/directories.streams.bk:110 ====
 *
 *   seekdir  knowledge/posix/directories.streams.bk:110  it takes what opendir gives
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_seekdir(struct bypass_trap *bypass_trap, DIR *stream, long position)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "stream", stream);
	BYPASS_TEXT(text, long, "position", position);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static void bypass_action_seekdir(struct bypass_trap *bypass_trap, DIR *stream, long position)
{
#line 113 "knowledge/posix/directories.streams.bk"
        if (!bypass_directory_is(stream))
            bypass_local_seekdir(stream, position);
        else
            bypass_directory_seek((struct bypass_directory *)stream, position);
#line 8431 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
void bypass_switch_seekdir(DIR *stream, long position)
{
	struct bypass_trap trap;

	bypass_trap_enter(&trap, BYPASS_CALL_seekdir);
	bypass_action_seekdir(&trap, stream, position);
	if (trap.traced)
		bypass_text_result_none(bypass_describe_seekdir(&trap, stream, position));
	bypass_trap_leave(&trap);
}

/* seekdir: knowledge/posix/directories.streams.bk:110 */
typedef void bypass_fn_seekdir(DIR *, long);
static void *bypass_original_seekdir;

void bypass_entry_seekdir(DIR *stream, long position) BYPASS_ENTRY("seekdir");
void bypass_entry_seekdir(DIR *stream, long position)
{
	if (bypass_is_local())
		((bypass_fn_seekdir *)bypass_original(&bypass_original_seekdir, "seekdir", NULL))(stream, position);
	else
		bypass_switch_seekdir(stream, position);
}

/* The original, for actions. */
void bypass_local_seekdir(DIR *stream, long position)
{
	((bypass_fn_seekdir *)bypass_original(&bypass_original_seekdir, "seekdir", NULL))(stream, position);
}

/* ==== telldir ================================= knowledge/posix/directories.streams.bk:119 ====
 *
 *   telldir  knowledge/posix/directories.streams.bk:119  it takes what opendir gives
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_telldir(struct bypass_trap *bypass_trap, DIR *stream)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "stream", stream);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static long bypass_action_telldir(struct bypass_trap *bypass_trap, DIR *stream)
{
#line 122 "knowledge/posix/directories.streams.bk"
        if (!bypass_directory_is(stream))
            return bypass_local_telldir(stream);
        return (long)bypass_directory_tell((struct bypass_directory *)stream);
#line 8486 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
long bypass_switch_telldir(DIR *stream)
{
	struct bypass_trap trap;
	long result;

	bypass_trap_enter(&trap, BYPASS_CALL_telldir);
	result = bypass_action_telldir(&trap, stream);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_telldir(&trap, stream), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

/* telldir: knowledge/posix/directories.streams.bk:119 */
typedef long bypass_fn_telldir(DIR *);
static void *bypass_original_telldir;

long bypass_entry_telldir(DIR *stream) BYPASS_ENTRY("telldir");
long bypass_entry_telldir(DIR *stream)
{
	if (bypass_is_local())
		return ((bypass_fn_telldir *)bypass_original(&bypass_original_telldir, "telldir", NULL))(stream);
	return bypass_switch_telldir(stream);
}

/* The original, for actions. */
long bypass_local_telldir(DIR *stream)
{
	return ((bypass_fn_telldir *)bypass_original(&bypass_original_telldir, "telldir", NULL))(stream);
}

/* ==== dirfd =================================== knowledge/posix/directories.streams.bk:127 ====
 *
 *   dirfd  knowledge/posix/directories.streams.bk:127  it takes what opendir gives
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_dirfd(struct bypass_trap *bypass_trap, DIR *stream)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "stream", stream);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_dirfd(struct bypass_trap *bypass_trap, DIR *stream)
{
#line 130 "knowledge/posix/directories.streams.bk"
        if (!bypass_directory_is(stream))
            return bypass_local_dirfd(stream);
        return bypass_directory_descriptor((struct bypass_directory *)stream);
#line 8542 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_dirfd(DIR *stream)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_dirfd);
	result = bypass_action_dirfd(&trap, stream);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_dirfd(&trap, stream), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

/* dirfd: knowledge/posix/directories.streams.bk:127 */
typedef int bypass_fn_dirfd(DIR *);
static void *bypass_original_dirfd;

int bypass_entry_dirfd(DIR *stream) BYPASS_ENTRY("dirfd");
int bypass_entry_dirfd(DIR *stream)
{
	if (bypass_is_local())
		return ((bypass_fn_dirfd *)bypass_original(&bypass_original_dirfd, "dirfd", NULL))(stream);
	return bypass_switch_dirfd(stream);
}

/* The original, for actions. */
int bypass_local_dirfd(DIR *stream)
{
	return ((bypass_fn_dirfd *)bypass_original(&bypass_original_dirfd, "dirfd", NULL))(stream);
}

/* ==== fdopendir ================================ knowledge/posix/directories.streams.bk:33 ====
 *
 *   fdopendir  knowledge/posix/directories.streams.bk:33  it works through open inside the C li...
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fdopendir(struct bypass_trap *bypass_trap, int fd)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static DIR *bypass_action_fdopendir(struct bypass_trap *bypass_trap, int fd)
{
	enum bypass_side bypass_side = bypass_descriptor_side(fd);

	if (bypass_descriptor_private(fd)) {
		errno = EBADF;
		return NULL;
	}
#define bypass_fail(E) do { errno = (E); return NULL; } while (0)
#line 39 "knowledge/posix/directories.streams.bk"
        struct bypass_directory *directory;
        struct stat status;

        if (bypass_side == BYPASS_LOCAL)
            return bypass_local_fdopendir(fd);
        if (bypass_shadow_fstat(fd, &status) == -1)
            return NULL;
        if (!S_ISDIR(status.st_mode))
            bypass_fail(ENOTDIR);
        fcntl(fd, F_SETFD, FD_CLOEXEC);
        directory = bypass_directory_open(fd, bypass_directory_fetch, bypass_directory_rewind);
        if (directory == NULL)
            bypass_fail(ENOMEM);
        return (DIR *)directory;
#line 8616 "figure8_agent.c"
#undef bypass_fail
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
DIR *bypass_switch_fdopendir(int fd)
{
	struct bypass_trap trap;
	DIR *result;

	bypass_trap_enter(&trap, BYPASS_CALL_fdopendir);
	result = bypass_action_fdopendir(&trap, fd);
	if (trap.traced)
		bypass_text_result_pointer(bypass_describe_fdopendir(&trap, fd), result, result == NULL);
	bypass_trap_leave(&trap);
	return result;
}

/* fdopendir: knowledge/posix/directories.streams.bk:33 */
typedef DIR *bypass_fn_fdopendir(int);
static void *bypass_original_fdopendir;

DIR *bypass_entry_fdopendir(int fd) BYPASS_ENTRY("fdopendir");
DIR *bypass_entry_fdopendir(int fd)
{
	if (bypass_is_local())
		return ((bypass_fn_fdopendir *)bypass_original(&bypass_original_fdopendir, "fdopendir", NULL))(fd);
	return bypass_switch_fdopendir(fd);
}

/* The original, for actions. */
DIR *bypass_local_fdopendir(int fd)
{
	return ((bypass_fn_fdopendir *)bypass_original(&bypass_original_fdopendir, "fdopendir", NULL))(fd);
}

/* ==== scandir ==================================== knowledge/posix/directories.walks.bk:10 ====
 *
 *   scandir    knowledge/posix/directories.walks.bk:10                   it works through open...
 *   scandir64  knowledge/linux/directories.bk:18                         the same shape
 *   scandir    knowledge/linux-glibc-two-status/directories.walks.bk:11  a shape of its own
 */

/* What its entry points ask, which know no constant of the system. */
#if defined(BYPASS_TWO_STATUS)
int bypass_unless_scandir(void)
{
	return (bypass_walk_as(BYPASS_WALK_PLAIN)) != 0;
}
#endif

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_scandir(struct bypass_trap *bypass_trap, const char *path,
		struct dirent ***list, int (*filter)(const struct dirent *), int (*compare)(const struct dirent **,
		const struct dirent **))
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "path", path);
	bypass_text_pointer(text, "list", list);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_scandir(struct bypass_trap *bypass_trap, const char *path, struct dirent ***list,
		int (*filter)(const struct dirent *), int (*compare)(const struct dirent **, const struct dirent **))
{
#line 18 "knowledge/posix/directories.walks.bk"
        int result;

        bypass_trap_step_out(bypass_trap);
        result = bypass_walk_scan(AT_FDCWD, path, list, filter, compare);
        bypass_trap_step_in(bypass_trap);
        return result;
#line 8690 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_scandir(const char *path, struct dirent ***list, int (*filter)(const struct dirent *),
		int (*compare)(const struct dirent **, const struct dirent **))
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_scandir);
	result = bypass_action_scandir(&trap, path, list, filter, compare);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_scandir(&trap, path, list, filter, compare), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== ftw ======================================== knowledge/posix/directories.walks.bk:26 ====
 *
 *   ftw             knowledge/posix/directories.walks.bk:26                   it works through...
 *   ftw64           knowledge/linux/directories.bk:22                         the same shape
 *   __ftw64_time64  knowledge/linux-glibc-narrow/directories.walks.bk:10      a shape of its own
 *   ftw             knowledge/linux-glibc-two-status/directories.walks.bk:15  a shape of its own
 */

/* What its entry points ask, which know no constant of the system. */
#if defined(BYPASS_NARROW)
int bypass_unless___ftw64_time64(void)
{
	return (bypass_walk_as(BYPASS_WALK_TIME64)) != 0;
}
#endif

#if defined(BYPASS_TWO_STATUS)
int bypass_unless_ftw(void)
{
	return (bypass_walk_as(BYPASS_WALK_PLAIN)) != 0;
}
#endif

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_ftw(struct bypass_trap *bypass_trap, const char *path,
		int (*visit)(const char *, const struct stat *, int), int depth)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "path", path);
	BYPASS_TEXT(text, int, "depth", depth);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_ftw(struct bypass_trap *bypass_trap, const char *path, int (*visit)(const char *,
		const struct stat *, int), int depth)
{
#line 31 "knowledge/posix/directories.walks.bk"
        int result;

        (void)depth;
        bypass_trap_step_out(bypass_trap);
        result = bypass_walk_files(path, visit);
        bypass_trap_step_in(bypass_trap);
        return result;
#line 8754 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_ftw(const char *path, int (*visit)(const char *, const struct stat *, int), int depth)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_ftw);
	result = bypass_action_ftw(&trap, path, visit, depth);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_ftw(&trap, path, visit, depth), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== nftw ======================================= knowledge/posix/directories.walks.bk:40 ====
 *
 *   nftw             knowledge/posix/directories.walks.bk:40                   it works through...
 *   nftw64           knowledge/linux/directories.bk:24                         the same shape
 *   __nftw64_time64  knowledge/linux-glibc-narrow/directories.walks.bk:12      a shape of its own
 *   nftw             knowledge/linux-glibc-two-status/directories.walks.bk:17  a shape of its own
 */

/* What its entry points ask, which know no constant of the system. */
#if defined(BYPASS_NARROW)
int bypass_unless___nftw64_time64(void)
{
	return (bypass_walk_as(BYPASS_WALK_TIME64)) != 0;
}
#endif

#if defined(BYPASS_TWO_STATUS)
int bypass_unless_nftw(void)
{
	return (bypass_walk_as(BYPASS_WALK_PLAIN)) != 0;
}
#endif

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_nftw(struct bypass_trap *bypass_trap, const char *path,
		int (*visit)(const char *, const struct stat *, int, struct FTW *), int depth, int flags)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "path", path);
	BYPASS_TEXT(text, int, "depth", depth);
	BYPASS_TEXT(text, int, "flags", flags);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_nftw(struct bypass_trap *bypass_trap, const char *path, int (*visit)(const char *,
		const struct stat *, int, struct FTW *), int depth, int flags)
{
#line 45 "knowledge/posix/directories.walks.bk"
        int result;

        (void)depth;
        bypass_trap_step_out(bypass_trap);
        result = bypass_walk_tree(path, visit, flags);
        bypass_trap_step_in(bypass_trap);
        return result;
#line 8818 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_nftw(const char *path, int (*visit)(const char *, const struct stat *, int, struct FTW *), int depth,
		int flags)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_nftw);
	result = bypass_action_nftw(&trap, path, visit, depth, flags);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_nftw(&trap, path, visit, depth, flags), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== glob ======================================= knowledge/posix/directories.walks.bk:54 ====
 *
 *   glob             knowledge/posix/directories.walks.bk:54                   it works through...
 *   glob64           knowledge/linux/directories.bk:20                         the same shape
 *   __glob64_time64  knowledge/linux-glibc-narrow/directories.walks.bk:14      a shape of its own
 *   glob             knowledge/linux-glibc-two-status/directories.walks.bk:19  a shape of its own
 */

/* What its entry points ask, which know no constant of the system. */
int bypass_unless___glob64_time64(int flags)
{
	return (bypass_walk_is_given(flags)) != 0;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_glob(struct bypass_trap *bypass_trap, const char *pattern, int flags,
		int (*error)(const char *, int), glob_t *result)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "pattern", pattern);
	BYPASS_TEXT(text, int, "flags", flags);
	bypass_text_pointer(text, "result", result);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_glob(struct bypass_trap *bypass_trap, const char *pattern, int flags,
		int (*error)(const char *, int), glob_t *result)
{
#line 61 "knowledge/posix/directories.walks.bk"
        int answer;

        bypass_trap_step_out(bypass_trap);
#ifdef GLOB_ALTDIRFUNC
        if (bypass_c_library_is_gnu()) {
            if (!(flags & GLOB_ALTDIRFUNC)) {
                /* What the program would call itself is trapped. */
                result->gl_opendir = (void *(*)(const char *))opendir;
                result->gl_readdir = (struct dirent *(*)(void *))readdir;
                result->gl_closedir = bypass_walk_end;
                result->gl_stat = stat;
                result->gl_lstat = lstat;
            }
            answer = bypass_local_glob(pattern, flags | GLOB_ALTDIRFUNC, error, result);
        } else
#endif
            answer = bypass_walk_glob(pattern, flags, error, result);
        bypass_trap_step_in(bypass_trap);
        return answer;
#line 8886 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_glob(const char *pattern, int flags, int (*error)(const char *, int), glob_t *result)
{
	struct bypass_trap trap;
	int result_;

	bypass_trap_enter(&trap, BYPASS_CALL_glob);
	result_ = bypass_action_glob(&trap, pattern, flags, error, result);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_glob(&trap, pattern, flags, error, result), result_, 0);
	bypass_trap_leave(&trap);
	return result_;
}

#if !defined(BYPASS_TWO_STATUS)
/* glob: knowledge/posix/directories.walks.bk:54 */
typedef int bypass_fn_glob(const char *, int, int (*)(const char *, int), glob_t *);
static void *bypass_original_glob;

int bypass_entry_glob(const char *pattern, int flags, int (*error)(const char *, int), glob_t *result)
		BYPASS_ENTRY("glob");
int bypass_entry_glob(const char *pattern, int flags, int (*error)(const char *, int), glob_t *result)
{
	if (bypass_is_local())
		return ((bypass_fn_glob *)bypass_original(&bypass_original_glob, "glob", NULL))(pattern, flags, error, result);
	return bypass_switch_glob(pattern, flags, error, result);
}
#endif

#if defined(__linux__)
/* glob64: knowledge/linux/directories.bk:20 */
typedef int bypass_fn_glob64(const char *, int, int (*)(const char *, int), glob_t *);
static void *bypass_original_glob64;

int bypass_entry_glob64(const char *pattern, int flags, int (*error)(const char *, int), glob_t *result)
		BYPASS_ENTRY("glob64");
int bypass_entry_glob64(const char *pattern, int flags, int (*error)(const char *, int), glob_t *result)
{
	if (bypass_is_local())
		return ((bypass_fn_glob64 *)bypass_original(&bypass_original_glob64, "glob64", NULL))(pattern, flags, error, result);
	return bypass_switch_glob(pattern, flags, error, result);
}
#endif

#if defined(BYPASS_NARROW)
/* __glob64_time64: knowledge/linux-glibc-narrow/directories.walks.bk:14 */
typedef int bypass_fn___glob64_time64(const char *, int, int (*)(const char *, int), glob_t *);
static void *bypass_original___glob64_time64;

int bypass_entry___glob64_time64(const char *pattern, int flags, int (*error)(const char *, int), glob_t *result)
		BYPASS_ENTRY("__glob64_time64");
int bypass_entry___glob64_time64(const char *pattern, int flags, int (*error)(const char *, int), glob_t *result)
{
	if (bypass_is_local() || bypass_unless___glob64_time64(flags))
		return ((bypass_fn___glob64_time64 *)bypass_original(&bypass_original___glob64_time64, "__glob64_time64", NULL))(pattern, flags, error, result);
	return bypass_switch_glob(pattern, flags, error, result);
}
#endif

#if defined(BYPASS_TWO_STATUS)
/* glob: knowledge/linux-glibc-two-status/directories.walks.bk:19 */
typedef int bypass_fn_glob(const char *, int, int (*)(const char *, int), glob_t *);
static void *bypass_original_glob;

int bypass_entry_glob(const char *pattern, int flags, int (*error)(const char *, int), glob_t *result)
		BYPASS_ENTRY("glob");
int bypass_entry_glob(const char *pattern, int flags, int (*error)(const char *, int), glob_t *result)
{
	if (bypass_is_local() || bypass_unless___glob64_time64(flags))
		return ((bypass_fn_glob *)bypass_original(&bypass_original_glob, "glob", NULL))(pattern, flags, error, result);
	return bypass_switch_glob(pattern, flags, error, result);
}
#endif

/* The original, for actions. */
int bypass_local_glob(const char *pattern, int flags, int (*error)(const char *, int), glob_t *result)
{
#if defined(BYPASS_WIDE_NAMES)
	return ((bypass_fn_glob64 *)bypass_original(&bypass_original_glob64, "glob64", NULL))(pattern, flags, error, result);
#else
	return ((bypass_fn_glob *)bypass_original(&bypass_original_glob, "glob", NULL))(pattern, flags, error, result);
#endif
}

/* ==== setmntent ======================================== knowledge/linux/files.mounts.bk:5 ====
 *
 *   setmntent    knowledge/linux/files.mounts.bk:5   it works through open inside the C library
 *   __setmntent  knowledge/linux-glibc/files.bk:103  the same shape
 */

#if defined(__linux__)
/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_setmntent(struct bypass_trap *bypass_trap, const char *path,
		const char *mode)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "path", path);
	bypass_text_pointer(text, "mode", mode);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static FILE *bypass_action_setmntent(struct bypass_trap *bypass_trap, const char *path, const char *mode)
{
#line 10 "knowledge/linux/files.mounts.bk"
        FILE *file;

        bypass_trap_step_out(bypass_trap);
        file = fopen(path, mode);
        bypass_trap_step_in(bypass_trap);
        return file;
#line 9001 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
FILE *bypass_switch_setmntent(const char *path, const char *mode)
{
	struct bypass_trap trap;
	FILE *result;

	bypass_trap_enter(&trap, BYPASS_CALL_setmntent);
	result = bypass_action_setmntent(&trap, path, mode);
	if (trap.traced)
		bypass_text_result_pointer(bypass_describe_setmntent(&trap, path, mode), result, result == NULL);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* setmntent: knowledge/linux/files.mounts.bk:5 */
typedef FILE *bypass_fn_setmntent(const char *, const char *);
static void *bypass_original_setmntent;

FILE *bypass_entry_setmntent(const char *path, const char *mode) BYPASS_ENTRY("setmntent");
FILE *bypass_entry_setmntent(const char *path, const char *mode)
{
	if (bypass_is_local())
		return ((bypass_fn_setmntent *)bypass_original(&bypass_original_setmntent, "setmntent", NULL))(path, mode);
	return bypass_switch_setmntent(path, mode);
}

#if defined(__linux__) && defined(__GLIBC__)
/* __setmntent: knowledge/linux-glibc/files.bk:103 */
typedef FILE *bypass_fn___setmntent(const char *, const char *);
static void *bypass_original___setmntent;

FILE *bypass_entry___setmntent(const char *path, const char *mode) BYPASS_ENTRY("__setmntent");
FILE *bypass_entry___setmntent(const char *path, const char *mode)
{
	if (bypass_is_local())
		return ((bypass_fn___setmntent *)bypass_original(&bypass_original___setmntent, "__setmntent", NULL))(path, mode);
	return bypass_switch_setmntent(path, mode);
}
#endif

/* The original, for actions. */
FILE *bypass_local_setmntent(const char *path, const char *mode)
{
	return ((bypass_fn_setmntent *)bypass_original(&bypass_original_setmntent, "setmntent", NULL))(path, mode);
}
#endif

/* ==== endmntent ======================================= knowledge/linux/files.mounts.bk:18 ====
 *
 *   endmntent    knowledge/linux/files.mounts.bk:18  it takes what setmntent gives
 *   __endmntent  knowledge/linux-glibc/files.bk:105  the same shape
 */

#if defined(__linux__)
/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_endmntent(struct bypass_trap *bypass_trap, FILE *file)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_endmntent(struct bypass_trap *bypass_trap, FILE *file)
{
#line 23 "knowledge/linux/files.mounts.bk"
        bypass_trap_step_out(bypass_trap);
        if (file != NULL)
            fclose(file);
        bypass_trap_step_in(bypass_trap);
        return 1;
#line 9078 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_endmntent(FILE *file)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_endmntent);
	result = bypass_action_endmntent(&trap, file);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_endmntent(&trap, file), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* endmntent: knowledge/linux/files.mounts.bk:18 */
typedef int bypass_fn_endmntent(FILE *);
static void *bypass_original_endmntent;

int bypass_entry_endmntent(FILE *file) BYPASS_ENTRY("endmntent");
int bypass_entry_endmntent(FILE *file)
{
	if (bypass_is_local())
		return ((bypass_fn_endmntent *)bypass_original(&bypass_original_endmntent, "endmntent", NULL))(file);
	return bypass_switch_endmntent(file);
}

#if defined(__linux__) && defined(__GLIBC__)
/* __endmntent: knowledge/linux-glibc/files.bk:105 */
typedef int bypass_fn___endmntent(FILE *);
static void *bypass_original___endmntent;

int bypass_entry___endmntent(FILE *file) BYPASS_ENTRY("__endmntent");
int bypass_entry___endmntent(FILE *file)
{
	if (bypass_is_local())
		return ((bypass_fn___endmntent *)bypass_original(&bypass_original___endmntent, "__endmntent", NULL))(file);
	return bypass_switch_endmntent(file);
}
#endif

/* The original, for actions. */
int bypass_local_endmntent(FILE *file)
{
	return ((bypass_fn_endmntent *)bypass_original(&bypass_original_endmntent, "endmntent", NULL))(file);
}
#endif

/* ==== mkostemps ===================================== knowledge/linux/files.temporary.bk:8 ====
 *
 *   mkostemps    knowledge/linux/files.temporary.bk:8   it works through open inside the C library
 *   mkostemps64  knowledge/linux/files.temporary.bk:12  the same shape
 *   mkstemp      knowledge/linux/files.temporary.bk:13  a shape of its own
 *   mkstemp64    knowledge/linux/files.temporary.bk:14  a shape of its own
 *   mkostemp     knowledge/linux/files.temporary.bk:15  a shape of its own
 *   mkostemp64   knowledge/linux/files.temporary.bk:16  a shape of its own
 *   mkstemps     knowledge/linux/files.temporary.bk:17  a shape of its own
 *   mkstemps64   knowledge/linux/files.temporary.bk:18  a shape of its own
 */

#if defined(__linux__)
/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_mkostemps(struct bypass_trap *bypass_trap, char *name, int suffix,
		int flags)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "name", name);
	BYPASS_TEXT(text, int, "suffix", suffix);
	BYPASS_TEXT(text, int, "flags", flags);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_mkostemps(struct bypass_trap *bypass_trap, char *name, int suffix, int flags)
{
#define bypass_sender(CALL) bypass_shadow_##CALL
#line 23 "knowledge/linux/files.temporary.bk"
        const struct bypass_temporary_calls home = { bypass_sender(bypass_spawn_file), NULL, NULL };

        return bypass_temporary_file(name, suffix, flags, &home);
#line 9163 "figure8_agent.c"
#undef bypass_sender
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_mkostemps(char *name, int suffix, int flags)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_mkostemps);
	result = bypass_action_mkostemps(&trap, name, suffix, flags);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_mkostemps(&trap, name, suffix, flags), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

/* ==== fopen ================================================= knowledge/linux/stdio.bk:148 ====
 *
 *   fopen    knowledge/linux/stdio.bk:148  it works through open inside the C library
 *   fopen64  knowledge/linux/stdio.bk:153  the same shape
 */

#if defined(__linux__)
/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fopen(struct bypass_trap *bypass_trap, const char *path, const char *mode)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_string(text, "path", path);
	bypass_text_pointer(text, "mode", mode);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static FILE *bypass_action_fopen(struct bypass_trap *bypass_trap, const char *path, const char *mode)
{
	struct bypass_route bypass_path_route;
	enum bypass_side bypass_side = BYPASS_ANYWHERE;

	bypass_route_parameter(bypass_trap, 0, &bypass_path_route, AT_FDCWD, path, strchr(mode, 'x') != NULL ? BYPASS_LAST_ITSELF : BYPASS_LAST_FOLLOWED);
	bypass_trap->side = bypass_path_route.side;
	if (bypass_path_route.side == BYPASS_DENY) {
		errno = bypass_path_route.error;
		return NULL;
	}
	path = bypass_path_route.path;
	bypass_side = bypass_path_route.side;
#define bypass_fail(E) do { errno = (E); return NULL; } while (0)
#line 157 "knowledge/linux/stdio.bk"
        FILE *file;
        int fd, flags;

        if (bypass_side == BYPASS_LOCAL)
            return bypass_local_fopen(path, mode);
        flags = bypass_stream_flags(mode);
        if (flags == -1)
            return NULL;
        fd = bypass_shadow_open(path, flags, 0666);
        if (fd == -1)
            return NULL;
        if (flags & O_APPEND)
            bypass_shadow_lseek(fd, 0, SEEK_END);
        file = (FILE *)bypass_stream_make(fd);
        if (file == NULL) {
            bypass_descriptor_end(fd);
            bypass_fail(ENOMEM);
        }
        return file;
#line 9234 "figure8_agent.c"
#undef bypass_fail
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
FILE *bypass_switch_fopen(const char *path, const char *mode)
{
	struct bypass_trap trap;
	FILE *result;

	bypass_trap_enter(&trap, BYPASS_CALL_fopen);
	result = bypass_action_fopen(&trap, path, mode);
	if (trap.traced)
		bypass_text_result_pointer(bypass_describe_fopen(&trap, path, mode), result, result == NULL);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* fopen: knowledge/linux/stdio.bk:148 */
typedef FILE *bypass_fn_fopen(const char *, const char *);
static void *bypass_original_fopen;

FILE *bypass_entry_fopen(const char *path, const char *mode) BYPASS_ENTRY("fopen");
FILE *bypass_entry_fopen(const char *path, const char *mode)
{
	if (bypass_is_local())
		return ((bypass_fn_fopen *)bypass_original(&bypass_original_fopen, "fopen", NULL))(path, mode);
	return bypass_switch_fopen(path, mode);
}

/* fopen64: knowledge/linux/stdio.bk:153 */
typedef FILE *bypass_fn_fopen64(const char *, const char *);
static void *bypass_original_fopen64;

FILE *bypass_entry_fopen64(const char *path, const char *mode) BYPASS_ENTRY("fopen64");
FILE *bypass_entry_fopen64(const char *path, const char *mode)
{
	if (bypass_is_local())
		return ((bypass_fn_fopen64 *)bypass_original(&bypass_original_fopen64, "fopen64", NULL))(path, mode);
	return bypass_switch_fopen(path, mode);
}

/* The original, for actions. */
FILE *bypass_local_fopen(const char *path, const char *mode)
{
#if defined(BYPASS_WIDE_NAMES)
	return ((bypass_fn_fopen64 *)bypass_original(&bypass_original_fopen64, "fopen64", NULL))(path, mode);
#else
	return ((bypass_fn_fopen *)bypass_original(&bypass_original_fopen, "fopen", NULL))(path, mode);
#endif
}
#endif

/* ==== freopen =============================================== knowledge/linux/stdio.bk:198 ====
 *
 *   freopen    knowledge/linux/stdio.bk:198  it takes what fopen gives
 *   freopen64  knowledge/linux/stdio.bk:203  the same shape
 */

#if defined(__linux__)
/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_freopen(struct bypass_trap *bypass_trap, const char *path, const char *mode,
		FILE *file)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_string(text, "path", path);
	bypass_text_pointer(text, "mode", mode);
	bypass_text_pointer(text, "file", file);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static FILE *bypass_action_freopen(struct bypass_trap *bypass_trap, const char *path, const char *mode, FILE *file)
{
	struct bypass_route bypass_path_route;
	enum bypass_side bypass_side = BYPASS_ANYWHERE;

	bypass_route_parameter(bypass_trap, 0, &bypass_path_route, AT_FDCWD, path, strchr(mode, 'x') != NULL ? BYPASS_LAST_ITSELF : BYPASS_LAST_FOLLOWED);
	bypass_trap->side = bypass_path_route.side;
	if (bypass_path_route.side == BYPASS_DENY) {
		errno = bypass_path_route.error;
		return NULL;
	}
	path = bypass_path_route.path;
	bypass_side = bypass_path_route.side;
#define bypass_fail(E) do { errno = (E); return NULL; } while (0)
#line 208 "knowledge/linux/stdio.bk"
        FILE *now = (FILE *)bypass_stream_now(file);
        int number = bypass_stream_descriptor(now);
        int ours = number != -1, flags = bypass_stream_flags(mode), fd = -1, error;

        if (!ours && (path == NULL || bypass_side == BYPASS_LOCAL))
            return bypass_local_freopen(path, mode, file);
        if (!ours)
            number = bypass_local_fileno(now);
        fflush(now);
        if (path == NULL) {
            /* Another mode for the same file: what its descriptor may do stays as it is. */
            if (flags != -1 && bypass_stream_seek(number, 0, flags & O_APPEND ? SEEK_END : SEEK_SET) != -1)
                fd = number;
            if (fd != -1 && (flags & O_TRUNC) && bypass_descriptor_side(fd) == BYPASS_HOME && bypass_shadow_ftruncate(fd, 0) == -1)
                fd = -1;
        } else if (flags != -1) {
            fd = bypass_side == BYPASS_LOCAL ? open(path, flags, 0666) : bypass_shadow_open(path, flags, 0666);
        }
        if (fd != -1 && fd != number && number != -1) {
            error = bypass_duplicate(fd, number, flags & O_CLOEXEC) == -1 ? errno : 0;
            bypass_descriptor_end(fd);
            fd = error == 0 ? number : -1;
            errno = error;
        }
        if (fd == -1 && bypass_trap->again)
            return NULL; /* a link leads away from home: once more, before anything is closed */
        if (fd == -1 || bypass_stream_turn(file, fd) == -1) {
            error = errno;
            if (bypass_stream_special(file))
                bypass_stream_close(file);
            else
                fclose(now);
            bypass_fail(error);
        }
        if (flags & O_APPEND)
            bypass_stream_seek(fd, 0, SEEK_END);
        return (FILE *)bypass_stream_now(file);
#line 9361 "figure8_agent.c"
#undef bypass_fail
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
FILE *bypass_switch_freopen(const char *path, const char *mode, FILE *file)
{
	struct bypass_trap trap;
	FILE *result;

	bypass_trap_enter(&trap, BYPASS_CALL_freopen);
	result = bypass_action_freopen(&trap, path, mode, file);
	if (trap.traced)
		bypass_text_result_pointer(bypass_describe_freopen(&trap, path, mode, file), result, result == NULL);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* freopen: knowledge/linux/stdio.bk:198 */
typedef FILE *bypass_fn_freopen(const char *, const char *, FILE *);
static void *bypass_original_freopen;

FILE *bypass_entry_freopen(const char *path, const char *mode, FILE *file) BYPASS_ENTRY("freopen");
FILE *bypass_entry_freopen(const char *path, const char *mode, FILE *file)
{
	if (bypass_is_local())
		return ((bypass_fn_freopen *)bypass_original(&bypass_original_freopen, "freopen", NULL))(path, mode, file);
	return bypass_switch_freopen(path, mode, file);
}

/* freopen64: knowledge/linux/stdio.bk:203 */
typedef FILE *bypass_fn_freopen64(const char *, const char *, FILE *);
static void *bypass_original_freopen64;

FILE *bypass_entry_freopen64(const char *path, const char *mode, FILE *file) BYPASS_ENTRY("freopen64");
FILE *bypass_entry_freopen64(const char *path, const char *mode, FILE *file)
{
	if (bypass_is_local())
		return ((bypass_fn_freopen64 *)bypass_original(&bypass_original_freopen64, "freopen64", NULL))(path, mode, file);
	return bypass_switch_freopen(path, mode, file);
}

/* The original, for actions. */
FILE *bypass_local_freopen(const char *path, const char *mode, FILE *file)
{
#if defined(BYPASS_WIDE_NAMES)
	return ((bypass_fn_freopen64 *)bypass_original(&bypass_original_freopen64, "freopen64", NULL))(path, mode, file);
#else
	return ((bypass_fn_freopen *)bypass_original(&bypass_original_freopen, "freopen", NULL))(path, mode, file);
#endif
}
#endif

/* ==== fclose ================================================ knowledge/linux/stdio.bk:247 ====
 *
 *   fclose  knowledge/linux/stdio.bk:247  it takes what fopen gives
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_fclose(FILE *file)
{
	return file != NULL && (!bypass_stream_special(file));
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fclose(struct bypass_trap *bypass_trap, FILE *file)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_fclose(struct bypass_trap *bypass_trap, FILE *file)
{
#line 254 "knowledge/linux/stdio.bk"
        return bypass_stream_close(file);
#line 9442 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_fclose(FILE *file)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_fclose);
	result = bypass_action_fclose(&trap, file);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_fclose(&trap, file), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* fclose: knowledge/linux/stdio.bk:247 */
typedef int bypass_fn_fclose(FILE *);
static void *bypass_original_fclose;

int bypass_entry_fclose(FILE *file) BYPASS_ENTRY("fclose");
int bypass_entry_fclose(FILE *file)
{
	if (bypass_is_local() || bypass_unless_fclose(file))
		return ((bypass_fn_fclose *)bypass_original(&bypass_original_fclose, "fclose", NULL))(file);
	return bypass_switch_fclose(file);
}

/* The original, for actions. */
int bypass_local_fclose(FILE *file)
{
	return ((bypass_fn_fclose *)bypass_original(&bypass_original_fclose, "fclose", NULL))(file);
}
#endif

/* ==== fileno ================================================ knowledge/linux/stdio.bk:257 ====
 *
 *   fileno           knowledge/linux/stdio.bk:257  it takes what fopen gives
 *   fileno_unlocked  knowledge/linux/stdio.bk:259  the same shape
 */

#if defined(__linux__)
/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fileno(struct bypass_trap *bypass_trap, FILE *file)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_fileno(struct bypass_trap *bypass_trap, FILE *file)
{
#line 262 "knowledge/linux/stdio.bk"
        FILE *now = (FILE *)bypass_stream_now(file);
        int fd = bypass_stream_descriptor(now);

        return fd != -1 ? fd : bypass_local_fileno(now);
#line 9504 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_fileno(FILE *file)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_fileno);
	result = bypass_action_fileno(&trap, file);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_fileno(&trap, file), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* fileno: knowledge/linux/stdio.bk:257 */
typedef int bypass_fn_fileno(FILE *);
static void *bypass_original_fileno;

int bypass_entry_fileno(FILE *file) BYPASS_ENTRY("fileno");
int bypass_entry_fileno(FILE *file)
{
	if (bypass_is_local())
		return ((bypass_fn_fileno *)bypass_original(&bypass_original_fileno, "fileno", NULL))(file);
	return bypass_switch_fileno(file);
}

/* fileno_unlocked: knowledge/linux/stdio.bk:259 */
typedef int bypass_fn_fileno_unlocked(FILE *);
static void *bypass_original_fileno_unlocked;

int bypass_entry_fileno_unlocked(FILE *file) BYPASS_ENTRY("fileno_unlocked");
int bypass_entry_fileno_unlocked(FILE *file)
{
	if (bypass_is_local())
		return ((bypass_fn_fileno_unlocked *)bypass_original(&bypass_original_fileno_unlocked, "fileno_unlocked", NULL))(file);
	return bypass_switch_fileno(file);
}

/* The original, for actions. */
int bypass_local_fileno(FILE *file)
{
	return ((bypass_fn_fileno *)bypass_original(&bypass_original_fileno, "fileno", NULL))(file);
}
#endif

/* ==== fread ============================================= knowledge/linux/stdio.bytes.bk:7 ====
 *
 *   fread                 knowledge/linux/stdio.bytes.bk:7  it takes what fopen gives
 *   fread_unlocked        knowledge/linux/stdio.bytes.bk:9  the same shape
 *   __fread_chk           knowledge/linux-glibc/stdio.bk:8  a shape of its own
 *   __fread_unlocked_chk  knowledge/linux-glibc/stdio.bk:9  a shape of its own
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_fread(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

#if defined(__linux__) && defined(__GLIBC__)
int bypass_unless___fread_chk(size_t capacity, size_t size, size_t count, FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file || (size != 0 && capacity / size < count));
}
#endif

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fread(struct bypass_trap *bypass_trap, void *data, size_t size,
		size_t count, FILE *file)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "data", data);
	BYPASS_TEXT(text, size_t, "size", size);
	BYPASS_TEXT(text, size_t, "count", count);
	bypass_text_pointer(text, "file", file);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static size_t bypass_action_fread(struct bypass_trap *bypass_trap, void *data, size_t size, size_t count, FILE *file)
{
#line 10 "knowledge/linux/stdio.bytes.bk"
                    return bypass_local_fread(data, size, count, (FILE *)bypass_stream_now(file));
#line 9594 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
size_t bypass_switch_fread(void *data, size_t size, size_t count, FILE *file)
{
	struct bypass_trap trap;
	size_t result;

	bypass_trap_enter(&trap, BYPASS_CALL_fread);
	result = bypass_action_fread(&trap, data, size, count, file);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_fread(&trap, data, size, count, file), result, 0);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* fread: knowledge/linux/stdio.bytes.bk:7 */
typedef bypass_size_t bypass_fn_fread(void *, bypass_size_t, bypass_size_t, FILE *);
static void *bypass_original_fread;

bypass_size_t bypass_entry_fread(void *data, bypass_size_t size, bypass_size_t count, FILE *file)
		BYPASS_ENTRY("fread");
bypass_size_t bypass_entry_fread(void *data, bypass_size_t size, bypass_size_t count, FILE *file)
{
	if (bypass_is_local() || bypass_unless_fread(file))
		return ((bypass_fn_fread *)bypass_original(&bypass_original_fread, "fread", NULL))(data, size, count, file);
	return bypass_switch_fread(data, size, count, file);
}

/* fread_unlocked: knowledge/linux/stdio.bytes.bk:9 */
typedef bypass_size_t bypass_fn_fread_unlocked(void *, bypass_size_t, bypass_size_t, FILE *);
static void *bypass_original_fread_unlocked;

bypass_size_t bypass_entry_fread_unlocked(void *data, bypass_size_t size, bypass_size_t count, FILE *file)
		BYPASS_ENTRY("fread_unlocked");
bypass_size_t bypass_entry_fread_unlocked(void *data, bypass_size_t size, bypass_size_t count, FILE *file)
{
	if (bypass_is_local() || bypass_unless_fread(file))
		return ((bypass_fn_fread_unlocked *)bypass_original(&bypass_original_fread_unlocked, "fread_unlocked", NULL))(data, size, count, file);
	return bypass_switch_fread(data, size, count, file);
}

#if defined(__linux__) && defined(__GLIBC__)
/* __fread_chk: knowledge/linux-glibc/stdio.bk:8 */
typedef bypass_size_t bypass_fn___fread_chk(void *, bypass_size_t, bypass_size_t, bypass_size_t, FILE *);
static void *bypass_original___fread_chk;

bypass_size_t bypass_entry___fread_chk(void *data, bypass_size_t capacity, bypass_size_t size, bypass_size_t count,
		FILE *file)
		BYPASS_ENTRY("__fread_chk");
bypass_size_t bypass_entry___fread_chk(void *data, bypass_size_t capacity, bypass_size_t size, bypass_size_t count,
		FILE *file)
{
	if (bypass_is_local() || bypass_unless___fread_chk(capacity, size, count, file))
		return ((bypass_fn___fread_chk *)bypass_original(&bypass_original___fread_chk, "__fread_chk", NULL))(data, capacity, size, count, file);
	return bypass_switch_fread(data, size, count, file);
}

/* __fread_unlocked_chk: knowledge/linux-glibc/stdio.bk:9 */
typedef bypass_size_t bypass_fn___fread_unlocked_chk(void *, bypass_size_t, bypass_size_t, bypass_size_t, FILE *);
static void *bypass_original___fread_unlocked_chk;

bypass_size_t bypass_entry___fread_unlocked_chk(void *data, bypass_size_t capacity, bypass_size_t size,
		bypass_size_t count, FILE *file)
		BYPASS_ENTRY("__fread_unlocked_chk");
bypass_size_t bypass_entry___fread_unlocked_chk(void *data, bypass_size_t capacity, bypass_size_t size,
		bypass_size_t count, FILE *file)
{
	if (bypass_is_local() || bypass_unless___fread_chk(capacity, size, count, file))
		return ((bypass_fn___fread_unlocked_chk *)bypass_original(&bypass_original___fread_unlocked_chk, "__fread_unlocked_chk", NULL))(data, capacity, size, count, file);
	return bypass_switch_fread(data, size, count, file);
}
#endif

/* The original, for actions. */
size_t bypass_local_fread(void *data, size_t size, size_t count, FILE *file)
{
	return ((bypass_fn_fread *)bypass_original(&bypass_original_fread, "fread", NULL))(data, size, count, file);
}
#endif

/* ==== fwrite =========================================== knowledge/linux/stdio.bytes.bk:12 ====
 *
 *   fwrite           knowledge/linux/stdio.bytes.bk:12  it takes what fopen gives
 *   fwrite_unlocked  knowledge/linux/stdio.bytes.bk:14  the same shape
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_fwrite(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fwrite(struct bypass_trap *bypass_trap, const void *data, size_t size,
		size_t count, FILE *file)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "data", data);
	BYPASS_TEXT(text, size_t, "size", size);
	BYPASS_TEXT(text, size_t, "count", count);
	bypass_text_pointer(text, "file", file);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static size_t bypass_action_fwrite(struct bypass_trap *bypass_trap, const void *data, size_t size, size_t count,
		FILE *file)
{
#line 15 "knowledge/linux/stdio.bytes.bk"
                    return bypass_local_fwrite(data, size, count, (FILE *)bypass_stream_now(file));
#line 9710 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
size_t bypass_switch_fwrite(const void *data, size_t size, size_t count, FILE *file)
{
	struct bypass_trap trap;
	size_t result;

	bypass_trap_enter(&trap, BYPASS_CALL_fwrite);
	result = bypass_action_fwrite(&trap, data, size, count, file);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_fwrite(&trap, data, size, count, file), result, 0);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* fwrite: knowledge/linux/stdio.bytes.bk:12 */
typedef bypass_size_t bypass_fn_fwrite(const void *, bypass_size_t, bypass_size_t, FILE *);
static void *bypass_original_fwrite;

bypass_size_t bypass_entry_fwrite(const void *data, bypass_size_t size, bypass_size_t count, FILE *file)
		BYPASS_ENTRY("fwrite");
bypass_size_t bypass_entry_fwrite(const void *data, bypass_size_t size, bypass_size_t count, FILE *file)
{
	if (bypass_is_local() || bypass_unless_fwrite(file))
		return ((bypass_fn_fwrite *)bypass_original(&bypass_original_fwrite, "fwrite", NULL))(data, size, count, file);
	return bypass_switch_fwrite(data, size, count, file);
}

/* fwrite_unlocked: knowledge/linux/stdio.bytes.bk:14 */
typedef bypass_size_t bypass_fn_fwrite_unlocked(const void *, bypass_size_t, bypass_size_t, FILE *);
static void *bypass_original_fwrite_unlocked;

bypass_size_t bypass_entry_fwrite_unlocked(const void *data, bypass_size_t size, bypass_size_t count, FILE *file)
		BYPASS_ENTRY("fwrite_unlocked");
bypass_size_t bypass_entry_fwrite_unlocked(const void *data, bypass_size_t size, bypass_size_t count, FILE *file)
{
	if (bypass_is_local() || bypass_unless_fwrite(file))
		return ((bypass_fn_fwrite_unlocked *)bypass_original(&bypass_original_fwrite_unlocked, "fwrite_unlocked", NULL))(data, size, count, file);
	return bypass_switch_fwrite(data, size, count, file);
}

/* The original, for actions. */
size_t bypass_local_fwrite(const void *data, size_t size, size_t count, FILE *file)
{
	return ((bypass_fn_fwrite *)bypass_original(&bypass_original_fwrite, "fwrite", NULL))(data, size, count, file);
}
#endif

/* ==== fgetc ============================================ knowledge/linux/stdio.bytes.bk:17 ====
 *
 *   fgetc           knowledge/linux/stdio.bytes.bk:17  it takes what fopen gives
 *   getc            knowledge/linux/stdio.bytes.bk:19  the same shape
 *   fgetc_unlocked  knowledge/linux/stdio.bytes.bk:19  the same shape
 *   getc_unlocked   knowledge/linux/stdio.bytes.bk:19  the same shape
 *   _IO_getc        knowledge/linux/stdio.bytes.bk:19  the same shape
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_fgetc(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fgetc(struct bypass_trap *bypass_trap, FILE *file)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_fgetc(struct bypass_trap *bypass_trap, FILE *file)
{
#line 20 "knowledge/linux/stdio.bytes.bk"
                    return bypass_local_fgetc((FILE *)bypass_stream_now(file));
#line 9792 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_fgetc(FILE *file)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_fgetc);
	result = bypass_action_fgetc(&trap, file);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_fgetc(&trap, file), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* fgetc: knowledge/linux/stdio.bytes.bk:17 */
typedef int bypass_fn_fgetc(FILE *);
static void *bypass_original_fgetc;

int bypass_entry_fgetc(FILE *file) BYPASS_ENTRY("fgetc");
int bypass_entry_fgetc(FILE *file)
{
	if (bypass_is_local() || bypass_unless_fgetc(file))
		return ((bypass_fn_fgetc *)bypass_original(&bypass_original_fgetc, "fgetc", NULL))(file);
	return bypass_switch_fgetc(file);
}

/* getc: knowledge/linux/stdio.bytes.bk:19 */
typedef int bypass_fn_getc(FILE *);
static void *bypass_original_getc;

int bypass_entry_getc(FILE *file) BYPASS_ENTRY("getc");
int bypass_entry_getc(FILE *file)
{
	if (bypass_is_local() || bypass_unless_fgetc(file))
		return ((bypass_fn_getc *)bypass_original(&bypass_original_getc, "getc", NULL))(file);
	return bypass_switch_fgetc(file);
}

/* fgetc_unlocked: knowledge/linux/stdio.bytes.bk:19 */
typedef int bypass_fn_fgetc_unlocked(FILE *);
static void *bypass_original_fgetc_unlocked;

int bypass_entry_fgetc_unlocked(FILE *file) BYPASS_ENTRY("fgetc_unlocked");
int bypass_entry_fgetc_unlocked(FILE *file)
{
	if (bypass_is_local() || bypass_unless_fgetc(file))
		return ((bypass_fn_fgetc_unlocked *)bypass_original(&bypass_original_fgetc_unlocked, "fgetc_unlocked", NULL))(file);
	return bypass_switch_fgetc(file);
}

/* getc_unlocked: knowledge/linux/stdio.bytes.bk:19 */
typedef int bypass_fn_getc_unlocked(FILE *);
static void *bypass_original_getc_unlocked;

int bypass_entry_getc_unlocked(FILE *file) BYPASS_ENTRY("getc_unlocked");
int bypass_entry_getc_unlocked(FILE *file)
{
	if (bypass_is_local() || bypass_unless_fgetc(file))
		return ((bypass_fn_getc_unlocked *)bypass_original(&bypass_original_getc_unlocked, "getc_unlocked", NULL))(file);
	return bypass_switch_fgetc(file);
}

/* _IO_getc: knowledge/linux/stdio.bytes.bk:19 */
typedef int bypass_fn__IO_getc(FILE *);
static void *bypass_original__IO_getc;

int bypass_entry__IO_getc(FILE *file) BYPASS_ENTRY("_IO_getc");
int bypass_entry__IO_getc(FILE *file)
{
	if (bypass_is_local() || bypass_unless_fgetc(file))
		return ((bypass_fn__IO_getc *)bypass_original(&bypass_original__IO_getc, "_IO_getc", NULL))(file);
	return bypass_switch_fgetc(file);
}

/* The original, for actions. */
int bypass_local_fgetc(FILE *file)
{
	return ((bypass_fn_fgetc *)bypass_original(&bypass_original_fgetc, "fgetc", NULL))(file);
}
#endif

/* ==== fputc ============================================ knowledge/linux/stdio.bytes.bk:22 ====
 *
 *   fputc           knowledge/linux/stdio.bytes.bk:22  it takes what fopen gives
 *   putc            knowledge/linux/stdio.bytes.bk:24  the same shape
 *   fputc_unlocked  knowledge/linux/stdio.bytes.bk:24  the same shape
 *   putc_unlocked   knowledge/linux/stdio.bytes.bk:24  the same shape
 *   _IO_putc        knowledge/linux/stdio.bytes.bk:24  the same shape
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_fputc(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fputc(struct bypass_trap *bypass_trap, int letter, FILE *file)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	BYPASS_TEXT(text, int, "letter", letter);
	bypass_text_pointer(text, "file", file);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_fputc(struct bypass_trap *bypass_trap, int letter, FILE *file)
{
#line 25 "knowledge/linux/stdio.bytes.bk"
                    return bypass_local_fputc(letter, (FILE *)bypass_stream_now(file));
#line 9909 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_fputc(int letter, FILE *file)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_fputc);
	result = bypass_action_fputc(&trap, letter, file);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_fputc(&trap, letter, file), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* fputc: knowledge/linux/stdio.bytes.bk:22 */
typedef int bypass_fn_fputc(int, FILE *);
static void *bypass_original_fputc;

int bypass_entry_fputc(int letter, FILE *file) BYPASS_ENTRY("fputc");
int bypass_entry_fputc(int letter, FILE *file)
{
	if (bypass_is_local() || bypass_unless_fputc(file))
		return ((bypass_fn_fputc *)bypass_original(&bypass_original_fputc, "fputc", NULL))(letter, file);
	return bypass_switch_fputc(letter, file);
}

/* putc: knowledge/linux/stdio.bytes.bk:24 */
typedef int bypass_fn_putc(int, FILE *);
static void *bypass_original_putc;

int bypass_entry_putc(int letter, FILE *file) BYPASS_ENTRY("putc");
int bypass_entry_putc(int letter, FILE *file)
{
	if (bypass_is_local() || bypass_unless_fputc(file))
		return ((bypass_fn_putc *)bypass_original(&bypass_original_putc, "putc", NULL))(letter, file);
	return bypass_switch_fputc(letter, file);
}

/* fputc_unlocked: knowledge/linux/stdio.bytes.bk:24 */
typedef int bypass_fn_fputc_unlocked(int, FILE *);
static void *bypass_original_fputc_unlocked;

int bypass_entry_fputc_unlocked(int letter, FILE *file) BYPASS_ENTRY("fputc_unlocked");
int bypass_entry_fputc_unlocked(int letter, FILE *file)
{
	if (bypass_is_local() || bypass_unless_fputc(file))
		return ((bypass_fn_fputc_unlocked *)bypass_original(&bypass_original_fputc_unlocked, "fputc_unlocked", NULL))(letter, file);
	return bypass_switch_fputc(letter, file);
}

/* putc_unlocked: knowledge/linux/stdio.bytes.bk:24 */
typedef int bypass_fn_putc_unlocked(int, FILE *);
static void *bypass_original_putc_unlocked;

int bypass_entry_putc_unlocked(int letter, FILE *file) BYPASS_ENTRY("putc_unlocked");
int bypass_entry_putc_unlocked(int letter, FILE *file)
{
	if (bypass_is_local() || bypass_unless_fputc(file))
		return ((bypass_fn_putc_unlocked *)bypass_original(&bypass_original_putc_unlocked, "putc_unlocked", NULL))(letter, file);
	return bypass_switch_fputc(letter, file);
}

/* _IO_putc: knowledge/linux/stdio.bytes.bk:24 */
typedef int bypass_fn__IO_putc(int, FILE *);
static void *bypass_original__IO_putc;

int bypass_entry__IO_putc(int letter, FILE *file) BYPASS_ENTRY("_IO_putc");
int bypass_entry__IO_putc(int letter, FILE *file)
{
	if (bypass_is_local() || bypass_unless_fputc(file))
		return ((bypass_fn__IO_putc *)bypass_original(&bypass_original__IO_putc, "_IO_putc", NULL))(letter, file);
	return bypass_switch_fputc(letter, file);
}

/* The original, for actions. */
int bypass_local_fputc(int letter, FILE *file)
{
	return ((bypass_fn_fputc *)bypass_original(&bypass_original_fputc, "fputc", NULL))(letter, file);
}
#endif

/* ==== ungetc =========================================== knowledge/linux/stdio.bytes.bk:27 ====
 *
 *   ungetc  knowledge/linux/stdio.bytes.bk:27  it takes what fopen gives
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_ungetc(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_ungetc(struct bypass_trap *bypass_trap, int letter, FILE *file)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	BYPASS_TEXT(text, int, "letter", letter);
	bypass_text_pointer(text, "file", file);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_ungetc(struct bypass_trap *bypass_trap, int letter, FILE *file)
{
#line 28 "knowledge/linux/stdio.bytes.bk"
                    return bypass_local_ungetc(letter, (FILE *)bypass_stream_now(file));
#line 10022 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_ungetc(int letter, FILE *file)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_ungetc);
	result = bypass_action_ungetc(&trap, letter, file);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_ungetc(&trap, letter, file), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* ungetc: knowledge/linux/stdio.bytes.bk:27 */
typedef int bypass_fn_ungetc(int, FILE *);
static void *bypass_original_ungetc;

int bypass_entry_ungetc(int letter, FILE *file) BYPASS_ENTRY("ungetc");
int bypass_entry_ungetc(int letter, FILE *file)
{
	if (bypass_is_local() || bypass_unless_ungetc(file))
		return ((bypass_fn_ungetc *)bypass_original(&bypass_original_ungetc, "ungetc", NULL))(letter, file);
	return bypass_switch_ungetc(letter, file);
}

/* The original, for actions. */
int bypass_local_ungetc(int letter, FILE *file)
{
	return ((bypass_fn_ungetc *)bypass_original(&bypass_original_ungetc, "ungetc", NULL))(letter, file);
}
#endif

/* ==== fgets ============================================ knowledge/linux/stdio.bytes.bk:30 ====
 *
 *   fgets                 knowledge/linux/stdio.bytes.bk:30  it takes what fopen gives
 *   fgets_unlocked        knowledge/linux/stdio.bytes.bk:32  the same shape
 *   __fgets_chk           knowledge/linux-glibc/stdio.bk:11  a shape of its own
 *   __fgets_unlocked_chk  knowledge/linux-glibc/stdio.bk:12  a shape of its own
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_fgets(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

#if defined(__linux__) && defined(__GLIBC__)
int bypass_unless___fgets_chk(size_t capacity, int size, FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file || size < 0 || capacity < (size_t)size);
}
#endif

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fgets(struct bypass_trap *bypass_trap, char *text, int size, FILE *file)
{
	struct bypass_text *text_ = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text_, "text", text);
	BYPASS_TEXT(text_, int, "size", size);
	bypass_text_pointer(text_, "file", file);
	return text_;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static char *bypass_action_fgets(struct bypass_trap *bypass_trap, char *text, int size, FILE *file)
{
#line 33 "knowledge/linux/stdio.bytes.bk"
                    return bypass_local_fgets(text, size, (FILE *)bypass_stream_now(file));
#line 10098 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
char *bypass_switch_fgets(char *text, int size, FILE *file)
{
	struct bypass_trap trap;
	char *result;

	bypass_trap_enter(&trap, BYPASS_CALL_fgets);
	result = bypass_action_fgets(&trap, text, size, file);
	if (trap.traced)
		bypass_text_result_pointer(bypass_describe_fgets(&trap, text, size, file), result, result == NULL);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* fgets: knowledge/linux/stdio.bytes.bk:30 */
typedef char *bypass_fn_fgets(char *, int, FILE *);
static void *bypass_original_fgets;

char *bypass_entry_fgets(char *text, int size, FILE *file) BYPASS_ENTRY("fgets");
char *bypass_entry_fgets(char *text, int size, FILE *file)
{
	if (bypass_is_local() || bypass_unless_fgets(file))
		return ((bypass_fn_fgets *)bypass_original(&bypass_original_fgets, "fgets", NULL))(text, size, file);
	return bypass_switch_fgets(text, size, file);
}

/* fgets_unlocked: knowledge/linux/stdio.bytes.bk:32 */
typedef char *bypass_fn_fgets_unlocked(char *, int, FILE *);
static void *bypass_original_fgets_unlocked;

char *bypass_entry_fgets_unlocked(char *text, int size, FILE *file) BYPASS_ENTRY("fgets_unlocked");
char *bypass_entry_fgets_unlocked(char *text, int size, FILE *file)
{
	if (bypass_is_local() || bypass_unless_fgets(file))
		return ((bypass_fn_fgets_unlocked *)bypass_original(&bypass_original_fgets_unlocked, "fgets_unlocked", NULL))(text, size, file);
	return bypass_switch_fgets(text, size, file);
}

#if defined(__linux__) && defined(__GLIBC__)
/* __fgets_chk: knowledge/linux-glibc/stdio.bk:11 */
typedef char *bypass_fn___fgets_chk(char *, bypass_size_t, int, FILE *);
static void *bypass_original___fgets_chk;

char *bypass_entry___fgets_chk(char *text, bypass_size_t capacity, int size, FILE *file) BYPASS_ENTRY("__fgets_chk");
char *bypass_entry___fgets_chk(char *text, bypass_size_t capacity, int size, FILE *file)
{
	if (bypass_is_local() || bypass_unless___fgets_chk(capacity, size, file))
		return ((bypass_fn___fgets_chk *)bypass_original(&bypass_original___fgets_chk, "__fgets_chk", NULL))(text, capacity, size, file);
	return bypass_switch_fgets(text, size, file);
}

/* __fgets_unlocked_chk: knowledge/linux-glibc/stdio.bk:12 */
typedef char *bypass_fn___fgets_unlocked_chk(char *, bypass_size_t, int, FILE *);
static void *bypass_original___fgets_unlocked_chk;

char *bypass_entry___fgets_unlocked_chk(char *text, bypass_size_t capacity, int size, FILE *file)
		BYPASS_ENTRY("__fgets_unlocked_chk");
char *bypass_entry___fgets_unlocked_chk(char *text, bypass_size_t capacity, int size, FILE *file)
{
	if (bypass_is_local() || bypass_unless___fgets_chk(capacity, size, file))
		return ((bypass_fn___fgets_unlocked_chk *)bypass_original(&bypass_original___fgets_unlocked_chk, "__fgets_unlocked_chk", NULL))(text, capacity, size, file);
	return bypass_switch_fgets(text, size, file);
}
#endif

/* The original, for actions. */
char *bypass_local_fgets(char *text, int size, FILE *file)
{
	return ((bypass_fn_fgets *)bypass_original(&bypass_original_fgets, "fgets", NULL))(text, size, file);
}
#endif

/* ==== fputs ============================================ knowledge/linux/stdio.bytes.bk:35 ====
 *
 *   fputs           knowledge/linux/stdio.bytes.bk:35  it takes what fopen gives
 *   fputs_unlocked  knowledge/linux/stdio.bytes.bk:37  the same shape
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_fputs(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fputs(struct bypass_trap *bypass_trap, const char *text, FILE *file)
{
	struct bypass_text *text_ = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text_, "text", text);
	bypass_text_pointer(text_, "file", file);
	return text_;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_fputs(struct bypass_trap *bypass_trap, const char *text, FILE *file)
{
#line 38 "knowledge/linux/stdio.bytes.bk"
                    return bypass_local_fputs(text, (FILE *)bypass_stream_now(file));
#line 10203 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_fputs(const char *text, FILE *file)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_fputs);
	result = bypass_action_fputs(&trap, text, file);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_fputs(&trap, text, file), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* fputs: knowledge/linux/stdio.bytes.bk:35 */
typedef int bypass_fn_fputs(const char *, FILE *);
static void *bypass_original_fputs;

int bypass_entry_fputs(const char *text, FILE *file) BYPASS_ENTRY("fputs");
int bypass_entry_fputs(const char *text, FILE *file)
{
	if (bypass_is_local() || bypass_unless_fputs(file))
		return ((bypass_fn_fputs *)bypass_original(&bypass_original_fputs, "fputs", NULL))(text, file);
	return bypass_switch_fputs(text, file);
}

/* fputs_unlocked: knowledge/linux/stdio.bytes.bk:37 */
typedef int bypass_fn_fputs_unlocked(const char *, FILE *);
static void *bypass_original_fputs_unlocked;

int bypass_entry_fputs_unlocked(const char *text, FILE *file) BYPASS_ENTRY("fputs_unlocked");
int bypass_entry_fputs_unlocked(const char *text, FILE *file)
{
	if (bypass_is_local() || bypass_unless_fputs(file))
		return ((bypass_fn_fputs_unlocked *)bypass_original(&bypass_original_fputs_unlocked, "fputs_unlocked", NULL))(text, file);
	return bypass_switch_fputs(text, file);
}

/* The original, for actions. */
int bypass_local_fputs(const char *text, FILE *file)
{
	return ((bypass_fn_fputs *)bypass_original(&bypass_original_fputs, "fputs", NULL))(text, file);
}
#endif

/* ==== getdelim ========================================= knowledge/linux/stdio.bytes.bk:40 ====
 *
 *   getdelim    knowledge/linux/stdio.bytes.bk:40  it takes what fopen gives
 *   __getdelim  knowledge/linux/stdio.bytes.bk:42  the same shape
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_getdelim(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_getdelim(struct bypass_trap *bypass_trap, char **line, size_t *size,
		int letter, FILE *file)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "line", line);
	bypass_text_pointer(text, "size", size);
	BYPASS_TEXT(text, int, "letter", letter);
	bypass_text_pointer(text, "file", file);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static ssize_t bypass_action_getdelim(struct bypass_trap *bypass_trap, char **line, size_t *size, int letter,
		FILE *file)
{
#line 43 "knowledge/linux/stdio.bytes.bk"
                    return bypass_local_getdelim(line, size, letter, (FILE *)bypass_stream_now(file));
#line 10285 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
ssize_t bypass_switch_getdelim(char **line, size_t *size, int letter, FILE *file)
{
	struct bypass_trap trap;
	ssize_t result;

	bypass_trap_enter(&trap, BYPASS_CALL_getdelim);
	result = bypass_action_getdelim(&trap, line, size, letter, file);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_getdelim(&trap, line, size, letter, file), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* getdelim: knowledge/linux/stdio.bytes.bk:40 */
typedef bypass_ssize_t bypass_fn_getdelim(char **, bypass_size_t *, int, FILE *);
static void *bypass_original_getdelim;

bypass_ssize_t bypass_entry_getdelim(char **line, bypass_size_t *size, int letter, FILE *file)
		BYPASS_ENTRY("getdelim");
bypass_ssize_t bypass_entry_getdelim(char **line, bypass_size_t *size, int letter, FILE *file)
{
	if (bypass_is_local() || bypass_unless_getdelim(file))
		return ((bypass_fn_getdelim *)bypass_original(&bypass_original_getdelim, "getdelim", NULL))(line, size, letter, file);
	return bypass_switch_getdelim(line, size, letter, file);
}

/* __getdelim: knowledge/linux/stdio.bytes.bk:42 */
typedef bypass_ssize_t bypass_fn___getdelim(char **, bypass_size_t *, int, FILE *);
static void *bypass_original___getdelim;

bypass_ssize_t bypass_entry___getdelim(char **line, bypass_size_t *size, int letter, FILE *file)
		BYPASS_ENTRY("__getdelim");
bypass_ssize_t bypass_entry___getdelim(char **line, bypass_size_t *size, int letter, FILE *file)
{
	if (bypass_is_local() || bypass_unless_getdelim(file))
		return ((bypass_fn___getdelim *)bypass_original(&bypass_original___getdelim, "__getdelim", NULL))(line, size, letter, file);
	return bypass_switch_getdelim(line, size, letter, file);
}

/* The original, for actions. */
ssize_t bypass_local_getdelim(char **line, size_t *size, int letter, FILE *file)
{
	return ((bypass_fn_getdelim *)bypass_original(&bypass_original_getdelim, "getdelim", NULL))(line, size, letter, file);
}
#endif

/* ==== getline ========================================== knowledge/linux/stdio.bytes.bk:45 ====
 *
 *   getline  knowledge/linux/stdio.bytes.bk:45  it takes what fopen gives
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_getline(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_getline(struct bypass_trap *bypass_trap, char **line, size_t *size,
		FILE *file)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "line", line);
	bypass_text_pointer(text, "size", size);
	bypass_text_pointer(text, "file", file);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static ssize_t bypass_action_getline(struct bypass_trap *bypass_trap, char **line, size_t *size, FILE *file)
{
#line 47 "knowledge/linux/stdio.bytes.bk"
                    return bypass_local_getline(line, size, (FILE *)bypass_stream_now(file));
#line 10366 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
ssize_t bypass_switch_getline(char **line, size_t *size, FILE *file)
{
	struct bypass_trap trap;
	ssize_t result;

	bypass_trap_enter(&trap, BYPASS_CALL_getline);
	result = bypass_action_getline(&trap, line, size, file);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_getline(&trap, line, size, file), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* getline: knowledge/linux/stdio.bytes.bk:45 */
typedef bypass_ssize_t bypass_fn_getline(char **, bypass_size_t *, FILE *);
static void *bypass_original_getline;

bypass_ssize_t bypass_entry_getline(char **line, bypass_size_t *size, FILE *file) BYPASS_ENTRY("getline");
bypass_ssize_t bypass_entry_getline(char **line, bypass_size_t *size, FILE *file)
{
	if (bypass_is_local() || bypass_unless_getline(file))
		return ((bypass_fn_getline *)bypass_original(&bypass_original_getline, "getline", NULL))(line, size, file);
	return bypass_switch_getline(line, size, file);
}

/* The original, for actions. */
ssize_t bypass_local_getline(char **line, size_t *size, FILE *file)
{
	return ((bypass_fn_getline *)bypass_original(&bypass_original_getline, "getline", NULL))(line, size, file);
}
#endif

/* ==== getw ============================================= knowledge/linux/stdio.bytes.bk:49 ====
 *
 *   getw  knowledge/linux/stdio.bytes.bk:49  it takes what fopen gives
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_getw(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_getw(struct bypass_trap *bypass_trap, FILE *file)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_getw(struct bypass_trap *bypass_trap, FILE *file)
{
#line 51 "knowledge/linux/stdio.bytes.bk"
                    return bypass_local_getw((FILE *)bypass_stream_now(file));
#line 10430 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_getw(FILE *file)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_getw);
	result = bypass_action_getw(&trap, file);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_getw(&trap, file), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* getw: knowledge/linux/stdio.bytes.bk:49 */
typedef int bypass_fn_getw(FILE *);
static void *bypass_original_getw;

int bypass_entry_getw(FILE *file) BYPASS_ENTRY("getw");
int bypass_entry_getw(FILE *file)
{
	if (bypass_is_local() || bypass_unless_getw(file))
		return ((bypass_fn_getw *)bypass_original(&bypass_original_getw, "getw", NULL))(file);
	return bypass_switch_getw(file);
}

/* The original, for actions. */
int bypass_local_getw(FILE *file)
{
	return ((bypass_fn_getw *)bypass_original(&bypass_original_getw, "getw", NULL))(file);
}
#endif

/* ==== putw ============================================= knowledge/linux/stdio.bytes.bk:53 ====
 *
 *   putw  knowledge/linux/stdio.bytes.bk:53  it takes what fopen gives
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_putw(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_putw(struct bypass_trap *bypass_trap, int word, FILE *file)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	BYPASS_TEXT(text, int, "word", word);
	bypass_text_pointer(text, "file", file);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_putw(struct bypass_trap *bypass_trap, int word, FILE *file)
{
#line 55 "knowledge/linux/stdio.bytes.bk"
                    return bypass_local_putw(word, (FILE *)bypass_stream_now(file));
#line 10495 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_putw(int word, FILE *file)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_putw);
	result = bypass_action_putw(&trap, word, file);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_putw(&trap, word, file), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* putw: knowledge/linux/stdio.bytes.bk:53 */
typedef int bypass_fn_putw(int, FILE *);
static void *bypass_original_putw;

int bypass_entry_putw(int word, FILE *file) BYPASS_ENTRY("putw");
int bypass_entry_putw(int word, FILE *file)
{
	if (bypass_is_local() || bypass_unless_putw(file))
		return ((bypass_fn_putw *)bypass_original(&bypass_original_putw, "putw", NULL))(word, file);
	return bypass_switch_putw(word, file);
}

/* The original, for actions. */
int bypass_local_putw(int word, FILE *file)
{
	return ((bypass_fn_putw *)bypass_original(&bypass_original_putw, "putw", NULL))(word, file);
}
#endif

/* ==== vfprintf ========================================= knowledge/linux/stdio.bytes.bk:57 ====
 *
 *   vfprintf  knowledge/linux/stdio.bytes.bk:57  it takes what fopen gives
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_vfprintf(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_vfprintf(struct bypass_trap *bypass_trap, FILE *file, const char *format,
		va_list rest)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	bypass_text_pointer(text, "format", format);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_vfprintf(struct bypass_trap *bypass_trap, FILE *file, const char *format, va_list rest)
{
#line 59 "knowledge/linux/stdio.bytes.bk"
                    return bypass_local_vfprintf((FILE *)bypass_stream_now(file), format, rest);
#line 10561 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_vfprintf(FILE *file, const char *format, va_list rest)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_vfprintf);
	result = bypass_action_vfprintf(&trap, file, format, rest);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_vfprintf(&trap, file, format, rest), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* vfprintf: knowledge/linux/stdio.bytes.bk:57 */
typedef int bypass_fn_vfprintf(FILE *, const char *, va_list);
static void *bypass_original_vfprintf;

int bypass_entry_vfprintf(FILE *file, const char *format, va_list rest) BYPASS_ENTRY("vfprintf");
int bypass_entry_vfprintf(FILE *file, const char *format, va_list rest)
{
	if (bypass_is_local() || bypass_unless_vfprintf(file))
		return ((bypass_fn_vfprintf *)bypass_original(&bypass_original_vfprintf, "vfprintf", NULL))(file, format, rest);
	return bypass_switch_vfprintf(file, format, rest);
}

/* The original, for actions. */
int bypass_local_vfprintf(FILE *file, const char *format, va_list rest)
{
	return ((bypass_fn_vfprintf *)bypass_original(&bypass_original_vfprintf, "vfprintf", NULL))(file, format, rest);
}
#endif

/* ==== fprintf ========================================== knowledge/linux/stdio.bytes.bk:61 ====
 *
 *   fprintf  knowledge/linux/stdio.bytes.bk:61  it takes what fopen gives
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_fprintf(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fprintf(struct bypass_trap *bypass_trap, FILE *file, const char *format)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	bypass_text_pointer(text, "format", format);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_fprintf(struct bypass_trap *bypass_trap, FILE *file, const char *format, va_list args)
{
#line 63 "knowledge/linux/stdio.bytes.bk"
                    return bypass_local_fprintf((FILE *)bypass_stream_now(file), format, args);
#line 10626 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_fprintf(FILE *file, const char *format, va_list args)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_fprintf);
	result = bypass_action_fprintf(&trap, file, format, args);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_fprintf(&trap, file, format), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* fprintf: knowledge/linux/stdio.bytes.bk:61 */
int bypass_entry_fprintf(FILE *file, const char *format, ...) BYPASS_ENTRY("fprintf");
int bypass_entry_fprintf(FILE *file, const char *format, ...)
{
	va_list args;
	int result;

	va_start(args, format);
	if (bypass_is_local() || bypass_unless_fprintf(file))
		result = bypass_local_fprintf(file, format, args);
	else
		result = bypass_switch_fprintf(file, format, args);
	va_end(args);
	return result;
}

/* The original, for actions. */
typedef int bypass_fn_of_fprintf(FILE *, const char *, va_list);
static void *bypass_original_of_fprintf;

int bypass_local_fprintf(FILE *file, const char *format, va_list args)
{
	return ((bypass_fn_of_fprintf *)bypass_original(&bypass_original_of_fprintf, "vfprintf", NULL))(file, format, args);
}
#endif

/* ==== vfscanf ========================================== knowledge/linux/stdio.bytes.bk:65 ====
 *
 *   vfscanf    knowledge/linux/stdio.bytes.bk:65  it takes what fopen gives
 *   __vfscanf  knowledge/linux-glibc/stdio.bk:36  the same shape
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_vfscanf(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_vfscanf(struct bypass_trap *bypass_trap, FILE *file, const char *format,
		va_list rest)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	bypass_text_pointer(text, "format", format);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_vfscanf(struct bypass_trap *bypass_trap, FILE *file, const char *format, va_list rest)
{
#line 67 "knowledge/linux/stdio.bytes.bk"
                    return bypass_local_vfscanf((FILE *)bypass_stream_now(file), format, rest);
#line 10700 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_vfscanf(FILE *file, const char *format, va_list rest)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_vfscanf);
	result = bypass_action_vfscanf(&trap, file, format, rest);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_vfscanf(&trap, file, format, rest), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* vfscanf: knowledge/linux/stdio.bytes.bk:65 */
typedef int bypass_fn_vfscanf(FILE *, const char *, va_list);
static void *bypass_original_vfscanf;

int bypass_entry_vfscanf(FILE *file, const char *format, va_list rest) BYPASS_ENTRY("vfscanf");
int bypass_entry_vfscanf(FILE *file, const char *format, va_list rest)
{
	if (bypass_is_local() || bypass_unless_vfscanf(file))
		return ((bypass_fn_vfscanf *)bypass_original(&bypass_original_vfscanf, "vfscanf", NULL))(file, format, rest);
	return bypass_switch_vfscanf(file, format, rest);
}

#if defined(__linux__) && defined(__GLIBC__)
/* __vfscanf: knowledge/linux-glibc/stdio.bk:36 */
typedef int bypass_fn___vfscanf(FILE *, const char *, va_list);
static void *bypass_original___vfscanf;

int bypass_entry___vfscanf(FILE *file, const char *format, va_list rest) BYPASS_ENTRY("__vfscanf");
int bypass_entry___vfscanf(FILE *file, const char *format, va_list rest)
{
	if (bypass_is_local() || bypass_unless_vfscanf(file))
		return ((bypass_fn___vfscanf *)bypass_original(&bypass_original___vfscanf, "__vfscanf", NULL))(file, format, rest);
	return bypass_switch_vfscanf(file, format, rest);
}
#endif

/* The original, for actions. */
int bypass_local_vfscanf(FILE *file, const char *format, va_list rest)
{
	return ((bypass_fn_vfscanf *)bypass_original(&bypass_original_vfscanf, "vfscanf", NULL))(file, format, rest);
}
#endif

/* ==== fscanf =========================================== knowledge/linux/stdio.bytes.bk:69 ====
 *
 *   fscanf  knowledge/linux/stdio.bytes.bk:69  it takes what fopen gives
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_fscanf(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fscanf(struct bypass_trap *bypass_trap, FILE *file, const char *format)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	bypass_text_pointer(text, "format", format);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_fscanf(struct bypass_trap *bypass_trap, FILE *file, const char *format, va_list args)
{
#line 71 "knowledge/linux/stdio.bytes.bk"
                    return bypass_local_fscanf((FILE *)bypass_stream_now(file), format, args);
#line 10779 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_fscanf(FILE *file, const char *format, va_list args)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_fscanf);
	result = bypass_action_fscanf(&trap, file, format, args);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_fscanf(&trap, file, format), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* fscanf: knowledge/linux/stdio.bytes.bk:69 */
int bypass_entry_fscanf(FILE *file, const char *format, ...) BYPASS_ENTRY("fscanf");
int bypass_entry_fscanf(FILE *file, const char *format, ...)
{
	va_list args;
	int result;

	va_start(args, format);
	if (bypass_is_local() || bypass_unless_fscanf(file))
		result = bypass_local_fscanf(file, format, args);
	else
		result = bypass_switch_fscanf(file, format, args);
	va_end(args);
	return result;
}

/* The original, for actions. */
typedef int bypass_fn_of_fscanf(FILE *, const char *, va_list);
static void *bypass_original_of_fscanf;

int bypass_local_fscanf(FILE *file, const char *format, va_list args)
{
	return ((bypass_fn_of_fscanf *)bypass_original(&bypass_original_of_fscanf, "vfscanf", NULL))(file, format, args);
}
#endif

/* ==== fflush =========================================== knowledge/linux/stdio.bytes.bk:73 ====
 *
 *   fflush           knowledge/linux/stdio.bytes.bk:73  it takes what fopen gives
 *   fflush_unlocked  knowledge/linux/stdio.bytes.bk:75  the same shape
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_fflush(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fflush(struct bypass_trap *bypass_trap, FILE *file)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_fflush(struct bypass_trap *bypass_trap, FILE *file)
{
#line 76 "knowledge/linux/stdio.bytes.bk"
                    return bypass_local_fflush((FILE *)bypass_stream_now(file));
#line 10851 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_fflush(FILE *file)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_fflush);
	result = bypass_action_fflush(&trap, file);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_fflush(&trap, file), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* fflush: knowledge/linux/stdio.bytes.bk:73 */
typedef int bypass_fn_fflush(FILE *);
static void *bypass_original_fflush;

int bypass_entry_fflush(FILE *file) BYPASS_ENTRY("fflush");
int bypass_entry_fflush(FILE *file)
{
	if (bypass_is_local() || bypass_unless_fflush(file))
		return ((bypass_fn_fflush *)bypass_original(&bypass_original_fflush, "fflush", NULL))(file);
	return bypass_switch_fflush(file);
}

/* fflush_unlocked: knowledge/linux/stdio.bytes.bk:75 */
typedef int bypass_fn_fflush_unlocked(FILE *);
static void *bypass_original_fflush_unlocked;

int bypass_entry_fflush_unlocked(FILE *file) BYPASS_ENTRY("fflush_unlocked");
int bypass_entry_fflush_unlocked(FILE *file)
{
	if (bypass_is_local() || bypass_unless_fflush(file))
		return ((bypass_fn_fflush_unlocked *)bypass_original(&bypass_original_fflush_unlocked, "fflush_unlocked", NULL))(file);
	return bypass_switch_fflush(file);
}

/* The original, for actions. */
int bypass_local_fflush(FILE *file)
{
	return ((bypass_fn_fflush *)bypass_original(&bypass_original_fflush, "fflush", NULL))(file);
}
#endif

/* ==== fseek ============================================ knowledge/linux/stdio.bytes.bk:78 ====
 *
 *   fseek  knowledge/linux/stdio.bytes.bk:78  it takes what fopen gives
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_fseek(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fseek(struct bypass_trap *bypass_trap, FILE *file, long offset, int whence)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	BYPASS_TEXT(text, long, "offset", offset);
	BYPASS_TEXT(text, int, "whence", whence);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_fseek(struct bypass_trap *bypass_trap, FILE *file, long offset, int whence)
{
#line 79 "knowledge/linux/stdio.bytes.bk"
                    return bypass_local_fseek((FILE *)bypass_stream_now(file), offset, whence);
#line 10929 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_fseek(FILE *file, long offset, int whence)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_fseek);
	result = bypass_action_fseek(&trap, file, offset, whence);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_fseek(&trap, file, offset, whence), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* fseek: knowledge/linux/stdio.bytes.bk:78 */
typedef int bypass_fn_fseek(FILE *, long, int);
static void *bypass_original_fseek;

int bypass_entry_fseek(FILE *file, long offset, int whence) BYPASS_ENTRY("fseek");
int bypass_entry_fseek(FILE *file, long offset, int whence)
{
	if (bypass_is_local() || bypass_unless_fseek(file))
		return ((bypass_fn_fseek *)bypass_original(&bypass_original_fseek, "fseek", NULL))(file, offset, whence);
	return bypass_switch_fseek(file, offset, whence);
}

/* The original, for actions. */
int bypass_local_fseek(FILE *file, long offset, int whence)
{
	return ((bypass_fn_fseek *)bypass_original(&bypass_original_fseek, "fseek", NULL))(file, offset, whence);
}
#endif

/* ==== fseeko =========================================== knowledge/linux/stdio.bytes.bk:81 ====
 *
 *   fseeko    knowledge/linux/stdio.bytes.bk:81  it takes what fopen gives
 *   fseeko64  knowledge/linux/stdio.bytes.bk:82  the same shape
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_fseeko(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fseeko(struct bypass_trap *bypass_trap, FILE *file, off_t offset,
		int whence)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	BYPASS_TEXT(text, off_t, "offset", offset);
	BYPASS_TEXT(text, int, "whence", whence);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_fseeko(struct bypass_trap *bypass_trap, FILE *file, off_t offset, int whence)
{
#line 83 "knowledge/linux/stdio.bytes.bk"
                    return bypass_local_fseeko((FILE *)bypass_stream_now(file), offset, whence);
#line 10997 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_fseeko(FILE *file, off_t offset, int whence)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_fseeko);
	result = bypass_action_fseeko(&trap, file, offset, whence);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_fseeko(&trap, file, offset, whence), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* fseeko: knowledge/linux/stdio.bytes.bk:81 */
typedef int bypass_fn_fseeko(FILE *, bypass_off_t, int);
static void *bypass_original_fseeko;

int bypass_entry_fseeko(FILE *file, bypass_off_t offset, int whence) BYPASS_ENTRY("fseeko");
int bypass_entry_fseeko(FILE *file, bypass_off_t offset, int whence)
{
	if (bypass_is_local() || bypass_unless_fseeko(file))
		return ((bypass_fn_fseeko *)bypass_original(&bypass_original_fseeko, "fseeko", NULL))(file, offset, whence);
	return bypass_switch_fseeko(file, offset, whence);
}

/* fseeko64: knowledge/linux/stdio.bytes.bk:82 */
typedef int bypass_fn_fseeko64(FILE *, bypass_off64_t, int);
static void *bypass_original_fseeko64;

int bypass_entry_fseeko64(FILE *file, bypass_off64_t offset, int whence) BYPASS_ENTRY("fseeko64");
int bypass_entry_fseeko64(FILE *file, bypass_off64_t offset, int whence)
{
	if (bypass_is_local() || bypass_unless_fseeko(file))
		return ((bypass_fn_fseeko64 *)bypass_original(&bypass_original_fseeko64, "fseeko64", NULL))(file, offset, whence);
	return bypass_switch_fseeko(file, offset, whence);
}

/* The original, for actions. */
int bypass_local_fseeko(FILE *file, off_t offset, int whence)
{
#if defined(BYPASS_WIDE_NAMES)
	return ((bypass_fn_fseeko64 *)bypass_original(&bypass_original_fseeko64, "fseeko64", NULL))(file, offset, whence);
#else
	return ((bypass_fn_fseeko *)bypass_original(&bypass_original_fseeko, "fseeko", NULL))(file, offset, whence);
#endif
}
#endif

/* ==== ftell ============================================ knowledge/linux/stdio.bytes.bk:85 ====
 *
 *   ftell  knowledge/linux/stdio.bytes.bk:85  it takes what fopen gives
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_ftell(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_ftell(struct bypass_trap *bypass_trap, FILE *file)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static long bypass_action_ftell(struct bypass_trap *bypass_trap, FILE *file)
{
#line 86 "knowledge/linux/stdio.bytes.bk"
                    return bypass_local_ftell((FILE *)bypass_stream_now(file));
#line 11077 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
long bypass_switch_ftell(FILE *file)
{
	struct bypass_trap trap;
	long result;

	bypass_trap_enter(&trap, BYPASS_CALL_ftell);
	result = bypass_action_ftell(&trap, file);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_ftell(&trap, file), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* ftell: knowledge/linux/stdio.bytes.bk:85 */
typedef long bypass_fn_ftell(FILE *);
static void *bypass_original_ftell;

long bypass_entry_ftell(FILE *file) BYPASS_ENTRY("ftell");
long bypass_entry_ftell(FILE *file)
{
	if (bypass_is_local() || bypass_unless_ftell(file))
		return ((bypass_fn_ftell *)bypass_original(&bypass_original_ftell, "ftell", NULL))(file);
	return bypass_switch_ftell(file);
}

/* The original, for actions. */
long bypass_local_ftell(FILE *file)
{
	return ((bypass_fn_ftell *)bypass_original(&bypass_original_ftell, "ftell", NULL))(file);
}
#endif

/* ==== ftello =========================================== knowledge/linux/stdio.bytes.bk:88 ====
 *
 *   ftello    knowledge/linux/stdio.bytes.bk:88  it takes what fopen gives
 *   ftello64  knowledge/linux/stdio.bytes.bk:89  the same shape
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_ftello(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_ftello(struct bypass_trap *bypass_trap, FILE *file)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static off_t bypass_action_ftello(struct bypass_trap *bypass_trap, FILE *file)
{
#line 90 "knowledge/linux/stdio.bytes.bk"
                    return bypass_local_ftello((FILE *)bypass_stream_now(file));
#line 11142 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
off_t bypass_switch_ftello(FILE *file)
{
	struct bypass_trap trap;
	off_t result;

	bypass_trap_enter(&trap, BYPASS_CALL_ftello);
	result = bypass_action_ftello(&trap, file);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_ftello(&trap, file), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* ftello: knowledge/linux/stdio.bytes.bk:88 */
typedef bypass_off_t bypass_fn_ftello(FILE *);
static void *bypass_original_ftello;

bypass_off_t bypass_entry_ftello(FILE *file) BYPASS_ENTRY("ftello");
bypass_off_t bypass_entry_ftello(FILE *file)
{
	bypass_off64_t result;

	if (bypass_is_local() || bypass_unless_ftello(file))
		return ((bypass_fn_ftello *)bypass_original(&bypass_original_ftello, "ftello", NULL))(file);
	result = bypass_switch_ftello(file);
	return BYPASS_SAME_NUMBER(bypass_off64_t, bypass_off_t, result) ? (bypass_off_t)result : (bypass_off_t)bypass_overflow();
}

/* ftello64: knowledge/linux/stdio.bytes.bk:89 */
typedef bypass_off64_t bypass_fn_ftello64(FILE *);
static void *bypass_original_ftello64;

bypass_off64_t bypass_entry_ftello64(FILE *file) BYPASS_ENTRY("ftello64");
bypass_off64_t bypass_entry_ftello64(FILE *file)
{
	if (bypass_is_local() || bypass_unless_ftello(file))
		return ((bypass_fn_ftello64 *)bypass_original(&bypass_original_ftello64, "ftello64", NULL))(file);
	return bypass_switch_ftello(file);
}

/* The original, for actions. */
off_t bypass_local_ftello(FILE *file)
{
#if defined(BYPASS_WIDE_NAMES)
	return ((bypass_fn_ftello64 *)bypass_original(&bypass_original_ftello64, "ftello64", NULL))(file);
#else
	return ((bypass_fn_ftello *)bypass_original(&bypass_original_ftello, "ftello", NULL))(file);
#endif
}
#endif

/* ==== rewind =========================================== knowledge/linux/stdio.bytes.bk:92 ====
 *
 *   rewind  knowledge/linux/stdio.bytes.bk:92  it takes what fopen gives
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_rewind(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_rewind(struct bypass_trap *bypass_trap, FILE *file)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static void bypass_action_rewind(struct bypass_trap *bypass_trap, FILE *file)
{
#line 93 "knowledge/linux/stdio.bytes.bk"
                    bypass_local_rewind((FILE *)bypass_stream_now(file));
#line 11225 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
void bypass_switch_rewind(FILE *file)
{
	struct bypass_trap trap;

	bypass_trap_enter(&trap, BYPASS_CALL_rewind);
	bypass_action_rewind(&trap, file);
	if (trap.traced)
		bypass_text_result_none(bypass_describe_rewind(&trap, file));
	bypass_trap_leave(&trap);
}
#endif

#if defined(__linux__)
/* rewind: knowledge/linux/stdio.bytes.bk:92 */
typedef void bypass_fn_rewind(FILE *);
static void *bypass_original_rewind;

void bypass_entry_rewind(FILE *file) BYPASS_ENTRY("rewind");
void bypass_entry_rewind(FILE *file)
{
	if (bypass_is_local() || bypass_unless_rewind(file))
		((bypass_fn_rewind *)bypass_original(&bypass_original_rewind, "rewind", NULL))(file);
	else
		bypass_switch_rewind(file);
}

/* The original, for actions. */
void bypass_local_rewind(FILE *file)
{
	((bypass_fn_rewind *)bypass_original(&bypass_original_rewind, "rewind", NULL))(file);
}
#endif

/* ==== fgetpos ========================================== knowledge/linux/stdio.bytes.bk:95 ====
 *
 *   fgetpos    knowledge/linux/stdio.bytes.bk:95  it takes what fopen gives
 *   fgetpos64  knowledge/linux/stdio.bytes.bk:96  the same shape
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_fgetpos(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fgetpos(struct bypass_trap *bypass_trap, FILE *file, fpos_t *place)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	bypass_text_pointer(text, "place", place);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_fgetpos(struct bypass_trap *bypass_trap, FILE *file, fpos_t *place)
{
#line 97 "knowledge/linux/stdio.bytes.bk"
                    return bypass_local_fgetpos((FILE *)bypass_stream_now(file), place);
#line 11290 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_fgetpos(FILE *file, fpos_t *place)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_fgetpos);
	result = bypass_action_fgetpos(&trap, file, place);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_fgetpos(&trap, file, place), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* fgetpos: knowledge/linux/stdio.bytes.bk:95 */
typedef int bypass_fn_fgetpos(FILE *, fpos_t *);
static void *bypass_original_fgetpos;

int bypass_entry_fgetpos(FILE *file, fpos_t *place) BYPASS_ENTRY("fgetpos");
int bypass_entry_fgetpos(FILE *file, fpos_t *place)
{
	if (bypass_is_local() || bypass_unless_fgetpos(file))
		return ((bypass_fn_fgetpos *)bypass_original(&bypass_original_fgetpos, "fgetpos", NULL))(file, place);
	return bypass_switch_fgetpos(file, place);
}

/* fgetpos64: knowledge/linux/stdio.bytes.bk:96 */
typedef int bypass_fn_fgetpos64(FILE *, fpos_t *);
static void *bypass_original_fgetpos64;

int bypass_entry_fgetpos64(FILE *file, fpos_t *place) BYPASS_ENTRY("fgetpos64");
int bypass_entry_fgetpos64(FILE *file, fpos_t *place)
{
	if (bypass_is_local() || bypass_unless_fgetpos(file))
		return ((bypass_fn_fgetpos64 *)bypass_original(&bypass_original_fgetpos64, "fgetpos64", NULL))(file, place);
	return bypass_switch_fgetpos(file, place);
}

/* The original, for actions. */
int bypass_local_fgetpos(FILE *file, fpos_t *place)
{
#if defined(BYPASS_WIDE_NAMES)
	return ((bypass_fn_fgetpos64 *)bypass_original(&bypass_original_fgetpos64, "fgetpos64", NULL))(file, place);
#else
	return ((bypass_fn_fgetpos *)bypass_original(&bypass_original_fgetpos, "fgetpos", NULL))(file, place);
#endif
}
#endif

/* ==== fsetpos ========================================== knowledge/linux/stdio.bytes.bk:99 ====
 *
 *   fsetpos    knowledge/linux/stdio.bytes.bk:99   it takes what fopen gives
 *   fsetpos64  knowledge/linux/stdio.bytes.bk:100  the same shape
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_fsetpos(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fsetpos(struct bypass_trap *bypass_trap, FILE *file, const fpos_t *place)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	bypass_text_pointer(text, "place", place);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_fsetpos(struct bypass_trap *bypass_trap, FILE *file, const fpos_t *place)
{
#line 101 "knowledge/linux/stdio.bytes.bk"
                    return bypass_local_fsetpos((FILE *)bypass_stream_now(file), place);
#line 11372 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_fsetpos(FILE *file, const fpos_t *place)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_fsetpos);
	result = bypass_action_fsetpos(&trap, file, place);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_fsetpos(&trap, file, place), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* fsetpos: knowledge/linux/stdio.bytes.bk:99 */
typedef int bypass_fn_fsetpos(FILE *, const fpos_t *);
static void *bypass_original_fsetpos;

int bypass_entry_fsetpos(FILE *file, const fpos_t *place) BYPASS_ENTRY("fsetpos");
int bypass_entry_fsetpos(FILE *file, const fpos_t *place)
{
	if (bypass_is_local() || bypass_unless_fsetpos(file))
		return ((bypass_fn_fsetpos *)bypass_original(&bypass_original_fsetpos, "fsetpos", NULL))(file, place);
	return bypass_switch_fsetpos(file, place);
}

/* fsetpos64: knowledge/linux/stdio.bytes.bk:100 */
typedef int bypass_fn_fsetpos64(FILE *, const fpos_t *);
static void *bypass_original_fsetpos64;

int bypass_entry_fsetpos64(FILE *file, const fpos_t *place) BYPASS_ENTRY("fsetpos64");
int bypass_entry_fsetpos64(FILE *file, const fpos_t *place)
{
	if (bypass_is_local() || bypass_unless_fsetpos(file))
		return ((bypass_fn_fsetpos64 *)bypass_original(&bypass_original_fsetpos64, "fsetpos64", NULL))(file, place);
	return bypass_switch_fsetpos(file, place);
}

/* The original, for actions. */
int bypass_local_fsetpos(FILE *file, const fpos_t *place)
{
#if defined(BYPASS_WIDE_NAMES)
	return ((bypass_fn_fsetpos64 *)bypass_original(&bypass_original_fsetpos64, "fsetpos64", NULL))(file, place);
#else
	return ((bypass_fn_fsetpos *)bypass_original(&bypass_original_fsetpos, "fsetpos", NULL))(file, place);
#endif
}
#endif

/* ==== feof ============================================ knowledge/linux/stdio.bytes.bk:103 ====
 *
 *   feof           knowledge/linux/stdio.bytes.bk:103  it takes what fopen gives
 *   feof_unlocked  knowledge/linux/stdio.bytes.bk:104  the same shape
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_feof(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_feof(struct bypass_trap *bypass_trap, FILE *file)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_feof(struct bypass_trap *bypass_trap, FILE *file)
{
#line 105 "knowledge/linux/stdio.bytes.bk"
                    return bypass_local_feof((FILE *)bypass_stream_now(file));
#line 11453 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_feof(FILE *file)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_feof);
	result = bypass_action_feof(&trap, file);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_feof(&trap, file), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* feof: knowledge/linux/stdio.bytes.bk:103 */
typedef int bypass_fn_feof(FILE *);
static void *bypass_original_feof;

int bypass_entry_feof(FILE *file) BYPASS_ENTRY("feof");
int bypass_entry_feof(FILE *file)
{
	if (bypass_is_local() || bypass_unless_feof(file))
		return ((bypass_fn_feof *)bypass_original(&bypass_original_feof, "feof", NULL))(file);
	return bypass_switch_feof(file);
}

/* feof_unlocked: knowledge/linux/stdio.bytes.bk:104 */
typedef int bypass_fn_feof_unlocked(FILE *);
static void *bypass_original_feof_unlocked;

int bypass_entry_feof_unlocked(FILE *file) BYPASS_ENTRY("feof_unlocked");
int bypass_entry_feof_unlocked(FILE *file)
{
	if (bypass_is_local() || bypass_unless_feof(file))
		return ((bypass_fn_feof_unlocked *)bypass_original(&bypass_original_feof_unlocked, "feof_unlocked", NULL))(file);
	return bypass_switch_feof(file);
}

/* The original, for actions. */
int bypass_local_feof(FILE *file)
{
	return ((bypass_fn_feof *)bypass_original(&bypass_original_feof, "feof", NULL))(file);
}
#endif

/* ==== ferror ========================================== knowledge/linux/stdio.bytes.bk:107 ====
 *
 *   ferror           knowledge/linux/stdio.bytes.bk:107  it takes what fopen gives
 *   ferror_unlocked  knowledge/linux/stdio.bytes.bk:108  the same shape
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_ferror(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_ferror(struct bypass_trap *bypass_trap, FILE *file)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_ferror(struct bypass_trap *bypass_trap, FILE *file)
{
#line 109 "knowledge/linux/stdio.bytes.bk"
                    return bypass_local_ferror((FILE *)bypass_stream_now(file));
#line 11530 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_ferror(FILE *file)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_ferror);
	result = bypass_action_ferror(&trap, file);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_ferror(&trap, file), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* ferror: knowledge/linux/stdio.bytes.bk:107 */
typedef int bypass_fn_ferror(FILE *);
static void *bypass_original_ferror;

int bypass_entry_ferror(FILE *file) BYPASS_ENTRY("ferror");
int bypass_entry_ferror(FILE *file)
{
	if (bypass_is_local() || bypass_unless_ferror(file))
		return ((bypass_fn_ferror *)bypass_original(&bypass_original_ferror, "ferror", NULL))(file);
	return bypass_switch_ferror(file);
}

/* ferror_unlocked: knowledge/linux/stdio.bytes.bk:108 */
typedef int bypass_fn_ferror_unlocked(FILE *);
static void *bypass_original_ferror_unlocked;

int bypass_entry_ferror_unlocked(FILE *file) BYPASS_ENTRY("ferror_unlocked");
int bypass_entry_ferror_unlocked(FILE *file)
{
	if (bypass_is_local() || bypass_unless_ferror(file))
		return ((bypass_fn_ferror_unlocked *)bypass_original(&bypass_original_ferror_unlocked, "ferror_unlocked", NULL))(file);
	return bypass_switch_ferror(file);
}

/* The original, for actions. */
int bypass_local_ferror(FILE *file)
{
	return ((bypass_fn_ferror *)bypass_original(&bypass_original_ferror, "ferror", NULL))(file);
}
#endif

/* ==== clearerr ======================================== knowledge/linux/stdio.bytes.bk:111 ====
 *
 *   clearerr           knowledge/linux/stdio.bytes.bk:111  it takes what fopen gives
 *   clearerr_unlocked  knowledge/linux/stdio.bytes.bk:112  the same shape
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_clearerr(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_clearerr(struct bypass_trap *bypass_trap, FILE *file)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static void bypass_action_clearerr(struct bypass_trap *bypass_trap, FILE *file)
{
#line 113 "knowledge/linux/stdio.bytes.bk"
                    bypass_local_clearerr((FILE *)bypass_stream_now(file));
#line 11607 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
void bypass_switch_clearerr(FILE *file)
{
	struct bypass_trap trap;

	bypass_trap_enter(&trap, BYPASS_CALL_clearerr);
	bypass_action_clearerr(&trap, file);
	if (trap.traced)
		bypass_text_result_none(bypass_describe_clearerr(&trap, file));
	bypass_trap_leave(&trap);
}
#endif

#if defined(__linux__)
/* clearerr: knowledge/linux/stdio.bytes.bk:111 */
typedef void bypass_fn_clearerr(FILE *);
static void *bypass_original_clearerr;

void bypass_entry_clearerr(FILE *file) BYPASS_ENTRY("clearerr");
void bypass_entry_clearerr(FILE *file)
{
	if (bypass_is_local() || bypass_unless_clearerr(file))
		((bypass_fn_clearerr *)bypass_original(&bypass_original_clearerr, "clearerr", NULL))(file);
	else
		bypass_switch_clearerr(file);
}

/* clearerr_unlocked: knowledge/linux/stdio.bytes.bk:112 */
typedef void bypass_fn_clearerr_unlocked(FILE *);
static void *bypass_original_clearerr_unlocked;

void bypass_entry_clearerr_unlocked(FILE *file) BYPASS_ENTRY("clearerr_unlocked");
void bypass_entry_clearerr_unlocked(FILE *file)
{
	if (bypass_is_local() || bypass_unless_clearerr(file))
		((bypass_fn_clearerr_unlocked *)bypass_original(&bypass_original_clearerr_unlocked, "clearerr_unlocked", NULL))(file);
	else
		bypass_switch_clearerr(file);
}

/* The original, for actions. */
void bypass_local_clearerr(FILE *file)
{
	((bypass_fn_clearerr *)bypass_original(&bypass_original_clearerr, "clearerr", NULL))(file);
}
#endif

/* ==== setvbuf ========================================= knowledge/linux/stdio.bytes.bk:115 ====
 *
 *   setvbuf  knowledge/linux/stdio.bytes.bk:115  it takes what fopen gives
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_setvbuf(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_setvbuf(struct bypass_trap *bypass_trap, FILE *file, char *buffer, int mode,
		size_t size)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	bypass_text_pointer(text, "buffer", buffer);
	BYPASS_TEXT(text, int, "mode", mode);
	BYPASS_TEXT(text, size_t, "size", size);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_setvbuf(struct bypass_trap *bypass_trap, FILE *file, char *buffer, int mode, size_t size)
{
#line 116 "knowledge/linux/stdio.bytes.bk"
                    return bypass_local_setvbuf((FILE *)bypass_stream_now(file), buffer, mode, size);
#line 11687 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_setvbuf(FILE *file, char *buffer, int mode, size_t size)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_setvbuf);
	result = bypass_action_setvbuf(&trap, file, buffer, mode, size);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_setvbuf(&trap, file, buffer, mode, size), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* setvbuf: knowledge/linux/stdio.bytes.bk:115 */
typedef int bypass_fn_setvbuf(FILE *, char *, int, bypass_size_t);
static void *bypass_original_setvbuf;

int bypass_entry_setvbuf(FILE *file, char *buffer, int mode, bypass_size_t size) BYPASS_ENTRY("setvbuf");
int bypass_entry_setvbuf(FILE *file, char *buffer, int mode, bypass_size_t size)
{
	if (bypass_is_local() || bypass_unless_setvbuf(file))
		return ((bypass_fn_setvbuf *)bypass_original(&bypass_original_setvbuf, "setvbuf", NULL))(file, buffer, mode, size);
	return bypass_switch_setvbuf(file, buffer, mode, size);
}

/* The original, for actions. */
int bypass_local_setvbuf(FILE *file, char *buffer, int mode, size_t size)
{
	return ((bypass_fn_setvbuf *)bypass_original(&bypass_original_setvbuf, "setvbuf", NULL))(file, buffer, mode, size);
}
#endif

/* ==== setbuf ========================================== knowledge/linux/stdio.bytes.bk:118 ====
 *
 *   setbuf  knowledge/linux/stdio.bytes.bk:118  it takes what fopen gives
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_setbuf(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_setbuf(struct bypass_trap *bypass_trap, FILE *file, char *buffer)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	bypass_text_pointer(text, "buffer", buffer);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static void bypass_action_setbuf(struct bypass_trap *bypass_trap, FILE *file, char *buffer)
{
#line 119 "knowledge/linux/stdio.bytes.bk"
                    bypass_local_setbuf((FILE *)bypass_stream_now(file), buffer);
#line 11752 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
void bypass_switch_setbuf(FILE *file, char *buffer)
{
	struct bypass_trap trap;

	bypass_trap_enter(&trap, BYPASS_CALL_setbuf);
	bypass_action_setbuf(&trap, file, buffer);
	if (trap.traced)
		bypass_text_result_none(bypass_describe_setbuf(&trap, file, buffer));
	bypass_trap_leave(&trap);
}
#endif

#if defined(__linux__)
/* setbuf: knowledge/linux/stdio.bytes.bk:118 */
typedef void bypass_fn_setbuf(FILE *, char *);
static void *bypass_original_setbuf;

void bypass_entry_setbuf(FILE *file, char *buffer) BYPASS_ENTRY("setbuf");
void bypass_entry_setbuf(FILE *file, char *buffer)
{
	if (bypass_is_local() || bypass_unless_setbuf(file))
		((bypass_fn_setbuf *)bypass_original(&bypass_original_setbuf, "setbuf", NULL))(file, buffer);
	else
		bypass_switch_setbuf(file, buffer);
}

/* The original, for actions. */
void bypass_local_setbuf(FILE *file, char *buffer)
{
	((bypass_fn_setbuf *)bypass_original(&bypass_original_setbuf, "setbuf", NULL))(file, buffer);
}
#endif

/* ==== setbuffer ======================================= knowledge/linux/stdio.bytes.bk:121 ====
 *
 *   setbuffer  knowledge/linux/stdio.bytes.bk:121  it takes what fopen gives
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_setbuffer(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_setbuffer(struct bypass_trap *bypass_trap, FILE *file, char *buffer,
		size_t size)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	bypass_text_pointer(text, "buffer", buffer);
	BYPASS_TEXT(text, size_t, "size", size);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static void bypass_action_setbuffer(struct bypass_trap *bypass_trap, FILE *file, char *buffer, size_t size)
{
#line 122 "knowledge/linux/stdio.bytes.bk"
                    bypass_local_setbuffer((FILE *)bypass_stream_now(file), buffer, size);
#line 11818 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
void bypass_switch_setbuffer(FILE *file, char *buffer, size_t size)
{
	struct bypass_trap trap;

	bypass_trap_enter(&trap, BYPASS_CALL_setbuffer);
	bypass_action_setbuffer(&trap, file, buffer, size);
	if (trap.traced)
		bypass_text_result_none(bypass_describe_setbuffer(&trap, file, buffer, size));
	bypass_trap_leave(&trap);
}
#endif

#if defined(__linux__)
/* setbuffer: knowledge/linux/stdio.bytes.bk:121 */
typedef void bypass_fn_setbuffer(FILE *, char *, bypass_size_t);
static void *bypass_original_setbuffer;

void bypass_entry_setbuffer(FILE *file, char *buffer, bypass_size_t size) BYPASS_ENTRY("setbuffer");
void bypass_entry_setbuffer(FILE *file, char *buffer, bypass_size_t size)
{
	if (bypass_is_local() || bypass_unless_setbuffer(file))
		((bypass_fn_setbuffer *)bypass_original(&bypass_original_setbuffer, "setbuffer", NULL))(file, buffer, size);
	else
		bypass_switch_setbuffer(file, buffer, size);
}

/* The original, for actions. */
void bypass_local_setbuffer(FILE *file, char *buffer, size_t size)
{
	((bypass_fn_setbuffer *)bypass_original(&bypass_original_setbuffer, "setbuffer", NULL))(file, buffer, size);
}
#endif

/* ==== setlinebuf ====================================== knowledge/linux/stdio.bytes.bk:124 ====
 *
 *   setlinebuf  knowledge/linux/stdio.bytes.bk:124  it takes what fopen gives
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_setlinebuf(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_setlinebuf(struct bypass_trap *bypass_trap, FILE *file)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static void bypass_action_setlinebuf(struct bypass_trap *bypass_trap, FILE *file)
{
#line 125 "knowledge/linux/stdio.bytes.bk"
                    bypass_local_setlinebuf((FILE *)bypass_stream_now(file));
#line 11881 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
void bypass_switch_setlinebuf(FILE *file)
{
	struct bypass_trap trap;

	bypass_trap_enter(&trap, BYPASS_CALL_setlinebuf);
	bypass_action_setlinebuf(&trap, file);
	if (trap.traced)
		bypass_text_result_none(bypass_describe_setlinebuf(&trap, file));
	bypass_trap_leave(&trap);
}
#endif

#if defined(__linux__)
/* setlinebuf: knowledge/linux/stdio.bytes.bk:124 */
typedef void bypass_fn_setlinebuf(FILE *);
static void *bypass_original_setlinebuf;

void bypass_entry_setlinebuf(FILE *file) BYPASS_ENTRY("setlinebuf");
void bypass_entry_setlinebuf(FILE *file)
{
	if (bypass_is_local() || bypass_unless_setlinebuf(file))
		((bypass_fn_setlinebuf *)bypass_original(&bypass_original_setlinebuf, "setlinebuf", NULL))(file);
	else
		bypass_switch_setlinebuf(file);
}

/* The original, for actions. */
void bypass_local_setlinebuf(FILE *file)
{
	((bypass_fn_setlinebuf *)bypass_original(&bypass_original_setlinebuf, "setlinebuf", NULL))(file);
}
#endif

/* ==== flockfile ======================================= knowledge/linux/stdio.bytes.bk:127 ====
 *
 *   flockfile  knowledge/linux/stdio.bytes.bk:127  it takes what fopen gives
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_flockfile(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_flockfile(struct bypass_trap *bypass_trap, FILE *file)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static void bypass_action_flockfile(struct bypass_trap *bypass_trap, FILE *file)
{
#line 128 "knowledge/linux/stdio.bytes.bk"
                    bypass_local_flockfile((FILE *)bypass_stream_now(file));
#line 11944 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
void bypass_switch_flockfile(FILE *file)
{
	struct bypass_trap trap;

	bypass_trap_enter(&trap, BYPASS_CALL_flockfile);
	bypass_action_flockfile(&trap, file);
	if (trap.traced)
		bypass_text_result_none(bypass_describe_flockfile(&trap, file));
	bypass_trap_leave(&trap);
}
#endif

#if defined(__linux__)
/* flockfile: knowledge/linux/stdio.bytes.bk:127 */
typedef void bypass_fn_flockfile(FILE *);
static void *bypass_original_flockfile;

void bypass_entry_flockfile(FILE *file) BYPASS_ENTRY("flockfile");
void bypass_entry_flockfile(FILE *file)
{
	if (bypass_is_local() || bypass_unless_flockfile(file))
		((bypass_fn_flockfile *)bypass_original(&bypass_original_flockfile, "flockfile", NULL))(file);
	else
		bypass_switch_flockfile(file);
}

/* The original, for actions. */
void bypass_local_flockfile(FILE *file)
{
	((bypass_fn_flockfile *)bypass_original(&bypass_original_flockfile, "flockfile", NULL))(file);
}
#endif

/* ==== ftrylockfile ==================================== knowledge/linux/stdio.bytes.bk:130 ====
 *
 *   ftrylockfile  knowledge/linux/stdio.bytes.bk:130  it takes what fopen gives
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_ftrylockfile(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_ftrylockfile(struct bypass_trap *bypass_trap, FILE *file)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_ftrylockfile(struct bypass_trap *bypass_trap, FILE *file)
{
#line 131 "knowledge/linux/stdio.bytes.bk"
                    return bypass_local_ftrylockfile((FILE *)bypass_stream_now(file));
#line 12007 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_ftrylockfile(FILE *file)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_ftrylockfile);
	result = bypass_action_ftrylockfile(&trap, file);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_ftrylockfile(&trap, file), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* ftrylockfile: knowledge/linux/stdio.bytes.bk:130 */
typedef int bypass_fn_ftrylockfile(FILE *);
static void *bypass_original_ftrylockfile;

int bypass_entry_ftrylockfile(FILE *file) BYPASS_ENTRY("ftrylockfile");
int bypass_entry_ftrylockfile(FILE *file)
{
	if (bypass_is_local() || bypass_unless_ftrylockfile(file))
		return ((bypass_fn_ftrylockfile *)bypass_original(&bypass_original_ftrylockfile, "ftrylockfile", NULL))(file);
	return bypass_switch_ftrylockfile(file);
}

/* The original, for actions. */
int bypass_local_ftrylockfile(FILE *file)
{
	return ((bypass_fn_ftrylockfile *)bypass_original(&bypass_original_ftrylockfile, "ftrylockfile", NULL))(file);
}
#endif

/* ==== funlockfile ===================================== knowledge/linux/stdio.bytes.bk:133 ====
 *
 *   funlockfile  knowledge/linux/stdio.bytes.bk:133  it takes what fopen gives
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_funlockfile(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_funlockfile(struct bypass_trap *bypass_trap, FILE *file)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static void bypass_action_funlockfile(struct bypass_trap *bypass_trap, FILE *file)
{
#line 134 "knowledge/linux/stdio.bytes.bk"
                    bypass_local_funlockfile((FILE *)bypass_stream_now(file));
#line 12071 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
void bypass_switch_funlockfile(FILE *file)
{
	struct bypass_trap trap;

	bypass_trap_enter(&trap, BYPASS_CALL_funlockfile);
	bypass_action_funlockfile(&trap, file);
	if (trap.traced)
		bypass_text_result_none(bypass_describe_funlockfile(&trap, file));
	bypass_trap_leave(&trap);
}
#endif

#if defined(__linux__)
/* funlockfile: knowledge/linux/stdio.bytes.bk:133 */
typedef void bypass_fn_funlockfile(FILE *);
static void *bypass_original_funlockfile;

void bypass_entry_funlockfile(FILE *file) BYPASS_ENTRY("funlockfile");
void bypass_entry_funlockfile(FILE *file)
{
	if (bypass_is_local() || bypass_unless_funlockfile(file))
		((bypass_fn_funlockfile *)bypass_original(&bypass_original_funlockfile, "funlockfile", NULL))(file);
	else
		bypass_switch_funlockfile(file);
}

/* The original, for actions. */
void bypass_local_funlockfile(FILE *file)
{
	((bypass_fn_funlockfile *)bypass_original(&bypass_original_funlockfile, "funlockfile", NULL))(file);
}
#endif

/* ==== __fbufsize ====================================== knowledge/linux/stdio.bytes.bk:136 ====
 *
 *   __fbufsize  knowledge/linux/stdio.bytes.bk:136  it takes what fopen gives
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless___fbufsize(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe___fbufsize(struct bypass_trap *bypass_trap, FILE *file)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static size_t bypass_action___fbufsize(struct bypass_trap *bypass_trap, FILE *file)
{
#line 137 "knowledge/linux/stdio.bytes.bk"
                    return bypass_local___fbufsize((FILE *)bypass_stream_now(file));
#line 12134 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
size_t bypass_switch___fbufsize(FILE *file)
{
	struct bypass_trap trap;
	size_t result;

	bypass_trap_enter(&trap, BYPASS_CALL___fbufsize);
	result = bypass_action___fbufsize(&trap, file);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe___fbufsize(&trap, file), result, 0);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* __fbufsize: knowledge/linux/stdio.bytes.bk:136 */
typedef bypass_size_t bypass_fn___fbufsize(FILE *);
static void *bypass_original___fbufsize;

bypass_size_t bypass_entry___fbufsize(FILE *file) BYPASS_ENTRY("__fbufsize");
bypass_size_t bypass_entry___fbufsize(FILE *file)
{
	if (bypass_is_local() || bypass_unless___fbufsize(file))
		return ((bypass_fn___fbufsize *)bypass_original(&bypass_original___fbufsize, "__fbufsize", NULL))(file);
	return bypass_switch___fbufsize(file);
}

/* The original, for actions. */
size_t bypass_local___fbufsize(FILE *file)
{
	return ((bypass_fn___fbufsize *)bypass_original(&bypass_original___fbufsize, "__fbufsize", NULL))(file);
}
#endif

/* ==== __fpending ====================================== knowledge/linux/stdio.bytes.bk:139 ====
 *
 *   __fpending  knowledge/linux/stdio.bytes.bk:139  it takes what fopen gives
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless___fpending(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe___fpending(struct bypass_trap *bypass_trap, FILE *file)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static size_t bypass_action___fpending(struct bypass_trap *bypass_trap, FILE *file)
{
#line 140 "knowledge/linux/stdio.bytes.bk"
                    return bypass_local___fpending((FILE *)bypass_stream_now(file));
#line 12198 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
size_t bypass_switch___fpending(FILE *file)
{
	struct bypass_trap trap;
	size_t result;

	bypass_trap_enter(&trap, BYPASS_CALL___fpending);
	result = bypass_action___fpending(&trap, file);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe___fpending(&trap, file), result, 0);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* __fpending: knowledge/linux/stdio.bytes.bk:139 */
typedef bypass_size_t bypass_fn___fpending(FILE *);
static void *bypass_original___fpending;

bypass_size_t bypass_entry___fpending(FILE *file) BYPASS_ENTRY("__fpending");
bypass_size_t bypass_entry___fpending(FILE *file)
{
	if (bypass_is_local() || bypass_unless___fpending(file))
		return ((bypass_fn___fpending *)bypass_original(&bypass_original___fpending, "__fpending", NULL))(file);
	return bypass_switch___fpending(file);
}

/* The original, for actions. */
size_t bypass_local___fpending(FILE *file)
{
	return ((bypass_fn___fpending *)bypass_original(&bypass_original___fpending, "__fpending", NULL))(file);
}
#endif

/* ==== __flbf ========================================== knowledge/linux/stdio.bytes.bk:142 ====
 *
 *   __flbf  knowledge/linux/stdio.bytes.bk:142  it takes what fopen gives
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless___flbf(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe___flbf(struct bypass_trap *bypass_trap, FILE *file)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action___flbf(struct bypass_trap *bypass_trap, FILE *file)
{
#line 143 "knowledge/linux/stdio.bytes.bk"
                    return bypass_local___flbf((FILE *)bypass_stream_now(file));
#line 12262 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch___flbf(FILE *file)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL___flbf);
	result = bypass_action___flbf(&trap, file);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe___flbf(&trap, file), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* __flbf: knowledge/linux/stdio.bytes.bk:142 */
typedef int bypass_fn___flbf(FILE *);
static void *bypass_original___flbf;

int bypass_entry___flbf(FILE *file) BYPASS_ENTRY("__flbf");
int bypass_entry___flbf(FILE *file)
{
	if (bypass_is_local() || bypass_unless___flbf(file))
		return ((bypass_fn___flbf *)bypass_original(&bypass_original___flbf, "__flbf", NULL))(file);
	return bypass_switch___flbf(file);
}

/* The original, for actions. */
int bypass_local___flbf(FILE *file)
{
	return ((bypass_fn___flbf *)bypass_original(&bypass_original___flbf, "__flbf", NULL))(file);
}
#endif

/* ==== __freadable ===================================== knowledge/linux/stdio.bytes.bk:145 ====
 *
 *   __freadable  knowledge/linux/stdio.bytes.bk:145  it takes what fopen gives
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless___freadable(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe___freadable(struct bypass_trap *bypass_trap, FILE *file)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action___freadable(struct bypass_trap *bypass_trap, FILE *file)
{
#line 146 "knowledge/linux/stdio.bytes.bk"
                    return bypass_local___freadable((FILE *)bypass_stream_now(file));
#line 12326 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch___freadable(FILE *file)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL___freadable);
	result = bypass_action___freadable(&trap, file);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe___freadable(&trap, file), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* __freadable: knowledge/linux/stdio.bytes.bk:145 */
typedef int bypass_fn___freadable(FILE *);
static void *bypass_original___freadable;

int bypass_entry___freadable(FILE *file) BYPASS_ENTRY("__freadable");
int bypass_entry___freadable(FILE *file)
{
	if (bypass_is_local() || bypass_unless___freadable(file))
		return ((bypass_fn___freadable *)bypass_original(&bypass_original___freadable, "__freadable", NULL))(file);
	return bypass_switch___freadable(file);
}

/* The original, for actions. */
int bypass_local___freadable(FILE *file)
{
	return ((bypass_fn___freadable *)bypass_original(&bypass_original___freadable, "__freadable", NULL))(file);
}
#endif

/* ==== __fwritable ===================================== knowledge/linux/stdio.bytes.bk:148 ====
 *
 *   __fwritable  knowledge/linux/stdio.bytes.bk:148  it takes what fopen gives
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless___fwritable(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe___fwritable(struct bypass_trap *bypass_trap, FILE *file)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action___fwritable(struct bypass_trap *bypass_trap, FILE *file)
{
#line 149 "knowledge/linux/stdio.bytes.bk"
                    return bypass_local___fwritable((FILE *)bypass_stream_now(file));
#line 12390 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch___fwritable(FILE *file)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL___fwritable);
	result = bypass_action___fwritable(&trap, file);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe___fwritable(&trap, file), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* __fwritable: knowledge/linux/stdio.bytes.bk:148 */
typedef int bypass_fn___fwritable(FILE *);
static void *bypass_original___fwritable;

int bypass_entry___fwritable(FILE *file) BYPASS_ENTRY("__fwritable");
int bypass_entry___fwritable(FILE *file)
{
	if (bypass_is_local() || bypass_unless___fwritable(file))
		return ((bypass_fn___fwritable *)bypass_original(&bypass_original___fwritable, "__fwritable", NULL))(file);
	return bypass_switch___fwritable(file);
}

/* The original, for actions. */
int bypass_local___fwritable(FILE *file)
{
	return ((bypass_fn___fwritable *)bypass_original(&bypass_original___fwritable, "__fwritable", NULL))(file);
}
#endif

/* ==== __freading ====================================== knowledge/linux/stdio.bytes.bk:151 ====
 *
 *   __freading  knowledge/linux/stdio.bytes.bk:151  it takes what fopen gives
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless___freading(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe___freading(struct bypass_trap *bypass_trap, FILE *file)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action___freading(struct bypass_trap *bypass_trap, FILE *file)
{
#line 152 "knowledge/linux/stdio.bytes.bk"
                    return bypass_local___freading((FILE *)bypass_stream_now(file));
#line 12454 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch___freading(FILE *file)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL___freading);
	result = bypass_action___freading(&trap, file);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe___freading(&trap, file), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* __freading: knowledge/linux/stdio.bytes.bk:151 */
typedef int bypass_fn___freading(FILE *);
static void *bypass_original___freading;

int bypass_entry___freading(FILE *file) BYPASS_ENTRY("__freading");
int bypass_entry___freading(FILE *file)
{
	if (bypass_is_local() || bypass_unless___freading(file))
		return ((bypass_fn___freading *)bypass_original(&bypass_original___freading, "__freading", NULL))(file);
	return bypass_switch___freading(file);
}

/* The original, for actions. */
int bypass_local___freading(FILE *file)
{
	return ((bypass_fn___freading *)bypass_original(&bypass_original___freading, "__freading", NULL))(file);
}
#endif

/* ==== __fwriting ====================================== knowledge/linux/stdio.bytes.bk:154 ====
 *
 *   __fwriting  knowledge/linux/stdio.bytes.bk:154  it takes what fopen gives
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless___fwriting(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe___fwriting(struct bypass_trap *bypass_trap, FILE *file)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action___fwriting(struct bypass_trap *bypass_trap, FILE *file)
{
#line 155 "knowledge/linux/stdio.bytes.bk"
                    return bypass_local___fwriting((FILE *)bypass_stream_now(file));
#line 12518 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch___fwriting(FILE *file)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL___fwriting);
	result = bypass_action___fwriting(&trap, file);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe___fwriting(&trap, file), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* __fwriting: knowledge/linux/stdio.bytes.bk:154 */
typedef int bypass_fn___fwriting(FILE *);
static void *bypass_original___fwriting;

int bypass_entry___fwriting(FILE *file) BYPASS_ENTRY("__fwriting");
int bypass_entry___fwriting(FILE *file)
{
	if (bypass_is_local() || bypass_unless___fwriting(file))
		return ((bypass_fn___fwriting *)bypass_original(&bypass_original___fwriting, "__fwriting", NULL))(file);
	return bypass_switch___fwriting(file);
}

/* The original, for actions. */
int bypass_local___fwriting(FILE *file)
{
	return ((bypass_fn___fwriting *)bypass_original(&bypass_original___fwriting, "__fwriting", NULL))(file);
}
#endif

/* ==== __fsetlocking =================================== knowledge/linux/stdio.bytes.bk:157 ====
 *
 *   __fsetlocking  knowledge/linux/stdio.bytes.bk:157  it takes what fopen gives
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless___fsetlocking(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe___fsetlocking(struct bypass_trap *bypass_trap, FILE *file, int kind)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	BYPASS_TEXT(text, int, "kind", kind);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action___fsetlocking(struct bypass_trap *bypass_trap, FILE *file, int kind)
{
#line 158 "knowledge/linux/stdio.bytes.bk"
                    return bypass_local___fsetlocking((FILE *)bypass_stream_now(file), kind);
#line 12583 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch___fsetlocking(FILE *file, int kind)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL___fsetlocking);
	result = bypass_action___fsetlocking(&trap, file, kind);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe___fsetlocking(&trap, file, kind), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* __fsetlocking: knowledge/linux/stdio.bytes.bk:157 */
typedef int bypass_fn___fsetlocking(FILE *, int);
static void *bypass_original___fsetlocking;

int bypass_entry___fsetlocking(FILE *file, int kind) BYPASS_ENTRY("__fsetlocking");
int bypass_entry___fsetlocking(FILE *file, int kind)
{
	if (bypass_is_local() || bypass_unless___fsetlocking(file))
		return ((bypass_fn___fsetlocking *)bypass_original(&bypass_original___fsetlocking, "__fsetlocking", NULL))(file, kind);
	return bypass_switch___fsetlocking(file, kind);
}

/* The original, for actions. */
int bypass_local___fsetlocking(FILE *file, int kind)
{
	return ((bypass_fn___fsetlocking *)bypass_original(&bypass_original___fsetlocking, "__fsetlocking", NULL))(file, kind);
}
#endif

/* ==== fgetwc ============================================= knowledge/linux/stdio.wide.bk:7 ====
 *
 *   fgetwc           knowledge/linux/stdio.wide.bk:7        it takes what fopen gives
 *   getwc            knowledge/linux/stdio.wide.bk:9        the same shape
 *   fgetwc_unlocked  knowledge/linux-glibc/stdio.wide.bk:8  the same shape
 *   getwc_unlocked   knowledge/linux-glibc/stdio.wide.bk:8  the same shape
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_fgetwc(FILE *file)
{
	return file != NULL && (bypass_stream_ours(file) == NULL);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fgetwc(struct bypass_trap *bypass_trap, FILE *file)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static wint_t bypass_action_fgetwc(struct bypass_trap *bypass_trap, FILE *file)
{
#line 10 "knowledge/linux/stdio.wide.bk"
                    return bypass_wide_get(bypass_stream_ours(file));
#line 12650 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
wint_t bypass_switch_fgetwc(FILE *file)
{
	struct bypass_trap trap;
	wint_t result;

	bypass_trap_enter(&trap, BYPASS_CALL_fgetwc);
	result = bypass_action_fgetwc(&trap, file);
	if (trap.traced)
		bypass_text_result_none(bypass_describe_fgetwc(&trap, file));
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* fgetwc: knowledge/linux/stdio.wide.bk:7 */
typedef wint_t bypass_fn_fgetwc(FILE *);
static void *bypass_original_fgetwc;

wint_t bypass_entry_fgetwc(FILE *file) BYPASS_ENTRY("fgetwc");
wint_t bypass_entry_fgetwc(FILE *file)
{
	if (bypass_is_local() || bypass_unless_fgetwc(file))
		return ((bypass_fn_fgetwc *)bypass_original(&bypass_original_fgetwc, "fgetwc", NULL))(file);
	return bypass_switch_fgetwc(file);
}

/* getwc: knowledge/linux/stdio.wide.bk:9 */
typedef wint_t bypass_fn_getwc(FILE *);
static void *bypass_original_getwc;

wint_t bypass_entry_getwc(FILE *file) BYPASS_ENTRY("getwc");
wint_t bypass_entry_getwc(FILE *file)
{
	if (bypass_is_local() || bypass_unless_fgetwc(file))
		return ((bypass_fn_getwc *)bypass_original(&bypass_original_getwc, "getwc", NULL))(file);
	return bypass_switch_fgetwc(file);
}

#if defined(__linux__) && defined(__GLIBC__)
/* fgetwc_unlocked: knowledge/linux-glibc/stdio.wide.bk:8 */
typedef wint_t bypass_fn_fgetwc_unlocked(FILE *);
static void *bypass_original_fgetwc_unlocked;

wint_t bypass_entry_fgetwc_unlocked(FILE *file) BYPASS_ENTRY("fgetwc_unlocked");
wint_t bypass_entry_fgetwc_unlocked(FILE *file)
{
	if (bypass_is_local() || bypass_unless_fgetwc(file))
		return ((bypass_fn_fgetwc_unlocked *)bypass_original(&bypass_original_fgetwc_unlocked, "fgetwc_unlocked", NULL))(file);
	return bypass_switch_fgetwc(file);
}

/* getwc_unlocked: knowledge/linux-glibc/stdio.wide.bk:8 */
typedef wint_t bypass_fn_getwc_unlocked(FILE *);
static void *bypass_original_getwc_unlocked;

wint_t bypass_entry_getwc_unlocked(FILE *file) BYPASS_ENTRY("getwc_unlocked");
wint_t bypass_entry_getwc_unlocked(FILE *file)
{
	if (bypass_is_local() || bypass_unless_fgetwc(file))
		return ((bypass_fn_getwc_unlocked *)bypass_original(&bypass_original_getwc_unlocked, "getwc_unlocked", NULL))(file);
	return bypass_switch_fgetwc(file);
}
#endif

/* The original, for actions. */
wint_t bypass_local_fgetwc(FILE *file)
{
	return ((bypass_fn_fgetwc *)bypass_original(&bypass_original_fgetwc, "fgetwc", NULL))(file);
}
#endif

/* ==== fputwc ============================================ knowledge/linux/stdio.wide.bk:12 ====
 *
 *   fputwc           knowledge/linux/stdio.wide.bk:12        it takes what fopen gives
 *   putwc            knowledge/linux/stdio.wide.bk:14        the same shape
 *   fputwc_unlocked  knowledge/linux-glibc/stdio.wide.bk:10  the same shape
 *   putwc_unlocked   knowledge/linux-glibc/stdio.wide.bk:10  the same shape
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_fputwc(FILE *file)
{
	return file != NULL && (bypass_stream_ours(file) == NULL);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fputwc(struct bypass_trap *bypass_trap, wchar_t letter, FILE *file)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static wint_t bypass_action_fputwc(struct bypass_trap *bypass_trap, wchar_t letter, FILE *file)
{
#line 15 "knowledge/linux/stdio.wide.bk"
                    return bypass_wide_put(letter, bypass_stream_ours(file));
#line 12755 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
wint_t bypass_switch_fputwc(wchar_t letter, FILE *file)
{
	struct bypass_trap trap;
	wint_t result;

	bypass_trap_enter(&trap, BYPASS_CALL_fputwc);
	result = bypass_action_fputwc(&trap, letter, file);
	if (trap.traced)
		bypass_text_result_none(bypass_describe_fputwc(&trap, letter, file));
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* fputwc: knowledge/linux/stdio.wide.bk:12 */
typedef wint_t bypass_fn_fputwc(wchar_t, FILE *);
static void *bypass_original_fputwc;

wint_t bypass_entry_fputwc(wchar_t letter, FILE *file) BYPASS_ENTRY("fputwc");
wint_t bypass_entry_fputwc(wchar_t letter, FILE *file)
{
	if (bypass_is_local() || bypass_unless_fputwc(file))
		return ((bypass_fn_fputwc *)bypass_original(&bypass_original_fputwc, "fputwc", NULL))(letter, file);
	return bypass_switch_fputwc(letter, file);
}

/* putwc: knowledge/linux/stdio.wide.bk:14 */
typedef wint_t bypass_fn_putwc(wchar_t, FILE *);
static void *bypass_original_putwc;

wint_t bypass_entry_putwc(wchar_t letter, FILE *file) BYPASS_ENTRY("putwc");
wint_t bypass_entry_putwc(wchar_t letter, FILE *file)
{
	if (bypass_is_local() || bypass_unless_fputwc(file))
		return ((bypass_fn_putwc *)bypass_original(&bypass_original_putwc, "putwc", NULL))(letter, file);
	return bypass_switch_fputwc(letter, file);
}

#if defined(__linux__) && defined(__GLIBC__)
/* fputwc_unlocked: knowledge/linux-glibc/stdio.wide.bk:10 */
typedef wint_t bypass_fn_fputwc_unlocked(wchar_t, FILE *);
static void *bypass_original_fputwc_unlocked;

wint_t bypass_entry_fputwc_unlocked(wchar_t letter, FILE *file) BYPASS_ENTRY("fputwc_unlocked");
wint_t bypass_entry_fputwc_unlocked(wchar_t letter, FILE *file)
{
	if (bypass_is_local() || bypass_unless_fputwc(file))
		return ((bypass_fn_fputwc_unlocked *)bypass_original(&bypass_original_fputwc_unlocked, "fputwc_unlocked", NULL))(letter, file);
	return bypass_switch_fputwc(letter, file);
}

/* putwc_unlocked: knowledge/linux-glibc/stdio.wide.bk:10 */
typedef wint_t bypass_fn_putwc_unlocked(wchar_t, FILE *);
static void *bypass_original_putwc_unlocked;

wint_t bypass_entry_putwc_unlocked(wchar_t letter, FILE *file) BYPASS_ENTRY("putwc_unlocked");
wint_t bypass_entry_putwc_unlocked(wchar_t letter, FILE *file)
{
	if (bypass_is_local() || bypass_unless_fputwc(file))
		return ((bypass_fn_putwc_unlocked *)bypass_original(&bypass_original_putwc_unlocked, "putwc_unlocked", NULL))(letter, file);
	return bypass_switch_fputwc(letter, file);
}
#endif

/* The original, for actions. */
wint_t bypass_local_fputwc(wchar_t letter, FILE *file)
{
	return ((bypass_fn_fputwc *)bypass_original(&bypass_original_fputwc, "fputwc", NULL))(letter, file);
}
#endif

/* ==== ungetwc =========================================== knowledge/linux/stdio.wide.bk:17 ====
 *
 *   ungetwc  knowledge/linux/stdio.wide.bk:17  it takes what fopen gives
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_ungetwc(FILE *file)
{
	return file != NULL && (bypass_stream_ours(file) == NULL);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_ungetwc(struct bypass_trap *bypass_trap, wint_t letter, FILE *file)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static wint_t bypass_action_ungetwc(struct bypass_trap *bypass_trap, wint_t letter, FILE *file)
{
#line 18 "knowledge/linux/stdio.wide.bk"
                    return bypass_wide_unget(letter, bypass_stream_ours(file));
#line 12857 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
wint_t bypass_switch_ungetwc(wint_t letter, FILE *file)
{
	struct bypass_trap trap;
	wint_t result;

	bypass_trap_enter(&trap, BYPASS_CALL_ungetwc);
	result = bypass_action_ungetwc(&trap, letter, file);
	if (trap.traced)
		bypass_text_result_none(bypass_describe_ungetwc(&trap, letter, file));
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* ungetwc: knowledge/linux/stdio.wide.bk:17 */
typedef wint_t bypass_fn_ungetwc(wint_t, FILE *);
static void *bypass_original_ungetwc;

wint_t bypass_entry_ungetwc(wint_t letter, FILE *file) BYPASS_ENTRY("ungetwc");
wint_t bypass_entry_ungetwc(wint_t letter, FILE *file)
{
	if (bypass_is_local() || bypass_unless_ungetwc(file))
		return ((bypass_fn_ungetwc *)bypass_original(&bypass_original_ungetwc, "ungetwc", NULL))(letter, file);
	return bypass_switch_ungetwc(letter, file);
}

/* The original, for actions. */
wint_t bypass_local_ungetwc(wint_t letter, FILE *file)
{
	return ((bypass_fn_ungetwc *)bypass_original(&bypass_original_ungetwc, "ungetwc", NULL))(letter, file);
}
#endif

/* ==== fgetws ============================================ knowledge/linux/stdio.wide.bk:20 ====
 *
 *   fgetws                 knowledge/linux/stdio.wide.bk:20        it takes what fopen gives
 *   fgetws_unlocked        knowledge/linux-glibc/stdio.wide.bk:12  the same shape
 *   __fgetws_chk           knowledge/linux-glibc/stdio.wide.bk:13  a shape of its own
 *   __fgetws_unlocked_chk  knowledge/linux-glibc/stdio.wide.bk:14  a shape of its own
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_fgetws(FILE *file)
{
	return file != NULL && (bypass_stream_ours(file) == NULL);
}

#if defined(__linux__) && defined(__GLIBC__)
int bypass_unless___fgetws_chk(size_t capacity, int size, FILE *file)
{
	return file != NULL && (bypass_stream_ours(file) == NULL || size < 0 || capacity < (size_t)size);
}
#endif

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fgetws(struct bypass_trap *bypass_trap, wchar_t *text, int size,
		FILE *file)
{
	struct bypass_text *text_ = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text_, "text", text);
	BYPASS_TEXT(text_, int, "size", size);
	bypass_text_pointer(text_, "file", file);
	return text_;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static wchar_t *bypass_action_fgetws(struct bypass_trap *bypass_trap, wchar_t *text, int size, FILE *file)
{
#line 22 "knowledge/linux/stdio.wide.bk"
                    return bypass_wide_get_line(text, size, bypass_stream_ours(file));
#line 12934 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
wchar_t *bypass_switch_fgetws(wchar_t *text, int size, FILE *file)
{
	struct bypass_trap trap;
	wchar_t *result;

	bypass_trap_enter(&trap, BYPASS_CALL_fgetws);
	result = bypass_action_fgetws(&trap, text, size, file);
	if (trap.traced)
		bypass_text_result_pointer(bypass_describe_fgetws(&trap, text, size, file), result, result == NULL);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* fgetws: knowledge/linux/stdio.wide.bk:20 */
typedef wchar_t *bypass_fn_fgetws(wchar_t *, int, FILE *);
static void *bypass_original_fgetws;

wchar_t *bypass_entry_fgetws(wchar_t *text, int size, FILE *file) BYPASS_ENTRY("fgetws");
wchar_t *bypass_entry_fgetws(wchar_t *text, int size, FILE *file)
{
	if (bypass_is_local() || bypass_unless_fgetws(file))
		return ((bypass_fn_fgetws *)bypass_original(&bypass_original_fgetws, "fgetws", NULL))(text, size, file);
	return bypass_switch_fgetws(text, size, file);
}

#if defined(__linux__) && defined(__GLIBC__)
/* fgetws_unlocked: knowledge/linux-glibc/stdio.wide.bk:12 */
typedef wchar_t *bypass_fn_fgetws_unlocked(wchar_t *, int, FILE *);
static void *bypass_original_fgetws_unlocked;

wchar_t *bypass_entry_fgetws_unlocked(wchar_t *text, int size, FILE *file) BYPASS_ENTRY("fgetws_unlocked");
wchar_t *bypass_entry_fgetws_unlocked(wchar_t *text, int size, FILE *file)
{
	if (bypass_is_local() || bypass_unless_fgetws(file))
		return ((bypass_fn_fgetws_unlocked *)bypass_original(&bypass_original_fgetws_unlocked, "fgetws_unlocked", NULL))(text, size, file);
	return bypass_switch_fgetws(text, size, file);
}

/* __fgetws_chk: knowledge/linux-glibc/stdio.wide.bk:13 */
typedef wchar_t *bypass_fn___fgetws_chk(wchar_t *, bypass_size_t, int, FILE *);
static void *bypass_original___fgetws_chk;

wchar_t *bypass_entry___fgetws_chk(wchar_t *text, bypass_size_t capacity, int size, FILE *file)
		BYPASS_ENTRY("__fgetws_chk");
wchar_t *bypass_entry___fgetws_chk(wchar_t *text, bypass_size_t capacity, int size, FILE *file)
{
	if (bypass_is_local() || bypass_unless___fgetws_chk(capacity, size, file))
		return ((bypass_fn___fgetws_chk *)bypass_original(&bypass_original___fgetws_chk, "__fgetws_chk", NULL))(text, capacity, size, file);
	return bypass_switch_fgetws(text, size, file);
}

/* __fgetws_unlocked_chk: knowledge/linux-glibc/stdio.wide.bk:14 */
typedef wchar_t *bypass_fn___fgetws_unlocked_chk(wchar_t *, bypass_size_t, int, FILE *);
static void *bypass_original___fgetws_unlocked_chk;

wchar_t *bypass_entry___fgetws_unlocked_chk(wchar_t *text, bypass_size_t capacity, int size, FILE *file)
		BYPASS_ENTRY("__fgetws_unlocked_chk");
wchar_t *bypass_entry___fgetws_unlocked_chk(wchar_t *text, bypass_size_t capacity, int size, FILE *file)
{
	if (bypass_is_local() || bypass_unless___fgetws_chk(capacity, size, file))
		return ((bypass_fn___fgetws_unlocked_chk *)bypass_original(&bypass_original___fgetws_unlocked_chk, "__fgetws_unlocked_chk", NULL))(text, capacity, size, file);
	return bypass_switch_fgetws(text, size, file);
}
#endif

/* The original, for actions. */
wchar_t *bypass_local_fgetws(wchar_t *text, int size, FILE *file)
{
	return ((bypass_fn_fgetws *)bypass_original(&bypass_original_fgetws, "fgetws", NULL))(text, size, file);
}
#endif

/* ==== fputws ============================================ knowledge/linux/stdio.wide.bk:24 ====
 *
 *   fputws           knowledge/linux/stdio.wide.bk:24        it takes what fopen gives
 *   fputws_unlocked  knowledge/linux-glibc/stdio.wide.bk:16  the same shape
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_fputws(FILE *file)
{
	return file != NULL && (bypass_stream_ours(file) == NULL);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fputws(struct bypass_trap *bypass_trap, const wchar_t *text, FILE *file)
{
	struct bypass_text *text_ = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text_, "text", text);
	bypass_text_pointer(text_, "file", file);
	return text_;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_fputws(struct bypass_trap *bypass_trap, const wchar_t *text, FILE *file)
{
#line 26 "knowledge/linux/stdio.wide.bk"
                    return bypass_wide_put_text(text, bypass_stream_ours(file));
#line 13040 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_fputws(const wchar_t *text, FILE *file)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_fputws);
	result = bypass_action_fputws(&trap, text, file);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_fputws(&trap, text, file), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* fputws: knowledge/linux/stdio.wide.bk:24 */
typedef int bypass_fn_fputws(const wchar_t *, FILE *);
static void *bypass_original_fputws;

int bypass_entry_fputws(const wchar_t *text, FILE *file) BYPASS_ENTRY("fputws");
int bypass_entry_fputws(const wchar_t *text, FILE *file)
{
	if (bypass_is_local() || bypass_unless_fputws(file))
		return ((bypass_fn_fputws *)bypass_original(&bypass_original_fputws, "fputws", NULL))(text, file);
	return bypass_switch_fputws(text, file);
}

#if defined(__linux__) && defined(__GLIBC__)
/* fputws_unlocked: knowledge/linux-glibc/stdio.wide.bk:16 */
typedef int bypass_fn_fputws_unlocked(const wchar_t *, FILE *);
static void *bypass_original_fputws_unlocked;

int bypass_entry_fputws_unlocked(const wchar_t *text, FILE *file) BYPASS_ENTRY("fputws_unlocked");
int bypass_entry_fputws_unlocked(const wchar_t *text, FILE *file)
{
	if (bypass_is_local() || bypass_unless_fputws(file))
		return ((bypass_fn_fputws_unlocked *)bypass_original(&bypass_original_fputws_unlocked, "fputws_unlocked", NULL))(text, file);
	return bypass_switch_fputws(text, file);
}
#endif

/* The original, for actions. */
int bypass_local_fputws(const wchar_t *text, FILE *file)
{
	return ((bypass_fn_fputws *)bypass_original(&bypass_original_fputws, "fputws", NULL))(text, file);
}
#endif

/* ==== vfwprintf ========================================= knowledge/linux/stdio.wide.bk:28 ====
 *
 *   vfwprintf  knowledge/linux/stdio.wide.bk:28  it takes what fopen gives
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_vfwprintf(FILE *file)
{
	return file != NULL && (bypass_stream_ours(file) == NULL);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_vfwprintf(struct bypass_trap *bypass_trap, FILE *file,
		const wchar_t *format, va_list rest)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	bypass_text_pointer(text, "format", format);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_vfwprintf(struct bypass_trap *bypass_trap, FILE *file, const wchar_t *format, va_list rest)
{
#line 30 "knowledge/linux/stdio.wide.bk"
                    return bypass_wide_print(bypass_stream_ours(file), format, rest);
#line 13120 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_vfwprintf(FILE *file, const wchar_t *format, va_list rest)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_vfwprintf);
	result = bypass_action_vfwprintf(&trap, file, format, rest);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_vfwprintf(&trap, file, format, rest), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* vfwprintf: knowledge/linux/stdio.wide.bk:28 */
typedef int bypass_fn_vfwprintf(FILE *, const wchar_t *, va_list);
static void *bypass_original_vfwprintf;

int bypass_entry_vfwprintf(FILE *file, const wchar_t *format, va_list rest) BYPASS_ENTRY("vfwprintf");
int bypass_entry_vfwprintf(FILE *file, const wchar_t *format, va_list rest)
{
	if (bypass_is_local() || bypass_unless_vfwprintf(file))
		return ((bypass_fn_vfwprintf *)bypass_original(&bypass_original_vfwprintf, "vfwprintf", NULL))(file, format, rest);
	return bypass_switch_vfwprintf(file, format, rest);
}

/* The original, for actions. */
int bypass_local_vfwprintf(FILE *file, const wchar_t *format, va_list rest)
{
	return ((bypass_fn_vfwprintf *)bypass_original(&bypass_original_vfwprintf, "vfwprintf", NULL))(file, format, rest);
}
#endif

/* ==== fwprintf ========================================== knowledge/linux/stdio.wide.bk:32 ====
 *
 *   fwprintf  knowledge/linux/stdio.wide.bk:32  it takes what fopen gives
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_fwprintf(FILE *file)
{
	return file != NULL && (bypass_stream_ours(file) == NULL);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fwprintf(struct bypass_trap *bypass_trap, FILE *file,
		const wchar_t *format)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	bypass_text_pointer(text, "format", format);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_fwprintf(struct bypass_trap *bypass_trap, FILE *file, const wchar_t *format, va_list args)
{
#line 34 "knowledge/linux/stdio.wide.bk"
                    return bypass_wide_print(bypass_stream_ours(file), format, args);
#line 13186 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_fwprintf(FILE *file, const wchar_t *format, va_list args)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_fwprintf);
	result = bypass_action_fwprintf(&trap, file, format, args);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_fwprintf(&trap, file, format), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* fwprintf: knowledge/linux/stdio.wide.bk:32 */
int bypass_entry_fwprintf(FILE *file, const wchar_t *format, ...) BYPASS_ENTRY("fwprintf");
int bypass_entry_fwprintf(FILE *file, const wchar_t *format, ...)
{
	va_list args;
	int result;

	va_start(args, format);
	if (bypass_is_local() || bypass_unless_fwprintf(file))
		result = bypass_local_fwprintf(file, format, args);
	else
		result = bypass_switch_fwprintf(file, format, args);
	va_end(args);
	return result;
}

/* The original, for actions. */
typedef int bypass_fn_of_fwprintf(FILE *, const wchar_t *, va_list);
static void *bypass_original_of_fwprintf;

int bypass_local_fwprintf(FILE *file, const wchar_t *format, va_list args)
{
	return ((bypass_fn_of_fwprintf *)bypass_original(&bypass_original_of_fwprintf, "vfwprintf", NULL))(file, format, args);
}
#endif

/* ==== fwide ============================================= knowledge/linux/stdio.wide.bk:36 ====
 *
 *   fwide  knowledge/linux/stdio.wide.bk:36  it takes what fopen gives
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_fwide(FILE *file)
{
	return file != NULL && (bypass_stream_ours(file) == NULL);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fwide(struct bypass_trap *bypass_trap, FILE *file, int mode)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	BYPASS_TEXT(text, int, "mode", mode);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_fwide(struct bypass_trap *bypass_trap, FILE *file, int mode)
{
#line 38 "knowledge/linux/stdio.wide.bk"
                    return mode;
#line 13258 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_fwide(FILE *file, int mode)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_fwide);
	result = bypass_action_fwide(&trap, file, mode);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_fwide(&trap, file, mode), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* fwide: knowledge/linux/stdio.wide.bk:36 */
typedef int bypass_fn_fwide(FILE *, int);
static void *bypass_original_fwide;

int bypass_entry_fwide(FILE *file, int mode) BYPASS_ENTRY("fwide");
int bypass_entry_fwide(FILE *file, int mode)
{
	if (bypass_is_local() || bypass_unless_fwide(file))
		return ((bypass_fn_fwide *)bypass_original(&bypass_original_fwide, "fwide", NULL))(file, mode);
	return bypass_switch_fwide(file, mode);
}

/* The original, for actions. */
int bypass_local_fwide(FILE *file, int mode)
{
	return ((bypass_fn_fwide *)bypass_original(&bypass_original_fwide, "fwide", NULL))(file, mode);
}
#endif

/* ==== vfwscanf ========================================== knowledge/linux/stdio.wide.bk:40 ====
 *
 *   vfwscanf  knowledge/linux/stdio.wide.bk:40  it takes what fopen gives
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_vfwscanf(FILE *file)
{
	return file != NULL && (bypass_stream_ours(file) == NULL);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_vfwscanf(struct bypass_trap *bypass_trap, FILE *file, const wchar_t *format,
		va_list rest)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	bypass_text_pointer(text, "format", format);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_vfwscanf(struct bypass_trap *bypass_trap, FILE *file, const wchar_t *format, va_list rest)
{
#define bypass_fail(E) do { errno = (E); return -1; } while (0)
#line 43 "knowledge/linux/stdio.wide.bk"
                    bypass_fail(EOPNOTSUPP);
#line 13325 "figure8_agent.c"
#undef bypass_fail
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_vfwscanf(FILE *file, const wchar_t *format, va_list rest)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_vfwscanf);
	result = bypass_action_vfwscanf(&trap, file, format, rest);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_vfwscanf(&trap, file, format, rest), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* vfwscanf: knowledge/linux/stdio.wide.bk:40 */
typedef int bypass_fn_vfwscanf(FILE *, const wchar_t *, va_list);
static void *bypass_original_vfwscanf;

int bypass_entry_vfwscanf(FILE *file, const wchar_t *format, va_list rest) BYPASS_ENTRY("vfwscanf");
int bypass_entry_vfwscanf(FILE *file, const wchar_t *format, va_list rest)
{
	if (bypass_is_local() || bypass_unless_vfwscanf(file))
		return ((bypass_fn_vfwscanf *)bypass_original(&bypass_original_vfwscanf, "vfwscanf", NULL))(file, format, rest);
	return bypass_switch_vfwscanf(file, format, rest);
}

/* The original, for actions. */
int bypass_local_vfwscanf(FILE *file, const wchar_t *format, va_list rest)
{
	return ((bypass_fn_vfwscanf *)bypass_original(&bypass_original_vfwscanf, "vfwscanf", NULL))(file, format, rest);
}
#endif

/* ==== fwscanf =========================================== knowledge/linux/stdio.wide.bk:45 ====
 *
 *   fwscanf  knowledge/linux/stdio.wide.bk:45  it takes what fopen gives
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_fwscanf(FILE *file)
{
	return file != NULL && (bypass_stream_ours(file) == NULL);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fwscanf(struct bypass_trap *bypass_trap, FILE *file, const wchar_t *format)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	bypass_text_pointer(text, "format", format);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_fwscanf(struct bypass_trap *bypass_trap, FILE *file, const wchar_t *format, va_list args)
{
#define bypass_fail(E) do { errno = (E); return -1; } while (0)
#line 48 "knowledge/linux/stdio.wide.bk"
                    bypass_fail(EOPNOTSUPP);
#line 13392 "figure8_agent.c"
#undef bypass_fail
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_fwscanf(FILE *file, const wchar_t *format, va_list args)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_fwscanf);
	result = bypass_action_fwscanf(&trap, file, format, args);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_fwscanf(&trap, file, format), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* fwscanf: knowledge/linux/stdio.wide.bk:45 */
int bypass_entry_fwscanf(FILE *file, const wchar_t *format, ...) BYPASS_ENTRY("fwscanf");
int bypass_entry_fwscanf(FILE *file, const wchar_t *format, ...)
{
	va_list args;
	int result;

	va_start(args, format);
	if (bypass_is_local() || bypass_unless_fwscanf(file))
		result = bypass_local_fwscanf(file, format, args);
	else
		result = bypass_switch_fwscanf(file, format, args);
	va_end(args);
	return result;
}

/* The original, for actions. */
typedef int bypass_fn_of_fwscanf(FILE *, const wchar_t *, va_list);
static void *bypass_original_of_fwscanf;

int bypass_local_fwscanf(FILE *file, const wchar_t *format, va_list args)
{
	return ((bypass_fn_of_fwscanf *)bypass_original(&bypass_original_of_fwscanf, "vfwscanf", NULL))(file, format, args);
}
#endif

/* ==== __overflow ======================================= knowledge/linux-glibc/stdio.bk:14 ====
 *
 *   __overflow  knowledge/linux-glibc/stdio.bk:14  it takes what fopen gives
 */

#if defined(__linux__) && defined(__GLIBC__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless___overflow(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe___overflow(struct bypass_trap *bypass_trap, FILE *file, int letter)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	BYPASS_TEXT(text, int, "letter", letter);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action___overflow(struct bypass_trap *bypass_trap, FILE *file, int letter)
{
#line 16 "knowledge/linux-glibc/stdio.bk"
                    return bypass_local___overflow((FILE *)bypass_stream_now(file), letter);
#line 13465 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch___overflow(FILE *file, int letter)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL___overflow);
	result = bypass_action___overflow(&trap, file, letter);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe___overflow(&trap, file, letter), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__) && defined(__GLIBC__)
/* __overflow: knowledge/linux-glibc/stdio.bk:14 */
typedef int bypass_fn___overflow(FILE *, int);
static void *bypass_original___overflow;

int bypass_entry___overflow(FILE *file, int letter) BYPASS_ENTRY("__overflow");
int bypass_entry___overflow(FILE *file, int letter)
{
	if (bypass_is_local() || bypass_unless___overflow(file))
		return ((bypass_fn___overflow *)bypass_original(&bypass_original___overflow, "__overflow", NULL))(file, letter);
	return bypass_switch___overflow(file, letter);
}

/* The original, for actions. */
int bypass_local___overflow(FILE *file, int letter)
{
	return ((bypass_fn___overflow *)bypass_original(&bypass_original___overflow, "__overflow", NULL))(file, letter);
}
#endif

/* ==== __uflow ========================================== knowledge/linux-glibc/stdio.bk:18 ====
 *
 *   __uflow  knowledge/linux-glibc/stdio.bk:18  it takes what fopen gives
 */

#if defined(__linux__) && defined(__GLIBC__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless___uflow(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe___uflow(struct bypass_trap *bypass_trap, FILE *file)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action___uflow(struct bypass_trap *bypass_trap, FILE *file)
{
#line 20 "knowledge/linux-glibc/stdio.bk"
                    return bypass_local___uflow((FILE *)bypass_stream_now(file));
#line 13529 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch___uflow(FILE *file)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL___uflow);
	result = bypass_action___uflow(&trap, file);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe___uflow(&trap, file), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__) && defined(__GLIBC__)
/* __uflow: knowledge/linux-glibc/stdio.bk:18 */
typedef int bypass_fn___uflow(FILE *);
static void *bypass_original___uflow;

int bypass_entry___uflow(FILE *file) BYPASS_ENTRY("__uflow");
int bypass_entry___uflow(FILE *file)
{
	if (bypass_is_local() || bypass_unless___uflow(file))
		return ((bypass_fn___uflow *)bypass_original(&bypass_original___uflow, "__uflow", NULL))(file);
	return bypass_switch___uflow(file);
}

/* The original, for actions. */
int bypass_local___uflow(FILE *file)
{
	return ((bypass_fn___uflow *)bypass_original(&bypass_original___uflow, "__uflow", NULL))(file);
}
#endif

/* ==== __underflow ====================================== knowledge/linux-glibc/stdio.bk:22 ====
 *
 *   __underflow  knowledge/linux-glibc/stdio.bk:22  it takes what fopen gives
 */

#if defined(__linux__) && defined(__GLIBC__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless___underflow(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe___underflow(struct bypass_trap *bypass_trap, FILE *file)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action___underflow(struct bypass_trap *bypass_trap, FILE *file)
{
#line 24 "knowledge/linux-glibc/stdio.bk"
                    return bypass_local___underflow((FILE *)bypass_stream_now(file));
#line 13593 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch___underflow(FILE *file)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL___underflow);
	result = bypass_action___underflow(&trap, file);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe___underflow(&trap, file), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__) && defined(__GLIBC__)
/* __underflow: knowledge/linux-glibc/stdio.bk:22 */
typedef int bypass_fn___underflow(FILE *);
static void *bypass_original___underflow;

int bypass_entry___underflow(FILE *file) BYPASS_ENTRY("__underflow");
int bypass_entry___underflow(FILE *file)
{
	if (bypass_is_local() || bypass_unless___underflow(file))
		return ((bypass_fn___underflow *)bypass_original(&bypass_original___underflow, "__underflow", NULL))(file);
	return bypass_switch___underflow(file);
}

/* The original, for actions. */
int bypass_local___underflow(FILE *file)
{
	return ((bypass_fn___underflow *)bypass_original(&bypass_original___underflow, "__underflow", NULL))(file);
}
#endif

/* ==== __vfprintf_chk =================================== knowledge/linux-glibc/stdio.bk:26 ====
 *
 *   __vfprintf_chk  knowledge/linux-glibc/stdio.bk:26  it takes what fopen gives
 */

#if defined(__linux__) && defined(__GLIBC__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless___vfprintf_chk(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe___vfprintf_chk(struct bypass_trap *bypass_trap, FILE *file, int level,
		const char *format, va_list rest)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	BYPASS_TEXT(text, int, "level", level);
	bypass_text_pointer(text, "format", format);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action___vfprintf_chk(struct bypass_trap *bypass_trap, FILE *file, int level, const char *format,
		va_list rest)
{
#line 28 "knowledge/linux-glibc/stdio.bk"
                    return bypass_local___vfprintf_chk((FILE *)bypass_stream_now(file), level, format, rest);
#line 13661 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch___vfprintf_chk(FILE *file, int level, const char *format, va_list rest)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL___vfprintf_chk);
	result = bypass_action___vfprintf_chk(&trap, file, level, format, rest);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe___vfprintf_chk(&trap, file, level, format, rest), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__) && defined(__GLIBC__)
/* __vfprintf_chk: knowledge/linux-glibc/stdio.bk:26 */
typedef int bypass_fn___vfprintf_chk(FILE *, int, const char *, va_list);
static void *bypass_original___vfprintf_chk;

int bypass_entry___vfprintf_chk(FILE *file, int level, const char *format, va_list rest)
		BYPASS_ENTRY("__vfprintf_chk");
int bypass_entry___vfprintf_chk(FILE *file, int level, const char *format, va_list rest)
{
	if (bypass_is_local() || bypass_unless___vfprintf_chk(file))
		return ((bypass_fn___vfprintf_chk *)bypass_original(&bypass_original___vfprintf_chk, "__vfprintf_chk", NULL))(file, level, format, rest);
	return bypass_switch___vfprintf_chk(file, level, format, rest);
}

/* The original, for actions. */
int bypass_local___vfprintf_chk(FILE *file, int level, const char *format, va_list rest)
{
	return ((bypass_fn___vfprintf_chk *)bypass_original(&bypass_original___vfprintf_chk, "__vfprintf_chk", NULL))(file, level, format, rest);
}
#endif

/* ==== __fprintf_chk ==================================== knowledge/linux-glibc/stdio.bk:30 ====
 *
 *   __fprintf_chk  knowledge/linux-glibc/stdio.bk:30  it takes what fopen gives
 */

#if defined(__linux__) && defined(__GLIBC__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless___fprintf_chk(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe___fprintf_chk(struct bypass_trap *bypass_trap, FILE *file, int level,
		const char *format)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	BYPASS_TEXT(text, int, "level", level);
	bypass_text_pointer(text, "format", format);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action___fprintf_chk(struct bypass_trap *bypass_trap, FILE *file, int level, const char *format,
		va_list args)
{
#line 33 "knowledge/linux-glibc/stdio.bk"
                    return bypass_local___fprintf_chk((FILE *)bypass_stream_now(file), level, format, args);
#line 13730 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch___fprintf_chk(FILE *file, int level, const char *format, va_list args)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL___fprintf_chk);
	result = bypass_action___fprintf_chk(&trap, file, level, format, args);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe___fprintf_chk(&trap, file, level, format), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__) && defined(__GLIBC__)
/* __fprintf_chk: knowledge/linux-glibc/stdio.bk:30 */
int bypass_entry___fprintf_chk(FILE *file, int level, const char *format, ...) BYPASS_ENTRY("__fprintf_chk");
int bypass_entry___fprintf_chk(FILE *file, int level, const char *format, ...)
{
	va_list args;
	int result;

	va_start(args, format);
	if (bypass_is_local() || bypass_unless___fprintf_chk(file))
		result = bypass_local___fprintf_chk(file, level, format, args);
	else
		result = bypass_switch___fprintf_chk(file, level, format, args);
	va_end(args);
	return result;
}

/* The original, for actions. */
typedef int bypass_fn_of___fprintf_chk(FILE *, int, const char *, va_list);
static void *bypass_original_of___fprintf_chk;

int bypass_local___fprintf_chk(FILE *file, int level, const char *format, va_list args)
{
	return ((bypass_fn_of___fprintf_chk *)bypass_original(&bypass_original_of___fprintf_chk, "__vfprintf_chk", NULL))(file, level, format, args);
}
#endif

/* ==== __isoc99_vfscanf ================================= knowledge/linux-glibc/stdio.bk:38 ====
 *
 *   __isoc99_vfscanf  knowledge/linux-glibc/stdio.bk:38  it takes what fopen gives
 */

#if defined(__linux__) && defined(__GLIBC__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless___isoc99_vfscanf(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe___isoc99_vfscanf(struct bypass_trap *bypass_trap, FILE *file,
		const char *format, va_list rest)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	bypass_text_pointer(text, "format", format);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action___isoc99_vfscanf(struct bypass_trap *bypass_trap, FILE *file, const char *format,
		va_list rest)
{
#line 40 "knowledge/linux-glibc/stdio.bk"
                    return bypass_local___isoc99_vfscanf((FILE *)bypass_stream_now(file), format, rest);
#line 13804 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch___isoc99_vfscanf(FILE *file, const char *format, va_list rest)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL___isoc99_vfscanf);
	result = bypass_action___isoc99_vfscanf(&trap, file, format, rest);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe___isoc99_vfscanf(&trap, file, format, rest), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__) && defined(__GLIBC__)
/* __isoc99_vfscanf: knowledge/linux-glibc/stdio.bk:38 */
typedef int bypass_fn___isoc99_vfscanf(FILE *, const char *, va_list);
static void *bypass_original___isoc99_vfscanf;

int bypass_entry___isoc99_vfscanf(FILE *file, const char *format, va_list rest) BYPASS_ENTRY("__isoc99_vfscanf");
int bypass_entry___isoc99_vfscanf(FILE *file, const char *format, va_list rest)
{
	if (bypass_is_local() || bypass_unless___isoc99_vfscanf(file))
		return ((bypass_fn___isoc99_vfscanf *)bypass_original(&bypass_original___isoc99_vfscanf, "__isoc99_vfscanf", NULL))(file, format, rest);
	return bypass_switch___isoc99_vfscanf(file, format, rest);
}

/* The original, for actions. */
int bypass_local___isoc99_vfscanf(FILE *file, const char *format, va_list rest)
{
	return ((bypass_fn___isoc99_vfscanf *)bypass_original(&bypass_original___isoc99_vfscanf, "__isoc99_vfscanf", NULL))(file, format, rest);
}
#endif

/* ==== __isoc99_fscanf ================================== knowledge/linux-glibc/stdio.bk:42 ====
 *
 *   __isoc99_fscanf  knowledge/linux-glibc/stdio.bk:42  it takes what fopen gives
 */

#if defined(__linux__) && defined(__GLIBC__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless___isoc99_fscanf(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe___isoc99_fscanf(struct bypass_trap *bypass_trap, FILE *file,
		const char *format)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	bypass_text_pointer(text, "format", format);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action___isoc99_fscanf(struct bypass_trap *bypass_trap, FILE *file, const char *format,
		va_list args)
{
#line 45 "knowledge/linux-glibc/stdio.bk"
                    return bypass_local___isoc99_fscanf((FILE *)bypass_stream_now(file), format, args);
#line 13871 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch___isoc99_fscanf(FILE *file, const char *format, va_list args)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL___isoc99_fscanf);
	result = bypass_action___isoc99_fscanf(&trap, file, format, args);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe___isoc99_fscanf(&trap, file, format), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__) && defined(__GLIBC__)
/* __isoc99_fscanf: knowledge/linux-glibc/stdio.bk:42 */
int bypass_entry___isoc99_fscanf(FILE *file, const char *format, ...) BYPASS_ENTRY("__isoc99_fscanf");
int bypass_entry___isoc99_fscanf(FILE *file, const char *format, ...)
{
	va_list args;
	int result;

	va_start(args, format);
	if (bypass_is_local() || bypass_unless___isoc99_fscanf(file))
		result = bypass_local___isoc99_fscanf(file, format, args);
	else
		result = bypass_switch___isoc99_fscanf(file, format, args);
	va_end(args);
	return result;
}

/* The original, for actions. */
typedef int bypass_fn_of___isoc99_fscanf(FILE *, const char *, va_list);
static void *bypass_original_of___isoc99_fscanf;

int bypass_local___isoc99_fscanf(FILE *file, const char *format, va_list args)
{
	return ((bypass_fn_of___isoc99_fscanf *)bypass_original(&bypass_original_of___isoc99_fscanf, "__isoc99_vfscanf", NULL))(file, format, args);
}
#endif

/* ==== __fpurge ========================================= knowledge/linux-glibc/stdio.bk:47 ====
 *
 *   __fpurge  knowledge/linux-glibc/stdio.bk:47  it takes what fopen gives
 */

#if defined(__linux__) && defined(__GLIBC__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless___fpurge(FILE *file)
{
	return file != NULL && (bypass_stream_now(file) == file);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe___fpurge(struct bypass_trap *bypass_trap, FILE *file)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static void bypass_action___fpurge(struct bypass_trap *bypass_trap, FILE *file)
{
#line 48 "knowledge/linux-glibc/stdio.bk"
                    bypass_local___fpurge((FILE *)bypass_stream_now(file));
#line 13942 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
void bypass_switch___fpurge(FILE *file)
{
	struct bypass_trap trap;

	bypass_trap_enter(&trap, BYPASS_CALL___fpurge);
	bypass_action___fpurge(&trap, file);
	if (trap.traced)
		bypass_text_result_none(bypass_describe___fpurge(&trap, file));
	bypass_trap_leave(&trap);
}
#endif

#if defined(__linux__) && defined(__GLIBC__)
/* __fpurge: knowledge/linux-glibc/stdio.bk:47 */
typedef void bypass_fn___fpurge(FILE *);
static void *bypass_original___fpurge;

void bypass_entry___fpurge(FILE *file) BYPASS_ENTRY("__fpurge");
void bypass_entry___fpurge(FILE *file)
{
	if (bypass_is_local() || bypass_unless___fpurge(file))
		((bypass_fn___fpurge *)bypass_original(&bypass_original___fpurge, "__fpurge", NULL))(file);
	else
		bypass_switch___fpurge(file);
}

/* The original, for actions. */
void bypass_local___fpurge(FILE *file)
{
	((bypass_fn___fpurge *)bypass_original(&bypass_original___fpurge, "__fpurge", NULL))(file);
}
#endif

/* ==== __vfwprintf_chk ============================= knowledge/linux-glibc/stdio.wide.bk:22 ====
 *
 *   __vfwprintf_chk  knowledge/linux-glibc/stdio.wide.bk:22  it takes what fopen gives
 */

#if defined(__linux__) && defined(__GLIBC__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless___vfwprintf_chk(FILE *file)
{
	return file != NULL && (bypass_stream_ours(file) == NULL);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe___vfwprintf_chk(struct bypass_trap *bypass_trap, FILE *file, int level,
		const wchar_t *format, va_list rest)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	BYPASS_TEXT(text, int, "level", level);
	bypass_text_pointer(text, "format", format);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action___vfwprintf_chk(struct bypass_trap *bypass_trap, FILE *file, int level, const wchar_t *format,
		va_list rest)
{
#line 27 "knowledge/linux-glibc/stdio.wide.bk"
                    return bypass_wide_print(bypass_stream_ours(file), format, rest);
#line 14009 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch___vfwprintf_chk(FILE *file, int level, const wchar_t *format, va_list rest)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL___vfwprintf_chk);
	result = bypass_action___vfwprintf_chk(&trap, file, level, format, rest);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe___vfwprintf_chk(&trap, file, level, format, rest), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__) && defined(__GLIBC__)
/* __vfwprintf_chk: knowledge/linux-glibc/stdio.wide.bk:22 */
typedef int bypass_fn___vfwprintf_chk(FILE *, int, const wchar_t *, va_list);
static void *bypass_original___vfwprintf_chk;

int bypass_entry___vfwprintf_chk(FILE *file, int level, const wchar_t *format, va_list rest)
		BYPASS_ENTRY("__vfwprintf_chk");
int bypass_entry___vfwprintf_chk(FILE *file, int level, const wchar_t *format, va_list rest)
{
	if (bypass_is_local() || bypass_unless___vfwprintf_chk(file))
		return ((bypass_fn___vfwprintf_chk *)bypass_original(&bypass_original___vfwprintf_chk, "__vfwprintf_chk", NULL))(file, level, format, rest);
	return bypass_switch___vfwprintf_chk(file, level, format, rest);
}

/* The original, for actions. */
int bypass_local___vfwprintf_chk(FILE *file, int level, const wchar_t *format, va_list rest)
{
	return ((bypass_fn___vfwprintf_chk *)bypass_original(&bypass_original___vfwprintf_chk, "__vfwprintf_chk", NULL))(file, level, format, rest);
}
#endif

/* ==== __fwprintf_chk ============================== knowledge/linux-glibc/stdio.wide.bk:29 ====
 *
 *   __fwprintf_chk  knowledge/linux-glibc/stdio.wide.bk:29  it takes what fopen gives
 */

#if defined(__linux__) && defined(__GLIBC__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless___fwprintf_chk(FILE *file)
{
	return file != NULL && (bypass_stream_ours(file) == NULL);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe___fwprintf_chk(struct bypass_trap *bypass_trap, FILE *file, int level,
		const wchar_t *format)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	BYPASS_TEXT(text, int, "level", level);
	bypass_text_pointer(text, "format", format);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action___fwprintf_chk(struct bypass_trap *bypass_trap, FILE *file, int level, const wchar_t *format,
		va_list args)
{
#line 32 "knowledge/linux-glibc/stdio.wide.bk"
                    return bypass_wide_print(bypass_stream_ours(file), format, args);
#line 14078 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch___fwprintf_chk(FILE *file, int level, const wchar_t *format, va_list args)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL___fwprintf_chk);
	result = bypass_action___fwprintf_chk(&trap, file, level, format, args);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe___fwprintf_chk(&trap, file, level, format), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__) && defined(__GLIBC__)
/* __fwprintf_chk: knowledge/linux-glibc/stdio.wide.bk:29 */
int bypass_entry___fwprintf_chk(FILE *file, int level, const wchar_t *format, ...) BYPASS_ENTRY("__fwprintf_chk");
int bypass_entry___fwprintf_chk(FILE *file, int level, const wchar_t *format, ...)
{
	va_list args;
	int result;

	va_start(args, format);
	if (bypass_is_local() || bypass_unless___fwprintf_chk(file))
		result = bypass_local___fwprintf_chk(file, level, format, args);
	else
		result = bypass_switch___fwprintf_chk(file, level, format, args);
	va_end(args);
	return result;
}

/* The original, for actions. */
typedef int bypass_fn_of___fwprintf_chk(FILE *, int, const wchar_t *, va_list);
static void *bypass_original_of___fwprintf_chk;

int bypass_local___fwprintf_chk(FILE *file, int level, const wchar_t *format, va_list args)
{
	return ((bypass_fn_of___fwprintf_chk *)bypass_original(&bypass_original_of___fwprintf_chk, "__vfwprintf_chk", NULL))(file, level, format, args);
}
#endif

/* ==== __isoc99_vfwscanf =========================== knowledge/linux-glibc/stdio.wide.bk:45 ====
 *
 *   __isoc99_vfwscanf  knowledge/linux-glibc/stdio.wide.bk:45  it takes what fopen gives
 */

#if defined(__linux__) && defined(__GLIBC__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless___isoc99_vfwscanf(FILE *file)
{
	return file != NULL && (bypass_stream_ours(file) == NULL);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe___isoc99_vfwscanf(struct bypass_trap *bypass_trap, FILE *file,
		const wchar_t *format, va_list rest)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	bypass_text_pointer(text, "format", format);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action___isoc99_vfwscanf(struct bypass_trap *bypass_trap, FILE *file, const wchar_t *format,
		va_list rest)
{
#define bypass_fail(E) do { errno = (E); return -1; } while (0)
#line 48 "knowledge/linux-glibc/stdio.wide.bk"
                    bypass_fail(EOPNOTSUPP);
#line 14153 "figure8_agent.c"
#undef bypass_fail
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch___isoc99_vfwscanf(FILE *file, const wchar_t *format, va_list rest)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL___isoc99_vfwscanf);
	result = bypass_action___isoc99_vfwscanf(&trap, file, format, rest);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe___isoc99_vfwscanf(&trap, file, format, rest), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__) && defined(__GLIBC__)
/* __isoc99_vfwscanf: knowledge/linux-glibc/stdio.wide.bk:45 */
typedef int bypass_fn___isoc99_vfwscanf(FILE *, const wchar_t *, va_list);
static void *bypass_original___isoc99_vfwscanf;

int bypass_entry___isoc99_vfwscanf(FILE *file, const wchar_t *format, va_list rest) BYPASS_ENTRY("__isoc99_vfwscanf");
int bypass_entry___isoc99_vfwscanf(FILE *file, const wchar_t *format, va_list rest)
{
	if (bypass_is_local() || bypass_unless___isoc99_vfwscanf(file))
		return ((bypass_fn___isoc99_vfwscanf *)bypass_original(&bypass_original___isoc99_vfwscanf, "__isoc99_vfwscanf", NULL))(file, format, rest);
	return bypass_switch___isoc99_vfwscanf(file, format, rest);
}

/* The original, for actions. */
int bypass_local___isoc99_vfwscanf(FILE *file, const wchar_t *format, va_list rest)
{
	return ((bypass_fn___isoc99_vfwscanf *)bypass_original(&bypass_original___isoc99_vfwscanf, "__isoc99_vfwscanf", NULL))(file, format, rest);
}
#endif

/* ==== __isoc99_fwscanf ============================ knowledge/linux-glibc/stdio.wide.bk:56 ====
 *
 *   __isoc99_fwscanf  knowledge/linux-glibc/stdio.wide.bk:56  it takes what fopen gives
 */

#if defined(__linux__) && defined(__GLIBC__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless___isoc99_fwscanf(FILE *file)
{
	return file != NULL && (bypass_stream_ours(file) == NULL);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe___isoc99_fwscanf(struct bypass_trap *bypass_trap, FILE *file,
		const wchar_t *format)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "file", file);
	bypass_text_pointer(text, "format", format);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action___isoc99_fwscanf(struct bypass_trap *bypass_trap, FILE *file, const wchar_t *format,
		va_list args)
{
#define bypass_fail(E) do { errno = (E); return -1; } while (0)
#line 60 "knowledge/linux-glibc/stdio.wide.bk"
                    bypass_fail(EOPNOTSUPP);
#line 14222 "figure8_agent.c"
#undef bypass_fail
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch___isoc99_fwscanf(FILE *file, const wchar_t *format, va_list args)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL___isoc99_fwscanf);
	result = bypass_action___isoc99_fwscanf(&trap, file, format, args);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe___isoc99_fwscanf(&trap, file, format), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__) && defined(__GLIBC__)
/* __isoc99_fwscanf: knowledge/linux-glibc/stdio.wide.bk:56 */
int bypass_entry___isoc99_fwscanf(FILE *file, const wchar_t *format, ...) BYPASS_ENTRY("__isoc99_fwscanf");
int bypass_entry___isoc99_fwscanf(FILE *file, const wchar_t *format, ...)
{
	va_list args;
	int result;

	va_start(args, format);
	if (bypass_is_local() || bypass_unless___isoc99_fwscanf(file))
		result = bypass_local___isoc99_fwscanf(file, format, args);
	else
		result = bypass_switch___isoc99_fwscanf(file, format, args);
	va_end(args);
	return result;
}

/* The original, for actions. */
typedef int bypass_fn_of___isoc99_fwscanf(FILE *, const wchar_t *, va_list);
static void *bypass_original_of___isoc99_fwscanf;

int bypass_local___isoc99_fwscanf(FILE *file, const wchar_t *format, va_list args)
{
	return ((bypass_fn_of___isoc99_fwscanf *)bypass_original(&bypass_original_of___isoc99_fwscanf, "__isoc99_vfwscanf", NULL))(file, format, args);
}
#endif

/* ==== fdopen ================================================ knowledge/linux/stdio.bk:178 ====
 *
 *   fdopen  knowledge/linux/stdio.bk:178  it works through open inside the C library
 */

#if defined(__linux__)
/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fdopen(struct bypass_trap *bypass_trap, int fd, const char *mode)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	bypass_text_pointer(text, "mode", mode);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static FILE *bypass_action_fdopen(struct bypass_trap *bypass_trap, int fd, const char *mode)
{
	enum bypass_side bypass_side = bypass_descriptor_side(fd);

	if (bypass_descriptor_private(fd)) {
		errno = EBADF;
		return NULL;
	}
#define bypass_fail(E) do { errno = (E); return NULL; } while (0)
#line 184 "knowledge/linux/stdio.bk"
        FILE *file;

        if (bypass_side == BYPASS_LOCAL)
            return bypass_local_fdopen(fd, mode);
        if (bypass_stream_flags(mode) == -1)
            return NULL;
        if (strchr(mode, 'e') != NULL)
            fcntl(fd, F_SETFD, FD_CLOEXEC);
        file = (FILE *)bypass_stream_make(fd);
        if (file == NULL)
            bypass_fail(ENOMEM);
        return file;
#line 14307 "figure8_agent.c"
#undef bypass_fail
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
FILE *bypass_switch_fdopen(int fd, const char *mode)
{
	struct bypass_trap trap;
	FILE *result;

	bypass_trap_enter(&trap, BYPASS_CALL_fdopen);
	result = bypass_action_fdopen(&trap, fd, mode);
	if (trap.traced)
		bypass_text_result_pointer(bypass_describe_fdopen(&trap, fd, mode), result, result == NULL);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* fdopen: knowledge/linux/stdio.bk:178 */
typedef FILE *bypass_fn_fdopen(int, const char *);
static void *bypass_original_fdopen;

FILE *bypass_entry_fdopen(int fd, const char *mode) BYPASS_ENTRY("fdopen");
FILE *bypass_entry_fdopen(int fd, const char *mode)
{
	if (bypass_is_local())
		return ((bypass_fn_fdopen *)bypass_original(&bypass_original_fdopen, "fdopen", NULL))(fd, mode);
	return bypass_switch_fdopen(fd, mode);
}

/* The original, for actions. */
FILE *bypass_local_fdopen(int fd, const char *mode)
{
	return ((bypass_fn_fdopen *)bypass_original(&bypass_original_fdopen, "fdopen", NULL))(fd, mode);
}
#endif

/* ==== vdprintf ============================================== knowledge/linux/stdio.bk:268 ====
 *
 *   vdprintf  knowledge/linux/stdio.bk:268  it works through write inside the C library
 */

#if defined(__linux__)
/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_vdprintf(struct bypass_trap *bypass_trap, int fd, const char *format,
		va_list rest)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	bypass_text_pointer(text, "format", format);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_vdprintf(struct bypass_trap *bypass_trap, int fd, const char *format, va_list rest)
{
	enum bypass_side bypass_side = bypass_descriptor_side(fd);

	if (bypass_descriptor_private(fd)) {
		errno = EBADF;
		return -1;
	}
#line 275 "knowledge/linux/stdio.bk"
        if (bypass_side == BYPASS_LOCAL)
            return bypass_local_vdprintf(fd, format, rest);
        return bypass_stream_print(fd, format, rest);
#line 14376 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_vdprintf(int fd, const char *format, va_list rest)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_vdprintf);
	result = bypass_action_vdprintf(&trap, fd, format, rest);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_vdprintf(&trap, fd, format, rest), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

/* ==== dprintf =============================================== knowledge/linux/stdio.bk:280 ====
 *
 *   dprintf  knowledge/linux/stdio.bk:280  it works through write inside the C library
 */

#if defined(__linux__)
/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_dprintf(struct bypass_trap *bypass_trap, int fd, const char *format)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	bypass_text_pointer(text, "format", format);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_dprintf(struct bypass_trap *bypass_trap, int fd, const char *format, va_list args)
{
	enum bypass_side bypass_side = bypass_descriptor_side(fd);

	if (bypass_descriptor_private(fd)) {
		errno = EBADF;
		return -1;
	}
#line 287 "knowledge/linux/stdio.bk"
        if (bypass_side == BYPASS_LOCAL)
            return bypass_local_dprintf(fd, format, args);
        return bypass_stream_print(fd, format, args);
#line 14423 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_dprintf(int fd, const char *format, va_list args)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_dprintf);
	result = bypass_action_dprintf(&trap, fd, format, args);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_dprintf(&trap, fd, format), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

/* ==== puts ============================================ knowledge/linux/stdio.implied.bk:8 ====
 *
 *   puts  knowledge/linux/stdio.implied.bk:8  it works through open inside the C library
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_puts(void)
{
	return bypass_stream_now(stdout) == stdout;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_puts(struct bypass_trap *bypass_trap, const char *text)
{
	struct bypass_text *text_ = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text_, "text", text);
	return text_;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_puts(struct bypass_trap *bypass_trap, const char *text)
{
#line 11 "knowledge/linux/stdio.implied.bk"
                    return fputs(text, (FILE *)bypass_stream_now(stdout)) == EOF ? EOF : fputc('\n', (FILE *)bypass_stream_now(stdout));
#line 14467 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_puts(const char *text)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_puts);
	result = bypass_action_puts(&trap, text);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_puts(&trap, text), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

/* ==== putchar ======================================== knowledge/linux/stdio.implied.bk:13 ====
 *
 *   putchar           knowledge/linux/stdio.implied.bk:13  it works through open inside the C l...
 *   putchar_unlocked  knowledge/linux/stdio.implied.bk:16  the same shape
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_putchar(void)
{
	return bypass_stream_now(stdout) == stdout;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_putchar(struct bypass_trap *bypass_trap, int letter)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	BYPASS_TEXT(text, int, "letter", letter);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_putchar(struct bypass_trap *bypass_trap, int letter)
{
#line 17 "knowledge/linux/stdio.implied.bk"
                    return fputc(letter, (FILE *)bypass_stream_now(stdout));
#line 14512 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_putchar(int letter)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_putchar);
	result = bypass_action_putchar(&trap, letter);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_putchar(&trap, letter), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

/* ==== getchar ======================================== knowledge/linux/stdio.implied.bk:19 ====
 *
 *   getchar           knowledge/linux/stdio.implied.bk:19  it works through open inside the C l...
 *   getchar_unlocked  knowledge/linux/stdio.implied.bk:22  the same shape
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_getchar(void)
{
	return bypass_stream_now(stdin) == stdin;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_getchar(struct bypass_trap *bypass_trap)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_getchar(struct bypass_trap *bypass_trap)
{
#line 23 "knowledge/linux/stdio.implied.bk"
                    return fgetc((FILE *)bypass_stream_now(stdin));
#line 14556 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_getchar(void)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_getchar);
	result = bypass_action_getchar(&trap);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_getchar(&trap), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

/* ==== vprintf ======================================== knowledge/linux/stdio.implied.bk:25 ====
 *
 *   vprintf  knowledge/linux/stdio.implied.bk:25  it works through open inside the C library
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_vprintf(void)
{
	return bypass_stream_now(stdout) == stdout;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_vprintf(struct bypass_trap *bypass_trap, const char *format, va_list rest)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "format", format);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_vprintf(struct bypass_trap *bypass_trap, const char *format, va_list rest)
{
#line 28 "knowledge/linux/stdio.implied.bk"
                    return vfprintf((FILE *)bypass_stream_now(stdout), format, rest);
#line 14600 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_vprintf(const char *format, va_list rest)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_vprintf);
	result = bypass_action_vprintf(&trap, format, rest);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_vprintf(&trap, format, rest), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

/* ==== printf ========================================= knowledge/linux/stdio.implied.bk:30 ====
 *
 *   printf  knowledge/linux/stdio.implied.bk:30  it works through open inside the C library
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_printf(void)
{
	return bypass_stream_now(stdout) == stdout;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_printf(struct bypass_trap *bypass_trap, const char *format)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "format", format);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_printf(struct bypass_trap *bypass_trap, const char *format, va_list args)
{
#line 33 "knowledge/linux/stdio.implied.bk"
                    return vfprintf((FILE *)bypass_stream_now(stdout), format, args);
#line 14644 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_printf(const char *format, va_list args)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_printf);
	result = bypass_action_printf(&trap, format, args);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_printf(&trap, format), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

/* ==== vscanf ========================================= knowledge/linux/stdio.implied.bk:35 ====
 *
 *   vscanf  knowledge/linux/stdio.implied.bk:35  it works through open inside the C library
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_vscanf(void)
{
	return bypass_stream_now(stdin) == stdin;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_vscanf(struct bypass_trap *bypass_trap, const char *format, va_list rest)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "format", format);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_vscanf(struct bypass_trap *bypass_trap, const char *format, va_list rest)
{
#line 38 "knowledge/linux/stdio.implied.bk"
                    return vfscanf((FILE *)bypass_stream_now(stdin), format, rest);
#line 14688 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_vscanf(const char *format, va_list rest)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_vscanf);
	result = bypass_action_vscanf(&trap, format, rest);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_vscanf(&trap, format, rest), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

/* ==== scanf ========================================== knowledge/linux/stdio.implied.bk:40 ====
 *
 *   scanf  knowledge/linux/stdio.implied.bk:40  it works through open inside the C library
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_scanf(void)
{
	return bypass_stream_now(stdin) == stdin;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_scanf(struct bypass_trap *bypass_trap, const char *format)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "format", format);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_scanf(struct bypass_trap *bypass_trap, const char *format, va_list args)
{
#line 43 "knowledge/linux/stdio.implied.bk"
                    return vfscanf((FILE *)bypass_stream_now(stdin), format, args);
#line 14732 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_scanf(const char *format, va_list args)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_scanf);
	result = bypass_action_scanf(&trap, format, args);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_scanf(&trap, format), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

/* ==== perror ========================================= knowledge/linux/stdio.implied.bk:45 ====
 *
 *   perror  knowledge/linux/stdio.implied.bk:45  it works through open inside the C library
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_perror(void)
{
	return bypass_stream_now(stderr) == stderr;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_perror(struct bypass_trap *bypass_trap, const char *text)
{
	struct bypass_text *text_ = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text_, "text", text);
	return text_;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static void bypass_action_perror(struct bypass_trap *bypass_trap, const char *text)
{
#line 49 "knowledge/linux/stdio.implied.bk"
        const char *error = strerror(errno);

        if (text != NULL && text[0] != '\0')
            fprintf((FILE *)bypass_stream_now(stderr), "%s: %s\n", text, error);
        else
            fprintf((FILE *)bypass_stream_now(stderr), "%s\n", error);
#line 14781 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
void bypass_switch_perror(const char *text)
{
	struct bypass_trap trap;

	bypass_trap_enter(&trap, BYPASS_CALL_perror);
	bypass_action_perror(&trap, text);
	if (trap.traced)
		bypass_text_result_none(bypass_describe_perror(&trap, text));
	bypass_trap_leave(&trap);
}
#endif

/* ==== getwchar ========================================== knowledge/linux/stdio.wide.bk:50 ====
 *
 *   getwchar           knowledge/linux/stdio.wide.bk:50        it works through open inside the...
 *   getwchar_unlocked  knowledge/linux-glibc/stdio.wide.bk:18  the same shape
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_getwchar(void)
{
	return bypass_stream_ours(stdin) == NULL;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_getwchar(struct bypass_trap *bypass_trap)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static wint_t bypass_action_getwchar(struct bypass_trap *bypass_trap)
{
#line 53 "knowledge/linux/stdio.wide.bk"
                    return bypass_wide_get(bypass_stream_ours(stdin));
#line 14823 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
wint_t bypass_switch_getwchar(void)
{
	struct bypass_trap trap;
	wint_t result;

	bypass_trap_enter(&trap, BYPASS_CALL_getwchar);
	result = bypass_action_getwchar(&trap);
	if (trap.traced)
		bypass_text_result_none(bypass_describe_getwchar(&trap));
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* getwchar: knowledge/linux/stdio.wide.bk:50 */
typedef wint_t bypass_fn_getwchar(void);
static void *bypass_original_getwchar;

wint_t bypass_entry_getwchar(void) BYPASS_ENTRY("getwchar");
wint_t bypass_entry_getwchar(void)
{
	if (bypass_is_local() || bypass_unless_getwchar())
		return ((bypass_fn_getwchar *)bypass_original(&bypass_original_getwchar, "getwchar", NULL))();
	return bypass_switch_getwchar();
}

#if defined(__linux__) && defined(__GLIBC__)
/* getwchar_unlocked: knowledge/linux-glibc/stdio.wide.bk:18 */
typedef wint_t bypass_fn_getwchar_unlocked(void);
static void *bypass_original_getwchar_unlocked;

wint_t bypass_entry_getwchar_unlocked(void) BYPASS_ENTRY("getwchar_unlocked");
wint_t bypass_entry_getwchar_unlocked(void)
{
	if (bypass_is_local() || bypass_unless_getwchar())
		return ((bypass_fn_getwchar_unlocked *)bypass_original(&bypass_original_getwchar_unlocked, "getwchar_unlocked", NULL))();
	return bypass_switch_getwchar();
}
#endif

/* The original, for actions. */
wint_t bypass_local_getwchar(void)
{
	return ((bypass_fn_getwchar *)bypass_original(&bypass_original_getwchar, "getwchar", NULL))();
}
#endif

/* ==== putwchar ========================================== knowledge/linux/stdio.wide.bk:55 ====
 *
 *   putwchar           knowledge/linux/stdio.wide.bk:55        it works through open inside the...
 *   putwchar_unlocked  knowledge/linux-glibc/stdio.wide.bk:20  the same shape
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_putwchar(void)
{
	return bypass_stream_ours(stdout) == NULL;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_putwchar(struct bypass_trap *bypass_trap, wchar_t letter)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static wint_t bypass_action_putwchar(struct bypass_trap *bypass_trap, wchar_t letter)
{
#line 58 "knowledge/linux/stdio.wide.bk"
                    return bypass_wide_put(letter, bypass_stream_ours(stdout));
#line 14901 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
wint_t bypass_switch_putwchar(wchar_t letter)
{
	struct bypass_trap trap;
	wint_t result;

	bypass_trap_enter(&trap, BYPASS_CALL_putwchar);
	result = bypass_action_putwchar(&trap, letter);
	if (trap.traced)
		bypass_text_result_none(bypass_describe_putwchar(&trap, letter));
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* putwchar: knowledge/linux/stdio.wide.bk:55 */
typedef wint_t bypass_fn_putwchar(wchar_t);
static void *bypass_original_putwchar;

wint_t bypass_entry_putwchar(wchar_t letter) BYPASS_ENTRY("putwchar");
wint_t bypass_entry_putwchar(wchar_t letter)
{
	if (bypass_is_local() || bypass_unless_putwchar())
		return ((bypass_fn_putwchar *)bypass_original(&bypass_original_putwchar, "putwchar", NULL))(letter);
	return bypass_switch_putwchar(letter);
}

#if defined(__linux__) && defined(__GLIBC__)
/* putwchar_unlocked: knowledge/linux-glibc/stdio.wide.bk:20 */
typedef wint_t bypass_fn_putwchar_unlocked(wchar_t);
static void *bypass_original_putwchar_unlocked;

wint_t bypass_entry_putwchar_unlocked(wchar_t letter) BYPASS_ENTRY("putwchar_unlocked");
wint_t bypass_entry_putwchar_unlocked(wchar_t letter)
{
	if (bypass_is_local() || bypass_unless_putwchar())
		return ((bypass_fn_putwchar_unlocked *)bypass_original(&bypass_original_putwchar_unlocked, "putwchar_unlocked", NULL))(letter);
	return bypass_switch_putwchar(letter);
}
#endif

/* The original, for actions. */
wint_t bypass_local_putwchar(wchar_t letter)
{
	return ((bypass_fn_putwchar *)bypass_original(&bypass_original_putwchar, "putwchar", NULL))(letter);
}
#endif

/* ==== vwprintf ========================================== knowledge/linux/stdio.wide.bk:60 ====
 *
 *   vwprintf  knowledge/linux/stdio.wide.bk:60  it works through open inside the C library
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_vwprintf(void)
{
	return bypass_stream_ours(stdout) == NULL;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_vwprintf(struct bypass_trap *bypass_trap, const wchar_t *format,
		va_list rest)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "format", format);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_vwprintf(struct bypass_trap *bypass_trap, const wchar_t *format, va_list rest)
{
#line 63 "knowledge/linux/stdio.wide.bk"
                    return bypass_wide_print(bypass_stream_ours(stdout), format, rest);
#line 14980 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_vwprintf(const wchar_t *format, va_list rest)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_vwprintf);
	result = bypass_action_vwprintf(&trap, format, rest);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_vwprintf(&trap, format, rest), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* vwprintf: knowledge/linux/stdio.wide.bk:60 */
typedef int bypass_fn_vwprintf(const wchar_t *, va_list);
static void *bypass_original_vwprintf;

int bypass_entry_vwprintf(const wchar_t *format, va_list rest) BYPASS_ENTRY("vwprintf");
int bypass_entry_vwprintf(const wchar_t *format, va_list rest)
{
	if (bypass_is_local() || bypass_unless_vwprintf())
		return ((bypass_fn_vwprintf *)bypass_original(&bypass_original_vwprintf, "vwprintf", NULL))(format, rest);
	return bypass_switch_vwprintf(format, rest);
}

/* The original, for actions. */
int bypass_local_vwprintf(const wchar_t *format, va_list rest)
{
	return ((bypass_fn_vwprintf *)bypass_original(&bypass_original_vwprintf, "vwprintf", NULL))(format, rest);
}
#endif

/* ==== wprintf =========================================== knowledge/linux/stdio.wide.bk:65 ====
 *
 *   wprintf  knowledge/linux/stdio.wide.bk:65  it works through open inside the C library
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_wprintf(void)
{
	return bypass_stream_ours(stdout) == NULL;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_wprintf(struct bypass_trap *bypass_trap, const wchar_t *format)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "format", format);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_wprintf(struct bypass_trap *bypass_trap, const wchar_t *format, va_list args)
{
#line 68 "knowledge/linux/stdio.wide.bk"
                    return bypass_wide_print(bypass_stream_ours(stdout), format, args);
#line 15044 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_wprintf(const wchar_t *format, va_list args)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_wprintf);
	result = bypass_action_wprintf(&trap, format, args);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_wprintf(&trap, format), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* wprintf: knowledge/linux/stdio.wide.bk:65 */
int bypass_entry_wprintf(const wchar_t *format, ...) BYPASS_ENTRY("wprintf");
int bypass_entry_wprintf(const wchar_t *format, ...)
{
	va_list args;
	int result;

	va_start(args, format);
	if (bypass_is_local() || bypass_unless_wprintf())
		result = bypass_local_wprintf(format, args);
	else
		result = bypass_switch_wprintf(format, args);
	va_end(args);
	return result;
}

/* The original, for actions. */
typedef int bypass_fn_of_wprintf(const wchar_t *, va_list);
static void *bypass_original_of_wprintf;

int bypass_local_wprintf(const wchar_t *format, va_list args)
{
	return ((bypass_fn_of_wprintf *)bypass_original(&bypass_original_of_wprintf, "vwprintf", NULL))(format, args);
}
#endif

/* ==== vwscanf =========================================== knowledge/linux/stdio.wide.bk:70 ====
 *
 *   vwscanf  knowledge/linux/stdio.wide.bk:70  it works through open inside the C library
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_vwscanf(void)
{
	return bypass_stream_ours(stdin) == NULL;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_vwscanf(struct bypass_trap *bypass_trap, const wchar_t *format,
		va_list rest)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "format", format);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_vwscanf(struct bypass_trap *bypass_trap, const wchar_t *format, va_list rest)
{
#define bypass_fail(E) do { errno = (E); return -1; } while (0)
#line 74 "knowledge/linux/stdio.wide.bk"
                    bypass_fail(EOPNOTSUPP);
#line 15117 "figure8_agent.c"
#undef bypass_fail
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_vwscanf(const wchar_t *format, va_list rest)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_vwscanf);
	result = bypass_action_vwscanf(&trap, format, rest);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_vwscanf(&trap, format, rest), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* vwscanf: knowledge/linux/stdio.wide.bk:70 */
typedef int bypass_fn_vwscanf(const wchar_t *, va_list);
static void *bypass_original_vwscanf;

int bypass_entry_vwscanf(const wchar_t *format, va_list rest) BYPASS_ENTRY("vwscanf");
int bypass_entry_vwscanf(const wchar_t *format, va_list rest)
{
	if (bypass_is_local() || bypass_unless_vwscanf())
		return ((bypass_fn_vwscanf *)bypass_original(&bypass_original_vwscanf, "vwscanf", NULL))(format, rest);
	return bypass_switch_vwscanf(format, rest);
}

/* The original, for actions. */
int bypass_local_vwscanf(const wchar_t *format, va_list rest)
{
	return ((bypass_fn_vwscanf *)bypass_original(&bypass_original_vwscanf, "vwscanf", NULL))(format, rest);
}
#endif

/* ==== wscanf ============================================ knowledge/linux/stdio.wide.bk:76 ====
 *
 *   wscanf  knowledge/linux/stdio.wide.bk:76  it works through open inside the C library
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_wscanf(void)
{
	return bypass_stream_ours(stdin) == NULL;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_wscanf(struct bypass_trap *bypass_trap, const wchar_t *format)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "format", format);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_wscanf(struct bypass_trap *bypass_trap, const wchar_t *format, va_list args)
{
#define bypass_fail(E) do { errno = (E); return -1; } while (0)
#line 80 "knowledge/linux/stdio.wide.bk"
                    bypass_fail(EOPNOTSUPP);
#line 15183 "figure8_agent.c"
#undef bypass_fail
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_wscanf(const wchar_t *format, va_list args)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_wscanf);
	result = bypass_action_wscanf(&trap, format, args);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_wscanf(&trap, format), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* wscanf: knowledge/linux/stdio.wide.bk:76 */
int bypass_entry_wscanf(const wchar_t *format, ...) BYPASS_ENTRY("wscanf");
int bypass_entry_wscanf(const wchar_t *format, ...)
{
	va_list args;
	int result;

	va_start(args, format);
	if (bypass_is_local() || bypass_unless_wscanf())
		result = bypass_local_wscanf(format, args);
	else
		result = bypass_switch_wscanf(format, args);
	va_end(args);
	return result;
}

/* The original, for actions. */
typedef int bypass_fn_of_wscanf(const wchar_t *, va_list);
static void *bypass_original_of_wscanf;

int bypass_local_wscanf(const wchar_t *format, va_list args)
{
	return ((bypass_fn_of_wscanf *)bypass_original(&bypass_original_of_wscanf, "vwscanf", NULL))(format, args);
}
#endif

/* ==== fts_open ============================= knowledge/linux-glibc/directories.walks.bk:23 ====
 *
 *   fts_open             knowledge/linux-glibc/directories.walks.bk:23             it works thr...
 *   fts64_open           knowledge/linux-glibc/directories.walks.bk:25             the same shape
 *   fts_open             knowledge/linux-any-libc/directories.walks.bk:5           a shape of i...
 *   __fts64_open_time64  knowledge/linux-glibc-narrow/directories.walks.bk:17      a shape of i...
 *   fts_open             knowledge/linux-glibc-two-status/directories.walks.bk:22  a shape of i...
 */

#if defined(__linux__) && defined(__GLIBC__)
/* What its entry points ask, which know no constant of the system. */
#if (defined(BYPASS_ANY_LIBC)) && (!defined(BYPASS_TWO_STATUS))
int bypass_unless_fts_open(void)
{
	return (!bypass_c_library_is_gnu()) != 0;
}
#endif

#if defined(BYPASS_NARROW)
int bypass_unless___fts64_open_time64(void)
{
	return (bypass_walk_as(BYPASS_WALK_TIME64)) != 0;
}
#endif

#if defined(BYPASS_TWO_STATUS)
int bypass_unless_fts_open(void)
{
	return (bypass_walk_as(BYPASS_WALK_PLAIN)) != 0;
}
#endif

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fts_open(struct bypass_trap *bypass_trap, char *const *paths, int options,
		int (*compare)(const FTSENT **, const FTSENT **))
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "paths", paths);
	BYPASS_TEXT(text, int, "options", options);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static FTS *bypass_action_fts_open(struct bypass_trap *bypass_trap, char *const *paths, int options,
		int (*compare)(const FTSENT **, const FTSENT **))
{
#line 29 "knowledge/linux-glibc/directories.walks.bk"
        FTS *result;

        bypass_trap_step_out(bypass_trap);
        result = (FTS *)bypass_fts_open(paths, options, (bypass_fts_compare *)compare);
        bypass_trap_step_in(bypass_trap);
        return result;
#line 15283 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
FTS *bypass_switch_fts_open(char *const *paths, int options, int (*compare)(const FTSENT **, const FTSENT **))
{
	struct bypass_trap trap;
	FTS *result;

	bypass_trap_enter(&trap, BYPASS_CALL_fts_open);
	result = bypass_action_fts_open(&trap, paths, options, compare);
	if (trap.traced)
		bypass_text_result_pointer(bypass_describe_fts_open(&trap, paths, options, compare), result, result == NULL);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__) && defined(__GLIBC__)
#if (!defined(BYPASS_ANY_LIBC)) && (!defined(BYPASS_TWO_STATUS))
/* fts_open: knowledge/linux-glibc/directories.walks.bk:23 */
typedef FTS *bypass_fn_fts_open(char *const *, int, int (*)(const FTSENT **, const FTSENT **));
static void *bypass_original_fts_open;

FTS *bypass_entry_fts_open(char *const *paths, int options, int (*compare)(const FTSENT **, const FTSENT **))
		BYPASS_ENTRY("fts_open");
FTS *bypass_entry_fts_open(char *const *paths, int options, int (*compare)(const FTSENT **, const FTSENT **))
{
	if (bypass_is_local())
		return ((bypass_fn_fts_open *)bypass_original(&bypass_original_fts_open, "fts_open", NULL))(paths, options, compare);
	return bypass_switch_fts_open(paths, options, compare);
}
#endif

/* fts64_open: knowledge/linux-glibc/directories.walks.bk:25 */
typedef FTS *bypass_fn_fts64_open(char *const *, int, int (*)(const FTSENT **, const FTSENT **));
static void *bypass_original_fts64_open;

FTS *bypass_entry_fts64_open(char *const *paths, int options, int (*compare)(const FTSENT **, const FTSENT **))
		BYPASS_ENTRY("fts64_open");
FTS *bypass_entry_fts64_open(char *const *paths, int options, int (*compare)(const FTSENT **, const FTSENT **))
{
	if (bypass_is_local())
		return ((bypass_fn_fts64_open *)bypass_original(&bypass_original_fts64_open, "fts64_open", NULL))(paths, options, compare);
	return bypass_switch_fts_open(paths, options, compare);
}

#if (defined(BYPASS_ANY_LIBC)) && (!defined(BYPASS_TWO_STATUS))
/* fts_open: knowledge/linux-any-libc/directories.walks.bk:5 */
typedef FTS *bypass_fn_fts_open(char *const *, int, int (*)(const FTSENT **, const FTSENT **));
static void *bypass_original_fts_open;

FTS *bypass_entry_fts_open(char *const *paths, int options, int (*compare)(const FTSENT **, const FTSENT **))
		BYPASS_ENTRY("fts_open");
FTS *bypass_entry_fts_open(char *const *paths, int options, int (*compare)(const FTSENT **, const FTSENT **))
{
	if (bypass_is_local() || bypass_unless_fts_open())
		return ((bypass_fn_fts_open *)bypass_original(&bypass_original_fts_open, "fts_open", NULL))(paths, options, compare);
	return bypass_switch_fts_open(paths, options, compare);
}
#endif

#if defined(BYPASS_NARROW)
/* __fts64_open_time64: knowledge/linux-glibc-narrow/directories.walks.bk:17 */
typedef FTS *bypass_fn___fts64_open_time64(char *const *, int, int (*)(const FTSENT **, const FTSENT **));
static void *bypass_original___fts64_open_time64;

FTS *bypass_entry___fts64_open_time64(char *const *paths, int options, int (*compare)(const FTSENT **,
		const FTSENT **))
		BYPASS_ENTRY("__fts64_open_time64");
FTS *bypass_entry___fts64_open_time64(char *const *paths, int options, int (*compare)(const FTSENT **,
		const FTSENT **))
{
	if (bypass_is_local() || bypass_unless___fts64_open_time64())
		return ((bypass_fn___fts64_open_time64 *)bypass_original(&bypass_original___fts64_open_time64, "__fts64_open_time64", NULL))(paths, options, compare);
	return bypass_switch_fts_open(paths, options, compare);
}
#endif

#if defined(BYPASS_TWO_STATUS)
/* fts_open: knowledge/linux-glibc-two-status/directories.walks.bk:22 */
typedef FTS *bypass_fn_fts_open(char *const *, int, int (*)(const FTSENT **, const FTSENT **));
static void *bypass_original_fts_open;

FTS *bypass_entry_fts_open(char *const *paths, int options, int (*compare)(const FTSENT **, const FTSENT **))
		BYPASS_ENTRY("fts_open");
FTS *bypass_entry_fts_open(char *const *paths, int options, int (*compare)(const FTSENT **, const FTSENT **))
{
	if (bypass_is_local() || bypass_unless_fts_open())
		return ((bypass_fn_fts_open *)bypass_original(&bypass_original_fts_open, "fts_open", NULL))(paths, options, compare);
	return bypass_switch_fts_open(paths, options, compare);
}
#endif

/* The original, for actions. */
typedef FTS *bypass_fn_of_fts_open(char *const *, int, int (*)(const FTSENT **, const FTSENT **));
static void *bypass_original_of_fts_open;

FTS *bypass_local_fts_open(char *const *paths, int options, int (*compare)(const FTSENT **, const FTSENT **))
{
	return ((bypass_fn_of_fts_open *)bypass_original(&bypass_original_of_fts_open, "fts_open", NULL))(paths, options, compare);
}
#endif

/* ==== fts_read ============================= knowledge/linux-glibc/directories.walks.bk:37 ====
 *
 *   fts_read             knowledge/linux-glibc/directories.walks.bk:37             it takes wha...
 *   fts64_read           knowledge/linux-glibc/directories.walks.bk:38             the same shape
 *   fts_read             knowledge/linux-any-libc/directories.walks.bk:7           a shape of i...
 *   __fts64_read_time64  knowledge/linux-glibc-narrow/directories.walks.bk:19      a shape of i...
 *   fts_read             knowledge/linux-glibc-two-status/directories.walks.bk:24  a shape of i...
 */

#if defined(__linux__) && defined(__GLIBC__)
/* What its entry points ask, which know no constant of the system. */
#if (defined(BYPASS_ANY_LIBC)) && (!defined(BYPASS_TWO_STATUS))
int bypass_unless_fts_read(void)
{
	return (!bypass_c_library_is_gnu()) != 0;
}
#endif

#if defined(BYPASS_NARROW)
int bypass_unless___fts64_read_time64(void)
{
	return (bypass_walk_as(BYPASS_WALK_TIME64)) != 0;
}
#endif

#if defined(BYPASS_TWO_STATUS)
int bypass_unless_fts_read(void)
{
	return (bypass_walk_as(BYPASS_WALK_PLAIN)) != 0;
}
#endif

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fts_read(struct bypass_trap *bypass_trap, FTS *tree)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "tree", tree);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static FTSENT *bypass_action_fts_read(struct bypass_trap *bypass_trap, FTS *tree)
{
#line 41 "knowledge/linux-glibc/directories.walks.bk"
        FTSENT *result;

        bypass_trap_step_out(bypass_trap);
        result = (FTSENT *)bypass_fts_read(tree);
        bypass_trap_step_in(bypass_trap);
        return result;
#line 15438 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
FTSENT *bypass_switch_fts_read(FTS *tree)
{
	struct bypass_trap trap;
	FTSENT *result;

	bypass_trap_enter(&trap, BYPASS_CALL_fts_read);
	result = bypass_action_fts_read(&trap, tree);
	if (trap.traced)
		bypass_text_result_pointer(bypass_describe_fts_read(&trap, tree), result, result == NULL);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__) && defined(__GLIBC__)
#if (!defined(BYPASS_ANY_LIBC)) && (!defined(BYPASS_TWO_STATUS))
/* fts_read: knowledge/linux-glibc/directories.walks.bk:37 */
typedef FTSENT *bypass_fn_fts_read(FTS *);
static void *bypass_original_fts_read;

FTSENT *bypass_entry_fts_read(FTS *tree) BYPASS_ENTRY("fts_read");
FTSENT *bypass_entry_fts_read(FTS *tree)
{
	if (bypass_is_local())
		return ((bypass_fn_fts_read *)bypass_original(&bypass_original_fts_read, "fts_read", NULL))(tree);
	return bypass_switch_fts_read(tree);
}
#endif

/* fts64_read: knowledge/linux-glibc/directories.walks.bk:38 */
typedef FTSENT *bypass_fn_fts64_read(FTS *);
static void *bypass_original_fts64_read;

FTSENT *bypass_entry_fts64_read(FTS *tree) BYPASS_ENTRY("fts64_read");
FTSENT *bypass_entry_fts64_read(FTS *tree)
{
	if (bypass_is_local())
		return ((bypass_fn_fts64_read *)bypass_original(&bypass_original_fts64_read, "fts64_read", NULL))(tree);
	return bypass_switch_fts_read(tree);
}

#if (defined(BYPASS_ANY_LIBC)) && (!defined(BYPASS_TWO_STATUS))
/* fts_read: knowledge/linux-any-libc/directories.walks.bk:7 */
typedef FTSENT *bypass_fn_fts_read(FTS *);
static void *bypass_original_fts_read;

FTSENT *bypass_entry_fts_read(FTS *tree) BYPASS_ENTRY("fts_read");
FTSENT *bypass_entry_fts_read(FTS *tree)
{
	if (bypass_is_local() || bypass_unless_fts_read())
		return ((bypass_fn_fts_read *)bypass_original(&bypass_original_fts_read, "fts_read", NULL))(tree);
	return bypass_switch_fts_read(tree);
}
#endif

#if defined(BYPASS_NARROW)
/* __fts64_read_time64: knowledge/linux-glibc-narrow/directories.walks.bk:19 */
typedef FTSENT *bypass_fn___fts64_read_time64(FTS *);
static void *bypass_original___fts64_read_time64;

FTSENT *bypass_entry___fts64_read_time64(FTS *tree) BYPASS_ENTRY("__fts64_read_time64");
FTSENT *bypass_entry___fts64_read_time64(FTS *tree)
{
	if (bypass_is_local() || bypass_unless___fts64_read_time64())
		return ((bypass_fn___fts64_read_time64 *)bypass_original(&bypass_original___fts64_read_time64, "__fts64_read_time64", NULL))(tree);
	return bypass_switch_fts_read(tree);
}
#endif

#if defined(BYPASS_TWO_STATUS)
/* fts_read: knowledge/linux-glibc-two-status/directories.walks.bk:24 */
typedef FTSENT *bypass_fn_fts_read(FTS *);
static void *bypass_original_fts_read;

FTSENT *bypass_entry_fts_read(FTS *tree) BYPASS_ENTRY("fts_read");
FTSENT *bypass_entry_fts_read(FTS *tree)
{
	if (bypass_is_local() || bypass_unless_fts_read())
		return ((bypass_fn_fts_read *)bypass_original(&bypass_original_fts_read, "fts_read", NULL))(tree);
	return bypass_switch_fts_read(tree);
}
#endif

/* The original, for actions. */
typedef FTSENT *bypass_fn_of_fts_read(FTS *);
static void *bypass_original_of_fts_read;

FTSENT *bypass_local_fts_read(FTS *tree)
{
	return ((bypass_fn_of_fts_read *)bypass_original(&bypass_original_of_fts_read, "fts_read", NULL))(tree);
}
#endif

/* ==== fts_children ========================= knowledge/linux-glibc/directories.walks.bk:49 ====
 *
 *   fts_children             knowledge/linux-glibc/directories.walks.bk:49             it takes...
 *   fts64_children           knowledge/linux-glibc/directories.walks.bk:50             the same...
 *   fts_children             knowledge/linux-any-libc/directories.walks.bk:9           a shape...
 *   __fts64_children_time64  knowledge/linux-glibc-narrow/directories.walks.bk:21      a shape...
 *   fts_children             knowledge/linux-glibc-two-status/directories.walks.bk:26  a shape...
 */

#if defined(__linux__) && defined(__GLIBC__)
/* What its entry points ask, which know no constant of the system. */
#if (defined(BYPASS_ANY_LIBC)) && (!defined(BYPASS_TWO_STATUS))
int bypass_unless_fts_children(void)
{
	return (!bypass_c_library_is_gnu()) != 0;
}
#endif

#if defined(BYPASS_NARROW)
int bypass_unless___fts64_children_time64(void)
{
	return (bypass_walk_as(BYPASS_WALK_TIME64)) != 0;
}
#endif

#if defined(BYPASS_TWO_STATUS)
int bypass_unless_fts_children(void)
{
	return (bypass_walk_as(BYPASS_WALK_PLAIN)) != 0;
}
#endif

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fts_children(struct bypass_trap *bypass_trap, FTS *tree, int options)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "tree", tree);
	BYPASS_TEXT(text, int, "options", options);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static FTSENT *bypass_action_fts_children(struct bypass_trap *bypass_trap, FTS *tree, int options)
{
#line 53 "knowledge/linux-glibc/directories.walks.bk"
        FTSENT *result;

        bypass_trap_step_out(bypass_trap);
        result = (FTSENT *)bypass_fts_children(tree, options);
        bypass_trap_step_in(bypass_trap);
        return result;
#line 15587 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
FTSENT *bypass_switch_fts_children(FTS *tree, int options)
{
	struct bypass_trap trap;
	FTSENT *result;

	bypass_trap_enter(&trap, BYPASS_CALL_fts_children);
	result = bypass_action_fts_children(&trap, tree, options);
	if (trap.traced)
		bypass_text_result_pointer(bypass_describe_fts_children(&trap, tree, options), result, result == NULL);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__) && defined(__GLIBC__)
#if (!defined(BYPASS_ANY_LIBC)) && (!defined(BYPASS_TWO_STATUS))
/* fts_children: knowledge/linux-glibc/directories.walks.bk:49 */
typedef FTSENT *bypass_fn_fts_children(FTS *, int);
static void *bypass_original_fts_children;

FTSENT *bypass_entry_fts_children(FTS *tree, int options) BYPASS_ENTRY("fts_children");
FTSENT *bypass_entry_fts_children(FTS *tree, int options)
{
	if (bypass_is_local())
		return ((bypass_fn_fts_children *)bypass_original(&bypass_original_fts_children, "fts_children", NULL))(tree, options);
	return bypass_switch_fts_children(tree, options);
}
#endif

/* fts64_children: knowledge/linux-glibc/directories.walks.bk:50 */
typedef FTSENT *bypass_fn_fts64_children(FTS *, int);
static void *bypass_original_fts64_children;

FTSENT *bypass_entry_fts64_children(FTS *tree, int options) BYPASS_ENTRY("fts64_children");
FTSENT *bypass_entry_fts64_children(FTS *tree, int options)
{
	if (bypass_is_local())
		return ((bypass_fn_fts64_children *)bypass_original(&bypass_original_fts64_children, "fts64_children", NULL))(tree, options);
	return bypass_switch_fts_children(tree, options);
}

#if (defined(BYPASS_ANY_LIBC)) && (!defined(BYPASS_TWO_STATUS))
/* fts_children: knowledge/linux-any-libc/directories.walks.bk:9 */
typedef FTSENT *bypass_fn_fts_children(FTS *, int);
static void *bypass_original_fts_children;

FTSENT *bypass_entry_fts_children(FTS *tree, int options) BYPASS_ENTRY("fts_children");
FTSENT *bypass_entry_fts_children(FTS *tree, int options)
{
	if (bypass_is_local() || bypass_unless_fts_children())
		return ((bypass_fn_fts_children *)bypass_original(&bypass_original_fts_children, "fts_children", NULL))(tree, options);
	return bypass_switch_fts_children(tree, options);
}
#endif

#if defined(BYPASS_NARROW)
/* __fts64_children_time64: knowledge/linux-glibc-narrow/directories.walks.bk:21 */
typedef FTSENT *bypass_fn___fts64_children_time64(FTS *, int);
static void *bypass_original___fts64_children_time64;

FTSENT *bypass_entry___fts64_children_time64(FTS *tree, int options) BYPASS_ENTRY("__fts64_children_time64");
FTSENT *bypass_entry___fts64_children_time64(FTS *tree, int options)
{
	if (bypass_is_local() || bypass_unless___fts64_children_time64())
		return ((bypass_fn___fts64_children_time64 *)bypass_original(&bypass_original___fts64_children_time64, "__fts64_children_time64", NULL))(tree, options);
	return bypass_switch_fts_children(tree, options);
}
#endif

#if defined(BYPASS_TWO_STATUS)
/* fts_children: knowledge/linux-glibc-two-status/directories.walks.bk:26 */
typedef FTSENT *bypass_fn_fts_children(FTS *, int);
static void *bypass_original_fts_children;

FTSENT *bypass_entry_fts_children(FTS *tree, int options) BYPASS_ENTRY("fts_children");
FTSENT *bypass_entry_fts_children(FTS *tree, int options)
{
	if (bypass_is_local() || bypass_unless_fts_children())
		return ((bypass_fn_fts_children *)bypass_original(&bypass_original_fts_children, "fts_children", NULL))(tree, options);
	return bypass_switch_fts_children(tree, options);
}
#endif

/* The original, for actions. */
typedef FTSENT *bypass_fn_of_fts_children(FTS *, int);
static void *bypass_original_of_fts_children;

FTSENT *bypass_local_fts_children(FTS *tree, int options)
{
	return ((bypass_fn_of_fts_children *)bypass_original(&bypass_original_of_fts_children, "fts_children", NULL))(tree, options);
}
#endif

/* ==== fts_set ============================== knowledge/linux-glibc/directories.walks.bk:61 ====
 *
 *   fts_set             knowledge/linux-glibc/directories.walks.bk:61             it takes what...
 *   fts64_set           knowledge/linux-glibc/directories.walks.bk:62             the same shape
 *   fts_set             knowledge/linux-any-libc/directories.walks.bk:11          a shape of it...
 *   __fts64_set_time64  knowledge/linux-glibc-narrow/directories.walks.bk:23      a shape of it...
 *   fts_set             knowledge/linux-glibc-two-status/directories.walks.bk:28  a shape of it...
 */

#if defined(__linux__) && defined(__GLIBC__)
/* What its entry points ask, which know no constant of the system. */
#if (defined(BYPASS_ANY_LIBC)) && (!defined(BYPASS_TWO_STATUS))
int bypass_unless_fts_set(void)
{
	return (!bypass_c_library_is_gnu()) != 0;
}
#endif

#if defined(BYPASS_NARROW)
int bypass_unless___fts64_set_time64(void)
{
	return (bypass_walk_as(BYPASS_WALK_TIME64)) != 0;
}
#endif

#if defined(BYPASS_TWO_STATUS)
int bypass_unless_fts_set(void)
{
	return (bypass_walk_as(BYPASS_WALK_PLAIN)) != 0;
}
#endif

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fts_set(struct bypass_trap *bypass_trap, FTS *tree, FTSENT *entry,
		int instruction)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "tree", tree);
	bypass_text_pointer(text, "entry", entry);
	BYPASS_TEXT(text, int, "instruction", instruction);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_fts_set(struct bypass_trap *bypass_trap, FTS *tree, FTSENT *entry, int instruction)
{
#line 67 "knowledge/linux-glibc/directories.walks.bk"
        (void)tree;
        return bypass_fts_set(entry, instruction);
#line 15734 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_fts_set(FTS *tree, FTSENT *entry, int instruction)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_fts_set);
	result = bypass_action_fts_set(&trap, tree, entry, instruction);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_fts_set(&trap, tree, entry, instruction), result, result != 0);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__) && defined(__GLIBC__)
#if (!defined(BYPASS_ANY_LIBC)) && (!defined(BYPASS_TWO_STATUS))
/* fts_set: knowledge/linux-glibc/directories.walks.bk:61 */
typedef int bypass_fn_fts_set(FTS *, FTSENT *, int);
static void *bypass_original_fts_set;

int bypass_entry_fts_set(FTS *tree, FTSENT *entry, int instruction) BYPASS_ENTRY("fts_set");
int bypass_entry_fts_set(FTS *tree, FTSENT *entry, int instruction)
{
	if (bypass_is_local())
		return ((bypass_fn_fts_set *)bypass_original(&bypass_original_fts_set, "fts_set", NULL))(tree, entry, instruction);
	return bypass_switch_fts_set(tree, entry, instruction);
}
#endif

/* fts64_set: knowledge/linux-glibc/directories.walks.bk:62 */
typedef int bypass_fn_fts64_set(FTS *, FTSENT *, int);
static void *bypass_original_fts64_set;

int bypass_entry_fts64_set(FTS *tree, FTSENT *entry, int instruction) BYPASS_ENTRY("fts64_set");
int bypass_entry_fts64_set(FTS *tree, FTSENT *entry, int instruction)
{
	if (bypass_is_local())
		return ((bypass_fn_fts64_set *)bypass_original(&bypass_original_fts64_set, "fts64_set", NULL))(tree, entry, instruction);
	return bypass_switch_fts_set(tree, entry, instruction);
}

#if (defined(BYPASS_ANY_LIBC)) && (!defined(BYPASS_TWO_STATUS))
/* fts_set: knowledge/linux-any-libc/directories.walks.bk:11 */
typedef int bypass_fn_fts_set(FTS *, FTSENT *, int);
static void *bypass_original_fts_set;

int bypass_entry_fts_set(FTS *tree, FTSENT *entry, int instruction) BYPASS_ENTRY("fts_set");
int bypass_entry_fts_set(FTS *tree, FTSENT *entry, int instruction)
{
	if (bypass_is_local() || bypass_unless_fts_set())
		return ((bypass_fn_fts_set *)bypass_original(&bypass_original_fts_set, "fts_set", NULL))(tree, entry, instruction);
	return bypass_switch_fts_set(tree, entry, instruction);
}
#endif

#if defined(BYPASS_NARROW)
/* __fts64_set_time64: knowledge/linux-glibc-narrow/directories.walks.bk:23 */
typedef int bypass_fn___fts64_set_time64(FTS *, FTSENT *, int);
static void *bypass_original___fts64_set_time64;

int bypass_entry___fts64_set_time64(FTS *tree, FTSENT *entry, int instruction) BYPASS_ENTRY("__fts64_set_time64");
int bypass_entry___fts64_set_time64(FTS *tree, FTSENT *entry, int instruction)
{
	if (bypass_is_local() || bypass_unless___fts64_set_time64())
		return ((bypass_fn___fts64_set_time64 *)bypass_original(&bypass_original___fts64_set_time64, "__fts64_set_time64", NULL))(tree, entry, instruction);
	return bypass_switch_fts_set(tree, entry, instruction);
}
#endif

#if defined(BYPASS_TWO_STATUS)
/* fts_set: knowledge/linux-glibc-two-status/directories.walks.bk:28 */
typedef int bypass_fn_fts_set(FTS *, FTSENT *, int);
static void *bypass_original_fts_set;

int bypass_entry_fts_set(FTS *tree, FTSENT *entry, int instruction) BYPASS_ENTRY("fts_set");
int bypass_entry_fts_set(FTS *tree, FTSENT *entry, int instruction)
{
	if (bypass_is_local() || bypass_unless_fts_set())
		return ((bypass_fn_fts_set *)bypass_original(&bypass_original_fts_set, "fts_set", NULL))(tree, entry, instruction);
	return bypass_switch_fts_set(tree, entry, instruction);
}
#endif

/* The original, for actions. */
typedef int bypass_fn_of_fts_set(FTS *, FTSENT *, int);
static void *bypass_original_of_fts_set;

int bypass_local_fts_set(FTS *tree, FTSENT *entry, int instruction)
{
	return ((bypass_fn_of_fts_set *)bypass_original(&bypass_original_of_fts_set, "fts_set", NULL))(tree, entry, instruction);
}
#endif

/* ==== fts_close ============================ knowledge/linux-glibc/directories.walks.bk:71 ====
 *
 *   fts_close             knowledge/linux-glibc/directories.walks.bk:71             it takes wh...
 *   fts64_close           knowledge/linux-glibc/directories.walks.bk:72             the same shape
 *   fts_close             knowledge/linux-any-libc/directories.walks.bk:13          a shape of...
 *   __fts64_close_time64  knowledge/linux-glibc-narrow/directories.walks.bk:25      a shape of...
 *   fts_close             knowledge/linux-glibc-two-status/directories.walks.bk:30  a shape of...
 */

#if defined(__linux__) && defined(__GLIBC__)
/* What its entry points ask, which know no constant of the system. */
#if (defined(BYPASS_ANY_LIBC)) && (!defined(BYPASS_TWO_STATUS))
int bypass_unless_fts_close(void)
{
	return (!bypass_c_library_is_gnu()) != 0;
}
#endif

#if defined(BYPASS_NARROW)
int bypass_unless___fts64_close_time64(void)
{
	return (bypass_walk_as(BYPASS_WALK_TIME64)) != 0;
}
#endif

#if defined(BYPASS_TWO_STATUS)
int bypass_unless_fts_close(void)
{
	return (bypass_walk_as(BYPASS_WALK_PLAIN)) != 0;
}
#endif

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fts_close(struct bypass_trap *bypass_trap, FTS *tree)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "tree", tree);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_fts_close(struct bypass_trap *bypass_trap, FTS *tree)
{
#line 75 "knowledge/linux-glibc/directories.walks.bk"
        int result;

        bypass_trap_step_out(bypass_trap);
        result = bypass_fts_close(tree);
        bypass_trap_step_in(bypass_trap);
        return result;
#line 15882 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_fts_close(FTS *tree)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_fts_close);
	result = bypass_action_fts_close(&trap, tree);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_fts_close(&trap, tree), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__) && defined(__GLIBC__)
#if (!defined(BYPASS_ANY_LIBC)) && (!defined(BYPASS_TWO_STATUS))
/* fts_close: knowledge/linux-glibc/directories.walks.bk:71 */
typedef int bypass_fn_fts_close(FTS *);
static void *bypass_original_fts_close;

int bypass_entry_fts_close(FTS *tree) BYPASS_ENTRY("fts_close");
int bypass_entry_fts_close(FTS *tree)
{
	if (bypass_is_local())
		return ((bypass_fn_fts_close *)bypass_original(&bypass_original_fts_close, "fts_close", NULL))(tree);
	return bypass_switch_fts_close(tree);
}
#endif

/* fts64_close: knowledge/linux-glibc/directories.walks.bk:72 */
typedef int bypass_fn_fts64_close(FTS *);
static void *bypass_original_fts64_close;

int bypass_entry_fts64_close(FTS *tree) BYPASS_ENTRY("fts64_close");
int bypass_entry_fts64_close(FTS *tree)
{
	if (bypass_is_local())
		return ((bypass_fn_fts64_close *)bypass_original(&bypass_original_fts64_close, "fts64_close", NULL))(tree);
	return bypass_switch_fts_close(tree);
}

#if (defined(BYPASS_ANY_LIBC)) && (!defined(BYPASS_TWO_STATUS))
/* fts_close: knowledge/linux-any-libc/directories.walks.bk:13 */
typedef int bypass_fn_fts_close(FTS *);
static void *bypass_original_fts_close;

int bypass_entry_fts_close(FTS *tree) BYPASS_ENTRY("fts_close");
int bypass_entry_fts_close(FTS *tree)
{
	if (bypass_is_local() || bypass_unless_fts_close())
		return ((bypass_fn_fts_close *)bypass_original(&bypass_original_fts_close, "fts_close", NULL))(tree);
	return bypass_switch_fts_close(tree);
}
#endif

#if defined(BYPASS_NARROW)
/* __fts64_close_time64: knowledge/linux-glibc-narrow/directories.walks.bk:25 */
typedef int bypass_fn___fts64_close_time64(FTS *);
static void *bypass_original___fts64_close_time64;

int bypass_entry___fts64_close_time64(FTS *tree) BYPASS_ENTRY("__fts64_close_time64");
int bypass_entry___fts64_close_time64(FTS *tree)
{
	if (bypass_is_local() || bypass_unless___fts64_close_time64())
		return ((bypass_fn___fts64_close_time64 *)bypass_original(&bypass_original___fts64_close_time64, "__fts64_close_time64", NULL))(tree);
	return bypass_switch_fts_close(tree);
}
#endif

#if defined(BYPASS_TWO_STATUS)
/* fts_close: knowledge/linux-glibc-two-status/directories.walks.bk:30 */
typedef int bypass_fn_fts_close(FTS *);
static void *bypass_original_fts_close;

int bypass_entry_fts_close(FTS *tree) BYPASS_ENTRY("fts_close");
int bypass_entry_fts_close(FTS *tree)
{
	if (bypass_is_local() || bypass_unless_fts_close())
		return ((bypass_fn_fts_close *)bypass_original(&bypass_original_fts_close, "fts_close", NULL))(tree);
	return bypass_switch_fts_close(tree);
}
#endif

/* The original, for actions. */
typedef int bypass_fn_of_fts_close(FTS *);
static void *bypass_original_of_fts_close;

int bypass_local_fts_close(FTS *tree)
{
	return ((bypass_fn_of_fts_close *)bypass_original(&bypass_original_of_fts_close, "fts_close", NULL))(tree);
}
#endif

/* ==== __vdprintf_chk =================================== knowledge/linux-glibc/stdio.bk:50 ====
 *
 *   __vdprintf_chk  knowledge/linux-glibc/stdio.bk:50  it works through write inside the C library
 */

#if defined(__linux__) && defined(__GLIBC__)
/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe___vdprintf_chk(struct bypass_trap *bypass_trap, int fd, int level,
		const char *format, va_list rest)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	BYPASS_TEXT(text, int, "level", level);
	bypass_text_pointer(text, "format", format);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action___vdprintf_chk(struct bypass_trap *bypass_trap, int fd, int level, const char *format,
		va_list rest)
{
	enum bypass_side bypass_side = bypass_descriptor_side(fd);

	if (bypass_descriptor_private(fd)) {
		errno = EBADF;
		return -1;
	}
#line 57 "knowledge/linux-glibc/stdio.bk"
        if (bypass_side == BYPASS_LOCAL)
            return bypass_local___vdprintf_chk(fd, level, format, rest);
        return bypass_stream_print(fd, format, rest);
#line 16011 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch___vdprintf_chk(int fd, int level, const char *format, va_list rest)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL___vdprintf_chk);
	result = bypass_action___vdprintf_chk(&trap, fd, level, format, rest);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe___vdprintf_chk(&trap, fd, level, format, rest), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

/* ==== __dprintf_chk ==================================== knowledge/linux-glibc/stdio.bk:62 ====
 *
 *   __dprintf_chk  knowledge/linux-glibc/stdio.bk:62  it works through write inside the C library
 */

#if defined(__linux__) && defined(__GLIBC__)
/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe___dprintf_chk(struct bypass_trap *bypass_trap, int fd, int level,
		const char *format)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	BYPASS_TEXT(text, int, "level", level);
	bypass_text_pointer(text, "format", format);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action___dprintf_chk(struct bypass_trap *bypass_trap, int fd, int level, const char *format,
		va_list args)
{
	enum bypass_side bypass_side = bypass_descriptor_side(fd);

	if (bypass_descriptor_private(fd)) {
		errno = EBADF;
		return -1;
	}
#line 70 "knowledge/linux-glibc/stdio.bk"
        if (bypass_side == BYPASS_LOCAL)
            return bypass_local___dprintf_chk(fd, level, format, args);
        return bypass_stream_print(fd, format, args);
#line 16061 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch___dprintf_chk(int fd, int level, const char *format, va_list args)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL___dprintf_chk);
	result = bypass_action___dprintf_chk(&trap, fd, level, format, args);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe___dprintf_chk(&trap, fd, level, format), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

/* ==== __vprintf_chk ==================================== knowledge/linux-glibc/stdio.bk:75 ====
 *
 *   __vprintf_chk  knowledge/linux-glibc/stdio.bk:75  it works through open inside the C library
 */

#if defined(__linux__) && defined(__GLIBC__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless___vprintf_chk(void)
{
	return bypass_stream_now(stdout) == stdout;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe___vprintf_chk(struct bypass_trap *bypass_trap, int level,
		const char *format, va_list rest)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	BYPASS_TEXT(text, int, "level", level);
	bypass_text_pointer(text, "format", format);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action___vprintf_chk(struct bypass_trap *bypass_trap, int level, const char *format, va_list rest)
{
#line 78 "knowledge/linux-glibc/stdio.bk"
                    return bypass_local___vfprintf_chk((FILE *)bypass_stream_now(stdout), level, format, rest);
#line 16107 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch___vprintf_chk(int level, const char *format, va_list rest)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL___vprintf_chk);
	result = bypass_action___vprintf_chk(&trap, level, format, rest);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe___vprintf_chk(&trap, level, format, rest), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

/* ==== __printf_chk ===================================== knowledge/linux-glibc/stdio.bk:80 ====
 *
 *   __printf_chk  knowledge/linux-glibc/stdio.bk:80  it works through open inside the C library
 */

#if defined(__linux__) && defined(__GLIBC__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless___printf_chk(void)
{
	return bypass_stream_now(stdout) == stdout;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe___printf_chk(struct bypass_trap *bypass_trap, int level,
		const char *format)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	BYPASS_TEXT(text, int, "level", level);
	bypass_text_pointer(text, "format", format);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action___printf_chk(struct bypass_trap *bypass_trap, int level, const char *format, va_list args)
{
#line 84 "knowledge/linux-glibc/stdio.bk"
                    return bypass_local___vfprintf_chk((FILE *)bypass_stream_now(stdout), level, format, args);
#line 16153 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch___printf_chk(int level, const char *format, va_list args)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL___printf_chk);
	result = bypass_action___printf_chk(&trap, level, format, args);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe___printf_chk(&trap, level, format), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

/* ==== __vwprintf_chk ============================== knowledge/linux-glibc/stdio.wide.bk:34 ====
 *
 *   __vwprintf_chk  knowledge/linux-glibc/stdio.wide.bk:34  it works through open inside the C...
 */

#if defined(__linux__) && defined(__GLIBC__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless___vwprintf_chk(void)
{
	return bypass_stream_ours(stdout) == NULL;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe___vwprintf_chk(struct bypass_trap *bypass_trap, int level,
		const wchar_t *format, va_list rest)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	BYPASS_TEXT(text, int, "level", level);
	bypass_text_pointer(text, "format", format);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action___vwprintf_chk(struct bypass_trap *bypass_trap, int level, const wchar_t *format,
		va_list rest)
{
#line 37 "knowledge/linux-glibc/stdio.wide.bk"
                    return bypass_wide_print(bypass_stream_ours(stdout), format, rest);
#line 16200 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch___vwprintf_chk(int level, const wchar_t *format, va_list rest)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL___vwprintf_chk);
	result = bypass_action___vwprintf_chk(&trap, level, format, rest);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe___vwprintf_chk(&trap, level, format, rest), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__) && defined(__GLIBC__)
/* __vwprintf_chk: knowledge/linux-glibc/stdio.wide.bk:34 */
typedef int bypass_fn___vwprintf_chk(int, const wchar_t *, va_list);
static void *bypass_original___vwprintf_chk;

int bypass_entry___vwprintf_chk(int level, const wchar_t *format, va_list rest) BYPASS_ENTRY("__vwprintf_chk");
int bypass_entry___vwprintf_chk(int level, const wchar_t *format, va_list rest)
{
	if (bypass_is_local() || bypass_unless___vwprintf_chk())
		return ((bypass_fn___vwprintf_chk *)bypass_original(&bypass_original___vwprintf_chk, "__vwprintf_chk", NULL))(level, format, rest);
	return bypass_switch___vwprintf_chk(level, format, rest);
}

/* The original, for actions. */
int bypass_local___vwprintf_chk(int level, const wchar_t *format, va_list rest)
{
	return ((bypass_fn___vwprintf_chk *)bypass_original(&bypass_original___vwprintf_chk, "__vwprintf_chk", NULL))(level, format, rest);
}
#endif

/* ==== __wprintf_chk =============================== knowledge/linux-glibc/stdio.wide.bk:39 ====
 *
 *   __wprintf_chk  knowledge/linux-glibc/stdio.wide.bk:39  it works through open inside the C l...
 */

#if defined(__linux__) && defined(__GLIBC__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless___wprintf_chk(void)
{
	return bypass_stream_ours(stdout) == NULL;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe___wprintf_chk(struct bypass_trap *bypass_trap, int level,
		const wchar_t *format)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	BYPASS_TEXT(text, int, "level", level);
	bypass_text_pointer(text, "format", format);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action___wprintf_chk(struct bypass_trap *bypass_trap, int level, const wchar_t *format,
		va_list args)
{
#line 43 "knowledge/linux-glibc/stdio.wide.bk"
                    return bypass_wide_print(bypass_stream_ours(stdout), format, args);
#line 16267 "figure8_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch___wprintf_chk(int level, const wchar_t *format, va_list args)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL___wprintf_chk);
	result = bypass_action___wprintf_chk(&trap, level, format, args);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe___wprintf_chk(&trap, level, format), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__) && defined(__GLIBC__)
/* __wprintf_chk: knowledge/linux-glibc/stdio.wide.bk:39 */
int bypass_entry___wprintf_chk(int level, const wchar_t *format, ...) BYPASS_ENTRY("__wprintf_chk");
int bypass_entry___wprintf_chk(int level, const wchar_t *format, ...)
{
	va_list args;
	int result;

	va_start(args, format);
	if (bypass_is_local() || bypass_unless___wprintf_chk())
		result = bypass_local___wprintf_chk(level, format, args);
	else
		result = bypass_switch___wprintf_chk(level, format, args);
	va_end(args);
	return result;
}

/* The original, for actions. */
typedef int bypass_fn_of___wprintf_chk(int, const wchar_t *, va_list);
static void *bypass_original_of___wprintf_chk;

int bypass_local___wprintf_chk(int level, const wchar_t *format, va_list args)
{
	return ((bypass_fn_of___wprintf_chk *)bypass_original(&bypass_original_of___wprintf_chk, "__vwprintf_chk", NULL))(level, format, args);
}
#endif

/* ==== __isoc99_vwscanf ============================ knowledge/linux-glibc/stdio.wide.bk:50 ====
 *
 *   __isoc99_vwscanf  knowledge/linux-glibc/stdio.wide.bk:50  it works through open inside the...
 */

#if defined(__linux__) && defined(__GLIBC__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless___isoc99_vwscanf(void)
{
	return bypass_stream_ours(stdin) == NULL;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe___isoc99_vwscanf(struct bypass_trap *bypass_trap, const wchar_t *format,
		va_list rest)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "format", format);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action___isoc99_vwscanf(struct bypass_trap *bypass_trap, const wchar_t *format, va_list rest)
{
#define bypass_fail(E) do { errno = (E); return -1; } while (0)
#line 54 "knowledge/linux-glibc/stdio.wide.bk"
                    bypass_fail(EOPNOTSUPP);
#line 16340 "figure8_agent.c"
#undef bypass_fail
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch___isoc99_vwscanf(const wchar_t *format, va_list rest)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL___isoc99_vwscanf);
	result = bypass_action___isoc99_vwscanf(&trap, format, rest);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe___isoc99_vwscanf(&trap, format, rest), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__) && defined(__GLIBC__)
/* __isoc99_vwscanf: knowledge/linux-glibc/stdio.wide.bk:50 */
typedef int bypass_fn___isoc99_vwscanf(const wchar_t *, va_list);
static void *bypass_original___isoc99_vwscanf;

int bypass_entry___isoc99_vwscanf(const wchar_t *format, va_list rest) BYPASS_ENTRY("__isoc99_vwscanf");
int bypass_entry___isoc99_vwscanf(const wchar_t *format, va_list rest)
{
	if (bypass_is_local() || bypass_unless___isoc99_vwscanf())
		return ((bypass_fn___isoc99_vwscanf *)bypass_original(&bypass_original___isoc99_vwscanf, "__isoc99_vwscanf", NULL))(format, rest);
	return bypass_switch___isoc99_vwscanf(format, rest);
}

/* The original, for actions. */
int bypass_local___isoc99_vwscanf(const wchar_t *format, va_list rest)
{
	return ((bypass_fn___isoc99_vwscanf *)bypass_original(&bypass_original___isoc99_vwscanf, "__isoc99_vwscanf", NULL))(format, rest);
}
#endif

/* ==== __isoc99_wscanf ============================= knowledge/linux-glibc/stdio.wide.bk:62 ====
 *
 *   __isoc99_wscanf  knowledge/linux-glibc/stdio.wide.bk:62  it works through open inside the C...
 */

#if defined(__linux__) && defined(__GLIBC__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless___isoc99_wscanf(void)
{
	return bypass_stream_ours(stdin) == NULL;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe___isoc99_wscanf(struct bypass_trap *bypass_trap, const wchar_t *format)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "format", format);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action___isoc99_wscanf(struct bypass_trap *bypass_trap, const wchar_t *format, va_list args)
{
#define bypass_fail(E) do { errno = (E); return -1; } while (0)
#line 67 "knowledge/linux-glibc/stdio.wide.bk"
                    bypass_fail(EOPNOTSUPP);
#line 16406 "figure8_agent.c"
#undef bypass_fail
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch___isoc99_wscanf(const wchar_t *format, va_list args)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL___isoc99_wscanf);
	result = bypass_action___isoc99_wscanf(&trap, format, args);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe___isoc99_wscanf(&trap, format), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__) && defined(__GLIBC__)
/* __isoc99_wscanf: knowledge/linux-glibc/stdio.wide.bk:62 */
int bypass_entry___isoc99_wscanf(const wchar_t *format, ...) BYPASS_ENTRY("__isoc99_wscanf");
int bypass_entry___isoc99_wscanf(const wchar_t *format, ...)
{
	va_list args;
	int result;

	va_start(args, format);
	if (bypass_is_local() || bypass_unless___isoc99_wscanf())
		result = bypass_local___isoc99_wscanf(format, args);
	else
		result = bypass_switch___isoc99_wscanf(format, args);
	va_end(args);
	return result;
}

/* The original, for actions. */
typedef int bypass_fn_of___isoc99_wscanf(const wchar_t *, va_list);
static void *bypass_original_of___isoc99_wscanf;

int bypass_local___isoc99_wscanf(const wchar_t *format, va_list args)
{
	return ((bypass_fn_of___isoc99_wscanf *)bypass_original(&bypass_original_of___isoc99_wscanf, "__isoc99_vwscanf", NULL))(format, args);
}
#endif

/* ==== bypass_stream ==================================== knowledge/posix/descriptors.bk:29 ==== */

#if defined(__linux__)
/* Sender: have the shadow run bypass_stream, and bring back its answer. */
int bypass_shadow_bypass_stream(int fd)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_bypass_stream, 0);
	bypass_put_descriptor(&call, fd);
	if (bypass_call_run(&call))
		result = BYPASS_GET(&call.reply, int);
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

#endif

/* ==== bypass_directory_name =========================== knowledge/posix/directories.bk:187 ==== */

/* Sender: have the shadow run bypass_directory_name, and bring back its answer. */
int bypass_shadow_bypass_directory_name(int fd, char *name, size_t size)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_bypass_directory_name, 0);
	bypass_put_descriptor(&call, fd);
	bypass_require(&call.request, name != NULL);
	BYPASS_PUT(&call.request, size_t, size);
	if (bypass_call_run(&call)) {
		result = BYPASS_GET(&call.reply, int);
		if (call.outs)
			bypass_get_string_into(&call.reply, name, size);
	}
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* ==== bypass_enter ==================================== knowledge/posix/directories.bk:183 ==== */

/* Sender: have the shadow run bypass_enter, and bring back its answer. */
int bypass_shadow_bypass_enter(const char *path)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_bypass_enter, 0);
	bypass_put_path(&call, 0, path, PATH_MAX);
	if (bypass_call_run(&call))
		result = BYPASS_GET(&call.reply, int);
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* ==== bypass_map_status ==================================== knowledge/posix/mapping.bk:21 ==== */

/* Sender: have the shadow run bypass_map_status, and bring back its answer. */
int bypass_shadow_bypass_map_status(int fd, int64_t *status)
{
	struct bypass_call call;
	int result = -1;
	size_t status_count;

	bypass_call_begin(&call, BYPASS_CALL_bypass_map_status, 0);
	status_count = bypass_amount(&call.request, 4, sizeof(int64_t)) / sizeof(int64_t);
	bypass_put_descriptor(&call, fd);
	bypass_require(&call.request, status != NULL || status_count == 0);
	if (bypass_call_run(&call)) {
		result = BYPASS_GET(&call.reply, int);
		if (call.outs)
			BYPASS_GET_EACH(&call.reply, int64_t, status, bypass_get_count(&call.reply, status_count));
	}
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* ==== bypass_map_piece ===================================== knowledge/posix/mapping.bk:21 ==== */

/* Sender: have the shadow run bypass_map_piece, and bring back its answer. */
ssize_t bypass_shadow_bypass_map_piece(int fd, int64_t *at, void *data, size_t length)
{
	struct bypass_call call;
	ssize_t result = -1;
	size_t data_count;

	bypass_call_begin(&call, BYPASS_CALL_bypass_map_piece, 0);
	length = bypass_partial(length);
	data_count = bypass_amount(&call.request, length, 1);
	bypass_put_descriptor(&call, fd);
	if (bypass_require(&call.request, at != NULL))
		BYPASS_PUT(&call.request, int64_t, *at);
	bypass_require(&call.request, data != NULL || data_count == 0);
	BYPASS_PUT(&call.request, size_t, length);
	if (bypass_call_run(&call)) {
		result = BYPASS_GET(&call.reply, ssize_t);
		if (call.outs) {
			*at = BYPASS_GET(&call.reply, int64_t);
			bypass_get_bytes_into(&call.reply, data, data_count);
		}
	}
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* ==== bypass_poll_home ===================================== knowledge/posix/polling.bk:27 ==== */

/* Sender: have the shadow run bypass_poll_home, and bring back its answer. */
int bypass_shadow_bypass_poll_home(const int *files, const short *events, short *ready, size_t count,
		int64_t nanoseconds)
{
	struct bypass_call call;
	int result = -1;
	size_t files_count;
	size_t events_count;
	size_t ready_count;

	bypass_call_begin(&call, BYPASS_CALL_bypass_poll_home, 1);
	files_count = bypass_amount(&call.request, count, sizeof(int)) / sizeof(int);
	events_count = bypass_amount(&call.request, count, sizeof(short)) / sizeof(short);
	ready_count = bypass_amount(&call.request, count, sizeof(short)) / sizeof(short);
	if (bypass_require(&call.request, files != NULL || files_count == 0)) {
		bypass_put_count(&call.request, files_count);
		BYPASS_PUT_EACH_DESCRIPTOR(&call, files, files_count);
	}
	if (bypass_require(&call.request, events != NULL || events_count == 0)) {
		bypass_put_count(&call.request, events_count);
		BYPASS_PUT_EACH_SYMBOLS(&call.request, events, events_count, &bypass_symbols_poll_events);
	}
	bypass_require(&call.request, ready != NULL || ready_count == 0);
	BYPASS_PUT(&call.request, size_t, count);
	BYPASS_PUT(&call.request, int64_t, nanoseconds);
	if (bypass_call_run(&call)) {
		result = BYPASS_GET(&call.reply, int);
		if (call.outs)
			BYPASS_GET_EACH_SYMBOLS(&call.reply, short, ready, bypass_get_count(&call.reply, ready_count), &bypass_symbols_poll_events);
	}
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* ==== bypass_fetch ========================================= knowledge/posix/process.bk:89 ==== */

/* Sender: have the shadow run bypass_fetch, and bring back its answer. */
ssize_t bypass_shadow_bypass_fetch(const char *path, int program, int64_t offset, void *data, size_t length,
		int64_t *version)
{
	struct bypass_call call;
	ssize_t result = -1;
	size_t data_count;
	size_t version_count;

	bypass_call_begin(&call, BYPASS_CALL_bypass_fetch, 0);
	length = bypass_partial(length);
	data_count = bypass_amount(&call.request, length, 1);
	version_count = bypass_amount(&call.request, 8, sizeof(int64_t)) / sizeof(int64_t);
	bypass_put_path(&call, 0, path, PATH_MAX);
	BYPASS_PUT(&call.request, int, program);
	BYPASS_PUT(&call.request, int64_t, offset);
	bypass_require(&call.request, data != NULL || data_count == 0);
	BYPASS_PUT(&call.request, size_t, length);
	bypass_require(&call.request, version != NULL || version_count == 0);
	if (bypass_call_run(&call)) {
		result = BYPASS_GET(&call.reply, ssize_t);
		if (call.outs) {
			bypass_get_bytes_into(&call.reply, data, data_count);
			BYPASS_GET_EACH(&call.reply, int64_t, version, bypass_get_count(&call.reply, version_count));
		}
	}
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* ==== bypass_spawn_file =================================== knowledge/posix/process.bk:179 ==== */

/* Sender: have the shadow run bypass_spawn_file, and bring back its answer. */
int bypass_shadow_bypass_spawn_file(const char *path, int flags, mode_t mode)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_bypass_spawn_file, 0);
	bypass_put_path(&call, 0, path, PATH_MAX);
	bypass_put_symbols(&call.request, flags, &bypass_symbols_open_flags);
	bypass_put_symbols(&call.request, mode, &bypass_symbols_file_mode);
	if (bypass_call_run(&call))
		result = bypass_get_descriptor_new(&call, (flags & O_CLOEXEC) != 0);
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* ==== bypass_socket_connect =============================== knowledge/posix/sockets.bk:468 ==== */

/* Sender: have the shadow run bypass_socket_connect, and bring back its answer. */
int bypass_shadow_bypass_socket_connect(int fd, const void *address, size_t length)
{
	struct bypass_call call;
	int result = -1;
	size_t address_count;

	bypass_call_begin(&call, BYPASS_CALL_bypass_socket_connect, 1);
	address_count = bypass_amount(&call.request, length, 1);
	bypass_put_descriptor(&call, fd);
	if (bypass_require(&call.request, address != NULL || address_count == 0))
		bypass_put_bytes(&call.request, address, address_count);
	BYPASS_PUT(&call.request, size_t, length);
	if (bypass_call_run(&call))
		result = BYPASS_GET(&call.reply, int);
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* ==== bypass_socket_send_message ========================== knowledge/posix/sockets.bk:468 ==== */

/* Sender: have the shadow run bypass_socket_send_message, and bring back its answer. */
ssize_t bypass_shadow_bypass_socket_send_message(int fd, const void *data, size_t length, int flags,
		const void *address, size_t address_length, const void *control, size_t control_length, const int *files,
		size_t count)
{
	struct bypass_call call;
	ssize_t result = -1;
	size_t data_count;
	size_t address_count;
	size_t control_count;
	size_t files_count;

	bypass_call_begin(&call, BYPASS_CALL_bypass_socket_send_message, 1);
	data_count = bypass_amount(&call.request, length, 1);
	address_count = bypass_amount(&call.request, address_length, 1);
	control_count = bypass_amount(&call.request, control_length, 1);
	files_count = bypass_amount(&call.request, count, sizeof(int)) / sizeof(int);
	bypass_put_descriptor(&call, fd);
	if (bypass_require(&call.request, data != NULL || data_count == 0))
		bypass_put_bytes(&call.request, data, data_count);
	BYPASS_PUT(&call.request, size_t, length);
	bypass_put_symbols(&call.request, flags, &bypass_symbols_message_flags);
	if (bypass_require(&call.request, address != NULL || address_count == 0))
		bypass_put_bytes(&call.request, address, address_count);
	BYPASS_PUT(&call.request, size_t, address_length);
	if (bypass_require(&call.request, control != NULL || control_count == 0))
		bypass_put_bytes(&call.request, control, control_count);
	BYPASS_PUT(&call.request, size_t, control_length);
	if (bypass_require(&call.request, files != NULL || files_count == 0)) {
		bypass_put_count(&call.request, files_count);
		BYPASS_PUT_EACH_DESCRIPTOR(&call, files, files_count);
	}
	BYPASS_PUT(&call.request, size_t, count);
	if (bypass_call_run(&call))
		result = BYPASS_GET(&call.reply, ssize_t);
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* ==== socket ============================================== knowledge/posix/sockets.bk:468 ==== */

/* Sender: have the shadow run socket, and bring back its answer. */
int bypass_shadow_socket(int family, int type, int protocol)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_socket, 0);
	bypass_put_symbols(&call.request, family, &bypass_symbols_address_family);
	bypass_put_symbols(&call.request, type, &bypass_symbols_socket_type);
	BYPASS_PUT(&call.request, int, protocol);
	if (bypass_call_run(&call))
		result = bypass_get_descriptor_new(&call, (type & SOCK_CLOEXEC) != 0);
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* ==== bypass_socket_receive_message ======================= knowledge/posix/sockets.bk:483 ==== */

/* Sender: have the shadow run bypass_socket_receive_message, and bring back its answer. */
ssize_t bypass_shadow_bypass_socket_receive_message(int fd, void *data, size_t length, int flags, void *address,
		size_t *address_length, void *control, size_t room, size_t *control_length, int *files, size_t most, size_t *count,
		int *answer)
{
	struct bypass_call call;
	ssize_t result = -1;
	size_t data_count;
	size_t address_count;
	size_t control_count;
	size_t files_count;

	bypass_call_begin(&call, BYPASS_CALL_bypass_socket_receive_message, 1);
	data_count = bypass_amount(&call.request, length, 1);
	address_count = bypass_amount(&call.request, BYPASS_ADDRESS_MAX, 1);
	control_count = bypass_amount(&call.request, BYPASS_CONTROL_MAX, 1);
	files_count = bypass_amount(&call.request, most, sizeof(int)) / sizeof(int);
	bypass_put_descriptor(&call, fd);
	bypass_require(&call.request, data != NULL || data_count == 0);
	BYPASS_PUT(&call.request, size_t, length);
	bypass_put_symbols(&call.request, flags, &bypass_symbols_message_flags);
	bypass_require(&call.request, address != NULL || address_count == 0);
	bypass_require(&call.request, address_length != NULL);
	bypass_require(&call.request, control != NULL || control_count == 0);
	BYPASS_PUT(&call.request, size_t, room);
	bypass_require(&call.request, control_length != NULL);
	bypass_require(&call.request, files != NULL || files_count == 0);
	BYPASS_PUT(&call.request, size_t, most);
	bypass_require(&call.request, count != NULL);
	bypass_require(&call.request, answer != NULL);
	if (bypass_call_run(&call)) {
		result = BYPASS_GET(&call.reply, ssize_t);
		if (call.outs) {
			bypass_get_bytes_into(&call.reply, data, data_count);
			bypass_get_bytes_into(&call.reply, address, address_count);
			*address_length = BYPASS_GET(&call.reply, size_t);
			bypass_get_bytes_into(&call.reply, control, control_count);
			*control_length = BYPASS_GET(&call.reply, size_t);
			BYPASS_GET_EACH_DESCRIPTOR_NEW(&call, files, bypass_get_count(&call.reply, files_count), (flags & MSG_CMSG_CLOEXEC) != 0);
			*count = BYPASS_GET(&call.reply, size_t);
			*answer = (int)bypass_get_symbols(&call.reply, &bypass_symbols_message_flags);
		}
	}
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* ==== bypass_lock_file ========================== knowledge/linux/descriptors.tables.bk:15 ==== */

#if defined(__linux__)
/* Sender: have the shadow run bypass_lock_file, and bring back its answer. */
int bypass_shadow_bypass_lock_file(int fd, int command, struct flock *lock)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_bypass_lock_file, 1);
	bypass_put_descriptor(&call, fd);
	bypass_put_symbols(&call.request, command, &bypass_symbols_lock_command);
	if (bypass_require(&call.request, lock != NULL))
		bypass_put_record(&call.request, lock, &bypass_record_flock);
	if (bypass_call_run(&call)) {
		result = BYPASS_GET(&call.reply, int);
		if (call.outs)
			bypass_get_record(&call.reply, lock, &bypass_record_flock);
	}
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

#endif

/* ==== bypass_get_file_flags ===================== knowledge/linux/descriptors.tables.bk:15 ==== */

#if defined(__linux__)
/* Sender: have the shadow run bypass_get_file_flags, and bring back its answer. */
int bypass_shadow_bypass_get_file_flags(int fd, int *flags)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_bypass_get_file_flags, 0);
	bypass_put_descriptor(&call, fd);
	bypass_require(&call.request, flags != NULL);
	if (bypass_call_run(&call)) {
		result = BYPASS_GET(&call.reply, int);
		if (call.outs)
			*flags = (int)bypass_get_symbols(&call.reply, &bypass_symbols_open_flags);
	}
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

#endif

/* ==== bypass_set_file_flags ===================== knowledge/linux/descriptors.tables.bk:15 ==== */

#if defined(__linux__)
/* Sender: have the shadow run bypass_set_file_flags, and bring back its answer. */
int bypass_shadow_bypass_set_file_flags(int fd, int flags)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_bypass_set_file_flags, 0);
	bypass_put_descriptor(&call, fd);
	bypass_put_symbols(&call.request, flags, &bypass_symbols_open_flags);
	if (bypass_call_run(&call))
		result = BYPASS_GET(&call.reply, int);
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

#endif

/* ==== bypass_control_file ======================= knowledge/linux/descriptors.tables.bk:15 ==== */

#if defined(__linux__)
/* Sender: have the shadow run bypass_control_file, and bring back its answer. */
int bypass_shadow_bypass_control_file(int fd, int command, int value)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_bypass_control_file, 0);
	bypass_put_descriptor(&call, fd);
	bypass_put_symbols(&call.request, command, &bypass_symbols_file_control);
	BYPASS_PUT(&call.request, int, value);
	if (bypass_call_run(&call))
		result = BYPASS_GET(&call.reply, int);
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

#endif

/* ==== bypass_file_number ======================== knowledge/linux/descriptors.tables.bk:97 ==== */

#if defined(__linux__)
/* Sender: have the shadow run bypass_file_number, and bring back its answer. */
int bypass_shadow_bypass_file_number(int fd, unsigned int what, uint64_t *number)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_bypass_file_number, 0);
	bypass_put_descriptor(&call, fd);
	bypass_put_symbols(&call.request, what, &bypass_symbols_file_number);
	bypass_require(&call.request, number != NULL);
	if (bypass_call_run(&call)) {
		result = BYPASS_GET(&call.reply, int);
		if (call.outs)
			*number = BYPASS_GET(&call.reply, uint64_t);
	}
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

#endif

/* ==== bypass_set_attributes ===================== knowledge/linux/descriptors.tables.bk:97 ==== */

#if defined(__linux__)
/* Sender: have the shadow run bypass_set_attributes, and bring back its answer. */
int bypass_shadow_bypass_set_attributes(int fd, int flags)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_bypass_set_attributes, 0);
	bypass_put_descriptor(&call, fd);
	BYPASS_PUT(&call.request, int, flags);
	if (bypass_call_run(&call))
		result = BYPASS_GET(&call.reply, int);
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

#endif

/* ==== bypass_clone_range ======================== knowledge/linux/descriptors.tables.bk:97 ==== */

#if defined(__linux__)
/* Sender: have the shadow run bypass_clone_range, and bring back its answer. */
int bypass_shadow_bypass_clone_range(int to, int from, uint64_t at, uint64_t length, uint64_t to_at)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_bypass_clone_range, 0);
	bypass_put_descriptor(&call, to);
	bypass_put_descriptor(&call, from);
	BYPASS_PUT(&call.request, uint64_t, at);
	BYPASS_PUT(&call.request, uint64_t, length);
	BYPASS_PUT(&call.request, uint64_t, to_at);
	if (bypass_call_run(&call))
		result = BYPASS_GET(&call.reply, int);
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

#endif

/* ==== bypass_window ============================= knowledge/linux/descriptors.tables.bk:97 ==== */

#if defined(__linux__)
/* Sender: have the shadow run bypass_window, and bring back its answer. */
int bypass_shadow_bypass_window(int fd, int set, struct winsize *size)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_bypass_window, 0);
	bypass_put_descriptor(&call, fd);
	BYPASS_PUT(&call.request, int, set);
	if (bypass_require(&call.request, size != NULL))
		bypass_put_record(&call.request, size, &bypass_record_winsize);
	if (bypass_call_run(&call)) {
		result = BYPASS_GET(&call.reply, int);
		if (call.outs)
			bypass_get_record(&call.reply, size, &bypass_record_winsize);
	}
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

#endif

/* ==== pread ================================================= knowledge/linux/files.bk:131 ==== */

/* Sender: have the shadow run pread, and bring back its answer. */
ssize_t bypass_shadow_pread(int fd, void *data, size_t length, off_t offset)
{
	struct bypass_call call;
	ssize_t result = -1;
	size_t data_count;

	bypass_call_begin(&call, BYPASS_CALL_pread, 1);
	length = bypass_partial(length);
	data_count = bypass_amount(&call.request, length, 1);
	bypass_put_descriptor(&call, fd);
	bypass_require(&call.request, data != NULL || data_count == 0);
	BYPASS_PUT(&call.request, size_t, length);
	BYPASS_PUT(&call.request, off_t, offset);
	if (bypass_call_run(&call)) {
		result = BYPASS_GET(&call.reply, ssize_t);
		if (call.outs)
			bypass_get_bytes_into(&call.reply, data, data_count);
	}
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* ==== bypass_epoll_change ================================== knowledge/linux/polling.bk:99 ==== */

#if defined(__linux__)
/* Sender: have the shadow run bypass_epoll_change, and bring back its answer. */
int bypass_shadow_bypass_epoll_change(int twin, int operation, int fd, uint32_t events, uint64_t data)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_bypass_epoll_change, 0);
	bypass_put_descriptor(&call, twin);
	BYPASS_PUT(&call.request, int, operation);
	bypass_put_descriptor(&call, fd);
	BYPASS_PUT(&call.request, uint32_t, events);
	BYPASS_PUT(&call.request, uint64_t, data);
	if (bypass_call_run(&call))
		result = BYPASS_GET(&call.reply, int);
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

#endif

/* ==== bypass_epoll_make ==================================== knowledge/linux/polling.bk:94 ==== */

#if defined(__linux__)
/* Sender: have the shadow run bypass_epoll_make, and bring back its answer. */
int bypass_shadow_bypass_epoll_make(void)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_bypass_epoll_make, 0);
	if (bypass_call_run(&call))
		result = bypass_get_descriptor_new(&call, 0);
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

#endif

/* ==== bypass_epoll_take =================================== knowledge/linux/polling.bk:124 ==== */

#if defined(__linux__)
/* Sender: have the shadow run bypass_epoll_take, and bring back its answer. */
int bypass_shadow_bypass_epoll_take(int twin, uint32_t *events, uint64_t *data, int most, int64_t nanoseconds)
{
	struct bypass_call call;
	int result = -1;
	size_t events_count;
	size_t data_count;

	bypass_call_begin(&call, BYPASS_CALL_bypass_epoll_take, 1);
	events_count = bypass_amount(&call.request, most, sizeof(uint32_t)) / sizeof(uint32_t);
	data_count = bypass_amount(&call.request, most, sizeof(uint64_t)) / sizeof(uint64_t);
	bypass_put_descriptor(&call, twin);
	bypass_require(&call.request, events != NULL || events_count == 0);
	bypass_require(&call.request, data != NULL || data_count == 0);
	BYPASS_PUT(&call.request, int, most);
	BYPASS_PUT(&call.request, int64_t, nanoseconds);
	if (bypass_call_run(&call)) {
		result = BYPASS_GET(&call.reply, int);
		if (call.outs) {
			BYPASS_GET_EACH(&call.reply, uint32_t, events, bypass_get_count(&call.reply, events_count));
			BYPASS_GET_EACH(&call.reply, uint64_t, data, bypass_get_count(&call.reply, data_count));
		}
	}
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

#endif

/* ==== bypass_read_directory ==================== knowledge/posix/directories.streams.bk:13 ==== */

/* Sender: have the shadow run bypass_read_directory, and bring back its answer. */
ssize_t bypass_shadow_bypass_read_directory(int fd, void *entries, size_t size)
{
	struct bypass_call call;
	ssize_t result = -1;
	size_t entries_count;

	bypass_call_begin(&call, BYPASS_CALL_bypass_read_directory, 0);
	entries_count = bypass_amount(&call.request, size, 1);
	bypass_put_descriptor(&call, fd);
	bypass_require(&call.request, entries != NULL || entries_count == 0);
	BYPASS_PUT(&call.request, size_t, size);
	if (bypass_call_run(&call)) {
		result = BYPASS_GET(&call.reply, ssize_t);
		if (call.outs)
			bypass_get_bytes_into(&call.reply, entries, entries_count);
	}
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* ==== ftruncate ============================================= knowledge/linux/stdio.bk:207 ==== */

/* Sender: have the shadow run ftruncate, and bring back its answer. */
int bypass_shadow_ftruncate(int fd, off_t length)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_ftruncate, 0);
	bypass_put_descriptor(&call, fd);
	BYPASS_PUT(&call.request, off_t, length);
	if (bypass_call_run(&call))
		result = BYPASS_GET(&call.reply, int);
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* ==== The agent ================================================= what the runtime is told ==== */

/* Ways in below the symbols. Of those by one system call the first whose function does not pass it on is taken. */
#if defined(__LP64__)
static const struct bypass_system_entry bypass_system_entries[] = {
#if defined(SYS_open)
	{ SYS_open, BYPASS_CALL_open, 0, 0, BYPASS_NEEDS_LOADER, bypass_below_open_open },
#endif
#if defined(SYS_creat)
	{ SYS_creat, BYPASS_CALL_open, 0, 0, BYPASS_NEEDS_LOADER, bypass_below_open_creat },
#endif
#if defined(SYS_close)
	{ SYS_close, BYPASS_CALL_close, BYPASS_SYSTEM_DESCRIPTOR, 0, BYPASS_NEEDS_STREAMS | BYPASS_NEEDS_LOADER, bypass_below_close_close },
#endif
#if defined(SYS_read)
	{ SYS_read, BYPASS_CALL_read, BYPASS_SYSTEM_REFUSED | BYPASS_SYSTEM_DESCRIPTOR, 0, BYPASS_NEEDS_STREAMS | BYPASS_NEEDS_LOADER, bypass_below_read_read },
#endif
#if defined(SYS_write)
	{ SYS_write, BYPASS_CALL_write, BYPASS_SYSTEM_REFUSED | BYPASS_SYSTEM_DESCRIPTOR, 0, BYPASS_NEEDS_STREAMS, bypass_below_write_write },
#endif
#if defined(SYS_lseek)
	{ SYS_lseek, BYPASS_CALL_lseek, BYPASS_SYSTEM_REFUSED | BYPASS_SYSTEM_DESCRIPTOR, 0, BYPASS_NEEDS_STREAMS, bypass_below_lseek_lseek },
#endif
#if defined(SYS_openat)
	{ SYS_openat, BYPASS_CALL_open, 0, 0, BYPASS_NEEDS_LOADER, bypass_below_open_openat },
#endif
#if defined(SYS_openat2)
	{ SYS_openat2, BYPASS_CALL_open, 0, 0, BYPASS_NEEDS_LOADER, bypass_below_open_openat2 },
#endif
#if defined(SYS_dup)
	{ SYS_dup, BYPASS_CALL_dup, 0, 0, 0, bypass_below_dup_dup },
#endif
#if defined(SYS_dup2)
	{ SYS_dup2, BYPASS_CALL_dup2, 0, 0, BYPASS_NEEDS_STREAMS, bypass_below_dup2_dup2 },
#endif
#if defined(SYS_fchdir)
	{ SYS_fchdir, BYPASS_CALL_fchdir, 0, 0, 0, bypass_below_fchdir_fchdir },
#endif
#if defined(SYS_setrlimit)
	{ SYS_setrlimit, BYPASS_CALL_setrlimit, 0, 0, 0, bypass_below_setrlimit_setrlimit },
#endif
#if defined(SYS_mmap)
	{ SYS_mmap, BYPASS_CALL_mmap, BYPASS_SYSTEM_REFUSED | BYPASS_SYSTEM_DESCRIPTOR, 0, BYPASS_NEEDS_MEMORY | BYPASS_NEEDS_STREAMS | BYPASS_NEEDS_LOADER, bypass_below_mmap_mmap },
#endif
#if defined(SYS_poll)
	{ SYS_poll, BYPASS_CALL_poll, BYPASS_SYSTEM_DESCRIPTOR, 0, 0, bypass_below_poll_poll },
#endif
#if defined(SYS_select)
	{ SYS_select, BYPASS_CALL_select, BYPASS_SYSTEM_DESCRIPTOR, 0, 0, bypass_below_select_select },
#endif
#if defined(SYS_pselect6)
	{ SYS_pselect6, BYPASS_CALL_pselect, BYPASS_SYSTEM_DESCRIPTOR, 0, 0, bypass_below_pselect_pselect6 },
#endif
#if defined(SYS_fork)
	{ SYS_fork, BYPASS_CALL_fork, 0, 0, 0, bypass_below_fork_fork },
#endif
#if defined(SYS_vfork)
	{ SYS_vfork, BYPASS_CALL_vfork, 0, 0, 0, bypass_below_vfork_vfork },
#endif
#if defined(SYS_waitpid)
	{ SYS_waitpid, BYPASS_CALL_waitpid, 0, 0, 0, bypass_below_waitpid_waitpid },
#endif
#if defined(SYS_waitid)
	{ SYS_waitid, BYPASS_CALL_waitid, 0, 0, 0, bypass_below_waitid_waitid },
#endif
#if defined(SYS_execve)
	{ SYS_execve, BYPASS_CALL_execve, 0, 0, 0, bypass_below_execve_execve },
#endif
#if defined(SYS_sendmsg)
	{ SYS_sendmsg, BYPASS_CALL_sendmsg, 0, 0, 0, bypass_below_sendmsg_sendmsg },
#endif
#if defined(SYS_recvmsg)
	{ SYS_recvmsg, BYPASS_CALL_recvmsg, 0, 0, 0, bypass_below_recvmsg_recvmsg },
#endif
#if defined(SYS_fstat)
	{ SYS_fstat, BYPASS_CALL_fstat, BYPASS_SYSTEM_DESCRIPTOR, 0, BYPASS_NEEDS_STREAMS | BYPASS_NEEDS_LOADER, bypass_below_fstat_fstat },
#endif
#if defined(SYS_newfstatat)
	{ SYS_newfstatat, BYPASS_CALL_fstatat, 0, 0, BYPASS_NEEDS_STREAMS | BYPASS_NEEDS_LOADER, bypass_below_fstatat_newfstatat },
#endif
#if defined(SYS_fchownat)
	{ SYS_fchownat, BYPASS_CALL_fchownat, BYPASS_SYSTEM_DESCRIPTOR, 0, 0, bypass_below_fchownat_fchownat },
#endif
#if defined(__linux__)
#if defined(SYS_dup3)
	{ SYS_dup3, BYPASS_CALL_dup3, 0, 0, BYPASS_NEEDS_STREAMS, bypass_below_dup3_dup3 },
#endif
#endif
#if defined(__linux__)
#if defined(SYS_fcntl)
	{ SYS_fcntl, BYPASS_CALL_fcntl, 0, 0, 0, bypass_below_fcntl_fcntl },
#endif
#endif
#if defined(__linux__)
#if defined(SYS_ioctl)
	{ SYS_ioctl, BYPASS_CALL_ioctl, 0, 0, BYPASS_NEEDS_STREAMS, bypass_below_ioctl_ioctl },
#endif
#endif
#if defined(__linux__)
#if defined(SYS_sendfile)
	{ SYS_sendfile, BYPASS_CALL_sendfile, BYPASS_SYSTEM_REFUSED | BYPASS_SYSTEM_DESCRIPTOR, 0, 0, bypass_below_sendfile_sendfile },
#endif
#endif
#if defined(__linux__)
#if defined(SYS_splice)
	{ SYS_splice, BYPASS_CALL_splice, BYPASS_SYSTEM_REFUSED | BYPASS_SYSTEM_DESCRIPTOR, 0, 0, bypass_below_splice_splice },
#endif
#endif
#if defined(__linux__)
#if defined(SYS_copy_file_range)
	{ SYS_copy_file_range, BYPASS_CALL_copy_file_range, BYPASS_SYSTEM_REFUSED | BYPASS_SYSTEM_DESCRIPTOR, 0, 0, bypass_below_copy_file_range_copy_file_range },
#endif
#endif
#if defined(__linux__)
#if defined(SYS_name_to_handle_at)
	{ SYS_name_to_handle_at, BYPASS_CALL_name_to_handle_at, 0, 0, 0, bypass_below_name_to_handle_at_name_to_handle_at },
#endif
#endif
#if defined(__linux__)
#if defined(SYS_prlimit64)
	{ SYS_prlimit64, BYPASS_CALL_prlimit, 0, 0, 0, bypass_below_prlimit_prlimit64 },
#endif
#endif
#if defined(__linux__)
#if defined(SYS_ppoll)
	{ SYS_ppoll, BYPASS_CALL_ppoll, BYPASS_SYSTEM_DESCRIPTOR, 0, 0, bypass_below_ppoll_ppoll },
#endif
#endif
#if defined(__linux__)
#if defined(SYS_epoll_ctl)
	{ SYS_epoll_ctl, BYPASS_CALL_epoll_ctl, BYPASS_SYSTEM_REFUSED | BYPASS_SYSTEM_DESCRIPTOR, 0, 0, bypass_below_epoll_ctl_epoll_ctl },
#endif
#endif
#if defined(__linux__)
#if defined(SYS_epoll_wait)
	{ SYS_epoll_wait, BYPASS_CALL_epoll_wait, BYPASS_SYSTEM_DESCRIPTOR, 0, 0, bypass_below_epoll_wait_epoll_wait },
#endif
#endif
#if defined(__linux__)
#if defined(SYS_epoll_pwait)
	{ SYS_epoll_pwait, BYPASS_CALL_epoll_pwait, BYPASS_SYSTEM_DESCRIPTOR, 0, 0, bypass_below_epoll_pwait_epoll_pwait },
#endif
#endif
#if defined(__linux__)
#if defined(SYS_wait4)
	{ SYS_wait4, BYPASS_CALL_wait4, 0, 0, 0, bypass_below_wait4_wait4 },
#endif
#endif
#if defined(__linux__)
#if defined(SYS_sendmmsg)
	{ SYS_sendmmsg, BYPASS_CALL_sendmmsg, 0, 0, 0, bypass_below_sendmmsg_sendmmsg },
#endif
#endif
#if defined(__linux__)
#if defined(SYS_recvmmsg)
	{ SYS_recvmmsg, BYPASS_CALL_recvmmsg, 0, 0, 0, bypass_below_recvmmsg_recvmmsg },
#endif
#endif
#if defined(__linux__)
#if defined(SYS_fstatfs)
	{ SYS_fstatfs, BYPASS_CALL_fstatfs, BYPASS_SYSTEM_DESCRIPTOR, 0, 0, bypass_below_fstatfs_fstatfs },
#endif
#endif
#if defined(__linux__) && defined(__GLIBC__)
#if defined(SYS_close_range)
	{ SYS_close_range, BYPASS_CALL_close_range, 0, 0, 0, bypass_below_close_range_close_range },
#endif
#endif
#if defined(__linux__) && defined(__GLIBC__)
#if defined(SYS_epoll_pwait2)
	{ SYS_epoll_pwait2, BYPASS_CALL_epoll_pwait2, BYPASS_SYSTEM_DESCRIPTOR, 0, 0, bypass_below_epoll_pwait2_epoll_pwait2 },
#endif
#endif
#if defined(__linux__) && defined(__GLIBC__)
#if defined(SYS_execveat)
	{ SYS_execveat, BYPASS_CALL_execveat, 0, 0, 0, bypass_below_execveat_execveat },
#endif
#endif
#if defined(__linux__) && defined(__GLIBC__)
#if defined(SYS_statx)
	{ SYS_statx, BYPASS_CALL_statx, 0, 0, 0, bypass_below_statx_statx },
#endif
#endif
#if defined(SYS_dup3)
	{ SYS_dup3, BYPASS_CALL_dup2, 0, 0, BYPASS_NEEDS_STREAMS, bypass_below_dup2_dup3 },
#endif
#if defined(SYS_prlimit64)
	{ SYS_prlimit64, BYPASS_CALL_setrlimit, 0, 0, 0, bypass_below_setrlimit_prlimit64 },
#endif
#if defined(SYS_clone) && (defined(__linux__))
	{ SYS_clone, BYPASS_CALL_fork, 0, 0, 0, bypass_below_fork_clone },
#endif
#if defined(SYS_clone3) && (defined(__linux__))
	{ SYS_clone3, BYPASS_CALL_fork, 0, 0, 0, bypass_below_fork_clone3 },
#endif
#if defined(SYS_wait4)
	{ SYS_wait4, BYPASS_CALL_wait, 0, 0, 0, bypass_below_wait_wait4 },
#endif
#if defined(SYS_wait4)
	{ SYS_wait4, BYPASS_CALL_waitpid, 0, 0, 0, bypass_below_waitpid_wait4 },
#endif
#if defined(SYS_newfstatat)
	{ SYS_newfstatat, BYPASS_CALL_fstat, BYPASS_SYSTEM_DESCRIPTOR, 0, BYPASS_NEEDS_STREAMS | BYPASS_NEEDS_LOADER, bypass_below_fstat_newfstatat },
#endif
#if defined(__linux__)
#if defined(SYS_epoll_pwait)
	{ SYS_epoll_pwait, BYPASS_CALL_epoll_wait, BYPASS_SYSTEM_DESCRIPTOR, 0, 0, bypass_below_epoll_wait_epoll_pwait },
#endif
#endif
#if defined(__linux__)
#if defined(SYS_wait4)
	{ SYS_wait4, BYPASS_CALL_wait3, 0, 0, 0, bypass_below_wait3_wait4 },
#endif
#endif
	{ -1, 0, 0, 0, 0, NULL },
};
#define BYPASS_SYSTEM_ENTRIES bypass_system_entries, sizeof(bypass_system_entries) / sizeof(bypass_system_entries[0]) - 1,
#else
#define BYPASS_SYSTEM_ENTRIES NULL, 0, /* system entries */
#endif

const struct bypass_agent bypass_agent = {
	&bypass_spec,
	NULL, 0, /* settings */
	NULL, 0, /* path rules */
	BYPASS_LOST_FAIL,
	NULL, /* agent_start */
	BYPASS_LEAKS_TRAP,
	BYPASS_SYSTEM_ENTRIES
};

#ifdef __cplusplus
}
#endif
