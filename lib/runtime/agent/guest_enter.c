/*
 * guest_enter.c -- a guest's way into the runtime and back: the base of thread-local storage is changed to the host's and back. See guest.h.
 *
 * On x86-64 the guest's base is in fs; gs is free, since no static program for Linux uses it, and holds the address of the thread's
 * block. Both are written without a system call (FSGSBASE), which a kernel that dispatches system calls allows wherever the processor can.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "dispatch.h"
#include "guest.h"
#include <sys/auxv.h>

#if defined(__x86_64__) && !defined(__ILP32__)
#define HWCAP2_FSGSBASE 2

/* What the assembler below says in numbers. */
_Static_assert(offsetof(struct bypass_thread, base_host) == 80 && offsetof(struct bypass_thread, base_guest) == 88, "bases are kept");
_Static_assert(BYPASS_NUMBERS == 512 && BYPASS_FILTER_PASS == 0 && BYPASS_FILTER_REFUSED == 1, "the filter is read");

__asm__(
	".pushsection .text\n"
	".balign 64\n"
	/* As bypass_enter, which jumps to the same two places. What is nobody's never sees the host's base. */
	".globl bypass_guest_enter\n.hidden bypass_guest_enter\n.type bypass_guest_enter, @function\n"
	"bypass_guest_enter:\n"
	"	.cfi_startproc\n"
	"	.cfi_def_cfa rsp, 144\n"
	"	.cfi_offset rip, -136\n"
	"	cmp $512, %rax\n"
	"	jae 1f\n"
	"	mov bypass_enter_filter(%rip), %rcx\n"
	"	movzbl (%rcx,%rax), %ecx\n"
	"	test %ecx, %ecx\n"
	"	jz 1f\n"
	"	cmp $1, %ecx\n"
	"	lea 2f(%rip), %rcx\n"
	"	jne 2f\n"
	"	jmp *bypass_enter_refused(%rip)\n"
	"1:	jmp *bypass_enter_pass(%rip)\n"
	"2:	rdfsbase %rcx\n"
	"	mov %rcx, %gs:88\n"
	"	mov %gs:80, %rcx\n"
	"	wrfsbase %rcx\n"
	"	jmp bypass_enter_agent\n"
	"	.cfi_endproc\n"
	".size bypass_guest_enter, . - bypass_guest_enter\n"

	/* (signal, information, context), from the kernel, while the base is the guest's or, inside of an action, the host's. */
	".globl bypass_guest_handler\n.hidden bypass_guest_handler\n.type bypass_guest_handler, @function\n"
	"bypass_guest_handler:\n"
	"	.cfi_startproc\n"
	"	push %rbx\n"
	"	.cfi_adjust_cfa_offset 8\n"
	"	.cfi_rel_offset rbx, 0\n"
	"	rdfsbase %rbx\n"
	"	mov %gs:80, %rax\n"
	"	cmp %rax, %rbx\n"
	"	je 1f\n"
	"	mov %rbx, %gs:88\n"
	"	wrfsbase %rax\n"
	"1:	call bypass_handler_run\n"
	"	wrfsbase %rbx\n"
	"	pop %rbx\n"
	"	.cfi_adjust_cfa_offset -8\n"
	"	ret\n"
	"	.cfi_endproc\n"
	".size bypass_guest_handler, . - bypass_guest_handler\n"

	/* (function, signal, information, context) */
	".globl bypass_guest_call_handler\n.hidden bypass_guest_call_handler\n.type bypass_guest_call_handler, @function\n"
	"bypass_guest_call_handler:\n"
	"	.cfi_startproc\n"
	"	sub $8, %rsp\n"
	"	.cfi_adjust_cfa_offset 8\n"
	"	mov %rdi, %rax\n"
	"	mov %rsi, %rdi\n"
	"	mov %rdx, %rsi\n"
	"	mov %rcx, %rdx\n"
	"	mov %gs:88, %rcx\n"
	"	wrfsbase %rcx\n"
	"	call *%rax\n"
	"	mov %gs:80, %rax\n"
	"	wrfsbase %rax\n"
	"	add $8, %rsp\n"
	"	.cfi_adjust_cfa_offset -8\n"
	"	ret\n"
	"	.cfi_endproc\n"
	".size bypass_guest_call_handler, . - bypass_guest_call_handler\n"

	/* (block, registers): a new thread, which began with its creator's block; signals are held until it has its own. */
	".globl bypass_guest_begin\n.hidden bypass_guest_begin\n.type bypass_guest_begin, @function\n"
	"bypass_guest_begin:\n"
	"	wrgsbase %rdi\n"
	"	mov %gs:80, %rax\n"
	"	wrfsbase %rax\n"
	"	jmp bypass_thread_begin\n"
	".size bypass_guest_begin, . - bypass_guest_begin\n"
	".popsection\n");

extern void bypass_guest_enter(void) __attribute__((visibility("hidden")));
extern void bypass_guest_handler(int signal, siginfo_t *information, void *context) __attribute__((visibility("hidden")));
extern void bypass_guest_begin(void *block, void *registers) __attribute__((visibility("hidden")));
void (*const bypass_guest_enter_address)(void) = bypass_guest_enter;
void (*const bypass_guest_handler_address)(int, siginfo_t *, void *) = bypass_guest_handler;
void (*const bypass_guest_begin_address)(void *, void *) = bypass_guest_begin;

const char *bypass_guest_missing(void)
{
	return getauxval(AT_HWCAP2) & HWCAP2_FSGSBASE ? NULL : "this processor (or kernel) does not let programs change the bases of fs and gs";
}

static void set_bases(struct bypass_thread *self, uintptr_t guest)
{
	__asm__ volatile("rdfsbase %0" : "=r"(self->base_host));
	self->base_guest = guest;
	self->base_tid = self->tid;
	__asm__ volatile("wrgsbase %0" : : "r"(self) : "memory");
}

void bypass_guest_take(struct bypass_thread *self)
{
	set_bases(self, 0);
}

void bypass_guest_adopt(struct bypass_thread *self)
{
	set_bases(self, 0);
	self->base_guest = self->base_host;
}
#else
void (*const bypass_guest_enter_address)(void) = NULL;
void (*const bypass_guest_handler_address)(int, siginfo_t *, void *) = NULL;
void (*const bypass_guest_begin_address)(void *, void *) = NULL;

void bypass_guest_call_handler(void *function, int signal, siginfo_t *information, void *context)
{
	(void)function, (void)signal, (void)information, (void)context;
}

const char *bypass_guest_missing(void)
{
	return "there is no way for this machine's instruction set yet";
}

void bypass_guest_take(struct bypass_thread *self)
{
	(void)self;
}

void bypass_guest_adopt(struct bypass_thread *self)
{
	(void)self;
}
#endif
