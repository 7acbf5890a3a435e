#include "cli/checkout_programs.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "cli/info_plist.h"
#include "cli/link.h"
#include "cli/plan.h"
#include "input/checkout.h"

namespace candor {
namespace {

/// Where a file goes: a component of a program.
struct Place {
  std::uint32_t program = 0;
  std::uint32_t component = 0;
};

/// One artifact of the checkout with what reading it gave.
struct Item {
  const Artifact* artifact = nullptr;
  const ScannedArtifact* scanned = nullptr;
};

bool is_third_party(std::string_view relative) {
  return relative.starts_with("Pods/") || relative.contains("/Pods/") ||
         relative.starts_with("node_modules/") || relative.contains("/node_modules/") ||
         relative.starts_with("Carthage/") || relative.contains("/Carthage/");
}

/// The folder of the package that a third party's file belongs to, "Pods/Net"; empty: none.
std::string_view package_folder(std::string_view path) {
  for (const std::string_view around : {"/node_modules/", "/Pods/"}) {
    const std::size_t at = path.rfind(around);
    if (at == std::string_view::npos) continue;
    std::size_t end = path.find('/', at + around.size());
    if (end != std::string_view::npos && path[at + around.size()] == '@') end = path.find('/', end + 1);
    if (end != std::string_view::npos) return path.substr(0, end);
  }
  return {};
}

class Splitter {
 public:
  Splitter(const ReadPath& path, std::uint32_t number, bool include_tests, Programs& out)
      : bundle_(path.input.bundles[number]), include_tests_(include_tests), out_(out) {
    for (const ScannedArtifact& scanned : path.scanned.artifacts) {
      if (scanned.bundle == number) items_.push_back({&bundle_.artifacts[scanned.artifact], &scanned});
    }
  }

  void split() {
    make_plans();
    for (std::uint32_t i = 0; i < plans_.size(); ++i) start_program(i);
    add_vendored();
    for (const Item& item : items_) place(item);
    add_resources();
    tell();
    if (rest_) programs_.push_back(std::move(*rest_));
    for (ProgramInput& program : programs_) out_.inputs.push_back(std::move(program));
  }

 private:
  std::string_view relative(std::string_view path) const {
    return path.size() > bundle_.path.size() ? path.substr(bundle_.path.size() + 1) : std::string_view();
  }

  bool is_test(std::string_view path) const {
    return !include_tests_ &&
           (tests_.contains(path) || (!built_.contains(path) && input::is_test_path(relative(path))));
  }

  static bool is_judged(const Target& target) { return target.role != TargetRole::Test && target.for_ios(); }

  void make_plans() {
    for (const Item& item : items_) {
      const Artifact& artifact = *item.artifact;
      const bool own = item.scanned->unit && !is_third_party(relative(artifact.path));
      if (!own || artifact.kind != ArtifactKind::XcodeProject) continue;
      for (Target& target : targets_of(*item.scanned->unit, artifact.path))
        targets_.push_back(std::move(target));
    }
    for (const Target& target : targets_) {
      if (is_judged(target)) built_.insert(target.files.begin(), target.files.end());
    }
    for (const Target& target : targets_) {
      for (const std::string& file : target.files) {
        if (!built_.contains(file)) tests_.insert(file);
      }
    }
    plans_ = plan_targets(targets_);
    if (!plans_.empty()) return;
    std::vector<PlacedPlist> plists;
    for (const Item& item : items_) {
      const Artifact& artifact = *item.artifact;
      const bool own = artifact.component == 0 && !is_third_party(relative(artifact.path));
      if (!item.scanned->unit || artifact.kind != ArtifactKind::InfoPlist || !own || is_test(artifact.path)) {
        continue;
      }
      plists.push_back({artifact.path, &*item.scanned->unit});
    }
    plans_ = plan_folders(bundle_.path, plists);
  }

  void start_program(std::uint32_t number) {
    const Plan& plan = plans_[number];
    ProgramInput program;
    program.path = plan.parts.front().path;
    programs_.push_back(std::move(program));
    for (std::uint32_t i = 0; i < plan.parts.size(); ++i) {
      const Part& part = plan.parts[i];
      programs_[number].components.push_back({part.role, part.path, part.parent, {}, {}});
      for (const Target* target : part.targets) {
        for (const std::string& file : target->files) owners_[file].push_back({number, i});
      }
      if (!part.targets.empty()) add_settings({number, i}, part);
    }
  }

