#include "rule/code_check_reader.h"

#include <fmt/format.h>

#include <algorithm>

#include "rule/port_reader.h"

namespace candor {
namespace {

struct LabelsWord {
  const char* key;
  std::vector<std::string> CodeCheck::* member;
  bool needed = false;
};

const std::vector<LabelsWord>& labels_words(CheckKind kind) {
  static const std::vector<LabelsWord> kFlow = {
      {"source", &CodeCheck::source, true}, {"sink", &CodeCheck::sink, true},
      {"through", &CodeCheck::through},     {"with", &CodeCheck::with},
      {"without", &CodeCheck::without},     {"within", &CodeCheck::within},
      {"consent", &CodeCheck::consent},
  };
  static const std::vector<LabelsWord> kMust = {
      {"entry", &CodeCheck::entry, true},
      {"call", &CodeCheck::call, true},
      {"gated_by", &CodeCheck::gated_by},
  };
  static const std::vector<LabelsWord> kReach = {
      {"entry", &CodeCheck::entry},       {"call", &CodeCheck::call, true},
      {"avoiding", &CodeCheck::avoiding}, {"before", &CodeCheck::before},
      {"after", &CodeCheck::after},       {"unless_gated", &CodeCheck::unless_gated},
  };
  static const std::vector<LabelsWord> kGate = {
      {"label", &CodeCheck::label, true},
      {"call", &CodeCheck::call, true},
  };
  switch (kind) {
    case CheckKind::Flow:
      return kFlow;
    case CheckKind::Must:
      return kMust;
    case CheckKind::Reach:
      return kReach;
    default:
      return kGate;
  }
}

std::vector<std::string> read_labels(FactsReading& reading, const YAML::Node& node, const std::string& key) {
  auto labels = reading.source.texts(node, fmt::format("\"{}\"", key));
  if (labels.empty() && reading.source.resolve(node).IsSequence()) {
    reading.source.add(ErrorKind::BadValue, node, fmt::format("\"{}\" has an empty list of labels", key));
  }
  for (const std::string& label : labels) check_label(reading, node, label);
  return labels;
}

void read_guards(FactsReading& reading, const YAML::Node& node, CodeCheck& check) {
  for (const std::string& text : reading.source.texts(node, "\"exempt\"")) {
    if (auto guard = parse_guard(text)) {
      check.exempt.push_back(std::move(*guard));
      continue;
    }
    reading.source.add(ErrorKind::BadValue, node,
                       fmt::format("\"{}\" is no guard; expected \"arg N == NAME\" or \"arg N.getter != "
                                   "NAME\" with a global, \"text\", number, true, false or nil",
                                   text));
  }
}

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

bool is_name(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '.' || c == '-' || c == '$';
  });
}

bool read_constant(std::string_view text, std::string& out) {
  const bool quoted = text.size() > 2 && text.starts_with('"') && text.ends_with('"');
  if (quoted) text = text.substr(1, text.size() - 2);
  out = text;
  return quoted ? text.find('"') == std::string_view::npos : is_name(text);
}

}  // namespace

std::optional<Guard> parse_guard(std::string_view text) {
  Guard guard;
  std::size_t at = text.find("==");
  if (const std::size_t other = text.find("!="); other < at) {
    at = other;
    guard.equal = false;
  }
  if (at == std::string_view::npos) return std::nullopt;
  std::string_view left = trimmed(text.substr(0, at));
  if (!read_constant(trimmed(text.substr(at + 2)), guard.constant)) return std::nullopt;
  const std::size_t dot = left.find('.');
  if (dot != std::string_view::npos) {
    guard.property = left.substr(dot + 1);
    left = left.substr(0, dot);
    if (!is_name(guard.property) || guard.property.contains('.')) return std::nullopt;
  }
  const auto port = parse_port(left);
  if (!port || port->kind != PortKind::Argument) return std::nullopt;
  guard.argument = port->index;
  return guard;
}

const std::vector<std::string>& code_check_words() {
  static const std::vector<std::string> kWords = {"flow", "must", "reach", "gate"};
  return kWords;
}

std::optional<CheckKind> code_check_kind(std::string_view key) {
  if (key == "flow") return CheckKind::Flow;
  if (key == "must") return CheckKind::Must;
  if (key == "reach") return CheckKind::Reach;
  if (key == "gate") return CheckKind::Gate;
  return std::nullopt;
}

CodeCheck read_code_check(FactsReading& reading, CheckKind kind, MapReader& map) {
  CodeCheck check;
  for (const LabelsWord& word : labels_words(kind)) {
    const auto node = word.needed ? map.need(word.key) : map.get(word.key);
    if (node) check.*word.member = read_labels(reading, *node, word.key);
  }
  if (kind == CheckKind::Flow) {
    if (const auto distinct = map.get("distinct")) {
      check.distinct = reading.source.count(*distinct, "\"distinct\"").value_or(0);
    }
    check.implicit = map.flag("implicit", false);
  } else if (kind == CheckKind::Must) {
    if (const auto exempt = map.get("exempt")) read_guards(reading, *exempt, check);
    check.across_async = map.flag("across_async", false);
  } else if (kind == CheckKind::Reach) {
    check.across_async = map.flag("across_async", false);
    check.later = map.flag("later", false);
    check.missing = map.flag("missing", false);
  }
  return check;
}

}  // namespace candor
