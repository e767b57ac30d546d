/*
 * status_tables.c -- what agent and shadow agree upon: symbols, records, operations.
 * Written by bypass 0.0.0. Edit spec.bp, not this file.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#ifndef _FILE_OFFSET_BITS
#define _FILE_OFFSET_BITS 64
#endif
#include "status_calls.h"

/* ==== Symbols =============================== constants here and their numbers on the wire ==== */

static const struct bypass_symbol bypass_rows_errno[] = {
#ifdef EPERM
	BYPASS_SYMBOL(EPERM, EPERM, 1),
#endif
#ifdef ENOENT
	BYPASS_SYMBOL(ENOENT, ENOENT, 2),
#endif
#ifdef ESRCH
	BYPASS_SYMBOL(ESRCH, ESRCH, 3),
#endif
#ifdef EINTR
	BYPASS_SYMBOL(EINTR, EINTR, 4),
#endif
#ifdef EIO
	BYPASS_SYMBOL(EIO, EIO, 5),
#endif
#ifdef ENXIO
	BYPASS_SYMBOL(ENXIO, ENXIO, 6),
#endif
#ifdef E2BIG
	BYPASS_SYMBOL(E2BIG, E2BIG, 7),
#endif
#ifdef ENOEXEC
	BYPASS_SYMBOL(ENOEXEC, ENOEXEC, 8),
#endif
#ifdef EBADF
	BYPASS_SYMBOL(EBADF, EBADF, 9),
#endif
#ifdef ECHILD
	BYPASS_SYMBOL(ECHILD, ECHILD, 10),
#endif
#ifdef EAGAIN
	BYPASS_SYMBOL(EAGAIN, EAGAIN, 11),
#endif
#ifdef ENOMEM
	BYPASS_SYMBOL(ENOMEM, ENOMEM, 12),
#endif
#ifdef EACCES
	BYPASS_SYMBOL(EACCES, EACCES, 13),
#endif
#ifdef EFAULT
	BYPASS_SYMBOL(EFAULT, EFAULT, 14),
#endif
#ifdef ENOTBLK
	BYPASS_SYMBOL(ENOTBLK, ENOTBLK, 15),
#endif
#ifdef EBUSY
	BYPASS_SYMBOL(EBUSY, EBUSY, 0x10),
#endif
#ifdef EEXIST
	BYPASS_SYMBOL(EEXIST, EEXIST, 17),
#endif
#ifdef EXDEV
	BYPASS_SYMBOL(EXDEV, EXDEV, 18),
#endif
#ifdef ENODEV
	BYPASS_SYMBOL(ENODEV, ENODEV, 19),
#endif
#ifdef ENOTDIR
	BYPASS_SYMBOL(ENOTDIR, ENOTDIR, 20),
#endif
#ifdef EISDIR
	BYPASS_SYMBOL(EISDIR, EISDIR, 21),
#endif
#ifdef EINVAL
	BYPASS_SYMBOL(EINVAL, EINVAL, 22),
#endif
#ifdef ENFILE
	BYPASS_SYMBOL(ENFILE, ENFILE, 23),
#endif
#ifdef EMFILE
	BYPASS_SYMBOL(EMFILE, EMFILE, 24),
#endif
#ifdef ENOTTY
	BYPASS_SYMBOL(ENOTTY, ENOTTY, 25),
#endif
#ifdef ETXTBSY
	BYPASS_SYMBOL(ETXTBSY, ETXTBSY, 26),
#endif
#ifdef EFBIG
	BYPASS_SYMBOL(EFBIG, EFBIG, 27),
#endif
#ifdef ENOSPC
	BYPASS_SYMBOL(ENOSPC, ENOSPC, 28),
#endif
#ifdef ESPIPE
	BYPASS_SYMBOL(ESPIPE, ESPIPE, 29),
#endif
#ifdef EROFS
	BYPASS_SYMBOL(EROFS, EROFS, 30),
#endif
#ifdef EMLINK
	BYPASS_SYMBOL(EMLINK, EMLINK, 31),
#endif
#ifdef EPIPE
	BYPASS_SYMBOL(EPIPE, EPIPE, 0x20),
#endif
#ifdef EDOM
	BYPASS_SYMBOL(EDOM, EDOM, 33),
#endif
#ifdef ERANGE
	BYPASS_SYMBOL(ERANGE, ERANGE, 34),
#endif
#ifdef EDEADLK
	BYPASS_SYMBOL(EDEADLK, EDEADLK, 35),
#endif
#ifdef ENAMETOOLONG
	BYPASS_SYMBOL(ENAMETOOLONG, ENAMETOOLONG, 36),
#endif
#ifdef ENOLCK
	BYPASS_SYMBOL(ENOLCK, ENOLCK, 37),
#endif
#ifdef ENOSYS
	BYPASS_SYMBOL(ENOSYS, ENOSYS, 38),
#endif
#ifdef ENOTEMPTY
	BYPASS_SYMBOL(ENOTEMPTY, ENOTEMPTY, 39),
#endif
#ifdef ELOOP
	BYPASS_SYMBOL(ELOOP, ELOOP, 40),
#endif
#ifdef ENOMSG
	BYPASS_SYMBOL(ENOMSG, ENOMSG, 42),
#endif
#ifdef EIDRM
	BYPASS_SYMBOL(EIDRM, EIDRM, 43),
#endif
#ifdef ECHRNG
	BYPASS_SYMBOL(ECHRNG, ECHRNG, 44),
#endif
#ifdef EL2NSYNC
	BYPASS_SYMBOL(EL2NSYNC, EL2NSYNC, 45),
#endif
#ifdef EL3HLT
	BYPASS_SYMBOL(EL3HLT, EL3HLT, 46),
#endif
#ifdef EL3RST
	BYPASS_SYMBOL(EL3RST, EL3RST, 47),
#endif
#ifdef ELNRNG
	BYPASS_SYMBOL(ELNRNG, ELNRNG, 48),
#endif
#ifdef EUNATCH
	BYPASS_SYMBOL(EUNATCH, EUNATCH, 49),
#endif
#ifdef ENOCSI
	BYPASS_SYMBOL(ENOCSI, ENOCSI, 50),
#endif
#ifdef EL2HLT
	BYPASS_SYMBOL(EL2HLT, EL2HLT, 51),
#endif
#ifdef EBADE
	BYPASS_SYMBOL(EBADE, EBADE, 52),
#endif
#ifdef EBADR
	BYPASS_SYMBOL(EBADR, EBADR, 53),
#endif
#ifdef EXFULL
	BYPASS_SYMBOL(EXFULL, EXFULL, 54),
#endif
#ifdef ENOANO
	BYPASS_SYMBOL(ENOANO, ENOANO, 55),
#endif
#ifdef EBADRQC
	BYPASS_SYMBOL(EBADRQC, EBADRQC, 56),
#endif
#ifdef EBADSLT
	BYPASS_SYMBOL(EBADSLT, EBADSLT, 57),
#endif
#ifdef EBFONT
	BYPASS_SYMBOL(EBFONT, EBFONT, 59),
#endif
#ifdef ENOSTR
	BYPASS_SYMBOL(ENOSTR, ENOSTR, 60),
#endif
#ifdef ENODATA
	BYPASS_SYMBOL(ENODATA, ENODATA, 61),
#endif
#ifdef ETIME
	BYPASS_SYMBOL(ETIME, ETIME, 62),
#endif
#ifdef ENOSR
	BYPASS_SYMBOL(ENOSR, ENOSR, 63),
#endif
#ifdef ENONET
	BYPASS_SYMBOL(ENONET, ENONET, 0x40),
#endif
#ifdef ENOPKG
	BYPASS_SYMBOL(ENOPKG, ENOPKG, 65),
#endif
#ifdef EREMOTE
	BYPASS_SYMBOL(EREMOTE, EREMOTE, 66),
#endif
#ifdef ENOLINK
	BYPASS_SYMBOL(ENOLINK, ENOLINK, 67),
#endif
#ifdef EADV
	BYPASS_SYMBOL(EADV, EADV, 68),
#endif
#ifdef ESRMNT
	BYPASS_SYMBOL(ESRMNT, ESRMNT, 69),
#endif
#ifdef ECOMM
	BYPASS_SYMBOL(ECOMM, ECOMM, 70),
#endif
#ifdef EPROTO
	BYPASS_SYMBOL(EPROTO, EPROTO, 71),
#endif
#ifdef EMULTIHOP
	BYPASS_SYMBOL(EMULTIHOP, EMULTIHOP, 72),
#endif
#ifdef EDOTDOT
	BYPASS_SYMBOL(EDOTDOT, EDOTDOT, 73),
#endif
#ifdef EBADMSG
	BYPASS_SYMBOL(EBADMSG, EBADMSG, 74),
#endif
#ifdef EOVERFLOW
	BYPASS_SYMBOL(EOVERFLOW, EOVERFLOW, 75),
#endif
#ifdef ENOTUNIQ
	BYPASS_SYMBOL(ENOTUNIQ, ENOTUNIQ, 76),
#endif
#ifdef EBADFD
	BYPASS_SYMBOL(EBADFD, EBADFD, 77),
#endif
#ifdef EREMCHG
	BYPASS_SYMBOL(EREMCHG, EREMCHG, 78),
#endif
#ifdef ELIBACC
	BYPASS_SYMBOL(ELIBACC, ELIBACC, 79),
#endif
#ifdef ELIBBAD
	BYPASS_SYMBOL(ELIBBAD, ELIBBAD, 80),
#endif
#ifdef ELIBSCN
	BYPASS_SYMBOL(ELIBSCN, ELIBSCN, 81),
#endif
#ifdef ELIBMAX
	BYPASS_SYMBOL(ELIBMAX, ELIBMAX, 82),
#endif
#ifdef ELIBEXEC
	BYPASS_SYMBOL(ELIBEXEC, ELIBEXEC, 83),
#endif
#ifdef EILSEQ
	BYPASS_SYMBOL(EILSEQ, EILSEQ, 84),
#endif
#ifdef ERESTART
	BYPASS_SYMBOL(ERESTART, ERESTART, 85),
#endif
#ifdef ESTRPIPE
	BYPASS_SYMBOL(ESTRPIPE, ESTRPIPE, 86),
#endif
#ifdef EUSERS
	BYPASS_SYMBOL(EUSERS, EUSERS, 87),
#endif
#ifdef ENOTSOCK
	BYPASS_SYMBOL(ENOTSOCK, ENOTSOCK, 88),
#endif
#ifdef EDESTADDRREQ
	BYPASS_SYMBOL(EDESTADDRREQ, EDESTADDRREQ, 89),
#endif
#ifdef EMSGSIZE
	BYPASS_SYMBOL(EMSGSIZE, EMSGSIZE, 90),
#endif
#ifdef EPROTOTYPE
	BYPASS_SYMBOL(EPROTOTYPE, EPROTOTYPE, 91),
#endif
#ifdef ENOPROTOOPT
	BYPASS_SYMBOL(ENOPROTOOPT, ENOPROTOOPT, 92),
#endif
#ifdef EPROTONOSUPPORT
	BYPASS_SYMBOL(EPROTONOSUPPORT, EPROTONOSUPPORT, 93),
#endif
#ifdef ESOCKTNOSUPPORT
	BYPASS_SYMBOL(ESOCKTNOSUPPORT, ESOCKTNOSUPPORT, 94),
#endif
#ifdef EOPNOTSUPP
	BYPASS_SYMBOL(EOPNOTSUPP, EOPNOTSUPP, 95),
#endif
#ifdef EPFNOSUPPORT
	BYPASS_SYMBOL(EPFNOSUPPORT, EPFNOSUPPORT, 96),
#endif
#ifdef EAFNOSUPPORT
	BYPASS_SYMBOL(EAFNOSUPPORT, EAFNOSUPPORT, 97),
#endif
#ifdef EADDRINUSE
	BYPASS_SYMBOL(EADDRINUSE, EADDRINUSE, 98),
#endif
#ifdef EADDRNOTAVAIL
	BYPASS_SYMBOL(EADDRNOTAVAIL, EADDRNOTAVAIL, 99),
#endif
#ifdef ENETDOWN
	BYPASS_SYMBOL(ENETDOWN, ENETDOWN, 100),
#endif
#ifdef ENETUNREACH
	BYPASS_SYMBOL(ENETUNREACH, ENETUNREACH, 101),
#endif
#ifdef ENETRESET
	BYPASS_SYMBOL(ENETRESET, ENETRESET, 102),
#endif
#ifdef ECONNABORTED
	BYPASS_SYMBOL(ECONNABORTED, ECONNABORTED, 103),
#endif
#ifdef ECONNRESET
	BYPASS_SYMBOL(ECONNRESET, ECONNRESET, 104),
#endif
#ifdef ENOBUFS
	BYPASS_SYMBOL(ENOBUFS, ENOBUFS, 105),
#endif
#ifdef EISCONN
	BYPASS_SYMBOL(EISCONN, EISCONN, 106),
#endif
#ifdef ENOTCONN
	BYPASS_SYMBOL(ENOTCONN, ENOTCONN, 107),
#endif
#ifdef ESHUTDOWN
	BYPASS_SYMBOL(ESHUTDOWN, ESHUTDOWN, 108),
#endif
#ifdef ETOOMANYREFS
	BYPASS_SYMBOL(ETOOMANYREFS, ETOOMANYREFS, 109),
#endif
#ifdef ETIMEDOUT
	BYPASS_SYMBOL(ETIMEDOUT, ETIMEDOUT, 110),
#endif
#ifdef ECONNREFUSED
	BYPASS_SYMBOL(ECONNREFUSED, ECONNREFUSED, 111),
#endif
#ifdef EHOSTDOWN
	BYPASS_SYMBOL(EHOSTDOWN, EHOSTDOWN, 112),
#endif
#ifdef EHOSTUNREACH
	BYPASS_SYMBOL(EHOSTUNREACH, EHOSTUNREACH, 113),
#endif
#ifdef EALREADY
	BYPASS_SYMBOL(EALREADY, EALREADY, 114),
#endif
#ifdef EINPROGRESS
	BYPASS_SYMBOL(EINPROGRESS, EINPROGRESS, 115),
#endif
#ifdef ESTALE
	BYPASS_SYMBOL(ESTALE, ESTALE, 116),
#endif
#ifdef EUCLEAN
	BYPASS_SYMBOL(EUCLEAN, EUCLEAN, 117),
#endif
#ifdef ENOTNAM
	BYPASS_SYMBOL(ENOTNAM, ENOTNAM, 118),
#endif
#ifdef ENAVAIL
	BYPASS_SYMBOL(ENAVAIL, ENAVAIL, 119),
#endif
#ifdef EISNAM
	BYPASS_SYMBOL(EISNAM, EISNAM, 120),
#endif
#ifdef EREMOTEIO
	BYPASS_SYMBOL(EREMOTEIO, EREMOTEIO, 121),
#endif
#ifdef EDQUOT
	BYPASS_SYMBOL(EDQUOT, EDQUOT, 122),
#endif
#ifdef ENOMEDIUM
	BYPASS_SYMBOL(ENOMEDIUM, ENOMEDIUM, 123),
#endif
#ifdef EMEDIUMTYPE
	BYPASS_SYMBOL(EMEDIUMTYPE, EMEDIUMTYPE, 124),
#endif
#ifdef ECANCELED
	BYPASS_SYMBOL(ECANCELED, ECANCELED, 125),
#endif
#ifdef ENOKEY
	BYPASS_SYMBOL(ENOKEY, ENOKEY, 126),
#endif
#ifdef EKEYEXPIRED
	BYPASS_SYMBOL(EKEYEXPIRED, EKEYEXPIRED, 127),
#endif
#ifdef EKEYREVOKED
	BYPASS_SYMBOL(EKEYREVOKED, EKEYREVOKED, 0x80),
#endif
#ifdef EKEYREJECTED
	BYPASS_SYMBOL(EKEYREJECTED, EKEYREJECTED, 129),
#endif
#ifdef EOWNERDEAD
	BYPASS_SYMBOL(EOWNERDEAD, EOWNERDEAD, 130),
#endif
#ifdef ENOTRECOVERABLE
	BYPASS_SYMBOL(ENOTRECOVERABLE, ENOTRECOVERABLE, 131),
#endif
#ifdef ERFKILL
	BYPASS_SYMBOL(ERFKILL, ERFKILL, 132),
#endif
#ifdef EHWPOISON
	BYPASS_SYMBOL(EHWPOISON, EHWPOISON, 133),
#endif
#ifdef ENOTSUP
	BYPASS_SYMBOL(ENOTSUP, ENOTSUP, 1001),
#endif
#ifdef EWOULDBLOCK
	BYPASS_SYMBOL(EWOULDBLOCK, EWOULDBLOCK, 1002),
#endif
#ifdef EDEADLOCK
	BYPASS_SYMBOL(EDEADLOCK, EDEADLOCK, 1003),
#endif
#ifdef EINIT
	BYPASS_SYMBOL(EINIT, EINIT, 1004),
#endif
#ifdef EREMDEV
	BYPASS_SYMBOL(EREMDEV, EREMDEV, 1005),
#endif
#ifdef ERREMOTE
	BYPASS_SYMBOL(ERREMOTE, ERREMOTE, 1006),
#endif
#ifdef EPROCLIM
	BYPASS_SYMBOL(EPROCLIM, EPROCLIM, 1007),
#endif
#ifdef EREMOTERELEASE
	BYPASS_SYMBOL(EREMOTERELEASE, EREMOTERELEASE, 1008),
#endif
#ifdef ENOSYM
	BYPASS_SYMBOL(ENOSYM, ENOSYM, 1009),
#endif
};
const struct bypass_symbols bypass_symbols_errno = BYPASS_SYMBOLS("errno", 0, bypass_rows_errno);

