/* walk_plain.c -- the walks for programs without _FILE_OFFSET_BITS=64. See walk_forms.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#undef _FILE_OFFSET_BITS
#undef _TIME_BITS
#include "../include/entry_types.h"
#if defined(BYPASS_TWO_STATUS)
#define BYPASS_WALK_FORM plain
#include "walk.c"
#include "walk_fts.c"
#endif
