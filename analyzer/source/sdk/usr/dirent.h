// Stand-in for <dirent.h>.
#pragma once

#include <sys/types.h>

#define DT_UNKNOWN 0
#define DT_FIFO 1
#define DT_CHR 2
#define DT_DIR 4
#define DT_BLK 6
#define DT_REG 8
#define DT_LNK 10
#define DT_SOCK 12
struct dirent {
  ino_t d_ino;
  uint64_t d_seekoff;
  uint16_t d_reclen, d_namlen;
  uint8_t d_type;
  char d_name[1024];
};
typedef struct _dirdesc DIR;

__BEGIN_DECLS
DIR* opendir(const char* path);
DIR* fdopendir(int descriptor);
struct dirent* readdir(DIR* folder);
int readdir_r(DIR* folder, struct dirent* entry, struct dirent** result);
void rewinddir(DIR* folder);
int closedir(DIR* folder);
int dirfd(DIR* folder);
int scandir(const char* path, struct dirent*** list, int (*select)(const struct dirent*),
            int (*compare)(const struct dirent**, const struct dirent**));
int alphasort(const struct dirent** left, const struct dirent** right);
__END_DECLS
