// Stand-in for <mach-o/loader.h>: the headers of an image.
#pragma once

#include <mach/machine.h>

#define MH_MAGIC 0xfeedface
#define MH_CIGAM 0xcefaedfe
#define MH_MAGIC_64 0xfeedfacf
#define MH_CIGAM_64 0xcffaedfe
#define MH_EXECUTE 2
#define MH_DYLIB 6
#define MH_PIE 0x200000
#define LC_REQ_DYLD 0x80000000
#define LC_SEGMENT 0x1
#define LC_SYMTAB 0x2
#define LC_DYSYMTAB 0xb
#define LC_LOAD_DYLIB 0xc
#define LC_ID_DYLIB 0xd
#define LC_SEGMENT_64 0x19
#define LC_UUID 0x1b
#define LC_CODE_SIGNATURE 0x1d
#define LC_ENCRYPTION_INFO 0x21
#define LC_ENCRYPTION_INFO_64 0x2c
#define LC_MAIN (0x28 | LC_REQ_DYLD)
#define SEG_PAGEZERO "__PAGEZERO"
#define SEG_TEXT "__TEXT"
#define SEG_DATA "__DATA"
#define SEG_LINKEDIT "__LINKEDIT"
#define SECT_TEXT "__text"
#define SECTION_TYPE 0xff
#define S_LAZY_SYMBOL_POINTERS 7
#define S_NON_LAZY_SYMBOL_POINTERS 6

struct mach_header {
  uint32_t magic;
  cpu_type_t cputype;
  cpu_subtype_t cpusubtype;
  uint32_t filetype, ncmds, sizeofcmds, flags;
};
struct mach_header_64 {
  uint32_t magic;
  cpu_type_t cputype;
  cpu_subtype_t cpusubtype;
  uint32_t filetype, ncmds, sizeofcmds, flags, reserved;
};
struct load_command {
  uint32_t cmd, cmdsize;
};
struct segment_command {
  uint32_t cmd, cmdsize;
  char segname[16];
  uint32_t vmaddr, vmsize, fileoff, filesize;
  vm_prot_t maxprot, initprot;
  uint32_t nsects, flags;
};
struct segment_command_64 {
  uint32_t cmd, cmdsize;
  char segname[16];
  uint64_t vmaddr, vmsize, fileoff, filesize;
  vm_prot_t maxprot, initprot;
  uint32_t nsects, flags;
};
struct section {
  char sectname[16], segname[16];
  uint32_t addr, size, offset, align, reloff, nreloc, flags, reserved1, reserved2;
};
struct section_64 {
  char sectname[16], segname[16];
  uint64_t addr, size;
  uint32_t offset, align, reloff, nreloc, flags, reserved1, reserved2, reserved3;
};
struct uuid_command {
  uint32_t cmd, cmdsize;
  uint8_t uuid[16];
};
struct symtab_command {
  uint32_t cmd, cmdsize, symoff, nsyms, stroff, strsize;
};
struct dysymtab_command {
  uint32_t cmd, cmdsize, ilocalsym, nlocalsym, iextdefsym, nextdefsym, iundefsym, nundefsym, tocoff, ntoc, modtaboff,
      nmodtab, extrefsymoff, nextrefsyms, indirectsymoff, nindirectsyms, extreloff, nextrel, locreloff, nlocrel;
};
struct encryption_info_command {
  uint32_t cmd, cmdsize, cryptoff, cryptsize, cryptid;
};
struct encryption_info_command_64 {
  uint32_t cmd, cmdsize, cryptoff, cryptsize, cryptid, pad;
};
struct dylib {
  union {
    uint32_t offset;
  } name;
  uint32_t timestamp, current_version, compatibility_version;
};
struct dylib_command {
  uint32_t cmd, cmdsize;
  struct dylib dylib;
};
