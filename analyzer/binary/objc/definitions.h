#pragma once
// Classes, categories and protocols of an image: from their lists to the unit's definitions.

#include <cstdint>
#include <optional>

#include "binary/objc/context.h"

namespace candor::objc {

void read_classes(Context& context);
void read_categories(Context& context);
void read_protocols(Context& context);

/// The address of the class_ro_t of the class or metaclass at `class_address`, or kNowhere when it does not
/// stand in the image. `marks` gets the low bits that came with it.
std::uint64_t class_data(Context& context, std::uint64_t class_address, std::uint64_t* marks = nullptr);
/// The name of the class that the pointer at `slot` leads to: of an own class from its data, of an imported
/// one from its symbol. Nothing when null or not readable, which is not reported.
std::optional<StringId> class_name_through(Context& context, std::uint64_t slot);
std::optional<StringId> class_name_at(Context& context, std::uint64_t class_address);
/// "NSObject" of "OBJC_CLASS_$_NSObject"; other symbols (Swift's) are kept whole.
std::string_view class_of_symbol(std::string_view symbol);
bool is_class_symbol(std::string_view symbol);

/// Addresses of the structures that the pointer lists in the sections of these names lead to, in file order,
/// each once, at most limits::kMaxClasses of them.
std::vector<std::uint64_t> listed(Context& context, std::initializer_list<std::string_view> sections,
                                  std::string_view what);

}  // namespace candor::objc
