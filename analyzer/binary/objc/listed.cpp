#include "base/limits.h"
#include "binary/objc/definitions.h"

namespace candor::objc {

std::vector<std::uint64_t> listed(Context& context, std::initializer_list<std::string_view> sections,
                                  std::string_view what) {
  std::vector<std::uint64_t> addresses;
  std::unordered_set<std::uint64_t> seen;
  for (const std::string_view name : sections) {
    for (const Table& table : tables_named(context.image, name)) {
      for (std::uint64_t i = 0; i < table.count(context.layout.pointer); ++i) {
        const std::uint64_t slot = table.address + i * context.layout.pointer;
        const std::uint64_t address = local_at(context, slot);
        if (address == kNowhere || !seen.insert(address).second) continue;
        if (admit(context, table.section, addresses.size(), limits::kMaxClasses, 1, what, slot) == 0) {
          return addresses;
        }
        addresses.push_back(address);
      }
    }
  }
  return addresses;
}

}  // namespace candor::objc
