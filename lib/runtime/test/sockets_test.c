/* sockets_test.c -- addresses, options, control messages and resolver's answers in external form: there and back, cut, and damaged. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "check.h"
#include "../include/resolver.h"
#include "../include/sockets.h"
#include "../include/wire.h"
#include "../shared/resolved.h"
#include "../shared/shape.h"
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>

static unsigned char packed[BYPASS_ADDRESS_MAX];

static void same(const void *address, size_t length)
{
	struct sockaddr_storage back;
	ptrdiff_t size = bypass_address_pack(packed, address, length);

	memset(&back, 0, sizeof(back));
	CHECK(size > 0);
	CHECK(bypass_address_unpack(&back, sizeof(back), packed, (size_t)size) == (ptrdiff_t)length);
	CHECK(memcmp(&back, address, length) == 0);
}

static void addresses(void)
{
	struct sockaddr_in four = { .sin_family = AF_INET, .sin_port = htons(8080), .sin_addr.s_addr = htonl(0x7f000001) };
	struct sockaddr_in6 six = { .sin6_family = AF_INET6, .sin6_port = htons(1), .sin6_addr = IN6ADDR_LOOPBACK_INIT, .sin6_scope_id = 0x1020304 };
	struct sockaddr_un local = { .sun_family = AF_UNIX, .sun_path = "/tmp/socket" };
	struct sockaddr_storage other = { .ss_family = 29 }, back;
	unsigned int length = 5;
	ptrdiff_t size;

	same(&four, sizeof(four));
	same(&six, sizeof(six));
	same(&local, offsetof(struct sockaddr_un, sun_path) + 12);
	same(&local, offsetof(struct sockaddr_un, sun_path));
	memcpy(local.sun_path, "\0abstract", 9);
	same(&local, offsetof(struct sockaddr_un, sun_path) + 9);
	same(&local, sizeof(local));
	same(&other, 60);
	CHECK(bypass_address_pack(packed, NULL, 16) == 0 && bypass_address_pack(packed, &four, 0) == 0);
	CHECK(bypass_address_pack(packed, &four, 1) == -1 && errno == EINVAL);
	CHECK(bypass_address_pack(packed, &four, 8) == -1 && bypass_address_pack(packed, &six, 20) == -1);
	CHECK(bypass_address_pack(packed, &other, 129) == -1);
	size = bypass_address_pack(packed, &four, sizeof(four));
	memset(&back, 0xee, sizeof(back));
	bypass_address_give(&back, &length, packed, size);
	CHECK(length == sizeof(four) && memcmp(&back, &four, 5) == 0 && ((unsigned char *)&back)[5] == 0xee);
	CHECK(bypass_address_unpack(&back, sizeof(back), packed, 1) == -1 && bypass_address_unpack(&back, sizeof(back), packed, 5) == -1);
	packed[1] = 200;
	CHECK(bypass_address_unpack(&back, sizeof(back), packed, 8) == -1);
}

static void options(void)
{
	static const struct bypass_symbol rows[] = { BYPASS_SYMBOL(ECONNREFUSED, ECONNREFUSED, 4000) };
	static const struct bypass_symbols errors = BYPASS_SYMBOLS("errno", 0, rows);
	unsigned char bytes[BYPASS_OPTION_MAX];
	struct linger linger = { 1, 77 }, linger_back = { 0, 0 };
	struct timeval time = { 12, 345678 }, time_back = { 0, 0 };
	int number = -3, back = 0, level, name, option = bypass_socket_option(SOL_SOCKET, SO_RCVBUF);
	unsigned char byte = 9;
	ptrdiff_t size;

	CHECK(bypass_socket_option_place(option, &level, &name) == 0 && level == SOL_SOCKET && name == SO_RCVBUF);
#ifdef SO_RCVTIMEO_NEW
	CHECK(bypass_socket_option_served(bypass_socket_option(SOL_SOCKET, SO_RCVTIMEO_NEW)) == bypass_socket_option(SOL_SOCKET, SO_RCVTIMEO));
#endif
	CHECK(bypass_socket_option_served(option) == option);
	CHECK(bypass_socket_option(SOL_SOCKET, 54321) == -1 && errno == ENOPROTOOPT);
	CHECK(bypass_socket_option_place(54321, &level, &name) == -1);
	size = bypass_socket_option_pack(option, bytes, &number, sizeof(number), &errors);
	CHECK(size > 0 && bypass_socket_option_unpack(option, &back, sizeof(back), bytes, (size_t)size, &errors) == sizeof(back) && back == -3);
	CHECK(bypass_socket_option_unpack(option, &back, 2, bytes, (size_t)size, &errors) == 2);
	CHECK(bypass_socket_option_unpack(option, &back, sizeof(back), bytes, 3, &errors) == -1);
	option = bypass_socket_option(IPPROTO_IP, IP_MULTICAST_TTL);
	size = bypass_socket_option_pack(option, bytes, &byte, 1, &errors);
	CHECK(bypass_socket_option_unpack(option, &back, sizeof(back), bytes, (size_t)size, &errors) == 1 && *(unsigned char *)&back == 9);
	option = bypass_socket_option(SOL_SOCKET, SO_ERROR);
	number = ECONNREFUSED;
	size = bypass_socket_option_pack(option, bytes, &number, sizeof(number), &errors);
	CHECK(bytes[8] == (4000 & 0xff) && bytes[7] == 4000 >> 8);
	CHECK(bypass_socket_option_unpack(option, &back, sizeof(back), bytes, (size_t)size, &errors) == sizeof(back) && back == ECONNREFUSED);
	option = bypass_socket_option(SOL_SOCKET, SO_LINGER);
	CHECK(bypass_socket_option_pack(option, bytes, &linger, 3, &errors) == -1);
	size = bypass_socket_option_pack(option, bytes, &linger, sizeof(linger), &errors);
	CHECK(bypass_socket_option_unpack(option, &linger_back, sizeof(linger_back), bytes, (size_t)size, &errors) == sizeof(linger_back));
	CHECK(linger_back.l_onoff == 1 && linger_back.l_linger == 77);
	option = bypass_socket_option(SOL_SOCKET, SO_SNDTIMEO);
	size = bypass_socket_option_pack(option, bytes, &time, sizeof(time), &errors);
	CHECK(bypass_socket_option_unpack(option, &time_back, sizeof(time_back), bytes, (size_t)size, &errors) == sizeof(time_back));
	CHECK(time_back.tv_sec == 12 && time_back.tv_usec == 345678);
}

/* ---- values as other machines lay them out ---- */

