// Lists the entries of a zip, refusing those that are unsafe, and opens archives inside it.
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <array>

#include "base/limits.h"
#include "base/text.h"
#include "input/entry_path.h"
#include "input/fat_choice.h"
#include "input/listing.h"
#include "input/mapping.h"
#include "input/zip_archive.h"

namespace candor::input {
namespace {

/// Bytes shown of a name that is refused; it may have 64 KiB.
constexpr std::size_t kShownName = 1024;

/// One zip while it is listed.
struct ZipListing {
  Listing& listing;
  const ZipArchive& archive;
  const std::string& path;
  std::uint32_t container;
  int depth;
  std::uint64_t declared = 0;  // sum of the entries' sizes
  std::uint64_t declared_limit;
  std::set<std::uint64_t> nul_names;  // entries whose stored name holds a NUL
  std::set<std::string> names;
};

/// What forbids reading an entry, if anything.
Status check_entry(const ZipEntry& entry) {
  if (entry.encrypted) return fail(ErrorKind::UnsupportedEntry, "the entry is encrypted");
  if (!entry.method_supported) {
    return fail(ErrorKind::UnsupportedEntry,
                fmt::format("compression method {} is not supported", entry.method));
  }
  if (entry.size > limits::kMaxArtifactSize) {
    return fail(ErrorKind::TooLarge,
                fmt::format("the entry has {} bytes, the limit is {}", entry.size, limits::kMaxArtifactSize));
  }
  // A few bytes of slack: the ratio of a tiny entry says nothing.
  if (entry.size / limits::kMaxCompressionRatio > entry.compressed_size + 64) {
    return fail(ErrorKind::TooLarge, fmt::format("the entry claims to expand from {} to {} bytes",
                                                 entry.compressed_size, entry.size));
  }
  return {};
}

Result<int> copy_to_memory(ZipListing& zip, std::uint64_t index) {
  Listing& listing = zip.listing;
  const std::uint64_t left =
      listing.nested_bytes_limit - std::min(listing.nested_bytes, listing.nested_bytes_limit);
  CANDOR_TRY(const ZipEntry entry, zip.archive.entry(index));
  if (entry.size > left) {
    return fail(ErrorKind::TooLarge,
                fmt::format("the inner archive has {} bytes, {} are left of the limit of {}", entry.size,
                            left, listing.nested_bytes_limit));
  }
  const int fd = memfd_create("archive", MFD_CLOEXEC | MFD_ALLOW_SEALING);
  if (fd < 0) return fail(ErrorKind::CannotRead, "no memory file for an inner archive");
  if (Status copied = zip.archive.copy(index, entry.size, fd); !copied) {
    close(fd);
    return std::unexpected(copied.error());
  }
  fcntl(fd, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL);
  listing.nested_bytes += entry.size;
  return fd;
}

void open_inner(ZipListing& zip, std::uint64_t index, const std::string& path) {
  if (zip.depth + 1 >= limits::kMaxArchiveDepth) {
    zip.listing.add_problem(
        path, ErrorKind::NestedTooDeep,
        fmt::format("archives are opened {} deep, this one lies deeper", limits::kMaxArchiveDepth));
    return;
  }
  const auto fd = copy_to_memory(zip, index);
  Status listed = fd ? list_zip(zip.listing, *fd, path, zip.depth + 1) : Status(std::unexpected(fd.error()));
  if (!listed) zip.listing.add_problem(path, listed.error());
}

Result<std::vector<std::byte>> too_much_to_look_at() {
  return fail(
      ErrorKind::LimitReached,
      fmt::format("more than {} bytes would be decompressed to find its slices", limits::kMaxListingBytes));
}

void list_content(ZipListing& zip, std::uint64_t index, const ZipEntry& entry, ListedFile file) {
  Listing& listing = zip.listing;
  std::array<std::byte, kHeadSize> buffer;
  const auto count = zip.archive.read(index, 0, buffer);
  if (!count) {
    listing.add_problem(file.path, count.error());
    return listing.add_file(std::move(file));
  }
  const ByteSpan head = std::span(buffer).first(*count);
  file.type = sniff(head);
  file.content = {zip.container, static_cast<std::int64_t>(index), 0, entry.size};
  if (file.type == FileType::Fat) {
    choose_slice(listing, file, head,
                 [&](std::uint64_t offset, std::size_t size) -> Result<std::vector<std::byte>> {
                   listing.looked_at += offset;
                   if (listing.looked_at > limits::kMaxListingBytes) return too_much_to_look_at();
                   std::vector<std::byte> bytes(size);
                   auto got = zip.archive.read(index, offset, bytes);
                   if (!got) return std::unexpected(got.error());
                   return bytes;
                 });
  }
  const bool inner = file.type == FileType::Zip;
  const std::string path = file.path;
  listing.add_file(std::move(file));
  if (inner) open_inner(zip, index, path);
}

/// A link that stays inside the archive needs no reading: its target is listed by its own path.
void look_at_link(ZipListing& zip, std::uint64_t index, const std::string& name) {
  std::array<std::byte, kHeadSize> buffer;
  const auto count = zip.archive.read(index, 0, buffer);
  const std::string_view target = count ? as_text(std::span(buffer).first(*count)) : std::string_view("/");
  if (!stays_inside(folder_of(name), target)) {
    zip.listing.add_problem(zip.path + "/" + name, ErrorKind::LinkSkipped,
                            "the symbolic link leaves its archive");
  }
}

void list_entry(ZipListing& zip, std::uint64_t index) {
  Listing& listing = zip.listing;
  const auto entry = zip.archive.entry(index);
  if (!entry) return listing.add_problem(fmt::format("{}/#{}", zip.path, index), entry.error());
  const auto name = clean_entry_path(entry->name);
  if (!name) {
    const std::string shown = printable(std::string_view(entry->name).substr(0, kShownName));
    return listing.add_problem(zip.path + "/" + shown, name.error());
  }
  if (zip.nul_names.contains(index)) {
    return listing.add_problem(zip.path + "/" + *name, ErrorKind::UnsafePath, "the entry's name holds a NUL");
  }
  if (entry->directory) return;
  const std::string path = zip.path + "/" + *name;
  if (path.size() > limits::kMaxPathLength) {
    return listing.add_problem(
        zip.path, ErrorKind::UnsafePath,
        fmt::format("an entry's path has {} bytes, the limit is {}", path.size(), limits::kMaxPathLength));
  }
  if (!zip.names.insert(*name).second) {
    return listing.add_problem(path, ErrorKind::UnsafePath, "a second entry of the same path was not read");
  }
  if (entry->link) return look_at_link(zip, index, *name);
  zip.declared += std::min(entry->size, limits::kMaxTotalSize);
  ListedFile file;
  file.path = path;
  Status readable = check_entry(*entry);
  if (readable && zip.declared > zip.declared_limit) {
    readable =
        fail(ErrorKind::TooLarge, fmt::format("the entries up to this one claim {} bytes, the limit is {}",
                                              zip.declared, zip.declared_limit));
  }
  if (!readable) {
    listing.add_problem(path, readable.error());
    return listing.add_file(std::move(file));  // its name still counts as a resource
  }
  list_content(zip, index, *entry, std::move(file));
}

}  // namespace

Status list_zip(Listing& listing, int fd, const std::string& path, int depth) {
  const auto container = static_cast<std::uint32_t>(listing.containers.size());
  listing.containers.push_back({path, fd, true, 0});
  CANDOR_TRY(const Mapping mapping, Mapping::open(fd));
  listing.containers.back().size = mapping.bytes().size();
  CANDOR_TRY(const ZipArchive archive, ZipArchive::open(mapping.bytes()));
  listing.archives.insert(path);
  const std::uint64_t ratio_limit = mapping.bytes().size() * limits::kMaxCompressionRatio + limits::kMiB;
  if (depth == 0) listing.nested_bytes_limit += limits::kMaxNestedPerByte * mapping.bytes().size();
  ZipListing zip{listing,
                 archive,
                 path,
                 container,
                 depth,
                 0,
                 std::min(limits::kMaxTotalSize, ratio_limit),
                 find_nul_names(mapping.bytes()),
                 {}};
  for (std::uint64_t index = 0; index < archive.entry_count() && !listing.full; ++index)
    list_entry(zip, index);
  return {};
}

}  // namespace candor::input
