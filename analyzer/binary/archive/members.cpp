#include "binary/archive/members.h"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <optional>

#include "base/limits.h"

namespace candor::archive {
namespace {

constexpr std::string_view kMagic = "!<arch>\n";
constexpr std::string_view kThinMagic = "!<thin>\n";
constexpr std::uint64_t kHeaderSize = 60;  // struct ar_hdr

std::string_view trimmed(std::string_view field) {
  while (field.ends_with(' ')) field.remove_suffix(1);
  return field;
}

std::optional<std::uint64_t> decimal(std::string_view text) {
  text = trimmed(text);
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

/// Takes the name from the start of the contents, where BSD puts long ones, padded with NULs.
bool take_bsd_name(Member& member) {
  const auto length = decimal(member.name.substr(3));
  if (!length || *length > member.contents.size()) return false;
  const std::string_view name = as_text(member.contents.first(*length));
  member.name = name.substr(0, std::min(name.find('\0'), limits::kMaxPathLength));
  member.contents = member.contents.subspan(*length);
  return true;
}

/// Looks a GNU long name up; it ends with "/\n".
bool take_gnu_name(Member& member, std::string_view long_names) {
  const auto offset = decimal(member.name.substr(1));
  if (!offset || *offset >= long_names.size()) return false;
  std::string_view name = long_names.substr(*offset, limits::kMaxPathLength);
  name = name.substr(0, name.find('\n'));
  if (name.ends_with('/')) name.remove_suffix(1);
  member.name = name;
  return true;
}

enum class Role { Object, SymbolTable, LongNames, Malformed };

Role resolve_name(Member& member, std::string_view long_names) {
  if (member.name == "/" || member.name == "/SYM64/") return Role::SymbolTable;
  if (member.name == "//") return Role::LongNames;
  if (member.name.starts_with("#1/")) {
    if (!take_bsd_name(member)) return Role::Malformed;
  } else if (member.name.starts_with('/')) {
    if (!take_gnu_name(member, long_names)) return Role::Malformed;
  } else if (member.name.ends_with('/')) {
    member.name.remove_suffix(1);
  }
  return member.name.starts_with("__.SYMDEF") ? Role::SymbolTable : Role::Object;
}

}  // namespace

Result<std::vector<Member>> list_members(ByteSpan archive, ProblemLog& problems) {
  const std::string_view text = as_text(archive);
  if (text.starts_with(kThinMagic))
    return fail(ErrorKind::NotAnImage, "thin archive: its members are other files");
  if (!text.starts_with(kMagic)) return fail(ErrorKind::NotAnImage, "no archive: the magic text is missing");
  std::vector<Member> members;
  std::string_view long_names;
  std::uint64_t offset = kMagic.size();
  while (offset < archive.size()) {
    const std::string where = fmt::format("offset {:#x}", offset);
    const auto header = subspan(archive, offset, kHeaderSize);
    const auto size = header ? decimal(as_text(*header).substr(48, 10)) : std::nullopt;
    if (!header || !size || as_text(*header).substr(58) != "`\n") {
      problems.add(ErrorKind::BadArchiveMember, "member header is malformed", where);
      break;
    }
    Member member{trimmed(as_text(*header).substr(0, 16)), {}};
    const std::uint64_t begin = offset + kHeaderSize;
    if (*size > archive.size() - begin) {
      problems.add(
          ErrorKind::BadArchiveMember,
          fmt::format("member of {:#x} bytes ends past the archive's end {:#x}", *size, archive.size()),
          where);
      break;
    }
    member.contents = archive.subspan(begin, *size);
    offset = begin + *size + (*size & 1);  // members start at even offsets
    switch (resolve_name(member, long_names)) {
      case Role::Object:
        members.push_back(member);
        break;
      case Role::LongNames:
        long_names = as_text(member.contents);
        break;
      case Role::Malformed:
        problems.add(ErrorKind::BadArchiveMember,
                     fmt::format("member name {} cannot be resolved", member.name), where);
        break;
      case Role::SymbolTable:
        break;
    }
    if (members.size() == limits::kMaxMembers) {
      problems.add(ErrorKind::LimitReached, fmt::format("more than {} members", limits::kMaxMembers));
      break;
    }
  }
  return members;
}

}  // namespace candor::archive
