#pragma once
// How arguments and results travel: from declared types to registers and stack (AAPCS64 with Apple's
// changes).

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "binary/arm64/instruction.h"
#include "unit/unit.h"

namespace candor::arm64 {

/// How one value is passed.
struct Passed {
  enum class Kind : std::uint8_t {
    Void,
    Word,     // one x register: integers, pointers, objects, and structures up to 8 bytes
    Float,    // one v register
    Words,    // a structure of 9 to 16 bytes in two x registers
    Vectors,  // a homogeneous aggregate in `count` v registers
    Memory,   // a larger structure: an x register holds its address; as a result x8 does
  } kind = Kind::Word;
  std::uint8_t count = 1;  // registers
  std::uint32_t size = 8;  // bytes
  std::uint32_t type = 0;  // declared type: index into the types of the unit being built plus 1; 0: unknown
};

struct CallShape {
  std::vector<Passed> parameters;  // of a method: self, _cmd, then arguments; of a block: the block first
  Passed result;
  bool variadic = false;  // unnamed arguments stand on the stack, 8 bytes each (Apple), or go on in registers
};

/// Where an argument is at the moment of the call.
struct ArgumentPlace {
  Register first = kNoRegister;  // and the next ones of its kind; kNoRegister: on the stack
  std::uint8_t count = 1;
  std::uint32_t stack_offset = 0;  // bytes above the stack pointer
  bool in_memory = false;          // the register or stack word holds the address of the value
};

struct CallPlaces {
  std::vector<ArgumentPlace> arguments;  // parallel to CallShape::parameters
  std::uint32_t stack_size = 0;          // bytes: where unnamed arguments begin
};
CallPlaces place_arguments(const CallShape& shape, bool apple);

/// The shape that an Objective-C type encoding tells ("v24@0:8@16", also a block's signature with class
/// names). Adds types to the unit. `variadic` is never set: encodings do not say.
CallShape read_encoding(Unit& unit, std::string_view encoding);
/// The type that the encoding of an instance variable or property tells: "@\"NSString\"", "{CGRect=…}".
std::uint32_t read_encoded_type(Unit& unit, std::string_view encoding);

/// Shapes by name: of the platform's methods and functions (from the SDK's description, which may be absent)
/// and of the image's own methods.
class ShapeTable {
 public:
  ShapeTable(const UnitView* sdk, Unit& unit);

  /// For a message: what all declarations of the selector agree on; where they differ, those of
  /// `class_name` (may be empty) and its superclasses decide, then the image's own, then the most frequent.
  /// Without any declaration: a word for each colon, and a word as result.
  const CallShape& message(std::string_view selector, std::string_view class_name, bool to_class);
  /// Of a function of the platform; null when nothing declares it.
  const CallShape* function(std::string_view name);

 private:
  // …
};

}  // namespace candor::arm64
