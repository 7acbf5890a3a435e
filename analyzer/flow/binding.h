#pragma once
// Which models hold where in a program: calls, entry points, variables and constants; and the calls that only
// models tell of (blocks given to an API, selectors given as data).

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "flow/api.h"
#include "program/call_graph.h"

namespace candor {

/// One entry of one model.
struct ApiUse {
  std::uint32_t model = 0;  // ApiModels::models
  std::uint32_t entry = 0;  // ApiModel::entries
};

/// A function that the system calls: a method that an entry model names, or a block given to an API.
struct EntryPoint {
  FunctionId function{};
  ApiUse use;              // of kind Entry
  CallId given = kNoCall;  // the call that the block was given to
};

/// A parameter of a function of the program that is a source: of a delegate method, or of a block given to an
/// API.
struct ParameterSource {
  FunctionId function{};
  std::uint32_t parameter = 0;  // from 0, self of a method not counted; a block's from 0
  ApiUse use;                   // of kind Source
  CallId given = kNoCall;
};

/// A call that a model makes: the API calls the block, or the method, that it was given.
struct Callback {
  CallId call{};  // of the API
  FunctionId target{};
  ApiUse use;  // of kind Calls or Invokes
  CallTime time = CallTime::Maybe;
};

/// A variable or a constant string that a model names, where it is used.
struct ConstantUse {
  FunctionId function{};
  std::uint32_t instruction = 0;  // the constant; of a variable, its address
  std::uint32_t model = 0;
};

/// Points into the arguments, which must outlive it. All lists are in program order.
class ApiBinding {
 public:
  ApiBinding(const ProgramCode& code, const CallGraph& calls, const ApiModels& models);
  ~ApiBinding();

  const ApiModels& models() const { return *models_; }
  const ApiEntry& entry(ApiUse use) const { return models_->models[use.model].entries[use.entry]; }

  /// The models of one call, by their numbers, ascending. Empty: unmodelled.
  std::span<const std::uint32_t> models_of(CallId call) const;
  /// Whether some entry of the given kind and label holds for the call.
  bool has(CallId call, ApiEntryKind kind, LabelId label) const;
  /// Calls with an entry of any kind with this label, ascending.
  std::span<const CallId> calls_with(LabelId label) const;

  std::span<const EntryPoint> entry_points() const { return entry_points_; }
  std::span<const ParameterSource> parameter_sources() const { return parameter_sources_; }
  std::span<const ConstantUse> constant_uses() const { return constant_uses_; }
  std::span<const Callback> callbacks() const { return callbacks_; }  // sorted by call, then target
  std::span<const Callback> callbacks_of(CallId call) const;
  std::span<const std::uint32_t> callbacks_to(FunctionId target) const;  // indices of callbacks()

  /// The text that a value always has: constants, through copies, variables that are written once and what
  /// models fold (joining, base64 …).
  std::optional<std::string> constant_text(FunctionId function, ValueId value) const;
  /// As above; whether it was put together at run time from pieces that are not the text itself.
  bool is_assembled(FunctionId function, ValueId value) const;

  /// The operands of a call that a port means: indices into the instruction's operands. `self` of a function
  /// call is none. Return, captured and parameters of callbacks are not operands.
  std::vector<std::uint32_t> operands_of(const Instruction& call, const ApiPort& port) const;

 private:
  struct State;

  const ApiModels* models_;
  std::unique_ptr<State> state_;
  std::vector<EntryPoint> entry_points_;
  std::vector<ParameterSource> parameter_sources_;
  std::vector<ConstantUse> constant_uses_;
  std::vector<Callback> callbacks_;
};

}  // namespace candor
