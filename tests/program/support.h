#pragma once
// Programs from unit texts, and their call graphs in words.

#include <deque>
#include <memory>
#include <string>
#include <vector>

#include "program/call_graph.h"

namespace candor::testing {

/// A class or category with methods that do nothing: methods {"-go", "+make"}.
std::string class_text(const std::string& name, const std::string& superclass,
                       const std::vector<std::string>& methods, const std::string& protocols = "");
std::string category_text(const std::string& name, const std::string& category,
                          const std::vector<std::string>& methods, const std::string& protocols = "");
/// A function `f` of the parameters with one block.
std::string function_text(const std::string& head, const std::vector<std::string>& instructions);

/// Units of components, linked; source of one component becomes one image.
class LinkedProgram {
 public:
  LinkedProgram();
  std::uint32_t component(ComponentRole role, const std::string& path);
  LinkedProgram& source(const std::string& text, std::uint32_t component = 0);
  LinkedProgram& image(const std::string& name, const std::string& text, std::uint32_t component);
  LinkedProgram& sdk(const std::string& text);

  const Program& program();
  const ProgramCode& code();
  const CallGraph& calls();
  /// The function of that name, in the component when several have it.
  FunctionId function(const std::string& name, std::uint32_t component = 0);
  /// What the n-th call of a function reaches: "-[A go], -[B go]", and why not all is known in parentheses.
  std::string reached(const std::string& caller, std::size_t n = 0, std::uint32_t component = 0);
  /// The declared classes of the receiver of the n-th call: "A, B".
  std::string classes(const std::string& caller, std::size_t n = 0);
  /// "caller, caller": the functions with a call that reaches this one.
  std::string callers(const std::string& target);

 private:
  void add(const std::string& name, const std::string& text, std::uint32_t component);

  std::deque<Unit> units_;
  ProgramInput input_;
  std::unique_ptr<Unit> sdk_;
  std::unique_ptr<UnitView> sdk_view_;
  std::unique_ptr<Program> program_;
  std::unique_ptr<ProgramCode> code_;
  std::unique_ptr<MethodIndex> methods_;
  std::unique_ptr<CallGraph> calls_;
};

}  // namespace candor::testing
