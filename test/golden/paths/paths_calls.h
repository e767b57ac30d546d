/*
 * paths_calls.h -- the calls of spec.bp, for its generated files.
 * Written by bypass 0.0.0. Edit spec.bp, not this file.
 */
#ifndef BYPASS_PATHS_CALLS_H
#define BYPASS_PATHS_CALLS_H

#include "bypass.h"
#include "spec.h"
#if BYPASS_ABI != 1
#error "this was generated for another version of the runtime: generate it again"
#endif
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <glob.h>
#include <limits.h>
#include <netinet/in.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/times.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#include <utime.h>
#include <wordexp.h>
#if defined(__linux__)
#include <mntent.h>
#include <pty.h>
#include <sched.h>
#include <stdarg.h>
#include <stdio_ext.h>
#include <sys/epoll.h>
#include <sys/inotify.h>
#include <sys/sendfile.h>
#include <sys/statfs.h>
#include <sys/sysinfo.h>
#include <sys/vfs.h>
#include <sys/xattr.h>
#include <wchar.h>
#endif
#if defined(__linux__) && defined(__GLIBC__)
#include <fts.h>
#include <linux/fs.h>
#include <stdarg.h>
#include <stdio_ext.h>
#include <sys/epoll.h>
#include <sys/statfs.h>
#include <sys/sysmacros.h>
#include <wchar.h>
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
	BYPASS_CALL_open,
	BYPASS_CALL_openat,
	BYPASS_CALL_close,
	BYPASS_CALL_read,
	BYPASS_CALL_write,
	BYPASS_CALL_mkdir,
	BYPASS_CALL_mkdirat,
	BYPASS_CALL_rmdir,
	BYPASS_CALL_unlink,
	BYPASS_CALL_unlinkat,
	BYPASS_CALL_remove,
	BYPASS_CALL_rename,
	BYPASS_CALL_renameat,
	BYPASS_CALL_link,
	BYPASS_CALL_linkat,
	BYPASS_CALL_symlink,
	BYPASS_CALL_symlinkat,
	BYPASS_CALL_readlink,
	BYPASS_CALL_readlinkat,
	BYPASS_CALL_mkfifo,
	BYPASS_CALL_mkfifoat,
	BYPASS_CALL_mknod,
	BYPASS_CALL_mknodat,
	BYPASS_CALL_chdir,
	BYPASS_CALL_opendir,
	BYPASS_CALL_truncate,
	BYPASS_CALL_execve,
	BYPASS_CALL_posix_spawn,
	BYPASS_CALL_stat,
	BYPASS_CALL_lstat,
	BYPASS_CALL_fstatat,
	BYPASS_CALL_access,
	BYPASS_CALL_faccessat,
	BYPASS_CALL_chmod,
	BYPASS_CALL_fchmodat,
	BYPASS_CALL_chown,
	BYPASS_CALL_lchown,
	BYPASS_CALL_fchownat,
	BYPASS_CALL_utimensat,
	BYPASS_CALL_utimes,
	BYPASS_CALL_utime,
	BYPASS_CALL_statvfs,
	BYPASS_CALL_pathconf,
	BYPASS_CALL_ftok,
	BYPASS_CALL_chroot,
	BYPASS_CALL_inotify_add_watch,
	BYPASS_CALL_name_to_handle_at,
	BYPASS_CALL_eaccess,
	BYPASS_CALL_lchmod,
	BYPASS_CALL_lutimes,
	BYPASS_CALL_futimesat,
	BYPASS_CALL_statfs,
	BYPASS_CALL_getxattr,
	BYPASS_CALL_lgetxattr,
	BYPASS_CALL_setxattr,
	BYPASS_CALL_lsetxattr,
	BYPASS_CALL_listxattr,
	BYPASS_CALL_llistxattr,
	BYPASS_CALL_removexattr,
	BYPASS_CALL_lremovexattr,
	BYPASS_CALL_fopen,
	BYPASS_CALL_freopen,
	BYPASS_CALL_renameat2,
	BYPASS_CALL_execveat,
	BYPASS_CALL_statx,
	BYPASS_CALL_sigaction,
	BYPASS_CALL_signal,
	BYPASS_CALL_pthread_create,
	BYPASS_CALL___sysv_signal,
	BYPASS_CALL_bypass_enter,
	BYPASS_CALL_lseek,
	BYPASS_CALL_bypass_read_directory,
	BYPASS_CALL_bypass_fetch,
	BYPASS_CALL_bypass_spawn_file,
	BYPASS_CALL_bypass_stream,
	BYPASS_CALL_ftruncate,
	BYPASS_CALL_dup,
	BYPASS_CALL_dup2,
	BYPASS_CALL_isatty,
	BYPASS_CALL_fchdir,
	BYPASS_CALL_setrlimit,
	BYPASS_CALL_mmap,
	BYPASS_CALL_poll,
	BYPASS_CALL_select,
	BYPASS_CALL_pselect,
	BYPASS_CALL_fork,
	BYPASS_CALL_vfork,
	BYPASS_CALL_wait,
	BYPASS_CALL_waitpid,
	BYPASS_CALL_waitid,
	BYPASS_CALL_execl,
	BYPASS_CALL_execle,
	BYPASS_CALL_execlp,
	BYPASS_CALL_execvp,
	BYPASS_CALL_fexecve,
	BYPASS_CALL_posix_spawnp,
	BYPASS_CALL_posix_spawn_file_actions_addopen,
	BYPASS_CALL_posix_spawn_file_actions_init,
	BYPASS_CALL_posix_spawn_file_actions_destroy,
	BYPASS_CALL_system,
	BYPASS_CALL_popen,
	BYPASS_CALL_pclose,
	BYPASS_CALL_sendmsg,
	BYPASS_CALL_recvmsg,
	BYPASS_CALL_fstat,
	BYPASS_CALL_fstatvfs,
	BYPASS_CALL_fpathconf,
	BYPASS_CALL_tcgetattr,
	BYPASS_CALL_tcsetattr,
	BYPASS_CALL_tcdrain,
	BYPASS_CALL_tcflush,
	BYPASS_CALL_tcflow,
	BYPASS_CALL_tcsendbreak,
	BYPASS_CALL_tcgetpgrp,
	BYPASS_CALL_tcsetpgrp,
	BYPASS_CALL_tcgetsid,
	BYPASS_CALL_ttyname,
	BYPASS_CALL_dup3,
	BYPASS_CALL_ttyname_r,
	BYPASS_CALL_fcntl,
	BYPASS_CALL_ioctl,
	BYPASS_CALL_sendfile,
	BYPASS_CALL_splice,
	BYPASS_CALL_copy_file_range,
	BYPASS_CALL_prlimit,
	BYPASS_CALL_ppoll,
	BYPASS_CALL_epoll_ctl,
	BYPASS_CALL_epoll_wait,
	BYPASS_CALL_epoll_pwait,
	BYPASS_CALL_wait3,
	BYPASS_CALL_wait4,
	BYPASS_CALL_execvpe,
	BYPASS_CALL_daemon,
	BYPASS_CALL_forkpty,
	BYPASS_CALL_clone,
	BYPASS_CALL_posix_spawn_file_actions_addchdir_np,
	BYPASS_CALL_posix_spawn_file_actions_addfchdir_np,
	BYPASS_CALL_sendmmsg,
	BYPASS_CALL_recvmmsg,
	BYPASS_CALL_fstatfs,
	BYPASS_CALL_close_range,
	BYPASS_CALL_epoll_pwait2,
	BYPASS_CALL_tcgetwinsize,
	BYPASS_CALL_tcsetwinsize,
	BYPASS_CALL_getcwd,
	BYPASS_CALL_realpath,
	BYPASS_CALL_fdopendir,
	BYPASS_CALL_readdir,
	BYPASS_CALL_readdir_r,
	BYPASS_CALL_closedir,
	BYPASS_CALL_rewinddir,
	BYPASS_CALL_seekdir,
	BYPASS_CALL_telldir,
	BYPASS_CALL_dirfd,
	BYPASS_CALL_scandir,
	BYPASS_CALL_ftw,
	BYPASS_CALL_nftw,
	BYPASS_CALL_glob,
	BYPASS_CALL_get_current_dir_name,
	BYPASS_CALL_setmntent,
	BYPASS_CALL_endmntent,
	BYPASS_CALL_mkostemps,
	BYPASS_CALL_mkdtemp,
	BYPASS_CALL_mktemp,
	BYPASS_CALL_fdopen,
	BYPASS_CALL_fclose,
	BYPASS_CALL_fileno,
	BYPASS_CALL_fread,
	BYPASS_CALL_fwrite,
	BYPASS_CALL_fgetc,
	BYPASS_CALL_fputc,
	BYPASS_CALL_ungetc,
	BYPASS_CALL_fgets,
	BYPASS_CALL_fputs,
	BYPASS_CALL_getdelim,
	BYPASS_CALL_getline,
	BYPASS_CALL_getw,
	BYPASS_CALL_putw,
	BYPASS_CALL_vfprintf,
	BYPASS_CALL_fprintf,
	BYPASS_CALL_vfscanf,
	BYPASS_CALL_fscanf,
	BYPASS_CALL_fflush,
	BYPASS_CALL_fseek,
	BYPASS_CALL_fseeko,
	BYPASS_CALL_ftell,
	BYPASS_CALL_ftello,
	BYPASS_CALL_rewind,
	BYPASS_CALL_fgetpos,
	BYPASS_CALL_fsetpos,
	BYPASS_CALL_feof,
	BYPASS_CALL_ferror,
	BYPASS_CALL_clearerr,
	BYPASS_CALL_setvbuf,
	BYPASS_CALL_setbuf,
	BYPASS_CALL_setbuffer,
	BYPASS_CALL_setlinebuf,
	BYPASS_CALL_flockfile,
	BYPASS_CALL_ftrylockfile,
	BYPASS_CALL_funlockfile,
	BYPASS_CALL___fbufsize,
	BYPASS_CALL___fpending,
	BYPASS_CALL___flbf,
	BYPASS_CALL___freadable,
	BYPASS_CALL___fwritable,
	BYPASS_CALL___freading,
	BYPASS_CALL___fwriting,
	BYPASS_CALL___fsetlocking,
	BYPASS_CALL_fgetwc,
	BYPASS_CALL_fputwc,
	BYPASS_CALL_ungetwc,
	BYPASS_CALL_fgetws,
	BYPASS_CALL_fputws,
	BYPASS_CALL_vfwprintf,
	BYPASS_CALL_fwprintf,
	BYPASS_CALL_fwide,
	BYPASS_CALL_vfwscanf,
	BYPASS_CALL_fwscanf,
	BYPASS_CALL___overflow,
	BYPASS_CALL___uflow,
	BYPASS_CALL___underflow,
	BYPASS_CALL___vfprintf_chk,
	BYPASS_CALL___fprintf_chk,
	BYPASS_CALL___isoc99_vfscanf,
	BYPASS_CALL___isoc99_fscanf,
	BYPASS_CALL___fpurge,
	BYPASS_CALL___vfwprintf_chk,
	BYPASS_CALL___fwprintf_chk,
	BYPASS_CALL___isoc99_vfwscanf,
	BYPASS_CALL___isoc99_fwscanf,
	BYPASS_CALL_vdprintf,
	BYPASS_CALL_dprintf,
	BYPASS_CALL_puts,
	BYPASS_CALL_putchar,
	BYPASS_CALL_getchar,
	BYPASS_CALL_vprintf,
	BYPASS_CALL_printf,
	BYPASS_CALL_vscanf,
	BYPASS_CALL_scanf,
	BYPASS_CALL_perror,
	BYPASS_CALL_getwchar,
	BYPASS_CALL_putwchar,
	BYPASS_CALL_vwprintf,
	BYPASS_CALL_wprintf,
	BYPASS_CALL_vwscanf,
	BYPASS_CALL_wscanf,
	BYPASS_CALL_canonicalize_file_name,
	BYPASS_CALL_getwd,
	BYPASS_CALL_scandirat,
	BYPASS_CALL_fts_open,
	BYPASS_CALL_fts_read,
	BYPASS_CALL_fts_children,
	BYPASS_CALL_fts_set,
	BYPASS_CALL_fts_close,
	BYPASS_CALL___vdprintf_chk,
	BYPASS_CALL___dprintf_chk,
	BYPASS_CALL___vprintf_chk,
	BYPASS_CALL___printf_chk,
	BYPASS_CALL___vwprintf_chk,
	BYPASS_CALL___wprintf_chk,
	BYPASS_CALL___isoc99_vwscanf,
	BYPASS_CALL___isoc99_wscanf,
	BYPASS_CALL_bypass_directory_name,
	BYPASS_CALL_bypass_map_status,
	BYPASS_CALL_bypass_map_piece,
	BYPASS_CALL_bypass_poll_home,
	BYPASS_CALL_bypass_socket_connect,
	BYPASS_CALL_bypass_socket_send_message,
	BYPASS_CALL_socket,
	BYPASS_CALL_bypass_socket_receive_message,
	BYPASS_CALL_bypass_lock_file,
	BYPASS_CALL_bypass_get_file_flags,
	BYPASS_CALL_bypass_set_file_flags,
	BYPASS_CALL_bypass_control_file,
	BYPASS_CALL_bypass_file_number,
	BYPASS_CALL_bypass_set_attributes,
	BYPASS_CALL_bypass_clone_range,
	BYPASS_CALL_bypass_window,
	BYPASS_CALL_pread,
	BYPASS_CALL_bypass_epoll_change,
	BYPASS_CALL_bypass_epoll_make,
	BYPASS_CALL_bypass_epoll_take,
};

