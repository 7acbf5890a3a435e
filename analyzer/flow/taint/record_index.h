#pragma once
// Finds the facts of the flow search by what they say. The search asks it for every hop, so it is made to
// touch little memory.

#include <cstddef>
#include <cstdint>
#include <vector>

namespace candor {

/// Open addressing, growing only, of numbers by hash. Facts about neighbouring nodes, such as the values of
/// one function, share a line of memory.
class RecordIndex {
 public:
  struct Key {
    std::uint32_t context = 0, node = 0, part = 0;
    std::uint8_t mode = 0;
  };
  static constexpr std::uint32_t kAbsent = 0xffffffff;

  RecordIndex() : slots_(1024) {}

  /// `is_same` says whether the numbered record has the key.
  template <class IsSame>
  std::uint32_t find(const Key& key, IsSame is_same) const {
    const std::uint64_t hash = hash_of(key);
    for (std::size_t at = start(hash, key.node); slots_[at].number != kAbsent; at = after(at)) {
      if (slots_[at].tag == tag_of(hash) && is_same(slots_[at].number)) return slots_[at].number;
    }
    return kAbsent;
  }
  /// A number that is not there yet. `key_of` gives the keys of all others, when there are too many.
  template <class KeyOf>
  void add(const Key& key, std::uint32_t number, KeyOf key_of) {
    if ((count_ + 1) * 3 > slots_.size() * 2) grow(key_of);
    ++count_;
    put(key, number);
  }

 private:
  struct Slot {
    std::uint32_t tag = 0, number = kAbsent;
  };
  static constexpr std::uint32_t kLineBits = 3;  // slots of a line of 64 bytes

  static std::uint64_t hash_of(const Key& key) {
    const std::uint32_t line = key.node >> kLineBits;
    std::uint64_t hash = (std::uint64_t{key.context} << 32 | line) * 0x9e3779b97f4a7c15;
    hash ^= hash >> 29;
    hash = (hash ^ (std::uint64_t{key.part} << 8 | key.mode)) * 0xbf58476d1ce4e5b9;
    return hash ^ hash >> 32;
  }
  static std::uint32_t tag_of(std::uint64_t hash) { return static_cast<std::uint32_t>(hash >> 32); }
  std::size_t start(std::uint64_t hash, std::uint32_t node) const {
    constexpr std::uint32_t kLine = (1U << kLineBits) - 1;
    return ((hash << kLineBits) | (node & kLine)) & (slots_.size() - 1);
  }
  /// The next place of the next line: an odd step comes to every slot.
  std::size_t after(std::size_t at) const { return (at + (1U << kLineBits) + 1) & (slots_.size() - 1); }

  void put(const Key& key, std::uint32_t number) {
    const std::uint64_t hash = hash_of(key);
    std::size_t at = start(hash, key.node);
    while (slots_[at].number != kAbsent) at = after(at);
    slots_[at] = {tag_of(hash), number};
  }
  template <class KeyOf>
  void grow(KeyOf key_of) {
    std::vector<Slot> old(slots_.size() * 2);
    old.swap(slots_);
    for (const Slot& slot : old) {
      if (slot.number != kAbsent) put(key_of(slot.number), slot.number);
    }
  }

  std::vector<Slot> slots_;
  std::size_t count_ = 0;
};

}  // namespace candor
