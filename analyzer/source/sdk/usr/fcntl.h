// Stand-in for <fcntl.h>.
#pragma once

#include <sys/types.h>

#define O_RDONLY 0
#define O_WRONLY 1
#define O_RDWR 2
#define O_ACCMODE 3
#define O_NONBLOCK 0x4
#define O_APPEND 0x8
#define O_SHLOCK 0x10
#define O_EXLOCK 0x20
#define O_NOFOLLOW 0x100
#define O_CREAT 0x200
#define O_TRUNC 0x400
#define O_EXCL 0x800
#define O_EVTONLY 0x8000
#define O_NOCTTY 0x20000
#define O_DIRECTORY 0x100000
#define O_SYMLINK 0x200000
#define O_DSYNC 0x400000
#define O_CLOEXEC 0x1000000
#define O_SYNC 0x80
#define AT_FDCWD (-2)
#define AT_SYMLINK_NOFOLLOW 0x20
#define F_DUPFD 0
#define F_GETFD 1
#define F_SETFD 2
#define F_GETFL 3
#define F_SETFL 4
#define F_GETOWN 5
#define F_SETOWN 6
#define F_GETLK 7
#define F_SETLK 8
#define F_SETLKW 9
#define F_PREALLOCATE 42
#define F_RDADVISE 44
#define F_RDAHEAD 45
#define F_NOCACHE 48
#define F_GETPATH 50
#define F_FULLFSYNC 51
#define F_SETNOSIGPIPE 73
#define F_GETNOSIGPIPE 74
#define F_BARRIERFSYNC 85
#define F_ALLOCATECONTIG 2
#define F_ALLOCATEALL 4
#define F_PEOFPOSMODE 3
#define FD_CLOEXEC 1
#define F_RDLCK 1
#define F_UNLCK 2
#define F_WRLCK 3
#define LOCK_SH 1
#define LOCK_EX 2
#define LOCK_NB 4
#define LOCK_UN 8

struct flock {
  off_t l_start, l_len;
  pid_t l_pid;
  short l_type, l_whence;
};
typedef struct fstore {
  unsigned fst_flags;
  int fst_posmode;
  off_t fst_offset, fst_length, fst_bytesalloc;
} fstore_t;

__BEGIN_DECLS
int open(const char* path, int flags, ...);
int openat(int folder, const char* path, int flags, ...);
int creat(const char* path, mode_t mode);
int fcntl(int descriptor, int command, ...);
int flock(int descriptor, int operation);
__END_DECLS
