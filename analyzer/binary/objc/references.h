#pragma once
// Uses of classes and selectors in an image: from its bound pointers, selector references and stubs to the
// unit's references.

#include "binary/objc/context.h"

namespace candor::objc {

/// Every place that leads to a class: a pointer bound to an imported class, wherever it stands (the classes
/// of constant strings and collections excepted), a class reference to an own class, and imported classes
/// that no pointer is bound to, by symbol alone. Needs the superclass slots that read_classes collects.
void read_class_references(Context& context);

/// Every selector reference, every message-send stub and every undefined stub symbol of an object. Needs the
/// name slots that reading relative method lists collects.
void read_selector_references(Context& context);

/// Appends what the machine code of `__objc_stubs` loads: one reference for each stub.
void read_stubs(Context& context);

/// Addresses, sorted and each once, of those `slots` (sorted) that arm64 code outside the stubs loads from by
/// page and offset. For other architectures: all of them.
std::vector<std::uint64_t> loaded_by_code(const macho::Image& image, std::vector<std::uint64_t> slots);

}  // namespace candor::objc
