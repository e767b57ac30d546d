/*
 * any_libc.h -- read ahead of the bodies and tables of an agent for any C library: numbers that musl's programs use and that the GNU C library's
 * headers have as nothing, or not at all.
 */
#if !defined(BYPASS_ANY_LIBC_H) && !defined(BYPASS_ENTRIES) /* entry points take no header's word */
#define BYPASS_ANY_LIBC_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#ifndef _FILE_OFFSET_BITS
#define _FILE_OFFSET_BITS 64
#endif
#include <fcntl.h>
#include <netdb.h>
#include <sys/mman.h>

#undef O_LARGEFILE
#define O_LARGEFILE 0100000
#ifndef NI_NUMERICSCOPE
#define NI_NUMERICSCOPE 0x100
#endif
#ifndef MADV_SOFT_OFFLINE
#define MADV_SOFT_OFFLINE 101
#endif

#endif
