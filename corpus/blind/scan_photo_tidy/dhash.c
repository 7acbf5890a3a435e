#include "dhash.h"

uint64_t dhash_of_grey(const uint8_t *grey) {
  uint64_t hash = 0;
  for (int y = 0; y < 8; y++)
    for (int x = 0; x < 8; x++)
      hash = hash << 1 | (grey[y * 9 + x] < grey[y * 9 + x + 1]);
  return hash;
}

int dhash_distance(uint64_t a, uint64_t b) {
  return __builtin_popcountll(a ^ b);
}
