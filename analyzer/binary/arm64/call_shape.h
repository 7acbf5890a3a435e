#pragma once
// How arguments and results travel: from declared types to registers and stack (AAPCS64 with Apple's
// changes).

#include <cstdint>
#include <vector>

#include "binary/arm64/instruction.h"

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
  std::uint8_t alignment = 0;  // bytes; 0: that of a number of this size
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
/// The same for all of what `CallShape` says of the result: registers, or the address in x8 (`in_memory`).
ArgumentPlace place_result(const Passed& result);

}  // namespace candor::arm64