#pragma GCC visibility push(hidden)
extern const struct bypass_symbols bypass_symbols_errno;
extern const struct bypass_symbols bypass_symbols_open_flags;
extern const struct bypass_symbols bypass_symbols_file_mode;
extern const struct bypass_symbols bypass_symbols_unlink_flags;
extern const struct bypass_symbols bypass_symbols_at_flags;
extern const struct bypass_symbols bypass_symbols_access_mode;
extern const struct bypass_symbols bypass_symbols_access_flags;
extern const struct bypass_symbols bypass_symbols_path_limit;
extern const struct bypass_symbols bypass_symbols_xattr_flags;
extern const struct bypass_symbols bypass_symbols_rename_flags;
extern const struct bypass_symbols bypass_symbols_statx_mask;
extern const struct bypass_symbols bypass_symbols_seek_whence;
extern const struct bypass_symbols bypass_symbols_resource_limit;
extern const struct bypass_symbols bypass_symbols_terminal_when;
extern const struct bypass_symbols bypass_symbols_terminal_queue;
extern const struct bypass_symbols bypass_symbols_terminal_flow;
extern const struct bypass_symbols bypass_symbols_poll_events;
extern const struct bypass_symbols bypass_symbols_message_flags;
extern const struct bypass_symbols bypass_symbols_address_family;
extern const struct bypass_symbols bypass_symbols_socket_type;
extern const struct bypass_symbols bypass_symbols_lock_command;
extern const struct bypass_symbols bypass_symbols_file_control;
extern const struct bypass_symbols bypass_symbols_file_number;
extern const struct bypass_symbols bypass_symbols_terminal_input;
extern const struct bypass_symbols bypass_symbols_terminal_output;
extern const struct bypass_symbols bypass_symbols_terminal_control;
extern const struct bypass_symbols bypass_symbols_terminal_local;
extern const struct bypass_symbols bypass_symbols_lock_type;
extern const struct bypass_record bypass_record_stat;
extern const struct bypass_record bypass_record_timespec;
extern const struct bypass_record bypass_record_timeval;
extern const struct bypass_record bypass_record_utimbuf;
extern const struct bypass_record bypass_record_statvfs;
extern const struct bypass_record bypass_record_statfs;
extern const struct bypass_record bypass_record_statx;
extern const struct bypass_record bypass_record_rlimit;
extern const struct bypass_record bypass_record_termios;
extern const struct bypass_record bypass_record_winsize;
extern const struct bypass_record bypass_record_flock;
#pragma GCC visibility pop

