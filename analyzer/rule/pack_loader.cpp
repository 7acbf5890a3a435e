#include "rule/pack_loader.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iterator>

#include "base/limits.h"
#include "rule/model_reader.h"
#include "rule/rule_reader.h"
#include "rule/tracker_reader.h"

namespace candor {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kMaxRuleFile = 4 * limits::kMiB;

struct PackFile {
  fs::path path;
  std::string folder;
  std::string stem;
};

std::vector<PackFile> list_files(const fs::path& directory, std::vector<Error>& errors) {
  std::vector<PackFile> files;
  std::error_code error;
  fs::directory_iterator folders(directory, error);
  if (error) {
    errors.push_back(
        {ErrorKind::CannotRead, "the rule directory cannot be read: " + error.message(), directory.string()});
    return files;
  }
  for (const fs::directory_entry& folder : folders) {
    if (!folder.is_directory(error) || folder.path().filename().string().starts_with('.')) continue;
    fs::directory_iterator entries(folder.path(), error);
    if (error) {
      errors.push_back({ErrorKind::CannotRead, "the directory cannot be read: " + error.message(),
                        folder.path().string()});
      continue;
    }
    for (const fs::directory_entry& entry : entries) {
      if (entry.path().extension() != ".yaml") continue;
      files.push_back({entry.path(), folder.path().filename().string(), entry.path().stem().string()});
    }
  }
  std::ranges::sort(files, {}, &PackFile::path);
  if (files.empty()) {
    errors.push_back(
        {ErrorKind::CannotRead, "no .yaml file in any folder of the rule directory", directory.string()});
  }
  return files;
}

std::optional<YAML::Node> open_file(YamlSource& source, const fs::path& path, std::vector<Error>& errors) {
  std::error_code error;
  const auto size = fs::file_size(path, error);
  std::ifstream stream(path, std::ios::binary);
  if (error || !stream || size > kMaxRuleFile) {
    errors.push_back({ErrorKind::CannotRead,
                      size > kMaxRuleFile && !error ? "the file is too large" : "the file cannot be read",
                      path.string()});
    return std::nullopt;
  }
  const std::string text{std::istreambuf_iterator<char>(stream), {}};
  return parse_yaml(source, text);
}

template <class Read>
void read_files(const std::vector<PackFile>& files, const char* folder, std::vector<Error>& errors,
                Read read) {
  for (const PackFile& file : files) {
    const bool is_rule = file.folder != "models" && file.folder != "trackers";
    if (folder == nullptr ? !is_rule : file.folder != folder) continue;
    YamlSource source(file.path.string(), errors);
    const auto root = open_file(source, file.path, errors);
    if (!root) continue;
    try {
      read(source, *root, file);
    } catch (const YAML::Exception& error) {
      source.add(ErrorKind::RuleSyntax, error.mark, error.msg);
    }
  }
}

void add_rule(RulePack& pack, Rule rule, std::vector<Error>& errors) {
  const auto same = std::ranges::find(pack.rules, rule.id, &Rule::id);
  if (same != pack.rules.end()) {
    errors.push_back({ErrorKind::DuplicateRule,
                      fmt::format("there are two rules with the id \"{}\"", rule.id), rule.file});
    return;
  }
  pack.rules.push_back(std::move(rule));
}

}  // namespace

Vocabulary vocabulary_of(const RulePack& pack) {
  Vocabulary vocabulary;
  for (const Model& model : pack.models) {
    for (const ModelEntry& entry : model.entries) {
      if (!entry.label.empty()) vocabulary.labels.push_back(entry.label);
    }
  }
  for (const SdkSignature& sdk : pack.sdks) vocabulary.sdks.push_back(sdk.name);
  std::ranges::sort(vocabulary.labels);
  const auto repeated = std::ranges::unique(vocabulary.labels);
  vocabulary.labels.erase(repeated.begin(), repeated.end());
  std::ranges::sort(vocabulary.sdks);
  return vocabulary;
}

PackLoad load_pack(const fs::path& directory, RulePack base) {
  PackLoad load{std::move(base), {}};
  RulePack& pack = load.pack;
  const auto files = list_files(directory, load.errors);
  read_files(files, "models", load.errors, [&](YamlSource& source, const YAML::Node& root, const PackFile&) {
    read_models(source, pack, root);
  });
  read_files(files, "trackers", load.errors,
             [&](YamlSource& source, const YAML::Node& root, const PackFile&) {
               read_trackers(source, pack, root);
             });
  const Vocabulary vocabulary = vocabulary_of(pack);
  read_files(
      files, nullptr, load.errors, [&](YamlSource& source, const YAML::Node& root, const PackFile& file) {
        add_rule(pack, read_rule(source, pack, vocabulary, root, file.folder + "/" + file.stem), load.errors);
      });
  std::ranges::sort(pack.rules, {}, &Rule::id);
  std::ranges::sort(pack.sdks, {}, &SdkSignature::name);
  return load;
}

}  // namespace candor
