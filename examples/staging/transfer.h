/* transfer.h -- one HTTP transfer. `name` is the file's name at the server, beginning with a slash. */
#ifndef TRANSFER_H
#define TRANSFER_H

/* GET into the file behind fd. 0, or -1 and errno (ENOENT, EACCES, EIO). */
int transfer_get(const char *name, int fd);

/* PUT of the whole file behind fd, whatever its position is. 0, or -1 and errno. */
int transfer_put(const char *name, int fd);

#endif
