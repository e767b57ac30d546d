/* listen_test.c SHADOW -- where a shadow listens, who may enter, and what it says to command lines that make no sense. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "shadows.h"
#include "../shadow/reach.h"
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

/* ---- addresses ---- */

static void a_unix_socket_is_its_owners_alone(void)
{
	struct shadow shadow;
	struct stat status;
	struct ask ask;
	char directory[300];

	start_unix(&shadow);
	CHECK(stat(shadow.address + 5, &status) == 0 && (status.st_mode & 07777) == 0600);
	snprintf(directory, sizeof(directory), "%.*s", (int)(strlen(shadow.address) - 7), shadow.address + 5);
	CHECK(stat(directory, &status) == 0 && (status.st_mode & 07777) == 0700);
	call_at(&ask, shadow.address);
	CHECK(ask_hello(&ask, 0) == BYPASS_STATUS_OK);
	CHECK(number_of(&ask, MINI_GETPID) > 0);
	ask_close(&ask);
	CHECK(stop_shadow(&shadow) == 0);
	CHECK(stat(shadow.address + 5, &status) == -1);
}

static void a_directory_that_others_may_write_in_is_refused(void)
{
	struct shadow shadow;
	char address[200];

	CHECK(mkdir(in_folder("open"), 0700) == 0 && chmod(in_folder("open"), 0777) == 0);
	snprintf(address, sizeof(address), "unix:%s/open/s", folder);
	start_shadow(&shadow, -1, "--listen", address, (char *)NULL);
	CHECK(shadow_ended(&shadow) == 1 && strstr(shadow.said, "0700") != NULL);
}

static void a_socket_left_behind_gives_way_a_living_one_does_not(void)
{
	struct shadow first, second;
	char address[256];

	start_unix(&first);
	strcpy(address, first.address);
	start_shadow(&second, -1, "--listen", address, (char *)NULL);
	CHECK(shadow_ended(&second) == 1 && strstr(second.said, "already") != NULL);
	kill(first.pid, SIGKILL);
	CHECK(shadow_ended(&first) == -SIGKILL);
	start_shadow(&second, -1, "--listen", address, (char *)NULL);
	CHECK(shadow_listening(&second) && stop_shadow(&second) == 0);
}

static void tcp_needs_a_key_and_the_word_insecure(void)
{
	struct shadow shadow;

	start_shadow(&shadow, -1, "--listen", "tcp:127.0.0.1:0", "--insecure", (char *)NULL);
	CHECK(shadow_ended(&shadow) == 2 && strstr(shadow.said, "key") != NULL);
	start_shadow(&shadow, -1, "--listen", "tcp:127.0.0.1:0", "--key", in_folder("unmade.key"), (char *)NULL);
	CHECK(shadow_ended(&shadow) == 2 && strstr(shadow.said, "--insecure") != NULL);
	CHECK(access(in_folder("unmade.key"), F_OK) == -1);
}

static void a_missing_key_file_is_made_for_its_owner_alone(void)
{
	struct shadow shadow;
	struct stat status;
	struct bypass_connection link;

	start_shadow(&shadow, -1, "--listen", "tcp:127.0.0.1:0", "--insecure", "--key", in_folder("made.key"), (char *)NULL);
	CHECK(shadow_listening(&shadow) && strstr(shadow.address, "tcp:127.0.0.1:") != NULL && strstr(shadow.address, ":0") == NULL);
	CHECK(stat(in_folder("made.key"), &status) == 0 && (status.st_mode & 07777) == 0600 && status.st_size == 65);
	CHECK(bypass_reach(shadow.address, in_folder("made.key"), 1, &link) == 0);
	bypass_connection_close(&link);
	CHECK(stop_shadow(&shadow) == 0 && strstr(shadow.said, "made a new key") != NULL);
}

/* Runs the check in a child, whose complaints come back. */
static int reaching_fails_saying(const char *address, const char *key, int insecure, const char *word)
{
	struct bypass_connection link;
	char said[1000] = "";
	int pipes[2], status;

	CHECK(pipe2(pipes, O_CLOEXEC) == 0);
	if (fork() == 0) {
		dup2(pipes[1], 2);
		_exit(bypass_reach(address, key, insecure, &link) == -1 ? 0 : 1);
	}
	close(pipes[1]);
	wait(&status);
	CHECK(read(pipes[0], said, sizeof(said) - 1) >= 0);
	close(pipes[0]);
	if (strstr(said, word) == NULL)
		fprintf(stderr, "said: %s\n", said);
	return status == 0 && strstr(said, word) != NULL;
}

static void wrong_keys_stay_outside(void)
{
	char wrong[66], digits[] = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n";
	struct shadow shadow;

	strcpy(wrong, digits);
	wrong[0] = 'f';
	make_file(in_folder("right.key"), digits, 0600);
	make_file(in_folder("wrong.key"), wrong, 0600);
	make_file(in_folder("open.key"), digits, 0644);
	make_file(in_folder("short.key"), "0123\n", 0600);
	start_shadow(&shadow, -1, "--listen", "tcp:127.0.0.1:0", "--insecure", "--key", in_folder("right.key"), (char *)NULL);
	CHECK(shadow_listening(&shadow));
	CHECK(reaching_fails_saying(shadow.address, in_folder("wrong.key"), 1, "not this shadow's key"));
	CHECK(reaching_fails_saying(shadow.address, in_folder("open.key"), 1, "0600"));
	CHECK(reaching_fails_saying(shadow.address, in_folder("short.key"), 1, "64 hex"));
	CHECK(reaching_fails_saying(shadow.address, in_folder("absent.key"), 1, "No such file"));
	CHECK(reaching_fails_saying(shadow.address, in_folder("right.key"), 0, "--insecure"));
	CHECK(stop_shadow(&shadow) == 0);
	start_shadow(&shadow, -1, "--listen", unix_address(), "--key", in_folder("open.key"), (char *)NULL);
	CHECK(shadow_ended(&shadow) == 1 && strstr(shadow.said, "0600") != NULL);
	CHECK(reaching_fails_saying("tcp:127.0.0.1:1", in_folder("right.key"), 1, "refused"));
}

static void command_lines_that_make_no_sense(void)
{
	static const char *const lines[][3] = { { NULL }, { "--listen", "9000", NULL }, { "--listen", NULL }, { "--nonsense", NULL },
						{ "--max-lanes", "0", NULL }, { "--run", "agent.so", NULL }, { "--listen", "fd:77", NULL } };
	struct shadow shadow;
	size_t i;

	for (i = 0; i < sizeof(lines) / sizeof(*lines); i++) {
		start_shadow(&shadow, -1, lines[i][0], lines[i][0] ? lines[i][1] : NULL, lines[i][0] && lines[i][1] ? lines[i][2] : NULL, (char *)NULL);
		CHECK(shadow_ended(&shadow) != 0 && strncmp(shadow.said, "bypass: mini: ", 14) == 0);
	}
	start_shadow(&shadow, -1, "--help", (char *)NULL);
	CHECK(shadow_ended(&shadow) == 0 && strstr(shadow.said, "--listen") != NULL);
}

int main(int argc, char **argv)
{
	shadows_begin(argc, argv);
	RUN(a_unix_socket_is_its_owners_alone);
	RUN(a_directory_that_others_may_write_in_is_refused);
	RUN(a_socket_left_behind_gives_way_a_living_one_does_not);
	RUN(tcp_needs_a_key_and_the_word_insecure);
	RUN(a_missing_key_file_is_made_for_its_owner_alone);
	RUN(wrong_keys_stay_outside);
	RUN(command_lines_that_make_no_sense);
	return shadows_end();
}
