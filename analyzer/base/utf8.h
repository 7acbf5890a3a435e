#pragma once
// Makes text from files valid UTF-8: every string of a unit or a report passes here first.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace candor {

/// Bytes of the well-formed UTF-8 sequence at the start of `text`, which is not empty; 0 when there is none.
/// Source: RFC 3629, section 4.
std::size_t utf8_sequence_length(std::string_view text);

/// `text` with each byte that is not part of well-formed UTF-8 replaced by U+FFFD.
std::string valid_utf8(std::string_view text);

/// Appends a code point; a surrogate or a value past U+10FFFF becomes U+FFFD.
void append_utf8(std::string& out, std::uint32_t code_point);

/// UTF-16 bytes (an odd last byte is ignored) as UTF-8; unpaired surrogates become U+FFFD.
std::string utf16_to_utf8(std::string_view bytes, bool big_endian);

}  // namespace candor
