#include "worker/locate.h"

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <system_error>

namespace candor {
namespace {

Result<std::string> find_program(const std::string& name, const char* variable) {
  if (const char* named = std::getenv(variable); named && *named) return std::string(named);
  std::error_code error;
  const auto self = std::filesystem::read_symlink("/proc/self/exe", error);
  const auto directory = self.parent_path();
  const std::filesystem::path places[] = {directory / name,
                                          directory.parent_path() / "libexec/candor" / name};
  for (const auto& place : places) {
    if (access(place.c_str(), X_OK) == 0) return place.string();
  }
  return fail(ErrorKind::WorkerUnavailable,
              "the worker program is neither at " + places[0].string() + " nor at " + places[1].string());
}

}  // namespace

Result<std::string> find_worker() { return find_program("candor-worker", "CANDOR_WORKER"); }

Result<std::string> find_source_worker() {
  return find_program("candor-source-worker", "CANDOR_SOURCE_WORKER");
}

std::string default_cache_directory() {
  if (const char* cache = std::getenv("XDG_CACHE_HOME"); cache && *cache == '/') {
    return std::string(cache) + "/candor";
  }
  if (const char* home = std::getenv("HOME"); home && *home == '/')
    return std::string(home) + "/.cache/candor";
  return {};
}

}  // namespace candor
