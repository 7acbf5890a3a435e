#include "input/zip_archive.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zip.h>

#include <algorithm>
#include <array>
#include <vector>

namespace candor::input {
namespace {

constexpr std::size_t kBlock = 64 * 1024;

template <class Close>
zip_t* handle(const std::unique_ptr<void, Close>& archive) {
  return static_cast<zip_t*>(archive.get());
}

struct CloseFile {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using OpenFile = std::unique_ptr<zip_file_t, CloseFile>;

ErrorKind kind_of(const zip_error_t& error) {
  switch (zip_error_code_zip(&error)) {
    case ZIP_ER_COMPNOTSUPP:
    case ZIP_ER_ENCRNOTSUPP:
    case ZIP_ER_NOPASSWD:
    case ZIP_ER_WRONGPASSWD:
      return ErrorKind::UnsupportedEntry;
    default:
      return ErrorKind::BadArchive;
  }
}

std::unexpected<Error> zip_failure(zip_error_t* error, std::string_view what) {
  return fail(kind_of(*error), fmt::format("{}: {}", what, zip_error_strerror(error)));
}

Result<OpenFile> open_entry(zip_t* archive, std::uint64_t index) {
  OpenFile file(zip_fopen_index(archive, index, 0));
  if (!file) return zip_failure(zip_get_error(archive), "the entry cannot be opened");
  return file;
}

/// Reads until `out` is full or the entry ends.
Result<std::size_t> read_fully(zip_file_t* file, std::span<std::byte> out) {
  std::size_t done = 0;
  while (done < out.size()) {
    const zip_int64_t count = zip_fread(file, out.data() + done, out.size() - done);
    if (count < 0) return zip_failure(zip_file_get_error(file), "the entry's data is damaged");
    if (count == 0) break;
    done += static_cast<std::size_t>(count);
  }
  return done;
}

Status skip(zip_file_t* file, std::uint64_t count) {
  std::vector<std::byte> block(std::min<std::uint64_t>(count, kBlock));
  while (count > 0) {
    auto part = read_fully(file, std::span(block).first(std::min<std::uint64_t>(count, block.size())));
    if (!part) return std::unexpected(part.error());
    if (*part == 0) return fail(ErrorKind::BadArchive, "the entry's data ends before its declared size");
    count -= *part;
  }
  return {};
}

bool is_unix_type(zip_t* archive, std::uint64_t index, mode_t type) {
  zip_uint8_t system = 0;
  zip_uint32_t attributes = 0;
  if (zip_file_get_external_attributes(archive, index, 0, &system, &attributes) != 0) return false;
  const bool has_mode = system == ZIP_OPSYS_UNIX || system == ZIP_OPSYS_OS_X;
  return has_mode && ((attributes >> 16) & S_IFMT) == type;
}

}  // namespace

void ZipArchive::Close::operator()(void* archive) const { zip_discard(static_cast<zip_t*>(archive)); }

Result<ZipArchive> ZipArchive::open(ByteSpan bytes) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  zip_t* opened = source != nullptr ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
  if (opened == nullptr) {
    if (source != nullptr) zip_source_free(source);
    auto failure = fail(ErrorKind::BadArchive,
                        fmt::format("the zip directory cannot be read: {}", zip_error_strerror(&error)));
    zip_error_fini(&error);
    return failure;
  }
  zip_error_fini(&error);
  ZipArchive archive;
  archive.archive_.reset(opened);
  return archive;
}

std::uint64_t ZipArchive::entry_count() const {
  return static_cast<std::uint64_t>(std::max<zip_int64_t>(zip_get_num_entries(handle(archive_), 0), 0));
}

Result<ZipEntry> ZipArchive::entry(std::uint64_t index) const {
  zip_stat_t status;
  zip_stat_init(&status);
  if (zip_stat_index(handle(archive_), index, 0, &status) != 0) {
    return zip_failure(zip_get_error(handle(archive_)), "the entry's header cannot be read");
  }
  ZipEntry entry;
  if ((status.valid & ZIP_STAT_NAME) != 0 && status.name != nullptr) entry.name = status.name;
  if ((status.valid & ZIP_STAT_SIZE) != 0) entry.size = status.size;
  if ((status.valid & ZIP_STAT_COMP_SIZE) != 0) entry.compressed_size = status.comp_size;
  entry.method = status.comp_method;
  entry.method_supported =
      zip_compression_method_supported(static_cast<zip_int32_t>(status.comp_method), 0) != 0;
  entry.encrypted = status.encryption_method != ZIP_EM_NONE;
  entry.directory = entry.name.ends_with('/') || is_unix_type(handle(archive_), index, S_IFDIR);
  entry.link = is_unix_type(handle(archive_), index, S_IFLNK);
  return entry;
}

Result<std::size_t> ZipArchive::read(std::uint64_t index, std::uint64_t offset,
                                     std::span<std::byte> out) const {
  CANDOR_TRY(OpenFile file, open_entry(handle(archive_), index));
  if (offset > 0) CANDOR_TRY_STATUS(skip(file.get(), offset));
  CANDOR_TRY(const std::size_t count, read_fully(file.get(), out));
  zip_stat_t status;
  zip_stat_init(&status);
  if (zip_stat_index(handle(archive_), index, 0, &status) == 0 && offset + count == status.size) {
    std::array<std::byte, 1> rest{};  // reading the end makes libzip compare checksum and size
    CANDOR_TRY(const std::size_t more, read_fully(file.get(), rest));
    if (more != 0) return fail(ErrorKind::BadArchive, "the entry's data goes on past its declared size");
  }
  return count;
}

Status ZipArchive::copy(std::uint64_t index, std::uint64_t limit, int fd) const {
  CANDOR_TRY(OpenFile file, open_entry(handle(archive_), index));
  std::vector<std::byte> block(kBlock);
  std::uint64_t total = 0;
  while (true) {
    CANDOR_TRY(const std::size_t count, read_fully(file.get(), block));
    if (count == 0) return {};
    total += count;
    if (total > limit)
      return fail(ErrorKind::TooLarge, fmt::format("the entry has more than {} bytes", limit));
    for (std::size_t done = 0; done < count;) {
      const ssize_t written = write(fd, block.data() + done, count - done);
      if (written <= 0) return fail(ErrorKind::CannotRead, "the entry cannot be held in memory");
      done += static_cast<std::size_t>(written);
    }
  }
}

}  // namespace candor::input
