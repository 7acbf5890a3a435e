// Loads and stores: variables on the stack, instance variables, captures, globals, and plain memory.
#include <algorithm>
#include <utility>

#include "binary/arm64/calls.h"
#include "binary/arm64/instructions.h"
#include "fmt/format.h"

namespace candor::arm64 {
namespace {

using Kind = Known::Kind;

constexpr std::int64_t kForwarding = 8;      // of a `__block` variable's structure: where the variable is now
constexpr std::int64_t kLiteralHeader = 32;  // bytes of a block literal before its captures

bool is_own_literal(const FunctionLifting& lifting, const Known& known) {
  return known.kind == Kind::Entry && known.source == 0 && lifting.all.facts[lifting.function].is_closure;
}

std::int64_t plus(std::int64_t a, std::int64_t b) {
  return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) + static_cast<std::uint64_t>(b));
}

/// The class of an object, for its instance variables; empty: unknown.
StringId class_of(FunctionLifting& lifting, Known known) {
  if (known.kind == Kind::Entry) known.value = 0;
  const std::uint32_t type = declared_type(lifting, known);
  if (type == 0) return {};
  const Type& record = lifting.all.unit.code.types[type - 1];
  return record.kind == TypeKind::Object ? record.name : StringId{};
}

PlaceInside ivar_address(FunctionLifting& lifting, ValueId object, std::uint32_t owner, std::uint32_t ivar,
                         std::uint32_t into) {
  const Unit& unit = lifting.all.unit;
  const std::string name(unit.strings.at(unit.ivars[ivar].name));
  const std::string class_name(unit.strings.at(unit.definitions[owner].name));
  const std::uint32_t type = lifting.all.shapes.ivar_type(ivar);
  const ValueId address = lifting.out.field(object, name, class_name, type);
  if (into == 0) return {address, type};
  return {lifting.out.offset(address, into, 0), 0};
}

/// The address of a variable of this image, or of memory that has no name.
ValueId data_address(FunctionLifting& lifting, std::uint64_t address) {
  Known known{.kind = Kind::Object, .value = static_cast<std::int64_t>(address)};
  known.meaning = lifting.all.image.object_at(address);
  if (known.meaning.kind == Meaning::Kind::Unknown || known.meaning.kind == Meaning::Kind::Address) {
    return lifting.out.constant(ConstantKind::Global, fmt::format("data_{:x}", address));
  }
  return constant_of(lifting, known);
}

/// Whether `width` bytes at the begin of what has the type are a member of it and not all of it.
bool is_first_member(const Unit& unit, std::uint32_t type, unsigned width) {
  constexpr int kMaxDepth = 16;
  for (int depth = 0; type != 0 && depth < kMaxDepth; ++depth) {
    const Type& record = unit.code.types[type - 1];
    if (record.size == width) return depth != 0;
    if (record.kind != TypeKind::Struct || record.members.count == 0) return false;
    type = unit.code.type_members[record.members.first].type;
  }
  return false;
}

/// The first member of a structure is told apart from the others, which stand at offsets in it.
PlaceInside narrowed(FunctionLifting& lifting, PlaceInside place, unsigned width) {
  if (!is_first_member(lifting.all.unit, place.type, width)) return place;
  return {lifting.out.offset(place.address, 0, 0), 0};
}

/// What an address was added up from: `known` is the first address, `value` that as an operand.
struct SumRoot {
  Known known;
  ValueId value{};
  std::int64_t offset = 0;
  bool is_indexed = false;
};

/// The object that an address leads into, with numbers that only run time knows, if this function was given
/// it or captured it.
SumRoot root_of_sum(FunctionLifting& lifting, const Known& address, std::int64_t offset) {
  constexpr int kMostSums = 8;
  SumRoot root{.known = address, .offset = offset};
  for (int i = 0; i < kMostSums; ++i) {
    const auto origin = lifting.known.sum_origin(root.known);
    if (!origin) break;
    root.known = origin->base;
    root.offset = plus(root.offset, origin->offset);
    root.is_indexed |= origin->is_indexed;
  }
  if (root.known.kind == Kind::Entry) {
    root.offset = plus(root.offset, std::exchange(root.known.value, 0));
    root.value = constant_of(lifting, root.known);
  } else if (const auto origin = lifting.known.origin(root.known)) {
    if (!is_own_literal(lifting, origin->base)) return root;
    const auto at = lifting.captures.find(static_cast<std::uint32_t>(origin->offset));
    if (at != lifting.captures.end()) root.value = at->second;
  }
  return root;
}

