// Reads functions from text.

#include <fmt/format.h>

#include <bit>

#include "unit/check.h"
#include "unit/edges.h"
#include "unit/shape.h"
#include "unit/text/reader.h"

namespace candor::text {
namespace {

class FunctionReader {
 public:
  explicit FunctionReader(Reader& reader)
      : reader_(reader), cursor_(reader.cursor), code_(reader.unit.code) {}

  Status read() {
    const Token head = cursor_.peek();
    CANDOR_TRY_STATUS(read_head());
    if (cursor_.accept_mark("{")) CANDOR_TRY_STATUS(read_body());
    finish();
    if (const char* wrong = check_function(view_code(), function_)) {
      return syntax_error(head.line, head.column, fmt::format("in this function {}", wrong));
    }
    code_.functions.push_back(function_);
    return {};
  }

 private:
  struct PendingEdge {
    std::size_t edge;
    std::string label;
    std::uint32_t line;
    std::uint32_t column;
  };

  static std::uint32_t size_of(const auto& table) { return static_cast<std::uint32_t>(table.size()); }

  CodeView view_code() const {
    CodeView view;
#define CANDOR_UNIT_TABLE(member, record)
#define CANDOR_CODE_TABLE(member, record) view.member = code_.member;
#include "unit/tables.def"
#undef CANDOR_UNIT_TABLE
#undef CANDOR_CODE_TABLE
    return view;
  }

  Status read_head() {
    CANDOR_TRY(function_.name, reader_.string("a function's name"));
    if (cursor_.accept_mark("(")) CANDOR_TRY_STATUS(read_inputs(function_.parameter_count));
    if (cursor_.accept_word("captures")) {
      CANDOR_TRY_STATUS(cursor_.expect_mark("("));
      CANDOR_TRY_STATUS(read_inputs(function_.capture_count));
    }
    CANDOR_TRY_STATUS(reader_.type_attribute(function_.result_type));
    reader_.flags(function_.flags, words::kFunctionFlag);
    CANDOR_TRY_STATUS(reader_.attribute("category", function_.category));
    if (cursor_.accept_word("parent")) {
      CANDOR_TRY(const std::uint32_t parent, reader_.reference(reader_.functions, "a function of this unit"));
      function_.parent = parent + 1;
    }
    CANDOR_TRY_STATUS(reader_.address(function_.address));
    return reader_.place(function_.place);
  }

  Status read_inputs(std::uint32_t& count) {
    while (!cursor_.accept_mark(")")) {
      const Token token = cursor_.peek();
      const std::uint32_t number = size_of(values_) + 1;
      CANDOR_TRY(const ValueId value, read_value());
      if (index(value) != number || size_of(values_) != number) {
        return syntax_error(token.line, token.column,
                            fmt::format("expected a new value with number {}", number));
      }
      CANDOR_TRY_STATUS(read_declaration(value));
      ++count;
      if (!cursor_.accept_mark(",") && !cursor_.sees_mark(")")) return cursor_.expected("',' or ')'");
    }
    return {};
  }

  Status read_declaration(ValueId value) {
    std::uint32_t type = 0;
    CANDOR_TRY_STATUS(reader_.type_attribute(type));
    values_[index(value) - 1].type = type;
    reader_.flags(values_[index(value) - 1].flags, words::kValueFlag);
    return {};
  }

  /// %7 and %name.7 are value 7; %name is the value of that name, a new one when there is none yet.
  Result<ValueId> read_value() {
    if (cursor_.peek().kind != TokenKind::Value) return cursor_.expected("a value such as %x or %3");
    const Token token = cursor_.next();
    std::uint32_t number = token.number;
    if (number == 0) {
      number = by_name_.try_emplace(token.text, size_of(values_) + 1).first->second;
    }
    if (number > values_.size()) values_.resize(number);
    if (token.text.empty()) return ValueId{number};
    const StringId name = reader_.unit.intern(token.text);
    Value& value = values_[number - 1];
    if (index(value.name) != 0 && value.name != name) {
      return syntax_error(token.line, token.column, fmt::format("expected the one name of value {}", number));
    }
    value.name = name;
    by_name_.try_emplace(token.text, number);
    return ValueId{number};
  }

