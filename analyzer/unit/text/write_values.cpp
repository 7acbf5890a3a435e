// Constant collections and documents as text.

#include "unit/text/writer.h"

namespace candor::text {
namespace {

void write_element(Writer& writer, const Element& element) {
  switch (element.kind) {
    case ElementKind::Unknown:
      return writer.raw("unknown");
    case ElementKind::String:
      return writer.quoted(StringId{element.index});
    case ElementKind::Collection:
      return writer.raw("#"), writer.number(element.index);
    case ElementKind::Integer:
      return writer.raw(std::to_string(static_cast<std::int64_t>(element.bits)));
    case ElementKind::Real:
      return writer.real(element.bits);
  }
}

void write_date(Writer& writer, const TreeNode& node) {
  writer.raw("date "), writer.quoted(node.text);
  writer.raw(" "), writer.raw(std::to_string(static_cast<std::int64_t>(node.bits)));
}

void write_scalar(Writer& writer, const TreeNode& node) {
  switch (node.kind) {
    case NodeKind::Boolean:
      return writer.raw(node.bits != 0 ? "true" : "false");
    case NodeKind::Integer:
      return writer.raw(std::to_string(static_cast<std::int64_t>(node.bits)));
    case NodeKind::Real:
      return writer.real(node.bits);
    case NodeKind::String:
      return writer.quoted(node.text);
    case NodeKind::Data:
      return writer.raw("data "), writer.quoted(node.text);
    case NodeKind::Date:
      return write_date(writer, node);
    default:
      return writer.raw("null");
  }
}

void write_node(Writer& writer, const TreeNode& node, std::size_t indent) {
  const bool dictionary = node.kind == NodeKind::Dictionary;
  if (!dictionary && node.kind != NodeKind::Array) return write_scalar(writer, node);
  writer.raw(dictionary ? "{" : "[");
  for (const TreeNode& child : UnitView::slice(writer.unit().nodes, node.children)) {
    writer.raw("\n"), writer.raw(std::string(indent + 2, ' '));
    const std::string_view key = writer.unit().string(child.key);
    if (dictionary) {
      is_plain_name(key) ? writer.raw(key) : writer.quoted(key);
      writer.raw(": ");
    }
    write_node(writer, child, indent + 2);
    writer.raw(",");
  }
  if (node.children.count > 0) writer.raw("\n"), writer.raw(std::string(indent, ' '));
  writer.raw(dictionary ? "}" : "]");
}

}  // namespace

void write_collections(Writer& writer) {
  std::uint32_t number = 0;
  for (const Collection& collection : writer.unit().collections) {
    writer.raw("collection "), writer.raw(words::kCollectionKind[static_cast<std::size_t>(collection.kind)]);
    writer.raw(" #"), writer.number(number++);
    writer.address(collection.address);
    writer.raw(" [");
    bool first = true;
    for (const Element& element : UnitView::slice(writer.unit().elements, collection.elements)) {
      if (!first) writer.raw(", ");
      first = false;
      write_element(writer, element);
    }
    writer.raw("]\n");
  }
}

void write_documents(Writer& writer) {
  for (const Document& document : writer.unit().documents) {
    writer.raw("document "), writer.raw(words::kDocumentKind[static_cast<std::size_t>(document.kind)]);
    writer.attribute("origin", document.origin);
    writer.raw(" ");
    write_node(writer, writer.unit().nodes[document.root], 0);
    writer.raw("\n");
  }
}

}  // namespace candor::text
