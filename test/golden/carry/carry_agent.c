/*
 * carry_agent.c -- the agent's side of spec.bp: per call its sender, action and switch.
 * Written by bypass 0.0.0. Edit spec.bp, not this file.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#ifndef _FILE_OFFSET_BITS
#define _FILE_OFFSET_BITS 64
#endif
#include "agent.h"
#include "carry_calls.h"

/* A call has the parameters that it has, whether a body needs them or not. */
#pragma GCC diagnostic ignored "-Wunused-parameter"

#ifdef __cplusplus
extern "C" {
#endif

/* Calls over types that only a header knows. */
#pragma GCC visibility push(hidden)
int bypass_local_pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*routine)(void *),
		void *argument);
int bypass_switch_pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*routine)(void *),
		void *argument);
#pragma GCC visibility pop

/* ==== by_value ================================================================= spec.bp:2 ====
 *
 *   by_value  spec.bp:2  the specification describes it
 */

/* Sender: have the shadow run by_value, and bring back its answer. */
int bypass_shadow_by_value(int a, unsigned long long b, double c, bool d, signed char e)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_by_value, 0);
	BYPASS_PUT(&call.request, int, a);
	BYPASS_PUT(&call.request, unsigned long long, b);
	bypass_put_float(&call.request, c);
	BYPASS_PUT(&call.request, bool, d);
	BYPASS_PUT(&call.request, signed char, e);
	if (bypass_call_run(&call))
		result = BYPASS_GET(&call.reply, int);
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_by_value(struct bypass_trap *bypass_trap, int a, unsigned long long b,
		double c, bool d, signed char e)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	BYPASS_TEXT(text, int, "a", a);
	BYPASS_TEXT(text, unsigned long long, "b", b);
	bypass_text_float(text, "c", c);
	BYPASS_TEXT(text, bool, "d", d);
	BYPASS_TEXT(text, signed char, "e", e);
	return text;
}

/* Agent action: none is given, so the call goes where it belongs. */
static int bypass_action_by_value(struct bypass_trap *bypass_trap, int a, unsigned long long b, double c, bool d,
		signed char e)
{
	return bypass_shadow_by_value(a, b, c, d, e);
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_by_value(int a, unsigned long long b, double c, bool d, signed char e)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_by_value);
	result = bypass_action_by_value(&trap, a, b, c, d, e);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_by_value(&trap, a, b, c, d, e), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== one_object =============================================================== spec.bp:3 ====
 *
 *   one_object  spec.bp:3  the specification describes it
 */

/* Sender: have the shadow run one_object, and bring back its answer. */
int bypass_shadow_one_object(int *a, long *b, double *c)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_one_object, 0);
	if (bypass_require(&call.request, a != NULL))
		BYPASS_PUT(&call.request, int, *a);
	bypass_require(&call.request, b != NULL);
	if (bypass_put_present(&call.request, c))
		bypass_put_float(&call.request, *c);
	if (bypass_call_run(&call)) {
		result = BYPASS_GET(&call.reply, int);
		if (call.outs) {
			*b = BYPASS_GET(&call.reply, long);
			if (c != NULL)
				*c = (double)bypass_get_float(&call.reply);
		}
	}
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_one_object(struct bypass_trap *bypass_trap, int *a, long *b, double *c)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "a", a);
	bypass_text_pointer(text, "b", b);
	bypass_text_pointer(text, "c", c);
	return text;
}

/* Agent action: none is given, so the call goes where it belongs. */
static int bypass_action_one_object(struct bypass_trap *bypass_trap, int *a, long *b, double *c)
{
	return bypass_shadow_one_object(a, b, c);
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_one_object(int *a, long *b, double *c)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_one_object);
	result = bypass_action_one_object(&trap, a, b, c);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_one_object(&trap, a, b, c), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== some_bytes =============================================================== spec.bp:4 ====
 *
 *   some_bytes  spec.bp:4  the specification describes it
 */

