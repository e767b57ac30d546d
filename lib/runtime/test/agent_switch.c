/* agent_switch.c -- REMOTE and LOCAL: nesting, ways out of an action other than return, signal handlers, threads, fork. */
#include "agent_test.h"
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <sys/wait.h>

const struct bypass_agent bypass_agent = { &bypass_spec, NULL, 0, NULL, 0, BYPASS_LOST_FAIL, NULL, BYPASS_LEAKS_PASS, NULL, 0 };

static jmp_buf back;
static sigjmp_buf signal_back;

static int call_again(void)
{
	errno = 77;
	return getppid(); /* LOCAL: -1 */
}

static int leave(void)
{
	longjmp(back, 1);
}

static int raise_signal(void)
{
	raise(SIGUSR1);
	return getppid(); /* still LOCAL behind the handler */
}

static int deep(int levels)
{
	char room[128];

	memset(room, levels + 1, sizeof(room));
	__asm__ volatile("" : : "r"(room) : "memory");
	return levels == 0 ? getppid() : deep(levels - 1) + (room[0] == 0);
}

static void nesting(void)
{
	test_action = call_again;
	errno = 5;
	CHECK(getppid() == -1);
	CHECK(errno == 77);
	test_action = NULL;
	errno = 5;
	CHECK(getppid() == 0);
	CHECK(errno == 5);
}

/* After a longjmp out of the action the next call is trapped again, from the same depth, from above and from far below. */
static void jumps(void)
{
	static const int levels[] = { 0, 3, 40 };
	volatile int i;

	for (i = 0; i < 3; i++) {
		test_action = leave;
		if (setjmp(back) == 0)
			deep(2);
		test_action = NULL;
		test_trapped = 0;
		CHECK(deep(levels[i]) == 0);
		CHECK(test_trapped == 1);
	}
	for (i = 0; i < 1000; i++) {
		test_action = leave;
		if (setjmp(back) == 0)
			deep(i % 50);
	}
	test_action = NULL;
	CHECK(getppid() == 0);
}

static volatile int handled;

static void handler(int number)
{
	(void)number;
	test_action = NULL;
	handled = getppid() == 0; /* trapped, although an action is under way */
	if (sigsetjmp(signal_back, 0) == 99)
		handled = 0;
}

static void jump_handler(int number)
{
	(void)number;
	siglongjmp(signal_back, 1);
}

static void handlers(void)
{
	struct sigaction action, old;
	static char stack[65536];
	stack_t alternate = { stack, 0, sizeof(stack) };

	memset(&action, 0, sizeof(action));
	action.sa_handler = handler;
	CHECK(bypass_handler_exchange(SIGUSR1, &action, &old, sigaction) == 0);
	CHECK(old.sa_handler == SIG_DFL);
	CHECK(bypass_handler_exchange(SIGUSR1, NULL, &old, sigaction) == 0);
	CHECK(old.sa_handler == handler && !(old.sa_flags & SA_SIGINFO));
	test_action = raise_signal;
	CHECK(getppid() == -1);
	CHECK(handled);
	sigaltstack(&alternate, NULL);
	action.sa_flags = SA_ONSTACK;
	CHECK(bypass_handler_exchange(SIGUSR1, &action, NULL, sigaction) == 0);
	handled = 0;
	test_action = raise_signal;
	CHECK(getppid() == -1);
	CHECK(handled);
	action.sa_handler = jump_handler;
	CHECK(bypass_handler_exchange(SIGUSR1, &action, NULL, sigaction) == 0);
	test_action = raise_signal;
	if (sigsetjmp(signal_back, 1) == 0)
		getppid();
	test_action = NULL;
	CHECK(getppid() == 0);
	action.sa_handler = SIG_IGN;
	CHECK(bypass_handler_exchange(SIGUSR1, &action, &old, sigaction) == 0);
	CHECK(old.sa_handler == jump_handler);
	CHECK(bypass_handler_exchange(SIGUSR1, NULL, &old, sigaction) == 0);
	CHECK(old.sa_handler == SIG_IGN);
	CHECK(bypass_handler_exchange(9999, NULL, &old, sigaction) == -1 && errno == EINVAL);
}

