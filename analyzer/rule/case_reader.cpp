#include "rule/case_reader.h"

#include <fmt/format.h>

#include <algorithm>

#include "rule/vocabulary.h"

namespace candor {
namespace {

UnitCase read_unit(YamlSource& source, const YAML::Node& node) {
  UnitCase unit{"app", {}};
  MapReader map(source, node, "the unit");
  if (const auto component = map.get("component")) {
    unit.component = source.text(*component, "\"component\"").value_or("app");
    if (!parse_case_component(unit.component)) {
      source.add(
          ErrorKind::BadValue, *component,
          fmt::format(
              "\"{}\" is no component; expected \"app\", \"loose\", \"package\" or \"extension NAME\", "
              "\"framework NAME\", \"clip NAME\", \"watch NAME\", \"bundle NAME\"",
              unit.component));
      unit.component = "app";
    }
  }
  if (const auto text = map.need("text")) unit.text = source.text(*text, "\"text\"").value_or("");
  map.finish();
  return unit;
}

RuleCase read_case(YamlSource& source, const YAML::Node& node) {
  RuleCase out;
  out.line = static_cast<std::uint32_t>(node.Mark().line + 1);
  MapReader map(source, node, "the case");
  if (const auto corpus = map.get("corpus")) {
    out.corpus = source.texts(*corpus, "\"corpus\"");
    map.finish();
    return out;
  }
  const auto fires = map.get("fires");
  const auto clean = map.get("clean");
  const auto unit = map.get("unit");
  const auto units = map.get("units");
  map.finish();
  if (!map.ok()) return out;
  if (fires.has_value() == clean.has_value()) {
    source.add(ErrorKind::MissingKey, node, "a case has one of \"fires\", \"clean\" and \"corpus\"");
  } else {
    out.fires = fires.has_value();
    out.title = source.text(fires ? *fires : *clean, out.fires ? "\"fires\"" : "\"clean\"").value_or("");
  }
  if (unit.has_value() == units.has_value()) {
    source.add(ErrorKind::MissingKey, node, "a case has either \"unit\" or \"units\"");
  } else if (unit) {
    out.units.push_back({"app", source.text(*unit, "\"unit\"").value_or("")});
  } else {
    for (const YAML::Node& element : source.list(*units, "\"units\""))
      out.units.push_back(read_unit(source, element));
  }
  return out;
}

}  // namespace

std::optional<CaseComponent> parse_case_component(const std::string& text) {
  const std::size_t space = text.find(' ');
  CaseComponent out{text.substr(0, space),
                    space == std::string::npos ? std::string() : text.substr(space + 1)};
  const auto& words = component_words();
  if (std::ranges::find(words, out.kind) == words.end()) return std::nullopt;
  const bool is_root = out.kind == "app" || out.kind == "loose" || out.kind == "package";
  if (out.name.empty() && !is_root) return std::nullopt;
  return out;
}

std::vector<RuleCase> read_cases(YamlSource& source, const YAML::Node& node) {
  std::vector<RuleCase> cases;
  for (const YAML::Node& element : source.list(node, "\"cases\""))
    cases.push_back(read_case(source, element));
  return cases;
}

}  // namespace candor
