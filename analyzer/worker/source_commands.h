#pragma once
// How each source file of an input is compiled: as recorded beside it, or as its place in the project tells.

#include <map>
#include <string>
#include <vector>

#include "input/artifact.h"
#include "source/project/synthesize.h"
#include "unit/unit.h"

namespace candor {

class SourceCommands {
 public:
  /// `units`: of the other artifacts of the input, read before; those with recorded commands count, the
  /// earlier before the later.
  SourceCommands(const Input& input, const std::vector<const UnitView*>& units);

  /// `path` is relative to the project's root.
  CompileCommand command_of(const std::string& path) const;

 private:
  void add(const UnitView& unit, const Document& document);

  ProjectIndex index_;
  std::map<std::string, RecordedCommand> recorded_;  // by path relative to the root
};

/// Where the project was when absolute paths of its files were recorded, perhaps on another machine: the
/// folder that makes most of them files of the index; empty when none is.
std::string recorded_root(const std::vector<std::string>& absolute_paths, const ProjectIndex& index);

}  // namespace candor
