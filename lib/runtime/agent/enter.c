/*
 * enter.c -- the trampoline from a system call of the program's to the runtime. See dispatch.h.
 *
 * A system call keeps all registers but rax, rcx and r11, the vector registers included, and so does this. It begins like a function
 * that was called below the caller's red zone: on top lies where to go on, and below it the address behind the system call, which is what
 * unwinders see. It ends with `ret $136`.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "dispatch.h"

#if defined(__x86_64__) && !defined(__ILP32__)
#include <cpuid.h>
#include <ucontext.h>

/* What the assembler below says in numbers. */
_Static_assert(offsetof(struct bypass_thread, head.selector) == 48, "bypass_enter reads the selector");
_Static_assert(offsetof(struct bypass_thread, system_top) == 56, "bypass_enter takes a stack");
_Static_assert(offsetof(struct bypass_thread, system_low) == 64, "bypass_enter takes a stack");
_Static_assert(BYPASS_NUMBERS == 512 && BYPASS_FILTER_PASS == 0 && BYPASS_FILTER_REFUSED == 1, "bypass_enter reads the filter");
_Static_assert(sizeof(struct bypass_registers) == 15 * 8, "bypass_enter pushes them");
_Static_assert(BYPASS_SLICE == 0x40000, "bypass_enter takes a slice");
_Static_assert(offsetof(struct bypass_rendezvous, page.vfork) == 72, "bypass_vfork_enter goes by it");
_Static_assert(offsetof(struct bypass_rendezvous, has_guest) == offsetof(struct bypass_rendezvous, filter) + 512, "bypass_enter looks for a guest");
_Static_assert(offsetof(struct bypass_thread, base_guest) == 88, "bypass_enter goes back to a guest");

/* Vector state that is kept: the kernel's mask in two halves (0: by fxsave), the room it takes, and whether it is kept compactly. */
#define SEEN_BY_ASSEMBLER __attribute__((used, visibility("hidden")))
extern uint32_t bypass_enter_low, bypass_enter_high;
extern uint64_t bypass_enter_room;
extern unsigned char bypass_enter_compact;
extern const unsigned char *bypass_enter_filter;
extern void (*bypass_enter_pass)(void), (*bypass_enter_refused)(void);
SEEN_BY_ASSEMBLER uint32_t bypass_enter_low, bypass_enter_high;
SEEN_BY_ASSEMBLER uint64_t bypass_enter_room = 512;
SEEN_BY_ASSEMBLER unsigned char bypass_enter_compact;
/* The rendezvous' filter and page. */
SEEN_BY_ASSEMBLER const unsigned char *bypass_enter_filter;
SEEN_BY_ASSEMBLER void (*bypass_enter_pass)(void), (*bypass_enter_refused)(void);

