#include "worker/build_id.h"

#include <elf.h>
#include <fcntl.h>
#include <fmt/core.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstring>
#include <optional>

#include "base/digest.h"
#include "worker/file_descriptor.h"

namespace candor {
namespace {

constexpr std::uint64_t align_4(std::uint64_t size) { return (size + 3) & ~std::uint64_t{3}; }

std::string hex(ByteSpan bytes) {
  std::string text;
  for (const std::byte byte : bytes) text += fmt::format("{:02x}", std::to_integer<unsigned>(byte));
  return text;
}

// <elf.h>: a note is a header, a name and a descriptor, both padded to 4 bytes.
std::optional<std::string> find_in_notes(ByteSpan notes) {
  std::uint64_t offset = 0;
  while (const auto note = load<Elf64_Nhdr>(notes, offset)) {
    const std::uint64_t name_at = offset + sizeof *note;
    const std::uint64_t value_at = name_at + align_4(note->n_namesz);
    const auto name = subspan(notes, name_at, note->n_namesz);
    const auto value = subspan(notes, value_at, note->n_descsz);
    if (!name || !value) return std::nullopt;
    if (note->n_type == NT_GNU_BUILD_ID && as_text(*name) == std::string_view("GNU\0", 4)) return hex(*value);
    offset = value_at + align_4(note->n_descsz);
  }
  return std::nullopt;
}

std::optional<std::string> find_build_id(ByteSpan program) {
  const auto header = load<Elf64_Ehdr>(program, 0);
  if (!header || std::memcmp(header->e_ident, ELFMAG, SELFMAG) != 0) return std::nullopt;
  for (std::uint64_t i = 0; i < header->e_phnum; ++i) {
    const auto segment = load<Elf64_Phdr>(program, header->e_phoff + i * sizeof(Elf64_Phdr));
    if (!segment || segment->p_type != PT_NOTE) continue;
    const auto notes = subspan(program, segment->p_offset, segment->p_filesz);
    if (!notes) continue;
    if (auto id = find_in_notes(*notes)) return id;
  }
  return std::nullopt;
}

}  // namespace

Result<std::string> read_build_id(const std::string& program) {
  const FileDescriptor fd(open(program.c_str(), O_RDONLY | O_CLOEXEC));
  struct stat status{};
  if (!fd || fstat(fd.get(), &status) != 0) {
    return fail(ErrorKind::CannotRead, std::strerror(errno), program);
  }
  const auto size = static_cast<std::size_t>(status.st_size);
  void* map = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, fd.get(), 0);
  if (map == MAP_FAILED) return fail(ErrorKind::CannotRead, std::strerror(errno), program);
  const ByteSpan bytes(static_cast<const std::byte*>(map), size);
  auto id = find_build_id(bytes);
  std::string result = id ? *id : to_hex(sha256(bytes));
  munmap(map, size);
  return result;
}

}  // namespace candor
