#pragma once
// An arm64 object linked all alone, so that its code can be read as that of an image.

#include <cstdint>
#include <vector>

#include "base/problem.h"
#include "binary/macho/image.h"

namespace candor::macho {

/// The object with its relocations applied. Undefined symbols have made-up addresses behind its sections, so
/// have the slots that code loads symbols' addresses from, and common symbols.
struct LinkedObject {
  static constexpr std::uint64_t kExternalSize = 256;  // addresses that each undefined symbol has to itself

  std::vector<std::byte> bytes;  // what the image's slice is
  Image image;                   // all addresses moved up by `slide`
  std::uint64_t slide = 0;
  std::uint32_t externals = 0;  // index of the section of undefined symbols: one for each of image.symbols
};

/// `slide` is a multiple of a page and not 0: no address of the object may look like a small number.
/// Relocations that cannot be applied are skipped; reading the image has reported what is malformed.
LinkedObject link_object(const Image& object, std::uint64_t slide);

}  // namespace candor::macho
