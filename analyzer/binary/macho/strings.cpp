#include "binary/strings.h"

#include <fmt/core.h>

#include <algorithm>

#include "binary/macho/format.h"
#include "binary/macho/unit.h"

namespace candor::macho {
namespace {

/// Sections of C strings that are names for the run time or texts for the log, not constants of the program.
constexpr std::string_view kNotConstants[] = {"__objc_methname",   "__objc_classname", "__objc_methtype",
                                              "__oslogstring",     "__swift5_reflstr", "__swift5_typeref",
                                              "__objc_stubs_names"};

bool holds_constants(const Section& section) {
  return (section.flags & kSectionTypeMask) == kCStringLiterals &&
         std::ranges::find(kNotConstants, section.name) == std::end(kNotConstants);
}

}  // namespace

void add_strings(const Image& image, Unit& unit, ProblemLog& problems) {
  std::uint64_t budget = 2 * image.slice.size();  // sections of a hostile image may share their contents
  for (const Section& section : image.sections) {
    const bool wide = section.name == "__ustring";
    if (!wide && !holds_constants(section)) continue;
    const std::string name = fmt::format("{},{}", section.segment, section.name);
    const StringSection strings{name, section.address, image.contents(section)};
    if (strings.contents.size() > budget) {
      problems.add(ErrorKind::LimitReached, fmt::format("string sections overlap, {} was not read", name));
      continue;
    }
    budget -= strings.contents.size();
    if (wide) {
      add_utf16_strings(strings, unit, problems);
    } else {
      add_c_strings(strings, unit, problems);
    }
  }
}

}  // namespace candor::macho
