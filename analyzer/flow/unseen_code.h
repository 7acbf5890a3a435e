#pragma once
// Which calls may run code of the app that is not there to be read: what an order analysis cannot be sure of.

#include <string_view>
#include <unordered_set>
#include <vector>

#include "flow/function_body.h"
#include "flow/trace.h"

namespace candor {

/// A call of what the platform declares is none; nor is one of a block that the system gave to the app.
class UnseenCode {
 public:
  UnseenCode(const FlowInput& input, FunctionBodies& bodies);

  /// Whether a call that has no target in the program may run the app's own code all the same.
  bool may_run(CallId call) const;
  /// Whether, besides the targets, the platform's own implementation may be what the call runs.
  bool may_run_platform(CallId call) const;
  /// Whether a block that the entry says the API calls may be the app's, though it is not known which.
  bool may_be_own_block(FunctionId caller, const Instruction& call, const ApiEntry& entry) const;

 private:
  bool message_may(const CallSite& site, const Instruction& send) const;
  bool function_may(const CallSite& site, const Instruction& call) const;
  bool is_platform_block(FunctionId function, ValueId callee) const;
  bool is_platform_class(std::string_view name) const { return classes_.contains(name); }
  bool is_from_platform(FunctionId caller, std::string_view function) const {
    return from_platform_[index(input_->code->image_of(caller))].contains(function);
  }
  bool is_platform_method(std::string_view class_name, bool of_class, std::string_view selector) const;

  const FlowInput* input_;
  FunctionBodies* bodies_;
  std::unordered_set<std::string_view> classes_, selectors_;
  std::unordered_set<std::string_view> root_selectors_;  // of classes that all others inherit from
  std::vector<std::unordered_set<std::string_view>>
      from_platform_;  // by image: functions of libraries of the system
};

}  // namespace candor
