// Stand-in for <sys/stat.h>: file status, a required-reason API.
#pragma once

#include <sys/types.h>

struct timespec {
  time_t tv_sec;
  long tv_nsec;
};

struct stat {
  dev_t st_dev;
  mode_t st_mode;
  nlink_t st_nlink;
  ino_t st_ino;
  uid_t st_uid;
  gid_t st_gid;
  dev_t st_rdev;
  struct timespec st_atimespec;
  struct timespec st_mtimespec;
  struct timespec st_ctimespec;
  struct timespec st_birthtimespec;
  off_t st_size;
  int64_t st_blocks;
  int32_t st_blksize;
  uint32_t st_flags;
  uint32_t st_gen;
  int32_t st_lspare;
  int64_t st_qspare[2];
};

extern int stat(const char* path, struct stat* buffer);
extern int lstat(const char* path, struct stat* buffer);
extern int fstat(int descriptor, struct stat* buffer);
extern int mkdir(const char* path, mode_t mode);
