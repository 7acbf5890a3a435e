#pragma once
// Typed indices over the tables of the linked program.

#include <cstdint>

namespace candor {

enum class ComponentId : std::uint32_t {};
enum class ImageId : std::uint32_t {};

constexpr std::uint32_t index(ComponentId id) { return static_cast<std::uint32_t>(id); }
constexpr std::uint32_t index(ImageId id) { return static_cast<std::uint32_t>(id); }

}  // namespace candor
