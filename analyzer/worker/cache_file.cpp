#include "worker/cache_file.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <vector>

#include "base/limits.h"
#include "worker/file_descriptor.h"

namespace candor {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kTemporary = ".tmp-";
constexpr std::uint64_t kMagic = 0x31454843'41434443;  // "CDCACHE1"

// Stands behind the content, so that the content may be mapped.
struct Trailer {
  std::uint64_t magic = kMagic;
  std::uint64_t size = 0;
  std::uint64_t checksum = 0;
  std::array<char, 64> key{};
};

// Tells damage by disks and power cuts, not by people: see is_trusted.
// Four independent lanes, since hashing must not cost more than reading.
std::uint64_t checksum(ByteSpan bytes) {
  constexpr std::uint64_t kFactor = 0x9e3779b97f4a7c15;
  std::array<std::uint64_t, 4> lanes{1, 2, 3, 4};
  std::size_t at = 0;
  for (; at + 32 <= bytes.size(); at += 32) {
    std::array<std::uint64_t, 4> words;
    std::memcpy(words.data(), bytes.data() + at, sizeof words);
    for (std::size_t i = 0; i < 4; ++i) {
      lanes[i] = (lanes[i] ^ words[i]) * kFactor;
      lanes[i] ^= lanes[i] >> 29;
    }
  }
  for (; at < bytes.size(); ++at) {
    lanes[at % 4] = (lanes[at % 4] ^ std::to_integer<std::uint64_t>(bytes[at])) * kFactor;
  }
  std::uint64_t sum = bytes.size();
  for (const std::uint64_t lane : lanes) sum = ((sum << 13 | sum >> 51) ^ lane) * kFactor;
  return sum;
}

Trailer make_trailer(const std::string& key, ByteSpan content) {
  Trailer trailer{.size = content.size(), .checksum = checksum(content)};
  std::copy_n(key.data(), std::min(key.size(), trailer.key.size()), trailer.key.data());
  return trailer;
}

bool write_all(int fd, ByteSpan bytes) {
  while (!bytes.empty()) {
    const ssize_t count = write(fd, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    bytes = bytes.subspan(static_cast<std::size_t>(count));
  }
  return true;
}

std::unexpected<Error> cannot_write(const std::string& path) {
  return fail(ErrorKind::CannotWrite, std::strerror(errno), path);
}

// A file without a name vanishes with its writer; not every file system has them.
Status write_unnamed(int fd, const std::string& path, ByteSpan content, ByteSpan trailer) {
  if (!write_all(fd, content) || !write_all(fd, trailer)) return cannot_write(path);
  const std::string self = fmt::format("/proc/self/fd/{}", fd);
  if (linkat(AT_FDCWD, self.c_str(), AT_FDCWD, path.c_str(), AT_SYMLINK_FOLLOW) != 0 && errno != EEXIST) {
    return cannot_write(path);
  }
  return {};
}

Status write_named(const std::string& directory, const std::string& path, ByteSpan content,
                   ByteSpan trailer) {
  std::string name = directory + "/" + std::string(kTemporary) + "XXXXXX";
  const FileDescriptor fd(mkostemp(name.data(), O_CLOEXEC));
  if (!fd) return cannot_write(path);
  if (write_all(fd.get(), content) && write_all(fd.get(), trailer) &&
      rename(name.c_str(), path.c_str()) == 0) {
    return {};
  }
  const auto result = cannot_write(path);
  unlink(name.c_str());
  return result;
}

struct CachedFile {
  fs::file_time_type used;
  std::uint64_t size;
  fs::path path;
};

std::vector<CachedFile> list_files(const std::string& directory) {
  std::vector<CachedFile> files;
  std::error_code error;
  const auto an_hour_ago = fs::file_time_type::clock::now() - std::chrono::hours(1);
  for (fs::recursive_directory_iterator i(directory, error), end; !error && i != end; i.increment(error)) {
    std::error_code ignored;
    if (!i->is_regular_file(ignored)) continue;
    CachedFile file{i->last_write_time(ignored), i->file_size(ignored), i->path()};
    if (!file.path.filename().string().starts_with(kTemporary)) {
      files.push_back(std::move(file));
    } else if (file.used < an_hour_ago) {
      fs::remove(file.path, ignored);
    }
  }
  return files;
}

// In a shared directory others may put files, or change and cut them while they are mapped.
bool is_trusted(const struct stat& status) {
  const bool ours = status.st_uid == geteuid() || status.st_uid == 0;
  return S_ISREG(status.st_mode) && ours && (status.st_mode & (S_IWGRP | S_IWOTH)) == 0;
}

}  // namespace

std::string cache_path(const std::string& directory, const std::string& key, const std::string& suffix) {
  return directory + "/" + key.substr(0, 2) + "/" + key.substr(2) + suffix;
}

Status write_cache_file(const std::string& path, const std::string& key, ByteSpan content) {
  const Trailer trailer = make_trailer(key, content);
  const ByteSpan end = std::as_bytes(std::span(&trailer, 1));
  const std::string directory = fs::path(path).parent_path().string();
  mkdir(directory.c_str(), 0755);
  const FileDescriptor unnamed(open(directory.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0644));
  if (unnamed) return write_unnamed(unnamed.get(), path, content, end);
  if (errno != EOPNOTSUPP && errno != EISDIR && errno != EINVAL) return cannot_write(path);
  return write_named(directory, path, content, end);
}

Result<std::optional<UnitBytes>> read_cache_file(const std::string& path, const std::string& key) {
  const FileDescriptor fd(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
  struct stat status{};
  if (!fd || fstat(fd.get(), &status) != 0 || !is_trusted(status)) return std::nullopt;
  const auto size = static_cast<std::uint64_t>(status.st_size);
  if (size < sizeof(Trailer) || size - sizeof(Trailer) > limits::kMaxUnitSize) {
    return fail(ErrorKind::Malformed, fmt::format("a cache entry has {} bytes", size), path);
  }
  const std::uint64_t content_size = size - sizeof(Trailer);
  Trailer found;
  if (pread(fd.get(), &found, sizeof found, static_cast<off_t>(content_size)) != sizeof found) {
    return fail(ErrorKind::CannotRead, std::strerror(errno), path);
  }
  CANDOR_TRY(UnitBytes bytes, UnitBytes::read(fd.get(), 0, content_size));
  const Trailer expected = make_trailer(key, bytes.span());
  if (std::memcmp(&found, &expected, sizeof found) != 0) {
    return fail(ErrorKind::Malformed, "a cache entry is damaged", path);
  }
  futimens(fd.get(), nullptr);
  return std::optional<UnitBytes>(std::move(bytes));
}

void trim_cache_directory(const std::string& directory, std::uint64_t limit) {
  std::vector<CachedFile> files = list_files(directory);
  std::uint64_t total = 0;
  for (const CachedFile& file : files) total += file.size;
  if (total <= limit) return;
  std::sort(files.begin(), files.end(),
            [](const CachedFile& a, const CachedFile& b) { return a.used < b.used; });
  for (const CachedFile& file : files) {
    if (total <= limit) return;
    std::error_code error;
    if (fs::remove(file.path, error)) total -= file.size;
  }
}

}  // namespace candor
