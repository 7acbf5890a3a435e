#pragma once
// Units of source files of earlier scans. A unit is found when every file its translation unit read is as it
// was, and none has come or gone that it looked for.

#include <string>

#include "worker/cache.h"
#include "worker/lookups.h"
#include "worker/project_files.h"
#include "worker/source_project.h"

namespace candor {

/// Beside each main file's key stand the look-ups of its last few units, newest first; a unit's key is made
/// of the main file's key and its look-ups.
class SourceCache {
 public:
  /// Keeps references to `cache` and `files`. `sdk` names the SDK's headers by what is in them.
  SourceCache(UnitCache& cache, ProjectFiles& files, std::string sdk)
      : cache_(cache), files_(files), sdk_(std::move(sdk)) {}

  std::optional<Outcome> find(const std::string& path, const CompileCommand& command);
  /// Keeps a verified unit, unless a file is no longer what `lookups` says that it read.
  void store(const std::string& path, const CompileCommand& command, const SourceLookups& lookups,
             ByteSpan unit);

 private:
  struct Main {
    Sha256 digest{};
    std::string key;
  };
  std::optional<Main> main_file(const std::string& path, const CompileCommand& command);
  bool is_current(const SourceLookups& lookups);

  UnitCache& cache_;
  ProjectFiles& files_;
  std::string sdk_;
};

}  // namespace candor
