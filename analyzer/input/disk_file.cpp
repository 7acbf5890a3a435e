#include "input/disk_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace candor::input {
namespace {

bool raise_open_file_limit() {
  rlimit limit{};
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= limit.rlim_max) return false;
  limit.rlim_cur = limit.rlim_max;
  return setrlimit(RLIMIT_NOFILE, &limit) == 0;
}

}  // namespace

Result<int> open_disk_file(const std::string& path, bool follow) {
  const int flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | (follow ? 0 : O_NOFOLLOW);
  int fd = open(path.c_str(), flags);
  if (fd < 0 && errno == EMFILE && raise_open_file_limit()) fd = open(path.c_str(), flags);
  if (fd < 0)
    return fail(ErrorKind::CannotRead, fmt::format("it cannot be opened: {}", std::strerror(errno)));
  struct stat status{};
  if (fstat(fd, &status) != 0 || !S_ISREG(status.st_mode)) {
    close(fd);
    return fail(ErrorKind::CannotRead, "it is not a regular file");
  }
  return fd;
}

std::uint64_t disk_file_size(int fd) {
  struct stat status{};
  return fstat(fd, &status) == 0 && status.st_size > 0 ? static_cast<std::uint64_t>(status.st_size) : 0;
}

}  // namespace candor::input
