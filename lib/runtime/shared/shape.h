/*
 * shape.h -- values that the kernel gives as bytes, laid out as C has them: options of sockets, control messages. A shape says what they
 * are made of, as counts and letters: "2w8b" is two words and eight bytes.
 *
 *   b  bytes that are the same everywhere: text, addresses, what is in network order already
 *   h  w  q   numbers of 2, 4 and 8 bytes
 *   l  a long: 8 bytes on the wire
 *   u  the microseconds of a struct timeval, to its end: 8 bytes on the wire
 *   t  the beginning of struct tcp_info, 8 bytes: its bit fields are laid out by byte order
 *
 * On the wire numbers are in network order. Behind the last letter come bytes, to the end: "" is bytes and nothing else.
 */
#ifndef BYPASS_SHAPE_H
#define BYPASS_SHAPE_H

#include <stddef.h>

/* How long a whole value of that shape is here. */
size_t bypass_shape_size(const char *shape);
/* Both give the length of what they wrote, -1 with errno: EINVAL when that is more than `capacity`, EOVERFLOW for a long that does not fit here. */
ptrdiff_t bypass_shape_pack(const char *shape, unsigned char *packed, size_t capacity, const void *value, size_t length);
ptrdiff_t bypass_shape_unpack(const char *shape, void *value, size_t capacity, const unsigned char *packed, size_t length);

#endif
