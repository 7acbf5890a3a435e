#include "input/checkout.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "input/entry_path.h"
#include "input/language.h"
#include "input/metadata_kind.h"

namespace candor::input {
namespace {

constexpr std::string_view kSwift = "Swift file(s) (not analysed yet)";
constexpr std::string_view kAndroid = "file(s) of an Android app (not analysed yet)";
constexpr std::string_view kScript = "JavaScript or TypeScript file(s) of a React Native app";
constexpr std::string_view kDart = "Dart file(s) of a Flutter app";
constexpr std::string_view kTool = "program(s) that no app contains";
constexpr std::string_view kPackageTests = "source file(s) of packages' tests";
constexpr std::string_view kArchived = "source file(s) in archives";

// Made by builds, always; and where that depends on what is inside.
constexpr std::array<std::string_view, 3> kProductFolders = {".build", "DerivedData", "xcuserdata"};
constexpr std::array<std::string_view, 3> kBuildFolders = {"build", "Build", "BUILD"};
constexpr std::array<std::string_view, 9> kTestFolders = {
    "Tests", "tests", "Test", "test", "__tests__", "__mocks__", "UITests", "Specs", "Spec"};
constexpr std::array<std::string_view, 4> kAndroidFolders = {"android", "Android", "jni", "jniLibs"};
constexpr std::array<std::string_view, 6> kAndroidEndings = {"aar", "apk", "gradle", "java", "kt", "kts"};
constexpr std::array<std::string_view, 7> kScriptEndings = {"js", "jsx", "ts", "tsx", "mjs", "cjs", "flow"};

// Files of a project that are not copied into an app: what the build reads, or people.
constexpr std::array<std::string_view, 46> kBuildEndings = {
    "bat",        "bazel",
    "bzl",        "cfg",
    "cjs",        "clang-tidy",
    "cmake",      "css",
    "dart",       "flow",
    "gemspec",    "gitignore",
    "gyp",        "gypi",
    "in",         "js",
    "jsx",        "lock",
    "map",        "md",
    "mjs",        "php",
    "pl",         "podspec",
    "ps1",        "py",
    "rb",         "rst",
    "scss",       "sh",
    "swift",      "tar",
    "tbd",        "tgz",
    "toml",       "ts",
    "tsx",        "xcconfig",
    "xcscheme",   "xcuserstate",
    "yaml",       "yml",
    "patch",      "resolved",
    "properties", "xcworkspacedata",
};

std::string_view ending(std::string_view path) {
  const std::string_view name = file_name(path);
  const std::size_t dot = name.rfind('.');
  return dot == std::string_view::npos ? std::string_view() : name.substr(dot + 1);
}

template <std::size_t N>
bool is_one_of(std::string_view text, const std::array<std::string_view, N>& list) {
  return std::ranges::find(list, text) != list.end();
}

/// Calls `visit` with each folder's path and name, outermost first, until it gives true.
bool any_folder(std::string_view path, auto&& visit) {
  std::size_t start = 0;
  for (std::size_t slash = path.find('/'); slash != std::string_view::npos; slash = path.find('/', start)) {
    if (visit(path.substr(0, slash), path.substr(start, slash - start))) return true;
    start = slash + 1;
  }
  return false;
}

bool is_android(std::string_view relative) {
  if (is_one_of(ending(relative), kAndroidEndings)) return true;
  if (file_name(relative) == "AndroidManifest.xml") return true;
  return any_folder(relative, [](std::string_view, std::string_view name) {
    return is_one_of(name, kAndroidFolders) || name.ends_with("Android");
  });
}

/// The folder of the innermost npm package around a path: "node_modules/@scope/name"; empty: none.
std::string_view package_of(std::string_view relative) {
  std::string_view found;
  std::string_view modules;
  bool scope = false;
  any_folder(relative, [&](std::string_view path, std::string_view name) {
    if (name == "node_modules") {
      modules = path;
      scope = false;
    } else if (!modules.empty() && (folder_of(path) == modules || scope)) {
      scope = folder_of(path) == modules && name.starts_with('@');
      if (!scope) found = path;
    }
    return false;
  });
  return found;
}

/// What makes an npm package part of an app for Apple's platforms.
bool tells_apple(std::string_view relative) {
  const std::string_view end = ending(relative);
  return end == "m" || end == "mm" || end == "swift" || end == "podspec" || end == "pbxproj" ||
         file_name(relative) == "plugin.xml" || relative.contains(".framework/");
}

std::optional<ArtifactKind> project_kind(std::string_view relative) {
  const std::string_view name = file_name(relative);
  if (name == "project.pbxproj") return ArtifactKind::XcodeProject;
  if (name == "compile_commands.json") return ArtifactKind::CompileCommands;
  if (name == "Podfile.lock") return ArtifactKind::PodfileLock;
  if (name == "Package.resolved") return ArtifactKind::PackageResolved;
  if (name == "Cartfile.resolved") return ArtifactKind::CartfileResolved;
  if (name == "plugin.xml") return ArtifactKind::CordovaPlugin;
  return std::nullopt;
}

/// Projects name their plists as they like: "MyApp-Info.plist" beside "Info.plist".
std::optional<ArtifactKind> kind_in_project(std::string_view relative) {
  if (const auto project = project_kind(relative)) return project;
  const std::string_view name = file_name(relative);
  if (name == "GoogleService-Info.plist") return ArtifactKind::PropertyList;
  if (name == "Info.plist" || name.ends_with("-Info.plist")) return ArtifactKind::InfoPlist;
  if (name == "entitlements.plist" || name == "Entitlements.plist") return ArtifactKind::Entitlements;
  if (name.ends_with(".plist")) return ArtifactKind::PropertyList;
  return metadata_kind(relative);
}

bool starts_project(std::string_view relative) {
  if (language_of(relative) || ending(relative) == "swift") return true;
  const auto kind = project_kind(relative);
  return kind && *kind != ArtifactKind::PackageResolved;
}

}  // namespace

Checkout::Checkout(const Listing& listing, std::string root, const Folders& folders)
    : root_(std::move(root)) {
  std::set<std::string> with_source;  // what was generated beside products is compiled into the app
  for (const ListedFile& file : listing.files) {
    if (file.disk_path.empty()) continue;
    const std::string_view path = relative(file.path);
    const Place place = folders.place(file.path);
    const bool free =
        (place.component.empty() || folders.kind(place.component) == ComponentKind::AndroidPackage) &&
        place.app_folder.empty() && place.debug_symbols.empty() && place.other_variant.empty();
    find_packages(path);
    find_build_folders(path, free && language_of(path) ? &with_source : nullptr);
    if (file_name(path).starts_with("metro.config.")) react_native_ = true;
    if (free && starts_project(path)) found_ = true;
  }
  for (const std::string& folder : with_source) build_folders_.erase(folder);
}

std::string_view Checkout::relative(std::string_view path) const {
  return path.size() > root_.size() ? path.substr(root_.size() + 1) : std::string_view();
}

void Checkout::find_packages(std::string_view path) {
  if (!tells_apple(path)) return;
  const std::string_view package = package_of(path);
  if (!package.empty()) packages_.emplace(package);
}

void Checkout::find_build_folders(std::string_view path, std::set<std::string>* with_source) {
  any_folder(path, [&](std::string_view folder, std::string_view name) {
    const bool products = is_one_of(name, kProductFolders);
    if (!products && !is_one_of(name, kBuildFolders)) return false;
    build_folders_.emplace(folder);
    if (!products && with_source != nullptr) with_source->emplace(folder);
    return products;
  });
}

bool Checkout::is_outside(std::string_view path) const {
  const std::string_view below = relative(path);
  const std::string_view package = package_of(below);
  if (!package.empty() && !packages_.contains(package)) return true;
  return any_folder(below, [&](std::string_view folder, std::string_view) {
    return build_folders_.contains(std::string(folder));
  });
}

CheckoutFile Checkout::judge(const ListedFile& file) const {
  const std::string_view path = relative(file.path);
  const auto left_out = [](std::string_view group) {
    return CheckoutFile{CheckoutRole::LeftOut, ArtifactKind::PropertyList, group};
  };
  if (is_outside(file.path)) return {};
  if (file.disk_path.empty()) return language_of(path) ? left_out(kArchived) : CheckoutFile{};
  const std::string_view end = ending(path);
  if (is_android(path) || end == "so") return left_out(kAndroid);
  switch (file.type) {
    case FileType::StaticLibrary:
      return {CheckoutRole::Library, ArtifactKind::StaticLibrary, {}};
    case FileType::MachO:
      if (end == "dylib" || end == "a" || end == "o") return {CheckoutRole::Library, ArtifactKind::MachO, {}};
      return left_out(kTool);
    case FileType::Elf:
      return left_out(kTool);
    default:
      break;
  }
  if (language_of(path)) {
    const bool package = !package_of(path).empty() || path.starts_with("Pods/") || path.contains("/Pods/");
    if (package && is_test_path(path)) return left_out(kPackageTests);
    return {CheckoutRole::Source, ArtifactKind::SourceFile, {}};
  }
  if (const auto kind = kind_in_project(path)) return {CheckoutRole::Metadata, *kind, {}};
  if (end == "swift") return left_out(kSwift);
  if (end == "dart") return left_out(kDart);
  const bool web = any_folder(path, [](std::string_view, std::string_view name) { return name == "www"; });
  if (web) return {CheckoutRole::Resource, ArtifactKind::PropertyList, {}};
  const bool script = is_one_of(end, kScriptEndings);
  if (script && react_native_ && package_of(path).empty()) return left_out(kScript);
  if (is_header(path) || is_one_of(end, kBuildEndings) || file_name(path).starts_with('.') || end.empty()) {
    return {};
  }
  return {CheckoutRole::Resource, ArtifactKind::PropertyList, {}};
}

bool is_test_path(std::string_view relative) {
  return any_folder(relative, [](std::string_view, std::string_view name) {
    return is_one_of(name, kTestFolders) || name.ends_with("Tests") || name.ends_with("Specs");
  });
}

std::string count_group(std::string_view group, std::size_t count) {
  const std::size_t plural = group.find("(s)");
  if (plural == std::string_view::npos) return fmt::format("{} {}", count, group);
  return fmt::format("{} {}{}{}", count, group.substr(0, plural), count == 1 ? "" : "s",
                     group.substr(plural + 3));
}

}  // namespace candor::input
