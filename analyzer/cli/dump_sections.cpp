#include <fmt/format.h>

#include <bit>

#include "base/utf8.h"
#include "cli/dump.h"
#include "unit/words.h"

namespace candor {
namespace {

using Json = nlohmann::ordered_json;

std::string text_of(const UnitView& unit, StringId id) { return repair_utf8(unit.string(id)); }
std::string hex(std::uint64_t value) { return fmt::format("{:#x}", value); }

Json named(std::string name) {
  Json json;
  json["name"] = std::move(name);
  return json;
}

std::vector<DumpRow> libraries(const UnitView& unit) {
  std::vector<DumpRow> rows;
  for (const Library& library : unit.libraries) {
    const std::string path = text_of(unit, library.path);
    const std::string_view kind = words::kLibraryKind[static_cast<std::size_t>(library.kind)];
    const bool plain = library.kind == LibraryKind::Normal;
    Json json = named(path);
    if (!plain) json["kind"] = kind;
    rows.push_back({plain ? path : fmt::format("{} ({})", path, kind), std::move(json)});
  }
  return rows;
}

std::vector<DumpRow> imports(const UnitView& unit) {
  std::vector<DumpRow> rows;
  for (const Import& import : unit.imports) {
    Json json = named(text_of(unit, import.name));
    std::string text = json["name"];
    if (import.library != 0) {
      json["library"] = text_of(unit, unit.libraries[import.library - 1].path);
      text += " from " + json["library"].get<std::string>();
    }
    if ((import.flags & kImportWeak) != 0) {
      json["weak"] = true;
      text += " (weak)";
    }
    rows.push_back({std::move(text), std::move(json)});
  }
  return rows;
}

std::vector<DumpRow> exports(const UnitView& unit) {
  std::vector<DumpRow> rows;
  for (const Export& symbol : unit.exports) {
    Json json = named(text_of(unit, symbol.name));
    std::string text = json["name"];
    if (symbol.address != 0) {
      json["address"] = hex(symbol.address);
      text += " at " + hex(symbol.address);
    }
    rows.push_back({std::move(text), std::move(json)});
  }
  return rows;
}

std::vector<DumpRow> references(const UnitView& unit, std::span<const Reference> table) {
  std::vector<DumpRow> rows;
  for (const Reference& reference : table) {
    Json json = named(text_of(unit, reference.name));
    std::string text = json["name"];
    if ((reference.flags & kReferenceImported) != 0) json["imported"] = true;
    if ((reference.flags & kReferenceSuperclass) != 0) {
      json["superclass"] = true;
      text += " (as superclass)";
    }
    if (reference.address != 0) {
      json["address"] = hex(reference.address);
      text += " at " + hex(reference.address);
    }
    rows.push_back({std::move(text), std::move(json)});
  }
  return rows;
}

std::vector<DumpRow> strings(const UnitView& unit) {
  std::vector<DumpRow> rows;
  for (const StringConstant& constant : unit.string_constants) {
    Json json;
    json["value"] = text_of(unit, constant.value);
    json["kind"] = words::kStringKind[static_cast<std::size_t>(constant.kind)];
    json["section"] = text_of(unit, constant.section);
    json["address"] = hex(constant.address);
    rows.push_back({fmt::format("{}  {} {}", json["value"].dump(), json["section"].get<std::string>(),
                                hex(constant.address)),
                    std::move(json)});
  }
  return rows;
}

std::string adopted(const UnitView& unit, const Definition& definition, Json& json) {
  if (definition.protocols.count == 0) return {};
  std::string text;
  json["protocols"] = Json::array();
  for (const StringId name : UnitView::slice(unit.names, definition.protocols)) {
    json["protocols"].push_back(text_of(unit, name));
    text += (text.empty() ? " <" : ", ") + text_of(unit, name);
  }
  return text + ">";
}

void add_members(std::vector<DumpRow>& rows, const UnitView& unit, const Definition& definition, Json& json) {
  for (const Ivar& ivar : UnitView::slice(unit.ivars, definition.ivars)) {
    const std::string name = text_of(unit, ivar.name), type = text_of(unit, ivar.type);
    json["ivars"].push_back({{"name", name}, {"type", type}, {"offset", ivar.offset}});
    rows.push_back({fmt::format("ivar {}  {}  offset {}", name, type, ivar.offset), {}, 1});
  }
  for (const Property& property : UnitView::slice(unit.properties, definition.properties)) {
    const std::string name = text_of(unit, property.name), attributes = text_of(unit, property.attributes);
    const bool of_class = (property.flags & kClassMember) != 0;
    json["properties"].push_back({{"name", name}, {"attributes", attributes}, {"class", of_class}});
    rows.push_back({fmt::format("property {}{}  {}", of_class ? "+" : "", name, attributes), {}, 1});
  }
  for (const Method& method : UnitView::slice(unit.methods, definition.methods)) {
    const std::string selector = text_of(unit, method.selector), types = text_of(unit, method.types);
    const char* sign = (method.flags & kClassMember) != 0 ? "+" : "-";
    Json row = {{"selector", selector}, {"class", *sign == '+'}, {"types", types}};
    std::string text = fmt::format("{} {}  {}", sign, selector, types);
    if ((method.flags & kOptionalMember) != 0) {
      row["optional"] = true;
      text += "  optional";
    }
    if (method.address != 0) {
      row["address"] = hex(method.address);
      text += "  " + hex(method.address);
    }
    json["methods"].push_back(std::move(row));
    rows.push_back({std::move(text), {}, 1});
  }
}

std::vector<DumpRow> definitions(const UnitView& unit, DefinitionKind kind) {
  std::vector<DumpRow> rows;
  for (const Definition& definition : unit.definitions) {
    if (definition.kind != kind) continue;
    Json json = named(text_of(unit, definition.name));
    std::string text = json["name"];
    const std::string second = text_of(unit, definition.super_or_category);
    if (kind == DefinitionKind::Category) {
      json["category"] = second;
      text += " (" + second + ")";
    } else if (!second.empty()) {
      json["superclass"] = second;
      text += " : " + second;
    }
    text += adopted(unit, definition, json);
    if ((definition.flags & kSwiftClass) != 0) {
      json["swift"] = true;
      text += "  Swift";
    }
    const std::size_t head = rows.size();
    rows.push_back({std::move(text), {}});
    add_members(rows, unit, definition, json);
    rows[head].json = std::move(json);
  }
  return rows;
}

Json node_json(const UnitView& unit, const TreeNode& node) {
  switch (node.kind) {
    case NodeKind::Null:
      return nullptr;
    case NodeKind::Boolean:
      return node.bits != 0;
    case NodeKind::Integer:
      return static_cast<std::int64_t>(node.bits);
    case NodeKind::Real:
      return std::bit_cast<double>(node.bits);
    case NodeKind::String:
    case NodeKind::Data:
    case NodeKind::Date:
      return text_of(unit, node.text);
    case NodeKind::Array: {
      Json out = Json::array();
      for (const TreeNode& child : UnitView::slice(unit.nodes, node.children))
        out.push_back(node_json(unit, child));
      return out;
    }
    case NodeKind::Dictionary: {
      Json out = Json::object();
      for (const TreeNode& child : UnitView::slice(unit.nodes, node.children)) {
        out[text_of(unit, child.key)] = node_json(unit, child);
      }
      return out;
    }
  }
  return nullptr;
}

void add_tree_rows(std::vector<DumpRow>& rows, const std::string& label, const Json& value, int depth) {
  const std::string head = label.empty() ? "-" : label + ":";
  if (value.is_structured() && !value.empty()) {
    rows.push_back({head, {}, depth});
    for (const auto& item : value.items()) {
      add_tree_rows(rows, value.is_object() ? item.key() : "", item.value(), depth + 1);
    }
  } else {
    rows.push_back({head + " " + value.dump(-1, ' ', false, Json::error_handler_t::replace), {}, depth});
  }
}

DumpSection document(const UnitView& unit, const Document& document) {
  DumpSection section{std::string(document_text(document.kind)), {}};
  const Json tree = node_json(unit, unit.nodes[document.root]);
  const std::string origin = text_of(unit, document.origin);
  if (tree.is_structured() && !tree.empty()) {
    for (const auto& item : tree.items()) {
      add_tree_rows(section.rows, tree.is_object() ? item.key() : "", item.value(), 0);
    }
  } else {
    section.rows.push_back({tree.is_structured() ? "(empty)" : tree.dump(), {}});
  }
  Json json = {{"origin", origin}, {"tree", tree}};
  section.rows.front().json = std::move(json);
  return section;
}

std::vector<DumpRow> names(const UnitView& unit, std::span<const StringId> table) {
  std::vector<DumpRow> rows;
  for (const StringId id : table) rows.push_back({text_of(unit, id), text_of(unit, id)});
  return rows;
}

std::vector<DumpRow> problems(const UnitView& unit) {
  std::vector<DumpRow> rows;
  for (const ProblemRecord& problem : unit.problems) {
    const Error error{static_cast<ErrorKind>(problem.kind), text_of(unit, problem.message),
                      text_of(unit, problem.where)};
    rows.push_back({to_string(error), to_string(error)});
  }
  return rows;
}

}  // namespace

std::vector<DumpSection> dump_sections(const UnitView& unit) {
  std::vector<DumpSection> all;
  const auto add = [&](const char* name, std::vector<DumpRow> rows) {
    if (!rows.empty()) all.push_back({name, std::move(rows)});
  };
  add("libraries", libraries(unit));
  add("imports", imports(unit));
  add("exports", exports(unit));
  add("classes", definitions(unit, DefinitionKind::Class));
  add("categories", definitions(unit, DefinitionKind::Category));
  add("protocols", definitions(unit, DefinitionKind::Protocol));
  add("class-references", references(unit, unit.class_references));
  add("selectors", references(unit, unit.selector_references));
  add("strings", strings(unit));
  for (const Document& item : unit.documents) all.push_back(document(unit, item));
  add("not-analysed", names(unit, unit.not_analysed));
  add("problems", problems(unit));
  return all;
}

const std::vector<std::string>& dump_section_names() {
  static const std::vector<std::string> kNames = [] {
    std::vector<std::string> names = {"libraries",  "imports",      "exports",          "classes",
                                      "categories", "protocols",    "class-references", "selectors",
                                      "strings",    "not-analysed", "problems",         "resources"};
    names.insert(names.end(), std::begin(words::kDocumentKind), std::end(words::kDocumentKind));
    return names;
  }();
  return kNames;
}

std::string_view kind_text(UnitKind kind) {
  const std::string_view image = words::image_kind(kind);
  return image.empty() ? words::kUnitKind[static_cast<std::size_t>(kind)] : image;
}

std::string_view document_text(DocumentKind kind) {
  return words::kDocumentKind[static_cast<std::size_t>(kind)];
}

}  // namespace candor
