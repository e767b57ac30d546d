/* sha256.c -- SHA-256, HMAC and what is built on them. See hmac.h. */
#include "hmac.h"
#include <string.h>
#include "bytes.h"

#define BLOCK 64

struct sha {
	uint32_t state[8];
	uint64_t total; /* bytes */
	unsigned char block[BLOCK];
};

/* The first 32 bits of the fractions of the cube roots of the first 64 primes. */
static const uint32_t rounds[64] = {
	0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be,
	0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa,
	0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85,
	0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
	0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f,
	0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static uint32_t rotate(uint32_t value, int by)
{
	return value >> by | value << (32 - by);
}

static void schedule(uint32_t w[64], const unsigned char block[BLOCK])
{
	int i;

	for (i = 0; i < 16; i++)
		w[i] = (uint32_t)block[4 * i] << 24 | (uint32_t)block[4 * i + 1] << 16 | (uint32_t)block[4 * i + 2] << 8 | block[4 * i + 3];
	for (; i < 64; i++)
		w[i] = w[i - 16] + (rotate(w[i - 15], 7) ^ rotate(w[i - 15], 18) ^ w[i - 15] >> 3) + w[i - 7] +
		       (rotate(w[i - 2], 17) ^ rotate(w[i - 2], 19) ^ w[i - 2] >> 10);
}

static void compress(uint32_t state[8], const unsigned char block[BLOCK])
{
	uint32_t w[64], s[8], first, second;
	int i;

	schedule(w, block);
	memcpy(s, state, sizeof(s));
	for (i = 0; i < 64; i++) {
		first = s[7] + (rotate(s[4], 6) ^ rotate(s[4], 11) ^ rotate(s[4], 25)) + ((s[4] & s[5]) ^ (~s[4] & s[6])) + rounds[i] + w[i];
		second = (rotate(s[0], 2) ^ rotate(s[0], 13) ^ rotate(s[0], 22)) + ((s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]));
		memmove(s + 1, s, 7 * sizeof(*s));
		s[4] += first;
		s[0] = first + second;
	}
	for (i = 0; i < 8; i++)
		state[i] += s[i];
}

static void begin(struct sha *sha)
{
	/* The same of the square roots of the first eight primes. */
	static const uint32_t start[8] = { 0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19 };

	memcpy(sha->state, start, sizeof(start));
	sha->total = 0;
}

static void add(struct sha *sha, const void *data, size_t size)
{
	const unsigned char *next = (const unsigned char *)data;
	size_t used, part;

	while (size > 0) {
		used = (size_t)(sha->total % BLOCK);
		part = size < BLOCK - used ? size : BLOCK - used;
		memcpy(sha->block + used, next, part);
		sha->total += part;
		if (used + part == BLOCK)
			compress(sha->state, sha->block);
		next += part;
		size -= part;
	}
}

static void end(struct sha *sha, unsigned char out[32])
{
	static const unsigned char padding[BLOCK] = { 0x80 };
	uint64_t bits = sha->total * 8;
	size_t used = (size_t)(sha->total % BLOCK);
	unsigned char length[8];
	int i;

	for (i = 0; i < 8; i++)
		length[i] = (unsigned char)(bits >> (56 - 8 * i));
	add(sha, padding, used < 56 ? 56 - used : 120 - used);
	add(sha, length, sizeof(length));
	for (i = 0; i < 32; i++)
		out[i] = (unsigned char)(sha->state[i / 4] >> (24 - 8 * (i % 4)));
}

void bypass_sha256(unsigned char out[32], const void *data, size_t size)
{
	struct sha sha;

	begin(&sha);
	add(&sha, data, size);
	end(&sha, out);
}

void bypass_hmac(unsigned char out[32], const void *key, size_t key_size, const void *first, size_t first_size, const void *second,
		 size_t second_size)
{
	unsigned char inner[BLOCK] = { 0 }, outer[BLOCK];
	struct sha sha;
	int i;

	if (key_size > BLOCK)
		bypass_sha256(inner, key, key_size);
	else
		memcpy(inner, key, key_size);
	for (i = 0; i < BLOCK; i++) {
		outer[i] = inner[i] ^ 0x5c;
		inner[i] ^= 0x36;
	}
	begin(&sha);
	add(&sha, inner, sizeof(inner));
	add(&sha, first, first_size);
	add(&sha, second, second_size);
	end(&sha, out);
	begin(&sha);
	add(&sha, outer, sizeof(outer));
	add(&sha, out, 32);
	end(&sha, out);
}

void bypass_prove(unsigned char out[32], const unsigned char key[BYPASS_KEY_SIZE], const unsigned char nonce[BYPASS_NONCE_SIZE], const char *role)
{
	bypass_hmac(out, key, BYPASS_KEY_SIZE, nonce, BYPASS_NONCE_SIZE, role, strlen(role));
}

int bypass_proof_equal(const unsigned char a[32], const unsigned char b[32])
{
	unsigned char difference = 0;
	int i;

	for (i = 0; i < 32; i++)
		difference |= a[i] ^ b[i];
	return difference == 0;
}

static int hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

int bypass_key_parse(unsigned char key[BYPASS_KEY_SIZE], const char *text, size_t length)
{
	size_t i;

	if (length < 2 * BYPASS_KEY_SIZE || length > BYPASS_KEY_TEXT_MAX)
		return 0;
	for (i = 0; i < 2 * BYPASS_KEY_SIZE; i++) {
		int digit = hex_digit(text[i]);

		if (digit < 0)
			return 0;
		key[i / 2] = (unsigned char)(i % 2 ? key[i / 2] << 4 | digit : digit);
	}
	for (; i < length; i++)
		if (text[i] != ' ' && text[i] != '\t' && text[i] != '\r' && text[i] != '\n')
			return 0;
	return 1;
}

const char *bypass_key_refusal(unsigned mode, unsigned owner, unsigned caller)
{
	if ((mode & 0170000) != 0100000)
		return "is not a file";
	if (owner != caller && owner != 0)
		return "belongs to another user";
	return (mode & 077) != 0 ? "can be read by others: a key file must have mode 0600" : NULL;
}
