#include "binary/arm64/shape_table.h"

#include <algorithm>
#include <initializer_list>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/limits.h"
#include "binary/arm64/own_shapes.h"
#include "binary/arm64/platform_shapes.h"

namespace candor::arm64 {
namespace {

/// Whether calls of both look the same in registers and on the stack.
bool same_passing(const Passed& a, const Passed& b) {
  return a.kind == b.kind && a.count == b.count && a.size == b.size && a.alignment == b.alignment;
}

bool same_passing(const CallShape& a, const CallShape& b) {
  return a.variadic == b.variadic && same_passing(a.result, b.result) &&
         std::ranges::equal(a.parameters, b.parameters,
                            [](const Passed& x, const Passed& y) { return same_passing(x, y); });
}

/// Forgets the types in which `other` differs.
void keep_common_types(CallShape& shape, const CallShape& other) {
  if (shape.result.type != other.result.type) shape.result.type = 0;
  for (std::size_t i = 0; i < std::min(shape.parameters.size(), other.parameters.size()); ++i) {
    if (shape.parameters[i].type != other.parameters[i].type) shape.parameters[i].type = 0;
  }
}

/// The first of those that look alike most often; null: there is none.
const CallShape* most_frequent(std::initializer_list<const std::vector<DeclaredShape>*> lists) {
  std::vector<std::pair<const CallShape*, std::size_t>> counts;
  for (const auto* list : lists) {
    for (const DeclaredShape& declared : *list) {
      const auto same = std::ranges::find_if(
          counts, [&](const auto& entry) { return same_passing(*entry.first, declared.shape); });
      if (same == counts.end()) {
        counts.emplace_back(&declared.shape, 1);
      } else {
        ++same->second;
      }
    }
  }
  const auto best = std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; });
  return best == counts.end() ? nullptr : best->first;
}

/// Whether the result can be an object.
bool is_object(const Passed& result) { return result.kind == Passed::Kind::Word && result.size == 8; }

CallShape of_words(std::string_view selector) {
  CallShape shape;
  shape.parameters.resize(2 + static_cast<std::size_t>(std::ranges::count(selector, ':')));
  return shape;
}

}  // namespace

/// All declarations of one selector.
struct Declarations {
  std::vector<DeclaredShape> platform, own;
};

struct ShapeTable::State {
  State(const UnitView* sdk, Unit& unit, PlatformIndex* shared)
      : index(sdk), types(unit), own(types), platform(shared != nullptr ? *shared : index, types) {}

  const Declarations& declarations(const std::string& selector);
  const DeclaredShape* of_class(const std::vector<DeclaredShape>& declared, std::string_view class_name,
                                bool to_class);
  CallShape of_any(const std::string& selector) { return of_any(declarations(selector), selector); }
  CallShape of_any(const Declarations& all, const std::string& selector);

  PlatformIndex index;  // when none is shared
  TypeTable types;
  OwnShapes own;
  PlatformShapes platform;
  std::unordered_map<std::string, Declarations> declared;  // by selector
  std::map<std::string, CallShape, std::less<>> messages;  // by sign, class and selector
  std::map<std::string, CallShape, std::less<>> encodings;
  std::unordered_map<std::uint32_t, std::uint32_t> ivars;
};

const Declarations& ShapeTable::State::declarations(const std::string& selector) {
  const auto [entry, is_new] = declared.try_emplace(selector);
  if (is_new) entry->second = {platform.declared(selector), own.declared(selector)};
  return entry->second;
}

/// The declaration in the class nearest to `class_name` on the way up.
const DeclaredShape* ShapeTable::State::of_class(const std::vector<DeclaredShape>& shapes,
                                                 std::string_view class_name, bool to_class) {
  if (shapes.empty()) return nullptr;
  std::string name(class_name);
  for (std::size_t depth = 0; !name.empty() && depth < limits::kMaxClassDepth; ++depth) {
    for (const DeclaredShape& shape : shapes) {
      if (shape.owner == name && shape.of_class_object == to_class) return &shape;
    }
    const std::string above = own.superclass(name);
    name = above.empty() ? std::string(platform.superclass(name)) : above;
  }
  return nullptr;
}

