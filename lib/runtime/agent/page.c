/* page.c -- the machine code that makes the runtime's system calls. See sys.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "sys.h"
#include <errno.h>
#include <unistd.h>

/*
 * The page: system call stub, restorer, clone. Alone on its page, so that a range or an instruction pointer names all of
 * our system calls and nothing else. Each has exact unwind data: cancellation and debuggers walk through them. It names nothing
 * outside of itself, so that a copy at another place is as good.
 */
#if defined(__x86_64__) && !defined(__ILP32__)
__asm__(
	".pushsection .text.bypass_page, \"ax\", @progbits\n"
	".balign 4096\n"
	".type bypass_page_call, @function\n"
	"bypass_page_call:\n"
	".cfi_startproc\n"
	"	mov %rdi, %rax\n"
	"	mov %rsi, %rdi\n"
	"	mov %rdx, %rsi\n"
	"	mov %rcx, %rdx\n"
	"	mov %r8, %r10\n"
	"	mov %r9, %r8\n"
	"	mov 8(%rsp), %r9\n"
	"	syscall\n"
	"bypass_page_called:\n"
	"	ret\n"
	".cfi_endproc\n"
	".size bypass_page_call, . - bypass_page_call\n"
	/* The same for the program's calls, at an address of its own: a seccomp filter of the program's tells the two apart. */
	".type bypass_page_program, @function\n"
	"bypass_page_program:\n"
	".cfi_startproc\n"
	"	mov %rdi, %rax\n"
	"	mov %rsi, %rdi\n"
	"	mov %rdx, %rsi\n"
	"	mov %rcx, %rdx\n"
	"	mov %r8, %r10\n"
	"	mov %r9, %r8\n"
	"	mov 8(%rsp), %r9\n"
	"	syscall\n"
	"	ret\n"
	".cfi_endproc\n"
	".size bypass_page_program, . - bypass_page_program\n"
	/* The two ways back from bypass_enter (enter.c) that need no agent. */
	".type bypass_page_pass, @function\n"
	"bypass_page_pass:\n"
	".cfi_startproc\n"
	".cfi_def_cfa rsp, 144\n"
	".cfi_offset rip, -136\n"
	"	syscall\n"
	"	ret $136\n"
	".cfi_endproc\n"
	".size bypass_page_pass, . - bypass_page_pass\n"
	".type bypass_page_refused, @function\n"
	"bypass_page_refused:\n"
	".cfi_startproc\n"
	".cfi_def_cfa rsp, 144\n"
	".cfi_offset rip, -136\n"
	"	push %rcx\n" /* where an EBADF goes */
	"	push %rax\n"
	".cfi_adjust_cfa_offset 16\n"
	"	syscall\n"
	"	cmp $-9, %rax\n"
	"	je 1f\n"
	"	lea 16(%rsp), %rsp\n"
	".cfi_adjust_cfa_offset -16\n"
	"	ret $136\n"
	".cfi_adjust_cfa_offset 16\n"
	"1:	pop %rax\n"
	".cfi_adjust_cfa_offset -8\n"
	"	ret\n"
	".cfi_endproc\n"
	".size bypass_page_refused, . - bypass_page_refused\n"
	/* vfork, whose return address waits in rdx: both go on where rsi points. */
	".type bypass_page_vfork, @function\n"
	"bypass_page_vfork:\n"
	".cfi_startproc\n"
	".cfi_def_cfa rsp, 0\n"
	".cfi_register rip, rdx\n"
	"	mov $58, %eax\n"
	"	syscall\n"
	"	jmp *%rsi\n"
	".cfi_endproc\n"
	".size bypass_page_vfork, . - bypass_page_vfork\n"
	/* (flags, stack, parent, child, tls, begin, block): the new thread calls begin(block), on its stack, and never comes back from it. */
	".type bypass_page_thread, @function\n"
	"bypass_page_thread:\n"
	".cfi_startproc\n"
	"	push %r12\n"
	".cfi_adjust_cfa_offset 8\n"
	".cfi_rel_offset r12, 0\n"
	"	push %r13\n"
	".cfi_adjust_cfa_offset 8\n"
	".cfi_rel_offset r13, 0\n"
	"	mov %r9, %r12\n"
	"	mov 24(%rsp), %r13\n"
	"	mov %rcx, %r10\n"
	"	mov $56, %eax\n"
	"	syscall\n"
	"	test %rax, %rax\n"
	"	jz 1f\n"
	"	pop %r13\n"
	".cfi_adjust_cfa_offset -8\n"
	".cfi_same_value r13\n"
	"	pop %r12\n"
	".cfi_adjust_cfa_offset -8\n"
	".cfi_same_value r12\n"
	"	ret\n"
	"	.cfi_undefined rip\n"
	"1:	mov %rsp, %rsi\n"
	"	and $-16, %rsp\n"
	"	mov %r13, %rdi\n"
	"	call *%r12\n"
	"	hlt\n"
	".cfi_endproc\n"
	".size bypass_page_thread, . - bypass_page_thread\n"
	/* Registers lie in the ucontext that the stack pointer points to; the pad is for unwinders that look at address - 1. */
	".macro bypass_saved_near register, offset\n"
	"	.cfi_escape 0x10, \\register, 2, 0x77, \\offset\n"
	".endm\n"
	".macro bypass_saved register, offset\n"
	"	.cfi_escape 0x10, \\register, 3, 0x77, (\\offset & 0x7f) | 0x80, \\offset >> 7\n"
	".endm\n"
	".type bypass_page_restorer, @function\n"
	".cfi_startproc\n"
	".cfi_signal_frame\n"
	".cfi_escape 0x0f, 4, 0x77, 0xa0, 0x01, 0x06\n"
	"	bypass_saved_near 8, 40\n"
	"	bypass_saved_near 9, 48\n"
	"	bypass_saved_near 10, 56\n"
	"	bypass_saved 11, 64\n"
	"	bypass_saved 12, 72\n"
	"	bypass_saved 13, 80\n"
	"	bypass_saved 14, 88\n"
	"	bypass_saved 15, 96\n"
	"	bypass_saved 5, 104\n"
	"	bypass_saved 4, 112\n"
	"	bypass_saved 6, 120\n"
	"	bypass_saved 3, 128\n"
	"	bypass_saved 1, 136\n"
	"	bypass_saved 0, 144\n"
	"	bypass_saved 2, 152\n"
	"	bypass_saved 7, 160\n"
	"	bypass_saved 16, 168\n"
	"	nop\n"
	"bypass_page_restorer:\n"
	"	mov $15, %rax\n"
	"	syscall\n"
	"bypass_page_restored:\n"
	"	hlt\n"
	".cfi_endproc\n"
	".size bypass_page_restorer, . - bypass_page_restorer\n"
	/* (flags, stack, parent, child, tls, run, argument): run and argument wait on the new stack. */
	".type bypass_page_clone, @function\n"
	"bypass_page_clone:\n"
	".cfi_startproc\n"
	"	and $-16, %rsi\n"
	"	sub $16, %rsi\n"
	"	mov %r9, (%rsi)\n"
	"	mov 8(%rsp), %rax\n"
	"	mov %rax, 8(%rsi)\n"
	"	mov %rcx, %r10\n"
	"	mov $56, %eax\n"
	"	syscall\n"
	"	test %rax, %rax\n"
	"	jz 1f\n"
	"	ret\n"
	"	.cfi_undefined rip\n"
	"1:	xor %ebp, %ebp\n"
	"	pop %rax\n"
	"	pop %rdi\n"
	"	call *%rax\n"
	"	mov %eax, %edi\n"
	"	mov $60, %eax\n"
	"	syscall\n"
	"	hlt\n"
	".cfi_endproc\n"
	".size bypass_page_clone, . - bypass_page_clone\n"
	".balign 4096\n"
	".popsection\n");