static void kinds_of_values(void)
{
	static const unsigned char credentials[12] = { 0, 0, 0, 7, 0, 0, 3, 232, 0, 0, 0, 9 };
	unsigned char bytes[BYPASS_OPTION_MAX];
	int option = bypass_socket_option(SOL_SOCKET, SO_PEERCRED), type, back;
	struct ucred who = { 7, 1000, 9 }, who_back;
	uint64_t rate = UINT64_C(5) << 32;
	ptrdiff_t size = bypass_socket_option_pack(option, bytes, &who, sizeof(who), NULL);

	CHECK(size == 12 && memcmp(bytes, credentials, 12) == 0);
	CHECK(bypass_socket_option_unpack(option, &who_back, sizeof(who_back), bytes, 12, NULL) == 12 && who_back.uid == 1000);
	CHECK(bypass_socket_option_room(option, 4) == 4 && bypass_socket_option_room(option, 99999) == BYPASS_OPTION_MAX);
	CHECK(bypass_socket_option_room(bypass_socket_option(SOL_SOCKET, SO_RCVTIMEO), 8) == 2 * sizeof(long));
	option = bypass_socket_option(SOL_SOCKET, SO_TYPE);
	type = SOCK_STREAM;
	size = bypass_socket_option_pack(option, bytes, &type, sizeof(type), NULL);
	CHECK(size == 9 && bytes[8] == 1);
	bytes[8] = 2;
	CHECK(bypass_socket_option_unpack(option, &back, sizeof(back), bytes, 9, NULL) == 4 && back == SOCK_DGRAM);
	CHECK(bypass_socket_type_canonical(SOCK_DGRAM) == 2 && bypass_socket_type_local(1) == SOCK_STREAM && bypass_socket_type_local(0) == 0);
	option = bypass_socket_option(SOL_SOCKET, SO_MAX_PACING_RATE);
	size = bypass_socket_option_pack(option, bytes, &rate, sizeof(rate), NULL);
	CHECK(bypass_socket_option_unpack(option, &back, sizeof(back), bytes, (size_t)size, NULL) == -1 && errno == EOVERFLOW);
	rate = 0x1234;
	size = bypass_socket_option_pack(option, bytes, &rate, sizeof(rate), NULL);
	CHECK(bypass_socket_option_unpack(option, &back, sizeof(back), bytes, (size_t)size, NULL) == 4 && back == 0x1234);
}