/* The agent's side of each call: the original, the sender, the switch. */
struct FTW;
struct bypass_plain_dirent;
struct bypass_plain_next;
struct bypass_plain_stat;
struct bypass_plain_statfs;
struct bypass_plain_statvfs;
struct bypass_time64_stat;
struct bypass_time64_timespec;
struct bypass_time64_timespecs;
struct bypass_time64_timeval;
struct bypass_time64_timevals;
struct dirent;
struct epoll_event;
struct file_handle;
struct flock;
struct mmsghdr;
struct msghdr;
struct pollfd;
struct rlimit;
struct rusage;
struct sigaction;
struct stat;
struct statfs;
struct statvfs;
struct statx;
struct termios;
struct timespec;
struct timeval;
struct utimbuf;
struct winsize;
#pragma GCC visibility push(hidden)
int bypass_local_open(const char *path, int flags, mode_t mode);
int bypass_again_open(const char *path, int flags, mode_t mode);
int bypass_shadow_open(const char *path, int flags, mode_t mode);
int bypass_switch_open(const char *path, int flags, mode_t mode);
int bypass_wants_open_mode(int flags);
int bypass_given_creat_flags(void);
int bypass_local_openat(int dirfd, const char *path, int flags, mode_t mode);
int bypass_again_openat(int dirfd, const char *path, int flags, mode_t mode);
int bypass_shadow_openat(int dirfd, const char *path, int flags, mode_t mode);
int bypass_switch_openat(int dirfd, const char *path, int flags, mode_t mode);
int bypass_wants_openat_mode(int flags);
int bypass_local_close(int fd);
int bypass_again_close(int fd);
int bypass_shadow_close(int fd);
int bypass_switch_close(int fd);
ssize_t bypass_local_read(int fd, void *data, size_t length);
ssize_t bypass_again_read(int fd, void *data, size_t length);
ssize_t bypass_shadow_read(int fd, void *data, size_t length);
ssize_t bypass_switch_read(int fd, void *data, size_t length);
int bypass_unless___read_chk(size_t length, size_t capacity);
ssize_t bypass_local_write(int fd, const void *data, size_t length);
ssize_t bypass_again_write(int fd, const void *data, size_t length);
ssize_t bypass_shadow_write(int fd, const void *data, size_t length);
ssize_t bypass_switch_write(int fd, const void *data, size_t length);
int bypass_local_mkdir(const char *path, mode_t mode);
int bypass_again_mkdir(const char *path, mode_t mode);
int bypass_shadow_mkdir(const char *path, mode_t mode);
int bypass_switch_mkdir(const char *path, mode_t mode);
int bypass_local_mkdirat(int dirfd, const char *path, mode_t mode);
int bypass_again_mkdirat(int dirfd, const char *path, mode_t mode);
int bypass_shadow_mkdirat(int dirfd, const char *path, mode_t mode);
int bypass_switch_mkdirat(int dirfd, const char *path, mode_t mode);
int bypass_local_rmdir(const char *path);
int bypass_again_rmdir(const char *path);
int bypass_shadow_rmdir(const char *path);
int bypass_switch_rmdir(const char *path);
int bypass_local_unlink(const char *path);
int bypass_again_unlink(const char *path);
int bypass_shadow_unlink(const char *path);
int bypass_switch_unlink(const char *path);
int bypass_local_unlinkat(int dirfd, const char *path, int flags);
int bypass_again_unlinkat(int dirfd, const char *path, int flags);
int bypass_shadow_unlinkat(int dirfd, const char *path, int flags);
int bypass_switch_unlinkat(int dirfd, const char *path, int flags);
int bypass_local_remove(const char *path);
int bypass_shadow_remove(const char *path);
int bypass_switch_remove(const char *path);
int bypass_local_rename(const char *from, const char *to);
int bypass_again_rename(const char *from, const char *to);
int bypass_shadow_rename(const char *from, const char *to);
int bypass_switch_rename(const char *from, const char *to);
int bypass_local_renameat(int fromfd, const char *from, int tofd, const char *to);
int bypass_again_renameat(int fromfd, const char *from, int tofd, const char *to);
int bypass_shadow_renameat(int fromfd, const char *from, int tofd, const char *to);
int bypass_switch_renameat(int fromfd, const char *from, int tofd, const char *to);
int bypass_local_link(const char *from, const char *to);
int bypass_again_link(const char *from, const char *to);
int bypass_shadow_link(const char *from, const char *to);
int bypass_switch_link(const char *from, const char *to);
int bypass_local_linkat(int fromfd, const char *from, int tofd, const char *to, int flags);
int bypass_again_linkat(int fromfd, const char *from, int tofd, const char *to, int flags);
int bypass_shadow_linkat(int fromfd, const char *from, int tofd, const char *to, int flags);
int bypass_switch_linkat(int fromfd, const char *from, int tofd, const char *to, int flags);
int bypass_local_symlink(const char *target, const char *path);
int bypass_again_symlink(const char *target, const char *path);
int bypass_shadow_symlink(const char *target, const char *path);
int bypass_switch_symlink(const char *target, const char *path);
int bypass_local_symlinkat(const char *target, int dirfd, const char *path);
int bypass_again_symlinkat(const char *target, int dirfd, const char *path);
int bypass_shadow_symlinkat(const char *target, int dirfd, const char *path);
int bypass_switch_symlinkat(const char *target, int dirfd, const char *path);
ssize_t bypass_local_readlink(const char *path, char *target, size_t size);
ssize_t bypass_again_readlink(const char *path, char *target, size_t size);
ssize_t bypass_shadow_readlink(const char *path, char *target, size_t size);
ssize_t bypass_switch_readlink(const char *path, char *target, size_t size);
int bypass_unless___readlink_chk(size_t size, size_t capacity);
ssize_t bypass_local_readlinkat(int dirfd, const char *path, char *target, size_t size);
ssize_t bypass_again_readlinkat(int dirfd, const char *path, char *target, size_t size);
ssize_t bypass_shadow_readlinkat(int dirfd, const char *path, char *target, size_t size);
ssize_t bypass_switch_readlinkat(int dirfd, const char *path, char *target, size_t size);
int bypass_unless___readlinkat_chk(size_t size, size_t capacity);
int bypass_local_mkfifo(const char *path, mode_t mode);
int bypass_again_mkfifo(const char *path, mode_t mode);
int bypass_shadow_mkfifo(const char *path, mode_t mode);
int bypass_switch_mkfifo(const char *path, mode_t mode);
int bypass_local_mkfifoat(int dirfd, const char *path, mode_t mode);
int bypass_again_mkfifoat(int dirfd, const char *path, mode_t mode);
int bypass_shadow_mkfifoat(int dirfd, const char *path, mode_t mode);
int bypass_switch_mkfifoat(int dirfd, const char *path, mode_t mode);
int bypass_local_mknod(const char *path, mode_t mode, dev_t device);
int bypass_again_mknod(const char *path, mode_t mode, dev_t device);
int bypass_shadow_mknod(const char *path, mode_t mode, dev_t device);
int bypass_switch_mknod(const char *path, mode_t mode, dev_t device);
dev_t bypass_given___xmknod_device(dev_t *place);
int bypass_local_mknodat(int dirfd, const char *path, mode_t mode, dev_t device);
int bypass_again_mknodat(int dirfd, const char *path, mode_t mode, dev_t device);
int bypass_shadow_mknodat(int dirfd, const char *path, mode_t mode, dev_t device);
int bypass_switch_mknodat(int dirfd, const char *path, mode_t mode, dev_t device);
dev_t bypass_given___xmknodat_device(dev_t *place);
int bypass_local_chdir(const char *path);
int bypass_again_chdir(const char *path);
int bypass_switch_chdir(const char *path);
int bypass_local_truncate(const char *path, off_t length);
int bypass_again_truncate(const char *path, off_t length);
int bypass_shadow_truncate(const char *path, off_t length);
int bypass_switch_truncate(const char *path, off_t length);
int bypass_local_execve(const char *path, char *const *argv, char *const *envp);
int bypass_again_execve(const char *path, char *const *argv, char *const *envp);
int bypass_switch_execve(const char *path, char *const *argv, char *const *envp);
char *const * bypass_given_execv_envp(void);
int bypass_local_stat(const char *path, struct stat *status);
int bypass_again_stat(const char *path, struct stat *status);
int bypass_shadow_stat(const char *path, struct stat *status);
int bypass_switch_stat(const char *path, struct stat *status);
int bypass_local_lstat(const char *path, struct stat *status);
int bypass_again_lstat(const char *path, struct stat *status);
int bypass_shadow_lstat(const char *path, struct stat *status);
int bypass_switch_lstat(const char *path, struct stat *status);
int bypass_local_fstatat(int dirfd, const char *path, struct stat *status, int flags);
int bypass_again_fstatat(int dirfd, const char *path, struct stat *status, int flags);
int bypass_shadow_fstatat(int dirfd, const char *path, struct stat *status, int flags);
int bypass_switch_fstatat(int dirfd, const char *path, struct stat *status, int flags);
int bypass_local_access(const char *path, int mode);
int bypass_again_access(const char *path, int mode);
int bypass_shadow_access(const char *path, int mode);
int bypass_switch_access(const char *path, int mode);
int bypass_local_faccessat(int dirfd, const char *path, int mode, int flags);
int bypass_again_faccessat(int dirfd, const char *path, int mode, int flags);
int bypass_shadow_faccessat(int dirfd, const char *path, int mode, int flags);
int bypass_switch_faccessat(int dirfd, const char *path, int mode, int flags);
int bypass_local_chmod(const char *path, mode_t mode);
int bypass_again_chmod(const char *path, mode_t mode);
int bypass_shadow_chmod(const char *path, mode_t mode);
int bypass_switch_chmod(const char *path, mode_t mode);
int bypass_local_fchmodat(int dirfd, const char *path, mode_t mode, int flags);
int bypass_again_fchmodat(int dirfd, const char *path, mode_t mode, int flags);
int bypass_shadow_fchmodat(int dirfd, const char *path, mode_t mode, int flags);
int bypass_switch_fchmodat(int dirfd, const char *path, mode_t mode, int flags);
int bypass_local_chown(const char *path, uid_t owner, gid_t group);
int bypass_again_chown(const char *path, uid_t owner, gid_t group);
int bypass_shadow_chown(const char *path, uid_t owner, gid_t group);
int bypass_switch_chown(const char *path, uid_t owner, gid_t group);
int bypass_local_lchown(const char *path, uid_t owner, gid_t group);
int bypass_again_lchown(const char *path, uid_t owner, gid_t group);
int bypass_shadow_lchown(const char *path, uid_t owner, gid_t group);
int bypass_switch_lchown(const char *path, uid_t owner, gid_t group);
int bypass_local_fchownat(int dirfd, const char *path, uid_t owner, gid_t group, int flags);
int bypass_again_fchownat(int dirfd, const char *path, uid_t owner, gid_t group, int flags);
int bypass_shadow_fchownat(int dirfd, const char *path, uid_t owner, gid_t group, int flags);
int bypass_switch_fchownat(int dirfd, const char *path, uid_t owner, gid_t group, int flags);
int bypass_local_utimensat(int dirfd, const char *path, const struct timespec *times, int flags);
int bypass_again_utimensat(int dirfd, const char *path, const struct timespec *times, int flags);
int bypass_shadow_utimensat(int dirfd, const char *path, const struct timespec *times, int flags);
int bypass_switch_utimensat(int dirfd, const char *path, const struct timespec *times, int flags);
int bypass_local_utimes(const char *path, const struct timeval *times);
int bypass_again_utimes(const char *path, const struct timeval *times);
int bypass_shadow_utimes(const char *path, const struct timeval *times);
int bypass_switch_utimes(const char *path, const struct timeval *times);
int bypass_local_utime(const char *path, const struct utimbuf *times);
int bypass_again_utime(const char *path, const struct utimbuf *times);
int bypass_shadow_utime(const char *path, const struct utimbuf *times);
int bypass_switch_utime(const char *path, const struct utimbuf *times);
int bypass_local_statvfs(const char *path, struct statvfs *status);
int bypass_shadow_statvfs(const char *path, struct statvfs *status);
int bypass_switch_statvfs(const char *path, struct statvfs *status);
long bypass_local_pathconf(const char *path, int name);
long bypass_shadow_pathconf(const char *path, int name);
long bypass_switch_pathconf(const char *path, int name);
key_t bypass_local_ftok(const char *path, int project);
key_t bypass_switch_ftok(const char *path, int project);
#if defined(__linux__)
int bypass_local_chroot(const char *path);
int bypass_again_chroot(const char *path);
int bypass_switch_chroot(const char *path);
int bypass_local_inotify_add_watch(int fd, const char *path, uint32_t mask);
int bypass_again_inotify_add_watch(int fd, const char *path, uint32_t mask);
int bypass_switch_inotify_add_watch(int fd, const char *path, uint32_t mask);
int bypass_local_name_to_handle_at(int dirfd, const char *path, struct file_handle *handle, int *mount, int flags);
int bypass_again_name_to_handle_at(int dirfd, const char *path, struct file_handle *handle, int *mount, int flags);
int bypass_switch_name_to_handle_at(int dirfd, const char *path, struct file_handle *handle, int *mount, int flags);
int bypass_local_eaccess(const char *path, int mode);
int bypass_again_eaccess(const char *path, int mode);
int bypass_shadow_eaccess(const char *path, int mode);
int bypass_switch_eaccess(const char *path, int mode);
int bypass_local_lchmod(const char *path, mode_t mode);
int bypass_again_lchmod(const char *path, mode_t mode);
int bypass_shadow_lchmod(const char *path, mode_t mode);
int bypass_switch_lchmod(const char *path, mode_t mode);
int bypass_local_lutimes(const char *path, const struct timeval *times);
int bypass_shadow_lutimes(const char *path, const struct timeval *times);
int bypass_switch_lutimes(const char *path, const struct timeval *times);
int bypass_local_futimesat(int dirfd, const char *path, const struct timeval *times);
int bypass_again_futimesat(int dirfd, const char *path, const struct timeval *times);
int bypass_shadow_futimesat(int dirfd, const char *path, const struct timeval *times);
int bypass_switch_futimesat(int dirfd, const char *path, const struct timeval *times);
int bypass_local_statfs(const char *path, struct statfs *status);
int bypass_again_statfs(const char *path, struct statfs *status);
int bypass_shadow_statfs(const char *path, struct statfs *status);
int bypass_switch_statfs(const char *path, struct statfs *status);
ssize_t bypass_local_getxattr(const char *path, const char *name, void *value, size_t size);
ssize_t bypass_again_getxattr(const char *path, const char *name, void *value, size_t size);
ssize_t bypass_shadow_getxattr(const char *path, const char *name, void *value, size_t size);
ssize_t bypass_switch_getxattr(const char *path, const char *name, void *value, size_t size);
ssize_t bypass_local_lgetxattr(const char *path, const char *name, void *value, size_t size);
ssize_t bypass_again_lgetxattr(const char *path, const char *name, void *value, size_t size);
ssize_t bypass_shadow_lgetxattr(const char *path, const char *name, void *value, size_t size);
ssize_t bypass_switch_lgetxattr(const char *path, const char *name, void *value, size_t size);
int bypass_local_setxattr(const char *path, const char *name, const void *value, size_t size, int flags);
int bypass_again_setxattr(const char *path, const char *name, const void *value, size_t size, int flags);
int bypass_shadow_setxattr(const char *path, const char *name, const void *value, size_t size, int flags);
int bypass_switch_setxattr(const char *path, const char *name, const void *value, size_t size, int flags);
int bypass_local_lsetxattr(const char *path, const char *name, const void *value, size_t size, int flags);
int bypass_again_lsetxattr(const char *path, const char *name, const void *value, size_t size, int flags);
int bypass_shadow_lsetxattr(const char *path, const char *name, const void *value, size_t size, int flags);
int bypass_switch_lsetxattr(const char *path, const char *name, const void *value, size_t size, int flags);
ssize_t bypass_local_listxattr(const char *path, char *list, size_t size);
ssize_t bypass_again_listxattr(const char *path, char *list, size_t size);
ssize_t bypass_shadow_listxattr(const char *path, char *list, size_t size);
ssize_t bypass_switch_listxattr(const char *path, char *list, size_t size);
ssize_t bypass_local_llistxattr(const char *path, char *list, size_t size);
ssize_t bypass_again_llistxattr(const char *path, char *list, size_t size);
ssize_t bypass_shadow_llistxattr(const char *path, char *list, size_t size);
ssize_t bypass_switch_llistxattr(const char *path, char *list, size_t size);
int bypass_local_removexattr(const char *path, const char *name);
int bypass_again_removexattr(const char *path, const char *name);
int bypass_shadow_removexattr(const char *path, const char *name);
int bypass_switch_removexattr(const char *path, const char *name);
int bypass_local_lremovexattr(const char *path, const char *name);
int bypass_again_lremovexattr(const char *path, const char *name);
int bypass_shadow_lremovexattr(const char *path, const char *name);
int bypass_switch_lremovexattr(const char *path, const char *name);
#endif
#if defined(__linux__) && defined(__GLIBC__)
int bypass_local_renameat2(int fromfd, const char *from, int tofd, const char *to, unsigned int flags);
int bypass_again_renameat2(int fromfd, const char *from, int tofd, const char *to, unsigned int flags);
int bypass_shadow_renameat2(int fromfd, const char *from, int tofd, const char *to, unsigned int flags);
int bypass_switch_renameat2(int fromfd, const char *from, int tofd, const char *to, unsigned int flags);
int bypass_local_execveat(int dirfd, const char *path, char *const *argv, char *const *envp, int flags);
int bypass_again_execveat(int dirfd, const char *path, char *const *argv, char *const *envp, int flags);
int bypass_switch_execveat(int dirfd, const char *path, char *const *argv, char *const *envp, int flags);
int bypass_local_statx(int dirfd, const char *path, int flags, unsigned int mask, struct statx *status);
int bypass_again_statx(int dirfd, const char *path, int flags, unsigned int mask, struct statx *status);
int bypass_shadow_statx(int dirfd, const char *path, int flags, unsigned int mask, struct statx *status);
int bypass_switch_statx(int dirfd, const char *path, int flags, unsigned int mask, struct statx *status);
#endif
int bypass_local_sigaction(int number, const struct sigaction *action, struct sigaction *old);
int bypass_switch_sigaction(int number, const struct sigaction *action, struct sigaction *old);
void (*bypass_local_signal(int number, void (*handler)(int)))(int);
void (*bypass_switch_signal(int number, void (*handler)(int)))(int);
#if defined(__linux__)
void (*bypass_local___sysv_signal(int number, void (*handler)(int)))(int);
void (*bypass_switch___sysv_signal(int number, void (*handler)(int)))(int);
#endif
int bypass_shadow_bypass_enter(const char *path);
off_t bypass_local_lseek(int fd, off_t offset, int whence);
off_t bypass_shadow_lseek(int fd, off_t offset, int whence);
ssize_t bypass_shadow_bypass_read_directory(int fd, void *entries, size_t size);
ssize_t bypass_shadow_bypass_fetch(const char *path, int program, int64_t offset, void *data, size_t length,
		int64_t *version);
