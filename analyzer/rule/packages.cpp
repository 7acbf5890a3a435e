#include "rule/packages.h"

#include <algorithm>
#include <tuple>

#include "program/document.h"

namespace candor {
namespace {

/// "Firebase/Analytics" is a part of the pod Firebase.
std::string pod_name(const std::string& name) { return name.substr(0, name.find('/')); }

/// "owner/Net" and "https://host/owner/Net.git" are the package Net.
std::string repository_name(std::string name) {
  while (name.ends_with('/')) name.pop_back();
  name = name.substr(name.rfind('/') + 1);
  return name.ends_with(".git") || name.ends_with(".json") ? name.substr(0, name.rfind('.')) : name;
}

std::vector<std::string> names_in(const PlacedDocument& placed) {
  std::vector<std::string> names;
  const TreePlace root = root_of(*placed.unit, *placed.document);
  const auto add = [&](std::string_view list, std::string_view member, auto&& reduce) {
    for (const TreePlace& place : select(root, {list, "*", member})) {
      if (const auto text = scalar_text(place)) names.push_back(reduce(*text));
    }
  };
  switch (placed.document->kind) {
    case DocumentKind::PodfileLock:
      add("packages", "name", pod_name);
      break;
    case DocumentKind::PackageResolved:
      add("packages", "name", repository_name);
      add("packages", "location", repository_name);
      break;
    case DocumentKind::CartfileResolved:
      add("packages", "name", repository_name);
      break;
    case DocumentKind::CordovaPlugin:
      add("pods", "name", pod_name);
      break;
    default:
      break;
  }
  return names;
}

}  // namespace

std::vector<NamedPackage> find_packages(const Program& program) {
  std::vector<NamedPackage> packages;
  for (const ProgramComponent& component : program.components) {
    if (!component.main_image) continue;
    for (const PlacedDocument& placed : component.documents) {
      for (std::string& name : names_in(placed)) {
        if (!name.empty()) packages.push_back({std::move(name), placed.artifact, *component.main_image});
      }
    }
  }
  const auto key = [](const NamedPackage& package) { return std::tie(package.name, package.artifact); };
  std::ranges::sort(packages, {}, key);
  const auto repeated = std::ranges::unique(packages, {}, key);
  packages.erase(repeated.begin(), repeated.end());
  return packages;
}

}  // namespace candor
