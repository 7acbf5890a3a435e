// Stand-in for <mach-o/dyld.h>: the images of the process.
#pragma once

#include <mach-o/loader.h>
#include <stdbool.h>

__BEGIN_DECLS
uint32_t _dyld_image_count(void);
const struct mach_header* _dyld_get_image_header(uint32_t index);
intptr_t _dyld_get_image_vmaddr_slide(uint32_t index);
const char* _dyld_get_image_name(uint32_t index);
void _dyld_register_func_for_add_image(void (*function)(const struct mach_header* header, intptr_t slide));
void _dyld_register_func_for_remove_image(void (*function)(const struct mach_header* header, intptr_t slide));
int32_t NSVersionOfRunTimeLibrary(const char* name);
int32_t NSVersionOfLinkTimeLibrary(const char* name);
int _NSGetExecutablePath(char* buffer, uint32_t* size);
__END_DECLS
