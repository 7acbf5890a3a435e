#include "binary/arm64/shape_table.h"

#include <algorithm>
#include <map>
#include <unordered_map>
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

CallShape of_words(std::string_view selector) {
  CallShape shape;
  shape.parameters.resize(2 + static_cast<std::size_t>(std::ranges::count(selector, ':')));
  return shape;
}

}  // namespace

struct ShapeTable::State {
  State(const UnitView* sdk, Unit& unit) : types(unit), own(types), platform(sdk, types) {}

  CallShape decide(std::string_view selector, std::string_view class_name, bool to_class);
  const DeclaredShape* of_class(const std::vector<DeclaredShape>& declared, std::string_view class_name,
                                bool to_class);

  TypeTable types;
  OwnShapes own;
  PlatformShapes platform;
  std::map<std::string, CallShape, std::less<>> messages;  // by sign, class and selector
  std::map<std::string, CallShape, std::less<>> encodings;
  std::unordered_map<std::uint32_t, std::uint32_t> ivars;
};

/// The declaration in the class nearest to `class_name` on the way up.
const DeclaredShape* ShapeTable::State::of_class(const std::vector<DeclaredShape>& declared,
                                                 std::string_view class_name, bool to_class) {
  std::string name(class_name);
  for (std::size_t depth = 0; !name.empty() && depth < limits::kMaxClassDepth; ++depth) {
    for (const DeclaredShape& shape : declared) {
      if (shape.owner == name && shape.of_class_object == to_class) return &shape;
    }
    const std::string above = own.superclass(name);
    name = above.empty() ? std::string(platform.superclass(name)) : above;
  }
  return nullptr;
}

CallShape ShapeTable::State::decide(std::string_view selector, std::string_view class_name, bool to_class) {
  const std::vector<DeclaredShape> platform_shapes = platform.declared(selector);
  const std::vector<DeclaredShape> own_shapes = own.declared(selector);
  if (const auto* found = of_class(own_shapes, class_name, to_class)) return found->shape;
  if (const auto* found = of_class(platform_shapes, class_name, to_class)) return platform.import(*found);
  if (platform_shapes.empty() && own_shapes.empty()) return of_words(selector);

  // What most declarations say; the image's own are taken where all of them agree.
  const auto count = [&](const CallShape& shape) {
    const auto same = [&](const DeclaredShape& other) { return same_passing(shape, other.shape); };
    return std::ranges::count_if(platform_shapes, same) + std::ranges::count_if(own_shapes, same);
  };
  const DeclaredShape* best = nullptr;
  const bool own_agree = std::ranges::all_of(own_shapes, [&](const DeclaredShape& shape) {
    return same_passing(shape.shape, own_shapes.front().shape);
  });
  if (!own_shapes.empty() && own_agree) {
    best = &own_shapes.front();
  } else {
    std::ptrdiff_t most = 0;
    for (const auto* shapes : {&platform_shapes, &own_shapes}) {
      for (const DeclaredShape& shape : *shapes) {
        if (const auto times = count(shape.shape); times > most) best = &shape, most = times;
      }
    }
  }
  CallShape shape = best->shape;
  // Declared types are the platform's: encodings leave classes out.
  const DeclaredShape* typed = nullptr;
  for (const DeclaredShape& other : platform_shapes) {
    if (!same_passing(shape, other.shape)) continue;
    if (typed == nullptr) {
      typed = &other;
      shape = other.shape;
    } else {
      keep_common_types(shape, other.shape);
    }
  }
  if (typed != nullptr) return platform.import(shape);
  for (const DeclaredShape& other : own_shapes) {
    if (same_passing(shape, other.shape)) keep_common_types(shape, other.shape);
  }
  return shape;
}

ShapeTable::ShapeTable(const UnitView* sdk, Unit& unit) : state_(std::make_unique<State>(sdk, unit)) {}
ShapeTable::~ShapeTable() = default;

const CallShape& ShapeTable::message(std::string_view selector, std::string_view class_name, bool to_class) {
  std::string key = to_class ? "+" : "-";
  key.append(class_name).append(1, ' ').append(selector);
  if (const auto known = state_->messages.find(key); known != state_->messages.end()) return known->second;
  // The names may stand in the unit, whose strings move.
  const std::string name(selector), of(class_name);
  return state_->messages.emplace(std::move(key), state_->decide(name, of, to_class)).first->second;
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
