#include "input/mapping.h"

#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace candor::input {

Result<Mapping> Mapping::open(int fd) {
  struct stat status{};
  if (fstat(fd, &status) != 0) {
    return fail(ErrorKind::CannotRead, fmt::format("its size cannot be read: {}", std::strerror(errno)));
  }
  if (!S_ISREG(status.st_mode)) return fail(ErrorKind::CannotRead, "it is not a regular file");
  Mapping mapping;
  if (status.st_size <= 0) return mapping;
  // Private, because a sealed memory file refuses shared maps on some kernels.
  void* data = mmap(nullptr, static_cast<std::size_t>(status.st_size), PROT_READ, MAP_PRIVATE, fd, 0);
  if (data == MAP_FAILED) {
    return fail(ErrorKind::CannotRead,
                fmt::format("its {} bytes cannot be mapped: {}", status.st_size, std::strerror(errno)));
  }
  mapping.data_ = static_cast<const std::byte*>(data);
  mapping.size_ = static_cast<std::size_t>(status.st_size);
  return mapping;
}

Mapping::Mapping(Mapping&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)), size_(std::exchange(other.size_, 0)) {}

Mapping& Mapping::operator=(Mapping&& other) noexcept {
  std::swap(data_, other.data_);
  std::swap(size_, other.size_);
  return *this;
}

Mapping::~Mapping() {
  if (data_ != nullptr) munmap(const_cast<std::byte*>(data_), size_);
}

}  // namespace candor::input
