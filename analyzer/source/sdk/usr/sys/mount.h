// Stand-in for <sys/mount.h>: file system status, a required-reason API.
#pragma once

#include <sys/types.h>

struct statfs {
  uint32_t f_bsize;
  int32_t f_iosize;
  uint64_t f_blocks;
  uint64_t f_bfree;
  uint64_t f_bavail;
  uint64_t f_files;
  uint64_t f_ffree;
  uint8_t rest[2112];
};

extern int statfs(const char* path, struct statfs* buffer);
