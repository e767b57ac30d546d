/*
 * check.h -- tests in C: CHECK stops the program with the place of what is not so; RUN names each test. A program that ends
 * with status 0 has printed one "ok" line for each.
 */
#ifndef BYPASS_CHECK_H
#define BYPASS_CHECK_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHECK(what) \
	do { \
		if (!(what)) { \
			fprintf(stderr, "%s:%d: %s: not so: %s\n", __FILE__, __LINE__, __func__, #what); \
			exit(1); \
		} \
	} while (0)
#define RUN(test) \
	do { \
		test(); \
		printf("ok %s\n", #test); \
		fflush(stdout); \
	} while (0)

/* A small generator of numbers, the same on every machine for the same seed. */
static inline uint64_t next_random(uint64_t *state)
{
	uint64_t z = *state += 0x9e3779b97f4a7c15u;

	z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
	z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
	return z ^ (z >> 31);
}

#endif
