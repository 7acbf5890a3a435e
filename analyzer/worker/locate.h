#pragma once
// Where the installed parts of Candor find each other.

#include <string>

#include "base/result.h"

namespace candor {

/// The worker program: $CANDOR_WORKER, or beside the running executable (a build tree), or at
/// ../libexec/candor/candor-worker from it (an installation). Errors: WorkerUnavailable, naming the places.
Result<std::string> find_worker();
/// The same for candor-source-worker, with $CANDOR_SOURCE_WORKER.
Result<std::string> find_source_worker();

/// $XDG_CACHE_HOME/candor or ~/.cache/candor; empty when neither variable holds an absolute path.
std::string default_cache_directory();

}  // namespace candor
