/*
 * watch.c -- descriptors in Node's own event loop: a callback of JavaScript when one can be read or written, or its peer has gone.
 *
 * libuv's header is not needed to build this: the few functions that are used are declared below as libuv documents them, and its handle
 * is memory of a size that libuv tells. They are found in the process that loads the addon.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "addon.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* ---- libuv, as far as it is used ---- */

struct uv_loop_s;
extern size_t uv_handle_size(int type);
extern const char *uv_handle_type_name(int type);
extern void *uv_handle_get_data(const void *handle);
extern void uv_handle_set_data(void *handle, void *data);
extern int uv_poll_init(struct uv_loop_s *loop, void *handle, int fd);
extern int uv_poll_start(void *handle, int events, void (*callback)(void *handle, int status, int events));
extern void uv_close(void *handle, void (*callback)(void *handle));

/* UV_READABLE, UV_WRITABLE, UV_DISCONNECT: what JavaScript passes and gets. */
#define EVENTS_ALL 7

/* By its name, as numbers of types are not promised. */
static int poll_type(void)
{
	static int found = -1;
	const char *name;
	int type;

	for (type = 1; found < 0 && type < 32; type++) {
		name = uv_handle_type_name(type);
		if (name != NULL && strcmp(name, "poll") == 0)
			found = type;
	}
	return found;
}

/* ---- watchers ---- */

struct watcher {
	napi_env env;
	napi_ref callback;
	napi_async_context context;
	void *handle; /* NULL: closed */
};

static void on_events(void *handle, int status, int events)
{
	struct watcher *watcher = (struct watcher *)uv_handle_get_data(handle);
	napi_env env = watcher->env;
	napi_handle_scope scope;
	napi_value callback, argument, global, error;

	if (napi_open_handle_scope(env, &scope) != napi_ok)
		return;
	if (napi_get_reference_value(env, watcher->callback, &callback) == napi_ok && callback != NULL && napi_get_global(env, &global) == napi_ok) {
		argument = bypass_addon_number(env, status < 0 ? 4 : events);
		if (napi_make_callback(env, watcher->context, global, callback, 1, &argument, NULL) == napi_pending_exception &&
		    napi_get_and_clear_last_exception(env, &error) == napi_ok)
			napi_fatal_exception(env, error);
	}
	napi_close_handle_scope(env, scope);
}

static void release_handle(void *handle)
{
	free(handle);
}

static void close_watcher(struct watcher *watcher)
{
	if (watcher->handle == NULL)
		return;
	uv_close(watcher->handle, release_handle);
	watcher->handle = NULL;
	napi_async_destroy(watcher->env, watcher->context);
	napi_delete_reference(watcher->env, watcher->callback);
}

/* Also when the environment ends: its handles must not outlive it. */
static void finalize(napi_env env, void *data, void *hint)
{
	struct watcher *watcher = (struct watcher *)data;

	(void)env;
	(void)hint;
	close_watcher(watcher);
	free(watcher);
}

static struct watcher *get_watcher(napi_env env, napi_value value)
{
	void *data = NULL;

	if (napi_get_value_external(env, value, &data) == napi_ok && data != NULL)
		return (struct watcher *)data;
	napi_throw_type_error(env, NULL, "a watcher is needed");
	return NULL;
}

static int begin(napi_env env, struct watcher *watcher, napi_value callback, int fd)
{
	struct uv_loop_s *loop = NULL;
	napi_value name;
	int result;

	watcher->env = env;
	if (poll_type() < 0 || napi_get_uv_event_loop(env, &loop) != napi_ok)
		return -ENOSYS;
	watcher->handle = calloc(1, uv_handle_size(poll_type()));
	result = watcher->handle == NULL ? -ENOMEM : uv_poll_init(loop, watcher->handle, fd);
	if (result != 0) {
		free(watcher->handle);
		watcher->handle = NULL;
		return result;
	}
	uv_handle_set_data(watcher->handle, watcher);
	napi_create_string_utf8(env, "bypass", NAPI_AUTO_LENGTH, &name);
	napi_async_init(env, NULL, name, &watcher->context);
	napi_create_reference(env, callback, 1, &watcher->callback);
	return 0;
}

/** watch(fd, callback): a watcher that is not started, or a negative errno. The descriptor stays the caller's, and does not block any more. */
static napi_value watch(napi_env env, napi_callback_info info)
{
	struct watcher *watcher;
	napi_valuetype type;
	napi_value values[2], external;
	size_t count = 2;
	int32_t fd;
	int error;

	if (napi_get_cb_info(env, info, &count, values, NULL, NULL) != napi_ok || napi_get_value_int32(env, values[0], &fd) != napi_ok ||
	    napi_typeof(env, values[1], &type) != napi_ok || type != napi_function) {
		napi_throw_type_error(env, NULL, "watch(fd, callback)");
		return NULL;
	}
	watcher = (struct watcher *)calloc(1, sizeof(*watcher));
	error = watcher == NULL ? -ENOMEM : begin(env, watcher, values[1], fd);
	if (error == 0 && napi_create_external(env, watcher, finalize, NULL, &external) == napi_ok)
		return external;
	if (error == 0)
		close_watcher(watcher);
	free(watcher);
	return bypass_addon_number(env, error != 0 ? error : -ENOMEM);
}

/** start(watcher, events): 1 readable, 2 writable, 4 the peer has gone; none of them: rests. 0, or a negative errno. */
static napi_value start(napi_env env, napi_callback_info info)
{
	struct watcher *watcher;
	napi_value values[2];
	size_t count = 2;
	int32_t events;

	if (napi_get_cb_info(env, info, &count, values, NULL, NULL) != napi_ok || napi_get_value_int32(env, values[1], &events) != napi_ok) {
		napi_throw_type_error(env, NULL, "start(watcher, events)");
		return NULL;
	}
	watcher = get_watcher(env, values[0]);
	if (watcher == NULL)
		return NULL;
	return bypass_addon_number(env, watcher->handle == NULL ? -EBADF : uv_poll_start(watcher->handle, events & EVENTS_ALL, on_events));
}

/** unwatch(watcher): for good. The descriptor may be closed after this. */
static napi_value unwatch(napi_env env, napi_callback_info info)
{
	struct watcher *watcher;
	napi_value value;
	size_t count = 1;

	if (napi_get_cb_info(env, info, &count, &value, NULL, NULL) != napi_ok)
		return NULL;
	watcher = get_watcher(env, value);
	if (watcher != NULL)
		close_watcher(watcher);
	return NULL;
}

bool bypass_addon_watch(napi_env env, napi_value exports)
{
	return bypass_addon_define(env, exports, "watch", watch) && bypass_addon_define(env, exports, "start", start) &&
	       bypass_addon_define(env, exports, "unwatch", unwatch);
}
