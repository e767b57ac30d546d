/*
 * c_library.c -- the C library of agents for one: that which they were compiled for. Weak, since an agent for any brings its own answer
 * (pack/any_libc.c). See include/c_library.h.
 */
#include "../include/c_library.h"

extern const struct bypass_c_library bypass_c_library __attribute__((weak));
const struct bypass_c_library bypass_c_library = { (const void *)1, NULL }; /* no address, so that nothing is to be relocated */