  /// The Info.plist and the entitlements that a target's settings name.
  void add_settings(Place place, const Part& part) {
    const Target& target = *part.targets.front();
    const UnitView* plist = nullptr;
    for (const Item& item : items_) {
      if (item.scanned->unit && !part.plist.empty() && item.artifact->path == part.plist) {
        plist = &*item.scanned->unit;
      }
    }
    if (plist == nullptr && target.setting("GENERATE_INFOPLIST_FILE") != "YES") return;
    const Unit& made = out_.made.emplace_back(build_info_plist(plist, target));
    const auto checked = view(made);
    if (!checked) return;
    const std::string path = part.plist.empty() ? target.project : part.plist;
    add_unit(place, {*checked, path, place.component, unit_kind(*checked), {}});
    const std::string entitlements = target.path_setting("CODE_SIGN_ENTITLEMENTS");
    if (!entitlements.empty()) owners_[entitlements].push_back(place);
  }

  void add_unit(Place place, UnitInput unit) {
    unit.component = place.component;
    programs_[place.program].units.push_back(std::move(unit));
  }

  /// Vendored frameworks and bundles belong to every program.
  void add_vendored() {
    for (std::uint32_t c = 1; c < bundle_.components.size(); ++c) {
      const Component& component = bundle_.components[c];
      for (std::uint32_t p = 0; p < programs_.size(); ++p) {
        auto& components = programs_[p].components;
        const std::uint32_t parent =
            component.parent.value_or(0) == 0 ? 0 : vendored_[{p, *component.parent}];
        vendored_[{p, c}] = static_cast<std::uint32_t>(components.size());
        components.push_back({component_role(component.kind), component.path, parent, component.resources,
                              component.not_analysed});
      }
    }
  }

  /// The components that are built with a file; none when nothing tells.
  std::vector<Place> owners_of(std::string_view path) const {
    if (const auto found = owners_.find(path); found != owners_.end()) return found->second;
    std::vector<Place> places;
    for (std::uint32_t p = 0; p < plans_.size(); ++p) {
      std::optional<std::uint32_t> best;
      std::size_t length = 0;
      for (std::uint32_t i = 0; i < plans_[p].parts.size(); ++i) {
        const Part& part = plans_[p].parts[i];
        if (!part.folder.empty() && lies_in(path, part.folder) && part.folder.size() >= length) {
          best = i;
          length = part.folder.size();
        }
        if (std::ranges::any_of(part.targets,
                                [&](const Target* target) { return has_folder(*target, path); })) {
          best = i;
        }
      }
      if (best) places.push_back({p, *best});
    }
    return nearest(places);
  }

  /// Of folders inside each other only the innermost owns a file.
  std::vector<Place> nearest(std::vector<Place> places) const {
    std::size_t longest = 0;
    const auto length = [&](const Place& place) {
      return plans_[place.program].parts[place.component].folder.size();
    };
    for (const Place& place : places) longest = std::max(longest, length(place));
    std::erase_if(places, [&](const Place& place) { return length(place) < longest; });
    return places;
  }

  static bool has_folder(const Target& target, std::string_view path) {
    return std::ranges::any_of(target.folders,
                               [&](const std::string& folder) { return lies_in(path, folder); }) &&
           std::ranges::find(target.excluded, path) == target.excluded.end();
  }

  bool by_targets() const { return !plans_.front().parts.front().targets.empty(); }

  void place(const Item& item) {
    const Artifact& artifact = *item.artifact;
    if (artifact.component != 0) {
      for (std::uint32_t p = 0; p < programs_.size(); ++p) {
        add(item, {p, vendored_.at({p, artifact.component})});
      }
      return;
    }
    if (is_test(artifact.path)) {
      if (artifact.kind == ArtifactKind::SourceFile) ++left_out_;
      return;
    }
    if (artifact.kind == ArtifactKind::InfoPlist) return place_info_plist(item);
    std::vector<Place> places = owners_of(artifact.path);
    if (places.empty()) places = places_of_unowned(artifact);
    for (const Place& place : places) add(item, place);
    if (places.empty() && artifact.kind == ArtifactKind::SourceFile) add_to_rest(item);
  }

  /// Only the plist that made its folder a component is its Info.plist; targets have theirs already.
  void place_info_plist(const Item& item) {
    for (std::uint32_t p = 0; p < plans_.size(); ++p) {
      for (std::uint32_t i = 0; i < plans_[p].parts.size(); ++i) {
        const Part& part = plans_[p].parts[i];
        if (part.targets.empty() && part.plist == item.artifact->path) add(item, {p, i});
      }
    }
  }

