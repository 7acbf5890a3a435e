#pragma once
// All name conditions on one kind of table in one matcher: a text is looked up once, whatever their number.

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "rule/fact.h"
#include "rule/names.h"

namespace re2 {
class RE2;
}

namespace candor {

/// Built once from the conditions, then asked for each text of a table. Exact names, prefixes and suffixes
/// are looked up by hash, prefixes and suffixes once per length in use; parts of texts are found by their
/// rarest two bytes; regular expressions run as one automaton.
class Matcher {
 public:
  Matcher();
  Matcher(Matcher&&) noexcept;
  Matcher& operator=(Matcher&&) noexcept;
  ~Matcher();

  /// Adds a condition; `names` must outlive the matcher.
  void add(NamesId id, const Names& names);
  /// To be called once, after the last add.
  void finish();
  bool empty() const { return conditions_ == 0; }

  /// Puts the ids of all conditions that hold for `text` in `out`, sorted, each once.
  void match(std::string_view text, std::vector<NamesId>& out) const;

 private:
  /// Pattern texts of one kind by hash; `lengths` are those in use, ascending.
  struct Table {
    std::unordered_multimap<std::uint64_t, std::pair<std::string_view, NamesId>> entries;
    std::vector<std::uint32_t> lengths;
    std::vector<std::uint64_t> filter;  // a bit per hash in use: most texts are in no table
    bool may_have(std::uint64_t hash) const;
    void add(std::string_view text, std::uint64_t hash, NamesId id);
  };
  struct Case;  // the patterns that respect or ignore letter case
  struct RegexSet;

  void match_case(const Case& one, std::string_view text, std::vector<NamesId>& out) const;

  std::size_t conditions_ = 0;
  std::vector<NamesId> always_;  // "*"
  std::unordered_map<NamesId, const Names*> excepting_;
  std::unique_ptr<Case> exact_case_, lower_case_;
  std::unique_ptr<RegexSet> exact_regexes_, lower_regexes_;
};

}  // namespace candor
