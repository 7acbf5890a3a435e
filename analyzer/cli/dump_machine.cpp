#include "cli/dump_machine.h"

#include <fmt/format.h>

#include <charconv>
#include <optional>

#include "base/text.h"
#include "unit/disassembly.h"

namespace candor {
namespace {

/// A line of a function's text, taken apart at the address of its place.
struct PlacedLine {
  std::string text;  // without the place
  std::optional<std::uint64_t> address;
};

/// Places stand outside of strings: " @ 0x100004a1c", maybe with file and line before the address.
PlacedLine take_place(std::string_view line) {
  bool quoted = false;
  for (std::size_t i = 0; i + 3 < line.size(); ++i) {
    if (quoted && line[i] == '\\') {
      ++i;
    } else if (line[i] == '"') {
      quoted = !quoted;
    } else if (!quoted && line.substr(i, 3) == " @ ") {
      const std::size_t hex = line.find("0x", i);
      if (hex == std::string_view::npos) break;
      std::uint64_t address = 0;
      const auto [end, error] =
          std::from_chars(line.data() + hex + 2, line.data() + line.size(), address, 16);
      if (error != std::errc()) break;
      return {std::string(line.substr(0, i)) + std::string(end, line.data() + line.size()), address};
    }
  }
  return {std::string(line), std::nullopt};
}

class MachineText {
 public:
  MachineText(const Disassembly& code, std::uint64_t end) : code_(code), end_(end - 1) {}

  void add(std::string_view line) {
    const PlacedLine placed = take_place(line);
    const bool instruction = line.starts_with("  ") && placed.address;
    if (!instruction) {
      text_ += line, text_ += '\n';
      if (line.starts_with("function ") && placed.address) next_ = *placed.address;
      return;
    }
    if (placed.address != at_) show_up_to(*placed.address);
    at_ = placed.address;
    text_ += "      " + placed.text.substr(2) + '\n';
  }

  /// Instructions behind the last one that something came from.
  void finish() {
    for (auto one = code_.lower_bound(next_); one != code_.end() && one->first <= end_; ++one) show(*one);
  }

  std::string take() { return std::move(text_); }

 private:
  void show_up_to(std::uint64_t address) {
    for (auto one = code_.lower_bound(next_); one != code_.end() && one->first < address; ++one) show(*one);
    if (const auto found = code_.find(address); found != code_.end()) show(*found);
    next_ = std::max(next_, address + 1);
  }
  void show(const Disassembly::value_type& one) {
    text_ += fmt::format("  {:#x}  {}\n", one.first, printable(std::string(one.second)));
    next_ = std::max(next_, one.first + 1);
  }

  const Disassembly& code_;
  std::uint64_t end_;                       // the last address that may be the function's
  std::uint64_t next_ = ~std::uint64_t{0};  // the first address that was not shown
  std::optional<std::uint64_t> at_;
  std::string text_;
};

}  // namespace

Disassembly disassembly_of(const UnitView& unit) {
  Disassembly code;
  for (const StringConstant& one : unit.string_constants) {
    if (unit.string(one.section) == kDisassemblySection) code.emplace(one.address, unit.string(one.value));
  }
  return code;
}

std::string beside_machine_code(std::string_view function, const Disassembly& code, std::uint64_t end) {
  MachineText text(code, end);
  while (!function.empty()) {
    const std::size_t size = std::min(function.find('\n'), function.size());
    const std::string_view line = function.substr(0, size);
    if (line == "}") text.finish();
    text.add(line);
    function.remove_prefix(std::min(size + 1, function.size()));
  }
  return text.take();
}

}  // namespace candor
