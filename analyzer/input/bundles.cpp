#include "input/bundles.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "base/limits.h"
#include "input/checkout.h"
#include "input/components.h"
#include "input/disk_file.h"
#include "input/entry_path.h"
#include "input/metadata_kind.h"
#include "input/scripts.h"

namespace candor::input {
namespace {

/// Where a .dSYM has its Mach-O files.
constexpr std::string_view kSymbolsFolder = "/Contents/Resources/DWARF/";

/// A component while its files are collected.
struct Draft {
  Component component;
  std::string parent;  // path; empty: a root
  std::vector<Artifact> artifacts;
  std::vector<ComponentFile> files;
  std::set<std::string> left_out;  // variants and ABIs not analysed
};

using Drafts = std::map<std::string, Draft, std::less<>>;

std::optional<ArtifactKind> image_kind(FileType type) {
  switch (type) {
    case FileType::MachO:
      return ArtifactKind::MachO;
    case FileType::StaticLibrary:
      return ArtifactKind::StaticLibrary;
    case FileType::Elf:
      return ArtifactKind::Elf;
    default:
      return std::nullopt;
  }
}

bool is_image(ArtifactKind kind) {
  return kind == ArtifactKind::MachO || kind == ArtifactKind::StaticLibrary || kind == ArtifactKind::Elf;
}

class Builder {
 public:
  Builder(Listing& listing, bool alone) : listing_(listing), alone_(alone), folders_(listing) {
    if (listing.disk_root.empty() || listing.files.empty()) return;
    const std::string& first = listing.files.front().path;
    checkout_.emplace(listing, first.substr(0, first.find('/')), folders_);
    if (!checkout_->found()) checkout_.reset();
  }

  std::vector<Bundle> build();

 private:
  Draft& draft(const std::string& path);
  Draft& loose(const std::string& path);
  void add_file(const ListedFile& file);
  void add_inside(const ListedFile& file, const std::string& component);
  void add_outside(const ListedFile& file);
  void add_to_checkout(const ListedFile& file);
  void tell_of_checkout(Draft& draft);
  bool is_of_checkout(const ListedFile& file, const std::string& component) const;
  void add_beside(const ListedFile& file, const std::string& app_folder);
  Draft* teller(const Place& place);
  void add_symbols(const ListedFile& file, const Place& place);
  void leave_out(const Place& place);
  void add_artifact(Draft& draft, const ListedFile& file, ArtifactKind kind);
  Draft* app_of(std::string_view app_folder);
  void finish(Draft& draft);
  void collect(Bundle& bundle, const std::string& path, std::optional<std::uint32_t> parent);