static const struct bypass_symbol bypass_rows_file_mode[] = {
#ifdef S_IFSOCK
	BYPASS_SYMBOL(S_IFSOCK, S_IFMT, 49152),
#endif
#ifdef S_IFLNK
	BYPASS_SYMBOL(S_IFLNK, S_IFMT, 40960),
#endif
#ifdef S_IFREG
	BYPASS_SYMBOL(S_IFREG, S_IFMT, 0x8000),
#endif
#ifdef S_IFBLK
	BYPASS_SYMBOL(S_IFBLK, S_IFMT, 24576),
#endif
#ifdef S_IFDIR
	BYPASS_SYMBOL(S_IFDIR, S_IFMT, 0x4000),
#endif
#ifdef S_IFCHR
	BYPASS_SYMBOL(S_IFCHR, S_IFMT, 0x2000),
#endif
#ifdef S_IFIFO
	BYPASS_SYMBOL(S_IFIFO, S_IFMT, 0x1000),
#endif
#ifdef S_ISUID
	BYPASS_SYMBOL(S_ISUID, S_ISUID, 0x800),
#endif
#ifdef S_ISGID
	BYPASS_SYMBOL(S_ISGID, S_ISGID, 0x400),
#endif
#ifdef S_ISVTX
	BYPASS_SYMBOL(S_ISVTX, S_ISVTX, 0x200),
#endif
#ifdef S_IRUSR
	BYPASS_SYMBOL(S_IRUSR, S_IRUSR, 0x100),
#endif
#ifdef S_IWUSR
	BYPASS_SYMBOL(S_IWUSR, S_IWUSR, 0x80),
#endif
#ifdef S_IXUSR
	BYPASS_SYMBOL(S_IXUSR, S_IXUSR, 0x40),
#endif
#ifdef S_IRGRP
	BYPASS_SYMBOL(S_IRGRP, S_IRGRP, 0x20),
#endif
#ifdef S_IWGRP
	BYPASS_SYMBOL(S_IWGRP, S_IWGRP, 0x10),
#endif
#ifdef S_IXGRP
	BYPASS_SYMBOL(S_IXGRP, S_IXGRP, 8),
#endif
#ifdef S_IROTH
	BYPASS_SYMBOL(S_IROTH, S_IROTH, 4),
#endif
#ifdef S_IWOTH
	BYPASS_SYMBOL(S_IWOTH, S_IWOTH, 2),
#endif
#ifdef S_IXOTH
	BYPASS_SYMBOL(S_IXOTH, S_IXOTH, 1),
#endif
};
const struct bypass_symbols bypass_symbols_file_mode = BYPASS_SYMBOLS("file_mode", 1, bypass_rows_file_mode);

