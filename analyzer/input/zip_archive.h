#pragma once
// A zip read in place through libzip; the only code that calls it.

#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>

#include "base/byte_reader.h"
#include "base/result.h"

namespace candor::input {

struct ZipEntry {
  std::string name;  // UTF-8 where the archive tells; else recoded from code page 437
  std::uint64_t size = 0;
  std::uint64_t compressed_size = 0;
  bool directory = false;
  bool link = false;
  bool encrypted = false;
  bool method_supported = true;
  std::uint16_t method = 0;
};

/// An open zip. `bytes` of open() must outlive it. Not thread-safe.
class ZipArchive {
 public:
  /// Errors: BadArchive.
  static Result<ZipArchive> open(ByteSpan bytes);

  std::uint64_t entry_count() const;
  /// Errors: BadArchive.
  Result<ZipEntry> entry(std::uint64_t index) const;

  /// Decompresses bytes [offset, offset + out.size()) of an entry into `out` and gives how many there are;
  /// fewer only at the entry's end. When the range ends at `entry size`, the checksum is verified too.
  /// Errors: BadArchive (damaged data, wrong checksum), UnsupportedEntry.
  Result<std::size_t> read(std::uint64_t index, std::uint64_t offset, std::span<std::byte> out) const;

  /// Decompresses a whole entry to a descriptor. Errors: as read; TooLarge past `limit`; CannotRead.
  Status copy(std::uint64_t index, std::uint64_t limit, int fd) const;

 private:
  struct Close {
    void operator()(void* archive) const;
  };
  std::unique_ptr<void, Close> archive_;  // zip_t
};

/// Entries whose stored name holds a NUL, which libzip hides. Empty for an archive that needs
/// zip64 or whose directory this simple walk does not understand.
std::set<std::uint64_t> find_nul_names(ByteSpan archive);

}  // namespace candor::input
