#include "rule/hits.h"

#include <algorithm>
#include <set>

#include "flow/hosts.h"
#include "rule/names.h"

namespace candor {
namespace {

struct Registration {
  const RulePack& pack;
  PackMatchers& matchers;
  std::array<std::set<NamesId>, kTableCount> seen;

  void add(TableKind table, NamesId id) {
    if (id == 0 || !seen[static_cast<std::size_t>(table)].insert(id).second) return;
    matchers.tables[static_cast<std::size_t>(table)].add(id, pack.names[id]);
  }
};

void register_fact(Registration& out, const Fact& fact) {
  if (is_table_leaf(fact.kind)) out.add(table_of(fact.kind), fact.names);
  for (const Fact& child : fact.children) register_fact(out, child);
}

void register_model(Registration& out, const Model& model) {
  out.add(TableKind::Class, model.class_name);
  out.add(TableKind::Adopts, model.class_name);
  out.add(TableKind::Selector, model.selector);
  out.add(TableKind::Import, model.symbol);
  out.add(TableKind::String, model.text);
  out.add(TableKind::Host, model.host);
  const bool is_entry = std::ranges::any_of(
      model.entries, [](const ModelEntry& entry) { return entry.kind == ApiEntryKind::Entry; });
  if (is_entry) out.add(TableKind::DefinesMethod, model.selector);
}

void register_sdk(Registration& out, const SdkSignature& sdk) {
  for (const NamesId classes : {sdk.classes, sdk.weak_classes}) {
    out.add(TableKind::DefinesClass, classes);
    out.add(TableKind::Class, classes);
  }
  out.add(TableKind::Framework, sdk.frameworks);
  out.add(TableKind::Import, sdk.symbols);
  out.add(TableKind::Export, sdk.symbols);
  out.add(TableKind::Host, sdk.hosts);
}

/// One table of one image being matched.
class TablePass {
 public:
  TablePass(const PackMatchers& matchers, ImageHits& hits, TableKind table)
      : matcher_(matchers.tables[static_cast<std::size_t>(table)]), hits_(hits), table_(table) {}

  bool wanted() const { return !matcher_.empty(); }
  void text(std::string_view subject, const Hit& hit) {
    matcher_.match(subject, found_);
    for (const NamesId id : found_) hits_.add(table_, id, hit);
  }
  void text(std::string_view subject, std::uint64_t address = 0, std::uint32_t definition = kNoDefinition,
            std::uint32_t place = 0) {
    text(subject, Hit{subject, address, definition, false, place});
  }

