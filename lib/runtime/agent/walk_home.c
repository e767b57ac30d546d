/* walk_home.c -- home is asked where a name leads. See route.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#define _FILE_OFFSET_BITS 64 /* what programs are given has the layout that actions have */
#include "lanes.h"
#include "route.h"
#include "../shared/reply.h"
#include <errno.h>

/* The answer: 0, 1, or -1 with errno. */
static int read_answer(struct bypass_message *reply, char *name)
{
	int64_t state = bypass_get_integer(reply, sizeof(int32_t));
	int error = bypass_error_local(bypass_spec.error_numbers, BYPASS_GET(reply, uint32_t));
	const char *got = bypass_get_string(reply, PATH_MAX - 1, EPROTO);

	if (reply->error != 0 || state < 0 || state > 2 || (got[0] != '/' && (state != 2 || got[0] != '\0'))) {
		errno = EPROTO;
		return -1;
	}
	memcpy(name, got, strlen(got) + 1);
	if (state < 2)
		return (int)state;
	errno = error;
	return -1;
}

int bypass_walk_home(int64_t handle, const char *path, enum bypass_last last, char *name)
{
	struct bypass_thread *self = bypass_self();
	struct bypass_message request, reply;
	struct bypass_lane *lane;
	int error = 0, answer = -1;
	long result;

	name[0] = '\0';
	lane = bypass_lane_take(self, bypass_trap_cookie(self), &error);
	result = lane == NULL ? -error : 0;
	if (result == 0) {
		request = bypass_lane_message(lane);
		bypass_put_integer(&request, handle);
		bypass_put_string(&request, path, PATH_MAX, ENAMETOOLONG);
		bypass_put_integer(&request, last);
		result = bypass_lane_ask(lane, BYPASS_OPERATION_WALK, &request, &reply);
		if (result == 0)
			answer = read_answer(&reply, name);
		error = errno;
		if (result == -EPIPE || result == -EPROTO || (result == 0 && answer == -1 && error == EPROTO))
			bypass_lane_close(lane);
		bypass_lane_release(lane);
	}
	errno = result != 0 ? (int)-result : error;
	return answer;
}
