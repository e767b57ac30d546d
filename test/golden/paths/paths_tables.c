/*
 * paths_tables.c -- what agent and shadow agree upon: symbols, records, operations.
 * Written by bypass 0.0.0. Edit spec.bp, not this file.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#ifndef _FILE_OFFSET_BITS
#define _FILE_OFFSET_BITS 64
#endif
#include "paths_calls.h"

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

static const struct bypass_symbol bypass_rows_open_flags[] = {
#ifdef O_PATH
	BYPASS_SYMBOL(O_PATH, O_PATH, 0x200000),
#endif
#ifdef O_RDONLY
	BYPASS_SYMBOL(O_RDONLY, O_ACCMODE, 0),
#endif
#ifdef O_WRONLY
	BYPASS_SYMBOL(O_WRONLY, O_ACCMODE, 1),
#endif
#ifdef O_RDWR
	BYPASS_SYMBOL(O_RDWR, O_ACCMODE, 2),
#endif
#ifdef O_TMPFILE
	BYPASS_SYMBOL(O_TMPFILE, O_TMPFILE, 0x400000),
#endif
#ifdef O_SYNC
	BYPASS_SYMBOL(O_SYNC, O_SYNC, 0x100000),
#endif
#ifdef O_CREAT
	BYPASS_SYMBOL(O_CREAT, O_CREAT, 0x40),
#endif
#ifdef O_EXCL
	BYPASS_SYMBOL(O_EXCL, O_EXCL, 0x80),
#endif
#ifdef O_NOCTTY
	BYPASS_SYMBOL(O_NOCTTY, O_NOCTTY, 0x100),
#endif
#ifdef O_TRUNC
	BYPASS_SYMBOL(O_TRUNC, O_TRUNC, 0x200),
#endif
#ifdef O_APPEND
	BYPASS_SYMBOL(O_APPEND, O_APPEND, 0x400),
#endif
#ifdef O_NONBLOCK
	BYPASS_SYMBOL(O_NONBLOCK, O_NONBLOCK, 0x800),
#endif
#ifdef O_DSYNC
	BYPASS_SYMBOL(O_DSYNC, O_DSYNC, 0x1000),
#endif
#ifdef O_ASYNC
	BYPASS_SYMBOL(O_ASYNC, O_ASYNC, 0x2000),
#endif
#ifdef O_DIRECT
	BYPASS_SYMBOL(O_DIRECT, O_DIRECT, 0x4000),
#endif
#ifdef O_LARGEFILE
	BYPASS_SYMBOL(O_LARGEFILE, O_LARGEFILE, 0x8000),
#endif
#ifdef O_DIRECTORY
	BYPASS_SYMBOL(O_DIRECTORY, O_DIRECTORY, 0x10000),
#endif
#ifdef O_NOFOLLOW
	BYPASS_SYMBOL(O_NOFOLLOW, O_NOFOLLOW, 0x20000),
#endif
#ifdef O_NOATIME
	BYPASS_SYMBOL(O_NOATIME, O_NOATIME, 0x40000),
#endif
#ifdef O_CLOEXEC
	BYPASS_SYMBOL(O_CLOEXEC, O_CLOEXEC, 0x80000),
#endif
};
const struct bypass_symbols bypass_symbols_open_flags = BYPASS_SYMBOLS("open_flags", 1, bypass_rows_open_flags);

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

static const struct bypass_symbol bypass_rows_unlink_flags[] = {
#ifdef AT_REMOVEDIR
	BYPASS_SYMBOL(AT_REMOVEDIR, AT_REMOVEDIR, 0x200),
#endif
};
const struct bypass_symbols bypass_symbols_unlink_flags = BYPASS_SYMBOLS("unlink_flags", 1, bypass_rows_unlink_flags);

static const struct bypass_symbol bypass_rows_at_flags[] = {
#ifdef AT_SYMLINK_NOFOLLOW
	BYPASS_SYMBOL(AT_SYMLINK_NOFOLLOW, AT_SYMLINK_NOFOLLOW, 0x100),
#endif
#ifdef AT_SYMLINK_FOLLOW
	BYPASS_SYMBOL(AT_SYMLINK_FOLLOW, AT_SYMLINK_FOLLOW, 0x400),
#endif
#ifdef AT_NO_AUTOMOUNT
	BYPASS_SYMBOL(AT_NO_AUTOMOUNT, AT_NO_AUTOMOUNT, 0x800),
#endif
#ifdef AT_EMPTY_PATH
	BYPASS_SYMBOL(AT_EMPTY_PATH, AT_EMPTY_PATH, 0x1000),
#endif
#ifdef AT_STATX_FORCE_SYNC
	BYPASS_SYMBOL(AT_STATX_FORCE_SYNC, AT_STATX_FORCE_SYNC, 0x2000),
#endif
#ifdef AT_STATX_DONT_SYNC
	BYPASS_SYMBOL(AT_STATX_DONT_SYNC, AT_STATX_DONT_SYNC, 0x4000),
#endif
};
const struct bypass_symbols bypass_symbols_at_flags = BYPASS_SYMBOLS("at_flags", 1, bypass_rows_at_flags);

static const struct bypass_symbol bypass_rows_access_mode[] = {
#ifdef R_OK
	BYPASS_SYMBOL(R_OK, R_OK, 4),
#endif
#ifdef W_OK
	BYPASS_SYMBOL(W_OK, W_OK, 2),
#endif
#ifdef X_OK
	BYPASS_SYMBOL(X_OK, X_OK, 1),
#endif
};
const struct bypass_symbols bypass_symbols_access_mode = BYPASS_SYMBOLS("access_mode", 1, bypass_rows_access_mode);

static const struct bypass_symbol bypass_rows_access_flags[] = {
#ifdef AT_SYMLINK_NOFOLLOW
	BYPASS_SYMBOL(AT_SYMLINK_NOFOLLOW, AT_SYMLINK_NOFOLLOW, 0x100),
#endif
#ifdef AT_EACCESS
	BYPASS_SYMBOL(AT_EACCESS, AT_EACCESS, 0x200),
#endif
#ifdef AT_EMPTY_PATH
	BYPASS_SYMBOL(AT_EMPTY_PATH, AT_EMPTY_PATH, 0x1000),
#endif
};
const struct bypass_symbols bypass_symbols_access_flags = BYPASS_SYMBOLS("access_flags", 1, bypass_rows_access_flags);

static const struct bypass_symbol bypass_rows_path_limit[] = {
#ifdef _PC_LINK_MAX
	BYPASS_SYMBOL(_PC_LINK_MAX, _PC_LINK_MAX, 0),
#endif
#ifdef _PC_MAX_CANON
	BYPASS_SYMBOL(_PC_MAX_CANON, _PC_MAX_CANON, 1),
#endif
#ifdef _PC_MAX_INPUT
	BYPASS_SYMBOL(_PC_MAX_INPUT, _PC_MAX_INPUT, 2),
#endif
#ifdef _PC_NAME_MAX
	BYPASS_SYMBOL(_PC_NAME_MAX, _PC_NAME_MAX, 3),
#endif
#ifdef _PC_PATH_MAX
	BYPASS_SYMBOL(_PC_PATH_MAX, _PC_PATH_MAX, 4),
#endif
#ifdef _PC_PIPE_BUF
	BYPASS_SYMBOL(_PC_PIPE_BUF, _PC_PIPE_BUF, 5),
#endif
#ifdef _PC_CHOWN_RESTRICTED
	BYPASS_SYMBOL(_PC_CHOWN_RESTRICTED, _PC_CHOWN_RESTRICTED, 6),
#endif
#ifdef _PC_NO_TRUNC
	BYPASS_SYMBOL(_PC_NO_TRUNC, _PC_NO_TRUNC, 7),
#endif
#ifdef _PC_VDISABLE
	BYPASS_SYMBOL(_PC_VDISABLE, _PC_VDISABLE, 8),
#endif
#ifdef _PC_SYNC_IO
	BYPASS_SYMBOL(_PC_SYNC_IO, _PC_SYNC_IO, 9),
#endif
#ifdef _PC_ASYNC_IO
	BYPASS_SYMBOL(_PC_ASYNC_IO, _PC_ASYNC_IO, 10),
#endif
#ifdef _PC_PRIO_IO
	BYPASS_SYMBOL(_PC_PRIO_IO, _PC_PRIO_IO, 11),
#endif
#ifdef _PC_SOCK_MAXBUF
	BYPASS_SYMBOL(_PC_SOCK_MAXBUF, _PC_SOCK_MAXBUF, 12),
#endif
#ifdef _PC_FILESIZEBITS
	BYPASS_SYMBOL(_PC_FILESIZEBITS, _PC_FILESIZEBITS, 13),
#endif
#ifdef _PC_REC_INCR_XFER_SIZE
	BYPASS_SYMBOL(_PC_REC_INCR_XFER_SIZE, _PC_REC_INCR_XFER_SIZE, 14),
#endif
#ifdef _PC_REC_MAX_XFER_SIZE
	BYPASS_SYMBOL(_PC_REC_MAX_XFER_SIZE, _PC_REC_MAX_XFER_SIZE, 15),
#endif
#ifdef _PC_REC_MIN_XFER_SIZE
	BYPASS_SYMBOL(_PC_REC_MIN_XFER_SIZE, _PC_REC_MIN_XFER_SIZE, 0x10),
#endif
#ifdef _PC_REC_XFER_ALIGN
	BYPASS_SYMBOL(_PC_REC_XFER_ALIGN, _PC_REC_XFER_ALIGN, 17),
#endif
#ifdef _PC_ALLOC_SIZE_MIN
	BYPASS_SYMBOL(_PC_ALLOC_SIZE_MIN, _PC_ALLOC_SIZE_MIN, 18),
#endif
#ifdef _PC_SYMLINK_MAX
	BYPASS_SYMBOL(_PC_SYMLINK_MAX, _PC_SYMLINK_MAX, 19),
#endif
#ifdef _PC_2_SYMLINKS
	BYPASS_SYMBOL(_PC_2_SYMLINKS, _PC_2_SYMLINKS, 20),
#endif
};
const struct bypass_symbols bypass_symbols_path_limit = BYPASS_SYMBOLS("path_limit", 0, bypass_rows_path_limit);

static const struct bypass_symbol bypass_rows_xattr_flags[] = {
#ifdef XATTR_CREATE
	BYPASS_SYMBOL(XATTR_CREATE, XATTR_CREATE, 1),
#endif
#ifdef XATTR_REPLACE
	BYPASS_SYMBOL(XATTR_REPLACE, XATTR_REPLACE, 2),
#endif
};
const struct bypass_symbols bypass_symbols_xattr_flags = BYPASS_SYMBOLS("xattr_flags", 1, bypass_rows_xattr_flags);

static const struct bypass_symbol bypass_rows_rename_flags[] = {
#ifdef RENAME_NOREPLACE
	BYPASS_SYMBOL(RENAME_NOREPLACE, RENAME_NOREPLACE, 1),
#endif
#ifdef RENAME_EXCHANGE
	BYPASS_SYMBOL(RENAME_EXCHANGE, RENAME_EXCHANGE, 2),
#endif
#ifdef RENAME_WHITEOUT
	BYPASS_SYMBOL(RENAME_WHITEOUT, RENAME_WHITEOUT, 4),
#endif
};
const struct bypass_symbols bypass_symbols_rename_flags = BYPASS_SYMBOLS("rename_flags", 1, bypass_rows_rename_flags);

static const struct bypass_symbol bypass_rows_statx_mask[] = {
#ifdef STATX_TYPE
	BYPASS_SYMBOL(STATX_TYPE, STATX_TYPE, 1),
#endif
#ifdef STATX_MODE
	BYPASS_SYMBOL(STATX_MODE, STATX_MODE, 2),
#endif
#ifdef STATX_NLINK
	BYPASS_SYMBOL(STATX_NLINK, STATX_NLINK, 4),
#endif
#ifdef STATX_UID
	BYPASS_SYMBOL(STATX_UID, STATX_UID, 8),
#endif
#ifdef STATX_GID
	BYPASS_SYMBOL(STATX_GID, STATX_GID, 0x10),
#endif
#ifdef STATX_ATIME
	BYPASS_SYMBOL(STATX_ATIME, STATX_ATIME, 0x20),
#endif
#ifdef STATX_MTIME
	BYPASS_SYMBOL(STATX_MTIME, STATX_MTIME, 0x40),
#endif
#ifdef STATX_CTIME
	BYPASS_SYMBOL(STATX_CTIME, STATX_CTIME, 0x80),
#endif
#ifdef STATX_INO
	BYPASS_SYMBOL(STATX_INO, STATX_INO, 0x100),
#endif
#ifdef STATX_SIZE
	BYPASS_SYMBOL(STATX_SIZE, STATX_SIZE, 0x200),
#endif
#ifdef STATX_BLOCKS
	BYPASS_SYMBOL(STATX_BLOCKS, STATX_BLOCKS, 0x400),
#endif
#ifdef STATX_BTIME
	BYPASS_SYMBOL(STATX_BTIME, STATX_BTIME, 0x800),
#endif
#ifdef STATX_MNT_ID
	BYPASS_SYMBOL(STATX_MNT_ID, STATX_MNT_ID, 0x1000),
#endif
#ifdef STATX_DIOALIGN
	BYPASS_SYMBOL(STATX_DIOALIGN, STATX_DIOALIGN, 0x2000),
#endif
#ifdef STATX_MNT_ID_UNIQUE
	BYPASS_SYMBOL(STATX_MNT_ID_UNIQUE, STATX_MNT_ID_UNIQUE, 0x4000),
#endif
#ifdef STATX_SUBVOL
	BYPASS_SYMBOL(STATX_SUBVOL, STATX_SUBVOL, 0x8000),
#endif
#ifdef STATX_WRITE_ATOMIC
	BYPASS_SYMBOL(STATX_WRITE_ATOMIC, STATX_WRITE_ATOMIC, 0x10000),
#endif
#ifdef STATX_DIO_READ_ALIGN
	BYPASS_SYMBOL(STATX_DIO_READ_ALIGN, STATX_DIO_READ_ALIGN, 0x20000),
#endif
};
const struct bypass_symbols bypass_symbols_statx_mask = BYPASS_SYMBOLS("statx_mask", 1, bypass_rows_statx_mask);

static const struct bypass_symbol bypass_rows_seek_whence[] = {
#ifdef SEEK_SET
	BYPASS_SYMBOL(SEEK_SET, SEEK_SET, 0),
#endif
#ifdef SEEK_CUR
	BYPASS_SYMBOL(SEEK_CUR, SEEK_CUR, 1),
#endif
#ifdef SEEK_END
	BYPASS_SYMBOL(SEEK_END, SEEK_END, 2),
#endif
#ifdef SEEK_DATA
	BYPASS_SYMBOL(SEEK_DATA, SEEK_DATA, 3),
#endif
#ifdef SEEK_HOLE
	BYPASS_SYMBOL(SEEK_HOLE, SEEK_HOLE, 4),
#endif
};
const struct bypass_symbols bypass_symbols_seek_whence = BYPASS_SYMBOLS("seek_whence", 0, bypass_rows_seek_whence);

static const struct bypass_symbol bypass_rows_resource_limit[] = {
#ifdef RLIMIT_CPU
	BYPASS_SYMBOL(RLIMIT_CPU, RLIMIT_CPU, 0),
#endif
#ifdef RLIMIT_FSIZE
	BYPASS_SYMBOL(RLIMIT_FSIZE, RLIMIT_FSIZE, 1),
#endif
#ifdef RLIMIT_DATA
	BYPASS_SYMBOL(RLIMIT_DATA, RLIMIT_DATA, 2),
#endif
#ifdef RLIMIT_STACK
	BYPASS_SYMBOL(RLIMIT_STACK, RLIMIT_STACK, 3),
#endif
#ifdef RLIMIT_CORE
	BYPASS_SYMBOL(RLIMIT_CORE, RLIMIT_CORE, 4),
#endif
#ifdef RLIMIT_RSS
	BYPASS_SYMBOL(RLIMIT_RSS, RLIMIT_RSS, 5),
#endif
#ifdef RLIMIT_NPROC
	BYPASS_SYMBOL(RLIMIT_NPROC, RLIMIT_NPROC, 6),
#endif
#ifdef RLIMIT_NOFILE
	BYPASS_SYMBOL(RLIMIT_NOFILE, RLIMIT_NOFILE, 7),
#endif
#ifdef RLIMIT_MEMLOCK
	BYPASS_SYMBOL(RLIMIT_MEMLOCK, RLIMIT_MEMLOCK, 8),
#endif
#ifdef RLIMIT_AS
	BYPASS_SYMBOL(RLIMIT_AS, RLIMIT_AS, 9),
#endif
#ifdef RLIMIT_LOCKS
	BYPASS_SYMBOL(RLIMIT_LOCKS, RLIMIT_LOCKS, 10),
#endif
#ifdef RLIMIT_SIGPENDING
	BYPASS_SYMBOL(RLIMIT_SIGPENDING, RLIMIT_SIGPENDING, 11),
#endif
#ifdef RLIMIT_MSGQUEUE
	BYPASS_SYMBOL(RLIMIT_MSGQUEUE, RLIMIT_MSGQUEUE, 12),
#endif
#ifdef RLIMIT_NICE
	BYPASS_SYMBOL(RLIMIT_NICE, RLIMIT_NICE, 13),
#endif
#ifdef RLIMIT_RTPRIO
	BYPASS_SYMBOL(RLIMIT_RTPRIO, RLIMIT_RTPRIO, 14),
#endif
#ifdef RLIMIT_RTTIME
	BYPASS_SYMBOL(RLIMIT_RTTIME, RLIMIT_RTTIME, 15),
#endif
};
const struct bypass_symbols bypass_symbols_resource_limit = BYPASS_SYMBOLS("resource_limit", 0, bypass_rows_resource_limit);

static const struct bypass_symbol bypass_rows_terminal_when[] = {
#ifdef TCSANOW
	BYPASS_SYMBOL(TCSANOW, TCSANOW, 0),
#endif
#ifdef TCSADRAIN
	BYPASS_SYMBOL(TCSADRAIN, TCSADRAIN, 1),
#endif
#ifdef TCSAFLUSH
	BYPASS_SYMBOL(TCSAFLUSH, TCSAFLUSH, 2),
#endif
};
const struct bypass_symbols bypass_symbols_terminal_when = BYPASS_SYMBOLS("terminal_when", 0, bypass_rows_terminal_when);

static const struct bypass_symbol bypass_rows_terminal_queue[] = {
#ifdef TCIFLUSH
	BYPASS_SYMBOL(TCIFLUSH, TCIFLUSH, 0),
#endif
#ifdef TCOFLUSH
	BYPASS_SYMBOL(TCOFLUSH, TCOFLUSH, 1),
#endif
#ifdef TCIOFLUSH
	BYPASS_SYMBOL(TCIOFLUSH, TCIOFLUSH, 2),
#endif
};
const struct bypass_symbols bypass_symbols_terminal_queue = BYPASS_SYMBOLS("terminal_queue", 0, bypass_rows_terminal_queue);

static const struct bypass_symbol bypass_rows_terminal_flow[] = {
#ifdef TCOOFF
	BYPASS_SYMBOL(TCOOFF, TCOOFF, 0),
#endif
#ifdef TCOON
	BYPASS_SYMBOL(TCOON, TCOON, 1),
#endif
#ifdef TCIOFF
	BYPASS_SYMBOL(TCIOFF, TCIOFF, 2),
#endif
#ifdef TCION
	BYPASS_SYMBOL(TCION, TCION, 3),
#endif
};
const struct bypass_symbols bypass_symbols_terminal_flow = BYPASS_SYMBOLS("terminal_flow", 0, bypass_rows_terminal_flow);

static const struct bypass_symbol bypass_rows_poll_events[] = {
#ifdef POLLIN
	BYPASS_SYMBOL(POLLIN, POLLIN, 1),
#endif
#ifdef POLLPRI
	BYPASS_SYMBOL(POLLPRI, POLLPRI, 2),
#endif
#ifdef POLLOUT
	BYPASS_SYMBOL(POLLOUT, POLLOUT, 4),
#endif
#ifdef POLLERR
	BYPASS_SYMBOL(POLLERR, POLLERR, 8),
#endif
#ifdef POLLHUP
	BYPASS_SYMBOL(POLLHUP, POLLHUP, 0x10),
#endif
#ifdef POLLNVAL
	BYPASS_SYMBOL(POLLNVAL, POLLNVAL, 0x20),
#endif
#ifdef POLLRDNORM
	BYPASS_SYMBOL(POLLRDNORM, POLLRDNORM, 0x40),
#endif
#ifdef POLLRDBAND
	BYPASS_SYMBOL(POLLRDBAND, POLLRDBAND, 0x80),
#endif
#ifdef POLLWRNORM
	BYPASS_SYMBOL(POLLWRNORM, POLLWRNORM, 0x100),
#endif
#ifdef POLLWRBAND
	BYPASS_SYMBOL(POLLWRBAND, POLLWRBAND, 0x200),
#endif
#ifdef POLLMSG
	BYPASS_SYMBOL(POLLMSG, POLLMSG, 0x400),
#endif
#ifdef POLLRDHUP
	BYPASS_SYMBOL(POLLRDHUP, POLLRDHUP, 0x2000),
#endif
};
const struct bypass_symbols bypass_symbols_poll_events = BYPASS_SYMBOLS("poll_events", 1, bypass_rows_poll_events);

static const struct bypass_symbol bypass_rows_message_flags[] = {
#ifdef MSG_OOB
	BYPASS_SYMBOL(MSG_OOB, MSG_OOB, 1),
#endif
#ifdef MSG_PEEK
	BYPASS_SYMBOL(MSG_PEEK, MSG_PEEK, 2),
#endif
#ifdef MSG_DONTROUTE
	BYPASS_SYMBOL(MSG_DONTROUTE, MSG_DONTROUTE, 4),
#endif
#ifdef MSG_CTRUNC
	BYPASS_SYMBOL(MSG_CTRUNC, MSG_CTRUNC, 8),
#endif
#ifdef MSG_TRUNC
	BYPASS_SYMBOL(MSG_TRUNC, MSG_TRUNC, 0x20),
#endif
#ifdef MSG_DONTWAIT
	BYPASS_SYMBOL(MSG_DONTWAIT, MSG_DONTWAIT, 0x40),
#endif
#ifdef MSG_EOR
	BYPASS_SYMBOL(MSG_EOR, MSG_EOR, 0x80),
#endif
#ifdef MSG_WAITALL
	BYPASS_SYMBOL(MSG_WAITALL, MSG_WAITALL, 0x100),
#endif
#ifdef MSG_CONFIRM
	BYPASS_SYMBOL(MSG_CONFIRM, MSG_CONFIRM, 0x800),
#endif
#ifdef MSG_ERRQUEUE
	BYPASS_SYMBOL(MSG_ERRQUEUE, MSG_ERRQUEUE, 0x2000),
#endif
#ifdef MSG_NOSIGNAL
	BYPASS_SYMBOL(MSG_NOSIGNAL, MSG_NOSIGNAL, 0x4000),
#endif
#ifdef MSG_MORE
	BYPASS_SYMBOL(MSG_MORE, MSG_MORE, 0x8000),
#endif
#ifdef MSG_WAITFORONE
	BYPASS_SYMBOL(MSG_WAITFORONE, MSG_WAITFORONE, 0x10000),
#endif
#ifdef MSG_FASTOPEN
	BYPASS_SYMBOL(MSG_FASTOPEN, MSG_FASTOPEN, 0x20000000),
#endif
#ifdef MSG_CMSG_CLOEXEC
	BYPASS_SYMBOL(MSG_CMSG_CLOEXEC, MSG_CMSG_CLOEXEC, 0x40000000),
#endif
};
const struct bypass_symbols bypass_symbols_message_flags = BYPASS_SYMBOLS("message_flags", 1, bypass_rows_message_flags);

static const struct bypass_symbol bypass_rows_address_family[] = {
#ifdef AF_UNSPEC
	BYPASS_SYMBOL(AF_UNSPEC, AF_UNSPEC, 0),
#endif
#ifdef AF_UNIX
	BYPASS_SYMBOL(AF_UNIX, AF_UNIX, 1),
#endif
#ifdef AF_INET
	BYPASS_SYMBOL(AF_INET, AF_INET, 2),
#endif
#ifdef AF_INET6
	BYPASS_SYMBOL(AF_INET6, AF_INET6, 10),
#endif
};
const struct bypass_symbols bypass_symbols_address_family = BYPASS_SYMBOLS("address_family", 0, bypass_rows_address_family);

static const struct bypass_symbol bypass_rows_socket_type[] = {
#ifdef SOCK_STREAM
	BYPASS_SYMBOL(SOCK_STREAM, BYPASS_SOCKET_TYPES, 1),
#endif
#ifdef SOCK_DGRAM
	BYPASS_SYMBOL(SOCK_DGRAM, BYPASS_SOCKET_TYPES, 2),
#endif
#ifdef SOCK_RAW
	BYPASS_SYMBOL(SOCK_RAW, BYPASS_SOCKET_TYPES, 3),
#endif
#ifdef SOCK_RDM
	BYPASS_SYMBOL(SOCK_RDM, BYPASS_SOCKET_TYPES, 4),
#endif
#ifdef SOCK_SEQPACKET
	BYPASS_SYMBOL(SOCK_SEQPACKET, BYPASS_SOCKET_TYPES, 5),
#endif
#ifdef SOCK_NONBLOCK
	BYPASS_SYMBOL(SOCK_NONBLOCK, SOCK_NONBLOCK, 0x800),
#endif
#ifdef SOCK_CLOEXEC
	BYPASS_SYMBOL(SOCK_CLOEXEC, SOCK_CLOEXEC, 0x80000),
#endif
};
const struct bypass_symbols bypass_symbols_socket_type = BYPASS_SYMBOLS("socket_type", 1, bypass_rows_socket_type);

static const struct bypass_symbol bypass_rows_lock_command[] = {
#ifdef F_GETLK
	BYPASS_SYMBOL(F_GETLK, F_GETLK, 5),
#endif
#ifdef F_SETLK
	BYPASS_SYMBOL(F_SETLK, F_SETLK, 6),
#endif
#ifdef F_SETLKW
	BYPASS_SYMBOL(F_SETLKW, F_SETLKW, 7),
#endif
#ifdef F_OFD_GETLK
	BYPASS_SYMBOL(F_OFD_GETLK, F_OFD_GETLK, 36),
#endif
#ifdef F_OFD_SETLK
	BYPASS_SYMBOL(F_OFD_SETLK, F_OFD_SETLK, 37),
#endif
#ifdef F_OFD_SETLKW
	BYPASS_SYMBOL(F_OFD_SETLKW, F_OFD_SETLKW, 38),
#endif
};
const struct bypass_symbols bypass_symbols_lock_command = BYPASS_SYMBOLS("lock_command", 0, bypass_rows_lock_command);

static const struct bypass_symbol bypass_rows_file_control[] = {
#ifdef F_SETPIPE_SZ
	BYPASS_SYMBOL(F_SETPIPE_SZ, F_SETPIPE_SZ, 1031),
#endif
#ifdef F_GETPIPE_SZ
	BYPASS_SYMBOL(F_GETPIPE_SZ, F_GETPIPE_SZ, 1032),
#endif
#ifdef F_ADD_SEALS
	BYPASS_SYMBOL(F_ADD_SEALS, F_ADD_SEALS, 1033),
#endif
#ifdef F_GET_SEALS
	BYPASS_SYMBOL(F_GET_SEALS, F_GET_SEALS, 1034),
#endif
};
const struct bypass_symbols bypass_symbols_file_control = BYPASS_SYMBOLS("file_control", 0, bypass_rows_file_control);

static const struct bypass_symbol bypass_rows_file_number[] = {
#ifdef FIONREAD
	BYPASS_SYMBOL(FIONREAD, FIONREAD, 1001),
#endif
#ifdef TIOCOUTQ
	BYPASS_SYMBOL(TIOCOUTQ, TIOCOUTQ, 1002),
#endif
#ifdef FIGETBSZ
	BYPASS_SYMBOL(FIGETBSZ, FIGETBSZ, 1003),
#endif
#ifdef BLKSSZGET
	BYPASS_SYMBOL(BLKSSZGET, BLKSSZGET, 1004),
#endif
#ifdef BLKGETSIZE
	BYPASS_SYMBOL(BLKGETSIZE, BLKGETSIZE, 1005),
#endif
#ifdef BLKGETSIZE64
	BYPASS_SYMBOL(BLKGETSIZE64, BLKGETSIZE64, 1006),
#endif
#ifdef FS_IOC_GETFLAGS
	BYPASS_SYMBOL(FS_IOC_GETFLAGS, FS_IOC_GETFLAGS, 1007),
#endif
};
const struct bypass_symbols bypass_symbols_file_number = BYPASS_SYMBOLS("file_number", 0, bypass_rows_file_number);

static const struct bypass_symbol bypass_rows_terminal_input[] = {
#ifdef IGNBRK
	BYPASS_SYMBOL(IGNBRK, IGNBRK, 1),
#endif
#ifdef BRKINT
	BYPASS_SYMBOL(BRKINT, BRKINT, 2),
#endif
#ifdef IGNPAR
	BYPASS_SYMBOL(IGNPAR, IGNPAR, 4),
#endif
#ifdef PARMRK
	BYPASS_SYMBOL(PARMRK, PARMRK, 8),
#endif
#ifdef INPCK
	BYPASS_SYMBOL(INPCK, INPCK, 0x10),
#endif
#ifdef ISTRIP
	BYPASS_SYMBOL(ISTRIP, ISTRIP, 0x20),
#endif
#ifdef INLCR
	BYPASS_SYMBOL(INLCR, INLCR, 0x40),
#endif
#ifdef IGNCR
	BYPASS_SYMBOL(IGNCR, IGNCR, 0x80),
#endif
#ifdef ICRNL
	BYPASS_SYMBOL(ICRNL, ICRNL, 0x100),
#endif
#ifdef IUCLC
	BYPASS_SYMBOL(IUCLC, IUCLC, 0x200),
#endif
#ifdef IXON
	BYPASS_SYMBOL(IXON, IXON, 0x400),
#endif
#ifdef IXANY
	BYPASS_SYMBOL(IXANY, IXANY, 0x800),
#endif
#ifdef IXOFF
	BYPASS_SYMBOL(IXOFF, IXOFF, 0x1000),
#endif
#ifdef IMAXBEL
	BYPASS_SYMBOL(IMAXBEL, IMAXBEL, 0x2000),
#endif
#ifdef IUTF8
	BYPASS_SYMBOL(IUTF8, IUTF8, 0x4000),
#endif
};
const struct bypass_symbols bypass_symbols_terminal_input = BYPASS_SYMBOLS("terminal_input", 1, bypass_rows_terminal_input);

static const struct bypass_symbol bypass_rows_terminal_output[] = {
#ifdef OPOST
	BYPASS_SYMBOL(OPOST, OPOST, 1),
#endif
#ifdef OLCUC
	BYPASS_SYMBOL(OLCUC, OLCUC, 2),
#endif
#ifdef ONLCR
	BYPASS_SYMBOL(ONLCR, ONLCR, 4),
#endif
#ifdef OCRNL
	BYPASS_SYMBOL(OCRNL, OCRNL, 8),
#endif
#ifdef ONOCR
	BYPASS_SYMBOL(ONOCR, ONOCR, 0x10),
#endif
#ifdef ONLRET
	BYPASS_SYMBOL(ONLRET, ONLRET, 0x20),
#endif
#ifdef OFILL
	BYPASS_SYMBOL(OFILL, OFILL, 0x40),
#endif
#ifdef OFDEL
	BYPASS_SYMBOL(OFDEL, OFDEL, 0x80),
#endif
#ifdef NL0
	BYPASS_SYMBOL(NL0, NLDLY, 0),
#endif
#ifdef NL1
	BYPASS_SYMBOL(NL1, NLDLY, 0x100),
#endif
#ifdef NL2
	BYPASS_SYMBOL(NL2, NLDLY, 0x10000),
#endif
#ifdef NL3
	BYPASS_SYMBOL(NL3, NLDLY, 65792),
#endif
#ifdef CR0
	BYPASS_SYMBOL(CR0, CRDLY, 0),
#endif
#ifdef CR1
	BYPASS_SYMBOL(CR1, CRDLY, 0x200),
#endif
#ifdef CR2
	BYPASS_SYMBOL(CR2, CRDLY, 0x400),
#endif
#ifdef CR3
	BYPASS_SYMBOL(CR3, CRDLY, 1536),
#endif
#ifdef TAB0
	BYPASS_SYMBOL(TAB0, TABDLY, 0),
#endif
#ifdef TAB1
	BYPASS_SYMBOL(TAB1, TABDLY, 0x800),
#endif
#ifdef TAB2
	BYPASS_SYMBOL(TAB2, TABDLY, 0x1000),
#endif
#ifdef TAB3
	BYPASS_SYMBOL(TAB3, TABDLY, 6144),
#endif
#ifdef BS0
	BYPASS_SYMBOL(BS0, BSDLY, 0),
#endif
#ifdef BS1
	BYPASS_SYMBOL(BS1, BSDLY, 0x2000),
#endif
#ifdef VT0
	BYPASS_SYMBOL(VT0, VTDLY, 0),
#endif
#ifdef VT1
	BYPASS_SYMBOL(VT1, VTDLY, 0x4000),
#endif
#ifdef FF0
	BYPASS_SYMBOL(FF0, FFDLY, 0),
#endif
#ifdef FF1
	BYPASS_SYMBOL(FF1, FFDLY, 0x8000),
#endif
};
const struct bypass_symbols bypass_symbols_terminal_output = BYPASS_SYMBOLS("terminal_output", 1, bypass_rows_terminal_output);

static const struct bypass_symbol bypass_rows_terminal_control[] = {
#ifdef B0
	BYPASS_SYMBOL(B0, CBAUD, 0),
#endif
#ifdef B50
	BYPASS_SYMBOL(B50, CBAUD, 1),
#endif
#ifdef B75
	BYPASS_SYMBOL(B75, CBAUD, 2),
#endif
#ifdef B110
	BYPASS_SYMBOL(B110, CBAUD, 3),
#endif
#ifdef B134
	BYPASS_SYMBOL(B134, CBAUD, 4),
#endif
#ifdef B150
	BYPASS_SYMBOL(B150, CBAUD, 5),
#endif
#ifdef B200
	BYPASS_SYMBOL(B200, CBAUD, 6),
#endif
#ifdef B300
	BYPASS_SYMBOL(B300, CBAUD, 7),
#endif
#ifdef B600
	BYPASS_SYMBOL(B600, CBAUD, 8),
#endif
#ifdef B1200
	BYPASS_SYMBOL(B1200, CBAUD, 9),
#endif
#ifdef B1800
	BYPASS_SYMBOL(B1800, CBAUD, 10),
#endif
#ifdef B2400
	BYPASS_SYMBOL(B2400, CBAUD, 11),
#endif
#ifdef B4800
	BYPASS_SYMBOL(B4800, CBAUD, 12),
#endif
#ifdef B9600
	BYPASS_SYMBOL(B9600, CBAUD, 13),
#endif
#ifdef B19200
	BYPASS_SYMBOL(B19200, CBAUD, 14),
#endif
#ifdef B38400
	BYPASS_SYMBOL(B38400, CBAUD, 15),
#endif
#ifdef B57600
	BYPASS_SYMBOL(B57600, CBAUD, 4097),
#endif
#ifdef B115200
	BYPASS_SYMBOL(B115200, CBAUD, 4098),
#endif
#ifdef B230400
	BYPASS_SYMBOL(B230400, CBAUD, 4099),
#endif
#ifdef B460800
	BYPASS_SYMBOL(B460800, CBAUD, 4100),
#endif
#ifdef B500000
	BYPASS_SYMBOL(B500000, CBAUD, 4101),
#endif
#ifdef B576000
	BYPASS_SYMBOL(B576000, CBAUD, 4102),
#endif
#ifdef B921600
	BYPASS_SYMBOL(B921600, CBAUD, 4103),
#endif
#ifdef B1000000
	BYPASS_SYMBOL(B1000000, CBAUD, 4104),
#endif
#ifdef B1152000
	BYPASS_SYMBOL(B1152000, CBAUD, 4105),
#endif
#ifdef B1500000
	BYPASS_SYMBOL(B1500000, CBAUD, 4106),
#endif
#ifdef B2000000
	BYPASS_SYMBOL(B2000000, CBAUD, 4107),
#endif
#ifdef B2500000
	BYPASS_SYMBOL(B2500000, CBAUD, 4108),
#endif
#ifdef B3000000
	BYPASS_SYMBOL(B3000000, CBAUD, 4109),
#endif
#ifdef B3500000
	BYPASS_SYMBOL(B3500000, CBAUD, 4110),
#endif
#ifdef B4000000
	BYPASS_SYMBOL(B4000000, CBAUD, 4111),
#endif
#ifdef B76800
	BYPASS_SYMBOL(B76800, CBAUD, 268435457),
#endif
#ifdef B153600
	BYPASS_SYMBOL(B153600, CBAUD, 268435458),
#endif
#ifdef B307200
	BYPASS_SYMBOL(B307200, CBAUD, 268435459),
#endif
#ifdef B614400
	BYPASS_SYMBOL(B614400, CBAUD, 268435460),
#endif
#ifdef CS5
	BYPASS_SYMBOL(CS5, CSIZE, 0),
#endif
#ifdef CS6
	BYPASS_SYMBOL(CS6, CSIZE, 0x10),
#endif
#ifdef CS7
	BYPASS_SYMBOL(CS7, CSIZE, 0x20),
#endif
#ifdef CS8
	BYPASS_SYMBOL(CS8, CSIZE, 48),
#endif
#ifdef CSTOPB
	BYPASS_SYMBOL(CSTOPB, CSTOPB, 0x40),
#endif
#ifdef CREAD
	BYPASS_SYMBOL(CREAD, CREAD, 0x80),
#endif
#ifdef PARENB
	BYPASS_SYMBOL(PARENB, PARENB, 0x100),
#endif
#ifdef PARODD
	BYPASS_SYMBOL(PARODD, PARODD, 0x200),
#endif
#ifdef HUPCL
	BYPASS_SYMBOL(HUPCL, HUPCL, 0x400),
#endif
#ifdef CLOCAL
	BYPASS_SYMBOL(CLOCAL, CLOCAL, 0x800),
#endif
#ifdef CMSPAR
	BYPASS_SYMBOL(CMSPAR, CMSPAR, 0x40000000),
#endif
#ifdef CRTSCTS
	BYPASS_SYMBOL(CRTSCTS, CRTSCTS, 0x80000000),
#endif
};
const struct bypass_symbols bypass_symbols_terminal_control = BYPASS_SYMBOLS("terminal_control", 1, bypass_rows_terminal_control);

static const struct bypass_symbol bypass_rows_terminal_local[] = {
#ifdef ISIG
	BYPASS_SYMBOL(ISIG, ISIG, 1),
#endif
#ifdef ICANON
	BYPASS_SYMBOL(ICANON, ICANON, 2),
#endif
#ifdef XCASE
	BYPASS_SYMBOL(XCASE, XCASE, 4),
#endif
#ifdef ECHO
	BYPASS_SYMBOL(ECHO, ECHO, 8),
#endif
#ifdef ECHOE
	BYPASS_SYMBOL(ECHOE, ECHOE, 0x10),
#endif
#ifdef ECHOK
	BYPASS_SYMBOL(ECHOK, ECHOK, 0x20),
#endif
#ifdef ECHONL
	BYPASS_SYMBOL(ECHONL, ECHONL, 0x40),
#endif
#ifdef NOFLSH
	BYPASS_SYMBOL(NOFLSH, NOFLSH, 0x80),
#endif
#ifdef TOSTOP
	BYPASS_SYMBOL(TOSTOP, TOSTOP, 0x100),
#endif
#ifdef ECHOCTL
	BYPASS_SYMBOL(ECHOCTL, ECHOCTL, 0x200),
#endif
#ifdef ECHOPRT
	BYPASS_SYMBOL(ECHOPRT, ECHOPRT, 0x400),
#endif
#ifdef ECHOKE
	BYPASS_SYMBOL(ECHOKE, ECHOKE, 0x800),
#endif
#ifdef FLUSHO
	BYPASS_SYMBOL(FLUSHO, FLUSHO, 0x1000),
#endif
#ifdef PENDIN
	BYPASS_SYMBOL(PENDIN, PENDIN, 0x4000),
#endif
#ifdef IEXTEN
	BYPASS_SYMBOL(IEXTEN, IEXTEN, 0x8000),
#endif
#ifdef EXTPROC
	BYPASS_SYMBOL(EXTPROC, EXTPROC, 0x10000),
#endif
};
const struct bypass_symbols bypass_symbols_terminal_local = BYPASS_SYMBOLS("terminal_local", 1, bypass_rows_terminal_local);

static const struct bypass_symbol bypass_rows_lock_type[] = {
#ifdef F_RDLCK
	BYPASS_SYMBOL(F_RDLCK, F_RDLCK, 0),
#endif
#ifdef F_WRLCK
	BYPASS_SYMBOL(F_WRLCK, F_WRLCK, 1),
#endif
#ifdef F_UNLCK
	BYPASS_SYMBOL(F_UNLCK, F_UNLCK, 2),
#endif
};
const struct bypass_symbols bypass_symbols_lock_type = BYPASS_SYMBOLS("lock_type", 0, bypass_rows_lock_type);

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

static const struct bypass_field bypass_fields_timespec[] = {
	BYPASS_FIELD(struct timespec, tv_sec),
	BYPASS_FIELD(struct timespec, tv_nsec),
};
const struct bypass_record bypass_record_timespec = BYPASS_RECORD("timespec", struct timespec, bypass_fields_timespec);

static const struct bypass_field bypass_fields_timeval[] = {
	BYPASS_FIELD(struct timeval, tv_sec),
	BYPASS_FIELD(struct timeval, tv_usec),
};
const struct bypass_record bypass_record_timeval = BYPASS_RECORD("timeval", struct timeval, bypass_fields_timeval);

static const struct bypass_field bypass_fields_utimbuf[] = {
	BYPASS_FIELD(struct utimbuf, actime),
	BYPASS_FIELD(struct utimbuf, modtime),
};
const struct bypass_record bypass_record_utimbuf = BYPASS_RECORD("utimbuf", struct utimbuf, bypass_fields_utimbuf);

static const struct bypass_field bypass_fields_statvfs[] = {
	BYPASS_FIELD(struct statvfs, f_bsize),
	BYPASS_FIELD(struct statvfs, f_frsize),
	BYPASS_FIELD(struct statvfs, f_blocks),
	BYPASS_FIELD(struct statvfs, f_bfree),
	BYPASS_FIELD(struct statvfs, f_bavail),
	BYPASS_FIELD(struct statvfs, f_files),
	BYPASS_FIELD(struct statvfs, f_ffree),
	BYPASS_FIELD(struct statvfs, f_favail),
	BYPASS_FIELD(struct statvfs, f_fsid),
	BYPASS_FIELD(struct statvfs, f_flag),
	BYPASS_FIELD(struct statvfs, f_namemax),
};
const struct bypass_record bypass_record_statvfs = BYPASS_RECORD("statvfs", struct statvfs, bypass_fields_statvfs);

#if defined(__linux__)
static const struct bypass_field bypass_fields_statfs[] = {
	BYPASS_FIELD(struct statfs, f_type),
	BYPASS_FIELD(struct statfs, f_bsize),
	BYPASS_FIELD(struct statfs, f_blocks),
	BYPASS_FIELD(struct statfs, f_bfree),
	BYPASS_FIELD(struct statfs, f_bavail),
	BYPASS_FIELD(struct statfs, f_files),
	BYPASS_FIELD(struct statfs, f_ffree),
	BYPASS_FIELD(struct statfs, f_namelen),
	BYPASS_FIELD(struct statfs, f_frsize),
	BYPASS_FIELD(struct statfs, f_flags),
};
const struct bypass_record bypass_record_statfs = BYPASS_RECORD("statfs", struct statfs, bypass_fields_statfs);
#endif

#if defined(__linux__) && defined(__GLIBC__)
static const struct bypass_field bypass_fields_statx[] = {
	BYPASS_FIELD(struct statx, stx_mask),
	BYPASS_FIELD(struct statx, stx_blksize),
	BYPASS_FIELD(struct statx, stx_attributes),
	BYPASS_FIELD(struct statx, stx_nlink),
	BYPASS_FIELD(struct statx, stx_uid),
	BYPASS_FIELD(struct statx, stx_gid),
	BYPASS_FIELD(struct statx, stx_mode),
	BYPASS_FIELD(struct statx, stx_ino),
	BYPASS_FIELD(struct statx, stx_size),
	BYPASS_FIELD(struct statx, stx_blocks),
	BYPASS_FIELD(struct statx, stx_attributes_mask),
	BYPASS_FIELD(struct statx, stx_atime.tv_sec),
	BYPASS_FIELD(struct statx, stx_atime.tv_nsec),
	BYPASS_FIELD(struct statx, stx_btime.tv_sec),
	BYPASS_FIELD(struct statx, stx_btime.tv_nsec),
	BYPASS_FIELD(struct statx, stx_ctime.tv_sec),
	BYPASS_FIELD(struct statx, stx_ctime.tv_nsec),
	BYPASS_FIELD(struct statx, stx_mtime.tv_sec),
	BYPASS_FIELD(struct statx, stx_mtime.tv_nsec),
	BYPASS_FIELD(struct statx, stx_rdev_major),
	BYPASS_FIELD(struct statx, stx_rdev_minor),
	BYPASS_FIELD(struct statx, stx_dev_major),
	BYPASS_FIELD(struct statx, stx_dev_minor),
};
const struct bypass_record bypass_record_statx = BYPASS_RECORD("statx", struct statx, bypass_fields_statx);
#endif

static const struct bypass_field bypass_fields_rlimit[] = {
	BYPASS_FIELD(struct rlimit, rlim_cur),
	BYPASS_FIELD(struct rlimit, rlim_max),
};
const struct bypass_record bypass_record_rlimit = BYPASS_RECORD("rlimit", struct rlimit, bypass_fields_rlimit);

#if defined(__linux__)
static const struct bypass_field bypass_fields_termios[] = {
	BYPASS_FIELD_NAMED(struct termios, c_iflag, &bypass_symbols_terminal_input),
	BYPASS_FIELD_NAMED(struct termios, c_oflag, &bypass_symbols_terminal_output),
	BYPASS_FIELD_NAMED(struct termios, c_cflag, &bypass_symbols_terminal_control),
	BYPASS_FIELD_NAMED(struct termios, c_lflag, &bypass_symbols_terminal_local),
	BYPASS_FIELD(struct termios, c_line),
#if defined(VMIN)
	BYPASS_FIELD(struct termios, c_cc[VMIN]),
#else
	BYPASS_FIELD_MISSING(c_cc[VMIN]),
#endif
#if defined(VTIME)
	BYPASS_FIELD(struct termios, c_cc[VTIME]),
#else
	BYPASS_FIELD_MISSING(c_cc[VTIME]),
#endif
#if defined(VINTR)
	BYPASS_FIELD(struct termios, c_cc[VINTR]),
#else
	BYPASS_FIELD_MISSING(c_cc[VINTR]),
#endif
#if defined(VQUIT)
	BYPASS_FIELD(struct termios, c_cc[VQUIT]),
#else
	BYPASS_FIELD_MISSING(c_cc[VQUIT]),
#endif
#if defined(VERASE)
	BYPASS_FIELD(struct termios, c_cc[VERASE]),
#else
	BYPASS_FIELD_MISSING(c_cc[VERASE]),
#endif
#if defined(VKILL)
	BYPASS_FIELD(struct termios, c_cc[VKILL]),
#else
	BYPASS_FIELD_MISSING(c_cc[VKILL]),
#endif
#if defined(VEOF)
	BYPASS_FIELD(struct termios, c_cc[VEOF]),
#else
	BYPASS_FIELD_MISSING(c_cc[VEOF]),
#endif
#if defined(VEOL)
	BYPASS_FIELD(struct termios, c_cc[VEOL]),
#else
	BYPASS_FIELD_MISSING(c_cc[VEOL]),
#endif
#if defined(VEOL2)
	BYPASS_FIELD(struct termios, c_cc[VEOL2]),
#else
	BYPASS_FIELD_MISSING(c_cc[VEOL2]),
#endif
#if defined(VSTART)
	BYPASS_FIELD(struct termios, c_cc[VSTART]),
#else
	BYPASS_FIELD_MISSING(c_cc[VSTART]),
#endif
#if defined(VSTOP)
	BYPASS_FIELD(struct termios, c_cc[VSTOP]),
#else
	BYPASS_FIELD_MISSING(c_cc[VSTOP]),
#endif
#if defined(VSUSP)
	BYPASS_FIELD(struct termios, c_cc[VSUSP]),
#else
	BYPASS_FIELD_MISSING(c_cc[VSUSP]),
#endif
#if defined(VREPRINT)
	BYPASS_FIELD(struct termios, c_cc[VREPRINT]),
#else
	BYPASS_FIELD_MISSING(c_cc[VREPRINT]),
#endif
#if defined(VDISCARD)
	BYPASS_FIELD(struct termios, c_cc[VDISCARD]),
#else
	BYPASS_FIELD_MISSING(c_cc[VDISCARD]),
#endif
#if defined(VWERASE)
	BYPASS_FIELD(struct termios, c_cc[VWERASE]),
#else
	BYPASS_FIELD_MISSING(c_cc[VWERASE]),
#endif
#if defined(VLNEXT)
	BYPASS_FIELD(struct termios, c_cc[VLNEXT]),
#else
	BYPASS_FIELD_MISSING(c_cc[VLNEXT]),
#endif
#if defined(VSWTC)
	BYPASS_FIELD(struct termios, c_cc[VSWTC]),
#else
	BYPASS_FIELD_MISSING(c_cc[VSWTC]),
#endif
};
const struct bypass_record bypass_record_termios = BYPASS_RECORD("termios", struct termios, bypass_fields_termios);
#endif

#if defined(__linux__)
static const struct bypass_field bypass_fields_winsize[] = {
	BYPASS_FIELD(struct winsize, ws_row),
	BYPASS_FIELD(struct winsize, ws_col),
	BYPASS_FIELD(struct winsize, ws_xpixel),
	BYPASS_FIELD(struct winsize, ws_ypixel),
};
const struct bypass_record bypass_record_winsize = BYPASS_RECORD("winsize", struct winsize, bypass_fields_winsize);
#endif

static const struct bypass_field bypass_fields_flock[] = {
	BYPASS_FIELD_NAMED(struct flock, l_type, &bypass_symbols_lock_type),
	BYPASS_FIELD_NAMED(struct flock, l_whence, &bypass_symbols_seek_whence),
	BYPASS_FIELD(struct flock, l_start),
	BYPASS_FIELD(struct flock, l_len),
	BYPASS_FIELD(struct flock, l_pid),
};
const struct bypass_record bypass_record_flock = BYPASS_RECORD("flock", struct flock, bypass_fields_flock);

/* ==== Operations =============================== a call is known by its place in this list ==== */

