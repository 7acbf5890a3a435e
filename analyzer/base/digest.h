#pragma once
// SHA-256 of artifacts: the identity of a unit and the start of its cache key.

#include <array>
#include <cstdint>
#include <string>

#include "base/byte_reader.h"

namespace candor {

using Sha256 = std::array<std::uint8_t, 32>;

Sha256 sha256(ByteSpan bytes);
/// 64 lower-case hexadecimal digits.
std::string to_hex(const Sha256& digest);

}  // namespace candor
