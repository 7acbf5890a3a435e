#include "rule/case_program.h"

#include <fmt/format.h>

#include "rule/case_reader.h"
#include "rule/hits.h"

namespace candor {
namespace {

ComponentRole role_of(const std::string& kind) {
  for (const ComponentRole role :
       {ComponentRole::App, ComponentRole::Extension, ComponentRole::Clip, ComponentRole::Watch,
        ComponentRole::Framework, ComponentRole::Bundle, ComponentRole::Package}) {
    if (to_string(role) == kind) return role;
  }
  return ComponentRole::Loose;
}

std::string folder_of(const CaseComponent& component) {
  if (component.kind == "app") return "App.app";
  if (component.kind == "extension") return "App.app/PlugIns/" + component.name + ".appex";
  if (component.kind == "clip") return "App.app/AppClips/" + component.name + ".app";
  if (component.kind == "watch") return "App.app/Watch/" + component.name + ".app";
  if (component.kind == "framework") return "App.app/Frameworks/" + component.name + ".framework";
  if (component.kind == "bundle") return "App.app/" + component.name + ".bundle";
  return component.kind;
}

std::uint32_t find_component(ProgramInput& input, const CaseComponent& wanted) {
  const std::string path = folder_of(wanted);
  for (std::uint32_t i = 0; i < input.components.size(); ++i) {
    if (input.components[i].path == path) return i;
  }
  const bool root = input.components.empty();
  if (root && wanted.kind != "app" && wanted.kind != "loose" && wanted.kind != "package")
    find_component(input, {"app", {}});
  ComponentInput added{role_of(wanted.kind), path, std::nullopt, {}, {}};
  if (!input.components.empty()) added.parent = 0;
  input.components.push_back(std::move(added));
  return static_cast<std::uint32_t>(input.components.size() - 1);
}

}  // namespace

Status add_unit(CaseProgram& program, const UnitCase& one) {
  ProgramInput& input = program.input;
  const CaseComponent named = parse_case_component(one.component).value_or(CaseComponent{"app", {}});
  const std::uint32_t id = find_component(input, named);
  CANDOR_TRY(Unit unit, parse_text(one.text));
  program.units.push_back(std::move(unit));
  CANDOR_TRY(UnitView unit_view, view(program.units.back()));
  const bool image = is_image(unit_view);
  std::string name = !image               ? fmt::format("unit{}", input.units.size())
                     : named.name.empty() ? "App"
                                          : named.name;
  if (const auto install = unit_view.string(unit_view.identity.install_name); image && !install.empty()) {
    name = std::string(library_base_name(install));
  }
  input.units.push_back(
      {unit_view, input.components[id].path + "/" + name, id, image ? "image" : "document"});
  return {};
}

}  // namespace candor
