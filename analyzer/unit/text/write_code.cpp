// Types and functions as text.

#include <fmt/format.h>

#include <set>
#include <vector>

#include "unit/text/writer.h"

namespace candor::text {
namespace {

/// Writes one function; values and blocks are named by it.
class FunctionWriter {
 public:
  FunctionWriter(Writer& writer, const Function& function)
      : writer_(writer),
        code_(writer.unit().code),
        function_(function),
        values_(code_.values.subspan(function.values.first, function.values.count)),
        blocks_(code_.blocks.subspan(function.blocks.first, function.blocks.count)) {
    name_blocks();
  }

  void write() {
    write_head();
    if (!blocks_.empty() || values_.size() > function_.parameter_count + function_.capture_count) {
      writer_.raw(" {\n");
      write_values();
      for (std::uint32_t i = 0; i < blocks_.size(); ++i) write_block(i);
      writer_.raw("}");
    }
    writer_.raw("\n");
  }

 private:
  std::string_view string(StringId id) const { return writer_.unit().string(id); }

  /// b, b0, b17: labels of blocks without a plain name.
  static bool is_block_number(std::string_view name) {
    return name.starts_with('b') && name.find_first_not_of("0123456789", 1) == name.npos;
  }

  /// A block's label is its name when that is plain and unique, otherwise b and its number.
  void name_blocks() {
    std::set<std::string_view> used;
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      const std::string_view name = string(blocks_[i].name);
      const bool edge_word = name == "case" || name == "default" || name == "exceptional";
      const bool plain =
          is_plain_name(name) && !is_block_number(name) && !edge_word && used.insert(name).second;
      labels_.push_back(plain ? std::string(name) : fmt::format("b{}", i));
    }
  }

  void write_value(std::uint32_t number) {
    const std::string_view name = string(values_[number - 1].name);
    writer_.raw("%");
    if (!name.empty()) {
      is_plain_name(name) ? writer_.raw(name) : writer_.quoted(name);
      writer_.raw(".");
    }
    writer_.number(number);
  }

  void write_declared(std::uint32_t number) {
    write_value(number);
    writer_.type(values_[number - 1].type);
    writer_.flags(values_[number - 1].flags, words::kValueFlag);
  }

  void write_inputs(std::string_view open, std::uint32_t first, std::uint32_t count) {
    writer_.raw(open);
    for (std::uint32_t i = 0; i < count; ++i) {
      if (i > 0) writer_.raw(", ");
      write_declared(first + i);
    }
    writer_.raw(")");
  }

  void write_head() {
    writer_.raw("function "), writer_.quoted(function_.name);
    write_inputs(" (", 1, function_.parameter_count);
    if (function_.capture_count > 0) {
      write_inputs(" captures (", function_.parameter_count + 1, function_.capture_count);
    }
    writer_.type(function_.result_type);
    writer_.flags(function_.flags, words::kFunctionFlag);
    writer_.attribute("category", function_.category);
    if (function_.parent != 0) writer_.raw(" parent "), writer_.function_reference(function_.parent - 1);
    writer_.address(function_.address);
    writer_.place(function_.place);
  }

  /// Values whose declaration no instruction can tell, and the last one, which tells how many there are.
  void write_values() {
    const std::vector<bool> mentioned = find_mentioned();
    const std::uint32_t first = function_.parameter_count + function_.capture_count + 1;
    for (std::uint32_t i = first; i <= values_.size(); ++i) {
      const Value& value = values_[i - 1];
      const bool hidden = !mentioned[i] && (i == values_.size() || !string(value.name).empty());
      if (!hidden && value.type == 0 && value.flags == 0) continue;
      writer_.raw("  value "), write_declared(i), writer_.raw("\n");
    }
  }

  std::vector<bool> find_mentioned() const {
    std::vector<bool> mentioned(values_.size() + 1, false);
    for (const Block& block : blocks_) {
      for (const Instruction& instruction :
           code_.instructions.subspan(block.instructions.first, block.instructions.count)) {
        mentioned[index(instruction.result)] = true;
        for (const ValueId operand :
             code_.operands.subspan(instruction.operands.first, instruction.operands.count)) {
          mentioned[index(operand)] = true;
        }
      }
    }
    return mentioned;
  }

  void write_block(std::uint32_t number) {
    const Block& block = blocks_[number];
    writer_.raw(labels_[number]);
    const std::string_view name = string(block.name);
    if (!name.empty() && (name != labels_[number] || is_block_number(name)))
      writer_.raw(" "), writer_.quoted(name);
    writer_.raw(":");
    write_predecessors(block);
    writer_.raw("\n");
    const auto instructions = code_.instructions.subspan(block.instructions.first, block.instructions.count);
    for (const Instruction& instruction : instructions) {
      writer_.raw("  ");
      write_instruction(instruction);
      if (is_terminator(instruction.op)) write_successors(block, instruction.op);
      writer_.raw("\n");
    }
  }

