#pragma once
// What rules about code are checked with: the code of one program, its call graph, the models in it, and the
// flow engines over them.

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "flow/order.h"
#include "flow/taint.h"
#include "flow/value_definitions.h"

namespace candor {

class FlowGround;

/// The label of APIs that are given the name of a class, selector or symbol.
inline constexpr std::string_view kDynamicNameLabel = "dynamic-name";

/// Made at no cost; the engines are built when they are first asked for. Not thread-safe. Points into the
/// arguments, which must outlive it.
class CodeAnalysis {
 public:
  CodeAnalysis(const Program& program, const ApiModels& models);
  ~CodeAnalysis();

  /// Whether any image of the program has code; without, there is nothing to ask for.
  bool has_code() const { return has_code_; }
  bool has_code(ImageId image) const;

  const FlowInput& input();
  const ProgramCode& code() { return *input().code; }
  const CallGraph& calls() { return *input().calls; }
  const ApiBinding& apis() { return *input().apis; }
  Taint& taint();
  FlowGround& ground();
  const ValueDefinitions& definitions();

  /// The ids of labels; those that no model has are left out.
  std::vector<LabelId> labels(const std::vector<std::string>& names) const;

  /// Where order and gate searches put what a budget cut short.
  std::vector<Problem>* problems() { return &problems_; }
  /// All that any engine was cut short by, each once.
  std::vector<Problem> all_problems() const;

 private:
  struct Engines;

  const Program& program_;
  const ApiModels& models_;
  bool has_code_ = false;
  std::unique_ptr<Engines> engines_;
  std::unique_ptr<Taint> taint_;
  std::unique_ptr<FlowGround> ground_;
  std::unique_ptr<ValueDefinitions> definitions_;
  std::vector<Problem> problems_;
};

}  // namespace candor
