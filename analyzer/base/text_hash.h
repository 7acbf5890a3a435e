#pragma once
// Maps that own their keys' texts and are asked with views of other texts.

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace candor {

struct TextHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

template <typename Value>
using TextMap = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

/// The key's entry, and whether it is new. Entries stay where they are.
template <typename Value>
std::pair<typename TextMap<Value>::iterator, bool> entry_of(TextMap<Value>& map, std::string_view key) {
  const auto found = map.find(key);
  return found != map.end() ? std::pair(found, false) : map.try_emplace(std::string(key));
}

}  // namespace candor
