#include "cli/plan.h"

#include <algorithm>
#include <array>
#include <set>

#include "program/document.h"

namespace candor {
namespace {

ComponentRole component_role(TargetRole role) {
  switch (role) {
    case TargetRole::App:
      return ComponentRole::App;
    case TargetRole::Extension:
      return ComponentRole::Extension;
    case TargetRole::Clip:
      return ComponentRole::Clip;
    case TargetRole::Watch:
      return ComponentRole::Watch;
    case TargetRole::Framework:
      return ComponentRole::Framework;
    case TargetRole::Bundle:
      return ComponentRole::Bundle;
    default:
      return ComponentRole::Loose;
  }
}

/// Collects what one app target brings with it.
class AppPlanner {
 public:
  explicit AppPlanner(const std::vector<Target>& targets) : targets_(targets) {}

  Plan plan(const Target& app) {
    add_part(app, std::nullopt);
    return std::move(plan_);
  }

 private:
  void add_part(const Target& target, std::optional<std::uint32_t> parent) {
    if (!seen_.insert(&target).second) return;
    const auto number = static_cast<std::uint32_t>(plan_.parts.size());
    Part part;
    part.role = component_role(target.role);
    part.path = join_path(target.project, target.name);
    part.parent = parent;
    part.plist = target.path_setting("INFOPLIST_FILE");
    plan_.parts.push_back(std::move(part));
    add_target(target, number);
  }

  /// `target` becomes part of the component, and what it depends on of the program.
  void add_target(const Target& target, std::uint32_t number) {
    plan_.parts[number].targets.push_back(&target);
    for (const Target& other : targets_) {
      if (!needs(target, other)) continue;
      if (other.role == TargetRole::Library) {
        if (seen_.insert(&other).second) add_target(other, number);
      } else if (other.role != TargetRole::Test && other.role != TargetRole::Other &&
                 other.role != TargetRole::App) {
        add_part(other, holder_of(number));
      }
    }
  }

  /// What a framework or an extension needs lies beside it in the app.
  std::uint32_t holder_of(std::uint32_t number) const {
    const Part& part = plan_.parts[number];
    const bool holds = part.role == ComponentRole::App || part.role == ComponentRole::Watch ||
                       part.role == ComponentRole::Clip || !part.parent;
    return holds ? number : *part.parent;
  }

  static bool needs(const Target& target, const Target& other) {
    if (&target == &other) return false;
    if (target.project == other.project &&
        std::ranges::find(target.depends_on, other.name) != target.depends_on.end()) {
      return true;
    }
    return !other.product.empty() &&
           std::ranges::find(target.products, other.product) != target.products.end();
  }

  const std::vector<Target>& targets_;
  std::set<const Target*> seen_;
  Plan plan_;
};

bool has(TreePlace root, std::string_view key) { return !select(root, {key}).empty(); }

/// What an Info.plist says its bundle is; a project's may leave the type to a variable.
std::optional<ComponentRole> role_of(const UnitView& unit) {
  for (const Document& document : unit.documents) {
    if (document.kind != DocumentKind::InfoPlist) continue;
    const TreePlace root = root_of(unit, document);
    if (has(root, "NSExtension") || has(root, "EXAppExtensionAttributes")) return ComponentRole::Extension;
    const std::string type = string_at(root, "CFBundlePackageType");
    if (type == "XPC!") return ComponentRole::Extension;
    if (type == "FMWK") return ComponentRole::Framework;
    if (type == "BNDL") return ComponentRole::Bundle;
    static constexpr std::array<std::string_view, 6> kAppKeys = {
        "LSRequiresIPhoneOS",         "UILaunchStoryboardName",       "UIMainStoryboardFile",
        "UIApplicationSceneManifest", "UIRequiredDeviceCapabilities", "UISupportedInterfaceOrientations"};
    const bool app = std::ranges::any_of(kAppKeys, [&](std::string_view key) { return has(root, key); });
    if (has(root, "WKApplication") || has(root, "WKWatchKitApp")) return ComponentRole::Watch;
    if (has(root, "NSAppClip")) return ComponentRole::Clip;
    if (type == "APPL" || app) return ComponentRole::App;
  }
  return std::nullopt;
}

std::string folder_of(const std::string& path) { return path.substr(0, path.rfind('/')); }

/// The last of `parts` with the longest folder around `folder` that is an app; or the only app.
std::optional<std::uint32_t> app_around(const std::vector<Part>& apps, const std::string& folder) {
  std::optional<std::uint32_t> best;
  for (std::uint32_t i = 0; i < apps.size(); ++i) {
    if (!lies_in(folder, apps[i].folder)) continue;
    if (!best || apps[i].folder.size() > apps[*best].folder.size()) best = i;
  }
  if (!best && !apps.empty()) best = 0;
  return best;
}

}  // namespace

bool lies_in(std::string_view path, std::string_view folder) {
  return path == folder || (path.starts_with(folder) && path[folder.size()] == '/');
}

std::vector<Plan> plan_targets(const std::vector<Target>& targets) {
  std::vector<Plan> plans;
  for (const Target& target : targets) {
    if (target.role == TargetRole::App && target.for_ios()) plans.push_back(AppPlanner(targets).plan(target));
  }
  return plans;
}

std::vector<Plan> plan_folders(const std::string& checkout, const std::vector<PlacedPlist>& plists) {
  std::vector<Part> apps, inner;
  std::set<std::string> folders;
  for (const PlacedPlist& plist : plists) {
    const auto role = role_of(*plist.unit);
    const std::string folder = folder_of(plist.path);
    if (!role || !folders.insert(folder).second) continue;
    (*role == ComponentRole::App ? apps : inner)
        .push_back({*role, folder, std::nullopt, {}, folder, plist.path});
  }
  std::vector<Plan> plans;
  for (const Part& app : apps) plans.push_back({{app}});
  if (apps.empty()) plans.push_back({{{ComponentRole::Loose, checkout, std::nullopt, {}, checkout, {}}}});
  for (Part& part : inner) {
    const std::uint32_t plan = app_around(apps, part.folder).value_or(0);
    part.parent = 0;
    plans[plan].parts.push_back(std::move(part));
  }
  return plans;
}

}  // namespace candor
