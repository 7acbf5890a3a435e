#include "rule/yaml_source.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace candor {
namespace {

constexpr int kMaxNesting = 32;
constexpr std::uint32_t kMaxVisits = 100'000;

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
    }
  }
  return row[b.size()];
}

std::string quoted(std::string_view text) {
  constexpr std::size_t kShown = 60;
  return fmt::format("\"{}{}\"", text.substr(0, kShown), text.size() > kShown ? "…" : "");
}

std::string shown_list(const std::vector<std::string>& values) {
  constexpr std::size_t kShown = 40;
  std::string out;
  for (std::size_t i = 0; i < values.size() && i < kShown; ++i) out += (i == 0 ? "" : ", ") + values[i];
  if (values.size() > kShown) out += fmt::format(" and {} more", values.size() - kShown);
  return out;
}

}  // namespace

std::string nearest(std::string_view text, const std::vector<std::string>& known) {
  const std::string* best = nullptr;
  std::size_t best_distance = std::max<std::size_t>(1, text.size() / 3) + 1;
  for (const std::string& candidate : known) {
    const std::size_t distance = edit_distance(text.substr(0, 80), candidate);
    if (distance < best_distance) {
      best = &candidate;
      best_distance = distance;
    }
  }
  return best == nullptr ? std::string() : fmt::format("; did you mean \"{}\"?", *best);
}

std::string describe(const YAML::Node& node) {
  if (!node.IsDefined() || node.IsNull()) return "nothing";
  if (node.IsMap()) return "a map";
  if (node.IsSequence()) return "a list";
  return "the text " + quoted(node.Scalar());
}

void YamlSource::add(ErrorKind kind, const YAML::Node& at, std::string message) {
  add(kind, at.Mark(), std::move(message));
}

void YamlSource::add(ErrorKind kind, const YAML::Mark& at, std::string message) {
  std::string where = file_;
  if (!at.is_null()) where += fmt::format(":{}:{}", at.line + 1, at.column + 1);
  Error error{kind, std::move(message), std::move(where)};
  // The same facts are read once per row of for_each; a mistake in them is still one mistake.
  if (std::ranges::find(*errors_, error) == errors_->end()) errors_->push_back(std::move(error));
}

YAML::Node YamlSource::resolve(const YAML::Node& node) {
  if (!node.IsDefined() || !node.IsScalar() || !node.Scalar().starts_with('$')) return node;
  const auto found = row.find(std::string_view(node.Scalar()).substr(1));
  if (found != row.end()) return found->second;
  return node;
}

std::optional<std::string> YamlSource::text(const YAML::Node& raw, std::string_view what) {
  const YAML::Node node = resolve(raw);
  if (!node.IsScalar()) {
    add(ErrorKind::WrongType, raw, fmt::format("{} must be a text, found {}", what, describe(node)));
    return std::nullopt;
  }
  return node.Scalar();
}

std::optional<bool> YamlSource::boolean(const YAML::Node& raw, std::string_view what) {
  const YAML::Node node = resolve(raw);
  if (node.IsScalar() && node.Scalar() == "true") return true;
  if (node.IsScalar() && node.Scalar() == "false") return false;
  add(ErrorKind::WrongType, raw, fmt::format("{} must be true or false, found {}", what, describe(node)));
  return std::nullopt;
}

std::optional<std::uint32_t> YamlSource::count(const YAML::Node& raw, std::string_view what) {
  const YAML::Node node = resolve(raw);
  if (node.IsScalar()) {
    const std::string& text = node.Scalar();
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc() && end == text.data() + text.size() && !text.empty()) return value;
  }
  add(ErrorKind::WrongType, raw, fmt::format("{} must be a whole number, found {}", what, describe(node)));
  return std::nullopt;
}

std::optional<std::string> YamlSource::one_of(const YAML::Node& node, std::string_view what,
                                              const std::vector<std::string>& allowed) {
  auto value = text(node, what);
  if (!value) return std::nullopt;
  if (std::ranges::find(allowed, *value) != allowed.end()) return value;
  add(ErrorKind::BadValue, node,
      fmt::format("{} cannot be {}{} expected one of: {}", what, quoted(*value),
                  nearest(*value, allowed).empty() ? ";" : nearest(*value, allowed), shown_list(allowed)));
  return std::nullopt;
}

std::vector<std::string> YamlSource::texts(const YAML::Node& raw, std::string_view what) {
  const YAML::Node node = resolve(raw);
  std::vector<std::string> out;
  if (node.IsScalar()) {
    out.push_back(node.Scalar());
  } else if (node.IsSequence()) {
    for (const YAML::Node& element : node) {
      if (auto value = text(element, fmt::format("an element of {}", what))) out.push_back(*value);
    }
  } else {
    add(ErrorKind::WrongType, raw,
        fmt::format("{} must be a text or a list of texts, found {}", what, describe(node)));
  }
  return out;
}

