#include "cli/targets.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <utility>

#include "program/document.h"

namespace candor {
namespace {

constexpr std::string_view kTypePrefix = "com.apple.product-type.";
constexpr int kMaxExpansions = 8;  // variables inside the values of variables
constexpr std::size_t kMaxExpanded = 4096;

TargetRole role_of(std::string_view type) {
  if (!type.starts_with(kTypePrefix)) return TargetRole::Other;
  type.remove_prefix(kTypePrefix.size());
  static constexpr std::pair<std::string_view, TargetRole> kRoles[] = {
      {"application.watchapp", TargetRole::Watch},
      {"application.on-demand-install-capable", TargetRole::Clip},
      {"application", TargetRole::App},
      {"bundle.unit-test", TargetRole::Test},
      {"bundle.ui-testing", TargetRole::Test},
      {"bundle.ocunit-test", TargetRole::Test},
      {"bundle", TargetRole::Bundle},
      {"framework", TargetRole::Framework},
      {"library", TargetRole::Library},
      {"objfile", TargetRole::Library},
  };
  for (const auto& [prefix, role] : kRoles) {
    if (type.starts_with(prefix)) return role;
  }
  return type.contains("extension") ? TargetRole::Extension : TargetRole::Other;
}

std::vector<std::string> texts_at(TreePlace target, std::string_view member) {
  std::vector<std::string> texts;
  for (const TreePlace& list : select(target, {member})) {
    for (const TreePlace& element : children(list)) {
      if (auto text = scalar_text(element)) texts.push_back(std::move(*text));
    }
  }
  return texts;
}

std::vector<std::string> paths_at(TreePlace target, std::string_view member, const std::string& folder) {
  std::vector<std::string> paths = texts_at(target, member);
  for (std::string& path : paths) path = join_path(folder, path);
  return paths;
}

void append(std::vector<std::string>& into, std::vector<std::string> from) {
  into.insert(into.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

Target read_target(TreePlace place, const std::string& folder) {
  Target target;
  target.project = folder;
  target.name = string_at(place, "name");
  target.role = role_of(string_at(place, "type"));
  target.product = string_at(place, "product");
  target.files = paths_at(place, "sources", folder);
  append(target.files, paths_at(place, "resources", folder));
  for (const char* member : {"frameworks", "embedded"}) {
    for (const std::string& path : texts_at(place, member)) {
      if (path.contains('/')) target.libraries.push_back(join_path(folder, path));
      target.products.push_back(path.substr(path.rfind('/') + 1));
    }
  }
  target.folders = paths_at(place, "folders", folder);
  target.excluded = paths_at(place, "excluded", folder);
  target.depends_on = texts_at(place, "depends_on");
  for (const TreePlace& settings : select(place, {"settings"})) {
    for (const TreePlace& setting : children(settings)) {
      if (auto text = scalar_text(setting)) target.settings[std::string(key_of(setting))] = std::move(*text);
    }
  }
  return target;
}

std::string package_type(TargetRole role) {
  switch (role) {
    case TargetRole::Extension:
      return "XPC!";
    case TargetRole::Framework:
      return "FMWK";
    case TargetRole::Bundle:
    case TargetRole::Test:
      return "BNDL";
    default:
      return "APPL";
  }
}

/// What the build defines when no setting does.
std::optional<std::string> derived(std::string_view name, const Target& target) {
  if (name == "TARGET_NAME" || name == "TARGETNAME" || name == "PRODUCT_NAME") return target.name;
  if (name == "EXECUTABLE_NAME" || name == "PRODUCT_MODULE_NAME") return target.setting("PRODUCT_NAME");
  if (name == "DEVELOPMENT_LANGUAGE") return "en";
  if (name == "PRODUCT_BUNDLE_PACKAGE_TYPE") return package_type(target.role);
  if (name == "SRCROOT" || name == "PROJECT_DIR" || name == "SOURCE_ROOT") return target.project;
  return std::nullopt;
}

/// "NAME" or "NAME:operator" as the build reads it.
std::optional<std::string> value_of(std::string_view reference, const Target& target) {
  const std::string_view name = reference.substr(0, reference.find(':'));
  std::optional<std::string> value;
  if (const auto found = target.settings.find(name); found != target.settings.end()) {
    value = found->second;
  } else if (name == "PRODUCT_NAME" || !target.settings.contains("PRODUCT_NAME")) {
    value = derived(name, target);
  } else {
    value = name == "EXECUTABLE_NAME" || name == "PRODUCT_MODULE_NAME" ? target.settings.at("PRODUCT_NAME")
                                                                       : derived(name, target);
  }
  if (!value) return std::nullopt;
  if (reference.ends_with(":rfc1034identifier")) {
    for (char& c : *value) c = std::isalnum(static_cast<unsigned char>(c)) || c == '.' ? c : '-';
  } else if (reference.ends_with(":c99extidentifier") || reference.ends_with(":identifier")) {
    for (char& c : *value) c = std::isalnum(static_cast<unsigned char>(c)) ? c : '_';
  }
  return value;
}

/// Replaces the variables of one round; those that are unknown stay. False when none was replaced.
bool expand_once(std::string& text, const Target& target) {
  std::string result;
  bool replaced = false;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t start = text.find('$', at);
    const char open = start == std::string::npos || start + 1 == text.size() ? '\0' : text[start + 1];
    const std::size_t end = open == '(' || open == '{' ? text.find(open == '(' ? ')' : '}', start) : start;
    if (start == std::string::npos || end == std::string::npos) break;
    result.append(text, at, start - at);
    at = std::max(end, start) + 1;
    const auto value =
        end == start ? std::nullopt : value_of(text.substr(start + 2, end - start - 2), target);
    replaced = replaced || value;
    result += value ? *value : text.substr(start, at - start);
    if (result.size() > kMaxExpanded) return false;
  }
  if (at < text.size()) result.append(text, at);
  text = std::move(result);
  return replaced;
}

}  // namespace

std::string join_path(std::string_view folder, std::string_view path) {
  std::vector<std::string_view> segments;
  const auto add = [&](std::string_view text) {
    while (!text.empty()) {
      const std::size_t slash = text.find('/');
      const std::string_view segment = text.substr(0, slash);
      text = slash == std::string_view::npos ? std::string_view() : text.substr(slash + 1);
      if (segment.empty() || segment == ".") continue;
      if (segment == ".." && !segments.empty() && segments.back() != "..") {
        segments.pop_back();
      } else {
        segments.push_back(segment);
      }
    }
  };
  add(folder);
  add(path);
  std::string joined;
  for (const std::string_view segment : segments) {
    if (!joined.empty()) joined += '/';
    joined += segment;
  }
  return joined;
}

std::string expand(std::string_view text, const Target& target) {
  std::string result(text.substr(0, kMaxExpanded));
  for (int i = 0; i < kMaxExpansions && expand_once(result, target); ++i) {
  }
  return result;
}

std::string Target::setting(std::string_view key) const {
  const auto found = settings.find(key);
  if (found != settings.end()) return expand(found->second, *this);
  return key == "PRODUCT_NAME" ? name : std::string();
}

std::string Target::path_setting(std::string_view key) const {
  const std::string path = setting(key);
  if (path.empty()) return path;
  return path.starts_with(project + "/") ? join_path({}, path) : join_path(project, path);
}

bool Target::for_ios() const {
  const std::string sdk = setting("SDKROOT");
  if (sdk.starts_with("iphone") || sdk.starts_with("watch")) return true;
  if (!sdk.empty() && sdk != "auto") return false;
  const std::string platforms = setting("SUPPORTED_PLATFORMS");
  return platforms.empty() || platforms.contains("iphoneos") || platforms.contains("watchos");
}

std::vector<Target> targets_of(const UnitView& unit, std::string_view artifact) {
  std::string folder(artifact.substr(0, artifact.rfind('/')));  // "X/My.xcodeproj"
  folder = folder.contains('/') ? folder.substr(0, folder.rfind('/')) : std::string();
  std::vector<Target> targets;
  for (const Document& document : unit.documents) {
    if (document.kind != DocumentKind::XcodeProject) continue;
    for (const TreePlace& list : select(root_of(unit, document), {"targets"})) {
      for (const TreePlace& target : children(list)) targets.push_back(read_target(target, folder));
    }
  }
  return targets;
}

}  // namespace candor
