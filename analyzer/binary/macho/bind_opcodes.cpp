#include <fmt/core.h>

#include "binary/macho/fixups.h"
#include "binary/macho/threaded_binds.h"

namespace candor::macho {
namespace {

// <mach-o/loader.h>, BIND_OPCODE_…
enum Opcode : std::uint8_t {
  kDone = 0x00,
  kSetOrdinalImmediate = 0x10,
  kSetOrdinalUleb = 0x20,
  kSetOrdinalSpecial = 0x30,
  kSetSymbol = 0x40,
  kSetType = 0x50,
  kSetAddend = 0x60,
  kSetSegmentAndOffset = 0x70,
  kAddAddress = 0x80,
  kDoBind = 0x90,
  kDoBindAddAddress = 0xa0,
  kDoBindAddScaled = 0xb0,
  kDoBindTimesSkipping = 0xc0,
  kThreaded = 0xd0,
};
constexpr std::uint8_t kThreadedSetTableSize = 0;
constexpr std::uint8_t kThreadedApply = 1;
constexpr std::uint8_t kWeakImport = 1;
constexpr std::uint8_t kNonWeakDefinition = 8;
constexpr std::size_t kMaxThreadedOrdinal = 0xffff;

enum class Table { Bind, Weak, Lazy };

const char* table_name(Table table) {
  switch (table) {
    case Table::Bind:
      return "bind opcodes";
    case Table::Weak:
      return "weak bind opcodes";
    case Table::Lazy:
      return "lazy bind opcodes";
  }
  return "";
}

/// One run of the opcode machine.
class BindMachine {
 public:
  BindMachine(const Image& image, Table table, ImportTable& imports, FixupList& fixups, ProblemLog& problems)
      : image_(image), table_(table), imports_(imports), fixups_(fixups), problems_(problems) {}

  void run(ByteSpan opcodes) {
    ByteReader reader(opcodes);
    while (!reader.at_end() && !done_) {
      const std::uint64_t offset = reader.offset();
      const std::uint8_t byte = reader.u8();
      step(byte & 0xf0, byte & 0x0f, reader);
      if (!reader.ok()) failure_ = "is cut";
      if (fixups_.full() || binds_ > image_.slice.size())
        failure_ = "binds more pointers than the image can hold";
      if (failure_.empty()) continue;
      problems_.add(ErrorKind::BadFixups,
                    fmt::format("{} at {:#x} {}", table_name(table_), offset, failure_));
      return;
    }
  }

 private:
  void step(std::uint8_t opcode, std::uint8_t immediate, ByteReader& reader) {
    switch (opcode) {
      case kDone:
        done_ = table_ != Table::Lazy;  // the lazy table has one after each entry
        break;
      case kSetOrdinalImmediate:
        set_ordinal(immediate);
        break;
      case kSetOrdinalUleb:
        set_ordinal(static_cast<std::int64_t>(reader.uleb128()));
        break;
      case kSetOrdinalSpecial:
        set_ordinal(0);
        break;
      case kSetSymbol:
        symbol_name_ = reader.c_string();
        symbol_flags_ = immediate;
        symbol_known_ = false;
        break;
      case kSetType:
        break;
      case kSetAddend:
        addend_ = reader.sleb128();
        break;
      case kSetSegmentAndOffset:
        set_segment(immediate, reader.uleb128());
        break;
      case kAddAddress:
        address_ += reader.uleb128();
        break;
      case kDoBind:
        bind();
        break;
      case kDoBindAddAddress:
        bind();
        address_ += reader.uleb128();
        break;
      case kDoBindAddScaled:
        bind();
        address_ += immediate * std::uint64_t{image_.pointer_size()};
        break;
      case kDoBindTimesSkipping:
        bind_times(reader);
        break;
      case kThreaded:
        threaded(immediate, reader);
        break;
      default:
        failure_ = fmt::format("has unknown opcode {:#x}", opcode);
    }
  }

  void set_ordinal(std::int64_t ordinal) {
    library_ = library_of_ordinal(ordinal, image_.commands);
    symbol_known_ = false;
  }

