#include "bundle/project_objects.h"

#include "base/limits.h"

namespace candor::bundle {

std::string_view text_of(const Value& object, std::string_view member) {
  const Value* value = object.find(member);
  return value == nullptr ? std::string_view() : std::string_view(value->text);
}

const std::vector<Member>& elements_of(const Value& object, std::string_view member) {
  static const std::vector<Member> kNone;
  const Value* value = object.find(member);
  return value == nullptr || value->kind != NodeKind::Array ? kNone : value->children;
}

std::string clean_path(std::string_view path) {
  const bool absolute = path.starts_with('/');
  std::string result;
  while (!path.empty()) {
    const std::size_t slash = path.find('/');
    const std::string_view segment = path.substr(0, slash);
    path = slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
    if (segment.empty() || segment == ".") continue;
    const std::size_t last = result.rfind('/') == std::string::npos ? 0 : result.rfind('/') + 1;
    if (segment == ".." && !result.empty() && std::string_view(result).substr(last) != "..") {
      result.resize(last == 0 ? 0 : last - 1);
      continue;
    }
    if (!result.empty()) result += '/';
    result += segment;
  }
  return absolute ? "/" + result : result;
}

ProjectObjects::ProjectObjects(const Value& objects) {
  for (const Member& member : objects.children) {
    if (member.value.kind == NodeKind::Dictionary) objects_.emplace(member.key, &member.value);
  }
  for (const Member& member : objects.children) {
    for (const Member& child : elements_of(member.value, "children")) {
      parents_.emplace(child.value.text, member.key);
    }
  }
}

const Value* ProjectObjects::find(std::string_view id) const {
  const auto found = objects_.find(id);
  return found == objects_.end() ? nullptr : found->second;
}

const Value* ProjectObjects::follow(const Value& object, std::string_view member) const {
  return find(text_of(object, member));
}

std::string ProjectObjects::path_of(std::string_view id) const {
  std::string path;
  for (int depth = 0; depth < limits::kMaxTreeDepth; ++depth) {
    const Value* object = find(id);
    if (object == nullptr || path.size() > limits::kMaxPathLength) break;
    const std::string_view own = text_of(*object, "path");
    if (!own.empty()) path = path.empty() ? std::string(own) : std::string(own) + "/" + path;
    const std::string_view tree = text_of(*object, "sourceTree");
    if (tree == "SOURCE_ROOT" || tree == "<absolute>" || own.starts_with('/')) break;
    if (tree != "<group>" && !tree.empty()) return path.substr(path.rfind('/') + 1);
    const auto parent = parents_.find(id);
    if (parent == parents_.end()) break;
    id = parent->second;
  }
  return clean_path(path);
}

}  // namespace candor::bundle
