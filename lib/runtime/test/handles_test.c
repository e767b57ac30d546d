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

/* As when this process is copied while another thread has closed a descriptor and not yet forgotten its handle. */
static void a_number_that_is_another_file_by_now_is_not_closed(void)
{
	int fd = open("/dev/null", O_RDONLY), kept = open("/dev/null", O_RDONLY), ends[2];
	int64_t gone = bypass_handle_add(fd), stays = bypass_handle_add(kept), both[2];

	both[0] = gone;
	both[1] = stays;
	close(fd);
	CHECK(pipe(ends) == 0 && ends[0] == fd);
	bypass_handles_keep(&stays, 1);
	CHECK(bypass_handle_find(gone) == -1 && fcntl(fd, F_GETFD) != -1 && bypass_handle_find(stays) == kept);
	gone = both[0] = bypass_handle_add(ends[1]);
	close(ends[1]);
	bypass_handles_keep(both, 2);
	CHECK(bypass_handle_find(gone) == -1 && bypass_handle_find(stays) == kept);
	close(ends[0]);
	CHECK(bypass_handle_close(stays) == 0 && fcntl(kept, F_GETFD) == -1);
}

int main(void)
{
	RUN(a_number_that_is_another_file_by_now_is_not_closed);
	RUN(handles_are_not_numbers_that_can_be_guessed_or_come_again);
	RUN(thousands_of_handles);
	return 0;
}
