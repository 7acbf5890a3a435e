#include "binary/arm64/lift.h"

#include <algorithm>

#include "base/limits.h"
#include "base/phase_time.h"
#include "binary/arm64/asked_functions.h"
#include "binary/arm64/code_words.h"
#include "binary/arm64/instructions.h"
#include "fmt/format.h"

namespace candor::arm64 {
namespace {

/// Whether the name of a function means nothing outside of its image.
bool is_local(CodeImage& image, std::uint64_t address, StringId name) {
  const auto& entries = image.entries();
  auto entry = std::ranges::lower_bound(entries, address, {}, &CodeEntry::address);
  for (; entry != entries.end() && entry->address == address; ++entry) {
    if (entry->name == name && entry->is_local) return true;
  }
  return false;
}

/// Puts all functions into the unit, without bodies, so that every one has its number and name.
void add_functions(ImageLifting& all) {
  Unit& unit = all.unit;
  for (std::size_t i = 0; i < all.functions.size(); ++i) {
    const FunctionRange& range = all.functions[i];
    all.facts[i].number = static_cast<std::uint32_t>(unit.code.functions.size());
    Function record{.name = range.name};
    record.address = range.address;
    if (range.method != 0 && range.definition != 0) {
      const Method& method = unit.methods[range.method - 1];
      const Definition& definition = unit.definitions[range.definition - 1];
      const std::string_view sign = (method.flags & kClassMember) != 0 ? "+" : "-";
      const std::string name =
          fmt::format("{}[{} {}]", sign, unit.strings.at(definition.name), unit.strings.at(method.selector));
      record.name = unit.intern(name);
      if (definition.kind == DefinitionKind::Category) record.category = definition.super_or_category;
    } else if (range.name == StringId{}) {
      record.name = unit.intern(fmt::format("sub_{:x}", range.address));
      record.flags |= kFunctionInternal;
    } else if (is_local(all.image, range.address, range.name)) {
      record.flags |= kFunctionInternal;
    }
    unit.code.places.push_back({.address = range.address});
    record.place = static_cast<std::uint32_t>(unit.code.places.size());
    unit.code.functions.push_back(record);
  }
}

void connect_methods(ImageLifting& all) {
  for (const CodeEntry& entry : all.image.entries()) {
    if (entry.method == 0) continue;
    const std::uint32_t function = all.function_at(entry.address);
    if (function == ImageLifting::kNone) continue;
    all.unit.methods[entry.method - 1].function = all.facts[function].number + 1;
  }
}

/// Functions that a block literal found later may name as its code come last: those that no name tells from
/// blocks.
bool may_be_closure(const ImageLifting& all, std::uint32_t function) {
  const FunctionRange& range = all.functions[function];
  if (range.method != 0) return false;
  const std::string_view name = all.unit.strings.at(range.name);
  return name.empty() || name.find("_block_invoke") != std::string_view::npos;
}

class Order {
 public:
  explicit Order(ImageLifting& all) : all_(all) {}

  void run() {
    const auto count = static_cast<std::uint32_t>(all_.functions.size());
    // What an image has too much code for is not its methods.
    for (std::uint32_t i = 0; i < count; ++i) {
      if (all_.functions[i].method != 0) lift(i);
    }
    lift_waiting();
    if (const AskedNames names(all_.options.asked); !names.empty() && is_large()) {
      lift_asked(asked_functions(all_, names));
    } else {
      lift_all([](std::uint32_t) { return true; });
    }
    if (left_out_ != 0) {
      all_.problems.add(
          ErrorKind::LimitReached,
          fmt::format("{} functions were not lifted: the code of the image passes {} instructions", left_out_,
                      limits::kMaxImageInstructions));
    }
  }

 private:
  template <class Wanted>
  void lift_all(Wanted is_wanted) {
    const auto count = static_cast<std::uint32_t>(all_.functions.size());
    for (std::uint32_t i = 0; i < count; ++i) {
      if (is_wanted(i) && !may_be_closure(all_, i)) lift(i);
    }
    lift_waiting();
    for (std::uint32_t i = 0; i < count; ++i) {
      if (all_.facts[i].lifted || !is_wanted(i)) continue;
      lift(i);
      lift_waiting();
    }
  }

  bool is_large() const {
    std::uint64_t words = 0;
    for (const CodeRange& range : all_.image.code()) words += range.bytes.size() / kWordSize;
    return words > kMaxWholeCode;
  }

  /// What is left out has no body: data goes through it as through a function of another image.
  void lift_asked(const std::vector<bool>& asked) {
    for (std::uint32_t i = 0; i < asked.size(); ++i) all_.facts[i].is_aside = !asked[i];
    lift_all([&](std::uint32_t i) { return asked[i]; });
    std::size_t aside = 0;
    for (std::uint32_t i = 0; i < asked.size(); ++i) {
      if (all_.facts[i].lifted) continue;
      if (all_.facts[i].outlined == FunctionFacts::Outlined::Yes) {
        lift(i);
      } else {
        ++aside;
      }
    }
    if (aside == 0) return;
    all_.problems.add(
        ErrorKind::FlowBudget,
        fmt::format("{} of {} functions were not lifted: the code has more than {} instructions, and these "
                    "are not the nearest to what rules ask about",
                    aside, asked.size(), kMaxWholeCode));
  }

  void lift_waiting() {
    for (std::size_t i = 0; i < all_.waiting.size(); ++i) lift(all_.waiting[i]);
    all_.waiting.clear();
  }

  void lift(std::uint32_t function) {
    FunctionFacts& facts = all_.facts[function];
    if (facts.lifted) return;
    if (facts.outlined == FunctionFacts::Outlined::Yes) {  // stands in the functions that call it
      facts.lifted = true;
      ++all_.unit.coverage.functions_lifted;
      return;
    }
    if (all_.unit.code.instructions.size() >= limits::kMaxImageInstructions) {
      facts.lifted = true;
      ++left_out_;
      return;
    }
    lift_function(all_, function);
    if (all_.unit.code.functions[all_.facts[function].number].blocks.count != 0) {
      ++all_.unit.coverage.functions_lifted;
    }
  }

  ImageLifting& all_;
  std::size_t left_out_ = 0;
};

}  // namespace

void lift(CodeImage& image, const LiftOptions& options, Unit& unit, ProblemLog& problems) {
  const LiftingTime time;
  ImageLifting all(image, options, unit, problems);
  add_functions(all);
  connect_methods(all);
  Order(all).run();
}

}  // namespace candor::arm64
