#pragma once
// The languages of source files that the front ends of source/ read.

#include <cstdint>
#include <optional>
#include <string_view>

namespace candor {

enum class SourceLanguage : std::uint8_t { C, ObjectiveC, Cxx, ObjectiveCxx };

/// The language of a translation unit by the ending of its path; none for headers and everything else.
std::optional<SourceLanguage> language_of(std::string_view path);

/// Whether the path is that of a header of these languages.
bool is_header(std::string_view path);

}  // namespace candor
