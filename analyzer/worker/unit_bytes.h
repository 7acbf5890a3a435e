#pragma once
// Memory of one frozen unit in the parent: what a child sent or the cache holds, until the report is written.

#include <cstdint>
#include <vector>

#include "base/byte_reader.h"
#include "base/result.h"

namespace candor {

/// Owns the bytes a UnitView looks into; 8-byte aligned. Small units are copied, large ones mapped.
class UnitBytes {
 public:
  /// Takes `size` bytes of `fd` from `offset`, a multiple of the page size; `fd` stays the caller's. The file
  /// must not shrink while this lives. Errors: CannotRead.
  static Result<UnitBytes> read(int fd, std::uint64_t offset, std::uint64_t size);

  UnitBytes(UnitBytes&& other) noexcept;
  UnitBytes& operator=(UnitBytes&& other) noexcept;
  ~UnitBytes();

  ByteSpan span() const { return {data_, size_}; }

 private:
  UnitBytes() = default;

  const std::byte* data_ = nullptr;
  std::size_t size_ = 0;
  std::vector<std::uint64_t> copy_;  // empty when mapped
};

}  // namespace candor
