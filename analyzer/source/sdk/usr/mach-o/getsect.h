// Stand-in for <mach-o/getsect.h>: sections of a loaded image.
#pragma once

#include <mach-o/loader.h>

__BEGIN_DECLS
uint8_t* getsectiondata(const struct mach_header_64* header, const char* segment, const char* section,
                        unsigned long* size);
uint8_t* getsegmentdata(const struct mach_header_64* header, const char* segment, unsigned long* size);
char* getsectdata(const char* segment, const char* section, unsigned long* size);
__END_DECLS
