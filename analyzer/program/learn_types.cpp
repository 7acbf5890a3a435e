#include "program/learn_types.h"

#include <map>
#include <optional>

#include "program/method_name.h"
#include "program/receivers.h"

namespace candor {
namespace {

// What a function returns may hang on what another one returns; each round follows one more step of that.
// Whatever is known after any of them is true.
constexpr int kRounds = 3;
constexpr int kMaxClassDepth = 64;

/// The join of what was met so far; nothing yet, or only nil.
struct Met {
  std::optional<Receiver> receiver;

  void add(const Receiver& more) { receiver = receiver ? join(*receiver, more) : more; }
};

struct LearnedImage {
  std::vector<Met> results;                            // by function
  std::vector<std::vector<Met>> captures, parameters;  // by function
};

class Learning {
 public:
  Learning(const UnitView& unit, const MethodIndex& methods)
      : unit_(unit), methods_(methods), inference_(methods, unit) {}

  LearnedImage take() {
    const auto functions = unit_.code.functions;
    result_.results.resize(functions.size());
    result_.captures.resize(functions.size());
    result_.parameters.resize(functions.size());
    for (std::uint32_t i = 0; i < functions.size(); ++i) {
      if (functions[i].blocks.count > 0) look_at(i);
    }
    return std::move(result_);
  }

 private:
  void look_at(std::uint32_t number) {
    const Function& function = unit_.code.functions[number];
    inference_.enter(function);
    closures_.clear();
    for (const Block& block : UnitView::slice(unit_.code.blocks, function.blocks)) {
      for (const Instruction& one : UnitView::slice(unit_.code.instructions, block.instructions)) {
        const auto operands = UnitView::slice(unit_.code.operands, one.operands);
        if (one.op == Op::Return && !operands.empty()) add(operands[0], result_.results[number]);
        if (one.op == Op::Closure) {
          add_captures(static_cast<std::uint32_t>(one.bits), operands);
          closures_[index(one.result)] = static_cast<std::uint32_t>(one.bits);
        }
        if (closures_.empty()) continue;
        if (one.op == Op::Copy) follow_copy(one, operands[0]);
        if (one.op == Op::Call) look_at_call(one, operands);
      }
    }
  }

  void add_captures(std::uint32_t closure, std::span<const ValueId> captured) {
    std::vector<Met>& captures = result_.captures[closure];
    if (captures.size() < captured.size()) captures.resize(captured.size());
    for (std::size_t i = 0; i < captured.size(); ++i) add(captured[i], captures[i]);
  }

  void follow_copy(const Instruction& copy, ValueId from) {
    const auto closure = closures_.find(index(from));
    if (closure != closures_.end()) closures_[index(copy.result)] = closure->second;
  }

  void look_at_call(const Instruction& call, std::span<const ValueId> operands) {
    for (std::uint32_t i = 0; i < operands.size(); ++i) {
      const auto closure = closures_.find(index(operands[i]));
      if (closure != closures_.end()) give_to_closure(closure->second, call, i);
    }
  }

  /// What calls the block gives it what the block's type says, whoever else calls it.
  void give_to_closure(std::uint32_t closure, const Instruction& call, std::uint32_t argument) {
    const auto kind = static_cast<CallKind>(call.kind);
    const std::string_view name = unit_.string(call.name);
    if (kind == CallKind::Function) {
      if (const auto callee = methods_.find_function(name)) {
        add_parameters(closure, methods_.given_to_block(*callee, argument, nullptr));
      }
    }
    if (kind != CallKind::Message || argument == 0) return;
    const Receiver& receiver = inference_.at(inference_.of_send(call));
    if (receiver.kind != ReceiverKind::Known) return;
    for (const std::string_view type : receiver.classes) {
      const auto callee = methods_.find_method(type, receiver.class_object, name);
      const Receiver self{receiver.kind, receiver.class_object, {type}, receiver.arguments};
      if (callee) add_parameters(closure, methods_.given_to_block(*callee, argument, &self));
    }
  }

  void add_parameters(std::uint32_t closure, std::span<const Receiver> given) {
    std::vector<Met>& parameters = result_.parameters[closure];
    if (parameters.size() < given.size()) parameters.resize(given.size());
    for (std::size_t i = 0; i < given.size(); ++i) parameters[i].add(given[i]);
  }

