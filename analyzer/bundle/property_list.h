#pragma once
// Property lists in all their forms (XML, binary, old style, strings files) as a tree.

#include "base/limits.h"
#include "base/problem.h"
#include "base/result.h"
#include "bundle/value.h"

namespace candor::bundle {

/// Decodes a property list whose form its first bytes tell.
///
/// What libplist cannot survive (object graphs that expand past limits::kMaxTreeNodes, depth past
/// limits::kMaxTreeDepth, tables outside the file) is refused before it is called.
/// Errors: BadPropertyList.
Result<Value> decode_property_list(ByteSpan bytes, ProblemLog& problems);

/// Checks a binary property list's trailer, offset table and object graph. Errors: BadPropertyList.
Status check_binary_plist(ByteSpan bytes);
/// Checks nesting and number of elements of an XML property list. Errors: BadPropertyList.
Status check_xml_plist(std::string_view text);

/// Decodes the old text form, `{ key = value; }`, and the form of strings files, `"key" = "value";`, which is
/// a dictionary without braces. Errors: BadPropertyList with the line.
Result<Value> parse_old_style(std::string_view text, std::uint32_t max_values = limits::kMaxTreeNodes);

}  // namespace candor::bundle
