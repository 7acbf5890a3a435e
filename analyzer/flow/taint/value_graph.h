#pragma once
// The values of a program as one graph: where each is defined and used, and which share a field or variable.

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "flow/trace.h"

namespace candor {

/// A value of a function, or (with kCellBit) a field, variable or storage key.
using Node = std::uint32_t;
inline constexpr Node kCellBit = 0x8000'0000;
inline constexpr bool is_cell(Node node) { return (node & kCellBit) != 0; }

/// A text that tells the parts of one object apart: a field, an index, a key of a dictionary. 0: the whole.
using KeyId = std::uint32_t;
inline constexpr KeyId kWhole = 0;

class TextTable {
 public:
  TextTable() { intern(""); }
  std::uint32_t intern(std::string text);
  const std::string& at(std::uint32_t id) const { return *texts_[id]; }

 private:
  std::unordered_map<std::string, std::uint32_t> ids_;
  std::vector<const std::string*> texts_;
};

/// Built once for a program, in one pass over its code. Fields are those of a class or structure by name,
/// whatever the object, unless the object is a local of the function; extensions and the like, which are
/// processes of their own, have their own.
class ValueGraph {
 public:
  explicit ValueGraph(const FlowInput& input);

  Node node(FunctionId function, ValueId value) const { return first_[index(function)] + index(value) - 1; }
  Node first(FunctionId function) const { return first_[index(function)]; }
  FunctionId function_of(Node node) const;
  ValueId value_of(FunctionId function, Node node) const { return ValueId{node - first(function) + 1}; }
  Node parameter(FunctionId function, std::uint32_t number) const { return first(function) + number; }

  /// Instructions of the function's unit, in the order of the text.
  std::span<const std::uint32_t> uses(Node node) const {
    return std::span(uses_).subspan(use_begin_[node], use_begin_[node + 1] - use_begin_[node]);
  }
  /// The instruction that defines the value; kNoInstruction: a parameter or captured variable.
  std::uint32_t definition(Node node) const { return definition_[node]; }

  /// The field or variable that an address stands for; 0: none.
  Node cell_of_address(Node address) const;
  /// The addresses in the code that stand for a field or variable.
  std::span<const Node> addresses_of(Node cell) const;
  /// The cell of a storage key in the process that the function belongs to.
  Node storage_cell(FunctionId function, const std::string& space, const std::string& key);
  /// "field Room._frame", "variable gFrame", "defaults \"face\"".
  const std::string& cell_name(Node cell) const { return cell_names_[cell & ~kCellBit]; }

  /// Whether control can come from one instruction to another of the same function, round a loop too.
  bool comes_after(FunctionId function, std::uint32_t later, std::uint32_t earlier);
  /// Whether the address is that of a local object, or of a part of one.
  bool is_local_address(FunctionId function, Node node) const;

  const FlowInput& input() const { return input_; }

 private:
  void count_values();
  void index_function(FunctionId function, std::vector<std::uint32_t>& cursors);
  void add_cell_address(FunctionId function, Node address, const Instruction& instruction);
  std::uint32_t cell(FunctionId function, const std::string& name);
  std::uint32_t namespace_of(FunctionId function) const;
  std::uint32_t new_cell(std::string name);
  std::uint32_t block_of(const Function& function, const UnitView& unit, std::uint32_t instruction) const;

  FlowInput input_;
  std::vector<Node> first_;  // by function; one more at the end
  std::vector<std::uint32_t> definition_, use_begin_, uses_;
  std::unordered_map<Node, std::uint32_t> cell_by_address_;
  std::unordered_map<std::string, std::uint32_t> cell_ids_;  // by namespace and name
  std::vector<std::string> cell_names_;
  std::vector<std::vector<Node>> cell_addresses_;
  std::unordered_map<std::uint64_t, std::uint32_t> cell_cache_;  // of one image, by owner and name
  std::uint32_t cached_image_ = 0xffffffff;
  std::unordered_map<std::uint64_t, std::vector<bool>> reach_;  // by function and block
};

}  // namespace candor
