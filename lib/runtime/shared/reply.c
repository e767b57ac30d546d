/* reply.c -- the head of a reply. See reply.h. */
#include "reply.h"
#include "format.h"
#include <errno.h>

/* Linux's number, which is canonical. */
#define CANONICAL_EIO 5

uint32_t bypass_error_canonical(const struct bypass_symbols *error_numbers, int error)
{
	int64_t canonical;

	if (error == 0)
		return 0;
	if (error_numbers == NULL || bypass_symbols_encode(error_numbers, error, &canonical) != 0)
		return CANONICAL_EIO;
	return (uint32_t)canonical;
}

int bypass_error_local(const struct bypass_symbols *error_numbers, uint32_t canonical)
{
	int64_t error;

	if (canonical == 0)
		return 0;
	if (error_numbers == NULL || bypass_symbols_decode(error_numbers, canonical, &error) != 0)
		return EIO;
	return (int)error;
}

void bypass_reply_head_put(struct bypass_message *message, const struct bypass_reply_head *head, const struct bypass_symbols *error_numbers)
{
	bypass_put_unsigned(message, (uint64_t)(head->failed & 3));
	bypass_put_unsigned(message, head->failed ? bypass_error_canonical(error_numbers, head->error) : 0);
	bypass_put_unsigned(message, head->outs != 0);
}

void bypass_reply_head_get(struct bypass_message *message, struct bypass_reply_head *head, const struct bypass_symbols *error_numbers)
{
	head->failed = (int)(bypass_get_unsigned(message, sizeof(uint32_t)) & 3);
	head->error = bypass_error_local(error_numbers, BYPASS_GET(message, uint32_t));
	head->outs = bypass_get_unsigned(message, sizeof(uint32_t)) != 0;
}

void bypass_nameless_text(char text[BYPASS_NAMELESS_SIZE], const struct bypass_message *message, const char *where)
{
	const char *form = message->unknown->bits ? "%s: 0x%llx has no name %s" : "%s: %lld has no name %s";

	bypass_format(text, BYPASS_NAMELESS_SIZE, form, message->unknown->name, (long long)message->nameless, where);
}
