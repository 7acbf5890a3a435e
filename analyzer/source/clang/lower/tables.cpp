// The tables of a unit from its code: what is imported, exported, referred to, which texts stand in it.
#include <algorithm>
#include <map>
#include <set>
#include <span>

#include "base/limits.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/DeclObjC.h"
#include "source/clang/lower/declarations.h"
#include "source/clang/lower/functions.h"

namespace candor::source {
namespace {

bool is_constant(const Instruction& instruction, ConstantKind kind) {
  return instruction.op == Op::Constant && instruction.kind == static_cast<std::uint8_t>(kind);
}
bool is_call(const Instruction& instruction, CallKind kind) {
  return instruction.op == Op::Call && instruction.kind == static_cast<std::uint8_t>(kind);
}

/// What a name of a function or variable stands for, besides itself.
enum SymbolFlag : std::uint32_t {
  kLocal = 1,  // not visible outside of its file, code that every file has a copy of, or the compiler's own
  kWeak = 2,   // may be absent at run time
  kLog = 4,    // a function that takes a text for people and gives nothing back
};

/// Helpers that a compiled program carries in itself.
bool is_linked_statically(std::string_view name) { return name == "__isPlatformVersionAtLeast"; }

class TableMaker {
 public:
  explicit TableMaker(UnitContext& context) : context_(context), unit_(context.unit) {}

  void run() {
    add_libraries();
    // Names may be asked for while tables are made; those are in the lists already.
    for (const clang::FunctionDecl* function : context_.used_functions) note_symbol(function);
    for (const clang::VarDecl* variable : context_.used_variables) note_symbol(variable);
    for (const clang::ObjCProtocolDecl* protocol : context_.used_protocols()) {
      describe_protocol(context_, protocol);
    }
    for (const Definition& definition : unit_.definitions) note_class(definition);
    for (const Function& function : unit_.code.functions) note_function(function);
    for (const Export& variable : unit_.exports) defined_.insert(variable.name);
    for (const Definition& definition : unit_.definitions) add_superclass(definition);
    for (const Function& function : unit_.code.functions) read_function(function);
    set_coverage();
  }

 private:
  /// Frameworks of the SDK by the path they are linked by; others by their name.
  void add_libraries() {
    const PreprocessorFacts& facts = context_.translation.preprocessor;
    for (const std::string& framework : facts.frameworks) {
      const std::string folder = framework + "/";
      const bool missing = std::ranges::any_of(
          facts.missing_headers, [&](const std::string& header) { return header.starts_with(folder); });
      const std::string path =
          missing ? framework : "/System/Library/Frameworks/" + framework + ".framework/" + framework;
      unit_.libraries.push_back({.path = unit_.intern(path)});
    }
  }

  void note_symbol(const clang::FunctionDecl* function) {
    const std::string name = context_.name(function);
    std::uint32_t flags = function->isWeakImported() ? std::uint32_t{kWeak} : 0;
    const clang::FunctionDecl* definition = nullptr;
    if (function->getBuiltinID() != 0 && name.starts_with("__builtin_")) flags |= kLocal;
    if (!clang::isExternalFormalLinkage(function->getFormalLinkage())) flags |= kLocal;
    if (function->hasBody(definition) && !context_.in_project(definition->getLocation())) flags |= kLocal;
    if (is_log(function, function->getReturnType())) flags |= kLog;
    if (flags != 0) symbols_[unit_.intern(name)] |= flags;
  }

  void note_symbol(const clang::VarDecl* variable) {
    const StringId name = unit_.intern(context_.name(variable));
    if (!clang::isExternalFormalLinkage(variable->getFormalLinkage())) {
      symbols_[name] |= kLocal;
      return;
    }
    if (variable->isWeakImported()) symbols_[name] |= kWeak;
    const clang::VarDecl* definition = variable->getDefinition();
    if (definition == nullptr) definition = variable->getActingDefinition();
    if (definition == nullptr || !context_.in_project(definition->getLocation())) return;
    unit_.exports.push_back({.name = name,
                             .flags = kExportData,
                             .type = context_.type(definition->getType()),
                             .place = context_.place(definition->getLocation())});
  }

  std::uint32_t symbol_flags(StringId name) const {
    const auto known = symbols_.find(name);
    return known != symbols_.end() ? known->second : 0;
  }

  void note_class(const Definition& definition) {
    if (definition.kind == DefinitionKind::Class) classes_.insert(definition.name);
  }

  void note_function(const Function& function) {
    if (function.blocks.count == 0) return;
    const std::string_view name = unit_.strings.at(function.name);
    if (name.starts_with("-[") || name.starts_with("+[") || (function.flags & kFunctionClosure) != 0) return;
    defined_.insert(function.name);
    if ((function.flags & kFunctionInternal) != 0) return;
    unit_.exports.push_back({.name = function.name, .flags = kExportFunction, .place = function.place});
  }

  void add_superclass(const Definition& definition) {
    if (definition.kind != DefinitionKind::Class || index(definition.super_or_category) == 0) return;
    add_class(definition.super_or_category, kReferenceSuperclass, definition.place);
  }