  void set_segment(std::uint8_t index, std::uint64_t offset) {
    if (index >= image_.segments.size()) {
      failure_ = fmt::format("names segment {} of {}", index, image_.segments.size());
      return;
    }
    address_ = image_.segments[index].address + offset;
  }

  std::uint32_t symbol() {
    if (!symbol_known_) {
      symbol_ = imports_.add(symbol_name_, library_, (symbol_flags_ & kWeakImport) != 0);
      symbol_known_ = true;
    }
    if (table_ == Table::Lazy) imports_.mark_function(symbol_);
    return symbol_;
  }

  void bind() {
    ++binds_;
    if (in_threaded_table_) {
      if (ordinals_.size() <= kMaxThreadedOrdinal) ordinals_.push_back({symbol(), addend_});
      return;
    }
    if (!symbol_name_.empty() && (symbol_flags_ & kNonWeakDefinition) == 0) bind_here();
    address_ += image_.pointer_size();
  }

  void bind_here() {
    // A weak bind whose pointer already has a target inside the image only lets another image override it.
    if (table_ == Table::Weak && image_.pointer_at(address_).kind != Pointer::Kind::Null) return;
    const std::uint32_t target = symbol();
    if (image_.bytes_at(address_, image_.pointer_size())) {
      fixups_.add_import(address_, target, addend_);
    } else if (!misplaced_) {
      misplaced_ = true;
      problems_.add(ErrorKind::BadFixups,
                    fmt::format("{} bind an address without contents in the file", table_name(table_)),
                    fmt::format("address {:#x}", address_));
    }
  }

  void bind_times(ByteReader& reader) {
    const std::uint64_t count = reader.uleb128();
    const std::uint64_t skip = reader.uleb128();
    if (!reader.ok()) return;
    if (count > image_.slice.size()) {
      failure_ = fmt::format("repeats {} times", count);
      return;
    }
    for (std::uint64_t i = 0; i < count && !fixups_.full() && binds_ <= image_.slice.size(); ++i) {
      bind();
      address_ += skip;
    }
  }

  void threaded(std::uint8_t subopcode, ByteReader& reader) {
    if (subopcode == kThreadedSetTableSize) {
      reader.uleb128();  // the table grows by what is really there
      in_threaded_table_ = true;
      ordinals_.clear();
    } else if (subopcode == kThreadedApply) {
      read_threaded_chain(image_, address_, ordinals_, fixups_, problems_);
    } else {
      failure_ = fmt::format("has unknown threaded opcode {:#x}", subopcode);
    }
  }

  const Image& image_;
  const Table table_;
  ImportTable& imports_;
  FixupList& fixups_;
  ProblemLog& problems_;

  std::uint32_t library_ = 0;
  std::string_view symbol_name_;
  std::uint8_t symbol_flags_ = 0;
  std::uint32_t symbol_ = 0;  // valid when symbol_known_
  bool symbol_known_ = false;
  std::int64_t addend_ = 0;
  std::uint64_t address_ = 0;
  bool in_threaded_table_ = false;
  std::vector<BindTarget> ordinals_;
  std::uint64_t binds_ = 0;
  bool misplaced_ = false;
  std::string failure_;
  bool done_ = false;
};

void run_table(const Image& image, Table table, const FileRange& range, ImportTable& imports,
               FixupList& fixups, ProblemLog& problems) {
  if (range.size == 0) return;
  const auto opcodes = subspan(image.slice, range.offset, range.size);
  if (!opcodes) {
    problems.add(ErrorKind::BadFixups,
                 fmt::format("{} of {:#x} bytes at {:#x} end past the slice end {:#x}", table_name(table),
                             range.size, range.offset, image.slice.size()));
    return;
  }
  BindMachine(image, table, imports, fixups, problems).run(*opcodes);
}

}  // namespace

void read_bind_opcodes(const Image& image, ImportTable& imports, FixupList& fixups, ProblemLog& problems) {
  if (!image.commands.dyld_info) return;
  const DyldInfo& info = *image.commands.dyld_info;
  run_table(image, Table::Bind, info.bind, imports, fixups, problems);
  run_table(image, Table::Lazy, info.lazy_bind, imports, fixups, problems);
  run_table(image, Table::Weak, info.weak_bind, imports, fixups, problems);
}

}  // namespace candor::macho
