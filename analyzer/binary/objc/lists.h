#pragma once
// The run time's counted lists: of methods, ivars and properties (entsize_list_tt), and of protocols.

#include <cstdint>
#include <optional>
#include <string_view>

#include "binary/objc/context.h"

namespace candor::objc {

/// A list whose entries all lie in the image.
struct List {
  std::uint64_t first = 0;  // address of entry 0
  std::uint32_t count = 0;
  std::uint32_t stride = 0;
  std::uint32_t flags = 0;  // those bits of the entry size that are no size
  ByteSpan entries;
};

/// Reads the header at `address` and checks that every entry is at least `entry_size` long and
/// stands in the image; otherwise reports and gives nothing. More than limits::kMaxMethodsPerList entries are
/// cut, with a report. `flag_mask` tells which bits of the entry size are flags.
std::optional<List> read_list(Context& context, std::uint64_t address, std::uint32_t entry_size,
                              std::uint32_t flag_mask, std::string_view what);

/// Appends the methods of the list at `address` (kNowhere: none) to the unit, with `flags` (MemberFlag).
void read_methods(Context& context, std::uint64_t address, std::uint32_t flags);
void read_ivars(Context& context, std::uint64_t address);
void read_properties(Context& context, std::uint64_t address, std::uint32_t flags);
/// Appends the names of the protocol list at `address` (kNowhere: none) to the unit's name pool.
void read_protocol_names(Context& context, std::uint64_t address);

/// `table`'s elements since it held `first`.
template <class T>
Range range_since(const std::vector<T>& table, std::size_t first) {
  return {static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(table.size() - first)};
}

}  // namespace candor::objc
