#pragma once
// The members of an ar archive (a static library).

#include <string_view>
#include <vector>

#include "base/byte_reader.h"
#include "base/problem.h"
#include "base/result.h"

namespace candor::archive {

struct Member {
  std::string_view name;  // long names resolved
  ByteSpan contents;
};

/// Lists the members in file order; symbol tables and the table of long names are left out. A damaged header
/// is a BadArchiveMember and ends the list, because nothing tells where the next one is.
/// Errors: NotAnImage.
/// Source: ar(5) of BSD ("#1/<length>" names) and of GNU binutils ("/<offset>" names).
Result<std::vector<Member>> list_members(ByteSpan archive, ProblemLog& problems);

}  // namespace candor::archive
