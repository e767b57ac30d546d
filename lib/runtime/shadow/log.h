/*
 * log.h -- the shadow's log: one line per event, "TIME NAME[PID] EVENT key=value ...", on standard error or in the file of --log.
 * Any thread. Home's side: ordinary libc.
 */
#ifndef BYPASS_LOG_H
#define BYPASS_LOG_H

enum bypass_level { BYPASS_LEVEL_ERROR, BYPASS_LEVEL_EVENT, BYPASS_LEVEL_CALL };

/* name: of the specification. Lines above `level` are not written. 0, or -1 with errno when the file cannot be opened. */
int bypass_log_open(const char *name, const char *file, enum bypass_level level);
int bypass_log_wanted(enum bypass_level level);
/* event, then key=value words. One write. */
void bypass_log_event(enum bypass_level level, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* "bypass: NAME: message" on standard error, whatever the log is: what a user is to see. */
void bypass_complain(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
