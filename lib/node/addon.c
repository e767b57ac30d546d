/*
 * addon.c -- what Node loads: the functions of the runtime that TypeScript cannot have by itself. Node-API only, so one file serves every
 * version of Node from 20 on.
 */
#include "addon.h"
#include "spec.h"

bool bypass_addon_define(napi_env env, napi_value exports, const char *name, napi_callback function)
{
	napi_value value;

	return napi_create_function(env, name, NAPI_AUTO_LENGTH, function, NULL, &value) == napi_ok &&
	       napi_set_named_property(env, exports, name, value) == napi_ok;
}

napi_value bypass_addon_number(napi_env env, int64_t number)
{
	napi_value value = NULL;

	napi_create_int64(env, number, &value);
	return value;
}

bool bypass_addon_numbers(napi_env env, napi_callback_info info, size_t count, int32_t *numbers)
{
	napi_value values[8];
	size_t given = sizeof(values) / sizeof(*values), i;

	if (napi_get_cb_info(env, info, &given, values, NULL, NULL) != napi_ok)
		return false;
	for (i = 0; i < count; i++) {
		if (i >= given || napi_get_value_int32(env, values[i], &numbers[i]) != napi_ok) {
			napi_throw_type_error(env, NULL, "a number is missing");
			return false;
		}
	}
	return true;
}

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
	(void)info;
	return bypass_addon_number(env, BYPASS_ABI);
}

/* An exception is pending when this fails; Node throws it to who loads the addon. */
NAPI_MODULE_INIT()
{
	if (!bypass_addon_define(env, exports, "version", version) || !bypass_addon_define(env, exports, "abi", abi) ||
	    !bypass_addon_sockets(env, exports) || !bypass_addon_watch(env, exports))
		return NULL;
	return exports;
}
