#pragma once
// Instruction words of an image by address, and what a few of them are without decoding.

#include <cstdint>
#include <vector>

#include "binary/code_image.h"

namespace candor::arm64 {

inline constexpr std::uint64_t kWordSize = 4;

/// The code range that holds an address; null: none.
const CodeRange* code_range_of(const std::vector<CodeRange>& code, std::uint64_t address);
constexpr std::uint64_t end_of(const CodeRange& range) { return range.address + range.bytes.size(); }
/// Word `index` of a range, which must have it.
std::uint32_t word_of(const CodeRange& range, std::uint64_t index);

constexpr bool is_call_word(std::uint32_t word) { return (word & 0xfc000000) == 0x94000000; }
constexpr bool is_page_address_word(std::uint32_t word) { return (word & 0x9f000000) == 0x90000000; }
/// Where a bl at `address` goes.
constexpr std::uint64_t call_target(std::uint64_t address, std::uint32_t word) {
  auto words = static_cast<std::int32_t>(word << 6) >> 6;
  return address + static_cast<std::uint64_t>(std::int64_t{words} * 4);
}
/// Whether what follows the word may begin a function: b, br, ret, brk, udf, padding, or a call that may not
/// return.
constexpr bool may_end_function(std::uint32_t word) {
  return (word & 0xfc000000) == 0x14000000 || (word & 0xfe000000) == 0xd6000000 ||
         (word & 0xffe0001f) == 0xd4200000 || word >> 16 == 0 || word == 0xd503201f || is_call_word(word);
}
/// Whether functions that save registers begin like this: stp …, [sp, #-n]!, sub sp, sp, #n, pacibsp.
constexpr bool begins_frame(std::uint32_t word) {
  return (word & 0xffc003e0) == 0xa98003e0 || (word & 0xffc003e0) == 0x6d8003e0 ||
         (word & 0xff8003ff) == 0xd10003ff || word == 0xd503237f;
}

}  // namespace candor::arm64
