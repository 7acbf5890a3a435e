#include "binary/arm64/lifting.h"

#include <algorithm>

#include "binary/arm64/instructions.h"
#include "binary/arm64/run_time_calls.h"
#include "fmt/format.h"

namespace candor::arm64 {

ImageLifting::ImageLifting(CodeImage& image, const LiftOptions& options, Unit& unit, ProblemLog& problems)
    : image(image),
      options(options),
      unit(unit),
      problems(problems),
      shapes(options.sdk, unit, options.index) {
  functions = find_functions(image, problems);
  facts.resize(functions.size());
  for (std::uint32_t i = 0; i < unit.definitions.size(); ++i) {
    if (unit.definitions[i].kind == DefinitionKind::Class)
      class_names.try_emplace(unit.definitions[i].name, i);
  }
}

std::uint32_t ImageLifting::function_at(std::uint64_t address) const {
  const auto at =
      std::lower_bound(functions.begin(), functions.end(), address,
                       [](const FunctionRange& range, std::uint64_t a) { return range.address < a; });
  if (at == functions.end() || at->address != address) return kNone;
  return static_cast<std::uint32_t>(at - functions.begin());
}

const MachineFunction& ImageLifting::code_of(std::uint32_t function) {
  if (facts[function].code == nullptr) {
    auto code = std::make_unique<MachineFunction>(read_function(image, decoder, functions[function], *this));
    take_in_outlined(*this, *code);
    facts[function].code = std::move(code);
  }
  return *facts[function].code;
}

const CallShape& ImageLifting::shape_of(std::uint32_t function) {
  if (facts[function].shape_known) return facts[function].shape;
  facts[function].shape_known = true;  // also while it is made: functions may call themselves
  const FunctionRange& range = functions[function];
  if (range.method != 0 && range.definition != 0) {
    facts[function].shape = shapes.method(range.definition - 1, range.method - 1);
    return facts[function].shape;
  }
  const bool is_done = facts[function].lifted || facts[function].is_aside;
  ++shape_depth;
  CallShape shape = shape_by_code(*this, code_of(function));
  --shape_depth;
  if (is_done) facts[function].code.reset();
  facts[function].shape = std::move(shape);
  return facts[function].shape;
}

std::uint32_t ImageLifting::class_named(StringId name) const {
  const auto at = class_names.find(name);
  return at == class_names.end() ? 0 : at->second + 1;
}

const std::vector<std::uint32_t>& ImageLifting::ivars_by_offset(std::uint32_t definition) {
  const auto [at, is_new] = ivars_in_order.try_emplace(definition);
  if (!is_new) return at->second;
  const Range ivars = unit.definitions[definition].ivars;
  for (std::uint32_t i = 0; i < ivars.count; ++i) at->second.push_back(ivars.first + i);
  std::stable_sort(at->second.begin(), at->second.end(), [&](std::uint32_t a, std::uint32_t b) {
    return unit.ivars[a].offset < unit.ivars[b].offset;
  });
  return at->second;
}

std::optional<ImageLifting::IvarPlace> ImageLifting::ivar_at(StringId class_name, std::int64_t offset) {
  if (offset < 0) return std::nullopt;
  constexpr int kMaxDepth = 64;
  for (int depth = 0; depth < kMaxDepth; ++depth) {
    const std::uint32_t owner = class_named(class_name);
    if (owner == 0) return std::nullopt;
    const std::vector<std::uint32_t>& ivars = ivars_by_offset(owner - 1);
    const auto behind =
        std::upper_bound(ivars.begin(), ivars.end(), offset,
                         [&](std::int64_t o, std::uint32_t ivar) { return o < unit.ivars[ivar].offset; });
    if (behind != ivars.begin()) {
      const std::uint32_t ivar = *std::prev(behind);
      const std::int64_t into = offset - unit.ivars[ivar].offset;
      if (into < std::max<std::int64_t>(unit.ivars[ivar].size, 1)) {
        return IvarPlace{owner - 1, ivar, static_cast<std::uint32_t>(into)};
      }
    }
    class_name = unit.definitions[owner - 1].super_or_category;
  }
  return std::nullopt;
}

void ImageLifting::found_closure(std::uint32_t function, std::uint32_t parent) {
  FunctionFacts& found = facts[function];
  if (found.is_closure || function == parent) return;
  found.is_closure = true;
  found.parent = parent + 1;
  if (found.lifted) return;  // it was taken for a function before: another unit of code names it
  Function& record = unit.code.functions[found.number];
  const Function& creator = unit.code.functions[facts[parent].number];
  const std::string name = fmt::format("{}^{}", unit.strings.at(creator.name), ++facts[parent].closures);
  record.name = unit.intern(name);
  record.flags |= kFunctionClosure;
  record.parent = facts[parent].number + 1;
  waiting.push_back(function);
}

CallEffect ImageLifting::effect_of(StringId name) {
  const auto [at, is_new] = effects.try_emplace(name);
  if (!is_new) return at->second;
  const std::string text(unit.strings.at(name));
  CallEffect& effect = at->second;
  effect.returned = returned_argument(text);
  if (text == "objc_msgSend") effect.selector = 1;
  switch (run_time_call(text).effect) {
    case RunTimeEffect::StoreStrong:
      effect.cell = 0;
      effect.stored = 1;
      effect.changes_cell = true;
      break;
    case RunTimeEffect::StoreWeak:
      effect.cell = 0;
      effect.stored = 1;
      effect.changes_cell = true;
      break;
    case RunTimeEffect::CopyWeak:
      effect.cell = 0;
      effect.changes_cell = true;
      effect.copied = 1;
      break;
    case RunTimeEffect::LoadWeak:
      effect.cell = 0;
      effect.loaded = 0;
      break;
    default:
      break;
  }
  return effect;
}

bool ImageLifting::never_returns(std::uint64_t target) {
  const Stub stub = image.stub_at(target);
  if (stub.kind != Stub::Kind::Import) return false;
  return arm64::never_returns(std::string(unit.strings.at(stub.name)));
}

}  // namespace candor::arm64