/* Sender: have the shadow run some_bytes, and bring back its answer. */
int bypass_shadow_some_bytes(const void *from, void *to, size_t n)
{
	struct bypass_call call;
	int result = -1;
	size_t from_count;
	size_t to_count;

	bypass_call_begin(&call, BYPASS_CALL_some_bytes, 0);
	from_count = bypass_amount(&call.request, n, 1);
	to_count = bypass_amount(&call.request, n, 1);
	if (bypass_require(&call.request, from != NULL || from_count == 0))
		bypass_put_bytes(&call.request, from, from_count);
	bypass_require(&call.request, to != NULL || to_count == 0);
	BYPASS_PUT(&call.request, size_t, n);
	if (bypass_call_run(&call)) {
		result = BYPASS_GET(&call.reply, int);
		if (call.outs)
			bypass_get_bytes_into(&call.reply, to, to_count);
	}
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_some_bytes(struct bypass_trap *bypass_trap, const void *from, void *to,
		size_t n)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_bytes(text, "from", from, n);
	bypass_text_pointer(text, "to", to);
	BYPASS_TEXT(text, size_t, "n", n);
	return text;
}

/* Agent action: none is given, so the call goes where it belongs. */
static int bypass_action_some_bytes(struct bypass_trap *bypass_trap, const void *from, void *to, size_t n)
{
	return bypass_shadow_some_bytes(from, to, n);
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_some_bytes(const void *from, void *to, size_t n)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_some_bytes);
	result = bypass_action_some_bytes(&trap, from, to, n);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_some_bytes(&trap, from, to, n), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== some_texts =============================================================== spec.bp:5 ====
 *
 *   some_texts  spec.bp:5  the specification describes it
 */

/* Sender: have the shadow run some_texts, and bring back its answer. */
int bypass_shadow_some_texts(const char *a, const char *b, char *c, size_t size)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_some_texts, 0);
	bypass_put_string(&call.request, a, BYPASS_STRING_MAX, EOVERFLOW);
	if (bypass_put_present(&call.request, b))
		bypass_put_string(&call.request, b, 80, EOVERFLOW);
	bypass_require(&call.request, c != NULL);
	BYPASS_PUT(&call.request, size_t, size);
	if (bypass_call_run(&call)) {
		result = BYPASS_GET(&call.reply, int);
		if (call.outs)
			bypass_get_string_into(&call.reply, c, size);
	}
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_some_texts(struct bypass_trap *bypass_trap, const char *a, const char *b,
		char *c, size_t size)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_string(text, "a", a);
	bypass_text_string(text, "b", b);
	bypass_text_pointer(text, "c", c);
	BYPASS_TEXT(text, size_t, "size", size);
	return text;
}

/* Agent action: none is given, so the call goes where it belongs. */
static int bypass_action_some_texts(struct bypass_trap *bypass_trap, const char *a, const char *b, char *c,
		size_t size)
{
	return bypass_shadow_some_texts(a, b, c, size);
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_some_texts(const char *a, const char *b, char *c, size_t size)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_some_texts);
	result = bypass_action_some_texts(&trap, a, b, c, size);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_some_texts(&trap, a, b, c, size), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== some_numbers ============================================================= spec.bp:7 ====
 *
 *   some_numbers  spec.bp:7  the specification describes it
 */