std::vector<std::string> YamlSource::texts_of(const YAML::Node& raw, std::string_view what,
                                              const std::vector<std::string>& allowed) {
  const YAML::Node node = resolve(raw);
  std::vector<std::string> out;
  if (node.IsSequence()) {
    for (const YAML::Node& element : node) {
      if (auto value = one_of(element, what, allowed)) out.push_back(*value);
    }
  } else if (node.IsScalar()) {
    if (auto value = one_of(raw, what, allowed)) out.push_back(*value);
  } else {
    add(ErrorKind::WrongType, raw,
        fmt::format("{} must be a text or a list of texts, found {}", what, describe(node)));
  }
  return out;
}

std::vector<YAML::Node> YamlSource::list(const YAML::Node& raw, std::string_view what) {
  const YAML::Node node = resolve(raw);
  std::vector<YAML::Node> out;
  if (!node.IsSequence()) {
    add(ErrorKind::WrongType, raw, fmt::format("{} must be a list, found {}", what, describe(node)));
    return out;
  }
  for (const YAML::Node& element : node) out.push_back(element);
  return out;
}

Nesting::Nesting(YamlSource& source, const YAML::Node& node) : source_(source) {
  ++source_.depth;
  ++source_.visits;
  ok_ = source_.depth <= kMaxNesting && source_.visits <= kMaxVisits;
  if (source_.depth > kMaxNesting) {
    source_.add(ErrorKind::BadValue, node, fmt::format("conditions are nested deeper than {}", kMaxNesting));
  } else if (!ok_ && source_.visits == kMaxVisits + 1) {
    source_.add(ErrorKind::BadValue, node, fmt::format("the file holds more than {} conditions", kMaxVisits));
  }
}

MapReader::MapReader(YamlSource& source, const YAML::Node& node, std::string what)
    : source_(source), node_(source.resolve(node)), what_(std::move(what)) {
  if (!node_.IsMap()) {
    source_.add(ErrorKind::WrongType, node,
                fmt::format("{} must be a map, found {}", what_, describe(node_)));
    return;
  }
  ok_ = true;
  std::set<std::string> seen;
  for (const auto& pair : node_) {
    if (!pair.first.IsScalar()) {
      source_.add(ErrorKind::WrongType, pair.first, fmt::format("a key of {} must be a text", what_));
    } else if (!seen.insert(pair.first.Scalar()).second) {
      source_.add(ErrorKind::BadValue, pair.first,
                  fmt::format("{} has the key \"{}\" twice", what_, pair.first.Scalar()));
    }
  }
}

std::optional<YAML::Node> MapReader::get(const std::string& key) {
  if (std::ranges::find(known_, key) == known_.end()) known_.push_back(key);
  if (!ok_) return std::nullopt;
  for (const auto& pair : node_) {
    if (pair.first.IsScalar() && pair.first.Scalar() == key) return pair.second;
  }
  return std::nullopt;
}

std::optional<YAML::Node> MapReader::need(const std::string& key) {
  auto value = get(key);
  if (ok_ && !value)
    source_.add(ErrorKind::MissingKey, node_, fmt::format("{} lacks the key \"{}\"", what_, key));
  return value;
}

bool MapReader::has(const std::string& key) { return get(key).has_value(); }

void MapReader::finish() {
  if (!ok_) return;
  for (const auto& pair : node_) {
    if (!pair.first.IsScalar()) continue;
    const std::string& key = pair.first.Scalar();
    if (std::ranges::find(known_, key) != known_.end()) continue;
    const std::string hint = nearest(key, known_);
    source_.add(ErrorKind::UnknownKey, pair.first,
                fmt::format("{} has no key \"{}\"{} expected one of: {}", what_, key,
                            hint.empty() ? ";" : hint, shown_list(known_)));
  }
}

std::string MapReader::text(const std::string& key) {
  const auto value = get(key);
  if (!value) return {};
  return source_.text(*value, fmt::format("\"{}\"", key)).value_or("");
}

std::string MapReader::needed_text(const std::string& key) {
  const auto value = need(key);
  if (!value) return {};
  auto text = source_.text(*value, fmt::format("\"{}\"", key));
  if (!text) return {};
  while (!text->empty() && (text->back() == '\n' || text->back() == ' ')) text->pop_back();
  if (text->empty()) source_.add(ErrorKind::BadValue, *value, fmt::format("\"{}\" is empty", key));
  return *text;
}

bool MapReader::flag(const std::string& key, bool otherwise) {
  const auto value = get(key);
  if (!value) return otherwise;
  return source_.boolean(*value, fmt::format("\"{}\"", key)).value_or(otherwise);
}

std::optional<YAML::Node> parse_yaml(YamlSource& source, const std::string& text) {
  try {
    std::vector<YAML::Node> documents = YAML::LoadAll(text);
    if (documents.size() == 1) return documents[0];
    source.add(ErrorKind::RuleSyntax, YAML::Mark(),
               documents.empty() ? "the file is empty" : "the file holds more than one YAML document");
  } catch (const YAML::Exception& error) {
    source.add(ErrorKind::RuleSyntax, error.mark, error.msg);
  }
  return std::nullopt;
}

}  // namespace candor
