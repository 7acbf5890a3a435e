#pragma once
// Models by what they match, so that each name of a program is looked up once.

#include <functional>
#include <vector>

#include "flow/name_table.h"
#include "program/code.h"

namespace candor {

/// Points into the models.
struct ModelTables {
  explicit ModelTables(const ApiModels& models);

  const ApiModels& models;
  NameTable selectors;  // models of messages with a selector, whatever else they ask for
  NameTable types;      // models of messages to a class, whatever the selector
  NameTable symbols;    // functions and variables
  NameTable texts;
  HostTable hosts;
  std::vector<std::uint32_t> kinds;  // by model: bits 1 << ApiEntryKind

  bool has(std::uint32_t model, ApiEntryKind kind) const {
    return (kinds[model] >> static_cast<unsigned>(kind) & 1) != 0;
  }
};

/// What a table says of the strings of all images; every string is looked up once. Not thread-safe.
class NameMemo {
 public:
  using Find = std::function<void(std::string_view, std::vector<std::uint32_t>&)>;

  NameMemo(const ProgramCode& code, Find find);
  /// Models, ascending, each once.
  std::span<const std::uint32_t> of(ImageId image, StringId name);

 private:
  const ProgramCode* code_;
  Find find_;
  std::vector<std::vector<std::uint32_t>> known_;  // by image and string: index into lists_ plus 1
  std::vector<std::vector<std::uint32_t>> lists_;  // 0: none
};

}  // namespace candor
