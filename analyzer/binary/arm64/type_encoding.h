#pragma once
// Types of a unit by what Objective-C's type encodings say: how methods, instance variables, properties and
// blocks of an image are declared.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "binary/arm64/type_table.h"

namespace candor::arm64 {

/// The shape that a type encoding tells: "v24@0:8@16", also a block's signature, with or without class names
/// in it. `variadic` is never set: encodings do not say.
CallShape read_encoding(TypeTable& types, std::string_view encoding);
/// The type that the encoding of an instance variable or property tells: "@\"NSString\"", "{CGRect=…}". 0:
/// unknown.
std::uint32_t read_encoded_type(TypeTable& types, std::string_view encoding);
/// The attributes of a property, as the run time spells them: T@"NSString",C,GisOn,SputOn:,V_name.
struct PropertyAttributes {
  std::uint32_t type = 0;
  std::string getter, setter;  // selectors; empty: the usual names
};
PropertyAttributes read_property_attributes(TypeTable& types, std::string_view attributes);

}  // namespace candor::arm64
