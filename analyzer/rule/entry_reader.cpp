#include "rule/entry_reader.h"

#include <fmt/format.h>

#include <algorithm>

#include "rule/port_reader.h"

namespace candor {
namespace {

struct EntryWord {
  const char* key;
  ApiEntryKind kind;
  bool label = false;                           // has a label
  std::vector<const char*> ports = {};          // required keys that hold ports
  const char* optional_port = nullptr;          // a key that may hold one more
  bool what = false;                            // may have "what"
  bool space = false;                           // has a "space"
  bool with = false;                            // may have "with"
  enum { None, Needed, Optional } when = None;  // has a "when"
};

const std::vector<EntryWord>& entry_words() {
  using Kind = ApiEntryKind;
  static const std::vector<EntryWord> kWords = {
      {.key = "source", .kind = Kind::Source, .label = true, .ports = {"port"}, .what = true},
      {.key = "sink", .kind = Kind::Sink, .label = true, .ports = {"port"}, .what = true},
      {.key = "propagate", .kind = Kind::Propagate, .ports = {"from", "to"}},
      {.key = "sanitize", .kind = Kind::Sanitize, .label = true, .ports = {"port"}},
      {.key = "entry", .kind = Kind::Entry, .label = true, .optional_port = "port"},
      {.key = "marks", .kind = Kind::Marks, .label = true},
      {.key = "calls", .kind = Kind::Calls, .ports = {"port"}, .with = true, .when = EntryWord::Needed},
      {.key = "invokes",
       .kind = Kind::Invokes,
       .ports = {"selector", "on"},
       .with = true,
       .when = EntryWord::Optional},
      {.key = "names_class", .kind = Kind::NamesClass, .ports = {"port"}},
      {.key = "stores", .kind = Kind::Stores, .ports = {"key", "value"}, .space = true},
      {.key = "loads", .kind = Kind::Loads, .ports = {"key", "to"}, .space = true},
      {.key = "pairs", .kind = Kind::Pairs, .ports = {"values", "to"}, .optional_port = "keys"},
  };
  return kWords;
}

CallTime read_time(YamlSource& source, const YAML::Node& node) {
  const auto word = source.one_of(node, "\"when\"", {"now", "later", "maybe"}).value_or("maybe");
  if (word == "now") return CallTime::Now;
  return word == "later" ? CallTime::Later : CallTime::Maybe;
}

ModelEntry read_entry(YamlSource& source, const EntryWord& word, const YAML::Node& node) {
  ModelEntry entry;
  entry.kind = word.kind;
  MapReader map(source, node, fmt::format("\"{}\"", word.key));
  if (word.label) entry.label = map.needed_text("label");
  for (const char* key : word.ports) {
    const auto port = map.need(key);
    entry.ports.push_back(port ? read_port(source, *port, key) : ApiPort{.kind = PortKind::Self});
  }
  if (word.optional_port != nullptr) {
    // Keys stand between values and collection.
    const auto at = entry.ports.empty() ? entry.ports.end() : entry.ports.end() - 1;
    if (const auto port = map.get(word.optional_port)) {
      entry.ports.insert(at, read_port(source, *port, word.optional_port));
    }
  }
  if (word.what) entry.what = map.text("what");
  if (word.space) entry.space = map.needed_text("space");
  if (word.when != EntryWord::None) {
    const auto when = word.when == EntryWord::Needed ? map.need("when") : map.get("when");
    if (when) entry.time = read_time(source, *when);
  }
  if (word.with) {
    if (const auto with = map.get("with")) {
      for (ApiPort& port : read_ports(source, *with, "with")) entry.ports.push_back(std::move(port));
    }
  }
  map.finish();
  return entry;
}

void read_by_word(YamlSource& source, const EntryWord& word, const YAML::Node& node,
                  std::vector<ModelEntry>& entries) {
  if (!node.IsSequence()) {
    entries.push_back(read_entry(source, word, node));
    return;
  }
  for (const YAML::Node& element : node) entries.push_back(read_entry(source, word, element));
}

ModelEntry read_equal(YamlSource& source, const YAML::Node& node) {
  ModelEntry entry;
  entry.kind = ApiEntryKind::Equal;
  entry.ports = read_ports(source, node, "equal");
  if (entry.ports.size() != 2 && node.IsSequence()) {
    source.add(ErrorKind::BadValue, node, "\"equal\" must be a list of 2 ports");
  }
  return entry;
}

ModelEntry read_folds(YamlSource& source, const YAML::Node& node) {
  // In the order of Folding.
  static const std::vector<std::string> kWords = {"join",   "format",  "capitalize", "lowercase", "uppercase",
                                                  "base64", "reverse", "xor",        "path"};
  ModelEntry entry;
  entry.kind = ApiEntryKind::Folds;
  if (const auto word = source.one_of(node, "\"folds\"", kWords)) {
    entry.folding = static_cast<Folding>(std::ranges::find(kWords, *word) - kWords.begin());
  }
  return entry;
}

/// What an entry says of the invoked method needs an `invokes` beside it.
void check_invoked(YamlSource& source, const MapReader& model, const std::vector<ModelEntry>& entries) {
  const auto invokes = [](const ModelEntry& entry) { return entry.kind == ApiEntryKind::Invokes; };
  const auto speaks_of_it = [](const ModelEntry& entry) {
    return std::ranges::any_of(entry.ports,
                               [](const ApiPort& port) { return port.kind == PortKind::InvokedParameter; });
  };
  if (std::ranges::none_of(entries, invokes) && std::ranges::any_of(entries, speaks_of_it)) {
    source.add(ErrorKind::MissingKey, model.node(),
               "a port names \"invoked\" but the model lacks \"invokes\"");
  }
}

}  // namespace

std::vector<ModelEntry> read_entries(YamlSource& source, MapReader& model) {
  std::vector<ModelEntry> entries;
  for (const EntryWord& word : entry_words()) {
    if (const auto node = model.get(word.key)) read_by_word(source, word, *node, entries);
  }
  if (const auto equal = model.get("equal")) entries.push_back(read_equal(source, *equal));
  if (const auto folds = model.get("folds")) entries.push_back(read_folds(source, *folds));
  if (model.flag("opaque", false)) entries.push_back({.kind = ApiEntryKind::Opaque});
  if (model.flag("noreturn", false)) entries.push_back({.kind = ApiEntryKind::NoReturn});
  check_invoked(source, model, entries);
  return entries;
}

}  // namespace candor
