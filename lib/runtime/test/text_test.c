/* text_test.c -- the printf of our own against libc's, addresses, SHA-256 and HMAC against the published vectors, key files' texts. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "check.h"
#include "../shared/address.h"
#include "../shared/format.h"
#include "../shared/hmac.h"
#include <errno.h>
#include <limits.h>

#pragma GCC diagnostic ignored "-Wformat-nonliteral"

#define SAME(format, ...) \
	do { \
		char ours[256], theirs[256]; \
		size_t length = bypass_format(ours, sizeof(ours), format, __VA_ARGS__); \
\
		CHECK(snprintf(theirs, sizeof(theirs), format, __VA_ARGS__) == (int)length && strcmp(ours, theirs) == 0); \
	} while (0)

static void formats_as_libc_does(void)
{
	SAME("%d %i %u %x %X %o", INT_MIN, INT_MAX, UINT_MAX, 0xbeefu, 0xbeefu, 0777u);
	SAME("%hhd %hd %ld %lld %hhu %hu %lu %llu", -1, -1, LONG_MIN, LLONG_MIN, 300, 70000, ULONG_MAX, ULLONG_MAX);
	SAME("%zu %zd %jd %ju %td", SIZE_MAX, (ssize_t)-5, (intmax_t)-6, UINTMAX_MAX, (ptrdiff_t)-7);
	SAME("%s|%10s|%-10s|%.2s|%10.2s|%.0s|", "text", "text", "text", "text", "text", "text");
	SAME("%c%c %% %5c|%-5c|", 'a', 'b', 'c', 'd');
	SAME("%p %20p %-20p|", (void *)0x1234, (void *)0xffff, (void *)0x1);
	SAME("%*d|%-*d|%.*d|%.*s|", 7, 42, 7, 42, 5, 42, 3, "abcdef");
	SAME("%*d|%.*s|", -7, 42, -1, "all");
	SAME("%#x %#X %#o %#x %#o", 255u, 255u, 8u, 0u, 0u);
	SAME("%.0d|%.0x|%5.3d|%05d|%+d|% d|%+05d|", 0, 0u, 7, 7, 7, 7, 7);
	SAME("%p %s", (void *)0, "end");
}

/* gcc checks formats that it can read; these are made. */
static void formats_as_libc_does_with_any_flags(void)
{
	static const char *const lengths[] = { "", "l", "ll", "z", "j" };
	uint64_t state = 20261123;
	char format[32], ours[512], theirs[512];
	int i;

	for (i = 0; i < 50000; i++) {
		uint64_t bits = next_random(&state), value = next_random(&state) >> (next_random(&state) % 64);
		size_t at = 0, which = bits % 5;

		format[at++] = '%';
		if (bits & 0x100)
			format[at++] = '-';
		if (bits & 0x200)
			format[at++] = '0';
		if (bits & 0x400)
			format[at++] = '#';
		if (bits & 0x800)
			format[at++] = '+';
		if (bits & 0x1000)
			format[at++] = ' ';
		if (bits & 0x2000)
			at += (size_t)sprintf(format + at, "%d", (int)(bits >> 20 & 31));
		if (bits & 0x4000)
			at += (size_t)sprintf(format + at, ".%d", (int)(bits >> 28 & 31));
		at += (size_t)sprintf(format + at, "%s%c", lengths[which], "diuxXo"[bits >> 40 & 63 ? (bits >> 40) % 6 : 0]);
		if (which == 0) {
			bypass_format(ours, sizeof(ours), format, (int)value);
			snprintf(theirs, sizeof(theirs), format, (int)value);
		} else {
			bypass_format(ours, sizeof(ours), format, (long long)value);
			snprintf(theirs, sizeof(theirs), format, (long long)value);
		}
		if (strcmp(ours, theirs) != 0)
			fprintf(stderr, "%s: \"%s\", libc \"%s\"\n", format, ours, theirs);
		CHECK(strcmp(ours, theirs) == 0);
	}
}

static void a_small_buffer_is_filled_and_ended(void)
{
	char out[6] = "#####";

	CHECK(bypass_format(out, 4, "%s", "abcdef") == 3 && memcmp(out, "abc\0#", 5) == 0);
	CHECK(bypass_format(out, 1, "%d", 77) == 0 && out[0] == '\0');
	CHECK(bypass_format(out, 0, "%d", 77) == 0);
	CHECK(bypass_format(out, 5, "%9d|", 1) == 4 && strcmp(out, "    ") == 0);
}

static void null_and_unknown_conversions(void)
{
	char out[64];
	const char *volatile none = NULL;
	const char *odd = "%q %5y %";

	bypass_format(out, sizeof(out), "[%s]", none);
	CHECK(strcmp(out, "[(null)]") == 0);
	bypass_format(out, sizeof(out), odd);
	CHECK(strcmp(out, "%q %5y %") == 0);
	errno = 9;
	bypass_format(out, sizeof(out), "%m!");
	CHECK(strcmp(out, "errno 9!") == 0);
}

/* ---- addresses ---- */

static void round_trip(const char *text, enum bypass_address_kind kind)
{
	struct bypass_address address;
	const char *problem;
	char out[512];

	CHECK(bypass_address_parse(text, &address, &problem) == 0 && address.kind == kind);
	bypass_address_print(&address, out, sizeof(out));
	CHECK(strcmp(text, out) == 0);
}