#define BYPASS_HAS_PAGE 1
#elif defined(__aarch64__)
__asm__(
	".pushsection .text.bypass_page, \"ax\", @progbits\n"
	".balign 4096\n"
	".type bypass_page_call, @function\n"
	"bypass_page_call:\n"
	".cfi_startproc\n"
	"	mov x8, x0\n"
	"	mov x0, x1\n"
	"	mov x1, x2\n"
	"	mov x2, x3\n"
	"	mov x3, x4\n"
	"	mov x4, x5\n"
	"	mov x5, x6\n"
	"	svc #0\n"
	"	ret\n"
	".cfi_endproc\n"
	".size bypass_page_call, . - bypass_page_call\n"
	/* The kernel leaves a frame record in front of the signal frame; gcc's unwinder knows this pair of instructions. */
	".type bypass_page_restorer, @function\n"
	"	nop\n"
	"bypass_page_restorer:\n"
	"	mov x8, #139\n"
	"	svc #0\n"
	".size bypass_page_restorer, . - bypass_page_restorer\n"
	".type bypass_page_clone, @function\n"
	"bypass_page_clone:\n"
	".cfi_startproc\n"
	"	and x1, x1, #-16\n"
	"	stp x5, x6, [x1, #-16]!\n"
	"	mov x5, x3\n" /* the kernel's order here: flags, stack, parent, tls, child */
	"	mov x3, x4\n"
	"	mov x4, x5\n"
	"	mov x8, #220\n"
	"	svc #0\n"
	"	cbz x0, 1f\n"
	"	ret\n"
	"	.cfi_undefined x30\n"
	"1:	mov x29, #0\n"
	"	ldp x1, x0, [sp], #16\n"
	"	blr x1\n"
	"	mov x8, #93\n"
	"	svc #0\n"
	".cfi_endproc\n"
	".size bypass_page_clone, . - bypass_page_clone\n"
	".balign 4096\n"
	".popsection\n");
