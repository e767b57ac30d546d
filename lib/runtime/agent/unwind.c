/*
 * unwind.c -- one step up the stack, by the description of frames that objects carry for exceptions (.eh_frame). See audit.h.
 *
 * A description is a program: run up to the place of the call, it says where the caller's stack pointer was, and where its registers
 * are kept. The unwinder of libgcc reads the same, but allocates and takes the dynamic linker's locks.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "audit.h"

#if defined(__x86_64__) && !defined(__ILP32__)

enum { STACK = BYPASS_UNWIND_STACK, BEHIND = BYPASS_UNWIND_BEHIND, REGISTERS = BYPASS_UNWIND_REGISTERS };
#define REMEMBERED 8
#define RELATIVE_IN_4_BYTES 0x1b /* DW_EH_PE_pcrel | DW_EH_PE_sdata4: how gcc and clang write places */

struct cursor {
	const unsigned char *at, *end;
	int bad; /* cut short, or something that is not known here */
};

/* Where a register of the caller's is: the same, nowhere, at the frame plus a distance (or that number itself), or as an expression says. */
enum kept { SAME, NOWHERE, AT_FRAME, FRAME_PLUS, IN_REGISTER, AT_EXPRESSION };
struct rule {
	enum kept kept;
	int64_t value;
	struct cursor expression;
};
struct row {
	struct rule frame; /* IN_REGISTER: register `number`, plus value; or AT_EXPRESSION, which gives the address itself */
	unsigned number;
	struct rule rules[REGISTERS];
};

/* Under the lock of audit.c. */
static struct {
	struct row now, first, remembered[REMEMBERED];
	size_t depth;
	uint64_t code_unit;
	int64_t data_unit;
} state;

/* ---- numbers ---- */

static uint64_t fixed(struct cursor *from, size_t size)
{
	uint64_t value = 0;

	if ((size_t)(from->end - from->at) < size) {
		from->bad = 1;
		from->at = from->end;
		return 0;
	}
	memcpy(&value, from->at, size);
	from->at += size;
	return value;
}

static uint64_t leb(struct cursor *from, int is_signed)
{
	uint64_t value = 0, byte = 0x80;
	unsigned shift = 0;

	for (; (byte & 0x80) && shift < 64 && !from->bad; shift += 7) {
		byte = fixed(from, 1);
		value |= (byte & 0x7f) << shift;
	}
	return is_signed && (byte & 0x40) && shift < 64 ? value | ~UINT64_C(0) << shift : value;
}

static struct cursor block(struct cursor *from)
{
	uint64_t length = leb(from, 0);
	struct cursor inner = { from->at, from->at, 0 };

	if (length > (uint64_t)(from->end - from->at))
		from->bad = 1;
	else
		from->at = inner.end = from->at + length;
	return inner;
}

/* A record and its length in front; the extended form is for objects larger than memory here. */
static struct cursor record(const void *place)
{
	struct cursor whole = { (const unsigned char *)place, (const unsigned char *)place + 4, 0 }, inner;
	uint64_t length = fixed(&whole, 4);

	inner.at = inner.end = whole.at;
	inner.bad = length == 0 || length >= 0xfffffff0u;
	if (!inner.bad)
		inner.end += length;
	return inner;
}

/* ---- expressions ---- */

/* The few operations that frames of signals and of realigned stacks are described with. */
static uint64_t evaluate(struct cursor code, const struct bypass_unwinding *unwinding, int *bad)
{
	uint64_t value = 0, address;
	unsigned op;

	while (code.at < code.end && !*bad) {
		op = (unsigned)fixed(&code, 1);
		if (op >= 0x70 && op < 0x70 + REGISTERS) { /* DW_OP_breg0 and so on */
			value = unwinding->registers[op - 0x70] + leb(&code, 1);
		} else if (op == 0x23) { /* DW_OP_plus_uconst */
			value += leb(&code, 0);
		} else if (op == 0x06) { /* DW_OP_deref */
			address = value;
			*bad |= !unwinding->read(&value, address);
		} else {
			*bad = 1;
		}
	}
	*bad |= code.bad;
	return value;
}

/* ---- the program of a frame ---- */

static void set(uint64_t number, enum kept kept, int64_t value)
{
	if (number >= REGISTERS)
		return; /* a vector register: nobody asks */
	state.now.rules[number].kept = kept;
	state.now.rules[number].value = value;
}

