// What calls make of constant texts, as their models say.
#include <algorithm>

#include "base/limits.h"
#include "flow/constant_texts.h"
#include "flow/text_folding.h"

namespace candor {
namespace {

/// The class object of a message to a class holds no text, and neither does an object that is being made.
bool is_empty_receiver(const UnitView& unit, const Instruction& call) {
  return (call.flags & kCallToClass) != 0 || unit.string(call.name).starts_with("init");
}

}  // namespace

ConstantTexts::Answer ConstantTexts::fold(FunctionId function, const Instruction& call, Folding folding) {
  const UnitView& unit = code_->unit(function);
  auto operands = UnitView::slice(unit.code.operands, call.operands);
  ValueId receiver{};
  const auto kind = static_cast<CallKind>(call.kind);
  if (kind != CallKind::Function && !operands.empty()) {
    if (!is_empty_receiver(unit, call)) receiver = operands.front();
    operands = operands.subspan(1);
  }
  if (kind == CallKind::DynamicMessage && !operands.empty()) operands = operands.subspan(1);
  switch (folding) {
    case Folding::Join:
      return join(function, operands, receiver);
    case Folding::Format:
      return format(function, operands, receiver);
    case Folding::Xor:
      return exclusive_or(function, operands);
    case Folding::Path:
      return path(function, operands, receiver);
    default:
      break;
  }
  const ValueId subject = index(receiver) != 0 ? receiver : operands.empty() ? ValueId{} : operands.front();
  const Answer& text = look(function, subject);
  if (text.outcome != Outcome::Text) return {Outcome::Unknown, {}};
  auto folded = fold_one(folding, text.text.text);
  if (!folded) return {Outcome::Unknown, {}};
  return {Outcome::Text, {std::move(*folded), true}};
}

/// Numbers among the arguments are options; everything else must be text.
ConstantTexts::Answer ConstantTexts::join(FunctionId function, std::span<const ValueId> arguments,
                                          ValueId receiver) {
  if (index(receiver) != 0 && !arguments.empty()) {
    const Texts texts = elements(function, receiver);
    const Answer& separator = look(function, arguments.front());
    if (!texts.empty() && separator.outcome == Outcome::Text) {
      Answer result{Outcome::Text, {{}, texts.size() > 1}};
      for (const ConstantText* one : texts) {
        if (one != texts.front()) result.text.text += separator.text.text;
        result.text.text += one->text;
        result.text.assembled |= one->assembled;
      }
      return result;
    }
  }
  std::vector<ValueId> pieces(arguments.begin(), arguments.end());
  if (index(receiver) != 0) pieces.insert(pieces.begin(), receiver);
  Answer result{Outcome::Text, {}};
  std::size_t count = 0;
  bool circular = false;
  for (const ValueId piece : pieces) {
    const bool option =
        number(function, piece) || definitions_->constant(function, piece, ConstantKind::Null) != nullptr;
    if (option) continue;
    const Answer& one = look(function, piece);
    if (one.outcome == Outcome::Unknown) return one;
    if (one.outcome == Outcome::Circular) {
      circular = true;
      continue;
    }
    result.text.text += one.text.text;
    ++count;
    result.text.assembled |= one.text.assembled || count > 1;
    if (result.text.text.size() > limits::kMaxStringLength) return {Outcome::Unknown, {}};
  }
  // A loop that only hands a text on leaves it as it is; one that adds to it does not.
  if (circular) return {count == 0 ? Outcome::Circular : Outcome::Unknown, {}};
  return result;  // of nothing: the empty text
}

ConstantTexts::Answer ConstantTexts::format(FunctionId function, std::span<const ValueId> arguments,
                                            ValueId receiver) {
  if (arguments.empty()) return {Outcome::Unknown, {}};
  std::string before;
  if (index(receiver) != 0) {
    const Answer& start = look(function, receiver);
    if (start.outcome != Outcome::Text) return {Outcome::Unknown, {}};
    before = start.text.text;
  }
  const Answer& pattern = look(function, arguments.front());
  if (pattern.outcome != Outcome::Text) return {Outcome::Unknown, {}};
  const std::string text = pattern.text.text;
  std::vector<std::string> values;
  for (const ValueId argument : arguments.subspan(1)) {
    if (const auto value = number(function, argument)) {
      values.push_back(std::to_string(static_cast<std::int64_t>(*value)));
      continue;
    }
    const Answer& one = look(function, argument);
    if (one.outcome != Outcome::Text) return {Outcome::Unknown, {}};
    values.push_back(one.text.text);
  }
  auto filled = fill_format(text, values);
  if (!filled || before.size() + filled->size() > limits::kMaxStringLength) return {Outcome::Unknown, {}};
  const bool assembled = !values.empty() || !before.empty();
  return {Outcome::Text, {before + *filled, assembled}};
}

/// A folder that only the system knows does not change which file of it is meant.
ConstantTexts::Answer ConstantTexts::path(FunctionId function, std::span<const ValueId> arguments,
                                          ValueId receiver) {
  std::string text;
  bool known = false;
  const auto append = [&](ValueId piece) {
    if (index(piece) == 0 || number(function, piece)) return true;
    const Answer& one = look(function, piece);
    if (one.outcome == Outcome::Circular) return false;
    if (!text.empty() && !text.ends_with('/')) text += '/';
    text += one.outcome == Outcome::Text ? one.text.text : "...";
    known |= one.outcome == Outcome::Text && one.text.text != "/";
    return true;
  };
  if (!append(receiver)) return {Outcome::Circular, {}};
  for (const ValueId argument : arguments) {
    if (!append(argument)) return {Outcome::Circular, {}};
  }
  if (!known || text.size() > limits::kMaxStringLength) return {Outcome::Unknown, {}};
  return {Outcome::Text, {std::move(text), true}};
}

ConstantTexts::Answer ConstantTexts::exclusive_or(FunctionId function, std::span<const ValueId> arguments) {
  std::optional<std::uint64_t> key;
  const ConstantText* text = nullptr;
  for (const ValueId argument : arguments) {
    if (const auto value = number(function, argument)) {
      if (!key) key = value;
    } else if (const Answer& one = look(function, argument);
               one.outcome == Outcome::Text && text == nullptr) {
      text = &one.text;
    }
  }
  if (!key || text == nullptr) return {Outcome::Unknown, {}};
  Answer result{Outcome::Text, {text->text, true}};
  for (char& c : result.text.text) c = static_cast<char>(c ^ static_cast<char>(*key));
  return result;
}

/// An array literal is a call with the address of a local array into which its elements are stored, one
/// behind another.
ConstantTexts::Texts ConstantTexts::elements(FunctionId function, ValueId array) {
  const Instruction* made = definitions_->of(function, array);
  const UnitView& unit = code_->unit(function);
  while (made != nullptr && made->op == Op::Copy) {
    made = definitions_->of(function, unit.code.operands[made->operands.first]);
  }
  if (made == nullptr || made->op != Op::Call) return {};
  ValueId local{};
  for (const ValueId operand : UnitView::slice(unit.code.operands, made->operands)) {
    const Instruction* place = definitions_->of(function, operand);
    if (place != nullptr && place->op == Op::Local) local = operand;
  }
  if (index(local) == 0) return {};
  Texts texts;
  bool known = true;
  for_each_instruction(*code_, function, [&](std::uint32_t, const Instruction& instruction) {
    if (instruction.op != Op::Store || instruction.operands.count != 2) return;
    const auto operands = UnitView::slice(unit.code.operands, instruction.operands);
    const Instruction* element = definitions_->of(function, operands[0]);
    const bool inside = element != nullptr && element->op == Op::Address &&
                        static_cast<AddressKind>(element->kind) == AddressKind::Index &&
                        unit.code.operands[element->operands.first] == local;
    if (!inside || ++steps_ > limits::kMaxFoldSteps) return;
    const Answer& text = look(function, operands[1]);
    if (text.outcome == Outcome::Text) texts.push_back(&text.text);
    known = known && text.outcome == Outcome::Text;
  });
  return known ? texts : Texts{};
}

}  // namespace candor
