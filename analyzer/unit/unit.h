#pragma once
// A unit: what one artifact says about itself. Front ends fill a Unit; everything after reads a UnitView.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/digest.h"
#include "base/problem.h"
#include "unit/code.h"
#include "unit/records.h"

namespace candor {

/// Version of the frozen form, part of every cache key. Grows with each change of a record or of its meaning.
inline constexpr std::uint32_t kUnitSchema = 3;

/// Strings of one unit, each once. Id 0 is the empty string.
class StringTable {
 public:
  StringTable();
  /// The id of `text`, added when new. Bytes are kept as they are; callers see to UTF-8.
  StringId intern(std::string_view text);
  std::string_view at(StringId id) const;
  std::uint32_t size() const { return static_cast<std::uint32_t>(ends_.size()); }

  /// The characters of all strings one behind another, and where each ends.
  const std::string& characters() const { return characters_; }
  const std::vector<std::uint32_t>& ends() const { return ends_; }

 private:
  void grow();
  std::uint32_t* find_slot(std::string_view text, std::size_t hash);

  std::string characters_;
  std::vector<std::uint32_t> ends_;
  std::vector<std::uint32_t> slots_;  // open addressing: id plus 1, 0 is free
};

/// The unit while it is being built. Plain data: a front end appends to the tables. Table order is the
/// artifact's own (file order), never an order of addresses in memory.
struct Unit {
  UnitKind kind = UnitKind::Metadata;
  Sha256 digest{};
  Identity identity;
  Coverage coverage;
  StringTable strings;

  std::vector<StringId> names;         // pool of name lists (protocols …)
  std::vector<StringId> not_analysed;  // embedded scripts, other slices …, in words a user understands
  std::vector<Library> libraries;
  std::vector<Import> imports;
  std::vector<Export> exports;
  std::vector<Reference> class_references;
  std::vector<Reference> selector_references;
  std::vector<StringConstant> string_constants;
  std::vector<Definition> definitions;
  std::vector<Method> methods;
  std::vector<Ivar> ivars;
  std::vector<Property> properties;
  std::vector<Collection> collections;
  std::vector<Element> elements;
  std::vector<Document> documents;
  std::vector<TreeNode> nodes;
  std::vector<StringId> resources;  // paths of resource files, relative to their component
  Code code;
  std::vector<ProblemRecord> problems;

  StringId intern(std::string_view text) { return strings.intern(text); }
  void add_problems(const ProblemLog& log);
};

/// Reading access to a unit, frozen or not. Holds no memory: valid while the Unit or the frozen bytes live.
/// Every index inside was checked, so fields may be followed without tests.
struct UnitView {
  UnitKind kind = UnitKind::Metadata;
  Sha256 digest{};
  Identity identity;
  Coverage coverage;
  std::string_view characters;
  std::span<const std::uint32_t> string_ends;

  std::span<const StringId> names;
  std::span<const StringId> not_analysed;
  std::span<const Library> libraries;
  std::span<const Import> imports;
  std::span<const Export> exports;
  std::span<const Reference> class_references;
  std::span<const Reference> selector_references;
  std::span<const StringConstant> string_constants;
  std::span<const Definition> definitions;
  std::span<const Method> methods;
  std::span<const Ivar> ivars;
  std::span<const Property> properties;
  std::span<const Collection> collections;
  std::span<const Element> elements;
  std::span<const Document> documents;
  std::span<const TreeNode> nodes;
  std::span<const StringId> resources;
  CodeView code;
  std::span<const ProblemRecord> problems;

  std::string_view string(StringId id) const;
  template <class T>
  static std::span<const T> slice(std::span<const T> table, Range range) {
    return table.subspan(range.first, range.count);
  }
};

/// A view of a unit that is still being built, after checking every index as for a frozen one.
Result<UnitView> view(const Unit& unit);

/// The frozen form: FlatBuffers, schema unit.fbs, 8-byte aligned. The same unit always gives the same bytes.
/// Empty when the unit would pass limits::kMaxUnitSize.
std::vector<std::uint8_t> freeze(const Unit& unit);

/// Verifies frozen bytes (offsets, then the meaning of every index) and gives a view into them. `bytes` must
/// be 8-byte aligned and outlive the view. Errors: BadUnit, UnitVersion.
Result<UnitView> open_frozen(ByteSpan bytes);

/// The text form, one record a line (docs/unit-text.md); the same unit always gives the same text.
std::string to_text(const UnitView& unit);
/// Reads the text form. Errors: UnitSyntax with line and column in `where`.
Result<Unit> parse_text(std::string_view text);

}  // namespace candor
