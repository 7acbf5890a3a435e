#include "binary/arm64/call_pointees.h"

#include "base/limits.h"
#include "binary/arm64/calls.h"

namespace candor::arm64 {
namespace {

using Size = std::optional<std::uint64_t>;
constexpr std::uint64_t kUnknown = 0;
constexpr Register kResultAddress = 8;
constexpr std::uint64_t kWordSize = 8;

/// One question: the call, and what stands in the registers before it.
struct Question {
  ImageLifting& all;
  const KnownState& state;
  Register argument;
};

/// A number that a register holds and that can be a count of bytes or elements.
std::uint64_t count_in(const KnownState& state, Register r) {
  const Known known = state.at(r);
  if (known.kind != Known::Kind::Integer || known.value <= 0) return 0;
  return known.value > limits::kMaxStackObject ? 0 : static_cast<std::uint64_t>(known.value);
}

/// Bytes of what a type points to; nothing when the type is no pointer.
Size pointee_size(const Unit& unit, std::uint32_t type) {
  if (type == 0) return std::nullopt;
  const Type& pointer = unit.code.types[type - 1];
  if (pointer.kind != TypeKind::Pointer || pointer.members.count == 0) return std::nullopt;
  const std::uint32_t pointee = unit.code.type_members[pointer.members.first].type;
  if (pointee == 0) return kUnknown;
  const Type& pointed = unit.code.types[pointee - 1];
  switch (pointed.kind) {
    case TypeKind::Pointer:
    case TypeKind::Object:
    case TypeKind::ClassType:
    case TypeKind::Selector:
    case TypeKind::Block:
      return kWordSize;
    case TypeKind::Array:
      return kUnknown;
    default:
      return pointed.size;
  }
}

/// The size behind parameter i, which stands in the register asked for. A number behind it may count what it
/// points to.
std::uint64_t parameter_size(const Question& question, const CallShape& shape, const CallPlaces& places,
                             std::size_t i) {
  const Passed& passed = shape.parameters[i];
  if (places.arguments[i].in_memory) return passed.size;
  const Size size = pointee_size(question.all.unit, passed.type);
  if (!size) return kUnknown;
  std::uint64_t count = 0;
  if (i + 1 < places.arguments.size() && places.arguments[i + 1].first <= 7 &&
      !pointee_size(question.all.unit, shape.parameters[i + 1].type)) {
    count = count_in(question.state, places.arguments[i + 1].first);
  }
  if (*size <= 1) return count;
  return count == 0 ? *size : kUnknown;
}

Size by_shape(const Question& question, const CallShape& shape) {
  if (question.argument == kResultAddress) {
    if (shape.result.kind != Passed::Kind::Memory) return std::nullopt;
    return shape.result.size;
  }
  const CallPlaces places = place_arguments(shape, question.all.options.apple);
  for (std::size_t i = 0; i < places.arguments.size(); ++i) {
    const ArgumentPlace& place = places.arguments[i];
    if (place.first > 7 || question.argument < place.first) continue;
    if (question.argument >= place.first + place.count) continue;
    return parameter_size(question, shape, places, i);
  }
  return std::nullopt;
}

/// Messages whose last argument counts the objects that the others before it point to.
Size counted_objects(const Question& question, std::string_view selector, const CallShape& shape) {
  if (!selector.ends_with("count:") || question.argument < 2 || question.argument > 7) return std::nullopt;
  const auto last = static_cast<Register>(shape.parameters.size() - 1);
  if (last > 7 || question.argument >= last || question.argument - 2U >= shape.parameters.size() - 2) {
    return std::nullopt;
  }
  const Size size = pointee_size(question.all.unit, shape.parameters[question.argument].type);
  if (!size || *size != kWordSize) return std::nullopt;
  const std::uint64_t count = count_in(question.state, last);
  return count == 0 ? std::nullopt : Size(count * kWordSize);
}

constexpr std::string_view kEnumeration = "countByEnumeratingWithState:objects:count:";
constexpr std::uint64_t kEnumerationState = 64;  // bytes of NSFastEnumerationState

std::optional<Pointee> sized(const Size& size) {
  return size ? std::optional(Pointee{.size = *size}) : std::nullopt;
}

std::optional<Pointee> by_message(const Question& question, std::string_view selector) {
  if (selector.empty()) return sized(kUnknown);
  if (selector == kEnumeration && question.argument == 2) return sized(kEnumerationState);
  if (selector == kEnumeration && question.argument == 3) {
    return sized(count_in(question.state, 4) * kWordSize);
  }
  const CallShape& shape = question.all.shapes.message(selector, {}, false);
  const Size counted = counted_objects(question, selector, shape);
  if (counted) return Pointee{.size = *counted, .is_array = true};
  return sized(by_shape(question, shape));
}

Size by_run_time_call(const Question& question, const RunTimeCall& call) {
  const Register r = question.argument;
  const auto given = [r](Register one) { return r == one ? Size(kUnknown) : std::nullopt; };
  switch (call.effect) {
    case RunTimeEffect::Argument:
      return given(call.argument);
    case RunTimeEffect::SetProperty:
      return given(call.value);
    case RunTimeEffect::CopyBlock:
    case RunTimeEffect::AllocMessage:
      return given(0);
    case RunTimeEffect::StoreStrong:
    case RunTimeEffect::StoreWeak:
      return given(1);
    case RunTimeEffect::CopyMemory:
      return r <= 1 ? Size(count_in(question.state, 2)) : std::nullopt;
    case RunTimeEffect::CopyCaptured:
    case RunTimeEffect::Message:
      return r <= 1 ? Size(kUnknown) : std::nullopt;
    default:  // variables of the caller, which the frame keeps as such
      return std::nullopt;
  }
}

/// Functions that compilers call to copy and clear memory: the register of their count of bytes.
Register byte_count(std::string_view name) {
  if (name == "memcpy" || name == "memset" || name == "memmove") return 2;
  return name == "bzero" || name == "__bzero" ? 1 : kNoRegister;
}

std::optional<Pointee> by_import(const Question& question, std::string_view name) {
  if (name == "objc_msgSend") {
    return by_message(question, selector_in(question.all.unit, question.state.at(1)));
  }
  if (name == "objc_msgSendSuper2" || name == "objc_msgSendSuper") {
    if (question.argument == 0) return std::nullopt;
    return by_message(question, selector_in(question.all.unit, question.state.at(1)));
  }
  const RunTimeCall call = run_time_call(name);
  if (call.effect != RunTimeEffect::None && call.effect != RunTimeEffect::NeverReturns) {
    return sized(by_run_time_call(question, call));
  }
  if (const Register bytes = byte_count(name); bytes != kNoRegister) {
    return sized(question.argument < bytes ? Size(count_in(question.state, bytes)) : std::nullopt);
  }
  const CallShape* shape = question.all.shapes.function(name);
  return sized(shape == nullptr ? Size(kUnknown) : by_shape(question, *shape));
}

}  // namespace

std::optional<Pointee> CallPointees::behind(const KnownState& state, const Instruction& call,
                                            Register argument) {
  const Question question{.all = all_, .state = state, .argument = argument};
  const CallTarget target = target_of(all_, state, call);
  switch (target.kind) {
    case CallTarget::Kind::Function:
      return sized(by_shape(question, all_.shape_of(target.function)));
    case CallTarget::Kind::Import:
      return by_import(question, std::string(all_.unit.strings.at(target.name)));
    case CallTarget::Kind::Message:
      return by_message(question, std::string(all_.unit.strings.at(target.name)));
    default:
      return sized(kUnknown);
  }
}

}  // namespace candor::arm64
