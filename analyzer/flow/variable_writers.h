#pragma once
// What is stored into the variables and fields of a program, when it is stored in one place only.

#include <string_view>
#include <unordered_map>

#include "flow/value_definitions.h"

namespace candor {

/// Points into the code. Elements of arrays are not looked at.
class VariableWriters {
 public:
  VariableWriters(const ProgramCode& code, const ValueDefinitions& definitions);

  struct Writer {
    FunctionId function{};
    ValueId value{};
    std::uint32_t stores = 0;
    bool escapes = false;  // a local whose address something else has
  };

  /// The only store into what an address means; null: none, more than one, or unknown.
  const Writer* only_store(FunctionId function, ValueId address) const;

 private:
  struct FieldKey {
    std::string_view owner, name;
    bool operator==(const FieldKey&) const = default;
  };
  struct FieldHash {
    std::size_t operator()(const FieldKey& key) const {
      return std::hash<std::string_view>()(key.owner) * 31 + std::hash<std::string_view>()(key.name);
    }
  };

  Writer* writer_of(FunctionId function, ValueId address, bool make);
  void note(FunctionId function, const Instruction& instruction);

  const ProgramCode* code_;
  const ValueDefinitions* definitions_;
  std::unordered_map<std::string_view, Writer> globals_;
  std::unordered_map<FieldKey, Writer, FieldHash> fields_;
  std::unordered_map<std::uint64_t, Writer> locals_;  // by function and value
};

}  // namespace candor
