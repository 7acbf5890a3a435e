#include "binary/macho/section_roles.h"

#include <algorithm>
#include <iterator>

#include "binary/macho/format.h"

namespace candor::macho {
namespace {

struct NamedRole {
  std::string_view name;
  SectionRole role;
};

/// The run time and the loader find these by name, so code can only use them under it.
constexpr NamedRole kNamed[] = {
    {"__objc_stubs", SectionRole::MessageStubs},
    {"__stub_helper", SectionRole::StubHelper},
    {"__cfstring", SectionRole::Strings},
    {"__objc_stringobj", SectionRole::StringObjects},
    {"__objc_selrefs", SectionRole::Selectors},
    {"__objc_classrefs", SectionRole::Classes},
    {"__objc_superrefs", SectionRole::Classes},
    {"__objc_protorefs", SectionRole::Protocols},
    {"__got", SectionRole::Slots},
    {"__auth_got", SectionRole::Slots},
    {"__auth_ptr", SectionRole::Slots},
    {"__la_symbol_ptr", SectionRole::Slots},
    {"__nl_symbol_ptr", SectionRole::Slots},
};

bool is_constant(const Section& section) {
  return section.segment == "__TEXT" || section.segment.ends_with("_CONST") || section.name == "__const";
}

}  // namespace

SectionRole role_of(const Section& section) {
  switch (section.flags & kSectionTypeMask) {
    case kSymbolStubs:
      return SectionRole::Stubs;
    case kCStringLiterals:
      return SectionRole::CStrings;
    case kLiterals4:
    case kLiterals8:
    case kLiterals16:
      return SectionRole::Constants;
    case kNonLazyPointers:
    case kLazyPointers:
    case kLazyLibraryPointers:
      return SectionRole::Slots;
    default:
      break;
  }
  const auto named = std::ranges::find(kNamed, section.name, &NamedRole::name);
  if (named != std::end(kNamed)) return named->role;
  if ((section.flags & kAttributeInstructions) != 0) return SectionRole::Code;
  return is_constant(section) ? SectionRole::Constants : SectionRole::Data;
}

}  // namespace candor::macho
