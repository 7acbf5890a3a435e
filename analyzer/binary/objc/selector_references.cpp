#include <algorithm>

#include "base/limits.h"
#include "binary/objc/definitions.h"
#include "binary/objc/references.h"

namespace candor::objc {
namespace {

/// Undefined symbols that the linker makes stubs for. Source: Clang, CGObjCMac.cpp.
constexpr std::string_view kSendPrefix = "objc_msgSend$";
constexpr std::string_view kClassSendPrefix = "objc_msgSendClass$";  // …selector$_OBJC_CLASS_$_Class
constexpr std::string_view kClassSendSeparator = "$_";

/// Name slots that only method lists use: sorted, each once.
std::vector<std::uint64_t> name_only_slots(Context& context) {
  auto& slots = context.name_slots;
  std::ranges::sort(slots);
  const auto repeated = std::ranges::unique(slots);
  slots.erase(repeated.begin(), repeated.end());
  if (slots.empty()) return {};
  const auto loaded = loaded_by_code(context.image, slots);
  std::vector<std::uint64_t> rest;
  std::ranges::set_difference(slots, loaded, std::back_inserter(rest));
  return rest;
}

void read_slots(Context& context) {
  const auto name_only = name_only_slots(context);
  auto& table = context.unit.selector_references;
  // Message references of the old x86_64 dispatch are pairs: the sending function, then the selector.
  const struct {
    std::string_view section;
    std::uint32_t pointers, selector;
  } kinds[] = {{"__objc_selrefs", 1, 0}, {"__objc_msgrefs", 2, 1}};
  for (const auto& kind : kinds) {
    const std::uint32_t stride = kind.pointers * context.layout.pointer;
    for (const Table& section : tables_named(context.image, kind.section)) {
      for (std::uint64_t i = 0; i < section.count(stride); ++i) {
        const std::uint64_t slot = section.address + i * stride + kind.selector * context.layout.pointer;
        const auto name = text_through(context, slot, "a selector reference's name");
        if (!name) continue;
        if (admit(context, &table, table.size(), limits::kMaxRecords, 1, "selector references", slot) == 0) {
          return;
        }
        const bool only_name = std::ranges::binary_search(name_only, slot);
        table.push_back(
            {.name = *name, .flags = only_name ? kReferenceMethodName : 0u, .address = slot});
      }
    }
  }
}

void add_stub_symbol(Context& context, std::string_view selector) {
  if (const auto name = context.texts.intern(selector)) {
    context.unit.selector_references.push_back({.name = *name, .flags = kReferenceStub});
  }
}

/// Message sends of objects and static libraries stand only in the names of undefined symbols.
void read_stub_symbols(Context& context) {
  for (const macho::Symbol& symbol : context.image.symbols) {
    if (symbol.name.starts_with(kSendPrefix)) {
      add_stub_symbol(context, symbol.name.substr(kSendPrefix.size()));
    } else if (symbol.name.starts_with(kClassSendPrefix)) {
      const std::string_view rest = symbol.name.substr(kClassSendPrefix.size());
      const std::size_t end = rest.find('$');
      if (end == std::string_view::npos || !rest.substr(end).starts_with(kClassSendSeparator)) continue;
      add_stub_symbol(context, rest.substr(0, end));
      const std::string_view class_symbol = rest.substr(end + kClassSendSeparator.size());
      if (const auto name = context.texts.intern(class_of_symbol(class_symbol))) {
        context.unit.class_references.push_back({.name = *name, .flags = kReferenceStub});
      }
    }
  }
}

}  // namespace

void read_selector_references(Context& context) {
  const std::size_t first = context.unit.selector_references.size();
  read_stub_symbols(context);
  read_slots(context);
  read_stubs(context);
  auto& table = context.unit.selector_references;
  std::stable_sort(table.begin() + static_cast<std::ptrdiff_t>(first), table.end(),
                   [](const Reference& a, const Reference& b) { return a.address < b.address; });
}

}  // namespace candor::objc
