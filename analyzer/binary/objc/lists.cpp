#include "binary/objc/lists.h"

#include <fmt/core.h>

#include "base/limits.h"

namespace candor::objc {
namespace {

constexpr std::uint32_t kListHeaderSize = 8;   // entry size with flags, count
constexpr std::uint32_t kMaxEntrySize = 1024;  // of any list; the run time's longest is 32

}  // namespace

std::optional<List> read_list(Context& context, std::uint64_t address, std::uint32_t entry_size,
                              std::uint32_t flag_mask, std::string_view what) {
  const auto header = context.image.bytes_at(address, kListHeaderSize);
  if (!header) {
    report(context, ErrorKind::BadMetadata, fmt::format("the {} list is outside the image", what), address);
    return std::nullopt;
  }
  const std::uint32_t size_and_flags = load<std::uint32_t>(*header, 0).value_or(0);
  List list{.first = address + kListHeaderSize,
            .count = load<std::uint32_t>(*header, 4).value_or(0),
            .stride = size_and_flags & ~flag_mask,
            .flags = size_and_flags & flag_mask};
  if (list.count == 0) return std::nullopt;
  if (list.stride < entry_size || list.stride > kMaxEntrySize) {
    report(context, ErrorKind::BadMetadata,
           fmt::format("the {} list has entries of {} bytes, expected {}", what, list.stride, entry_size),
           address);
    return std::nullopt;
  }
  const auto entries = context.image.bytes_at(list.first, std::uint64_t{list.count} * list.stride);
  if (!entries) {
    report(context, ErrorKind::BadMetadata,
           fmt::format("the {} list with {} entries of {} bytes ends outside the image", what, list.count,
                       list.stride),
           address);
    return std::nullopt;
  }
  if (list.count > limits::kMaxMethodsPerList) {
    report(context, ErrorKind::LimitReached,
           fmt::format("the {} list has {} entries, the first {} are read", what, list.count,
                       limits::kMaxMethodsPerList),
           address);
    list.count = limits::kMaxMethodsPerList;
  }
  list.entries = *entries;
  return list;
}

void read_ivars(Context& context, std::uint64_t address) {
  if (address == kNowhere) return;
  const Layout::Ivar& layout = context.layout.ivar;
  const auto list = read_list(context, address, layout.size, 0, "ivar");
  if (!list) return;
  auto& table = context.unit.ivars;
  const std::uint32_t count =
      admit(context, &table, table.size(), limits::kMaxIvars, list->count, "ivars", address);
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::uint64_t at = list->first + std::uint64_t{i} * list->stride;
    const std::uint64_t offset = local_at(context, at + layout.offset);
    const std::uint64_t name = local_at(context, at + layout.name);
    const std::uint64_t type = local_at(context, at + layout.type);
    Ivar ivar{.offset = offset == kNowhere ? 0 : u32_at(context.image, offset).value_or(0),
              .size = u32_at(context.image, at + layout.size_field).value_or(0)};
    // An unnamed bit-field has a null name, an ivar whose type Objective-C cannot express an empty type.
    if (name != kNowhere) {
      const auto text = text_at(context, name, "an ivar's name");
      if (!text) continue;
      ivar.name = *text;
    }
    if (type != kNowhere) ivar.type = text_at(context, type, "an ivar's type").value_or(StringId{});
    table.push_back(ivar);
  }
}

void read_properties(Context& context, std::uint64_t address, std::uint32_t flags) {
  if (address == kNowhere) return;
  const Layout::Property& layout = context.layout.property;
  const auto list = read_list(context, address, layout.size, 0, "property");
  if (!list) return;
  auto& table = context.unit.properties;
  const std::uint32_t count =
      admit(context, &table, table.size(), limits::kMaxProperties, list->count, "properties", address);
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::uint64_t at = list->first + std::uint64_t{i} * list->stride;
    const auto name = text_through(context, at + layout.name, "a property's name");
    if (!name) continue;
    const auto attributes = text_through(context, at + layout.attributes, "a property's attributes");
    table.push_back({.name = *name, .attributes = attributes.value_or(StringId{}), .flags = flags});
  }
}

}  // namespace candor::objc
