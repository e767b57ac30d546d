/*
 * entry_types.h -- the integer types of the C library that entry points need, under names that no header knows.
 *
 * Widths are those of the symbol's own ABI on Linux, not those of the flags that the agent is compiled with: bypass_off_t is what
 * `open`, `lseek` mean by off_t, bypass_off64_t what `lseek64` means. musl has one width for both.
 */
#ifndef BYPASS_ENTRY_TYPES_H
#define BYPASS_ENTRY_TYPES_H

#include <stddef.h>
#include <stdint.h>

/* How wide a plain off_t is is the libc's business: musl's (Linux without the names below) and every 64-bit ABI's has 64 bits. */
#if defined(__has_include)
#if __has_include(<features.h>)
#include <features.h> /* declares no function */
#endif
#endif

/* The plain names of this C library have types of 32 bits, and stand beside others (open64) whose types have 64. */
#if defined(__linux__) && defined(__GLIBC__) && !defined(__LP64__) && !defined(__x86_64__)
#define BYPASS_NARROW 1
#endif
/* The same of counts of files and blocks alone. */
#if defined(__linux__) && defined(__GLIBC__) && defined(__alpha__)
#define BYPASS_NARROW_COUNTS 1
#endif
/*
 * The plain struct stat, or what holds one, has another layout than that of the names with 64 in them: beside these, on 64-bit MIPS, where the size is
 * in another place. Actions call the names with 64 in them.
 */
#if defined(BYPASS_NARROW) || defined(BYPASS_NARROW_COUNTS) || (defined(__linux__) && defined(__GLIBC__) && defined(__mips64) && defined(__LP64__))
#define BYPASS_TWO_STATUS 1
#define BYPASS_WIDE_NAMES 1
#endif

/* Room for a struct as actions have it, where a symbol's own has another layout (agent/narrow.c). */
struct bypass_struct {
	uint64_t words[48];
};

typedef size_t bypass_size_t;
typedef ptrdiff_t bypass_ssize_t;
typedef ptrdiff_t bypass_ptrdiff_t;
typedef intptr_t bypass_intptr_t;
typedef uintptr_t bypass_uintptr_t;
typedef int8_t bypass_int8_t;
typedef int16_t bypass_int16_t;
typedef int32_t bypass_int32_t;
typedef int64_t bypass_int64_t;
typedef uint8_t bypass_uint8_t;
typedef uint16_t bypass_uint16_t;
typedef uint32_t bypass_uint32_t;
typedef uint64_t bypass_uint64_t;

#if !defined(BYPASS_NARROW) && !defined(__BIONIC__)
typedef int64_t bypass_off_t;
typedef int64_t bypass_blkcnt_t;
typedef uint64_t bypass_ino_t;
typedef uint64_t bypass_fsblkcnt_t;
typedef uint64_t bypass_fsfilcnt_t;
typedef uint64_t bypass_rlim_t;
#else
typedef long bypass_off_t;
typedef long bypass_blkcnt_t;
typedef unsigned long bypass_ino_t;
typedef unsigned long bypass_fsblkcnt_t;
typedef unsigned long bypass_fsfilcnt_t;
typedef unsigned long bypass_rlim_t;
#endif
typedef int64_t bypass_off64_t;
typedef int64_t bypass_loff_t;
typedef int64_t bypass_blkcnt64_t;
typedef uint64_t bypass_ino64_t;
typedef uint64_t bypass_rlim64_t;
typedef uint64_t bypass_fsblkcnt64_t;
typedef uint64_t bypass_fsfilcnt64_t;

#if defined(__LP64__) || defined(__GLIBC__) || defined(__BIONIC__)
typedef long bypass_time_t;
typedef long bypass_suseconds_t;
#else
typedef int64_t bypass_time_t; /* musl since 1.2 */
typedef int64_t bypass_suseconds_t;
#endif
typedef long bypass_clock_t;
typedef int64_t bypass_time64_t;

typedef unsigned int bypass_mode_t;
typedef unsigned int bypass_uid_t;
typedef unsigned int bypass_gid_t;
typedef unsigned int bypass_id_t;
typedef int bypass_pid_t;
typedef int bypass_clockid_t;
typedef int bypass_key_t;
typedef unsigned int bypass_useconds_t;
typedef unsigned int bypass_socklen_t;
typedef unsigned short bypass_sa_family_t;
typedef uint64_t bypass_dev_t;
#if defined(__LP64__) && !defined(__aarch64__) && !defined(__riscv)
typedef unsigned long bypass_nlink_t;
#else
typedef unsigned int bypass_nlink_t;
#endif
#if defined(__aarch64__) || defined(__riscv)
typedef int bypass_blksize_t;
#else
typedef long bypass_blksize_t;
#endif
typedef unsigned long bypass_nfds_t;
typedef int bypass_idtype_t;

#endif
