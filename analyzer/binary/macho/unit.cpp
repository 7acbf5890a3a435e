#include "binary/macho/unit.h"

#include <fmt/core.h>

#include "binary/macho/debug_symbols.h"
#include "binary/macho/export_trie.h"
#include "binary/macho/format.h"
#include "binary/macho/signature.h"
#include "binary/objc/metadata.h"
#include "binary/strings.h"

namespace candor::macho {
namespace {

UnitKind unit_kind(const Header& header) {
  switch (header.file_type) {
    case kExecute:
      return UnitKind::MachoExecutable;
    case kDylib:
    case kDylibStub:
      return UnitKind::MachoLibrary;
    case kBundle:
      return UnitKind::MachoBundle;
    case kObject:
      return UnitKind::MachoObject;
    default:
      return UnitKind::MachoOther;
  }
}

void add_imports(const Image& image, Unit& unit) {
  for (const Symbol& symbol : image.symbols) {
    const std::uint32_t flags = (symbol.weak ? kImportWeak : 0u) |
                                (symbol.function ? static_cast<std::uint32_t>(kImportFunction) : 0u);
    unit.imports.push_back({intern_text(unit, symbol.name), symbol.library, flags});
  }
}

std::uint32_t section_flag(const Image& image, std::uint64_t address) {
  const Section* section = image.section_at(address);
  if (section == nullptr) return 0;
  return (section->flags & kAttributeInstructions) != 0 ? kExportFunction : kExportData;
}

void add_trie_exports(const Image& image, const FileRange& range, Unit& unit, ProblemLog& problems) {
  const auto trie = subspan(image.slice, range.offset, range.size);
  if (!trie) {
    problems.add(ErrorKind::BadSymbols,
                 fmt::format("export trie of {:#x} bytes at {:#x} ends past the slice end {:#x}", range.size,
                             range.offset, image.slice.size()));
    return;
  }
  for (const ExportedSymbol& symbol : read_export_trie(*trie, image.base, problems)) {
    std::uint32_t flags = symbol.weak ? kExportWeak : 0u;
    flags |=
        symbol.reexport ? static_cast<std::uint32_t>(kExportReexport) : section_flag(image, symbol.address);
    unit.exports.push_back(
        {.name = intern_text(unit, canonical_name(symbol.name)), .flags = flags, .address = symbol.address});
  }
}

void add_symbol_exports(const Image& image, Unit& unit) {
  for (const DefinedSymbol& symbol : image.defined) {
    if (!symbol.external) continue;
    const std::uint32_t flags = (symbol.weak ? kExportWeak : 0u) | section_flag(image, symbol.address);
    unit.exports.push_back(
        {.name = intern_text(unit, symbol.name), .flags = flags, .address = symbol.address});
  }
}

void add_exports(const Image& image, Unit& unit, ProblemLog& problems) {
  if (image.commands.exports_trie) {
    add_trie_exports(image, *image.commands.exports_trie, unit, problems);
  } else if (image.commands.dyld_info) {
    add_trie_exports(image, image.commands.dyld_info->exports, unit, problems);
  } else {
    add_symbol_exports(image, unit);
  }
}

void add_signature(const Image& image, BinaryUnit& out, ProblemLog& problems) {
  if (!image.commands.code_signature) return;
  const FileRange& range = *image.commands.code_signature;
  const auto bytes = subspan(image.slice, range.offset, range.size);
  if (!bytes) {
    problems.add(ErrorKind::BadSignature,
                 fmt::format("signature of {:#x} bytes at {:#x} ends past the slice end {:#x}", range.size,
                             range.offset, image.slice.size()));
    return;
  }
  const CodeSignature signature = read_signature(*bytes, problems);
  out.entitlements_xml = signature.entitlements_xml;
  out.entitlements_der = signature.entitlements_der;
  out.unit.identity.signing_identifier = intern_text(out.unit, signature.identifier);
  out.unit.identity.team_identifier = intern_text(out.unit, signature.team);
}

}  // namespace

void add_image(const Image& image, Unit& unit, ProblemLog& problems) {
  for (const LinkedLibrary& library : image.commands.libraries) {
    unit.libraries.push_back({intern_text(unit, library.path), library.kind});
  }
  add_imports(image, unit);
  add_exports(image, unit, problems);
  add_coverage(image, unit, problems);
  if (image.commands.encrypted) {
    problems.add(ErrorKind::Encrypted,
                 fmt::format("{:#x} bytes at {:#x} are encrypted", image.commands.encrypted->size,
                             image.commands.encrypted->offset));
  } else {
    add_strings(image, unit, problems);
  }
  read_objc_metadata(image, unit, problems);
}

Result<BinaryUnit> read_unit(ByteSpan slice, const ImageOptions& options) {
  ProblemLog problems;
  CANDOR_TRY(const Image image, parse_image(slice, problems));
  BinaryUnit out;
  out.unit.kind = unit_kind(image.header);
  add_identity(image, out.unit);
  if (image.header.file_type == kDsym) {
    out.unit.coverage.debug_only = 1;
    add_debug_symbols(image, out.unit, problems);
  } else {
    add_image(image, out.unit, problems);
    add_signature(image, out, problems);
    add_code(image, {}, {.image = options}, out.unit, problems);
  }
  out.unit.add_problems(problems);
  return out;
}

}  // namespace candor::macho
