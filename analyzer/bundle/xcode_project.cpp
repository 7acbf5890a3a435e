#include "bundle/xcode_project.h"

#include <fmt/format.h>

#include <map>
#include <set>
#include <string>

#include "base/limits.h"
#include "bundle/project_objects.h"
#include "bundle/property_list.h"

namespace candor::bundle {
namespace {

/// List members of a target, each text once and in the order found.
class Lists {
 public:
  void add(const char* list, std::string text) {
    if (!text.empty() && seen_.emplace(list, text).second) {
      lists_[list].children.emplace_back(std::string(), make_string(text));
    }
  }
  void move_into(Value& target) {
    for (auto& [name, list] : lists_) {
      list.kind = NodeKind::Array;
      target.children.emplace_back(name, std::move(list));
    }
  }

 private:
  std::map<std::string, Value> lists_;
  std::set<std::pair<std::string, std::string>> seen_;
};

using Settings = std::map<std::string, std::string>;

/// A setting's value as one text: the elements of a list, joined by blanks.
std::string setting_text(const Value& value) {
  if (value.kind != NodeKind::Array) return value.text;
  std::string text;
  for (const Member& element : value.children) {
    if (!text.empty()) text += ' ';
    text += element.value.text;
  }
  return text;
}

void replace_inherited(std::string& text, std::string_view inherited) {
  for (const std::string_view word : {"$(inherited)", "${inherited}"}) {
    if (const std::size_t at = text.find(word); at != std::string::npos) {
      text.replace(at, word.size(), inherited);
    }
  }
}

class Decoder {
 public:
  Decoder(const Value& root, const Value& objects, ProblemLog& problems)
      : root_(root), objects_(objects), problems_(problems) {}

  Value decode() {
    Value result = make_dictionary();
    Value targets = make_array();
    if (const Value* project = objects_.follow(root_, "rootObject")) {
      Settings shared;
      read_settings(*project, shared);
      for (const Member& id : elements_of(*project, "targets")) {
        const Value* target = objects_.find(id.value.text);
        if (target == nullptr) continue;
        Value decoded = decode_target(*target, shared);
        if (cut_) break;
        targets.children.emplace_back(std::string(), std::move(decoded));
      }
    }
    if (!targets.children.empty()) result.children.emplace_back("targets", std::move(targets));
    return result;
  }

 private:
  Value decode_target(const Value& target, const Settings& shared) {
    Value result = make_dictionary();
    add_text(result, "name", text_of(target, "name"));
    add_text(result, "type", text_of(target, "productType"));
    if (const Value* product = objects_.follow(target, "productReference")) {
      add_text(result, "product", text_of(*product, "path"));
    }
    Lists lists;
    for (const Member& id : elements_of(target, "buildPhases")) {
      if (const Value* phase = objects_.find(id.value.text)) add_phase(*phase, lists);
    }
    for (const Member& id : elements_of(target, "fileSystemSynchronizedGroups")) {
      add_folder(id.value.text, lists);
    }
    for (const Member& id : elements_of(target, "dependencies")) {
      const Value* dependency = objects_.find(id.value.text);
      if (dependency == nullptr) continue;
      if (const Value* on = objects_.follow(*dependency, "target")) {
        lists.add("depends_on", std::string(text_of(*on, "name")));
      }
    }
    lists.move_into(result);
    Settings settings = shared;
    read_settings(target, settings);
    Value& tree = result.children.emplace_back("settings", make_dictionary()).value;
    for (const auto& [key, text] : settings) add_text(tree, key, text);
    count(result);
    return result;
  }

  void add_phase(const Value& phase, Lists& lists) {
    const std::string_view kind = text_of(phase, "isa");
    const char* list = nullptr;
    if (kind == "PBXSourcesBuildPhase") list = "sources";
    if (kind == "PBXHeadersBuildPhase") list = "headers";
    if (kind == "PBXResourcesBuildPhase") list = "resources";
    if (kind == "PBXFrameworksBuildPhase") list = "frameworks";
    if (kind == "PBXCopyFilesBuildPhase") list = "embedded";
    if (list == nullptr) return;
    for (const Member& id : elements_of(phase, "files")) {
      const Value* file = objects_.find(id.value.text);
      if (file == nullptr) continue;
      const std::string_view reference = text_of(*file, "fileRef");
      const Value* named = objects_.find(reference);
      if (named == nullptr) continue;
      if (text_of(*named, "isa") == "PBXVariantGroup") {
        for (const Member& variant : elements_of(*named, "children")) {
          lists.add(list, objects_.path_of(variant.value.text));
        }
      } else {
        lists.add(list, objects_.path_of(reference));
      }
    }
  }

  /// A folder whose files belong to the target without being listed, but for exceptions.
  void add_folder(std::string_view id, Lists& lists) {
    const std::string folder = objects_.path_of(id);
    const Value* group = objects_.find(id);
    if (group == nullptr || folder.empty()) return;
    lists.add("folders", folder);
    for (const Member& set : elements_of(*group, "exceptions")) {
      const Value* exceptions = objects_.find(set.value.text);
      if (exceptions == nullptr) continue;
      for (const Member& path : elements_of(*exceptions, "membershipExceptions")) {
        lists.add("excluded", clean_path(folder + "/" + path.value.text));
      }
    }
  }

  /// Adds the settings of the object's configuration over those that `settings` has.
  void read_settings(const Value& owner, Settings& settings) {
    const Value* list = objects_.follow(owner, "buildConfigurationList");
    if (list == nullptr) return;
    const std::string_view by_default = text_of(*list, "defaultConfigurationName");
    const Value* chosen = nullptr;
    for (const Member& id : elements_of(*list, "buildConfigurations")) {
      const Value* configuration = objects_.find(id.value.text);
      if (configuration == nullptr) continue;
      const std::string_view name = text_of(*configuration, "name");
      if (chosen == nullptr || name == "Release" ||
          (name == by_default && text_of(*chosen, "name") != "Release")) {
        chosen = configuration;
      }
    }
    const Value* own = chosen == nullptr ? nullptr : chosen->find("buildSettings");
    if (own == nullptr) return;
    for (const Member& member : own->children) {
      std::string text = setting_text(member.value);
      replace_inherited(text, settings[member.key]);
      if (text.size() > limits::kMaxStringLength) text.resize(limits::kMaxStringLength);
      settings[member.key] = std::move(text);
    }
  }

  static void add_text(Value& object, std::string_view key, std::string_view text) {
    if (!text.empty()) object.children.emplace_back(std::string(key), make_string(text));
  }

  void count(const Value& target) {
    nodes_ += 1;
    for (const Member& member : target.children) nodes_ += 1 + member.value.children.size();
    if (cut_ || nodes_ < limits::kMaxTreeNodes) return;
    cut_ = true;
    problems_.add(ErrorKind::LimitReached,
                  fmt::format("the project was cut at {} files and settings", limits::kMaxTreeNodes));
  }

  const Value& root_;
  ProjectObjects objects_;
  ProblemLog& problems_;
  std::size_t nodes_ = 2;
  bool cut_ = false;
};

}  // namespace

Result<Value> decode_xcode_project(ByteSpan bytes, ProblemLog& problems) {
  auto root = parse_old_style(as_text(bytes), limits::kMaxProjectValues);
  if (!root) return fail(ErrorKind::BadProject, root.error().message);
  const Value* objects = root->find("objects");
  if (objects == nullptr || objects->kind != NodeKind::Dictionary) {
    return fail(ErrorKind::BadProject, "it holds no objects");
  }
  return Decoder(*root, *objects, problems).decode();
}

}  // namespace candor::bundle
