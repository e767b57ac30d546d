/*
 * agent_dispatch.c -- calls from below the symbols: what a program may do to itself while its system calls are dispatched. Each part
 * fails without what it is named after.
 */
#include "agent_test.h"
#include "../agent/sys.h"
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <pthread.h>
#include <sched.h>
#include <setjmp.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>

extern char **environ;

#define TRAPPED 4242

static int test_real_ppid;

static long enter_ppid(struct bypass_system *system)
{
	struct bypass_trap trap;
	long result;

	(void)system;
	bypass_trap_enter(&trap, TEST_CALL_PPID);
	__atomic_fetch_add(&test_trapped, 1, __ATOMIC_RELAXED);
	result = bypass_system_number(TEST_CALL_PPID) != SYS_getppid ? -1 : test_action != NULL ? test_action() : TRAPPED;
	bypass_trap_leave(&trap);
	return bypass_system_result(result);
}

static const struct bypass_system_entry entries[] = { { SYS_getppid, TEST_CALL_PPID, 0, 0, 0, enter_ppid } };
const struct bypass_agent bypass_agent = { &bypass_spec, NULL, 0, NULL, 0, BYPASS_LOST_FAIL, NULL, BYPASS_LEAKS_TRAP, entries, 1 };

static long raw(void)
{
	return syscall(SYS_getppid);
}

/* ---- the call itself ---- */

static int again(void)
{
	return (int)bypass_system_again(0, 0, 0, 0, 0, 0);
}

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

/* ---- processes ---- */

