// compile_commands.json, reduced to what changes the meaning of a source file.
#include <fmt/format.h>

#include <array>
#include <map>

#include "base/limits.h"
#include "bundle/json.h"
#include "bundle/lock_files.h"
#include "bundle/project_objects.h"

namespace candor::bundle {
namespace {

struct Option {
  std::string_view name;
  bool path;  // its value is one
};

// Longer names first: -include begins like -I does not, but -isystem and -iquote must not be taken for less.
constexpr std::array kOptions = {Option{"-isystem", true}, Option{"-include", true}, Option{"-iquote", true},
                                 Option{"-D", false},      Option{"-U", false},      Option{"-I", true},
                                 Option{"-F", true},       Option{"-x", false}};

/// Splits a command as a shell would, without expanding anything.
std::vector<std::string> split_command(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  bool inside = false;
  char quote = '\0';
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\\' && quote != '\'' && i + 1 < text.size()) {
      word += text[++i];
      inside = true;
    } else if (quote != '\0' ? c == quote : c == '"' || c == '\'') {
      quote = quote != '\0' ? '\0' : c;
      inside = true;
    } else if (quote == '\0' && (c == ' ' || c == '\t' || c == '\n')) {
      if (inside) words.push_back(std::move(word));
      word.clear();
      inside = false;
    } else {
      word += c;
      inside = true;
    }
  }
  if (inside) words.push_back(std::move(word));
  return words;
}

std::string join(const std::string& directory, const std::string& path) {
  return clean_path(path.starts_with('/') || directory.empty() ? path : directory + "/" + path);
}

std::vector<std::string> words_of(const nlohmann::json& entry) {
  const nlohmann::json* arguments = json_member(entry, "arguments");
  if (arguments == nullptr || !arguments->is_array()) return split_command(json_text(entry, "command"));
  std::vector<std::string> words;
  for (const nlohmann::json& word : *arguments) {
    if (word.is_string()) words.push_back(word.get<std::string>());
  }
  return words;
}

std::vector<std::string> useful_options(const std::vector<std::string>& words, const std::string& directory) {
  std::vector<std::string> useful;
  for (std::size_t i = 0; i < words.size(); ++i) {
    for (const Option& option : kOptions) {
      if (!words[i].starts_with(option.name)) continue;
      std::string value = words[i].substr(option.name.size());
      if (value.empty() && i + 1 < words.size()) value = words[++i];
      if (value.empty()) break;
      useful.push_back(std::string(option.name) + (option.path ? join(directory, value) : value));
      break;
    }
  }
  return useful;
}

}  // namespace

Result<Value> decode_compile_commands(ByteSpan bytes, ProblemLog& problems) {
  const auto root = parse_json(bytes);
  if (!root || !root->is_array()) {
    return fail(ErrorKind::BadProject, fmt::format("the {} bytes are not a JSON array", bytes.size()));
  }
  Value commands = make_array();
  Value options = make_array();
  std::map<std::vector<std::string>, std::int64_t> known;
  std::size_t nodes = 3;
  for (const nlohmann::json& entry : *root) {
    const std::string file = json_text(entry, "file");
    if (file.empty()) continue;
    const std::string directory = json_text(entry, "directory");
    std::vector<std::string> useful = useful_options(words_of(entry), directory);
    const bool is_new = !known.contains(useful);
    nodes += 3 + (is_new ? 1 + useful.size() : 0);
    if (commands.children.size() == limits::kMaxCommands || nodes > limits::kMaxTreeNodes) {
      problems.add(ErrorKind::LimitReached,
                   fmt::format("the list of commands was cut at {}", commands.children.size()));
      break;
    }
    if (is_new) {
      Value& list = options.children.emplace_back(std::string(), make_array()).value;
      for (const std::string& text : useful) list.children.emplace_back(std::string(), make_string(text));
    }
    const auto [place, added] = known.try_emplace(std::move(useful), static_cast<std::int64_t>(known.size()));
    Value& command = commands.children.emplace_back(std::string(), make_dictionary()).value;
    command.children.emplace_back("file", make_string(join(directory, file)));
    command.children.emplace_back("options", make_integer(place->second));
  }
  Value result = make_dictionary();
  result.children.emplace_back("commands", std::move(commands));
  result.children.emplace_back("options", std::move(options));
  return result;
}

}  // namespace candor::bundle
