#pragma once

#include <stdint.h>

/// The difference hash of 9 x 8 grey values.
uint64_t dhash_of_grey(const uint8_t *grey);
int dhash_distance(uint64_t a, uint64_t b);