/// The address of an element of an array that is an instance variable: code adds the variable's offset last.
/// 0: it is none.
ValueId element_of_ivar(FunctionLifting& lifting, const Known& address, std::int64_t offset) {
  const SumRoot root = root_of_sum(lifting, address, offset);
  if (!root.is_indexed || index(root.value) == 0) return {};
  const StringId name = class_of(lifting, root.known);
  const auto ivar = name != StringId{} ? lifting.all.ivar_at(name, root.offset) : std::nullopt;
  if (!ivar) return {};
  const ValueId array = ivar_address(lifting, root.value, ivar->owner, ivar->ivar, ivar->into).address;
  return lifting.out.element(array, lifting.out.undefined(), 0);
}

PlaceInside memory_at(FunctionLifting& lifting, Register base, std::int64_t offset, unsigned width) {
  const Known known = lifting.fresh[base] ? Known{.kind = Kind::Opaque} : lifting.state.at(base);
  if (known.kind == Kind::Object && known.value != 0) {
    return {data_address(lifting, static_cast<std::uint64_t>(plus(known.value, offset))), 0};
  }
  if (known.kind == Kind::Entry) {
    Known object = known;
    object.value = 0;
    const ValueId value = constant_of(lifting, object);
    return narrowed(lifting, inside_object(lifting, object, value, plus(known.value, offset)), width);
  }
  if (const ValueId element = element_of_ivar(lifting, known, offset); index(element) != 0) {
    return {element, 0};
  }
  PlaceInside place = inside_object(lifting, known, value_of(lifting, base), offset);
  if (known.kind == Kind::Field && offset == 0) place.type = lifting.all.shapes.ivar_type(known.meaning.ivar);
  return narrowed(lifting, place, width);
}

/// The address of an instruction's access with an index.
PlaceInside indexed(FunctionLifting& lifting, const Instruction& instruction, unsigned width) {
  const Known n = lifting.state.at(instruction.n), m = lifting.state.at(instruction.m);
  const auto is_ivar = [](const Known& known) {
    return known.kind == Kind::Object && known.meaning.kind == Meaning::Kind::IvarOffset;
  };
  if (is_ivar(m) || is_ivar(n)) {
    const Known& ivar = is_ivar(m) ? m : n;
    const Register object = is_ivar(m) ? instruction.n : instruction.m;
    return narrowed(
        lifting,
        ivar_address(lifting, value_of(lifting, object), ivar.meaning.definition, ivar.meaning.ivar, 0),
        width);
  }
  const ValueId base = value_of(lifting, instruction.n);
  return {lifting.out.element(base, value_of(lifting, instruction.m), 0), 0};
}

std::optional<std::int64_t> constant_offset(const FunctionLifting& lifting, const Instruction& instruction) {
  if (instruction.writeback == Writeback::After) return 0;
  if (instruction.m == kNoRegister) return instruction.immediate;
  const Known m = lifting.state.at(instruction.m);
  if (m.kind != Kind::Integer) return std::nullopt;
  return static_cast<std::int64_t>(static_cast<std::uint64_t>(m.value) << (instruction.shift & 63));
}

ValueId load_cell(FunctionLifting& lifting, std::int64_t distance, unsigned width, std::uint16_t flags) {
  const StackObject* object = lifting.frame.object_at(distance);
  if (object == nullptr || object->is_block) return cell_value(lifting, distance, width);
  if (object->is_byref && distance == object->distance + kForwarding) {
    return stack_address(lifting, object->distance);
  }
  return lifting.out.load(stack_place(lifting, distance), 0, flags);
}

