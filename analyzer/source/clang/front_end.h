#pragma once
// The front end of Objective-C, C and C++ source: one file with the headers of its project in, a unit out.

#include <optional>
#include <string>
#include <vector>

#include "base/digest.h"
#include "base/result.h"
#include "source/project/compile_command.h"
#include "source/project/project_index.h"
#include "unit/unit.h"

namespace candor {

/// One translation unit and all it may read. Descriptors are of directories, stay the caller's, and nothing
/// outside of them is opened (links that leave them are as absent files).
struct SourceTask {
  std::string path;  // of the main file, relative to the project's root
  CompileCommand command;
  const ProjectIndex* project = nullptr;
  int project_root = -1;
  int sdk_root = -1;          // of the stand-in headers
  int precompiled_root = -1;  // of the precompiled headers made from them; -1: parse the headers themselves
};

/// A project file that the result depends on. Without a digest: it was looked for and is not there.
struct FileLookup {
  std::string path;  // relative to the project's root
  std::optional<Sha256> digest;

  bool operator==(const FileLookup&) const = default;
};

struct CompiledSource {
  Unit unit;                        // kind Source; places name files by their path relative to the root
  std::vector<FileLookup> lookups;  // sorted by path, each once; the main file included
};

/// Parses and lowers one file. Whatever is missing or wrong in it costs only what depends on it and is
/// counted in the unit's coverage and problems. Errors: CannotRead (the main file), TooLarge, LimitReached.
/// Not thread-safe: Clang keeps global state; one call at a time per process.
Result<CompiledSource> compile_source(const SourceTask& task);

/// The unit of the SDK itself (kind Sdk): every class, protocol, category, function and constant of the
/// stand-in headers, with declared types and without code. Errors: CannotRead, or the first mistake Clang
/// finds.
Result<Unit> compile_sdk(int sdk_root);

/// Precompiles the SDK's headers for a language (ObjectiveC or ObjectiveCxx); the bytes to be stored under
/// precompiled_name(language) in the directory given as `precompiled_root`. Errors: as compile_sdk.
Result<std::vector<std::uint8_t>> precompile_sdk(int sdk_root, SourceLanguage language);
std::string precompiled_name(SourceLanguage language);

}  // namespace candor