  /// Packages, libraries and lock files belong to every app of the checkout; source to the only one.
  std::vector<Place> places_of_unowned(const Artifact& artifact) {
    std::vector<Place> places;
    const bool package = is_third_party(relative(artifact.path));
    switch (artifact.kind) {
      case ArtifactKind::SourceFile:
        if (!package && (by_targets() || plans_.size() > 1)) return places;
        break;
      case ArtifactKind::PrivacyManifest:
        if (package) return bundles_of(package_folder(artifact.path));
        return places;
      case ArtifactKind::Entitlements:
      case ArtifactKind::Profile:
      case ArtifactKind::LocalizedStrings:
      case ArtifactKind::PropertyList:
        return places;
      default:
        break;
    }
    for (std::uint32_t p = 0; p < plans_.size(); ++p) places.push_back({p, 0});
    return places;
  }

  /// A package's privacy manifest comes in a resource bundle of the app, named after the package.
  std::vector<Place> bundles_of(std::string_view folder) {
    std::vector<Place> places;
    if (folder.empty()) return places;
    for (std::uint32_t p = 0; p < plans_.size(); ++p) {
      auto& components = programs_[p].components;
      const auto [known, added] =
          bundles_.try_emplace({p, std::string(folder)}, static_cast<std::uint32_t>(components.size()));
      if (added) components.push_back({ComponentRole::Bundle, std::string(folder), 0, {}, {}});
      places.push_back({p, known->second});
    }
    return places;
  }

  void add(const Item& item, Place place) { add_to(programs_[place.program], item, place.component); }

  void add_to(ProgramInput& program, const Item& item, std::uint32_t component) const {
    const Artifact& artifact = *item.artifact;
    add_other_slices(program.components[component], artifact);
    if (item.scanned->unit) {
      const bool source = artifact.kind == ArtifactKind::SourceFile && artifact.path != bundle_.path;
      program.units.push_back({*item.scanned->unit, artifact.path, component, unit_kind(*item.scanned->unit),
                               source ? bundle_.path + "/" : std::string()});
    }
    for (const Problem& problem : item.scanned->problems) {
      program.problems.push_back({artifact.path, component, problem, !item.scanned->unit});
    }
  }

  void add_to_rest(const Item& item) {
    if (!rest_) {
      rest_.emplace();
      rest_->path = bundle_.path;
      rest_->components.push_back({ComponentRole::Loose, bundle_.path, std::nullopt, {}, {}});
    }
    add_to(*rest_, item, 0);
  }

  void add_resources() {
    for (const std::string& resource : bundle_.components.front().resources) {
      const std::string path = bundle_.path + "/" + resource;
      if (is_test(path)) continue;
      for (const Place& place : owners_of(path)) {
        ComponentInput& component = programs_[place.program].components[place.component];
        const bool below = lies_in(path, component.path) && path != component.path;
        component.resources.push_back(below ? path.substr(component.path.size() + 1) : resource);
      }
    }
  }

  void tell() {
    std::vector<std::string>& lines = programs_.front().components.front().not_analysed;
    for (const std::string& line : bundle_.components.front().not_analysed) lines.push_back(line);
    if (left_out_ != 0) lines.push_back(input::count_group("source file(s) of tests", left_out_));
  }

  const Bundle& bundle_;
  bool include_tests_;
  Programs& out_;
  std::vector<Item> items_;
  std::vector<Target> targets_;
  std::set<std::string, std::less<>>
      tests_;  // files that only test targets, or targets for Macs, are built with
  std::set<std::string, std::less<>> built_;  // files of targets that are neither
  std::vector<Plan> plans_;
  std::vector<ProgramInput> programs_;  // one for each plan
  std::optional<ProgramInput> rest_;
  std::map<std::string, std::vector<Place>, std::less<>> owners_;
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> vendored_;
  std::map<std::pair<std::uint32_t, std::string>, std::uint32_t> bundles_;
  std::size_t left_out_ = 0;
};

}  // namespace

bool is_checkout(const ReadPath& path, std::uint32_t number) {
  const Bundle& bundle = path.input.bundles[number];
  if (bundle.components.front().kind != ComponentKind::Loose) return false;
  return std::ranges::any_of(bundle.artifacts, [](const Artifact& artifact) {
    return artifact.component == 0 && artifact.kind >= ArtifactKind::SourceFile;
  });
}

void add_checkout(const ReadPath& path, std::uint32_t number, bool include_tests, Programs& programs) {
  Splitter(path, number, include_tests, programs).split();
}

}  // namespace candor
