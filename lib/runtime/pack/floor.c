/*
 * floor.c -- lets a pack run on C libraries that are older than the one it was built with. Linked with --wrap=NAME for each of these: what
 * newer GNU C libraries moved or gave a new version is reached by the version that it always had, or by its system call. Nothing of it is
 * seen outside of the file that it is linked into.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__GLIBC__) && (defined(__x86_64__) || defined(__aarch64__)) && defined(__LP64__)
#ifdef __x86_64__
#define FIRST "GLIBC_2.2.5"
#else
#define FIRST "GLIBC_2.17"
#endif
#define HIDDEN __attribute__((visibility("hidden")))
/* An agent for any C library names no version at all: what moved is found where it is. */
#ifndef BYPASS_ANY_LIBC
/* `old_NAME` is NAME as the first version of the library had it; it still has that. */
#define OLD(result, name, parameters) \
	extern result old_##name parameters; \
	__asm__(".symver old_" #name "," #name "@" FIRST); \
	HIDDEN result __wrap_##name parameters; \
	HIDDEN result __wrap_##name parameters

/* ---- libdl, libpthread and libutil, which became parts of libc in 2.34 ---- */

OLD(void *, dlopen, (const char *name, int flags)) { return old_dlopen(name, flags); }
OLD(int, dlclose, (void *handle)) { return old_dlclose(handle); }
OLD(char *, dlerror, (void)) { return old_dlerror(); }
OLD(int, dladdr, (const void *address, void *info)) { return old_dladdr(address, info); }
/* These look at which file calls: it is the same one. */
OLD(void *, dlsym, (void *handle, const char *name)) { return old_dlsym(handle, name); }
OLD(void *, dlvsym, (void *handle, const char *name, const char *version)) { return old_dlvsym(handle, name, version); }
OLD(int, pthread_create, (pthread_t *thread, const pthread_attr_t *how, void *(*run)(void *), void *argument))
{
	return old_pthread_create(thread, how, run, argument);
}
OLD(int, pthread_join, (pthread_t thread, void **result)) { return old_pthread_join(thread, result); }
OLD(int, pthread_kill, (pthread_t thread, int number)) { return old_pthread_kill(thread, number); }
OLD(int, pthread_detach, (pthread_t thread)) { return old_pthread_detach(thread); }
OLD(int, pthread_cancel, (pthread_t thread)) { return old_pthread_cancel(thread); }
OLD(int, pthread_once, (pthread_once_t *once, void (*run)(void))) { return old_pthread_once(once, run); }
OLD(int, pthread_mutex_trylock, (pthread_mutex_t *mutex)) { return old_pthread_mutex_trylock(mutex); }
OLD(int, pthread_attr_setstacksize, (pthread_attr_t *how, size_t size)) { return old_pthread_attr_setstacksize(how, size); }
OLD(int, pthread_sigmask, (int how, const sigset_t *set, sigset_t *old)) { return old_pthread_sigmask(how, set, old); }
OLD(void, pthread_testcancel, (void)) { old_pthread_testcancel(); }
OLD(void, _pthread_cleanup_push, (void *cleanup, void (*routine)(void *), void *argument))
{
	old__pthread_cleanup_push(cleanup, routine, argument);
}
OLD(void, _pthread_cleanup_pop, (void *cleanup, int execute)) { old__pthread_cleanup_pop(cleanup, execute); }
OLD(int, forkpty, (int *master, char *name, const void *modes, const void *size)) { return old_forkpty(master, name, modes, size); }

#endif

/* ---- the start of a program; a library has none ---- */

#ifdef BYPASS_PROGRAM
typedef void initializer(int, char **, char **);
extern initializer *__preinit_array_start[] HIDDEN, *__preinit_array_end[] HIDDEN, *__init_array_start[] HIDDEN, *__init_array_end[] HIDDEN;

/* Before 2.34 each program brought this; the library then knew its constructors only by it. */
static void initialize(int count, char **arguments, char **environment)
{
	initializer **each;

	for (each = __preinit_array_start; each < __preinit_array_end; each++)
		(*each)(count, arguments, environment);
	for (each = __init_array_start; each < __init_array_end; each++)
		(*each)(count, arguments, environment);
}

OLD(int, __libc_start_main, (int (*main)(int, char **, char **), int count, char **arguments, initializer *first, void (*last)(void),
			     void (*loader)(void), void *stack))
{
	return old___libc_start_main(main, count, arguments, first != NULL ? first : initialize, last, loader, stack);
}
#endif

/* ---- calls that the kernel had long before the library ---- */

#define CALL(result, name, parameters) \
	HIDDEN result __wrap_##name parameters; \
	HIDDEN result __wrap_##name parameters

CALL(int, fstatat, (int at, const char *path, struct stat *status, int flags)) { return (int)syscall(SYS_newfstatat, at, path, status, flags); }
CALL(int, stat, (const char *path, struct stat *status)) { return __wrap_fstatat(AT_FDCWD, path, status, 0); }
CALL(int, lstat, (const char *path, struct stat *status)) { return __wrap_fstatat(AT_FDCWD, path, status, AT_SYMLINK_NOFOLLOW); }
CALL(int, fstat, (int file, struct stat *status)) { return (int)syscall(SYS_fstat, file, status); }
CALL(int, fstatat64, (int at, const char *path, struct stat *status, int flags)) { return __wrap_fstatat(at, path, status, flags); }
CALL(int, stat64, (const char *path, struct stat *status)) { return __wrap_stat(path, status); }
CALL(int, lstat64, (const char *path, struct stat *status)) { return __wrap_lstat(path, status); }
CALL(int, fstat64, (int file, struct stat *status)) { return __wrap_fstat(file, status); }
CALL(int, mknodat, (int at, const char *path, mode_t mode, dev_t device)) { return (int)syscall(SYS_mknodat, at, path, mode, (unsigned)device); }
CALL(int, mknod, (const char *path, mode_t mode, dev_t device)) { return __wrap_mknodat(AT_FDCWD, path, mode, device); }
CALL(int, statx, (int at, const char *path, int flags, unsigned mask, void *status))
{
	return (int)syscall(SYS_statx, at, path, flags, mask, status);
}
CALL(int, renameat2, (int from, const char *old, int to, const char *new_name, unsigned flags))
{
	return (int)syscall(SYS_renameat2, from, old, to, new_name, flags);
}
CALL(ssize_t, getdents64, (int file, void *buffer, size_t size)) { return syscall(SYS_getdents64, file, buffer, size); }
CALL(ssize_t, copy_file_range, (int from, off_t *at, int to, off_t *where, size_t length, unsigned flags))
{
	return syscall(SYS_copy_file_range, from, at, to, where, length, flags);
}
CALL(int, memfd_create, (const char *name, unsigned flags)) { return (int)syscall(SYS_memfd_create, name, flags); }
CALL(ssize_t, getrandom, (void *buffer, size_t size, unsigned flags)) { return syscall(SYS_getrandom, buffer, size, flags); }
CALL(int, fcntl64, (int file, int command, ...))
{
	va_list arguments;
	long argument;

	va_start(arguments, command);
	argument = va_arg(arguments, long);
	va_end(arguments);
	return (int)syscall(SYS_fcntl, file, command, argument);
}
#endif
