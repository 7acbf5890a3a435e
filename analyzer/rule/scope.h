#pragma once
// Where a facts tree is evaluated: the images and components its leaves look at.

#include <optional>
#include <vector>

#include "program/class_index.h"
#include "program/code.h"
#include "program/program.h"
#include "rule/pack.h"

namespace candor {

struct Scope {
  ScopeKind kind = ScopeKind::Component;
  ComponentId component{};               // the component in scope, or the one that owns the image
  std::vector<ImageId> images;           // image leaves look at these
  std::vector<ComponentId> components;   // document, resource and component leaves look at these
  std::optional<PlacedDefinition> type;  // class scope
  std::optional<FunctionId> function;    // function scope: the function, with the closures in it
};

Scope component_scope(const Program& program, ComponentId component);
Scope bundle_scope(const Program& program);
Scope image_scope(const Program& program, ImageId image);
Scope class_scope(const Program& program, PlacedDefinition definition);
Scope function_scope(const Program& program, const ProgramCode& code, FunctionId function);

/// The image whose SDK version and minimum OS speak for the scope.
std::optional<ImageId> speaking_image(const Program& program, const Scope& scope);

/// Versions of the scope: from the speaking image, else from the component's Info.plist; "" when unknown.
std::string sdk_version_of(const Program& program, const Scope& scope);
std::string min_os_of(const Program& program, const Scope& scope);

/// `applies` of a rule. An unknown platform does not exclude; an unknown version does.
bool applies(const Program& program, const Rule& rule, const Scope& scope);

}  // namespace candor
