#pragma once
// Which objects a function compares with a class before it uses them: machine code has the question of a
// cast, but not the cast.

#include <cstdint>
#include <vector>

#include "unit/unit.h"

namespace candor {

/// Of one function in SSA form at a time; in slot form nothing is told.
class ClassChecks {
 public:
  void enter(const UnitView& unit, const Function& function);
  /// The classes that the object was compared with before this instruction, in the order of the text.
  std::vector<StringId> before(const Instruction& send, ValueId object) const;

 private:
  struct Check {
    std::uint32_t object = 0;  // what it is a copy of
    StringId type{};
    const Instruction* at = nullptr;
  };

  void look_at(const Instruction& instruction);
  std::uint32_t origin(ValueId value) const { return origins_[index(value)]; }
  bool gives_class(std::uint32_t value) const;

  const UnitView* unit_ = nullptr;
  std::uint32_t first_value_ = 0;
  std::vector<std::uint32_t> origins_;             // by value: what it is a copy of, or itself
  std::vector<const Instruction*> class_objects_;  // by value: what makes it one
  std::vector<Check> checks_;
};

}  // namespace candor
