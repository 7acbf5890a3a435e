#include "rule/lint_models.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace candor {
namespace {

struct DeclaredType {
  std::vector<std::string_view> parents;  // superclass and protocols
  std::unordered_set<std::string_view> selectors;
};

/// What the platform declares, by name.
class Declared {
 public:
  explicit Declared(const UnitView& sdk) {
    for (const Definition& definition : sdk.definitions) add(sdk, definition);
    for (const Function& function : sdk.code.functions) symbols_.insert(sdk.string(function.name));
    for (const Export& symbol : sdk.exports) symbols_.insert(sdk.string(symbol.name));
  }

  bool has_type(std::string_view name) const { return types_.contains(name); }
  bool has_symbol(std::string_view name) const { return symbols_.contains(name); }
  bool has_selector(std::string_view selector) const { return selectors_.contains(selector); }

  bool has_selector(std::string_view type, std::string_view selector) const {
    std::vector<std::string_view> waiting{type};
    std::unordered_set<std::string_view> seen;
    while (!waiting.empty()) {
      const std::string_view name = waiting.back();
      waiting.pop_back();
      const auto found = types_.find(name);
      if (found == types_.end() || !seen.insert(name).second) continue;
      if (found->second.selectors.contains(selector)) return true;
      const auto& parents = found->second.parents;
      waiting.insert(waiting.end(), parents.begin(), parents.end());
    }
    return false;
  }

 private:
  void add(const UnitView& sdk, const Definition& definition) {
    DeclaredType& type = types_[sdk.string(definition.name)];
    if (definition.kind == DefinitionKind::Class) {
      type.parents.push_back(sdk.string(definition.super_or_category));
    }
    for (const StringId name : UnitView::slice(sdk.names, definition.protocols)) {
      type.parents.push_back(sdk.string(name));
    }
    for (const Method& method : UnitView::slice(sdk.methods, definition.methods)) {
      type.selectors.insert(sdk.string(method.selector));
      selectors_.insert(sdk.string(method.selector));
    }
  }

  std::unordered_map<std::string_view, DeclaredType> types_;  // protocols share the table with classes
  std::unordered_set<std::string_view> symbols_, selectors_;
};

std::vector<std::string_view> exact_names(const Names& names) {
  std::vector<std::string_view> exact;
  for (const NamePattern& pattern : names.any) {
    if (pattern.kind == PatternKind::Exact && !names.ignore_case) exact.push_back(pattern.text);
  }
  return exact;
}

class ModelLint {
 public:
  ModelLint(const RulePack& pack, const Declared& declared) : pack_(pack), declared_(declared) {}

  void look_at(const Model& model) {
    const auto classes = exact_names(pack_.names[model.class_name]);
    for (const std::string_view name : classes) {
      if (!declared_.has_type(name)) report(model, "class or protocol", name);
    }
    for (const std::string_view name : exact_names(pack_.names[model.symbol])) {
      if (!declared_.has_symbol(name)) report(model, "function or variable", name);
    }
    const bool open = model.class_name != 0 && classes.empty();  // a pattern: any class may have it
    for (const std::string_view name : exact_names(pack_.names[model.selector])) {
      const bool found = classes.empty() || open ? declared_.has_selector(name)
                                                 : std::ranges::any_of(classes, [&](std::string_view type) {
                                                     return declared_.has_selector(type, name);
                                                   });
      if (!found) report(model, "selector", name);
    }
  }

  std::vector<Error> take() { return std::move(errors_); }

 private:
  void report(const Model& model, std::string_view kind, std::string_view name) {
    errors_.push_back(
        {ErrorKind::BadValue,
         fmt::format("the platform declares no {} \"{}\": correct it or say \"external: true\"", kind, name),
         fmt::format("models/{}: {}", model.framework, model.name)});
  }

  const RulePack& pack_;
  const Declared& declared_;
  std::vector<Error> errors_;
};

}  // namespace

std::vector<Error> lint_models(const RulePack& pack, const UnitView& sdk) {
  const Declared declared(sdk);
  ModelLint lint(pack, declared);
  for (const Model& model : pack.models) {
    if (!model.external) lint.look_at(model);
  }
  return lint.take();
}

}  // namespace candor
