/*
 * addon.c -- what Node loads: the functions of the runtime that TypeScript cannot have by itself. Node-API only, so one file serves every
 * version of Node from 20 on.
 */
#include <node_api.h>
#include <stdbool.h>
#include <stddef.h>

#include "spec.h"

/** version(): of the package that this file was built from. */
static napi_value version(napi_env env, napi_callback_info info)
{
	napi_value text = NULL;

	(void)info;
	napi_create_string_utf8(env, BYPASS_PACKAGE_VERSION, NAPI_AUTO_LENGTH, &text);
	return text;
}

/** abi(): BYPASS_ABI of the runtime. */
static napi_value abi(napi_env env, napi_callback_info info)
{
	napi_value number = NULL;

	(void)info;
	napi_create_int32(env, BYPASS_ABI, &number);
	return number;
}

/* An exception is pending when this fails; Node throws it to who loads the addon. */
static bool define(napi_env env, napi_value exports, const char *name, napi_callback function)
{
	napi_value value;

	return napi_create_function(env, name, NAPI_AUTO_LENGTH, function, NULL, &value) == napi_ok &&
	       napi_set_named_property(env, exports, name, value) == napi_ok;
}

NAPI_MODULE_INIT()
{
	if (!define(env, exports, "version", version) || !define(env, exports, "abi", abi))
		return NULL;
	return exports;
}
