/* agent_dispatch_signals.c -- calls from below the symbols, and signals: handlers, masks, stacks, storms, restarts, cancellation. */
#include "dispatch_test.h"
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <sys/time.h>

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

/* Its handler's own call runs this action too, and finds it at work. */
static int interrupted_action(void)
{
	static volatile int inside; /* raise is said to call nothing of this file */

	if (inside)
		return 7;
	inside = 1;
	raise(SIGUSR1); /* LOCAL, but its handler is not */
	inside = 0;
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
	CHECK(raw() == 8);
	CHECK(handled == 1 && seen_in_handler == 7);
	test_action = NULL;
	CHECK(raw() == TRAPPED);
}

static int install(void)
{
	struct sigaction action;

	memset(&action, 0, sizeof(action));
	action.sa_handler = look;
	return sigaction(SIGUSR2, &action, NULL) == 0 ? 9 : 0;
}

/* One that was set in LOCAL mode returns by libc's own way. */
static void local_handlers(void)
{
	test_action = install;
	CHECK(raw() == 9);
	test_action = NULL;
	handled = 0;
	raise(SIGUSR2);
	CHECK(handled == 1 && seen_in_handler == TRAPPED);
	CHECK(raw() == TRAPPED);
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
	CHECK(good == 20000);
	CHECK(handled > 0);
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

static volatile int waiting;

static void *waits_for_ever(void *end)
{
	char byte;

	pthread_cleanup_push(clean, (void *)&cleaned);
	waiting = 1;
	CHECK(read(*(int *)end, &byte, 1) == 99);
	pthread_cleanup_pop(0);
	return NULL;
}

/* Its cleanup handlers run, and what they call is trapped. */
static void cancellation(void)
{
	pthread_t id;
	void *result;
	int ends[2], i;

	CHECK(pipe(ends) == 0);
	for (i = 0; i < 20; i++) {
		cleaned = waiting = 0;
		CHECK(pthread_create(&id, NULL, waits_for_ever, &ends[0]) == 0);
		while (!waiting)
			usleep(100);
		usleep(i * 100);
		CHECK(pthread_cancel(id) == 0);
		CHECK(pthread_join(id, &result) == 0 && result == PTHREAD_CANCELED);
		CHECK(cleaned == 1);
	}
	close(ends[0]);
	close(ends[1]);
}

/* Programs that reset all signals, or handle them all, take the dispatch's too; it works on, and they see what they set. */
static void the_signal_itself(void)
{
	struct sigaction action, old;

	memset(&action, 0, sizeof(action));
	action.sa_handler = SIG_DFL;
	CHECK(sigaction(SIGSYS, &action, NULL) == 0);
	CHECK(raw() == TRAPPED);
	action.sa_handler = look;
	CHECK(sigaction(SIGSYS, &action, NULL) == 0);
	CHECK(raw() == TRAPPED);
	CHECK(sigaction(SIGSYS, NULL, &old) == 0 && old.sa_handler == look);
}

int main(void)
{
	need_dispatch();
	handlers();
	handlers_in_actions();
	local_handlers();
	jumps();
	alternate_stack();
	storm();
	restarts();
	cancellation();
	the_signal_itself();
	CHECK(raw() == TRAPPED);
	return test_failures != 0;
}
