/* keyfile.c -- the file with the session's key: read with its permissions checked, or made. See listen.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "listen.h"
#include "log.h"
#include "../shared/hmac.h"
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

static int make_key(const char *path)
{
	unsigned char key[BYPASS_KEY_SIZE];
	char text[2 * BYPASS_KEY_SIZE + 2];
	int file, i, bad;

	if (getrandom(key, sizeof(key), 0) != (ssize_t)sizeof(key))
		return -1;
	for (i = 0; i < BYPASS_KEY_SIZE; i++)
		snprintf(text + 2 * i, 3, "%02x", key[i]);
	text[2 * BYPASS_KEY_SIZE] = '\n';
	file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	if (file < 0)
		return -1;
	bad = write(file, text, 2 * BYPASS_KEY_SIZE + 1) != 2 * BYPASS_KEY_SIZE + 1;
	bad |= close(file) != 0;
	if (bad)
		return -1;
	bypass_complain("made a new key in %s: give a copy to the agents (BYPASS_KEY_FILE)", path);
	return 0;
}

static int read_key(const char *path, int file, unsigned char key[32])
{
	char text[BYPASS_KEY_TEXT_MAX + 1];
	struct stat status;
	const char *refusal;
	ssize_t length;

	if (fstat(file, &status) != 0) {
		bypass_complain("key file %s: %s", path, strerror(errno));
		return -1;
	}
	refusal = bypass_key_refusal((unsigned)status.st_mode, (unsigned)status.st_uid, (unsigned)geteuid());
	if (refusal != NULL) {
		bypass_complain("key file %s %s", path, refusal);
		return -1;
	}
	length = read(file, text, sizeof(text));
	if (length < 0 || !bypass_key_parse(key, text, (size_t)length)) {
		bypass_complain("key file %s does not hold a key: 64 hexadecimal digits", path);
		return -1;
	}
	return 0;
}

int bypass_key_load(const char *path, int make, unsigned char key[32])
{
	int file = open(path, O_RDONLY | O_CLOEXEC), result;

	if (file < 0 && errno == ENOENT && make && make_key(path) == 0)
		file = open(path, O_RDONLY | O_CLOEXEC);
	if (file < 0) {
		bypass_complain("key file %s: %s", path, strerror(errno));
		return -1;
	}
	result = read_key(path, file, key);
	close(file);
	return result;
}
