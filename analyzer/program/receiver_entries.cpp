// Receivers of what comes into a function from elsewhere: parameters, captured variables, fields, elements.

#include "program/receivers.h"

namespace candor {
namespace {

constexpr ReceiverId kAny{1};
constexpr std::uint32_t kUnasked = 0xffffffff;

}  // namespace

ReceiverId ReceiverInference::field(const Instruction& address) {
  std::uint32_t& known =
      fields_(id_pair(candor::index(address.owner), candor::index(address.name)), kUnasked);
  if (known == kUnasked) {
    known =
        candor::index(intern(index_->field_of(unit_->string(address.owner), unit_->string(address.name))));
  }
  return ReceiverId{known};
}

/// A parameter or captured variable of an image's function, of which no type is declared.
ReceiverId ReceiverInference::entry_of(const Function& function, std::uint32_t number) {
  if ((function.flags & kFunctionClosure) == 0) {
    return intern(index_->parameter_of(unit_->string(function.name), number));
  }
  const auto id = static_cast<std::uint32_t>(&function - unit_->code.functions.data());
  const auto* learned = index_->learned(*unit_, id);
  if (learned == nullptr) return kAny;
  const bool captured = number >= function.parameter_count;
  const std::vector<Receiver>& known = captured ? learned->captures : learned->parameters;
  if (captured) number -= function.parameter_count;
  return number < known.size() ? intern(known[number]) : kAny;
}

/// A declared class is finite knowledge already; what is declared id may turn out to be more, and encodings
/// leave out the arguments of a class.
ReceiverId ReceiverInference::entered_as(ReceiverId declared, const Function& function,
                                         std::uint32_t number) {
  const bool unknown = at(declared).kind == ReceiverKind::Any;
  if (!unknown && (at(declared).kind != ReceiverKind::Known || !at(declared).arguments.empty()))
    return declared;
  const ReceiverId more = entry_of(function, number);
  return unknown || has_same_classes(at(more), at(declared)) ? more : declared;
}

ReceiverId ReceiverInference::loaded(const Instruction& load) {
  const ReceiverId declared = from_type(load.type);
  if (at(declared).kind != ReceiverKind::Any || load.operands.count == 0) return declared;
  if (const ValueId collection = enumerations_.collection_of(load); candor::index(collection) != 0) {
    return element(collection);
  }
  if (!built_) return declared;
  const std::uint32_t address = candor::index(unit_->code.operands[load.operands.first]);
  if (address == 0 || addresses_[address - 1] == nullptr) return declared;
  return field(*addresses_[address - 1]);
}

/// Enumeration gives what the first argument of the collection's type says: of dictionaries these are keys.
ReceiverId ReceiverInference::element(ValueId collection) {
  const std::uint32_t value = candor::index(collection);
  consult(value);
  const Receiver& receiver = at(values_[value - 1]);
  return receiver.arguments.empty() ? kAny : intern(receiver.arguments.front());
}

}  // namespace candor
