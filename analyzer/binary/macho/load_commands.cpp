#include "binary/macho/load_commands.h"

#include <fmt/core.h>

#include <algorithm>

#include "base/limits.h"
#include "binary/macho/format.h"
#include "binary/macho/segments.h"

namespace candor::macho {
namespace {

/// One command's bytes, its eight-byte head included.
struct RawCommand {
  std::uint32_t kind;
  ByteSpan bytes;
};

ByteReader body(const RawCommand& command) {
  ByteReader reader(command.bytes);
  reader.skip(8);
  return reader;
}

FileRange read_range(ByteReader& reader) {
  FileRange range;
  range.offset = reader.u32();
  range.size = reader.u32();
  return range;
}

bool read_range_command(const RawCommand& command, std::optional<FileRange>& out) {
  ByteReader reader = body(command);
  const FileRange range = read_range(reader);
  if (reader.ok()) out = range;
  return reader.ok();
}

bool read_symtab(const RawCommand& command, LoadCommands& out) {
  ByteReader reader = body(command);
  SymbolTable table;
  table.offset = reader.u32();
  table.count = reader.u32();
  table.strings = read_range(reader);
  if (reader.ok()) out.symbols = table;
  return reader.ok();
}

bool read_dysymtab(const RawCommand& command, LoadCommands& out) {
  ByteReader reader = body(command);
  reader.skip(12 * 4);  // to dysymtab_command::indirectsymoff
  const std::uint32_t offset = reader.u32();
  const std::uint32_t count = reader.u32();
  if (!reader.ok() || count > 0xffffffff / 4) return false;
  out.indirect_symbols = FileRange{offset, count * 4};
  return true;
}

bool read_dyld_info(const RawCommand& command, LoadCommands& out) {
  ByteReader reader = body(command);
  DyldInfo info;
  info.rebase = read_range(reader);
  info.bind = read_range(reader);
  info.weak_bind = read_range(reader);
  info.lazy_bind = read_range(reader);
  info.exports = read_range(reader);
  if (reader.ok()) out.dyld_info = info;
  return reader.ok();
}

/// The lc_str whose offset stands in the first word of the body.
std::optional<std::string_view> read_name(const RawCommand& command) {
  ByteReader reader = body(command);
  const std::uint32_t offset = reader.u32();
  if (!reader.ok() || offset < 12 || offset > command.bytes.size()) return std::nullopt;
  const std::string_view text = as_text(command.bytes.subspan(offset));
  return text.substr(0, text.find('\0'));
}

bool read_dylib(const RawCommand& command, LoadCommands& out) {
  const auto path = read_name(command);
  LibraryKind kind = LibraryKind::Normal;
  if (command.kind == kLoadWeakDylib) kind = LibraryKind::Weak;
  if (command.kind == kReexportDylib) kind = LibraryKind::Reexport;
  if (command.kind == kLazyLoadDylib) kind = LibraryKind::Lazy;
  if (command.kind == kLoadUpwardDylib) kind = LibraryKind::Upward;
  // A malformed one keeps its place, because symbols name libraries by position.
  out.libraries.push_back({path.value_or(std::string_view{}), kind});
  return path.has_value();
}

bool read_install_name(const RawCommand& command, LoadCommands& out) {
  const auto path = read_name(command);
  if (path) out.install_name = *path;
  return path.has_value();
}

bool read_uuid(const RawCommand& command, LoadCommands& out) {
  const auto uuid = load<std::array<std::uint8_t, 16>>(command.bytes, 8);
  if (uuid) out.uuid = *uuid;
  return uuid.has_value();
}

bool read_encryption(const RawCommand& command, LoadCommands& out) {
  ByteReader reader = body(command);
  const FileRange range = read_range(reader);
  const std::uint32_t cryptid = reader.u32();
  if (reader.ok() && cryptid != 0) out.encrypted = range;
  return reader.ok();
}

/// entry_point_command
bool read_main(const RawCommand& command, LoadCommands& out) {
  const auto offset = load<std::uint64_t>(command.bytes, 8);
  if (offset) out.main_offset = *offset;
  return offset.has_value();
}

bool read_build_version(const RawCommand& command, LoadCommands& out) {
  ByteReader reader = body(command);
  BuildVersion build;
  build.platform = reader.u32();
  build.min_os = reader.u32();
  build.sdk = reader.u32();
  // A zippered library has two; the first is the platform it was built for.
  if (reader.ok() && !out.build) out.build = build;
  return reader.ok();
}

/// The old commands name the platform by their kind, and know no simulators.
bool read_version_min(const RawCommand& command, LoadCommands& out) {
  ByteReader reader = body(command);
  BuildVersion build;
  build.min_os = reader.u32();
  build.sdk = reader.u32();
  switch (command.kind) {
    case kVersionMinMacos:
      build.platform = 1;
      break;
    case kVersionMinIos:
      build.platform = 2;
      break;
    case kVersionMinTvos:
      build.platform = 3;
      break;
    default:
      build.platform = 4;
  }
  if (reader.ok() && !out.build) out.build = build;
  return reader.ok();
}

bool read_command(ByteSpan slice, const RawCommand& command, LoadCommands& out, ProblemLog& problems) {
  switch (command.kind) {
    case kSegment32:
    case kSegment64:
      return read_segment(slice, command.bytes, command.kind == kSegment64, out, problems);
    case kSymtab:
      return read_symtab(command, out);
    case kDysymtab:
      return read_dysymtab(command, out);
    case kLoadDylib:
    case kLoadWeakDylib:
    case kReexportDylib:
    case kLazyLoadDylib:
    case kLoadUpwardDylib:
      return read_dylib(command, out);
    case kIdDylib:
      return read_install_name(command, out);
    case kUuid:
      return read_uuid(command, out);
    case kCodeSignature:
      return read_range_command(command, out.code_signature);
    case kFunctionStarts:
      return read_range_command(command, out.function_starts);
    case kMain:
      return read_main(command, out);
    case kExportsTrie:
      return read_range_command(command, out.exports_trie);
    case kChainedFixups:
      return read_range_command(command, out.chained_fixups);
    case kEncryptionInfo32:
    case kEncryptionInfo64:
      return read_encryption(command, out);
    case kDyldInfo:
    case kDyldInfoOnly:
      return read_dyld_info(command, out);
    case kBuildVersion:
      return read_build_version(command, out);
    case kVersionMinMacos:
    case kVersionMinIos:
    case kVersionMinTvos:
    case kVersionMinWatchos:
      return read_version_min(command, out);
    default:
      return true;
  }
}

}  // namespace

LoadCommands parse_load_commands(ByteSpan slice, const Header& header, ProblemLog& problems) {
  LoadCommands out;
  const std::uint64_t end =
      std::min<std::uint64_t>(header.size() + std::uint64_t{header.command_size}, slice.size());
  if (end < header.size() + std::uint64_t{header.command_size}) {
    problems.add(ErrorKind::Truncated,
                 fmt::format("load commands end at {:#x}, past the slice end {:#x}",
                             header.size() + std::uint64_t{header.command_size}, slice.size()));
  }
  const std::uint32_t count = std::min(header.command_count, limits::kMaxLoadCommands);
  if (count < header.command_count) {
    problems.add(ErrorKind::LimitReached,
                 fmt::format("{} load commands, {} read", header.command_count, count));
  }
  std::uint64_t offset = header.size();
  for (std::uint32_t i = 0; i < count; ++i) {
    const auto kind = load<std::uint32_t>(slice.first(end), offset);
    const auto size = load<std::uint32_t>(slice.first(end), offset + 4);
    if (!kind || !size || *size < 8 || *size > end - offset) {
      problems.add(ErrorKind::BadLoadCommand,
                   fmt::format("load command {} of {} has size {}, {} bytes are left", i,
                               header.command_count, size.value_or(0), end - std::min(offset, end)),
                   fmt::format("offset {:#x}", offset));
      break;
    }
    const RawCommand command{*kind, slice.subspan(offset, *size)};
    if (!read_command(slice, command, out, problems)) {
      problems.add(ErrorKind::BadLoadCommand,
                   fmt::format("load command {} of kind {:#x} is malformed", i, *kind),
                   fmt::format("offset {:#x}", offset));
    }
    offset += *size;
  }
  return out;
}

}  // namespace candor::macho
