// Stand-in for <sys/statvfs.h>: file system status, a required-reason API.
#pragma once

#include <sys/types.h>

struct statvfs {
  unsigned long f_bsize, f_frsize;
  unsigned f_blocks, f_bfree, f_bavail, f_files, f_ffree, f_favail;
  unsigned long f_fsid, f_flag, f_namemax;
};

__BEGIN_DECLS
int statvfs(const char* path, struct statvfs* buffer);
int fstatvfs(int descriptor, struct statvfs* buffer);
__END_DECLS
