// Reads constant collections and documents from text.

#include <deque>

#include "base/limits.h"
#include "unit/text/reader.h"

namespace candor::text {
namespace {

Result<Element> read_element(Reader& reader) {
  Cursor& cursor = reader.cursor;
  Element element;
  if (cursor.peek().kind == TokenKind::Word && cursor.peek().text == "unknown") {
    cursor.next();
  } else if (cursor.peek().kind == TokenKind::String) {
    element.kind = ElementKind::String;
    CANDOR_TRY(const StringId id, reader.string("a string"));
    element.index = index(id);
  } else if (cursor.sees_mark("#")) {
    element.kind = ElementKind::Collection;
    CANDOR_TRY(element.index, reader.reference(reader.collections, "a collection's number"));
  } else {
    bool is_real = false;
    CANDOR_TRY(element.bits, cursor.expect_number("a string, a number, #collection or unknown", is_real));
    element.kind = is_real ? ElementKind::Real : ElementKind::Integer;
  }
  return element;
}

/// A value as it is read; its children get their places in the unit when the whole tree is known.
struct Tree {
  TreeNode node;
  std::vector<Tree> children;
};

Result<Tree> read_tree(Reader& reader, int depth);

Status read_children(Reader& reader, Tree& tree, std::string_view close, int depth) {
  const bool dictionary = tree.node.kind == NodeKind::Dictionary;
  while (!reader.cursor.accept_mark(close)) {
    StringId key{};
    if (dictionary) {
      CANDOR_TRY(key, reader.text("a key or '}'"));
      CANDOR_TRY_STATUS(reader.cursor.expect_mark(":"));
    }
    CANDOR_TRY(Tree child, read_tree(reader, depth + 1));
    child.node.key = key;
    tree.children.push_back(std::move(child));
    if (!reader.cursor.accept_mark(",") && !reader.cursor.sees_mark(close)) {
      return reader.cursor.expected(dictionary ? "',' or '}'" : "',' or ']'");
    }
  }
  return {};
}

Status read_word_value(Reader& reader, TreeNode& node) {
  const std::string word = reader.cursor.peek().text;
  const bool known = word == "null" || word == "true" || word == "false" || word == "data" || word == "date";
  if (!known)
    return reader.cursor.expected("a value: null, true, false, a number, a string, data, date, [ or {");
  reader.cursor.next();
  if (word == "null") return {};
  if (word == "true" || word == "false") {
    node.kind = NodeKind::Boolean;
    node.bits = word == "true" ? 1 : 0;
    return {};
  }
  node.kind = word == "data" ? NodeKind::Data : NodeKind::Date;
  CANDOR_TRY(node.text, reader.string("a string"));
  if (word == "date" && reader.cursor.peek().kind == TokenKind::Number) {
    CANDOR_TRY(node.bits, reader.cursor.expect_integer("seconds since 1970"));
  }
  return {};
}

Status read_scalar(Reader& reader, TreeNode& node) {
  const Token& token = reader.cursor.peek();
  if (token.kind == TokenKind::String) {
    node.kind = NodeKind::String;
    CANDOR_TRY(node.text, reader.string("a string"));
    return {};
  }
  if (token.kind == TokenKind::Number || token.text == "real") {
    bool is_real = false;
    CANDOR_TRY(node.bits, reader.cursor.expect_number("a number", is_real));
    node.kind = is_real ? NodeKind::Real : NodeKind::Integer;
    return {};
  }
  return read_word_value(reader, node);
}

Result<Tree> read_tree(Reader& reader, int depth) {
  Tree tree;
  if (depth > limits::kMaxTreeDepth) return reader.cursor.expected("no deeper value");
  if (reader.cursor.accept_mark("{")) {
    tree.node.kind = NodeKind::Dictionary;
    CANDOR_TRY_STATUS(read_children(reader, tree, "}", depth));
  } else if (reader.cursor.accept_mark("[")) {
    tree.node.kind = NodeKind::Array;
    CANDOR_TRY_STATUS(read_children(reader, tree, "]", depth));
  } else {
    CANDOR_TRY_STATUS(read_scalar(reader, tree.node));
  }
  return tree;
}

/// Appends a tree so that the children of a node stand one behind another, after it.
std::uint32_t place_tree(Unit& unit, const Tree& tree) {
  const auto root = static_cast<std::uint32_t>(unit.nodes.size());
  std::deque<std::pair<const Tree*, std::uint32_t>> waiting = {{&tree, root}};
  unit.nodes.push_back(tree.node);
  while (!waiting.empty()) {
    const auto [parent, place] = waiting.front();
    waiting.pop_front();
    if (parent->children.empty()) continue;
    unit.nodes[place].children = {static_cast<std::uint32_t>(unit.nodes.size()),
                                  static_cast<std::uint32_t>(parent->children.size())};
    for (const Tree& child : parent->children) {
      waiting.emplace_back(&child, static_cast<std::uint32_t>(unit.nodes.size()));
      unit.nodes.push_back(child.node);
    }
  }
  return root;
}

}  // namespace

Status read_collection(Reader& reader) {
  Collection collection;
  CANDOR_TRY_STATUS(reader.kind(collection.kind, words::kCollectionKind));
  if (reader.cursor.accept_mark("#")) {
    if (reader.cursor.peek().text != std::to_string(reader.unit.collections.size())) {
      return reader.cursor.expected("#" + std::to_string(reader.unit.collections.size()));
    }
    reader.cursor.next();
  }
  CANDOR_TRY_STATUS(reader.address(collection.address));
  CANDOR_TRY_STATUS(reader.cursor.expect_mark("["));
  const auto first = static_cast<std::uint32_t>(reader.unit.elements.size());
  while (!reader.cursor.accept_mark("]")) {
    CANDOR_TRY(const Element element, read_element(reader));
    reader.unit.elements.push_back(element);
    if (!reader.cursor.accept_mark(",") && !reader.cursor.sees_mark("]")) {
      return reader.cursor.expected("',' or ']'");
    }
  }
  const auto count = static_cast<std::uint32_t>(reader.unit.elements.size()) - first;
  if (count > 0) collection.elements = {first, count};
  reader.unit.collections.push_back(collection);
  return {};
}

Status read_document(Reader& reader) {
  Document document;
  CANDOR_TRY_STATUS(reader.kind(document.kind, words::kDocumentKind));
  CANDOR_TRY_STATUS(reader.attribute("origin", document.origin));
  CANDOR_TRY(const Tree tree, read_tree(reader, 0));
  document.root = place_tree(reader.unit, tree);
  reader.unit.documents.push_back(document);
  return {};
}

}  // namespace candor::text