static void *call_in_thread(void *wanted)
{
	return (void *)(intptr_t)(getppid() == *(int *)wanted);
}

/* Starts a thread from inside an action as a trapped pthread_create would. */
static int start_inside(void)
{
	void *(*routine)(void *) = call_in_thread;
	int local = -1;
	void *argument, *good = NULL;
	pthread_t thread;
	struct bypass_trap trap;

	bypass_trap_enter(&trap, TEST_CALL_PPID); /* pthread_create's own switch */
	argument = bypass_thread_inherit(&routine, &local);
	CHECK(pthread_create(&thread, NULL, routine, argument) == 0);
	bypass_trap_leave(&trap);
	pthread_join(thread, &good);
	CHECK(good != NULL);
	return 0;
}

static void *many_calls(void *unused)
{
	int i;

	for (i = 0; i < 10000; i++)
		if (getppid() != 0)
			return unused;
	return NULL;
}

static int wait_for_ever(void)
{
	for (;;)
		pause();
	return 0;
}

static void *cancelled_thread(void *wanted)
{
	pthread_cleanup_push((void (*)(void *))free, malloc(1));
	getppid();
	pthread_cleanup_pop(1);
	return wanted;
}

static void threads(void)
{
	pthread_t thread[8];
	void *bad = NULL;
	int i, program = 0;

	test_action = start_inside;
	CHECK(getppid() == 0);
	test_action = NULL;
	for (i = 0; i < 8; i++)
		pthread_create(&thread[i], NULL, many_calls, &program);
	for (i = 0; i < 8; i++) {
		pthread_join(thread[i], &bad);
		CHECK(bad == NULL);
	}
#ifdef __SANITIZE_ADDRESS__
	return; /* the sanitizer's own books do not survive a cancelled thread */
#endif
	test_action = wait_for_ever;
	pthread_create(&thread[0], NULL, cancelled_thread, &program);
	usleep(20000);
	pthread_cancel(thread[0]);
	pthread_join(thread[0], &bad);
	CHECK(bad == PTHREAD_CANCELED);
	test_action = NULL;
	pthread_create(&thread[0], NULL, call_in_thread, &program);
	pthread_join(thread[0], &bad);
	CHECK(bad != NULL);
}

static void children(void)
{
	int status = 0;
	pid_t child = fork();

	if (child == 0)
		_exit(getppid() == 0 && getppid() == 0 ? 0 : 1);
	waitpid(child, &status, 0);
	CHECK(status == 0);
	child = vfork();
	if (child == 0)
		_exit(getppid() == 0 ? 0 : 1);
	waitpid(child, &status, 0);
	CHECK(status == 0);
	CHECK(getppid() == 0);
}

static int borrow_much(void)
{
	int i;
	char *piece;

	for (i = 1; i < 2000; i++) {
		piece = bypass_borrow((size_t)i * 100);
		CHECK(piece != NULL && ((uintptr_t)piece & 15) == 0);
		if (piece != NULL)
			memset(piece, i, (size_t)i * 100);
		if (i % 3 == 0)
			bypass_give_back(piece);
	}
	CHECK(bypass_borrow(SIZE_MAX) == NULL);
	return 0;
}

int main(void)
{
	int i;

	nesting();
	jumps();
	handlers();
	threads();
	children();
	test_action = borrow_much;
	for (i = 0; i < 3; i++)
		CHECK(getppid() == 0);
	CHECK(bypass_listed("open, read write", "read") && !bypass_listed("open,reads", "read") && !bypass_listed("", "read"));
	CHECK(bypass_now() - bypass_now() != 0 || bypass_now() > 0);
	return test_failures != 0;
}
