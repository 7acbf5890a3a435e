#pragma once
// Pointers of an image read field by field, without a search for each.

#include <cstddef>
#include <cstdint>

#include "binary/macho/image.h"

namespace candor::objc {

/// The address of what a null pointer leads to. Not 0, where an object file may have real data.
inline constexpr std::uint64_t kNowhere = ~std::uint64_t{0};

/// Gives what Image::pointer_at gives, remembering where the last fixup was found: structures are read in
/// address order, so the next one is mostly its neighbour. `image` must outlive the reader.
class PointerReader {
 public:
  explicit PointerReader(const macho::Image& image) : image_(image) {}

  macho::Pointer at(std::uint64_t address);

 private:
  /// Index of the first fixup that is not before `address`.
  std::size_t position(std::uint64_t address) const;

  const macho::Image& image_;
  std::size_t last_ = 0;
};

}  // namespace candor::objc
