// Leaves over documents, resources and components.
#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <map>

#include "rule/evaluator.h"
#include "rule/text_evidence.h"
#include "rule/vocabulary.h"

namespace candor {
namespace {

void add_piece(Outcome& out, EvidencePiece piece) {
  if (out.pieces.size() < kMaxPieces && std::ranges::find(out.pieces, piece) == out.pieces.end()) {
    out.pieces.push_back(std::move(piece));
  }
}

/// What a selected node is called in a message: its text, its key, or the texts of its elements.
void add_node_values(Outcome& out, const DocumentQuery& query, TreePlace place) {
  const auto text = scalar_text(place);
  if (query.key != 0 || (!text && place.node->kind != NodeKind::Array)) {
    if (!key_of(place).empty()) {
      add_value(out, std::string(key_of(place)));
    } else if (query.path.find_last_of("/*") == std::string::npos && !query.path.empty()) {
      add_value(out, query.path);
    }
    return;
  }
  if (text) {
    add_value(out, *text);
    return;
  }
  for (const TreePlace& child : children(place)) {
    if (const auto element = scalar_text(child)) add_value(out, *element);
  }
}

/// Appends a text that two trees share exactly when equal_trees() holds: sizes stand before what they
/// measure.
void spell(TreePlace place, std::string& out) {
  const auto text = scalar_text(place);
  if (text) {
    out += fmt::format("{}:{}:{}", static_cast<int>(place.node->kind), text->size(), *text);
    return;
  }
  std::vector<TreePlace> parts = children(place);
  if (place.node->kind == NodeKind::Dictionary) std::ranges::stable_sort(parts, {}, key_of);
  out += fmt::format("{}:{}:", static_cast<int>(place.node->kind), parts.size());
  for (const TreePlace& part : parts) {
    out += fmt::format("{}:{}", key_of(part).size(), key_of(part));
    spell(part, out);
  }
}

/// Whether two elements are equal; an attacker chooses how many there are, so they are not compared in pairs.
bool has_duplicates(TreePlace place) {
  std::vector<std::string> texts;
  for (const TreePlace& child : children(place)) spell(child, texts.emplace_back());
  std::ranges::sort(texts);
  return std::ranges::adjacent_find(texts) != texts.end();
}

}  // namespace

bool Evaluator::bound_holds(const NamePattern& pattern, std::string_view text) const {
  if (pattern.kind != PatternKind::Binding || bound_ == nullptr) return false;
  const SdkSignature& sdk = pack_.sdks[bound_->sdk];
  if (pattern.text == "sdk") return text == sdk.name;
  return std::ranges::find(sdk.kinds, text) != sdk.kinds.end();
}

bool Evaluator::names_hold(NamesId id, std::string_view text) {
  const Names& names = pack_.names[id];
  const re2::RE2* compiled = nullptr;
  if (!names.regex.empty()) {
    auto& regex = regexes_[id];
    std::string error;
    if (!regex) regex = compile_regex(names.regex, names.ignore_case, error);
    compiled = regex.get();
  }
  if (matches(names, compiled, text)) return true;
  return std::ranges::any_of(names.any,
                             [&](const NamePattern& pattern) { return bound_holds(pattern, text); }) &&
         !is_excepted(names, text);
}

bool Evaluator::node_holds(const DocumentQuery& query, TreePlace place) {
  const auto text = scalar_text(place);
  if (query.equals && text != query.equals) return false;
  if (query.in != 0 && !(text && names_hold(query.in, *text))) return false;
  if (query.not_in != 0 && !(text && !names_hold(query.not_in, *text))) return false;
  if (query.key != 0 && !names_hold(query.key, key_of(place))) return false;
  if (query.empty != Wanted::Either && is_empty(place) != (query.empty == Wanted::Yes)) return false;
  if (query.types != 0 && (query.types >> static_cast<unsigned>(place.node->kind) & 1) == 0) return false;
  if (place.node->children.count < query.at_least || place.node->children.count > query.at_most) return false;
  if (query.duplicates && !(place.node->kind == NodeKind::Array && has_duplicates(place))) return false;
  return std::ranges::all_of(query.where, [&](const DocumentQuery& inner) {
    const auto places = select(place, path_steps(inner.path));
    const bool found = std::ranges::any_of(places, [&](TreePlace one) { return node_holds(inner, one); });
    return found != inner.absent;
  });
}

Outcome Evaluator::document(const Fact& fact, const Scope& scope) {
  const DocumentQuery& query = fact.documents.front();
  Outcome out;
  std::string looked_at;
  for (const ComponentId component : scope.components) {
    for (const PlacedDocument& placed : documents_of(program_, component, query.source)) {
      if (looked_at.empty()) looked_at = placed.artifact;
      for (const TreePlace& place : select(root_of(*placed.unit, *placed.document), path_steps(query.path))) {
        if (!node_holds(query, place)) continue;
        out.holds = true;
        add_node_values(out, query, place);
        add_piece(out, {placed.artifact, node_text(query, place), std::nullopt, std::nullopt});
      }
    }
  }
  if (query.absent) {
    if (out.holds) return {};
    out.holds = true;
    const std::string title = document_title(query.source);
    const std::string text = query.path.empty()  ? "has no " + title
                             : looked_at.empty() ? fmt::format("has no {}, so no {}", title, query.path)
                                                 : fmt::format("{}: lacks {}", title, query.path);
    add_piece(out, {looked_at.empty() ? program_.component(scope.component).path : looked_at, text,
                    std::nullopt, std::nullopt});
  }
  if (out.holds) out.grade = Grade::Declared;
  return out;
}

std::optional<TreePlace> Evaluator::first_node(const DocumentQuery& query, const Scope& scope,
                                               std::string& artifact) {
  for (const ComponentId component : scope.components) {
    for (const PlacedDocument& placed : documents_of(program_, component, query.source)) {
      const auto places = select(root_of(*placed.unit, *placed.document), path_steps(query.path));
      if (places.empty()) continue;
      artifact = placed.artifact;
      return places.front();
    }
  }
  return std::nullopt;
}

Outcome Evaluator::subset(const Fact& fact, const Scope& scope) {
  std::string part_artifact, whole_artifact;
  const auto part = first_node(fact.documents[0], scope, part_artifact);
  const auto whole = first_node(fact.documents[1], scope, whole_artifact);
  if (!part || !whole) return {};
  Outcome refused{.grade = Grade::Declared};
  if (part->node->kind != NodeKind::Dictionary || whole->node->kind != NodeKind::Dictionary) {
    return {.holds = allows(*whole, *part), .grade = Grade::Declared};
  }
  std::map<std::string_view, TreePlace> others;
  for (const TreePlace& one : children(*whole)) others.try_emplace(key_of(one), one);
  for (const TreePlace& child : children(*part)) {
    if (fact.names != 0 && names_hold(fact.names, key_of(child))) continue;
    const auto other = others.find(key_of(child));
    if (other != others.end() && allows(other->second, child)) continue;
    add_value(refused, std::string(key_of(child)));
    add_piece(refused,
              {part_artifact,
               fmt::format("{}: {} is not allowed by the {}", document_title(fact.documents[0].source),
                           key_of(child), document_title(fact.documents[1].source)),
               std::nullopt, std::nullopt});
  }
  if (!refused.values.empty()) return refused;
  return {.holds = true, .grade = Grade::Declared};
}

Outcome Evaluator::same(const Fact& fact, const Scope& scope) {
  std::string left_artifact, right_artifact;
  const auto left = first_node(fact.documents[0], scope, left_artifact);
  const auto right = first_node(fact.documents[1], scope, right_artifact);
  if (!left || !right || !equal_trees(*left, *right)) return {};
  Outcome out{.holds = true, .grade = Grade::Declared};
  add_node_values(out, fact.documents[0], *left);
  add_piece(out, {left_artifact, node_text(fact.documents[0], *left), std::nullopt, std::nullopt});
  add_piece(out, {right_artifact, node_text(fact.documents[1], *right), std::nullopt, std::nullopt});
  return out;
}

Outcome Evaluator::resource(const Fact& fact, const Scope& scope) {
  Outcome out;
  for (const ComponentId id : scope.components) {
    const ProgramComponent& component = program_.component(id);
    for (const std::string& path : component.resources) {
      if (!names_hold(fact.names, path)) continue;
      out.holds = true;
      out.grade = Grade::Declared;
      add_value(out, path);
      add_piece(out, {component.path + "/" + path, "has the resource " + path, std::nullopt, std::nullopt});
    }
  }
  return out;
}

Outcome Evaluator::component(const Fact& fact, const Scope& scope) {
  Outcome out;
  const ComponentQuery& query = fact.component;
  for (const ComponentId id : scope.components) {
    const ProgramComponent& component = program_.component(id);
    const std::string_view kind = to_string(component.role);
    if (!query.kinds.empty() && std::ranges::find(query.kinds, kind) == query.kinds.end()) continue;
    if (query.name != 0 && !names_hold(query.name, component.name)) continue;
    if (query.bundle_id != 0 && !names_hold(query.bundle_id, component.bundle_id)) continue;
    if (query.extension_point != 0 && !names_hold(query.extension_point, component.extension_point)) continue;
    if (!fact.children.empty()) {
      Outcome inner = evaluate(fact.children.front(), component_scope(program_, id));
      if (!inner.holds) continue;
      join(out, std::move(inner));
    }
    out.holds = true;
    out.grade = out.grade ? weaker(*out.grade, Grade::Declared) : Grade::Declared;
    add_value(out, component.name);
    add_piece(
        out, {component.path, fmt::format("is the {} {}", kind, component.name), std::nullopt, std::nullopt});
  }
  return out;
}

Outcome Evaluator::not_analysed(const Fact& fact, const Scope& scope) {
  Outcome out;
  for (const ComponentId id : scope.components) {
    const ProgramComponent& component = program_.component(id);
    for (const std::string& text : component.not_analysed) {
      if (!names_hold(fact.names, text)) continue;
      out.holds = true;
      out.grade = grade_of(fact.kind);
      add_value(out, text);
      add_piece(out, {component.path, "not analysed: " + text, std::nullopt, std::nullopt});
    }
  }
  return out;
}

Outcome Evaluator::problem(const Fact& fact, const Scope& scope) {
  Outcome out;
  const auto add = [&](ErrorKind kind, std::string_view message, const std::string& artifact) {
    const std::string found(code(kind));
    if (std::ranges::find(fact.texts, found) == fact.texts.end()) return;
    out.holds = true;
    out.grade = Grade::CoOccurrence;
    add_value(out, found);
    add_piece(out, {artifact, fmt::format("{}: {}", found, message), std::nullopt, std::nullopt});
  };
  const auto in_scope = [&](std::uint32_t component, const std::string& artifact) {
    if (scope.kind == ScopeKind::Image || scope.kind == ScopeKind::Class) {
      return artifact == program_.image(scope.images.front()).artifact;
    }
    if (std::ranges::find(scope.components, ComponentId{component}) != scope.components.end()) return true;
    return std::ranges::any_of(scope.images,
                               [&](ImageId id) { return program_.image(id).artifact == artifact; });
  };
  for (const UnitInput& unit : program_.units) {
    if (!in_scope(unit.component, unit.artifact)) continue;
    for (const ProblemRecord& record : unit.view.problems) {
      add(ErrorKind{static_cast<std::uint16_t>(record.kind)}, unit.view.string(record.message),
          unit.artifact);
    }
  }
  for (const ProblemInput& input : program_.problems) {
    if (in_scope(input.component, input.artifact))
      add(input.problem.kind, input.problem.message, input.artifact);
  }
  return out;
}

}  // namespace candor
