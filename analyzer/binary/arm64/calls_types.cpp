// What a function's own declaration says of the values in its registers.

#include "base/limits.h"
#include "binary/arm64/calls.h"

namespace candor::arm64 {
namespace {

std::uint32_t parameter_type(FunctionLifting& lifting, Register r) {
  const CallShape& shape = lifting.all.shape_of(lifting.function);
  const CallPlaces places = place_arguments(shape, lifting.all.options.apple);
  for (std::size_t i = 0; i < places.arguments.size(); ++i) {
    if (places.arguments[i].first == r && !places.arguments[i].in_memory) return shape.parameters[i].type;
  }
  return 0;
}

std::uint32_t capture_type(FunctionLifting& lifting, std::int64_t offset) {
  const FunctionFacts& facts = lifting.all.facts[lifting.function];
  for (std::size_t i = 0; i < facts.captures.size() && i < facts.capture_types.size(); ++i) {
    if (facts.captures[i] == offset) return facts.capture_types[i];
  }
  return 0;
}

/// Whether a value is what an initializer of super gave back.
bool is_own_object(const FunctionLifting& lifting, const Known& known) {
  const auto made = lifting.known.definition(known);
  return made && KnownValues::first_register(known) == 0 && lifting.own_objects.contains(*made);
}

}  // namespace

std::uint32_t declared_type(FunctionLifting& lifting, const Known& known) {
  if (known.kind == Known::Kind::Entry && known.value == 0) return parameter_type(lifting, known.source);
  if (is_own_object(lifting, known)) return parameter_type(lifting, 0);
  if (known.kind != Known::Kind::Opaque || !lifting.all.facts[lifting.function].is_closure) return 0;
  const auto origin = lifting.known.origin(known);
  return origin && origin->base.is_entry(0) ? capture_type(lifting, origin->offset) : 0;
}

OwnClass own_class(const FunctionLifting& lifting) {
  const Unit& unit = lifting.all.unit;
  std::uint32_t function = lifting.function;
  for (int depth = 0; depth < limits::kMaxBlockDepth; ++depth) {
    const FunctionRange& range = lifting.all.functions[function];
    if (range.definition != 0) {
      const bool to_class = range.method != 0 && (unit.methods[range.method - 1].flags & kClassMember) != 0;
      return {.name = unit.definitions[range.definition - 1].name, .is_class_method = to_class};
    }
    const std::uint32_t parent = lifting.all.facts[function].parent;
    if (parent == 0) break;
    function = parent - 1;
  }
  return {};
}

}  // namespace candor::arm64
