// Leaves over images: names in tables, modelled APIs, SDKs, properties.
#include <fmt/format.h>

#include <algorithm>

#include "rule/evaluator.h"
#include "rule/text_evidence.h"
#include "rule/version.h"
#include "rule/vocabulary.h"

namespace candor {
namespace {

bool is_definition_table(TableKind table) {
  return table >= TableKind::DefinesClass && table <= TableKind::DefinesMethod;
}

bool wanted_holds(Wanted wanted, bool value) {
  return wanted == Wanted::Either || (wanted == Wanted::Yes) == value;
}

void add_phrase(std::string& text, Wanted wanted, const char* phrase) {
  if (wanted == Wanted::Either) return;
  text += fmt::format("{}{}{}", text.empty() ? "is " : ", ", wanted == Wanted::No ? "not " : "", phrase);
}

std::string describe_image(const ImageQuery& query, const UnitView& unit, std::string_view kind) {
  std::string text;
  add_phrase(text, query.encrypted, "encrypted");
  add_phrase(text, query.stripped, "stripped");
  add_phrase(text, query.objective_c, "written in Objective-C");
  add_phrase(text, query.swift, "written in Swift");
  if (!query.selector_known.empty()) {
    text += fmt::format("{}the selector of {} of {} message sends is known", text.empty() ? "" : ", ",
                        unit.coverage.sends_selector_known, unit.coverage.sends_seen);
  }
  if (query.arch != 0)
    text += fmt::format("{}{}", text.empty() ? "is " : ", ", unit.string(unit.identity.arch));
  if (text.empty()) text = fmt::format("is a {}", kind);
  return text;
}

}  // namespace

const ClassIndex& Evaluator::classes() {
  if (!classes_) classes_ = std::make_unique<ClassIndex>(index_classes(program_));
  return *classes_;
}

bool Evaluator::class_adopts(ImageId image, std::string_view name, NamesId protocols) {
  const UnitView& unit = *program_.image(image).unit;
  return std::ranges::any_of(unit.definitions, [&](const Definition& definition) {
    if (definition.kind == DefinitionKind::Protocol || unit.string(definition.name) != name) return false;
    return std::ranges::any_of(UnitView::slice(unit.names, definition.protocols), [&](StringId protocol) {
      return names_hold(protocols, unit.string(protocol));
    });
  });
}

/// Conditions on a hit besides its name.
bool Evaluator::hit_counts(const Fact& fact, const Scope& scope, ImageId image, TableKind table,
                           const Hit& hit) {
  const UnitView& unit = *program_.image(image).unit;
  if (scope.type && is_definition_table(table)) {
    const Definition& type = unit.definitions[scope.type->definition];
    if (hit.definition == kNoDefinition || unit.definitions[hit.definition].name != type.name) return false;
  }
  if (fact.undefined_only && classes().defines_selector(hit.text)) return false;
  if (fact.classes == 0 && fact.adopts == 0) return true;
  const std::string_view owner = unit.string(unit.definitions[hit.definition].name);
  if (fact.classes != 0 && !names_hold(fact.classes, owner)) return false;
  return fact.adopts == 0 || class_adopts(image, owner, fact.adopts);
}

/// A class inherits from all its superclasses, not only from the one it names.
void Evaluator::add_inherited(const Fact& fact, const Scope& scope, Outcome& out) {
  const Image& image = program_.image(scope.type->image);
  const std::string_view name = image.unit->string(image.unit->definitions[scope.type->definition].name);
  for (const std::string_view parent : superclasses(program_, classes(), *scope.type)) {
    if (!names_hold(fact.names, parent) || std::ranges::find(out.values, parent) != out.values.end())
      continue;
    out.holds = true;
    out.values.emplace_back(parent);
    out.pieces.push_back(
        {image.artifact, fmt::format("{} inherits from {}", name, parent), std::nullopt, scope.type->image});
  }
}

Outcome Evaluator::table_leaf(const Fact& fact, const Scope& scope) {
  Outcome out;
  const TableKind table = table_of(fact.kind);
  for (const ImageId image : scope.images) {
    std::vector<Hit> counting;
    for (const Hit& hit : hits_[index(image)].of(table, fact.names)) {
      if (hit_counts(fact, scope, image, table, hit)) counting.push_back(hit);
    }
    add_hits(out, program_, image, table, counting);
  }
  if (scope.type && fact.kind == FactKind::Superclass) add_inherited(fact, scope, out);
  if (out.pieces.size() > kMaxPieces) out.pieces.resize(kMaxPieces);
  if (out.holds) out.grade = grade_of(fact.kind);
  return out;
}

/// The API counts as used when its class and its selector are both referred to in one image, or what the
/// model says is enough. An entry point is one that the image defines.
void Evaluator::add_model(const Model& model, ImageId image, Outcome& out) const {
  const ImageHits& hits = hits_[index(image)];
  const auto first = [&](std::initializer_list<TableKind> tables, NamesId names) -> const Hit* {
    if (names == 0) return nullptr;
    for (const TableKind table : tables) {
      const auto found = hits.of(table, names);
      if (!found.empty()) return &found.front();
    }
    return nullptr;
  };
  const Hit* type = first({TableKind::Class, TableKind::Adopts}, model.class_name);
  const Hit* selector = first({TableKind::Selector, TableKind::DefinesMethod}, model.selector);
  const Hit* symbol = first({TableKind::Import}, model.symbol);
  const bool need_type = model.class_name != 0 && model.evidence != ModelEvidence::SelectorOnly;
  const bool need_selector = model.selector != 0 && model.evidence != ModelEvidence::ClassOnly;
  if ((need_type && type == nullptr) || (need_selector && selector == nullptr)) return;
  const Hit* text = first({TableKind::String, TableKind::Host}, model.text != 0 ? model.text : model.host);
  if (model.symbol != 0 && symbol == nullptr) return;
  const Hit* shown = symbol != nullptr ? symbol : text != nullptr ? text : need_selector ? selector : type;
  if (shown == nullptr) return;
  out.holds = true;
  out.pieces.push_back(piece_at(program_.image(image), image, *shown, "uses " + model.name));
  add_value(out, model.name);
}

Outcome Evaluator::uses(const Fact& fact, const Scope& scope) {
  // What one class or function uses, only its code tells.
  if (scope.type || scope.function) {
    return analysis_.has_code(scope.images.front()) ? code_uses(fact, scope) : Outcome{};
  }
  Outcome out;
  for (const ImageId image : scope.images) {
    for (const std::string& label : fact.texts) {
      const auto models = models_by_label_.find(label);
      if (models == models_by_label_.end()) continue;
      for (const std::uint32_t model : models->second) add_model(pack_.models[model], image, out);
    }
  }
  if (out.pieces.size() > kMaxPieces) out.pieces.resize(kMaxPieces);
  if (out.holds) out.grade = Grade::CoOccurrence;
  return out;
}

bool Evaluator::sdk_holds(const SdkQuery& query, const SdkPresence& presence) {
  const SdkSignature& sdk = pack_.sdks[presence.sdk];
  if (presence.hosts_only && !query.any_evidence) return false;
  if (!wanted_holds(query.tracking, sdk.tracking)) return false;
  if (!wanted_holds(query.requires_manifest, sdk.requires_manifest)) return false;
  if (query.name != 0 && !names_hold(query.name, sdk.name)) return false;
  const bool kind = query.kinds.empty() || std::ranges::any_of(sdk.kinds, [&](const std::string& one) {
                      return std::ranges::find(query.kinds, one) != query.kinds.end();
                    });
  if (!kind) return false;
  if (presence.named_only && query.has_manifest != Wanted::Either) return false;
  return query.has_manifest == Wanted::Either ||
         wanted_holds(query.has_manifest, has_manifest(program_, sdk, presence.image));
}

Outcome Evaluator::sdk(const Fact& fact, const Scope& scope) {
  Outcome out;
  for (const SdkPresence& presence : sdks_) {
    if (std::ranges::find(scope.images, presence.image) == scope.images.end()) continue;
    if (!sdk_holds(fact.sdk, presence)) continue;
    const std::string& name = pack_.sdks[presence.sdk].name;
    const Grade grade = presence.hosts_only ? Grade::String : Grade::CoOccurrence;
    out.holds = true;
    out.grade = out.grade ? stronger(*out.grade, grade) : grade;
    add_value(out, name);
    const EvidencePiece& piece = presence.evidence.front();
    out.pieces.push_back({piece.artifact, fmt::format("{}: {}", name, piece.text), piece.address, piece.image,
                          piece.line, piece.column});
  }
  return out;
}

Outcome Evaluator::image(const Fact& fact, const Scope& scope) {
  Outcome out;
  const ImageQuery& query = fact.image;
  for (const ImageId id : scope.images) {
    const Image& image = program_.image(id);
    const UnitView& unit = *image.unit;
    const Coverage& coverage = unit.coverage;
    const std::string_view word = image_kind(program_, id);
    const bool kind = query.kinds.empty() || std::ranges::find(query.kinds, word) != query.kinds.end();
    const double known = coverage.sends_seen == 0 ? 1.0
                                                  : static_cast<double>(coverage.sends_selector_known) /
                                                        static_cast<double>(coverage.sends_seen);
    const bool ratio = std::ranges::all_of(query.selector_known, [&](const Comparison& comparison) {
      return coverage.sends_seen > 0 && ratio_holds(comparison, known);
    });
    if (!kind || !ratio || !wanted_holds(query.encrypted, coverage.encrypted != 0) ||
        !wanted_holds(query.stripped, coverage.stripped != 0) ||
        !wanted_holds(query.objective_c, (coverage.languages & kObjectiveC) != 0) ||
        !wanted_holds(query.swift, (coverage.languages & kSwift) != 0) ||
        (query.arch != 0 && !names_hold(query.arch, unit.string(unit.identity.arch)))) {
      continue;
    }
    out.holds = true;
    out.grade = Grade::CoOccurrence;
    out.values.push_back(image.base_name);
    if (out.pieces.size() < kMaxPieces) {
      out.pieces.push_back({image.artifact, describe_image(query, unit, word), std::nullopt, id});
    }
  }
  return out;
}

Outcome Evaluator::version(const Fact& fact, const Scope& scope) {
  const bool min_os = fact.kind == FactKind::MinOs;
  const std::string found = min_os ? min_os_of(program_, scope) : sdk_version_of(program_, scope);
  if (!versions_hold(fact.comparisons, found)) return {};
  const auto image = speaking_image(program_, scope);
  Outcome out{.holds = true, .grade = Grade::CoOccurrence};
  out.values.push_back(found);
  out.pieces.push_back({image ? program_.image(*image).artifact : program_.component(scope.component).path,
                        fmt::format("{} {}", min_os ? "runs on OS" : "built with SDK", found), std::nullopt,
                        image});
  return out;
}

}  // namespace candor
