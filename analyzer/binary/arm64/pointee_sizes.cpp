// How large the stack objects are that calls are given addresses of, by the shapes of what is called.
#include <algorithm>

#include "binary/arm64/instructions.h"
#include "binary/arm64/run_time_calls.h"

namespace candor::arm64 {
namespace {

using Kind = Known::Kind;
using Size = std::optional<std::uint64_t>;

constexpr std::uint64_t kLargest = 1 << 20;  // bytes: of what is taken for an object

std::uint64_t number_in(const KnownState& state, Register r) {
  const Known known = state.at(r);
  if (known.kind != Kind::Integer || known.value < 0) return 0;
  return std::min(static_cast<std::uint64_t>(known.value), kLargest);
}

/// Bytes of what a type points to; 0: unknown.
std::uint64_t size_of_pointee(const Unit& unit, std::uint32_t type) {
  if (type == 0) return 0;
  const Type& pointer = unit.code.types[type - 1];
  if (pointer.kind != TypeKind::Pointer || pointer.members.count == 0) return 0;
  const std::uint32_t pointee = unit.code.type_members[pointer.members.first].type;
  if (pointee == 0) return 0;
  const Type& record = unit.code.types[pointee - 1];
  switch (record.kind) {
    case TypeKind::Object:
    case TypeKind::ClassType:
    case TypeKind::Block:
    case TypeKind::Pointer:
      return 8;
    case TypeKind::Struct:
      return record.size;
    default:
      return 0;  // may be the first of many
  }
}

Size by_shape(ImageLifting& all, const CallShape& shape, Register argument) {
  if (argument == 8) {
    const bool used = place_result(shape.result).in_memory;
    return used ? Size(shape.result.size) : std::nullopt;
  }
  const CallPlaces places = place_arguments(shape, all.options.apple);
  for (std::size_t i = 0; i < places.arguments.size(); ++i) {
    const ArgumentPlace& place = places.arguments[i];
    if (place.first == kNoRegister || argument < place.first || argument >= place.first + place.count)
      continue;
    return place.in_memory ? shape.parameters[i].size : size_of_pointee(all.unit, shape.parameters[i].type);
  }
  if (shape.variadic && !all.options.apple) return 0;
  return std::nullopt;
}

Size by_selector(ImageLifting& all, const KnownState& state, std::string_view selector, Register argument) {
  if (selector == "countByEnumeratingWithState:objects:count:") {
    constexpr std::uint64_t kEnumerationState = 64;
    if (argument == 2) return kEnumerationState;
    if (argument == 3) return 8 * std::min<std::uint64_t>(number_in(state, 4), 256);
  }
  std::string class_name;
  const Known receiver = state.at(0);
  const bool to_class = receiver.kind == Kind::Object && receiver.meaning.kind == Meaning::Kind::ClassObject;
  if (to_class) class_name = all.unit.strings.at(receiver.meaning.name);
  const std::string copy(selector);
  return by_shape(all, all.shapes.message(copy, class_name, to_class), argument);
}

Size by_run_time(const KnownState& state, const RunTimeCall& call, Register argument) {
  switch (call.effect) {
    case RunTimeEffect::CopyMemory:
      return argument <= 1 ? Size(number_in(state, 2)) : std::nullopt;
    case RunTimeEffect::Argument:
      return argument == call.argument ? Size(0) : std::nullopt;
    case RunTimeEffect::Nothing:
      return std::nullopt;
    default:
      return argument <= 3 ? Size(0) : std::nullopt;
  }
}

Size by_name(ImageLifting& all, const KnownState& state, StringId id, Register argument) {
  const std::string name(all.unit.strings.at(id));
  if (name.starts_with("objc_msgSendSuper") && argument == 0) return 16;
  if (name.starts_with("objc_msgSend")) {
    const Known selector = state.at(1);
    if (selector.kind != Kind::Object || selector.meaning.kind != Meaning::Kind::Selector) {
      return argument <= 7 ? Size(0) : std::nullopt;
    }
    return by_selector(all, state, std::string(all.unit.strings.at(selector.meaning.name)), argument);
  }
  const RunTimeCall call = run_time_call(name);
  if (call.effect != RunTimeEffect::None) return by_run_time(state, call, argument);
  if (name == "memset" && argument == 0) return number_in(state, 2);
  if (name == "bzero" && argument == 0) return number_in(state, 1);
  if (const CallShape* shape = all.shapes.function(name)) return by_shape(all, *shape, argument);
  return argument <= 7 ? Size(0) : std::nullopt;
}

}  // namespace

Size pointee_size(ImageLifting& all, const KnownState& state, const Instruction& call, Register argument) {
  std::uint64_t target = call.target;
  if (call.operation == Operation::CallRegister || call.operation == Operation::BranchRegister) {
    const Known n = state.at(call.n);
    if (n.kind == Kind::Object && n.meaning.kind == Meaning::Kind::ImportedFunction) {
      return by_name(all, state, n.meaning.name, argument);
    }
    if (n.kind != Kind::Object || n.meaning.kind != Meaning::Kind::Function) {
      return argument <= 7 ? Size(0) : std::nullopt;
    }
    target = n.meaning.value;
  }
  if (const std::uint32_t function = all.function_at(target); function != ImageLifting::kNone) {
    return by_shape(all, all.shape_of(function), argument);
  }
  const Stub stub = all.image.stub_at(target);
  if (stub.kind == Stub::Kind::Import) return by_name(all, state, stub.name, argument);
  if (stub.kind == Stub::Kind::Message) {
    return by_selector(all, state, std::string(all.unit.strings.at(stub.name)), argument);
  }
  return argument <= 7 ? Size(0) : std::nullopt;
}

}  // namespace candor::arm64
