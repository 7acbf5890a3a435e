#include "cli/link.h"

#include <algorithm>

#include "cli/dump.h"

namespace candor {

ComponentRole component_role(ComponentKind kind) {
  switch (kind) {
    case ComponentKind::App:
      return ComponentRole::App;
    case ComponentKind::AppExtension:
      return ComponentRole::Extension;
    case ComponentKind::AppClip:
      return ComponentRole::Clip;
    case ComponentKind::WatchApp:
      return ComponentRole::Watch;
    case ComponentKind::Framework:
      return ComponentRole::Framework;
    case ComponentKind::ResourceBundle:
      return ComponentRole::Bundle;
    case ComponentKind::AndroidPackage:
      return ComponentRole::Package;
    case ComponentKind::Loose:
      return ComponentRole::Loose;
  }
  return ComponentRole::Loose;
}

std::string unit_kind(const UnitView& unit) {
  if (unit.kind != UnitKind::Metadata || unit.documents.empty()) return std::string(kind_text(unit.kind));
  return std::string(document_text(unit.documents.front().kind));
}

void add_other_slices(ComponentInput& component, const Artifact& artifact) {
  if (artifact.other_slices.empty()) return;
  std::string text = artifact.path.substr(artifact.path.rfind('/') + 1) + ": other slices";
  for (const std::string& slice : artifact.other_slices) text += " " + slice;
  component.not_analysed.push_back(std::move(text));
}

namespace {

bool lies_below(const std::string& path, const std::string& folder) {
  return path == folder || (path.starts_with(folder) && path[folder.size()] == '/');
}

/// The innermost component that holds the path; 0, the root, when none does.
std::uint32_t component_of(const Bundle& bundle, const std::string& path) {
  std::uint32_t best = 0;
  for (std::uint32_t i = 0; i < bundle.components.size(); ++i) {
    const std::string& folder = bundle.components[i].path;
    if (lies_below(path, folder) && folder.size() >= bundle.components[best].path.size()) best = i;
  }
  return best;
}

ProgramInput program_input(const Bundle& bundle) {
  ProgramInput program{bundle.path, {}, {}, {}};
  for (const Component& component : bundle.components) {
    program.components.push_back({component_role(component.kind), component.path, component.parent,
                                  component.resources, component.not_analysed});
  }
  return program;
}

}  // namespace

Programs program_inputs(const ReadPath& path, bool include_tests) {
  Programs result;
  std::vector<std::size_t> program_of;  // by bundle; of a checkout, the first of its programs
  std::vector<bool> checkout;
  for (std::uint32_t i = 0; i < path.input.bundles.size(); ++i) {
    program_of.push_back(result.inputs.size());
    checkout.push_back(is_checkout(path, i));
    if (checkout.back()) {
      add_checkout(path, i, include_tests, result);
    } else {
      result.inputs.push_back(program_input(path.input.bundles[i]));
    }
  }
  for (const ScannedArtifact& scanned : path.scanned.artifacts) {
    if (checkout[scanned.bundle]) continue;
    const Artifact& artifact = path.input.bundles[scanned.bundle].artifacts[scanned.artifact];
    ProgramInput& program = result.inputs[program_of[scanned.bundle]];
    add_other_slices(program.components[artifact.component], artifact);
    if (scanned.unit) {
      program.units.push_back(
          {*scanned.unit, artifact.path, artifact.component, unit_kind(*scanned.unit), {}});
    }
    for (const Problem& problem : scanned.problems) {
      program.problems.push_back({artifact.path, artifact.component, problem, !scanned.unit});
    }
  }
  for (const PlacedProblem& placed : path.input.problems) {
    for (std::size_t i = 0; i < path.input.bundles.size(); ++i) {
      const Bundle& bundle = path.input.bundles[i];
      if (!lies_below(placed.artifact, bundle.path)) continue;
      const std::uint32_t component = checkout[i] ? 0 : component_of(bundle, placed.artifact);
      result.inputs[program_of[i]].problems.push_back({placed.artifact, component, placed.problem, false});
      break;
    }
  }
  return result;
}

std::vector<PlacedProblem> unplaced_problems(const ReadPath& path) {
  std::vector<PlacedProblem> out;
  for (const PlacedProblem& placed : path.input.problems) {
    const bool inside =
        std::any_of(path.input.bundles.begin(), path.input.bundles.end(),
                    [&](const Bundle& bundle) { return lies_below(placed.artifact, bundle.path); });
    if (!inside) out.push_back(placed);
  }
  return out;
}

}  // namespace candor
