#pragma once
// Which values of a function are elements of a collection that it enumerates.

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "unit/unit.h"

namespace candor {

/// Of one function in SSA form at a time; in slot form nothing is told. Items that are put into a local
/// object and read from it again are those put there last in the order of the text, as compilers lay out
/// loops.
class Enumerations {
 public:
  void enter(const UnitView& unit, const Function& function);
  /// The collection that a load takes an element of; none: it is no such load.
  ValueId collection_of(const Instruction& load) const;

 private:
  /// An address inside a local object, by what makes the object; 0: something else.
  struct LocalAddress {
    std::uint32_t local = 0;
    std::uint64_t offset = 0;
  };
  struct Known {
    std::uint32_t collection = 0;  // that the value points into
    LocalAddress address;
  };

  void look_at(const Instruction& instruction);
  Known known(ValueId value) const { return known_[index(value)]; }

  const UnitView* unit_ = nullptr;
  std::vector<Known> known_;                                                // by value
  std::map<std::pair<std::uint32_t, std::uint64_t>, std::uint32_t> items_;  // by address: collection
};

}  // namespace candor
