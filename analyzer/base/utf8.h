#pragma once
// Text from files made valid UTF-8, as every string of a unit and every report must be.

#include <string>
#include <string_view>

#include "base/byte_reader.h"

namespace candor {

/// Whether `text` is well-formed UTF-8 (no surrogates, no overlong forms, at most U+10FFFF).
bool is_utf8(std::string_view text);

/// Appends one code point; a surrogate or a value past U+10FFFF becomes U+FFFD.
void append_utf8(std::string& out, char32_t code_point);

/// `text` with each byte that belongs to no well-formed sequence replaced by U+FFFD.
std::string repair_utf8(std::string_view text);

/// Little-endian UTF-16 as UTF-8; unpaired surrogates become U+FFFD, an odd last byte is dropped.
std::string utf16_to_utf8(ByteSpan bytes);

/// The longest prefix of at most `size` bytes that does not end inside a sequence of valid UTF-8.
std::string_view cut_utf8(std::string_view text, std::size_t size);

}  // namespace candor
