#pragma once
// Evaluates facts trees over the hits, documents and components of one program.

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "program/document.h"
#include "rule/code_analysis.h"
#include "rule/evidence.h"
#include "rule/hits.h"
#include "rule/inventory.h"
#include "rule/scope.h"

namespace candor {

/// One program with what the pack's names found in it. Not thread-safe. All arguments must outlive it.
class Evaluator {
 public:
  Evaluator(const Program& program, const RulePack& pack, const PackMatchers& matchers,
            CodeAnalysis& analysis);

  const Program& program() const { return program_; }
  const std::vector<SdkPresence>& sdks() const { return sdks_; }

  /// The SDK that `$sdk` and `$kind` stand for; nothing outside for_each.
  void bind(const SdkPresence* presence) { bound_ = presence; }

  Outcome evaluate(const Fact& fact, const Scope& scope);
  bool sdk_holds(const SdkQuery& query, const SdkPresence& presence);

 private:
  Outcome evaluate_kind(const Fact& fact, const Scope& scope);
  Outcome all_of(const Fact& fact, const Scope& scope);
  Outcome any_of(const Fact& fact, const Scope& scope);
  Outcome none_of(const Fact& fact, const Scope& scope);
  Outcome counted(const Fact& fact, const Scope& scope);
  Outcome in_image(const Fact& fact, const Scope& scope);
  Outcome in_resource_bundle(const Fact& fact, const Scope& scope);

  // evaluate_image.cpp: leaves over images
  Outcome table_leaf(const Fact& fact, const Scope& scope);
  Outcome uses(const Fact& fact, const Scope& scope);
  Outcome sdk(const Fact& fact, const Scope& scope);
  Outcome image(const Fact& fact, const Scope& scope);
  Outcome version(const Fact& fact, const Scope& scope);
  bool hit_counts(const Fact& fact, const Scope& scope, ImageId image, TableKind table, const Hit& hit);
  void add_inherited(const Fact& fact, const Scope& scope, Outcome& out);
  bool class_adopts(ImageId image, std::string_view name, NamesId protocols);
  void add_model(const Model& model, ImageId image, Outcome& out) const;
  const ClassIndex& classes();

  // evaluate_code.cpp: leaves over code
  bool is_unknown(const Fact& fact, const Scope& scope) const;
  Outcome code_call(const Fact& fact, const Scope& scope);
  Outcome code_uses(const Fact& fact, const Scope& scope);
  Outcome ignores(const Fact& fact, const Scope& scope);
  Outcome computed_name(const Fact& fact, const Scope& scope);
  std::vector<CallId> calls_in(const Scope& scope, const std::vector<LabelId>& labels);
  bool argument_holds(const CallSite& site, std::uint32_t argument, NamesId names);
  void add_code_piece(Outcome& out, FunctionId function, std::uint32_t instruction, std::string text);

  // evaluate_component.cpp: leaves over documents, resources and components
  Outcome document(const Fact& fact, const Scope& scope);
  Outcome subset(const Fact& fact, const Scope& scope);
  Outcome same(const Fact& fact, const Scope& scope);
  Outcome resource(const Fact& fact, const Scope& scope);
  Outcome component(const Fact& fact, const Scope& scope);
  Outcome not_analysed(const Fact& fact, const Scope& scope);
  Outcome problem(const Fact& fact, const Scope& scope);
  bool node_holds(const DocumentQuery& query, TreePlace place);
  bool names_hold(NamesId names, std::string_view text);
  bool bound_holds(const NamePattern& pattern, std::string_view text) const;
  std::optional<TreePlace> first_node(const DocumentQuery& query, const Scope& scope, std::string& artifact);

  const Program& program_;
  const RulePack& pack_;
  CodeAnalysis& analysis_;
  std::vector<ImageHits> hits_;
  std::vector<SdkPresence> sdks_;
  std::map<std::string, std::vector<std::uint32_t>, std::less<>> models_by_label_;
  std::unique_ptr<ClassIndex> classes_;
  std::map<NamesId, std::shared_ptr<const re2::RE2>> regexes_;
  const SdkPresence* bound_ = nullptr;
};

}  // namespace candor