 private:
  const Matcher& matcher_;
  ImageHits& hits_;
  TableKind table_;
  std::vector<NamesId> found_;
};

void match_libraries(const PackMatchers& matchers, const UnitView& unit, ImageHits& hits) {
  TablePass paths(matchers, hits, TableKind::Library);
  TablePass names(matchers, hits, TableKind::Framework);
  for (const Library& library : unit.libraries) {
    const std::string_view path = unit.string(library.path);
    if (paths.wanted()) paths.text(path);
    if (names.wanted()) names.text(library_base_name(path));
  }
}

void match_symbols(const PackMatchers& matchers, const UnitView& unit, ImageHits& hits) {
  TablePass imports(matchers, hits, TableKind::Import);
  TablePass exports(matchers, hits, TableKind::Export);
  TablePass classes(matchers, hits, TableKind::Class);
  TablePass selectors(matchers, hits, TableKind::Selector);
  if (imports.wanted()) {
    for (const Import& import : unit.imports)
      imports.text(unit.string(import.name), 0, kNoDefinition, import.place);
  }
  if (exports.wanted()) {
    for (const Export& one : unit.exports) exports.text(unit.string(one.name), one.address);
  }
  if (classes.wanted()) {
    for (const Reference& reference : unit.class_references) {
      classes.text(unit.string(reference.name), reference.address, kNoDefinition, reference.place);
    }
  }
  if (selectors.wanted()) {
    for (const Reference& reference : unit.selector_references) {
      // Named by a method list alone: the image defines such a method and sends no such message.
      if ((reference.flags & kReferenceMethodName) != 0) continue;
      selectors.text(unit.string(reference.name), reference.address, kNoDefinition, reference.place);
    }
  }
}

void match_definitions(const PackMatchers& matchers, const UnitView& unit, ImageHits& hits) {
  TablePass classes(matchers, hits, TableKind::DefinesClass);
  TablePass protocols(matchers, hits, TableKind::DefinesProtocol);
  TablePass adopts(matchers, hits, TableKind::Adopts);
  TablePass supers(matchers, hits, TableKind::Superclass);
  TablePass methods(matchers, hits, TableKind::DefinesMethod);
  for (std::uint32_t i = 0; i < unit.definitions.size(); ++i) {
    const Definition& definition = unit.definitions[i];
    if (definition.kind == DefinitionKind::Protocol) {
      if (protocols.wanted())
        protocols.text(unit.string(definition.name), definition.address, i, definition.place);
      continue;
    }
    if (definition.kind == DefinitionKind::Class) {
      if (classes.wanted())
        classes.text(unit.string(definition.name), definition.address, i, definition.place);
      if (supers.wanted()) {
        supers.text(unit.string(definition.super_or_category), definition.address, i, definition.place);
      }
    }
    if (adopts.wanted()) {
      for (const StringId name : UnitView::slice(unit.names, definition.protocols)) {
        adopts.text(unit.string(name), definition.address, i, definition.place);
      }
    }
    if (!methods.wanted()) continue;
    for (const Method& method : UnitView::slice(unit.methods, definition.methods)) {
      const std::string_view selector = unit.string(method.selector);
      const std::uint32_t place =
          method.function == 0 ? definition.place : unit.code.functions[method.function - 1].place;
      methods.text(selector, {selector, method.address, i, (method.flags & kClassMember) != 0, place});
    }
  }
}

void match_strings(const PackMatchers& matchers, const UnitView& unit, ImageHits& hits) {
  TablePass strings(matchers, hits, TableKind::String);
  TablePass hosts(matchers, hits, TableKind::Host);
  std::vector<std::string_view> found;
  for (const StringConstant& constant : unit.string_constants) {
    const std::string_view value = unit.string(constant.value);
    if (strings.wanted()) strings.text(value, constant.address, kNoDefinition, constant.place);
    if (!hosts.wanted()) continue;
    find_hosts(value, found);
    for (const std::string_view host : found)
      hosts.text(to_lower(host), {host, constant.address, kNoDefinition, false, constant.place});
  }
}

}  // namespace

std::string_view library_base_name(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

bool is_table_leaf(FactKind kind) { return kind >= FactKind::Import && kind <= FactKind::Host; }

TableKind table_of(FactKind kind) {
  CANDOR_CHECK(is_table_leaf(kind));
  return static_cast<TableKind>(static_cast<std::uint8_t>(kind) -
                                static_cast<std::uint8_t>(FactKind::Import));
}
static_assert(static_cast<int>(FactKind::Host) - static_cast<int>(FactKind::Import) + 1 == int{kTableCount});

PackMatchers build_matchers(const RulePack& pack) {
  PackMatchers matchers;
  Registration registration{pack, matchers, {}};
  for (const Rule& rule : pack.rules) {
    for (const CheckInstance& instance : rule.instances) {
      register_fact(registration, instance.match);
      register_fact(registration, instance.when);
    }
  }
  for (const Model& model : pack.models) register_model(registration, model);
  for (const SdkSignature& sdk : pack.sdks) register_sdk(registration, sdk);
  for (Matcher& matcher : matchers.tables) matcher.finish();
  return matchers;
}

void ImageHits::add(TableKind table, NamesId names, const Hit& hit) {
  entries_[static_cast<std::size_t>(table)].push_back({names, hit});
}

void ImageHits::finish() {
  for (std::size_t table = 0; table < kTableCount; ++table) {
    auto& entries = entries_[table];
    std::ranges::stable_sort(entries, {}, &Entry::names);
    for (const Entry& entry : entries) {
      auto& groups = groups_[table];
      if (groups.empty() || groups.back().names != entry.names) {
        groups.push_back({entry.names, static_cast<std::uint32_t>(hits_[table].size()), 0});
      }
      ++groups.back().count;
      hits_[table].push_back(entry.hit);
    }
    entries = {};
  }
}

std::span<const Hit> ImageHits::of(TableKind table, NamesId names) const {
  const auto& groups = groups_[static_cast<std::size_t>(table)];
  const auto group = std::ranges::lower_bound(groups, names, {}, &Group::names);
  if (group == groups.end() || group->names != names) return {};
  return std::span(hits_[static_cast<std::size_t>(table)]).subspan(group->first, group->count);
}

ImageHits match_image(const PackMatchers& matchers, const UnitView& unit) {
  ImageHits hits;
  match_libraries(matchers, unit, hits);
  match_symbols(matchers, unit, hits);
  match_definitions(matchers, unit, hits);
  match_strings(matchers, unit, hits);
  hits.finish();
  return hits;
}

}  // namespace candor
