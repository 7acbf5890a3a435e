#include "input/components.h"

#include <algorithm>
#include <array>

#include "input/entry_path.h"

namespace candor::input {
namespace {

// Best first; the names are those of the Android NDK.
constexpr std::array<std::string_view, 6> kAbis = {"arm64-v8a", "armeabi-v7a", "x86_64",
                                                   "x86",       "armeabi",     "riscv64"};

// What Xcode and the App Store put beside an app in an IPA; copies, symbols and store data, not the app.
constexpr std::array<std::string_view, 9> kByProducts = {"SwiftSupport",
                                                         "Symbols",
                                                         "BCSymbolMaps",
                                                         "WatchKitSupport",
                                                         "WatchKitSupport2",
                                                         "MessagesApplicationExtensionSupport",
                                                         "MessagesApplicationSupport",
                                                         "dSYMs",
                                                         "__MACOSX"};

std::optional<ComponentKind> kind_by_suffix(std::string_view folder) {
  if (folder.ends_with(".app")) return ComponentKind::App;
  if (folder.ends_with(".appex")) return ComponentKind::AppExtension;
  if (folder.ends_with(".framework")) return ComponentKind::Framework;
  if (folder.ends_with(".bundle") || folder.ends_with(".xctest")) return ComponentKind::ResourceBundle;
  return std::nullopt;
}

/// Calls `visit` for every folder above `path`, outermost first.
void each_folder(std::string_view path, auto&& visit) {
  for (std::size_t slash = path.find('/'); slash != std::string_view::npos;
       slash = path.find('/', slash + 1)) {
    visit(path.substr(0, slash));
  }
}

std::string choose_variant(const std::set<std::string>& folders) {
  for (const std::string& folder : folders) {
    const std::string_view name = file_name(folder);
    const bool device = !name.contains("simulator") && !name.contains("maccatalyst");
    if (name.starts_with("ios-arm64") && device) return folder;
  }
  for (const std::string& folder : folders) {
    const std::string_view name = file_name(folder);
    if (name.starts_with("ios-") && !name.contains("simulator") && !name.contains("maccatalyst"))
      return folder;
  }
  return *folders.begin();
}

}  // namespace

std::optional<AbiPath> find_abi(std::string_view path) {
  const std::string_view abi_folder = folder_of(path);
  const std::string_view abi = file_name(abi_folder);
  if (std::ranges::find(kAbis, abi) == kAbis.end()) return std::nullopt;
  const std::string_view libraries = folder_of(abi_folder);
  const std::string_view name = file_name(libraries);
  if (name != "lib" && name != "jni" && name != "jniLibs" && name != "libs") return std::nullopt;
  const std::string_view package = folder_of(libraries);
  if (package.empty()) return std::nullopt;
  return AbiPath{package, abi};
}

Folders::Folders(const Listing& listing) {
  for (const ListedFile& file : listing.files) {
    find_variants(file.path);
    find_app_folder(file.path);
  }
  for (const auto& [framework, folders] : variants_) chosen_variant_[framework] = choose_variant(folders);
  for (const ListedFile& file : listing.files) {
    if (file.type == FileType::Elf) {
      const auto found = find_abi(file.path);
      if (found && place(found->package).component.empty()) {
        packages_[std::string(found->package)].emplace(found->abi);
      }
    } else {
      find_package(file.path, listing);
    }
  }
}

/// Only folders that hold a framework or library are variants; _CodeSignature and the like are not.
void Folders::find_variants(std::string_view path) {
  std::string_view around;
  each_folder(path, [&](std::string_view folder) {
    const std::string_view name = file_name(folder);
    if (!around.empty() && folder_of(folder) == around && !name.starts_with('_') && name.contains('-')) {
      variants_[std::string(around)].emplace(folder);
    }
    if (folder.ends_with(".framework") && !around.empty() && folder_of(folder_of(folder)) == around) {
      framework_variants_.emplace(folder_of(folder));
    }
    if (folder.ends_with(".xcframework")) around = folder;
  });
}

/// A zip with a manifest or Dalvik code at its root is a package even without native libraries.
void Folders::find_package(std::string_view path, const Listing& listing) {
  const std::string_view name = file_name(path);
  const bool tells = name == "AndroidManifest.xml" || (name.starts_with("classes") && name.ends_with(".dex"));
  const std::string folder(folder_of(path));
  if (tells && listing.archives.contains(folder) && place(folder).component.empty()) {
    packages_.try_emplace(folder);
  }
}

void Folders::find_app_folder(std::string_view path) {
  each_folder(path, [&](std::string_view folder) {
    if (folder.ends_with(".xcarchive")) app_folders_.emplace(folder);
    if (!folder.ends_with(".app")) return;
    const std::string_view above = folder_of(folder);
    if (file_name(above) == "Payload") app_folders_.emplace(folder_of(above));
    if (above.ends_with("/Products/Applications")) app_folders_.emplace(folder_of(folder_of(above)));
  });
}

bool Folders::is_component(std::string_view folder) const {
  if (kind_by_suffix(folder) || packages_.contains(folder)) return true;
  // A variant of an .xcframework that holds a static library and no framework folder.
  const auto found = chosen_variant_.find(folder_of(folder));
  return found != chosen_variant_.end() && found->second == folder && !framework_variants_.contains(folder);
}

Place Folders::place(std::string_view path) const {
  Place result;
  each_folder(path, [&](std::string_view folder) {
    const std::string_view above = folder_of(folder);
    const std::string_view name = file_name(folder);
    if (folder.ends_with(".dSYM") && result.debug_symbols.empty()) result.debug_symbols = folder;
    if (!result.other_variant.empty() || !result.debug_symbols.empty()) return;
    if (const auto found = chosen_variant_.find(above); found != chosen_variant_.end()) {
      if (found->second != folder) {
        if (variants_.at(std::string(above)).contains(std::string(folder))) result.other_variant = folder;
        return;
      }
    }
    if (name == "__MACOSX") result.by_product = true;
    if (result.component.empty()) {
      if (app_folders_.contains(folder)) result.app_folder = folder;
      const bool beside = !result.app_folder.empty() && above == result.app_folder;
      if (beside && std::ranges::find(kByProducts, name) != kByProducts.end()) result.by_product = true;
    }
    if (!result.by_product && is_component(folder)) result.component = folder;
  });
  return result;
}

ComponentKind Folders::kind(std::string_view component) const {
  const auto by_suffix = kind_by_suffix(component);
  if (!by_suffix)
    return packages_.contains(component) ? ComponentKind::AndroidPackage : ComponentKind::Framework;
  if (*by_suffix != ComponentKind::App) return *by_suffix;
  const std::string_view above = file_name(folder_of(component));
  if (above == "AppClips") return ComponentKind::AppClip;
  if (above == "Watch") return ComponentKind::WatchApp;
  return ComponentKind::App;
}

std::string Folders::parent(std::string_view component) const { return place(component).component; }

std::string_view Folders::chosen_abi(std::string_view package) const {
  const auto found = packages_.find(package);
  if (found == packages_.end()) return {};
  for (const std::string_view abi : kAbis) {
    if (found->second.contains(std::string(abi))) return abi;
  }
  return {};
}

}  // namespace candor::input
