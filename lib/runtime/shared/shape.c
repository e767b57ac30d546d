/* shape.c -- see shape.h. A value may end anywhere, as the kernel cuts it: what is left of a number is bytes. */
#include "shape.h"
#include <errno.h>
#include <stdint.h>
#include <string.h>
#include <sys/time.h>

/* Where a walk over a shape stands. */
struct walk {
	const char *next;
	size_t count; /* of the letter at hand that are still to come */
	char letter;
};

/* The next element's letter; 0 behind the last. */
static char step(struct walk *walk)
{
	if (walk->count == 0) {
		if (*walk->next == '\0')
			return 0;
		while (*walk->next >= '0' && *walk->next <= '9')
			walk->count = walk->count * 10 + (size_t)(*walk->next++ - '0');
		walk->letter = *walk->next++;
	}
	walk->count--;
	return walk->letter;
}

#define MICROSECONDS (sizeof(((struct timeval *)0)->tv_usec)) /* 4 of the 8 bytes on 64-bit SPARC */

static size_t width_here(char letter)
{
	return letter == 'l' ? sizeof(long) : letter == 'u' ? sizeof(struct timeval) - offsetof(struct timeval, tv_usec) : letter == 'q' || letter == 't' ? 8 : letter == 'w' ? 4 : letter == 'h' ? 2 : 1;
}

static size_t width_packed(char letter)
{
	return letter == 'l' || letter == 'u' ? 8 : width_here(letter);
}

static int64_t load(const unsigned char *place, size_t width)
{
	int64_t value64;
	int32_t value32;
	int16_t value16;

	switch (width) {
	case 8:
		memcpy(&value64, place, 8);
		return value64;
	case 4:
		memcpy(&value32, place, 4);
		return value32;
	case 2:
		memcpy(&value16, place, 2);
		return value16;
	default:
		return *place;
	}
}

static void store(unsigned char *place, size_t width, int64_t value)
{
	int32_t value32 = (int32_t)value;
	int16_t value16 = (int16_t)value;

	switch (width) {
	case 8:
		memcpy(place, &value, 8);
		break;
	case 4:
		memcpy(place, &value32, 4);
		break;
	case 2:
		memcpy(place, &value16, 2);
		break;
	default:
		*place = (unsigned char)value;
	}
}

/* Fields of bits begin at the low end of a byte on little-endian machines, which is how they travel: 4 and 4 bits, then 1 and 2. */
static void turn_bit_fields(unsigned char *eight)
{
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	eight[6] = (unsigned char)(eight[6] << 4 | eight[6] >> 4);
	eight[7] = (unsigned char)((eight[7] & 0x80) >> 7 | (eight[7] & 0x60) >> 4 | (eight[7] & 1) << 7 | (eight[7] & 6) << 4);
#else
	(void)eight;
#endif
}

static void put(unsigned char *to, char letter, const unsigned char *from)
{
	size_t width = width_packed(letter), i;
	int64_t value;

	if (letter == 't') {
		memcpy(to, from, 8);
		turn_bit_fields(to);
		return;
	}
	value = load(from, letter == 'u' ? MICROSECONDS : width_here(letter));
	for (i = 0; i < width; i++)
		to[i] = (unsigned char)((uint64_t)value >> (8 * (width - 1 - i)));
}

static int get(unsigned char *to, char letter, const unsigned char *from)
{
	size_t width = width_packed(letter), i;
	uint64_t value = 0;

	if (letter == 't') {
		memcpy(to, from, 8);
		turn_bit_fields(to);
		return 0;
	}
	for (i = 0; i < width; i++)
		value = value << 8 | from[i];
	if (letter == 'l' && (int64_t)value != (int64_t)(long)(int64_t)value) {
		errno = EOVERFLOW;
		return -1;
	}
	memset(to, 0, width_here(letter));
	store(to, letter == 'u' ? MICROSECONDS : width_here(letter), (int64_t)value);
	return 0;
}

size_t bypass_shape_size(const char *shape)
{
	struct walk walk = { shape, 0, 0 };
	size_t size = 0;
	char letter;

	while ((letter = step(&walk)) != 0)
		size += width_here(letter);
	return size;
}

static ptrdiff_t convert(const char *shape, unsigned char *to, size_t capacity, const unsigned char *from, size_t length, int pack)
{
	struct walk walk = { shape, 0, 0 };
	size_t at = 0, used = 0, wide, came;
	char letter;

	while ((letter = step(&walk)) != 0) {
		came = pack ? width_here(letter) : width_packed(letter);
		wide = pack ? width_packed(letter) : width_here(letter);
		if (came > length - at || wide > capacity - used)
			break;
		if (pack)
			put(to + used, letter, from + at);
		else if (get(to + used, letter, from + at) == -1)
			return -1;
		at += came;
		used += wide;
	}
	if (length - at > capacity - used) {
		errno = EINVAL;
		return -1;
	}
	memcpy(to + used, from + at, length - at);
	return (ptrdiff_t)(used + length - at);
}

ptrdiff_t bypass_shape_pack(const char *shape, unsigned char *packed, size_t capacity, const void *value, size_t length)
{
	return convert(shape, packed, capacity, (const unsigned char *)value, length, 1);
}

ptrdiff_t bypass_shape_unpack(const char *shape, void *value, size_t capacity, const unsigned char *packed, size_t length)
{
	return convert(shape, (unsigned char *)value, capacity, packed, length, 0);
}
