#include "rule/scope.h"

#include <algorithm>

#include "rule/version.h"

namespace candor {
namespace {

std::string platform_of(const Program& program, const Scope& scope) {
  const auto image = speaking_image(program, scope);
  if (!image) return {};
  const UnitView& unit = *program.image(*image).unit;
  std::string platform(unit.string(unit.identity.platform));
  const std::size_t simulator = platform.find("-simulator");
  return simulator == std::string::npos ? platform : platform.substr(0, simulator);
}

/// Frameworks, resource bundles and packages are checked as part of what loads them, unless they are what was
/// scanned; rules about single images and classes look at all.
bool kind_applies(const Program& program, const Rule& rule, const Scope& scope) {
  const ProgramComponent& component = program.component(scope.component);
  if (!rule.applies.kinds.empty()) {
    return std::ranges::find(rule.applies.kinds, to_string(component.role)) != rule.applies.kinds.end();
  }
  if (scope.kind >= ScopeKind::Image) return true;
  switch (component.role) {
    case ComponentRole::App:
    case ComponentRole::Extension:
    case ComponentRole::Clip:
    case ComponentRole::Watch:
    case ComponentRole::Loose:
      return true;
    case ComponentRole::Framework:
    case ComponentRole::Package:
      return !component.parent.has_value();
    case ComponentRole::Bundle:
      return false;
  }
  return false;
}

}  // namespace

Scope component_scope(const Program& program, ComponentId component) {
  return {ScopeKind::Component, component,    program.component(component).closure,
          {component},          std::nullopt, std::nullopt};
}

Scope bundle_scope(const Program& program) {
  Scope scope{ScopeKind::Bundle, ComponentId{0}, {}, {}, std::nullopt, std::nullopt};
  for (std::uint32_t i = 0; i < program.images.size(); ++i) scope.images.push_back(ImageId{i});
  for (std::uint32_t i = 0; i < program.components.size(); ++i) scope.components.push_back(ComponentId{i});
  return scope;
}

Scope image_scope(const Program& program, ImageId image) {
  const ComponentId component = program.image(image).component;
  return {ScopeKind::Image, component, {image}, {component}, std::nullopt, std::nullopt};
}

Scope class_scope(const Program& program, PlacedDefinition definition) {
  Scope scope = image_scope(program, definition.image);
  scope.kind = ScopeKind::Class;
  scope.type = definition;
  return scope;
}

Scope function_scope(const Program& program, const ProgramCode& code, FunctionId function) {
  Scope scope = image_scope(program, code.image_of(function));
  scope.kind = ScopeKind::Function;
  scope.function = function;
  return scope;
}

std::optional<ImageId> speaking_image(const Program& program, const Scope& scope) {
  if (scope.kind >= ScopeKind::Image) return scope.images.front();
  return program.component(scope.component).main_image;
}

std::string sdk_version_of(const Program& program, const Scope& scope) {
  if (const auto image = speaking_image(program, scope)) {
    const UnitView& unit = *program.image(*image).unit;
    const std::string_view version = unit.string(unit.identity.sdk);
    if (!version.empty()) return std::string(version);
  }
  return program.component(scope.component).sdk;
}

std::string min_os_of(const Program& program, const Scope& scope) {
  if (const auto image = speaking_image(program, scope)) {
    const UnitView& unit = *program.image(*image).unit;
    const std::string_view version = unit.string(unit.identity.min_os);
    if (!version.empty()) return std::string(version);
  }
  return program.component(scope.component).min_os;
}

bool applies(const Program& program, const Rule& rule, const Scope& scope) {
  if (!kind_applies(program, rule, scope)) return false;
  if (!rule.applies.platforms.empty()) {
    const std::string platform = platform_of(program, scope);
    const auto& wanted = rule.applies.platforms;
    if (!platform.empty() && std::ranges::find(wanted, platform) == wanted.end()) return false;
  }
  if (!rule.applies.sdk.empty() && !versions_hold(rule.applies.sdk, sdk_version_of(program, scope)))
    return false;
  return rule.applies.min_os.empty() || versions_hold(rule.applies.min_os, min_os_of(program, scope));
}

}  // namespace candor
