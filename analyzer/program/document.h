#pragma once
// Queries over the trees of plists, entitlements, profiles and manifests.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "unit/unit.h"

namespace candor {

/// A node of a document; null members: none.
struct TreePlace {
  const UnitView* unit = nullptr;
  const TreeNode* node = nullptr;
};

TreePlace root_of(const UnitView& unit, const Document& document);

/// The steps of "a/b/*/c"; empty for the root.
std::vector<std::string_view> path_steps(std::string_view path);

/// All nodes that the steps reach: a step is a key, an array index or "*" (any child).
std::vector<TreePlace> select(TreePlace root, const std::vector<std::string_view>& steps);

std::vector<TreePlace> children(TreePlace place);
std::string_view key_of(TreePlace place);

/// A string, number, boolean, date or base64 data as text; nothing for arrays, dictionaries and null.
std::optional<std::string> scalar_text(TreePlace place);

/// The string at a path, or "".
std::string string_at(TreePlace root, std::string_view path);

/// A blank string, an array or dictionary without elements, null.
bool is_empty(TreePlace place);

/// Same kind and content; dictionaries whatever the order of keys.
bool equal_trees(TreePlace a, TreePlace b);

/// Every key and value of `part` is allowed by `whole`: an asterisk at the end of a string of `whole` stands
/// for anything, an array's elements must each be allowed by some element. Not allowed, too, when that is
/// still open after limits::kMaxTreeComparisons pairs of nodes.
bool allows(TreePlace whole, TreePlace part);

}  // namespace candor
