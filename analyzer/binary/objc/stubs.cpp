#include <algorithm>

#include "base/limits.h"
#include "binary/macho/format.h"
#include "binary/objc/arm64_loads.h"
#include "binary/objc/references.h"

namespace candor::objc {
namespace {

constexpr std::uint32_t kSelectorRegister = 1;  // x1, the second argument of objc_msgSend

bool is_arm64(const macho::Image& image) {
  const std::uint32_t cpu = image.header.cpu_type;
  return cpu == macho::kCpuArm64 || cpu == macho::kCpuArm64_32;
}

bool is_code(const macho::Section& section) {
  constexpr std::uint32_t kPureInstructions = 0x80000000;  // <mach-o/loader.h>, S_ATTR_PURE_INSTRUCTIONS
  constexpr std::uint32_t kSomeInstructions = 0x00000400;  // S_ATTR_SOME_INSTRUCTIONS
  return (section.flags & (kPureInstructions | kSomeInstructions)) != 0;
}

template <class Visit>
void each_load(std::uint64_t address, ByteSpan code, Visit visit) {
  FixedLoads loads;
  for (std::uint64_t i = 0; i + 4 <= code.size(); i += 4) {
    const std::uint32_t instruction = load<std::uint32_t>(code, i).value_or(0);
    if (const auto loaded = loads.step(address + i, instruction)) visit(address + i, *loaded);
  }
}

}  // namespace

void read_stubs(Context& context) {
  if (!is_arm64(context.image)) return;  // elsewhere the selector references say the same
  auto& table = context.unit.selector_references;
  for (const Table& section : tables_named(context.image, "__objc_stubs")) {
    each_load(section.address, section.bytes, [&](std::uint64_t place, const FixedLoads::Load& loaded) {
      if (loaded.target != kSelectorRegister || loaded.pair) return;
      const auto name = text_through(context, loaded.address, "the selector of a message-send stub");
      if (!name) return;
      if (admit(context, &table, table.size(), limits::kMaxRecords, 1, "selector references", place) == 0) {
        return;
      }
      table.push_back({.name = *name, .flags = kReferenceStub, .address = place});
    });
  }
}

std::vector<std::uint64_t> loaded_by_code(const macho::Image& image, std::vector<std::uint64_t> slots) {
  if (!is_arm64(image) || slots.empty()) return slots;
  const std::uint64_t first = slots.front();
  const std::uint64_t last = slots.back();
  std::vector<std::uint64_t> loaded;
  const auto note = [&](std::uint64_t address) {
    if (address >= first && address <= last && std::ranges::binary_search(slots, address)) {
      loaded.push_back(address);
    }
  };
  for (const macho::Section& section : image.sections) {
    if (!is_code(section)) continue;
    each_load(section.address, image.contents(section), [&](std::uint64_t, const FixedLoads::Load& load) {
      note(load.address);
      if (load.pair) note(load.address + image.pointer_size());
    });
  }
  std::ranges::sort(loaded);
  const auto repeated = std::ranges::unique(loaded);
  loaded.erase(repeated.begin(), repeated.end());
  return loaded;
}

}  // namespace candor::objc
