/*
 * arena.c -- borrowed memory of a thread: a stack of chunks. What a trap borrows goes back when it ends, also when it was left by
 * longjmp: the next trap's end takes it along. A signal handler borrows on top and gives back before the interrupted code goes on.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "rendezvous.h"

#define PAGE 4096u
#define FIRST_CHUNK (64u << 10)

static struct bypass_chunk *push_chunk(struct bypass_thread *self, size_t size)
{
	struct bypass_chunk *chunk;
	size_t whole = (size + sizeof(*chunk) + 16 + PAGE - 1) & ~(size_t)(PAGE - 1);

	if (whole < size)
		return NULL;
	if (whole < FIRST_CHUNK)
		whole = FIRST_CHUNK;
	chunk = (struct bypass_chunk *)bypass_map(whole);
	if (chunk == NULL)
		return NULL;
	chunk->previous = self->chunk;
	chunk->size = whole;
	chunk->used = (sizeof(*chunk) + 15) & ~(size_t)15;
	self->chunk = chunk;
	return chunk;
}

void *bypass_arena_take(struct bypass_thread *self, size_t size)
{
	struct bypass_chunk *chunk = self->chunk;
	void *memory;

	size = (size + 15) & ~(size_t)15;
	if (chunk == NULL || chunk->size - chunk->used < size)
		chunk = push_chunk(self, size);
	if (chunk == NULL)
		return NULL;
	memory = (char *)chunk + chunk->used;
	chunk->used += size;
	return memory;
}

void *bypass_arena_mark(struct bypass_thread *self)
{
	return self->chunk == NULL ? NULL : (char *)self->chunk + self->chunk->used;
}

void bypass_arena_release(struct bypass_thread *self, void *mark)
{
	struct bypass_chunk *chunk;
	size_t offset;

	for (chunk = self->chunk; chunk != NULL; chunk = self->chunk) {
		offset = (size_t)((char *)mark - (char *)chunk);
		if (mark != NULL && offset <= chunk->size) {
			chunk->used = offset;
			return;
		}
		if (chunk->previous == NULL) {
			chunk->used = (sizeof(*chunk) + 15) & ~(size_t)15;
			return;
		}
		self->chunk = chunk->previous;
		bypass_unmap(chunk, chunk->size);
	}
}

void bypass_arena_give_back(struct bypass_thread *self, void *memory, size_t size)
{
	struct bypass_chunk *chunk = self->chunk;

	size = (size + 15) & ~(size_t)15;
	if (chunk != NULL && (char *)memory + size == (char *)chunk + chunk->used)
		chunk->used -= size;
}

void bypass_arena_trim(struct bypass_thread *self, void *memory, size_t size, size_t kept)
{
	kept = (kept + 15) & ~(size_t)15;
	size = (size + 15) & ~(size_t)15;
	if (kept < size)
		bypass_arena_give_back(self, (char *)memory + kept, size - kept);
}