static void set_frame(uint64_t number, int64_t value, struct cursor *from)
{
	state.now.frame.kept = IN_REGISTER;
	state.now.frame.value = value;
	state.now.number = (unsigned)number;
	from->bad |= number >= REGISTERS;
}

static void set_expression(struct rule *rule, struct cursor *from)
{
	rule->kept = AT_EXPRESSION;
	rule->expression = block(from);
}

static void restore(uint64_t number)
{
	if (number < REGISTERS)
		state.now.rules[number] = state.first.rules[number];
}

static void remember(struct cursor *from)
{
	from->bad |= state.depth == REMEMBERED;
	if (!from->bad)
		state.remembered[state.depth++] = state.now;
}

static void recall(struct cursor *from)
{
	from->bad |= state.depth == 0;
	if (!from->bad)
		state.now = state.remembered[--state.depth];
}

/* One of those that stand in a byte of their own (DW_CFA_...); gives how much further in the function what follows holds. */
static uint64_t run_other(unsigned op, struct cursor *from)
{
	uint64_t number;

	switch (op) {
	case 0x00: return 0;                                                                              /* nop */
	case 0x02: return fixed(from, 1) * state.code_unit;                                               /* advance_loc1, 2, 4 */
	case 0x03: return fixed(from, 2) * state.code_unit;
	case 0x04: return fixed(from, 4) * state.code_unit;
	case 0x05: number = leb(from, 0); set(number, AT_FRAME, (int64_t)leb(from, 0) * state.data_unit); return 0;   /* offset_extended */
	case 0x06: restore(leb(from, 0)); return 0;                                                       /* restore_extended */
	case 0x07: set(leb(from, 0), NOWHERE, 0); return 0;                                               /* undefined */
	case 0x08: set(leb(from, 0), SAME, 0); return 0;                                                  /* same_value */
	case 0x09: number = leb(from, 0); set(number, IN_REGISTER, (int64_t)leb(from, 0)); return 0;      /* register */
	case 0x0a: remember(from); return 0;
	case 0x0b: recall(from); return 0;
	case 0x0c: number = leb(from, 0); set_frame(number, (int64_t)leb(from, 0), from); return 0;       /* def_cfa */
	case 0x0d: set_frame(leb(from, 0), state.now.frame.value, from); return 0;                        /* def_cfa_register */
	case 0x0e: state.now.frame.value = (int64_t)leb(from, 0); return 0;                               /* def_cfa_offset */
	case 0x0f: set_expression(&state.now.frame, from); return 0;                                      /* def_cfa_expression */
	case 0x10:                                                                                        /* expression */
		number = leb(from, 0);
		set_expression(number < REGISTERS ? &state.now.rules[number] : &(struct rule){ SAME, 0, *from }, from);
		return 0;
	case 0x11: number = leb(from, 0); set(number, AT_FRAME, (int64_t)leb(from, 1) * state.data_unit); return 0;   /* offset_extended_sf */
	case 0x12: number = leb(from, 0); set_frame(number, (int64_t)leb(from, 1) * state.data_unit, from); return 0; /* def_cfa_sf */
	case 0x13: state.now.frame.value = (int64_t)leb(from, 1) * state.data_unit; return 0;             /* def_cfa_offset_sf */
	case 0x14: number = leb(from, 0); set(number, FRAME_PLUS, (int64_t)leb(from, 0) * state.data_unit); return 0; /* val_offset */
	case 0x2e: leb(from, 0); return 0;                                                                /* GNU_args_size */
	default: from->bad = 1; return 0;
	}
}

/* Runs instructions for as long as what they say begins at or before `distance` into the function. */
static void run(struct cursor code, uint64_t distance, int *bad)
{
	uint64_t at = 0, low;
	unsigned op;

	while (code.at < code.end && !code.bad) {
		op = (unsigned)fixed(&code, 1);
		low = op & 0x3f;
		switch (op & 0xc0) {
		case 0x40: at += low * state.code_unit; break;
		case 0x80: set(low, AT_FRAME, (int64_t)leb(&code, 0) * state.data_unit); break;
		case 0xc0: restore(low); break;
		default: at += run_other(op, &code);
		}
		if (at > distance)
			return;
	}
	*bad |= code.bad;
}

