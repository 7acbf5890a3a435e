#pragma once
// The facts tree of a rule: what `check: facts` and `when` say, read and checked.

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "unit/records.h"

namespace candor {

/// Index into RulePack::names; 0 is "no condition".
using NamesId = std::uint32_t;

/// No upper or lower bound.
inline constexpr std::uint32_t kUnbounded = 0xffffffff;

enum class FactKind : std::uint8_t {
  True,
  And,
  Or,
  Not,
  Count,
  // Wrappers: another scope for the only child
  InBundle,
  InApp,
  InComponent,
  InImage,
  InResourceBundle,
  // Leaves over the tables of images
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
  // Other leaves
  Uses,
  Call,
  Sdk,
  Image,
  SdkVersion,
  MinOs,
  Document,
  Resource,
  Component,
  NotAnalysed,
  Problem,
  Subset,
  Same,
  // Leaves over code
  Ignores,
  ComputedName,
};

/// A condition on a yes-or-no property.
enum class Wanted : std::uint8_t { Either, No, Yes };

enum class Operator : std::uint8_t { Less, LessEqual, Equal, NotEqual, GreaterEqual, Greater };

/// ">=13.0": compared number by number; for ratios as a decimal number.
struct Comparison {
  Operator op = Operator::Equal;
  std::string value;
};

/// The condition of `sdk`. Empty lists and zero ids hold for every SDK.
struct SdkQuery {
  std::vector<std::string> kinds;
  NamesId name = 0;
  Wanted tracking = Wanted::Either;
  Wanted requires_manifest = Wanted::Either;
  Wanted has_manifest = Wanted::Either;
  bool any_evidence = false;  // hosts alone count too
};

/// The condition of `image`.
struct ImageQuery {
  std::vector<std::string> kinds;
  Wanted encrypted = Wanted::Either;
  Wanted stripped = Wanted::Either;
  Wanted objective_c = Wanted::Either;
  Wanted swift = Wanted::Either;
  NamesId arch = 0;
  std::vector<Comparison> selector_known;
};

/// The condition of `component`.
struct ComponentQuery {
  std::vector<std::string> kinds;
  NamesId name = 0;
  NamesId bundle_id = 0;
  NamesId extension_point = 0;
};

/// One condition on nodes of a document; `source` counts only at the top, not inside `where`.
struct DocumentQuery {
  DocumentKind source = DocumentKind::InfoPlist;
  std::string path;     // steps separated by '/', "*" is any; empty: the root
  bool absent = false;  // exists: false
  std::optional<std::string> equals;
  NamesId in = 0;
  NamesId not_in = 0;
  NamesId key = 0;
  Wanted empty = Wanted::Either;
  std::uint32_t types = 0;  // bits 1 << NodeKind; 0: any
  std::uint32_t at_least = 0;
  std::uint32_t at_most = kUnbounded;
  bool duplicates = false;
  std::vector<DocumentQuery> where;
};

/// One node of the tree. Which members count depends on `kind`.
struct Fact {
  FactKind kind = FactKind::True;
  std::string as;  // names the matched values for the message; may be empty
  std::vector<Fact> children;
  NamesId names = 0;
  NamesId classes = 0;             // DefinesMethod
  NamesId adopts = 0;              // DefinesMethod
  bool undefined_only = false;     // Selector: no image of the bundle defines such a method
  std::vector<std::string> texts;  // Uses, Call, Ignores: labels; Problem: codes
  std::vector<Comparison> comparisons;
  std::uint32_t at_least = 0;                                // Count
  std::uint32_t at_most = kUnbounded;                        // Count
  std::vector<std::pair<std::uint32_t, NamesId>> arguments;  // Call: number and what its constant must be
  std::uint32_t argument = 0;                                // Ignores: the parameter
  SdkQuery sdk;
  ImageQuery image;
  ComponentQuery component;
  std::vector<DocumentQuery> documents;  // Document: one; Subset: of, in; Same: both
};

}  // namespace candor
