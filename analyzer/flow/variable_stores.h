#pragma once
// Where the program writes its fields and global variables.

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "flow/function_body.h"

namespace candor {

/// A place in the code.
struct InstructionPlace {
  FunctionId function{};
  std::uint32_t instruction = 0;
  auto operator<=>(const InstructionPlace&) const = default;
};

/// All stores of a program by the field or variable that they write; class and field, or an empty class and
/// the variable.
class VariableStores {
 public:
  using Name = std::pair<std::string_view, std::string_view>;

  explicit VariableStores(const ProgramCode& code);
  const std::vector<InstructionPlace>& of(Name name) const;

 private:
  void add_function(const ProgramCode& code, FunctionId id);

  std::map<Name, std::vector<InstructionPlace>> stores_;
};

/// The field or global variable at an address; two empty names: another place.
VariableStores::Name variable_at(const FunctionBody& body, ValueId address);

}  // namespace candor