__asm__(
	".pushsection .text\n"
	".balign 64\n"
	".globl bypass_enter\n.hidden bypass_enter\n.type bypass_enter, @function\n"
	"bypass_enter:\n"
	"	.cfi_startproc\n"
	"	.cfi_def_cfa rsp, 144\n"
	"	.cfi_offset rip, -136\n"
	"	mov bypass_thread_1@gottpoff(%rip), %rcx\n"
	"	mov %fs:(%rcx), %r11\n"
	"	test %r11, %r11\n"
	"	jz 1f\n" /* a thread that has not come by yet */
	"	cmpb $0, 48(%r11)\n"
	"	je 1f\n" /* LOCAL: a rewritten place */
	"	cmp $512, %rax\n"
	"	jae 1f\n"
	"	mov bypass_enter_filter(%rip), %rcx\n"
	"	movzbl (%rcx,%rax), %ecx\n"
	"	test %ecx, %ecx\n"
	"	jz 1f\n"
	"	cmp $1, %ecx\n"
	"	lea bypass_enter_agent(%rip), %rcx\n"
	"	jne bypass_enter_agent\n"
	"	jmp *bypass_enter_refused(%rip)\n"
	"1:	jmp *bypass_enter_pass(%rip)\n"
	"	.cfi_endproc\n"
	".size bypass_enter, . - bypass_enter\n"

	".globl bypass_enter_agent\n.hidden bypass_enter_agent\n.type bypass_enter_agent, @function\n"
	"bypass_enter_agent:\n"
	"	.cfi_startproc\n"
	"	.cfi_personality 0x1b, bypass_jump_unwinds\n"
	"	.cfi_def_cfa rsp, 144\n"
	"	.cfi_offset rip, -136\n"
	"	push %rax\n	push %rdi\n	push %rsi\n	push %rdx\n	push %r10\n	push %r8\n	push %r9\n"
	"	push %rbx\n	push %rbp\n	push %r12\n	push %r13\n	push %r14\n	push %r15\n"
	"	.cfi_adjust_cfa_offset 104\n"
	"	.cfi_rel_offset rbx, 40\n"
	"	.cfi_rel_offset rbp, 32\n"
	"	.cfi_rel_offset r12, 24\n"
	"	.cfi_rel_offset r13, 16\n"
	"	.cfi_rel_offset r14, 8\n"
	"	.cfi_rel_offset r15, 0\n"
	"	mov %rsp, %rbx\n"
	"	.cfi_def_cfa_register rbx\n"
	"	mov bypass_thread_1@gottpoff(%rip), %rcx\n"
	"	mov %fs:(%rcx), %r15\n"
	"	mov 56(%r15), %r14\n"
	"	lea -0x40000(%r14), %rcx\n"
	"	cmp 64(%r15), %rcx\n"
	"	jb 1f\n" /* none, or used up: the program's own */
	"	mov %rcx, 56(%r15)\n"
	"	mov %r14, %rsp\n"
	"1:	sub bypass_enter_room(%rip), %rsp\n"
	"	and $-64, %rsp\n"
	"	mov %rsp, %r13\n"
	"	sub $16, %rsp\n"
	"	mov %r14, (%rsp)\n" /* what the stack of the runtime's goes back to, unless actions have been left */
	"	cld\n"
	"	mov bypass_enter_low(%rip), %eax\n"
	"	mov bypass_enter_high(%rip), %edx\n"
	"	test %eax, %eax\n"
	"	jz 3f\n"
	"	xor %ecx, %ecx\n"
	"	mov %rcx, 512(%r13)\n	mov %rcx, 520(%r13)\n	mov %rcx, 528(%r13)\n	mov %rcx, 536(%r13)\n"
	"	mov %rcx, 544(%r13)\n	mov %rcx, 552(%r13)\n	mov %rcx, 560(%r13)\n	mov %rcx, 568(%r13)\n"
	"	cmpb $0, bypass_enter_compact(%rip)\n"
	"	je 2f\n"
	"	xsavec64 (%r13)\n"
	"	jmp 4f\n"
	"2:	xsave64 (%r13)\n"
	"	jmp 4f\n"
	"3:	fxsave64 (%r13)\n"
	"4:	mov %rbx, %rdi\n"
	"	mov %rsp, %rsi\n"
	"	call bypass_system_enter\n"
	"	mov %rax, %rbx\n"
	"	mov bypass_enter_low(%rip), %eax\n"
	"	mov bypass_enter_high(%rip), %edx\n"
	"	test %eax, %eax\n"
	"	jz 5f\n"
	"	xrstor64 (%r13)\n"
	"	jmp 6f\n"
	"5:	fxrstor64 (%r13)\n"
	/* The stack first: a signal's frame would lie in a slice that is given back already. */
	"6:	mov -16(%r13), %r14\n"
	"	mov %rbx, %rsp\n"
	"	mov %r14, 56(%r15)\n"
	"	jmp 7f\n"
	/* (registers): goes on in the program with them. */
	".globl bypass_enter_resume\n.hidden bypass_enter_resume\n"
	"bypass_enter_resume:\n"
	"	mov %rdi, %rbx\n"
	"7:	mov %rbx, %rsp\n"
	"	.cfi_def_cfa_register rsp\n"
	"	pop %r15\n	pop %r14\n	pop %r13\n	pop %r12\n	pop %rbp\n	pop %rbx\n"
	"	.cfi_adjust_cfa_offset -48\n"
	"	.cfi_same_value rbx\n	.cfi_same_value rbp\n	.cfi_same_value r12\n"
	"	.cfi_same_value r13\n	.cfi_same_value r14\n	.cfi_same_value r15\n"
	"	pop %r9\n	pop %r8\n	pop %r10\n	pop %rdx\n	pop %rsi\n	pop %rdi\n	pop %rax\n"
	"	.cfi_adjust_cfa_offset -56\n"
	"	mov bypass_enter_filter(%rip), %rcx\n"
	"	cmpb $0, 512(%rcx)\n"
	"	jne 8f\n"
	"	ret $136\n"
	"8:	mov %gs:88, %rcx\n" /* a guest's: guest_enter.c */
	"	wrfsbase %rcx\n"
	"	ret $136\n"
	"	.cfi_endproc\n"
	".size bypass_enter_agent, . - bypass_enter_agent\n"
	/* vfork's entry point; rax: what does it as a function. Nothing may stand between its caller and the child. */
	".globl bypass_vfork_enter\n.hidden bypass_vfork_enter\n.type bypass_vfork_enter, @function\n"
	"bypass_vfork_enter:\n"
	"	.cfi_startproc\n"
	"	push %rax\n"
	"	.cfi_adjust_cfa_offset 8\n"
	"	call bypass_vfork_begins\n"
	"	mov %eax, %ecx\n"
	"	pop %rax\n"
	"	.cfi_adjust_cfa_offset -8\n"
	"	test %ecx, %ecx\n"
	"	jnz 1f\n"
	"	jmp *%rax\n"
	"1:	lea 2f(%rip), %rsi\n"
	"	mov bypass_rendezvous_1@GOTPCREL(%rip), %rcx\n"
	"	mov 72(%rcx), %rcx\n"
	"	pop %rdx\n"
	"	.cfi_adjust_cfa_offset -8\n"
	"	.cfi_register rip, rdx\n"
	"	jmp *%rcx\n"
	"2:	push %rdx\n"
	"	.cfi_adjust_cfa_offset 8\n"
	"	.cfi_offset rip, -8\n"
	"	mov %rax, %rdi\n"
	"	sub $8, %rsp\n"
	"	.cfi_adjust_cfa_offset 8\n"
	"	call bypass_vfork_returns\n"
	"	add $8, %rsp\n"
	"	.cfi_adjust_cfa_offset -8\n"
	"	ret\n"
	"	.cfi_endproc\n"
	".size bypass_vfork_enter, . - bypass_vfork_enter\n"
	".popsection\n");

