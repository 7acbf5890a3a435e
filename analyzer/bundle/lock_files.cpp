#include "bundle/lock_files.h"

#include <fmt/format.h>

#include "base/limits.h"
#include "bundle/json.h"

namespace candor::bundle {
namespace {

constexpr std::size_t kNodesPerPackage = 4;

/// The array "packages" of a document while it grows.
class Packages {
 public:
  explicit Packages(ProblemLog& problems) : problems_(problems) {}

  /// False when there is room for no more.
  bool add(std::string_view name, std::string_view location, std::string_view version) {
    if (name.empty()) return true;
    if ((list_.children.size() + 1) * kNodesPerPackage > limits::kMaxTreeNodes) {
      problems_.add(ErrorKind::LimitReached,
                    fmt::format("the list of packages was cut at {}", list_.children.size()));
      return false;
    }
    Value& package = list_.children.emplace_back(std::string(), make_dictionary()).value;
    package.children.emplace_back("name", make_string(name));
    if (!location.empty()) package.children.emplace_back("location", make_string(location));
    if (!version.empty()) package.children.emplace_back("version", make_string(version));
    return true;
  }

  Value take() {
    Value root = make_dictionary();
    root.children.emplace_back("packages", std::move(list_));
    return root;
  }

 private:
  ProblemLog& problems_;
  Value list_ = make_array();
};

std::string_view take_line(std::string_view& text) {
  const std::size_t end = text.find('\n');
  std::string_view line = text.substr(0, end);
  text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

/// The text between the next two quotes, which are taken from `rest`; empty when there are none.
std::string_view take_quoted(std::string_view& rest) {
  const std::size_t start = rest.find('"');
  const std::size_t end = start == std::string_view::npos ? start : rest.find('"', start + 1);
  if (end == std::string_view::npos) return {};
  const std::string_view text = rest.substr(start + 1, end - start - 1);
  rest.remove_prefix(end + 1);
  return text;
}

}  // namespace

// The file is YAML, but CocoaPods writes the one list of interest always in the same way, one pod a line.
Result<Value> decode_podfile_lock(ByteSpan bytes, ProblemLog& problems) {
  Packages packages(problems);
  std::string_view text = as_text(bytes);
  bool inside = false;
  bool seen = false;
  while (!text.empty()) {
    std::string_view line = take_line(text);
    if (!line.empty() && !line.starts_with(' ')) inside = line == "PODS:";
    seen = seen || inside;
    constexpr std::string_view kItem = "  - ";
    if (!inside || !line.starts_with(kItem)) continue;
    line.remove_prefix(kItem.size());
    if (line.ends_with(':')) line.remove_suffix(1);
    if (line.size() > 1 && line.starts_with('"') && line.ends_with('"'))
      line = line.substr(1, line.size() - 2);
    const std::size_t open = line.find(" (");
    const std::size_t close = line.rfind(')');
    const bool versioned = open != std::string_view::npos && close != std::string_view::npos && close > open;
    const std::string_view version = versioned ? line.substr(open + 2, close - open - 2) : std::string_view();
    if (!packages.add(line.substr(0, open), {}, version)) break;
  }
  if (!seen) return fail(ErrorKind::BadProject, "it holds no list of pods");
  return packages.take();
}

Result<Value> decode_package_resolved(ByteSpan bytes, ProblemLog& problems) {
  const auto root = parse_json(bytes);
  if (!root) return fail(ErrorKind::BadProject, fmt::format("the {} bytes are not JSON", bytes.size()));
  const nlohmann::json* holder = json_member(*root, "object");  // version 1
  const nlohmann::json* pins = json_member(holder != nullptr ? *holder : *root, "pins");
  if (pins == nullptr || !pins->is_array())
    return fail(ErrorKind::BadProject, "it holds no list of packages");
  Packages packages(problems);
  for (const nlohmann::json& pin : *pins) {
    const nlohmann::json* state = json_member(pin, "state");
    std::string name = json_text(pin, "identity");
    std::string location = json_text(pin, "location");
    if (name.empty()) name = json_text(pin, "package");
    if (location.empty()) location = json_text(pin, "repositoryURL");
    if (!packages.add(name, location, state == nullptr ? std::string() : json_text(*state, "version"))) break;
  }
  return packages.take();
}

Result<Value> decode_cartfile_resolved(ByteSpan bytes, ProblemLog& problems) {
  Packages packages(problems);
  std::string_view text = as_text(bytes);
  for (int number = 1; !text.empty(); ++number) {
    std::string_view line = take_line(text);
    const std::size_t start = line.find_first_not_of(" \t");
    if (start == std::string_view::npos || line[start] == '#') continue;
    const std::string_view name = take_quoted(line);
    if (name.empty()) return fail(ErrorKind::BadProject, fmt::format("line {} names no package", number));
    if (!packages.add(name, {}, take_quoted(line))) break;
  }
  return packages.take();
}

}  // namespace candor::bundle