/// What the image's own methods say where all of them agree, else what most declarations say.
CallShape ShapeTable::State::of_any(const Declarations& all, const std::string& selector) {
  if (all.platform.empty() && all.own.empty()) return of_words(selector);
  const CallShape* best = most_frequent({&all.own});
  const bool own_agree = best != nullptr && std::ranges::all_of(all.own, [&](const DeclaredShape& shape) {
                           return same_passing(shape.shape, *best);
                         });
  if (!own_agree) best = most_frequent({&all.platform, &all.own});

  // Declared types are the platform's: encodings leave classes out.
  const CallShape passing = *best;
  for (const auto* shapes : {&all.platform, &all.own}) {
    std::optional<CallShape> typed;
    for (const DeclaredShape& other : *shapes) {
      if (!same_passing(passing, other.shape)) continue;
      if (typed) {
        keep_common_types(*typed, other.shape);
      } else {
        typed = other.shape;
      }
    }
    if (typed) return shapes == &all.platform ? platform.import(*typed) : *typed;
  }
  return passing;
}

ShapeTable::ShapeTable(const UnitView* sdk, Unit& unit, PlatformIndex* index)
    : state_(std::make_unique<State>(sdk, unit, index)) {}
ShapeTable::~ShapeTable() = default;

const CallShape& ShapeTable::message(std::string_view selector, std::string_view class_name, bool to_class) {
  std::string key = class_name.empty() ? " " : to_class ? "+" : "-";
  key.append(class_name).append(1, ' ').append(selector);
  auto& messages = state_->messages;
  if (const auto known = messages.find(key); known != messages.end()) return known->second;
  // The names may stand in the unit, whose strings move.
  const std::string name(selector), of(class_name);
  const auto add = [&](const CallShape& shape) -> const CallShape& {
    return messages.emplace(std::move(key), shape).first->second;
  };
  if (of.empty()) return add(state_->of_any(name));
  const Declarations& all = state_->declarations(name);
  if (const auto* found = state_->of_class(all.own, of, to_class)) return add(found->shape);
  if (const auto* found = state_->of_class(all.platform, of, to_class))
    return add(state_->platform.import(*found));
  return add(message(name, {}, false));
}

const CallShape& ShapeTable::message_for_object(std::string_view selector) {
  std::string key = "@ ";
  key.append(selector);
  auto& messages = state_->messages;
  if (const auto known = messages.find(key); known != messages.end()) return known->second;
  const std::string name(selector);
  Declarations all = state_->declarations(name);
  for (auto* shapes : {&all.platform, &all.own}) {
    std::erase_if(*shapes, [](const DeclaredShape& one) { return !is_object(one.shape.result); });
  }
  if (all.platform.empty() && all.own.empty()) return message(name, {}, false);
  return messages.emplace(std::move(key), state_->of_any(all, name)).first->second;
}

const CallShape* ShapeTable::function(std::string_view name) { return state_->platform.function(name); }

const CallShape& ShapeTable::method(std::uint32_t definition, std::uint32_t method) {
  return state_->own.method(definition, method);
}

const CallShape& ShapeTable::encoding(std::string_view encoding) {
  auto& known = state_->encodings;
  if (const auto found = known.find(encoding); found != known.end()) return found->second;
  std::string key(encoding);
  const CallShape shape = read_encoding(state_->types, key);
  return known.emplace(std::move(key), shape).first->second;
}

std::uint32_t ShapeTable::ivar_type(std::uint32_t ivar) {
  const auto [entry, is_new] = state_->ivars.emplace(ivar, 0);
  Unit& unit = state_->types.unit();
  if (is_new) entry->second = read_encoded_type(state_->types, unit.strings.at(unit.ivars[ivar].type));
  return entry->second;
}

}  // namespace candor::arm64