int bypass_shadow_bypass_spawn_file(const char *path, int flags, mode_t mode);
#if defined(__linux__)
int bypass_shadow_bypass_stream(int fd);
#endif
int bypass_local_ftruncate(int fd, off_t length);
int bypass_shadow_ftruncate(int fd, off_t length);
int bypass_local_dup(int fd);
int bypass_again_dup(int fd);
int bypass_switch_dup(int fd);
int bypass_local_dup2(int from, int to);
int bypass_again_dup2(int from, int to);
int bypass_switch_dup2(int from, int to);
int bypass_local_isatty(int fd);
int bypass_shadow_isatty(int fd);
int bypass_switch_isatty(int fd);
int bypass_local_fchdir(int fd);
int bypass_again_fchdir(int fd);
int bypass_switch_fchdir(int fd);
int bypass_local_setrlimit(int resource, const struct rlimit *limit);
int bypass_again_setrlimit(int resource, const struct rlimit *limit);
int bypass_shadow_setrlimit(int resource, const struct rlimit *limit);
int bypass_switch_setrlimit(int resource, const struct rlimit *limit);
void *bypass_local_mmap(void *address, size_t length, int protection, int flags, int fd, off_t offset);
void *bypass_again_mmap(void *address, size_t length, int protection, int flags, int fd, off_t offset);
void *bypass_switch_mmap(void *address, size_t length, int protection, int flags, int fd, off_t offset);
int bypass_local_poll(struct pollfd *files, nfds_t count, int timeout);
int bypass_again_poll(struct pollfd *files, nfds_t count, int timeout);
int bypass_switch_poll(struct pollfd *files, nfds_t count, int timeout);
int bypass_unless___poll_chk(nfds_t count, size_t capacity);
pid_t bypass_local_fork(void);
pid_t bypass_again_fork(void);
pid_t bypass_switch_fork(void);
pid_t bypass_local_vfork(void);
pid_t bypass_again_vfork(void);
pid_t bypass_switch_vfork(void);
pid_t bypass_local_wait(int *status);
pid_t bypass_again_wait(int *status);
pid_t bypass_switch_wait(int *status);
pid_t bypass_local_waitpid(pid_t pid, int *status, int options);
pid_t bypass_again_waitpid(pid_t pid, int *status, int options);
pid_t bypass_switch_waitpid(pid_t pid, int *status, int options);
int bypass_local_execl(const char *path, const char *argument, va_list args);
int bypass_switch_execl(const char *path, const char *argument, va_list args);
int bypass_local_execle(const char *path, const char *argument, va_list args);
int bypass_switch_execle(const char *path, const char *argument, va_list args);
int bypass_local_execlp(const char *file, const char *argument, va_list args);
int bypass_switch_execlp(const char *file, const char *argument, va_list args);
int bypass_local_execvp(const char *file, char *const *argv);
int bypass_switch_execvp(const char *file, char *const *argv);
int bypass_local_fexecve(int fd, char *const *argv, char *const *envp);
int bypass_switch_fexecve(int fd, char *const *argv, char *const *envp);
int bypass_local_system(const char *command);
int bypass_switch_system(const char *command);
ssize_t bypass_local_sendmsg(int fd, const struct msghdr *message, int flags);
ssize_t bypass_again_sendmsg(int fd, const struct msghdr *message, int flags);
ssize_t bypass_switch_sendmsg(int fd, const struct msghdr *message, int flags);
ssize_t bypass_local_recvmsg(int fd, struct msghdr *message, int flags);
ssize_t bypass_again_recvmsg(int fd, struct msghdr *message, int flags);
ssize_t bypass_switch_recvmsg(int fd, struct msghdr *message, int flags);
int bypass_local_fstat(int fd, struct stat *status);
int bypass_again_fstat(int fd, struct stat *status);
int bypass_shadow_fstat(int fd, struct stat *status);
int bypass_switch_fstat(int fd, struct stat *status);
int bypass_local_fstatvfs(int fd, struct statvfs *status);
int bypass_shadow_fstatvfs(int fd, struct statvfs *status);
int bypass_switch_fstatvfs(int fd, struct statvfs *status);
long bypass_local_fpathconf(int fd, int name);
long bypass_shadow_fpathconf(int fd, int name);
long bypass_switch_fpathconf(int fd, int name);
int bypass_local_tcgetattr(int fd, struct termios *settings);
int bypass_shadow_tcgetattr(int fd, struct termios *settings);
int bypass_switch_tcgetattr(int fd, struct termios *settings);
int bypass_local_tcsetattr(int fd, int when, const struct termios *settings);
int bypass_shadow_tcsetattr(int fd, int when, const struct termios *settings);
int bypass_switch_tcsetattr(int fd, int when, const struct termios *settings);
int bypass_local_tcdrain(int fd);
int bypass_shadow_tcdrain(int fd);
int bypass_switch_tcdrain(int fd);
int bypass_local_tcflush(int fd, int queue);
int bypass_shadow_tcflush(int fd, int queue);
int bypass_switch_tcflush(int fd, int queue);
int bypass_local_tcflow(int fd, int action);
int bypass_shadow_tcflow(int fd, int action);
int bypass_switch_tcflow(int fd, int action);
int bypass_local_tcsendbreak(int fd, int duration);
int bypass_shadow_tcsendbreak(int fd, int duration);
int bypass_switch_tcsendbreak(int fd, int duration);
pid_t bypass_local_tcgetpgrp(int fd);
pid_t bypass_switch_tcgetpgrp(int fd);
int bypass_local_tcsetpgrp(int fd, pid_t group);
int bypass_switch_tcsetpgrp(int fd, pid_t group);
pid_t bypass_local_tcgetsid(int fd);
pid_t bypass_switch_tcgetsid(int fd);
char *bypass_local_ttyname(int fd);
char *bypass_switch_ttyname(int fd);
#if defined(__linux__)
int bypass_local_dup3(int from, int to, int flags);
int bypass_again_dup3(int from, int to, int flags);
int bypass_switch_dup3(int from, int to, int flags);
int bypass_local_ttyname_r(int fd, char *name, size_t size);
int bypass_switch_ttyname_r(int fd, char *name, size_t size);
int bypass_unless___ttyname_r_chk(size_t size, size_t capacity);
int bypass_local_fcntl(int fd, int command, void *argument);
int bypass_again_fcntl(int fd, int command, void *argument);
int bypass_switch_fcntl(int fd, int command, void *argument);
int bypass_local_ioctl(int fd, unsigned long request, void *argument);
int bypass_again_ioctl(int fd, unsigned long request, void *argument);
int bypass_switch_ioctl(int fd, unsigned long request, void *argument);
ssize_t bypass_local_sendfile(int to, int from, off_t *offset, size_t count);
ssize_t bypass_again_sendfile(int to, int from, off_t *offset, size_t count);
ssize_t bypass_switch_sendfile(int to, int from, off_t *offset, size_t count);
ssize_t bypass_local_splice(int from, int64_t *from_offset, int to, int64_t *to_offset, size_t length,
		unsigned int flags);
