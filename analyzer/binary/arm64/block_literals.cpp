#include "binary/arm64/block_literals.h"

#include "base/limits.h"
#include "binary/arm64/calls.h"

namespace candor::arm64 {
namespace {

/// What the descriptor of the literal tells, by its flags, which are written alone or with the reserved word.
std::optional<BlockDescriptor> descriptor_of(const FunctionLifting& lifting, std::int64_t distance) {
  const auto descriptor = lifting.state.cell(distance + kBlockDescriptor);
  auto flags = lifting.state.cell(distance + kBlockFlags, 4);
  if (!flags) flags = lifting.state.cell(distance + kBlockFlags);
  if (!descriptor || !flags) return std::nullopt;
  if (descriptor->kind != Known::Kind::Object || flags->kind != Known::Kind::Integer) return std::nullopt;
  return lifting.all.image.block_descriptor_at(static_cast<std::uint64_t>(descriptor->value),
                                               static_cast<std::uint32_t>(flags->value));
}

/// Says what the signature of a block tells of its code, which knows more than the code.
void set_shape(ImageLifting& all, std::uint32_t function, const std::optional<BlockDescriptor>& descriptor) {
  FunctionFacts& facts = all.facts[function];
  if (facts.is_closure || all.functions[function].method != 0) return;
  if (!descriptor || descriptor->signature == StringId{}) return;
  const std::string signature(all.unit.strings.at(descriptor->signature));
  facts.shape = all.shapes.encoding(signature);
  facts.shape_known = true;
}

/// Bytes of the variable at a distance, as it was written.
unsigned width_at(const FunctionLifting& lifting, std::int64_t distance) {
  for (const unsigned width : {8U, 4U, 1U, 2U}) {
    if (lifting.state.cell(distance, width)) return width;
  }
  return 8;
}

struct Captured {
  std::vector<ValueId> values;
  std::vector<std::uint32_t> types;
  std::vector<bool> byrefs;
};

Captured captured_values(FunctionLifting& lifting, std::uint32_t function, std::int64_t distance) {
  Captured captured;
  for (const std::uint32_t offset : lifting.all.captures_of(function)) {
    const unsigned width = width_at(lifting, distance + offset);
    captured.values.push_back(cell_value(lifting, distance + offset, width));
    const auto known = lifting.state.cell(distance + offset, width);
    captured.types.push_back(known ? declared_type(lifting, *known) : 0);
    captured.byrefs.push_back(known && is_byref(lifting, *known));
  }
  return captured;
}

ValueId make_closure(FunctionLifting& lifting, std::uint32_t function, Captured captured) {
  FunctionFacts& facts = lifting.all.facts[function];
  if (!facts.is_closure) {
    facts.capture_types = std::move(captured.types);
    facts.byref_captures = std::move(captured.byrefs);
  }
  lifting.all.found_closure(function, lifting.function);
  return lifting.out.closure(lifting.all.facts[function].number, captured.values, 0);
}

}  // namespace

std::uint32_t invoke_function(const ImageLifting& all, const KnownState& state, std::int64_t distance) {
  const auto invoke = state.cell(distance + kBlockInvoke);
  if (!invoke || invoke->kind != Known::Kind::Object) return ImageLifting::kNone;
  if (invoke->meaning.kind != Meaning::Kind::Function) return ImageLifting::kNone;
  return all.function_at(invoke->meaning.value);
}

ValueId closure_on_stack(FunctionLifting& lifting, std::int64_t distance) {
  const std::uint32_t function = invoke_function(lifting.all, lifting.state, distance);
  if (function == ImageLifting::kNone) return {};
  // A literal may hold another one; one that holds itself is no compiler's.
  if (lifting.closure_depth >= limits::kMaxBlockDepth || lifting.closures >= limits::kMaxClosures) {
    return lifting.out.undefined();
  }
  ++lifting.closure_depth;
  ++lifting.closures;
  set_shape(lifting.all, function, descriptor_of(lifting, distance));
  const ValueId closure = make_closure(lifting, function, captured_values(lifting, function, distance));
  --lifting.closure_depth;
  return closure;
}

ValueId global_closure(FunctionLifting& lifting, std::uint64_t address) {
  const auto block = lifting.all.image.global_block_at(address);
  const std::uint32_t function = block ? lifting.all.function_at(block->invoke) : ImageLifting::kNone;
  if (function == ImageLifting::kNone) return lifting.out.undefined();
  set_shape(lifting.all, function, block->descriptor);
  // Nothing is captured: what the code reads behind the literal is not its own.
  FunctionFacts& facts = lifting.all.facts[function];
  if (!facts.captures_known) facts.captures.clear();
  facts.captures_known = true;
  Captured captured;
  for (std::size_t i = 0; i < facts.captures.size(); ++i) {
    captured.values.push_back(lifting.out.undefined());
  }
  return make_closure(lifting, function, captured);
}

}  // namespace candor::arm64
