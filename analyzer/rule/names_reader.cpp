#include "rule/names_reader.h"

#include <fmt/format.h>

namespace candor {
namespace {

struct Reading {
  YamlSource& source;
  std::string_view what;
  NamesUse use;
  bool ignore_case = false;
};

bool in_tables(NamesUse use) { return use == NamesUse::Symbol || use == NamesUse::Host; }

void read_pattern(const Reading& reading, const YAML::Node& node, std::vector<NamePattern>& out) {
  const auto text = reading.source.text(node, fmt::format("a name of {}", reading.what));
  if (!text) return;
  NamePattern pattern = parse_pattern(*text);
  if (pattern.kind == PatternKind::Binding) {
    if (!reading.source.late_names.contains(pattern.text)) {
      reading.source.add(ErrorKind::BadValue, node, fmt::format("no row of for_each binds \"{}\"", *text));
      return;
    }
    if (reading.use != NamesUse::Value) {
      reading.source.add(
          ErrorKind::BadValue, node,
          fmt::format("\"{}\" is known only during the check and cannot stand in {}; expected in a "
                      "document, component or sdk condition",
                      *text, reading.what));
      return;
    }
  } else if (pattern.text.empty() && pattern.kind != PatternKind::Any && pattern.kind != PatternKind::Exact) {
    reading.source.add(ErrorKind::BadValue, node, fmt::format("\"{}\" names nothing", *text));
    return;
  } else if (pattern.text.empty() && in_tables(reading.use) && pattern.kind == PatternKind::Exact) {
    reading.source.add(ErrorKind::BadValue, node, fmt::format("a name of {} is empty", reading.what));
    return;
  } else if (pattern.kind == PatternKind::Contains && in_tables(reading.use)) {
    reading.source.add(
        ErrorKind::BadValue, node,
        fmt::format("\"{}\" asks for a part of a name, which only string, resource and document "
                    "conditions can; expected a name, \"pre*\", \"*suf\" or a regex",
                    *text));
    return;
  } else if (pattern.text.find('*') != std::string::npos) {
    reading.source.add(
        ErrorKind::BadValue, node,
        fmt::format("\"{}\" has an asterisk inside; expected it at the start or end, or a regex", *text));
    return;
  }
  if (reading.use == NamesUse::Host && pattern.text != to_lower(pattern.text)) {
    reading.source.add(
        ErrorKind::BadValue, node,
        fmt::format("the host \"{}\" has upper-case letters; expected \"{}\"", *text, to_lower(*text)));
    return;
  }
  if (reading.ignore_case) pattern.text = to_lower(pattern.text);
  out.push_back(std::move(pattern));
}

void read_patterns(const Reading& reading, const YAML::Node& raw, std::vector<NamePattern>& out) {
  const Nesting nesting(reading.source, raw);
  if (!nesting.ok()) return;
  const YAML::Node node = reading.source.resolve(raw);
  if (node.IsScalar()) {
    read_pattern(reading, raw, out);
  } else if (node.IsSequence()) {
    if (node.size() == 0) {
      reading.source.add(ErrorKind::BadValue, raw,
                         fmt::format("{} has an empty list of names", reading.what));
    }
    for (const YAML::Node& element : node) {
      if (reading.source.resolve(element).IsSequence()) {
        read_patterns(reading, element, out);
      } else {
        read_pattern(reading, element, out);
      }
    }
  } else {
    reading.source.add(
        ErrorKind::WrongType, raw,
        fmt::format("{} must be a name, a list of names or a map with \"any\" or \"regex\", found {}",
                    reading.what, describe(node)));
  }
}

Names read_names_map(YamlSource& source, const YAML::Node& node, std::string_view what, NamesUse use,
                     const char* other_key) {
  Names names;
  MapReader map(source, node, std::string(what));
  if (other_key != nullptr) map.get(other_key);
  names.ignore_case = map.flag("ignore_case", false);
  const Reading reading{source, what, use, names.ignore_case};
  if (const auto any = map.get("any")) read_patterns(reading, *any, names.any);
  if (const auto regex = map.get("regex")) {
    std::string error;
    names.regex = source.text(*regex, "\"regex\"").value_or("");
    if (names.regex.empty()) {
      source.add(ErrorKind::BadValue, *regex, "\"regex\" is empty");
    } else if (compile_regex(names.regex, names.ignore_case, error) == nullptr) {
      source.add(ErrorKind::BadValue, *regex, fmt::format("the regular expression is not valid: {}", error));
    }
  }
  if (const auto except = map.get("except")) read_patterns(reading, *except, names.except);
  if (!map.has("any") && !map.has("regex")) {
    source.add(ErrorKind::MissingKey, map.node(), fmt::format("{} has neither \"any\" nor \"regex\"", what));
  }
  map.finish();
  return names;
}

}  // namespace

NamesId read_names(YamlSource& source, RulePack& pack, const YAML::Node& raw, std::string_view what,
                   NamesUse use, const char* other_key) {
  const YAML::Node node = source.resolve(raw);
  Names names;
  if (node.IsMap()) {
    names = read_names_map(source, node, what, use, other_key);
  } else {
    read_patterns({source, what, use}, raw, names.any);
  }
  if (names.any.empty() && names.regex.empty()) return 0;
  return pack.add(std::move(names));
}

}  // namespace candor
