// Loads from an address that is one of several: what is loaded is chosen where the address is.
#include "binary/arm64/instructions.h"

namespace candor::arm64 {
namespace {

using Kind = Known::Kind;

/// What a load from a known address gives, if that is an object, class or selector; 0: something else.
ValueId pointee_of(FunctionLifting& lifting, const Known& known) {
  if (known.kind != Kind::Object || known.value == 0) return {};
  const Meaning meaning = lifting.all.image.loaded_from(static_cast<std::uint64_t>(known.value), 8);
  switch (meaning.kind) {
    case Meaning::Kind::String:
    case Meaning::Kind::ClassObject:
    case Meaning::Kind::Selector:
    case Meaning::Kind::Protocol:
    case Meaning::Kind::ImportedData:
      return constant_of(lifting, {.kind = Kind::Object, .meaning = meaning});
    default:
      return {};
  }
}

void put(FunctionLifting& lifting, std::int64_t number, ValueId value) {
  Pointees& pointees = lifting.pointees[number];
  if (index(value) == 0) {
    pointees.is_known = false;
    return;
  }
  if (index(pointees.slot) == 0) pointees.slot = lifting.out.add_slot({}, 0);
  lifting.out.assign(pointees.slot, value);
}

}  // namespace

void note_pointee(FunctionLifting& lifting, const Known& here, const Known& there) {
  if (there.kind != Kind::Opaque) return;
  if (here.kind == Kind::Opaque) {
    const auto at = lifting.pointees.find(here.value);
    const bool is_known = at != lifting.pointees.end() && at->second.is_known;
    const bool matters = is_known || lifting.pointees.contains(there.value);
    if (matters) put(lifting, there.value, is_known ? at->second.slot : ValueId{});
    return;
  }
  const ValueId value = pointee_of(lifting, here);
  if (index(value) != 0 || lifting.pointees.contains(there.value)) put(lifting, there.value, value);
}

void note_pointees(FunctionLifting& lifting, const Decision& decision, const Instruction& select) {
  const Known result = lifting.after.at(select.d);
  const Known n = lifting.state.at(select.n), m = lifting.state.at(select.m);
  if (result.kind != Kind::Opaque || n.kind != Kind::Object || m.kind != Kind::Object) return;
  ValueId yes = pointee_of(lifting, n), no = pointee_of(lifting, m);
  if (index(yes) == 0 || index(no) == 0) return;
  if (decision.negated) std::swap(yes, no);
  put(lifting, result.value, lifting.out.select(decision.value, yes, no));
}

}  // namespace candor::arm64
