#include "base/limits.h"
#include "binary/objc/lists.h"

namespace candor::objc {
namespace {

/// The target of a relative pointer, a signed 32-bit distance from its own place; kNowhere for a null one.
std::uint64_t relative_target(const List& list, std::uint32_t entry, std::uint32_t field) {
  const std::uint64_t inside = std::uint64_t{entry} * list.stride + field;
  const auto distance = load<std::int32_t>(list.entries, inside).value_or(0);
  return distance == 0 ? kNowhere : list.first + inside + static_cast<std::uint64_t>(std::int64_t{distance});
}

struct MethodPlaces {
  std::uint64_t selector = 0, types = 0, implementation = 0;
};

MethodPlaces relative_places(Context& context, const List& list, std::uint32_t entry) {
  MethodPlaces places{.selector = relative_target(list, entry, 0),
                      .types = relative_target(list, entry, 4),
                      .implementation = relative_target(list, entry, 8)};
  if ((list.flags & kDirectSelectors) == 0 && places.selector != kNowhere) {
    context.name_slots.push_back(places.selector);
    places.selector = local_at(context, places.selector);
  }
  return places;
}

MethodPlaces absolute_places(Context& context, const List& list, std::uint32_t entry) {
  const Layout::Method& layout = context.layout.method;
  const std::uint64_t at = list.first + std::uint64_t{entry} * list.stride;
  return {.selector = local_at(context, at + layout.name),
          .types = local_at(context, at + layout.types),
          .implementation = local_at(context, at + layout.implementation)};
}

}  // namespace

void read_methods(Context& context, std::uint64_t address, std::uint32_t flags) {
  if (address == kNowhere) return;
  if ((address & 1) != 0) {  // a list of lists, which only the shared cache has
    report(context, ErrorKind::BadMetadata, "the method list is marked as one of the shared cache", address);
    return;
  }
  const bool relative = (u32_at(context.image, address).value_or(0) & kRelativeMethods) != 0;
  const std::uint32_t entry_size = relative ? kRelativeMethodSize : context.layout.method.size;
  const auto list = read_list(context, address, entry_size, kMethodListFlags, "method");
  if (!list) return;
  auto& table = context.unit.methods;
  const std::uint32_t count =
      admit(context, &table, table.size(), limits::kMaxMethods, list->count, "methods", address);
  for (std::uint32_t i = 0; i < count; ++i) {
    const MethodPlaces places =
        relative ? relative_places(context, *list, i) : absolute_places(context, *list, i);
    const auto selector = text_at(context, places.selector, "a method's selector");
    if (!selector) continue;
    Method method{.selector = *selector,
                  .flags = flags,
                  .address = places.implementation == kNowhere ? 0 : places.implementation};
    if (places.types != kNowhere) {
      method.types = text_at(context, places.types, "a method's type encoding").value_or(StringId{});
    }
    table.push_back(method);
  }
}

}  // namespace candor::objc
