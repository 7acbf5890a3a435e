#pragma once
// What machine code of an image refers to: the questions that lifting asks about addresses, whatever the file
// format. macho/ and elf/ answer them.

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/byte_reader.h"
#include "unit/unit.h"

namespace candor {

/// Bytes of code at an unslid address. Symbol stubs are not among them.
struct CodeRange {
  std::uint64_t address = 0;
  ByteSpan bytes;
};

/// Why an address is known to begin a function.
enum class EntryReason : std::uint8_t { Symbol, FunctionStart, Method, UnwindInfo, Export, Initializer };
struct CodeEntry {
  std::uint64_t address = 0;
  EntryReason reason = EntryReason::Symbol;
  StringId name{};               // canonical symbol name; empty: stripped
  std::uint32_t method = 0;      // Method: index into the unit's methods plus 1
  std::uint32_t definition = 0;  // Method: index into the unit's definitions plus 1
  bool is_local = false;         // Symbol: of no use outside the image
};

/// What an address is, or what a load from an address gives, as far as the file decides it.
struct Meaning {
  enum class Kind : std::uint8_t {
    Unknown,
    Address,  // value: an unslid address of the image that is none of the following
    Integer,  // value: bits of a load from memory that is never written
    Null,
    String,            // name: Objective-C string (CFString)
    CString,           // name
    ClassObject,       // name
    Selector,          // name
    Protocol,          // name
    Function,          // value: address of code that begins a function of the image
    ImportedFunction,  // name
    ImportedData,      // name: address of a variable of another image
    Variable,          // name: of a variable of this image; value: the address, `into` bytes behind its begin
    IvarOffset,        // the offset of an instance variable: definition, ivar
    GlobalBlock,       // value: address of a block literal that stands as data
  } kind = Kind::Unknown;
  StringId name{};
  std::uint32_t definition = 0;  // IvarOffset: index into the unit's definitions
  std::uint32_t ivar = 0;        // IvarOffset: index into the unit's ivars
  std::uint32_t into = 0;        // Variable
  std::uint64_t value = 0;
};

/// What a call or jump to an address reaches when it is no function of the image.
struct Stub {
  enum class Kind : std::uint8_t { None, Import, Message } kind = Kind::None;
  StringId name{};  // of the import, canonical; or the selector
};

/// The static part of a block literal (Block_literal, Block_descriptor of the Blocks ABI).
struct BlockDescriptor {
  std::uint64_t size = 0;  // bytes of the literal, captures included
  StringId signature{};    // type encoding of the invoke function; empty: none
};

/// Answers are the same for equal questions. Names are interned in the unit, which must outlive the image.
class CodeImage {
 public:
  virtual ~CodeImage() = default;

  /// Code in order of addresses, without overlaps.
  virtual const std::vector<CodeRange>& code() const = 0;
  /// Known entries in order of addresses; several reasons for one address stand behind one another.
  virtual const std::vector<CodeEntry>& entries() const = 0;
  /// What the address itself means when code uses it as a value.
  Meaning object_at(std::uint64_t address) {
    const auto [place, added] = objects_.try_emplace(address);
    Meaning& known = place->second;
    if (added) known = find_object(address);
    return known;
  }
  /// What a load of `width` bytes from the address gives. Unknown for memory that may be written at run time,
  /// other than what the loader binds.
  Meaning loaded_from(std::uint64_t address, unsigned width) {
    if (width == 0 || width > kMaxWidth) return {};
    const auto [place, added] = loads_[width - 1].try_emplace(address);
    Meaning& known = place->second;
    if (added) known = find_load(address, width);
    return known;
  }
  Stub stub_at(std::uint64_t address) {
    const auto [place, added] = stubs_.try_emplace(address);
    Stub& known = place->second;
    if (added) known = find_stub(address);
    return known;
  }
  /// Bytes of the file at an unslid address (jump tables, constants).
  virtual std::optional<ByteSpan> bytes_at(std::uint64_t address, std::uint64_t size) = 0;
  /// `flags` are those of the block literal, which tell the descriptor's form.
  virtual std::optional<BlockDescriptor> block_descriptor_at(std::uint64_t address, std::uint32_t flags) = 0;
  /// The global block literal at an address: its invoke function and descriptor.
  struct GlobalBlock {
    std::uint64_t invoke = 0;
    BlockDescriptor descriptor;
  };
  virtual std::optional<GlobalBlock> global_block_at(std::uint64_t address) = 0;

 private:
  static constexpr unsigned kMaxWidth = 8;  // bytes of one load

  // What the file says; asked once for each address.
  virtual Meaning find_object(std::uint64_t address) = 0;
  virtual Meaning find_load(std::uint64_t address, unsigned width) = 0;  // of 1 to kMaxWidth bytes
  virtual Stub find_stub(std::uint64_t address) = 0;

  // Answers given: looked up only, never walked.
  std::unordered_map<std::uint64_t, Meaning> objects_;
  std::array<std::unordered_map<std::uint64_t, Meaning>, kMaxWidth> loads_;  // by width minus 1
  std::unordered_map<std::uint64_t, Stub> stubs_;
};

}  // namespace candor