  void add(ValueId value, Met& met) {
    if (index(value) == 0) return met.add({});
    if (inference_.is_known(value)) met.add(inference_.at(inference_.of(value)));
  }

  const UnitView& unit_;
  const MethodIndex& methods_;
  ReceiverInference inference_;
  std::map<std::uint32_t, std::uint32_t> closures_;  // of the function at hand, by value
  LearnedImage result_;
};

/// What a method gives also comes from those that override it.
class Overrides {
 public:
  Overrides(const ProgramCode& code, const MethodIndex& methods, std::vector<LearnedImage>& learned)
      : code_(code), methods_(methods), learned_(learned) {
    for (std::uint32_t i = 0; i < learned.size(); ++i) {
      images_.emplace(code.image_code(ImageId{i}).unit.characters.data(), i);
      before_.push_back(learned[i].results);
    }
  }

  void add_all() {
    for (std::uint32_t image = 0; image < learned_.size(); ++image) {
      for (std::uint32_t i = 0; i < before_[image].size(); ++i) add(image, i);
    }
  }

 private:
  void add(std::uint32_t image, std::uint32_t function) {
    const Met& met = before_[image][function];
    const UnitView& unit = code_.image_code(ImageId{image}).unit;
    const auto name = parse_method_name(unit.string(unit.code.functions[function].name));
    if (!name || !met.receiver) return;
    std::string_view type = methods_.superclass_of(name->class_name);
    for (int depth = 0; depth < kMaxClassDepth && !type.empty(); ++depth) {
      const auto above = methods_.find_method(type, name->of_class, name->selector);
      if (!above) return;
      const auto owner = images_.find(above->unit->characters.data());
      const auto above_name = parse_method_name(above->unit->string(above->function->name));
      if (owner == images_.end() || !above_name) return;
      const auto number = static_cast<std::uint32_t>(above->function - above->unit->code.functions.data());
      auto& results = learned_[owner->second].results;
      if (number < results.size()) results[number].add(*met.receiver);
      type = methods_.superclass_of(above_name->class_name);
    }
  }

  const ProgramCode& code_;
  const MethodIndex& methods_;
  std::vector<LearnedImage>& learned_;
  std::vector<std::vector<Met>> before_;
  std::unordered_map<const char*, std::uint32_t> images_;
};

/// Whether anything is new.
bool keep(const UnitView& unit, LearnedImage& image, MethodIndex& methods) {
  bool any = false;
  for (std::uint32_t i = 0; i < image.results.size(); ++i) {
    MethodIndex::Learned learned{image.results[i].receiver.value_or(Receiver{}), {}, {}};
    bool worth = learned.result.kind != ReceiverKind::Any;
    const auto take = [&](const std::vector<Met>& all, std::vector<Receiver>& into) {
      for (const Met& met : all) {
        into.push_back(met.receiver.value_or(Receiver{}));
        worth = worth || into.back().kind != ReceiverKind::Any;
      }
    };
    take(image.captures[i], learned.captures);
    take(image.parameters[i], learned.parameters);
    const MethodIndex::Learned* before = methods.learned(unit, i);
    if (before == nullptr ? !worth : *before == learned) continue;
    methods.learn(unit, i, std::move(learned));
    any = true;
  }
  return any;
}

}  // namespace

void learn_types(const ProgramCode& code, MethodIndex& methods) {
  const auto images = static_cast<std::uint32_t>(code.program().images.size());
  for (int round = 0; round < kRounds; ++round) {
    std::vector<LearnedImage> learned(images);
    bool built = false;
    for (std::uint32_t i = 0; i < images; ++i) {
      const UnitView& unit = code.image_code(ImageId{i}).unit;
      if (!is_built(unit) || unit.code.blocks.empty()) continue;
      built = true;
      learned[i] = Learning(unit, methods).take();
    }
    if (!built) return;
    Overrides(code, methods, learned).add_all();
    bool any = false;
    for (std::uint32_t i = 0; i < images; ++i) {
      any = keep(code.image_code(ImageId{i}).unit, learned[i], methods) || any;
    }
    if (!any) return;
  }
}

}  // namespace candor
