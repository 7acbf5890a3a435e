#include "program/document.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <map>

#include "base/limits.h"

namespace candor {
namespace {

bool is_container(const TreeNode& node) {
  return node.kind == NodeKind::Array || node.kind == NodeKind::Dictionary;
}

/// Of children with the same key, the first.
std::map<std::string_view, TreePlace> children_by_key(TreePlace place) {
  std::map<std::string_view, TreePlace> result;
  for (const TreePlace& child : children(place)) result.try_emplace(key_of(child), child);
  return result;
}

void step(TreePlace place, std::string_view wanted, std::vector<TreePlace>& out) {
  if (!is_container(*place.node)) return;
  std::size_t position = 0;
  for (const TreePlace& child : children(place)) {
    const bool hit =
        wanted == "*" || (place.node->kind == NodeKind::Dictionary ? key_of(child) == wanted
                                                                   : fmt::format("{}", position) == wanted);
    if (hit) out.push_back(child);
    ++position;
  }
}

bool allows_scalar(TreePlace whole, TreePlace part) {
  const auto pattern = scalar_text(whole);
  if (!pattern) return false;
  if (whole.node->kind == NodeKind::String && pattern->ends_with('*')) {
    const std::string_view prefix = std::string_view(*pattern).substr(0, pattern->size() - 1);
    if (is_container(*part.node)) return prefix.empty();
    const auto text = scalar_text(part);
    return text && text->starts_with(prefix);
  }
  return whole.node->kind == part.node->kind && scalar_text(part) == pattern;
}

/// One question whether a tree allows another, with a bound on the pairs it looks at: two long arrays would
/// otherwise cost the product of their lengths.
class AllowCheck {
 public:
  bool allows(TreePlace whole, TreePlace part) {
    if (left_ == 0) return false;
    --left_;
    if (part.node->kind == NodeKind::Array) {
      if (allows_scalar(whole, part)) return true;
      return std::ranges::all_of(children(part),
                                 [&](const TreePlace& child) { return allows(whole, child); });
    }
    if (whole.node->kind == NodeKind::Array) {
      return std::ranges::any_of(UnitView::slice(whole.unit->nodes, whole.node->children),
                                 [&](const TreeNode& node) { return allows({whole.unit, &node}, part); });
    }
    if (part.node->kind == NodeKind::Dictionary && whole.node->kind == NodeKind::Dictionary) {
      return allows_dictionary(whole, part);
    }
    return allows_scalar(whole, part);
  }

 private:
  bool allows_dictionary(TreePlace whole, TreePlace part) {
    const std::uint32_t cost = whole.node->children.count;
    if (left_ < cost) {
      left_ = 0;
      return false;
    }
    left_ -= cost;
    const auto counterparts = children_by_key(whole);
    return std::ranges::all_of(children(part), [&](const TreePlace& child) {
      const auto counterpart = counterparts.find(key_of(child));
      return counterpart != counterparts.end() && allows(counterpart->second, child);
    });
  }

  std::uint32_t left_ = limits::kMaxTreeComparisons;
};

}  // namespace

TreePlace root_of(const UnitView& unit, const Document& document) {
  return {&unit, &unit.nodes[document.root]};
}

std::vector<std::string_view> path_steps(std::string_view path) {
  std::vector<std::string_view> steps;
  while (!path.empty()) {
    const std::size_t slash = path.find('/');
    steps.push_back(path.substr(0, slash));
    path.remove_prefix(slash == std::string_view::npos ? path.size() : slash + 1);
  }
  return steps;
}

std::vector<TreePlace> select(TreePlace root, const std::vector<std::string_view>& steps) {
  std::vector<TreePlace> places{root};
  for (const std::string_view wanted : steps) {
    std::vector<TreePlace> next;
    for (const TreePlace& place : places) step(place, wanted, next);
    places = std::move(next);
  }
  return places;
}

std::vector<TreePlace> children(TreePlace place) {
  std::vector<TreePlace> out;
  for (const TreeNode& node : UnitView::slice(place.unit->nodes, place.node->children)) {
    out.push_back({place.unit, &node});
  }
  return out;
}

std::string_view key_of(TreePlace place) { return place.unit->string(place.node->key); }

std::optional<std::string> scalar_text(TreePlace place) {
  const TreeNode& node = *place.node;
  switch (node.kind) {
    case NodeKind::Boolean:
      return node.bits != 0 ? "true" : "false";
    case NodeKind::Integer:
      return fmt::format("{}", static_cast<std::int64_t>(node.bits));
    case NodeKind::Real:
      return fmt::format("{}", std::bit_cast<double>(node.bits));
    case NodeKind::String:
    case NodeKind::Data:
    case NodeKind::Date:
      return std::string(place.unit->string(node.text));
    case NodeKind::Null:
    case NodeKind::Array:
    case NodeKind::Dictionary:
      return std::nullopt;
  }
  return std::nullopt;
}

std::string string_at(TreePlace root, std::string_view path) {
  for (const TreePlace& place : select(root, path_steps(path))) {
    if (place.node->kind == NodeKind::String) return std::string(place.unit->string(place.node->text));
  }
  return {};
}

bool is_empty(TreePlace place) {
  if (is_container(*place.node)) return place.node->children.count == 0;
  if (place.node->kind == NodeKind::Null) return true;
  if (place.node->kind != NodeKind::String) return false;
  return place.unit->string(place.node->text).find_first_not_of(" \t\r\n") == std::string_view::npos;
}

bool equal_trees(TreePlace a, TreePlace b) {
  if (a.node->kind != b.node->kind) return false;
  if (!is_container(*a.node)) return scalar_text(a) == scalar_text(b);
  const auto left = children(a);
  const auto right = children(b);
  if (left.size() != right.size()) return false;
  if (a.node->kind == NodeKind::Array) {
    return std::ranges::equal(left, right, equal_trees);
  }
  const auto counterparts = children_by_key(b);
  return std::ranges::all_of(left, [&](const TreePlace& child) {
    const auto counterpart = counterparts.find(key_of(child));
    return counterpart != counterparts.end() && equal_trees(child, counterpart->second);
  });
}

bool allows(TreePlace whole, TreePlace part) { return AllowCheck().allows(whole, part); }

}  // namespace candor
