#pragma once
// Images of machine code for tests of what stands between bytes and blocks, without a file format's reader.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "binary/arm64/machine_function.h"
#include "binary/code_image.h"

namespace candor {

/// Code and data at given addresses; what it refers to is not known.
class TestCode : public CodeImage {
 public:
  static constexpr std::uint64_t kBase = 0x100004000;

  /// One range of code at kBase, and, unless none is wanted, an entry there.
  explicit TestCode(std::vector<std::uint32_t> words, bool has_entry = true);
  /// The __TEXT segment of a linked Mach-O image, its functions' symbols as entries.
  static TestCode of_macho(std::string file);

  void add_entry(std::uint64_t address, EntryReason reason = EntryReason::Symbol);
  void add_entry(const CodeEntry& entry);
  /// Data behind the code.
  void add_bytes(std::uint64_t address, std::string bytes);
  /// Addresses by symbol, of `of_macho`.
  std::map<std::string, std::uint64_t> symbols;

  const std::vector<CodeRange>& code() const override { return code_; }
  const std::vector<CodeEntry>& entries() const override { return entries_; }
  std::optional<ByteSpan> bytes_at(std::uint64_t address, std::uint64_t size) override;
  std::optional<BlockDescriptor> block_descriptor_at(std::uint64_t, std::uint32_t) override { return {}; }
  std::optional<GlobalBlock> global_block_at(std::uint64_t) override { return {}; }

 private:
  TestCode() = default;
  Meaning find_object(std::uint64_t) override { return {}; }
  Meaning find_load(std::uint64_t, unsigned) override { return {}; }
  Stub find_stub(std::uint64_t) override { return {}; }

  std::map<std::uint64_t, std::string> bytes_;  // by address
  std::vector<CodeRange> code_;
  std::vector<CodeEntry> entries_;
};

/// Nothing stops, or calls to some addresses do.
class StopsAt : public arm64::NoReturn {
 public:
  explicit StopsAt(std::vector<std::uint64_t> targets = {}) : targets_(std::move(targets)) {}
  bool never_returns(std::uint64_t target) override;

 private:
  std::vector<std::uint64_t> targets_;
};

/// A dynamic library of one C file, for iOS; empty, with a message, when the tools are absent.
std::string link_c(const std::string& source, const std::string& flags);

/// "0+3 decides 1 2; 3+1 returns": blocks of a function in order.
std::string blocks_of(const arm64::MachineFunction& function);

}  // namespace candor