/// Whether a store only prepares a block literal for the run time, or saves a register for the caller.
bool is_housekeeping(const FunctionLifting& lifting, std::int64_t distance, const Known& value) {
  const StackObject* object = lifting.frame.object_at(distance);
  if (object != nullptr && object->is_block && distance < object->distance + kLiteralHeader) return true;
  if (value.kind == Kind::Entry) return index(lifting.entry[value.source]) == 0;
  if (value.kind != Kind::Stack || (object != nullptr && !object->is_block)) return false;
  return !std::binary_search(lifting.frame.unclear.begin(), lifting.frame.unclear.end(), distance);
}

void store_register(FunctionLifting& lifting, Register r, Register base, std::int64_t offset,
                    unsigned width) {
  const Known value = lifting.state.at(r), known = lifting.state.at(base);
  const bool is_saved = r == kLinkRegister || r == kFramePointer;
  if (known.kind == Kind::Stack && is_saved && value.kind == Kind::Opaque) return;
  if (known.kind == Kind::Stack && is_housekeeping(lifting, plus(known.value, offset), value)) return;
  // Registers of 16 bytes clear memory of any kind.
  const bool clears = value.kind == Kind::Integer && value.value == 0 && r > kZeroRegister;
  if (known.kind == Kind::Stack) {
    return store_to(lifting, base, offset, width, clears ? lifting.out.null() : value_of(lifting, r));
  }
  const PlaceInside place = memory_at(lifting, base, offset, width);
  const ValueId stored = clears ? lifting.out.null(place.type) : value_of(lifting, r, place.type);
  lifting.out.store(place.address, stored, place.type);
}

/// The registers of an access with the bytes between them; a 16-byte register counts as two.
struct Part {
  Register r = kNoRegister;
  std::int64_t offset = 0;
};
std::vector<Part> parts_of(const Instruction& instruction) {
  std::vector<Part> parts;
  const auto add = [&](Register r, std::int64_t offset) {
    if (r == kNoRegister) return;
    parts.push_back({r, offset});
    if (is_vector(r) && instruction.width == 16) parts.push_back({high_half(r), offset + 8});
  };
  add(instruction.d, 0);
  add(instruction.d2, instruction.width);
  return parts;
}

}  // namespace

PlaceInside inside_object(FunctionLifting& lifting, const Known& known, ValueId object, std::int64_t offset) {
  if (const StringId name = class_of(lifting, known); name != StringId{}) {
    if (const auto ivar = lifting.all.ivar_at(name, offset)) {
      return ivar_address(lifting, object, ivar->owner, ivar->ivar, ivar->into);
    }
  }
  return {offset == 0 ? object : lifting.out.offset(object, offset, 0), 0};
}

bool is_byref(const FunctionLifting& lifting, const Known& known) {
  if (known.kind == Kind::Stack) {
    const StackObject* object = lifting.frame.object_at(known.value);
    return object != nullptr && object->is_byref && object->distance == known.value;
  }
  auto origin = lifting.known.origin(known);
  if (origin && origin->offset == kForwarding) {  // what its forwarding pointer gives is the same
    if (origin->base.kind == Kind::Stack) return is_byref(lifting, origin->base);
    origin = lifting.known.origin(origin->base);
  }
  if (!origin || !is_own_literal(lifting, origin->base)) return false;
  const FunctionFacts& facts = lifting.all.facts[lifting.function];
  for (std::size_t i = 0; i < facts.captures.size() && i < facts.byref_captures.size(); ++i) {
    if (facts.captures[i] == origin->offset) return facts.byref_captures[i];
  }
  return false;
}

void set_cell(FunctionLifting& lifting, std::int64_t distance, ValueId value) {
  ValueId& slot = lifting.cells[distance];
  if (index(slot) == 0) slot = lifting.out.add_slot({}, 0);
  if (slot != value) lifting.out.assign(slot, value);
}

