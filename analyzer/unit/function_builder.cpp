#include "unit/function_builder.h"

#include <bit>

#include "base/limits.h"
#include "unit/shape.h"

namespace candor {
namespace {

template <class E>
std::uint32_t number_of(E id) {
  return static_cast<std::uint32_t>(id);
}

template <class T>
std::uint32_t size_of(const std::vector<T>& table) {
  return static_cast<std::uint32_t>(table.size());
}

template <class Kind>
Instruction instruction(Op op, Kind kind) {
  return {.op = op, .kind = static_cast<std::uint8_t>(kind)};
}

std::uint32_t put(Unit& unit, const Function& function) {
  unit.code.functions.push_back(function);
  return size_of(unit.code.functions) - 1;
}

}  // namespace

FunctionBuilder::FunctionBuilder(Unit& unit, const Function& function)
    : FunctionBuilder(unit, put(unit, function)) {}

FunctionBuilder::FunctionBuilder(Unit& unit, std::uint32_t number) : unit_(unit), number_(number) {
  const BlockId entry = add_block();
  blocks_[number_of(entry)].used = true;
  begin(entry);
}

std::uint32_t FunctionBuilder::add_value(std::string_view name, std::uint32_t type, std::uint32_t flags) {
  values_.push_back({.name = name.empty() ? StringId{} : unit_.intern(name), .type = type, .flags = flags});
  return size_of(values_);
}

ValueId FunctionBuilder::add_parameter(std::string_view name, std::uint32_t type) {
  ++parameter_count_;
  return ValueId{add_value(name, type, 0)};
}

ValueId FunctionBuilder::add_capture(std::string_view name, std::uint32_t type, std::uint32_t flags) {
  ++capture_count_;
  return ValueId{add_value(name, type, flags)};
}

/// Of a number, only a variable's type is worth keeping.
bool FunctionBuilder::is_number(std::uint32_t type) const {
  if (type == 0) return false;
  const TypeKind kind = unit_.code.types[type - 1].kind;
  return kind == TypeKind::Boolean || kind == TypeKind::Integer || kind == TypeKind::Float;
}

ValueId FunctionBuilder::add_slot(std::string_view name, std::uint32_t type) {
  if (name.empty() && is_number(type)) type = 0;
  return ValueId{add_value(name, type, 0)};
}

BlockId FunctionBuilder::add_block(std::string_view name) {
  blocks_.push_back({.name = unit_.intern(name)});
  return BlockId{size_of(blocks_) - 1};
}

void FunctionBuilder::start(std::uint32_t block) {
  current_ = block;
  blocks_[block].begun = true;
  blocks_[block].handler = handlers_.empty() ? kNone : number_of(handlers_.back());
  order_.push_back(block);
}

void FunctionBuilder::begin(BlockId block) {
  if (open()) branch(block);
  start(number_of(block));
  // What nothing reaches yet may be reached by a later goto or case; whether it is, `finish` finds out.
}

/// Goes on in a new block, so that a handler sees the slots as they were at the call before.
void FunctionBuilder::split() {
  if (open()) begin(add_block());
}

void FunctionBuilder::push_handler(BlockId block) {
  handlers_.push_back(block);
  split();
}

void FunctionBuilder::pop_handler() {
  handlers_.pop_back();
  split();
}

void FunctionBuilder::set_handlers(std::vector<BlockId> handlers) {
  if (handlers == handlers_) return;
  handlers_ = std::move(handlers);
  split();
}

void FunctionBuilder::mark_throwing() {
  blocks_[current_].throws = true;
  blocks_[blocks_[current_].handler].used = true;
}

bool FunctionBuilder::append(Instruction instruction, std::span<const ValueId> operands) {
  if (!open()) return false;
  if (size() >= limits::kMaxFunctionInstructions && !is_terminator(instruction.op)) {
    cut_ = true;
    return false;
  }
  std::vector<ValueId> known;
  for (const ValueId operand : operands) {
    if (index(operand) != 0) continue;
    known.assign(operands.begin(), operands.end());  // what a call without a result gave
    for (ValueId& missing : known) {
      if (index(missing) == 0) missing = undefined();
    }
    operands = known;
    break;
  }
  instruction.place = instruction.place != 0 ? instruction.place : place_;
  instruction.operands = {size_of(operands_), static_cast<std::uint32_t>(operands.size())};
  operands_.insert(operands_.end(), operands.begin(), operands.end());
  instructions_.push_back(instruction);
  blocks_[current_].instructions.push_back(size() - 1);
  return true;
}

ValueId FunctionBuilder::emit(Instruction instruction, std::span<const ValueId> operands,
                              std::uint32_t result_type) {
  const bool needs_result = shape_of(instruction.op, instruction.kind).result == Need::Required;
  if (needs_result && index(instruction.result) == 0) instruction.result = add_slot({}, result_type);
  append(instruction, operands);
  if (instruction.op == Op::Call && open() && !handlers_.empty()) {
    mark_throwing();
    split();
  }
  return instruction.result;
}

ValueId FunctionBuilder::undefined(std::uint32_t type) {
  return emit(instruction(Op::Constant, ConstantKind::Undefined), {}, type);
}

ValueId FunctionBuilder::null(std::uint32_t type) {
  return emit(instruction(Op::Constant, ConstantKind::Null), {}, type);
}

ValueId FunctionBuilder::integer(std::int64_t value, std::uint32_t type) {
  Instruction constant = instruction(Op::Constant, ConstantKind::Integer);
  constant.bits = static_cast<std::uint64_t>(value);
  return emit(constant, {}, type);
}

ValueId FunctionBuilder::real(double value, std::uint32_t type) {
  Instruction constant = instruction(Op::Constant, ConstantKind::Real);
  constant.bits = std::bit_cast<std::uint64_t>(value);
  return emit(constant, {}, type);
}

ValueId FunctionBuilder::constant(ConstantKind kind, std::string_view name, std::uint32_t type) {
  Instruction constant = instruction(Op::Constant, kind);
  constant.name = unit_.intern(name);
  return emit(constant, {}, type);
}

ValueId FunctionBuilder::copy(ValueId value, std::uint32_t type) {
  return emit({.op = Op::Copy}, {value}, type);
}

void FunctionBuilder::assign(ValueId slot, ValueId value) { emit({.op = Op::Copy, .result = slot}, {value}); }

ValueId FunctionBuilder::compute(ComputeOp op, std::initializer_list<ValueId> operands, std::uint32_t type) {
  return emit(instruction(Op::Compute, op), operands, type);
}

ValueId FunctionBuilder::compute(std::string_view name, std::span<const ValueId> operands,
                                 std::uint32_t type) {
  Instruction other = instruction(Op::Compute, ComputeOp::Other);
  other.name = unit_.intern(name);
  return emit(other, operands, type);
}

ValueId FunctionBuilder::select(ValueId condition, ValueId yes, ValueId no, std::uint32_t type) {
  return emit({.op = Op::Select}, {condition, yes, no}, type);
}

ValueId FunctionBuilder::local(std::string_view name, std::uint64_t size, std::uint32_t type) {
  return emit({.op = Op::Local, .type = type, .name = unit_.intern(name), .bits = size}, {});
}

ValueId FunctionBuilder::field(ValueId base, std::string_view name, std::string_view owner,
                               std::uint32_t type) {
  Instruction address = instruction(Op::Address, AddressKind::Field);
  address.type = type;
  address.name = unit_.intern(name);
  address.owner = unit_.intern(owner);
  return emit(address, {base});
}

ValueId FunctionBuilder::element(ValueId base, ValueId index, std::uint32_t type) {
  Instruction address = instruction(Op::Address, AddressKind::Index);
  address.type = type;
  return emit(address, {base, index});
}

ValueId FunctionBuilder::offset(ValueId base, std::int64_t bytes, std::uint32_t type) {
  Instruction address = instruction(Op::Address, AddressKind::Offset);
  address.type = type;
  address.bits = static_cast<std::uint64_t>(bytes);
  return emit(address, {base});
}

ValueId FunctionBuilder::inside(ValueId base, std::uint32_t type) {
  Instruction address = instruction(Op::Address, AddressKind::Unknown);
  address.type = type;
  return emit(address, {base});
}

ValueId FunctionBuilder::load(ValueId address, std::uint32_t type, std::uint16_t flags) {
  return emit({.op = Op::Load, .flags = flags, .type = type}, {address}, type);
}

void FunctionBuilder::store(ValueId address, ValueId value, std::uint32_t type, std::uint16_t flags) {
  emit({.op = Op::Store, .flags = flags, .type = type}, {address, value});
}

ValueId FunctionBuilder::call(Instruction instruction, std::span<const ValueId> operands, bool has_result,
                              std::uint32_t result_type) {
  instruction.op = Op::Call;
  if (has_result) instruction.result = add_slot({}, result_type);
  return emit(instruction, operands);
}

ValueId FunctionBuilder::call(std::string_view name, std::span<const ValueId> arguments, bool has_result,
                              std::uint32_t result_type) {
  Instruction call = instruction(Op::Call, CallKind::Function);
  call.name = unit_.intern(name);
  return this->call(call, arguments, has_result, result_type);
}

ValueId FunctionBuilder::closure(std::uint32_t function, std::span<const ValueId> captured,
                                 std::uint32_t type) {
  return emit({.op = Op::Closure, .bits = function}, captured, type);
}

Edge FunctionBuilder::edge_to(BlockId block, std::uint64_t bits, std::uint32_t flags) {
  return {.block = number_of(block), .flags = flags, .bits = bits};
}

void FunctionBuilder::terminate(Op op, std::span<const ValueId> operands, std::vector<Edge> successors) {
  if (!open()) return;
  for (const Edge& edge : successors) blocks_[edge.block].used = true;
  append({.op = op}, operands);
  blocks_[current_].successors = std::move(successors);
  current_ = kNone;
}

void FunctionBuilder::branch(BlockId target) { terminate(Op::Branch, {}, {edge_to(target)}); }

void FunctionBuilder::branch(ValueId condition, BlockId yes, BlockId no) {
  if (yes == no) return branch(yes);
  terminate(Op::Branch, {&condition, 1}, {edge_to(yes), edge_to(no)});
}

void FunctionBuilder::switch_on(ValueId value, std::span<const Case> cases, BlockId otherwise) {
  std::vector<Edge> edges;
  for (const Case& one : cases) edges.push_back(edge_to(one.block, static_cast<std::uint64_t>(one.value)));
  edges.push_back(edge_to(otherwise, 0, kEdgeDefault));
  terminate(Op::Switch, {&value, 1}, std::move(edges));
}

void FunctionBuilder::branch_to_any(ValueId value, std::span<const BlockId> targets) {
  if (targets.empty()) return unreachable();
  std::vector<Edge> edges;
  for (const BlockId target : targets) edges.push_back(edge_to(target, edges.size()));
  terminate(Op::Switch, {&value, 1}, std::move(edges));
}

void FunctionBuilder::give_back(ValueId value) { terminate(Op::Return, {&value, 1}, {}); }
void FunctionBuilder::give_back() { terminate(Op::Return, {}, {}); }
void FunctionBuilder::unreachable() { terminate(Op::Unreachable, {}, {}); }

void FunctionBuilder::leave_by_throw() {
  // The call that throws has its edge already when nothing came behind it.
  if (open() && !handlers_.empty() && !blocks_[current_].instructions.empty()) mark_throwing();
  unreachable();
}

/// The begun blocks that control reaches, in the order in which they were begun.
std::vector<std::uint32_t> FunctionBuilder::reachable_in_order() const {
  std::vector<bool> reached(blocks_.size(), false);
  std::vector<std::uint32_t> waiting = {0};
  reached[0] = true;
  const auto reach = [&](std::uint32_t block) {
    if (reached[block]) return;
    reached[block] = true;
    waiting.push_back(block);
  };
  while (!waiting.empty()) {
    const OpenBlock& block = blocks_[waiting.back()];
    waiting.pop_back();
    for (const Edge& edge : block.successors) reach(edge.block);
    if (block.throws) reach(block.handler);
  }
  std::vector<std::uint32_t> order;
  for (const std::uint32_t block : order_) {
    if (reached[block]) order.push_back(block);
  }
  return order;
}

/// New numbers by old ones: inputs first, then by first appearance; 0 for values that nothing names.
std::vector<std::uint32_t> FunctionBuilder::number_values(const std::vector<std::uint32_t>& order) {
  std::vector<std::uint32_t> numbers(values_.size() + 1, 0);
  const std::uint32_t inputs = parameter_count_ + capture_count_;
  std::uint32_t count = 0;
  const auto add = [&](std::uint32_t old) {
    if (old == 0 || numbers[old] != 0) return;
    numbers[old] = ++count;
    unit_.code.values.push_back(values_[old - 1]);
  };
  for (std::uint32_t i = 1; i <= inputs; ++i) add(i);
  for (const std::uint32_t block : order) {
    for (const std::uint32_t i : blocks_[block].instructions) {
      const Range operands = instructions_[i].operands;
      for (std::uint32_t k = 0; k < operands.count; ++k) add(index(operands_[operands.first + k]));
      add(index(instructions_[i].result));
    }
  }
  return numbers;
}

void FunctionBuilder::put_block(const OpenBlock& open_block, const std::vector<std::uint32_t>& block_numbers,
                                const std::vector<std::uint32_t>& value_numbers) {
  Code& code = unit_.code;
  Block block{.name = open_block.name};
  block.instructions = {size_of(code.instructions), size_of(open_block.instructions)};
  for (const std::uint32_t i : open_block.instructions) {
    Instruction copy = instructions_[i];
    const Range operands = copy.operands;
    copy.result = ValueId{value_numbers[index(copy.result)]};
    copy.operands = operands.count == 0 ? Range{} : Range{size_of(code.operands), operands.count};
    for (std::uint32_t k = 0; k < operands.count; ++k) {
      code.operands.push_back(ValueId{value_numbers[index(operands_[operands.first + k])]});
    }
    code.instructions.push_back(copy);
  }
  std::vector<Edge> edges = open_block.successors;
  if (open_block.throws) edges.push_back({.block = open_block.handler, .flags = kEdgeExceptional});
  if (!edges.empty()) block.successors = {size_of(code.edges), size_of(edges)};
  for (Edge edge : edges) {
    edge.block = block_numbers[edge.block];
    code.edges.push_back(edge);
  }
  code.blocks.push_back(block);
}

void FunctionBuilder::finish() {
  if (open()) give_back();
  for (std::uint32_t i = 0; i < blocks_.size(); ++i) {
    if (blocks_[i].begun || !blocks_[i].used) continue;
    start(i);
    unreachable();
  }
  const std::vector<std::uint32_t> order = reachable_in_order();
  Code& code = unit_.code;
  Function& function = code.functions[number_];
  function.parameter_count = parameter_count_;
  function.capture_count = capture_count_;
  const std::uint32_t first_value = size_of(code.values);
  const std::vector<std::uint32_t> value_numbers = number_values(order);
  if (code.values.size() > first_value) function.values = {first_value, size_of(code.values) - first_value};
  std::vector<std::uint32_t> block_numbers(blocks_.size(), 0);
  for (std::uint32_t i = 0; i < order.size(); ++i) block_numbers[order[i]] = i;
  function.blocks = {size_of(code.blocks), size_of(order)};
  for (const std::uint32_t block : order) put_block(blocks_[block], block_numbers, value_numbers);
}

}  // namespace candor
