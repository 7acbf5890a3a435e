#pragma once
// The Objective-C reader: from a Mach-O image with resolved pointers to the definitions, references, constant
// strings and collections of its unit.

#include "base/problem.h"
#include "binary/macho/image.h"
#include "unit/unit.h"

namespace candor {

/// Appends to `unit` everything the Objective-C run time reads from `image`: classes, categories and
/// protocols with their members, class and selector references, CFStrings and constant collections. Tables
/// keep the order of the file's lists; definitions are classes, then categories, then protocols; of one
/// definition, instance methods stand before class methods. References are sorted by address; bare symbols,
/// with address 0, come first.
///
/// Sets Language::kObjectiveC in the coverage when there is any metadata. What cannot be read is a problem
/// (BadMetadata, LimitReached, UnsupportedMetadata for Objective-C 1) and the rest is kept. Of an
/// encrypted image only the imported classes are read: its names would be noise.
///
/// Source: objc4, objc-runtime-new.h (class_t, class_ro_t, category_t, protocol_t, entsize_list_tt).
void read_objc_metadata(const macho::Image& image, Unit& unit, ProblemLog& problems);

}  // namespace candor
