#include <fmt/core.h>

#include <algorithm>

#include "binary/macho/chained_imports.h"
#include "binary/macho/chained_pointers.h"
#include "binary/macho/fixups.h"

namespace candor::macho {
namespace {

constexpr std::uint16_t kNoChain = 0xffff;        // DYLD_CHAINED_PTR_START_NONE
constexpr std::uint16_t kSeveralChains = 0x8000;  // DYLD_CHAINED_PTR_START_MULTI, and _LAST
constexpr std::uint16_t kLastChain = 0x8000;

/// dyld_chained_starts_in_segment.
struct SegmentStarts {
  std::uint16_t page_size = 0;
  std::uint16_t pointer_format = 0;
  std::uint64_t segment_offset = 0;  // from the mach_header, in memory
  std::uint32_t max_valid_pointer = 0;
  std::uint16_t page_count = 0;
  std::uint64_t starts_offset = 0;  // of page_start[], in the fixups data
};

class ChainReader {
 public:
  ChainReader(const Image& image, ByteSpan data, const std::vector<ChainedImport>& imports, FixupList& fixups,
              ProblemLog& problems)
      : image_(image), data_(data), imports_(imports), fixups_(fixups), problems_(problems) {}

  void read_image(std::uint32_t starts_offset);

 private:
  void read_segment(std::uint64_t offset);
  void read_page(const SegmentStarts& starts, ChainFormat format, std::uint32_t page);
  void read_chain(const SegmentStarts& starts, ChainFormat format, std::uint64_t address);
  bool add(std::uint64_t address, const ChainedPointer& pointer);
  bool exhausted() const { return fixups_.full() || starts_read_ > data_.size(); }
  void complain(std::string message, std::uint64_t address) {
    problems_.add(ErrorKind::BadFixups, std::move(message), fmt::format("address {:#x}", address));
  }

