#include "rule/matcher.h"

#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace candor {
namespace {

constexpr std::int64_t kRegexMemory = 16 << 20;  // bytes of one automaton
constexpr std::uint64_t kFilterBits = std::uint64_t{1} << 17;
constexpr std::uint64_t kSeed = 0xcbf29ce484222325;

/// FNV-1a, a byte at a time, so that the hashes of all prefixes come from one pass.
constexpr std::uint64_t hash_step(std::uint64_t hash, char c) {
  return (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
}

std::uint64_t hash_forward(std::string_view text) {
  std::uint64_t hash = kSeed;
  for (const char c : text) hash = hash_step(hash, c);
  return hash;
}

std::uint64_t hash_backward(std::string_view text) {
  std::uint64_t hash = kSeed;
  for (std::size_t i = text.size(); i > 0; --i) hash = hash_step(hash, text[i - 1]);
  return hash;
}

std::uint16_t pair_at(const char* at) {
  std::uint16_t pair;
  std::memcpy(&pair, at, sizeof pair);
  return pair;
}

}  // namespace

bool Matcher::Table::may_have(std::uint64_t hash) const {
  const std::uint64_t bit = hash % kFilterBits;
  return (filter[bit / 64] >> (bit % 64) & 1) != 0;
}

void Matcher::Table::add(std::string_view text, std::uint64_t hash, NamesId id) {
  if (filter.empty()) filter.resize(kFilterBits / 64, 0);
  filter[hash % kFilterBits / 64] |= std::uint64_t{1} << (hash % 64);
  entries.emplace(hash, std::pair(text, id));
  const auto length = static_cast<std::uint32_t>(text.size());
  const auto at = std::ranges::lower_bound(lengths, length);
  if (at == lengths.end() || *at != length) lengths.insert(at, length);
}

/// A part of a text is found by its first two bytes; parts of one byte are compared one by one.
struct Matcher::Case {
  Table exact, prefix, suffix;
  std::vector<std::pair<std::string_view, NamesId>> parts;
  std::vector<std::pair<std::string_view, NamesId>> short_parts;
  std::vector<std::uint64_t> pair_bits;  // 65,536 bits: some part starts with the pair
  std::unordered_multimap<std::uint16_t, std::uint32_t> by_pair;

  bool empty() const {
    return exact.entries.empty() && prefix.entries.empty() && suffix.entries.empty() && parts.empty() &&
           short_parts.empty();
  }
  void add(const NamePattern& pattern, NamesId id);
  void add_part(std::string_view text, NamesId id);
  void match_exact(std::string_view text, std::vector<NamesId>& out) const;
  void match_prefixes(std::string_view text, std::vector<NamesId>& out) const;
  void match_suffixes(std::string_view text, std::vector<NamesId>& out) const;
  void match_parts(std::string_view text, std::vector<NamesId>& out) const;
};

/// Regular expressions as one automaton. When it would grow past its memory, each runs by itself.
struct Matcher::RegexSet {
  explicit RegexSet(bool ignore_case) : set(options(ignore_case), RE2::UNANCHORED) {}

  static RE2::Options options(bool ignore_case) {
    RE2::Options options;
    options.set_log_errors(false);
    options.set_case_sensitive(!ignore_case);
    options.set_max_mem(kRegexMemory);
    return options;
  }
  void add(const Names& names, NamesId id) {
    if (set.Add(names.regex, nullptr) < 0) return;
    ids.push_back(id);
    single.push_back(std::make_unique<RE2>(names.regex, options(names.ignore_case)));
  }
  void match(std::string_view text, std::vector<NamesId>& out) const;

