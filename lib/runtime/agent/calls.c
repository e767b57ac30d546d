/* calls.c -- call instructions, seen from behind: what a return address says of the call that left it. See audit.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "audit.h"

#define BEFORE 7 /* bytes of the longest call instruction */

static uintptr_t near_target(const unsigned char *distance, uintptr_t behind)
{
	int32_t value;

	memcpy(&value, distance, sizeof(value));
	return behind + (uintptr_t)(intptr_t)value;
}

/* `call *...` that ends there: by a register, or by memory that one points to. */
static int is_pointer_call(const unsigned char *end)
{
	return (end[-2] == 0xff && ((end[-1] & 0xf8) == 0xd0 || ((end[-1] & 0xf8) == 0x10 && (end[-1] & 7) != 4 && (end[-1] & 7) != 5))) ||
	       (end[-3] == 0xff && (((end[-2] & 0xf8) == 0x50 && (end[-2] & 7) != 4) || end[-2] == 0x14)) ||
	       (end[-4] == 0xff && end[-3] == 0x54) ||
	       (end[-6] == 0xff && (end[-5] & 0xf8) == 0x90 && (end[-5] & 7) != 4) || (end[-7] == 0xff && end[-6] == 0x94);
}

static uintptr_t load(uintptr_t slot)
{
	uintptr_t value;

	return slot % sizeof(value) == 0 && bypass_peek(&value, slot, sizeof(value)) == 0 ? value : 0;
}

/* Where `jmp *slot` of a procedure linkage table leads; 0: something else stands there. */
static uintptr_t behind_stub(uintptr_t stub)
{
	unsigned char code[16];
	const unsigned char *at = code;

	if (stub % BYPASS_PAGE_SIZE > BYPASS_PAGE_SIZE - sizeof(code) || bypass_peek(code, stub, sizeof(code)) != 0)
		return 0;
	if (memcmp(at, "\xf3\x0f\x1e\xfa", 4) == 0)
		at += 4;
	if (*at == 0xf2)
		at++;
	return at[0] == 0xff && at[1] == 0x25 ? load(near_target(at + 2, stub + (size_t)(at - code) + 6)) : 0;
}

enum bypass_call_kind bypass_call_before(uintptr_t *target, const struct bypass_code *code, uintptr_t behind)
{
	const unsigned char *end = (const unsigned char *)behind;
	uintptr_t stub;

	if (behind - code->start < BEFORE)
		return BYPASS_SITE_NONE;
	*target = 0;
	if (end[-5] == 0xe8) {
		stub = near_target(end - 4, behind);
		*target = behind_stub(stub);
		if (*target == 0 && bypass_code_at(stub) != NULL)
			*target = stub;
	} else if (end[-6] == 0xff && end[-5] == 0x15) {
		*target = load(near_target(end - 4, behind));
	}
	if (*target != 0)
		return BYPASS_SITE_DIRECT;
	return is_pointer_call(end) ? BYPASS_SITE_POINTER : BYPASS_SITE_NONE;
}

/* Any four bytes that would be the distance count as a jump: that spares telling where instructions begin. */
uintptr_t bypass_next_jump(uintptr_t *at, uintptr_t end, int calls)
{
	const unsigned char *code;
	uintptr_t target = 0, stub;

	for (; target == 0 && *at + 5 <= end; ++*at) {
		code = (const unsigned char *)*at;
		if (code[0] == 0xe9 || (calls && code[0] == 0xe8))
			target = near_target(code + 1, *at + 5);
		else if (*at + 6 <= end && code[0] == 0x0f && (code[1] & 0xf0) == 0x80)
			target = near_target(code + 2, *at + 6);
		else if (*at + 6 <= end && code[0] == 0xff && code[1] == 0x25)
			target = load(near_target(code + 2, *at + 6));
		if (target != 0 && bypass_code_at(target) == NULL)
			target = 0;
	}
	stub = target != 0 ? behind_stub(target) : 0;
	return stub != 0 ? stub : target;
}

/* `jmp *...` by memory that a register points to, or by a register, other than for a table of cases (`notrack`). */
int bypass_jumps_anywhere(uintptr_t from, uintptr_t to)
{
	uintptr_t at;

	for (at = from + 1; at + 3 <= to; at++) {
		const unsigned char *code = (const unsigned char *)at;
		unsigned form = code[1] & 0xf8u;

		if (code[0] == 0xff && code[-1] != 0x3e && (form == 0xe0 || form == 0x60 || form == 0xa0) && (code[1] & 7) != 4)
			return 1;
	}
	return 0;
}
