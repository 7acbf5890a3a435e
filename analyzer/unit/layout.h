#pragma once
// Proof that the structs of the schema and the records are the same bytes, so that tables are copied and read
// in place. Included by freeze.cpp and open.cpp only.

#include <bit>
#include <cstddef>
#include <type_traits>

#include "unit/unit.h"
#include "unit/unit_generated.h"

namespace candor {

/// The schema's struct of a record; scalars stand for themselves.
template <class T>
struct FrozenOf {
  using Type = std::uint32_t;
};
#define CANDOR_SAME_LAYOUT(record)                           \
  template <>                                                \
  struct FrozenOf<record> {                                  \
    using Type = frozen::record;                             \
  };                                                         \
  static_assert(sizeof(record) == sizeof(frozen::record));   \
  static_assert(alignof(record) == alignof(frozen::record)); \
  static_assert(std::is_trivially_copyable_v<record>);       \
  static_assert(std::has_unique_object_representations_v<record>) /* no padding, hence the same offsets */

CANDOR_SAME_LAYOUT(Identity);
CANDOR_SAME_LAYOUT(Coverage);
CANDOR_SAME_LAYOUT(ProblemRecord);
CANDOR_SAME_LAYOUT(Library);
CANDOR_SAME_LAYOUT(Import);
CANDOR_SAME_LAYOUT(Export);
CANDOR_SAME_LAYOUT(Reference);
CANDOR_SAME_LAYOUT(StringConstant);
CANDOR_SAME_LAYOUT(Definition);
CANDOR_SAME_LAYOUT(Method);
CANDOR_SAME_LAYOUT(Ivar);
CANDOR_SAME_LAYOUT(Property);
CANDOR_SAME_LAYOUT(Collection);
CANDOR_SAME_LAYOUT(Element);
CANDOR_SAME_LAYOUT(Document);
CANDOR_SAME_LAYOUT(TreeNode);
CANDOR_SAME_LAYOUT(Type);
CANDOR_SAME_LAYOUT(TypeMember);
CANDOR_SAME_LAYOUT(Place);
CANDOR_SAME_LAYOUT(Value);
CANDOR_SAME_LAYOUT(Function);
CANDOR_SAME_LAYOUT(Block);
CANDOR_SAME_LAYOUT(Edge);
CANDOR_SAME_LAYOUT(Instruction);
#undef CANDOR_SAME_LAYOUT

static_assert(sizeof(frozen::Digest) == sizeof(Sha256));
static_assert(std::endian::native == std::endian::little, "frozen units are little-endian and read in place");

}  // namespace candor