  RE2::Set set;
  std::vector<NamesId> ids;
  std::vector<std::unique_ptr<RE2>> single;
  bool compiled = false;
};

void Matcher::RegexSet::match(std::string_view text, std::vector<NamesId>& out) const {
  const re2::StringPiece piece(text.data(), text.size());
  std::vector<int> hits;
  RE2::Set::ErrorInfo error{};
  if (compiled && (set.Match(piece, &hits, &error) || error.kind == RE2::Set::kNoError)) {
    for (const int hit : hits) out.push_back(ids[static_cast<std::size_t>(hit)]);
    return;
  }
  for (std::size_t i = 0; i < ids.size(); ++i) {
    if (RE2::PartialMatch(piece, *single[i])) out.push_back(ids[i]);
  }
}

void Matcher::Case::add_part(std::string_view text, NamesId id) {
  if (text.size() < 2) {
    short_parts.emplace_back(text, id);
    return;
  }
  if (pair_bits.empty()) pair_bits.resize(65536 / 64, 0);
  const std::uint16_t pair = pair_at(text.data());
  pair_bits[pair / 64] |= std::uint64_t{1} << (pair % 64);
  by_pair.emplace(pair, static_cast<std::uint32_t>(parts.size()));
  parts.emplace_back(text, id);
}

void Matcher::Case::add(const NamePattern& pattern, NamesId id) {
  switch (pattern.kind) {
    case PatternKind::Exact:
      exact.add(pattern.text, hash_forward(pattern.text), id);
      break;
    case PatternKind::Prefix:
      prefix.add(pattern.text, hash_forward(pattern.text), id);
      break;
    case PatternKind::Suffix:
      suffix.add(pattern.text, hash_backward(pattern.text), id);
      break;
    case PatternKind::Contains:
      add_part(pattern.text, id);
      break;
    case PatternKind::Any:
    case PatternKind::Binding:
      break;
  }
}

void Matcher::Case::match_exact(std::string_view text, std::vector<NamesId>& out) const {
  if (!std::ranges::binary_search(exact.lengths, text.size())) return;
  const std::uint64_t hash = hash_forward(text);
  if (!exact.may_have(hash)) return;
  const auto [first, last] = exact.entries.equal_range(hash);
  for (auto it = first; it != last; ++it) {
    if (it->second.first == text) out.push_back(it->second.second);
  }
}

void Matcher::Case::match_prefixes(std::string_view text, std::vector<NamesId>& out) const {
  std::uint64_t hash = kSeed;
  std::size_t done = 0;
  for (const std::uint32_t length : prefix.lengths) {
    if (length > text.size()) return;
    while (done < length) hash = hash_step(hash, text[done++]);
    if (!prefix.may_have(hash)) continue;
    const auto [first, last] = prefix.entries.equal_range(hash);
    for (auto it = first; it != last; ++it) {
      if (text.starts_with(it->second.first)) out.push_back(it->second.second);
    }
  }
}

void Matcher::Case::match_suffixes(std::string_view text, std::vector<NamesId>& out) const {
  std::uint64_t hash = kSeed;
  std::size_t done = 0;
  for (const std::uint32_t length : suffix.lengths) {
    if (length > text.size()) return;
    while (done < length) hash = hash_step(hash, text[text.size() - ++done]);
    if (!suffix.may_have(hash)) continue;
    const auto [first, last] = suffix.entries.equal_range(hash);
    for (auto it = first; it != last; ++it) {
      if (text.ends_with(it->second.first)) out.push_back(it->second.second);
    }
  }
}

void Matcher::Case::match_parts(std::string_view text, std::vector<NamesId>& out) const {
  for (const auto& [part, id] : short_parts) {
    if (text.find(part) != std::string_view::npos) out.push_back(id);
  }
  if (parts.empty()) return;
  for (std::size_t i = 0; i + 2 <= text.size(); ++i) {
    const std::uint16_t pair = pair_at(text.data() + i);
    if ((pair_bits[pair / 64] >> (pair % 64) & 1) == 0) continue;
    const auto [first, last] = by_pair.equal_range(pair);
    for (auto it = first; it != last; ++it) {
      const auto& [part, id] = parts[it->second];
      if (text.substr(i).starts_with(part)) out.push_back(id);
    }
  }
}

Matcher::Matcher() : exact_case_(std::make_unique<Case>()), lower_case_(std::make_unique<Case>()) {}
Matcher::Matcher(Matcher&&) noexcept = default;
Matcher& Matcher::operator=(Matcher&&) noexcept = default;
Matcher::~Matcher() = default;

void Matcher::add(NamesId id, const Names& names) {
  ++conditions_;
  Case& one = names.ignore_case ? *lower_case_ : *exact_case_;
  for (const NamePattern& pattern : names.any) {
    if (pattern.kind == PatternKind::Any) always_.push_back(id);
    one.add(pattern, id);
  }
  if (!names.except.empty()) excepting_.emplace(id, &names);
  if (names.regex.empty()) return;
  auto& regexes = names.ignore_case ? lower_regexes_ : exact_regexes_;
  if (!regexes) regexes = std::make_unique<RegexSet>(names.ignore_case);
  regexes->add(names, id);
}

void Matcher::finish() {
  for (RegexSet* regexes : {exact_regexes_.get(), lower_regexes_.get()}) {
    if (regexes != nullptr) regexes->compiled = regexes->set.Compile();
  }
}

void Matcher::match_case(const Case& one, std::string_view text, std::vector<NamesId>& out) const {
  one.match_exact(text, out);
  one.match_prefixes(text, out);
  one.match_suffixes(text, out);
  one.match_parts(text, out);
}

void Matcher::match(std::string_view text, std::vector<NamesId>& out) const {
  out.assign(always_.begin(), always_.end());
  match_case(*exact_case_, text, out);
  if (!lower_case_->empty()) match_case(*lower_case_, to_lower(text), out);
  if (exact_regexes_) exact_regexes_->match(text, out);
  if (lower_regexes_) lower_regexes_->match(text, out);
  if (out.empty()) return;
  std::ranges::sort(out);
  const auto repeated = std::ranges::unique(out);
  out.erase(repeated.begin(), repeated.end());
  std::erase_if(out, [&](NamesId id) {
    const auto names = excepting_.find(id);
    return names != excepting_.end() && is_excepted(*names->second, text);
  });
}

}  // namespace candor
