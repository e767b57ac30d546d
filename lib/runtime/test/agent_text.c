/* agent_text.c -- descriptions of calls as text and as JSON, settings from BYPASS_SET, and small helpers of knowledge bodies. */
#include "agent_test.h"
#include "../agent/process.h"
#include <sys/uio.h>
#include <sys/wait.h>

static long long every = 3;
static int quiet;
static const char *only = "";
static const struct bypass_setting settings[] = {
	{ "every", BYPASS_SETTING_INT, &every },
	{ "quiet", BYPASS_SETTING_BOOL, &quiet },
	{ "only", BYPASS_SETTING_STRING, &only },
};
const struct bypass_agent bypass_agent = { &bypass_spec, settings, 3, NULL, 0, BYPASS_LOST_FAIL, NULL, BYPASS_LEAKS_PASS, NULL, 0 };

static const struct bypass_symbol flag_rows[] = {
	{ "O_RDONLY", 0, 3, 0 }, { "O_WRONLY", 1, 3, 1 }, { "O_RDWR", 2, 3, 2 },
	{ "O_SYNC", 0x101000, 0x101000, 8 }, { "O_DSYNC", 0x1000, 0x1000, 16 }, { "O_CREAT", 0x40, 0x40, 4 },
};
static const struct bypass_symbols flags = { "open_flags", 1, flag_rows, 6 };
static const struct bypass_symbol whence_rows[] = { { "SEEK_SET", 0, 0, 0 }, { "SEEK_CUR", 1, 1, 1 } };
static const struct bypass_symbols whence = { "whence", 0, whence_rows, 2 };

static const char *describe(struct bypass_trap *trap)
{
	struct bypass_text *text = bypass_text_begin(trap);

	bypass_text_string(text, "path", "/a\"b\n\x01\xc3");
	bypass_text_symbols(text, "flags", 0x101000 | 2 | 0x40 | 0x8000000, &flags);
	bypass_text_symbols(text, "zero", 0, &flags);
	bypass_text_symbols(text, "whence", 1, &whence);
	bypass_text_symbols(text, "odd", 77, &whence);
	bypass_text_bytes(text, "data", "0123456789012345678901234567890123456789", 40);
	bypass_text_string(text, "none", NULL);
	bypass_text_pointer(text, "p", (void *)0x1f);
	bypass_text_integer(text, "i", INT64_MIN);
	bypass_text_unsigned(text, "u", UINT64_MAX);
	bypass_text_float(text, "f", -2.5);
	bypass_text_descriptor(text, "at", AT_FDCWD);
	errno = ENOENT;
	return bypass_text_result_integer(text, -1, 1);
}

static void expect(const char *got, const char *wanted)
{
	if (strcmp(got, wanted) == 0)
		return;
	fprintf(stderr, "got  %s\nwant %s\n", got, wanted);
	test_failures++;
}

static void texts(void)
{
	struct bypass_trap trap;
	struct bypass_text *text;
	static char longest[2000];
	int i;

	bypass_trap_enter(&trap, TEST_CALL_OPEN);
	expect(describe(&trap), "open(\"/a\\\"b\\n\\x01\\xc3\", O_RDWR|O_SYNC|O_CREAT|0x8000000, O_RDONLY, SEEK_CUR, 0x4d, "
	       "\"01234567890123456789012345678901\"..., NULL, 0x1f, -9223372036854775808, 18446744073709551615, -2.500000, "
	       "AT_FDCWD) = -1 ENOENT");
	bypass_process.trace = BYPASS_TRACE_JSON;
	trap.traced = 1;
	expect(describe(&trap), "\"call\":\"open\",\"args\":{\"path\":\"/a\\\"b\\n\\u0001\\u00c3\",\"flags\":\"O_RDWR|O_SYNC|O_CREAT|0x8000000\","
	       "\"zero\":\"O_RDONLY\",\"whence\":\"SEEK_CUR\",\"odd\":\"0x4d\",\"data\":\"01234567890123456789012345678901...\",\"none\":null,"
	       "\"p\":\"0x1f\",\"i\":-9223372036854775808,\"u\":18446744073709551615,\"f\":-2.500000,"
	       "\"at\":\"AT_FDCWD\"},\"result\":-1,\"errno\":\"ENOENT\"");
	trap.traced = 0;
	bypass_process.trace = BYPASS_TRACE_OFF;
	memset(longest, 'x', sizeof(longest) - 1);
	text = bypass_text_begin(&trap);
	for (i = 0; i < 100; i++)
		bypass_text_string(text, "s", longest);
	CHECK(strlen(bypass_text_arguments(text)) < 4096);
	bypass_trap_leave(&trap);
}

/* Runs this program again with BYPASS_SET; gives its exit status. */
static int with_setting(const char *program, const char *value)
{
	int status = -1;
	pid_t child = fork();

	if (child == 0) {
		setenv("BYPASS_SET", value, 1);
		setenv("BYPASS_TEST_CHILD", "1", 1);
		if (freopen("/dev/null", "w", stderr) == NULL)
			_exit(99);
		execl("/proc/self/exe", program, (char *)NULL);
		_exit(98);
	}
	waitpid(child, &status, 0);
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static void setting_values(const char *program)
{
	CHECK(with_setting(program, "every=12") == 12);
	CHECK(with_setting(program, "test.every=0x10,quiet=yes") == 16 + 100);
	CHECK(with_setting(program, "other.unknown=1") == 3);
	CHECK(with_setting(program, "only=a,b,every=4") == 4 + 3);
	CHECK(with_setting(program, "ever=1") == 70);
	CHECK(with_setting(program, "every") == 70);
	CHECK(with_setting(program, "every=") == 70);
	CHECK(with_setting(program, "every=1x") == 70);
	CHECK(with_setting(program, "every=99999999999999999999") == 70);
	CHECK(with_setting(program, "quiet=maybe") == 70);
}

static void vectors(void)
{
	char a[3] = "ab", b[4] = "cde", flat[8] = "";
	struct iovec vector[3] = { { a, 2 }, { NULL, 0 }, { b, 3 } };

	CHECK(bypass_vector_total(vector, 3) == 5 && bypass_vector_total(vector, 0) == 0);
	CHECK(bypass_vector_total(vector, -1) == -1 && errno == EINVAL);
	bypass_vector_gather(flat, vector, 3);
	CHECK(memcmp(flat, "abcde", 5) == 0);
	bypass_vector_scatter(vector, 3, "XYZ", 3);
	CHECK(memcmp(a, "XY", 2) == 0 && memcmp(b, "Zde", 3) == 0);
	vector[1].iov_len = SIZE_MAX;
	CHECK(bypass_vector_total(vector, 3) == -1);
	CHECK(bypass_home_device(5) != 5 && bypass_home_device(5) != bypass_home_device(6));
}

int main(int argc, char **argv)
{
	(void)argc;
	if (getenv("BYPASS_TEST_CHILD") != NULL)
		return (int)every + (quiet ? 100 : 0) + (int)strlen(only);
	texts();
	setting_values(argv[0]);
	vectors();
	return test_failures != 0;
}