  void write_predecessors(const Block& block) {
    for (std::uint32_t i = 0; i < block.predecessors.count; ++i) {
      writer_.raw(i == 0 ? "  // from " : ", ");
      writer_.raw(labels_[code_.predecessors[block.predecessors.first + i]]);
    }
  }

  void write_instruction(const Instruction& instruction) {
    if (index(instruction.result) != 0) write_value(index(instruction.result)), writer_.raw(" = ");
    writer_.raw(words::kOp[static_cast<std::size_t>(instruction.op)]);
    write_kind(instruction);
    const std::string_view name = string(instruction.name);
    if (!name.empty()) writer_.raw(" "), writer_.quoted(name);
    writer_.attribute("of", instruction.owner);
    write_bits(instruction);
    write_operands(instruction);
    writer_.flags(instruction.flags, words::kInstructionFlag);
    writer_.type(instruction.type);
    writer_.place(instruction.place);
  }

  void write_kind(const Instruction& instruction) {
    const auto kind = instruction.kind;
    switch (instruction.op) {
      case Op::Constant:
        return writer_.raw(" "), writer_.raw(words::kConstantKind[kind]);
      case Op::Compute:
        return writer_.raw(" "), writer_.raw(words::kComputeOp[kind]);
      case Op::Address:
        return writer_.raw(" "), writer_.raw(words::kAddressKind[kind]);
      case Op::Call:
        return writer_.raw(" "), writer_.raw(words::kCallKind[kind]);
      default:
        return;
    }
  }

  static bool shows_zero(const Instruction& instruction) {
    const auto integer = static_cast<std::uint8_t>(ConstantKind::Integer);
    const auto offset = static_cast<std::uint8_t>(AddressKind::Offset);
    return (instruction.op == Op::Constant && instruction.kind == integer) ||
           (instruction.op == Op::Address && instruction.kind == offset);
  }

  void write_bits(const Instruction& instruction) {
    if (instruction.op == Op::Closure) {
      writer_.raw(" "), writer_.function_reference(static_cast<std::uint32_t>(instruction.bits));
    } else if (instruction.op == Op::Constant &&
               instruction.kind == static_cast<std::uint8_t>(ConstantKind::Real)) {
      writer_.raw(" "), writer_.real(instruction.bits);
    } else if (instruction.bits != 0 || shows_zero(instruction)) {
      writer_.raw(" "), writer_.raw(std::to_string(static_cast<std::int64_t>(instruction.bits)));
    }
  }

  void write_operands(const Instruction& instruction) {
    const auto operands = code_.operands.subspan(instruction.operands.first, instruction.operands.count);
    const bool list =
        instruction.op == Op::Call || instruction.op == Op::Closure || instruction.op == Op::Phi;
    if (operands.empty() && !list) return;
    writer_.raw(list ? " (" : " ");
    for (std::size_t i = 0; i < operands.size(); ++i) {
      if (i > 0) writer_.raw(", ");
      write_value(index(operands[i]));
    }
    if (list) writer_.raw(")");
  }

  void write_successors(const Block& block, Op terminator) {
    const auto edges = code_.edges.subspan(block.successors.first, block.successors.count);
    for (std::size_t i = 0; i < edges.size(); ++i) {
      const Edge& edge = edges[i];
      writer_.raw(i == 0 ? " ->" : ",");
      writer_.flags(edge.flags, words::kEdgeFlag);
      if (terminator == Op::Switch && edge.flags == 0) {
        writer_.raw(" case "), writer_.raw(std::to_string(static_cast<std::int64_t>(edge.bits)));
      }
      writer_.raw(" "), writer_.raw(labels_[edge.block]);
    }
  }

  Writer& writer_;
  const CodeView& code_;
  const Function& function_;
  std::span<const Value> values_;
  std::span<const Block> blocks_;
  std::vector<std::string> labels_;  // by block
};

}  // namespace

void write_types(Writer& writer) {
  const CodeView& code = writer.unit().code;
  for (std::size_t i = 0; i < code.types.size(); ++i) {
    const Type& type = code.types[i];
    writer.raw(fmt::format("type t{} {}", i, words::kTypeKind[static_cast<std::size_t>(type.kind)]));
    if (!writer.unit().string(type.name).empty()) writer.raw(" "), writer.quoted(type.name);
    writer.name_list(type.protocols);
    writer.flags(type.flags, words::kTypeFlag);
    writer.attribute("size", type.size);
    for (std::uint32_t m = 0; m < type.members.count; ++m) {
      const TypeMember& member = code.type_members[type.members.first + m];
      writer.raw(m == 0 ? " (" : ", ");
      if (!writer.unit().string(member.name).empty()) writer.quoted(member.name), writer.raw(" ");
      member.type == 0 ? writer.raw("unknown") : writer.raw(fmt::format("t{}", member.type - 1));
      writer.attribute("offset", member.offset);
    }
    writer.raw(type.members.count > 0 ? ")\n" : "\n");
  }
}

void write_functions(Writer& writer) {
  for (const Function& function : writer.unit().code.functions) FunctionWriter(writer, function).write();
}

}  // namespace candor::text
