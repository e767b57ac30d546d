/*
 * fits.h -- whether a number of one integer type is the same number in another, for generated code on either side and for the file of
 * entry points, which has no header of the system.
 */
#ifndef BYPASS_FITS_H
#define BYPASS_FITS_H

#include <stdint.h>

/* Not so: bits are lost, or the sign means another number. Types of 64 bits at most; `value`, of type FROM, is looked at several times. */
#define BYPASS_FITS(FROM, TO, value) \
	((uint64_t)(TO)(value) == (uint64_t)(value) && \
	 (((FROM)-1 > (FROM)0) == ((TO)-1 > (TO)0) || (int64_t)(value) >= 0))

#endif
