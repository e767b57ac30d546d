/*
 * frame.h -- what goes over a lane: a head of 48 bytes, then `length` bytes of payload. Network order. Either side.
 *
 *      0 magic | flags     4 length        8 request (64 bits)   16 process     20 lane      24 operation
 *     28 deadline_ms      32 credit       36 status              40 ack         44 after
 *
 * A lane carries one request at a time: a request has a number that its reply repeats.
 */
#ifndef BYPASS_FRAME_H
#define BYPASS_FRAME_H

#include <stddef.h>
#include <stdint.h>

#define BYPASS_FRAME_SIZE 48u
#define BYPASS_FRAME_MAGIC 0x42595000u /* "BYP"; the flags are the fourth byte */
#define BYPASS_FRAME_REPLY 0x80u

/* Versions that this runtime speaks. */
#define BYPASS_PROTOCOL_MIN 1u
#define BYPASS_PROTOCOL_MAX 1u

/*
 * Operations of the runtime. On a connection made by address the shadow speaks first: CHALLENGE. Then HELLO, and calls.
 *   CHALLENGE  shadow to agent: bytes (wire.h) that the proof is to cover; none: no key is wanted. Not on inherited descriptors
 *   AUTH       bytes, the proof of the key, and bytes, the agent's own challenge; the answer holds the shadow's proof (hmac.h)
 *   HELLO      handshake.h. The answer is a WELCOME
 *   BYE        the process ends: its handles are run down before the answer
 *   PING       answered at once
 *   CLOSE      one integer, a handle that the agent could not give to the program. Not answered
 *   FORK       the program forks: a count, and the handles that the child is to have. On a unix socket one
 *              end of a socket pair comes along, which becomes the first lane of the child's worker. The answer: that worker's id and
 *              token, and 1 if it has the lane; if not, it waits some seconds for one
 *   EXEC       the process has become another program: a count, and the handles that came through, and its path rules (handshake.h). The
 *              other handles are closed
 *   EXITED     one integer, the worker of a process that has ended. Answered when that worker has ended too, and with it its locks
 *   PARK       a count and handles: placeholders that the process sends to another one over a socket. Home keeps a reference to each
 *   CLAIM      a handle of another process, as a placeholder that was received bears it. The answer is this process' own handle for it
 *   CANCEL     two integers, a lane of the process and the number of the request that it waits for: its action is interrupted, again and
 *              again, until it ends. Answered then
 *   WALK       a handle of a directory or AT_FDCWD, a name, and what a link in its last part means (enum bypass_last): where it leads over links and
 *              `..`, by the path rules. The answer: 0 all of it is there, 1 it leads away from home, 2 it ends on the way; an errno, canonical; and
 *              the name without links, as the program knows it, "" when there is none
 *   LINK       many lanes share this connection; `lane` tells them apart from here on (relay.h)
 *   HANGUP     on a link: this lane has ended. Not answered
 */
#define BYPASS_OPERATION_RESERVED 0xffffff00u
#define BYPASS_OPERATION_HELLO 0xffffff00u
#define BYPASS_OPERATION_WELCOME 0xffffff01u
#define BYPASS_OPERATION_BYE 0xffffff02u
#define BYPASS_OPERATION_PING 0xffffff03u
#define BYPASS_OPERATION_FORK 0xffffff04u
#define BYPASS_OPERATION_EXEC 0xffffff05u
#define BYPASS_OPERATION_EXITED 0xffffff06u
#define BYPASS_OPERATION_CANCEL 0xffffff07u
#define BYPASS_OPERATION_CLOSE 0xffffff08u
#define BYPASS_OPERATION_CHALLENGE 0xffffff09u
#define BYPASS_OPERATION_AUTH 0xffffff0au
#define BYPASS_OPERATION_LINK 0xffffff0bu
#define BYPASS_OPERATION_HANGUP 0xffffff0cu
#define BYPASS_OPERATION_PARK 0xffffff0du
#define BYPASS_OPERATION_CLAIM 0xffffff0eu
#define BYPASS_OPERATION_WALK 0xffffff0fu

/* Of a reply. All but OK may carry text, bytes as they are, that says why. */
enum bypass_status {
	BYPASS_STATUS_OK,
	BYPASS_STATUS_BAD_REQUEST,  /* did not decode; `credit` holds the canonical errno that says how */
	BYPASS_STATUS_NO_OPERATION,
	BYPASS_STATUS_MISMATCH,     /* protocol or specification */
	BYPASS_STATUS_REFUSED,      /* key, token, policy */
	BYPASS_STATUS_BUSY,         /* a limit of the shadow */
	BYPASS_STATUS_LEAVES        /* a name leaves home, and nothing was done: which one of the request's, and as the program knows it */
};

/* What goes over a session's inherited descriptor with one end of a socket pair: the word alone, or for a lane of a known worker all of it. Both ends are on one machine. */
struct bypass_lane_wish {
	char word[4]; /* "LANE" */
	uint32_t process;
	uint64_t token;
};

struct bypass_frame {
	uint32_t flags;
	uint32_t length; /* payload, bytes */
	uint64_t request;
	uint32_t process;
	uint32_t lane;
	uint32_t operation;
	uint32_t deadline_ms;
	uint32_t credit;
	uint32_t status;
	uint32_t ack;
	uint32_t after;
};

void bypass_frame_pack(unsigned char out[BYPASS_FRAME_SIZE], const struct bypass_frame *frame);
/* 0, EPROTO: not a frame, EMSGSIZE: more than `max` bytes of payload. */
int bypass_frame_unpack(struct bypass_frame *frame, const unsigned char in[BYPASS_FRAME_SIZE], size_t max);

/* Payloads may exceed wire.h's BYPASS_PAYLOAD_MAX by this for the head of a reply and the runtime's own fields. */
#define BYPASS_FRAME_SLACK 4096u

#endif