  void read_function(const Function& function) {
    const std::set<ValueId> logged = only_logged(function);
    for (const Instruction& instruction : instructions_of(function)) {
      if (is_call(instruction, CallKind::Function)) {
        add_import(instruction, kImportFunction);
      } else if (is_call(instruction, CallKind::Message)) {
        add_selector(instruction);
      } else if (instruction.op == Op::Constant && !logged.contains(instruction.result)) {
        read_constant(instruction);
      }
    }
  }

  void read_constant(const Instruction& instruction) {
    switch (static_cast<ConstantKind>(instruction.kind)) {
      case ConstantKind::Function:
        return add_import(instruction, kImportFunction);
      case ConstantKind::Global:
        return add_import(instruction, 0);
      case ConstantKind::Selector:
        return add_selector(instruction);
      case ConstantKind::ClassObject:
        return add_class(instruction.name, 0, instruction.place);
      case ConstantKind::String:
        return add_string(instruction, StringKind::CFString);
      case ConstantKind::CString:
        return add_string(instruction, StringKind::C);
      default:
        return;
    }
  }

  /// Texts that only go into a log: no behaviour of the app.
  std::set<ValueId> only_logged(const Function& function) const {
    std::set<ValueId> texts, used;
    for (const Instruction& instruction : instructions_of(function)) {
      const bool text =
          is_constant(instruction, ConstantKind::String) || is_constant(instruction, ConstantKind::CString);
      if (text) texts.insert(instruction.result);
      if (is_log_call(instruction)) continue;
      for (const ValueId operand : operands_of(instruction)) used.insert(operand);
    }
    std::erase_if(texts, [&](ValueId text) { return used.contains(text); });
    return texts;
  }

  bool is_log_call(const Instruction& instruction) const {
    if (is_call(instruction, CallKind::Message)) return context_.log_selectors.contains(instruction.name);
    return is_call(instruction, CallKind::Function) && (symbol_flags(instruction.name) & kLog) != 0;
  }

  void add_import(const Instruction& instruction, std::uint32_t flags) {
    const std::uint32_t symbol = symbol_flags(instruction.name);
    if ((symbol & kLocal) != 0 || defined_.contains(instruction.name)) return;
    if (is_linked_statically(unit_.strings.at(instruction.name))) return;
    if (!imported_.insert(instruction.name).second) return;
    if ((symbol & kWeak) != 0) flags |= kImportWeak;
    unit_.imports.push_back({.name = instruction.name, .flags = flags, .place = instruction.place});
  }

  void add_selector(const Instruction& instruction) {
    if (!selectors_.insert(instruction.name).second) return;
    unit_.selector_references.push_back({.name = instruction.name, .place = instruction.place});
  }

  void add_class(StringId name, std::uint32_t flags, std::uint32_t place) {
    if (index(name) == 0 || !class_uses_.insert({name, flags}).second) return;
    if (!classes_.contains(name)) flags |= kReferenceImported;
    unit_.class_references.push_back({.name = name, .flags = flags, .place = place});
  }

  void add_string(const Instruction& instruction, StringKind kind) {
    if (!strings_.insert({instruction.name, kind}).second) return;
    if (unit_.string_constants.size() >= limits::kMaxStringConstants) return;
    unit_.string_constants.push_back({.value = instruction.name, .kind = kind, .place = instruction.place});
  }

  void set_coverage() {
    const PreprocessorFacts& facts = context_.translation.preprocessor;
    std::uint32_t known = 0;
    for (const Instruction& instruction : unit_.code.instructions) {
      known += is_call(instruction, CallKind::Message) && (instruction.flags & kCallWritten) != 0 ? 1 : 0;
    }
    unit_.coverage.sends_seen += facts.sends_in_text;
    unit_.coverage.sends_in_skipped_branches += facts.sends_in_skipped_branches;
    unit_.coverage.sends_selector_known += known;
  }

  std::span<const Instruction> instructions_of(const Function& function) const {
    if (function.blocks.count == 0) return {};
    const Block& first = unit_.code.blocks[function.blocks.first];
    const Block& last = unit_.code.blocks[function.blocks.first + function.blocks.count - 1];
    const std::uint32_t end = last.instructions.first + last.instructions.count;
    return std::span(unit_.code.instructions)
        .subspan(first.instructions.first, end - first.instructions.first);
  }
  std::span<const ValueId> operands_of(const Instruction& instruction) const {
    return std::span(unit_.code.operands).subspan(instruction.operands.first, instruction.operands.count);
  }

  UnitContext& context_;
  Unit& unit_;
  std::map<StringId, std::uint32_t> symbols_;  // SymbolFlag
  std::set<StringId> classes_;                 // defined here
  std::set<StringId> defined_;                 // functions and variables
  std::set<StringId> imported_;
  std::set<StringId> selectors_;
  std::set<std::pair<StringId, std::uint32_t>> class_uses_;
  std::set<std::pair<StringId, StringKind>> strings_;
};

}  // namespace

void fill_tables(UnitContext& context) { TableMaker(context).run(); }

}  // namespace candor::source
