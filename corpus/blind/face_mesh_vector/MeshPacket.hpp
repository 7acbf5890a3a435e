#pragma once

#import <Foundation/Foundation.h>
#include <simd/simd.h>
#include <vector>

namespace fit {

struct Header {
  uint32_t magic;
  uint16_t version;
  uint16_t count;
};

/// A frame of points as the fitting service reads it: header, then x y z as floats.
class MeshPacket {
public:
  void reserve(size_t points) { values_.reserve(points * 3); }
  void add(simd_float3 point) {
    values_.push_back(point.x);
    values_.push_back(point.y);
    values_.push_back(point.z);
  }
  size_t points() const { return values_.size() / 3; }
  NSData* seal() const;

private:
  std::vector<float> values_;
};

} // namespace fit
