#include "unit/support_walk.h"

#include "unit/fields.h"

namespace candor::test {
namespace {

/// Appends fields as they come; ranges of nothing are all the same.
struct Dump {
  const UnitView& unit;
  std::string out;

  void number(std::uint64_t value) { out += std::to_string(value) + ' '; }
  void string(StringId id) { out += '"', out += unit.string(id), out += "\" "; }
  void zero(std::uint64_t value) { number(value); }
  void flag(std::uint64_t value) { number(value); }
  void flags(std::uint32_t value, std::uint32_t) { number(value); }
  template <class E>
  void kind(E value, std::uint64_t) {
    number(static_cast<std::uint64_t>(value));
  }
  void range(Range range, Table) { number(range.count == 0 ? 0 : range.first), number(range.count); }
  void index(std::uint64_t value, Table) { number(value); }
  void optional(std::uint64_t value, Table) { number(value); }

  template <class T>
  void table(const char* name, std::span<const T> records) {
    out += name;
    out += ":\n";
    for (const T& record : records) fields(record, *this), out += '\n';
  }
};

void walk_node(Dump& dump, const TreeNode& node) {
  dump.string(node.text);
  for (const TreeNode& child : UnitView::slice(dump.unit.nodes, node.children)) walk_node(dump, child);
}

void walk_members(Dump& dump, const Definition& definition) {
  for (const Method& method : UnitView::slice(dump.unit.methods, definition.methods)) {
    dump.string(method.selector);
    if (method.function != 0) dump.string(dump.unit.code.functions[method.function - 1].name);
  }
  for (const Ivar& ivar : UnitView::slice(dump.unit.ivars, definition.ivars)) dump.string(ivar.name);
  for (const Property& property : UnitView::slice(dump.unit.properties, definition.properties)) {
    dump.string(property.name);
  }
  for (const StringId protocol : UnitView::slice(dump.unit.names, definition.protocols))
    dump.string(protocol);
}

void walk_function(Dump& dump, const Function& function) {
  const CodeView& code = dump.unit.code;
  const auto values = UnitView::slice(code.values, function.values);
  const auto blocks = UnitView::slice(code.blocks, function.blocks);
  for (std::uint32_t i = 0; i < function.parameter_count + function.capture_count; ++i) {
    dump.string(values[i].name);
  }
  for (const Block& block : blocks) {
    for (const Instruction& instruction : UnitView::slice(code.instructions, block.instructions)) {
      if (index(instruction.result) != 0) dump.string(values[index(instruction.result) - 1].name);
      for (const ValueId operand : UnitView::slice(code.operands, instruction.operands)) {
        dump.string(values[index(operand) - 1].name);
      }
      if (instruction.type != 0) dump.string(code.types[instruction.type - 1].name);
      if (instruction.place != 0) dump.string(code.places[instruction.place - 1].file);
      if (instruction.op == Op::Closure) dump.string(code.functions[instruction.bits].name);
    }
    for (const Edge& edge : UnitView::slice(code.edges, block.successors))
      dump.string(blocks[edge.block].name);
    for (const std::uint32_t from : UnitView::slice(code.predecessors, block.predecessors)) {
      dump.string(blocks[from].name);
    }
  }
}

}  // namespace

std::string walk_everything(const UnitView& unit) {
  Dump dump{unit, {}};
  dump.number(static_cast<std::uint64_t>(unit.kind));
  dump.out += to_hex(unit.digest);
  fields(unit.identity, dump);
  fields(unit.coverage, dump);
#define CANDOR_UNIT_TABLE(member, record) dump.table(#member, unit.member);
#define CANDOR_CODE_TABLE(member, record) dump.table(#member, unit.code.member);
#include "unit/tables.def"
#undef CANDOR_UNIT_TABLE
#undef CANDOR_CODE_TABLE
  for (const Definition& definition : unit.definitions) walk_members(dump, definition);
  for (const Document& document : unit.documents) walk_node(dump, unit.nodes[document.root]);
  for (const Import& import : unit.imports) {
    if (import.library != 0) dump.string(unit.libraries[import.library - 1].path);
  }
  for (const Element& element : unit.elements) {
    if (element.kind == ElementKind::Collection) dump.number(unit.collections[element.index].elements.count);
  }
  for (const Function& function : unit.code.functions) walk_function(dump, function);
  return std::move(dump.out);
}

}  // namespace candor::test
