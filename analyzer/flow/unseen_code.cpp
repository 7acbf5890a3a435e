#include "flow/unseen_code.h"

#include <algorithm>
#include <vector>

#include "base/limits.h"
#include "flow/subjects.h"

namespace candor {
namespace {

/// Names that the C, C++ and Objective-C run-time libraries and the compiler keep for themselves.
bool is_run_time_name(std::string_view name) {
  static constexpr std::string_view kPrefixes[] = {"__",     "objc_", "_Block_", "_Unwind", "swift_", "_ZNSt",
                                                   "_ZNKSt", "_ZSt",  "_Zn",     "_Zd",     "$ss",    "$sS"};
  return std::ranges::any_of(kPrefixes, [&](std::string_view prefix) { return name.starts_with(prefix); });
}

/// Functions that come from libraries that the system brings along.
std::unordered_set<std::string_view> platform_imports(const UnitView& unit) {
  std::unordered_set<std::string_view> names;
  for (const Import& import : unit.imports) {
    if (import.library == 0 || import.library > unit.libraries.size()) continue;
    const std::string_view path = unit.string(unit.libraries[import.library - 1].path);
    if (path.starts_with("/System/Library/") || path.starts_with("/usr/lib/")) {
      names.insert(unit.string(import.name));
    }
  }
  return names;
}

}  // namespace

UnseenCode::UnseenCode(const FlowInput& input, FunctionBodies& bodies) : input_(&input), bodies_(&bodies) {
  for (const Image& image : input.code->program().images) {
    from_platform_.push_back(platform_imports(*image.unit));
  }
  const UnitView* sdk = input.code->program().sdk;
  if (sdk == nullptr) return;
  for (const Definition& definition : sdk->definitions) {
    if (definition.kind != DefinitionKind::Class) continue;
    classes_.insert(sdk->string(definition.name));
    if (index(definition.super_or_category) != 0) continue;
    for (const Method& method : UnitView::slice(sdk->methods, definition.methods)) {
      root_selectors_.insert(sdk->string(method.selector));
    }
  }
  for (const Method& method : sdk->methods) selectors_.insert(sdk->string(method.selector));
}

bool UnseenCode::is_platform_method(std::string_view class_name, bool of_class,
                                    std::string_view selector) const {
  const auto declared = input_->calls->methods().find_method(class_name, of_class, selector);
  if (declared) return declared->unit == input_->code->program().sdk;
  // What is declared nowhere, of a class that the platform has, is the platform's own: its description is
  // not complete.
  return is_platform_class(class_name);
}

bool UnseenCode::may_run(CallId call) const {
  const CallSite& site = input_->calls->site(call);
  const FunctionBody& body = bodies_->of(site.caller);
  const Instruction& instruction = body.instruction(site.instruction);
  switch (static_cast<CallKind>(instruction.kind)) {
    case CallKind::Function:
      return function_may(site, instruction);
    case CallKind::Message:
      return message_may(site, instruction);
    case CallKind::DynamicMessage:
      return true;
    case CallKind::Indirect:
      return !is_platform_block(site.caller, body.operands(instruction)[0]);
  }
  return true;
}

bool UnseenCode::may_run_platform(CallId call) const {
  const CallSite& site = input_->calls->site(call);
  const FunctionBody& body = bodies_->of(site.caller);
  const Instruction& send = body.instruction(site.instruction);
  if (static_cast<CallKind>(send.kind) != CallKind::Message) return false;
  const std::string_view selector = body.string(send.name);
  return std::ranges::any_of(input_->calls->classes(site), [&](std::string_view name) {
    return is_platform_method(name, site.class_object, selector);
  });
}

bool UnseenCode::function_may(const CallSite& site, const Instruction& call) const {
  const std::string_view name = input_->code->unit(site.caller).string(call.name);
  if (is_run_time_name(name) || is_from_platform(site.caller, name)) return false;
  const auto declared = input_->calls->methods().find_function(name);
  return !declared || declared->unit != input_->code->program().sdk;
}

bool UnseenCode::message_may(const CallSite& site, const Instruction& send) const {
  const std::string_view selector = input_->code->unit(site.caller).string(send.name);
  const auto classes = input_->calls->classes(site);
  if (root_selectors_.contains(selector)) return false;
  if (site.reason == Unresolved::TooManyTargets) return true;
  if (classes.empty() || site.reason == Unresolved::AnyReceiver) return !selectors_.contains(selector);
  if (site.reason == Unresolved::ProtocolReceiver) return !selectors_.contains(selector);
  return !std::ranges::all_of(
      classes, [&](std::string_view name) { return is_platform_method(name, site.class_object, selector); });
}

namespace {

using Origin = std::pair<FunctionId, ValueId>;

/// Where values come from, one step back; nothing when that is not the parameters of the function's callers,
/// a closure's creator or a merge of values.
class OriginWalk {
 public:
  OriginWalk(const FlowInput& input, FunctionBodies& bodies) : input_(input), bodies_(bodies) {}

