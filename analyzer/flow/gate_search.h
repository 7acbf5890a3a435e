#pragma once
// Goes back from a place in the code to the conditions that decide whether it runs, and from those to data of
// a label.

#include <optional>
#include <set>
#include <tuple>
#include <vector>

#include "flow/gate.h"
#include "flow/ground.h"

namespace candor {

/// Something that may be decided by data of the label: whether a place runs, or what a value is.
struct GateItem {
  static constexpr std::uint32_t kNone = 0xffffffff;
  FunctionId function{};
  std::uint32_t instruction = kNoInstruction;  // a place; none: `value`
  ValueId value{};
  bool climbs = false;  // of a place: callers and creators of its function count as well
  std::uint8_t calls = 0, fields = 0;
  std::uint32_t parent = kNone;  // what it decides
  FlowStep step;                 // how
};

/// What was found: the condition's data.
struct GateFinding {
  LabelId label{};
  std::uint32_t item = 0;
};

class GateSearch {
 public:
  GateSearch(FlowGround& ground, const std::vector<LabelId>& labels) : ground_(ground), labels_(labels) {}

  /// The nearest condition that decides whether the instruction runs. `climbs`: in callers, too.
  std::optional<GateFinding> run(FunctionId function, std::uint32_t instruction, bool climbs);
  /// From the data to the place.
  Trace trace(const GateFinding& finding) const;
  /// The branch in the function of the place, or in a caller of it.
  FlowStep branch(const GateFinding& finding) const;
  bool gave_up() const { return gave_up_; }

 private:
  void expand_place(std::uint32_t number);
  void add_branch(std::uint32_t number, std::uint32_t block, std::uint32_t edge);
  void climb(std::uint32_t number);
  std::optional<LabelId> label_of(const GateItem& item);
  void expand_value(std::uint32_t number);
  void expand_input(std::uint32_t number, const FunctionBody& body, std::uint32_t input);
  void expand_phi(std::uint32_t number, const FunctionBody& body, const Instruction& phi);
  void expand_load(std::uint32_t number, const FunctionBody& body, const Instruction& load);
  void expand_local(std::uint32_t number, const FunctionBody& body, ValueId address);
  void expand_call(std::uint32_t number, const FunctionBody& body, std::uint32_t instruction);
  void add_store(std::uint32_t number, InstructionPlace store, std::uint8_t cost);
  void add_returns(std::uint32_t number, FunctionId callee);
  /// A value, or when it is constant the place where it is chosen.
  void add_choice(std::uint32_t number, FunctionId function, ValueId value, std::uint32_t where,
                  std::uint8_t calls, std::uint8_t fields, FlowStep step);
  void add(GateItem item);
  FlowStep step_at(StepKind kind, FunctionId function, std::uint32_t instruction, std::string note) const;

  FlowGround& ground_;
  std::vector<LabelId> labels_;
  std::vector<GateItem> items_;
  std::set<std::tuple<FunctionId, std::uint32_t, ValueId, bool>> seen_;
  bool gave_up_ = false;
};

}  // namespace candor
