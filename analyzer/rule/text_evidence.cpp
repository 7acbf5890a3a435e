#include "rule/text_evidence.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "rule/vocabulary.h"

namespace candor {
namespace {

constexpr std::size_t kShownBytes = 80;

std::string_view class_of(const UnitView& unit, const Hit& hit) {
  return hit.definition == kNoDefinition ? std::string_view()
                                         : unit.string(unit.definitions[hit.definition].name);
}

std::string cut(std::string_view text) {
  if (text.size() <= kShownBytes) return std::string(text);
  std::size_t end = kShownBytes;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) --end;
  return std::string(text.substr(0, end)) + "…";
}

}  // namespace

std::string shown_text(std::string_view text) { return "\"" + cut(text) + "\""; }

std::string hit_text(const UnitView& unit, TableKind table, const Hit& hit) {
  switch (table) {
    case TableKind::Import:
      return fmt::format("imports {}", hit.text);
    case TableKind::Export:
      return fmt::format("exports {}", hit.text);
    case TableKind::Library:
      return fmt::format("links {}", hit.text);
    case TableKind::Framework:
      return fmt::format("links {}", library_base_name(hit.text));
    case TableKind::Class:
      return fmt::format("refers to class {}", hit.text);
    case TableKind::Selector:
      return fmt::format("refers to selector {}", hit.text);
    case TableKind::DefinesClass:
      return fmt::format("defines class {}", hit.text);
    case TableKind::DefinesProtocol:
      return fmt::format("defines protocol {}", hit.text);
    case TableKind::Adopts:
      return fmt::format("{} adopts {}", class_of(unit, hit), hit.text);
    case TableKind::Superclass:
      return fmt::format("{} inherits from {}", class_of(unit, hit), hit.text);
    case TableKind::DefinesMethod:
      return fmt::format("defines {}[{} {}]", hit.class_member ? '+' : '-', class_of(unit, hit), hit.text);
    case TableKind::String:
      return fmt::format("has the string {}", shown_text(hit.text));
    case TableKind::Host:
      return fmt::format("has the host {}", hit.text);
  }
  return {};
}

EvidencePiece piece_at(const Image& image, ImageId id, const Hit& hit, std::string text) {
  EvidencePiece piece{image.artifact, std::move(text), std::nullopt, id};
  if (hit.address != 0) piece.address = hit.address;
  if (hit.place == 0) return piece;
  const Place& place = image.unit->code.places[hit.place - 1];
  if (const auto file = image.unit->string(place.file); !file.empty()) {
    piece.artifact = file;
    piece.line = place.line;
    piece.column = place.column;
  }
  return piece;
}

void add_hits(Outcome& out, const Program& program, ImageId image, TableKind table,
              std::span<const Hit> hits) {
  if (hits.empty()) return;
  out.holds = true;
  const Image& from = program.image(image);
  std::map<std::string_view, const Hit*> distinct;
  for (const Hit& hit : hits) distinct.try_emplace(hit.text, &hit);
  std::size_t pieces = 0;
  for (const auto& [text, hit] : distinct) {
    if (pieces++ < kMaxPieces) {
      out.pieces.push_back(piece_at(from, image, *hit, hit_text(*from.unit, table, *hit)));
    }
    add_value(out, std::string(text));
  }
}

std::string node_text(const DocumentQuery& query, TreePlace place) {
  const std::string title = document_title(query.source);
  const std::string path = query.path.empty() ? std::string("root") : query.path;
  if (const auto text = scalar_text(place)) return fmt::format("{}: {} = {}", title, path, cut(*text));
  std::string items;
  std::size_t shown = 0;
  for (const TreePlace& child : children(place)) {
    const auto text = scalar_text(child);
    if (place.node->kind != NodeKind::Array || !text || shown++ >= kMaxPieces) continue;
    items += (items.empty() ? "" : ", ") + cut(*text);
  }
  if (!items.empty()) return fmt::format("{}: {} = {}", title, path, items);
  if (query.path.empty()) return fmt::format("has {}", title);
  return fmt::format("{}: has {}", title,
                     query.path.ends_with('*') && !key_of(place).empty()
                         ? query.path.substr(0, query.path.size() - 1) + std::string(key_of(place))
                         : query.path);
}

}  // namespace candor
