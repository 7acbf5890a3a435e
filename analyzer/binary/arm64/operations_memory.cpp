// Loads, stores and atomics by name: a stem, a size, a form of address.

#include <span>

#include "binary/arm64/operations.h"

namespace candor::arm64 {

namespace {

struct Size {
  std::string_view code;
  std::uint8_t bytes;
  bool is_signed = false;
};
constexpr Size kSizes[] = {
    {"SBW", 1, true}, {"SBX", 1, true}, {"SHW", 2, true}, {"SHX", 2, true}, {"SW", 4, true},
    {"BB", 1},        {"HH", 2},        {"B", 1},         {"H", 2},         {"S", 4},
    {"D", 8},         {"Q", 16},        {"W", 4},         {"X", 8},         {"b", 1},
    {"h", 2},         {"s", 4},         {"d", 8},         {"q", 16},
};

/// Takes the size that leaves `rest` equal to one of the forms; no size in kSizes begins another that fits.
const Size* size_before(std::string_view text, std::string_view form) {
  for (const Size& size : kSizes)
    if (text.size() == size.code.size() + form.size() && text.starts_with(size.code) && text.ends_with(form))
      return &size;
  return nullptr;
}

OperationRow access(const Size& size, Pattern pattern, bool stores, unsigned scale) {
  return {.pattern = pattern,
          .operation = stores ? Operation::Store : Operation::Load,
          .width = size.bytes,
          .scale = static_cast<std::uint8_t>(scale),
          .is_signed = size.is_signed};
}

struct Form {
  std::string_view suffix;
  Pattern pattern;
  bool scaled;
  Writeback writeback = Writeback::None;
};
constexpr Form kSingle[] = {
    {"ui", Pattern::Access, true},
    {"pre", Pattern::Access, false, Writeback::Before},
    {"post", Pattern::Access, false, Writeback::After},
    {"roW", Pattern::Indexed, true},
    {"roX", Pattern::Indexed, true},
    {"l", Pattern::Literal, false},
};
constexpr Form kUnscaled[] = {{"i", Pattern::Access, false}};
constexpr Form kPair[] = {
    {"i", Pattern::Pair, true},
    {"pre", Pattern::Pair, true, Writeback::Before},
    {"post", Pattern::Pair, true, Writeback::After},
};
constexpr Form kOrdered[] = {{"", Pattern::Access, false}};
constexpr Form kOrderedPair[] = {{"", Pattern::Pair, true}};

struct Stem {
  std::string_view name;
  bool stores;
  std::span<const Form> forms;
};
constexpr Stem kStems[] = {
    {"LDR", false, kSingle},      {"STR", true, kSingle},        {"LDUR", false, kUnscaled},
    {"STUR", true, kUnscaled},    {"LDTR", false, kUnscaled},    {"STTR", true, kUnscaled},
    {"LDAPUR", false, kUnscaled}, {"STLUR", true, kUnscaled},    {"LDP", false, kPair},
    {"STP", true, kPair},         {"LDNP", false, kPair},        {"STNP", true, kPair},
    {"LDAR", false, kOrdered},    {"LDAPR", false, kOrdered},    {"LDLAR", false, kOrdered},
    {"STLR", true, kOrdered},     {"STLLR", true, kOrdered},     {"LDXR", false, kOrdered},
    {"LDAXR", false, kOrdered},   {"LDXP", false, kOrderedPair}, {"LDAXP", false, kOrderedPair},
};

std::optional<OperationRow> plain_access(std::string_view name) {
  for (const Stem& stem : kStems) {
    if (!name.starts_with(stem.name)) continue;
    for (const Form& form : stem.forms) {
      const Size* size = size_before(name.substr(stem.name.size()), form.suffix);
      if (!size) continue;
      OperationRow row = access(*size, form.pattern, stem.stores, form.scaled ? size->bytes : 1);
      row.writeback = form.writeback;
      return row;
    }
  }
  return std::nullopt;
}

std::optional<OperationRow> authenticated_load(std::string_view name) {
  if (!name.starts_with("LDRAA") && !name.starts_with("LDRAB")) return std::nullopt;
  OperationRow row = access({"X", 8}, Pattern::Access, false, 8);
  row.is_authenticated = true;
  if (name.ends_with("writeback")) row.writeback = Writeback::Before;
  return row;
}

/// The width at the end of an atomic's name; what precedes it must be its order: "", A, L or AL.
std::uint8_t atomic_width(std::string_view order_and_size) {
  if (order_and_size.empty()) return 0;
  std::string_view order = order_and_size.substr(0, order_and_size.size() - 1);
  if (!order.empty() && order != "A" && order != "L" && order != "AL") return 0;
  switch (order_and_size.back()) {
    case 'B':
      return 1;
    case 'H':
      return 2;
    case 'W':
      return 4;
    case 'X':
      return 8;
    default:
      return 0;
  }
}

OperationRow exchange(Pattern pattern, std::uint8_t width) {
  return {.pattern = pattern, .operation = Operation::Exchange, .width = width};
}

std::optional<OperationRow> atomic(std::string_view name) {
  constexpr std::string_view kStemsOfAtomics[] = {"LDADD",  "LDCLR",  "LDEOR",  "LDSET", "LDSMAX",
                                                  "LDSMIN", "LDUMAX", "LDUMIN", "SWP"};
  for (std::string_view stem : kStemsOfAtomics)
    if (name.starts_with(stem))
      if (auto width = atomic_width(name.substr(stem.size()))) return exchange(Pattern::Atomic, width);
  if (name.starts_with("CAS"))
    if (auto width = atomic_width(name.substr(3))) return exchange(Pattern::CompareAndSwap, width);
  for (std::string_view stem : {"STXR", "STLXR"})
    if (name.starts_with(stem))
      if (auto width = atomic_width(name.substr(stem.size()))) return exchange(Pattern::Atomic, width);
  for (std::string_view stem : {"STXP", "STLXP"})
    if (name.starts_with(stem))
      if (auto width = atomic_width(name.substr(stem.size()))) return exchange(Pattern::ExclusivePair, width);
  return std::nullopt;
}

}  // namespace

std::optional<OperationRow> memory_operation_named(std::string_view name) {
  if (auto row = authenticated_load(name)) return row;
  if (auto row = plain_access(name)) return row;
  if (name == "LDAPURi") return access({"W", 4}, Pattern::Access, false, 1);
  return atomic(name);
}

}  // namespace candor::arm64