ssize_t bypass_again_splice(int from, int64_t *from_offset, int to, int64_t *to_offset, size_t length,
		unsigned int flags);
ssize_t bypass_switch_splice(int from, int64_t *from_offset, int to, int64_t *to_offset, size_t length,
		unsigned int flags);
ssize_t bypass_local_copy_file_range(int from, int64_t *from_offset, int to, int64_t *to_offset, size_t length,
		unsigned int flags);
ssize_t bypass_again_copy_file_range(int from, int64_t *from_offset, int to, int64_t *to_offset, size_t length,
		unsigned int flags);
ssize_t bypass_shadow_copy_file_range(int from, int64_t *from_offset, int to, int64_t *to_offset, size_t length,
		unsigned int flags);
ssize_t bypass_switch_copy_file_range(int from, int64_t *from_offset, int to, int64_t *to_offset, size_t length,
		unsigned int flags);
int bypass_local_prlimit(pid_t pid, int resource, const struct rlimit *wanted, struct rlimit *was);
int bypass_again_prlimit(pid_t pid, int resource, const struct rlimit *wanted, struct rlimit *was);
int bypass_shadow_prlimit(pid_t pid, int resource, const struct rlimit *wanted, struct rlimit *was);
int bypass_switch_prlimit(pid_t pid, int resource, const struct rlimit *wanted, struct rlimit *was);
int bypass_local_epoll_ctl(int set, int operation, int fd, struct epoll_event *event);
int bypass_again_epoll_ctl(int set, int operation, int fd, struct epoll_event *event);
int bypass_switch_epoll_ctl(int set, int operation, int fd, struct epoll_event *event);
int bypass_local_epoll_wait(int set, struct epoll_event *events, int most, int timeout);
int bypass_again_epoll_wait(int set, struct epoll_event *events, int most, int timeout);
int bypass_switch_epoll_wait(int set, struct epoll_event *events, int most, int timeout);
pid_t bypass_local_wait3(int *status, int options, struct rusage *usage);
pid_t bypass_again_wait3(int *status, int options, struct rusage *usage);
pid_t bypass_switch_wait3(int *status, int options, struct rusage *usage);
pid_t bypass_local_wait4(pid_t pid, int *status, int options, struct rusage *usage);
pid_t bypass_again_wait4(pid_t pid, int *status, int options, struct rusage *usage);
pid_t bypass_switch_wait4(pid_t pid, int *status, int options, struct rusage *usage);
int bypass_local_execvpe(const char *file, char *const *argv, char *const *envp);
int bypass_switch_execvpe(const char *file, char *const *argv, char *const *envp);
int bypass_local_daemon(int keep_directory, int keep_streams);
int bypass_switch_daemon(int keep_directory, int keep_streams);
pid_t bypass_local_forkpty(int *master, char *name, const struct termios *terminal, const struct winsize *window);
pid_t bypass_switch_forkpty(int *master, char *name, const struct termios *terminal, const struct winsize *window);
int bypass_local_clone(int (*run)(void *), void *stack, int flags, void *argument, pid_t *parent, void *tls,
		pid_t *child);
