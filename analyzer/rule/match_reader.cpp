#include "rule/match_reader.h"

#include <fmt/format.h>

#include "rule/names_reader.h"

namespace candor {
namespace {

constexpr std::size_t kMaxCombinations = 2000;

/// One condition of a match: each name by itself.
struct MatchNames {
  std::vector<std::string> texts;
  std::vector<NamesId> ids;
  bool given() const { return !texts.empty(); }
  std::size_t count() const { return texts.empty() ? 1 : texts.size(); }
  std::string text(std::size_t i) const { return texts.empty() ? std::string() : texts[i]; }
  NamesId id(std::size_t i) const { return texts.empty() ? 0 : ids[i]; }
};

/// A match is looked up at every call, so it is a whole name or a beginning; of a host, it may be an end.
bool can_match(PatternKind kind, NamesUse use) {
  if (kind == PatternKind::Exact) return true;
  return use == NamesUse::Host ? kind == PatternKind::Suffix : kind == PatternKind::Prefix;
}

void add_name(YamlSource& source, RulePack& pack, const YAML::Node& node, const char* key, NamesUse use,
              MatchNames& out) {
  const std::string what = fmt::format("\"{}\"", key);
  const auto text = source.text(node, fmt::format("a name of {}", what));
  if (!text) return;
  const NamesId id = read_names(source, pack, node, what, use);
  if (id == 0) return;
  const NamePattern& pattern = pack.names[id].any.front();
  const bool dotted = use != NamesUse::Host || pattern.kind == PatternKind::Exact ||
                      (pattern.text.starts_with('.') && pattern.text.size() > 1);
  if (!can_match(pattern.kind, use) || !dotted) {
    source.add(ErrorKind::BadValue, node,
               fmt::format("\"{}\" cannot be looked up; expected {}", *text,
                           use == NamesUse::Host ? "a host or \"*.\" and a host" : "a name or \"pre*\""));
    return;
  }
  out.texts.push_back(*text);
  out.ids.push_back(id);
}

MatchNames read_condition(YamlSource& source, RulePack& pack, MapReader& match, const char* key,
                          NamesUse use) {
  MatchNames names;
  const auto node = match.get(key);
  if (!node) return names;
  if (node->IsScalar()) {
    add_name(source, pack, *node, key, use, names);
    return names;
  }
  const auto list = source.list(*node, fmt::format("\"{}\"", key));
  if (node->IsSequence() && list.empty()) {
    source.add(ErrorKind::BadValue, *node, fmt::format("\"{}\" has an empty list of names", key));
  }
  for (const YAML::Node& name : list) add_name(source, pack, name, key, use, names);
  return names;
}

std::string shown_name(const Model& model, const std::string& type, const std::string& selector) {
  if (type.empty()) return selector;
  if (selector.empty()) return type;
  return fmt::format("{}[{} {}]", model.class_method ? '+' : '-', type, selector);
}

}  // namespace

std::vector<Model> read_match(YamlSource& source, RulePack& pack, const YAML::Node& node) {
  MapReader match(source, node, "\"match\"");
  const MatchNames types = read_condition(source, pack, match, "class", NamesUse::Symbol);
  const MatchNames selectors = read_condition(source, pack, match, "selector", NamesUse::Symbol);
  MatchNames others[] = {read_condition(source, pack, match, "function", NamesUse::Symbol),
                         read_condition(source, pack, match, "global", NamesUse::Symbol),
                         read_condition(source, pack, match, "string", NamesUse::Text),
                         read_condition(source, pack, match, "host", NamesUse::Host)};
  Model model;
  model.subclasses = match.flag("subclasses", false);
  model.external = match.flag("external", false);
  model.class_method = match.flag("class_method", false);
  match.finish();
  int kinds = types.given() || selectors.given() ? 1 : 0;
  for (const char* key : {"function", "global", "string", "host"}) kinds += match.has(key) ? 1 : 0;
  const bool named = match.has("class") || match.has("selector");
  if (match.ok() && kinds == 0 && !named) {
    source.add(ErrorKind::MissingKey, node,
               "\"match\" lacks \"class\", \"selector\", \"function\", \"global\", \"string\" or \"host\"");
  } else if (kinds > 1) {
    source.add(ErrorKind::BadValue, node,
               "\"match\" is of more than one kind; expected \"class\" and \"selector\", or one of "
               "\"function\", \"global\", \"string\" and \"host\"");
  }
  std::vector<Model> models;
  for (std::size_t kind = 0; kind < std::size(others); ++kind) {
    for (std::size_t i = 0; i < others[kind].texts.size(); ++i) {
      Model& one = models.emplace_back(model);
      one.name = others[kind].texts[i];
      (kind < 2 ? one.symbol : kind == 2 ? one.text : one.host) = others[kind].ids[i];
    }
  }
  if (!models.empty()) return models;
  if (types.count() * selectors.count() > kMaxCombinations) {
    source.add(ErrorKind::BadValue, node,
               fmt::format("\"match\" combines {} classes and {} selectors; expected at most {} pairs",
                           types.count(), selectors.count(), kMaxCombinations));
    return {model};
  }
  for (std::size_t type = 0; type < types.count(); ++type) {
    for (std::size_t selector = 0; selector < selectors.count(); ++selector) {
      Model& one = models.emplace_back(model);
      one.class_name = types.id(type);
      one.selector = selectors.id(selector);
      one.name = shown_name(one, types.text(type), selectors.text(selector));
    }
  }
  return models;
}

}  // namespace candor
