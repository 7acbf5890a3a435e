// The functions of the run times, as the stores, loads, copies and messages they stand for.

#include "binary/arm64/calls.h"

namespace candor::arm64 {
namespace {

/// The address of the instance variable of x0 whose offset is in register r; 0: nothing but its offset is
/// known, which is then in `bytes`.
ValueId variable_address(FunctionLifting& lifting, Register r, std::uint32_t& type,
                         std::optional<std::int64_t>& bytes) {
  const Known offset = lifting.state.at(r);
  const ValueId object = value_of(lifting, 0);
  if (offset.kind == Known::Kind::Object && offset.meaning.kind == Meaning::Kind::IvarOffset) {
    const Unit& unit = lifting.all.unit;
    const std::string name(unit.strings.at(unit.ivars[offset.meaning.ivar].name));
    const std::string owner(unit.strings.at(unit.definitions[offset.meaning.definition].name));
    type = lifting.all.shapes.ivar_type(offset.meaning.ivar);
    return lifting.out.field(object, name, owner, type);
  }
  if (offset.kind == Known::Kind::Integer) {
    bytes = offset.value;
    return {};
  }
  return lifting.out.inside(object, 0);
}

ValueId get_property(FunctionLifting& lifting) {
  std::uint32_t type = 0;
  std::optional<std::int64_t> bytes;
  const ValueId address = variable_address(lifting, 2, type, bytes);
  return bytes ? load_from(lifting, 0, *bytes, 8) : lifting.out.load(address, type);
}

void set_property(FunctionLifting& lifting, const RunTimeCall& call) {
  std::uint32_t type = 0;
  std::optional<std::int64_t> bytes;
  const ValueId value = value_of(lifting, call.value);
  const ValueId address = variable_address(lifting, call.argument, type, bytes);
  if (bytes) return store_to(lifting, 0, *bytes, 8, value);
  lifting.out.store(address, value, type);
}

void copy_memory(FunctionLifting& lifting) {
  const ValueId value = lifting.out.load(value_of(lifting, 1), 0);
  lifting.out.store(value_of(lifting, 0), value, 0);
}

/// One or two messages to the class in x0.
void allocate(FunctionLifting& lifting, const RunTimeCall& call) {
  std::vector<ValueId> operands = {value_of(lifting, 0)};
  if (call.selector.ends_with(':')) operands.push_back(lifting.out.null());
  const ValueId made = emit_plain_message(lifting, call.selector, operands, lifting.state.at(0));
  if (!call.then.empty()) emit_plain_message(lifting, call.then, {made}, Known{});
}

void send(FunctionLifting& lifting, const RunTimeCall& call) {
  std::vector<ValueId> operands = {value_of(lifting, 0)};
  if (call.selector.ends_with(':')) operands.push_back(value_of(lifting, 1));
  emit_plain_message(lifting, call.selector, operands, lifting.state.at(0));
}

/// Everything but messages; gives what x0 holds afterwards, or 0.
ValueId move_data(FunctionLifting& lifting, const RunTimeCall& call) {
  switch (call.effect) {
    case RunTimeEffect::Argument:
      return value_of(lifting, call.argument);
    case RunTimeEffect::CopyBlock:
      return value_of(lifting, 0);
    case RunTimeEffect::StoreStrong:
      store_to(lifting, 0, 0, 8, value_of(lifting, 1));
      return {};
    case RunTimeEffect::StoreWeak: {
      const ValueId value = value_of(lifting, 1);
      store_to(lifting, 0, 0, 8, value, kAccessWeak);
      return value;
    }
    case RunTimeEffect::CopyWeak:
      store_to(lifting, 0, 0, 8, load_from(lifting, 1, 0, 8, kAccessWeak), kAccessWeak);
      return {};
    case RunTimeEffect::LoadWeak:
      return load_from(lifting, 0, 0, 8, kAccessWeak);
    case RunTimeEffect::GetProperty:
      return get_property(lifting);
    case RunTimeEffect::SetProperty:
      set_property(lifting, call);
      return {};
    case RunTimeEffect::CopyMemory:
      copy_memory(lifting);
      return {};
    case RunTimeEffect::CopyCaptured:
      lifting.out.store(value_of(lifting, 0), value_of(lifting, 1), 0);
      return {};
    default:
      return {};
  }
}

}  // namespace

void lift_run_time_call(FunctionLifting& lifting, const RunTimeCall& call) {
  if (call.effect == RunTimeEffect::AllocMessage) return allocate(lifting, call);
  if (call.effect == RunTimeEffect::Message) return send(lifting, call);
  const ValueId value = move_data(lifting, call);
  clobber(lifting);
  if (index(value) != 0) set_register(lifting, 0, value);
}

}  // namespace candor::arm64
