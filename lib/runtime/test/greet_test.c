/* greet_test.c -- the first words on a connection: keys right, wrong and missing, HELLO of other specifications and other protocols. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "check.h"
#include "mini.h"
#include "../shadow/greet.h"
#include "../shadow/log.h"
#include "../shared/hmac.h"
#include <pthread.h>
#include <sys/socket.h>

static const unsigned char right_key[32] = { 1, 2, 3 }, wrong_key[32] = { 3, 2, 1 };

/* ---- home's side in a thread: authenticates, reads HELLO, welcomes ---- */

struct home {
	struct bypass_connection connection;
	const unsigned char *key;
	int trusted;
	struct bypass_wish wish;
	int error;
	pthread_t thread;
};

static void *greet(void *argument)
{
	struct home *home = (struct home *)argument;

	home->error = home->trusted ? 0 : bypass_greet_authenticate(&home->connection, home->key);
	if (home->error == 0)
		home->error = bypass_greet_receive(&home->connection, &bypass_spec, &home->wish);
	if (home->error == 0 && !home->wish.link)
		home->error = bypass_greet_welcome(&home->connection, &bypass_spec, &home->wish, 77, 5, 99);
	bypass_connection_close(&home->connection);
	return NULL;
}

static void begin(struct home *home, struct ask *ask, const unsigned char *key, int trusted)
{
	struct bypass_transport here, there;

	CHECK(bypass_transport_pair(&here, &there) == 0);
	memset(home, 0, sizeof(*home));
	bypass_connection_open(&home->connection, &there);
	home->key = key;
	home->trusted = trusted;
	ask_open(ask, &here);
	CHECK(pthread_create(&home->thread, NULL, greet, home) == 0);
}

static int end(struct home *home, struct ask *ask)
{
	ask_close(ask);
	pthread_join(home->thread, NULL);
	return home->error;
}

/* ---- keys ---- */

/* Plays the agent with `key`; NULL: answers as one that has none. Gives the answer's status; *proven: home has shown the key too. */
static int authenticate(struct ask *ask, const unsigned char *key, int *proven)
{
	unsigned char *payload, theirs[32], ours[32] = { 9 }, proof[32], came[32];
	struct bypass_message message;
	size_t size;
	int status;

	*proven = 0;
	CHECK(bypass_connection_receive(&ask->connection, &ask->frame, &payload) == 0 && ask->frame.operation == BYPASS_OPERATION_CHALLENGE);
	memset(&message, 0, sizeof(message));
	message.data = payload;
	message.length = ask->frame.length;
	size = bypass_get_bytes_into(&message, theirs, sizeof(theirs));
	CHECK(bypass_message_ended(&message));
	ask_begin(ask);
	if (key != NULL && size == sizeof(theirs))
		bypass_prove(proof, key, theirs, "agent");
	bypass_put_bytes(&ask->request, proof, key != NULL ? size : 0);
	bypass_put_bytes(&ask->request, ours, key != NULL ? size : 0);
	status = ask_run(ask, BYPASS_OPERATION_AUTH);
	if (status == BYPASS_STATUS_OK && size > 0) {
		bypass_prove(proof, key, ours, "shadow");
		CHECK(bypass_get_bytes_into(&ask->reply, came, sizeof(came)) == 32);
		*proven = bypass_proof_equal(proof, came);
	}
	return status;
}

static void the_right_key_opens_and_is_shown_by_both(void)
{
	struct home home;
	struct ask ask;
	int proven;

	begin(&home, &ask, right_key, 0);
	CHECK(authenticate(&ask, right_key, &proven) == BYPASS_STATUS_OK && proven);
	CHECK(ask_hello(&ask, 0) == BYPASS_STATUS_OK && ask.process == 5 && ask.token == 99);
	CHECK(end(&home, &ask) == 0 && home.wish.equal && home.wish.greeting.pid > 0);
}

static void a_wrong_key_and_none_are_refused_with_a_reason(void)
{
	const unsigned char *const keys[] = { wrong_key, NULL };
	struct home home;
	struct ask ask;
	int i, proven;

	for (i = 0; i < 2; i++) {
		begin(&home, &ask, right_key, 0);
		CHECK(authenticate(&ask, keys[i], &proven) == BYPASS_STATUS_REFUSED);
		CHECK(memmem(ask.reply.data, ask.reply.length, "key", 3) != NULL);
		CHECK(end(&home, &ask) == EACCES);
	}
}

static void hello_without_a_proof_is_refused(void)
{
	struct home home;
	struct ask ask;
	unsigned char *payload;

	begin(&home, &ask, right_key, 0);
	CHECK(bypass_connection_receive(&ask.connection, &ask.frame, &payload) == 0);
	CHECK(ask_hello(&ask, 0) == BYPASS_STATUS_REFUSED);
	CHECK(end(&home, &ask) == EACCES);
}

static void where_no_key_is_wanted_the_challenge_is_empty(void)
{
	struct home home;
	struct ask ask;
	int proven;

	begin(&home, &ask, NULL, 0);
	CHECK(authenticate(&ask, NULL, &proven) == BYPASS_STATUS_OK);
	CHECK(ask_hello(&ask, 0) == BYPASS_STATUS_OK);
	CHECK(end(&home, &ask) == 0);
}

