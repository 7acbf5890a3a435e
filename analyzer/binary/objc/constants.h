#pragma once
// Constant objects of an image: CFStrings, and the numbers and collections that Clang emits as data.

#include <optional>

#include "binary/objc/context.h"

namespace candor::objc {

/// Appends the `__cfstring` sections' strings to the unit's constants.
void read_cfstrings(Context& context);
/// The text of the CFString at an address; nothing when not readable, which is reported.
std::optional<StringId> cfstring_at(Context& context, std::uint64_t address);

/// Appends the constant numbers, arrays and dictionaries (-fobjc-constant-literals) to the unit's
/// collections, in section order. Numbers are also written into the elements that lead to them.
void read_collections(Context& context);

}  // namespace candor::objc
