#include "worker/unit_bytes.h"

#include <fmt/core.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace candor {
namespace {

// A process may have some 65,000 maps; an app with more metadata files than that exists only to hurt.
constexpr std::uint64_t kCopyBelow = 256 * 1024;

Status read_all(int fd, std::uint64_t offset, char* target, std::uint64_t size) {
  while (size != 0) {
    const ssize_t count = pread(fd, target, size, static_cast<off_t>(offset));
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return fail(ErrorKind::CannotRead, fmt::format("a unit ends {} bytes early", size));
    target += count;
    offset += static_cast<std::uint64_t>(count);
    size -= static_cast<std::uint64_t>(count);
  }
  return {};
}

}  // namespace

Result<UnitBytes> UnitBytes::read(int fd, std::uint64_t offset, std::uint64_t size) {
  UnitBytes result;
  result.size_ = size;
  if (size < kCopyBelow) {
    result.copy_.resize(size / 8 + 1);
    CANDOR_TRY_STATUS(read_all(fd, offset, reinterpret_cast<char*>(result.copy_.data()), size));
    result.data_ = reinterpret_cast<const std::byte*>(result.copy_.data());
    return result;
  }
  void* map = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, fd, static_cast<off_t>(offset));
  if (map == MAP_FAILED) {
    return fail(ErrorKind::CannotRead,
                fmt::format("a unit of {} bytes cannot be mapped: {}", size, std::strerror(errno)));
  }
  result.data_ = static_cast<const std::byte*>(map);
  return result;
}

UnitBytes::UnitBytes(UnitBytes&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)),
      size_(std::exchange(other.size_, 0)),
      copy_(std::move(other.copy_)) {}

UnitBytes& UnitBytes::operator=(UnitBytes&& other) noexcept {
  std::swap(data_, other.data_);
  std::swap(size_, other.size_);
  std::swap(copy_, other.copy_);
  return *this;
}

UnitBytes::~UnitBytes() {
  if (data_ && copy_.empty()) munmap(const_cast<std::byte*>(data_), size_);
}

}  // namespace candor
