// Stand-in for <mach-o/nlist.h>: symbols of an image.
#pragma once

#include <stdint.h>

#define N_STAB 0xe0
#define N_TYPE 0x0e
#define N_EXT 0x01
struct nlist {
  union {
    uint32_t n_strx;
  } n_un;
  uint8_t n_type, n_sect;
  int16_t n_desc;
  uint32_t n_value;
};
struct nlist_64 {
  union {
    uint32_t n_strx;
  } n_un;
  uint8_t n_type, n_sect;
  uint16_t n_desc;
  uint64_t n_value;
};
