#include "flow/taint/hops.h"

#include <fmt/format.h>

#include <algorithm>

namespace candor {
namespace {

std::string holder(Solver& solver, const Record& record) {
  if (is_cell(record.node)) return solver.graph().cell_name(record.node);
  const ProgramCode& code = *solver.graph().input().code;
  const ValueId value = solver.graph().value_of(record.function, record.node);
  const Function& function = code.function(record.function);
  const UnitView& unit = code.unit(record.function);
  const std::string_view name = unit.string(unit.code.values[function.values.first + index(value) - 1].name);
  return fmt::format("{}%{}{}{}", code.name(record.function), name, name.empty() ? "" : ".", index(value));
}

/// The records from the start to `last`, without those that only stand for several callees.
std::vector<std::uint32_t> chain_of(const Solver& solver, std::uint32_t last) {
  std::vector<std::uint32_t> chain;
  for (std::uint32_t at = last; at != kNone; at = solver.record(at).parent) {
    if (is_cell(solver.record(at).node) || (solver.record(at).node & kGroupBit) == 0) chain.push_back(at);
  }
  std::ranges::reverse(chain);
  return chain;
}

class Writer {
 public:
  Writer(Solver& solver, std::vector<HopStep>& out) : solver_(solver), out_(out) {}

  /// The hops behind the chain's first record. A summary's end was known before it was used, so this ends.
  void write(std::uint32_t last) {
    const std::vector<std::uint32_t> chain = chain_of(solver_, last);
    for (std::size_t i = 1; i < chain.size(); ++i) {
      const Record& before = solver_.record(chain[i - 1]);
      const Record& record = solver_.record(chain[i]);
      if (record.hop == Hop::Summary) {
        write_summary(before, record);
      } else {
        push(record.hop, record, before, record);
      }
    }
  }

 private:
  void push(Hop hop, const Record& where, const Record& from, const Record& to) {
    out_.push_back(
        {hop, where.place, where.instruction, to.function, holder(solver_, from), holder(solver_, to)});
  }

  void write_summary(const Record& before, const Record& record) {
    const std::uint32_t end = record.detail;
    const std::uint32_t start = chain_of(solver_, end).front();
    push(Hop::Enter, record, before, solver_.record(start));
    write(end);
    const bool changed = (solver_.record(end).mode & kChanged) != 0;
    push(changed ? Hop::Change : Hop::Return, record, solver_.record(end), record);
  }

  Solver& solver_;
  std::vector<HopStep>& out_;
};

std::string quoted_parameter(std::string_view holder) {
  const std::size_t percent = holder.rfind('%'), dot = holder.rfind('.');
  if (percent == std::string_view::npos || dot == std::string_view::npos || dot < percent) return {};
  return fmt::format(" as \"{}\"", holder.substr(percent + 1, dot - percent - 1));
}

struct StepText {
  StepKind kind;
  std::string note;
};

StepText text_of(const FlowInput& input, const HopStep& hop) {
  const std::string_view function = input.code->name(hop.function);
  switch (hop.hop) {
    case Hop::Through:
      return {StepKind::Move, "through " + call_name(input, hop.place, hop.instruction)};
    case Hop::Enter:
      return {StepKind::Call, fmt::format("given to {}{}", function, quoted_parameter(hop.to))};
    case Hop::Capture:
      // Back in the function that creates the block.
      if (hop.function == hop.place)
        return {StepKind::Return, fmt::format("put into what {} shares with the block", function)};
      return {StepKind::Call, fmt::format("held by the block {}{}", function, quoted_parameter(hop.to))};
    case Hop::Return:
      return {StepKind::Return, fmt::format("returned to {}", function)};
    case Hop::Change:
      return {StepKind::Return, fmt::format("put into what {} gave", function)};
    case Hop::Store:
      return {StepKind::Store, "stored in the " + hop.to};
    case Hop::Load:
      return {StepKind::Load, "read from the " + hop.from};
    default:
      return {StepKind::Move, {}};
  }
}

}  // namespace

std::vector<HopStep> hops_to(Solver& solver, std::uint32_t record) {
  std::vector<HopStep> hops;
  const Record& start = solver.record(chain_of(solver, record).front());
  hops.push_back({Hop::Start, start.place, start.instruction, start.function, {}, holder(solver, start)});
  Writer(solver, hops).write(record);
  return hops;
}

Trace trace_of(Solver& solver, const std::vector<HopStep>& hops, const std::string& source) {
  Trace trace;
  const FlowInput& input = solver.graph().input();
  for (const HopStep& hop : hops) {
    if (hop.hop == Hop::Start) {
      trace.push_back({StepKind::Source, hop.place, hop.instruction, source, {}, hop.to});
      continue;
    }
    StepText text = text_of(input, hop);
    if (text.note.empty()) {
      trace.back().to = hop.to;
      continue;
    }
    trace.push_back({text.kind, hop.place, hop.instruction, std::move(text.note), trace.back().to, hop.to});
  }
  return trace;
}

std::string call_name(const FlowInput& input, FunctionId function, std::uint32_t instruction) {
  const UnitView& unit = input.code->unit(function);
  const Instruction& call = unit.code.instructions[instruction];
  const std::string_view name = unit.string(call.name);
  switch (static_cast<CallKind>(call.kind)) {
    case CallKind::Function:
      return std::string(name);
    case CallKind::Message: {
      const CallId id = input.calls->site_at(function, instruction);
      if (id == kNoCall) return std::string(name);
      const CallSite& site = input.calls->site(id);
      const auto classes = input.calls->classes(site);
      return fmt::format("{}[{} {}]", site.class_object ? '+' : '-', classes.empty() ? "id" : classes.front(),
                         name);
    }
    case CallKind::DynamicMessage:
      return "a message";
    case CallKind::Indirect:
      return "a block";
  }
  return {};
}

}  // namespace candor
