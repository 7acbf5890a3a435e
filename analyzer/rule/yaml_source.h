#pragma once
// Reading rule pack files: YAML nodes with their places, and every mistake collected with file, line and
// column.

#include <yaml-cpp/yaml.h>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace candor {

/// "did you mean …" for a near miss of one of `known`, or empty. At most a third of the letters may differ.
std::string nearest(std::string_view text, const std::vector<std::string>& known);

/// What stands at a node, in words: "a list", "a map", "the text \"x\"", "nothing".
std::string describe(const YAML::Node& node);

/// Collects the mistakes of one file.
class YamlSource {
 public:
  YamlSource(std::string file, std::vector<Error>& errors) : file_(std::move(file)), errors_(&errors) {}

  const std::string& file() const { return file_; }
  void add(ErrorKind kind, const YAML::Node& at, std::string message);
  void add(ErrorKind kind, const YAML::Mark& at, std::string message);

  /// Values of for_each's current row: `$name` as a whole scalar stands for the node.
  std::map<std::string, YAML::Node, std::less<>> row;
  /// Names whose value is known only during the check ("sdk", "kind").
  std::set<std::string, std::less<>> late_names;

  /// The node itself, or what it stands for when it is `$name` of the row.
  YAML::Node resolve(const YAML::Node& node);

  int depth = 0;             // of nested conditions being read
  std::uint32_t visits = 0;  // conditions read in all: aliases can repeat them without end

  /// Each gives nothing after adding a mistake. `what` names the value in messages.
  std::optional<std::string> text(const YAML::Node& node, std::string_view what);
  std::optional<bool> boolean(const YAML::Node& node, std::string_view what);
  std::optional<std::uint32_t> count(const YAML::Node& node, std::string_view what);
  std::optional<std::string> one_of(const YAML::Node& node, std::string_view what,
                                    const std::vector<std::string>& allowed);
  /// One text or a list of texts.
  std::vector<std::string> texts(const YAML::Node& node, std::string_view what);
  std::vector<std::string> texts_of(const YAML::Node& node, std::string_view what,
                                    const std::vector<std::string>& allowed);
  /// The elements of a list.
  std::vector<YAML::Node> list(const YAML::Node& node, std::string_view what);

 private:
  std::string file_;
  std::vector<Error>* errors_;
};

/// One more level of conditions. An alias can make YAML hold itself, so depth and number are limited.
class Nesting {
 public:
  Nesting(YamlSource& source, const YAML::Node& node);
  ~Nesting() { --source_.depth; }
  Nesting(const Nesting&) = delete;
  Nesting& operator=(const Nesting&) = delete;
  /// False after adding a mistake; then nothing below the node must be read.
  bool ok() const { return ok_; }

 private:
  YamlSource& source_;
  bool ok_;
};

/// Reads one map: every key asked for is known, all others are mistakes that `finish` reports.
class MapReader {
 public:
  MapReader(YamlSource& source, const YAML::Node& node, std::string what);

  bool ok() const { return ok_; }
  const YAML::Node& node() const { return node_; }
  /// The value, or nothing when the key is absent.
  std::optional<YAML::Node> get(const std::string& key);
  /// As get; an absent key is a mistake.
  std::optional<YAML::Node> need(const std::string& key);
  bool has(const std::string& key);
  void finish();

  std::string text(const std::string& key);         // "" when absent
  std::string needed_text(const std::string& key);  // a mistake when absent or blank
  bool flag(const std::string& key, bool otherwise);

 private:
  YamlSource& source_;
  YAML::Node node_;
  std::string what_;
  std::vector<std::string> known_;
  bool ok_ = false;
};

/// Parses a file's text; a YAML mistake is added to `source` and gives nothing.
std::optional<YAML::Node> parse_yaml(YamlSource& source, const std::string& text);

}  // namespace candor
