#pragma once
// Places in code and the names that reports and fingerprints give them.

#include <optional>
#include <string>

#include "flow/trace.h"

namespace candor {

/// Where something stands in code: file, line and column of source, unslid address of an image.
struct CodePlace {
  std::string artifact;
  std::uint32_t line = 0, column = 0;  // 0: unknown
  std::optional<std::uint64_t> address;
  std::uint64_t offset = 0;  // bytes from where the function begins to `address`
  std::string function;
  ImageId image{};
};

/// The place of an instruction, or with kNoInstruction of the function. An instruction without a place has
/// that of the nearest one before it, else the function's.
CodePlace place_in_code(const ProgramCode& code, FunctionId function, std::uint32_t instruction);

/// The function that the closure stands in, through closures in closures; the function itself when it is
/// none.
FunctionId outermost(const ProgramCode& code, FunctionId function);

/// The name that code has in fingerprints: of the Objective-C method that a closure or a C function belongs
/// to, when only one can; else the function's own.
std::string nearest_method(const ProgramCode& code, const CallGraph& calls, FunctionId function);

/// "Room" of "-[Room send:]"; empty for what is no method.
std::string_view class_of_method(std::string_view function);

/// "blend shapes (-[ARFaceAnchor blendShapes])": what a model calls the data, and the API.
std::string api_text(const ApiModels& models, std::uint32_t model, const ApiEntry* entry);

}  // namespace candor
