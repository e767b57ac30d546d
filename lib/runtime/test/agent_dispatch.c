/* agent_dispatch.c -- calls from below the symbols: registers, processes, threads, the program's own filters. Each part fails without its cure. */
#include "dispatch_test.h"
#include "../agent/rendezvous.h"
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <pthread.h>
#include <sched.h>
#include <setjmp.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/prctl.h>

extern char **environ;

/* ---- the call itself ---- */

static int fails(void)
{
	errno = EPERM;
	return -1;
}

static void calls(void)
{
	CHECK(raw() == TRAPPED);
	test_action = again;
	CHECK(raw() == test_real_ppid);
	test_action = fails;
	errno = 0;
	CHECK(raw() == -1 && errno == EPERM);
	test_action = NULL;
	CHECK(syscall(100000) == -1 && errno == ENOSYS);
}

/* Red zone, general registers and vector registers are the program's. */
static void registers(void)
{
#if defined(__x86_64__)
	unsigned char before[64], after[64];
	uint64_t zone = 0, result, kept[6];
	size_t i;

	for (i = 0; i < sizeof(before); i++)
		before[i] = (unsigned char)(i * 7 + 3);
	__asm__ volatile(
		"movdqu (%[before]), %%xmm0\n movdqu 16(%[before]), %%xmm7\n movdqu 32(%[before]), %%xmm15\n"
		"movq $0x1234567, -8(%%rsp)\n movq $0x7654321, -128(%%rsp)\n"
		"mov $1, %%rdi\n mov $2, %%rsi\n mov $3, %%rdx\n mov $4, %%r10\n mov $5, %%r8\n mov $6, %%r9\n"
		"mov %[number], %%eax\n syscall\n"
		"mov %%rdi, (%[kept])\n mov %%rsi, 8(%[kept])\n mov %%rdx, 16(%[kept])\n"
		"mov %%r10, 24(%[kept])\n mov %%r8, 32(%[kept])\n mov %%r9, 40(%[kept])\n"
		"mov -8(%%rsp), %[zone]\n add -128(%%rsp), %[zone]\n"
		"movdqu %%xmm0, (%[after])\n movdqu %%xmm7, 16(%[after])\n movdqu %%xmm15, 32(%[after])\n"
		: "=&a"(result), [zone] "=&r"(zone)
		: [before] "r"(before), [after] "r"(after), [kept] "r"(kept), [number] "i"(SYS_getppid)
		: "rcx", "r11", "rdi", "rsi", "rdx", "r10", "r8", "r9", "xmm0", "xmm7", "xmm15", "memory");
	CHECK(result == TRAPPED);
	CHECK(zone == 0x1234567 + 0x7654321);
	CHECK(memcmp(before, after, 48) == 0);
	for (i = 0; i < 6; i++)
		CHECK(kept[i] == i + 1);
#endif
}

static int clobber(void)
{
	volatile double x = 1.5;
	char room[4096];
	int i;

	memset(room, 0x55, sizeof(room));
	for (i = 0; i < 100; i++)
		x = x * 1.01 + room[i];
	return TRAPPED + (x < 0);
}

/* ---- actions that are left ---- */

static jmp_buf outside, inside;
static sigjmp_buf outside_with_mask;

static int jump_out(void)
{
	longjmp(outside, 1);
}

static int jump_out_with_mask(void)
{
	siglongjmp(outside_with_mask, 1);
}

/* What lands in the action is its own. */
static int jump_inside(void)
{
	if (setjmp(inside) == 0)
		longjmp(inside, 1);
	return raw() == test_real_ppid && raw() == test_real_ppid ? TRAPPED : -1;
}

static int end_thread(void)
{
	test_action = NULL;
	pthread_exit(NULL);
}

static void call_at_the_end(void *seen)
{
	*(long *)seen = raw();
}

static void *ended_inside(void *seen)
{
	pthread_cleanup_push(call_at_the_end, seen);
	raw();
	pthread_cleanup_pop(0);
	return NULL;
}

static int is_on_own_stack(void)
{
	const struct bypass_thread *self = bypass_self();

	return (uintptr_t)&self - self->system_low < self->system_high - self->system_low ? TRAPPED : -1;
}

/* The next call is trapped, though no entry point was called; and what such actions had of the runtime's stack is not lost. */
static void jumps(void)
{
	pthread_t thread;
	long seen = 0;
	volatile int i; /* the jumps come back into its loop */

	for (i = 0; i < 20; i++) {
		test_action = jump_out;
		if (setjmp(outside) == 0)
			raw();
		test_action = NULL;
		CHECK(raw() == TRAPPED);
		test_action = jump_out_with_mask;
		if (sigsetjmp(outside_with_mask, 1) == 0)
			raw();
		test_action = is_on_own_stack;
		CHECK(raw() == TRAPPED);
	}
	test_action = jump_inside;
	CHECK(raw() == TRAPPED);
	test_action = end_thread;
	CHECK(pthread_create(&thread, NULL, ended_inside, &seen) == 0 && pthread_join(thread, NULL) == 0 && seen == TRAPPED);
	test_action = NULL;
	CHECK(raw() == TRAPPED);
}