ValueId load_from(FunctionLifting& lifting, Register base, std::int64_t offset, unsigned width,
                  std::uint16_t flags) {
  const Known known = lifting.state.at(base);
  if (!lifting.fresh[base]) {
    if (known.kind == Kind::Stack) return load_cell(lifting, plus(known.value, offset), width, flags);
    if (is_own_literal(lifting, known)) {
      const auto at = lifting.captures.find(static_cast<std::uint32_t>(plus(known.value, offset)));
      return at != lifting.captures.end() ? at->second : lifting.out.undefined();
    }
    if (offset == kForwarding && width == 8 && is_byref(lifting, known)) return value_of(lifting, base);
    if (offset == 0 && width == 8 && known.kind == Kind::Opaque) {
      const auto pointees = lifting.pointees.find(known.value);
      if (pointees != lifting.pointees.end() && pointees->second.is_known) return pointees->second.slot;
    }
    if (const auto made = lifting.known.definition(known); made && offset == 0) {
      const auto chosen = lifting.chosen.find(*made);
      if (chosen != lifting.chosen.end()) return chosen->second;
    }
  }
  const PlaceInside place = memory_at(lifting, base, offset, width);
  return lifting.out.load(place.address, place.type, flags);
}

void store_to(FunctionLifting& lifting, Register base, std::int64_t offset, unsigned width, ValueId value,
              std::uint16_t flags) {
  const Known known = lifting.state.at(base);
  if (known.kind == Kind::Stack && !lifting.fresh[base]) {
    const std::int64_t distance = plus(known.value, offset);
    const StackObject* object = lifting.frame.object_at(distance);
    if (object == nullptr || object->is_block) {
      set_cell(lifting, distance, value);
      for (auto inner = lifting.cells.upper_bound(distance);
           inner != lifting.cells.end() && inner->first < distance + static_cast<std::int64_t>(width);
           ++inner) {
        lifting.out.assign(inner->second, value);
      }
      return;
    }
    return lifting.out.store(stack_place(lifting, distance), value, 0, flags);
  }
  const PlaceInside place = memory_at(lifting, base, offset, width);
  lifting.out.store(place.address, value, place.type, flags);
}

void lift_load(FunctionLifting& lifting, const Instruction& instruction) {
  const auto offset = constant_offset(lifting, instruction);
  std::vector<std::pair<Register, ValueId>> loaded;
  for (const Part& part : parts_of(instruction)) {
    if (part.r == kZeroRegister || is_constant(lifting.after.at(part.r))) continue;
    const unsigned width = std::min<unsigned>(instruction.width, 8);
    ValueId value{};
    if (instruction.is_literal) {
      value = lifting.out.load(data_address(lifting, instruction.target), 0);
    } else if (offset) {
      value = load_from(lifting, instruction.n, plus(*offset, part.offset), width);
    } else {
      const PlaceInside place = indexed(lifting, instruction, width);
      value = lifting.out.load(place.address, place.type);
    }
    loaded.emplace_back(part.r, value);
  }
  for (const auto& [r, value] : loaded) set_register(lifting, r, value);
}

void lift_store(FunctionLifting& lifting, const Instruction& instruction) {
  const auto offset = constant_offset(lifting, instruction);
  for (const Part& part : parts_of(instruction)) {
    const unsigned width = std::min<unsigned>(instruction.width, 8);
    if (offset) {
      store_register(lifting, part.r, instruction.n, plus(*offset, part.offset), width);
    } else {
      const PlaceInside place = indexed(lifting, instruction, width);
      lifting.out.store(place.address, value_of(lifting, part.r, place.type), place.type);
    }
  }
}

void lift_exchange(FunctionLifting& lifting, const Instruction& instruction) {
  const unsigned width = std::min<unsigned>(instruction.width, 8);
  const ValueId old = load_from(lifting, instruction.n, 0, width);
  std::vector<ValueId> operands;
  for (const Register r : {instruction.m, instruction.d2}) {
    if (r != kNoRegister) operands.push_back(value_of(lifting, r));
  }
  if (!operands.empty()) {
    operands.push_back(old);
    store_to(lifting, instruction.n, 0, width, lifting.out.compute("unknown", operands));
  }
  if (instruction.d != kNoRegister) set_register(lifting, instruction.d, old);
}

void lift_writeback(FunctionLifting& lifting, const Instruction& instruction) {
  if (instruction.writeback == Writeback::None || is_constant(lifting.after.at(instruction.n))) return;
  const ValueId base = value_of(lifting, instruction.n);
  set_register(lifting, instruction.n, lifting.out.offset(base, instruction.immediate, 0));
}

}  // namespace candor::arm64