extern void bypass_enter(void) __attribute__((visibility("hidden")));
void (*const bypass_enter_address)(void) = bypass_enter;

void bypass_enter_prepare(void)
{
	bypass_enter_filter = bypass_rendezvous_1.filter;
	bypass_enter_pass = bypass_rendezvous_1.page.pass;
	bypass_enter_refused = bypass_rendezvous_1.page.refused;
}

/* What the kernel says of a signal frame's vector state, at the end of its legacy part (asm/sigcontext.h: struct _fpx_sw_bytes). */
struct frame_state {
	uint32_t magic, whole;
	uint64_t features;
	uint32_t size;
};
#define FRAME_STATE_AT 464
#define FRAME_STATE_MAGIC 0x46505853u

void bypass_enter_learn(const void *context)
{
	const uint64_t tiles = UINT64_C(3) << 17; /* of AMX: kilobytes, which nothing here touches */
	const char *registers = (const char *)((const ucontext_t *)context)->uc_mcontext.fpregs;
	struct frame_state state;
	static int known;

	if (__atomic_load_n(&known, __ATOMIC_ACQUIRE) || registers == NULL)
		return;
	memcpy(&state, registers + FRAME_STATE_AT, sizeof(state));
	if (state.magic == FRAME_STATE_MAGIC) {
		state.features &= ~tiles;
		bypass_enter_room = state.size;
		bypass_enter_high = (uint32_t)(state.features >> 32);
		bypass_enter_low = (uint32_t)state.features;
	}
	__atomic_store_n(&known, 1, __ATOMIC_RELEASE);
}

void bypass_enter_hasten(void)
{
	enum { XSAVEC = 1 << 1 };
	uint32_t a, b, c, d;

	if (bypass_enter_low == 0 || bypass_enter_compact)
		return;
	__cpuid_count(13, 1, a, b, c, d);
	bypass_enter_compact = (a & XSAVEC) != 0;
}
#else
void (*const bypass_enter_address)(void) = NULL;

void bypass_enter_prepare(void)
{
}
#endif