  /// Whether all the value's origins are parameters that nothing of the program gives, or nil.
  bool only_given_by_platform(Origin start) {
    add(start);
    for (std::size_t next = 0; next < waiting_.size(); ++next) {
      if (next >= limits::kMaxOriginSteps || !step(waiting_[next])) return false;
    }
    return true;
  }

 private:
  void add(Origin origin) {
    if (std::ranges::find(waiting_, origin) == waiting_.end()) waiting_.push_back(origin);
  }

  bool step(Origin at) {
    const FunctionBody& body = bodies_.of(at.first);
    const ValueId origin = body.origin(at.second);
    const std::uint32_t input = body.input_number(origin);
    if (input == FunctionBody::kNone) return merge(body, *body.definition(origin));
    const std::uint32_t parameters = body.function().parameter_count;
    return input < parameters ? parameter(at.first, input) : capture(at.first, input - parameters);
  }

  bool merge(const FunctionBody& body, const Instruction& defined) {
    if (defined.op == Op::Constant) return static_cast<ConstantKind>(defined.kind) == ConstantKind::Null;
    if (defined.op != Op::Phi && defined.op != Op::Select) return false;
    const auto operands = body.operands(defined);
    for (const ValueId operand : operands.subspan(defined.op == Op::Select ? 1 : 0))
      add({body.id(), operand});
    return true;
  }

  bool capture(FunctionId closure, std::uint32_t number) {
    for (const CallGraph::Creation& creation : input_.calls->creations(closure)) {
      const FunctionBody& creator = bodies_.of(creation.creator);
      const auto captured = creator.operands(creator.instruction(creation.instruction));
      if (number >= captured.size()) return false;
      add({creation.creator, captured[number]});
    }
    return true;
  }

  bool parameter(FunctionId function, std::uint32_t number) {
    for (const CallId caller : input_.calls->callers(function)) {
      const CallSite& site = input_.calls->site(caller);
      const FunctionBody& body = bodies_.of(site.caller);
      const auto operands = body.operands(body.instruction(site.instruction));
      const auto operand = operand_of_input(body.instruction(site.instruction), number);
      if (!operand || *operand >= operands.size()) return false;
      add({site.caller, operands[*operand]});
    }
    return true;
  }

  const FlowInput& input_;
  FunctionBodies& bodies_;
  std::vector<Origin> waiting_;
};

}  // namespace

bool UnseenCode::is_platform_block(FunctionId function, ValueId callee) const {
  return OriginWalk(*input_, *bodies_).only_given_by_platform({function, callee});
}

bool UnseenCode::may_be_own_block(FunctionId caller, const Instruction& call, const ApiEntry& entry) const {
  if (entry.kind != ApiEntryKind::Calls || entry.ports.empty()) return true;
  const auto operands = bodies_->of(caller).operands(call);
  return std::ranges::any_of(input_->apis->operands_of(call, entry.ports[0]), [&](std::uint32_t operand) {
    return !is_platform_block(caller, operands[operand]);
  });
}

}  // namespace candor