#define BYPASS_HAS_PAGE 1
#endif

#if defined(__x86_64__) && !defined(__ILP32__)
extern const char bypass_page_called[] __attribute__((visibility("hidden")));
extern const char bypass_page_restored[] __attribute__((visibility("hidden")));
extern long bypass_page_program(long, long, long, long, long, long, long) __attribute__((visibility("hidden")));
extern void bypass_page_vfork(void) __attribute__((visibility("hidden")));
extern void bypass_page_pass(void) __attribute__((visibility("hidden")));
extern void bypass_page_refused(void) __attribute__((visibility("hidden")));
extern long bypass_page_thread(unsigned long, void *, void *, void *, void *, void (*)(void *, void *), void *) __attribute__((visibility("hidden")));
#define BELOW_THE_SYMBOLS bypass_page_program, bypass_page_pass, bypass_page_refused, bypass_page_thread, bypass_page_vfork, \
	bypass_page_called, bypass_page_restored
#else
#define BELOW_THE_SYMBOLS NULL, NULL, NULL, NULL, NULL, NULL, NULL
#endif

#ifdef BYPASS_HAS_PAGE
extern long bypass_page_call(long, long, long, long, long, long, long) __attribute__((visibility("hidden")));
extern void bypass_page_restorer(void) __attribute__((visibility("hidden")));
extern long bypass_page_clone(unsigned long, void *, int *, int *, void *, int (*)(void *), void *) __attribute__((visibility("hidden")));
const struct bypass_page bypass_own_page = { bypass_page_call, bypass_page_restorer, bypass_page_clone, BELOW_THE_SYMBOLS };
bypass_stub *bypass_sys_stub = bypass_page_call;
#else
/* A machine without a page of ours: libc's syscall(), errno put back. Everything but later tiers works the same. */
static long call_libc(long number, long a, long b, long c, long d, long e, long f)
{
	int saved = errno;
	long result = syscall(number, a, b, c, d, e, f);

	if (result == -1)
		result = -errno;
	errno = saved;
	return result;
}
const struct bypass_page bypass_own_page = { call_libc, NULL, NULL, BELOW_THE_SYMBOLS };
bypass_stub *bypass_sys_stub = call_libc;
#endif