  const Image& image_;
  const ByteSpan data_;
  const std::vector<ChainedImport>& imports_;
  FixupList& fixups_;
  ProblemLog& problems_;
  std::uint64_t starts_read_ = 0;  // bounded, because several segments may claim the same list
};

/// dyld_chained_starts_in_image.
void ChainReader::read_image(std::uint32_t starts_offset) {
  const auto count = load<std::uint32_t>(data_, starts_offset);
  if (!count) {
    problems_.add(ErrorKind::BadFixups,
                  fmt::format("chain starts at {:#x} are past the end of the fixups {:#x}", starts_offset,
                              data_.size()));
    return;
  }
  if (*count > image_.segments.size()) {
    problems_.add(ErrorKind::BadFixups, fmt::format("chain starts for {} segments, the image has {}", *count,
                                                    image_.segments.size()));
  }
  const auto segments = static_cast<std::uint32_t>(std::min<std::size_t>(*count, image_.segments.size()));
  for (std::uint32_t i = 0; i < segments; ++i) {
    const auto offset = load<std::uint32_t>(data_, std::uint64_t{starts_offset} + 4 + std::uint64_t{i} * 4);
    if (!offset) {
      problems_.add(ErrorKind::BadFixups, fmt::format("chain starts of segment {} are cut", i));
      return;
    }
    if (*offset != 0) read_segment(std::uint64_t{starts_offset} + *offset);
  }
}

void ChainReader::read_segment(std::uint64_t offset) {
  ByteReader reader(data_);
  reader.seek(offset);
  reader.skip(4);  // size
  SegmentStarts starts;
  starts.page_size = reader.u16();
  starts.pointer_format = reader.u16();
  starts.segment_offset = reader.u64();
  starts.max_valid_pointer = reader.u32();
  starts.page_count = reader.u16();
  starts.starts_offset = reader.offset();
  const std::string where = fmt::format("offset {:#x} of the fixups", offset);
  if (!reader.ok()) {
    problems_.add(ErrorKind::BadFixups, "chain starts of a segment are cut", where);
    return;
  }
  const auto format = chain_format(starts.pointer_format);
  if (!format) {
    problems_.add(ErrorKind::BadFixups,
                  fmt::format("unknown chained pointer format {}", starts.pointer_format), where);
    return;
  }
  for (std::uint32_t page = 0; page < starts.page_count && !exhausted(); ++page) {
    read_page(starts, *format, page);
  }
  if (exhausted()) {
    problems_.add(ErrorKind::BadFixups, "chains hold more pointers than the image can", where);
  }
}

void ChainReader::read_page(const SegmentStarts& starts, ChainFormat format, std::uint32_t page) {
  const std::uint64_t page_address =
      image_.base + starts.segment_offset + std::uint64_t{page} * starts.page_size;
  const auto start_at = [&](std::uint64_t index) {
    ++starts_read_;
    return load<std::uint16_t>(data_, starts.starts_offset + index * 2);
  };
  const auto start = start_at(page);
  if (!start) {
    complain(fmt::format("chain start of page {} is cut", page), page_address);
    return;
  }
  if (*start == kNoChain) return;
  if ((*start & kSeveralChains) == 0) {
    read_chain(starts, format, page_address + *start);
    return;
  }
  // More than one chain (32-bit formats): a list behind the pages' own starts, its last entry marked.
  for (std::uint64_t index = *start & ~kSeveralChains; !exhausted(); ++index) {
    const auto entry = start_at(index);
    if (!entry) {
      complain(fmt::format("chain starts of page {} have no last entry", page), page_address);
      return;
    }
    read_chain(starts, format, page_address + (*entry & ~kLastChain));
    if ((*entry & kLastChain) != 0) return;
  }
}

/// A chain only ever moves forward, and FixupList bounds all chains together, so none can loop.
void ChainReader::read_chain(const SegmentStarts& starts, ChainFormat format, std::uint64_t address) {
  const unsigned size = chained_pointer_size(format);
  auto rest = image_.rest_at(address);
  while (rest && rest->size() >= size) {
    const std::uint64_t raw = size == 8 ? *load<std::uint64_t>(*rest, 0) : *load<std::uint32_t>(*rest, 0);
    const ChainedPointer pointer = decode_chained_pointer(format, raw, starts.max_valid_pointer);
    if (!add(address, pointer) || pointer.next == 0) return;
    address += pointer.next;
    rest = subspan(*rest, pointer.next, rest->size() - std::min<std::uint64_t>(pointer.next, rest->size()));
  }
  complain("chain leaves its segment", address);
}

bool ChainReader::add(std::uint64_t address, const ChainedPointer& pointer) {
  using Target = ChainedPointer::Target;
  switch (pointer.target) {
    case Target::Address:
      return fixups_.add_local(address, pointer.value);
    case Target::Offset:
      return fixups_.add_local(address, image_.base + pointer.value);
    case Target::InSegment:
      if (pointer.ordinal < image_.segments.size()) {
        return fixups_.add_local(address, image_.segments[pointer.ordinal].address + pointer.value);
      }
      complain(fmt::format("chained pointer names segment {} of {}", pointer.ordinal, image_.segments.size()),
               address);
      return true;
    case Target::Number:
      return fixups_.add_local(address, pointer.value);
    case Target::Import:
      if (pointer.ordinal < imports_.size()) {
        const ChainedImport& import = imports_[pointer.ordinal];
        return fixups_.add_import(address, import.symbol, import.addend + pointer.addend);
      }
      complain(fmt::format("chained bind names import {} of {}", pointer.ordinal, imports_.size()), address);
      return fixups_.add_null(address);
  }
  return true;
}

}  // namespace

void read_chained_fixups(const Image& image, ImportTable& imports, FixupList& fixups, ProblemLog& problems) {
  if (!image.commands.chained_fixups) return;
  const FileRange& range = *image.commands.chained_fixups;
  const auto data = subspan(image.slice, range.offset, range.size);
  if (!data) {
    problems.add(ErrorKind::BadFixups,
                 fmt::format("chained fixups of {:#x} bytes at {:#x} end past the slice end {:#x}",
                             range.size, range.offset, image.slice.size()));
    return;
  }
  ByteReader reader(*data);
  ChainedHeader header;
  header.version = reader.u32();
  header.starts_offset = reader.u32();
  header.imports_offset = reader.u32();
  header.symbols_offset = reader.u32();
  header.import_count = reader.u32();
  header.import_format = reader.u32();
  header.symbol_format = reader.u32();
  if (!reader.ok()) {
    problems.add(ErrorKind::BadFixups, fmt::format("chained fixups of {} bytes are cut", data->size()));
    return;
  }
  if (header.version != 0) {
    problems.add(ErrorKind::BadFixups, fmt::format("unknown version {} of chained fixups", header.version));
    return;
  }
  const std::vector<ChainedImport> table = read_chained_imports(image, *data, header, imports, problems);
  ChainReader(image, *data, table, fixups, problems).read_image(header.starts_offset);
}

}  // namespace candor::macho
