#pragma once
// One function's code with its definitions and blocks at hand: what searches inside functions walk over.

#include <memory>
#include <string_view>
#include <vector>

#include "program/code.h"

namespace candor {

/// Points into the program's code, which must outlive it.
class FunctionBody {
 public:
  FunctionBody(const ProgramCode& code, FunctionId id);

  FunctionId id() const { return id_; }
  const UnitView& unit() const { return *unit_; }
  const Function& function() const { return *function_; }
  std::uint32_t block_count() const { return function_->blocks.count; }
  const Block& block(std::uint32_t number) const {
    return unit_->code.blocks[function_->blocks.first + number];
  }
  const Instruction& instruction(std::uint32_t number) const { return unit_->code.instructions[number]; }
  const Instruction& terminator(std::uint32_t block_number) const;
  std::span<const ValueId> operands(const Instruction& instruction) const {
    return UnitView::slice(unit_->code.operands, instruction.operands);
  }
  std::span<const Edge> successors(std::uint32_t block_number) const {
    return UnitView::slice(unit_->code.edges, block(block_number).successors);
  }
  std::span<const std::uint32_t> predecessors(std::uint32_t block_number) const {
    return UnitView::slice(unit_->code.predecessors, block(block_number).predecessors);
  }
  std::string_view string(StringId id) const { return unit_->string(id); }
  const Value& value(ValueId id) const { return unit_->code.values[function_->values.first + index(id) - 1]; }

  /// The instruction that defines a value; null: a parameter or a captured variable.
  const Instruction* definition(ValueId id) const {
    const std::uint32_t found = definitions_[index(id) - 1];
    return found == kNone ? nullptr : &unit_->code.instructions[found];
  }
  /// Its number in the unit, or 0xffffffff.
  std::uint32_t definition_number(ValueId id) const { return definitions_[index(id) - 1]; }
  /// The block that holds an instruction of this function.
  std::uint32_t block_of(std::uint32_t instruction) const;
  /// What the value is a copy of.
  ValueId origin(ValueId id) const;
  /// From 0; of a captured variable, after the parameters. 0xffffffff: neither.
  std::uint32_t input_number(ValueId id) const {
    const std::uint32_t number = index(id) - 1;
    return number < function_->parameter_count + function_->capture_count ? number : kNone;
  }
  bool is_method() const;

  static constexpr std::uint32_t kNone = 0xffffffff;

 private:
  FunctionId id_;
  const UnitView* unit_;
  const Function* function_;
  std::vector<std::uint32_t> definitions_;                             // by value minus 1
  std::vector<std::pair<std::uint32_t, std::uint32_t>> block_starts_;  // first instruction, block; ascending
};

/// Bodies that were asked for are kept.
class FunctionBodies {
 public:
  explicit FunctionBodies(const ProgramCode& code) : code_(&code), bodies_(code.size()) {}
  const FunctionBody& of(FunctionId id) {
    std::unique_ptr<FunctionBody>& body = bodies_[index(id)];
    if (!body) body = std::make_unique<FunctionBody>(*code_, id);
    return *body;
  }
  const ProgramCode& code() const { return *code_; }

 private:
  const ProgramCode* code_;
  std::vector<std::unique_ptr<FunctionBody>> bodies_;
};

}  // namespace candor
