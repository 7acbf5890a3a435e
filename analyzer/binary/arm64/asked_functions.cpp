#include "binary/arm64/asked_functions.h"

#include <algorithm>
#include <unordered_map>

#include "binary/arm64/code_words.h"

namespace candor::arm64 {
namespace {

constexpr bool is_jump_word(std::uint32_t word) { return (word & 0xfc000000) == 0x14000000; }
constexpr bool is_near_address_word(std::uint32_t word) { return (word & 0x9f000000) == 0x10000000; }
constexpr bool is_near_load_word(std::uint32_t word) { return (word & 0xff000000) == 0x58000000; }

/// Of adr and adrp: the signed number in the word.
constexpr std::int64_t address_number(std::uint32_t word) {
  const std::uint32_t bits = (word >> 5 & 0x7ffff) << 2 | (word >> 29 & 3);
  return static_cast<std::int32_t>(bits << 11) >> 11;
}

constexpr std::uint64_t page_of(std::uint64_t address, std::uint32_t word) {
  return (address & ~std::uint64_t{0xfff}) + static_cast<std::uint64_t>(address_number(word) * 4096);
}

/// Functions and variables that only the run times of object languages have.
bool is_run_time_name(std::string_view name) {
  return name.starts_with("objc_") || name.starts_with("swift_") || name.starts_with("_NSConcrete");
}

class Search {
 public:
  Search(ImageLifting& all, const AskedNames& names)
      : all_(all), names_(names), begins_(all.functions.size()), receives_(all.functions.size()) {}

  std::vector<bool> run() {
    for (std::uint32_t i = 0; i < all_.functions.size(); ++i) look_at(i);
    std::ranges::sort(calls_);
    const auto repeated = std::ranges::unique(calls_);
    calls_.erase(repeated.begin(), repeated.end());
    callers_ = calls_;
    for (auto& [caller, callee] : callers_) std::swap(caller, callee);
    std::ranges::sort(callers_);

    const Distances above = spread(begins_, callers_), below = spread(begins_, calls_);
    const Distances receiving = spread(receives_, callers_);
    Set from = reached_in(above);
    for (const CodeEntry& entry : all_.image.entries()) add_exported(entry, from);
    const Distances reached = spread(from, calls_);

    Distances ranks(above.size(), kFar);
    for (std::size_t i = 0; i < ranks.size(); ++i) {
      ranks[i] = std::min(above[i], below[i]);
      if (receiving[i] != kFar && reached[i] != kFar) ranks[i] = std::min(ranks[i], kBetween);
    }
    const Distances near = ranks;
    for (const auto& [caller, callee] : calls_) {
      const bool chain = above[caller] != kFar || (receiving[caller] != kFar && reached[caller] != kFar);
      if (chain) ranks[callee] = std::min(ranks[callee], near[caller] + kBeside);
    }
    return nearest(ranks);
  }

 private:
  using Calls = std::vector<std::pair<std::uint32_t, std::uint32_t>>;
  using Set = std::vector<bool>;                 // by function
  using Distances = std::vector<std::uint32_t>;  // in calls, by function
  static constexpr std::uint32_t kFar = 0xffffffff;
  /// What is between data and what receives it counts like so many calls away; what only helps there, so many
  /// more.
  static constexpr std::uint32_t kBetween = 6, kBeside = 3;

  static Set reached_in(const Distances& distances) {
    Set out(distances.size());
    for (std::size_t i = 0; i < out.size(); ++i) out[i] = distances[i] != kFar;
    return out;
  }

  /// By rank, as many as the image may have; those of rank 0 in any case.
  Set nearest(const Distances& ranks) const {
    std::vector<std::uint32_t> order;
    std::uint64_t words = 0;
    for (std::uint32_t i = 0; i < ranks.size(); ++i) {
      words += words_of(i);
      if (ranks[i] != kFar) order.push_back(i);
    }
    std::ranges::stable_sort(order, {}, [&](std::uint32_t i) { return ranks[i]; });
    std::uint64_t left = std::max(kMaxWholeCode, words / kAskedPart);
    Set out(ranks.size());
    for (const std::uint32_t function : order) {
      if (ranks[function] != 0 && words_of(function) > left) break;
      left -= std::min(left, words_of(function));
      out[function] = true;
    }
    return out;
  }

  std::uint64_t words_of(std::uint32_t function) const {
    return (all_.functions[function].end - all_.functions[function].address) / kWordSize;
  }

  void add_exported(const CodeEntry& entry, Set& out) const {
    if (entry.reason != EntryReason::Symbol || entry.is_local) return;
    const std::uint32_t function = all_.function_at(entry.address);
    if (function != ImageLifting::kNone) out[function] = true;
  }

