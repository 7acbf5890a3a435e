// Stand-in for <fts.h>: walks over trees of files.
#pragma once

#include <sys/stat.h>

#define FTS_PHYSICAL 0x10
#define FTS_NOCHDIR 0x4
#define FTS_D 1
#define FTS_F 8
#define FTS_DP 6
typedef struct _ftsent {
  char *fts_accpath, *fts_path;
  struct stat* fts_statp;
  unsigned short fts_info;
  short fts_level;
  char fts_name[1];
} FTSENT;
typedef struct _fts FTS;

__BEGIN_DECLS
FTS* fts_open(char* const* paths, int options, int (*compare)(const FTSENT**, const FTSENT**));
FTSENT* fts_read(FTS* tree);
int fts_close(FTS* tree);
__END_DECLS
