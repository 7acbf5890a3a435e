#pragma once
// What APIs make of constant text, on plain strings.

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "flow/api.h"

namespace candor {

/// Each word's first letter in upper case, the others in lower case; ASCII only.
std::string capitalized(std::string_view text);
/// The bytes that base64 text stands for; nothing when it is none.
std::optional<std::string> decode_base64(std::string_view text);
/// A printf or NSString format with its directives replaced in order. Nothing when a directive has no value.
std::optional<std::string> fill_format(std::string_view format, std::span<const std::string> values);
/// One text changed as a fold says; Join, Format and Xor leave it as it is.
std::optional<std::string> fold_one(Folding folding, std::string_view text);

}  // namespace candor
