#pragma once
// Where in source the code of images comes from, as debug symbols beside them tell.

#include <map>
#include <optional>
#include <vector>

#include "program/program.h"

namespace candor {

/// A place in a source file, in the words of the one who built it. Points into the program's units.
struct DebugLine {
  std::string_view file;
  std::uint32_t line = 0, column = 0;
};

/// Line tables belong to the image of the same UUID, whichever component has it.
class DebugLines {
 public:
  explicit DebugLines(const Program& program);

  /// Nothing: no debug symbols, or code that comes from nowhere.
  std::optional<DebugLine> at(ImageId image, std::uint64_t address) const;
  /// The same by the image's path.
  std::optional<DebugLine> at(std::string_view artifact, std::uint64_t address) const;

 private:
  struct Table {
    const UnitView* unit = nullptr;
    std::vector<std::uint32_t> rows;  // string constants, in order of addresses
  };

  std::map<std::string_view, Table> tables_;    // by UUID
  std::vector<const Table*> of_images_;         // by ImageId; null: none
  std::map<std::string_view, ImageId> images_;  // by path, those with lines
};

}  // namespace candor
