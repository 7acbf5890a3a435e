#pragma once
// What the parts of the Objective-C reader share while they read one image.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "base/problem.h"
#include "binary/macho/image.h"
#include "binary/objc/layout.h"
#include "binary/objc/pointer_reader.h"
#include "binary/objc/text_reader.h"
#include "unit/unit.h"

namespace candor::objc {

/// Lives for one call of read_objc_metadata; every reference outlives it.
struct Context {
  Context(const macho::Image& image, Unit& unit, ProblemLog& problems)
      : image(image),
        unit(unit),
        problems(problems),
        layout(image.is_64 ? kLayout64 : kLayout32),
        pointers(image),
        texts(image, unit) {}

  const macho::Image& image;
  Unit& unit;
  ProblemLog& problems;
  const Layout& layout;
  PointerReader pointers;
  TextReader texts;

  bool category_class_properties = false;       // category_t has its last field
  std::vector<std::uint64_t> superclass_slots;  // addresses of pointers to imported superclasses
  std::vector<std::uint64_t> name_slots;        // selector references that relative method lists go through
  std::unordered_set<const void*> full_tables;  // tables whose limit was reported
  bool spent_reported = false;
};

/// Logs a problem of a structure at an unslid address. Message and place are only made while the log takes
/// them.
void report(Context& context, ErrorKind kind, std::string_view message, std::uint64_t address);

/// How many of `count` new records fit into `table` (a table of the unit, which holds `size`) below `limit`;
/// the first time not all do, that is reported.
std::uint32_t admit(Context& context, const void* table, std::size_t size, std::size_t limit,
                    std::uint32_t count, std::string_view what, std::uint64_t address);

/// The text that the pointer stored at `slot` leads to, or that stands at `address`. What is not readable is
/// reported by the name `what`.
std::optional<StringId> text_through(Context& context, std::uint64_t slot, std::string_view what);
std::optional<StringId> text_at(Context& context, std::uint64_t address, std::string_view what);

/// The local address stored at `slot`; kNowhere for null and imports.
std::uint64_t local_at(Context& context, std::uint64_t slot);

std::optional<std::uint32_t> u32_at(const macho::Image& image, std::uint64_t address);
/// The 64- or 32-bit unsigned number at an address, by the image's pointer size.
std::optional<std::uint64_t> word_at(const macho::Image& image, std::uint64_t address);

/// A section read as an array.
struct Table {
  const macho::Section* section = nullptr;
  std::uint64_t address = 0;
  ByteSpan bytes;

  std::uint64_t count(std::uint32_t stride) const { return bytes.size() / stride; }
};

/// The sections of that name with contents, whatever their segment, in file order. One that overlaps an
/// earlier one is left out, so that their total size is at most the image's.
std::vector<Table> tables_named(const macho::Image& image, std::string_view name);

}  // namespace candor::objc
