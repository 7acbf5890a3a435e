#include <fmt/core.h>

#include "binary/macho/format.h"
#include "binary/macho/unit.h"
#include "binary/strings.h"

namespace candor::macho {
namespace {

struct Platform {
  std::uint32_t number;  // PLATFORM_… of <mach-o/loader.h>
  std::string_view name;
  bool simulator;
};

constexpr Platform kPlatforms[] = {
    {1, "macos", false},        {2, "ios", false},           {3, "tvos", false},
    {4, "watchos", false},      {5, "bridgeos", false},      {6, "maccatalyst", false},
    {7, "ios-simulator", true}, {8, "tvos-simulator", true}, {9, "watchos-simulator", true},
    {10, "driverkit", false},   {11, "visionos", false},     {12, "visionos-simulator", true},
};

/// Before LC_BUILD_VERSION a simulator image was told by its architecture alone.
std::uint32_t effective_platform(const Image& image) {
  const std::uint32_t platform = image.commands.build->platform;
  const std::uint32_t cpu = image.header.cpu_type;
  const bool intel = cpu == kCpuX86_64 || cpu == kCpuI386;
  return intel && platform >= 2 && platform <= 4 ? platform + 5 : platform;
}

std::string version_text(std::uint32_t version) {
  if (version == 0) return {};
  const std::uint32_t major = version >> 16, minor = (version >> 8) & 0xff, patch = version & 0xff;
  return patch == 0 ? fmt::format("{}.{}", major, minor) : fmt::format("{}.{}.{}", major, minor, patch);
}

std::string uuid_text(const std::array<std::uint8_t, 16>& uuid) {
  std::string text;
  for (std::size_t i = 0; i < uuid.size(); ++i) {
    if (i == 4 || i == 6 || i == 8 || i == 10) text += '-';
    text += fmt::format("{:02X}", uuid[i]);
  }
  return text;
}

void set_if_empty(StringId& field, StringId value) {
  if (field == StringId{}) field = value;
}

void add_build_version(const Image& image, Unit& unit) {
  if (!image.commands.build || unit.identity.platform != StringId{}) return;
  const std::uint32_t number = effective_platform(image);
  unit.identity.platform = unit.intern(fmt::format("platform {}", number));
  for (const Platform& platform : kPlatforms) {
    if (platform.number != number) continue;
    unit.identity.platform = unit.intern(platform.name);
    if (platform.simulator) unit.identity.flags |= kSimulator;
  }
  unit.identity.min_os = unit.intern(version_text(image.commands.build->min_os));
  unit.identity.sdk = unit.intern(version_text(image.commands.build->sdk));
}

}  // namespace

void add_identity(const Image& image, Unit& unit) {
  set_if_empty(unit.identity.arch, unit.intern(architecture_name(image.header)));
  add_build_version(image, unit);
  if (image.commands.uuid) set_if_empty(unit.identity.uuid, unit.intern(uuid_text(*image.commands.uuid)));
  set_if_empty(unit.identity.install_name, intern_text(unit, image.commands.install_name));
  if (image.header.cpu_type != kCpuArm64) unit.identity.flags |= kFactsOnly;
  if (image.commands.code_signature) unit.identity.flags |= kSigned;
}

}  // namespace candor::macho