/* What descriptions have in common (a CIE): units, and rules at a function's beginning. */
static void begin(const void *place, int *bad)
{
	struct cursor common = record(place), extra;
	const char *form;
	unsigned version;

	fixed(&common, 4); /* no distance: it is common */
	version = (unsigned)fixed(&common, 1);
	form = (const char *)common.at;
	while (fixed(&common, 1) != 0 && !common.bad)
		;
	memset(&state, 0, sizeof(state));
	state.code_unit = leb(&common, 0);
	state.data_unit = (int64_t)leb(&common, 1);
	*bad |= (version == 1 ? fixed(&common, 1) : leb(&common, 0)) != BEHIND || (version != 1 && version != 3) || form[0] != 'z';
	extra = block(&common);
	for (form++; *form != '\0' && !*bad; form++)
		if (*form == 'R')
			*bad |= fixed(&extra, 1) != RELATIVE_IN_4_BYTES;
		else if (*form == 'L')
			fixed(&extra, 1);
		else if (*form == 'P')
			*bad |= (fixed(&extra, 1) & 0x0f) != 0x0b || (fixed(&extra, 4), extra.bad);
		else
			*bad |= *form != 'S';
	if (!*bad)
		run(common, UINT64_MAX, bad);
	*bad |= common.bad;
	state.first = state.now;
}

/* ---- the step ---- */

static uint64_t caller_register(unsigned number, uint64_t frame, const struct bypass_unwinding *from, int *bad)
{
	const struct rule *rule = &state.now.rules[number];
	uint64_t value = from->registers[number];

	switch (rule->kept) {
	case SAME: return number == STACK ? frame : value;
	case NOWHERE: return 0;
	case AT_FRAME: *bad |= !from->read(&value, frame + (uint64_t)rule->value); return value;
	case FRAME_PLUS: return frame + (uint64_t)rule->value;
	case IN_REGISTER: *bad |= (uint64_t)rule->value >= REGISTERS; return *bad ? 0 : from->registers[rule->value];
	default: frame = evaluate(rule->expression, from, bad); *bad = *bad || !from->read(&value, frame); return value;
	}
}

enum bypass_unwound bypass_unwind(struct bypass_unwinding *unwinding, const void *description)
{
	struct bypass_unwinding above = *unwinding;
	struct cursor own = record(description);
	const unsigned char *distance = own.at;
	uint64_t start, frame;
	unsigned number;
	int bad = own.bad;

	if (bad)
		return BYPASS_UNWIND_LOST;
	begin(distance - fixed(&own, 4), &bad);
	start = (uint64_t)(uintptr_t)own.at;
	start += (uint64_t)(int64_t)(int32_t)fixed(&own, 4);
	bad |= unwinding->registers[BEHIND] - 1 - start >= fixed(&own, 4);
	block(&own);
	if (!bad)
		run(own, unwinding->registers[BEHIND] - 1 - start, &bad);
	if (bad || own.bad)
		return BYPASS_UNWIND_LOST;
	if (state.now.rules[BEHIND].kept == NOWHERE)
		return BYPASS_UNWIND_END;
	frame = state.now.frame.kept == AT_EXPRESSION ? evaluate(state.now.frame.expression, unwinding, &bad) :
							unwinding->registers[state.now.number] + (uint64_t)state.now.frame.value;
	for (number = 0; number < REGISTERS && !bad; number++)
		above.registers[number] = caller_register(number, frame, unwinding, &bad);
	if (bad || above.registers[STACK] <= unwinding->registers[STACK])
		return BYPASS_UNWIND_LOST;
	*unwinding = above;
	return above.registers[BEHIND] == 0 ? BYPASS_UNWIND_END : BYPASS_UNWIND_UP;
}

void bypass_unwind_begin(struct bypass_unwinding *unwinding, const struct bypass_system *system)
{
	const struct bypass_registers *from = (const struct bypass_registers *)system->frame;
	const uint64_t registers[REGISTERS] = {
		from->rax, from->rdx, 0, from->rbx, from->rsi, from->rdi, from->rbp, system->stack,
		from->r8, from->r9, from->r10, 0, from->r12, from->r13, from->r14, from->r15, system->caller
	};

	memcpy(unwinding->registers, registers, sizeof(registers));
}
#else
enum bypass_unwound bypass_unwind(struct bypass_unwinding *unwinding, const void *description)
{
	(void)unwinding, (void)description;
	return BYPASS_UNWIND_LOST;
}

void bypass_unwind_begin(struct bypass_unwinding *unwinding, const struct bypass_system *system)
{
	memset(unwinding->registers, 0, sizeof(unwinding->registers));
	unwinding->registers[BYPASS_UNWIND_STACK] = system->stack;
	unwinding->registers[BYPASS_UNWIND_BEHIND] = system->caller;
}
#endif
