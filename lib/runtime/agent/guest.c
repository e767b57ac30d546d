/*
 * guest.c -- from the host's start to the guest's first instruction. See guest.h.
 *
 * The dynamic linker takes the agent for the program: it has started its own libraries and jumps to bypass_guest_entry. The C library is
 * brought up as it would be for a program, so that actions may use all of it, and then the process becomes the guest, on the same stack.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "dispatch.h"
#include "guest.h"
#include "own_program.h"
#include "print.h"
#include "process.h"
#include "../shared/format.h"
#include "../shared/guest_call.h"
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <sys/mman.h>

#ifndef PROT_GROWSDOWN
#define PROT_GROWSDOWN 0x01000000
#endif
/* Between what is written for the guest and the frames of those that write it. */
#define GAP 16384u
#define PAGE ((uintptr_t)4096)

/* ---- the way in and the way out ---- */

#if defined(__x86_64__) && !defined(__ILP32__)
__asm__(
	".pushsection .text\n"
	".globl bypass_guest_entry\n"
	".hidden bypass_guest_entry\n"
	".type bypass_guest_entry, @function\n"
	"bypass_guest_entry:\n"
	".cfi_startproc\n"
	".cfi_undefined rip\n"
	"	xor %ebp, %ebp\n"
	"	mov %rsp, %rdi\n"
	"	mov %rdx, %rsi\n"
	"	and $-16, %rsp\n"
	"	call bypass_guest_host_begin\n"
	"	hlt\n"
	".cfi_endproc\n"
	".size bypass_guest_entry, . - bypass_guest_entry\n"
	/* (stack pointer, entry, has bases): all registers as the kernel leaves them; the address waits below the guest's stack. */
	".type bypass_guest_jump, @function\n"
	"bypass_guest_jump:\n"
	"	mov %rdi, %rsp\n"
	"	push %rsi\n"
	"	xor %eax, %eax\n"
	"	test %edx, %edx\n"
	"	jz 1f\n"
	"	wrfsbase %rax\n"
	"1:\n"
	"	xor %ebx, %ebx\n"
	"	xor %ecx, %ecx\n"
	"	xor %edx, %edx\n"
	"	xor %esi, %esi\n"
	"	xor %edi, %edi\n"
	"	xor %ebp, %ebp\n"
	"	xor %r8d, %r8d\n"
	"	xor %r9d, %r9d\n"
	"	xor %r10d, %r10d\n"
	"	xor %r11d, %r11d\n"
	"	xor %r12d, %r12d\n"
	"	xor %r13d, %r13d\n"
	"	xor %r14d, %r14d\n"
	"	xor %r15d, %r15d\n"
	"	cld\n"
	"	ret\n"
	".size bypass_guest_jump, . - bypass_guest_jump\n"
	".popsection\n");
#define HAS_ENTRY 1
#elif defined(__aarch64__)
__asm__(
	".pushsection .text\n"
	".globl bypass_guest_entry\n"
	".hidden bypass_guest_entry\n"
	".type bypass_guest_entry, @function\n"
	"bypass_guest_entry:\n"
	"	mov x29, #0\n"
	"	mov x30, #0\n"
	"	mov x1, x0\n"
	"	mov x0, sp\n"
	"	bl bypass_guest_host_begin\n"
	"	brk #0\n"
	".size bypass_guest_entry, . - bypass_guest_entry\n"
	".type bypass_guest_jump, @function\n"
	"bypass_guest_jump:\n"
	"	mov sp, x0\n"
	"	mov x16, x1\n"
	"	mov x0, #0\n"
	"	mov x1, #0\n"
	"	mov x29, #0\n"
	"	mov x30, #0\n"
	"	br x16\n"
	".size bypass_guest_jump, . - bypass_guest_jump\n"
	".popsection\n");
#define HAS_ENTRY 1
#endif

/* ---- becoming the guest ---- */

#ifdef HAS_ENTRY
static const char *reason(int error)
{
	switch (error) {
	case -ENOEXEC:
		return "it is no program for this machine, or damaged";
	case -EEXIST:
		return "the place in memory that it must have is taken";
	case -ENOMEM:
		return "there is not enough memory";
	case -EACCES:
	case -EPERM:
		return "it cannot be read, which a program without a dynamic linker must be, or its file system is mounted noexec";
	case -ENOENT:
		return "it is not there any more";
	}
	return "the kernel does not map it";
}

static struct bypass_guest own_guest;

/* The file's name, as the kernel has it: what programs read in /proc/self/exe. */
static void note_program(int fd, const char *name)
{
	size_t size = sizeof(own_guest.program) - 1;
	char link[40];
	long length;

	own_guest.fetched = bypass_fetched_program(fd, own_guest.program, sizeof(own_guest.program), own_guest.called);
	if (own_guest.fetched)
		return;
	bypass_format(link, sizeof(link), "/proc/self/fd/%d", fd);
	length = bypass_sys(SYS_readlinkat, AT_FDCWD, link, own_guest.program, size);
	if (length <= 0)
		bypass_format(own_guest.program, size, "%s", name);
	else
		own_guest.program[length] = '\0';
}

static void map_or_end(struct bypass_guest_image *image, int fd, const char *name)
{
	int error = fd < 0 ? fd : bypass_guest_map(image, fd);

	bypass_close_file(fd);
	if (error != 0)
		bypass_fatal("cannot run %s: %s (errno %d)", name, reason(error), -error);
}

void bypass_guest_jump(uintptr_t stack, uintptr_t entry, int has_bases) __attribute__((visibility("hidden"), noreturn));

