#include "unit/unit_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <span>

#include "base/limits.h"

namespace candor {
namespace {

bool read_all(int fd, std::span<std::byte> bytes) {
  std::size_t done = 0;
  while (done < bytes.size()) {
    const ssize_t count = pread(fd, bytes.data() + done, bytes.size() - done, static_cast<off_t>(done));
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    done += static_cast<std::size_t>(count);
  }
  return true;
}

}  // namespace

Result<UnitFile> read_unit_file(int fd) {
  struct stat status{};
  if (fstat(fd, &status) != 0 || status.st_size < 0 ||
      static_cast<std::uint64_t>(status.st_size) > limits::kMaxUnitSize) {
    return fail(ErrorKind::CannotRead, "it cannot be read");
  }
  const auto size = static_cast<std::size_t>(status.st_size);
  UnitFile unit;
  unit.words.resize((size + sizeof(std::uint64_t) - 1) / sizeof(std::uint64_t));
  const std::span bytes(reinterpret_cast<std::byte*>(unit.words.data()), size);
  if (!read_all(fd, bytes)) return fail(ErrorKind::CannotRead, "it cannot be read");
  CANDOR_TRY(unit.view, open_frozen(bytes));
  return unit;
}

Result<UnitFile> read_unit_file(const std::string& path) {
  const int fd = open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) return fail(ErrorKind::CannotRead, "it cannot be read", path);
  auto unit = read_unit_file(fd);
  close(fd);
  if (!unit && unit.error().where.empty()) return fail(unit.error().kind, unit.error().message, path);
  return unit;
}

}  // namespace candor
