/*
 * hmac.h -- SHA-256 and HMAC-SHA-256 (FIPS 180-4, RFC 2104), for the proof that both sides hold the session's key. Either side;
 * no allocation.
 *
 * The shadow sends a challenge; the agent answers with a proof of it in the role "agent" and a challenge of its own; the shadow
 * answers with a proof of that in the role "shadow". So both have shown the key, and neither answer fits the other's question.
 */
#ifndef BYPASS_HMAC_H
#define BYPASS_HMAC_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define BYPASS_KEY_SIZE 32
#define BYPASS_NONCE_SIZE 32
/* Bytes of a key file: 64 hexadecimal digits and a newline; more than that is not a key. */
#define BYPASS_KEY_TEXT_MAX 80u

void bypass_sha256(unsigned char out[32], const void *data, size_t size);
/* HMAC over `first` and then `second`. */
void bypass_hmac(unsigned char out[32], const void *key, size_t key_size, const void *first, size_t first_size, const void *second,
		 size_t second_size);
/* HMAC over nonce (32 bytes) and then the role's letters: "agent" or "shadow". */
void bypass_prove(unsigned char out[32], const unsigned char key[BYPASS_KEY_SIZE], const unsigned char nonce[BYPASS_NONCE_SIZE], const char *role);
/* Compares in constant time. 1: equal. */
int bypass_proof_equal(const unsigned char a[32], const unsigned char b[32]);
/* 64 hex digits, white space behind them allowed. 1, or 0 when it is anything else. */
int bypass_key_parse(unsigned char key[BYPASS_KEY_SIZE], const char *text, size_t length);
/* NULL, or why a key file with this mode and owner is not to be used, fit to stand behind its name. */
const char *bypass_key_refusal(unsigned mode, unsigned owner, unsigned caller);

#ifdef __cplusplus
}
#endif
#endif
