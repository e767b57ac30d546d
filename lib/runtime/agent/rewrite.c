/*
 * rewrite.c -- hot `syscall` instructions of libc and the dynamic linker become jumps, so that their calls cost no signal.
 *
 *     mov $39, %eax      jmp  piece          piece:  mov  $39, %eax          what was overwritten
 *     syscall            syscall                     lea  -128(%rsp), %rsp
 *     ...                                            push behind             what unwinders see
 *                                                    push behind             where to go on
 *                                                    jmp  *enter
 *
 *     syscall            jmp  piece          piece:  lea  -128(%rsp), %rsp
 *     cmp $-4095, %rax   nop                         push behind
 *     ...                                            call *enter
 *                                                    cmp  $-4095, %rax
 *                                                    jmp  ...
 *
 * Patching everything at the start costs a short program more than it saves, so the first calls come by SIGSYS and are counted. A
 * place is rewritten only while the process has one thread. In the second form also only when nothing jumps between its two
 * instructions, and when this thread is in no other call: whoever still had to return there would land in the middle of the jump.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "dispatch.h"
#include <sched.h>
#include <sys/mman.h>

#if defined(__x86_64__) && !defined(__ILP32__)

#define PLACES 128       /* that are counted; a power of two */
#define HOT 8            /* calls from one place that make it worth its while */
#define FIRST_ROUND 256  /* dispatched calls before places are rewritten, then again at twice as many */
#define PIECE 48         /* bytes of one piece, at most */
#define PIECES (BYPASS_PAGE_SIZE - 16) / PIECE

struct place {
	uintptr_t behind; /* behind the system call; 0: free */
	uint32_t calls;
	int32_t number; /* of its first call */
	int done;       /* rewritten, or found unfit */
};

static struct {
	struct place places[PLACES];
	uint32_t total, round;
	char *page[2]; /* of pieces: near libc, and near the linker */
	size_t used[2];
} state; /* all zero: it costs a program that makes few calls no page */

/* ---- what may be rewritten ---- */

/* Length of the comparison that follows the system call: cmp $-4095 or $-4096 with %rax or %eax. 0: something else follows. */
static size_t comparison(const unsigned char *text)
{
	size_t wide = text[0] == 0x48;
	const unsigned char *code = text + wide;

	if (code[0] == 0x3d && (code[1] == 0x00 || code[1] == 0x01) && code[2] == 0xf0 && code[3] == 0xff && code[4] == 0xff)
		return wide + 5;
	return 0;
}

/* `mov $number, %eax` right before the system call: no prefix makes it another register's, and it says what was called. */
static int is_loaded_before(uintptr_t behind, int32_t number)
{
	const unsigned char *text = (const unsigned char *)behind - 7;

	return text[0] == 0xb8 && memcmp(text + 1, &number, 4) == 0 && (text[-1] & 0xf0) != 0x40;
}

static int is_call(uintptr_t behind)
{
	const unsigned char *text = (const unsigned char *)behind;

	return text[-2] == 0x0f && text[-1] == 0x05;
}

/* A short jump to `target` from close by. */
static int is_jumped_to_from_near(uintptr_t target, uintptr_t start, uintptr_t end)
{
	uintptr_t from = target - 130 > start ? target - 130 : start, to = target + 130 < end ? target + 130 : end;

	for (; from + 2 < to; from++) {
		const unsigned char *code = (const unsigned char *)from;
		int jump = (code[0] & 0xf0) == 0x70 || code[0] == 0xeb || (code[0] & 0xfc) == 0xe0;

		if (jump && from + 2 + (uintptr_t)(intptr_t)(signed char)code[1] == target)
			return 1;
	}
	return 0;
}

/*
 * Takes out the places that some jump leads to, right behind the system call. Any four bytes that would be the distance count as a
 * jump: that spares telling where instructions begin, and costs a place once in a while.
 */
