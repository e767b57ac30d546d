/*
 * addon.h -- the addon's parts. Functions of JavaScript give numbers as the kernel does: not less than 0 when it went well, else a negative
 * errno; they throw only on arguments that no caller of ours gives.
 */
#ifndef BYPASS_ADDON_H
#define BYPASS_ADDON_H

#include <node_api.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Adds a function to what the addon exports. False: an exception is pending. */
bool bypass_addon_define(napi_env env, napi_value exports, const char *name, napi_callback function);
/* The call's first `count` arguments as 32-bit numbers. False after throwing a TypeError. */
bool bypass_addon_numbers(napi_env env, napi_callback_info info, size_t count, int32_t *numbers);
/* A number as JavaScript has it. */
napi_value bypass_addon_number(napi_env env, int64_t number);

/* sockets.c: sockets and the open files that travel over them. */
bool bypass_addon_sockets(napi_env env, napi_value exports);
/* watch.c: descriptors in Node's own event loop. */
bool bypass_addon_watch(napi_env env, napi_value exports);

#endif