static void allow_stack_code(uintptr_t stack)
{
	bypass_sys(SYS_mprotect, stack & ~(PAGE - 1), PAGE, PROT_READ | PROT_WRITE | PROT_EXEC | PROT_GROWSDOWN);
}

/* From here on, this thread's calls are the guest's, and trapped. Nothing may follow but the jump. */
static void take_over(void)
{
	struct bypass_rendezvous *shared = &bypass_rendezvous_1;
	struct bypass_thread *self = bypass_self();

	if (bypass_guest_missing() != NULL)
		bypass_fatal("the calls of a program without a dynamic linker cannot be trapped: %s", bypass_guest_missing());
	shared->guest = &own_guest;
	shared->trampoline = (void *)(uintptr_t)bypass_guest_handler_address;
	bypass_guest_mind();
	bypass_guest_take(self);
	shared->has_guest = 1;
}

void bypass_guest_become(const char *file, char *const *arguments, char *const *environment, const size_t *auxiliary)
{
	struct bypass_guest_image program, linker;
	struct bypass_guest_start start;
	const char *name;
	int fd = bypass_guest_file_of(file, &name);
	uintptr_t stack;

	if (fd < 0)
		fd = bypass_open_file(name, O_RDONLY);
	note_program(fd, name);
	map_or_end(&program, fd, name);
	if (program.interpreted)
		map_or_end(&linker, bypass_open_file(program.interpreter, O_RDONLY), program.interpreter);
	start.program = &program;
	start.linker = program.interpreted ? &linker : NULL;
	start.name = name;
	start.arguments = arguments;
	start.guest = &own_guest;
	start.environment = program.interpreted && bypass_rendezvous_1.dispatching ? bypass_guest_hand_on(environment) : environment;
	start.auxiliary = auxiliary;
	bypass_guest_break_start(&own_guest, program.end);
	bypass_guest_introduce(own_guest.fetched ? own_guest.called : name, arguments);
	stack = bypass_guest_stack_write(&start, (uintptr_t)__builtin_frame_address(0) - GAP);
	if (program.executable_stack)
		allow_stack_code(stack);
	if (bypass_rendezvous_1.dispatching)
		take_over();
	bypass_guest_jump(stack, program.interpreted ? linker.entry : program.entry, bypass_rendezvous_1.has_guest);
}

/* ---- the host's start ---- */

/* As the launcher refuses a program, and with its status: nothing of it has run. */
static void refuse(const char *file)
{
	const char *name;

	bypass_guest_file_of(file, &name);
	if (bypass_process_leaks() == BYPASS_LEAKS_PASS)
		bypass_log("%s is statically linked: preloading cannot trap it, and the specification does not say `leaks trap;`, which would", name);
	else
		bypass_log("%s is statically linked: preloading cannot trap it, and system calls cannot be trapped: %s", name, bypass_dispatch_missing());
	bypass_exit(1);
}

typedef void initializer(int, char **, char **);
typedef int start_main(int (*main)(int, char **, char **), int count, char **arguments, void (*first)(void), void (*last)(void),
		       void (*loader)(void), void *stack);

extern char **environ;
static const size_t *host_auxiliary;
static char **host_environment;

/* What actions see of the environment, and the programs that they start, is the guest's. */
static char **show_environment(void)
{
	size_t i, count = 0, length = 0;
	char **entries;

	while (host_environment[count] != NULL)
		count++;
	entries = (char **)bypass_map((count + 1) * sizeof(*entries));
	if (entries == NULL)
		return host_environment;
	for (i = 0; i < count; i++) {
		const char *entry = bypass_guest_entry_of(host_environment[i]);

		if (entry != NULL)
			entries[length++] = (char *)(uintptr_t)entry;
	}
	return entries;
}

/* AGENT FILE NAME ARGUMENTS... */
static int host_main(int count, char **arguments, char **first_environment)
{
	(void)first_environment;
	environ = show_environment();
	bypass_process_start();
	if (count < 3)
		bypass_fatal("this is a library that is preloaded; as a program it takes FILE NAME ARGUMENTS...");
	if (!bypass_rendezvous_1.dispatching)
		refuse(arguments[1]);
	bypass_guest_become(arguments[1], arguments + 2, host_environment, host_auxiliary);
}

/*
 * Libraries have been initialised, except for this one, which the linker takes for the program. GNU's libc since 2.34 and musl do it in
 * __libc_start_main; before, each program brought a function for that.
 */
static start_main *find_start(void)
{
	return (start_main *)(uintptr_t)dlsym(RTLD_DEFAULT, "__libc_start_main");
}

void bypass_guest_host_begin(size_t *stack, void (*finish)(void)) __attribute__((visibility("hidden"), used, noreturn));
void bypass_guest_host_begin(size_t *stack, void (*finish)(void))
{
	char **arguments = (char **)(stack + 1), **entry = arguments + stack[0] + 1;
	start_main *start = find_start();

	host_environment = entry;
	bypass_guest_host_file = arguments[0];
	while (*entry != NULL)
		entry++;
	host_auxiliary = (const size_t *)(entry + 1);
	if (start != NULL)
		start(host_main, (int)stack[0], arguments, NULL, NULL, finish, stack);
	bypass_exit(host_main((int)stack[0], arguments, host_environment));
}
#else
void bypass_guest_entry(void) __attribute__((visibility("hidden"), used));
void bypass_guest_entry(void)
{
	bypass_exit(70);
}
#endif