  Status read_body() {
    while (!cursor_.accept_mark("}")) {
      const bool named = cursor_.peek(1).kind == TokenKind::String && cursor_.sees_mark(":", 2);
      const bool label = cursor_.peek().kind == TokenKind::Word && (named || cursor_.sees_mark(":", 1));
      if (label) {
        CANDOR_TRY_STATUS(read_label());
      } else if (cursor_.peek().kind == TokenKind::Word && cursor_.peek().text == "value") {
        cursor_.next();
        CANDOR_TRY(const ValueId value, read_value());
        CANDOR_TRY_STATUS(read_declaration(value));
      } else {
        CANDOR_TRY_STATUS(read_instruction());
      }
    }
    for (const PendingEdge& pending : pending_) {
      const auto found = labels_.find(pending.label);
      if (found == labels_.end()) {
        return syntax_error(pending.line, pending.column,
                            fmt::format("expected the label of a block, found '{}'", pending.label));
      }
      code_.edges[pending.edge].block = found->second;
    }
    return {};
  }

  Status read_label() {
    const Token label = cursor_.next();
    if (!labels_.emplace(label.text, size_of(blocks_)).second) {
      return syntax_error(label.line, label.column,
                          fmt::format("expected a new label, '{}' stands before", label.text));
    }
    Block block;
    if (cursor_.peek().kind == TokenKind::String) {
      CANDOR_TRY(block.name, reader_.string("a block's name"));
    } else if (label.text.front() != 'b' ||
               label.text.find_first_not_of("0123456789", 1) != std::string::npos) {
      block.name = reader_.unit.intern(label.text);
    }
    blocks_.push_back(block);
    return cursor_.expect_mark(":");
  }

  Status read_instruction() {
    if (blocks_.empty()) return cursor_.expected("the label of the first block, such as 'b0:'");
    Instruction instruction;
    if (cursor_.peek().kind == TokenKind::Value) {
      CANDOR_TRY(instruction.result, read_value());
      CANDOR_TRY_STATUS(cursor_.expect_mark("="));
    }
    CANDOR_TRY_STATUS(read_op(instruction));
    const Shape shape = shape_of(instruction.op, instruction.kind);
    if (shape.name && cursor_.same_line() && cursor_.peek().kind == TokenKind::String) {
      CANDOR_TRY(instruction.name, reader_.string("a name"));
    }
    if (shape.owner) CANDOR_TRY_STATUS(reader_.attribute("of", instruction.owner));
    if (shape.bits) CANDOR_TRY_STATUS(read_bits(instruction));
    CANDOR_TRY_STATUS(read_operands(instruction));
    reader_.flags(instruction.flags, words::kInstructionFlag);
    CANDOR_TRY_STATUS(reader_.type_attribute(instruction.type));
    CANDOR_TRY_STATUS(reader_.place(instruction.place));
    if (cursor_.same_line() && cursor_.accept_mark("->")) CANDOR_TRY_STATUS(read_successors());
    append(instruction);
    return {};
  }

  Status read_op(Instruction& instruction) {
    const Token& token = cursor_.peek();
    std::size_t op = 0;
    while (op < std::size(words::kOp) && (token.kind != TokenKind::Word || token.text != words::kOp[op]))
      ++op;
    if (op == std::size(words::kOp)) return cursor_.expected("an instruction, a label or '}'");
    cursor_.next();
    instruction.op = static_cast<Op>(op);
    switch (instruction.op) {
      case Op::Constant:
        return reader_.kind(instruction.kind, words::kConstantKind);
      case Op::Compute:
        return reader_.kind(instruction.kind, words::kComputeOp);
      case Op::Address:
        return reader_.kind(instruction.kind, words::kAddressKind);
      case Op::Call:
        return reader_.kind(instruction.kind, words::kCallKind);
      default:
        return {};
    }
  }

