/*
 * original.c -- the function that an entry point hides.
 *
 * As RTLD_NEXT it goes on in search order behind the object that asks, so originals of a stacked agent are the entries of the agent
 * below it. Looking up happens in LOCAL mode: whatever dlsym itself calls goes past us. A library that the program loads later
 * (dlopen) is not in that order; then the objects are asked one by one.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "next.h"
#include "print.h"
#include "process.h"
#include <dlfcn.h>
#include <errno.h>
#include <link.h>
#include <signal.h>

/* Deeper than any lookup that ends: dlsym needs a function whose original is being looked up. */
#define DEEPEST 8

/* musl has none; an agent that is linked without libraries may meet it. */
#pragma weak dlvsym

/* What is looked for. */
struct original {
	const char *name;
	const char *version; /* or NULL */
};

static void *next_function(const struct original *original)
{
	void *function = NULL;

#ifdef __GLIBC__
	if (original->version == NULL && bypass_c_library_is_gnu())
		function = bypass_next_function(original->name, &bypass_agent_head);
	if (function == NULL && original->version != NULL)
		function = dlvsym != NULL ? dlvsym(RTLD_NEXT, original->name, original->version) : NULL;
#endif
	if (function == NULL)
		function = dlsym(RTLD_NEXT, original->name);
	/* No tail call: RTLD_NEXT is judged by the return address, which must be ours. */
	__asm__ volatile("" : "+r"(function));
	return function;
}

/* Asked of each object that came after us, by name; our own entry is no answer. */
struct later {
	const struct original *original;
	void *function;
	const void *own_base;
};

static const void *base_of(const void *address)
{
	Dl_info info;

	return dladdr(address, &info) != 0 ? info.dli_fbase : NULL;
}

static int ask_object(struct dl_phdr_info *info, size_t size, void *data)
{
	struct later *later = (struct later *)data;
	void *object, *function;

	(void)size;
	if (info->dlpi_name == NULL || info->dlpi_name[0] == '\0')
		return 0;
	object = dlopen(info->dlpi_name, RTLD_LAZY | RTLD_NOLOAD);
	if (object == NULL)
		return 0;
	function = dlsym(object, later->original->name);
	dlclose(object);
	if (function == NULL || base_of(function) == later->own_base)
		return 0;
	later->function = function;
	return 1;
}

static void *later_function(const struct original *original)
{
	struct later later = { original, NULL, base_of(&bypass_agent_head) };

	dl_iterate_phdr(ask_object, &later);
	return later.function;
}

/* musl has one width of files, and names with 64 in them no more since 1.2.4: an action compiled for the GNU C library calls by such names. */
static void *narrower_function(const struct original *original)
{
	size_t length = strlen(original->name);
	char name[64];
	const struct original plain = { name, NULL };

	if (length < 3 || length >= sizeof(name) || strcmp(original->name + length - 2, "64") != 0)
		return NULL;
	memcpy(name, original->name, length - 2);
	name[length - 2] = '\0';
	return next_function(&plain);
}

int bypass_overflow(void)
{
	errno = EOVERFLOW;
	return -1;
}

/* What was found before anybody asked. */
static const char *expected;
static void *expected_function;

void bypass_original_expect(const char *name)
{
	if (expected != NULL)
		return;
	bypass_original_find(&expected_function, name, NULL);
	__atomic_store_n(&expected, name, __ATOMIC_RELEASE);
}

void *bypass_original_find(void **place, const char *name, const char *version)
{
	const struct original original = { name, version };
	struct bypass_thread *self = bypass_self();
	int saved = errno, layer = self->head.layer, depth = self->depth;
	uint64_t cookie = self->cookies += 0x9e3779b97f4a7c15u;
	const char *found = __atomic_load_n(&expected, __ATOMIC_ACQUIRE);
	void *function;

	if (found != NULL && version == NULL && strcmp(found, name) == 0) {
		__atomic_store_n(place, expected_function, __ATOMIC_RELAXED);
		return expected_function;
	}
	if (self->head.busy >= DEEPEST)
		bypass_fatal("cannot find the original of %s: the dynamic linker itself calls it", name);
	bypass_process_start();
	self->head.busy++;
	bypass_frames_push(self, &cookie, &cookie, layer > bypass_agent_head.layer ? layer : bypass_agent_head.layer, 0);
	function = next_function(&original);
	if (function == NULL)
		function = later_function(&original);
	if (function == NULL && !bypass_c_library_is_gnu())
		function = narrower_function(&original);
	bypass_frames_pop(self, depth, layer);
	self->head.busy--;
	if (function == NULL) {
		dlerror();
		bypass_log("%s: no loaded object has this function, and the program calls it", name);
		bypass_sys(SYS_tgkill, bypass_sys(SYS_getpid), bypass_sys(SYS_gettid), SIGABRT);
		bypass_exit(70);
	}
	__atomic_store_n(place, function, __ATOMIC_RELAXED);
	errno = saved;
	return function;
}
