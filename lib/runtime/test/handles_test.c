/* handles_test.c -- what agents call descriptors cannot be guessed, and is never anything else later. */
#include "check.h"
#include "../shadow/handles.h"
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

static void handles_are_not_numbers_that_can_be_guessed_or_come_again(void)
{
	int fd = dup(0), i;
	int64_t first = bypass_handle_add(fd), second;

	CHECK(first > 0 && bypass_handle_find(first) == fd);
	for (i = -5; i < 70; i++)
		CHECK(bypass_handle_find(i) == -1 && bypass_handle_find(first + (int64_t)(i | 64) * (1 << 30)) == -1);
	CHECK(bypass_handle_close(first) == 0 && bypass_handle_close(first) == EBADF && fcntl(fd, F_GETFD) == -1);
	CHECK(dup(0) == fd);
	second = bypass_handle_add(fd);
	CHECK(second != first && bypass_handle_find(first) == -1 && bypass_handle_find(second) == fd);
	bypass_handle_forget(second);
	CHECK(bypass_handle_find(second) == -1 && fcntl(fd, F_GETFD) != -1);
	close(fd);
}

static void thousands_of_handles(void)
{
	static int64_t handles[3000];
	int i;

	for (i = 0; i < 3000; i++)
		handles[i] = bypass_handle_add(100000 + i);
	for (i = 0; i < 3000; i++)
		CHECK(handles[i] > 0 && bypass_handle_find(handles[i]) == 100000 + i);
	CHECK(bypass_handles_run_down() == 3000);
	for (i = 0; i < 3000; i++)
		CHECK(bypass_handle_find(handles[i]) == -1);
}

int main(void)
{
	RUN(handles_are_not_numbers_that_can_be_guessed_or_come_again);
	RUN(thousands_of_handles);
	return 0;
}
