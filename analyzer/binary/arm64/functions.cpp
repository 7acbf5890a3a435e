#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/limits.h"
#include "binary/arm64/code_words.h"
#include "binary/arm64/machine_function.h"

namespace candor::arm64 {

namespace {

using Addresses = std::vector<std::uint64_t>;

void sort_unique(Addresses& addresses) {
  std::ranges::sort(addresses);
  auto [first, last] = std::ranges::unique(addresses);
  addresses.erase(first, last);
}

/// The known entries, one for each address: the first name and the first method given.
std::vector<FunctionRange> known_functions(const CodeImage& image, ProblemLog& problems) {
  std::vector<FunctionRange> functions;
  std::size_t outside = 0;
  for (const CodeEntry& entry : image.entries()) {
    if (entry.address % kWordSize != 0 || !code_range_of(image.code(), entry.address)) {
      ++outside;
      continue;
    }
    if (functions.empty() || functions.back().address != entry.address)
      functions.push_back({.address = entry.address});
    FunctionRange& function = functions.back();
    if (function.name == StringId{}) function.name = entry.name;
    if (function.method == 0 && entry.method != 0) {
      function.method = entry.method;
      function.definition = entry.definition;
    }
  }
  if (outside > 0)
    problems.add(ErrorKind::Malformed, fmt::format("{} functions begin outside code", outside), "code");
  return functions;
}

/// Whether the image itself says where all functions begin.
bool tells_beginnings(const CodeImage& image) {
  return std::ranges::any_of(image.entries(), [](const CodeEntry& entry) {
    return entry.reason == EntryReason::FunctionStart || entry.reason == EntryReason::UnwindInfo;
  });
}

/// Whether control cannot come to an address from the word before it.
bool may_begin_function(const std::vector<CodeRange>& code, std::uint64_t address) {
  const CodeRange* range = code_range_of(code, address);
  if (!range || address % kWordSize != 0 || end_of(*range) - address < kWordSize) return false;
  std::uint64_t index = (address - range->address) / kWordSize;
  return index == 0 || may_end_function(word_of(*range, index - 1));
}

Addresses call_targets(const std::vector<CodeRange>& code) {
  Addresses targets;
  for (const CodeRange& range : code) {
    for (std::uint64_t i = 0; i < range.bytes.size() / kWordSize; ++i) {
      std::uint32_t word = word_of(range, i);
      if (is_call_word(word)) targets.push_back(call_target(range.address + i * kWordSize, word));
    }
  }
  sort_unique(targets);
  std::erase_if(targets, [&](std::uint64_t target) { return !may_begin_function(code, target); });
  return targets;
}

/// The address that `adrp r, page` with a following `add r, r, #offset` makes; 0: none.
std::uint64_t page_address(std::uint64_t address, std::uint32_t adrp, std::uint32_t add) {
  constexpr std::uint32_t kAddRegister = 0x91000000, kAddMask = 0xffc00000;
  std::uint32_t r = adrp & 31;
  if ((add & kAddMask) != kAddRegister || (add & 31) != r || (add >> 5 & 31) != r) return 0;
  std::uint64_t pages = (adrp >> 5 & 0x7ffff) << 2 | (adrp >> 29 & 3);
  if (pages & 0x100000) pages |= ~std::uint64_t{0x1fffff};
  return (address & ~std::uint64_t{0xfff}) + (pages << 12) + (add >> 10 & 0xfff);
}

/// Code whose address other code takes, where it looks like the beginning of a function: invoke functions of
/// blocks, callbacks.
Addresses addressed_functions(const std::vector<CodeRange>& code) {
  Addresses targets;
  for (const CodeRange& range : code) {
    std::uint64_t count = range.bytes.size() / kWordSize;
    for (std::uint64_t i = 0; i + 1 < count; ++i) {
      std::uint32_t word = word_of(range, i);
      if (!is_page_address_word(word)) continue;
      std::uint64_t target = page_address(range.address + i * kWordSize, word, word_of(range, i + 1));
      if (!may_begin_function(code, target)) continue;
      const CodeRange* holder = code_range_of(code, target);
      if (begins_frame(word_of(*holder, (target - holder->address) / kWordSize))) targets.push_back(target);
    }
  }
  sort_unique(targets);
  return targets;
}

void merge(std::vector<FunctionRange>& functions, const Addresses& more) {
  std::size_t known = functions.size();
  for (std::uint64_t address : more) {
    auto end = functions.begin() + static_cast<std::ptrdiff_t>(known);
    auto place = std::lower_bound(functions.begin(), end, address,
                                  [](const FunctionRange& f, std::uint64_t a) { return f.address < a; });
    if (place == end || place->address != address) functions.push_back({.address = address});
  }
  std::inplace_merge(functions.begin(), functions.begin() + static_cast<std::ptrdiff_t>(known),
                     functions.end(),
                     [](const FunctionRange& a, const FunctionRange& b) { return a.address < b.address; });
}

/// Every function goes on to the next one, or to the end of its code range.
void set_ends(std::vector<FunctionRange>& functions, const std::vector<CodeRange>& code) {
  for (std::size_t i = 0; i < functions.size(); ++i) {
    const CodeRange* range = code_range_of(code, functions[i].address);
    functions[i].end = end_of(*range);
    if (i + 1 < functions.size()) functions[i].end = std::min(functions[i].end, functions[i + 1].address);
  }
}

}  // namespace

const CodeRange* code_range_of(const std::vector<CodeRange>& code, std::uint64_t address) {
  auto after = std::ranges::upper_bound(code, address, {}, &CodeRange::address);
  if (after == code.begin()) return nullptr;
  const CodeRange& range = *std::prev(after);
  return address - range.address < range.bytes.size() ? &range : nullptr;
}

std::uint32_t word_of(const CodeRange& range, std::uint64_t index) {
  return load<std::uint32_t>(range.bytes, index * kWordSize).value_or(0);
}

std::vector<FunctionRange> find_functions(const CodeImage& image, ProblemLog& problems) {
  std::vector<FunctionRange> functions = known_functions(image, problems);
  merge(functions, call_targets(image.code()));
  if (!tells_beginnings(image)) merge(functions, addressed_functions(image.code()));
  if (functions.size() > limits::kMaxCodeFunctions) {
    problems.add(
        ErrorKind::LimitReached,
        fmt::format("{} functions, of which {} are read", functions.size(), limits::kMaxCodeFunctions),
        "code");
    functions.resize(limits::kMaxCodeFunctions);
  }
  set_ends(functions, image.code());
  return functions;
}

}  // namespace candor::arm64