/* ---- processes ---- */

static void processes(void)
{
	char *const arguments[] = { (char *)"true", NULL };
	pid_t pid = fork();

	if (pid == 0)
		_exit(raw() == TRAPPED && raw() == TRAPPED ? 0 : 1);
	CHECK(ended_well(pid));
	pid = (pid_t)syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0);
	if (pid == 0)
		_exit(raw() == TRAPPED ? 0 : 1);
	CHECK(ended_well(pid));
	pid = vfork();
	if (pid == 0)
		_exit(raw() == TRAPPED ? 0 : 1);
	CHECK(ended_well(pid));
	CHECK(raw() == TRAPPED);
	CHECK(posix_spawnp(&pid, "true", NULL, NULL, arguments, environ) == 0 && ended_well(pid));
	CHECK(system("exit 0") == 0);
	CHECK(raw() == TRAPPED);
}

static int on_own_stack(void *argument)
{
	*(volatile long *)argument = raw();
	return 0;
}

/* clone of libc's, with a stack: first a process, then a thread without a TLS of its own that is left alone. */
static void clones(void)
{
	size_t size = 256u << 10;
	char *stack = (char *)mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	long seen = 0;
	pid_t pid = clone(on_own_stack, stack + size, SIGCHLD, &seen);

	CHECK(ended_well(pid) && seen == 0);
	munmap(stack, size);
}

/* ---- threads ---- */

static void *in_thread(void *count)
{
	long i, good = 0;

	for (i = 0; i < *(const long *)count; i++)
		good += raw() == TRAPPED;
	return (void *)good;
}

static void threads(void)
{
	pthread_t ids[8];
	long rounds = 500;
	void *good;
	int i, round;

	for (round = 0; round < 4; round++) {
		for (i = 0; i < 8; i++)
			CHECK(pthread_create(&ids[i], NULL, in_thread, &rounds) == 0);
		for (i = 0; i < 8; i++) {
			CHECK(pthread_join(ids[i], &good) == 0);
			CHECK((long)good == rounds);
		}
	}
}

/* Blocks of threads that have ended are used again, with their stacks: else a program that starts many runs out of addresses. */
static void many_threads(void)
{
	const struct bypass_thread *block;
	pthread_t ids[16];
	long rounds = 1;
	int i, round, blocks = 0;

	for (round = 0; round < 60; round++) {
		for (i = 0; i < 16; i++)
			CHECK(pthread_create(&ids[i], NULL, in_thread, &rounds) == 0);
		for (i = 0; i < 16; i++)
			CHECK(pthread_join(ids[i], NULL) == 0);
	}
	for (block = bypass_rendezvous_1.threads; block != NULL; block = block->next)
		blocks++;
	CHECK(blocks < 100);
}

/* A filter that forbids all that the runtime needs: the program gets EPERM, the runtime does not. */
static void filters(void)
{
	struct sock_filter text[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_exit_group, 2, 0),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_write, 1, 0),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct sock_fprog filter = { 5, text };
	pid_t pid = fork();

	if (pid == 0) {
		test_failures = 0;
		CHECK(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0);
		CHECK(prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0);
		CHECK(raw() == TRAPPED);
		CHECK(syscall(SYS_getppid + 0) == TRAPPED);
		CHECK(syscall(SYS_getuid) == -1 && errno == EPERM);
		test_action = again;
		CHECK(raw() == -1 && errno == EPERM);
		_exit(test_failures != 0);
	}
	CHECK(ended_well(pid));
	CHECK(syscall(SYS_prctl, PR_SET_SECCOMP, SECCOMP_MODE_STRICT, 0, 0, 0) == -1 && errno == EINVAL);
}

static void refusals(void)
{
	CHECK(syscall(425, 8, NULL) == -1 && errno == ENOSYS); /* io_uring_setup */
	CHECK(syscall(SYS_prctl, 59, 0, 0, 0, 0) == -1 && errno == EINVAL);
	CHECK(raw() == TRAPPED);
}

int main(void)
{
	need_dispatch();
	calls();
	registers();
	test_action = clobber;
	registers();
	test_action = NULL;
	processes();
	clones();
	threads();
	many_threads();
	jumps();
	filters();
	refusals();
	CHECK(raw() == TRAPPED);
	return test_failures != 0;
}
