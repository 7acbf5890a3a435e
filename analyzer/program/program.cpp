#include "program/program.h"

#include <algorithm>

#include "program/document.h"
#include "program/load_graph.h"
#include "program/merge_units.h"
#include "unit/words.h"

namespace candor {
namespace {

std::string_view last_part(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::string name_of(std::string_view path) {
  const std::string_view last = last_part(path);
  const std::size_t dot = last.rfind('.');
  return std::string(dot == std::string_view::npos || dot == 0 ? last : last.substr(0, dot));
}

void add_unit(Program& program, const UnitInput& input) {
  CANDOR_CHECK(input.component < program.components.size());
  const ComponentId id{input.component};
  ProgramComponent& component = program.components[input.component];
  if (is_image(input.view) && input.view.kind != UnitKind::Source) {
    const ImageId image{static_cast<std::uint32_t>(program.images.size())};
    program.images.push_back({&input.view, input.artifact, id, std::string(last_part(input.artifact)), {}});
    component.images.push_back(image);
  }
  for (const Document& document : input.view.documents) {
    component.documents.push_back({&input.view, &document, input.artifact});
  }
  for (const StringId path : input.view.resources) component.resources.emplace_back(input.view.string(path));
  for (const StringId text : input.view.not_analysed)
    component.not_analysed.emplace_back(input.view.string(text));
}

std::vector<MergeInput> sources_of(const Program& program, std::uint32_t component) {
  std::vector<MergeInput> sources;
  for (const UnitInput& unit : program.units) {
    if (unit.component != component || unit.view.kind != UnitKind::Source) continue;
    sources.push_back({unit.view, unit.artifact, unit.source_root});
  }
  return sources;
}

/// Source is judged as what it becomes: built with the SDK that its Info.plist names, or else with the one
/// that describes the platform. Without either, as what its units say of themselves.
void identify(const Program& program, const ProgramComponent& component, const UnitView& first,
              Unit& merged) {
  const UnitView& built = program.sdk != nullptr ? *program.sdk : first;
  const auto declared_or = [&](const std::string& declared, std::string_view other) {
    return merged.intern(declared.empty() ? other : std::string_view(declared));
  };
  merged.identity.min_os = declared_or(component.min_os, first.string(first.identity.min_os));
  merged.identity.platform = merged.intern(built.string(built.identity.platform));
  merged.identity.sdk = declared_or(component.sdk, built.string(built.identity.sdk));
}

/// A component's source becomes one image, as its build would make one.
void link_source(Program& program, std::uint32_t number) {
  const std::vector<MergeInput> sources = sources_of(program, number);
  if (sources.empty()) return;
  ProgramComponent& component = program.components[number];
  Unit& merged = program.merged.emplace_back(merge_units(sources));
  identify(program, component, sources.front().view, merged);
  auto checked = view(merged);
  CANDOR_CHECK(checked.has_value());
  program.merged_views.push_back(*checked);
  const ImageId image{static_cast<std::uint32_t>(program.images.size())};
  program.images.push_back(
      {&program.merged_views.back(), component.path, ComponentId{number}, component.name, {}});
  component.images.push_back(image);
  component.main_image = image;
}

void read_info(ProgramComponent& component) {
  for (const PlacedDocument& placed : component.documents) {
    if (placed.document->kind != DocumentKind::InfoPlist) continue;
    const TreePlace root = root_of(*placed.unit, *placed.document);
    component.bundle_id = string_at(root, "CFBundleIdentifier");
    component.executable = string_at(root, "CFBundleExecutable");
    component.extension_point = string_at(root, "NSExtension/NSExtensionPointIdentifier");
    if (component.extension_point.empty()) {
      component.extension_point = string_at(root, "EXAppExtensionAttributes/EXExtensionPointIdentifier");
    }
    component.version = string_at(root, "CFBundleShortVersionString");
    component.min_os = string_at(root, "MinimumOSVersion");
    component.sdk = string_at(root, "DTPlatformVersion");
    return;
  }
}

bool is_executable(const Image& image) {
  return image.unit->kind == UnitKind::MachoExecutable || image.unit->kind == UnitKind::ElfExecutable ||
         image.unit->kind == UnitKind::Source;
}

std::optional<ImageId> find_main_image(const Program& program, const ProgramComponent& component) {
  if (!component.executable.empty()) {
    for (const ImageId id : component.images) {
      if (program.image(id).base_name == component.executable) return id;
    }
  }
  for (const ImageId id : component.images) {
    if (is_executable(program.image(id))) return id;
  }
  if (component.images.size() == 1) return component.images.front();
  for (const ImageId id : component.images) {
    if (program.image(id).base_name == component.name) return id;
  }
  return std::nullopt;
}

void finish_component(Program& program, std::uint32_t number) {
  ProgramComponent& component = program.components[number];
  std::ranges::sort(component.resources);
  std::ranges::sort(component.not_analysed);
  read_info(component);
  link_source(program, number);
  if (!component.main_image) component.main_image = find_main_image(program, component);
}

}  // namespace

std::string_view to_string(ComponentRole role) {
  switch (role) {
    case ComponentRole::App:
      return "app";
    case ComponentRole::Extension:
      return "extension";
    case ComponentRole::Clip:
      return "clip";
    case ComponentRole::Watch:
      return "watch";
    case ComponentRole::Framework:
      return "framework";
    case ComponentRole::Bundle:
      return "bundle";
    case ComponentRole::Package:
      return "package";
    case ComponentRole::Loose:
      return "loose";
  }
  return "loose";
}

bool is_image(const UnitView& unit) {
  switch (unit.kind) {
    case UnitKind::MachoExecutable:
    case UnitKind::MachoLibrary:
    case UnitKind::MachoBundle:
    case UnitKind::MachoObject:
    case UnitKind::StaticLibrary:
    case UnitKind::ElfExecutable:
    case UnitKind::ElfLibrary:
    case UnitKind::ElfObject:
    case UnitKind::Source:
      return unit.coverage.debug_only == 0;
    case UnitKind::Metadata:
    case UnitKind::MachoOther:
    case UnitKind::Sdk:
      return false;
  }
  return false;
}

std::string_view image_kind(const Program& program, ImageId id) {
  const Image& image = program.image(id);
  if (image.unit->kind != UnitKind::Source) return words::image_kind(image.unit->kind);
  switch (program.component(image.component).role) {
    case ComponentRole::App:
    case ComponentRole::Extension:
    case ComponentRole::Clip:
    case ComponentRole::Watch:
      return words::image_kind(UnitKind::MachoExecutable);
    case ComponentRole::Framework:
      return words::image_kind(UnitKind::MachoLibrary);
    case ComponentRole::Bundle:
      return words::image_kind(UnitKind::MachoBundle);
    case ComponentRole::Package:
    case ComponentRole::Loose:
      return {};
  }
  return {};
}

Program link(ProgramInput input) {
  CANDOR_CHECK(!input.components.empty());
  Program program;
  program.path = std::move(input.path);
  program.problems = std::move(input.problems);
  program.units = std::move(input.units);
  program.sdk = input.sdk;
  for (ComponentInput& from : input.components) {
    ProgramComponent component;
    component.role = from.role;
    component.name = name_of(from.path);
    component.path = std::move(from.path);
    if (from.parent) component.parent = ComponentId{*from.parent};
    component.resources = std::move(from.resources);
    component.not_analysed = std::move(from.not_analysed);
    program.components.push_back(std::move(component));
  }
  for (std::uint32_t i = 0; i < program.components.size(); ++i) {
    const auto parent = program.components[i].parent;
    if (parent) program.components[index(*parent)].children.push_back(ComponentId{i});
  }
  for (const UnitInput& unit : program.units) add_unit(program, unit);
  for (std::uint32_t i = 0; i < program.components.size(); ++i) finish_component(program, i);
  link_images(program);
  return program;
}

std::vector<PlacedDocument> documents_of(const Program& program, ComponentId id, DocumentKind kind) {
  const ProgramComponent& component = program.component(id);
  std::vector<PlacedDocument> all, signed_in;
  for (const PlacedDocument& placed : component.documents) {
    if (placed.document->kind != kind) continue;
    all.push_back(placed);
    if (component.main_image && placed.unit == program.image(*component.main_image).unit)
      signed_in.push_back(placed);
  }
  if (kind == DocumentKind::Entitlements && !signed_in.empty()) return signed_in;
  if (kind != DocumentKind::Entitlements) return all;
  // Without a signed main image only a loose entitlements file speaks for the component, not another image's.
  std::erase_if(all, [](const PlacedDocument& placed) { return is_image(*placed.unit); });
  return all;
}

}  // namespace candor
