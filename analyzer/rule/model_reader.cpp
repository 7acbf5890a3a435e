#include "rule/model_reader.h"

#include <fmt/format.h>

#include <algorithm>

#include "rule/names_reader.h"

namespace candor {
namespace {

bool take(std::string_view& text, std::string_view prefix) {
  if (!text.starts_with(prefix)) return false;
  text.remove_prefix(prefix.size());
  return true;
}

bool take_digits(std::string_view& text) {
  std::size_t count = 0;
  while (count < text.size() && text[count] >= '0' && text[count] <= '9') ++count;
  text.remove_prefix(count);
  return count > 0 && count <= 3;
}

std::string read_port(YamlSource& source, const std::optional<YAML::Node>& node, const char* key) {
  if (!node) return {};
  const std::string port = source.text(*node, fmt::format("\"{}\"", key)).value_or("self");
  if (!is_port(port)) {
    source.add(
        ErrorKind::BadValue, *node,
        fmt::format("\"{}\" is no port; expected self, return, arg N, args N.., *arg N, arg N.key(\"k\") or "
                    "captured",
                    port));
  }
  return port;
}

struct EntryWord {
  const char* key;
  EntryKind kind;
  bool label;                      // has a label
  std::vector<const char*> ports;  // required keys that hold ports
  const char* detail;              // a further key, or null
  bool detail_needed;
  std::vector<std::string> allowed;  // of the detail; empty: any text
};

const std::vector<EntryWord>& entry_words() {
  static const std::vector<EntryWord> kWords = {
      {"source", EntryKind::Source, true, {"port"}, "what", false, {}},
      {"sink", EntryKind::Sink, true, {"port"}, "what", false, {}},
      {"propagate", EntryKind::Propagate, false, {"from", "to"}, nullptr, false, {}},
      {"sanitize", EntryKind::Sanitize, true, {"port"}, nullptr, false, {}},
      {"entry", EntryKind::Entry, true, {}, nullptr, false, {}},
      {"marks", EntryKind::Marks, true, {}, nullptr, false, {}},
      {"calls", EntryKind::Calls, false, {"port"}, "when", true, {"now", "later", "maybe"}},
      {"names_class", EntryKind::NamesClass, false, {"port"}, nullptr, false, {}},
      {"stores", EntryKind::Stores, false, {"key", "value"}, "space", true, {}},
      {"loads", EntryKind::Loads, false, {"key", "to"}, "space", true, {}},
  };
  return kWords;
}

ModelEntry read_entry(YamlSource& source, const EntryWord& word, const YAML::Node& node) {
  ModelEntry entry;
  entry.kind = word.kind;
  MapReader map(source, node, fmt::format("\"{}\"", word.key));
  if (word.label) entry.label = map.needed_text("label");
  for (const char* port : word.ports) entry.ports.push_back(read_port(source, map.need(port), port));
  if (word.detail != nullptr) {
    const auto detail = word.detail_needed ? map.need(word.detail) : map.get(word.detail);
    const std::string what = fmt::format("\"{}\"", word.detail);
    if (detail && word.allowed.empty()) entry.detail = source.text(*detail, what).value_or("");
    if (detail && !word.allowed.empty())
      entry.detail = source.one_of(*detail, what, word.allowed).value_or("");
  }
  map.finish();
  return entry;
}

void read_entries(YamlSource& source, const EntryWord& word, const YAML::Node& node, Model& model) {
  if (!node.IsSequence()) {
    model.entries.push_back(read_entry(source, word, node));
    return;
  }
  for (const YAML::Node& element : node) model.entries.push_back(read_entry(source, word, element));
}

void read_invokes(YamlSource& source, const YAML::Node& node, Model& model) {
  MapReader map(source, node, "\"invokes\"");
  ModelEntry entry;
  entry.kind = EntryKind::Invokes;
  entry.ports.push_back(read_port(source, map.need("selector"), "selector"));
  entry.ports.push_back(read_port(source, map.need("on"), "on"));
  map.finish();
  model.entries.push_back(std::move(entry));
}

void read_equal(YamlSource& source, const YAML::Node& node, Model& model) {
  const auto both = source.list(node, "\"equal\"");
  if (both.size() != 2) source.add(ErrorKind::BadValue, node, "\"equal\" must be a list of 2 ports");
  ModelEntry entry;
  entry.kind = EntryKind::Equal;
  for (const YAML::Node& port : both) entry.ports.push_back(read_port(source, port, "equal"));
  model.entries.push_back(std::move(entry));
}

NamesId exact_name(YamlSource& source, RulePack& pack, MapReader& match, const char* key, std::string& text) {
  const auto node = match.get(key);
  if (!node) return 0;
  text = source.text(*node, fmt::format("\"{}\"", key)).value_or("");
  return read_names(source, pack, *node, fmt::format("\"{}\"", key), NamesUse::Symbol);
}

std::string shown_name(const Model& model, const std::string& type, const std::string& selector,
                       const std::string& symbol) {
  if (!symbol.empty()) return symbol;
  if (type.empty()) return selector;
  if (selector.empty()) return type;
  return fmt::format("{}[{} {}]", model.class_method ? '+' : '-', type, selector);
}

void read_match(YamlSource& source, RulePack& pack, const YAML::Node& node, Model& model) {
  MapReader match(source, node, "\"match\"");
  std::string type, selector, symbol;
  model.class_name = exact_name(source, pack, match, "class", type);
  model.selector = exact_name(source, pack, match, "selector", selector);
  model.symbol = exact_name(source, pack, match, "function", symbol);
  if (model.symbol != 0 && match.has("global")) {
    source.add(ErrorKind::BadValue, node, "\"match\" has both \"function\" and \"global\"");
  } else if (model.symbol == 0) {
    model.symbol = exact_name(source, pack, match, "global", symbol);
  }
  model.subclasses = match.flag("subclasses", false);
  model.external = match.flag("external", false);
  model.class_method = match.flag("class_method", false);
  match.finish();
  if (match.ok() && type.empty() && selector.empty() && symbol.empty()) {
    source.add(ErrorKind::MissingKey, node,
               "\"match\" lacks \"class\", \"selector\", \"function\" or \"global\"");
  }
  if (!symbol.empty() && !(type.empty() && selector.empty())) {
    source.add(ErrorKind::BadValue, node, "\"match\" has both a symbol and a class or selector");
  }
  model.name = shown_name(model, type, selector, symbol);
}

ModelEvidence read_evidence(YamlSource& source, MapReader& map, const Model& model) {
  const auto node = map.get("evidence");
  if (!node) return ModelEvidence::Both;
  const auto word = source.one_of(*node, "\"evidence\"", {"class", "selector", "both"}).value_or("both");
  if (word == "class" && model.class_name == 0)
    source.add(ErrorKind::BadValue, *node, "the model matches no class");
  if (word == "selector" && model.selector == 0) {
    source.add(ErrorKind::BadValue, *node, "the model matches no selector");
  }
  if (word == "class") return ModelEvidence::ClassOnly;
  return word == "selector" ? ModelEvidence::SelectorOnly : ModelEvidence::Both;
}

void read_model(YamlSource& source, RulePack& pack, const YAML::Node& node, const std::string& framework) {
  Model model;
  model.framework = framework;
  MapReader map(source, node, "the model");
  if (!map.ok()) return;
  if (const auto match = map.need("match")) read_match(source, pack, *match, model);
  model.evidence = read_evidence(source, map, model);
  for (const EntryWord& word : entry_words()) {
    if (const auto entry = map.get(word.key)) read_entries(source, word, *entry, model);
  }
  if (const auto invokes = map.get("invokes")) read_invokes(source, *invokes, model);
  if (const auto equal = map.get("equal")) read_equal(source, *equal, model);
  if (const auto folds = map.get("folds")) {
    const auto fold = source.one_of(*folds, "\"folds\"", {"join", "capitalize", "base64", "xor"});
    model.entries.push_back({EntryKind::Folds, {}, {}, fold.value_or("")});
  }
  if (map.flag("noreturn", false)) model.entries.push_back({EntryKind::NoReturn, {}, {}, {}});
  map.finish();
  if (model.entries.empty()) {
    source.add(ErrorKind::MissingKey, node,
               "the model says nothing; expected an entry such as \"source\" or \"marks\"");
  }
  pack.models.push_back(std::move(model));
}

}  // namespace

bool is_port(std::string_view text) {
  if (text == "self" || text == "return" || text == "captured") return true;
  if (take(text, "args ")) return take_digits(text) && text == "..";
  const bool pointee = take(text, "*");
  if (!take(text, "arg ") || !take_digits(text)) return false;
  if (text.empty()) return true;
  return !pointee && take(text, ".key(\"") && text.size() > 2 && text.ends_with("\")") &&
         std::ranges::count(text, '"') == 1;
}

void read_models(YamlSource& source, RulePack& pack, const YAML::Node& root) {
  MapReader map(source, root, "the file");
  const std::string framework = map.needed_text("framework");
  if (const auto models = map.need("models")) {
    for (const YAML::Node& node : source.list(*models, "\"models\""))
      read_model(source, pack, node, framework);
  }
  map.finish();
}

}  // namespace candor