static void shapes(void)
{
	struct { unsigned char text[4]; uint32_t word; uint16_t half; unsigned char rest[3]; } value = { "abcd", 0x01020304, 0x0506, "xyz" }, back;
	static const unsigned char expected[] = { 'a', 'b', 'c', 'd', 1, 2, 3, 4, 5, 6, 'x', 'y', 'z' };
	const size_t whole = sizeof(expected);
	unsigned char bytes[32], again[16], info[8] = { 0, 1, 2, 3, 4, 5, 0x37, 5 }, info_back[8];
	struct timeval limit;
	long times[2] = { -2, 999999 };
	size_t i;

	CHECK(bypass_shape_pack("4b1w1h", bytes, sizeof(bytes), &value, whole) == (ptrdiff_t)whole && memcmp(bytes, expected, whole) == 0);
	for (i = 0; i <= whole; i++) { /* wherever it is cut, what is there comes back */
		memset(&back, 0xee, sizeof(back));
		CHECK(bypass_shape_pack("4b1w1h", bytes, sizeof(bytes), &value, i) == (ptrdiff_t)i);
		CHECK(bypass_shape_unpack("4b1w1h", &back, sizeof(back), bytes, i) == (ptrdiff_t)i && memcmp(&back, &value, i) == 0);
	}
	CHECK(bypass_shape_pack("4b1w1h", bytes, 7, &value, 8) == -1 && errno == EINVAL);
	CHECK(bypass_shape_pack("2l", bytes, sizeof(bytes), times, sizeof(times)) == 16 && bytes[0] == 0xff && bytes[7] == 0xfe);
	memset(times, 0, sizeof(times));
	CHECK(bypass_shape_unpack("2l", times, sizeof(times), bytes, 16) == (ptrdiff_t)sizeof(times) && times[0] == -2 && times[1] == 999999);
	CHECK(bypass_shape_unpack("1l1u", &limit, sizeof(limit), bytes, 16) == (ptrdiff_t)sizeof(limit) && limit.tv_sec == -2 && limit.tv_usec == 999999);
	CHECK(bypass_shape_pack("1l1u", again, sizeof(again), &limit, sizeof(limit)) == 16 && memcmp(again, bytes, 16) == 0);
	if (sizeof(long) == 4) {
		bytes[0] = 1;
		CHECK(bypass_shape_unpack("2l", times, sizeof(times), bytes, 16) == -1 && errno == EOVERFLOW);
	}
	CHECK(bypass_shape_pack("1t", bytes, sizeof(bytes), info, 8) == 8 && bypass_shape_unpack("1t", info_back, 8, bytes, 8) == 8);
	CHECK(memcmp(info, info_back, 8) == 0);
	CHECK(bypass_shape_size("16b1w") == 20 && bypass_shape_size("") == 0 && bypass_shape_size("2l") == 2 * sizeof(long));
}

static struct cmsghdr *message(struct msghdr *head, struct cmsghdr *after, int level, int type, const void *data, size_t size)
{
	struct cmsghdr *next = after == NULL ? CMSG_FIRSTHDR(head) : CMSG_NXTHDR(head, after);

	next->cmsg_level = level;
	next->cmsg_type = type;
	next->cmsg_len = CMSG_LEN(size);
	memcpy(CMSG_DATA(next), data, size);
	return next;
}