static void drop_targets(uintptr_t *targets, size_t count, uintptr_t start, uintptr_t end)
{
	uint32_t lowest = (uint32_t)targets[0], highest = lowest, distance;
	uintptr_t at;
	size_t i;

	for (i = 1; i < count; i++) {
		lowest = (uint32_t)targets[i] < lowest ? (uint32_t)targets[i] : lowest;
		highest = (uint32_t)targets[i] > highest ? (uint32_t)targets[i] : highest;
	}
	for (at = start; at + 4 <= end; at++) {
		memcpy(&distance, (const void *)at, 4);
		distance += (uint32_t)(at + 4);
		if (distance - lowest > highest - lowest)
			continue;
		for (i = 0; i < count; i++)
			if (distance == (uint32_t)targets[i])
				targets[i] = 0;
	}
	for (i = 0; i < count; i++)
		if (targets[i] != 0 && is_jumped_to_from_near(targets[i], start, end))
			targets[i] = 0;
}

/* ---- pieces ---- */

/* Within reach of a jump from the text, in whatever gap there is. The trampoline's address stands at its end. */
static char *page_near(uintptr_t start)
{
	uintptr_t enter = (uintptr_t)bypass_enter_address, step;
	long result;

	for (step = 1; step < 4096; step++) {
		result = bypass_sys(SYS_mmap, (start & ~(uintptr_t)0xffff) - step * 0x10000, BYPASS_PAGE_SIZE, PROT_READ | PROT_WRITE,
				    MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
		if (result > 0 || result < -4095) {
			memcpy((char *)result + BYPASS_PAGE_SIZE - 8, &enter, 8);
			return (char *)result;
		}
	}
	return NULL;
}

static unsigned char *put(unsigned char *to, const void *bytes, size_t length)
{
	memcpy(to, bytes, length);
	return to + length;
}

/* An instruction that ends with the distance to `target`. */
static unsigned char *put_near(unsigned char *to, const void *code, size_t length, uintptr_t target)
{
	int32_t distance;

	to = put(to, code, length);
	distance = (int32_t)(target - ((uintptr_t)to + 4));
	return put(to, &distance, 4);
}

/* A way out of the text: what is overwritten first, then down to the trampoline. Gives where the program goes on. */
static uintptr_t write_piece_before(unsigned char *piece, uintptr_t behind, uintptr_t enter_pointer)
{
	unsigned char *to = put(piece, &behind, 8);

	to = put(to, (const void *)(behind - 7), 5);
	to = put(to, "\x48\x8d\x64\x24\x80", 5);
	to = put_near(to, "\xff\x35", 2, (uintptr_t)piece);
	to = put_near(to, "\xff\x35", 2, (uintptr_t)piece);
	put_near(to, "\xff\x25", 2, enter_pointer);
	put_near((unsigned char *)behind - 7, "\xe9", 1, (uintptr_t)piece + 8);
	return behind;
}

static uintptr_t write_piece_behind(unsigned char *piece, uintptr_t behind, uintptr_t enter_pointer)
{
	const size_t length = comparison((const unsigned char *)behind);
	unsigned char *to = put(piece, &behind, 8), *resume, *text;

	to = put(to, "\x48\x8d\x64\x24\x80", 5);
	to = put_near(to, "\xff\x35", 2, (uintptr_t)piece);
	resume = to = put_near(to, "\xff\x15", 2, enter_pointer);
	to = put(to, (const void *)behind, length);
	put_near(to, "\xe9", 1, behind + length);
	text = put_near((unsigned char *)behind - 2, "\xe9", 1, (uintptr_t)piece + 8);
	while (text < (unsigned char *)behind + length)
		*text++ = 0x90;
	return (uintptr_t)resume;
}

static long protect(uintptr_t from, uintptr_t to, int protection)
{
	uintptr_t start = from & ~(uintptr_t)(BYPASS_PAGE_SIZE - 1);

	return bypass_sys(SYS_mprotect, start, ((to - 1) | (BYPASS_PAGE_SIZE - 1)) + 1 - start, protection);
}

/* ---- a round ---- */

/* Writes the piece and the jump for one place of the text. Where a program goes on that has just called from there. */
static uintptr_t rewrite(uintptr_t behind, int before, int which)
{
	const uintptr_t from = behind - 7, to = behind + 6;
	unsigned char *piece;
	uintptr_t pointer, going_on;

	if (state.used[which] == PIECES || protect(from, to, PROT_READ | PROT_WRITE | PROT_EXEC) != 0)
		return behind;
	piece = (unsigned char *)state.page[which] + state.used[which]++ * PIECE;
	pointer = (uintptr_t)state.page[which] + BYPASS_PAGE_SIZE - 8;
	going_on = before ? write_piece_before(piece, behind, pointer) : write_piece_behind(piece, behind, pointer);
	protect(from, to, PROT_READ | PROT_EXEC);
	return going_on;
}

/* Hot places of one text that nobody has looked at yet: those with a load in front, then, if we are still, the others. How many of each. */
static void choose(uintptr_t start, uintptr_t end, int still, uintptr_t *places, size_t count[2])
{
	size_t i;
	int before;

	count[0] = count[1] = 0;
	for (before = 1; before >= !still; before--)
		for (i = 0; i < PLACES; i++) {
			struct place *place = &state.places[i];

			if (place->calls < HOT || place->done || place->behind - start >= end - start || !is_call(place->behind))
				continue;
			if (before ? !is_loaded_before(place->behind, place->number) : comparison((const unsigned char *)place->behind) == 0)
				continue;
			place->done = 1;
			places[count[0] + count[1]] = place->behind;
			count[!before]++;
		}
}

/* still: this thread is in no other call. */
static uintptr_t round_of(int which, uintptr_t current, int still)
{
	const uintptr_t start = bypass_rendezvous_1.libc_start[which], end = bypass_rendezvous_1.libc_end[which];
	uintptr_t places[PLACES], going_on = current, resume;
	size_t count[2], i;

	choose(start, end, still, places, count);
	if (count[0] + count[1] == 0)
		return current;
	if (count[1] > 0)
		drop_targets(places + count[0], count[1], start, end);
	if (state.page[which] == NULL)
		state.page[which] = page_near(start);
	if (state.page[which] == NULL || protect((uintptr_t)state.page[which], (uintptr_t)state.page[which] + 1, PROT_READ | PROT_WRITE) != 0)
		return current;
	for (i = 0; i < count[0] + count[1]; i++) {
		resume = places[i] != 0 ? rewrite(places[i], i < count[0], which) : 0;
		if (places[i] == current)
			going_on = resume;
	}
	protect((uintptr_t)state.page[which], (uintptr_t)state.page[which] + 1, PROT_READ | PROT_EXEC);
	return going_on;
}

/* Nobody else runs in this memory: unshare says so, and changes nothing. */
static int is_alone(void)
{
	return bypass_sys(SYS_unshare, CLONE_VM) == 0;
}

static struct place *find(uintptr_t behind, long number)
{
	size_t at = (behind >> 2) % PLACES, looks;

	for (looks = 0; looks < PLACES; looks++, at = (at + 1) % PLACES) {
		if (state.places[at].behind == 0) {
			state.places[at].behind = behind;
			state.places[at].number = (int32_t)number;
		}
		if (state.places[at].behind == behind)
			return &state.places[at];
	}
	return NULL;
}

/* Threads may count at the same time and lose a count; places are only rewritten while there is one. */
uintptr_t bypass_rewrite_count(struct bypass_thread *self, uintptr_t behind, long number)
{
	struct place *place = find(behind, number);
	int still = self->depth == 0 && self->floor == 0;
	uintptr_t going_on;

	if (place != NULL)
		place->calls++;
	if (++state.total < FIRST_ROUND || state.total < state.round)
		return behind;
	state.round = state.total + FIRST_ROUND;
	if (!is_alone())
		return behind;
	state.round = state.total * 2;
	bypass_enter_hasten();
	going_on = round_of(0, behind, still);
	return going_on != behind ? going_on : round_of(1, behind, still);
}
#else
uintptr_t bypass_rewrite_count(struct bypass_thread *self, uintptr_t place, long number)
{
	(void)self, (void)number;
	return place;
}
#endif
