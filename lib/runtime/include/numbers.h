/*
 * numbers.h -- whether a number of one integer type is the same number in another, for generated code on either side and for the file of
 * entry points, which has no header of the system.
 */
#ifndef BYPASS_NUMBERS_H
#define BYPASS_NUMBERS_H

#include <stdint.h>

/* Not so: bits are lost, or the sign means another number. Types of 64 bits at most; `value`, of type FROM, is looked at several times. */
#define BYPASS_SAME_NUMBER(FROM, TO, value) \
	((uint64_t)(TO)(value) == (uint64_t)(value) && \
	 (((FROM)-1 > (FROM)0) == ((TO)-1 > (TO)0) || (uint64_t)(value) >> 63 == 0))

#endif
