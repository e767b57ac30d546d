/*
 * agent_test.h -- what the C tests of the agent side share: checks, and an agent with one trapped call, getppid, whose action
 * a test chooses. Each test is one program with the agent inside of it; exit status 0 good, 1 bad, 77 skipped.
 */
#ifndef BYPASS_AGENT_TEST_H
#define BYPASS_AGENT_TEST_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "../include/agent.h"
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static int test_failures;

#define CHECK(what) \
	do { \
		if (!(what)) { \
			fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #what); \
			test_failures++; \
		} \
	} while (0)

#define SKIP(reason) \
	do { \
		printf("skipped: %s\n", reason); \
		exit(77); \
	} while (0)

/* The trapped call's action; NULL: 0. */
static int (*volatile test_action)(void);
static volatile int test_trapped; /* volatile: headers say that getppid calls nothing of this file */

enum { TEST_CALL_PPID, TEST_CALL_OPEN };

pid_t test_entry(void) __asm__("getppid") __attribute__((visibility("default"), used));
pid_t test_entry(void)
{
	struct bypass_trap trap;
	pid_t result;

	if (bypass_is_local())
		return -1;
	bypass_trap_enter(&trap, TEST_CALL_PPID);
	test_trapped++;
	result = test_action != NULL ? test_action() : 0;
	bypass_trap_leave(&trap);
	return result;
}

static const struct bypass_symbol test_error_rows[] = {
	{ "EPERM", EPERM, EPERM, 1 }, { "ENOENT", ENOENT, ENOENT, 2 }, { "EIO", EIO, EIO, 5 },
	{ "EBADF", EBADF, EBADF, 9 }, { "EACCES", EACCES, EACCES, 13 }, { "EINVAL", EINVAL, EINVAL, 22 },
};
static const struct bypass_symbols test_errors = { "error_numbers", 0, test_error_rows, 6 };
static const struct bypass_operation test_operations[] = { { "getppid", "getppid()int", 0 }, { "open", "open(path)fd", 1 } };
const struct bypass_spec bypass_spec = { BYPASS_ABI, "test", "/spec/test.bp", "0123", test_operations, 2, &test_errors };

#endif
