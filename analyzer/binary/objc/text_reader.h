#pragma once
// Names and type encodings of an image, interned into its unit under a budget.

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "binary/macho/image.h"
#include "binary/objc/pointer_reader.h"
#include "unit/unit.h"

namespace candor::objc {

/// Reads text for the unit. A file can point millions of times into one long string; two budgets, in
/// proportion to the image, end that: characters looked at, and characters added to the unit. `image` and
/// `unit` must outlive the reader.
class TextReader {
 public:
  TextReader(const macho::Image& image, Unit& unit);

  /// The NUL-terminated text at an unslid address as valid UTF-8, cut at limits::kMaxStringLength; nothing
  /// when it is not readable or a budget is spent.
  std::optional<StringId> at(std::uint64_t address);
  /// Text already in hand, made valid UTF-8; nothing when a budget is spent.
  std::optional<StringId> intern(std::string_view text);

  bool spent() const { return spent_; }

 private:
  struct Known {
    std::uint64_t address = kNowhere;
    StringId text{};
  };

  const macho::Image& image_;
  Unit& unit_;
  std::vector<Known> known_;  // direct-mapped by address
  std::uint64_t may_look_at_;
  std::uint64_t may_add_;
  bool spent_ = false;
};

}  // namespace candor::objc
