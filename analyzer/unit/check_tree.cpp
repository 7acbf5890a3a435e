#include <fmt/format.h>

#include <vector>

#include "base/limits.h"
#include "unit/check.h"

namespace candor {
namespace {

constexpr std::uint8_t kRoot = 0x80;  // a document begins here

/// Gives `node`'s children their depth, or tells what is wrong.
const char* place_children(std::uint32_t parent, const TreeNode& node, std::vector<std::uint8_t>& depths) {
  if (node.children.count == 0) return nullptr;
  if (node.kind != NodeKind::Array && node.kind != NodeKind::Dictionary) return "a scalar node has children";
  if (node.children.first <= parent) return "a node's children do not stand after it";
  const int depth = (depths[parent] & ~kRoot) + 1;
  if (depth > limits::kMaxTreeDepth) return "a tree is too deep";
  for (std::uint32_t i = 0; i < node.children.count; ++i) {
    if (depths[node.children.first + i] != 0) return "a node has two parents";
    depths[node.children.first + i] = static_cast<std::uint8_t>(depth);
  }
  return nullptr;
}

}  // namespace

Status check_trees(const UnitView& unit) {
  if (unit.nodes.size() > limits::kMaxTreeNodes) {
    return fail(ErrorKind::BadUnit,
                fmt::format("{} tree nodes, limit {}", unit.nodes.size(), limits::kMaxTreeNodes));
  }
  static_assert(limits::kMaxTreeDepth < kRoot);
  std::vector<std::uint8_t> depths(unit.nodes.size(), 0);
  for (std::size_t i = 0; i < unit.documents.size(); ++i) {
    std::uint8_t& depth = depths[unit.documents[i].root];
    if (depth != 0) return fail(ErrorKind::BadUnit, fmt::format("document {} shares its root", i));
    depth = kRoot;
  }
  for (std::uint32_t i = 0; i < unit.nodes.size(); ++i) {
    if (const char* wrong = place_children(i, unit.nodes[i], depths)) {
      return fail(ErrorKind::BadUnit, wrong, fmt::format("node {}", i));
    }
  }
  return {};
}

}  // namespace candor
