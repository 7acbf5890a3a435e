#include "worker/source_commands.h"

#include <algorithm>
#include <optional>
#include <span>

namespace candor {
namespace {

/// A document of recorded commands; what is not as expected counts as absent.
struct Reader {
  const UnitView& unit;

  std::span<const TreeNode> children(const TreeNode* node) const {
    return node ? UnitView::slice(unit.nodes, node->children) : std::span<const TreeNode>();
  }
  const TreeNode* member(const TreeNode* dictionary, std::string_view key) const {
    if (!dictionary || dictionary->kind != NodeKind::Dictionary) return nullptr;
    for (const TreeNode& child : children(dictionary)) {
      if (unit.string(child.key) == key) return &child;
    }
    return nullptr;
  }
  std::string text(const TreeNode* node) const {
    return node && node->kind == NodeKind::String ? std::string(unit.string(node->text)) : std::string();
  }
};

std::string_view folder_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return path.substr(0, slash == std::string_view::npos ? 0 : slash);
}

}  // namespace

std::string recorded_root(const std::vector<std::string>& absolute_paths, const ProjectIndex& index) {
  std::map<std::string, std::size_t> votes;
  for (const std::string& path : absolute_paths) {
    const std::string* file = index.find_header(path, {});
    if (file && path.ends_with("/" + *file)) ++votes[path.substr(0, path.size() - file->size() - 1)];
  }
  const auto most = std::ranges::max_element(votes, {}, [](const auto& vote) { return vote.second; });
  return most == votes.end() ? std::string() : most->first;
}

SourceCommands::SourceCommands(const Input& input, const std::vector<const UnitView*>& units)
    : index_(input.source.files) {
  for (const UnitView* unit : units) {
    for (const Document& document : unit->documents) {
      if (document.kind == DocumentKind::CompileCommands) add(*unit, document);
    }
  }
}

void SourceCommands::add(const UnitView& unit, const Document& document) {
  const Reader reader{unit};
  const TreeNode* root = &unit.nodes[document.root];
  const auto commands = reader.children(reader.member(root, "commands"));
  const auto options = reader.children(reader.member(root, "options"));
  std::vector<std::string> files;
  for (const TreeNode& command : commands) files.push_back(reader.text(reader.member(&command, "file")));
  const std::string project = recorded_root(files, index_);
  if (project.empty()) return;
  for (std::size_t i = 0; i < commands.size(); ++i) {
    const TreeNode* number = reader.member(&commands[i], "options");
    if (!files[i].starts_with(project + "/") || !number || number->bits >= options.size()) continue;
    RecordedCommand recorded{project, std::string(folder_of(files[i])), files[i], {}};
    for (const TreeNode& option : reader.children(&options[number->bits])) {
      recorded.arguments.push_back(reader.text(&option));
    }
    recorded_.try_emplace(files[i].substr(project.size() + 1), std::move(recorded));
  }
}

CompileCommand SourceCommands::command_of(const std::string& path) const {
  const auto found = recorded_.find(path);
  return synthesize(path, index_, found == recorded_.end() ? std::nullopt : std::optional(found->second));
}

}  // namespace candor