  Listing& listing_;
  bool alone_;
  std::size_t artifacts_ = 0;
  bool full_ = false;  // limits::kMaxArtifacts was reached
  Folders folders_;
  std::optional<Checkout> checkout_;                // of a directory with source
  std::map<std::string_view, std::size_t> groups_;  // files of the checkout that are not analysed
  Drafts drafts_;
  std::map<std::string, Draft*, std::less<>> apps_;  // by the folder of their IPA or .xcarchive
  std::map<std::string, std::vector<std::string>, std::less<>> children_;
};

Draft& Builder::draft(const std::string& path) {
  const auto [it, added] = drafts_.try_emplace(path);
  Draft& result = it->second;
  if (!added) return result;
  result.component.path = path;
  if (checkout_ && path == checkout_->root()) {
    result.component.kind = ComponentKind::Loose;
    return result;
  }
  result.component.kind = folders_.kind(path);
  result.parent = folders_.parent(path);
  // What a project ships beside its source is linked into the same program, but not an app built earlier.
  const ComponentKind kind = result.component.kind;
  const bool vendored = kind == ComponentKind::Framework || kind == ComponentKind::ResourceBundle;
  const bool above = !result.parent.empty() && folders_.kind(result.parent) != ComponentKind::AndroidPackage;
  if (checkout_ && vendored && !above) result.parent = checkout_->root();
  if (!result.parent.empty()) draft(result.parent);
  return result;
}

Draft& Builder::loose(const std::string& path) {
  Draft& result = drafts_[path];
  result.component.path = path;
  result.component.kind = ComponentKind::Loose;
  return result;
}

void Builder::add_artifact(Draft& draft, const ListedFile& file, ArtifactKind kind) {
  const std::uint64_t limit = is_image(kind) ? limits::kMaxArtifactSize : limits::kMaxMetadataSize;
  if (file.content.size > limit) {
    return listing_.add_problem(file.path, ErrorKind::TooLarge,
                                fmt::format("it has {} bytes, the limit is {}", file.content.size, limit));
  }
  if (artifacts_ == limits::kMaxArtifacts) {
    if (std::exchange(full_, true)) return;
    return listing_.add_problem(
        file.path, ErrorKind::LimitReached,
        fmt::format("more than {} images and metadata files; this one and the rest were "
                    "not read",
                    limits::kMaxArtifacts));
  }
  ++artifacts_;
  Artifact artifact;
  artifact.kind = kind;
  artifact.path = file.path;
  artifact.content = file.content;
  if (kind == ArtifactKind::SourceFile) {
    artifact.source_path = file.disk_path.substr(listing_.disk_root.size() + 1);
    artifact.content.container = 0;
    draft.artifacts.push_back(std::move(artifact));
    return;
  }
  artifact.slice = file.slice;
  artifact.other_slices = file.other_slices;
  if (!file.disk_path.empty()) {
    const auto fd = open_disk_file(file.disk_path, /*follow=*/false);
    if (!fd) return listing_.add_problem(file.path, fd.error());
    artifact.content.container = static_cast<std::uint32_t>(listing_.containers.size());
    listing_.containers.push_back({file.path, *fd, false, disk_file_size(*fd)});
  }
  draft.artifacts.push_back(std::move(artifact));
}

void Builder::add_inside(const ListedFile& file, const std::string& component) {
  Draft& owner = draft(component);
  const std::string_view relative = std::string_view(file.path).substr(component.size() + 1);
  const auto image = image_kind(file.type);
  if (file.type == FileType::Elf && owner.component.kind == ComponentKind::AndroidPackage) {
    const auto abi = find_abi(file.path);
    const std::string_view chosen = folders_.chosen_abi(component);
    if (abi && abi->package == component && abi->abi != chosen) {
      owner.left_out.insert(
          fmt::format("{} (the same libraries for another processor)", folder_of(relative)));
      return;
    }
  }
  owner.files.push_back({relative, file.type});
  if (image) return add_artifact(owner, file, *image);
  if (!relative.starts_with("_CodeSignature/") && !relative.starts_with("SC_Info/")) {
    owner.component.resources.emplace_back(relative);
  }
  if (file.type != FileType::Other || (file.content.entry < 0 && file.disk_path.empty())) return;
  if (const auto kind = metadata_kind(relative)) add_artifact(owner, file, *kind);
}

/// A file with no component around it.
void Builder::add_outside(const ListedFile& file) {
  if (const auto image = image_kind(file.type)) return add_artifact(loose(file.path), file, *image);
  if (!alone_ || file.type != FileType::Other) return;
  if (const auto kind = metadata_kind(file_name(file.path))) add_artifact(loose(file.path), file, *kind);
}

/// The first app of an IPA or .xcarchive; null when its apps hold nothing.
Draft* Builder::app_of(std::string_view app_folder) {
  if (const auto known = apps_.find(app_folder); known != apps_.end()) return known->second;
  Draft* app = nullptr;
  const std::string prefix = std::string(app_folder) + "/";
  for (auto it = drafts_.lower_bound(prefix); it != drafts_.end() && it->first.starts_with(prefix); ++it) {
    if (!it->second.parent.empty() || it->second.component.kind != ComponentKind::App) continue;
    app = &it->second;
    break;
  }
  apps_.emplace(app_folder, app);
  return app;
}

/// A file of an IPA or .xcarchive beside its app: signatures and the archive's own plist belong to the app.
void Builder::add_beside(const ListedFile& file, const std::string& app_folder) {
  const std::string_view relative = std::string_view(file.path).substr(app_folder.size() + 1);
  std::optional<ArtifactKind> kind;
  if (folder_of(relative) == "Signatures" && relative.ends_with(".signature"))
    kind = ArtifactKind::SdkSignature;
  if (relative == "Info.plist" && app_folder.ends_with(".xcarchive")) kind = ArtifactKind::PropertyList;
  Draft* app = app_of(app_folder);
  if (kind && file.type == FileType::Other && app != nullptr) return add_artifact(*app, file, *kind);
  if (image_kind(file.type) || app == nullptr) add_outside(file);
}

/// The component that tells about a variant which is not analysed, or has debug symbols; null: none.
Draft* Builder::teller(const Place& place) {
  if (!place.component.empty()) return &draft(place.component);
  if (!place.app_folder.empty()) {
    if (Draft* app = app_of(place.app_folder); app != nullptr) return app;
  }
  if (place.other_variant.empty()) return nullptr;
  const std::string around =
      std::string(folder_of(place.other_variant)) + "/";  // the chosen variant is there
  const auto found = drafts_.lower_bound(around);
  return found != drafts_.end() && found->first.starts_with(around) ? &found->second : nullptr;
}

/// Debug symbols tell lines of what they lie beside. Alone they are a bundle that something else is read
/// with.
void Builder::add_symbols(const ListedFile& file, const Place& place) {
  if (file.type != FileType::MachO || !file.path.contains(kSymbolsFolder)) return;
  Draft* owner = teller(place);
  if (owner == nullptr && checkout_) return;
  add_artifact(owner == nullptr ? loose(std::string(place.debug_symbols)) : *owner, file,
               ArtifactKind::MachO);
}

void Builder::leave_out(const Place& place) {
  Draft* owner = teller(place);
  if (owner == nullptr) return;
  std::string_view shown = place.other_variant;
  std::string_view base = !place.component.empty() ? place.component : place.app_folder;
  if (base.empty()) base = folder_of(folder_of(shown));  // what holds the .xcframework
  if (is_below(shown, base)) shown.remove_prefix(base.size() + 1);
  owner->left_out.insert(fmt::format("{} (another variant of the same library)", shown));
}

/// A file of the source project that no built or vendored bundle contains.
void Builder::add_to_checkout(const ListedFile& file) {
  const CheckoutFile verdict = checkout_->judge(file);
  Draft& root = draft(checkout_->root());
  const std::string_view relative = std::string_view(file.path).substr(root.component.path.size() + 1);
  switch (verdict.role) {
    case CheckoutRole::Source:
    case CheckoutRole::Metadata:
    case CheckoutRole::Library:
      return add_artifact(root, file, verdict.kind);
    case CheckoutRole::Resource:
      root.files.push_back({relative, file.type});
      root.component.resources.emplace_back(relative);
      return;
    case CheckoutRole::LeftOut:
      ++groups_[verdict.group];
      return;
    case CheckoutRole::Silent:
      return;
  }
}

void Builder::tell_of_checkout(Draft& draft) {
  for (const auto& [group, count] : groups_) draft.left_out.insert(count_group(group, count));
  for (const std::string& folder : checkout_->build_folders()) {
    if (file_name(folder) != "xcuserdata" && !folder.contains("node_modules/")) {
      draft.left_out.insert(fmt::format("{} (build products)", folder));
    }
  }
  for (const std::string& folder : listing_.skipped) {
    const std::string_view relative = std::string_view(folder).substr(checkout_->root().size() + 1);
    if (!relative.contains('/')) draft.left_out.insert(fmt::format("{} (version control)", relative));
  }
}

/// A folder of Android libraries in a project is not a package of its own.
bool Builder::is_of_checkout(const ListedFile& file, const std::string& component) const {
  return checkout_ && (component.empty() || (folders_.kind(component) == ComponentKind::AndroidPackage &&
                                             !file.disk_path.empty()));
}

void Builder::add_file(const ListedFile& file) {
  const Place place = folders_.place(file.path);
  if (checkout_ && checkout_->is_outside(file.path)) return;
  if (!place.debug_symbols.empty() || !place.other_variant.empty() || place.by_product)
    return;  // second pass
  if (place.app_folder.empty() && is_of_checkout(file, place.component)) return add_to_checkout(file);
  if (checkout_ && !place.component.empty() &&
      folders_.kind(place.component) == ComponentKind::AndroidPackage) {
    return;  // inside an archive, which is counted
  }
  if (!place.component.empty()) return add_inside(file, place.component);
  if (place.app_folder.empty()) return add_outside(file);
}

void Builder::finish(Draft& draft) {
  if (checkout_ && draft.component.path == checkout_->root()) tell_of_checkout(draft);
  std::ranges::sort(draft.component.resources);
  draft.component.not_analysed = name_scripts(draft.files);
  for (const std::string& line : draft.left_out) draft.component.not_analysed.push_back(line);
  std::ranges::sort(draft.component.not_analysed);
}

void Builder::collect(Bundle& bundle, const std::string& path, std::optional<std::uint32_t> parent) {
  Draft& draft = drafts_.at(path);
  finish(draft);
  const auto index = static_cast<std::uint32_t>(bundle.components.size());
  draft.component.parent = parent;
  bundle.components.push_back(std::move(draft.component));
  for (Artifact& artifact : draft.artifacts) {
    artifact.component = index;
    bundle.artifacts.push_back(std::move(artifact));
  }
  for (const std::string& child : children_[path]) collect(bundle, child, index);
}

std::vector<Bundle> Builder::build() {
  for (const ListedFile& file : listing_.files) add_file(file);
  if (checkout_) draft(checkout_->root());
  for (const ListedFile& file : listing_.files) {  // needs the apps and chosen variants to be known
    if (checkout_ && checkout_->is_outside(file.path)) continue;
    const Place place = folders_.place(file.path);
    if (!place.other_variant.empty()) {
      leave_out(place);
    } else if (!place.debug_symbols.empty()) {
      add_symbols(file, place);
    } else if (place.component.empty() && !place.app_folder.empty() && !place.by_product) {
      add_beside(file, place.app_folder);
    }
  }
  for (const auto& [path, draft] : drafts_) {
    if (!draft.parent.empty()) children_[draft.parent].push_back(path);
  }
  std::vector<Bundle> bundles;
  for (auto& [path, draft] : drafts_) {
    if (!draft.parent.empty()) continue;
    Bundle bundle;
    bundle.path = path;
    collect(bundle, path, std::nullopt);
    std::ranges::sort(bundle.artifacts, {}, &Artifact::path);
    bundles.push_back(std::move(bundle));
  }
  // A folder of resources alone is not a program.
  std::erase_if(bundles, [](const Bundle& bundle) {
    const ComponentKind kind = bundle.components.front().kind;
    const bool empty = bundle.artifacts.empty() && bundle.components.front().not_analysed.empty();
    return empty || (kind == ComponentKind::ResourceBundle && bundle.artifacts.empty());
  });
  return bundles;
}

}  // namespace

std::vector<Bundle> make_bundles(Listing& listing, bool alone) { return Builder(listing, alone).build(); }

}  // namespace candor::input
