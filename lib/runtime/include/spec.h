/*
 * spec.h -- the tables that a generated NAME_tables.c gives to both sides. ABI between generated code and runtime:
 * BYPASS_ABI is raised when anything here, in agent.h, shadow.h or entry.h changes its meaning, together with RUNTIME_ABI of lib/emit/parts.ts:
 * generated code does not compile with the headers of another number, and does not start with archives of another.
 */
#ifndef BYPASS_SPEC_H
#define BYPASS_SPEC_H

#include "sockets.h"
#include "wire.h"

#define BYPASS_ABI 1

#ifdef __cplusplus
extern "C" {
#endif

/* One call: index in the table is its operation number when the digests of both sides are equal. */
struct bypass_operation {
	const char *name;
	const char *signature; /* wire shape: "open(path,bits:open_flags,mode)fd" */
	int remote;            /* it has a sender and a receiver; 2: and may leave something in its worker besides descriptors */
};

struct bypass_spec {
	int abi;             /* BYPASS_ABI that the code was generated for */
	const char *name;    /* of the agent */
	const char *path;    /* of the specification */
	const char *digest;  /* 64 hex digits over names and signatures */
	const struct bypass_operation *operations;
	size_t count;
	const struct bypass_symbols *error_numbers; /* canonical errno */
};

extern const struct bypass_spec bypass_spec __attribute__((visibility("hidden"))); /* hidden; one per agent and one per shadow */

#ifdef __cplusplus
}
#endif
#endif