/* ==== Records =============================== structs member by member, in canonical order ==== */

static const struct bypass_field bypass_fields_stat[] = {
	BYPASS_FIELD(struct stat, st_dev),
	BYPASS_FIELD(struct stat, st_ino),
	BYPASS_FIELD_NAMED(struct stat, st_mode, &bypass_symbols_file_mode),
	BYPASS_FIELD(struct stat, st_nlink),
	BYPASS_FIELD(struct stat, st_uid),
	BYPASS_FIELD(struct stat, st_gid),
	BYPASS_FIELD(struct stat, st_rdev),
	BYPASS_FIELD(struct stat, st_size),
	BYPASS_FIELD(struct stat, st_blksize),
	BYPASS_FIELD(struct stat, st_blocks),
	BYPASS_FIELD(struct stat, st_atim.tv_sec),
	BYPASS_FIELD(struct stat, st_atim.tv_nsec),
	BYPASS_FIELD(struct stat, st_mtim.tv_sec),
	BYPASS_FIELD(struct stat, st_mtim.tv_nsec),
	BYPASS_FIELD(struct stat, st_ctim.tv_sec),
	BYPASS_FIELD(struct stat, st_ctim.tv_nsec),
};
const struct bypass_record bypass_record_stat = BYPASS_RECORD("stat", struct stat, bypass_fields_stat);

