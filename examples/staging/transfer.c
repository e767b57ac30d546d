#include "transfer.h"

#include <curl/curl.h>
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static pthread_once_t started = PTHREAD_ONCE_INIT;

static void start(void)
{
	curl_global_init(CURL_GLOBAL_ALL);
}

/* Server and name in one, with everything escaped that a URL does not allow. NULL: no memory, or no STAGE_URL (EIO). */
static char *make_url(const char *name)
{
	static const char plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";
	const char *server = getenv("STAGE_URL");
	char *url, *to;

	if (!server) {
		fprintf(stderr, "stage: STAGE_URL is not set; it names the server, as http://host:port\n");
		errno = EIO;
		return NULL;
	}
	url = malloc(strlen(server) + 3 * strlen(name) + 1);
	if (!url)
		return NULL;
	to = stpcpy(url, server);
	for (; *name; name++) {
		if (strchr(plain, *name))
			*to++ = *name;
		else
			to += sprintf(to, "%%%02X", (unsigned char)*name);
	}
	*to = '\0';
	return url;
}

static size_t save(char *data, size_t one, size_t length, void *fd)
{
	size_t done = 0;
	ssize_t written;

	(void)one;
	while (done < length) {
		written = write(*(int *)fd, data + done, length - done);
		if (written < 0)
			break;
		done += (size_t)written;
	}
	return done;
}

struct upload {
	int fd;
	off_t position;
};

/* pread: the descriptor's position belongs to the program. */
static size_t load(char *data, size_t one, size_t length, void *argument)
{
	struct upload *upload = argument;
	ssize_t count = pread(upload->fd, data, one * length, upload->position);

	if (count < 0)
		return CURL_READFUNC_ABORT;
	upload->position += count;
	return (size_t)count;
}

static int error_of(CURL *curl, CURLcode code)
{
	long status = 0;

	if (code == CURLE_OUT_OF_MEMORY)
		return ENOMEM;
	if (code == CURLE_WRITE_ERROR)
		return ENOSPC;
	curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
	if (status == 404)
		return ENOENT;
	if (status == 401 || status == 403)
		return EACCES;
	return EIO;
}

/* Runs what has been set up, reports, and cleans up. */
static int finish(CURL *curl, char *url)
{
	CURLcode code;
	int error = 0;

	curl_easy_setopt(curl, CURLOPT_URL, url);
	curl_easy_setopt(curl, CURLOPT_FAILONERROR, 1L);
	curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 30L);
	code = curl_easy_perform(curl);
	if (code != CURLE_OK) {
		error = error_of(curl, code);
		if (error != ENOENT)
			fprintf(stderr, "stage: %s: %s\n", url, curl_easy_strerror(code));
	}
	curl_easy_cleanup(curl);
	free(url);
	errno = error;
	return error ? -1 : 0;
}

/* A handle for one transfer, with the URL it is for; NULL and errno. */
static CURL *begin(const char *name, char **url)
{
	CURL *curl;

	pthread_once(&started, start);
	*url = make_url(name);
	if (!*url)
		return NULL;
	curl = curl_easy_init();
	if (!curl) {
		free(*url);
		errno = ENOMEM;
	}
	return curl;
}

int transfer_get(const char *name, int fd)
{
	char *url;
	CURL *curl = begin(name, &url);

	if (!curl)
		return -1;
	curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, save);
	curl_easy_setopt(curl, CURLOPT_WRITEDATA, &fd);
	return finish(curl, url);
}

int transfer_put(const char *name, int fd)
{
	struct upload upload = { fd, 0 };
	struct stat status;
	char *url;
	CURL *curl;

	if (fstat(fd, &status) != 0)
		return -1;
	curl = begin(name, &url);
	if (!curl)
		return -1;
	curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
	curl_easy_setopt(curl, CURLOPT_READFUNCTION, load);
	curl_easy_setopt(curl, CURLOPT_READDATA, &upload);
	curl_easy_setopt(curl, CURLOPT_INFILESIZE_LARGE, (curl_off_t)status.st_size);
	return finish(curl, url);
}