  Status read_bits(Instruction& instruction) {
    if (instruction.op == Op::Closure) {
      CANDOR_TRY(instruction.bits, reader_.reference(reader_.functions, "the name or #number of a function"));
      return {};
    }
    const bool real =
        instruction.op == Op::Constant && instruction.kind == static_cast<std::uint8_t>(ConstantKind::Real);
    if (real) {
      bool is_real = false;
      CANDOR_TRY(instruction.bits, cursor_.expect_number("a real number", is_real));
      if (!is_real) {
        const auto whole = static_cast<double>(static_cast<std::int64_t>(instruction.bits));
        instruction.bits = std::bit_cast<std::uint64_t>(whole);
      }
    } else if (cursor_.same_line() && cursor_.peek().kind == TokenKind::Number) {
      CANDOR_TRY(instruction.bits, cursor_.expect_integer("an integer"));
    }
    return {};
  }

  Status read_operands(Instruction& instruction) {
    const bool list = cursor_.same_line() && cursor_.accept_mark("(");
    const auto more = [&] {
      return list ? !cursor_.accept_mark(")")
                  : cursor_.same_line() && cursor_.peek().kind == TokenKind::Value;
    };
    const std::uint32_t first = size_of(code_.operands);
    while (more()) {
      CANDOR_TRY(const ValueId operand, read_value());
      code_.operands.push_back(operand);
      if (cursor_.accept_mark(",")) {
        if (cursor_.peek().kind != TokenKind::Value) return cursor_.expected("another operand");
      } else if (list && !cursor_.sees_mark(")")) {
        return cursor_.expected("',' or ')'");
      }
    }
    const std::uint32_t count = size_of(code_.operands) - first;
    if (count > 0) instruction.operands = {first, count};
    return {};
  }

  Status read_successors() {
    Range& successors = blocks_.back().successors;
    if (successors.count == 0) successors.first = size_of(code_.edges);
    do {
      Edge edge;
      reader_.flags(edge.flags, words::kEdgeFlag);
      if (cursor_.accept_word("case")) {
        CANDOR_TRY(edge.bits, cursor_.expect_integer("the value of a case"));
      }
      if (cursor_.peek().kind != TokenKind::Word) return cursor_.expected("the label of a block");
      const Token label = cursor_.next();
      pending_.push_back({code_.edges.size(), label.text, label.line, label.column});
      code_.edges.push_back(edge);
      ++successors.count;
    } while (cursor_.accept_mark(","));
    return {};
  }

  void append(const Instruction& instruction) {
    Range& range = blocks_.back().instructions;
    if (range.count == 0) range.first = size_of(code_.instructions);
    code_.instructions.push_back(instruction);
    ++range.count;
  }

  void finish() {
    if (!values_.empty()) function_.values = {size_of(code_.values), size_of(values_)};
    if (!blocks_.empty()) function_.blocks = {size_of(code_.blocks), size_of(blocks_)};
    code_.values.insert(code_.values.end(), values_.begin(), values_.end());
    code_.blocks.insert(code_.blocks.end(), blocks_.begin(), blocks_.end());
    if ((function_.flags & kFunctionSsa) != 0) fill_predecessors(code_, function_);
  }

  Reader& reader_;
  Cursor& cursor_;
  Code& code_;
  Function function_;
  std::vector<Value> values_;
  std::vector<Block> blocks_;
  std::map<std::string, std::uint32_t> by_name_;  // values
  std::map<std::string, std::uint32_t> labels_;   // blocks
  std::vector<PendingEdge> pending_;
};

}  // namespace

Status read_function(Reader& reader) { return FunctionReader(reader).read(); }

}  // namespace candor::text
