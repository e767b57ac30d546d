/* codec_parts.h -- what an encoder's generated part is made of. See codec.ts. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct set {
	const char *name;
	const struct bypass_symbols *symbols;
};
struct record {
	const char *name;
	const struct bypass_record *record;
	void (*set)(void *object, char **words);
	void (*get)(void *object, char **words);
};

static size_t read_hexadecimal(const char *text, unsigned char *bytes, size_t capacity)
{
	size_t count = 0;
	unsigned int byte;

	while (count < capacity && sscanf(text + 2 * count, "%2x", &byte) == 1)
		bytes[count++] = (unsigned char)byte;
	return count;
}

static void print_hexadecimal(const unsigned char *bytes, size_t count)
{
	size_t i;

	if (count == 0)
		putchar('-');
	for (i = 0; i < count; i++)
		printf("%02x", bytes[i]);
}

static long long read_number(const char *text)
{
	return text[0] == '-' ? strtoll(text, NULL, 10) : (long long)strtoull(text, NULL, 10);
}

#define NUMBER_SET(place) place = (__typeof__(place))read_number(*words++);
#define NUMBER_GET(place) \
	if ((__typeof__(place))-1 > 0) \
		printf(" %llu", (unsigned long long)(place)); \
	else \
		printf(" %lld", (long long)(place));
#define TEXT_SET(place) \
	memset(place, 0, sizeof(place)); \
	read_hexadecimal(*words++, (unsigned char *)(place), sizeof(place));
#define TEXT_GET(place) \
	putchar(' '); \
	print_hexadecimal((const unsigned char *)(place), strnlen(place, sizeof(place)));
#define NOTHING_SET words++;
#define NOTHING_GET printf(" ?");