static void addresses(void)
{
	round_trip("fd:898", BYPASS_ADDRESS_FD);
	round_trip("unix:/run/user/1/bypass/s", BYPASS_ADDRESS_UNIX);
	round_trip("tcp:127.0.0.1:0", BYPASS_ADDRESS_TCP);
	round_trip("tcp:home.example.org:65535", BYPASS_ADDRESS_TCP);
	round_trip("tcp:[::1]:9000", BYPASS_ADDRESS_TCP);
	round_trip("stdio", BYPASS_ADDRESS_STDIO);
	round_trip("stdio:ssh home shadow --listen stdio", BYPASS_ADDRESS_STDIO);
}

static void wrong_addresses_say_what_is_wrong(void)
{
	static const char *const wrong[] = { "", "9000", "fd:", "fd:-1", "fd:3x", "fd:99999999999", "unix:", "tcp:", "tcp:host", "tcp:host:",
					     "tcp::9000", "tcp:host:65536", "tcp:host:1x", "tcp:::1:9000", "tcp:[::1:9000", "tcp:[]:9000", "http://x" };
	struct bypass_address address;
	char longer[200] = "unix:/";
	const char *problem;
	size_t i;

	for (i = 0; i < sizeof(wrong) / sizeof(*wrong); i++) {
		problem = NULL;
		CHECK(bypass_address_parse(wrong[i], &address, &problem) == -1 && problem != NULL && *problem != '\0');
	}
	memset(longer + 6, 'x', sizeof(longer) - 7);
	CHECK(bypass_address_parse(longer, &address, &problem) == -1 && strstr(problem, "too long") != NULL);
}

/* ---- the key ---- */

static void is_hex(const unsigned char *bytes, const char *expected)
{
	char text[65];
	int i;

	for (i = 0; i < 32; i++)
		sprintf(text + 2 * i, "%02x", bytes[i]);
	CHECK(strcmp(text, expected) == 0);
}

static void sha256_gives_the_published_digests(void)
{
	unsigned char digest[32], *million = (unsigned char *)malloc(1000000);

	bypass_sha256(digest, "", 0);
	is_hex(digest, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
	bypass_sha256(digest, "abc", 3);
	is_hex(digest, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	bypass_sha256(digest, "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 56);
	is_hex(digest, "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
	memset(million, 'a', 1000000);
	bypass_sha256(digest, million, 1000000);
	is_hex(digest, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
	free(million);
}

static void hmac_gives_the_published_digests(void)
{
	unsigned char digest[32], key[131];

	memset(key, 0x0b, 20);
	bypass_hmac(digest, key, 20, "Hi ", 3, "There", 5);
	is_hex(digest, "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
	bypass_hmac(digest, "Jefe", 4, "what do ya want for nothing?", 28, "", 0);
	is_hex(digest, "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
	memset(key, 0xaa, sizeof(key));
	bypass_hmac(digest, key, 131, "Test Using Larger Than Block-Size Key - Hash Key First", 54, "", 0);
	is_hex(digest, "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

static void proofs_differ_by_key_challenge_and_role(void)
{
	unsigned char key[32] = { 1 }, challenge[32] = { 2 }, one[32], other[32];

	bypass_prove(one, key, challenge, "agent");
	bypass_prove(other, key, challenge, "agent");
	CHECK(bypass_proof_equal(one, other));
	bypass_prove(other, key, challenge, "shadow");
	CHECK(!bypass_proof_equal(one, other));
	key[31] ^= 1;
	bypass_prove(other, key, challenge, "agent");
	CHECK(!bypass_proof_equal(one, other));
	key[31] ^= 1;
	challenge[0] ^= 0x80;
	bypass_prove(other, key, challenge, "agent");
	CHECK(!bypass_proof_equal(one, other));
}

static void key_files_hold_64_digits_and_nothing_else(void)
{
	static const char good[] = "000102030405060708090a0B0c0D0e0f101112131415161718191a1b1c1d1e1F";
	unsigned char key[32];
	char text[100];
	int i;

	CHECK(bypass_key_parse(key, good, 64));
	for (i = 0; i < 32; i++)
		CHECK(key[i] == i);
	snprintf(text, sizeof(text), "%s \r\n", good);
	CHECK(bypass_key_parse(key, text, strlen(text)));
	CHECK(!bypass_key_parse(key, good, 63) && !bypass_key_parse(key, good, 0));
	snprintf(text, sizeof(text), "%sff", good);
	CHECK(!bypass_key_parse(key, text, 66));
	memcpy(text, good, 64);
	text[5] = 'g';
	CHECK(!bypass_key_parse(key, text, 64));
}

static void key_files_are_their_owners_alone(void)
{
	CHECK(bypass_key_refusal(0100600, 1000, 1000) == NULL && bypass_key_refusal(0100400, 0, 1000) == NULL);
	CHECK(strstr(bypass_key_refusal(0100644, 1000, 1000), "0600") != NULL);
	CHECK(bypass_key_refusal(0100660, 1000, 1000) != NULL && bypass_key_refusal(0100601, 1000, 1000) != NULL);
	CHECK(bypass_key_refusal(0100600, 1001, 1000) != NULL && bypass_key_refusal(0040700, 1000, 1000) != NULL);
}

int main(void)
{
	RUN(formats_as_libc_does);
	RUN(formats_as_libc_does_with_any_flags);
	RUN(a_small_buffer_is_filled_and_ended);
	RUN(null_and_unknown_conversions);
	RUN(addresses);
	RUN(wrong_addresses_say_what_is_wrong);
	RUN(sha256_gives_the_published_digests);
	RUN(hmac_gives_the_published_digests);
	RUN(proofs_differ_by_key_challenge_and_role);
	RUN(key_files_hold_64_digits_and_nothing_else);
	RUN(key_files_are_their_owners_alone);
	return 0;
}
