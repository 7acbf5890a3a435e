#pragma once
// A checkout's translation units and how each is compiled: what the parent tells the worker of source once.

#include <cstdint>
#include <string>
#include <vector>

#include "base/byte_reader.h"
#include "base/result.h"
#include "source/project/compile_command.h"

namespace candor {

struct SourceUnit {
  std::string path;           // of the main file, relative to the project's root
  std::uint32_t command = 0;  // SourceProject::commands
};

struct SourceProject {
  std::vector<std::string> files;  // all that a translation unit may ask for, relative to the root, sorted
  std::vector<CompileCommand> commands;  // each once
  std::vector<SourceUnit> units;
};

/// All that makes one command different from another.
std::string pack(const CompileCommand& command);

std::string pack(const SourceProject& project);
/// Errors: Malformed.
Result<SourceProject> unpack_project(ByteSpan bytes);

}  // namespace candor
