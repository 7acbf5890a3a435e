#include "program/load_graph.h"

#include <algorithm>
#include <map>

namespace candor {
namespace {

std::string_view last_part(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

/// Install names that the loader looks up inside the bundle; absolute ones belong to the system.
bool inside_bundle(std::string_view install_name) {
  return !install_name.empty() && install_name.front() != '/';
}

std::size_t common_prefix(std::string_view a, std::string_view b) {
  return static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
}

using ByName = std::multimap<std::string, ImageId, std::less<>>;

ByName index_by_name(const Program& program) {
  ByName index;
  for (std::uint32_t i = 0; i < program.images.size(); ++i) {
    const Image& image = program.images[i];
    const std::string_view installed = last_part(image.unit->string(image.unit->identity.install_name));
    index.emplace(image.base_name, ImageId{i});
    if (!installed.empty() && installed != image.base_name) index.emplace(installed, ImageId{i});
  }
  return index;
}

/// The image of that name nearest to the one that loads it: an app and its watch app may both embed one.
std::optional<ImageId> resolve(const Program& program, const ByName& by_name, const Image& from,
                               std::string_view name) {
  std::optional<ImageId> best;
  std::size_t best_prefix = 0;
  const auto [first, last] = by_name.equal_range(name);
  for (auto it = first; it != last; ++it) {
    const Image& candidate = program.image(it->second);
    if (&candidate == &from) continue;
    const std::size_t prefix = common_prefix(candidate.artifact, from.artifact);
    if (!best || prefix > best_prefix) {
      best = it->second;
      best_prefix = prefix;
    }
  }
  return best;
}

/// What a checkout carries along as libraries is linked into what its source becomes.
void link_vendored(Program& program, std::uint32_t number) {
  Image& image = program.images[number];
  if (image.unit->kind != UnitKind::Source) return;
  for (const ImageId other : program.component(image.component).images) {
    if (other != ImageId{number}) image.loads.push_back(other);
  }
}

/// What the frameworks of a checkout offer, by name.
struct Offers {
  ByName classes, symbols;
};

Offers offers_of(const Program& program) {
  Offers offers;
  for (std::uint32_t i = 0; i < program.images.size(); ++i) {
    const Image& image = program.images[i];
    if (program.component(image.component).role != ComponentRole::Framework) continue;
    const UnitView& unit = *image.unit;
    for (const Definition& definition : unit.definitions) {
      if (definition.kind != DefinitionKind::Class) continue;
      offers.classes.emplace(unit.string(definition.name), ImageId{i});
    }
    for (const Export& one : unit.exports) offers.symbols.emplace(unit.string(one.name), ImageId{i});
  }
  return offers;
}

/// Source names no libraries of its own project: it loads the frameworks that have what it leaves undefined.
void link_undefined(Program& program, const Offers& offers, std::uint32_t number) {
  Image& image = program.images[number];
  if (image.unit->kind != UnitKind::Source) return;
  const UnitView& unit = *image.unit;
  const auto link = [&](const ByName& offered, StringId name) {
    if (const auto target = resolve(program, offered, image, unit.string(name)))
      image.loads.push_back(*target);
  };
  for (const Reference& reference : unit.class_references) {
    if ((reference.flags & kReferenceImported) != 0) link(offers.classes, reference.name);
  }
  for (const Import& import : unit.imports) link(offers.symbols, import.name);
}

void close(const Program& program, ProgramComponent& component) {
  std::vector<bool> seen(program.images.size(), false);
  std::vector<ImageId> waiting = component.images;
  while (!waiting.empty()) {
    const ImageId id = waiting.back();
    waiting.pop_back();
    if (seen[index(id)]) continue;
    seen[index(id)] = true;
    component.closure.push_back(id);
    for (const ImageId loaded : program.image(id).loads) waiting.push_back(loaded);
  }
  std::ranges::sort(component.closure);
}

}  // namespace

void link_images(Program& program) {
  const ByName by_name = index_by_name(program);
  const Offers offers = offers_of(program);
  for (std::uint32_t i = 0; i < program.images.size(); ++i) {
    Image& image = program.images[i];
    link_vendored(program, i);
    link_undefined(program, offers, i);
    for (const Library& library : image.unit->libraries) {
      const std::string_view path = image.unit->string(library.path);
      if (!inside_bundle(path)) continue;
      if (const auto target = resolve(program, by_name, image, last_part(path)))
        image.loads.push_back(*target);
    }
    std::ranges::sort(image.loads);
    const auto repeated = std::ranges::unique(image.loads);
    image.loads.erase(repeated.begin(), repeated.end());
  }
  for (ProgramComponent& component : program.components) close(program, component);
}

}  // namespace candor
