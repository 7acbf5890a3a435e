// Reads artifacts out of opened containers, in the parent for listing and in the worker for analysis.
#include <fmt/format.h>

#include "base/limits.h"
#include "input/artifact.h"
#include "input/mapping.h"
#include "input/zip_archive.h"

namespace candor {

struct ContainerReader::State {
  std::string path;
  input::Mapping mapping;
  std::optional<input::ZipArchive> archive;
  std::unique_ptr<std::byte[]> buffer;
};

ContainerReader::ContainerReader(std::unique_ptr<State> state) : state_(std::move(state)) {}
ContainerReader::ContainerReader(ContainerReader&&) noexcept = default;
ContainerReader& ContainerReader::operator=(ContainerReader&&) noexcept = default;
ContainerReader::~ContainerReader() = default;

Result<ContainerReader> ContainerReader::open(int fd, bool zip, std::string path) {
  auto state = std::make_unique<State>();
  state->path = std::move(path);
  CANDOR_TRY(state->mapping, input::Mapping::open(fd));
  if (zip) {
    CANDOR_TRY(state->archive, input::ZipArchive::open(state->mapping.bytes()));
  }
  return ContainerReader(std::move(state));
}

Result<ByteSpan> ContainerReader::read(const ContentRef& content) {
  state_->buffer.reset();
  if (!state_->archive) {
    const auto range = subspan(state_->mapping.bytes(), content.offset, content.size);
    if (range) return *range;
    return fail(ErrorKind::Truncated,
                fmt::format("{} bytes at {:#x} are not inside the file's {} bytes", content.size,
                            content.offset, state_->mapping.bytes().size()));
  }
  const auto index = static_cast<std::uint64_t>(content.entry);
  CANDOR_TRY(const input::ZipEntry entry, state_->archive->entry(index));
  const auto end = checked_add(content.offset, content.size);
  if (!end || *end > entry.size) {
    return fail(ErrorKind::Truncated, fmt::format("{} bytes at {:#x} are not inside the entry's {} bytes",
                                                  content.size, content.offset, entry.size));
  }
  if (content.size > limits::kMaxArtifactSize) {
    return fail(ErrorKind::TooLarge,
                fmt::format("it has {} bytes, the limit is {}", content.size, limits::kMaxArtifactSize));
  }
  state_->buffer = std::make_unique_for_overwrite<std::byte[]>(content.size);
  const std::span buffer(state_->buffer.get(), content.size);
  CANDOR_TRY(const std::size_t count, state_->archive->read(index, content.offset, buffer));
  if (count == content.size) return ByteSpan(buffer);
  return fail(ErrorKind::BadArchive,
              fmt::format("the entry's data ends after {} of {} bytes", content.offset + count, entry.size));
}

}  // namespace candor
