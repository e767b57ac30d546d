/* Double fork, a session of its own, every descriptor but its log closed: a daemon goes on writing after all its ancestors have ended. */
#include "torture.h"

static void daemon_body(int log, int gate, int number)
{
	char line[32];
	int length, null = open("/dev/null", O_RDWR);

	CHECK(getsid(0) != getpid() && setpgid(0, 0) == 0);
	CHECK(null >= 0 && dup2(null, 0) == 0 && dup2(null, 1) == 1);
	hear(gate);
	length = snprintf(line, sizeof(line), "daemon %d\n", number);
	CHECK(write(log, line, (size_t)length) == length);
	CHECK(chdir("/") == 0 && is_text(at("settings"), "settings\n"));
	put_text(at(number % 2 ? "pid1" : "pid0"), line);
	_exit(0);
}

int main(int argc, char **argv)
{
	int i, gate[2], ended[2], log;
	char text[4096], word;
	pid_t first;

	torture(argc, argv);
	put_text(at("settings"), "settings\n");
	log = open(at("log"), O_WRONLY | O_CREAT | O_APPEND, 0600);
	CHECK(log >= 0);
	for (i = 0; i < rounds; i++) {
		CHECK(pipe(gate) == 0 && pipe(ended) == 0);
		first = fork();
		if (first == 0) {
			CHECK(setsid() > 0 && close(ended[0]) == 0 && close(gate[1]) == 0);
			if (fork() == 0)
				daemon_body(log, gate[0], i);
			_exit(0);
		}
		CHECK(status_of(first) == 0 && close(ended[1]) == 0);
		tell(gate[1]);
		CHECK(read(ended[0], &word, 1) == 0); /* the daemon's end is there */
		CHECK(close(ended[0]) == 0 && close(gate[0]) == 0 && close(gate[1]) == 0);
	}
	CHECK(text_of(at("log"), text, sizeof(text)) > 0 && close(log) == 0);
	for (i = 0; i < rounds; i++) {
		char line[32];

		snprintf(line, sizeof(line), "daemon %d\n", i);
		CHECK(strstr(text, line) != NULL);
	}
	return good();
}
