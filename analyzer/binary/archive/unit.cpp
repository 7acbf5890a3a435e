#include "binary/archive/unit.h"
#include "binary/arm64/platform_shapes.h"

#include <fmt/core.h>

#include "base/utf8.h"
#include "binary/archive/link.h"
#include "binary/archive/members.h"
#include "binary/arm64/platform_shapes.h"
#include "binary/elf/unit.h"
#include "binary/macho/format.h"
#include "binary/macho/unit.h"
#include "binary/strings.h"

namespace candor::archive {
namespace {

constexpr std::uint32_t kElfMagic = 0x464c457f;             // "\x7fELF"
constexpr std::uint32_t kBitcodeMagic = 0xdec04342;         // "BC" 0xC0DE
constexpr std::uint32_t kBitcodeWrapperMagic = 0x0b17c0de;  // around bitcode in Apple's archives

void add_member_problems(const ProblemLog& member, std::string_view name, ProblemLog& problems) {
  for (const Problem& problem : member.problems()) {
    problems.add(problem.kind, problem.message,
                 problem.where.empty() ? std::string(name) : fmt::format("{}, {}", name, problem.where));
  }
}

void read_macho_member(const Member& member, const macho::CodeOptions& options, Unit& unit,
                       ProblemLog& problems) {
  const auto image = macho::parse_image(member.contents, problems);
  if (!image) return problems.add(image.error());
  macho::add_identity(*image, unit);
  const macho::UnitStart start = macho::tables_of(unit);
  macho::add_image(*image, unit, problems);
  macho::add_code(*image, start, options, unit, problems);
}

void add_not_analysed(const Member& member, std::string_view format, Unit& unit) {
  unit.not_analysed.push_back(intern_text(unit, fmt::format("{} ({})", member.name, format)));
}

void read_member(const Member& member, const macho::CodeOptions& options, Unit& unit, ProblemLog& problems) {
  const std::uint32_t magic = load<std::uint32_t>(member.contents, 0).value_or(0);
  ProblemLog member_problems;
  switch (magic) {
    case macho::kMagic32:
    case macho::kMagic64:
      read_macho_member(member, options, unit, member_problems);
      break;
    case kElfMagic:
      elf::read_object(member.contents, unit, member_problems);
      break;
    case kBitcodeMagic:
    case kBitcodeWrapperMagic:
      add_not_analysed(member, "bitcode", unit);
      break;
    default:
      add_not_analysed(member, "unknown format", unit);
  }
  add_member_problems(member_problems, repair_utf8(member.name), problems);
}

}  // namespace

Result<BinaryUnit> read_unit(ByteSpan archive, const ImageOptions& options) {
  ProblemLog problems;
  CANDOR_TRY(const std::vector<Member> members, list_members(archive, problems));
  BinaryUnit out;
  out.unit.kind = UnitKind::StaticLibrary;
  macho::NamesTaken taken;
  arm64::PlatformIndex index(options.sdk);
  macho::CodeOptions code{.image = options, .taken = &taken};
  code.image.index = &index;
  for (const Member& member : members) {
    read_member(member, code, out.unit, problems);
    code.slide += macho::kObjectSlide;
  }
  link_members(out.unit);
  out.unit.add_problems(problems);
  return out;
}

}  // namespace candor::archive
