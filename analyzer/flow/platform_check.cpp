#include "flow/platform_check.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace candor {
namespace {

using Version = std::array<std::uint64_t, 3>;

std::optional<Version> parse_version(std::string_view text) {
  Version version{};
  for (std::uint64_t& part : version) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), part);
    if (error != std::errc{}) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    if (text.empty()) return version;
    if (!text.starts_with('.')) return std::nullopt;
    text.remove_prefix(1);
  }
  return version;
}

std::optional<Version> minimum_of(const Program& program, ImageId image) {
  const UnitView& unit = *program.image(image).unit;
  if (const auto own = parse_version(unit.string(unit.identity.min_os))) return own;
  return parse_version(program.component(program.image(image).component).min_os);
}

/// The version in the last three arguments: compiler-rt's os_version_check.c.
std::optional<Version> asked_for(std::string_view function, std::span<const std::uint64_t> arguments) {
  const bool with_platform = function == "__isPlatformVersionAtLeast" && arguments.size() == 4;
  const bool without = function == "__isOSVersionAtLeast" && arguments.size() == 3;
  if (!with_platform && !without) return std::nullopt;
  Version version{};
  std::ranges::copy(arguments.last(3), version.begin());
  return version;
}

}  // namespace

std::optional<bool> platform_check_holds(const Program& program, ImageId image, std::string_view function,
                                         std::span<const std::uint64_t> arguments) {
  const auto version = asked_for(function, arguments);
  if (!version) return std::nullopt;
  const auto minimum = minimum_of(program, image);
  if (!minimum || *version > *minimum) return std::nullopt;
  return true;
}

}  // namespace candor
