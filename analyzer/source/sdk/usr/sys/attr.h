// Stand-in for <sys/attr.h>: attribute lists of files, a required-reason API.
#pragma once

#include <sys/types.h>
#include <sys/_timespec.h>

#define ATTR_BIT_MAP_COUNT 5
#define ATTR_CMN_NAME 0x1
#define ATTR_CMN_CRTIME 0x200
#define ATTR_CMN_MODTIME 0x400
#define ATTR_CMN_CHGTIME 0x800
#define ATTR_CMN_ACCTIME 0x1000
#define ATTR_CMN_RETURNED_ATTRS 0x80000000
#define ATTR_VOL_INFO 0x80000000
#define ATTR_VOL_SIZE 0x4
#define ATTR_VOL_SPACEFREE 0x8
#define ATTR_VOL_SPACEAVAIL 0x10
#define ATTR_FILE_TOTALSIZE 0x2

typedef uint32_t attrgroup_t;
struct attrlist {
  u_short bitmapcount;
  u_int16_t reserved;
  attrgroup_t commonattr, volattr, dirattr, fileattr, forkattr;
};
typedef struct attrreference {
  int32_t attr_dataoffset;
  u_int32_t attr_length;
} attrreference_t;

__BEGIN_DECLS
int getattrlist(const char* path, void* list, void* buffer, size_t size, unsigned options);
int fgetattrlist(int descriptor, void* list, void* buffer, size_t size, unsigned options);
int getattrlistat(int folder, const char* path, void* list, void* buffer, size_t size, unsigned long options);
int getattrlistbulk(int folder, void* list, void* buffer, size_t size, uint64_t options);
int setattrlist(const char* path, void* list, void* buffer, size_t size, unsigned options);
__END_DECLS