  void look_at(std::uint32_t function) {
    const FunctionRange& range = all_.functions[function];
    if (range.method != 0) begins_[function] = true;
    if (range.name != StringId{}) mark(function, names_.role_of(all_.unit.strings.at(range.name)));
    const CodeRange* code = code_range_of(all_.image.code(), range.address);
    if (code == nullptr) return;
    const std::uint64_t first = (range.address - code->address) / kWordSize;
    const std::uint64_t count = (range.end - range.address) / kWordSize;
    for (std::uint64_t i = 0; i < count; ++i) {
      const std::uint64_t address = range.address + i * kWordSize;
      const std::uint32_t word = word_of(*code, first + i);
      if (is_call_word(word) || is_jump_word(word)) {
        reach(function, call_target(address, word));
      } else if (is_near_address_word(word)) {
        refer(function, address + static_cast<std::uint64_t>(address_number(word)));
      } else if (is_near_load_word(word)) {
        const std::int64_t distance = static_cast<std::int32_t>(word << 8) >> 13;
        load(function, address + static_cast<std::uint64_t>(distance * 4));
      } else if (is_page_address_word(word)) {
        look_behind(function, *code, first + i, first + count, page_of(address, word));
      }
    }
  }

  /// What is made of a page's address in a register, in the words behind: compilers keep them close.
  void look_behind(std::uint32_t function, const CodeRange& code, std::uint64_t at, std::uint64_t end,
                   std::uint64_t page) {
    constexpr std::uint64_t kWords = 12;
    const std::uint32_t reg = word_of(code, at) & 31;
    for (std::uint64_t i = at + 1; i < std::min(end, at + kWords); ++i) {
      const std::uint32_t word = word_of(code, i);
      if ((word >> 5 & 31) == reg) {
        const std::uint64_t number = word >> 10 & 0xfff;
        if ((word & 0xffc00000) == 0x91000000) refer(function, page + number);     // add
        if ((word & 0xffc00000) == 0xf9400000) load(function, page + number * 8);  // ldr, 64 bits
      }
      if ((word & 31) == reg) return;  // mostly overwritten
    }
  }

  void mark(std::uint32_t function, AskedRole role) {
    if (role == AskedRole::Begins) begins_[function] = true;
    if (role == AskedRole::Receives) receives_[function] = true;
  }

  void call(std::uint32_t function, std::uint64_t target) {
    const auto& functions = all_.functions;
    const auto after = std::ranges::upper_bound(functions, target, {}, &FunctionRange::address);
    if (after == functions.begin() || target >= std::prev(after)->end) return;
    const auto callee = static_cast<std::uint32_t>(after - functions.begin()) - 1;
    if (callee != function) calls_.emplace_back(function, callee);
  }

  void reach(std::uint32_t function, std::uint64_t target) {
    if (target - all_.functions[function].address <
        all_.functions[function].end - all_.functions[function].address)
      return;
    if (code_range_of(all_.image.code(), target) != nullptr) return call(function, target);
    const Stub stub = all_.image.stub_at(target);
    if (stub.kind == Stub::Kind::Message) begins_[function] = true;
    if (stub.kind == Stub::Kind::Import) mark(function, role_of(stub.name));
  }

  void refer(std::uint32_t function, std::uint64_t address) {
    if (all_.function_at(address) != ImageLifting::kNone) call(function, address);
  }

  void load(std::uint32_t function, std::uint64_t address) {
    const Meaning meaning = all_.image.loaded_from(address, 8);
    switch (meaning.kind) {
      case Meaning::Kind::Selector:
      case Meaning::Kind::ClassObject:
      case Meaning::Kind::Protocol:
        return mark(function, AskedRole::Begins);
      case Meaning::Kind::ImportedFunction:
      case Meaning::Kind::ImportedData:
        return mark(function, role_of(meaning.name));
      case Meaning::Kind::Function:
        return call(function, meaning.value);
      default:
        return;
    }
  }

  AskedRole role_of(StringId name) {
    const auto [known, added] = known_.try_emplace(name, AskedRole::None);
    if (added) {
      const std::string_view text = all_.unit.strings.at(name);
      known->second = is_run_time_name(text) ? AskedRole::Begins : names_.role_of(text);
    }
    return known->second;
  }

  /// How far along edges (from, to) each function is from one of `functions`.
  static Distances spread(const Set& functions, const Calls& edges) {
    Distances distances(functions.size(), kFar);
    std::vector<std::uint32_t> work;
    for (std::uint32_t i = 0; i < functions.size(); ++i) {
      if (!functions[i]) continue;
      distances[i] = 0;
      work.push_back(i);
    }
    for (std::size_t next = 0; next < work.size(); ++next) {
      const std::uint32_t function = work[next];
      auto edge = std::ranges::lower_bound(edges, std::pair(function, std::uint32_t{0}));
      for (; edge != edges.end() && edge->first == function; ++edge) {
        if (distances[edge->second] != kFar) continue;
        distances[edge->second] = distances[function] + 1;
        work.push_back(edge->second);
      }
    }
    return distances;
  }

  ImageLifting& all_;
  const AskedNames& names_;
  Set begins_, receives_;
  Calls calls_, callers_;                          // sorted
  std::unordered_map<StringId, AskedRole> known_;  // looked up only
};

}  // namespace

std::vector<bool> asked_functions(ImageLifting& all, const AskedNames& names) {
  return Search(all, names).run();
}

}  // namespace candor::arm64
