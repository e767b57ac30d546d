/*
 * bytes.h -- the C library's functions on memory and text that the runtime uses, as its own. To call one needs no look at the symbols of
 * the C library: a short program would pay for that at its start, and each child of a shell again. Included last, or by a header of ours.
 */
#ifndef BYPASS_BYTES_H
#define BYPASS_BYTES_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Under a sanitizer they are the C library's, which are watched. */
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define BYPASS_BYTES_WATCHED 1
#endif
#endif
#if !defined(BYPASS_BYTES_WATCHED) && !defined(__SANITIZE_ADDRESS__)
#define BYPASS_BYTES 1

#ifdef __cplusplus
extern "C" {
#endif
void *bypass_memcpy(void *to, const void *from, size_t size);
void *bypass_memmove(void *to, const void *from, size_t size);
void *bypass_memset(void *to, int byte, size_t size);
int bypass_memcmp(const void *one, const void *other, size_t size);
void *bypass_memchr(const void *memory, int byte, size_t size);
size_t bypass_strlen(const char *text);
size_t bypass_strnlen(const char *text, size_t size);
int bypass_strncmp(const char *one, const char *other, size_t size);
int bypass_strcmp(const char *one, const char *other);
char *bypass_strchr(const char *text, int byte);
char *bypass_strrchr(const char *text, int byte);
size_t bypass_strspn(const char *text, const char *bytes);
size_t bypass_strcspn(const char *text, const char *bytes);
char *bypass_strpbrk(const char *text, const char *bytes);
char *bypass_strstr(const char *text, const char *wanted);
char *bypass_strcpy(char *to, const char *from);
#ifdef __cplusplus
}
#endif

#ifndef BYPASS_BYTES_OF_LIBC
/* What the compiler makes of a size that it knows is better than any call. */
#define BYPASS_IS_SMALL(size) (__builtin_constant_p(size) && (size) <= 128)
static inline __attribute__((always_inline)) void *bypass_bytes_copy(void *to, const void *from, size_t size)
{
	return BYPASS_IS_SMALL(size) ? __builtin_memcpy(to, from, size) : bypass_memcpy(to, from, size);
}
static inline __attribute__((always_inline)) void *bypass_bytes_fill(void *to, int byte, size_t size)
{
	return BYPASS_IS_SMALL(size) ? __builtin_memset(to, byte, size) : bypass_memset(to, byte, size);
}
static inline __attribute__((always_inline)) size_t bypass_bytes_length(const char *text)
{
	return __builtin_constant_p(__builtin_strlen(text)) ? __builtin_strlen(text) : bypass_strlen(text);
}
/* Not like functions: a header of the C library may still declare one. */
#undef memcpy
#define memcpy bypass_bytes_copy
#undef memset
#define memset bypass_bytes_fill
#undef strlen
#define strlen bypass_bytes_length
#undef memmove
#define memmove bypass_memmove
#undef memcmp
#define memcmp bypass_memcmp
#undef memchr
#define memchr bypass_memchr
#undef strnlen
#define strnlen bypass_strnlen
#undef strncmp
#define strncmp bypass_strncmp
#undef strcmp
#define strcmp bypass_strcmp
#undef strchr
#define strchr bypass_strchr
#undef strrchr
#define strrchr bypass_strrchr
#undef strspn
#define strspn bypass_strspn
#undef strcspn
#define strcspn bypass_strcspn
#undef strpbrk
#define strpbrk bypass_strpbrk
#undef strstr
#define strstr bypass_strstr
#undef strcpy
#define strcpy bypass_strcpy
#endif
#endif
#endif
