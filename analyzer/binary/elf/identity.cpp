#include <fmt/core.h>

#include <algorithm>

#include "binary/elf/format.h"
#include "binary/elf/tables.h"
#include "binary/strings.h"

namespace candor::elf {
namespace {

std::string architecture_name(std::uint16_t machine) {
  switch (machine) {
    case kMachineAarch64:
      return "aarch64";
    case kMachineArm:
      return "arm";
    case kMachineX86_64:
      return "x86_64";
    case kMachine386:
      return "i386";
    default:
      return fmt::format("machine {}", machine);
  }
}

/// Android's C library is libc.so; other Linux systems number theirs.
std::string_view system_name(const Structure& structure) {
  if (structure.android_api != 0 || structure.interpreter.starts_with("/system/bin/linker")) return "android";
  if (std::ranges::find(structure.needed, "libc.so") != structure.needed.end()) return "android";
  if (std::ranges::find(structure.needed, "libc.so.6") != structure.needed.end()) return "linux";
  return {};
}

void set_if_empty(StringId& field, StringId value) {
  if (field == StringId{}) field = value;
}

}  // namespace

void add_identity(const Structure& structure, Unit& unit) {
  Identity& identity = unit.identity;
  set_if_empty(identity.arch, unit.intern(architecture_name(structure.machine)));
  set_if_empty(identity.platform, unit.intern(system_name(structure)));
  if (structure.android_api != 0)
    set_if_empty(identity.min_os, unit.intern(fmt::format("{}", structure.android_api)));
  std::string build_id;
  for (const std::uint8_t byte : structure.build_id) build_id += fmt::format("{:02x}", byte);
  set_if_empty(identity.uuid, unit.intern(build_id));
  set_if_empty(identity.install_name, intern_text(unit, structure.soname));
  if (structure.machine != kMachineAarch64) identity.flags |= kFactsOnly;
}

}  // namespace candor::elf
