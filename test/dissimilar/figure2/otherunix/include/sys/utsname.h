/* sys/utsname.h -- of another Unix: five elements, longer ones, the last first. See ../../../README.md. */
#ifndef OTHERUNIX_SYS_UTSNAME_H
#define OTHERUNIX_SYS_UTSNAME_H
#define utsname otherunix_below_utsname
#define uname otherunix_below_uname
#include_next <sys/utsname.h>
#undef utsname
#undef uname

#define OTHERUNIX_NAME 256

struct utsname {
	char machine[OTHERUNIX_NAME];
	char version[OTHERUNIX_NAME];
	char release[OTHERUNIX_NAME];
	char nodename[OTHERUNIX_NAME];
	char sysname[OTHERUNIX_NAME];
};

int uname(struct utsname *names);

#endif