static const struct bypass_operation operations[] = {
	{ "open", "open(path,symbols:open_flags,symbols:file_mode)fd-new", 1 },
	{ "openat", "openat(fd,path,symbols:open_flags,symbols:file_mode)fd-new", 1 },
	{ "close", "close(fd-close)integer", 1 },
	{ "read", "read(fd,out:bytes,integer)integer", 1 },
	{ "write", "write(fd,bytes,integer)integer", 1 },
	{ "mkdir", "mkdir(path,symbols:file_mode)integer", 1 },
	{ "mkdirat", "mkdirat(fd,path,symbols:file_mode)integer", 1 },
	{ "rmdir", "rmdir(path)integer", 1 },
	{ "unlink", "unlink(path)integer", 1 },
	{ "unlinkat", "unlinkat(fd,path,symbols:unlink_flags)integer", 1 },
	{ "remove", "remove(path)integer", 1 },
	{ "rename", "rename(path,path)integer", 1 },
	{ "renameat", "renameat(fd,path,fd,path)integer", 1 },
	{ "link", "link(path,path)integer", 1 },
	{ "linkat", "linkat(fd,path,fd,path,symbols:at_flags)integer", 1 },
	{ "symlink", "symlink(string,path)integer", 1 },
	{ "symlinkat", "symlinkat(string,fd,path)integer", 1 },
	{ "readlink", "readlink(path,out:bytes,integer)integer", 1 },
	{ "readlinkat", "readlinkat(fd,path,out:bytes,integer)integer", 1 },
	{ "mkfifo", "mkfifo(path,symbols:file_mode)integer", 1 },
	{ "mkfifoat", "mkfifoat(fd,path,symbols:file_mode)integer", 1 },
	{ "mknod", "mknod(path,symbols:file_mode,integer)integer", 1 },
	{ "mknodat", "mknodat(fd,path,symbols:file_mode,integer)integer", 1 },
	{ "chdir", "chdir(path)integer", 0 },
	{ "opendir", "opendir(path)-", 0 },
	{ "truncate", "truncate(path,integer)integer", 1 },
	{ "execve", "execve(path,-,-)integer", 0 },
	{ "posix_spawn", "posix_spawn(-,path,-,-,-,-)integer", 0 },
	{ "stat", "stat(path,out:record:stat)integer", 1 },
	{ "lstat", "lstat(path,out:record:stat)integer", 1 },
	{ "fstatat", "fstatat(fd,path,out:record:stat,symbols:at_flags)integer", 1 },
	{ "access", "access(path,symbols:access_mode)integer", 1 },
	{ "faccessat", "faccessat(fd,path,symbols:access_mode,symbols:access_flags)integer", 1 },
	{ "chmod", "chmod(path,symbols:file_mode)integer", 1 },
	{ "fchmodat", "fchmodat(fd,path,symbols:file_mode,symbols:at_flags)integer", 1 },
	{ "chown", "chown(path,integer,integer)integer", 1 },
	{ "lchown", "lchown(path,integer,integer)integer", 1 },
	{ "fchownat", "fchownat(fd,path,integer,integer,symbols:at_flags)integer", 1 },
	{ "utimensat", "utimensat(fd,path?,record:timespec[]?,symbols:at_flags)integer", 1 },
	{ "utimes", "utimes(path,record:timeval[]?)integer", 1 },
	{ "utime", "utime(path,record:utimbuf?)integer", 1 },
	{ "statvfs", "statvfs(path,out:record:statvfs)integer", 1 },
	{ "pathconf", "pathconf(path,symbols:path_limit)integer", 1 },
	{ "ftok", "ftok(path,integer)integer", 0 },
	{ "chroot", "chroot(path)integer", 0 },
	{ "inotify_add_watch", "inotify_add_watch(integer,path,integer)integer", 0 },
	{ "name_to_handle_at", "name_to_handle_at(fd,path,-,-,integer)integer", 0 },
	{ "eaccess", "eaccess(path,symbols:access_mode)integer", 1 },
	{ "lchmod", "lchmod(path,symbols:file_mode)integer", 1 },
	{ "lutimes", "lutimes(path,record:timeval[]?)integer", 1 },
	{ "futimesat", "futimesat(fd,path?,record:timeval[]?)integer", 1 },
	{ "statfs", "statfs(path,out:record:statfs)integer", 1 },
	{ "getxattr", "getxattr(path,string,out:bytes?,integer)integer", 1 },
	{ "lgetxattr", "lgetxattr(path,string,out:bytes?,integer)integer", 1 },
	{ "setxattr", "setxattr(path,string,bytes?,integer,symbols:xattr_flags)integer", 1 },
	{ "lsetxattr", "lsetxattr(path,string,bytes?,integer,symbols:xattr_flags)integer", 1 },
	{ "listxattr", "listxattr(path,out:bytes?,integer)integer", 1 },
	{ "llistxattr", "llistxattr(path,out:bytes?,integer)integer", 1 },
	{ "removexattr", "removexattr(path,string)integer", 1 },
	{ "lremovexattr", "lremovexattr(path,string)integer", 1 },
	{ "fopen", "fopen(path,-)-", 0 },
	{ "freopen", "freopen(path?,-,-)-", 0 },
	{ "renameat2", "renameat2(fd,path,fd,path,symbols:rename_flags)integer", 1 },
	{ "execveat", "execveat(fd,path,-,-,integer)integer", 0 },
	{ "statx", "statx(fd,path,symbols:at_flags,symbols:statx_mask,out:record:statx)integer", 1 },
	{ "sigaction", "sigaction(integer,-,-)integer", 0 },
	{ "signal", "signal(integer,-)-", 0 },
	{ "pthread_create", "pthread_create(-,-,-,-)integer", 0 },
	{ "__sysv_signal", "__sysv_signal(integer,-)-", 0 },
	{ "bypass_enter", "bypass_enter(path)integer", 1 },
	{ "lseek", "lseek(fd,integer,symbols:seek_whence)integer", 1 },
	{ "bypass_read_directory", "bypass_read_directory(fd,out:bytes,integer)integer", 1 },
	{ "bypass_fetch", "bypass_fetch(path,integer,integer,out:bytes,integer,out:integer[])integer", 1 },
	{ "bypass_spawn_file", "bypass_spawn_file(path,symbols:open_flags,symbols:file_mode)fd-new", 1 },
	{ "bypass_stream", "bypass_stream(fd)integer", 1 },
	{ "ftruncate", "ftruncate(fd,integer)integer", 1 },
	{ "dup", "dup(integer)integer", 0 },
	{ "dup2", "dup2(integer,integer)integer", 0 },
	{ "isatty", "isatty(fd)integer", 1 },
	{ "fchdir", "fchdir(fd)integer", 0 },
	{ "setrlimit", "setrlimit(symbols:resource_limit,record:rlimit)integer", 2 },
	{ "mmap", "mmap(-,integer,integer,integer,fd,integer)-", 0 },
	{ "poll", "poll(-,integer,integer)integer", 0 },
	{ "select", "select(integer,-,-,-,-)integer", 0 },
	{ "pselect", "pselect(integer,-,-,-,-,-)integer", 0 },
	{ "fork", "fork()integer", 0 },
	{ "vfork", "vfork()integer", 0 },
	{ "wait", "wait(-)integer", 0 },
	{ "waitpid", "waitpid(integer,-,integer)integer", 0 },
	{ "waitid", "waitid(integer,integer,-,integer)integer", 0 },
	{ "execl", "execl(-,-)integer", 0 },
	{ "execle", "execle(-,-)integer", 0 },
	{ "execlp", "execlp(-,-)integer", 0 },
	{ "execvp", "execvp(-,-)integer", 0 },
	{ "fexecve", "fexecve(fd,-,-)integer", 0 },
	{ "posix_spawnp", "posix_spawnp(-,-,-,-,-,-)integer", 0 },
	{ "posix_spawn_file_actions_addopen", "posix_spawn_file_actions_addopen(-,integer,-,integer,integer)integer", 0 },
	{ "posix_spawn_file_actions_init", "posix_spawn_file_actions_init(-)integer", 0 },
	{ "posix_spawn_file_actions_destroy", "posix_spawn_file_actions_destroy(-)integer", 0 },
	{ "system", "system(-)integer", 0 },
	{ "popen", "popen(-,-)-", 0 },
	{ "pclose", "pclose(-)integer", 0 },
	{ "sendmsg", "sendmsg(fd,-,integer)integer", 0 },
	{ "recvmsg", "recvmsg(fd,-,integer)integer", 0 },
	{ "fstat", "fstat(fd,out:record:stat)integer", 1 },
	{ "fstatvfs", "fstatvfs(fd,out:record:statvfs)integer", 1 },
	{ "fpathconf", "fpathconf(fd,symbols:path_limit)integer", 1 },
	{ "tcgetattr", "tcgetattr(fd,out:record:termios)integer", 1 },
	{ "tcsetattr", "tcsetattr(fd,symbols:terminal_when,record:termios)integer", 1 },
	{ "tcdrain", "tcdrain(fd)integer", 1 },
	{ "tcflush", "tcflush(fd,symbols:terminal_queue)integer", 1 },
	{ "tcflow", "tcflow(fd,symbols:terminal_flow)integer", 1 },
	{ "tcsendbreak", "tcsendbreak(fd,integer)integer", 1 },
	{ "tcgetpgrp", "tcgetpgrp(fd)integer", 0 },
	{ "tcsetpgrp", "tcsetpgrp(fd,integer)integer", 0 },
	{ "tcgetsid", "tcgetsid(fd)integer", 0 },
	{ "ttyname", "ttyname(fd)-", 0 },
	{ "dup3", "dup3(integer,integer,integer)integer", 0 },
	{ "ttyname_r", "ttyname_r(fd,-,integer)integer", 0 },
	{ "fcntl", "fcntl(fd,integer,-)integer", 0 },
	{ "ioctl", "ioctl(fd,integer,-)integer", 0 },
	{ "sendfile", "sendfile(fd,fd,-,integer)integer", 0 },
	{ "splice", "splice(fd,-,fd,-,integer,integer)integer", 0 },
	{ "copy_file_range", "copy_file_range(fd,inout:integer?,fd,inout:integer?,integer,integer)integer", 1 },
	{ "prlimit", "prlimit(integer,symbols:resource_limit,record:rlimit?,out:record:rlimit?)integer", 2 },
	{ "ppoll", "ppoll(-,integer,-,-)integer", 0 },
	{ "epoll_ctl", "epoll_ctl(fd,integer,fd,-)integer", 0 },
	{ "epoll_wait", "epoll_wait(integer,-,integer,integer)integer", 0 },
	{ "epoll_pwait", "epoll_pwait(integer,-,integer,integer,-)integer", 0 },
	{ "wait3", "wait3(-,integer,-)integer", 0 },
	{ "wait4", "wait4(integer,-,integer,-)integer", 0 },
	{ "execvpe", "execvpe(-,-,-)integer", 0 },
	{ "daemon", "daemon(integer,integer)integer", 0 },
	{ "forkpty", "forkpty(-,-,-,-)integer", 0 },
	{ "clone", "clone(-,-,integer,-,-,-,-)integer", 0 },
	{ "posix_spawn_file_actions_addchdir_np", "posix_spawn_file_actions_addchdir_np(-,-)integer", 0 },
	{ "posix_spawn_file_actions_addfchdir_np", "posix_spawn_file_actions_addfchdir_np(-,integer)integer", 0 },
	{ "sendmmsg", "sendmmsg(fd,-,integer,integer)integer", 0 },
	{ "recvmmsg", "recvmmsg(fd,-,integer,integer,-)integer", 0 },
	{ "fstatfs", "fstatfs(fd,out:record:statfs)integer", 1 },
	{ "close_range", "close_range(integer,integer,integer)integer", 0 },
	{ "epoll_pwait2", "epoll_pwait2(integer,-,integer,-,-)integer", 0 },
	{ "tcgetwinsize", "tcgetwinsize(fd,out:record:winsize)integer", 1 },
	{ "tcsetwinsize", "tcsetwinsize(fd,record:winsize)integer", 1 },
	{ "getcwd", "getcwd(-,integer)-", 0 },
	{ "realpath", "realpath(-,-)-", 0 },
	{ "fdopendir", "fdopendir(fd)-", 0 },
	{ "readdir", "readdir(-)-", 0 },
	{ "readdir_r", "readdir_r(-,-,-)integer", 0 },
	{ "closedir", "closedir(-)integer", 0 },
	{ "rewinddir", "rewinddir(-)void", 0 },
	{ "seekdir", "seekdir(-,integer)void", 0 },
	{ "telldir", "telldir(-)integer", 0 },
	{ "dirfd", "dirfd(-)integer", 0 },
	{ "scandir", "scandir(-,-,-,-)integer", 0 },
	{ "ftw", "ftw(-,-,integer)integer", 0 },
	{ "nftw", "nftw(-,-,integer,integer)integer", 0 },
	{ "glob", "glob(-,integer,-,-)integer", 0 },
	{ "get_current_dir_name", "get_current_dir_name()-", 0 },
	{ "setmntent", "setmntent(-,-)-", 0 },
	{ "endmntent", "endmntent(-)integer", 0 },
	{ "mkostemps", "mkostemps(-,integer,integer)integer", 0 },
	{ "mkdtemp", "mkdtemp(-)-", 0 },
	{ "mktemp", "mktemp(-)-", 0 },
	{ "fdopen", "fdopen(fd,-)-", 0 },
	{ "fclose", "fclose(-)integer", 0 },
	{ "fileno", "fileno(-)integer", 0 },
	{ "fread", "fread(-,integer,integer,-)integer", 0 },
	{ "fwrite", "fwrite(-,integer,integer,-)integer", 0 },
	{ "fgetc", "fgetc(-)integer", 0 },
	{ "fputc", "fputc(integer,-)integer", 0 },
	{ "ungetc", "ungetc(integer,-)integer", 0 },
	{ "fgets", "fgets(-,integer,-)-", 0 },
	{ "fputs", "fputs(-,-)integer", 0 },
	{ "getdelim", "getdelim(-,-,integer,-)integer", 0 },
	{ "getline", "getline(-,-,-)integer", 0 },
	{ "getw", "getw(-)integer", 0 },
	{ "putw", "putw(integer,-)integer", 0 },
	{ "vfprintf", "vfprintf(-,-,integer)integer", 0 },
	{ "fprintf", "fprintf(-,-)integer", 0 },
	{ "vfscanf", "vfscanf(-,-,integer)integer", 0 },
	{ "fscanf", "fscanf(-,-)integer", 0 },
	{ "fflush", "fflush(-)integer", 0 },
	{ "fseek", "fseek(-,integer,integer)integer", 0 },
	{ "fseeko", "fseeko(-,integer,integer)integer", 0 },
	{ "ftell", "ftell(-)integer", 0 },
	{ "ftello", "ftello(-)integer", 0 },
	{ "rewind", "rewind(-)void", 0 },
	{ "fgetpos", "fgetpos(-,-)integer", 0 },
	{ "fsetpos", "fsetpos(-,-)integer", 0 },
	{ "feof", "feof(-)integer", 0 },
	{ "ferror", "ferror(-)integer", 0 },
	{ "clearerr", "clearerr(-)void", 0 },
	{ "setvbuf", "setvbuf(-,-,integer,integer)integer", 0 },
	{ "setbuf", "setbuf(-,-)void", 0 },
	{ "setbuffer", "setbuffer(-,-,integer)void", 0 },
	{ "setlinebuf", "setlinebuf(-)void", 0 },
	{ "flockfile", "flockfile(-)void", 0 },
	{ "ftrylockfile", "ftrylockfile(-)integer", 0 },
	{ "funlockfile", "funlockfile(-)void", 0 },
	{ "__fbufsize", "__fbufsize(-)integer", 0 },
	{ "__fpending", "__fpending(-)integer", 0 },
	{ "__flbf", "__flbf(-)integer", 0 },
	{ "__freadable", "__freadable(-)integer", 0 },
	{ "__fwritable", "__fwritable(-)integer", 0 },
	{ "__freading", "__freading(-)integer", 0 },
	{ "__fwriting", "__fwriting(-)integer", 0 },
	{ "__fsetlocking", "__fsetlocking(-,integer)integer", 0 },
	{ "fgetwc", "fgetwc(-)integer", 0 },
	{ "fputwc", "fputwc(integer,-)integer", 0 },
	{ "ungetwc", "ungetwc(integer,-)integer", 0 },
	{ "fgetws", "fgetws(-,integer,-)-", 0 },
	{ "fputws", "fputws(-,-)integer", 0 },
	{ "vfwprintf", "vfwprintf(-,-,integer)integer", 0 },
	{ "fwprintf", "fwprintf(-,-)integer", 0 },
	{ "fwide", "fwide(-,integer)integer", 0 },
	{ "vfwscanf", "vfwscanf(-,-,integer)integer", 0 },
	{ "fwscanf", "fwscanf(-,-)integer", 0 },
	{ "__overflow", "__overflow(-,integer)integer", 0 },
	{ "__uflow", "__uflow(-)integer", 0 },
	{ "__underflow", "__underflow(-)integer", 0 },
	{ "__vfprintf_chk", "__vfprintf_chk(-,integer,-,integer)integer", 0 },
	{ "__fprintf_chk", "__fprintf_chk(-,integer,-)integer", 0 },
	{ "__isoc99_vfscanf", "__isoc99_vfscanf(-,-,integer)integer", 0 },
	{ "__isoc99_fscanf", "__isoc99_fscanf(-,-)integer", 0 },
	{ "__fpurge", "__fpurge(-)void", 0 },
	{ "__vfwprintf_chk", "__vfwprintf_chk(-,integer,-,integer)integer", 0 },
	{ "__fwprintf_chk", "__fwprintf_chk(-,integer,-)integer", 0 },
	{ "__isoc99_vfwscanf", "__isoc99_vfwscanf(-,-,integer)integer", 0 },
	{ "__isoc99_fwscanf", "__isoc99_fwscanf(-,-)integer", 0 },
	{ "vdprintf", "vdprintf(fd,-,integer)integer", 0 },
	{ "dprintf", "dprintf(fd,-)integer", 0 },
	{ "puts", "puts(-)integer", 0 },
	{ "putchar", "putchar(integer)integer", 0 },
	{ "getchar", "getchar()integer", 0 },
	{ "vprintf", "vprintf(-,integer)integer", 0 },
	{ "printf", "printf(-)integer", 0 },
	{ "vscanf", "vscanf(-,integer)integer", 0 },
	{ "scanf", "scanf(-)integer", 0 },
	{ "perror", "perror(-)void", 0 },
	{ "getwchar", "getwchar()integer", 0 },
	{ "putwchar", "putwchar(integer)integer", 0 },
	{ "vwprintf", "vwprintf(-,integer)integer", 0 },
	{ "wprintf", "wprintf(-)integer", 0 },
	{ "vwscanf", "vwscanf(-,integer)integer", 0 },
	{ "wscanf", "wscanf(-)integer", 0 },
	{ "canonicalize_file_name", "canonicalize_file_name(-)-", 0 },
	{ "getwd", "getwd(-)-", 0 },
	{ "scandirat", "scandirat(integer,-,-,-,-)integer", 0 },
	{ "fts_open", "fts_open(-,integer,-)-", 0 },
	{ "fts_read", "fts_read(-)-", 0 },
	{ "fts_children", "fts_children(-,integer)-", 0 },
	{ "fts_set", "fts_set(-,-,integer)integer", 0 },
	{ "fts_close", "fts_close(-)integer", 0 },
	{ "__vdprintf_chk", "__vdprintf_chk(fd,integer,-,integer)integer", 0 },
	{ "__dprintf_chk", "__dprintf_chk(fd,integer,-)integer", 0 },
	{ "__vprintf_chk", "__vprintf_chk(integer,-,integer)integer", 0 },
	{ "__printf_chk", "__printf_chk(integer,-)integer", 0 },
	{ "__vwprintf_chk", "__vwprintf_chk(integer,-,integer)integer", 0 },
	{ "__wprintf_chk", "__wprintf_chk(integer,-)integer", 0 },
	{ "__isoc99_vwscanf", "__isoc99_vwscanf(-,integer)integer", 0 },
	{ "__isoc99_wscanf", "__isoc99_wscanf(-)integer", 0 },
	{ "bypass_directory_name", "bypass_directory_name(fd,out:string,integer)integer", 1 },
	{ "bypass_map_status", "bypass_map_status(fd,out:integer[])integer", 1 },
	{ "bypass_map_piece", "bypass_map_piece(fd,inout:integer,out:bytes,integer)integer", 1 },
	{ "bypass_poll_home", "bypass_poll_home(fd[],symbols:poll_events[],out:symbols:poll_events[],integer,integer)integer", 2 },
	{ "bypass_socket_connect", "bypass_socket_connect(fd,bytes,integer)integer", 1 },
	{ "bypass_socket_send_message", "bypass_socket_send_message(fd,bytes,integer,symbols:message_flags,bytes,integer,bytes,integer,fd[],integer)integer", 1 },
	{ "socket", "socket(symbols:address_family,symbols:socket_type,integer)fd-new", 2 },
	{ "bypass_socket_receive_message", "bypass_socket_receive_message(fd,out:bytes,integer,symbols:message_flags,out:bytes,out:integer,out:bytes,integer,out:integer,out:fd-new[],integer,out:integer,out:symbols:message_flags)integer", 1 },
	{ "bypass_get_file_flags", "bypass_get_file_flags(fd,out:symbols:open_flags)integer", 1 },
	{ "bypass_set_file_flags", "bypass_set_file_flags(fd,symbols:open_flags)integer", 1 },
	{ "bypass_lock_file", "bypass_lock_file(fd,symbols:lock_command,inout:record:flock)integer", 1 },
	{ "bypass_control_file", "bypass_control_file(fd,symbols:file_control,integer)integer", 1 },
	{ "bypass_file_number", "bypass_file_number(fd,symbols:file_number,out:integer)integer", 1 },
	{ "bypass_set_attributes", "bypass_set_attributes(fd,integer)integer", 1 },
	{ "bypass_clone_range", "bypass_clone_range(fd,fd,integer,integer,integer)integer", 1 },
	{ "bypass_window", "bypass_window(fd,integer,inout:record:winsize)integer", 1 },
	{ "pread", "pread(fd,out:bytes,integer,integer)integer", 1 },
	{ "bypass_epoll_change", "bypass_epoll_change(fd,integer,fd,integer,integer)integer", 1 },
	{ "bypass_epoll_make", "bypass_epoll_make()fd-new", 2 },
	{ "bypass_epoll_take", "bypass_epoll_take(fd,out:integer[],out:integer[],integer,integer)integer", 1 },
};

const struct bypass_spec bypass_spec = {
	BYPASS_ABI,
	"paths",
	"spec.bp",
	"d0808e58d047aee528f272e88f95ec7fb2fe95e40db268cefe2d828dd37cee65",
	operations,
	282,
	&bypass_symbols_errno,
};