/* ==== Operations =============================== a call is known by its place in this list ==== */

static const struct bypass_operation operations[] = {
	{ "stat", "stat(path,out:record:stat)integer", 1 },
	{ "fstat", "fstat(fd,out:record:stat)integer", 1 },
	{ "lstat", "lstat(path,out:record:stat)integer", 1 },
	{ "sigaction", "sigaction(integer,-,-)integer", 0 },
	{ "signal", "signal(integer,-)-", 0 },
	{ "pthread_create", "pthread_create(-,-,-,-)integer", 0 },
	{ "__sysv_signal", "__sysv_signal(integer,-)-", 0 },
	{ "ftw", "ftw(-,-,integer)integer", 0 },
	{ "nftw", "nftw(-,-,integer,integer)integer", 0 },
	{ "glob", "glob(-,integer,-,-)integer", 0 },
	{ "ftok", "ftok(path,integer)integer", 0 },
	{ "mktemp", "mktemp(-)-", 0 },
	{ "fts_open", "fts_open(-,integer,-)-", 0 },
	{ "fts_read", "fts_read(-)-", 0 },
	{ "fts_children", "fts_children(-,integer)-", 0 },
	{ "fts_set", "fts_set(-,-,integer)integer", 0 },
	{ "fts_close", "fts_close(-)integer", 0 },
};

const struct bypass_spec bypass_spec = {
	BYPASS_ABI,
	"status",
	"spec.bp",
	"cdda6a4543348d35c810d64ab9fb0c415d4314aa2f4b16a70e3a10a2fd721d3c",
	operations,
	17,
	&bypass_symbols_errno,
};
