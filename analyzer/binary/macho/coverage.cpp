#include <algorithm>

#include "binary/macho/format.h"
#include "binary/macho/unit.h"

namespace candor::macho {
namespace {

/// LC_FUNCTION_STARTS is a list of ULEB128 distances between functions, ended by a zero.
std::uint32_t count_function_starts(const Image& image, ProblemLog& problems) {
  const FileRange& range = *image.commands.function_starts;
  const auto bytes = subspan(image.slice, range.offset, range.size);
  if (!bytes) {
    problems.add(ErrorKind::BadLoadCommand, "function starts end past the slice end");
    return 0;
  }
  ByteReader reader(*bytes);
  std::uint32_t count = 0;
  while (!reader.at_end() && reader.uleb128() != 0 && reader.ok()) ++count;
  return count;
}

/// Objects have no function starts: symbols in sections of instructions, without the assembler's own labels.
std::uint32_t count_function_symbols(const Image& image) {
  std::uint32_t count = 0;
  std::uint64_t last = ~std::uint64_t{0};
  const Section* text = nullptr;
  for (const DefinedSymbol& symbol : image.defined) {
    if (symbol.address == last || symbol.name.starts_with("ltmp") || symbol.name.starts_with("l_")) continue;
    if (text == nullptr || symbol.address - text->address >= text->size) {
      text = image.section_at(symbol.address);
    }
    if (text == nullptr) continue;
    last = symbol.address;
    if ((text->flags & kAttributeInstructions) != 0) ++count;
  }
  return count;
}

std::uint32_t find_languages(const Image& image) {
  std::uint32_t languages = 0;
  for (const Section& section : image.sections) {
    if (section.name.starts_with("__swift5_")) languages |= kSwift;
    if (section.name.starts_with("__objc_") && section.name != "__objc_imageinfo") languages |= kObjectiveC;
  }
  for (const Symbol& symbol : image.symbols) {
    if (symbol.name.starts_with("$s")) languages |= kSwift;
    if (symbol.name.starts_with("_Z")) languages |= kCxx;
    if (symbol.name.starts_with("objc_msgSend")) languages |= kObjectiveC;
  }
  return languages == 0 ? static_cast<std::uint32_t>(kC) : languages;
}

bool has_code(const Image& image) {
  return std::ranges::any_of(image.sections, [](const Section& section) {
    return section.size != 0 && (section.flags & kAttributeInstructions) != 0;
  });
}

}  // namespace

void add_coverage(const Image& image, Unit& unit, ProblemLog& problems) {
  unit.coverage.functions_seen +=
      image.commands.function_starts ? count_function_starts(image, problems) : count_function_symbols(image);
  unit.coverage.languages |= find_languages(image);
  if (image.commands.encrypted) unit.coverage.encrypted = 1;
  if (!image.is_object && image.local_symbol_count == 0 && has_code(image)) unit.coverage.stripped = 1;
}

}  // namespace candor::macho
