#ifndef DG_PROBE_H
#define DG_PROBE_H

#include <stdint.h>

typedef struct {
  char machine[64];
  char build[64];
  uint64_t memory;
  int64_t boot;
} dg_hardware;

void dg_read_hardware(dg_hardware *out);

#endif