static int ended_well(pid_t pid)
{
	int status = -1;

	return pid > 0 && waitpid(pid, &status, 0) == pid && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

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

/* ---- signals ---- */

static volatile int handled;
static volatile long seen_in_handler;
static sigjmp_buf back;

static void look(int number)
{
	(void)number;
	handled++;
	seen_in_handler = raw();
}

static void jump(int number)
{
	(void)number;
	handled++;
	siglongjmp(back, 1);
}

static void set_handler(int number, void (*handler)(int), int flags)
{
	struct sigaction action, old;

	memset(&action, 0, sizeof(action));
	action.sa_handler = handler;
	action.sa_flags = flags;
	sigfillset(&action.sa_mask);
	CHECK(sigaction(number, &action, NULL) == 0);
	CHECK(sigaction(number, NULL, &old) == 0 && old.sa_handler == handler && (old.sa_flags & SA_SIGINFO) == 0);
}

static int interrupted_action(void)
{
	raise(SIGUSR1); /* LOCAL; its handler is not */
	return (int)seen_in_handler + 1;
}

static void handlers(void)
{
	sigset_t all, none, old;

	set_handler(SIGUSR1, look, 0);
	handled = 0;
	raise(SIGUSR1);
	CHECK(handled == 1 && seen_in_handler == TRAPPED);
	sigfillset(&all);
	sigemptyset(&none);
	CHECK(sigprocmask(SIG_SETMASK, &all, &old) == 0);
	CHECK(raw() == TRAPPED); /* SIGSYS is not held */
	raise(SIGUSR1);
	CHECK(handled == 1);
	sigdelset(&all, SIGUSR1);
	CHECK(sigsuspend(&all) == -1 && errno == EINTR && handled == 2 && seen_in_handler == TRAPPED);
	CHECK(sigprocmask(SIG_SETMASK, &old, NULL) == 0);
	CHECK(raw() == TRAPPED);
}

static void handlers_in_actions(void)
{
	test_action = interrupted_action;
	handled = 0;
	/* The handler's own call runs the action too: without the signal then. */
	seen_in_handler = 0;
	set_handler(SIGUSR1, SIG_IGN, 0);
	CHECK(raw() == 1);
	test_action = NULL;
	set_handler(SIGUSR1, look, 0);
}

static int jump_away(void)
{
	test_action = NULL;
	raise(SIGUSR2);
	return 0;
}

static void jumps(void)
{
	volatile int i;

	set_handler(SIGUSR2, jump, SA_NODEFER);
	handled = 0;
	for (i = 0; i < 200; i++) {
		test_action = jump_away;
		if (sigsetjmp(back, 1) == 0)
			raw();
		CHECK(raw() == TRAPPED);
	}
	CHECK(handled == 200);
}

static void alternate_stack(void)
{
	static char room[64 << 10];
	stack_t stack, old;

	memset(&stack, 0, sizeof(stack));
	stack.ss_sp = room;
	stack.ss_size = sizeof(room);
	CHECK(sigaltstack(&stack, NULL) == 0);
	CHECK(sigaltstack(NULL, &old) == 0 && old.ss_sp == room && old.ss_flags == 0);
	set_handler(SIGUSR1, look, SA_ONSTACK);
	handled = 0;
	raise(SIGUSR1);
	CHECK(handled == 1 && seen_in_handler == TRAPPED);
	CHECK(raw() == TRAPPED);
	stack.ss_flags = SS_DISABLE;
	CHECK(sigaltstack(&stack, NULL) == 0);
	set_handler(SIGUSR1, look, 0);
}

static void storm(void)
{
	struct itimerval every = { { 0, 200 }, { 0, 200 } }, off = { { 0, 0 }, { 0, 0 } };
	long i, good = 0;

	set_handler(SIGALRM, look, SA_RESTART);
	handled = 0;
	setitimer(ITIMER_REAL, &every, NULL);
	for (i = 0; i < 20000; i++) {
		good += raw() == TRAPPED;
		CHECK(getpid() > 0);
	}
	setitimer(ITIMER_REAL, &off, NULL);
	CHECK(good == 20000 && handled > 0);
}

static void restarts(void)
{
	struct itimerval once = { { 0, 0 }, { 0, 20000 } };
	int ends[2];
	char byte;
	pid_t pid;

	CHECK(pipe(ends) == 0);
	set_handler(SIGALRM, look, 0);
	setitimer(ITIMER_REAL, &once, NULL);
	CHECK(read(ends[0], &byte, 1) == -1 && errno == EINTR);
	set_handler(SIGALRM, look, SA_RESTART);
	setitimer(ITIMER_REAL, &once, NULL);
	pid = fork();
	if (pid == 0) {
		usleep(100000);
		_exit(write(ends[1], "x", 1) == 1 ? 0 : 1);
	}
	CHECK(read(ends[0], &byte, 1) == 1 && byte == 'x');
	CHECK(ended_well(pid));
	close(ends[0]);
	close(ends[1]);
}

/* ---- cancellation ---- */

static volatile int cleaned;

static void clean(void *argument)
{
	*(volatile int *)argument += raw() == TRAPPED ? 1 : 100;
}

static void *waits_for_ever(void *end)
{
	char byte;

	pthread_cleanup_push(clean, (void *)&cleaned);
	CHECK(read(*(int *)end, &byte, 1) == 99);
	pthread_cleanup_pop(0);
	return NULL;
}

static void cancellation(void)
{
	pthread_t id;
	void *result;
	int ends[2], i;

	CHECK(pipe(ends) == 0);
	for (i = 0; i < 20; i++) {
		cleaned = 0;
		CHECK(pthread_create(&id, NULL, waits_for_ever, &ends[0]) == 0);
		usleep(i * 500);
		CHECK(pthread_cancel(id) == 0);
		CHECK(pthread_join(id, &result) == 0 && result == PTHREAD_CANCELED);
		CHECK(cleaned <= 1);
	}
	close(ends[0]);
	close(ends[1]);
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
		set_handler(SIGUSR1, look, 0);
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
	test_real_ppid = (int)bypass_sys(SYS_getppid);
	if (raw() != TRAPPED)
		SKIP("this kernel or machine has no Syscall User Dispatch");
	calls();
	registers();
	test_action = clobber;
	registers();
	test_action = NULL;
	processes();
	clones();
	threads();
	handlers();
	handlers_in_actions();
	jumps();
	alternate_stack();
	storm();
	restarts();
	cancellation();
	filters();
	refusals();
	CHECK(raw() == TRAPPED);
	return test_failures != 0;
}
