#include "binary/objc/metadata.h"

#include <algorithm>

#include "binary/objc/constants.h"
#include "binary/objc/context.h"
#include "binary/objc/definitions.h"
#include "binary/objc/references.h"

namespace candor {
namespace {

constexpr std::string_view kFirstGenerationSegment = "__OBJC";
/// Sections of Objective-C 1 that hold metadata; `__image_info` alone says nothing.
constexpr std::string_view kFirstGenerationSections[] = {"__module_info", "__class", "__category",
                                                         "__protocol", "__symbols"};

bool has_first_generation_metadata(const macho::Image& image) {
  return std::ranges::any_of(image.sections, [](const macho::Section& section) {
    return section.segment == kFirstGenerationSegment &&
           std::ranges::find(kFirstGenerationSections, section.name) != std::end(kFirstGenerationSections);
  });
}

/// CFStrings alone may come from C, and Swift writes an image info into everything.
bool has_metadata(const macho::Image& image) {
  return std::ranges::any_of(image.sections, [](const macho::Section& section) {
    return (section.name.starts_with("__objc_") && section.name != "__objc_imageinfo") ||
           section.segment == kFirstGenerationSegment;
  });
}

std::uint32_t image_flags(const macho::Image& image) {
  const auto tables = objc::tables_named(image, "__objc_imageinfo");
  return tables.empty() ? 0 : load<std::uint32_t>(tables.front().bytes, 4).value_or(0);
}

}  // namespace

void read_objc_metadata(const macho::Image& image, Unit& unit, ProblemLog& problems) {
  objc::Context context(image, unit, problems);
  if (has_metadata(image)) unit.coverage.languages |= kObjectiveC;
  if (has_first_generation_metadata(image)) {
    problems.add(ErrorKind::UnsupportedMetadata, "Objective-C 1 metadata is not read", "segment __OBJC");
  }
  if (image.commands.encrypted) {
    objc::read_class_references(context);
    return;
  }
  context.category_class_properties = (image_flags(image) & objc::kImageHasCategoryClassProperties) != 0;
  objc::read_classes(context);
  objc::read_categories(context);
  objc::read_protocols(context);
  objc::read_class_references(context);
  objc::read_selector_references(context);
  objc::read_cfstrings(context);
  objc::read_collections(context);
}

}  // namespace candor
