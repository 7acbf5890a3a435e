#pragma once
// What the name conditions of a pack find in one image: one pass over each of its tables.

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "program/program.h"
#include "rule/matcher.h"
#include "rule/pack.h"

namespace candor {

/// The tables of an image that names are looked up in.
enum class TableKind : std::uint8_t {
  Import,
  Export,
  Library,
  Framework,
  Class,
  Selector,
  DefinesClass,
  DefinesProtocol,
  Adopts,
  Superclass,
  DefinesMethod,
  String,
  Host,
};
inline constexpr std::size_t kTableCount = 13;

inline constexpr std::uint32_t kNoDefinition = 0xffffffff;

struct Hit {
  std::string_view text;  // in the unit
  std::uint64_t address = 0;
  std::uint32_t definition = kNoDefinition;  // UnitView::definitions, where the table has one
  bool class_member = false;                 // of a method
  std::uint32_t place = 0;                   // in a source file: CodeView::places plus 1; 0: unknown
};

/// The matchers of a pack, one per table.
struct PackMatchers {
  std::array<Matcher, kTableCount> tables;
};
PackMatchers build_matchers(const RulePack& pack);

/// Hits of one image by table and condition, in table order.
class ImageHits {
 public:
  std::span<const Hit> of(TableKind table, NamesId names) const;
  void add(TableKind table, NamesId names, const Hit& hit);
  /// Makes `of` usable; to be called once, after the last add.
  void finish();

 private:
  struct Entry {
    NamesId names;
    Hit hit;
  };
  struct Group {
    NamesId names;
    std::uint32_t first, count;
  };
  std::array<std::vector<Entry>, kTableCount> entries_;
  std::array<std::vector<Hit>, kTableCount> hits_;
  std::array<std::vector<Group>, kTableCount> groups_;
};

ImageHits match_image(const PackMatchers& matchers, const UnitView& unit);

/// The table a leaf looks at; only for leaves over tables.
TableKind table_of(FactKind kind);
bool is_table_leaf(FactKind kind);

/// The base name of a linked library: "Frameworks/CallKit.framework/CallKit" → "CallKit".
std::string_view library_base_name(std::string_view path);

}  // namespace candor