static void a_challenge_never_comes_twice(void)
{
	unsigned char seen[8][32], *payload;
	struct bypass_message message;
	struct home home;
	struct ask ask;
	int i, j;

	for (i = 0; i < 8; i++) {
		begin(&home, &ask, right_key, 0);
		CHECK(bypass_connection_receive(&ask.connection, &ask.frame, &payload) == 0);
		memset(&message, 0, sizeof(message));
		message.data = payload;
		message.length = ask.frame.length;
		CHECK(bypass_get_bytes_into(&message, seen[i], 32) == 32);
		for (j = 0; j < i; j++)
			CHECK(memcmp(seen[i], seen[j], 32) != 0);
		end(&home, &ask);
	}
}

/* ---- HELLO ---- */

static const struct bypass_operation other_operations[] = {
	{ "added", "added()int", 1 }, { "getpid", "getpid()int", 1 }, { "open", "open(path)fd", 1 }, { "local", "local()int", 1 },
};
static const struct bypass_spec other_spec = { BYPASS_ABI, "mini", "other.bp", "2", other_operations, 4, NULL };

static int say_hello(struct ask *ask, const struct bypass_spec *spec, int with_list, uint32_t protocol)
{
	struct bypass_greeting greeting;

	memset(&greeting, 0, sizeof(greeting));
	bypass_greeting_host(&greeting);
	greeting.name = spec->name;
	greeting.digest = spec->digest;
	greeting.protocol_min = greeting.protocol_max = protocol;
	ask_begin(ask);
	bypass_greeting_put(&ask->request, &greeting, with_list ? spec : NULL);
	return ask_run(ask, BYPASS_OPERATION_HELLO);
}

static void different_specifications_are_mapped_call_by_call(void)
{
	static const int numbers[] = { -1, MINI_GETPID, -1, -1 };
	static const char *const signatures[] = { "", "getpid()int", "open(path,bits:open_flags)fd", "local()int" };
	struct bypass_welcome welcome;
	const char *signature;
	struct home home;
	struct ask ask;
	int i;

	begin(&home, &ask, NULL, 1);
	CHECK(say_hello(&ask, &other_spec, 0, BYPASS_PROTOCOL_MAX) == BYPASS_STATUS_MISMATCH);
	CHECK(say_hello(&ask, &other_spec, 1, BYPASS_PROTOCOL_MAX) == BYPASS_STATUS_OK);
	bypass_welcome_get(&ask.reply, &welcome);
	CHECK(!welcome.equal && welcome.session == 77 && bypass_get_count(&ask.reply, 100) == 4);
	for (i = 0; i < 4; i++) {
		CHECK(bypass_map_get(&ask.reply, &signature) == numbers[i]);
		CHECK(strcmp(signature, signatures[i]) == 0);
	}
	CHECK(bypass_message_ended(&ask.reply));
	CHECK(end(&home, &ask) == 0 && !home.wish.equal);
}

static void another_protocol_is_refused_naming_both(void)
{
	struct home home;
	struct ask ask;

	begin(&home, &ask, NULL, 1);
	CHECK(say_hello(&ask, &bypass_spec, 0, BYPASS_PROTOCOL_MAX + 1) == BYPASS_STATUS_REFUSED);
	CHECK(memmem(ask.reply.data, ask.reply.length, "protocol 2 to 2, this shadow 1 to 1", 35) != NULL);
	CHECK(end(&home, &ask) == EPROTO);
}

static void what_is_no_hello_is_refused(void)
{
	struct home home;
	struct ask ask;

	begin(&home, &ask, NULL, 1);
	ask_begin(&ask);
	CHECK(ask_run(&ask, MINI_GETPID) == BYPASS_STATUS_BAD_REQUEST);
	CHECK(end(&home, &ask) == EPROTO);
	begin(&home, &ask, NULL, 1);
	ask_begin(&ask);
	bypass_put_string(&ask.request, "not a greeting", 100, EIO);
	CHECK(ask_run(&ask, BYPASS_OPERATION_HELLO) == BYPASS_STATUS_BAD_REQUEST);
	CHECK(end(&home, &ask) == EPROTO);
}

static void a_list_that_ends_too_soon_is_refused(void)
{
	struct home home;
	struct ask ask;
	struct bypass_greeting greeting;

	memset(&greeting, 0, sizeof(greeting));
	bypass_greeting_host(&greeting);
	greeting.name = greeting.digest = "x";
	begin(&home, &ask, NULL, 1);
	ask_begin(&ask);
	bypass_greeting_put(&ask.request, &greeting, NULL);
	ask.request.length -= 8;
	bypass_put_count(&ask.request, 60000);
	CHECK(ask_run(&ask, BYPASS_OPERATION_HELLO) == BYPASS_STATUS_BAD_REQUEST);
	CHECK(end(&home, &ask) == EPROTO);
}

int main(void)
{
	bypass_log_open("mini", NULL, BYPASS_LEVEL_ERROR);
	RUN(the_right_key_opens_and_is_shown_by_both);
	RUN(a_wrong_key_and_none_are_refused_with_a_reason);
	RUN(hello_without_a_proof_is_refused);
	RUN(where_no_key_is_wanted_the_challenge_is_empty);
	RUN(a_challenge_never_comes_twice);
	RUN(different_specifications_are_mapped_call_by_call);
	RUN(another_protocol_is_refused_naming_both);
	RUN(what_is_no_hello_is_refused);
	RUN(a_list_that_ends_too_soon_is_refused);
	return 0;
}