/* Sender: have the shadow run some_numbers, and bring back its answer. */
int bypass_shadow_some_numbers(const unsigned short *from, int *to, int n, int *used)
{
	struct bypass_call call;
	int result = -1;
	size_t from_count;
	size_t to_count;

	bypass_call_begin(&call, BYPASS_CALL_some_numbers, 0);
	from_count = bypass_amount(&call.request, n, sizeof(unsigned short)) / sizeof(unsigned short);
	to_count = bypass_amount(&call.request, n, sizeof(int)) / sizeof(int);
	if (bypass_require(&call.request, from != NULL || from_count == 0)) {
		bypass_put_count(&call.request, from_count);
		BYPASS_PUT_EACH(&call.request, unsigned short, from, from_count);
	}
	bypass_require(&call.request, to != NULL || to_count == 0);
	BYPASS_PUT(&call.request, int, n);
	if (bypass_require(&call.request, used != NULL))
		BYPASS_PUT(&call.request, int, *used);
	if (bypass_call_run(&call)) {
		result = BYPASS_GET(&call.reply, int);
		if (call.outs) {
			BYPASS_GET_EACH(&call.reply, int, to, bypass_get_count(&call.reply, to_count));
			*used = BYPASS_GET(&call.reply, int);
		}
	}
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_some_numbers(struct bypass_trap *bypass_trap, const unsigned short *from,
		int *to, int n, int *used)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "from", from);
	bypass_text_pointer(text, "to", to);
	BYPASS_TEXT(text, int, "n", n);
	bypass_text_pointer(text, "used", used);
	return text;
}

/* Agent action: none is given, so the call goes where it belongs. */
static int bypass_action_some_numbers(struct bypass_trap *bypass_trap, const unsigned short *from, int *to, int n,
		int *used)
{
	return bypass_shadow_some_numbers(from, to, n, used);
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_some_numbers(const unsigned short *from, int *to, int n, int *used)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_some_numbers);
	result = bypass_action_some_numbers(&trap, from, to, n, used);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_some_numbers(&trap, from, to, n, used), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== kept_here ================================================================ spec.bp:9 ====
 *
 *   kept_here  spec.bp:9  the specification describes it
 */

/* Sender: have the shadow run kept_here, and bring back its answer. */
int bypass_shadow_kept_here(int a, void *context, int (*callback)(int))
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_kept_here, 0);
	BYPASS_PUT(&call.request, int, a);
	if (bypass_call_run(&call))
		result = BYPASS_GET(&call.reply, int);
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_kept_here(struct bypass_trap *bypass_trap, int a, void *context,
		int (*callback)(int))
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	BYPASS_TEXT(text, int, "a", a);
	bypass_text_pointer(text, "context", context);
	return text;
}

/* Agent action: none is given, so the call goes where it belongs. */
static int bypass_action_kept_here(struct bypass_trap *bypass_trap, int a, void *context, int (*callback)(int))
{
	return bypass_shadow_kept_here(a, context, callback);
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_kept_here(int a, void *context, int (*callback)(int))
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_kept_here);
	result = bypass_action_kept_here(&trap, a, context, callback);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_kept_here(&trap, a, context, callback), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== nothing_back ============================================================ spec.bp:10 ====
 *
 *   nothing_back  spec.bp:10  the specification describes it
 */

/* Sender: have the shadow run nothing_back, and bring back its answer. */
void bypass_shadow_nothing_back(int a)
{
	struct bypass_call call;

	bypass_call_begin(&call, BYPASS_CALL_nothing_back, 0);
	BYPASS_PUT(&call.request, int, a);
	bypass_call_run(&call);
	bypass_call_end(&call);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_nothing_back(struct bypass_trap *bypass_trap, int a)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	BYPASS_TEXT(text, int, "a", a);
	return text;
}

/* Agent action: none is given, so the call goes where it belongs. */
static void bypass_action_nothing_back(struct bypass_trap *bypass_trap, int a)
{
	bypass_shadow_nothing_back(a);
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
void bypass_switch_nothing_back(int a)
{
	struct bypass_trap trap;

	bypass_trap_enter(&trap, BYPASS_CALL_nothing_back);
	bypass_action_nothing_back(&trap, a);
	if (trap.traced)
		bypass_text_result_none(bypass_describe_nothing_back(&trap, a));
	bypass_trap_leave(&trap);
}

/* ==== within ================================================================== spec.bp:11 ====
 *
 *   within  spec.bp:11  the specification describes it
 */

/* Sender: have the shadow run within, and bring back its answer. */
int bypass_shadow_within(int level, double place, unsigned n)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_within, 0);
	bypass_within(&call.request, 0, level, 9);
	bypass_within_float(&call.request, -1.5, place, n);
	bypass_within(&call.request, 1, n, 100);
	BYPASS_PUT(&call.request, int, level);
	bypass_put_float(&call.request, place);
	BYPASS_PUT(&call.request, unsigned, n);
	if (bypass_call_run(&call))
		result = BYPASS_GET(&call.reply, int);
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_within(struct bypass_trap *bypass_trap, int level, double place,
		unsigned n)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	BYPASS_TEXT(text, int, "level", level);
	bypass_text_float(text, "place", place);
	BYPASS_TEXT(text, unsigned, "n", n);
	return text;
}

