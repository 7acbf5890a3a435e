#include "worker/file_identity.h"

#include <fmt/core.h>
#include <sys/stat.h>

#include <ctime>
#include <string>

namespace candor {
namespace {

// File systems stamp changes with a clock of some milliseconds, old ones of two seconds.
constexpr std::int64_t kSettledSeconds = 3;

std::string describe(const timespec& time) { return fmt::format("{}.{:09}", time.tv_sec, time.tv_nsec); }

}  // namespace

std::optional<Sha256> file_identity(int fd, std::string_view what) {
  struct stat status{};
  timespec now{};
  if (fstat(fd, &status) != 0 || status.st_nlink == 0 || clock_gettime(CLOCK_REALTIME, &now) != 0) {
    return std::nullopt;
  }
  const auto settled = now.tv_sec - kSettledSeconds;
  if (status.st_mtim.tv_sec > settled || status.st_ctim.tv_sec > settled) return std::nullopt;
  return sha256(as_byte_span(fmt::format("{} {} {} {} {} {}", status.st_dev, status.st_ino, status.st_size,
                                         describe(status.st_mtim), describe(status.st_ctim), what)));
}

}  // namespace candor
