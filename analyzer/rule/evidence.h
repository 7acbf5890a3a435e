#pragma once
// What a condition found, and how strong a proof it is.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/ids.h"
#include "rule/fact.h"
#include "rule/pack.h"

namespace candor {

/// Kinds of proof. Facts give the last three.
enum class Grade : std::uint8_t { Flow, Order, Gate, CoOccurrence, Declared, String };

/// One fact that made a condition hold.
struct EvidencePiece {
  std::string artifact;  // of a fact in source, the file
  std::string text;      // "imports X"; the same for the same fact whatever its address
  std::optional<std::uint64_t> address;
  std::optional<ImageId> image;
  std::uint32_t line = 0, column = 0;  // in a source file; 0: unknown
  std::string function;                // of evidence in code
  std::uint64_t offset = 0;            // bytes from where the function begins to `address`

  bool operator==(const EvidencePiece&) const = default;
};

struct Outcome {
  bool holds = false;
  std::optional<Grade> grade;  // nothing: no leaf spoke (only `not`, `true`)
  std::vector<EvidencePiece> pieces;
  std::vector<std::string> values;
  std::map<std::string, std::vector<std::string>> named;  // by `as`
};

/// Pieces kept of one leaf.
inline constexpr std::size_t kMaxPieces = 5;
/// Distinct values, and pieces of joined leaves, that one outcome keeps: far more than any message or count
/// needs.
inline constexpr std::size_t kMaxValues = 1000;

Grade weaker(Grade a, Grade b);
Grade stronger(Grade a, Grade b);

/// Adds a value that is not there yet, up to kMaxValues.
void add_value(Outcome& out, std::string value);

/// Adds what `part` found to `whole`; the grade becomes the weaker of both.
void join(Outcome& whole, Outcome part);

/// The grade that a leaf gives.
Grade grade_of(FactKind leaf);

/// The strongest grade the tree can give; Declared when no leaf speaks.
Grade strongest_grade(const Fact& fact);
Grade strongest_grade(const Rule& rule);

/// Whether the tree has a leaf over code, and whether it can hold only where there is code.
bool asks_what_is_used(const Fact& fact);
bool uses_code(const Fact& fact);
bool needs_code(const Fact& fact);

/// The severity of a match: the rule's for its strongest grade, one level less for each weaker step. Declared
/// is never lowered, String is never above a note.
RuleSeverity severity_of(RuleSeverity rule, Grade strongest, Grade found);

}  // namespace candor
