#pragma once
// From a file's path, or its entry in a compile_commands.json, to the command that compiles it.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "source/project/compile_command.h"
#include "source/project/project_index.h"

namespace candor {

/// One entry of a compile_commands.json, decoded. Paths are absolute or relative to `directory`.
struct RecordedCommand {
  std::string root;       // absolute path of the project when the entry was recorded
  std::string directory;  // working directory of the compiler
  std::string file;
  std::vector<std::string> arguments;  // the compiler's name first
};

/// The command for the file at `path`, relative to the project's root. What a recorded command says beyond
/// definitions, header search, forced headers and language is dropped, as are its paths outside the project.
/// Without one, the nearest prefix header is included; header search is left to the front end.
CompileCommand synthesize(std::string_view path, const ProjectIndex& index,
                          const std::optional<RecordedCommand>& recorded);

}  // namespace candor
