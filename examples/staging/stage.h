/*
 * stage.h -- whole files from and to an HTTP server. STAGE_URL in the environment names the server: http://host:port.
 * All functions may be called by any thread. Errors are -1 and errno: ENOENT (404), EACCES (401, 403), EIO (anything else at the server).
 */
#ifndef STAGE_H
#define STAGE_H

/*
 * Opens the shadow's copy of `path`, fetching it unless the program has it open already.
 * flags: as for open; O_CREAT makes an empty file where the server has none. Gives a descriptor of the copy.
 */
int stage_open(const char *path, int flags);

/*
 * Closes a descriptor of stage_open. The last close of a file that was opened for writing puts it back first;
 * if that fails, the descriptor is closed and the error reported.
 */
int stage_close(int fd);

#endif
