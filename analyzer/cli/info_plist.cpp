#include "cli/info_plist.h"

#include <string>
#include <utility>
#include <vector>

#include "program/document.h"

namespace candor {
namespace {

constexpr std::string_view kKeyPrefix = "INFOPLIST_KEY_";

/// Keys that the build adds, each when the file has none.
constexpr std::pair<std::string_view, std::string_view> kBuildKeys[] = {
    {"CFBundleIdentifier", "$(PRODUCT_BUNDLE_IDENTIFIER)"},
    {"CFBundleExecutable", "$(EXECUTABLE_NAME)"},
    {"CFBundleName", "$(PRODUCT_NAME)"},
    {"CFBundlePackageType", "$(PRODUCT_BUNDLE_PACKAGE_TYPE)"},
    {"CFBundleShortVersionString", "$(MARKETING_VERSION)"},
    {"MinimumOSVersion", "$(IPHONEOS_DEPLOYMENT_TARGET)"},
};

/// Children of one node, which the unit's table holds one behind another.
struct Level {
  std::uint32_t parent;
  std::vector<TreePlace> children;
};

class Writer {
 public:
  Writer(Unit& unit, const Target& target) : unit_(unit), target_(target) {}

  void write(TreePlace source) {
    unit_.documents.push_back({DocumentKind::InfoPlist, 0, StringId{}});
    TreeNode root;
    root.kind = NodeKind::Dictionary;
    unit_.nodes.push_back(root);
    const std::vector<TreePlace> top = source.node == nullptr ? std::vector<TreePlace>() : children(source);
    const auto added = added_keys(source);
    unit_.nodes[0].children = {1, static_cast<std::uint32_t>(top.size() + added.size())};
    if (top.empty() && added.empty()) unit_.nodes[0].children = {};
    for (const TreePlace& child : top) copy(child);
    for (const auto& [key, text] : added) add_value(key, text);
    for (std::size_t i = 0; i < queue_.size(); ++i) {
      const Level level = queue_[i];
      unit_.nodes[level.parent].children = {static_cast<std::uint32_t>(unit_.nodes.size()),
                                            static_cast<std::uint32_t>(level.children.size())};
      for (const TreePlace& child : level.children) copy(child);
    }
  }

 private:
  void copy(TreePlace place) {
    TreeNode node = *place.node;
    node.key = unit_.intern(place.unit->string(node.key));
    const std::string_view text = place.unit->string(node.text);
    node.text = unit_.intern(node.kind == NodeKind::String ? expand(text, target_) : std::string(text));
    node.children = {};
    const auto number = static_cast<std::uint32_t>(unit_.nodes.size());
    unit_.nodes.push_back(node);
    if (std::vector<TreePlace> inner = children(place); !inner.empty()) {
      queue_.push_back({number, std::move(inner)});
    }
  }

  void add_value(std::string_view key, std::string_view text) {
    TreeNode node;
    node.key = unit_.intern(key);
    if (text == "YES" || text == "NO") {
      node.kind = NodeKind::Boolean;
      node.bits = text == "YES" ? 1 : 0;
    } else {
      node.kind = NodeKind::String;
      node.text = unit_.intern(text);
    }
    unit_.nodes.push_back(node);
  }

  std::vector<std::pair<std::string, std::string>> added_keys(TreePlace source) const {
    std::vector<std::pair<std::string, std::string>> added;
    const auto add = [&](std::string_view key, std::string text) {
      const bool there = source.node != nullptr && !select(source, {key}).empty();
      if (!there && !text.empty() && !text.contains("$(")) added.emplace_back(key, std::move(text));
    };
    for (const auto& [key, text] : target_.settings) {
      if (key.starts_with(kKeyPrefix))
        add(std::string_view(key).substr(kKeyPrefix.size()), expand(text, target_));
    }
    for (const auto& [key, text] : kBuildKeys) add(key, expand(text, target_));
    return added;
  }

  Unit& unit_;
  const Target& target_;
  std::vector<Level> queue_;
};

}  // namespace

Unit build_info_plist(const UnitView* source, const Target& target) {
  Unit unit;
  unit.kind = UnitKind::Metadata;
  TreePlace root;
  if (source != nullptr) {
    unit.digest = source->digest;
    for (const Document& document : source->documents) {
      if (document.kind == DocumentKind::InfoPlist) root = root_of(*source, document);
    }
    if (root.node != nullptr && root.node->kind != NodeKind::Dictionary) root = {};
  }
  Writer(unit, target).write(root);
  return unit;
}

}  // namespace candor