int bypass_switch_clone(int (*run)(void *), void *stack, int flags, void *argument, pid_t *parent, void *tls,
		pid_t *child);
int bypass_local_sendmmsg(int fd, struct mmsghdr *messages, unsigned int count, int flags);
int bypass_again_sendmmsg(int fd, struct mmsghdr *messages, unsigned int count, int flags);
int bypass_switch_sendmmsg(int fd, struct mmsghdr *messages, unsigned int count, int flags);
int bypass_local_recvmmsg(int fd, struct mmsghdr *messages, unsigned int count, int flags, struct timespec *timeout);
int bypass_again_recvmmsg(int fd, struct mmsghdr *messages, unsigned int count, int flags, struct timespec *timeout);
int bypass_switch_recvmmsg(int fd, struct mmsghdr *messages, unsigned int count, int flags, struct timespec *timeout);
int bypass_local_fstatfs(int fd, struct statfs *status);
int bypass_again_fstatfs(int fd, struct statfs *status);
int bypass_shadow_fstatfs(int fd, struct statfs *status);
int bypass_switch_fstatfs(int fd, struct statfs *status);
#endif
#if defined(__linux__) && defined(__GLIBC__)
int bypass_local_close_range(unsigned int first, unsigned int last, int flags);
int bypass_again_close_range(unsigned int first, unsigned int last, int flags);
int bypass_switch_close_range(unsigned int first, unsigned int last, int flags);
unsigned int bypass_given_closefrom_last(void);
#endif
#if defined(__linux__) && !defined(__GLIBC__) && !defined(__BIONIC__)
int bypass_local_tcgetwinsize(int fd, struct winsize *size);
int bypass_shadow_tcgetwinsize(int fd, struct winsize *size);
int bypass_switch_tcgetwinsize(int fd, struct winsize *size);
int bypass_local_tcsetwinsize(int fd, const struct winsize *size);
int bypass_shadow_tcsetwinsize(int fd, const struct winsize *size);
int bypass_switch_tcsetwinsize(int fd, const struct winsize *size);
#endif
char *bypass_local_getcwd(char *buffer, size_t size);
char *bypass_again_getcwd(char *buffer, size_t size);
char *bypass_switch_getcwd(char *buffer, size_t size);
int bypass_unless___getcwd_chk(size_t size, size_t capacity);
char *bypass_local_realpath(const char *path, char *resolved);
char *bypass_switch_realpath(const char *path, char *resolved);
int bypass_unless___realpath_chk(size_t capacity);
int bypass_local_scandir(const char *path, struct dirent ***list, int (*filter)(const struct dirent *),
		int (*compare)(const struct dirent **, const struct dirent **));
