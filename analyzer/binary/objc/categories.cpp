#include "base/limits.h"
#include "binary/objc/definitions.h"
#include "binary/objc/lists.h"

namespace candor::objc {
namespace {

/// Reads one category_t. `stub` categories extend Swift class stubs and always have class properties.
void read_category(Context& context, std::uint64_t address, bool stub) {
  const Layout::Category& layout = context.layout.category;
  if (!context.image.bytes_at(address, layout.size_without_class_properties)) {
    report(context, ErrorKind::BadMetadata, "a category is outside the image", address);
    return;
  }
  Unit& unit = context.unit;
  Definition definition{.kind = DefinitionKind::Category, .address = address};
  definition.super_or_category =
      text_through(context, address + layout.name, "a category's name").value_or(StringId{});
  if (const auto extended = class_name_through(context, address + layout.extended)) {
    definition.name = *extended;
  } else {
    report(context, ErrorKind::BadMetadata, "the class that a category extends is not readable", address);
  }

  const std::size_t methods = unit.methods.size();
  read_methods(context, local_at(context, address + layout.instance_methods), 0);
  read_methods(context, local_at(context, address + layout.class_methods), kClassMember);
  definition.methods = range_since(unit.methods, methods);

  const std::size_t names = unit.names.size();
  read_protocol_names(context, local_at(context, address + layout.protocols));
  definition.protocols = range_since(unit.names, names);

  const std::size_t properties = unit.properties.size();
  read_properties(context, local_at(context, address + layout.instance_properties), 0);
  if (stub || context.category_class_properties) {
    read_properties(context, local_at(context, address + layout.class_properties), kClassMember);
  }
  definition.properties = range_since(unit.properties, properties);
  unit.definitions.push_back(definition);
}

}  // namespace

void read_categories(Context& context) {
  for (const std::uint64_t address : listed(context, {"__objc_catlist", "__objc_nlcatlist"}, "categories")) {
    read_category(context, address, false);
  }
  for (const std::uint64_t address : listed(context, {"__objc_catlist2"}, "categories")) {
    read_category(context, address, true);
  }
}

}  // namespace candor::objc