static void controls(void)
{
	union { struct cmsghdr align; char room[256]; } from, to;
	unsigned char bytes[BYPASS_CONTROL_MAX];
	int files[4] = { 5, 6, 7, 8 }, got[BYPASS_CONTROL_FILES];
	struct msghdr head;
	struct cmsghdr *last;
	size_t count = BYPASS_CONTROL_FILES, used, i, back;
	ptrdiff_t size;

	memset(&from, 0, sizeof(from));
	memset(&to, 0, sizeof(to));
	memset(&head, 0, sizeof(head));
	head.msg_control = &from;
	head.msg_controllen = sizeof(from);
	last = message(&head, NULL, IPPROTO_IP, IP_TTL, "four", 4);
	last = message(&head, last, SOL_SOCKET, SCM_RIGHTS, files, 3 * sizeof(int));
	last = message(&head, last, IPPROTO_IP, IP_TOS, "x", 1);
	used = (size_t)((char *)last - from.room) + CMSG_SPACE(1);
	size = bypass_control_pack(bytes, sizeof(bytes), &from, used, got, &count);
	CHECK(size > 0 && count == 3 && memcmp(got, files, 3 * sizeof(int)) == 0);
	CHECK(bypass_control_unpack(&to, sizeof(to), bytes, (size_t)size, files, &count) == (ptrdiff_t)used && count == 3);
	CHECK(memcmp(&from, &to, used) == 0);
	back = 3;
	CHECK(bypass_control_unpack(&to, CMSG_SPACE(4), bytes, (size_t)size, files, &back) == (ptrdiff_t)CMSG_SPACE(4) && back == 0);
	back = 2;
	CHECK(bypass_control_unpack(&to, sizeof(to), bytes, (size_t)size, files, &back) == -1 && errno == EPROTO);
	count = 2;
	CHECK(bypass_control_pack(bytes, sizeof(bytes), &from, used, got, &count) == -1);
	count = 4;
	CHECK(bypass_control_pack(bytes, 20, &from, used, got, &count) == -1);
	for (i = 0; i < (size_t)size; i++) { /* nothing of it may be read or written beyond its end */
		back = 4;
		bypass_control_unpack(&to, sizeof(to), bytes, i, files, &back);
	}
}

static void answers(void)
{
	struct sockaddr_in four = { .sin_family = AF_INET, .sin_port = htons(80), .sin_addr.s_addr = htonl(0x01020304) };
	struct addrinfo second = { .ai_socktype = SOCK_DGRAM, .ai_protocol = 17, .ai_addr = (struct sockaddr *)&four, .ai_addrlen = sizeof(four) };
	struct addrinfo first = second;
	unsigned char bytes[512];
	const unsigned char *next = bytes;
	struct bypass_resolved row;
	size_t rest, cut;
	ptrdiff_t size;

	first.ai_next = &second;
	first.ai_socktype = SOCK_STREAM;
	first.ai_canonname = (char *)(uintptr_t)"name";
	size = bypass_addresses_pack(bytes, sizeof(bytes), &first);
	rest = (size_t)size;
	CHECK(bypass_resolved_next(&row, &next, &rest) && row.type == SOCK_STREAM && strcmp(row.name, "name") == 0);
	CHECK(bypass_resolved_next(&row, &next, &rest) && row.type == SOCK_DGRAM && row.name == NULL && rest == 0);
	CHECK(!bypass_resolved_next(&row, &next, &rest));
	CHECK(bypass_addresses_pack(bytes, 40, &first) < 40);
	bypass_addresses_pack(bytes, sizeof(bytes), &first);
	for (cut = 0; cut < (size_t)size; cut++) {
		unsigned char *copy = (unsigned char *)malloc(cut + 1);

		memcpy(copy, bytes, cut);
		for (next = copy, rest = cut; bypass_resolved_next(&row, &next, &rest);)
			CHECK(row.address + row.address_length <= copy + cut);
		free(copy);
	}
	CHECK(bypass_resolver_error_unpack(bypass_resolver_error_pack(EAI_NONAME)) == EAI_NONAME && bypass_resolver_error_pack(0) == 0);
	CHECK(bypass_resolver_error_unpack(bypass_resolver_error_pack(12345)) == EAI_FAIL);
}

int main(void)
{
	RUN(addresses);
	RUN(options);
	RUN(kinds_of_values);
	RUN(shapes);
	RUN(controls);
	RUN(answers);
	return 0;
}
