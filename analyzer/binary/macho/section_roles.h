#pragma once
// What the sections of an image are to code that refers to them.

#include <cstdint>

#include "binary/macho/image.h"

namespace candor::macho {

enum class SectionRole : std::uint8_t {
  None,       // no section
  Data,       // may be written at run time
  Constants,  // never written once the loader is done
  Code,
  Stubs,         // jumps to imports
  MessageStubs,  // __objc_stubs: each sends one selector
  StubHelper,    // binds lazy pointers
  CStrings,
  Strings,        // __cfstring
  StringObjects,  // constant strings of a class of the program's choice
  Selectors,      // pointers to selectors' names
  Classes,        // pointers to classes
  Protocols,      // pointers to protocols
  Slots,          // pointers that the loader binds to imports, lazily or not
  Externals,      // made-up addresses of what an object does not define
};

SectionRole role_of(const Section& section);

}  // namespace candor::macho
