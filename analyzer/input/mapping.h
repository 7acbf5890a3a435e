#pragma once
// A file mapped read-only: containers and plain artifacts are read where they are.

#include <cstddef>

#include "base/byte_reader.h"
#include "base/result.h"

namespace candor::input {

/// A private read-only map of a whole file; empty for an empty file.
class Mapping {
 public:
  Mapping() = default;
  /// Errors: CannotRead (not a regular file, or the map fails).
  static Result<Mapping> open(int fd);
  Mapping(Mapping&& other) noexcept;
  Mapping& operator=(Mapping&& other) noexcept;
  ~Mapping();

  ByteSpan bytes() const { return {data_, size_}; }

 private:
  const std::byte* data_ = nullptr;
  std::size_t size_ = 0;
};

}  // namespace candor::input