/* Agent action: none is given, so the call goes where it belongs. */
static int bypass_action_within(struct bypass_trap *bypass_trap, int level, double place, unsigned n)
{
	return bypass_shadow_within(level, place, n);
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_within(int level, double place, unsigned n)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_within);
	result = bypass_action_within(&trap, level, place, n);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_within(&trap, level, place, n), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== sigaction ============================================= knowledge/posix/signals.bk:5 ====
 *
 *   sigaction    knowledge/posix/signals.bk:5        trapped in every agent
 *   __sigaction  knowledge/linux-glibc/signals.bk:2  the same shape
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_sigaction(struct bypass_trap *bypass_trap, int number,
		const struct sigaction *action, struct sigaction *old)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	BYPASS_TEXT(text, int, "number", number);
	bypass_text_pointer(text, "action", action);
	bypass_text_pointer(text, "old", old);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_sigaction(struct bypass_trap *bypass_trap, int number, const struct sigaction *action,
		struct sigaction *old)
{
#line 12 "knowledge/posix/signals.bk"
        return bypass_handler_exchange(number, action, old, bypass_local_sigaction);
#line 518 "carry_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_sigaction(int number, const struct sigaction *action, struct sigaction *old)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_sigaction);
	result = bypass_action_sigaction(&trap, number, action, old);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_sigaction(&trap, number, action, old), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== signal =============================================== knowledge/posix/signals.bk:15 ====
 *
 *   signal      knowledge/posix/signals.bk:15  trapped in every agent
 *   bsd_signal  knowledge/linux/signals.bk:5   the same shape
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_signal(struct bypass_trap *bypass_trap, int number, void (*handler)(int))
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	BYPASS_TEXT(text, int, "number", number);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static void (*bypass_action_signal(struct bypass_trap *bypass_trap, int number, void (*handler)(int)))(int)
{
#define bypass_fail(E) do { errno = (E); return SIG_ERR; } while (0)
#line 23 "knowledge/posix/signals.bk"
        struct sigaction action, old;

        memset(&action, 0, sizeof(action));
        action.sa_handler = handler;
        action.sa_flags = SA_RESTART;
        sigemptyset(&action.sa_mask);
        if (handler == SIG_ERR || sigaddset(&action.sa_mask, number) == -1)
            bypass_fail(EINVAL);
        if (bypass_handler_exchange(number, &action, &old, bypass_local_sigaction) == -1)
            return SIG_ERR;
        return old.sa_handler;
#line 566 "carry_agent.c"
#undef bypass_fail
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
void (*bypass_switch_signal(int number, void (*handler)(int)))(int)
{
	struct bypass_trap trap;
	void (*result)(int);

	bypass_trap_enter(&trap, BYPASS_CALL_signal);
	result = bypass_action_signal(&trap, number, handler);
	if (trap.traced)
		bypass_text_result_pointer(bypass_describe_signal(&trap, number, handler), (const void *)result, result == SIG_ERR);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== pthread_create ======================================== knowledge/posix/threads.bk:3 ====
 *
 *   pthread_create  knowledge/posix/threads.bk:3  trapped in every agent
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_pthread_create(struct bypass_trap *bypass_trap, pthread_t *thread,
		const pthread_attr_t *attributes, void *(*routine)(void *), void *argument)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "thread", thread);
	bypass_text_pointer(text, "attributes", attributes);
	bypass_text_pointer(text, "argument", argument);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_pthread_create(struct bypass_trap *bypass_trap, pthread_t *thread,
		const pthread_attr_t *attributes, void *(*routine)(void *), void *argument)
{
#line 9 "knowledge/posix/threads.bk"
        argument = bypass_thread_inherit(&routine, argument);
        return bypass_local_pthread_create(thread, attributes, routine, argument);
#line 608 "carry_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*routine)(void *),
		void *argument)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_pthread_create);
	result = bypass_action_pthread_create(&trap, thread, attributes, routine, argument);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_pthread_create(&trap, thread, attributes, routine, argument), result, result != 0);
	bypass_trap_leave(&trap);
	return result;
}

