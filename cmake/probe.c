/* What a compiler compiles for: find_package(Bypass) reads the text from the object, the command line from the preprocessor's output. */
#include <stdlib.h>

#if defined(__linux__)
#define SYSTEM "linux"
#else
#define SYSTEM "unknown"
#endif

#if defined(__x86_64__) && !defined(__ILP32__)
#define MACHINE "x64"
#elif defined(__aarch64__) && !defined(__AARCH64EB__) && !defined(__ILP32__)
#define MACHINE "arm64"
#elif defined(__x86_64__)
#define MACHINE "x32"
#elif defined(__i386__)
#define MACHINE "ia32"
#elif defined(__arm__) && !defined(__ARMEB__)
#define MACHINE "arm"
#elif defined(__riscv) && __riscv_xlen == 64
#define MACHINE "riscv64"
#elif defined(__powerpc64__) && defined(__LITTLE_ENDIAN__)
#define MACHINE "ppc64"
#elif defined(__s390x__)
#define MACHINE "s390x"
#else
#define MACHINE "unknown"
#endif

/* musl has no name for itself; those that have one are looked for first. */
#if defined(__GLIBC__) && !defined(__UCLIBC__)
#define LIBC "glibc"
#elif defined(__UCLIBC__)
#define LIBC "uclibc"
#elif defined(__BIONIC__) || defined(__ANDROID__)
#define LIBC "bionic"
#elif defined(__linux__)
#define LIBC "musl"
#else
#define LIBC "unknown"
#endif

#ifndef __has_feature
#define __has_feature(feature) 0
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || \
	__has_feature(memory_sanitizer) || __has_feature(undefined_behavior_sanitizer)
#define SANITIZER "sanitizer"
#else
#define SANITIZER "plain"
#endif

const char bypass_probe[] = "BYPASS_PROBE:" SYSTEM "," MACHINE "," LIBC "," SANITIZER ":";