int bypass_switch_scandir(const char *path, struct dirent ***list, int (*filter)(const struct dirent *),
		int (*compare)(const struct dirent **, const struct dirent **));
int bypass_unless_scandir(void);
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
#if defined(__linux__)
char *bypass_local_get_current_dir_name(void);
char *bypass_switch_get_current_dir_name(void);
int bypass_local_mkostemps(char *name, int suffix, int flags);
int bypass_switch_mkostemps(char *name, int suffix, int flags);
char *bypass_local_mkdtemp(char *name);
char *bypass_switch_mkdtemp(char *name);
char *bypass_local_mktemp(char *name);
char *bypass_switch_mktemp(char *name);
int bypass_local_vdprintf(int fd, const char *format, va_list rest);
int bypass_switch_vdprintf(int fd, const char *format, va_list rest);
int bypass_local_dprintf(int fd, const char *format, va_list args);
int bypass_switch_dprintf(int fd, const char *format, va_list args);
int bypass_local_puts(const char *text);
int bypass_switch_puts(const char *text);
int bypass_unless_puts(void);
int bypass_local_putchar(int letter);
int bypass_switch_putchar(int letter);
int bypass_unless_putchar(void);
int bypass_local_getchar(void);
int bypass_switch_getchar(void);
int bypass_unless_getchar(void);
int bypass_local_vprintf(const char *format, va_list rest);
int bypass_switch_vprintf(const char *format, va_list rest);
int bypass_unless_vprintf(void);
int bypass_local_printf(const char *format, va_list args);
int bypass_switch_printf(const char *format, va_list args);
int bypass_unless_printf(void);
int bypass_local_vscanf(const char *format, va_list rest);
int bypass_switch_vscanf(const char *format, va_list rest);
int bypass_unless_vscanf(void);
int bypass_local_scanf(const char *format, va_list args);
int bypass_switch_scanf(const char *format, va_list args);
int bypass_unless_scanf(void);
void bypass_local_perror(const char *text);
void bypass_switch_perror(const char *text);
int bypass_unless_perror(void);
#endif
#if defined(__linux__) && defined(__GLIBC__)
char *bypass_local_canonicalize_file_name(const char *path);
char *bypass_switch_canonicalize_file_name(const char *path);
char *bypass_local_getwd(char *buffer);
char *bypass_switch_getwd(char *buffer);
int bypass_unless___getwd_chk(size_t capacity);
int bypass_local_scandirat(int dirfd, const char *path, struct dirent ***list, int (*filter)(const struct dirent *),
		int (*compare)(const struct dirent **, const struct dirent **));
