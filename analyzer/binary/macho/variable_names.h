#pragma once
// Which variable of an image an address belongs to, for what code does with it.

#include <cstdint>
#include <string_view>
#include <unordered_map>

#include "binary/macho/code_parts.h"

namespace candor::macho {

/// Answers for addresses in sections of data. `parts` must outlive the object.
class VariableNames {
 public:
  explicit VariableNames(CodeParts& parts) : parts_(parts) {}

  /// A Variable: of a symbol, inside one's variable, or named by the address.
  Meaning at(std::uint64_t address);

 private:
  const DefinedSymbol* symbol_at(std::uint64_t address) const;
  const DefinedSymbol* symbol_before(std::uint64_t address);
  bool has_local_symbols(const Section& section);
  bool is_shared(const DefinedSymbol& symbol);
  StringId name_of(const DefinedSymbol& symbol);

  static constexpr std::uint64_t kSeveral = ~std::uint64_t{0};

  CodeParts& parts_;
  // Looked up only, never walked.
  std::unordered_map<std::string_view, std::uint64_t> local_names_;  // where; kSeveral: at several places
  std::unordered_map<std::uint64_t, bool> local_sections_;           // by address
};

}  // namespace candor::macho
