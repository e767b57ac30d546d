/*
 * sockets.h -- what knowledge bodies about sockets use on both sides: addresses and options of sockets in external form, so that
 * they travel as bytes. Everything here is safe in an agent. Network order; families, levels and options as canonical numbers.
 */
#ifndef BYPASS_SOCKETS_H
#define BYPASS_SOCKETS_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

struct bypass_symbols;

/* The bits of socket's type argument that hold a number, on every system. */
#define BYPASS_SOCKET_TYPES 0xf

/* The longest packed address; a packed one never has fewer than 2 bytes. */
#define BYPASS_ADDRESS_MAX 160

/*
 * A socket address of `length` bytes, packed: gives the packed length, 0 for none (NULL or no bytes). What is not an address at all
 * (shorter than its family, longer than any) is -1 with EINVAL. IPv4, IPv6 and unix addresses are taken apart; others are bytes.
 */
ptrdiff_t bypass_address_pack(unsigned char packed[BYPASS_ADDRESS_MAX], const void *address, size_t length);
/*
 * And back, cut to `capacity` as the system cuts what does not fit. Gives the address' full length, 0 for none; -1 with EINVAL when
 * it cannot be understood. address may be NULL when capacity is 0.
 */
ptrdiff_t bypass_address_unpack(void *address, size_t capacity, const unsigned char *packed, size_t length);
/* A packed address into a call's own place for one: *length says how much room there is, and then how long it really is. */
void bypass_address_give(void *address, unsigned int *length, const unsigned char *packed, ptrdiff_t packed_length);

/* Types of sockets alone, without flags: getaddrinfo's. What has no name stays as it is. */
int bypass_socket_type_canonical(int type);
int bypass_socket_type_local(int canonical);

/* A socket option's canonical number, -1 with ENOPROTOOPT for one that does not travel; and back. */
int bypass_socket_option(int level, int name);
int bypass_socket_option_place(int option, int *level, int *name);
/*
 * The option that home asks its kernel for. A time limit of a program with a 64-bit time_t is another option with another struct; packed they are the
 * same, and the plain one is known to every kernel (the other since Linux 5.1).
 */
int bypass_socket_option_served(int option);
/* How much room a value wants of the kernel here, for a peer that has `room` for its own: a struct may be longer here. */
size_t bypass_socket_option_room(int option, size_t room);
/* The longest packed value. */
#define BYPASS_OPTION_MAX 4096
/*
 * A value of that option, packed (SO_ERROR's is an errno, by the table); gives its packed length. -1 with EINVAL when it is too long, or too
 * short for its kind.
 */
ptrdiff_t bypass_socket_option_pack(int option, unsigned char packed[BYPASS_OPTION_MAX], const void *value, size_t length,
				    const struct bypass_symbols *error_numbers);
/* And back; gives the value's length, which is at most capacity. -1 with EINVAL, with EOVERFLOW for a number that has no room here. */
ptrdiff_t bypass_socket_option_unpack(int option, void *value, size_t capacity, const unsigned char *packed, size_t length,
				      const struct bypass_symbols *error_numbers);

/* Control messages of one sendmsg or recvmsg, packed: the most bytes, the most descriptors. */
#define BYPASS_CONTROL_MAX 16384
#define BYPASS_CONTROL_FILES 253
/*
 * Packs `length` bytes of control messages. Descriptors in them go into files; *count says how many fit, and then how many there are.
 * Gives the packed length, -1 with EINVAL when it is too much.
 */
ptrdiff_t bypass_control_pack(unsigned char *packed, size_t capacity, const void *control, size_t length, int *files, size_t *count);
/*
 * And back, as many messages as fit into `capacity`; *count: descriptors that there are, and then those that were given. Gives the
 * length used; -1 with EPROTO.
 */
ptrdiff_t bypass_control_unpack(void *control, size_t capacity, const unsigned char *packed, size_t length, const int *files, size_t *count);

#ifdef __cplusplus
}
#endif
#endif
