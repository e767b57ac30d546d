/* frame.c -- the head of a frame to bytes and back. See frame.h. */
#include "frame.h"
#include <errno.h>

static unsigned char *put32(unsigned char *out, uint32_t value)
{
	out[0] = (unsigned char)(value >> 24);
	out[1] = (unsigned char)(value >> 16);
	out[2] = (unsigned char)(value >> 8);
	out[3] = (unsigned char)value;
	return out + 4;
}

static uint32_t get32(const unsigned char *in)
{
	return (uint32_t)in[0] << 24 | (uint32_t)in[1] << 16 | (uint32_t)in[2] << 8 | in[3];
}

void bypass_frame_pack(unsigned char out[BYPASS_FRAME_SIZE], const struct bypass_frame *frame)
{
	const uint32_t words[] = { frame->process, frame->lane, frame->operation, frame->deadline_ms,
				   frame->credit, frame->status, frame->ack, frame->after };
	unsigned i;

	out = put32(out, BYPASS_FRAME_MAGIC | (frame->flags & 0xff));
	out = put32(out, frame->length);
	out = put32(out, (uint32_t)(frame->request >> 32));
	out = put32(out, (uint32_t)frame->request);
	for (i = 0; i < 8; i++)
		out = put32(out, words[i]);
}

int bypass_frame_unpack(struct bypass_frame *frame, const unsigned char in[BYPASS_FRAME_SIZE], size_t max)
{
	uint32_t *const words[] = { &frame->process, &frame->lane, &frame->operation, &frame->deadline_ms,
				    &frame->credit, &frame->status, &frame->ack, &frame->after };
	unsigned i;

	frame->flags = get32(in) & 0xff;
	frame->length = get32(in + 4);
	frame->request = (uint64_t)get32(in + 8) << 32 | get32(in + 12);
	for (i = 0; i < 8; i++)
		*words[i] = get32(in + 16 + 4 * i);
	if ((get32(in) & ~0xffu) != BYPASS_FRAME_MAGIC)
		return EPROTO;
	return frame->length > max ? EMSGSIZE : 0;
}
