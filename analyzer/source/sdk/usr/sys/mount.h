// Stand-in for <sys/mount.h>: file system status, a required-reason API.
#pragma once

#include <sys/types.h>

#define MFSTYPENAMELEN 16
#define MNT_RDONLY 1
#define MNT_NOWAIT 2
#define MNT_WAIT 1

typedef struct fsid {
  int32_t val[2];
} fsid_t;
struct statfs {
  uint32_t f_bsize;
  int32_t f_iosize;
  uint64_t f_blocks;
  uint64_t f_bfree;
  uint64_t f_bavail;
  uint64_t f_files;
  uint64_t f_ffree;
  fsid_t f_fsid;
  uid_t f_owner;
  uint32_t f_type;
  uint32_t f_flags;
  uint32_t f_fssubtype;
  char f_fstypename[MFSTYPENAMELEN];
  char f_mntonname[1024];
  char f_mntfromname[1024];
  uint32_t f_reserved[8];
};

__BEGIN_DECLS
int statfs(const char* path, struct statfs* buffer);
int fstatfs(int descriptor, struct statfs* buffer);
int getfsstat(struct statfs* buffer, int size, int mode);
int getmntinfo(struct statfs** buffer, int mode);
__END_DECLS
