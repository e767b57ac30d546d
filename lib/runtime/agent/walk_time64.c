/* walk_time64.c -- the walks for programs with _TIME_BITS=64. See walk_forms.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#undef _FILE_OFFSET_BITS
#undef _TIME_BITS
#define _FILE_OFFSET_BITS 64
#define _TIME_BITS 64
#include "../include/entry_types.h"
#if defined(BYPASS_NARROW)
#define BYPASS_WALK_FORM time64
#include "walk.c"
#include "walk_fts.c"
#endif