/* pthread_create: knowledge/posix/threads.bk:3 */
typedef int bypass_fn_pthread_create(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);
static void *bypass_original_pthread_create;

int bypass_entry_pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*routine)(void *),
		void *argument)
		BYPASS_ENTRY("pthread_create");
int bypass_entry_pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*routine)(void *),
		void *argument)
{
	if (bypass_is_busy())
		return ((bypass_fn_pthread_create *)bypass_original(&bypass_original_pthread_create, "pthread_create", NULL))(thread, attributes, routine, argument);
	return bypass_switch_pthread_create(thread, attributes, routine, argument);
}

/* The original, for actions. */
int bypass_local_pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*routine)(void *),
		void *argument)
{
	return ((bypass_fn_pthread_create *)bypass_original(&bypass_original_pthread_create, "pthread_create", NULL))(thread, attributes, routine, argument);
}

/* ==== __sysv_signal ========================================= knowledge/linux/signals.bk:7 ====
 *
 *   __sysv_signal  knowledge/linux/signals.bk:7        trapped in every agent
 *   sysv_signal    knowledge/linux-glibc/signals.bk:4  the same shape
 */

#if defined(__linux__)
/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe___sysv_signal(struct bypass_trap *bypass_trap, int number,
		void (*handler)(int))
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	BYPASS_TEXT(text, int, "number", number);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static void (*bypass_action___sysv_signal(struct bypass_trap *bypass_trap, int number, void (*handler)(int)))(int)
{
#define bypass_fail(E) do { errno = (E); return SIG_ERR; } while (0)
#line 13 "knowledge/linux/signals.bk"
        struct sigaction action, old;

        memset(&action, 0, sizeof(action));
        action.sa_handler = handler;
        action.sa_flags = (int)(SA_RESETHAND | SA_NODEFER);
        sigemptyset(&action.sa_mask);
        if (handler == SIG_ERR)
            bypass_fail(EINVAL);
        if (bypass_handler_exchange(number, &action, &old, bypass_local_sigaction) == -1)
            return SIG_ERR;
        return old.sa_handler;
#line 681 "carry_agent.c"
#undef bypass_fail
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
void (*bypass_switch___sysv_signal(int number, void (*handler)(int)))(int)
{
	struct bypass_trap trap;
	void (*result)(int);

	bypass_trap_enter(&trap, BYPASS_CALL___sysv_signal);
	result = bypass_action___sysv_signal(&trap, number, handler);
	if (trap.traced)
		bypass_text_result_pointer(bypass_describe___sysv_signal(&trap, number, handler), (const void *)result, result == SIG_ERR);
	bypass_trap_leave(&trap);
	return result;
}
#endif

/* ==== The agent ================================================= what the runtime is told ==== */

#define BYPASS_SYSTEM_ENTRIES NULL, 0, /* system entries */

const struct bypass_agent bypass_agent = {
	&bypass_spec,
	NULL, 0, /* settings */
	NULL, 0, /* path rules */
	BYPASS_LOST_FAIL,
	NULL, /* agent_start */
	BYPASS_LEAKS_PASS,
	BYPASS_SYSTEM_ENTRIES
};

#ifdef __cplusplus
}
#endif
