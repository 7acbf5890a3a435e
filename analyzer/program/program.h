#pragma once
// One linked program per bundle: its components, their images and documents, and which image loads which.

#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/ids.h"
#include "base/problem.h"
#include "unit/unit.h"

namespace candor {

/// What a component is in the program, whatever container it came from.
enum class ComponentRole : std::uint8_t { App, Extension, Clip, Watch, Framework, Bundle, Package, Loose };

/// "app", "extension", … as rules write it.
std::string_view to_string(ComponentRole role);

struct ComponentInput {
  ComponentRole role = ComponentRole::App;
  std::string path;
  std::optional<std::uint32_t> parent;  // index into ProgramInput::components
  std::vector<std::string> resources;   // paths relative to the component
  std::vector<std::string> not_analysed;
};

struct UnitInput {
  UnitView view;  // its memory must outlive the program
  std::string artifact;
  std::uint32_t component = 0;  // index into ProgramInput::components
  std::string kind;             // "executable", "plist", … for the coverage list
  std::string source_root;      // of a source file: what precedes the paths in its places, "MyApp/"
};

struct ProblemInput {
  std::string artifact;
  std::uint32_t component = 0;
  Problem problem;
  bool unread = false;  // the artifact gave no unit: nothing of it was analysed
};

/// Everything known of one bundle. Component 0 is the root; there is at least one.
struct ProgramInput {
  std::string path;
  std::vector<ComponentInput> components;
  std::vector<UnitInput> units;
  std::vector<ProblemInput> problems;  // of artifacts that gave no unit, and of the container
  const UnitView* sdk = nullptr;       // the platform's description; outlives the program; null: unknown
};

/// An executable, library, object or archive, or all source files of a component, linked into one unit.
struct Image {
  const UnitView* unit = nullptr;
  std::string artifact;  // path; of a component's source, the component's
  ComponentId component{};
  std::string base_name;       // last part of the path, or of the install name of a framework
  std::vector<ImageId> loads;  // images of the program it links, sorted
};

struct PlacedDocument {
  const UnitView* unit = nullptr;
  const Document* document = nullptr;
  std::string artifact;
};

struct ProgramComponent {
  ComponentRole role = ComponentRole::App;
  std::string path;
  std::string name;  // last part of the path without its ending
  std::optional<ComponentId> parent;
  std::vector<ComponentId> children;
  std::vector<std::string> resources;     // sorted
  std::vector<std::string> not_analysed;  // sorted
  std::string bundle_id, executable, extension_point, version;
  std::string min_os, sdk;      // from Info.plist, for components without an image
  std::vector<ImageId> images;  // its own
  std::optional<ImageId> main_image;
  std::vector<ImageId> closure;  // its own and those they load, sorted
  std::vector<PlacedDocument> documents;
};

/// Movable, not copyable: images and documents point into `units`.
struct Program {
  Program() = default;
  Program(Program&&) = default;
  Program& operator=(Program&&) = default;

  std::string path;
  std::vector<UnitInput> units;  // as given
  std::deque<Unit> merged;       // the source of a component in one unit
  std::deque<UnitView> merged_views;
  const UnitView* sdk = nullptr;  // may be null
  std::vector<Image> images;
  std::vector<ProgramComponent> components;
  std::vector<ProblemInput> problems;

  const Image& image(ImageId id) const { return images[index(id)]; }
  const ProgramComponent& component(ComponentId id) const { return components[index(id)]; }
};

/// Links the units of one bundle. Units must be images or metadata; component indices must be valid.
Program link(ProgramInput input);

/// An image whose contents are use: not a debug companion, not of an unknown kind.
bool is_image(const UnitView& unit);

/// What an image is, in the word that rules and reports use; of source, what its component is built into.
/// Empty for source that nothing tells the use of.
std::string_view image_kind(const Program& program, ImageId image);

/// Documents of a kind: entitlements come from the main image's signature, or else from a file of the
/// component.
std::vector<PlacedDocument> documents_of(const Program& program, ComponentId component, DocumentKind kind);

}  // namespace candor