int bypass_switch_scandirat(int dirfd, const char *path, struct dirent ***list, int (*filter)(const struct dirent *),
		int (*compare)(const struct dirent **, const struct dirent **));
int bypass_unless_scandirat(void);
int bypass_local___vdprintf_chk(int fd, int level, const char *format, va_list rest);
int bypass_switch___vdprintf_chk(int fd, int level, const char *format, va_list rest);
int bypass_local___dprintf_chk(int fd, int level, const char *format, va_list args);
int bypass_switch___dprintf_chk(int fd, int level, const char *format, va_list args);
int bypass_local___vprintf_chk(int level, const char *format, va_list rest);
int bypass_switch___vprintf_chk(int level, const char *format, va_list rest);
int bypass_unless___vprintf_chk(void);
int bypass_local___printf_chk(int level, const char *format, va_list args);
int bypass_switch___printf_chk(int level, const char *format, va_list args);
int bypass_unless___printf_chk(void);
#endif
int bypass_shadow_bypass_directory_name(int fd, char *name, size_t size);
int bypass_shadow_bypass_map_status(int fd, int64_t *status);
ssize_t bypass_shadow_bypass_map_piece(int fd, int64_t *at, void *data, size_t length);
int bypass_shadow_bypass_poll_home(const int *files, const short *events, short *ready, size_t count,
		int64_t nanoseconds);
int bypass_shadow_bypass_socket_connect(int fd, const void *address, size_t length);
ssize_t bypass_shadow_bypass_socket_send_message(int fd, const void *data, size_t length, int flags,
		const void *address, size_t address_length, const void *control, size_t control_length, const int *files,
		size_t count);
int bypass_local_socket(int family, int type, int protocol);
int bypass_shadow_socket(int family, int type, int protocol);
ssize_t bypass_shadow_bypass_socket_receive_message(int fd, void *data, size_t length, int flags, void *address,
		size_t *address_length, void *control, size_t room, size_t *control_length, int *files, size_t most, size_t *count,
		int *answer);
#if defined(__linux__)
int bypass_shadow_bypass_lock_file(int fd, int command, struct flock *lock);
int bypass_shadow_bypass_get_file_flags(int fd, int *flags);
int bypass_shadow_bypass_set_file_flags(int fd, int flags);
int bypass_shadow_bypass_control_file(int fd, int command, int value);
int bypass_shadow_bypass_file_number(int fd, unsigned int what, uint64_t *number);
int bypass_shadow_bypass_set_attributes(int fd, int flags);
int bypass_shadow_bypass_clone_range(int to, int from, uint64_t at, uint64_t length, uint64_t to_at);
int bypass_shadow_bypass_window(int fd, int set, struct winsize *size);
#endif
ssize_t bypass_local_pread(int fd, void *data, size_t length, off_t offset);
ssize_t bypass_shadow_pread(int fd, void *data, size_t length, off_t offset);
#if defined(__linux__)
int bypass_shadow_bypass_epoll_change(int twin, int operation, int fd, uint32_t events, uint64_t data);
int bypass_shadow_bypass_epoll_make(void);
int bypass_shadow_bypass_epoll_take(int twin, uint32_t *events, uint64_t *data, int most, int64_t nanoseconds);
#endif
#pragma GCC visibility pop

#ifdef __cplusplus
}
#endif
#endif
